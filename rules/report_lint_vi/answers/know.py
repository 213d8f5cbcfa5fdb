"""What the tables hold of an event, an instrument, an office or a name: days, source, how sure it is."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

from report_lint import Message, datetime, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.answers.lines import joined
from report_lint_vi.world.commemorations import Commemorations
from report_lint_vi.world.instruments import Instruments
from report_lint_vi.world.offices import KNOWN_UNTIL, Offices, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeVar

    from report_lint.world import World
    from report_lint_vi.world.commemorations import Commemoration
    from report_lint_vi.world.instruments import Instrument
    from report_lint_vi.world.offices import Name, Office

    T = TypeVar("T")

#: Of each kind no more is told.
_MOST = 8
_SYMBOL = re.compile(r"(?i)\d{1,8}[a-zđ]?(?:\.\d{1,4})?[/-]")
_WORD = re.compile(r"[^\W_]+")
_SURE = {"high": says("cao"), "medium": says("vừa"), "own": says("do cơ quan khai")}
_SCOPES = {
    "national": says("cả nước"), "national-org": says("tổ chức cả nước"), "international": says("quốc tế"),
    "sector": says("ngành"), "party": says("Đảng"), "own": says("cơ quan"),
}  # fmt: skip
#: The codes of sources, as the register's head explains them.
_NOTES = {
    "P": says("ghi chú trong Pháp điển của Bộ Tư pháp"),
    "X": says("dẫn chiếu trong Pháp điển của Bộ Tư pháp"),
    "R": says("ghi chú Pháp điển, đọc lại"),
}
_MENTIONS = re.compile(r"M(\d{1,6})\Z")
_VOTE = re.compile(r"V(\d{1,6})/(\d{1,6})/(\d{1,6})\Z")


def answer(words: str, world: World) -> list[Message]:
    """Return a line on each thing that the words name, none when nothing is known: "130/2020/NĐ-CP", "bộ tt&tt".

    Capitals, the place of the tone mark and, where nothing else fits, all marks may be missing.
    """
    asked = " ".join(normalize("NFC", words).split())
    if _SYMBOL.match(asked):
        return _of_symbol(asked, world.get(Instruments))
    for marks in (True, False):
        found = [*_found(_Wanted(asked, marks=marks), world)]
        if found:
            return [*found, says("Cơ quan và tên riêng được theo dõi đến ngày {day}.", day=_day(KNOWN_UNTIL))]
    return []


def _of_symbol(asked: str, register: Instruments) -> list[Message]:
    rows = register.dated(asked) or register.starting(asked)
    if not rows:
        return []
    until = says("Văn bản được ghi đến ngày {day}.", day=_day(Instruments.known_until))
    return [*_first(_instrument(row, register) for row in rows), until]


class _Wanted:
    """The words of a question, with or without their marks, and what has them all."""

    def __init__(self, asked: str, *, marks: bool) -> None:
        self._marks = marks
        self._asked = self._words(asked)

    def among(self, rows: Iterable[tuple[T, tuple[str, ...]]]) -> list[T]:
        """Return the rows of which one name has all the words, or only those of which one is just that."""
        having: list[T] = []
        exact: list[T] = []
        for row, names in rows if self._asked else ():
            said = [self._words(name) for name in names]
            if self._asked in said:
                exact.append(row)
            elif any(f" {self._asked} " in f" {name} " for name in said):
                having.append(row)
        return exact or having

    def _words(self, text: str) -> str:
        text = folded(text.replace("&", ""))
        if not self._marks:
            text = "".join([c for c in normalize("NFD", text) if not combining(c)]).replace("đ", "d")
        return " ".join(_WORD.findall(text))


def _found(wanted: _Wanted, world: World) -> Iterator[Message]:
    """Yield what each table holds of the words."""
    offices, register = world.get(Offices), world.get(Instruments)
    named = _first(map(_office, wanted.among([(office, (office.name, *office.aliases)) for office in offices])))
    events = [(event, (event.name, *event.aliases)) for event in world.get(Commemorations)]
    named += _first(map(_event, wanted.among(events)))
    named += _first(map(_name, wanted.among([(n, (n.written, f"{n.after} {n.written}")) for n in offices.names()])))
    yield from named
    if not named:  # a name stands in many titles, which would bury what was asked for
        titled = [(row, (f"{row.type} {row.title}",)) for row in register if row.title]
        yield from _first(_instrument(row, register) for row in wanted.among(titled))


def _first(lines: Iterable[Message]) -> list[Message]:
    told = list(lines)
    more = len(told) - _MOST
    return told if more <= 0 else [*told[:_MOST], says("… và {count} mục khác cùng loại.", count=more)]


def _day(iso: str) -> datetime.date:
    return datetime.date.fromisoformat(iso)


def _with_basis(told: Message, source: str | Message, confidence: str) -> Message:
    template = "{told}. Nguồn: {source}. Độ tin cậy: {sure}."
    return says(template, told=told, source=source, sure=_SURE[confidence])


def _office(office: Office) -> Message:
    facts: list[str | Message] = [office.kind]
    facts += [says("từ ngày {day}", day=_day(office.first))] if office.first else []
    facts += [says("đến hết ngày {day}", day=_day(office.last))] if office.last else []
    facts += [says("trước đó: {names}", names=", ".join(office.before))] if office.before else []
    facts += [says("sau đó: {names}", names=", ".join(office.after))] if office.after else []
    facts += [says("căn cứ: {instrument}", instrument=office.instrument)] if office.instrument else []
    short = f" ({', '.join(office.aliases)})" if office.aliases else ""
    told = says("{name}: {facts}", name=f"{office.name}{short}", facts=joined("; ", facts))
    return _with_basis(told, office.source, office.confidence)


def _event(event: Commemoration) -> Message:
    day = [f"{event.day:02}"] if event.day else []
    month = [f"{event.month:02}" if event.month < 3 else str(event.month)] if event.month else []
    written = "/".join([*day, *month, *([str(event.year)] if event.year else [])])
    when: str | Message = written if month else says("năm {year}", year=written)
    when = says("{when} (âm lịch)", when=when) if event.lunar else when
    when = when if event.year else says("{when}, hằng năm", when=when)
    scope = _SCOPES.get(event.scope, event.scope)
    told = says("{name}: {when}; phạm vi: {scope}", name=event.name, when=when, scope=scope)
    return _with_basis(told, event.source, event.confidence)


def _name(name: Name) -> Message:
    written: str | Message = name.written
    written = says("{name} sau chữ “{word}”", name=written, word=name.after) if name.after else written
    return says("Viết hoa: {name}. Nguồn: {source}.", name=written, source=name.source)


def _instrument(row: Instrument, register: Instruments) -> Message:
    told = says("{type} {symbol} ngày {day}", type=row.type, symbol=row.symbol, day=row.date)
    told = says("{told} của {issuer}", told=told, issuer=row.issuer) if row.issuer else told
    told = says("{told}, “{title}”", told=told, title=row.title) if row.title else told
    new = register.replaced(row.symbol, row.issued)
    told = says("{told}; từ ngày {day} thay bằng {new}", told=told, day=_day(new[1]), new=new[0]) if new else told
    return _with_basis(told, joined("; ", [_note(part.strip()) for part in row.source.split(";")]), row.confidence)


def _note(code: str) -> str | Message:
    """Return in words what a code of the register's sources stands for; what is no code stands for itself."""
    if found := _MENTIONS.match(code):
        return says("{count} lần dẫn kèm ngày trong văn bản công khai", count=int(found[1]))
    if found := _VOTE.match(code):
        agreeing, mentions, documents = map(int, found.groups())
        return says(
            "{agreeing}/{mentions} lần dẫn kèm ngày, trong {documents} văn bản, ghi ngày này",
            agreeing=agreeing, mentions=mentions, documents=documents,
        )  # fmt: skip
    return _NOTES.get(code, code)
