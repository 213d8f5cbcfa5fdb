"""Amounts of each: "mỗi suất 500.000 đồng", "7,5 triệu đồng/người/tháng", "đơn giá 18,5 triệu đồng"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.compiled import compiled
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.measure import PEOPLE, alike, is_scaled
from report_lint_vi.mentions.quantity import UNITS, Quantity
from report_lint_vi.mentions.vocabulary import COUNTED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Nouns of time: an amount "mỗi tháng" is paid again and again.
PERIODS = frozenset("tháng năm quý ngày tuần buổi lần kỳ đợt vụ tiết giờ phút đêm ca phiên".split())
#: ... of which so many can be counted as well: "25 buổi, mức chi 1.200.000 đồng/buổi".
_SESSIONS = frozenset("buổi lần đợt tiết ca kỳ phiên vụ".split())
#: A day's work is counted, and paid once: "1.250 ngày công, mỗi công 250.000 đồng".
_WORK = frozenset({"ngày công", "công", "công lao"})
_HOMES = frozenset({"hộ", "gia đình", "hộ gia", "hộ nghèo", "hộ dân"})
#: Classifiers: "46 ngôi nhà, mỗi nhà".
_CLASSIFIERS = frozenset("căn ngôi cái chiếc con cây cuốn quyển tấm".split())
#: First syllables that name nothing alone.
_OPEN = frozenset({"học", "đồng", "cán", "công", "đoàn", "hội", "đảng"})
_GENERIC = frozenset("suất phần nhà quà chiếc cái".split())
_MASSES = frozenset({"kg", "yến", "tạ", "tấn"})
#: Words after "mỗi suất" that no longer name what is counted.
_VERBS = frozenset(
    "trị được là hỗ nhận có giá tặng trao bình trung mức gồm từ số khoảng hơn gần trên dưới ít tối chi vay thưởng đạt "
    "và cùng theo tại ở trong đối "
    "tương bằng trồng nuôi góp đóng ủng thu nộp tiền hưởng cấp không ước cho với chở huy phục đưa tuyển chứa".split()
)
_EACH = Pattern(r"mỗi ([^\W\d]+)(?: ([^\W\d]+))?", "mỗi ")
_SLASH = Pattern(
    r"(?:đồng|đ|triệu|kg|tạ|tấn|m2|m²|lít|cây|con|hố|hom|khóm)/ ?"
    r"(m[2²3³](?!\w)|[^\W\d]+)(?: ([^\W\d]+))?((?:/ ?[^\W\d]+)?)",
    "đồng/", "đ/", "triệu/", "kg/", "tạ/", "tấn/", "m2/", "m²/", "lít/",
    "cây/", "con/", "hố/", "hom/", "khóm/",
)  # fmt: skip
_PRICE = Pattern(
    r"(?:đơn giá|giá mỗi|mức(?: hỗ trợ| chi| thưởng| tiền thưởng| trợ cấp| tặng)?)(?: bình quân)?(?: là|:)? ?(?=[0-9])",
    "đơn giá", "mức",
)  # fmt: skip
#: A prize of which there is one has no need of "mỗi": "01 giải Nhất 10 triệu đồng".
_ONE = Pattern(
    r"(?<![0-9.,])0?1 giải(?: [^\W\d]+){0,3}(?: (?:trị giá|là|được|thưởng|tiền thưởng))? "
    r"(?=[0-9][0-9.,]* ?(?:triệu|đồng|nghìn))",
    "01 giải", "1 giải",
)  # fmt: skip
_AVERAGE = Pattern(r"(?<!\w)(?:bình quân|trung bình|tính ra)(?!\w)")
_BREAK = Pattern(
    r"[0-9.;()\n]|:(?! \Z)|(?<!\w)(?:mỗi|từ|gồm(?! [^0-9]{0,40}trị giá \Z)|khoảng)(?!\w)|(?<!\w)(?:một|hai) lần"
)
_TO_BEFORE = Pattern(r"(?:(?<!\w)(?:đến|tới|hoặc)|[-–—])[ ]?\Z")
_TO_AFTER = Pattern(r" ?(?:đến|tới|hoặc|[-–—]) ?[0-9]")
#: "60 triệu đồng mỗi nhà", "35 triệu đồng cho một phòng".
_BEHIND = Pattern(
    r" (?:cho |trên |với )?(?:mỗi|một) (?!lần|cách|số|phần|năm)([^\W\d]+)(?: (?!mỗi|một)([^\W\d]+))?"
    r"( ?(?:/|mỗi|một|hằng|hàng) ?(?:tháng|năm|quý|ngày|tuần|buổi))?(?!\w)(?! [0-9])"
)
_SINGLE = compiled(r" 0?1(?= )")
_WORTH = Pattern(r"(?: [^\W\d]+){1,4}? (?:trị giá|giá trị|giá|với giá|là) \Z")
#: The most or the least of what several get.
_EXTREME = Pattern(r"(?<!\w)(?:cao nhất|thấp nhất|nhiều nhất|ít nhất|tối đa|tối thiểu|mức trần)(?!\w)[^,;.0-9]{0,16}\Z")
_PRICED = Pattern(r"[0-9] (?:(?:triệu|nghìn|ngàn|tỷ) )?(?:đồng|triệu|kg|tấn) (?:cho |trên |với )?\Z")
_BEHIND_AT = Pattern(r" mỗi |đồng (?:cho )?một ", " mỗi ", "đồng một ", "đồng cho một ")
_NEXT = Pattern(r"/ ?(m[2²3³](?!\w)|[^\W\d]+)(?:/ ?([^\W\d]+))?")


class PerUnit(Mention):
    """An amount of each. ``per``: the noun of which each has it, "" when the thing counted right before is meant.

    ``period``: it recurs ("/tháng"); ``average``: it was calculated, not agreed. The span has the words and the amount,
    with what a slash adds.
    """

    price: Quantity
    per: str
    period: bool
    average: bool

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at "mỗi", at a slash after a unit and at words for a price; hedged amounts and ranges are left out."""
        seen: set[int] = set()
        for price, start, per, average in (
            *_behind(report), *_each(report), *_slashed(report), *_priced(report), *_single(report)
        ):  # fmt: skip
            at = price.number.span.start
            if at in seen or price.figure.hedge is not Hedge.NONE or _is_range(report, price):
                continue
            if _EXTREME.search(report.lower, max(0, price.span.start - 32), price.span.start):
                continue
            seen.add(at)
            more = _NEXT.match(report.lower, price.span.end)
            named = [word for word in more.groups() if word] if more else []
            if more and report.lower.startswith("ngày công", more.start(1)):
                named = []
            after = None if more else _BEHIND.match(report.lower, price.span.end)
            if named and not per and named[0] in _SESSIONS:
                per = named[0]  # noqa: PLW2901
            period = not PERIODS.isdisjoint(named[named[:1] == [per] :]) or bool(after and after[3])
            match = more or after
            yield cls(report.span(start, match.end() if match else price.span.end), price, per, period, average)


