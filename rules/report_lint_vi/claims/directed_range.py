"""Ranges of dates and years: they must not end before they begin."""

from __future__ import annotations

from itertools import pairwise

from report_lint import Claim, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date, DateRange
from report_lint_vi.mentions.period import Kind, YearRange
from report_lint_vi.mentions.phrases import behind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

#: Two dates or years that are set against each other are in any order.
_COMPARED = Pattern(r"\b(?:so với|so sánh|đối chiếu|chênh lệch|cùng kỳ|tăng|giảm|cuối kỳ|luật|bộ luật|nghị định)\b")
_BEFORE_CHRIST = Pattern(r" ?\(?(?:tcn|trước công nguyên)")
#: What began on a day ...
_BEGAN = Pattern(
    r"\b(?:khởi công|khai mạc|khai giảng|bắt đầu|khởi động|phát động|ra quân|tiếp nhận|thành lập (?P<team>đoàn|tổ))"
    r"(?: [^\n.;:()0-9]{0,60}?)?(?: số [0-9]{1,2})?(?: [^\n.;:()0-9]{0,40}?)? (?:từ |vào )?"
    r"(?:sáng |chiều |tối )?ngày \Z"
)
#: ... and ended on another: the same thing, for nothing else is named between.
_ENDED = Pattern(
    r"(?:,| và|, và|;)?(?: (?:đã|được|đến nay|đến)){0,3} (?:kết thúc|bế mạc|bế giảng|hoàn thành|khánh thành)"
    r" (?:vào )?(?:sáng |chiều |tối )?ngày \Z"
)
_TEAM_ENDED = Pattern(
    r"[,;] (?:đoàn|tổ) [^\n.;:()0-9]{0,60}?\bkết thúc(?: (?:đợt |việc )?(?:kiểm tra|thẩm tra|xác minh|giám sát|"
    r"làm việc|thanh tra|, xác minh)(?:,? (?:kiểm tra|thẩm tra|xác minh|giám sát))?)? (?:vào )?ngày \Z"
)
#: Meetings, rounds and the like have numbers in their order; the second may leave the word for them out.
_WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_THAT = rf"(?:lần )?(?:thứ (?P<word>{'|'.join(_WORDS)})|(?:thứ )?(?P<figure>[0-9]{{1,2}}))"
_TO_DAY = r"(?: ?\(|,)? ?(?:(?:họp|diễn ra|tổ chức|khai mạc) )?(?:vào )?(?:ngày )?\Z"
_NUMBERED = "kỳ họp|phiên họp|phiên|đợt|lần|vòng|đại hội|hội nghị|buổi|chuyến|lượt"
_NTH = Pattern(rf"\b(?P<noun>{_NUMBERED}) {_THAT}{_TO_DAY}")
_NEXT = Pattern(
    rf"\)?(?:[,;]?(?: [^\n.;()0-9]{{1,60}}?)?[,;]? (?:và )?(?P<noun>{_NUMBERED}) {_THAT}"
    rf"|,? và thứ (?P<bare>{'|'.join(_WORDS)})){_TO_DAY}"
)
#: A range from a day of one month to a day of the next one is nearly a month long, when so few days part them.
_MONTH_LONG = 5
_FAR = 120


class DirectedRange(Claim):
    """A range from one date or year to another."""

    first: str
    last: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge every range of dates, and the ranges of years that a period's name or "từ" announces."""
        for days in report.mentions(DateRange):
            backwards = _backwards(days.first, days.last)
            if backwards is not None:
                what = "ngày" if days.last.day else "tháng"
                yield cls._of(report, days.span, what, (days.first.span, days.last.span), fails=backwards)
        for years in report.mentions(YearRange):
            if years.kind in (Kind.STAGE, Kind.TERM, Kind.COUNTED) or years.from_to:
                start, end = years.span.start, years.span.end
                ends = report.span(start, start + 4), report.span(end - 4, end)
                yield cls._of(report, years.span, "năm", ends, fails=years.last < years.first)

        dates = report.mentions(Date)
        for one, other in pairwise(dates):
            if not one.year or not other.year or other.year > one.year:
                continue
            first, last = one.full, other.full
            if not first or not last or last >= first:
                continue
            if _is_end(report, one, other):
                yield cls._of(report, other.span, "ngày", (one.span, other.span), fails=True)
            elif noun := _in_order(report, one, other):
                said = says("{noun} sau có ngày {last}, sớm hơn ngày {first} của {noun} trước", noun=noun, last=last,
                            first=first)  # fmt: skip
                ends = one.span, other.span
                yield cls(other.span, ends, Verdict.FAILS, said, (), str(first), str(last))

    @classmethod
    def _of(cls, report: Report, span: Span, what: str, ends: tuple[Span, Span], *, fails: bool) -> Self:
        verdict = Verdict.FAILS if fails else Verdict.HOLDS
        if fails:
            before = report.lower[max(0, span.start - 60) : span.start].rpartition("\n")[2]
            before = before.rpartition(". ")[2]
            if _COMPARED.search(before) or _BEFORE_CHRIST.match(report.lower, span.end):
                verdict = Verdict.UNKNOWN
        first, last = (report.view[end.start : end.end] for end in ends)
        derivation = says(
            "{what} kết thúc {last} sớm hơn {what} bắt đầu {first}: kiểm lại một trong hai",
            what=what, first=first, last=last,
        )  # fmt: skip
        return cls(span, ends, verdict, derivation, (), first, last)


def _is_end(report: Report, one: Date, other: Date) -> bool:
    """Tell whether something began on one day and ended on the other."""
    start, end, lower = one.span.end, other.span.start, report.lower
    if end - start > _FAR or "ngày " not in lower[end - 5 : end]:
        return False
    low = behind(lower, "\n", max(0, one.span.start - _FAR), one.span.start)
    ended, team = _ENDED.match(lower, start, end), _TEAM_ENDED.match(lower, start, end)
    began = _BEGAN.search(lower, low, one.span.start) if ended or team else None
    return bool(began and (ended or began["team"]))


def _in_order(report: Report, one: Date, other: Date) -> str:
    """Return what two days belong to that is numbered in its order: "kỳ họp thứ hai (…) và kỳ họp thứ ba (…)"."""
    start, end, lower = one.span.end, other.span.start, report.lower
    low = behind(lower, "\n", max(0, one.span.start - 40), one.span.start)
    nth = _NTH.search(lower, low, one.span.start) if end - start <= _FAR else None
    following = _NEXT.match(lower, start, end) if nth else None
    if not nth or not following or (following["noun"] or nth["noun"]) != nth["noun"]:
        return ""
    before = int(nth["figure"] or 1 + _WORDS.index(nth["word"]))
    after = int(following["figure"] or 1 + _WORDS.index(following["word"] or following["bare"]))
    return nth["noun"] if after == before + 1 else ""


def _backwards(first: Date, last: Date) -> bool | None:
    """Tell whether a range runs backwards; None when the parts that are not written leave it open.

    Without both years a range may run over the new year, and a whole year ends on the day before its beginning
    ("từ 15/11 đến 14/11/2024"): only days of one month that lie further back are sure.
    """
    if first.year and last.year:
        one, other = first.days(), last.days()
        return one.first > other.last if one and other else None
    if not (first.first and last.day and last.month and first.month in (None, last.month)):
        return None
    if not first.possible or not last.possible:
        return None
    if first.first <= last.day:
        return False
    # A first day without its month may be of the month before, a few days ("từ ngày 28 đến ngày 02/9") or a month ago.
    most = last.day + _MONTH_LONG if first.month is None else first.first
    return True if last.day + 1 < first.first <= most else None
