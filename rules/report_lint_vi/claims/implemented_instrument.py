"""An instrument that says it implements another: it cannot be older."""

from __future__ import annotations

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.citation import NAMES, Citation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_TYPES = "|".join(sorted(NAMES, key=len, reverse=True))
#: All that stands between an instrument and the one that its title says it implements: no other clause, no list.
_IMPLEMENTS = Pattern(
    r"\)?(?: của [^\n,;.:()“”\"0-9]{2,70}?)? (?:(?:v/v|về(?: việc)?|để|nhằm) )?(?:tổ chức |tiếp tục )?"
    r"(?:triển khai thực hiện|triển khai thi hành|triển khai|thực hiện|quán triệt|hướng dẫn thực hiện|"
    r"hướng dẫn thi hành|hướng dẫn|thi hành|cụ thể hóa)"
    rf"(?: nội dung)? (?:{_TYPES})(?: số:?)? ?\Z",
    "thực hiện", "triển khai", "quán triệt", "thi hành", "hướng dẫn", "cụ thể hóa",
)  # fmt: skip
_LONGEST = 160


class ImplementedInstrument(Claim):
    """A dated instrument and the later cited one that it implements; the span is the second."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look between every two neighbouring citations with full dates."""
        before: Citation | None = None
        for citation in report.mentions(Citation):
            first, before = before, citation
            begun, day = (one.date.full if one and one.date else None for one in (first, citation))
            if not first or not begun or not day or first.own or citation.symbol.start - first.span.end > _LONGEST:
                continue
            if _IMPLEMENTS.match(report.lower, first.span.end, citation.symbol.start):
                derivation = says(
                    "{first} ngày {begun} không thể thực hiện văn bản đề ngày {day}",
                    first=first.written, begun=begun, day=day,
                )  # fmt: skip
                dates = [one.date.span for one in (first, citation) if one.date]
                related = (Related(first.span, says("văn bản thực hiện, đề ngày {begun}", begun=begun)),)
                verdict = Verdict.HOLDS if begun >= day else Verdict.FAILS
                yield cls(citation.span, tuple(dates), verdict, derivation, related)
