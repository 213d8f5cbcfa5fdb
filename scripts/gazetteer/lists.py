"""The statistics office's dated lists of communes, 2004 to 2025, corrected and spelt: stretches of units' lives.

The lists have the columns code, commune, district, province, valid_from, valid_to (half-open), as the office listed
them at each change; a code that ends in ``-`` is a district without communes. The hand tables beside this file say
which names the lists know a district and a province by, where the lists err and how a name is rightly spelt.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

TABLES = Path(__file__).parent
FIRST = "2004-08-31"  # the first list
TWO_LEVELS = "2025-07-01"  # the day after the last one of the districts
# Provinces, districts and rows of the lists as they come: the decisions were made for these.
LISTED = {"2005-01-01": (64, 660, 10_606), "2023-06-01": (63, 705, 10_603), "2025-03-02": (63, 696, 10_052)}

KINDS = ("thành phố", "thị trấn", "thị xã", "đặc khu", "phường", "huyện", "quận", "tỉnh", "xã")
_OLD = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ"
_NEW = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy"
OLD_TONES: dict[str, str] = dict(zip(_OLD.split(), _NEW.split(), strict=True))
_ACT = re.compile(r"(?:NQ |[Dd]ecree )([0-9]+/[0-9A-ZĐa-z/-]+)")
LISTS = "L"  # what a row rests on: the lists


class Listed(NamedTuple):
    """One row of the lists."""

    code: str
    commune: str
    district: str
    province: str
    start: str
    end: str
    acts: str = ""


class Row(NamedTuple):
    """One row of the register of units: a stretch of a unit's life under one name, kind and parent."""

    id: str
    start: str
    end: str
    kind: str
    name: str
    parent: str
    also: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    code: str = ""  # the office's, where the id is not

    def during(self, day: str) -> bool:
        return self.start <= day < (self.end or "9")


