"""Calculations written out: "31 người × 200.000 đồng = 6.200.000 đồng", "87 + 49 − 19 = 117"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Related, Verdict, says
from report_lint.compiled import compiled
from report_lint.figures import Figure, Hedge, plus, product, times, total
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.measure import alike, amount, kind_of, worth
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report

_OPERATOR = compiled(r"(?:[ /][^\W\d_]+){0,4} ?(?P<sign>[-+–−×*]|(?<=[ 0-9])x) ?\Z")
_EQUALS = compiled(r"(?:[ /][^\W\d_]+){0,4} ?\Z")
_LEAST = 2  # terms of a calculation
_UNFIT = frozenset("%‰")


class WrittenEquation(Claim):
    """Terms, each with the operator before it, and the result; ``made``: what they make, in the result's own unit."""

    result: Quantity
    made: Decimal

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at both sides of every equals sign outside of tables."""
        lower = report.lower
        at = lower.find("=")
        while at >= 0:
            claim = cls._around(report, at)
            if claim:
                yield claim
            at = lower.find("=", at + 1)

    @classmethod
    def _around(cls, report: Report, at: int) -> Self | None:
        sentence = Sentence.around(report, at)
        result = report.first_from(Quantity, at + 1)
        if sentence is None or result is None or result.number.span.start - at > 2 or result.figure.hedge != Hedge.NONE:
            return None
        if report.lower.find("|", sentence.span.start, sentence.span.end) >= 0:
            return None
        terms = _terms(report, sentence.span.start, at)
        kinds = [kind_of(report, one) for one, _ in terms]
        if len(terms) < _LEAST or any(one.unit[-1:] in _UNFIT or one.figure.hedge != Hedge.NONE for one, _ in terms):
            return None
        after = report.lower[result.span.end : result.span.end + 2].lstrip()
        if result.unit[-1:] in _UNFIT or after[:1] in ("=", "+", "×", "*", "/"):
            return None
        multiplied = any(sign == "×" for _, sign in terms)
        whole = kind_of(report, result)
        if not multiplied and not all(not one or not whole or alike(one, whole) for one in kinds):
            return None
        verdict, value = _judged(terms, amount(result))
        made = value / worth(result)
        shown = " ".join([f"{sign} {one.number.text}" if number else one.number.text
                          for number, (one, sign) in enumerate(terms)])  # fmt: skip
        message = says("{terms} = {made}, ghi {result}", terms=shown, made=_plain(made), result=result.number.text)
        figures = (*[one.number.span for one, _ in terms], result.number.span)
        evidence: tuple[Related, ...] = ()
        if verdict is Verdict.FAILS:
            evidence = tuple([Related(one.number.span, says("số dùng để tính lại")) for one, _ in terms])
        return cls(terms[0][0].span.to(result.span), figures, verdict, message, evidence, result, made)


def _terms(report: Report, low: int, at: int) -> list[tuple[Quantity, str]]:
    """Return the figures before an equals sign that operators join, each with the operator before it."""
    terms: list[tuple[Quantity, str]] = []
    end, joint = at, _EQUALS
    while True:
        one = report.last_before(Quantity, end)
        match = joint.match(report.lower, one.number.span.end, end) if one and one.number.span.start >= low else None
        if one is None or match is None:
            return terms if len(terms) < _LEAST or terms[0][1] == "" else []
        if terms:
            sign = match["sign"]
            terms[0] = terms[0][0], "×" if sign in "×*x" else "+" if sign == "+" else "−"
        before = report.lower[low : one.number.span.start].rstrip(" (")
        spaced = before[-1:] == ":" and before[-2:-1] == " "
        terms.insert(0, (one, ""))
        end, joint = one.number.span.start, _OPERATOR
        glued = before[-1:] == ":" and report.lower[one.number.span.start - 1] == ":"
        if before[-1:] in ("/", "^") or ((spaced or glued) and before[:-1].rstrip()[-1:].isdigit()):
            return []  # a division, a power


def _judged(terms: Sequence[tuple[Quantity, str]], result: Figure) -> tuple[Verdict, Decimal]:
    """Multiply first, then add; a price is agreed and so exact."""
    groups: list[tuple[str, list[Figure]]] = []
    for quantity, sign in terms:
        if sign == "×":
            groups[-1][1].append(amount(quantity))
        else:
            groups.append((sign, [amount(quantity)]))
    value = Decimal(0)
    parts: list[Figure] = []
    for sign, factors in groups:
        made = factors[0]
        if len(factors) > 1:
            size = made.value
            for factor in factors[1:]:
                size = times(size, factor.value)
            made = Figure(size, Decimal(1), all(one.exact or one.value >= 1 for one in factors))
        parts.append(made.replace(value=made.value.copy_negate()) if sign == "−" else made)
        value = plus(value, parts[-1].value)
    if len(groups) == 1 and len(groups[0][1]) == _LEAST:
        first, second = groups[0][1]
        agreed = second.replace(exact=True)
        return product(first, agreed, result), value
    return total(parts, result), value


def _plain(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()
