"""Percentages of a whole that the sentence names: "đạt 108,3% kế hoạch (1.141 suất)", "24 ha trên tổng số 40 ha"."""

from __future__ import annotations

from report_lint import Verdict, says
from report_lint.figures import share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import (
    Derived,
    decimals_of,
    growth_of,
    operands,
    percent_of,
    slip,
    written,
)
from report_lint_vi.claims.share_bases import leads, told_before
from report_lint_vi.claims.share_worded import Found, beyond, of_all, of_plan, of_plan_before
from report_lint_vi.mentions.change import is_range
from report_lint_vi.mentions.ratio import scale_of
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span
    from report_lint_vi.claims.share_listed import Listed
    from report_lint_vi.mentions.statement import Term

#: How the words before a percentage go and end that say anew who takes the share.
_ANEW = (";", "như vậy", "như thế", "tính ra", "theo đó", "do đó", "qua đó")
_TAKES = (" chiếm ", " tới ", " đến ", "tỷ lệ ", " bằng ", "tỉ lệ ")
_ITEMS = "-+*•–"
_ROW = 2  # shares; more stand in a row


class ShareOfWhole(Derived):
    """A percentage, its part and its whole, all in one sentence."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Try the wordings that name a whole, the surest first."""
        listed: list[Listed] = []
        for statement in report.mentions(Statement):
            loose: list[tuple[Term, Term]] = []
            judged: list[Span] = []
            for claim in cls._in_words(report, statement, loose):
                judged.append(claim.digits)
                yield claim
            if loose:
                from report_lint_vi.claims.share_based import based

                for part, percent, whole, verdict in based(report, statement, loose):
                    judged.append(percent.number)
                    terms = percent, part, whole
                    yield cls._judged(report, terms, _made_up(loose, terms) if verdict is Verdict.FAILS else verdict)
            yield from cls._summed(report, loose, judged)
            yield from cls._closed(report, statement, judged)
            if report.view[report.view.rfind("\n", 0, statement.span.start) + 1] in _ITEMS:
                listed.extend((statement, *pair) for pair in loose if pair[1].number not in judged)
        if len(listed) > 1:
            from report_lint_vi.claims.share_listed import of_lists

            pairs = [(part, percent) for _, part, percent in listed]
            found = {
                percent.number: (percent, part, whole) for part, percent, whole in of_lists(report, listed)
                if _made_up(pairs, (percent, part, whole)) is Verdict.FAILS
            }  # fmt: skip
            if len(listed) > _ROW:
                from report_lint_vi.claims.share_summed import of_lines

                found |= {percent.number: (percent, part, whole) for part, percent, whole in of_lines(report, listed)}
            for terms in found.values():
                yield cls._judged(report, terms, Verdict.FAILS)

    @classmethod
    def _in_words(cls, report: Report, statement: Statement, loose: list[tuple[Term, Term]]) -> Iterator[Self]:
        """Judge the percentages whose words name the whole; add the others that follow a figure to ``loose``."""
        for at, term in enumerate(statement.terms):
            if term.part is Part.PERCENT and term.kind == "%" and not is_range(report, term.quantity):
                worded = (
                    of_plan(report, statement, at)
                    or of_plan_before(report, statement, at)
                    or beyond(report, statement, at)
                    or _against_plan(report, statement, at)
                    or of_all(report, statement, at)
                )
                found = cls._worded(report, worded) if worded else None
                before = told_before(report, statement, term)
                if not found and before and before.part is Part.LEVEL and leads(report, before, term):
                    loose.append((before, term))
                elif not found and before and _is_told_anew(report.lower[before.end : term.start]):
                    found = cls._of_subject(report, statement, term)
                if found:
                    yield found

    @classmethod
    def _summed(cls, report: Report, loose: list[tuple[Term, Term]], judged: list[Span]) -> Iterator[Self]:
        """Judge the shares of a row by the figure that its counts make: "giỏi 98 em (23,3%), khá 182 em (43,3%) …"."""
        if len(loose) > _ROW and any(percent.number not in judged for _, percent in loose):
            from report_lint_vi.claims.share_summed import of_row

            for part, percent, whole in of_row(report, loose):
                if percent.number not in judged:
                    judged.append(percent.number)
                    yield cls._judged(report, (percent, part, whole), Verdict.FAILS)

    @classmethod
    def _closed(cls, report: Report, statement: Statement, judged: list[Span]) -> Iterator[Self]:
        """Judge the percentages whose whole the figures prove: those that are wrong of it."""
        for term in statement.terms:
            alone = term.part is Part.PERCENT and term.kind == "%" and term.number not in judged
            if alone and not is_range(report, term.quantity):
                from report_lint_vi.claims.share_closed import closed_whole

                found = closed_whole(report, statement, term)
                if found:
                    judged.append(term.number)
                    yield cls._judged(report, (term, *found), Verdict.FAILS)

    @classmethod
    def _worded(cls, report: Report, found: Found) -> Self:
        if found.part is found.whole:
            return cls._exceeded(found.percent, found.whole, found.verdict)
        terms = found.percent, found.part, found.whole
        return cls._judged(report, terms, found.verdict, exceeded=found.exceeded)

    @classmethod
    def _of_subject(cls, report: Report, statement: Statement, percent: Term) -> Self | None:
        """Judge "52 xã thuộc khu vực III; như vậy số xã khu vực III chiếm tới 85,2% số xã của vùng"."""
        from report_lint_vi.claims.share_listed import of_subject

        found = of_subject(report, statement, percent)
        if found is None:
            return None
        return cls._judged(report, (percent, *found), share(found[0].figure, found[1].figure, percent.figure))

    @classmethod
    def _exceeded(cls, more: Term, reached: Term, verdict: Verdict) -> Self:
        """Judge "vượt 18% kế hoạch (đạt 118%)"."""
        want, said = reached.figure.value - 100, more.figure.value
        derivation = says(
            "{reached}% − 100% = {want}%, ghi {said}%", reached=reached.figure.value, want=want, said=said
        )
        figures, fails = (more.number, reached.number), verdict is Verdict.FAILS
        evidence = operands(reached) if fails else ()
        return cls(more.quantity.span, figures, verdict, derivation, evidence, more.number, written(want))

    @classmethod
    def _judged(
        cls, report: Report, terms: tuple[Term, Term, Term], verdict: Verdict, *, exceeded: bool = False
    ) -> Self:
        percent, part, whole = terms
        figures, span = (part.number, whole.number, percent.number), percent.quantity.span
        alike = scale_of(part.quantity) == scale_of(whole.quantity)
        if verdict is Verdict.FAILS and not alike:
            from report_lint_vi.claims.unit_share import is_of_units

            if is_of_units(report, part.quantity, whole.quantity):
                verdict = Verdict.UNKNOWN  # another claim tells of the units
        if verdict is not Verdict.FAILS:
            return cls(span, figures, verdict, says(""), (), percent.number, "")
        want = (growth_of if exceeded else percent_of)(part.figure, whole.figure, decimals_of(percent))
        said = percent.quantity.number.text
        one, other = (
            term.quantity.number.text if alike else report.view[term.number.start : term.end] for term in (part, whole)
        )
        template = "({part} − {whole})/{whole}" if exceeded else "{part}/{whole}"
        derivation = says(template + " = {want}%, ghi {said}%", part=one, whole=other, want=want, said=said)
        evidence = operands(part, whole, how=slip(said, written(want)), at=percent)
        return cls(span, figures, verdict, derivation, evidence, percent.number, written(want))


def _made_up(pairs: list[tuple[Term, Term]], terms: tuple[Term, Term, Term]) -> Verdict:
    """Return that a wrong percentage fails, unless a row was made up to a hundred with it."""
    if len(pairs) <= _ROW:
        return Verdict.FAILS
    from report_lint_vi.claims.share_summed import is_made_up

    return Verdict.UNKNOWN if is_made_up(pairs, terms) else Verdict.FAILS


def _is_told_anew(gap: str) -> bool:
    return gap.endswith(_TAKES) and any(word in gap for word in _ANEW)


def _against_plan(report: Report, statement: Statement, at: int) -> Found | None:
    """Judge a sentence that opens with the plan: "So với kế hoạch 505 triệu đồng, số thu 512 triệu đồng đạt"."""
    first = statement.terms[0].start
    if report.lower.find("so với ", statement.span.start, first) < 0:
        return None
    from report_lint_vi.claims.share_planned import against_plan

    return against_plan(report, statement, at)