def _behind(report: Report) -> Iterator[tuple[Quantity, int, str, bool]]:
    for match in _BEHIND_AT.at_literals(report):
        price = report.last_before(Quantity, match.end())
        after = _BEHIND.match(report.lower, price.span.end) if price else None
        if price is None or after is None or after[1] in PERIODS - _SESSIONS:
            continue
        average = _AVERAGE.search(report.lower, max(0, price.span.start - 30), price.span.start)
        yield price, price.span.start, _named(after[1], after[2]), average is not None


def _named(first: str, second: str | None) -> str:
    """Return what an amount is of each of, without a verb or figure of the clause that follows."""
    return first if not second or second in _VERBS else f"{first} {second}"


def _each(report: Report) -> Iterator[tuple[Quantity, int, str, bool]]:
    for match in _EACH.at_literals(report):
        first, second = match.groups()
        price = report.first_from(Quantity, match.end(1))
        if _PRICED.search(report.lower, max(0, match.start() - 24), match.start()):
            continue  # the amount stands before it
        if report.lower.endswith("riêng ", 0, match.start()):
            continue
        if price and price.figure.value == 1 and not price.unit and (more := _of_one(report, price)):
            price = more  # "mỗi em 01 xe đạp trị giá 1.800.000 đồng"
        if price is None or price.span.start - match.end(1) > 50 or price.noun.partition(" ")[0] == first:
            continue  # "mỗi tháng, thực hiện 3 tháng"
        between = _SINGLE.sub(" ", report.lower[match.end(1) : price.span.start])
        if not _BREAK.search(between):
            per = _named(first, second)
            average = _AVERAGE.search(report.lower, max(0, match.start() - 16), price.span.start)
            yield price, match.start(), per, average is not None


