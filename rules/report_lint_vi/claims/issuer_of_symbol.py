"""The body that the words after a symbol name, against the body in the symbol."""

from __future__ import annotations

from report_lint import Claim, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.citation import Citation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_GOVERNMENT, _PREMIER, _ASSEMBLY = "Chính phủ", "Thủ tướng Chính phủ", "Quốc hội"
_STANDING = "Ủy ban Thường vụ Quốc hội"
_CALLED = {
    "chính phủ": _GOVERNMENT, "thủ tướng chính phủ": _PREMIER, "thủ tướng": _PREMIER, "quốc hội": _ASSEMBLY,
    "ủy ban thường vụ quốc hội": _STANDING, "uỷ ban thường vụ quốc hội": _STANDING,
}  # fmt: skip
#: A body right after the symbol or its date. What goes on may be a list of bodies, or another body's name.
_ISSUED = Pattern(
    rf"\)?,? (?:của|do) (?P<body>{'|'.join(sorted(_CALLED, key=len, reverse=True))})(?!\w)"
    r"(?!,? (?:và|cùng) |, (?:thủ tướng|chính phủ|quốc hội|bộ|các bộ|[uủ][ỷy] ban|tỉnh|hội đồng)|/)",
    "của ", "do ",
)  # fmt: skip
#: What one body has issued may stand in a list with what others have.
_LISTED = 60


class IssuerOfSymbol(Claim):
    """An issuer in words beside a symbol that names its issuer; the span is the words."""

    right: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the words right after each citation of the State's highest bodies with its symbol."""
        if not _ISSUED.opens(report.lower):
            return
        before: Citation | None = None
        for citation in report.mentions(Citation):
            form, end = citation.form, citation.span.end
            issuer = form.issuer if form else ""
            told = _ISSUED.match(report.lower, end, end + 60) if form and form.types and not citation.own else None
            listed = before is not None and citation.symbol.start - before.span.end <= _LISTED
            before = citation
            if not told or listed or issuer not in (_GOVERNMENT, _PREMIER, _ASSEMBLY, _STANDING):
                continue
            said, span = _CALLED[told["body"]], report.span(*told.span("body"))
            verdict = Verdict.HOLDS if said == issuer else Verdict.FAILS
            derivation = says("{symbol} là của {right}, không phải của {said}",
                              symbol=citation.written, right=issuer, said=said)  # fmt: skip
            yield cls(span, (), verdict, derivation, (), issuer)
