"""One instrument's symbol written in two ways in one report."""

from __future__ import annotations

from collections import Counter

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.citation import Citation
from report_lint_vi.mentions.symbol import LIKE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_PARTS = Pattern(r"[0-9]+|[^\W\d_]+")
#: Committees of the Party below the centre: they write number, hyphen, type, slash, body (36-HD/VPTW, 05-HD/VPTW).
_COMMITTEES = ("TU", "HU", "QU", "ThU", "TXU", "TPU", "ĐU")


class SymbolVariant(Claim):
    """A symbol of a local body whose marks stand otherwise than in another citation; ``right`` is as that writes it."""

    right: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Group the citations of local bodies by their digits and letters and compare the marks between."""
        groups: dict[tuple[str, ...], list[Citation]] = {}
        for citation in report.mentions(Citation):
            form = citation.form
            if not citation.own and form and form.types and not form.issuer:
                groups.setdefault(_key(citation), []).append(citation)
        for group in groups.values():
            forms = Counter(_written(citation) for citation in group)
            days = {citation.date.full for citation in group if citation.date and citation.date.full}
            if len(forms) > 1 and len(days) <= 1:
                yield from cls._variants(group, forms)

    @classmethod
    def _variants(cls, group: list[Citation], forms: Counter[str]) -> Iterator[Self]:
        right = min(group, key=lambda citation: (not _is_party(citation), -forms[_written(citation)], citation.span))
        for citation in group:
            if _written(citation) != _written(right):
                derivation = says(
                    "cùng một văn bản, ở đây viết {symbol}, ở {place} viết {other}",
                    symbol=citation.written, place=right.symbol, other=right.written,
                )  # fmt: skip
                related = (Related(right.symbol, says("cùng văn bản")),)
                yield cls(citation.symbol, (), Verdict.FAILS, derivation, related, right.written)


def _key(citation: Citation) -> tuple[str, ...]:
    number, *letters = _PARTS.compiled.findall(_written(citation))
    return (number, *(part.upper() for part in letters))


def _written(citation: Citation) -> str:
    """Return the symbol without what is another matter: blanks, dashes of other kinds, zeros in front."""
    return citation.written.translate(LIKE).replace(" ", "").lstrip("0")


def _is_party(citation: Citation) -> bool:
    """Tell whether a committee of the Party writes its symbol as the Party does."""
    head, _, body = _written(citation).partition("/")
    return "-" in head and body in _COMMITTEES
