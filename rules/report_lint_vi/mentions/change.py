"""Changes: how much something is said to have risen or fallen."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Mention, Pattern
from report_lint.figures import Figure
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.number import Number
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report


class Measure(Choice):
    """In what a change is measured."""

    AMOUNT = "amount"  # tăng 35 xóm
    PERCENT = "percent"  # giảm 33,3%
    POINTS = "points"  # cao hơn 7,3 điểm phần trăm
    TIMES = "times"  # tăng 2,5 lần, gấp đôi
    LEVEL = "level"  # bằng 120% so với cùng kỳ


#: Whether a verb tells of a rise; None where it does not say.
_RISES = {
    "tăng": True, "cao hơn": True, "nhiều hơn": True, "giảm": False, "thấp hơn": False, "ít hơn": False, "gấp": None,
    "vượt": True, "hụt": False, "hụt thu": False, "thiếu": False, "tăng gấp": None, "hơn": True, "kém": False,
    "giảm gấp": False, "vượt kế hoạch": True, "vượt chỉ tiêu": True, "vượt dự toán": True,
}  # fmt: skip
#: What may stand between the verb and its figure; a period makes the change a comparison by itself.
_LINK = (
    r"(?: (?:thêm|được|gần|hơn|trên|khoảng|xấp xỉ|ước|ước tính|ước đạt|dưới|chưa đến|tới|nhẹ|mạnh|tương ứng|"
    r"tương đương|chỉ|là|với|mức|tỷ lệ|tỉ lệ|nhanh|đáng kể|đều|đi|bớt|sâu|cao|vọt|đột biến|rõ rệt|những)){0,3} "
)
_PERIOD = (
    r"(?: so với| so)?(?: cùng kỳ| cùng kì)?(?: [0-9]{1,2} tháng)?(?: năm học| năm| quý| tháng| vụ| kỳ| đầu| cuối){0,2}"
    r"(?: trước| ngoái| (?:19|20)[0-9]{2}| năm){0,2}(?: là)? "
)
#: ... and its level in brackets: "cao hơn quý trước (38,2 tỷ đồng) là".
_OF_LEVEL = (
    r"(?: so với| so)?(?= (?:cùng|năm|quý|tháng|tuần|vụ|kỳ|đầu|cuối|đợt|nhiệm|khóa|khoá|mức) )(?: [^\W\d_]+){1,5}"
    r"(?: [0-9]{1,2})?(?:[ /](?:19|20)[0-9]{2})? ?\([^()\n]{1,50}\)(?: là| tới| đến)? "
)
#: An amount beyond a plan that is named behind it; per cent beyond a plan are a share of it.
_BEYOND = (
    r"vượt(?: kế hoạch| chỉ tiêu| dự toán)?(?= [0-9][0-9.,]*(?<![.,])[^\d.;,()%\n]{1,30}"
    r"(?: so với (?:kế hoạch|chỉ tiêu|dự toán|nghị quyết|cùng kỳ|năm)|[,;.)](?!\d)|\n|\Z))"
)
_FEWER = r"(?= [0-9][0-9.,]*(?<![.,])[^\d.;,()%\n]{1,30}"
_SHORT = (
    rf"(?:hụt(?: thu)?|thiếu){_FEWER}so với (?:kế hoạch|chỉ tiêu|dự toán|nghị quyết))|"
    rf"hụt(?: thu)?{_FEWER}[,;.)](?!\d))"
)
_VERB = Pattern(
    rf"(?P<verb>tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|tăng gấp|gấp|{_BEYOND}|{_SHORT})"
    rf"(?:{_LINK}(?![0-9]{{1,2}} tháng )|(?P<period>{_OF_LEVEL}|{_PERIOD}))"
    r"(?=[0-9])|(?P<than>hơn|kém|vượt) (?:so với )?(?:cùng kỳ|cùng kì|năm|quý|tháng|vụ)(?: năm)?(?: học)? "
    r"(?:(?:trước|ngoái|(?:19|20)[0-9]{2}) )(?:là |tới |đến )?(?=[0-9])",
    "tăng", "giảm", "cao hơn", "thấp hơn", "nhiều hơn", "ít hơn", "gấp", "vượt", "hụt", "thiếu",
    "hơn cùng k", "hơn so với", "hơn năm", "kém cùng k", "kém năm", "hơn vụ", "hơn quý", "hơn tháng",
    "vượt năm tr", "vượt cùng k",
)  # fmt: skip
_AGAIN = Pattern(
    r"(?:tương ứng|tương đương)(?: với)?(?: mức)?(?P<way> tăng| giảm)?(?: tỷ lệ| tỉ lệ| khoảng| gần| hơn| trên)? "
    r"(?=[0-9])",
    "tương ứng", "tương đương",
)  # fmt: skip
_SIGNED = Pattern(r"\((?P<sign>[-+–−]) ?(?=[0-9][0-9.,]* ?%)", "(+", "(-", "(–", "(−")
_ROUGHLY = Pattern(r"gấp (đôi|rưỡi)(?![^\W\d_])", "gấp đôi", "gấp rưỡi")
_YEARLY = ("bình quân", "mỗi năm", "hằng năm", "hàng năm", "trung bình")
_EACH_TIME = ("/năm", "/ năm", "/tháng", "/quý", " mỗi năm", " một năm", " hằng năm", " hàng năm")
_ONCE = frozenset({"sau", "qua", "trong"})  # "giảm 50% sau một năm"
_SPANS = frozenset({"ngày", "giờ", "phút"})
_NEAR = 60  # characters before a change in which the same span of time is told
_TIME_WORDS = frozenset({"năm", "tháng", "quý", "tuần", "bậc", "hạng", "vị", "cấp", "tuổi"})


class Change(Mention):
    """A rise or a fall: "tăng 3.640 ha", "giảm 33,3%", "gấp 2,5 lần"; the span reaches from the verb to the unit.

    ``rises`` is None where the words do not tell ("gấp", "tương ứng"). ``again``: it repeats the change before it in
    another measure ("tương ứng 36,5%", "(-24,25%)"). ``compared``: its own words name the period it is compared with.
    """

    quantity: Quantity
    measure: Measure
    rises: bool | None
    again: bool = False
    compared: bool = False

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look behind every verb of change, and behind every word that says the same again."""
        lower = report.lower
        found: dict[int, Self] = {}
        for match in _AGAIN.at_literals(report):
            rises = _RISES[match["way"].strip()] if match["way"] else None
            found.update(cls._at(report, match.span(), rises=rises, again=True))
        for match in _SIGNED.at_literals(report):
            found.update(cls._at(report, (match.start("sign"), match.end()), rises=match["sign"] == "+", again=True))
        for match in _VERB.at_literals(report):
            start = match.start()
            inside = (start and lower[start - 1].isalnum()) or match[0].endswith("hơn mức ")
            if not inside and match.end() not in found and not _on_average(lower, start):
                than = match["than"]
                rises, compared = _RISES[than or match["verb"]], bool(than or match["period"])
                found.update(cls._at(report, match.span(), rises=rises, compared=compared))
        yield from found.values()
        for match in _ROUGHLY.at_literals(report):
            value = Decimal(2) if match[1] == "đôi" else Decimal("1.5")
            number = Number(report.span(*match.span(1)), match[1], value, 0)
            figure = Figure(value, Decimal("0.4"), exact=False)  # said of 1,8 to 2,4 times
            quantity = Quantity(number.span, number, figure, "", "lần")
            yield cls(report.span(*match.span()), quantity, Measure.TIMES, rises=None)

    @classmethod
    def _at(
        cls, report: Report, place: tuple[int, int], *, rises: bool | None, again: bool = False, compared: bool = False
    ) -> Iterator[tuple[int, Self]]:
        """Yield where the figure stands and the change, if there is one; ``place``: its first word, its digits."""
        start, at = place
        quantity = report.first_from(Quantity, max(0, at - 16))
        while quantity and quantity.number.span.start < at:
            quantity = report.first_from(Quantity, quantity.span.start + 1)
        measure = _measure(quantity) if quantity and quantity.number.span.start == at else None
        word = quantity.noun.partition(" ")[0] if quantity else ""
        if word in _SPANS and f" {word}" not in report.lower[max(0, start - _NEAR) : start]:
            return  # "giảm 3 ngày" changes nothing that is told, "từ 30 ngày xuống 18 ngày, giảm 12 ngày" does
        if not quantity or not measure or is_range(report, quantity):
            return
        if not _per_year(report.lower, quantity.number.span.end):
            yield at, cls(report.span(start, quantity.span.end), quantity, measure, rises, again, compared)


