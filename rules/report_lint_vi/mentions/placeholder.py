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

#: One pattern a kind, each gated by a literal of its own.
_PATTERNS = (
    Pattern(rf"(?<!\w)ngày{_BLANK}tháng(?:{_BLANK}|[ ]*[0-9]{{1,2}}[ ]*)năm(?:[ ]*[0-9.…_]{{2,6}})?|(?<!\w)ngày{_BLANK}tháng(?!\w)", "ngày"),
    Pattern(rf"(?<!\w)tháng{_BLANK}năm(?!\w)|(?<!\w)năm[ ]*(?:20)?[.…_]{{2,12}}(?=[ ,;)\n]|$)", "tháng", "năm"),
    Pattern(rf"(?<!\w)số:?{_BLANK}/[^\W\d_][^\s,;]{{0,20}}|(?<!\w)số:[ ]?/[^\W\d_][^\s,;]{{0,20}}", "số"),
    Pattern(r"_{3,80}|(?<![.…])(?:\.{6,120}|…{2,60}|(?:\.{3}|…)(?:[ ]?[.…]){3,60})", "___", "......", "……", "… …", "…."),
    Pattern(rf"(?<=[ (])(?:…|\.{{3,5}})[ ]?/?[ ]?(?:…|\.{{3,5}})?[ ]?(?={_COUNTED})", "…", "..."),
    Pattern(r"(?<![\w/])x{2,6}(?:[.,/]x{1,6}){0,4}(?![\w])", "xx"),
    Pattern(r"\[[^\[\]\n]{0,80}\](?!\()|<(?:điền|nhập|ghi|số|tên|ngày)[^<>\n]{0,60}>|\{\{[^{}\n]{0,60}\}\}", "[", "<", "{{"),
)  # fmt: skip
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
        """Find every kind, the earlier and longer first where two overlap."""
        spans = sorted(
            (m.start(), -m.end())
            for pattern in _PATTERNS
            for m in pattern.finditer(report)
            if _is_open(m[0], report.view[m.start()])
        )
        at = 0
        for start, end in spans:
            if start >= at:
                at = -end
                trimmed = report.lower[start:at].rstrip(" ")
                yield cls(report.span(start, start + len(trimmed)))


def _is_open(text: str, first: str) -> bool:
    """Tell a note to fill in from a footnote mark or a Roman twenty."""
    if text[0] in "[<":
        inner = text[1:-1].strip()
        return not inner or (not inner.isdigit() and any(word in inner for word in _ASKS))
    return not (text.startswith("x") and first == "X" and text.strip("x") == "")
