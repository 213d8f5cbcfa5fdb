"""Stock and flow: what there was, what came and went, what there is."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.compiled import compiled
from report_lint.figures import Figure, total
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.listing import flat
from report_lint_vi.mentions.measure import PEOPLE, alike, amount, kind_of, worth
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_PERIOD = r"(?:năm(?: học)?|kỳ|quý|tháng|nhiệm kỳ|khóa|khoá|vụ)"
START = Pattern(
    rf"(?:(?<!tháng )đầu {_PERIOD}|(?:(?:{_PERIOD} )?trước|cũ) chuyển (?:sang|qua)|"
    rf"tồn(?: kho| quỹ)? (?:(?:đầu )?{_PERIOD}(?: trước)?|cũ)|(?:bệnh nhân|người bệnh) cũ|"
    r"(?:tổng số (?:đơn |hồ sơ |vụ việc |vụ |việc )?)?phải (?:giải quyết|xử lý|thi hành)|"
    r"(?:tổng|số tiền) thu(?: được)?|số tiền (?:quyên góp|vận động|huy động|ủng hộ)(?: được)?|tổng số(?= [0-9]))(?!\w)",
    "đầu năm", "đầu kỳ", "đầu quý", "đầu tháng", "đầu nhiệm kỳ", "đầu khóa", "đầu vụ", "trước chuyển sang",
    "năm trước chuyển sang", "kỳ trước chuyển sang", "cũ chuyển sang", "tồn đầu kỳ", "tồn kỳ trước", "tồn năm trước",
    "tồn cũ", "tổng số", "phải ", "tổng thu", "số tiền ",
    "trước chuyển qua", "năm trước chuyển qua", "kỳ trước chuyển qua", "cũ chuyển qua", "tồn quỹ", "tồn kho",
    "bệnh nhân cũ", "người bệnh cũ",
)  # fmt: skip
#: What each of them holds; shorter, so that a text without any is known sooner.
STARTS = (
    "đầu ", "trước chuyển", "cũ chuyển", "tồn ", "bệnh nhân cũ", "người bệnh cũ", "tổng số", "phải ", "tổng thu",
    "số tiền ",
)  # fmt: skip
#: Openings that only an explicit rest behind them makes a stock: their figure is all that came in.
_INTAKE = ("tổng thu", "số tiền ", "tổng số", "phải ")
#: Sentences that go on with a stock.
_ON = ("trong năm", "trong kỳ", "trong quý", "trong tháng", "trong nhiệm kỳ", "đến nay", "hiện nay", "hiện ", "cuối ",
       "đã ", "đến hết", "đến cuối")  # fmt: skip
_UP = Pattern(
    r"(?<!\w)(?:kết nạp|tăng|tiếp nhận|thêm|phát sinh|bổ sung|tuyển|tuyển dụng|chuyển (?:sinh hoạt )?đến|"
    r"thành lập mới|(?<!sáp )nhập|nhận|thu nhận|thu(?! hồi)|bắt mới|"
    r"nhận mới|mới thành lập|sinh ra|thụ lý|tái đàn|nhập đàn|nuôi mới|vào viện|nhập viện)(?!\w)"
)
_DOWN = Pattern(
    r"(?<!\w)(?:giảm|chuyển (?:sinh hoạt )?đi|chuyển trại|xóa tên|xoá tên|khai trừ|ra khỏi|từ trần|nghỉ hưu|nghỉ|"
    r"giải thể|thanh lý|xuất|chết|(?<!đang )giải quyết|bỏ học|khỏi bệnh|bán|chi(?! (?:bộ|đoàn|hội|đội|cục))|trừ|"
    r"tất toán|nộp|trả|"
    r"sử dụng|cấp phát|ra viện|xuất viện|tử vong|hết án|thi hành xong|trao(?: tặng)?|"
    r"(?<!đang )xử lý|thoát|thôi việc|tinh giản|sáp nhập|hợp nhất|gộp|chia tách|trưởng thành|đã thi hành|cho ra)(?!\w)"
)
_LAST = Pattern(
    rf"(?<!\w)(?:đến nay|hiện nay|hiện|(?<!năm )nay|cuối {_PERIOD}|đến (?:hết|cuối) \w+|"
    r"kết dư(?! (?:(?:năm|kỳ|quý) trước|đầu|năm 20))|"
    r"số dư|tồn(?: quỹ| cuối kỳ)?|"
    r"còn(?: lại| dư| tồn| nợ)?|chuyển (?:sang )?(?:kỳ|quý|tháng|năm) sau|"
    r"(?:nâng|đưa) tổng số(?: [^\W\d]+){0,3} lên|tổng số(?: [^\W\d]+){0,3} (?:là|còn|hiện có|đến nay))(?!\w)"
)
#: What comes or goes until the day of which a stock may be told: no "tăng lên 58", which is that stock.
_MOVED = Pattern(
    r"(?<!\w)(?:đến nay|hiện nay|hiện|nay|đến hết \w+|đến cuối \w+) (?:đã )?"
    r"(?:giảm|thoát|kết nạp|xóa|xoá|giải quyết|xử lý|tiếp nhận|phát sinh|chuyển đi)(?: được| thêm| xong)? \Z"
)
_UNCLEAR = Pattern(
    r"(?<!\w)(?:tỷ lệ|đạt|bằng|kế hoạch|chỉ tiêu|cùng kỳ|so với|trong đó|gồm|quá hạn|khoảng|gần|hơn|trên|ước|"
    r"bình quân|mỗi|lượt|do|cơ học|lũy kế|luỹ kế|điều kiện|dự toán|điều tiết)(?!\w)"
)
_DEBT = Pattern(r"(?<!\w)(?:nợ|dư nợ|phải thu)(?!\w)")
_COLLECTED = Pattern(r"(?<!\w)(?:thu|thu hồi|thu được)(?!\w)")
_REASON = Pattern(r"(?<!\w)(?:do|vì|sau khi|nhờ|bao gồm|kể cả)(?!\w)")
_DUE = compiled(r" do [^,;]*(?=[,;])")
_CARRIED = Pattern(r"(?<!\w)(?:kết dư|tồn|năm trước|kỳ trước|năm ngoái|chuyển sang)(?!\w)")
#: What several are made into: "sáp nhập 04 chi bộ thành 02 chi bộ".
_INTO = compiled(r"(?: [^\W\d]+){0,4} (?:lại )?thành ")
_AND = compiled(r"(?: [^\W\d]+){0,4}(?: và|,) ")
#: People by a word that fits everybody: "812 học sinh, chuyển đến 09 em".
_ANYBODY = frozenset({"em", "người", "cháu", "bạn"})
#: All there is to do, which what was left over and what came make: no doing.
_ALL_TO_DO = compiled(
    r"(?<!\w)tổng(?: số)?(?: [^\W\d_]+){0,3} phải (?:giải quyết|xử lý|thi hành|thụ lý)(?: (?:trong kỳ|là))* \Z"
)
_CARRIED_ON = ("trước chuyển", "kỳ trước chuyển", "năm trước chuyển", "tồn ", "cũ chuyển", "quý trước chuyển")
_FIFTH = 5  # of all that came: what is off by more was hardly meant
_LONG = 70  # characters between two figures


class StockAndFlow(Claim):
    """An opening stock, its increases and decreases, and the closing stock."""

    closing: Quantity
    made: Decimal

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look after the words for an opening stock."""
        seen = -1
        for cue in sorted(START.at_literals(report), key=lambda match: match.start()):
            sentence = Sentence.around(report, cue.start())
            if sentence is None or cue.start() < seen or report.lower[cue.start() - 1 : cue.start()].isalnum():
                continue
            low = max(report.lower.rfind(mark, sentence.span.start, cue.start()) for mark in ".;:,(") + 1
            debt = bool(_DEBT.search(report.lower, max(low, sentence.span.start), cue.start()))
            claim = cls._read(report, cue.start(), cue.end(), _end(report, sentence.span.end), debt=debt)
            if claim:
                seen = claim.span.end
                yield claim

    @classmethod
    def _read(cls, report: Report, at: int, start: int, end: int, *, debt: bool) -> Self | None:
        text = flat(report, start, end)
        found = report.mentions(Quantity, within=report.span(start, end))
        quantities = [quantity for quantity in found if text[quantity.number.span.start - start] != " "]
        intake = report.lower.startswith(_INTAKE, at)
        terms: list[tuple[Quantity, int]] = []
        low = start
        for quantity in quantities:
            words = flat(report, low, quantity.span.start)
            sign = _sign(words, first=not terms, debt=debt)
            if sign is None and terms and terms[-1][1] < 0 and _AND.fullmatch(words):
                sign = -1  # "trừ 12 hộ vắng và 05 hộ từ chối"
            if sign is None and terms and terms[-1][1] < 0 and _INTO.fullmatch(words):
                sign = 1
            if sign is None or (terms and not _is_like(report, terms[0][0], quantity)):
                return None
            if sign == 0:
                if not (len(terms) > 2 or (len(terms) == 2 and (not intake or terms[1][1] < 0))):
                    return None
                claim = cls._of(terms, quantity)
                told = report.lower[at : quantity.span.start], report.lower[quantity.span.end : end]
                aside = {one.figure.value for one in found if one not in quantities}
                wrong = claim.verdict is Verdict.FAILS
                return None if wrong and not claim.is_fault(terms, words, told, aside) else claim
            terms.append((quantity, sign))
            low = quantity.span.end
        return None

    def is_fault(
        self, terms: list[tuple[Quantity, int]], words: str, told: tuple[str, str], aside: set[Decimal]
    ) -> bool:
        """Tell whether a closing stock that does not follow is a mistake, not what else came or went and is left out.

        ``words``: those right before it; ``told``: the stretch before it and the one behind it; ``aside``: the figures
        in brackets, as "(có 18 đơn trùng)".
        """
        before, rest = told
        if abs(self.made - self.closing.figure.value) in aside or _REASON.search(rest) or _CARRIED.search(rest):
            return False
        swapped = _is_swapped(self)
        if _ALL_TO_DO.search(words) and before.startswith(_CARRIED_ON):
            return swapped or self._is_near(terms)  # what was left over and what came is all there is to do
        intake = before.startswith(_INTAKE)
        one_way = not intake and len({sign for _, sign in terms[1:]}) == 1 and not swapped
        if before.startswith("tổng thu") and "kết dư" not in words and "chênh lệch" not in words:
            # what was left over before may be in it
            one_way = not (_is_digit_off(self) or swapped) or bool(_CARRIED.search(before + rest))
        return not one_way and (swapped or self._is_near(terms))

    def _is_near(self, terms: list[tuple[Quantity, int]]) -> bool:
        """Tell whether the closing stock is off by no more than a slip."""
        came = sum([amount(quantity).value for quantity, sign in terms if sign > 0], Decimal(0))
        off = abs(self.made * worth(self.closing) - amount(self.closing).value)
        return off * _FIFTH <= came

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
        return cls(terms[0][0].span.to(closing.span), figures, verdict, message, evidence, closing, added)


