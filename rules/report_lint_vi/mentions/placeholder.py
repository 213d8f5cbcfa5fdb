"""Places that are still to be filled in."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_BLANK = r"(?:[ ]*[.…_]{1,40}[ ]*|[ ]{2,40})"
_COUNTED = (
    r"(?:%|hộ|người|đồng|triệu|tỷ|nghìn|lượt|suất|cuộc|vụ|ha|tấn|đơn vị|trường hợp|đồng chí|tập thể|cá nhân)(?!\w)"
)

_DAY = rf"ngày(?:{_BLANK}tháng(?:(?:{_BLANK}|[ ]*[0-9]{{1,2}}[ ]*)năm(?:[ ]*[0-9.…_]{{2,6}})?)?)(?!\w)"
_MONTH = rf"tháng{_BLANK}năm(?!\w)"
_YEAR = r"năm[ ]*(?:20)?[.…_]{2,12}(?=[ ,;)\n]|$)"
_SYMBOL = rf"số(?::?{_BLANK}|:[ ]?)/[^\W\d_][^\s,;]{{0,20}}"
_LINE = r"_{3,80}|\.{6,120}|…{2,60}|(?:\.{3}|…)(?:[ ]?[.…] ?){3,60}"
_FIGURE = rf"[ (](?:…|\.{{3,5}})[ ]?(?=/?{_COUNTED})"
_NOTE = (
    r"\[[^\[\]\n]{0,80}\](?!\()|<(?:điền|nhập|ghi|số|tên|ngày)[^<>\n]{0,60}>|\{\{[^{}\n]{0,60}\}\}"
)  # fmt: skip
#: Each begins with one of its literals, so that only those places are looked at; by the rare mark that the literals
#: hold, since a text is quickly searched for a single character.
_PATTERNS = {
    "": (
        Pattern(_DAY, "ngày  ", "ngày .", "ngày."), Pattern(_MONTH, "tháng  ", "tháng .", "tháng."),
        Pattern(_YEAR, "năm 20.", "năm ..."), Pattern(_SYMBOL, "số:", "số  ", "số .", "số.."),
        Pattern(_LINE, "......"), Pattern(_FIGURE, " ...", "(..."), Pattern(r"x{2,6}(?:[.,/]x{1,6}){0,4}(?!\w)", "xx"),
    ),
    "…": (
        Pattern(_DAY, "ngày …", "ngày…"), Pattern(_MONTH, "tháng …", "tháng…"),
        Pattern(_YEAR, "năm 20…", "năm …", "năm…"), Pattern(_SYMBOL, "số …", "số…"),
        Pattern(_LINE, "……", "… …", "…...", "...…"), Pattern(_FIGURE, " …", "(…"),
    ),
    "_": (
        Pattern(_DAY, "ngày _", "ngày_"), Pattern(_MONTH, "tháng _", "tháng_"), Pattern(_YEAR, "năm 20_"),
        Pattern(_SYMBOL, "số _"), Pattern(_LINE, "___"),
    ),
    "[": (Pattern(_NOTE, "["),), "<": (Pattern(_NOTE, "<"),), "{": (Pattern(_NOTE, "{{"),),
}  # fmt: skip
_ASKS = (
    "điền",
    "nhập",
    "bổ sung",
    "ghi ",
    "số liệu",
    "chèn",
    "tên ",
    "ngày",
    "cập nhật",
    "...",
    "…",
    "xác nhận",
    "?",
    "__",
)


class Placeholder(Mention):
    """A blank or a note to oneself: "ngày … tháng 3", "Số:     /BC-LĐLĐ", "[điền số liệu]", "xx hộ"."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Find every kind; of two that overlap the one that begins first and is longer."""
        patterns = [pattern for mark, several in _PATTERNS.items() if mark in report.lower for pattern in several]
        found = {match.span() for pattern in patterns for match in pattern.at_literals(report)}
        at = 0
        for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
            first = start + (report.lower[start] in " (")
            if first >= at and _is_open(report, start, end):
                at = end
                yield cls(report.span(first, first + len(report.lower[first:end].rstrip(" "))))


def _is_open(report: Report, start: int, end: int) -> bool:
    """Tell a note to fill in from a footnote mark, a Roman twenty or the inside of a word."""
    text = report.lower[start:end]
    if text[0] in "[<":
        inner = text[1:-1].strip()
        return bool(inner) and (not inner.isdigit() and any(word in inner for word in _ASKS))
    if text.strip("_ ") == "" and _is_drawn(report.lower, start, end):
        return False
    if text[0].isalpha() and start and (report.lower[start - 1].isalnum() or report.lower[start - 1] == "/"):
        return False
    return not (text.strip("x") == "" and report.view[start] == "X")


def _is_drawn(lower: str, start: int, end: int) -> bool:
    """Tell a line drawn below a heading from one to write on, which something asks for: "Ý kiến:"."""
    before, after = lower[max(0, start - 60) : start].rstrip(" "), lower[end : end + 60].lstrip(" ")
    return before.endswith("\n") and after[:1] in ("", "\n") and not before.rstrip("\n ").endswith(":")
