"""What is left of a whole: "412/536 hộ, còn 124 hộ chưa nhận tiền", "được giao 420 tỷ đồng, đã chi 155, còn 265"."""

from __future__ import annotations

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.figures import Figure, Hedge, total
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import slip
from report_lint_vi.claims.remainder_split import SPLIT, SPLITS, Split, splits
from report_lint_vi.claims.remainder_tie import Tie, is_each, tie_of
from report_lint_vi.claims.table_slip import Slip
from report_lint_vi.claims.table_slip import slip as table_slip
from report_lint_vi.claims.total import as_written
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.listing import flat, quantities_in
from report_lint_vi.mentions.measure import alike, amount, kind_of, worth
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.ratio import Ratio, Role
from report_lint_vi.mentions.vocabulary import CALENDAR

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from decimal import Decimal
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.number import Number

#: What leads to a rest, told by the digits that follow.
_LEADS = (
    r"còn (?:(?:lại|phải|thiếu|nợ) (?:[^\W\d]+ ){0,6})?(?=[0-9])|"
    r"kết dư (?:quỹ |cuối kỳ |cuối năm |là |đạt ){0,2}(?=[0-9])|"
    r"chênh lệch thu (?:lớn hơn|-|–|trừ) chi (?:là )?(?=[0-9])"
)
_LITERALS = ("còn ", "kết dư ", "chênh lệch thu ")
_REST = Pattern(_LEADS, *_LITERALS)
#: What the rule looks for first.
CUE, CUES = f"{_LEADS}|{SPLIT}", (*_LITERALS, *SPLITS)
#: What may stand between a mark and "còn".
_OPENS = Pattern(
    r"(?:\A|[\n,;(]|\. ?|(?<!\w)và) ?"
    r"(?:(?:như vậy|vậy|hiện nay|hiện|vẫn|chỉ|nay|đến nay|số|số hộ|số vốn|tổng số) ){0,2}\Z"
)
#: What has been done of the whole.
_DONE = Pattern(r"(?<!\w)(?:đã|mới|chỉ|được)(?: [^\W\d]+){0,7} \Z")
#: Between the figures these tell of something else.
_OTHER = Pattern(
    r"(?<!\w)(?:tăng|giảm|so với|cùng kỳ|mỗi|bình quân|trung bình|gồm|năm trước|kỳ trước|lũy kế|luỹ kế|riêng|khoảng|"
    r"gần|hơn|trên|thêm|bổ sung|(?<!không )phát sinh|chuyển (?:sang|đến)|ước|dự kiến|trong khi)(?!\w)|[.:\n]"
)
#: What a whole is called that nothing comes to.
_WHOLE = Pattern(
    r"(?<!\w)(?:kế hoạch|chỉ tiêu|dự toán|(?:được )?(?:giao|phân bổ|bố trí|cấp)|tổng (?:số|vốn|nguồn|mức|diện tích)|"
    r"(?:toàn|cả) [^\W\d]+(?: [^\W\d]+)? (?:có|hiện có)|hiện có|chiều dài|tổng chiều dài)(?!\w)"
)
#: To what came in a period, what was there before may be added.
_CAME = Pattern(
    r"(?<!\w)(?:nhận|tiếp nhận|thụ lý|phát sinh|thu|mua|nhập|huy động|vận động|quyên góp|ủng hộ|nợ|tồn|đầu|trước|"
    r"sản xuất|sản lượng|khai thác|thu hoạch|gửi|nộp|phát hiện)(?!\w)"
)
_ANOTHER = Pattern(r"[^,;.()\n]{0,24}(?<!\w)(?:tăng|giảm|so với|cùng kỳ|năm trước|khác)(?!\w)")
#: A rest right before the bracket that tells the whole and what is done of it.
_BRACKET = Pattern(
    r" ?\((?P<whole>[^()\n]{3,60}?[0-9][^()\n]{1,40}?), (?:đã|mới) [^()\n,;]{0,30}[0-9][^()\n,;]{1,30}\)"
)
_INCOME, _SPENT = (
    Pattern(r"(?<!\w)(?:tổng (?:số )?(?:tiền )?|cân đối )thu(?!\w)"),
    Pattern(r"(?<!\w)(?:tổng (?:số )?(?:tiền )?|(?<=, ))chi(?!\w)"),
)
_CARRIED = Pattern(r"(?<!\w)(?:kết dư|tồn|năm trước|kỳ trước|năm ngoái|chuyển sang|chuyển nguồn|đầu kỳ|đầu năm)(?!\w)")
_REACH, _NEAR, _GAP, _LED, _PARTS, _HALVES, _FEW = 600, 90, 60, 24, 5, 2, 2


