"""Quantities: a figure with its hedge, scale word, unit and what it counts."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from report_lint import Mention, Pattern, Span
from report_lint.figures import Figure, Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.number import Number
from report_lint_vi.mentions.vocabulary import COUNTED

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Words that hedge the figure after them; the longest fits first.
HEDGES = {
    "trên": Hedge.AT_LEAST, "hơn": Hedge.AT_LEAST, "ít nhất": Hedge.AT_LEAST, "tối thiểu": Hedge.AT_LEAST,
    "gần": Hedge.ALMOST, "ngót": Hedge.ALMOST,
    "dưới": Hedge.BELOW, "chưa đến": Hedge.BELOW, "chưa tới": Hedge.BELOW,
    "không quá": Hedge.AT_MOST, "tối đa": Hedge.AT_MOST, "nhiều nhất": Hedge.AT_MOST,
    "khoảng": Hedge.ABOUT, "xấp xỉ": Hedge.ABOUT, "chừng": Hedge.ABOUT, "khoảng gần": Hedge.ABOUT,
    "ước": Hedge.ESTIMATE, "ước đạt": Hedge.ESTIMATE, "ước tính": Hedge.ESTIMATE, "ước khoảng": Hedge.ABOUT,
    "ước thực hiện": Hedge.ESTIMATE,
}  # fmt: skip

_LAST_WORDS = tuple({phrase.rpartition(" ")[2] for phrase in HEDGES})
#: Words that make one of these another word: "cấp trên" is who stands above, "cao hơn 5" a plain difference.
_NO_HEDGE = {
    "trên": frozenset("cấp tuyến bên nêu nói phía kể phần tầng hàng lớp dựa căn tính".split()),
    "dưới": frozenset("cấp tuyến bên phía phần tầng".split()),
    "hơn": frozenset(
        "cao thấp nhiều ít lớn nhỏ kém nhanh chậm sớm muộn tốt dài ngắn rẻ đắt rộng hẹp sâu nặng nhẹ "
        "nhỉnh đông dày".split()
    ),
}

SCALES = {
    "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tr": 10**6, "tỷ": 10**9, "tỉ": 10**9,
    "nghìn tỷ": 10**12, "nghìn tỉ": 10**12, "ngàn tỷ": 10**12, "ngàn tỉ": 10**12,
}  # fmt: skip

#: Units as written -> the unit that they mean.
UNITS = {
    "đồng": "đồng", "đ": "đồng", "vnđ": "đồng", "vnd": "đồng", "usd": "usd", "đô la": "usd",
    "%": "%", "phần trăm": "%", "điểm %": "điểm %", "điểm phần trăm": "điểm %", "‰": "‰",
    "ha": "ha", "héc-ta": "ha", "hecta": "ha", "héc ta": "ha", "m2": "m2", "m²": "m2", "km2": "km2", "km²": "km2",
    "m3": "m3", "m³": "m3",
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "tấn": "tấn", "tạ": "tạ", "yến": "yến", "kg": "kg",
    "gam": "g", "g": "g",
    "lít": "lít", "kwh": "kwh", "mw": "mw",
}  # fmt: skip

_TAIL = Pattern(
    r" ?(?:(?P<scale>(?:nghìn|ngàn) tỷ|(?:nghìn|ngàn) tỉ|nghìn|ngàn|vạn|triệu|tỷ|tỉ|tr(?=\.? ?đ))(?!\w)(?:(?<=tr)\.)?)?"
    r" ?(?P<unit>điểm (?:%|phần trăm)|phần trăm|"
    r"đồng(?! (?:chí|bào|hồ|bộ|thời|tình|đều|hành|ruộng|cỏ|phục|đội|loạt|thuận)(?!\w))|"
    r"đô la|vnđ|vnd|usd|đ(?!\w)|%|‰|héc[- ]ta|hecta|ha(?!\w)|km[2²]|"
    r"m[2²3³]|(?:km|cm|mm|kg|kwh|mw|m|g)(?!\w)|"
    r"tấn(?!\w)|tạ(?!\w)|yến(?!\w)|gam(?!\w)|lít(?!\w))?"
)
#: One amount in several numbers: no decimals, and each but the first below a thousand.
_COMPOUND = Pattern(
    r"(?P<much>[0-9]{1,3}(?:\.[0-9]{3})?) (?P<great>tỷ|tỉ|triệu) (?P<some>[0-9]{1,3}) (?P<scale>triệu|nghìn|ngàn)(?!\w)"
    r"(?: (?P<less>[0-9]{1,3}) (?P<least>nghìn|ngàn)(?!\w))?(?! ?[0-9]| rưỡi| tỷ| tỉ)"
    r"(?: (?P<unit>đồng(?! (?:chí|bào|hồ|bộ|thời|tình|đều)(?!\w))|đ(?!\w)|vnđ|vnd))?"
)
_PLACES = (("much", "great"), ("some", "scale"), ("less", "least"))
_NOUN = Pattern(r" ?([^\W\d_]+(?: [^\W\d_]+)?)")
_OUT_OF = Pattern(r"[0-9] ?([^\d,;:.()]{0,20}) trên\Z")


class Quantity(Mention):
    """A figure and what it measures or counts: "gần 650 triệu đồng", "55.680 lượt đoàn viên", "12,5%".

    ``unit`` is one of ``UNITS``' values or "", ``noun`` the one or two words that follow a figure without a unit. The
    span reaches from the hedge to the unit.
    """

    number: Number
    figure: Figure
    unit: str
    noun: str

    def __init__(self, span: Span, number: Number, figure: Figure, unit: str, noun: str) -> None:
        """Set the fields: there are many quantities, and this takes half the time."""
        own = self.__dict__
        own["span"], own["number"], own["figure"], own["unit"], own["noun"] = span, number, figure, unit, noun

    @property
    def counts(self) -> bool:
        """Whether the word that follows is known to be counted."""
        return self.noun.partition(" ")[0] in COUNTED

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look around every number that can be read one way."""
        lower, file = report.lower, report.file
        tail_of, noun_of = _TAIL.compiled.match, _NOUN.compiled.match
        figures: dict[tuple[str, str | None, Hedge, bool], Figure] = {}
        goes_on = behind = -1
        for number in report.mentions(Number):
            if number.value is None:
                continue
            if number.span.start < behind:
                continue
            start, hedge = _hedge(lower, number.span.start)
            end = number.span.end
            tail = tail_of(lower, end)
            written, named = tail.groups() if tail else (None, None)
            if tail and (written or named):
                end = tail.end()
            inside = number.span.start == goes_on
            more = written and not named and lower[end : end + 2].strip()[:1].isdigit()
            if more or inside:
                compound = None if inside else _compound(lower, number.span.start, start, hedge)
                if compound:
                    amount = cls._of(file, *compound)
                    behind = amount.number.span.end
                    yield amount
                goes_on = end + (lower[end] == " ") if more else -1
                continue
            unit = UNITS[named.replace("  ", " ")] if named else ""
            noun = None if unit else noun_of(lower, end)
            ratio = unit in ("%", "điểm %", "‰")
            key = number.text, written, hedge, ratio
            figure = figures.get(key)
            if figure is None:
                scale = SCALES[written] if written else 1
                figure = figures[key] = Figure.written(number.value, number.decimals, scale, hedge, ratio=ratio)
            yield cls(Span(file, start, end), number, figure, unit, noun[1] if noun else "")

    @classmethod
    def _of(cls, file: str, start: int, compound: re.Match[str], hedge: Hedge) -> Self:
        """Make one amount of several numbers, in the least of their scale words: "3 tỷ 278 triệu" is 3.278 million."""
        scales = [SCALES[compound[name]] for name in ("great", "scale", "least") if compound[name]]
        worth = [
            int(compound[name].replace(".", "")) * SCALES[compound[scale]] for name, scale in _PLACES if compound[name]
        ]
        digits = sum(worth) // scales[-1]
        last = compound.end("less") if compound["less"] else compound.end("some")
        number = Number(Span(file, compound.start(), last), f"{digits:,}".replace(",", "."), Decimal(digits))
        figure = Figure.written(Decimal(digits), 0, scales[-1], hedge)
        unit = UNITS[compound["unit"]] if compound["unit"] else ""
        return cls(Span(file, start, compound.end()), number, figure, unit, "")


