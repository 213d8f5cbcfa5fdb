"""Congresses, councils and contests with their number and time: "Đại hội … lần thứ XXIV, nhiệm kỳ 2020 - 2025"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_ORDINAL = r"(?P<number>[ivxl]{1,8}|[0-9]{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
#: What such a number begins with.
SERIES = Pattern(
    rf"(?:lần thứ|khóa|khoá) {_ORDINAL}(?!\w)(?P<own>"
    r",? ?[–-]? ?\(?(?:nhiệm kỳ )?(?P<first>[0-9]{4}) ?[-–] ?(?P<last>[0-9]{4})|"
    r",? ?[–-]? ?\(?năm (?P<year>[0-9]{4})(?! ?[-–] ?[0-9]))",
    "lần thứ ", "khóa ", "khoá ",
)  # fmt: skip
_HEAD = Pattern(
    r"(?<!\w)(?:đại hội|hội thi|hội thao|hội diễn|liên hoan|giải(?! nhất| nhì| ba| khuyến| thưởng| pháp)|cuộc thi|"
    r"hội chợ|lễ hội|hội khỏe|ngày hội|hội đồng nhân dân|hđnd|ban chấp hành|bch|ủy ban kiểm tra|ban thường vụ|"
    r"quốc hội)(?!\w)"
)
_BREAK = Pattern(r"[.;:,()\n\t|0-9]")
_REACH = 130
_IDLE = frozenset("các của lần nhiệm kỳ".split())
_WORDS = {w: n for n, w in enumerate("nhất hai ba tư năm sáu bảy tám chín mười".split(), 1)}
_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50}


class TermOrdinal(Mention):
    """A body or event, its number in the series, and its time: a term's two years, or one year twice.

    ``name`` is in lower case without idle words; "" never. ``proper``: whether a name or a level says which one it is.
    """

    name: str
    number: int
    first: int
    last: int
    proper: bool

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Start from the numbers, and read the name before them."""
        lower, view = report.lower, report.view
        for series in SERIES.at_literals(report):
            at = series.start()
            heads = [head.start() for head in _HEAD.compiled.finditer(lower, max(0, at - _REACH), at)]
            end = at - 2 if lower[at - 2 : at] == ", " else at - 1
            if not heads or _BREAK.search(lower, heads[-1], end):
                continue
            start = heads[-1]
            words = lower[start:end].replace(" đại biểu", "").replace(" toàn thể", "").split()
            name = " ".join(word for word in words if word.strip("“”") not in _IDLE)
            capitals = [word for word in view[start:end].split()[1:] if word[0].isupper()]
            year = int(series["year"] or series["first"])
            yield cls(
                report.span(at, series.end()), name, _value(series["number"]), year, int(series["last"] or year),
                len(capitals) > 1 or words[-1] in ("tỉnh", "huyện", "xã", "phường", "phố", "quận", "xã"),
            )  # fmt: skip


def _value(written: str) -> int:
    if written.isdigit():
        return int(written)
    if written in _WORDS:
        return _WORDS[written]
    digits = [_DIGITS[letter] for letter in written]
    return sum(-one if one < after else one for one, after in zip(digits, [*digits[1:], 0], strict=True))
