"""What period a report is about, as its title says, and how a stretch of text names periods."""

from __future__ import annotations

from report_lint import Mention, Pattern, Span, Value
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_PERIOD = Pattern(
    r"\b(?:(?P<half>6|sáu) tháng (?P<end>đầu|cuối) năm|(?P<nine>9|chín) tháng(?: đầu)?(?= năm)|"
    r"tháng (?P<month>0?[1-9]|1[0-2])(?![0-9])|qu[ýí] (?P<quarter>iv|iii|ii|i|[1-4])\b|(?<!học )(?=năm 20[0-9]{2}\b))"
    r"(?:(?:,? năm |/| )(?P<year>20[0-9]{2})(?![0-9]| ?[-–] ?20)|năm (?P<alone>20[0-9]{2})(?![0-9]| ?[-–] ?20))?"
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
#: From here on a title speaks of what is to be done.
_TASKS = Pattern(r"(?:[,;]| và|\n)\s*(?:một số |các )?(?:phương hướng|nhiệm vụ|kế hoạch|chương trình)\b")
#: Titles of reports that may be about any time.
_OTHER = Pattern(
    r"\b(?:quyết toán|kiểm toán|giải trình|giải ngân|kéo dài|so với|so sánh|giai đoạn|rà soát|thẩm tra|khắc phục|"
    r"bổ sung|kết luận|từ năm|từ tháng|đến|chậm|lũy kế)\b"
)
#: What a title of results says, and what else a period may be of.
_TELLS = Pattern(r"\b(?:kết quả|tổng kết|sơ kết|tình hình|đánh giá|công tác|hoạt động)\b")
_NO_RESULTS = Pattern(
    r"\b(?:kế hoạch|dự toán|dự kiến|đăng ký|chuẩn bị|đề xuất|nhu cầu|tết|xuân|hè|tuyển|tháng (?:hành|thanh|cao|an)|"
    r"đại hội|kỳ họp|thu hoạch|(?<!nhiệm )vụ|mùa|lễ|ngày|triển khai|nghị quyết|đề án|chương trình)\b"
)
#: Where a title may stand, how long the bare words "báo cáo" with their marks may be, how long a line under them.
_HEAD, _BARE, _LINE = 6000, 20, 240


class NamedPeriod(Value):
    """A month, a quarter, a half, nine months or a year as a text names it; ``year`` None when it is not written."""

    span: Span
    kind: str
    number: int
    year: int | None

    @property
    def months(self) -> tuple[int, int]:
        """Return its first and last month."""
        if self.kind == "month":
            return self.number, self.number
        if self.kind == "quarter":
            return 3 * self.number - 2, 3 * self.number
        return {"half": (6 * self.number - 5, 6 * self.number), "nine": (1, 9)}.get(self.kind, (1, 12))

    def differs(self, other: NamedPeriod) -> bool:
        """Tell whether two periods of one kind are surely not the same."""
        years = self.year and other.year and self.year != other.year
        return self.kind == other.kind and (self.number != other.number or bool(years))


def periods_in(report: Report, span: Span) -> tuple[NamedPeriod, ...]:
    """Return the periods that a stretch names; one without a year takes it from the one that follows."""
    found: list[NamedPeriod] = []
    for match in _PERIOD.compiled.finditer(report.lower, span.start, span.end):
        kind = match.lastgroup and next((name for name in ("half", "nine", "month", "quarter") if match[name]), "year")
        if not kind or (kind == "year" and not match["alone"]):
            continue
        number = match["end"] == "cuối" if kind == "half" else 0
        if kind in ("month", "quarter"):
            number = _ROMAN.get(match[kind]) or int(match[kind])
        year = match["year"] or match["alone"]
        found.append(
            NamedPeriod(report.span(*match.span()), kind, number + (kind == "half"), int(year) if year else None)
        )
    for at in range(len(found) - 2, -1, -1):
        if found[at].year is None:
            found[at] = found[at].replace(year=_year_before(found[at], found[at + 1]))
    return tuple(found)


def _year_before(period: NamedPeriod, following: NamedPeriod) -> int | None:
    """Return the year of a period that writes none: "tháng 12 và nhiệm vụ tháng 01 năm 2025" begins in 2024."""
    if following.year is None or following.kind == "year":
        return None
    return following.year - (period.months[0] > following.months[0])


class OwnPeriod(Mention):
    """The one period whose results the title promises, and the one whose tasks it promises, if any.

    Nothing is found where the title names several periods, or is of a kind of report that may be about any time.
    """

    results: NamedPeriod
    tasks: NamedPeriod | None

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read the title: the block that begins with "báo cáo", and the lines under it when it says no more."""
        title = next(_titles(report), None)
        if title is None or _OTHER.search(report.lower, title.start, title.end):
            return
        parting = _TASKS.search(report.lower, title.start, title.end)
        middle = parting.start() if parting else title.end
        named = periods_in(report, title)
        results = [period for period in named if period.span.start < middle]
        tasks = [period for period in named if period.span.start >= middle]
        told = _TELLS.search(report.lower, title.start, middle)
        if not told or _NO_RESULTS.search(report.lower, title.start, middle):
            return
        if len(results) == 1 and len(tasks) <= 1:
            yield cls(title, results[0], tasks[0] if tasks else None)


def _titles(report: Report) -> Iterator[Span]:
    for number, block in enumerate(report.blocks):
        if block.span.start > _HEAD:
            return
        if report.lower[block.body : block.body + _BARE].lstrip("*_ ").startswith("báo cáo"):
            bare = block.span.end - block.body <= _BARE
            following = report.blocks[number + 1 : number + 3] if bare else ()
            end = block.span.end
            for other in following:
                words = report.lower[other.span.start : other.span.end]
                if len(words) > _LINE or ", ngày" in words or other.label:
                    break
                end = other.span.end
            yield report.span(block.span.start, end)
            return