class Remainder(Claim):
    """A whole, what is done of it, and what is left; the span is the rest."""

    closing: Number
    made: Decimal

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look behind the words for what is left."""
        for cue in _REST.at_literals(report):
            rest = report.first_from(Quantity, cue.end())
            if rest is None or rest.number.span.start != cue.end() or rest.unit == "%" or _is_hedged(rest):
                continue
            claim = cls._left(report, cue, rest) if cue[0].startswith("còn") else cls._balance(report, cue, rest)
            if claim:
                yield claim
        for split in splits(report):
            claim = None if _is_hedged(split.without) else cls._parted(report, split)
            if claim:
                yield claim

    @classmethod
    def _parted(cls, report: Report, split: Split) -> Self | None:
        """Read those that have and those that have not; fewer may leave some of whom it is not known yet."""
        claim, tie = None, Tie.EACH if is_each(report, split.without) else Tie.SURE
        if split.ratio:
            claim = cls._of_split(report, split.ratio, split.without, tie)
        elif split.whole and split.having:
            claim = cls._judged(report, split.whole, split.having, split.without, tie)
        fewer = (
            tie is Tie.SURE and claim is not None and amount(split.without).value < claim.made * worth(split.without)
        )
        return None if claim and claim.verdict is Verdict.FAILS and fewer else claim

    @classmethod
    def _left(cls, report: Report, cue: re.Match[str], rest: Quantity) -> Self | None:
        """Read what stands before the words for a rest, or in the bracket behind it."""
        start, after = cue.start(), rest.span.end
        bracket = None if cue[0] == "còn " else _BRACKET.match(report.lower, after)
        if bracket:
            inside = report.mentions(Quantity, within=report.span(*bracket.span()))
            return cls._judged(report, *inside, rest, Tie.SURE) if len(inside) == 2 else None
        sentence = Sentence.around(report, start)
        opens = _OPENS.search(report.lower, max(0, start - _LED), start)
        tie = tie_of(report, cue, rest, sentence.span.start) if sentence and opens else None
        if sentence is None or tie is None or _ANOTHER.match(report.lower, after):
            return None
        ratio = report.last_before(Ratio, start)
        if ratio and ratio.span.start >= sentence.span.start and ratio.role in (Role.SHARE, Role.PLAN):
            return cls._of_ratio(report, ratio, start, rest, tie)
        two = _two_before(report, sentence.span.start, start)
        tie = Tie.CARRIED if two and _is_carried(report, sentence.span.start, two[0]) else tie
        return cls._judged(report, *two, rest, tie) if two else None

    @classmethod
    def _of_ratio(cls, report: Report, ratio: Ratio, start: int, rest: Quantity, tie: Tie) -> Self | None:
        """Read "412/536 hộ, còn 124 hộ chưa nhận tiền"."""
        after = flat(report, ratio.end, start)
        more = [one for one in quantities_in(report, after, ratio.end) if one.unit != "%"]
        if more or len(after) > _GAP or _OTHER.search(after):
            return None
        return cls._of_split(report, ratio, rest, tie)

    @classmethod
    def _of_split(cls, report: Report, ratio: Ratio, rest: Quantity, tie: Tie) -> Self | None:
        kind = kind_of(report, rest)
        noun = rest.unit or rest.noun.partition(" ")[0]
        if not ratio.noun or (kind and noun != ratio.noun.partition(" ")[0]):
            return None
        numbers = ratio.numbers[1], ratio.numbers[0]
        return cls._of(numbers, (ratio.whole, ratio.part), rest, amount(rest), tie)

    @classmethod
    def _balance(cls, report: Report, cue: re.Match[str], rest: Quantity) -> Self | None:
        """Read "Tổng thu 9.860 triệu đồng … Tổng chi 9.412 triệu đồng, kết dư 448 triệu đồng"."""
        sentence = Sentence.around(report, cue.start())
        own = sentence.span.start if sentence and cue[0].startswith("chênh") else 0
        low = max(own, cue.start() - _REACH)
        incomes, spent = (
            list(pattern.compiled.finditer(report.lower, low, cue.start())) for pattern in (_INCOME, _SPENT)
        )
        if sentence is None or len(incomes) != 1 or len(spent) != 1 or incomes[0].end() > spent[0].start():
            return None
        if spent[0].start() < sentence.span.start or _CARRIED.search(report.lower, incomes[0].start(), cue.start()):
            return None
        whole, done = (report.first_from(Quantity, match.end()) for match in (incomes[0], spent[0]))
        if whole is None or done is None or _is_hedged(whole) or _is_hedged(done):
            return None
        leads = [report.lower[match.end() : one.span.start] for match, one in ((incomes[0], whole), (spent[0], done))]
        if (
            any(len(lead) > _GAP or _OTHER.search(lead) for lead in leads)
            or report.first_from(Quantity, done.span.end) is not rest
        ):
            return None
        return cls._judged(report, whole, done, rest, Tie.SAID)

    @classmethod
    def _judged(cls, report: Report, whole: Quantity, done: Quantity, rest: Quantity, tie: Tie) -> Self | None:
        kind = kind_of(report, whole)
        for one in (done, rest):
            other = kind_of(report, one)
            if other == "?" or not (alike(kind, other) or (not other and one is not rest)):
                return None
        if kind in ("", "?"):
            return None
        numbers = whole.number, done.number
        part = amount(done)
        if not kind_of(report, done):  # "được giao 420 tỷ đồng, đã chi 155, còn 265 tỷ đồng"
            part = part.replace(value=part.value * worth(whole), place=part.place * worth(whole), exact=False)
        return cls._of(numbers, (amount(whole), part), rest, amount(rest), tie)

    @classmethod
    def _of(
        cls,
        numbers: tuple[Number, Number],
        figures: tuple[Figure, Figure],
        rest: Quantity,
        left: Figure,
        tie: Tie,
    ) -> Self | None:
        whole, done = figures
        if not whole.value > done.value > 0 or not left.value:
            return None
        verdict = total((whole, done.replace(value=done.value.copy_negate())), left)
        made = (whole.value - done.value) / worth(rest)
        if verdict is Verdict.UNKNOWN:
            return None
        if verdict is Verdict.FAILS:
            off = done.value + left.value - whole.value
            slipped = slip(rest.number.text, as_written(made, rest.number) or "-") is not None
            turned = table_slip(rest.number.value or left.value, made) is Slip.SWAPPED
            likely = slipped and (off > 0 or tie is not Tie.OPEN or (turned and len(rest.number.text) > _FEW))
            if tie is Tie.CARRIED:
                likely = turned and (off < 0 or len(rest.number.text) > _FEW)
            likely = likely or (tie is Tie.EACH and abs(off) <= whole.value / _HALVES)
            if not likely and not (tie is Tie.SURE and 0 < off * _PARTS <= whole.value):
                return None  # there may be a third sort, or another thing is told
        shown = f"{numbers[0].text} − {numbers[1].text}"
        message = says("{terms} = {sum}, ghi {closing}", terms=shown, sum=made, closing=rest.number.text)
        evidence = (Related(numbers[0].span, says("cộng vào")), Related(numbers[1].span, says("trừ đi")))
        spans = (numbers[0].span, numbers[1].span, rest.number.span)
        return cls(rest.number.span, spans, verdict, message, evidence, rest.number, made)


def _two_before(report: Report, low: int, start: int) -> tuple[Quantity, Quantity] | None:
    """Return the last two figures of a stretch, if they are a whole and what is done of it."""
    text = flat(report, low, start)
    found = [one for one in quantities_in(report, text, low) if one.unit not in ("%", "điểm %")]
    found = [one for one in found if one.unit or one.noun.partition(" ")[0] not in CALENDAR]  # "qua 21 ngày"
    if len(found) < 2 or any(map(_is_hedged, found[-2:])):
        return None
    whole, done = found[-2:]
    between, after = flat(report, whole.span.end, done.span.start), flat(report, done.span.end, start)
    lead = report.lower[
        behind(report.lower, ";.:\n", max(low, whole.span.start - _NEAR), whole.span.start) : whole.span.start
    ]
    told = _DONE.search(between) and len(between) < _GAP and len(after) < _GAP
    return (whole, done) if told and not any(map(_OTHER.search, (between, after, lead))) else None


def _is_carried(report: Report, low: int, whole: Quantity) -> bool:
    """Tell whether a whole is only what came in a period, so that more may have been there before."""
    start = whole.span.start
    lead = report.lower[behind(report.lower, ";.:\n", max(low, start - _NEAR), start) : start]
    return bool(_CAME.search(lead)) and not _WHOLE.search(lead)


def _is_hedged(quantity: Quantity) -> bool:
    return quantity.figure.hedge is not Hedge.NONE
