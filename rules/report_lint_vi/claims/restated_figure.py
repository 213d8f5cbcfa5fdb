"""One thing told twice in a report, with figures that cannot both be true."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from report_lint import Pattern, Verdict
from report_lint.figures import Hedge, same
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction
from report_lint_vi.mentions.owned_count import OFFICES, OwnedCount
from report_lint_vi.mentions.phrases import last_word
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.referred import Referred
from report_lint_vi.mentions.section import Matter
from report_lint_vi.mentions.vocabulary import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.told_figure import Told

    Pair = tuple[Quantity, Quantity]

_HIGH = Decimal("1.34")  # how much larger one may be of two figures that are taken for one
#: More figures of one kind than this are a list of like things, not one thing told again.
_MANY = 4
_LOOKED_AT = 12
_DIGITS = 3
#: What a count follows that tells how many there are, not what was done with them.
_STOCK = frozenset({"có", "còn", "lý", "gồm", "số", "cộng", "với", "là", "trong", "của"})

#: What happens rather than stands: an office has so many of each kind.
_HAPPENINGS = (
    "vụ", "lượt", "cuộc", "buổi", "ca ", "trường hợp", "đợt", "tin", "bài", "ý kiến", "đơn thư", "đơn khiếu", "đơn tố",
    "văn bản", "hồ sơ", "hội nghị", "lần", "nội dung", "chỉ tiêu", "nhiệm vụ", "đối tượng", "ngày", "năm",
)  # fmt: skip
#: What an office has but one of in a period, so that two levels of it contradict each other.
_ATTRIBUTES = (
    "thu nhập bình quân đầu người", "tổng thu ngân sách", "tổng chi ngân sách", "tỷ lệ hộ nghèo", "tỷ lệ hộ cận nghèo",
    "tổng sản lượng lương thực", "sản lượng lương thực có hạt", "tổng diện tích gieo trồng", "diện tích tự nhiên",
    "tổng giá trị sản xuất", "dân số", "tỷ lệ che phủ rừng", "độ che phủ rừng", "tốc độ tăng trưởng kinh tế",
    "tổng kim ngạch xuất khẩu", "tỷ lệ bao phủ bảo hiểm y tế", "tổng vốn đầu tư toàn xã hội", "tổng số đảng viên",
    "tổng số đoàn viên", "tổng số hội viên", "tổng số cán bộ, công chức", "tổng dư nợ", "tổng đàn trâu", "tổng đàn bò",
    "tổng đàn lợn", "tổng đàn gia cầm", "tổng biên chế", "tổng quỹ lương", "công suất sử dụng giường bệnh",
    "tỷ lệ tốt nghiệp trung học phổ thông",
)  # fmt: skip
_ATTRIBUTE = Pattern(
    rf"({'|'.join(sorted(_ATTRIBUTES, key=len, reverse=True))})(?: nhà nước)?"
    r"(?: (?:trên địa bàn|toàn|của|cả)(?: [^,;:.()0-9\n|]{1,30}?)??)?"
    r"(?: năm [0-9]{4})?,? ?(?:hiện nay|hiện|ước|đạt|là|có|còn|khoảng|trên|gần|hơn|xuống còn|:| ){0,6}(?=[0-9])",
    "thu nhập bình", "tổng ", "tỷ lệ ", "dân số", "sản lượng lương", "diện tích tự", "độ che", "tốc độ", "công suất",
)  # fmt: skip


class RestatedFigure(Contradiction):
    """A figure, and an earlier one of the same thing; the span is the later one."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the figures whose digits, whose owners or whose names bring them together."""
        seen = {reference.span.start for reference in report.mentions(Referred)}
        told: dict[int, Told | None] = {}

        def of(quantity: Quantity) -> Told | None:
            start = quantity.span.start
            if start not in told:
                from report_lint_vi.mentions.told_figure import Told

                told[start] = None if report.is_tabled(start) else Told.of(report, quantity)
            return told[start]

        quantities = report.mentions(Quantity)
        often: Counter[tuple[str, str, Decimal]] | None = None
        for pairs, alike in (
            (_owned(report), _one_stock),
            (_named(report), _one_attribute),
            (_swapped(quantities), _one_slip),
        ):
            for one, other in pairs:
                first, second = of(one), of(other)
                if first is None or second is None or not {one.span.start, other.span.start}.isdisjoint(seen):
                    continue
                if _comparable(first, second) and alike(report, one, first, other, second):
                    often = often or Counter(map(_what, quantities))
                    rare = often[_what(other)] > often[_what(one)]  # what is said less often is to blame
                    claim = cls.between(report, one, other) if rare else cls.between(report, other, one)
                    if claim:
                        seen.add(other.span.start)
                        yield claim


def _what(quantity: Quantity) -> tuple[str, str, Decimal]:
    return quantity.unit, quantity.noun, quantity.figure.value


def _comparable(one: Told, other: Told) -> bool:
    """Tell whether nothing parts two figures: no name, no part, not what is planned from what was done."""
    if one.sentence == other.sentence or one.names != other.names or one.aside != other.aside:
        return False
    if any(here and there and here != there for here, there in zip(one.label, other.label, strict=True)):
        return False
    return (one.matter is Matter.TASKS) is (other.matter is Matter.TASKS)


def _pairs(bunch: Sequence[Quantity], most: int) -> Iterator[Pair]:
    """Yield every two with unlike values, if there are few; many are a list."""
    if len({quantity.figure.value for quantity in bunch}) <= most:
        first = bunch[:_LOOKED_AT]
        for at, one in enumerate(first):
            for other in first[at + 1 :]:
                if one.figure.value != other.figure.value:
                    yield one, other


