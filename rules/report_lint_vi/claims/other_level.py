"""The level of government that leads to a figure, where it is not the report's own."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.told_figure import head_of

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.retelling import Retelling

_LEVELS = ("trung ương", "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn")
_LEVEL = Pattern(
    r"(?<!\w)(?<!cấp )(?<!toàn )(?<!địa bàn )(?<!tại )(?<!ở )(?<!của )"
    rf"(?:{'|'.join(_LEVELS)}|đơn vị bạn)(?!\w)(?! hội(?!\w))"
)
_BRANCHES = Pattern(r"(?<!\w)của các cơ sở(?= (?:mới|đã|chỉ|tổ chức|thực hiện|hội|đoàn|triển khai)(?!\w))")
_ENDS = ("\n", ". ", "; ", ": ")
_REACH = 190


def clause_before(lower: str, start: int) -> str:
    """Return the words before a place, from the last stop, semicolon or colon."""
    return lower[behind(lower, _ENDS, max(0, start - _REACH), start) : start].lstrip(" ")


def is_of_other_level(report: Report, one: Retelling, other: Retelling) -> bool:
    """Tell whether a level of government leads to a figure that is not the report's own and not the other's."""
    lead = clause_before(report.lower, one.quantity.span.start)
    found = {level[0] for level in _LEVEL.compiled.finditer(lead)}
    several = "các" not in other.around and (
        any(f"các {level} " in lead for level in found) or bool(_BRANCHES.search(lead))  # "các xã tổ chức"
    )
    if several or found <= other.around:
        return several
    head = head_of(report).partition("báo cáo")[0].replace("xã hội", "")
    return found - other.around != {max(_LEVELS, key=head.rfind)}
