"""What is or was called that: where it lay, from when to when, what it came from and what it became."""

from __future__ import annotations

import datetime
import re
from unicodedata import combining, normalize

from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.place import SHORT
from report_lint_vi.world.gazetteer import Gazetteer, Level, near
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint_vi.world.gazetteer import Unit

_KINDS = ("thành phố", "thị trấn", "thị xã", "đặc khu", "phường", "huyện", "quận", "tỉnh", "xã")
_SHORT = re.compile(rf"(?i)({'|'.join(SHORT)})(?:\.\s*|\s+|(?=hcm$))(?=\S)")
_CODE = re.compile(r"[0-9]{5}")
_AT_LENGTH = 8  # of so many units or fewer all is told, of more a line each
_NEAR = 8
_LEVELS = {Level.PROVINCE: "cấp tỉnh", Level.DISTRICT: "cấp huyện", Level.COMMUNE: "cấp xã"}

#: From the first day to the day before the second, what a unit was called and what it lay in.
Piece = tuple[str, str, str]


def answer(words: str, on: datetime.date | None) -> list[str]:
    """Return lines in Vietnamese on every unit that is or was called so: "Tả Ngảo", "xã Tả Ngảo, Sìn Hồ", "03532".

    With a day, only what was in force on it is told; when nothing was, what bears the name on other days.
    """
    gazetteer = Gazetteer.load()
    asked = " ".join(words.split()).strip(" ,.")
    day = on.isoformat() if on else ""
    told = _Answer(gazetteer, day)
    units = told.asked(asked) if asked else []
    if not units:
        return [*told.nearest(asked), *_known(gazetteer, day)]
    there = [unit for unit in units if unit.during(day, day)] if on else units
    lines = [] if there else [f"Ngày {_said(day)} không có đơn vị nào tên “{asked}”. Vào ngày khác:"]
    kind, name = _cut(asked.partition(",")[0].strip())
    if kind and kind not in {unit.kind for unit in units}:
        lines.append(f"Không có {kind} nào tên “{name}”. Cùng tên:")
    lives: dict[str, list[Unit]] = {}
    for unit in there or units:
        lives.setdefault(unit.id, []).append(unit)
    found = sorted(lives.values(), key=told.order)
    for stretches in found:
        lines += told.at_length(stretches) if len(found) <= _AT_LENGTH else told.briefly(stretches)
    return [*lines, *_known(gazetteer, day)]


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

    def briefly(self, stretches: list[Unit]) -> Iterator[str]:
        """Yield one line on a unit, or one for each time that its kind or what it lay in changed."""
        for unit in stretches:
            later = "; ".join(self._became(unit)) if unit is stretches[-1] else ""
            *before, (start, end, where) = self._pieces(unit)
            yield from (f"{place}: {_span(since, until)}" for since, until, place in before)
            yield f"{where}: {_span(start, end)}" + (f"; {later}" if later else "")

    def at_length(self, stretches: list[Unit]) -> Iterator[str]:
        """Yield a heading, the unit's times, what it came from, what it had, what it became, the source."""
        last = stretches[-1]
        yield f"{last.name} ({_LEVELS[last.level]}, mã {last.code})"
        for unit in stretches:
            yield from (f"  {_span(start, end)}: {where}" for start, end, where in self._pieces(unit))
        for unit in stretches:
            yield from (f"  {line}" for line in self._came_from(unit))
        yield from (f"  {line}" for line in (*self._has(last), *self._became(last)))
        yield f"  nguồn: {self._gazetteer.source(*stretches)}"

    def _came_from(self, unit: Unit) -> Iterator[str]:
        days: dict[str, dict[str, list[str]]] = {}
        for old in self._gazetteer.origins(unit):
            if (old.id, old.title) != (unit.id, unit.title) or old.end == Gazetteer.districts_until:
                where = self._where(old, _day_before(old.end))
                days.setdefault(old.end, {}).setdefault(where, []).append(old.title)
        for day, places in sorted(days.items()):
            verb = "hình thành từ" if day == unit.start else "nhận thêm"
            yield f"ngày {_said(day)} {verb}: {_grouped(places)}"

    def _has(self, unit: Unit) -> Iterator[str]:
        """Yield how many units lay in one on the day asked for, on its last day, or now."""
        known = _day_before(min(unit.end or "9999", self._gazetteer.complete_until))
        day = self._day if self._day and unit.during(self._day, self._day) else known
        levels = self._gazetteer.counts(unit.id, day)
        told = [", ".join(f"{count} {kind}" for kind, count in kinds.items()) for _, kinds in sorted(levels.items())]
        if told:
            yield f"có {'; '.join(told)} (ngày {_said(day)})"

    def _became(self, unit: Unit) -> Iterator[str]:
        heirs = self._gazetteer.successors(unit)
        if not heirs:
            return
        verb = "là" if len(heirs) == 1 else "chia vào"
        if unit.level is Level.DISTRICT and heirs[0].level is Level.COMMUNE:
            verb = "không còn cấp huyện; địa bàn nay là"
        if unit.level is Level.PROVINCE and heirs[0].id != unit.id:
            verb = "nhập vào"
        yield f"từ {_said(unit.end)} {verb}: {self._listed(heirs, unit.end)}"
        now = [*heirs]
        while any(heir.end for heir in now):
            later = [new for heir in now for new in (self._gazetteer.successors(heir) if heir.end else (heir,))]
            now = list(dict.fromkeys(later))
        if now and now != [*heirs]:
            yield f"nay là: {self._listed(now, _day_before(self._gazetteer.complete_until))}"

    def _listed(self, units: Iterable[Unit], day: str) -> str:
        places: dict[str, list[str]] = {}
        for unit in units:
            places.setdefault(self._where(unit, day), []).append(unit.title)
        return _grouped(places)

    def nearest(self, words: str) -> Iterator[str]:
        """Yield that nothing is called so, and what is called alike."""
        yield f"Không có đơn vị hành chính nào tên “{words}”."
        first, *above = [part.strip() for part in words.split(",")]
        kind, name = _cut(first)
        wanted = [fold(_cut(part)[1] or part) for part in above if part]
        like = [unit for unit in self._alike(name or first) if self._lies_in(unit, wanted)]
        found = near(name or first, sorted(like, key=lambda unit: (unit.kind != kind, bool(unit.end))))
        lines = dict.fromkeys(f"  {self._pieces(unit)[-1][2]}: {_span(unit.start, unit.end)}" for unit in found)
        if lines:
            yield "Gần nhất:"
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


def _said(day: str) -> str:
    year, month, date = day.split("-")
    return f"{date}/{month}/{year}"


def _day_before(day: str) -> str:
    return (datetime.date.fromisoformat(day) - datetime.timedelta(1)).isoformat()


def _span(start: str, end: str) -> str:
    first = f"từ {_said(start)}" if start else f"từ {_said(Gazetteer.known_from)} hoặc sớm hơn"
    return f"{first} đến {_said(_day_before(end))}" if end else f"{first} đến nay"


def _known(gazetteer: Gazetteer, day: str) -> Iterator[str]:
    first, last = gazetteer.known_from, _day_before(gazetteer.complete_until)
    told = f"Danh mục đầy đủ từ {_said(first)} đến {_said(last)}"
    yield f"{told}; ngày {_said(day)} nằm ngoài." if day and not first <= day <= last else f"{told}."
