"""Two statements of one thing that cannot both be true, and the two ways out."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Related, Span, Verdict, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity

#: Words after a noun that do not belong to its name.
_NO_NAMES = frozenset("có và được đã là tại ở của với trong đạt do để từ về cho so gồm này nêu nói trên".split())


class Contradiction(Claim):
    """What the report says here (``span``) and, of the same thing, ``there``."""

    there: Span

    @classmethod
    def told(
        cls, report: Report, here: Span, there: Span, words: tuple[str, ...] = ("", ""), *, swapped: bool = False
    ) -> Self:
        """Make the failing claim; ``words`` show both places where the spans alone would not tell enough.

        ``swapped``: two digits that changed places explain the difference.
        """
        first, second = (said or report.slice(span) for said, span in zip(words, (here, there), strict=True))
        derivation = says("ở đây ghi {first}, ở {place} ghi {second}", first=first, place=there, second=second)
        if swapped:
            derivation = says("{told}; hai chữ số bị đảo chỗ", told=derivation)
        evidence = (Related(there, says("ở đây ghi {second}", second=second)),)
        return cls(here, (here, there), Verdict.FAILS, derivation, evidence, there)

    @classmethod
    def between(cls, report: Report, odd: Quantity, other: Quantity) -> Self | None:
        """Make the failing claim of two figures; None where their clauses tell of two things after all."""
        from report_lint_vi.claims.opposed import of_two_things  # few reports tell anything otherwise

        earlier, later = sorted((odd, other), key=lambda one: one.span.start)
        if of_two_things(report, later, earlier):
            return None
        words = written(report, odd), written(report, other)
        return cls.told(report, odd.span, other.span, words, swapped=swapped(odd, other))

    def ways_out(self, report: Report) -> tuple[Fix, ...]:
        """Return the two suggestions: to write here what stands there, or there what stands here."""
        here, there = report.slice(self.span), report.slice(self.there)
        return (
            Fix(says("sửa ở đây thành {text}", text=there), (Edit(self.span, there),)),
            Fix(says("sửa ở {place} thành {text}", place=self.there, text=here), (Edit(self.there, here),)),
        )


def wrong_at(report: Report, *kinds: type[Contradiction]) -> set[int]:
    """Return where failing claims of some kinds stand."""
    return {claim.span.start for kind in kinds for claim in report.mentions(kind) if claim.verdict is Verdict.FAILS}


def swapped(one: Quantity, other: Quantity) -> bool:
    """Tell whether two digits that changed places explain the difference."""
    from report_lint_vi.claims.table_slip import Slip, slip

    return slip(one.figure.value, other.figure.value) is Slip.SWAPPED


def written(report: Report, quantity: Quantity) -> str:
    """Return a figure as written, with its unit or noun: "78,1 tạ/ha", "35.720 hội viên"."""
    start, end = quantity.span.start, quantity.span.end
    if not quantity.unit:
        first, _, second = quantity.noun.partition(" ")
        noun = first if second in _NO_NAMES else quantity.noun
        return f"{report.view[start:end]} {noun}".strip()
    if report.view[end : end + 1] == "/":
        end += 1
        while report.view[end : end + 1].isalnum():
            end += 1
    return report.view[start:end]
