"""The form of a symbol: separators, letters and the year, as the body that issues it writes them."""

from __future__ import annotations

from report_lint import Claim, Message, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.symbol_issuer import against_issuer
from report_lint_vi.mentions.citation import Citation
from report_lint_vi.mentions.symbol import LIKE, STATE, TYPE_SLIPS
from report_lint_vi.world.instruments import Instruments

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Self

    from report_lint import Report

_YEAR_SINCE = 1997
_YEAR_ALONE = Pattern(r"(?:199[7-9]|20[0-9]{2})\Z")
_OF_ASSEMBLY = Pattern(r"(?P<number>[0-9]{1,3})/(?:NQ-|L-)?(?P<body>QH1[1-6])\Z")
_OLD_YEAR = Pattern(r",? năm 19[0-9]{2}\b")


class SymbolForm(Claim):
    """A symbol and how it is properly written: ``right`` is None when it is wrong and nobody can tell what is meant."""

    citation: Citation
    right: str | None
    only_blanks: bool

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge every symbol that the report cites."""
        citations = [citation for citation in report.mentions(Citation) if not citation.own]
        decrees = _years_of_decrees(citations)
        for citation in citations:
            written, right = citation.written.translate(LIKE), citation.proper
            derivation = says("{symbol} viết đúng dạng", symbol=citation.written)
            holds, wanted = True, None
            found = (
                _decimal(right)
                or _decree_without_year(report, citation, decrees)
                or _assembly_without_year(report, citation)
                or against_issuer(citation, report.world(Instruments))
            )
            if found:
                holds, (wanted, derivation) = False, found
            elif right != written and not _meant(report, citation, written, right):
                holds, wanted, derivation = False, right, _why(written, right)
            yield cls(
                citation.symbol,
                (),
                Verdict.HOLDS if holds else Verdict.FAILS,
                derivation,
                (),
                citation,
                wanted,
                wanted is not None and wanted == written.replace(" ", ""),
            )


def _decimal(symbol: str) -> tuple[str | None, Message] | None:
    """Judge a number with a dot: only the Government's special resolutions have one (66.7/2025/NQ-CP)."""
    number, slash, rest = symbol.partition("/")
    whole, dot, fraction = number.partition(".")
    kind, _, body = rest.rpartition("/")[2].partition("-")
    if not (dot and slash and body in STATE.values()) or (kind, body) == ("NQ", "CP"):
        return None
    if len(fraction) == 3 and len(whole) <= 3:
        right = f"{whole}{fraction}/{rest}"
        return right, says("số trong {symbol} không có dấu phân cách hàng nghìn: {right}", symbol=symbol, right=right)
    return None, says("{symbol}: số có dấu chấm chỉ dùng cho nghị quyết của Chính phủ (NQ-CP)", symbol=symbol)


def _decree_without_year(
    report: Report, citation: Citation, decrees: Mapping[str, set[str]]
) -> tuple[str | None, Message] | None:
    """Judge a decree's symbol that lacks the year, which all have since 1997."""
    number, _, rest = citation.proper.partition("/")
    year = citation.date.year if citation.date else None
    old = bool(year and year < _YEAR_SINCE) or _OLD_YEAR.match(report.lower, citation.span.end)
    if rest != "NĐ-CP" or "." in number or old:
        return None
    if _YEAR_ALONE.match(number):
        return None, says("số hiệu nghị định gồm số, năm và NĐ-CP; {symbol} thiếu số", symbol=citation.written)
    years = {str(year)} if year else decrees.get(number.lstrip("0"), set())
    if len(years) != 1:
        return None, says("số hiệu nghị định phải có năm ban hành; {symbol} thiếu năm", symbol=citation.written)
    right = f"{number}/{next(iter(years))}/NĐ-CP"
    return right, says("số hiệu nghị định phải có năm ban hành: {right}", right=right)


def _assembly_without_year(report: Report, citation: Citation) -> tuple[str | None, Message] | None:
    """Judge a symbol of the National Assembly that lacks the year, which all have in the terms of this century."""
    match = _OF_ASSEMBLY.match(citation.proper)
    if match is None:
        return None
    years = {str(citation.date.year)} if citation.date and citation.date.year else set[str]()
    if not years:
        found = report.world(Instruments).starting(f"{match['number'].lstrip('0')}/")
        years = {x.symbol.split("/")[1] for x in found if x.symbol.endswith(f"/{match['body']}") and "/20" in x.symbol}
    if len(years) != 1:
        return None, says(
            "số hiệu văn bản của Quốc hội phải có năm ban hành; {symbol} thiếu năm", symbol=citation.written
        )
    right = f"{match['number']}/{next(iter(years))}/{match['body']}"
    return right, says("số hiệu văn bản của Quốc hội phải có năm ban hành: {right}", right=right)


def _years_of_decrees(citations: Iterable[Citation]) -> dict[str, set[str]]:
    """Return in which years the report itself cites a decree of each number."""
    years: dict[str, set[str]] = {}
    for citation in citations:
        number, _, rest = citation.proper.partition("/")
        year, _, tail = rest.partition("/")
        if tail == "NĐ-CP":
            years.setdefault(number.lstrip("0"), set()).add(year)
    return years


def _meant(report: Report, citation: Citation, written: str, right: str) -> bool:
    """Tell capitals in a heading of capitals, and English, from slips."""
    start, end = citation.symbol.start, citation.symbol.end
    if written.upper() == right.upper():
        around = report.view[max(0, start - 30) : start]
        return around.upper() == around and around.lower() != around
    slips = any(f"/{slip}-" in written.upper() for slip in TYPE_SLIPS)
    return slips and report.view[max(0, start - 60) : end + 60].replace(written, "").isascii()


def _why(written: str, right: str) -> Message:
    if written.replace(" ", "") == right:
        return says("trong số hiệu không có dấu cách: {right}", right=right)
    if "-" in right.partition("/")[0]:
        return says(
            "số hiệu văn bản của Đảng ở trung ương viết số, gạch nối, loại, gạch chéo, cơ quan: {right}", right=right
        )
    return says("số hiệu viết là {right}", right=right)