def table(name: str) -> Iterator[list[str]]:
    for line in (TABLES / f"{name}.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def read(path: Path) -> list[Listed]:
    lines = path.read_text("utf-8").splitlines()[1:]
    rows = [Listed(*(" ".join(field.split()) for field in line.split("\t"))) for line in lines]
    for day, counts in LISTED.items():
        there = [row for row in rows if row.start <= day < row.end]
        districts = {(row.province, row.district) for row in there}
        assert (len({province for province, _ in districts}), len(districts), len(there)) == counts, day
    return rows


def decide(rows: list[Listed]) -> list[Listed]:
    """Apply the decisions, in their order; each must change something. A changed row keeps the act that is named."""
    acts: list[str] = []
    for action, province, unit, date, new, why in table("decisions"):
        if action not in ACTIONS:
            continue
        acts = acts if why == "The same" else _ACT.findall(why)
        before = set(rows)
        changed = list(ACTIONS[action](rows, province, unit, date, new))
        assert changed != rows, (action, province, unit, date)
        rows = [row if row in before else row._replace(acts=" ".join([row.acts, *acts]).strip()) for row in changed]
    return [row for row in rows if row.start < row.end]


def _drop(rows: list[Listed], _province: str, unit: str, date: str, _new: str) -> Iterator[Listed]:
    yield from (row for row in rows if (row.code, row.start) != (unit, date))


def _end(rows: list[Listed], _province: str, unit: str, date: str, new: str) -> Iterator[Listed]:
    yield from (row._replace(end=new) if (row.code, row.start) == (unit, date) else row for row in rows)


def _begin(rows: list[Listed], _province: str, unit: str, date: str, new: str) -> Iterator[Listed]:
    yield from (row._replace(start=new) if (row.code, row.start) == (unit, date) else row for row in rows)


def _void(rows: list[Listed], province: str, _unit: str, date: str, _new: str) -> Iterator[Listed]:
    yield from (row for row in rows if (row.province, row.start) != (province, date))


def _move(rows: list[Listed], province: str, unit: str, date: str, new: str) -> Iterator[Listed]:
    for row in rows:
        if (row.province, row.district) == (province, unit) and row.end > date:
            yield row._replace(end=date)
            yield row._replace(start=max(date, row.start), district=new)
        else:
            yield row


def _date(rows: list[Listed], province: str, _unit: str, date: str, new: str) -> Iterator[Listed]:
    for row in rows:
        start, end = (new if day == date and row.province == province else day for day in (row.start, row.end))
        yield row._replace(start=start, end=end)


def _swap(rows: list[Listed], province: str, unit: str, date: str, new: str) -> Iterator[Listed]:
    other = {unit: new, new: unit}
    for row in rows:
        wrong = (row.province, row.start) == (province, date)
        yield row._replace(district=other.get(row.district, row.district)) if wrong else row


def _back(rows: list[Listed], province: str, unit: str, date: str, new: str) -> Iterator[Listed]:
    known = {row.code for row in rows if row.start < date}
    for row in rows:
        yield row
        if (row.province, row.district, row.start) == (province, unit, date) and row.code not in known:
            yield row._replace(district=new, start=FIRST, end=date)


def _was(rows: list[Listed], _province: str, unit: str, date: str, new: str) -> Iterator[Listed]:
    yield from (row._replace(commune=new) if (row.code, row.start) == (unit, date) else row for row in rows)


ACTIONS: dict[str, Callable[[list[Listed], str, str, str, str], Iterator[Listed]]] = {
    "drop": _drop,
    "end": _end,
    "begin": _begin,
    "void": _void,
    "move": _move,
    "date": _date,
    "swap": _swap,
    "back": _back,
    "was": _was,
}


def cut(label: str) -> tuple[str, str]:
    """Part a listed name into kind and name."""
    kind = next(kind for kind in KINDS if label.lower().startswith(f"{kind} "))
    return kind, " ".join(map(_spell, label[len(kind) + 1 :].split()))


def _spell(syllable: str) -> str:
    """Put the tone mark where today's acts put it (Hòa), a capital that the lists left out (Nậm ét); no NT, no 01."""
    if syllable in ("NT", "N.T"):
        return "Nông trường"
    if syllable.isdecimal():
        return syllable.lstrip("0")
    new = OLD_TONES.get(syllable[-2:].lower())
    if new and syllable[-3:-2].lower() != "q":
        syllable = syllable[:-2] + new
    return syllable if syllable == "trường" else syllable[0].upper() + syllable[1:]


def provinces() -> list[Row]:
    """Return the provinces, all of a hand table."""
    return [
        Row(i, start, end, kind, name, "", parts(also), tuple(source.partition(":")[0].removeprefix("NQ ").split(";")))
        for i, kind, name, start, end, also, source in table("provinces")
    ]


def units(rows: list[Listed]) -> list[Row]:
    """Return the districts and communes of the lists."""
    province_ids = {(row.kind, fold(row.name)): row.id for row in provinces()}
    labels = {
        (province, kind, fold(spelling)): Row(i, "", "", kind, name, province, parts(also))
        for i, province, kind, name, also in table("districts")
        for spelling in (name, *parts(also))
    }
    spellings = {(code, listed): better for code, listed, better, _ in table("spellings")}
    districts: list[Row] = []
    communes: list[Row] = []
    for row in rows:
        sources = (LISTS, *row.acts.split())
        kind, name = cut(row.province)
        province = province_ids[kind, fold(name)]
        kind, name = cut(row.district)
        district = labels[province, kind, fold(name)]._replace(start=row.start, end=row.end, sources=(LISTS,))
        districts.append(district)
        if row.commune:
            kind, name = cut(row.commune)
            better = spellings.get((row.code, row.commune[len(kind) + 1 :]), name)
            also = () if fold(better) == fold(name) else (name,)
            communes.append(Row(row.code, row.start, row.end, kind, better, district.id, also, sources))
    return [*joined(districts), *joined(communes)]


def parts(also: str) -> tuple[str, ...]:
    return tuple(also.split("; ")) if also else ()


def joined(rows: Iterable[Row]) -> list[Row]:
    """Join rows of one unit that differ in nothing but their days, which touch or overlap."""
    found: list[Row] = []
    for row in sorted(rows, key=lambda row: (row.id, row.parent, row.kind, row.name, row.start)):
        last = found[-1] if found else row
        same = (last.id, last.parent, last.kind, last.name) == (row.id, row.parent, row.kind, row.name)
        if found and same and row.start <= last.end:
            also = tuple(dict.fromkeys((*last.also, *row.also)))
            sources = tuple(dict.fromkeys((*last.sources, *row.sources)))
            found[-1] = last._replace(end=max(last.end, row.end), also=also, sources=sources)
        else:
            found.append(row)
    return [row._replace(start="" if row.start == FIRST else row.start) for row in found]
