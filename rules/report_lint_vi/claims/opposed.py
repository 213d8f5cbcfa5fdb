"""Figures of things that shut each other out: civil cases and criminal ones, storm 2 and storm 3."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern
from report_lint.figures import plus
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
#: What says of some of the things that they are not, or of others that they must be.
_NOT = Pattern(r"(?<!\w)(?:chưa|không)(?!\w)")
_DUE = Pattern(r"(?<!\w)(?:phải|cần|nhu cầu)(?!\w)")
_DUE_BEFORE = Pattern(r"(?<!\w)(?:phải|cần|nhu cầu) (?:[^\W\d_]+ ){0,3}\Z")
_THERE = Pattern(r"(?<!\w)(?:có|còn) \Z")
#: What is left, at the beginning of a clause: "Còn 108 hộ", and not "vẫn còn".
_REST = Pattern(r"(?:\A|[.;,:\n] |[-–+*•] |\n)còn(?: lại| có)? \Z")
#: Words with which known things are taken up, of which something may then be denied.
_TAKEN = Pattern(r"(?<!\w)(?:trong(?: tổng)?(?: số)?|với|cả|của|tất cả|toàn bộ|nhưng) \Z")
#: What came into being, and what there is, which may be more.
_MADE = Pattern(r"(?<!\w)(?:(?P<made>thành lập)|ra mắt|(?:thành lập|xây|xây dựng|phát triển|trồng|mở|làm) mới) \Z")
#: Visits, of which one thing may have had several: "kiểm tra 46 cuộc đối với 71 tổ chức đảng".
_VISITED = Pattern(r"(?<!\w)(?:cuộc|lượt|đợt)(?: [^\W\d_]+){0,4}? (?:đối với|tại|với) \Z")
_ALL = Pattern(r"(?<!\w)(?:hiện|toàn (?:tỉnh|huyện|xã|trường|ngành|quận|phường|thành phố))(?!\w)")
_MAKING = Pattern(r"(?<!\w)(?:lập|ra mắt|mới (?!có )|vừa)")
_CALLED = Pattern(r"([^\W\d_]+) (số [0-9]{1,3})(?![\w/]|[.,][0-9])")
_PIECE = Pattern(r"[;:.()\n,](?![0-9])| (?:nhưng|song|nên|do|vì)(?!\w)")
_WHOLE = Decimal(100)
_REACH, _NEAR = 220, 40


def of_two_things(report: Report, one: Quantity, other: Quantity) -> bool:
    """Tell whether the clauses of two figures name things that shut each other out, or that have two numbers."""
    near, beside = clause_of(report, one), clause_of(report, other)
    if are_opposed(near, beside) or _are_of_two_states(report, one, other):
        return True
    first, second = (dict(_CALLED.compiled.findall(text)) for text in (near, beside))
    return any(second.get(word, number) != number for word, number in first.items())


def _are_of_two_states(report: Report, later: Quantity, other: Quantity) -> bool:
    """Tell whether a later figure is of what was not done or must be, or of all there are, the other of what was made.

    "Trao học bổng cho 214 em", "có 241 em chưa nhận học bổng"; "thành lập 5 tổ", "hiện 6 tổ gặp khó khăn".
    """
    lower, start, there = report.lower, later.span.start, other.span.start
    before, lead = lower[max(0, start - _NEAR) : start], lower[max(0, there - _NEAR) : there]
    after = _PIECE.compiled.split(lower[later.span.end : later.span.end + _REACH], 1)[0]
    beside = clause_of(report, other)
    rest = later.unit == other.unit == "%" and plus(later.figure.value, other.figure.value) == _WHOLE
    if rest or bool(_VISITED.search(before)) is not bool(_VISITED.search(lead)):
        return True
    if _NOT.search(after) and _THERE.search(before) and not _NOT.search(beside):
        return True
    if _REST.search(before) and not _REST.search(lead):
        return True
    if _DUE_BEFORE.search(before) and not _DUE.search(beside):
        return True
    slipped = sorted(later.number.text) == sorted(other.number.text)
    made = None if slipped or later.figure.value < other.figure.value else _MADE.search(lead)
    if made is None or _TAKEN.search(before) or _MAKING.search(clause_of(report, later)):
        return False
    return not made["made"] or bool(_ALL.search(before))


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
