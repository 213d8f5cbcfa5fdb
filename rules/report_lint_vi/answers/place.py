"""What is or was called that: where it lay, from when to when, what it came from and what it became."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

from report_lint import Message, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.answers.lines import indented, joined
from report_lint_vi.answers.spans import day_before, known, lay, said, span
from report_lint_vi.mentions.place_kind import SHORT
from report_lint_vi.world.gazetteer import Gazetteer, Level, near
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from report_lint_vi.world.gazetteer import Unit

_KINDS = ("thành phố", "thị trấn", "thị xã", "đặc khu", "phường", "huyện", "quận", "tỉnh", "xã")
_SHORT = re.compile(rf"(?i)({'|'.join(SHORT)})(?:\.\s*|\s+|(?=hcm$))(?=\S)")
_CODE = re.compile(r"[0-9]{5}")
_AT_LENGTH = 8  # of so many units or fewer all is told, of more a line each
_NEAR = 8
_LEVELS = {Level.PROVINCE: says("cấp tỉnh"), Level.DISTRICT: says("cấp huyện"), Level.COMMUNE: says("cấp xã")}

#: From the first day to the day before the second, what a unit was called and what it lay in.
Piece = tuple[str, str, str]


def answer(words: str, on: datetime.date | None) -> list[Message]:
    """Return lines on every unit that is or was called so: "Tả Ngảo", "xã Tả Ngảo, Sìn Hồ", "03532".

    With a day, only what was in force on it is told; when nothing was, what bears the name on other days. Where no unit
    is called so, those that are called alike are told; no line when there is none.
    """
    gazetteer = Gazetteer.load()
    asked = " ".join(words.split()).strip(" ,.")
    day = on.isoformat() if on else ""
    told = _Answer(gazetteer, day)
    units = told.asked(asked) if asked else []
    if not units:
        near = [*told.nearest(asked)]
        return [*near, *known(gazetteer, day)] if near else []
    there = [unit for unit in units if unit.during(day, day)] if on else units
    lines: list[Message] = []
    if not there:
        template = "Ngày {day} không có đơn vị nào tên “{name}”. Vào ngày khác:"
        lines.append(says(template, day=said(day), name=asked))
    kind, name = _cut(asked.partition(",")[0].strip())
    if kind and kind not in {unit.kind for unit in units}:
        lines.append(says("Không có {kind} nào tên “{name}”. Cùng tên:", kind=kind, name=name))
    lives: dict[str, list[Unit]] = {}
    for unit in there or units:
        lives.setdefault(unit.id, []).append(unit)
    found = sorted(lives.values(), key=told.order)
    for stretches in found:
        lines += told.at_length(stretches) if len(found) <= _AT_LENGTH else told.briefly(stretches)
    return [*lines, *known(gazetteer, day)]


class _Answer:
    """One question's look into the gazetteer, on a day ("" for any)."""

    def __init__(self, gazetteer: Gazetteer, day: str) -> None:
        self._gazetteer = gazetteer
        self._day = day

    def asked(self, words: str) -> list[Unit]:
        """Return the units that the words name, whose parents are those named behind a comma."""
        first, *above = [part.strip() for part in words.split(",")]
        if _CODE.fullmatch(first):
            return [*self._gazetteer.units(first)]
        kind, name = _cut(first)
        units = self._gazetteer.named(name) if name else ()
        ids = {unit.id for unit in units if unit.kind == kind} or {unit.id for unit in units}
        units = tuple([unit for unit in units if unit.id in ids]) or self._gazetteer.named(first)
        wanted = [fold(_cut(part)[1] or part) for part in above if part]
        return [unit for unit in units if self._lies_in(unit, wanted)]

    def _lies_in(self, unit: Unit, wanted: list[str]) -> bool:
        names = {fold(name) for parent in self._all_above(unit) for name in (parent.name, *parent.variants)}
        return names.issuperset(wanted)

    def _all_above(self, unit: Unit) -> Iterator[Unit]:
        for parent in self._gazetteer.parents(unit):
            yield parent
            yield from self._all_above(parent)

    def order(self, stretches: list[Unit]) -> tuple[object, ...]:
        """Sort what goes on before what has ended, then by level and by what it lies in."""
        last = stretches[-1]
        where = self._pieces(last)[-1][2].partition(", ")[2]
        return bool(last.end), last.level, [fold(part) for part in reversed(where.split(", "))], last.id

    def _where(self, unit: Unit, day: str) -> str:
        """Return what a unit lay in on a day."""
        titles: list[str] = []
        while parents := [parent for parent in self._gazetteer.parents(unit) if parent.during(day, day)]:
            unit = parents[0]
            titles.append(unit.title)
        return ", ".join(titles)

    def _pieces(self, unit: Unit) -> list[Piece]:
        """Cut a stretch where what it lay in changed."""
        found: list[Piece] = []
        for start, end, where in self._chains(unit, unit.start, unit.end):
            joined = bool(found) and found[-1][1:] == (start, where)
            found.append((found.pop()[0] if joined else start, end, where))
        return [piece for piece in found if not self._day or piece[0] <= self._day < (piece[1] or "9")] or found

    def _chains(self, unit: Unit, start: str, end: str) -> Iterator[Piece]:
        parents = [parent for parent in self._gazetteer.parents(unit) if parent.start < (end or "9")]
        if not parents:
            yield start, end, unit.title
        for parent in parents:
            first, last = max(start, parent.start), min(end or "9", parent.end or "9")
            if first < last:
                for since, until, where in self._chains(parent, first, "" if last == "9" else last):
                    yield since, until, f"{unit.title}, {where}"

    def briefly(self, stretches: list[Unit]) -> Iterator[Message]:
        """Yield one line on a unit, or one for each time that its kind or what it lay in changed."""
        for unit in stretches:
            later = self._became(unit) if unit is stretches[-1] else ()
            *before, (start, end, where) = self._pieces(unit)
            yield from (lay(place, since, until) for since, until, place in before)
            yield joined("; ", [lay(where, start, end), *later])

    def at_length(self, stretches: list[Unit]) -> Iterator[Message]:
        """Yield a heading, the unit's times, what it came from, what it had, what it became, the source."""
        last = stretches[-1]
        yield says("{name} ({level}, mã {code})", name=last.name, level=_LEVELS[last.level], code=last.code)
        for unit in stretches:
            for start, end, where in self._pieces(unit):
                yield indented(joined(": ", [span(start, end), where]))
        for unit in stretches:
            yield from map(indented, self._came_from(unit))
        yield from map(indented, (*self._has(last), *self._became(last)))
        yield indented(says("nguồn: {source}", source=self._gazetteer.source(*stretches)))

    def _came_from(self, unit: Unit) -> Iterator[Message]:
        days: dict[str, dict[str, list[str]]] = {}
        for old in self._gazetteer.origins(unit):
            if (old.id, old.title) != (unit.id, unit.title) or old.end == Gazetteer.districts_until:
                where = self._where(old, day_before(old.end))
                days.setdefault(old.end, {}).setdefault(where, []).append(old.title)
        for day, places in sorted(days.items()):
            template = "ngày {day} nhận thêm: {places}"
            if day == unit.start:
                template = "ngày {day} hình thành từ: {places}"
            yield says(template, day=said(day), places=_grouped(places))

    def _has(self, unit: Unit) -> Iterator[Message]:
        """Yield how many units lay in one on the day asked for, on its last day, or now."""
        known = day_before(min(unit.end or "9999", self._gazetteer.complete_until))
        day = self._day if self._day and unit.during(self._day, self._day) else known
        levels = self._gazetteer.counts(unit.id, day)
        told = [", ".join(f"{count} {kind}" for kind, count in kinds.items()) for _, kinds in sorted(levels.items())]
        if told:
            yield says("có {units} (ngày {day})", units="; ".join(told), day=said(day))

    def _became(self, unit: Unit) -> Iterator[Message]:
        heirs = self._gazetteer.successors(unit)
        if not heirs:
            return
        template = "từ {day} là: {places}" if len(heirs) == 1 else "từ {day} chia vào: {places}"
        if unit.level is Level.DISTRICT and heirs[0].level is Level.COMMUNE:
            template = "từ {day} không còn cấp huyện; địa bàn nay là: {places}"
        if unit.level is Level.PROVINCE and heirs[0].id != unit.id:
            template = "từ {day} nhập vào: {places}"
        yield says(template, day=said(unit.end), places=self._listed(heirs, unit.end))
        now = [*heirs]
        while any(heir.end for heir in now):
            later = [new for heir in now for new in (self._gazetteer.successors(heir) if heir.end else (heir,))]
            now = list(dict.fromkeys(later))
        if now and now != [*heirs]:
            until = day_before(self._gazetteer.complete_until)
            yield says("nay là: {places}", places=self._listed(now, until))

    def _listed(self, units: Iterable[Unit], day: str) -> str:
        places: dict[str, list[str]] = {}
        for unit in units:
            places.setdefault(self._where(unit, day), []).append(unit.title)
        return _grouped(places)

    def nearest(self, words: str) -> Iterator[Message]:
        """Yield that nothing is called so and what is called alike; nothing when that is nothing either."""
        first, *above = [part.strip() for part in words.split(",")]
        kind, name = _cut(first)
        wanted = [fold(_cut(part)[1] or part) for part in above if part]
        like = [unit for unit in self._alike(name or first) if self._lies_in(unit, wanted)]
        found = near(name or first, sorted(like, key=lambda unit: (unit.kind != kind, bool(unit.end))))
        lines = dict.fromkeys(indented(lay(self._pieces(unit)[-1][2], unit.start, unit.end)) for unit in found)
        if lines:
            yield says("Không có đơn vị hành chính nào tên “{name}”.", name=words)
            yield says("Gần nhất:")
            yield from list(lines)[:_NEAR]

    def _alike(self, name: str) -> Iterator[Unit]:
        """Yield the units that share a syllable with the name at the same place, or all letters; marks apart."""
        wanted = [_bare(part) for part in name.split()]
        for unit in self._gazetteer.all():
            parts = [_bare(part) for part in unit.name.split()]
            alike = len(parts) == len(wanted) and any(map(str.__eq__, parts, wanted))
            if alike or "".join(parts) == "".join(wanted):
                yield unit


def _cut(words: str) -> tuple[str, str]:
    """Part the kind, spelt out or short, from a name: ("", words) when there is none."""
    short = _SHORT.match(words)
    if short and short[1].lower() in SHORT:
        return SHORT[short[1].lower()], words[short.end() :]
    kind = next((kind for kind in _KINDS if words.lower().startswith(f"{kind} ")), "")
    name = words[len(kind) + 1 :] if kind else words
    return kind, name[4:] if kind and name.lower().startswith("đảo ") else name  # huyện đảo Phú Quốc


def _grouped(places: dict[str, list[str]]) -> str:
    """Join titles by what they lie in: "xã Nà Hỳ, xã Nà Khoa (huyện Nậm Pồ, tỉnh Điện Biên)"."""
    return "; ".join(", ".join(titles) + (f" ({where})" if where else "") for where, titles in places.items())


def _bare(text: str) -> str:
    return "".join([mark for mark in normalize("NFD", text.lower()) if not combining(mark)])
