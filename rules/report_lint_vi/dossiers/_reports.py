"""Who made each report of a dossier, and about what period: only reports of one body and one period must agree."""

from __future__ import annotations

from itertools import pairwise

from report_lint import Pattern, Report, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.letterhead import Letterhead
from report_lint_vi.mentions.own_period import NamedPeriod, OwnPeriod, periods_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Dossier

#: How the lines of a letterhead begin that name a body; "PHỤ LỤC I" and "BIỂU TỔNG HỢP" name none.
_BODY = Pattern(
    r"(?:ubnd|u[ỷy] ban|[uủ][ỷy] ban|hđnd|hội đồng|ban |bch|sở |phòng |công đoàn|liên đoàn|huyện|tỉnh|thành |"
    r"thị |xã |phường|quận|đảng|chi |đoàn|hội |trường|trung tâm|bệnh viện|công an|tòa|toà|viện|cục|tổng |trạm|bộ |"
    r"văn phòng|hạt |đội |đồn |công ty|nhà máy|hợp tác xã|mặt trận|ngân hàng|bảo hiểm|kho bạc|thanh tra|chi cục)"
)

#: What a title of results says, and what one that may be about any time.
_TELLS = Pattern(r"\b(?:kết quả|tổng kết|sơ kết|tình hình|đánh giá|công tác|hoạt động)\b")
_OTHER = Pattern(r"\b(?:kế hoạch|dự toán|so với|giai đoạn|rà soát|bổ sung|từ|đến|lũy kế|triển khai|đại hội|kỳ họp)\b")
_HEAD = 30  # blocks before the title, at the most


class Filed(Value):
    """A report with the body that made it and the period that its title promises, as far as it says either.

    ``months`` are the period's first and last month, each counted from the year 0.
    """

    report: Report
    body: tuple[str, ...]
    months: tuple[int, int] | None

    @classmethod
    def of(cls, report: Report) -> Filed:
        """Read the head of a report."""
        lines = [report.lower[span.start : span.end].strip("*_# ") for span in Letterhead.of(report).issuers]
        body = tuple([" ".join(line.replace("uỷ", "ủy").split()) for line in lines if _BODY.match(line)])
        return cls(report, body, _months(report))


def _months(report: Report) -> tuple[int, int] | None:
    own = report.mentions(OwnPeriod)
    results = own[0].results if own else _titled(report)
    if results is None:
        return None
    year = results.year or (report.at.year() if report.at else None)
    if year is None:
        return None
    first, last = results.months
    return 12 * year + first, 12 * year + last


def _titled(report: Report) -> NamedPeriod | None:
    """Return the one period that the line under "BÁO CÁO" names, where more lines are no title any more."""
    for block, following in pairwise(report.blocks[:_HEAD]):
        if report.lower[block.span.start : block.span.end].strip("*_# ") == "báo cáo":
            named = periods_in(report, following.span)
            words = report.lower[following.span.start : following.span.end]
            return named[0] if len(named) == 1 and _TELLS.search(words) and not _OTHER.search(words) else None
    return None


def filed(dossier: Dossier) -> list[Filed]:
    """Return the reports whose body and period are known.

    An annex or a summary may name neither: it has those of the others, where these have one and the same.
    """
    every = [Filed.of(report) for report in dossier.reports]
    bodies = {one.body for one in every if one.body}
    periods = {one.months for one in every if one.months}
    body = bodies.pop() if len(bodies) == 1 else ()
    months = periods.pop() if len(periods) == 1 else None
    completed = [one.replace(body=one.body or body, months=one.months or months) for one in every]
    return [one for one in completed if one.body and one.months]


def one_body(one: Filed, other: Filed) -> bool:
    """Tell whether two reports are surely of one body."""
    return one.body == other.body


def twins(dossier: Dossier) -> Iterator[list[Report]]:
    """Yield the reports of one body about one period, where there are several."""
    groups: dict[tuple[tuple[str, ...], tuple[int, int] | None], list[Report]] = {}
    for one in filed(dossier):
        groups.setdefault((one.body, one.months), []).append(one.report)
    yield from (group for group in groups.values() if len(group) > 1)
