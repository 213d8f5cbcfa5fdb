"""What is new, and the stock that it raises: "trồng mới 45 ha, nâng tổng diện tích từ 320 ha lên 365 ha"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.figures import Hedge, total
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.listing import flat, quantities_in
from report_lint_vi.mentions.measure import alike, amount, kind_of, worth
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

CUE, CUES = r"nâng (?:tổng )?[^0-9,;.:()\n]{0,50}từ (?=[0-9])", ("nâng ",)
_RAISED = Pattern(CUE, *CUES)
_TO = Pattern(r"(?: [^\W\d]+){0,4} lên (?:thành |tới |đến )?\Z")
#: What says that more of the same is there now.
_NEW = Pattern(
    r"(?<!\w)(?:mới|thêm|xây|xây dựng|thành lập|kết nạp|phát triển|trồng|mở|mua|lắp|lắp đặt|tuyển|tuyển dụng|bổ sung|"
    r"tiếp nhận|tăng|công nhận|cấp)(?!\w)"
)
_OTHER = Pattern(
    r"(?<!\w)(?:trong đó|gồm|so với|cùng kỳ|kế hoạch|chỉ tiêu|mỗi|bình quân|giảm|đến năm|khoảng|gần)(?!\w)|[:\n]"
)
#: What names no other things than the new ones.
_IDLE = frozenset("nâng tổng số diện tích chiều dài lượng toàn huyện xã tỉnh của trên địa bàn hiện có từ lên".split())
_GAP, _LEAD = 50, 60


class Raised(Claim):
    """A stock before and after, and what came to it; the span is the stock after."""

    closing: Quantity
    made: Decimal

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every "nâng … từ … lên …" behind a figure of the same things."""
        for cue in _RAISED.at_literals(report):
            sentence = Sentence.around(report, cue.start())
            before = report.first_from(Quantity, cue.end())
            closing = report.first_from(Quantity, before.span.end) if before else None
            if sentence is None or before is None or closing is None or before.span.start != cue.end():
                continue
            low = sentence.span.start
            found = quantities_in(report, flat(report, low, cue.start()), low)
            if not found or closing.span.end > sentence.span.end:
                continue
            new = found[-1]
            gap = flat(report, new.span.end, cue.start())
            lead = report.lower[max(low, new.span.start - _LEAD) : new.span.start]
            to = _TO.match(report.lower[before.number.span.end : closing.span.start])
            named = set(cue[0].split()) <= _IDLE | set(f"{lead} {new.noun} {gap}".replace(",", " ").split())
            led = named and _NEW.search(f"{lead} {gap}") and not _OTHER.search(lead.rpartition(";")[2])
            if to and led and len(gap) < _GAP and not _OTHER.search(gap) and len(found) == 1:
                claim = cls._of(report, before, new, closing)
                if claim:
                    yield claim

    @classmethod
    def _of(cls, report: Report, before: Quantity, new: Quantity, closing: Quantity) -> Self | None:
        kinds = ["" if one.noun.startswith("lên") else kind_of(report, one) for one in (closing, before, new)]
        bare = not kinds[1] or alike(kinds[0], kinds[1])
        if (
            not bare
            or not alike(kinds[0], kinds[2])
            or any(one.figure.hedge is not Hedge.NONE for one in (before, new))
        ):
            return None
        scale = worth(closing) if not kinds[1] else Decimal(1)
        start = amount(before)
        start = start.replace(value=start.value * scale, place=start.place * scale)
        verdict = total((start, amount(new)), amount(closing))
        made = (start.value + amount(new).value) / worth(closing)
        if verdict is Verdict.FAILS:
            from report_lint_vi.claims.ratio_result import slip
            from report_lint_vi.claims.total import as_written

            right = as_written(made, closing.number)
            if not right or slip(closing.number.text, right) is None:
                return None  # something else came or went
        terms = f"{before.number.text} + {new.number.text}"
        message = says("{terms} = {sum}, ghi {closing}", terms=terms, sum=made, closing=closing.number.text)
        evidence = tuple([Related(one.number.span, says("cộng vào")) for one in (before, new)])
        spans = (new.number.span, before.number.span, closing.number.span)
        return cls(closing.number.span, spans, verdict, message, evidence, closing, made)
