"""Words of tables: what names a total, a rate, a measure, an order, an open part."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import Choice

#: Labels that name the total of the whole table, and nothing else, when they stand alone.
TOTALS = frozenset({
    "tổng", "tổng cộng", "tổng số", "cộng", "tổng cộng chung", "cộng chung", "tổng chung", "tổng toàn bộ", "tổng hợp",
    "tổng cộng toàn tỉnh", "tổng cộng toàn huyện", "tổng cộng toàn xã", "tổng toàn tỉnh", "tổng toàn huyện",
    "tổng toàn xã", "cộng toàn tỉnh", "cộng toàn huyện", "cộng toàn xã", "tổng số toàn tỉnh", "tổng số toàn huyện",
    "tổng số toàn xã", "total", "t. cộng", "tc",
})  # fmt: skip
#: Labels of a whole whose parts need not all be in the table.
WHOLES = frozenset({
    "chung", "cả nước", "toàn bộ", "chung toàn tỉnh", "chung toàn huyện", "chung toàn trường", "tính chung",
    "cả năm", "cả vụ", "cả huyện", "cả tỉnh", "cả xã",
})  # fmt: skip
#: What "toàn" makes a whole of; a village may be called Toàn Thắng.
_BODIES = frozenset(
    "quốc tỉnh thành huyện quận thị xã phường trường ngành vùng khu hệ khối cấp đảng công viện chi bệnh phòng khoa "
    "cụm đoàn đội hội tuyến ban cục sở trung nhà xí tổng đơn trạm lực dự đợt kỳ nông hợp tổ lớp thôn đặc địa chuỗi "
    "lưu hạt mạng kho xưởng bến cảng".split()
)
_SHORT = 3  # blanks in the name of such a whole
#: Words that begin with "tổng" or "cộng" and sum up nothing.
_NO_TOTALS = (
    "tổng đài", "tổng công ty", "tổng cục", "tổng liên đoàn", "tổng hội", "tổng kho", "tổng lãnh", "tổng kết",
    "tổng bí", "tổng thầu", "tổng mặt", "tổng biên", "tổng phụ", "tổng điều", "cộng tác", "cộng đồng", "cộng hòa",
    "cộng hoà", "cộng sự", "tổng diện tích", "tổng sản phẩm", "tổng giá trị", "tổng mức",
)  # fmt: skip

ROW_NUMBER_HEADS = frozenset({"stt", "tt", "số tt", "số thứ tự", "thứ tự", "s.t.t", "t.t", "no", "no."})
NOTE_HEADS = (
    "ghi chú", "đơn vị tính", "đvt", "nguồn", "lý do", "lí do", "căn cứ", "thời điểm", "địa chỉ", "mã ", "số hiệu",
    "số văn bản", "điện thoại", "năm sinh", "ngày ", "họ và tên", "họ tên", "cccd", "số quyết định", "kỳ hạn",
    "thời gian", "thời hạn", "số tài khoản", "biển số", "năm thành lập", "năm xây dựng", "năm hoàn thành",
)  # fmt: skip

_RATE = Pattern(
    r"%|‰|t[ỷỉ] (?:lệ|trọng|suất)|cơ cấu|năng suất|bình quân|trung bình|(?<!\w)(?:bq|tb|btb|đtb)(?!\w)|đơn giá|"
    r"(?<!đánh )(?<!đấu )(?<!thẩm định )(?<!định )(?<!nguyên )(?<!\w)giá(?! trị)(?!\w)|mật độ|"
    r"tốc độ|chỉ số|hệ số|hạng thứ|"
    r"xếp (?:hạng|thứ)|thứ hạng|độ tuổi|tuổi đời|định mức|"
    r"(?<!\w)(?<!tổng )mức (?!vốn|đầu tư)|lãi suất|công suất|hiệu suất|"
    r"tần suất|nhiệt độ|độ ẩm|độ che phủ|so với|so sánh|tăng trưởng|số lần|lượng mưa|mực nước|"
    r"/ ?(?:ha|người|hộ|tháng|năm|m2|m²|km2|km²|kg|tấn|ngày|giờ|vạn|1\.?000|100\.?000|học sinh|lớp|gv|hs|con)(?!\w)|"
    r"(?<!\w)điểm(?! (?:trường|cầu|bán|tiêm|giao|đến|du|tin|sạt|đen|ùn|ngập|dân|cung|thu)(?!\w))(?!\w)"
)
_COUNT_HEAD = Pattern(r"(?:tổng )?(?:số|sl|lượng) ")
_AMOUNT_HEAD = Pattern(r"(?:tổng |số |sl |số lượng|thành tiền|kinh phí|diện tích|sản lượng|vốn )")
_RATE_OF_COUNT = Pattern(r"%|‰|bình quân|trung bình|(?<!\w)bq(?!\w)|số lần|t[ỷỉ] lệ|cơ cấu|/ ?[^\W\d]")
_RATE_ROW = Pattern(
    r"%|‰|t[ỷỉ] (?:lệ|trọng|suất)|năng suất|bình quân|trung bình|đơn giá|mật độ|tốc độ tăng|chỉ số|hệ số|công suất|"
    r"hiệu suất|/ ?(?:ha|người|hộ|tháng|năm|m2|m²|km2|km²|kg|vạn)(?!\w)"
)
_MEASURE = Pattern(
    r"nghìn|ngàn|triệu|(?<!t[ỷỉ] )kinh phí|vốn|tiền|diện tích|sản lượng|khối lượng|doanh (?:thu|số)|giá trị|nợ|dự toán|"
    r"ngân sách|quỹ|chi phí|thu nhập|giải ngân|quyết toán|chiều dài|trọng lượng|lợi nhuận|huy động|đóng góp|hỗ trợ|"
    r"chi trả|số (?:thu|chi(?! bộ| hội| đoàn| cục| nhánh| ủy| uỷ))(?!\w)|"
    r"(?<!\w)(?:tr|trđ|tr\.đ|tỷ|tỉ|ha|tấn|tạ|kg|km|m|m2|m²|m3|m³|km2|km²|lít|kwh|mw|gam|giờ|1\.000đ?|1000đ?)(?!\w)"
)
_PERCENT = Pattern(r"%|t[ỷỉ] (?:lệ|trọng)|cơ cấu|so với|so sánh|tăng trưởng|(?:^| - )(?:đạt|hoàn thành|tiến độ)(?!\w)")
_DIFFERENCE = Pattern(
    r"tăng|giảm|chênh lệch|còn (?:lại|thiếu|phải)|so với|so sánh|hiện có|"
    r"cuối (?:kỳ|năm|quý|tháng)|tồn|thừa|thiếu|biến động|\+/-|±|\(\+|"
    r"cân đối"
)
_ROW_SUM = Pattern(r"(?<!\w)(?:tổng|cộng|toàn|lũy kế|luỹ kế|cả (?:năm|vụ|kỳ|đợt|nước))(?!\w)")
_OPEN = Pattern(
    r"[-+*– ]{0,3}(?:trong đó|tr\. ?đó|trđ|riêng|gồm|bao gồm|nữ\Z|dân tộc thiểu số\Z|dân tộc\Z|nhất là|trong số)"
)
_OPEN_COLUMN = Pattern(r"trong đó|tr\. ?đó|(?<!\w)nữ(?!\w)|dân tộc|dtts|đảng viên|riêng")
_SUMMARY = Pattern(
    r"[-+ ]{0,3}(?:bình quân|trung bình|t[ỷỉ] lệ|cơ cấu|t[ỷỉ] trọng|so (?:với|sánh)|tăng(?! trong)|giảm(?! trong)|"
    r"chênh lệch|cùng kỳ|"
    r"kế hoạch|năm trước|quý trước|kỳ trước|tháng trước|lũy kế|luỹ kế|xếp (?:hạng|loại|thứ)|nghị quyết|chỉ tiêu)(?!\w)"
)
#: What may stand after the words of a total: "Tổng cộng (I+II)", "Tổng cộng: 12 xã", "Tổng số (A + B)".
_AFTER_TOTAL = Pattern(r"[ :.]*(?:\([^()]*\))?[ :.]*\Z")
_TOTAL_OF_UNITS = Pattern(r"(?:tổng cộng|tổng|cộng)[ :]*\(?[0-9]+ [^\W\d]+(?: [^\W\d]+)?\)?[ :.]*\Z")


class Total(Choice):
    """How surely a label names the sum of the rows beside it."""

    NONE = "none"
    PART = "part"  # "Cộng mục I", "Tổng thu": of some rows
    WHOLE = "whole"  # "Toàn tỉnh": the rows may be a selection
    FIRM = "firm"  # "Tổng cộng"


def total_of(label: str) -> Total:
    """Read a row's label in lower case."""
    if label[:1] not in "tctTC" or label.startswith(_NO_TOTALS):
        return Total.NONE
    for foreign in (" - total", "/total", " (total)", " – total"):
        label = label.removesuffix(foreign)
    bare = label.partition("(")[0].rstrip(" :.")
    if bare in TOTALS and (bare == label or _AFTER_TOTAL.match(label, len(bare))):
        return Total.FIRM
    body = bare.split(" ", 2)[1:2] if bare.startswith("toàn ") and bare.count(" ") <= _SHORT else []
    if (bare in WHOLES or (body and body[0] in _BODIES)) and (bare == label or _AFTER_TOTAL.match(label, len(bare))):
        return Total.WHOLE
    if label.startswith(("tổng", "cộng")):
        if _TOTAL_OF_UNITS.match(label):
            return Total.FIRM
        return Total.PART if label.startswith(("tổng ", "cộng ", "cộng:")) else Total.NONE
    return Total.WHOLE if label.startswith(("toàn tỉnh", "toàn huyện", "toàn xã", "cả nước")) else Total.NONE