def _compound(lower: str, at: int, start: int, hedge: Hedge) -> tuple[int, re.Match[str], Hedge] | None:
    """Read "104 tỷ 399 triệu 784 nghìn đồng", each part less than one of the word before it."""
    found = _COMPOUND.match(lower, at)
    if found is None:
        return None
    scales = [SCALES[found[name]] for name in ("great", "scale", "least") if found[name]]
    falls = all(one > other for one, other in pairwise(scales))
    return (start, found, hedge) if falls else None


def _hedge(lower: str, start: int) -> tuple[int, Hedge]:
    """Return where the words of hedging begin and which they are; the number's own start and NONE without any."""
    if lower[start - 1 : start] != " " or not lower.endswith(_LAST_WORDS, 0, start - 1):
        return start, Hedge.NONE
    window = lower[max(0, start - 24) : start]
    pieces = window.rpartition("\n")[2].rpartition("(")[2][:-1].split(" ")
    for count in (3, 2, 1):
        phrase = " ".join(pieces[-count:])
        if len(pieces) >= count and phrase in HEDGES:
            if phrase in _NO_HEDGE and _is_other_word(lower, start, phrase, pieces):
                break
            return start - len(phrase) - 1, HEDGES[phrase]
    return start, Hedge.NONE


def _is_other_word(lower: str, start: int, phrase: str, pieces: list[str]) -> bool:
    """Tell "ngân sách cấp trên 5 tỷ", "cao hơn 5 người" and "32 người trên 80 người" from hedged figures."""
    if len(pieces) > 1 and pieces[-2] in _NO_HEDGE[phrase]:
        return True
    before = _OUT_OF.search(lower, max(0, start - 32), start - 1) if phrase == "trên" else None
    if before is None:
        return False
    end = start
    while lower[end : end + 1].isdigit() or lower[end : end + 1] in (".", ","):
        end += 1
    return lower.startswith(before[1].strip(), end + 1) if before[1].strip() else True


class Percent(Mention):
    """A percentage, or a difference of percentages in points ("0,7 điểm phần trăm")."""

    quantity: Quantity
    points: bool

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the quantities in per cent."""
        for quantity in report.mentions(Quantity):
            if quantity.unit in ("%", "điểm %"):
                yield cls(quantity.span, quantity, quantity.unit == "điểm %")


def is_measured(report: Report, number: Number) -> bool:
    """Tell whether a unit, a scale word or a counted word follows a number, even one that cannot be read."""
    tail = _TAIL.match(report.lower, number.span.end)
    if tail and (tail["scale"] or tail["unit"]):
        return True
    noun = _NOUN.match(report.lower, number.span.end)
    return noun is not None and noun[1].partition(" ")[0] in COUNTED