def _is_swapped(claim: StockAndFlow) -> bool:
    """Tell whether two neighbouring digits changed places, which nothing left out explains."""
    from report_lint_vi.claims.total import as_written

    one, other = claim.closing.number.text, as_written(claim.made, claim.closing.number)
    unlike = [at for at in range(min(len(one), len(other))) if one[at] != other[at]]
    turned = len(one) == len(other) and len(unlike) == 2 and unlike[1] - unlike[0] == 1
    return turned and sorted(one) == sorted(other)


def _is_digit_off(claim: StockAndFlow) -> bool:
    """Tell whether one digit alone is wrong, which nothing left out explains."""
    from report_lint_vi.claims.total import as_written

    one, other = claim.closing.number.text, as_written(claim.made, claim.closing.number)
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _end(report: Report, end: int) -> int:
    """Return how far a stock may be told: to the end of a sentence, or of the two after it that go on with it."""
    for _ in range(2):
        if not report.lower.startswith(_ON, end + 2) or report.lower[end : end + 2] != ". ":
            break
        following = Sentence.around(report, end + 2)
        if following is None:
            break
        end = following.span.end
    return end


def _sign(words: str, *, first: bool, debt: bool) -> int | None:
    """Return 1 for what is there or comes, −1 for what goes, 0 for what is left; None when the words do not tell.

    ``debt``: what is counted is owed, so that what is collected goes.
    """
    words = words.replace(". ", ", ")
    if " do " in words:
        words = _DUE.sub("", words)  # why the figure before came or went
    if " phải " in words:
        words = _ALL_TO_DO.sub("tổng số là ", words)
    if _UNCLEAR.search(words) or "." in words or len(words) > _LONG or any(map(str.isdigit, words)):
        return None
    if first:
        left = _LAST.search(words) and words.strip() not in ("còn", "tồn", "còn tồn")  # "đầu kỳ còn 36 đơn"
        return None if _DOWN.search(words) or left else 1
    clause = words.rpartition(",")[2]
    words = clause if any(pattern.search(clause) for pattern in (_LAST, _UP, _DOWN)) else words
    last, up, down = (bool(pattern.search(words)) for pattern in (_LAST, _UP, _DOWN))
    if debt and _COLLECTED.search(words):
        up, down = False, True
    if last and up is not down and _MOVED.search(words):
        return 1 if up else -1  # "đến nay giảm được 58 hộ"
    if last and not (up and down):
        return 0 if not up and not down else None
    if up == down:
        return None
    return 1 if up else -1


def _is_like(report: Report, one: Quantity, other: Quantity) -> bool:
    kind, second = kind_of(report, one), kind_of(report, other)
    if one.noun in PEOPLE and (other.noun == "đồng chí" or other.noun.partition(" ")[0] in _ANYBODY):
        return True
    return kind != "?" and (alike(kind, second) or not second or not (other.counts or second[0] in "=?"))


def _signed(figure: Figure, sign: int) -> Figure:
    return figure if sign > 0 else figure.replace(value=figure.value.copy_negate())
