"""The same event counted twice in one report: both counts must agree."""

from __future__ import annotations

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.anniversary import named_years, speaks_of_other_years
from report_lint_vi.claims.anniversary_count import BracketCount, KnownCount
from report_lint_vi.mentions.anniversary import Anniversary
from report_lint_vi.mentions.section import Section

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

    Verdicts = dict[Span, Verdict]

#: Counts that nothing else shows to be wrong and that differ by more are of two events, or of two times.
NEAR = 2

_IDLE = Pattern(r"\b(?:ngày|cuộc|lễ|k[ỷỉ] niệm|sự kiện|nhân|dịp)\b|[“”\",]")


class RepeatedCount(Claim):
    """All counts of one event in a report that are made for the same year.

    The span is the count that is wrong as far as anything tells, else the later; the others are the evidence.
    """

    anniversary: Anniversary

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Group the anniversaries by event and compare their counts."""
        groups: dict[str, list[Anniversary]] = {}
        for anniversary in report.mentions(Anniversary):
            key = _event(report, anniversary)
            if key and not (anniversary.hedged or anniversary.elapsed or anniversary.ordinal):
                groups.setdefault(key, []).append(anniversary)
        groups = {key: group for key, group in groups.items() if len({one.number for one in group}) > 1}
        verdicts = _verdicts(report) if groups else {}
        for group in groups.values():
            yield from cls._compare(report, group, verdicts)

    @classmethod
    def _compare(cls, report: Report, group: list[Anniversary], verdicts: Verdicts) -> Iterator[Self]:
        wrong = _wrong(group, verdicts)
        fails = verdicts.get(wrong.count) is Verdict.FAILS
        others = [other for other in group if other.number != wrong.number]
        others = [other for other in others if _same_year(report, wrong, other, fails=fails)]
        if not others:
            return
        derivation = says("cùng một sự kiện ghi {count} năm và {other} năm", count=wrong.number, other=others[0].number)
        evidence = tuple([Related(o.count, says("ở đây ghi {count} năm", count=o.number)) for o in others])
        figures = (wrong.figure, *(other.figure for other in others))
        yield cls(wrong.count, figures, Verdict.FAILS, derivation, evidence, wrong)


def _event(report: Report, anniversary: Anniversary) -> str:
    """Return what names the event; "" for words that may name several events ("thành lập trường")."""
    if anniversary.event:
        return anniversary.event.name
    start, end = anniversary.phrase.start, anniversary.phrase.end
    words = _IDLE.compiled.sub(" ", report.lower[start:end]).split()
    written = report.view[start:end]
    names = 0 if written.isupper() else sum(word[0].isupper() for word in written.split() if word != "Ngày")
    one_of_its_kind = words[-1:] == ["tỉnh"] and len(words) > 3
    return " ".join(words) if names >= 3 or one_of_its_kind else ""


def _verdicts(report: Report) -> Verdicts:
    """Return what is known of each count by itself."""
    claims: tuple[BracketCount | KnownCount, ...] = (*report.mentions(BracketCount), *report.mentions(KnownCount))
    return {claim.span: claim.verdict for claim in claims}


def _wrong(group: list[Anniversary], verdicts: Verdicts) -> Anniversary:
    """Return the one that fails by itself, else one that nothing bears out, else one of a minority, else the last."""
    numbers = [anniversary.number for anniversary in group]

    def doubt(anniversary: Anniversary) -> tuple[bool, bool, int, int]:
        verdict = verdicts.get(anniversary.count)
        return (
            verdict is Verdict.FAILS, verdict is not Verdict.HOLDS,
            -numbers.count(anniversary.number), anniversary.span.start,
        )  # fmt: skip

    return max(group, key=doubt)


def _same_year(report: Report, one: Anniversary, other: Anniversary, *, fails: bool) -> bool:
    """Tell whether two counts of one event, the first of which may fail by itself, are surely made for one year."""
    if one.event and report.at and not fails:
        return False  # each is right for a year of its own
    first, second = _end(one), _end(other)
    if first and second:
        starts = one.moments[0].year == other.moments[0].year
        return first == second and (starts or fails)
    if abs(one.number - other.number) > NEAR and not (fails and one.event):
        return False
    now = range(report.at.first.year, report.at.last.year + 1) if report.at else ()
    named = (*_named(report, one), *_named(report, other))
    return (
        all(year in now for year in named)
        and Section.at(report, one.count.start) is Section.at(report, other.count.start)
        and speaks_of_other_years(report, one) == speaks_of_other_years(report, other)
    )


def _end(anniversary: Anniversary) -> int:
    return anniversary.moments[1].year if len(anniversary.moments) == 2 else 0


def _named(report: Report, anniversary: Anniversary) -> set[int]:
    """Return the years that the sentence names, the founding year left out."""
    founding = {anniversary.moments[0].year} if len(anniversary.moments) == 2 else set[int]()
    return set(named_years(report, anniversary)) - founding
