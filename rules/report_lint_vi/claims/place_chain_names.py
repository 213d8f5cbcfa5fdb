"""Which unit was meant by a name that is not known where it stands."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_tables import is_other
from report_lint_vi.world.gazetteer import Level, near
from report_lint_vi.world.names import apart, fold, syllables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint_vi.claims.place_chain_context import Surroundings
    from report_lint_vi.mentions.place import Place
    from report_lint_vi.world.gazetteer import Unit

#: How many code points may part a name from what was meant: at home; under a parent that is written beside it; where
#: more than the name speaks for it.
CLOSE, LIKELY, ANY = 3, 5, 99
#: Names further apart in length, or in the letters that they use, are not worth a closer look.
_LONGER, _OTHER_LETTERS = 2, 4
#: Single syllables up to so many letters are near to too many; so are few syllables in another order.
_SHORT, _FEW = 4, 2
_CENTRAL = "thành phố"
_NO_MARKS = str.maketrans(dict.fromkeys("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323") | {"đ": "d"})
_VIETNAMESE = Pattern(r"(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghlmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?\Z")
#: A run of capitals that begins like this names a body or a person: "xã Hội Nông dân", "xã Nguyễn Văn A".
_BODIES = frozenset("ban đảng đoàn đội hội nhà phó phòng quỹ sở tổ trạm trường ủy uỷ".split())
_OF_BODIES = frozenset({
    "bộ", "ban", "cao", "chấp", "chỉ", "cha", "chữ", "chủ", "công", "cộng", "cựu", "dân", "đại", "đồng", "kiểm", "khám",
    "khuyến", "kinh", "liên", "luật", "mầm", "mn", "người", "nhân", "nông", "phổ", "phụ", "quản", "thanh", "thcs",
    "thpt", "thường", "tiểu", "tncs", "trung", "trưởng", "tổ", "tư", "ủy", "uỷ", "văn", "viên", "y",
})  # fmt: skip
_FAMILIES = frozenset({
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
    "lý", "đinh", "trịnh", "đoàn", "lương", "mai", "giàng", "lò", "sùng", "vàng",
})  # fmt: skip


def scopes(around: Surroundings, place: Place, above: Sequence[Place] = ()) -> Iterator[list[Unit]]:
    """Yield the units of a place's level where it may lie: in what is written above it, else at home, nearest first.

    Nothing is yielded for a name that is somebody's abroad, or was in the past.
    """
    level, home = place.level, around.home
    if level is not Level.COMMUNE and is_other(place.name):
        return
    if level is Level.PROVINCE:
        yield _provinces(around)
    elif above and above[0].known:
        yield around.below(around.meant(above[0], above[1:]), level)
    else:
        if level is Level.COMMUNE and home.district:
            yield around.below([home.district], level)
        cities = [unit for unit in _provinces(around) if unit.kind == _CENTRAL] if place.kind == _CENTRAL else []
        yield [*cities, *(around.below([home.province], level) if home.province else ())]


def _provinces(around: Surroundings) -> list[Unit]:
    return [unit for unit in around.gazetteer.children("") if unit.during(*around.window)]


def near_names(
    place: Place, among: Sequence[Unit], *, limit: int = 0, beside_parent: bool = True
) -> tuple[str, tuple[Unit, ...]]:
    """Return a place's name as far as its capitals go, and the one or two units nearest to it.

    Without a parent beside it, a known name is tried only when its capitals go on, and what may be a body or a person
    is left out. When no unit is near, one whose syllables stand in another order may be.
    """
    limit = limit or (LIKELY if beside_parent else CLOSE)
    name = _whole(place, beside_parent=beside_parent)
    alike = _alike(name, among) if name else []
    ranked = [(_steps(name, unit.name), unit) for unit in near(name, alike)]
    ranked = [(steps, unit) for steps, unit in ranked if 0 < steps[0] <= limit]
    if any(_is_highland_spelling(name, unit.name) for _, unit in ranked):
        return name, ()
    if ranked:
        best = min(steps for steps, _ in ranked)
        nearest = {fold(unit.name): unit for steps, unit in reversed(ranked) if steps == best}
        return name, tuple(nearest.values())[::-1][:2]
    return name, tuple(_swapped(name, alike)) if place.cut or not place.known else ()


def _swapped(name: str, among: Sequence[Unit]) -> list[Unit]:
    """Return the only unit of the same syllables in another order, three at least: An Hải Hòa for An Hòa Hải."""
    wanted = sorted(syllables(name))
    same = [unit for unit in among if sorted(syllables(unit.name)) == wanted and fold(unit.name) != fold(name)]
    found = {unit.id: unit for unit in same}
    return [*found.values()] if len(found) == 1 and len(wanted) > _FEW else []


def _alike(name: str, among: Sequence[Unit]) -> list[Unit]:
    """Leave out what uses other letters: comparing two names in full takes five times as long."""
    letters = set("".join(_bare(name)))
    return [
        unit
        for unit in among
        if any(
            abs(len(spelling) - len(name)) <= _LONGER and len(letters ^ set("".join(_bare(spelling)))) <= _OTHER_LETTERS
            for spelling in (unit.name, *unit.variants)
        )
    ]


def _steps(name: str, other: str) -> tuple[int, bool]:
    """Return how many code points part two names, and whether letters do and not only marks."""
    return apart(name, other) or 0, _bare(name) != _bare(other)


def _bare(name: str) -> list[str]:
    return [syllable.translate(_NO_MARKS) for syllable in syllables(name)]


def _is_highland_spelling(name: str, other: str) -> bool:
    """Tell whether names differ only by marks in syllables that are not Vietnamese: Ia Mlah, Ia Mlăh; Chư Pah, Păh."""
    bare = _bare(name)
    changed = [one != two for one, two in zip(syllables(name), syllables(other), strict=False)]
    foreign = [not _VIETNAMESE.match(syllable) for syllable in bare]
    return bare == _bare(other) and all(foreign[at] for at, differs in enumerate(changed) if differs)


def _whole(place: Place, *, beside_parent: bool) -> str:
    """Return the name that was meant as far as the capitals go; a shorter one would be another's. "" for none."""
    words = place.name.split(" ")
    if place.known:
        whole = len(place.full.split(" ")) <= len(words) + 2
        return place.full if whole and (place.cut or beside_parent) else ""
    if place.cut or (len(words) == 1 and len(place.name) <= _SHORT):
        return ""
    doubtful = not beside_parent and place.kind != _CENTRAL and _is_body_or_person(words)
    return "" if doubtful else place.name


def _is_body_or_person(words: Sequence[str]) -> bool:
    first, second = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    return (first in _BODIES and second in _OF_BODIES) or (first in _FAMILIES and len(words) > 2)
