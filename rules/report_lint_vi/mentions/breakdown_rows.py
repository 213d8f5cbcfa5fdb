"""Rows of parts that no word leads to, which begin alike or count the same."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.measure import PEOPLE
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from report_lint import Report

_NUMBER = compiled(r"[0-9]+(?:[.,][0-9]+)*")
#: Parts that begin alike: "; khối 10 có 389 em; khối 11 có 381 em".
_PARALLEL = compiled(r";( [^\W\d_]{2,} )[^;\n]{0,100}[0-9][^;\n]{0,60}(?=[;,]\1)")
#: ... and by a word for a sort, whatever stands before: ", bậc mầm non 402 người, bậc tiểu học 511 người".
_SORTED = Pattern(
    r"[,;.] (bậc|cấp|khối|nguồn|nhóm|hệ|đối tượng) [^,;:.\n]{1,60}[0-9]",
    ", bậc ", ", cấp ", ", khối ", ", nguồn ", ". bậc ", ". cấp ", ". khối ", ", nhóm ", ", hệ ", ", đối tượng ",
    "; đối tượng ", "; nhóm ",
)  # fmt: skip
_PART = 120  # characters of one such part
#: A part's label, up to its figure, and what never stands in the row of a list.
_LABEL = Pattern(r"[^\W\d][^\d;:.()\n]{1,70}\Z")
_MARKED = Pattern(r"[.:()\n/]|(?<!\w)(?:tăng|giảm|so với|cùng kỳ|còn|mỗi|từ(?! i)|trong đó|riêng)(?!\w)")
_NTH = compiled(r"(?<=[^\W\d] )[0-9]{1,2}(?= [^\W\d]| \Z)")  # "cụm 1 có 412 cử tri"
_PERIODS, _LIMITS = ("ngày", "tháng", "năm"), ("dưới ", "trên ", "từ ", "quá ")
_RATIOS = frozenset({"", "%", "điểm %", "‰", "năm", "tháng", "ngày", "lần", "quý", "tuần"})


def rows(report: Report) -> Iterator[int]:
    """Yield where parts begin that count what the figure before them counts, each behind a label of its own."""
    lower = report.lower
    before, key, start, length = 0, "", -1, 0
    for quantity in report.mentions(Quantity):
        number = quantity.number.span.start
        if quantity.noun.startswith(_PERIODS) and lower.endswith(_LIMITS, 0, number):
            continue  # "nợ dưới 90 ngày 5,64 tỷ đồng"
        named = quantity.unit or quantity.noun.partition(" ")[0]
        named = "người" if named in PEOPLE or quantity.noun in PEOPLE else named
        joint, gap = -1, ""
        if named == key and number - before < _PART:
            gap = lower[before:number]
            joint = max(gap.find(", "), gap.find("; "))
            joint = gap.find(" và ") + 2 if joint < 0 < length and " và " in gap else joint
            gap = gap[:joint] + _NTH.sub("i", gap[joint:]) if joint >= 0 else gap
        if joint >= 0 and _LABEL.match(gap, joint + 2) and not _MARKED.search(gap):
            length += 1
            start = before + joint if length == 1 else start
        else:
            if length > 1:
                yield start
            length = 0
        before, key = quantity.span.end, named if named not in _RATIOS else ""
    if length > 1:
        yield start


def parallel(report: Report) -> Iterator[int]:
    """Yield where parts begin that semicolons part and that begin with one word."""
    lower, told = report.lower, 0
    for sort in _SORTED.at_literals(report):
        start, word = sort.start(), f"{sort[1]} "
        line = behind(lower, "\n", max(0, start - 2 * _PART), start)
        again = word in lower[line:start]  # then this is no longer the first of them
        if not again and lower.find(word, sort.end(), sort.end() + _PART) > 0 and _NUMBER.search(lower, line, start):
            yield start
    told = 0
    for match in _begun_alike(lower):
        start, label = match.start(), match[1]
        line = lower.rfind("\n", told, start)
        before = max(line, *(lower.rfind(mark, max(told, line), start) for mark in ",;:"))
        if before > 0 and lower.startswith(label, before + 1):
            start = before
        if start >= told:
            yield start
        told = match.end() + 1


def _begun_alike(lower: str) -> Iterator[re.Match[str]]:
    """Yield the semicolons after which a part begins as the next one does: most are told by their first letters."""
    at = lower.find("; ")
    while at >= 0:
        following, label = lower.find(";", at + 1), lower[at + 1 : at + 4]
        alike = lower.startswith(label, following + 1) or lower.find(f",{label}", at + 4, at + _PART) > 0
        match = _PARALLEL.match(lower, at) if alike else None
        if match:
            yield match
        at = lower.find("; ", at + 1)