def _owned(report: Report) -> Iterator[Pair]:
    """Yield the counts of one noun that the reporting office is said to have."""
    bunches: dict[str, list[OwnedCount]] = {}
    for count in report.mentions(OwnedCount):
        bunches.setdefault(count.quantity.noun.partition(" ")[0], []).append(count)
    for bunch in bunches.values():
        owners = {count.span.start: count.owner for count in bunch}
        for one, other in _pairs([count.quantity for count in bunch], _MANY):
            if _same_owner(owners[one.span.start], owners[other.span.start]):
                yield one, other


def _same_owner(one: str, other: str) -> bool:
    """Tell whether both are the reporting office: "trường" and "trường tiểu học kim đồng"."""
    short, long = sorted((one, other), key=len)
    return one == other or (short in OFFICES and long.startswith(f"{short} "))


def _one_stock(_: Report, one: Quantity, first: Told, other: Quantity, second: Told) -> bool:
    alike = bool(first.thing) and first.thing == second.thing and first.times == second.times
    return alike and not first.thing.startswith(_HAPPENINGS) and _near(one, other)


def _near(one: Quantity, other: Quantity) -> bool:
    low, high = sorted((one.figure.value, other.figure.value))
    return high <= low * _HIGH and same(one.figure, other.figure) is Verdict.FAILS


def _named(report: Report) -> Iterator[Pair]:
    """Yield the figures of what every office has but one of, as the population."""
    bunches: dict[tuple[str, str], list[Quantity]] = {}
    for name, quantity in attributes(report):
        bunches.setdefault((name, quantity.unit or quantity.noun), []).append(quantity)
    for bunch in bunches.values():
        yield from _pairs(bunch, _MANY)


def attributes(report: Report) -> Iterator[tuple[str, Quantity]]:
    """Yield what every office has but one of: what it is called, and its figure."""
    for match in _ATTRIBUTE.at_literals(report):
        start = match.start()
        if start and report.lower[start - 1].isalnum():
            continue
        quantity = report.first_from(Quantity, max(0, match.end() - 12))
        while quantity and quantity.number.span.start < match.end():
            quantity = report.first_from(Quantity, quantity.span.start + 1)
        if quantity and quantity.number.span.start == match.end():
            yield match[1], quantity


def _one_attribute(_: Report, one: Quantity, first: Told, other: Quantity, second: Told) -> bool:
    return first.times == second.times and _near(one, other)


def _swapped(quantities: Sequence[Quantity]) -> Iterator[Pair]:
    """Yield the figures of one kind that differ by two digits changing places."""
    bunches: dict[tuple[str, str, str], list[Quantity]] = {}
    for quantity in quantities:
        if _digits(quantity) >= _DIGITS and quantity.figure.hedge in (Hedge.NONE, Hedge.ESTIMATE):
            key = "".join(sorted(quantity.number.text)), quantity.unit, quantity.noun
            bunches.setdefault(key, []).append(quantity)
    several = [bunch for bunch in bunches.values() if len({quantity.number.text for quantity in bunch}) > 1]
    if not several:
        return
    from report_lint_vi.claims.table_slip import Slip, slip

    for bunch in several:
        for one, other in _pairs(bunch, 2):
            if slip(one.figure.value, other.figure.value) is Slip.SWAPPED:
                yield one, other


def _one_slip(report: Report, one: Quantity, first: Told, other: Quantity, second: Told) -> bool:
    """Tell whether two figures whose digits changed places are of one thing; the less telling, the more is wanted."""
    if first.thing.partition(" ")[0] in CALENDAR or not _one_name(first.thing, second.thing, at_end=False):
        return False
    if first.times and second.times and first.times.isdisjoint(second.times):
        return False
    words = min(len(first.thing.split()), len(second.thing.split()))
    measured = " " in first.measure and first.thing == second.thing
    telling = words > 2 or (words == 2 and (_digits(one) > _DIGITS or all(_is_stock(report, q) for q in (one, other))))
    if not telling and not (measured and _one_name(first.measure, second.measure, at_end=True)):
        return False
    return not _adds_up(report, one, other) and not _is_parted(report, one, other)


def _adds_up(report: Report, one: Quantity, other: Quantity) -> bool:
    """Tell whether a third figure beside one of them is the difference: "1.523 suất, đợt sau 09 suất", "1.532 suất"."""
    gap = abs(one.figure.value - other.figure.value)
    blocks = [block for quantity in (one, other) if (block := report.block(quantity.span.start))]
    return any(
        more.figure.value == gap and (more.noun, more.unit) == (one.noun, one.unit)
        for block in blocks
        for more in report.mentions(Quantity, block.span)
    )


def _is_parted(report: Report, one: Quantity, other: Quantity) -> bool:
    from report_lint_vi.claims.retold_fit import parted
    from report_lint_vi.mentions.retelling import Retelling

    first, second = (Retelling.of(report, quantity, None) for quantity in (one, other))
    return first is not None and second is not None and parted(first, second)


def _one_name(one: str, other: str, *, at_end: bool) -> bool:
    """Tell whether two names are one, or a long one is the other with words around it."""
    short, long = sorted((one, other), key=len)
    whole = long.endswith(f" {short}") if at_end else long.startswith(f"{short} ")
    return one == other or (whole and short.count(" ") > 1)


def _digits(quantity: Quantity) -> int:
    return len(quantity.number.text.replace(".", "").replace(",", "").strip("0"))


def _is_stock(report: Report, quantity: Quantity) -> bool:
    return last_word(report.lower[max(0, quantity.span.start - 12) : quantity.span.start]) in _STOCK
