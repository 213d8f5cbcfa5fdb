"""A whole that is told as those that have something and those that have not: "64 cơ sở, 52 đạt, 12 không đạt"."""

from __future__ import annotations

from report_lint import Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.listing import flat, quantities_in
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.ratio import Ratio, Role

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from report_lint import Report

#: What things have or have not, each of a sort that leaves nothing between the two.
_WHAT = ("đạt", "hợp lệ", "đúng hạn", "bảo đảm", "đảm bảo", "hoàn thành", "đủ", "vi phạm", "trúng tuyển", "tốt nghiệp",
         "tán thành", "hài lòng", "tham gia", "giải quyết", "xử lý")  # fmt: skip
SPLITS = (*(f"{no} {what}" for no in ("không", "chưa") for what in _WHAT), "vắng ")
SPLIT = rf"(?:không|chưa) (?P<what>{'|'.join(_WHAT)})(?!\w)|vắng (?:mặt )?(?=[0-9])"
_SPLIT = Pattern(SPLIT, *SPLITS)
_AFTER = Pattern(r"(?: [^\W\d]+){0,2} \Z")
_BEFORE = Pattern(r"(?: [^\W\d]+){0,3}(?: là| có|:)? ?\Z")
_OTHER = Pattern(
    r"(?<!\w)(?:tăng|giảm|so với|cùng kỳ|mỗi|bình quân|trung bình|năm trước|kỳ trước|lũy kế|luỹ kế|riêng|kế hoạch|"
    r"chỉ tiêu giao|dự kiến|trong khi|khoảng|gần|hơn|trên|lượt)(?!\w)|[.:\n]"
)
_NEAR, _GAP = 24, 70


class Split(Value):
    """Those that have not, those that have, and all; ``ratio`` where the two latter stand around a slash."""

    without: Quantity
    having: Quantity | None
    whole: Quantity | None
    ratio: Ratio | None


def splits(report: Report) -> Iterator[Split]:
    """Look at every "không đạt" and "vắng" beside a figure."""
    for cue in _SPLIT.at_literals(report):
        sentence = Sentence.around(report, cue.start())
        without = _beside(report, cue) if sentence else None
        if sentence is None or without is None or without.unit == "%":
            continue
        low, start = sentence.span.start, min(cue.start(), without.span.start)
        ratio = report.last_before(Ratio, start)
        if ratio and ratio.span.start >= low and ratio.role in (Role.SHARE, Role.PLAN):
            gap = flat(report, ratio.end, start)
            if not quantities_in(report, gap, ratio.end) and len(gap) < _GAP and not _OTHER.search(gap):
                yield Split(without, None, None, ratio)
            continue
        found = [one for one in quantities_in(report, flat(report, low, start), low) if one.unit != "%"]
        if cue["what"] and len(found) > 1:
            whole, having = found[-2:]
            between, after = flat(report, whole.span.end, having.span.start), flat(report, having.span.end, start)
            said = flat(report, whole.span.end, start)
            near = len(between) < _GAP and len(after) < _GAP and not _OTHER.search(between) and not _OTHER.search(after)
            if near and _has(said, cue["what"]):
                yield Split(without, having, whole, None)


def _beside(report: Report, cue: re.Match[str]) -> Quantity | None:
    """Return the figure that the words are said of: right before them, or right after."""
    lower, start, end = report.lower, cue.start(), cue.end()
    before = report.last_before(Quantity, start)
    if before and cue["what"] and start - before.number.span.end < _NEAR:
        gap = lower[before.number.span.end : start]
        if _AFTER.match(gap):
            return before
    after = report.first_from(Quantity, end)
    if after and after.span.start - end < _NEAR and _BEFORE.match(lower[end : after.span.start]):
        return after
    return None


def _has(text: str, what: str) -> bool:
    """Tell whether something is said to have it."""
    at = text.find(what)
    return at >= 0 and not text.endswith(("không ", "chưa "), 0, at)
