"""So many hectares, so much of each, and the crop: "862 ha lúa, năng suất 62,5 tạ/ha, sản lượng 5.387 tấn"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict
from report_lint.compiled import compiled
from report_lint.figures import Figure, Hedge, multiple, times
from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.measure import amount
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    import re

    from report_lint import Report

MASSES = {"tấn": Decimal(1000), "tạ": Decimal(100), "kg": Decimal(1)}
_OF_AREA = Pattern(r" ?/ ?ha(?!\w)")
_AREA = Pattern(
    r"(?<!\w)(?:diện tích|gieo trồng|gieo cấy|gieo|cấy|gặt|"
    r"thu hoạch|trên|trồng|được|với|có)(?: [^\W\d]+){0,6} \Z"
)
_CROP = Pattern(
    r"(?<!\w)(?:(?:sản lượng|thu (?:về|được|hoạch được))(?: [^\W\d]+){0,6}|(?<=, )cho(?: [^\W\d]+){0,2}) \Z"
)
#: A crop that is not weighed as it was reaped, or of more than one.
_OTHERWISE = Pattern(r"[^,;.()\n]{0,24}(?<!\w)(?:khô|lát|tinh bột|chế biến|thành phẩm)(?!\w)")
_ON = Pattern(r"/ ?ha (?:trên|với) \Z")
_GATHERED = Pattern(r"(?<!\w)(?:thu hoạch|gặt|cho sản phẩm|kinh doanh)(?: [^\W\d]+){0,4} \Z")
#: A remark that compares: with it goes all up to the next mark.
_COMPARED = compiled(
    r",? ?(?<!\w)(?:tăng|giảm|cao hơn|thấp hơn|vượt|bằng [0-9.,]+ ?%|đạt [0-9.,]+ ?%|chiếm|so với|cùng kỳ|"
    r"năm trước|vụ trước|(?<!theo )kế hoạch|chỉ tiêu)(?!\w)(?:[^,;.()\n]|[.,](?=[0-9])|\([^()\n]{0,60}\))*"
)
_ASIDE = compiled(r"\([^()\n]{0,90}\)")
#: One crop that a sentence is all about: "Riêng cà phê, diện tích cho thu hoạch".
_OF_ONE = compiled(r"\A ?riêng [^,;.:()0-9\n]{2,40},(?= )")
#: Where several crops or seasons are told, or more of one.
_SEVERAL = Pattern(
    r"(?<!\w)(?:trong đó|riêng|cả năm|(?:hai|ba|2|3|các) vụ|lũy kế|luỹ kế|từ đầu|lương thực|cây có hạt|"
    r"tổng(?! sản lượng| diện tích)|hơn|kém|"
    r"toàn(?! xã| huyện| tỉnh| thành| phường| thị| vùng| bộ diện tích))(?!\w)"
)
#: Crops of which not all that is planted bears.
_LASTING = Pattern(
    r"(?<!\w)(?:cà phê|cao su|chè|tiêu|điều|cam|bưởi|vải|nhãn|xoài|dừa|cây ăn quả|quýt|sầu riêng|thanh long|mắc ca|"
    r"ca cao|dược liệu|na|hồng|chuối|mía|sắn)(?!\w)"
)
_NEAR = 60
_SURE = (Hedge.NONE, Hedge.ESTIMATE)
_CLEAR = 4  # times the width of what was rounded, so that one digit does not explain every figure
_FACTORS = (Decimal(10), Decimal(100), Decimal(1000))


class Harvest(Value):
    """What a stretch says of one crop.

    ``sure``: the words tell that the three figures are of one thing; ``strict``: they tell nothing else besides;
    ``lasting``: not all that is planted bears.
    """

    area: Quantity
    rate: Quantity
    crop: Quantity
    sure: bool
    strict: bool
    lasting: bool

    @property
    def figures(self) -> tuple[Figure, Figure, Figure]:
        """The crop in kilograms, the hectares and the kilograms of each."""
        rate, factor = self.rate.figure, MASSES[self.rate.unit]
        scaled = Figure(times(rate.value, factor), times(rate.place, factor), exact=False)
        return amount(self.crop), self.area.figure.replace(exact=False), scaled

    def is_fault(self) -> bool:
        """Tell whether a crop that does not follow is surely a mistake: too much, or explained by one slip."""
        top, base, mean = self.figures
        apart = top.value / times(base.value, mean.value)
        most = Decimal("1.6") if self.strict else Decimal("1.3")
        if self.sure and not self.lasting and Decimal(1) < apart <= most:
            return True  # nobody reaps more than there is
        return self._is_shifted() or self._is_slip()

    def _is_shifted(self) -> bool:
        """Tell whether the figures fit in another unit: "54,2 tấn/ha" for "54,2 tạ/ha"."""
        top, base, mean = self.figures
        shifted = [times(top.value, factor) for factor in _FACTORS] + [top.value / factor for factor in _FACTORS]
        return any(multiple(top.replace(value=value), base, mean) is Verdict.HOLDS for value in shifted)

    def _is_slip(self) -> bool:
        """Tell whether one slip of the hand in the crop explains the difference."""
        top, base, mean = self.figures
        text = self.crop.number.text.replace(".", "").replace(",", "")
        unit = times(top.value, 1 / Decimal(int(text))) if int(text) else Decimal(0)
        width = base.value * mean.place + mean.value * base.place

        def fits(digits: str) -> bool:
            value = times(unit, Decimal(int(digits)))
            return multiple(top.replace(value=value), base, mean) is Verdict.HOLDS

        size = len(text)
        pairs = [(one, two) for one in range(size) for two in range(one + 1, size)]
        swapped = {text[:one] + text[two] + text[one + 1 : two] + text[one] + text[two + 1 :] for one, two in pairs}
        for turned in swapped - {text}:
            if fits(turned) and times(unit, Decimal(abs(int(turned) - int(text)))) >= width:
                return True
        for at in range(size):
            step = times(unit, Decimal(10) ** (size - at - 1))
            others = [text[:at] + digit + text[at + 1 :] for digit in "0123456789" if digit != text[at]]
            if step >= _CLEAR * width and any(map(fits, others)):
                return True
        return False


def harvest(report: Report, at: int) -> Harvest | None:
    """Read the one crop that a yield is told of, in its sentence or, where that leaves one out, in those beside it."""
    sentence = Sentence.around(report, at)
    if sentence is None:
        return None
    lower = report.lower
    low, high = sentence.span.start, sentence.span.end
    inner = lower.rfind(";", low, at) + 1 or low
    outer = lower.find(";", at, high)
    strict = _read(report, inner, outer if outer >= 0 else high, strict=True)
    if strict or lower.count("năng suất", low, high) > 1:
        return strict
    found = _read(report, low, high, strict=False)
    if found:
        return found
    before, after = Sentence.around(report, low - 3) if low > 2 and lower[low - 2 : low] == ". " else None, None
    if lower[high : high + 2] == ". ":
        after = Sentence.around(report, high + 2)
    starts = (before.span.start, low) if before else (low,)
    ends = (after.span.end, high) if after else (high,)
    for first in starts:
        for last in ends:
            found = _read(report, first, last, strict=False) if lower.count("năng suất", first, last) == 1 else None
            if found:
                return found
    return None


def _read(report: Report, low: int, high: int, *, strict: bool) -> Harvest | None:
    lower = report.lower[low:high]
    bare = _ASIDE.sub(_blank, lower)  # without "(64,2 tạ/ha)", but "(diện tích 840 ha, năng suất 59 tạ/ha)" counts
    return _of(report, low, high, lower, strict) or (_of(report, low, high, bare, strict) if bare != lower else None)


def _of(report: Report, low: int, high: int, lower: str, strict: bool) -> Harvest | None:  # noqa: FBT001
    text = _COMPARED.sub(_blank, _OF_ONE.sub(_blank, lower))
    if _SEVERAL.search(text):
        return None
    rates, areas, crops = _figures(report, low, high, text, strict=strict)
    if len(areas) > 1:
        areas = [one for one in areas if _is_gathered(text, one.span.start - low)]
    if not len(rates) == len(areas) == len(crops) == 1:
        return None
    if any(one.figure.hedge not in _SURE or not one.figure.value for one in (*rates, *areas, *crops)):
        return None
    at = areas[0].span.start - low
    lasting = bool(_LASTING.search(text)) and not _is_gathered(text, at)
    sure = strict or (". " not in text and bool(_AREA.search(text, max(0, at - _NEAR), at)))
    return Harvest(areas[0], rates[0], crops[0], sure, strict and text == lower, lasting)


def _figures(report: Report, low: int, high: int, text: str, *, strict: bool) -> tuple[list[Quantity], ...]:
    """Return the yields, the areas and the crops of a stretch, none where a crop is told otherwise."""
    rates: list[Quantity] = []
    areas: list[Quantity] = []
    crops: list[Quantity] = []
    for one in report.mentions(Quantity, within=report.span(low, high)):
        start, end = one.span.start - low, one.span.end - low
        if text[one.number.span.start - low] == " ":
            continue
        before = max(0, start - _NEAR)
        if one.unit in MASSES and _OF_AREA.match(text, end):
            rates.append(one)
        elif one.unit == "ha" and _ON.search(text, before, start + 5):
            areas.append(one.replace(figure=one.figure.replace(hedge=Hedge.NONE)))
        elif one.unit == "ha" and not text.startswith("/", end) and (not strict or _AREA.search(text, before, start)):
            areas.append(one)
        elif one.unit in MASSES and (led := _CROP.search(text, before, start)):
            if " và " in led[0] or _OTHERWISE.match(text, end):
                return [], [], []
            crops.append(one)
    return rates, areas, crops


def _is_gathered(text: str, at: int) -> bool:
    return bool(_GATHERED.search(text, max(0, at - _NEAR), at))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
