"""Two businesses whose names differ by one letter or mark, far from each other: perhaps one."""

from __future__ import annotations

from itertools import combinations

from report_lint import Claim, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.business import Business
from report_lint_vi.world.names import apart

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report


class LikeBusinesses(Claim):
    """A business that another one is named like; the span is the rarer name's first place, or else the later one."""

    other: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the names that are as long and differ in one syllable."""
        places: dict[tuple[str, ...], list[Business]] = {}
        for business in report.mentions(Business):
            places.setdefault(business.proper, []).append(business)
        for one, other in combinations(places, 2):
            if not _is_slip(one, other):
                continue
            first, second = sorted((places[one], places[other]), key=lambda them: (-len(them), them[0].span.start))
            if len(second) > 1 or not _may_be_one(report, first, second[0]):
                continue
            name, right = report.slice(second[0].span), report.slice(first[0].span)
            said = says("chỗ này ghi {name}, chỗ khác ghi {other}: có phải một đơn vị?", name=name, other=right)
            evidence = [Related(place.span, says("ghi {name}", name=right)) for place in first]
            yield cls(second[0].span, (), Verdict.FAILS, said, tuple(evidence), right)


def _is_slip(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names are the same but for a letter or a mark in one syllable."""
    if len(one) != len(other):
        return False
    changed = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
    return len(changed) == 1 and bool(apart(*changed[0]))


def _may_be_one(report: Report, first: list[Business], second: Business) -> bool:
    """Tell whether nothing shows that two are meant: another line of business, or one paragraph, list, table."""
    from report_lint_vi.claims.name_person_fit import listed_together

    here = report.block(second.span.start)
    for place in first:
        lines = {place.line, second.line}
        if place.kind != second.kind or (len(lines) > 1 and "" not in lines):
            return False
        if listed_together(report.block(place.span.start), here):
            return False
    return True
