"""The type that the words before a symbol name, against the type that the symbol abbreviates."""

from __future__ import annotations

from report_lint import Claim, Pattern, Span, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.symbol_issuer import issues
from report_lint_vi.mentions.citation import Citation
from report_lint_vi.mentions.phrases import behind

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
#: A law with its title right before the number: "Bộ luật Hình sự số 100/2015/NĐ-CP".
_LAW = Pattern(
    r"(?<!\w)(?P<type>bộ luật|(?<!pháp )(?<!kỷ )(?<!bộ )luật|pháp lệnh) "
    r"(?P<title>[^\W\d_]{1,12}(?:,? [^\W\d_]{1,12}){0,7}) số:? ?\Z"
)
#: What the number may be of instead.
_OTHERS = Pattern(
    r"\b(?:nghị định|thông tư|quyết định|nghị quyết|chỉ thị|văn bản|hướng dẫn|quy định|chi tiết|thi hành|sửa đổi|"
    r"bổ sung|theo|tại|được|của|ban hành|điều|triển khai|thực hiện|luật)\b"
)
#: What may be guided by: "Nghị định hướng dẫn Luật Đất đai số 43/2014/NĐ-CP".
_NAMED = Pattern(r"\b(?:nghị định|thông tư|quyết định|chỉ thị|văn bản|hướng dẫn|chi tiết|thi hành|sửa đổi|bổ sung)\b")
_NO_LAWS = {("Nghị định",), ("Thông tư",), ("Quyết định",), ("Chỉ thị",)}
_REACH = 90


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
            if not citation.type:
                yield from cls._law(report, citation)
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

    @classmethod
    def _law(cls, report: Report, citation: Citation) -> Iterator[Self]:
        """Judge a law's title before a number that is no law's; what is guided by another instrument is left alone."""
        form, start, lower = citation.form, citation.symbol.start, report.lower
        if not form or not form.issuer or not issues(form) or form.types not in _NO_LAWS or lower[start - 1] != " ":
            return
        low = behind(lower, "\n", max(0, start - _REACH), start)
        law = (
            _LAW.search(lower, low, start)
            if lower.startswith("số", start - 3) or ":" in lower[start - 2 : start]
            else None
        )
        if not law or not (report.view[law.start("type")].isupper() or law["type"] == "bộ luật"):
            return
        before = lower[max(low, law.start() - 60) : law.start()].rpartition(";")[2].rpartition(".")[2]
        if _OTHERS.search(law["title"]) or _NAMED.search(before):
            return
        derivation = says(
            "{symbol} là số hiệu của {right}, không phải {type}",
            symbol=citation.written, right=form.types[0].lower(), type=law["type"],
        )  # fmt: skip
        type_span = report.span(*law.span("type"))
        yield cls(type_span.to(citation.symbol), (), Verdict.FAILS, derivation, (), type_span, citation.symbol, "")
