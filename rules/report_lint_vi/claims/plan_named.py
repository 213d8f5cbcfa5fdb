"""Which plan a distance is told from: "vượt 5 đảng viên so với nghị quyết đại hội"."""

from __future__ import annotations

from report_lint import Pattern

#: What a distance is told from, behind it.
_FROM = Pattern(
    r"(?: [^\W\d_]+){0,3}?(?: (?:so với|so|của|bình quân|mức|trung bình|kế hoạch|chỉ tiêu|dự toán|nghị quyết|theo))+"
    r"[^,;.()\n]{0,60}"
)
_SAYS_NOTHING = frozenset(
    "được giao đề ra đã năm nay cả so với mức là của kế hoạch chỉ tiêu dự toán nghị quyết mục từ lên tỷ lệ đạt".split()
)


def is_told_from(lower: str, plan: str, named: str, behind: int | None) -> bool:
    """Tell whether a distance is from a plan, as far as other words say from what.

    :param plan: the words that introduce the plan's own figure
    :param named: the words of a plan between the verb and its figure; may be empty
    :param behind: where the figure ends, if more words may follow it; None if the plan's own follow
    """
    found = _FROM.match(lower, behind) if behind is not None else None
    words = f"{named} {found[0] if found else ''}"
    return set(words.split()) - _SAYS_NOTHING <= set(plan.replace("(", " ").split())
