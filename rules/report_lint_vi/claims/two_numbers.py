"""One instrument cited with two numbers: the same type, day, body and title, and digits that changed places."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.citation import Citation

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Types of which a body does not issue two with one title on one day.
_SINGLE = frozenset({
    "Kế hoạch", "Nghị quyết", "Chỉ thị", "Chương trình", "Đề án", "Nghị định", "Thông tư", "Hướng dẫn", "Kết luận",
    "Quy định", "Quy chế",
})  # fmt: skip
#: So many words of a title tell an instrument from others.
_WORDS = 5


class TwoNumbers(Claim):
    """A citation whose number another citation of the same instrument contradicts."""

    symbol: Citation
    other: Citation

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Group the citations by type, day and body, and compare numbers and titles within each group."""
        groups: dict[tuple[str, datetime.date, str], list[Citation]] = {}
        for citation in report.mentions(Citation):
            day = citation.date.full if citation.date else None
            if day and citation.type in _SINGLE and not citation.own:
                groups.setdefault((citation.type, day, _rest(citation)), []).append(citation)
        for group in groups.values():
            if len({citation.proper for citation in group}) > 1:
                yield from cls._rivals(report, group)

    @classmethod
    def _rivals(cls, report: Report, group: list[Citation]) -> Iterator[Self]:
        numbers = [citation.proper for citation in group]
        ordered = sorted(group, key=lambda citation: (-numbers.count(citation.proper), citation.span))
        from report_lint_vi.claims.cited_title import same_title, title_after

        first, title = ordered[0], title_after(report, ordered[0])
        for citation in ordered[1:]:
            if _is_slip(_number(first), _number(citation)) and same_title(title, title_after(report, citation), _WORDS):
                derivation = says(
                    "cùng loại, ngày và trích yếu, ở đây ghi {symbol}, ở {place} ghi {other}",
                    symbol=citation.proper, place=first.span, other=first.proper,
                )  # fmt: skip
                related = (Related(first.span, says("cùng văn bản, số {other}", other=first.proper)),)
                yield cls(citation.span, (), Verdict.FAILS, derivation, related, citation, first)

    def ways_out(self) -> tuple[Fix, ...]:
        """Return the other number."""
        text = self.other.written
        return (Fix(says("viết {text}", text=text), (Edit(self.symbol.symbol, text),)),)


def _number(citation: Citation) -> str:
    return citation.proper[: len(citation.proper) - len(_rest(citation))]


def _rest(citation: Citation) -> str:
    return citation.proper.lstrip("0123456789")


def _is_slip(one: str, other: str) -> bool:
    """Tell whether the same digits stand in another order: numbers that only follow one another are two instruments."""
    return one != other and sorted(one) == sorted(other)