def _of_one(report: Report, one: Quantity) -> Quantity | None:
    """Return what the one thing that each gets is worth."""
    price = report.first_from(Quantity, one.span.end)
    money = price is not None and (price.unit == "đồng" or (not price.unit and is_scaled(price)))
    return price if price and money and _WORTH.match(report.lower[one.span.end : price.span.start]) else None


def _slashed(report: Report) -> Iterator[tuple[Quantity, int, str, bool]]:
    for match in _SLASH.at_literals(report):
        slash = report.lower.index("/", match.start())
        price = report.last_before(Quantity, slash)
        first, second, _ = match.groups()
        if (
            price is None
            or report.lower[price.span.end : slash].strip() not in ("", price.noun)
            or (first in PERIODS - _SESSIONS and second != "công")
        ):
            continue
        per = first if not second or second in _VERBS or match[3] else f"{first} {second}"
        average = _AVERAGE.search(report.lower, max(0, price.span.start - 30), price.span.start)
        yield price, price.span.start, per, average is not None


def _priced(report: Report) -> Iterator[tuple[Quantity, int, str, bool]]:
    for match in _PRICE.at_literals(report):
        price = report.first_from(Quantity, match.end())
        if price is not None and price.span.start == match.end():
            yield price, match.start(), "", "bình quân" in match[0]


def _single(report: Report) -> Iterator[tuple[Quantity, int, str, bool]]:
    for match in _ONE.at_literals(report):
        price = report.first_from(Quantity, match.end())
        if price is not None and price.span.start == match.end() and "mỗi" not in match[0]:
            yield price, match.end(), "giải", False


def _is_range(report: Report, price: Quantity) -> bool:
    before = _TO_BEFORE.search(report.lower, max(0, price.span.start - 8), price.span.start)
    return bool(
        before or _TO_AFTER.match(report.lower, price.span.end) or _TO_AFTER.match(report.lower, price.number.span.end)
    )


def counts_of(quantity: Quantity, per: str) -> bool | None:
    """Tell whether a quantity counts what an amount is of each of: True surely, False perhaps, None surely not."""
    first = quantity.noun.partition(" ")[0]
    if quantity.unit:
        unit = UNITS.get(per)
        return True if unit == quantity.unit or {unit, quantity.unit} <= _MASSES else None
    if is_scaled(quantity) or not first or (not per and first in PERIODS):
        return None
    return _names(quantity.noun, per) if per else True


def _names(noun: str, per: str) -> bool | None:
    first, _, second = noun.partition(" ")
    if noun in _WORK and per in _WORK:
        return True
    if alike(noun, per) or (first == per and first not in _OPEN):
        return first not in PERIODS or first in _SESSIONS
    one, other = {noun, first}, {per}
    if any(one & names and other & names for names in (PEOPLE, _HOMES)):
        return True
    if second and second == per.partition(" ")[0]:
        return first in _CLASSIFIERS
    return False if per.partition(" ")[0] in _GENERIC and (first in COUNTED or first in PEOPLE) else None
