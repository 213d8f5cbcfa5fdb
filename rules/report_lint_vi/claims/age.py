"""Ages beside a year of birth: "sinh năm 1975, 49 tuổi"."""

from __future__ import annotations

from report_lint import Claim, Pattern, Related, Span, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.number import Number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: "sinh" as a word of its own, after a name or a mark: "học sinh năm", "hy sinh năm" are something else.
_BORN = Pattern(
    r"(?:(?<=[,(;–-])|(?<=[,(;–-] )|(?<=[^\W\d_] ))(?:sinh (?:năm |ngày )|sn:? ?)(?=[0-9])",
    "sinh năm",
    "sinh ngày",
    "sn",
)
_NOT_BORN = Pattern(r"(?<!\w)(?:hy|hi|học|khai|phát|vệ|giáo|thí|tuyển|dân|nhân|quyên|kí|ký|nữ|nam|thư|bẩm|tái|giám) \Z")
_TO_AGE = Pattern(r"\)? ?[,;(–-]? ?(?:(?:hiện|nay|năm nay|hiện nay|đã|hiện đã|nay đã|năm nay đã) )?\Z")
_TO_BIRTH = Pattern(r" tuổi ?[,;(–-] ?\Z")
_ENDS = Pattern(r" tuổi ?(?:[,;).–-]|\n|\Z| ở | trú | ngụ | thường trú | dân tộc | quê )")
_PAST = Pattern(
    r"(?<!\w)(?:hy sinh|hi sinh|mất|qua đời|từ trần|hưởng thọ|hưởng dương|thọ|khi|lúc|bấy giờ|"
    r"liệt sĩ|liệt sỹ)(?!\w)"
)
_BIRTHS = Pattern(r"(?:sinh (?:năm |ngày )|sn:? ?)\Z")
_FAR = 15  # years: beyond it the age is of another time, or something else is meant


class Age(Claim):
    """An age beside the year of birth, against the report's date."""

    age: Span
    born: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at years of birth with an age right after or right before."""
        if report.at is None:
            return
        for cue in _BORN.finditer(report):
            year = report.first_from(Lexeme, cue.end())
            if (
                year is None
                or year.span.start != cue.end()
                or _NOT_BORN.search(report.lower, max(0, cue.start() - 8), cue.start())
            ):
                continue
            born = _year(year)
            number = _age(report, cue.start(), year.span.end)
            if (
                born
                and number
                and not _PAST.search(report.lower, max(0, cue.start() - 60), min(len(report.lower), year.span.end + 60))
            ):
                claim = cls._of(report, year.span, number, born)
                if claim and (claim.verdict is Verdict.HOLDS or not _is_told_of_the_past(report, claim)):
                    yield claim

    @classmethod
    def _of(cls, report: Report, year: Span, number: Number, born: int) -> Self | None:
        days = report.at
        if days is None or number.value is None or number.decimals or len(number.text) > 3:
            return None
        age, full = int(number.value), days.last.year - born
        # not yet that old, an event of the year before, or one more in the traditional reckoning
        fits = days.first.year - born - 2 <= age <= full + 1
        if not fits and abs(age - full) > _FAR and number.text[::-1] != str(full):
            return None
        verdict = Verdict.HOLDS if fits else Verdict.FAILS
        message = says(
            "{now} − {born} = {full} tuổi, ghi {age}", now=days.last.year, born=born, full=full, age=number.text
        )
        evidence = () if fits else (Related(year, says("năm sinh")),)
        span = min(year, number.span).to(max(year, number.span))
        return cls(span, (number.span,), verdict, message, evidence, number.span, born)


def _is_told_of_the_past(report: Report, claim: Age) -> bool:
    """Tell whether the sentence names another year than the year of birth, before the report's own."""
    sentence = Sentence.around(report, claim.span.start)
    named = report.mentions(Lexeme, within=sentence.span) if sentence else ()
    births = _BIRTHS.compiled.search
    years = [_year(one) for one in named if not births(report.lower, max(0, one.span.start - 10), one.span.start)]
    return report.at is None or any(year and claim.born != year < report.at.first.year for year in years)


def _year(lexeme: Lexeme) -> int | None:
    """Return the year of a year or a date."""
    if lexeme.reading is Reading.YEAR or (lexeme.reading is Reading.NUMBER and len(lexeme.parts[0]) == 4):
        text = lexeme.parts[0]
    elif lexeme.reading is Reading.DATE:
        text = lexeme.parts[3]
    else:
        return None
    return int(text) if len(text) == 4 and text.isdigit() else None


def _age(report: Report, start: int, end: int) -> Number | None:
    """Return the age right after a year of birth, or right before the word for it."""
    lower = report.lower
    after = report.first_from(Number, end)
    if (
        after
        and after.span.start - end < 20
        and _TO_AGE.match(lower[end : after.span.start])
        and _ENDS.match(lower, after.span.end)
    ):
        return after
    before = report.last_before(Number, start)
    if before and start - before.span.end < 12 and _TO_BIRTH.match(lower[before.span.end : start]):
        return before
    return None