def ends_table(label: str) -> bool:
    """Tell whether a label that is an indicator's elsewhere names a sum in a table's last row: "Tổng diện tích"."""
    return label.startswith(("tổng diện tích", "tổng mức", "tổng giá trị"))


def is_rate(head: str) -> bool:
    """Tell whether a header in lower case names what is not added up: a rate, an average, a price, a rank."""
    if _COUNT_HEAD.match(head) and not _RATE_OF_COUNT.search(head):
        return False
    return bool(_RATE.search(head))


def names_amount(head: str) -> bool:
    """Tell whether a header in lower case surely names counts or amounts, so that a total is no average of them."""
    return bool(_AMOUNT_HEAD.match(head)) and not _RATE_OF_COUNT.search(head)


def is_rate_row(label: str) -> bool:
    """Tell whether a row's label in lower case names a rate: "Công suất giường bệnh", "Tỷ lệ che phủ rừng (%)"."""
    return bool(_RATE_ROW.search(label))


def is_measure(words: str) -> bool:
    """Tell whether a unit or a header in lower case names what is measured, so that whole numbers may be rounded."""
    return bool(_MEASURE.search(words)) and not words.endswith("(đồng)")


def may_be_percent(head: str) -> bool:
    """Tell whether a header in lower case may be that of percentages."""
    return bool(_PERCENT.search(head))


def names_difference(head: str) -> bool:
    """Tell whether a header in lower case names a difference or a balance."""
    return bool(_DIFFERENCE.search(head))


def names_row_sum(head: str) -> bool:
    """Tell whether a header in lower case may name the sum of neighbouring columns."""
    return bool(_ROW_SUM.search(head))


def is_open_column(head: str) -> bool:
    """Tell whether a header in lower case names a part that may overlap with others: "Trong đó nữ", "Đảng viên"."""
    return bool(_OPEN_COLUMN.search(head))


def opens_rows(label: str) -> bool:
    """Tell whether a row's label is nothing but "Trong đó:", so that the rows below are its parts."""
    return label.strip(" :-+") in ("trong đó", "gồm", "bao gồm", "trong đó có", "cụ thể")


def is_open(label: str) -> bool:
    """Tell whether a row's label opens a part of the row above: "Trong đó:"."""
    return bool(_OPEN.match(label))


def is_summary(label: str) -> bool:
    """Tell whether a row's label names something about the rows: their average, last year's figures."""
    return bool(_SUMMARY.match(label))
