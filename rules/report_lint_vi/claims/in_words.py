"""Figures that are written twice, in digits and in words: "05 (năm) ngày", "(Bằng chữ: ...)"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Pattern, Related, Span, Verdict, says
from report_lint.figures import Figure, same
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.measure import is_scaled, worth
from report_lint_vi.mentions.number_words import DIGITS, SCALES, WORDS, readings
from report_lint_vi.mentions.quantity import UNITS, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_FIRST = "|".join([*DIGITS, "mười"])
_BRACKET = Pattern(rf"\([“\"]?(?=(?:{_FIRST})(?!\w))", "(")
_CUE = Pattern(r"bằng chữ(?: là)? ?:? ?[“\"]?(?=\w)", "bằng chữ")
_REVERSED = Pattern(r"đồng(?: chẵn| việt nam)? \((?:bằng số ?:? ?)?(?=[0-9])", "đồng (")
_WORD = Pattern(r",? ?([^\W\d_]+)")
_REST = Pattern(r"[^().;/\n”\"]*")
_EMPTY = Pattern(r"[^0-9.;:()\n]{0,40}\Z")
_LED = Pattern(r"[^0-9()\n]{0,20}[(.,;:]? ?(?:số tiền |viết |ghi )?\Z")
_LED_BELOW = Pattern(
    r"[ |./]{0,8}\n+(?:[(\-+*“\"]? ?)?(?:tổng |số tiền |viết |ghi |tổng số tiền ){0,2}(?:\(|bằng số.{0,30})?\Z"
)
_UNSURE = frozenset({"không", "tư"})  # "5 (không)", "quý 3 (tư)" may be something else
_SCALE_WORDS = frozenset[str]().union(*[words for _, words in SCALES])
_LONGEST = 40  # words of one amount


class InWords(Claim):
    """A figure and the words that repeat it; ``said``: the digits that the words mean, written as the figure is."""

    quantity: Quantity
    words: Span
    said: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look into brackets that begin with a number word, after "bằng chữ", and before amounts in brackets."""
        for bracket in _BRACKET.finditer(report):
            yield from cls._of(report, bracket.start(), bracket.end(), cued=False)
        for cue in _CUE.at_literals(report):
            yield from cls._of(report, cue.start(), cue.end(), cued=True)
        for bracket in _REVERSED.at_literals(report):
            yield from cls._reversed(report, bracket.start(), bracket.end())

    @classmethod
    def _of(cls, report: Report, at: int, start: int, *, cued: bool) -> Iterator[Self]:
        lower = report.lower
        quantity = report.last_before(Quantity, at)
        if quantity is None or quantity.span.end > at:
            return
        between = lower[quantity.span.end : at]
        if cued and not (_LED.match(between) or _LED_BELOW.match(between)):
            return
        if not cued and not _EMPTY.match(between):
            return
        spoken, end = _run(lower, start)
        tail = _REST.match(lower, end)
        rest = _bare(tail[0]) if tail else ""
        values = set(readings(spoken))
        if spoken[-1:] == ["năm"] and len(spoken) > 1:  # "hai năm" is two years
            values |= readings(spoken[:-1])
            rest = f"năm {rest}".strip() if not readings(spoken) else rest
        if not values:
            return
        noun = between.strip(" (")
        sure = _is_repeated(quantity, noun, rest) if cued or not noun or rest else False
        if cued and "\n" in between:
            sure = sure and quantity.unit == "đồng"
        if (
            not cued
            and len(spoken) == 1
            and (spoken[0] in _UNSURE or (spoken[0] == "năm" and not lower[end + 1 : end + 3].strip(" .,;:\n")))
        ):
            sure = False
        yield from cls._judged(quantity, report.span(start, end), values, sure=sure)

    @classmethod
    def _reversed(cls, report: Report, at: int, start: int) -> Iterator[Self]:
        quantity = report.first_from(Quantity, start)
        if (
            quantity is None
            or quantity.span.start != start
            or report.lower[quantity.span.end : quantity.span.end + 1] != ")"
        ):
            return
        low = max(report.lower.rfind(mark, max(0, at - 200), at) for mark in ".;:()\n") + 1
        spoken: list[str] = []
        first = at
        for word in reversed(report.lower[low:at].split()):
            if word.strip(",") not in WORDS:
                break
            first = report.lower.rfind(word, low, first)
            spoken.insert(0, word.strip(","))
        values = readings(spoken)
        if quantity.unit == "đồng" and values and not _SCALE_WORDS.isdisjoint(spoken):
            yield from cls._judged(quantity, report.span(first, at).to(report.span(at, at + 4)), set(values), sure=True)

    @classmethod
    def _judged(cls, quantity: Quantity, words: Span, values: set[int], *, sure: bool) -> Iterator[Self]:
        number = quantity.number
        exact = [Figure.written(Decimal(value), 0) for value in sorted(values)]
        holds = any(same(quantity.figure, figure) is Verdict.HOLDS or figure.value == number.value for figure in exact)
        if not (holds or sure):
            return
        said = _written(quantity, min(values))
        verdict = Verdict.HOLDS if holds else Verdict.FAILS
        message = says("bằng số ghi {written}, bằng chữ là {said}", written=number.text, said=said)
        evidence = () if holds else (Related(words, says("bằng chữ là {said}", said=said)),)
        span = min(quantity.span, words).to(max(quantity.span, words))
        yield cls(span, (number.span,), verdict, message, evidence, quantity, words, said)


def _written(quantity: Quantity, value: int) -> str:
    """Write a value in the figure's manner, and in its scale where that leaves a whole number."""
    text = quantity.number.text
    scale = int(worth(quantity)) if is_scaled(quantity) else 1
    whole = value if value % scale else value // scale
    said = f"{whole:,}".replace(",", ".") if "." in text or whole > 9999 else str(whole)
    return said.zfill(2) if text[0] == "0" else said


def _run(lower: str, start: int) -> tuple[list[str], int]:
    """Return the number words from a place on, and where they end."""
    spoken: list[str] = []
    while len(spoken) < _LONGEST:
        word = _WORD.match(lower, start)
        if word is None or word[1] not in WORDS:
            break
        spoken.append(word[1])
        start = word.end()
    return spoken, start


def _bare(rest: str) -> str:
    words = rest.strip(" ,:-–").split()
    while words and words[-1] in ("chẵn", "nam", "việt", "mỹ"):
        words.pop()
    return " ".join(words)


def _is_repeated(quantity: Quantity, noun: str, rest: str) -> bool:
    """Tell whether the words, with what stands behind them, repeat the figure with its noun or unit."""
    if not rest:
        return True
    if rest in UNITS:
        return UNITS[rest] == quantity.unit or (UNITS[rest] == "đồng" and (is_scaled(quantity) or noun == "đồng"))
    return noun == rest or noun.startswith(f"{rest} ")