def _on_average(lower: str, start: int) -> bool:
    """Tell whether the words before a change make it that of an average year: "bình quân mỗi năm giảm"."""
    words = lower[max(0, start - 40) : start]
    words = words[max(words.rfind(mark) for mark in ",;.()\n") + 1 :]
    return any(word in words for word in _YEARLY) and not any(c.isdigit() for c in words)


def _per_year(lower: str, end: int) -> bool:
    """Tell "8%/năm" and "1,5% mỗi năm" from "8%" and from "6 triệu đồng/người/năm"."""
    words = lower[end : end + 24]
    for each in _EACH_TIME:
        unit, found, _ = words.partition(each)
        if (
            found
            and unit.rpartition(" ")[2] not in _ONCE
            and not any(c in unit for c in ",;.()")
            and (unit.count(" ") < 2 or unit.startswith(" điểm"))
        ):
            return True
    return False


def _measure(quantity: Quantity) -> Measure | None:
    word = quantity.noun.partition(" ")[0]
    if quantity.unit == "%":
        return Measure.PERCENT
    if quantity.unit == "điểm %":
        return Measure.POINTS
    if word == "lần" and not quantity.unit:
        return Measure.TIMES
    return None if word in _TIME_WORDS else Measure.AMOUNT


def is_range(report: Report, quantity: Quantity) -> bool:
    """Tell whether a figure is one end of a range: "15 - 20%"."""
    view, span = report.view, quantity.number.span
    after, before = view[span.end : span.end + 4].lstrip(" "), view[max(0, span.start - 4) : span.start].rstrip(" ")
    return (after[:1] in ("-", "–") and after[1:].lstrip(" ")[:1].isdigit()) or (
        before[-1:] in ("-", "–") and before[:-1].rstrip(" ")[-1:].isdigit()
    )
