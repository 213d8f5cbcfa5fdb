"""Periods that add up: months to a quarter, quarters to a year, and cumulative figures."""

from __future__ import annotations

from report_lint import Claim, Message, Pattern, Related, Verdict, says
from report_lint.figures import Hedge, stays_within, total
from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.claims.total import derivation, sum_of
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.measure import alike, amount, kind_of, worth
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal
    from typing import Self

    from report_lint import Report, Span

_CUE = Pattern(
    r"lũy kế(?!\w)|luỹ kế(?!\w)|cả năm(?!\w)|cộng quý [ivx1-4]|tháng(?<=[0-9] tháng)(?!\w)",
    "lũy kế", "luỹ kế", "cả năm", "cộng quý", "tháng",
)  # fmt: skip
_PERIOD = Pattern(
    r"(?<!\w)(?:(?P<cum>l[ũu][ỹy] kế)|quý (?P<quarter>iv|iii|ii|i|[1-4])|tháng (?P<month>[0-9]{1,2})(?!/?[0-9])|"
    r"(?P<length>0?[2-9]|1[0-2]|ba|sáu|chín) tháng(?P<late> cuối năm)?|(?P<year>cả năm)|"
    r"(?P<half>nửa|(?:hai|02|2) quý) đầu năm|(?P<three>(?:ba|03|3) quý) đầu năm|"
    r"(?P<one>(?:trong|riêng|kỳ|tuần|tháng|quý) (?:tuần|kỳ|tháng|quý|này|năm)(?! đầu| cuối| trước)))(?!\w)"
)
#: ... or in a bracket behind the figure.
_BEHIND = Pattern(r"(?: [^\W\d]+){0,2} \(((?:quý (?:iv|iii|ii|i|[1-4])|tháng (?:1[0-2]|0?[1-9])))\)")
_NO_RESULT = Pattern(
    r"(?<!\w)(?:tăng|giảm|so với|cùng kỳ|kế hoạch|chỉ tiêu|dự toán|bình quân|mỗi|còn|vượt|nợ|tồn|phấn đấu|dự kiến|"
    r"tỷ lệ|mức|giá|trước)(?!\w)"
)
#: Verbs of what there is, which need not grow with the period.
_STATES = frozenset({"", "có", "còn", "là", "đạt", "hiện có", "duy trì", "hiện"})
#: ... but a cumulative figure says by them only how much it is, and "cấp thêm 187" tells of what "cấp 412" does.
_PLAIN = ("là", "lên", "lên đến", "lên tới", "đạt", "đạt được", "được")
_MORE = (" thêm", " mới", " tiếp", " được")
#: ... and what happens is of its period, whatever the verb.
_EVENTS = frozenset("vụ lượt cuộc buổi đơn ca lớp lần".split())
_WHAT = Pattern(r"(?: (?!đạt |bằng |tăng |giảm |so |và |trong |chiếm |cho |tại |ở )[^\W\d]+){0,5}")
_GOES_ON = Pattern(r"[^.,;:()0-9]{0,40}(?<!\w)và [^.,;:()]{0,24}[0-9]")
_NAMES = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "ba": 3, "sáu": 6, "chín": 9}
_YEAR = frozenset(range(1, 13))
_YEARS = Pattern(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_FAR = 60  # characters between a period and its figure


class _Result(Value):
    """A figure of a period: its months, empty where they are not known; ``to_date``: cumulative; ``verb``: how.

    ``what``: the words behind it that tell what is counted.
    """

    quantity: Quantity
    months: frozenset[int]
    to_date: bool
    verb: str
    what: str


class TotalToDate(Claim):
    """A figure of a longer period, and those of shorter ones in it, in one sentence.

    ``made``: what they make when they fill it, else None.
    """

    cumulative: Quantity
    made: Decimal | None

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at the sentences with a cumulative figure or a period of several months."""
        seen: set[int] = set()
        for cue in _CUE.at_literals(report):
            sentence = Sentence.around(report, cue.start())
            if sentence and sentence.span.start not in seen:
                seen.add(sentence.span.start)
                yield from cls._in(report, sentence.span)

    @classmethod
    def _in(cls, report: Report, around: Span) -> Iterator[Self]:
        found = list(_results(report, around))
        one_year = len({year[0] for year in _YEARS.compiled.finditer(report.lower, around.start, around.end)}) < 2
        for whole in found:
            if not whole.to_date and len(whole.months) < 2:
                continue
            kind = kind_of(report, whole.quantity)
            if kind in ("", "?") or whole.quantity.figure.hedge not in (Hedge.NONE, Hedge.ESTIMATE):
                continue
            bare = not whole.quantity.unit  # else a figure without its unit may be of millions too
            kinds = [(one, kind_of(report, one.quantity)) for one in found if one is not whole]
            parts = [one for one, other in kinds if alike(kind, other) or (bare and not other)]
            added = cls._added(whole, parts) if one_year else []
            yield from added or cls._within(report, whole, parts)

    @classmethod
    def _added(cls, whole: _Result, parts: Sequence[_Result]) -> list[Self]:
        """Add up the parts that make the whole period without a gap, if each is told once."""
        inside = [part for part in parts if part.months and part.months < whole.months and not part.to_date]
        if whole.to_date and not whole.months:  # since when is not said, but there cannot be less than the parts make
            inside = [part for part in parts if part.months and not part.to_date]
        inside = [part for part in inside if not any(part.months < other.months for other in inside)]
        months = [month for part in inside for month in part.months]
        fills = len({*months}) == len(months) if not whole.months else sorted(months) == sorted(whole.months)
        if len(inside) < 2 or not fills:
            return []
        quantities = [part.quantity for part in inside]
        figures = [amount(quantity) for quantity in quantities]
        verdict = total(figures, amount(whole.quantity))
        verbs = {one.verb for one in (whole, *inside) if one.verb}
        alike = all(not part.what or part.what.startswith(whole.what) for part in inside)
        states = not _STATES.isdisjoint(verbs) and whole.quantity.noun.partition(" ")[0] not in _EVENTS
        if verdict is Verdict.FAILS and (len(verbs) > 1 or states or not alike):
            return []
        made = sum_of(figures) / worth(whole.quantity)
        if not whole.months and made <= (whole.quantity.number.value or made):
            return []
        message = derivation(whole.quantity, quantities, made, wrong=verdict is Verdict.FAILS)
        return [cls._made(whole.quantity, quantities, verdict, message, made)]

    @classmethod
    def _within(cls, report: Report, whole: _Result, parts: Sequence[_Result]) -> list[Self]:
        """Compare the whole with one part, which cannot be more."""
        for part in parts:
            known = part.months < whole.months if part.months and whole.months else whole.to_date
            if part.to_date or not known:
                continue
            one, all_ = part.quantity, whole.quantity
            verdict = stays_within(amount(one), amount(all_))
            alike = part.what.startswith(whole.what)
            flows = (whole.to_date and alike) or (alike and part.verb == whole.verb and part.verb not in _STATES)
            if verdict is Verdict.FAILS and (not flows or _GOES_ON.match(report.lower, all_.span.end)):
                continue
            template = "riêng kỳ đã là {part}, lũy kế chỉ ghi {whole}"
            message = says(template, part=one.number.text, whole=all_.number.text)
            return [cls._made(all_, [one], verdict, message, None)]
        return []

    @classmethod
    def _made(
        cls, whole: Quantity, parts: Sequence[Quantity], verdict: Verdict, message: Message, made: Decimal | None
    ) -> Self:
        figures = (whole.number.span, *(part.number.span for part in parts))
        evidence = tuple([Related(part.number.span, says("kết quả của kỳ")) for part in parts])
        return cls(min(figures).to(max(figures)), figures, verdict, message, evidence, whole, made)


def _results(report: Report, around: Span) -> Iterator[_Result]:
    """Yield the figures of a sentence that stand behind a period."""
    low = around.start
    for quantity in report.mentions(Quantity, within=around):
        start = quantity.span.start
        if quantity.noun.partition(" ")[0] in ("tháng", "năm", "quý", "tuần", "ngày"):
            continue
        words = report.lower[low:start]
        low = quantity.span.end
        behind = _BEHIND.match(report.lower, low, around.end)
        if behind:  # "412 (tháng 7), 538 (tháng 8)"
            low = behind.end()
            months = _months(next(_PERIOD.compiled.finditer(behind[1])).groupdict(), to_date=False)
            yield _Result(quantity, months, to_date=False, verb="", what="")
            continue
        periods = [*_PERIOD.compiled.finditer(words)]
        if not periods or start - around.start < 0 or len(words) - periods[-1].end() > _FAR:
            continue
        begin = max(words.rfind(mark, 0, periods[0].start()) for mark in (", ", ";", ":")) + 1
        if _NO_RESULT.search(words[begin:]):
            continue
        to_date = any(period["cum"] for period in periods)
        months = frozenset[int]()
        for period in periods:
            months = _months(period.groupdict(), to_date=to_date) or months
        if to_date or months or periods[-1]["one"]:
            verb = words[periods[-1].end() :].partition("từ đầu")[0].strip(" ,:(")
            verb = "" if to_date and not months else verb.removeprefix("đầu năm").removeprefix("cuối năm").strip()
            verb = "" if to_date and verb in _PLAIN else verb
            verb = next((verb.removesuffix(more) for more in _MORE if verb.endswith(more)), verb)
            what = _WHAT.match(report.lower, quantity.span.end, around.end)
            yield _Result(quantity, months, to_date, verb, what[0].strip() if what else "")


def _months(period: dict[str, str | None], *, to_date: bool) -> frozenset[int]:
    """Return the months of a period, those from January on where the figure is cumulative."""
    if period["quarter"]:
        last = 3 * _NAMES[period["quarter"]]
        return frozenset(range(1 if to_date else last - 2, last + 1))
    if period["month"]:
        last = int(period["month"])
        return frozenset(range(1 if to_date else last, last + 1)) if last in _YEAR else frozenset()
    if period["length"]:
        length = _NAMES.get(period["length"]) if period["length"].isalpha() else int(period["length"])
        last = length or 0
        return frozenset(range(13 - last, 13) if period["late"] else range(1, last + 1))
    if period["half"] or period["three"]:
        return frozenset(range(1, 7 if period["half"] else 10))
    return _YEAR if period["year"] else frozenset()
