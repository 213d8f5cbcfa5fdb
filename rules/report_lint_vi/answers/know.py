"""What the tables hold of an event, an instrument, an office or a name: days, source, how sure it is."""

from __future__ import annotations

import datetime
import re
from unicodedata import combining, normalize

from report_lint.register import Register
from report_lint.value import TYPE_CHECKING
from report_lint_vi.world.commemorations import Commemorations
from report_lint_vi.world.instruments import DATA, Instrument, Instruments, key_of
from report_lint_vi.world.offices import KNOWN_UNTIL, Offices, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeVar

    from report_lint_vi.world.commemorations import Commemoration
    from report_lint_vi.world.offices import Name, Office

    T = TypeVar("T")

#: Of each kind no more is told.
_MOST = 8
_SYMBOL = re.compile(r"(?i)\d{1,8}[a-zđ]?(?:\.\d{1,4})?[/-]")
_WORD = re.compile(r"[^\W_]+")
_SURE = {"high": "cao", "medium": "vừa"}
_SCOPES = {
    "national": "cả nước", "national-org": "tổ chức cả nước", "international": "quốc tế", "sector": "ngành",
    "party": "Đảng",
}  # fmt: skip
#: The codes of sources, as the register's head explains them.
_SOURCES = (
    (re.compile(r"P\Z"), r"ghi chú trong Pháp điển của Bộ Tư pháp"),
    (re.compile(r"X\Z"), r"dẫn chiếu trong Pháp điển của Bộ Tư pháp"),
    (re.compile(r"R\Z"), r"ghi chú Pháp điển, đọc lại"),
    (re.compile(r"M(\d{1,6})\Z"), r"\1 lần dẫn kèm ngày trong văn bản công khai"),
    (re.compile(r"V(\d{1,6})/(\d{1,6})/(\d{1,6})\Z"), r"\1/\2 lần dẫn kèm ngày, trong \3 văn bản, ghi ngày này"),
)


def answer(words: str) -> list[str]:
    """Return lines in Vietnamese on everything that the words name: "hai bà trưng", "130/2020/NĐ-CP", "bộ tt&tt".

    Capitals, the place of the tone mark and, where nothing else fits, all marks may be missing.
    """
    asked = " ".join(normalize("NFC", words).split())
    if not asked:
        return ["Hỏi về một sự kiện, một văn bản, một cơ quan hoặc một tên riêng."]
    if _SYMBOL.match(asked):
        return _of_symbol(asked)
    for marks in (True, False):
        found = [*_found(_Wanted(asked, marks=marks))]
        if found:
            return [*found, f"Cơ quan và tên riêng được theo dõi đến ngày {_said(KNOWN_UNTIL)}."]
    return [f"Không có “{asked}” trong dữ liệu: không có nghĩa là sai, chỉ là chưa biết."]


def _of_symbol(asked: str) -> list[str]:
    wanted = key_of(asked)
    rows = Instruments.load().dated(asked)
    rows = rows or tuple([Instrument(*row[1:]) for row in Register(DATA).starting(wanted)])
    if rows:
        return [*_first(map(_instrument, rows)), f"Văn bản được ghi đến ngày {_said(Instruments.known_until)}."]
    return [f"Không có số hiệu {asked} trong dữ liệu: không có nghĩa là sai, chỉ là chưa biết."]


class _Wanted:
    """The words of a question, with or without their marks, and what has them all."""

    def __init__(self, asked: str, *, marks: bool) -> None:
        self._marks = marks
        self._asked = self._words(asked)

    def among(self, rows: Iterable[tuple[T, tuple[str, ...]]]) -> list[T]:
        """Return the rows of which one name has all the words, or only those of which one is just that."""
        having: list[T] = []
        exact: list[T] = []
        for row, names in rows:
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


def _found(wanted: _Wanted) -> Iterator[str]:
    """Yield what each table holds of the words."""
    offices = Offices.load()
    named = _first(map(_office, wanted.among([(office, (office.name, *office.aliases)) for office in offices])))
    events = [(event, (event.name, *event.aliases)) for event in Commemorations.load()]
    named += _first(map(_event, wanted.among(events)))
    named += _first(map(_name, wanted.among([(n, (n.written, f"{n.after} {n.written}")) for n in offices.names()])))
    yield from named
    if not named:  # a name stands in many titles, which would bury what was asked for
        titled = [(row, (f"{row[2]} {row[5]}",)) for row in Register(DATA) if row[5]]
        yield from _first([_instrument(Instrument(*row[1:])) for row in wanted.among(titled)])


def _first(lines: Iterable[str]) -> list[str]:
    told = list(lines)
    more = len(told) - _MOST
    return told if more <= 0 else [*told[:_MOST], f"… và {more} mục khác cùng loại."]


def _said(iso: str) -> str:
    """Return an ISO day as reports write it: zeros before a day below 10 and a month below 3."""
    day = datetime.date.fromisoformat(iso)
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return f"{day.day:02}/{month}/{day.year}"


def _basis(source: str, confidence: str) -> str:
    return f"Nguồn: {source}. Độ tin cậy: {_SURE[confidence]}."


def _office(office: Office) -> str:
    facts = [office.kind]
    facts += [f"từ ngày {_said(office.first)}"] if office.first else []
    facts += [f"đến hết ngày {_said(office.last)}"] if office.last else []
    facts += [f"trước đó: {', '.join(office.before)}"] if office.before else []
    facts += [f"sau đó: {', '.join(office.after)}"] if office.after else []
    facts += [f"căn cứ: {office.instrument}"] if office.instrument else []
    short = f" ({', '.join(office.aliases)})" if office.aliases else ""
    return f"{office.name}{short}: {'; '.join(facts)}. {_basis(office.source, office.confidence)}"


def _event(event: Commemoration) -> str:
    day = [f"{event.day:02}"] if event.day else []
    month = [f"{event.month:02}" if event.month < 3 else str(event.month)] if event.month else []
    when = "/".join([*day, *month, *([str(event.year)] if event.year else [])])
    when = when if month else f"năm {when}"
    calendar = " (âm lịch)" if event.lunar else ""
    yearly = "" if event.year else ", hằng năm"
    scope = _SCOPES.get(event.scope, event.scope)
    return f"{event.name}: {when}{calendar}{yearly}; phạm vi: {scope}. {_basis(event.source, event.confidence)}"


def _name(name: Name) -> str:
    before = f" sau chữ “{name.after}”" if name.after else ""
    return f"Viết hoa: {name.written}{before}. Nguồn: {name.source}."


def _instrument(row: Instrument) -> str:
    codes = [next((re.sub(code, said, part) for code, said in _SOURCES if code.match(part)), part)
             for part in row.source.split(";")]  # fmt: skip
    title = f", “{row.title}”" if row.title else ""
    issuer = f" của {row.issuer}" if row.issuer else ""
    head = f"{row.type} {row.symbol} ngày {_said(row.issued)}{issuer}{title}"
    return f"{head}. {_basis('; '.join(codes), row.confidence)}"
