"""Chains of places: "xã Tả Ngảo, huyện Sìn Hồ, tỉnh Lai Châu", in either direction."""

from __future__ import annotations

from itertools import pairwise

from report_lint import Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.place import Place
from report_lint_vi.world.gazetteer import Level

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report, Span

_UP = compiled(r"(?i)\)?(?: ?[,(]| ?[-–—/])? {0,2}(?:(?:trực )?thuộc |của |ở |tại |nằm trên |trên )?(?:địa bàn )?\Z")
_DOWN = compiled(r"(?i) ?[,(:–—-] ?(?:gồm |các )?\Z")
_ENUMERATES = compiled(r"(?i)\)?(?: ?[,;]| và| cùng| với| &) {1,2}(?:các )?\Z")
_COMMA = compiled(r" ?, *\Z")
_DASHED = compiled(r" ?[-–—/] ?\Z")
_BRACKET = compiled(r" ?\( ?\Z")
_ROUTE = compiled(r"(?i)(?:đường|tuyến|từ|nối|đi|lộ|cầu|giáp ranh|liên xã|liên huyện)(?!\w)")
_FAR = 32


class PlaceChain(Mention):
    """A place and what is written beside it as lying above it, the nearest first; the span is the place's.

    ``sure`` is False where the words may as well list things that have nothing to do with each other. ``down`` says
    that the place is written after what lies above it. ``aside`` says that what lies above it stands without a kind
    and with nothing else in a bracket of its own ("xã Tả Ngảo (Sìn Hồ)"), or behind dashes up to the province.
    """

    place: Place
    above: tuple[Place, ...]
    sure: bool
    down: bool
    aside: bool

    def __init__(  # noqa: D107, PLR0913, PLR0917 — see Span
        self, span: Span, place: Place, above: tuple[Place, ...], sure: bool, down: bool, aside: bool,  # noqa: FBT001
    ) -> None:  # fmt: skip
        own = self.__dict__
        own["span"], own["place"], own["above"] = span, place, above
        own["sure"], own["down"], own["aside"] = sure, down, aside

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Link every place to its neighbours, and those in tables to what their column or title row names."""
        places = report.mentions(Place)
        links = _Links(report, places)
        tabled: dict[int, tuple[Place, tuple[Place, ...]]] = {}
        if report.tables:
            from report_lint_vi.mentions.place_table import table_places

            tabled = {place.span.start: (place, above) for place, above in table_places(report)}
        for at, (place, parent) in enumerate(zip(places, links.parent, strict=True)):
            above = tuple([places[other] for other in links.above(at)]) if parent != at else ()
            inherited = tabled.pop(place.span.start, None) if tabled else None
            if inherited and inherited[1] and not above:
                yield cls(place.span, place, inherited[1], True, False, False)  # noqa: FBT003
            elif not above:
                if not place.bare:
                    yield cls(place.span, place, above, True, False, False)  # noqa: FBT003
            elif not place.bare:
                yield cls(place.span, place, above, links.sure(at), links.parent[at] < at, links.aside(at))
        for place, above in tabled.values():
            yield cls(place.span, place, above, True, False, False)  # noqa: FBT003


class _Links:
    """For every place the number of the one that it is said to lie in; its own when there is none."""

    def __init__(self, report: Report, places: Sequence[Place]) -> None:
        self.view = report.view
        self.places = places
        self.gaps = self._gaps()
        self._fits: dict[tuple[re.Pattern[str], str], bool] = {}
        self.parent = list(range(len(places)))
        self._link_up()
        self.taken = {parent for at, parent in enumerate(self.parent) if parent != at}
        self._link_down()

    def above(self, at: int) -> Iterator[int]:
        while self.parent[at] != at:
            at = self.parent[at]
            yield at

    def sure(self, at: int) -> bool:
        """Tell whether "xã A, huyện B" can only be a chain, no part of a list of units."""
        parent = self.parent[at]
        if parent == at:
            return True
        first, last = min(at, parent), max(at, parent)
        gap = self.gaps[last - 1]
        if self.places[at].bare or self.places[parent].bare or gap[:1] == ")" or self._is_route(first, gap):
            return False
        return parent < at or not self._fit(_COMMA, gap) or not self._is_listed(first, last, parent)

    def aside(self, at: int) -> bool:
        """Tell whether the names above stand alone in a bracket, or behind dashes and reach a province."""
        places, last = self.places, self.parent[at]
        if last != at + 1 or not places[last].bare or places[at].cut:
            return False
        gap, above = self.gaps[at], [*self.above(at)]
        if not self._fit(_BRACKET, gap):
            reaches = len(above) > 1 and places[above[-1]].level == Level.PROVINCE
            comes_so = at > 0 and self._fit(_DASHED, self.gaps[at - 1])
            return reaches and self._fit(_DASHED, gap) and not comes_so and not self._is_route(at, gap)
        end = max(places[other].span.end for other in above if places[other].bare)
        return self.view.startswith(")", end) and ")" not in self.view[places[at].span.end : end]

    def _is_route(self, first: int, gap: str) -> bool:
        """Tell whether a dash leads from one place to another: "đường xã A - huyện B"."""
        if not self._fit(_DASHED, gap):
            return False
        start = self.places[first].span.start
        return bool(_ROUTE.search(self.view, behind(self.view, "\n", max(0, start - 60), start), start))

    def _is_listed(self, first: int, last: int, parent: int) -> bool:
        """Tell whether the list goes on with the parent's peers, or comes from them: "xã A, huyện B, huyện C"."""
        level = self.places[parent].level
        if last < len(self.gaps) and self.places[last + 1].level == level and self._fit(_ENUMERATES, self.gaps[last]):
            return True
        before = first - 1
        return (
            before >= 0
            and before not in self.taken
            and self.places[before].level <= level
            and self._fit(_ENUMERATES, self.gaps[before])
        )

    def _gaps(self) -> list[str]:
        """Return what stands between two places; the capitals that go on after a known name may belong to it."""
        view = self.view
        gaps: list[str] = []
        for one, other in pairwise(self.places):
            end, start = one.span.end, other.span.start
            if one.known and one.run != one.name:
                longer = end + len(one.run) - len(one.name)
                end = longer if longer <= start else end
            gaps.append(view[end:start] if start - end <= _FAR else "\n")
        return gaps

    def _link_up(self) -> None:
        places = self.places
        for at in range(len(places) - 2, -1, -1):
            one, other, gap = places[at], places[at + 1], self.gaps[at]
            if one.head == other.head:
                self.parent[at] = self.parent[at + 1] if self.parent[at + 1] != at + 1 else at
            elif other.level < one.level and self._fit(_UP, gap):
                self.parent[at] = at + 1

    def _link_down(self) -> None:
        places = self.places
        for at, gap in enumerate(self.gaps):
            one, other = places[at], places[at + 1]
            if self.parent[at + 1] != at + 1 or at in self.taken or one.plural or one.listed:
                continue
            if one.level < other.level and self._fit(_DOWN, gap):
                self.parent[at + 1] = at

    def _fit(self, pattern: re.Pattern[str], gap: str) -> bool:
        """Match what stands between two places, each wording only once."""
        key = pattern, gap
        if key not in self._fits:
            self._fits[key] = "\n" not in gap and bool(pattern.match(gap))
        return self._fits[key]
