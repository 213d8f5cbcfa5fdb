"""Numbers inside a paragraph: "(1) …; (2) …; (4) …", "một là …; hai là …; bốn là …"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

_BRACKETED = Pattern(r"\((?P<number>[1-9][0-9]?)\)(?=[ ]?[^\W\d_])", "(1)")
_HEAD = r"(?:^|(?<=[\n;:.,(-] )|(?<=\n))"
_WORDED = Pattern(
    _HEAD + r"(?P<number>một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là(?=[ ,:])",
    "một là",
)
_COUNTED = Pattern(
    _HEAD + r"thứ (?P<number>nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?=[ ]?[,:])",
    "thứ nhất",
)
_WORDS = {
    word: number
    for number, words in enumerate("một/nhất hai ba bốn/tư năm sáu bảy tám chín mười".split(), 1)
    for word in words.split("/")
}


class InlineOrder(Mention):
    """A number out of order in a paragraph or in paragraphs that follow each other; ``before`` is the one before it."""

    before: Span
    again: bool

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Follow each row of numbers from its first on."""
        for pattern in (_BRACKETED, _WORDED, _COUNTED):
            row: list[tuple[int, Span]] = []
            for match in pattern.finditer(report):
                text = match["number"]
                number = int(text) if text.isdecimal() else _WORDS[text]
                span = report.span(*match.span())
                if number == 1:
                    row = []
                elif not row:
                    continue
                elif number == row[-1][0] + 1:
                    pass
                elif len(row) > 1 and number in (row[-1][0], row[-1][0] + 2) and _near(report, row[-1][1], span):
                    yield cls(span, row[-1][1], number == row[-1][0])
                else:
                    row = []
                    continue
                row.append((number, span))


def _near(report: Report, before: Span, span: Span) -> bool:
    """Tell whether both stand in one paragraph, or each at the head of one of two that follow each other."""
    between = report.view[before.end : span.start]
    if "\n" not in between:
        return len(between) < 1500
    heads = report.view[before.start - 1 : before.start] in ("\n", "") and report.view[span.start - 1] == "\n"
    return heads and between.strip().count("\n") == 0
