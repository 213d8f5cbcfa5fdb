"""Stock and flow: what there was, what came and went, what there is."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Pattern, Related, says
from report_lint.figures import Figure, total
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.listing import flat
from report_lint_vi.mentions.measure import alike, amount, kind_of, worth
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_START = Pattern(
    r"(?:(?<!tháng )đầu (?:năm|kỳ|quý|tháng|nhiệm kỳ|khóa|khoá)|trước chuyển sang|tồn đầu kỳ|"
    r"tổng số (?:đơn |hồ sơ |vụ việc |vụ )?phải (?:giải quyết|xử lý|thi hành))(?!\w)",
    "đầu năm", "đầu kỳ", "đầu quý", "đầu tháng", "đầu nhiệm kỳ", "đầu khóa", "trước chuyển sang", "tồn đầu kỳ", "tổng "
    "số",
)  # fmt: skip
_UP = Pattern(
    r"(?<!\w)(?:kết nạp|tăng|tiếp nhận|thêm|phát sinh|bổ sung|tuyển|tuyển dụng|chuyển (?:sinh hoạt )?đến|"
    r"thành lập mới|nhập|nhận|thu nhận|"
    r"nhận mới|mới thành lập|sinh ra|thụ lý)(?!\w)"
)
_DOWN = Pattern(
    r"(?<!\w)(?:giảm|chuyển (?:sinh hoạt )?đi|xóa tên|xoá tên|khai trừ|ra khỏi|từ trần|nghỉ hưu|nghỉ|giải thể|"
    r"thanh lý|xuất|chết|giải quyết|"
    r"xử lý|thoát|thôi việc|tinh giản|trưởng thành|đã thi hành|cho ra)(?!\w)"
)
_LAST = Pattern(
    r"(?<!\w)(?:đến nay|hiện nay|hiện|nay|cuối (?:năm|kỳ|quý|tháng|nhiệm kỳ|khóa|khoá)|đến (?:hết|cuối) \w+|"
    r"còn(?: lại)?|chuyển (?:sang )?(?:kỳ|quý|tháng|năm) sau)(?!\w)"
)
_UNCLEAR = Pattern(
    r"(?<!\w)(?:tỷ lệ|đạt|bằng|kế hoạch|chỉ tiêu|cùng kỳ|so với|trong đó|gồm|quá hạn|khoảng|gần|hơn|trên|ước|"
    r"bình quân|mỗi|lượt|do|cơ học)(?!\w)"
)


class StockAndFlow(Claim):
    """An opening stock, its increases and decreases, and the closing stock."""

    closing: Quantity

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look after the words for an opening stock."""
        seen = -1
        for cue in sorted(_START.at_literals(report), key=lambda match: match.start()):
            sentence = Sentence.around(report, cue.start())
            if sentence is None or cue.start() < seen:
                continue
            claim = cls._read(report, cue.end(), sentence.span.end)
            if claim:
                seen = claim.span.end
                yield claim

    @classmethod
    def _read(cls, report: Report, start: int, end: int) -> Self | None:
        text = flat(report, start, end)
        found = report.mentions(Quantity, within=report.span(start, end))
        quantities = [quantity for quantity in found if text[quantity.number.span.start - start] != " "]
        terms: list[tuple[Quantity, int]] = []
        low = start
        for quantity in quantities:
            words = flat(report, low, quantity.span.start)
            sign = _sign(words, first=not terms)
            if sign is None or (terms and not _is_like(report, terms[0][0], quantity)):
                return None
            if sign == 0:
                return cls._of(terms, quantity) if len(terms) > 1 else None
            terms.append((quantity, sign))
            low = quantity.span.end
        return None

    @classmethod
    def _of(cls, terms: list[tuple[Quantity, int]], closing: Quantity) -> Self:
        signed = [_signed(amount(quantity), sign) for quantity, sign in terms]
        verdict = total(signed, amount(closing))
        added = sum([figure.value for figure in signed], Decimal(0)) / worth(closing)
        shown = "".join([f" {'+' if sign > 0 else '−'} {quantity.number.text}" for quantity, sign in terms])[3:]
        message = says("{terms} = {sum}, ghi {closing}", terms=shown, sum=added, closing=closing.number.text)
        names = {True: says("cộng vào"), False: says("trừ đi")}
        evidence = tuple([Related(quantity.number.span, names[sign > 0]) for quantity, sign in terms])
        figures = (*(quantity.number.span for quantity, _ in terms), closing.number.span)
        return cls(terms[0][0].span.to(closing.span), figures, verdict, message, evidence, closing)


def _sign(words: str, *, first: bool) -> int | None:
    """Return 1 for what is there or comes, −1 for what goes, 0 for what is left; None when the words do not tell."""
    if _UNCLEAR.search(words) or "." in words or len(words) > 70 or any(map(str.isdigit, words)):
        return None
    if first:
        return None if _DOWN.search(words) or _LAST.search(words) else 1
    last, up, down = (bool(pattern.search(words)) for pattern in (_LAST, _UP, _DOWN))
    if last and not (up and down):
        return 0 if not up and not down else None
    if up == down:
        return None
    return 1 if up else -1


def _is_like(report: Report, one: Quantity, other: Quantity) -> bool:
    kind, second = kind_of(report, one), kind_of(report, other)
    return kind != "?" and (alike(kind, second) or not second or not (other.counts or second[0] in "=?"))


def _signed(figure: Figure, sign: int) -> Figure:
    return figure if sign > 0 else figure.replace(value=figure.value.copy_negate())
