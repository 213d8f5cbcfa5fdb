"""For which years an anniversary in a report may be counted."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.anniversary import Anniversary
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.period import Quarter, YearRange
from report_lint_vi.mentions.section import Matter, Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report, Span

#: Where a title may stand, how long a line of it and the bare word "báo cáo" with its marks may be, in code points.
_HEAD, _TITLE, _BARE = 6000, 240, 20
_LONGEST_PERIOD = 12
#: What is read as something with a year.
_DATED = frozenset({Reading.YEAR, Reading.DATE})
_PLANS = frozenset({"kế hoạch", "hướng dẫn", "chương trình", "thông báo", "đề án", "phương án", "chỉ thị", "công văn"})
_AHEAD = Pattern(r"\b(?:hướng tới|tiến tới|chuẩn bị|sang năm|năm sau|năm tới|sắp tới|dự kiến|kế hoạch|chào đón)\b")
_OTHER_TIMES = Pattern(
    r"\b(?:hướng tới|tiến tới|chuẩn bị|sang năm|năm sau|năm tới|sắp tới|năm ngoái|năm trước|khi ấy|khi đó|trước đây)\b"
)
#: Before a count: what is held for an anniversary ...
_HELD = Pattern(
    r"\b(?:tổ chức|tuyên truyền|mít tinh|hội diễn|hội thi|hội thao|tọa đàm|phát động|gặp mặt|lễ|thi đua|treo|văn nghệ|"
    r"giao lưu|dâng hương|phát thanh|thông tin)\b"
)
#: ... and what is called after one, or told of the past.
_NAMED_AFTER = Pattern(
    r"[“\"]|\b(?:công trình|tượng đài|sách|huy chương|kỷ niệm chương|giải thưởng|khánh thành|từ khi|sau khi|kể từ|"
    r"từng|đã từng|trước kia|cuộc thi|năm [0-9]{4}|đề án|kế hoạch|hướng dẫn|chỉ thị|nghị quyết)\b"
)
_SEVERAL_YEARS = Pattern(r"\b(?:giai đoạn|nhiệm kỳ|[0-9]{1,2} năm\b(?! 20)|lịch sử|kỷ yếu)")


def years_meant(report: Report, anniversary: Anniversary) -> frozenset[int]:
    """Return every year for which the count may be made; empty when the report has no date.

    Its own years and those named around it; the year after in what is to be done and near a year's end; the year before
    in January; the years that the report's title or the headings above speak about.
    """
    if not report.at:
        return frozenset()
    first, last, at = report.at.first, report.at.last, anniversary.span.start
    years = set(range(first.year, last.year + 1))
    tasks = Section.at(report, at) is Matter.TASKS or _is_plan(report)
    if tasks or last.month >= 11 or _says(report, anniversary, _AHEAD):
        years.add(last.year + 1)
    if last.month == 1 and first.year == last.year and not tasks:
        years.add(first.year - 1)
    years.update(named_years(report, anniversary))
    for stretch in _titles(report, at):
        years.update(_spoken_of(report, stretch))
    return frozenset(years)


def named_years(report: Report, anniversary: Anniversary) -> Iterator[int]:
    """Yield the years that the anniversary's sentence names, but for those of documents and of other brackets."""
    yield from [moment.year for moment in anniversary.moments]
    sentence = Sentence.around(report, anniversary.count.start)
    if not sentence:
        return
    brackets = [other.bracket for other in report.mentions(Anniversary, sentence.span) if other.bracket]
    before: Lexeme | None = None
    for lexeme in report.mentions(Lexeme, sentence.span):
        if lexeme.reading in _DATED:
            document = before and before.reading is Reading.SYMBOL and lexeme.span.start - before.span.end <= 16
            if not document and not any(lexeme.span in bracket for bracket in brackets):
                yield from _years_of(lexeme)
        before = lexeme
    yield from _ranges(report, _statement(report, sentence.span, anniversary.count.start), brackets)


def speaks_of_other_years(report: Report, anniversary: Anniversary) -> bool:
    """Tell whether the statement looks to another year without naming it."""
    return _says(report, anniversary, _OTHER_TIMES)


def is_held_now(report: Report, anniversary: Anniversary) -> bool:
    """Tell whether the sentence surely tells of a celebration of the report's own time.

    A work or a book may be named after an earlier one, and a review of several years tells of theirs.
    """
    sentence = Sentence.around(report, anniversary.count.start)
    if not sentence or not anniversary.strict:
        return False
    start = max(sentence.span.start, report.lower.rfind(";", sentence.span.start, anniversary.count.start) + 1)
    before = report.lower[start : anniversary.count.start]
    if not _HELD.search(before) or _NAMED_AFTER.search(before) or _says(report, anniversary, _OTHER_TIMES):
        return False
    return not any(_SEVERAL_YEARS.search(report.lower, *_ends(one)) for one in _titles(report, anniversary.span.start))


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _says(report: Report, anniversary: Anniversary, words: Pattern) -> bool:
    sentence = Sentence.around(report, anniversary.count.start)
    if not sentence:
        return False
    statement = _statement(report, sentence.span, anniversary.count.start)
    return bool(words.search(report.lower, statement.start, statement.end))


def _statement(report: Report, sentence: Span, at: int) -> Span:
    """Return the part of a sentence between the semicolons around an offset."""
    start = report.view.rfind(";", sentence.start, at) + 1
    end = report.view.find(";", at, sentence.end)
    return report.span(start or sentence.start, end if end >= 0 else sentence.end)


def _ranges(report: Report, stretch: Span, brackets: list[Span]) -> Iterator[int]:
    for period in report.mentions(YearRange, stretch):
        short = period.last - period.first <= _LONGEST_PERIOD
        if short and not any(period.span in bracket for bracket in brackets):
            yield from range(period.first, period.last + 1)


def _years_of(lexeme: Lexeme) -> Iterator[int]:
    year = lexeme.parts[0] if lexeme.reading is Reading.YEAR else ""
    if lexeme.reading is Reading.DATE:
        year = lexeme.parts[3]
    if len(year) == 4:
        yield int(year)


def _is_plan(report: Report) -> bool:
    """Tell whether the document itself is about what is to be done."""
    for block in report.blocks:
        if block.span.start > _HEAD:
            return False
        if block.span.end - block.body <= _BARE and report.lower[block.body : block.span.end].strip("*_ ") in _PLANS:
            return True
    return False


def _titles(report: Report, at: int) -> Iterator[Span]:
    """Yield the report's title and the headings above an offset."""
    for number, block in enumerate(report.blocks):
        if block.span.start > _HEAD:
            break
        if report.lower[block.body : block.body + _BARE].lstrip("*_ ").startswith("báo cáo"):
            yield block.span
            # Under the bare word stands what is reported, often in two lines.
            following = report.blocks[number + 1 : number + 3] if block.span.end - block.body <= _BARE else ()
            yield from [other.span for other in following if other.span.end - other.span.start <= _TITLE]
            break
    around = report.block(at)
    if around:
        yield from [block.span for block in around.ancestors()]


def _spoken_of(report: Report, stretch: Span) -> Iterator[int]:
    before: Lexeme | None = None
    for lexeme in report.mentions(Lexeme, stretch):
        if not (before and before.reading is Reading.SYMBOL):
            yield from _years_of(lexeme)
        before = lexeme
    yield from _ranges(report, stretch, [])
    yield from [quarter.year for quarter in report.mentions(Quarter, stretch) if quarter.year]
