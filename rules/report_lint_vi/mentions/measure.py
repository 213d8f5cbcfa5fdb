"""What a quantity counts or measures, so that only like is added to like."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern
from report_lint.figures import times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.vocabulary import COUNTED, DOCUMENT_TYPES

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint.figures import Figure
    from report_lint_vi.mentions.quantity import Quantity

#: Units of one dimension: the unit that they are brought to, and what one of them is worth in it.
_BASES = {
    "tấn": ("kg", Decimal(1000)), "tạ": ("kg", Decimal(100)), "yến": ("kg", Decimal(10)), "g": ("kg", Decimal("0.001")),
    "ha": ("m2", Decimal(10**4)), "km2": ("m2", Decimal(10**6)), "km": ("m", Decimal(1000)),
    "m3": ("lít", Decimal(1000)),
    "cm": ("m", Decimal("0.01")), "mm": ("m", Decimal("0.001")), "mw": ("kw", Decimal(1000)),
}  # fmt: skip
_CALCULATED = frozenset({"%", "điểm %", "‰"})

#: Nouns of one syllable: the word after them tells which ("hộ nghèo"), not what ("học sinh", "học viên").
_ONE_SYLLABLE = frozenset(
    "người hộ vụ suất con cây nhà giải lớp buổi cuộc ca mũi lượt bản em cháu phòng đợt tổ xã phường thôn xóm ấp buôn "
    "làng "
    "cờ tin bài căn chiếc cái cuốn thẻ đơn phiếu xe tàu gói túi quả bộ khẩu khu đội ban khối trường máy liều giường "
    "đoạn "
    "tuyến cầu cống mắt điểm ngày tháng giờ tiết môn đôi cặp đàn mẫu lô thửa mộ tờ trang câu lần khóa khoá chị anh "
    "trẻ bò lợn gà trâu dê vịt huyện tỉnh quận bóng cột trạm bể chuồng mô kỳ nhóm loại phần khoa viên ống lọ hộp chai "
    "bao".split()
)
_BOTH = Pattern(r" ([^\W\d]+ [^\W\d]+)(?:, | và |/)([^\W\d]+ [^\W\d]+)(?= ?[.,;)\n]|\Z| được| có| đạt)")
_MEDALS = frozenset({"vàng", "bạc"})
_FEW = 1000
#: Second syllables without which a word of two is another word: "trường hợp", "tổ chức", "đội viên", "đơn vị".
_SECOND = frozenset({"hợp", "chức", "viên", "vị", "phẩm", "chương"})
_BODIES = frozenset({"hội", "đoàn", "huy"})  # "15 Hội cơ sở": two words would be one and a half
#: Words after a bare figure that are not what it counts.
_FUNCTION = frozenset(
    "và trong gồm bao cho tại ở của với là so đạt chiếm thuộc từ đến có do được để trên dưới bằng tăng giảm so thì mà "
    "đã đang sẽ vào về theo hoặc cùng bởi qua nếu như nhưng còn này đó nêu nói cộng trừ tổng đều".split()
)


#: People by whatever name: "22 đoàn viên, mỗi người".
PEOPLE = frozenset({
    "người", "em", "cháu", "trẻ", "bạn", "chị", "anh", "cá nhân", "đồng chí", "đoàn viên", "hội viên", "đảng viên",
    "học sinh", "sinh viên", "học viên", "giáo viên", "nhà giáo", "cán bộ", "công chức", "viên chức", "công nhân",
    "lao động", "nạn nhân", "bệnh nhân", "thương binh", "cộng tác", "tình nguyện", "chiến sĩ", "chiến sỹ", "vận động",
    "nghệ nhân", "thanh niên", "phụ nữ", "nông dân", "trẻ em", "chị em", "cựu chiến", "đối tượng", "trường hợp",
    "xã viên", "thành viên", "tân binh", "tân sinh", "cựu sinh", "cựu học", "cựu thanh", "phạm nhân", "bị cáo",
    "người dân", "giảng viên", "tiểu thương", "đội viên", "người lao", "kiểm lâm", "dân quân", "cổ động",
    "người học", "tổ viên", "đại biểu", "thí sinh", "ngư dân", "nghệ sĩ", "cụ", "bác", "nhân viên", "công dân",
    "hòa giải", "hoà giải", "cô", "thầy", "tuyên truyền", "nhân khẩu", "khẩu",
})  # fmt: skip
#: The same, shortened.
_SHORT_PEOPLE = frozenset(
    "hssv hs sv hv đv đvtn đvcđ hvnd cb cbcc cbccvc ccvc cbgv gv cbgvnv cnvc cnvclđ nlđ bn đbqh cb,gv".split()
)
_JOINING = frozenset({"ở", "tại", "cho", "và", "của", "thuộc", "trong"})
#: What anybody may be counted as.
_ANYBODY = frozenset({"người", "đồng chí", "em", "cháu", "cụ", "chị", "anh", "bác"})


def kind_of(report: Report, quantity: Quantity) -> str:
    """Return what a quantity is of: "=đồng" for a unit, its noun for a count, "" when bare, "?" when never added up."""
    after = report.lower[quantity.span.end : quantity.span.end + 2]
    if quantity.unit in _CALCULATED or after[:1] == "/" or after == " /":
        return "?"
    if quantity.noun in _MEDALS or (quantity.unit == "đồng" and _is_bronze(report, quantity)):
        return "huy chương"
    if quantity.unit:
        return f"={_BASES[quantity.unit][0] if quantity.unit in _BASES else quantity.unit}"
    first = quantity.noun.partition(" ")[0]
    if is_scaled(quantity) and first not in COUNTED:
        return "=đồng"
    second = quantity.noun[len(first) + 1 :]
    if first in _FUNCTION or (second not in _JOINING and second not in _FUNCTION):
        return "" if first in _FUNCTION else quantity.noun
    return first


def both_kinds(report: Report, quantity: Quantity) -> tuple[str, ...]:
    """Return the two kinds of things that a count names, () for a plain count: "37 tập thể, cá nhân"."""
    kinds = _BOTH.match(report.lower, quantity.number.span.end)
    return kinds.groups() if kinds else ()


def _is_bronze(report: Report, quantity: Quantity) -> bool:
    """Tell "02 vàng, 03 bạc, 05 đồng" from money."""
    start = quantity.span.start
    return quantity.figure.value < _FEW and " bạc" in report.lower[max(0, start - 12) : start]


def counted(quantity: Quantity) -> str:
    """Return the noun that follows a figure, as short as it still names what is counted; "" when that is not known."""
    first, _, second = quantity.noun.partition(" ")
    if quantity.noun in DOCUMENT_TYPES:
        return quantity.noun
    if quantity.unit or first in _FUNCTION or not (first in COUNTED or first in _ONE_SYLLABLE or first in _BODIES):
        return ""
    short = first in _ONE_SYLLABLE or first in _BODIES
    return first if short and second not in _SECOND else quantity.noun


def is_scaled(quantity: Quantity) -> bool:
    """Tell whether a scale word ("triệu", "tỷ") follows the digits."""
    return quantity.figure.place.adjusted() != -quantity.number.decimals


def alike(one: str, other: str) -> bool:
    """Tell whether two kinds are surely of one thing; bare figures are of none."""
    if not one or not other or one == "?":
        return False
    if one == other or "=" in (one[0], other[0]):
        return one == other
    first, _, second = one.partition(" ")
    head, _, rest = other.partition(" ")
    return first == head and (not second or not rest or first in _ONE_SYLLABLE)


#: By what word things may be counted as well: "846 tàu cá. Tàu dài dưới 12 m 412 chiếc".
_PIECES = {
    "chiếc": frozenset({"tàu", "xe", "máy", "thuyền", "ghe", "ô", "mô", "phương"}),
    "cuốn": frozenset({"sách", "đầu", "tài", "bản"}), "quyển": frozenset({"sách", "đầu", "tài"}),
}  # fmt: skip


def are_of(one: str, other: str) -> bool:
    """Tell whether what is counted as the other may be some of the one: "người" or "đồng chí" of "hội viên"."""
    if one.partition(" ")[0] in _PIECES.get(other.partition(" ")[0], ()):
        return True
    people = one in PEOPLE or one.startswith("người ") or one.partition(" ")[0] in _SHORT_PEOPLE
    return alike(one, other) or (people and (other in _ANYBODY or other.partition(" ")[0] in _ANYBODY))


def amount(quantity: Quantity) -> Figure:
    """Return the figure in the base unit of its dimension. What is measured is rounded, even to a whole number."""
    figure = quantity.figure
    base = _BASES.get(quantity.unit)
    if base:
        figure = figure.replace(value=times(figure.value, base[1]), place=times(figure.place, base[1]))
    return figure if quantity.unit in ("", "đồng", "usd") else figure.replace(exact=False)


def worth(quantity: Quantity) -> Decimal:
    """Return what one of its digits' unit is worth in the base unit: 10**6 for "triệu đồng", 10**4 for "ha"."""
    base = _BASES.get(quantity.unit, ("", Decimal(1)))[1]
    return times(times(quantity.figure.place, Decimal((0, (1,), quantity.number.decimals))), base)
