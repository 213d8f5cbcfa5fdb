"""Figures of things that shut each other out: civil cases and criminal ones, storm 2 and storm 3."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.retelling import IDLE

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity

#: Kinds that shut each other out.
_OPPOSED = (("trực tuyến", "trực tiếp"), ("nội trú", "ngoại trú"), ("dân sự", "hình sự"),
            ("sơ thẩm", "phúc thẩm"), ("tập trung", "tại chỗ"))  # fmt: skip
_NUMBERED = Pattern(r"([^\W\d_]+) (?:số )?([0-9]{1,3}|i{1,3}|iv|v)(?![\w/]|[.,][0-9])")
_CALLED = Pattern(r"([^\W\d_]+) (số [0-9]{1,3})(?![\w/]|[.,][0-9])")
_REACH = 220


def of_two_things(report: Report, one: Quantity, other: Quantity) -> bool:
    """Tell whether the clauses of two figures name things that shut each other out, or that have two numbers."""
    near, beside = clause_of(report, one), clause_of(report, other)
    if are_opposed(near, beside):
        return True
    first, second = (dict(_CALLED.compiled.findall(text)) for text in (near, beside))
    return any(second.get(word, number) != number for word, number in first.items())


def are_opposed(near: str, other: str) -> bool:
    """Tell whether words are told of the things that shut each other out."""
    for pair in _OPPOSED:
        for one, second in (pair, pair[::-1]):
            if one in near and second in other and second not in near and one not in other:
                return True
    return False


def are_numbered(near: str, other: str, told: str) -> bool:
    """Tell whether two things of one name have two numbers: "thôn Phước Lộc 1" and "thôn Phước Lộc 2"."""
    first, second = ({found[1]: found[2] for found in _NUMBERED.compiled.finditer(text)} for text in (near, other))
    return any(
        second.get(word, number) != number for word, number in first.items() if word not in IDLE and number != told
    )


def clause_of(report: Report, quantity: Quantity) -> str:
    """Return the words around a figure up to the next semicolon or the ends of its sentence."""
    start = quantity.span.start
    sentence = Sentence.around(report, start)
    if sentence is None:
        return ""
    lead = report.lower[max(sentence.span.start, start - _REACH) : start].rpartition("; ")[2]
    return lead + report.lower[start : min(sentence.span.end, start + _REACH)].partition("; ")[0]
