"""Ranks and counts out of a number: "xếp thứ 3/11 đơn vị", "đạt 19/19 tiêu chí"."""

from __future__ import annotations

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.number import Number
from report_lint_vi.mentions.ratio import Ratio, Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

#: What is reached or not, so that none can be reached beyond their number.
_COUNTED = ("tiêu chí", "chỉ tiêu")
#: A clause that is about the targets themselves and not about one of them, whose amount they would be.
_REACHED = Pattern(
    r"(?:[.;:\n(]|\A|(?<!\w)(?:xã|huyện|tỉnh|trường|đơn vị|đảng bộ|chi bộ|ngành|năm|có)) ?(?:đã )?(?:thực hiện )?"
    r"(?:hoàn thành|đạt|đạt và vượt|có)(?: và vượt| được)? \Z"
)
_FEW = 3  # so many above their number are a slip; more are an amount beside its target
_RANKED = Pattern(
    r"(?:xếp|đứng|xếp hạng|vị trí|vị thứ|hạng)(?: thứ)? (?P<rank>[0-9]{1,4}) (?:trong|trên)(?: tổng số| số| tổng)? "
    r"(?P<all>[0-9]{1,4})(?![0-9.,%]| (?:năm|tháng|ngày|tuần|kỳ|lần|vòng))",
    "xếp", "đứng", "vị trí", "vị thứ", "hạng",
)  # fmt: skip


class RankWithin(Claim):
    """A place in an order, or targets reached, and how many there are."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at ratios after words for a place or before targets, and at "thứ … trong …"."""
        for ratio in report.mentions(Ratio):
            first, second = (number.span for number in ratio.numbers)
            if ratio.role is Role.RANK or _is_of_targets(report, ratio):
                yield cls._of(ratio.span, (first, second), holds=ratio.part.value <= ratio.whole.value, texts=(
                    ratio.numbers[0].text, ratio.numbers[1].text))  # fmt: skip
        for match in _RANKED.at_literals(report):
            rank, whole = (report.span(*match.span(name)) for name in ("rank", "all"))
            known = {number.span for number in report.mentions(Number, within=rank.to(whole))}
            yield cls._of(rank.to(whole), tuple(known), holds=int(match["rank"]) <= int(match["all"]), texts=(
                match["rank"], match["all"]))  # fmt: skip

    @classmethod
    def _of(cls, span: Span, figures: tuple[Span, ...], *, holds: bool, texts: tuple[str, str]) -> Self:
        verdict = Verdict.HOLDS if holds else Verdict.FAILS
        message = says("ghi {rank} mà chỉ có {all}", rank=texts[0], all=texts[1])
        evidence: tuple[Related, ...] = ()
        return cls(span, figures, verdict, message, evidence)


def _is_of_targets(report: Report, ratio: Ratio) -> bool:
    if ratio.role in (Role.NONE, Role.NOW_BEFORE) or not ratio.noun.startswith(_COUNTED):
        return False
    if not ratio.part.exact or not ratio.whole.exact or ratio.part.value > ratio.whole.value + _FEW:
        return False
    start = ratio.span.start
    return ratio.noun.startswith("tiêu chí") or bool(_REACHED.search(report.lower, max(0, start - 40), start))
