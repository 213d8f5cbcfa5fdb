"""Cumulative figures and the periods that they add up."""

from __future__ import annotations

from report_lint import Claim, Message, Pattern, Related, Verdict, says
from report_lint.figures import Hedge, stays_within, total
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total import sum_of
from report_lint_vi.claims.total_words import derivation
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.listing import flat
from report_lint_vi.mentions.measure import alike, amount, kind_of, worth
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report, Span

_CUE = Pattern(r"l[ũu][ỹy]? ?k[ếê](?!\w)", "lũy kế", "luỹ kế")
_PERIOD = Pattern(
    r"(?<!\w)(?:(?:trong |riêng )?(?:tháng|quý|kỳ)(?: này)? ?(?P<name>iv|iii|ii|i|[0-9]{1,2})?)(?!\w)(?! (?:đầu|cuối|"
    r"trước))"
)
_LENGTH = Pattern(r"(?:(?P<months>0?[3-9]|1[0-2]|ba|sáu|chín) tháng|(?P<year>cả năm|năm))(?!\w)")
_NO_RESULT = Pattern(
    r"(?<!\w)(?:tăng|giảm|so với|cùng kỳ|kế hoạch|chỉ tiêu|dự toán|bình quân|mỗi|còn|vượt|nợ|tồn|phấn đấu|dự kiến|"
    r"tỷ lệ|mức|giá|trước)(?!\w)"
)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_MONTHS = {"ba": 3, "sáu": 6, "chín": 9}


class TotalToDate(Claim):
    """A cumulative figure, and the results of the periods in it, in one sentence."""

    cumulative: Quantity

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look around "lũy kế"."""
        for cue in _CUE.at_literals(report):
            sentence = Sentence.around(report, cue.start())
            whole = report.first_from(Quantity, cue.end())
            if whole and whole.noun.partition(" ")[0] in ("tháng", "năm", "quý"):
                whole = report.first_from(Quantity, whole.span.end)
            if sentence is None or whole is None or whole.span.end > sentence.span.end:
                continue
            between = report.lower[cue.end() : whole.span.start]
            if kind_of(report, whole) in ("", "?") or len(between) > 60 or _NO_RESULT.search(between):
                continue
            if whole.figure.hedge not in (Hedge.NONE, Hedge.ESTIMATE):
                continue
            yield from cls._of(report, sentence.span, whole, between)

    @classmethod
    def _of(cls, report: Report, around: Span, whole: Quantity, between: str) -> Iterator[Self]:
        periods = [(name, part) for name, part in _results(report, around, whole)]
        length = _quarters_of(between)
        named = [part for name, part in periods if name in _QUARTERS]
        if length > 1 and sorted(_QUARTERS[name] for name, _ in periods if name in _QUARTERS) == list(
            range(1, length + 1)
        ):
            verdict = total([amount(part) for part in named], amount(whole))
            added = sum_of([amount(part) for part in named]) / worth(whole)
            yield cls._made(whole, named, verdict, derivation(whole, named, added))
            return
        for _, part in periods[:1]:
            message = says(
                "riêng kỳ đã là {part}, lũy kế chỉ ghi {whole}", part=part.number.text, whole=whole.number.text
            )
            yield cls._made(whole, [part], stays_within(amount(part), amount(whole)), message)

    @classmethod
    def _made(cls, whole: Quantity, parts: Sequence[Quantity], verdict: Verdict, message: Message) -> Self:
        figures = (whole.number.span, *(part.number.span for part in parts))
        evidence = tuple([Related(part.number.span, says("kết quả của kỳ")) for part in parts])
        first, last = min(figures), max(figures)
        return cls(first.to(last), figures, verdict, message, evidence, whole)


def _results(report: Report, around: Span, whole: Quantity) -> Iterator[tuple[str, Quantity]]:
    """Yield the results of single months and quarters in the sentence: the period's name and the figure."""
    kind = kind_of(report, whole)
    text = flat(report, around.start, around.end)
    for quantity in report.mentions(Quantity, within=around):
        start = quantity.span.start - around.start
        if (
            quantity is whole
            or not alike(kind, kind_of(report, quantity))
            or text[quantity.number.span.start - around.start] == " "
        ):
            continue
        low = max(text.rfind(mark, 0, start) for mark in (", ", ";", ".", ":")) + 1
        words = text[low:start]
        period = _PERIOD.search(words)
        if period and not _NO_RESULT.search(words) and not _CUE.search(words):
            yield period["name"] or "", quantity


def _quarters_of(between: str) -> int:
    length = _LENGTH.search(between)
    if length is None:
        return 0
    if length["year"]:
        return 4 if length["year"] == "cả năm" else 0
    months = _MONTHS.get(length["months"]) or int(length["months"])
    return months // 3 if months % 3 == 0 else 0
