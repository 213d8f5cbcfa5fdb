"""The type that the words before a symbol name, against the type that the symbol abbreviates."""

from __future__ import annotations

from report_lint import Claim, Span, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.symbol_issuer import issues
from report_lint_vi.mentions.citation import Citation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Types that nobody calls by another's name; types in one set pass for each other.
_KINDS = (
    {"Nghị định"},
    {"Nghị quyết", "Nghị quyết liên tịch"},
    {"Chỉ thị"},
    {"Thông tư", "Thông tư liên tịch", "Thông tri"},
    {"Quyết định", "Quy định"},
    {"Luật", "Bộ luật"},
    {"Pháp lệnh"},
    {"Kết luận"},
)
_KIND = {name: number for number, names in enumerate(_KINDS) for name in names}
#: Any instrument lays down a "quy định", and the word goes by that one's number.
_LOOSE = frozenset({"Quy định"})


class TypeOfSymbol(Claim):
    """A type and a symbol side by side; the span holds both."""

    type_span: Span
    symbol: Span
    meant: str
    """The type that the symbol abbreviates; empty when it may be several, or none that its body issues."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare every type with the symbol right after it, when both are of the types that nobody confuses."""
        for citation in report.mentions(Citation):
            named = _KIND.get(citation.type)
            if named is None or citation.type in _LOOSE or citation.type_span is None or not citation.typed_beside:
                continue
            form = citation.form
            meant = [_KIND.get(kind) for kind in form.types] if form else []
            if not form or not meant or None in meant:
                continue
            holds = named in meant
            derivation = says(
                "{symbol} là số hiệu của {right}, không phải {type}",
                symbol=citation.written, right=form.types[0].lower(), type=citation.type.lower(),
            )  # fmt: skip
            span, verdict = citation.type_span.to(citation.symbol), Verdict.HOLDS if holds else Verdict.FAILS
            only = form.types[0] if len(form.types) == 1 and issues(form) else ""
            yield cls(span, (), verdict, derivation, (), citation.type_span, citation.symbol, only)
