"""Years of Party membership: the badges that there are, and the years since somebody joined."""

from __future__ import annotations

from report_lint import Claim, Message, Pattern, Related, Span, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.phrases import behind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Hướng dẫn 01-HD/TW năm 2021, mục 18.
BADGES = frozenset({30, 40, *range(45, 91, 5)})

_AGE = "năm tuổi đảng"
_BADGE = Pattern(
    r"huy hiệu(?: đảng)?(?: loại)? (?P<list>[0-9]{2,3}(?: năm)?"
    r"(?:(?: tuổi đảng)?(?:,| và|;) [0-9]{2,3}(?: năm)?){0,9})(?: năm)? tuổi đảng\b"
)
_EACH = Pattern(r"(?P<years>[0-9]{2,3})(?: năm)?")
#: Of somebody who joined: the date or the year stands right behind.
_JOINED = Pattern(
    r"(?:vào đảng|kết nạp(?: vào)?(?: đảng)?(?: cộng sản việt nam)?|đứng vào hàng ngũ của đảng)(?: chính thức)?,? "
    r"(?:từ |vào )?(?:ngày |năm |tháng )?\Z"
)
_TO_COME = Pattern(r"\b(?:sẽ|sắp|dự kiến|chuẩn bị|đợt|truy tặng|tặng sớm|năm tới)\b")
_REACH = 160


class PartyAge(Claim):
    """A count of years in the Party that no badge has, or that does not follow from the year of joining."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look before every "năm tuổi Đảng"."""
        lower, at, judged = report.lower, report.lower.find(_AGE), 0
        while at >= 0:
            end = at + len(_AGE)
            low = behind(lower, "\n", max(0, at - _REACH), at)
            badge = lower.rfind("huy hiệu", low, at)
            match = _BADGE.match(lower, badge, end) if badge >= 0 else None
            if match and match.end() == end:
                yield from cls._badges(report, max(judged, match.start("list")), match.end("list"), end)
                judged = end
            else:
                yield from cls._joined(report, low, at, end)
            at = lower.find(_AGE, end)

    @classmethod
    def _badges(cls, report: Report, start: int, stop: int, end: int) -> Iterator[Self]:
        for each in _EACH.compiled.finditer(report.lower, start, stop):
            years = int(each["years"])
            last = end - len(" tuổi đảng") if each.end() == stop and "năm" not in each[0] else each.end()
            span = report.span(each.start(), last)
            verdict = Verdict.HOLDS if years in BADGES else Verdict.FAILS
            derivation = says(
                "không có Huy hiệu {years} năm tuổi Đảng: Huy hiệu tặng cho 30, 40 năm, từ 45 năm thì cứ 5 năm một lần",
                years=years,
            )
            yield cls(span, (span,), verdict, derivation, ())

    @classmethod
    def _joined(cls, report: Report, low: int, at: int, end: int) -> Iterator[Self]:
        sentence, now = Sentence.around(report, at), report.at
        count = report.last_before(Lexeme, at)
        if not sentence or not now or not count or count.reading is not Reading.NUMBER or count.span.end + 1 != at:
            return
        stretch = report.span(max(low, sentence.span.start), count.span.start)
        dated = [lexeme for lexeme in report.mentions(Lexeme, stretch) if _year(lexeme)]
        if len(dated) != 1 or not _JOINED.search(report.lower, stretch.start, dated[0].span.start):
            return
        if report.mentions(Lexeme, report.span(dated[0].span.end, count.span.start)):
            return  # others are counted in between
        if _TO_COME.search(report.lower, stretch.start, end) or ";" in report.lower[stretch.start : stretch.end]:
            return
        year, digits = _year(dated[0]), report.view[count.span.start : count.span.end]
        ages = {day.year - year - less for day in (now.first, now.last) for less in (0, 1)}
        if digits.isdigit():
            verdict = Verdict.HOLDS if int(digits) in ages else Verdict.FAILS
            span = report.span(count.span.start, at + len("năm"))
            yield cls(span, (count.span,), verdict, _why(now.last.year, year, digits), _evidence(dated[0].span))


def _year(lexeme: Lexeme) -> int:
    if lexeme.reading not in (Reading.YEAR, Reading.DATE):
        return 0
    year = lexeme.parts[0 if lexeme.reading is Reading.YEAR else 3]
    return int(year) if len(year) == 4 else 0


def _why(now: int, year: int, count: str) -> Message:
    template = "{now} − {year} = {want}, ở đây ghi {count} năm tuổi Đảng"
    return says(template, now=now, year=year, want=now - year, count=count)


def _evidence(joined: Span) -> tuple[Related, ...]:
    return (Related(joined, says("vào Đảng khi này")),)
