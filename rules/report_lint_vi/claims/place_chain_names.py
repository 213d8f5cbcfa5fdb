"""Which unit was meant by a name that is not known where it stands."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_tables import OTHER_PROVINCES
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
_CENTRAL = "thành phố"
_NO_MARKS = str.maketrans(dict.fromkeys("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323") | {"đ": "d"})
_VIETNAMESE = Pattern(r"(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghlmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?\Z")
#: A run of capitals that begins like this names a body or a person: "xã Hội Nông dân", "xã Nguyễn Văn A".
_BODIES = frozenset("ban bí chi chủ công đảng đoàn đội hội mặt nhà phó phòng quỹ sở tổ trạm trung trường ủy uỷ văn".split())
_FAMILIES = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương mai giàng lò sùng vàng".split()
)


class Nearest:
    """Where to look for what a name means."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self._others = {fold(name) for name in OTHER_PROVINCES.split("|")}
        self._homes: dict[tuple[Level, bool], list[Unit]] = {}

    def home(self, place: Place, above: Sequence[Place] = ()) -> list[Unit]:
        """Return the units of a place's level in what is written above it, else in the home district and province."""
        level = place.level
        if level is Level.PROVINCE and fold(place.name) in self._others:
            return []
        if above and above[0].known:
            return self.around.below(self.around.meant(above[0], above[1:]), level)
        key = level, place.kind == _CENTRAL
        if key not in self._homes:
            self._homes[key] = self._home(*key)
        return self._homes[key]

    def _home(self, level: Level, central: bool) -> list[Unit]:  # noqa: FBT001 — one half of a key
        around, letterhead = self.around, self.around.home
        provinces = [unit for unit in around.gazetteer.children("") if unit.during(*around.window)]
        if level is Level.PROVINCE:
            return provinces
        found = [unit for unit in provinces if central and unit.kind == _CENTRAL]
        if level is Level.COMMUNE and letterhead.district:
            found += around.below([letterhead.district], level)
        if letterhead.province:
            found += around.below([letterhead.province], level)
        return list(dict.fromkeys(found))


def near_names(
    place: Place, among: Sequence[Unit], *, limit: int = CLOSE, even_known: bool = True
) -> Iterator[tuple[str, tuple[Unit, ...]]]:
    """Yield for each length at which a place's name may end, the longest first, the one or two units nearest to it.

    A known name itself is tried only when asked for, not only what its capitals go on to.
    """
    for name in _lengths(place, even_known=even_known):
        units = [(apart(name, unit.name) or 0, unit) for unit in near(name, among)]
        units = [(steps, unit) for steps, unit in units if 0 < steps <= limit]
        if any(_is_highland_spelling(name, unit.name) for _, unit in units):
            return
        if units:
            nearest = {fold(unit.name): unit for steps, unit in reversed(units) if steps == units[0][0]}
            yield name, tuple(nearest.values())[::-1][:2]


def _is_highland_spelling(name: str, other: str) -> bool:
    """Tell whether two names differ only by marks in syllables that are not Vietnamese: Ia Mlah, Ia Mlăh; Chư Pah, Păh."""
    one, two = syllables(name), syllables(other)
    if len(one) != len(two):
        return False
    bare = [(a.translate(_NO_MARKS), b.translate(_NO_MARKS)) for a, b in zip(one, two, strict=True) if a != b]
    return all(a == b and not _VIETNAMESE.match(a) for a, b in bare)


def _lengths(place: Place, *, even_known: bool) -> Iterator[str]:
    words = place.name.split(" ")
    first = words[0].lower()
    if place.known:
        longer = place.run.split(" ")
        counts = range(min(len(longer), len(words) + 2), len(words) - even_known, -1)
        yield from (" ".join(longer[:count]) for count in counts)
    elif first not in _BODIES and not (first in _FAMILIES and len(words) > 2):
        yield from (" ".join(words[:count]) for count in range(len(words), 1, -1))
        if len(words) == 1 and len(first) > 4:
            yield place.name
