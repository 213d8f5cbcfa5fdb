from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.number import Number
from report_lint_vi.mentions.quantity import is_measured

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

#: Words that lead to a figure: after others the first of two numbers may be a name ("khu vực 1 250 hộ").
_LEADING = tuple(
    f" {word} "
    for word in "cho có được với là số đạt gồm trên hơn gần khoảng ước thu chi tổng cộng tới lên còn tặng trao cấp phát".split()
)
#: So many parts with commas between are a list.
_LIST = 3
_UNITS = ("%", "tỷ", "triệu", "nghìn", "ha", "tấn", "tạ", "km", "kg", "m2", "m²", "điểm")
#: Words that count nothing, and words before digits that name something.
_NO_NOUN = frozenset(
    "và của cho tại theo trong với là được đã để từ đến về do thì ngày hoặc này nêu trên có bị".split()
)
_NAMED = ("mã", "số hiệu", "phiên bản", "điều", "khoản", "mục", "phần", "bảng", "biểu", "hình", "phụ lục", "địa chỉ",
          "máy chủ", " ip", "điện thoại", "tài khoản", "hồ sơ số", "tiểu mục", "thủ tục số")  # fmt: skip
#: Words before a list of numbers.
_LISTING = ("lần lượt", "mức", "các", "gồm", "tương ứng", "số", "lô", "thửa", "từ", "là:", "nhóm")


class MalformedGroups(ReportRule):
    """Mỗi nhóm sau dấu chấm phân cách phải có đúng ba chữ số, và dấu phẩy thập phân chỉ có một.

    Số "1.59.896" có thể là 159.896 hay 1.590.896: người đọc không thể biết, máy cũng vậy, nên quy tắc không tự sửa.
    Một số bị dấu cách chia đôi (1.250. 000 đồng) cũng vậy. Số mục (1.2.3), phiên bản phần mềm, ngày viết bằng dấu chấm không bị coi là số lượng.
    """

    code = "NUM002"
    good = (
        "Tổng số tiền 1.591.896.000 đồng.",
        "Thực hiện theo mục 1.2.3 của kế hoạch.",
        "Phần mềm phiên bản 2.10.1 đã cài đặt.",
        "Ngày 28.6.1909 thành lập tỉnh.",
        "Đạt 12,5% kế hoạch; còn 1.234,56 ha.",
        "Địa chỉ máy chủ là 10.0.12.1 trong mạng nội bộ.",
        "Thủ tục mã số 1.00.123 lĩnh vực hộ tịch; bản đồ tỷ lệ theo bảng 2.1.105 kèm theo.",
        "Điện thoại 0213.3876.354 tiếp nhận phản ánh.",
        "Có 1.000.000 đồng và 25.000 đồng.",
        "Bảng 2.1.3 nêu số liệu chi tiết.",
        "Thu 12.345,6 triệu đồng.",
        "Kết quả 3.250.000,50 đồng được làm tròn.",
        "Các mức vay 200, 300 triệu đồng; lần lượt 112, 238 triệu đồng.",
        "Tại thôn 7, 129 triệu đồng đã giải ngân; đợt 2, 351 triệu đồng.",
        "Năm 2023, 829 triệu đồng; đến ngày 15, 127 triệu đồng.",
        "Đạt 1.250. Có 120 hộ tham gia, thu 31, chi 28.",
        "Điện thoại 0213 000 765; mã số 1 000 234.",
        "Khu vực 1 250 hộ, khu vực 2 180 hộ; Trung đoàn 741 250 đồng chí; lớp 9 ,5 em vắng.",
        "Tặng Huy hiệu 30,40,45,50 năm tuổi Đảng cho 12 đảng viên.",
        "Chương trình 135 250 triệu đồng; tổ 1 250 hộ; năm 2023 250 hộ.",
    )
    bad = (
        Bad("Hỗ trợ [[1.59.896]] đồng cho hộ nghèo.", says="1.59.896 có nhóm không đủ ba chữ số"),
        Bad("Tổng số tiền [[1.591.89.000]] đồng."),
        Bad("Doanh thu [[12.5,6]] tỷ đồng."),
        Bad("Kinh phí [[1.2345.678]] đồng được cấp trong quý."),
        Bad("Diện tích [[1.234,5,6]] ha."),
        Bad("Trong tháng phát hành [[62.18.400]] vé điện tử, tăng so với tháng trước."),
        Bad("Hỗ trợ [[1.250. 000]] đồng.", says="một số bị tách đôi", fixed="Hỗ trợ 1.250.000 đồng."),
        Bad("Có [[12 000]] người dự."),
        Bad("Cấp gạo cho [[1 250]] hộ.", fixed="Cấp gạo cho 1.250 hộ."),
        Bad("Tăng [[12 ,5]]% so với cùng kỳ.", fixed="Tăng 12,5% so với cùng kỳ."),
        Bad("Thu được [[272, 829]] triệu đồng.", fixed="Thu được 272,829 triệu đồng."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        before: Number | None = None
        for number in report.mentions(Number):
            unread = number.value is None and not _is_english(number.text) and not _is_list(number.text)
            if unread and (is_measured(report, number) or _is_grouped(report, number)):
                yield Finding(
                    number.span,
                    says(
                        "{text} có nhóm không đủ ba chữ số hoặc lẫn dấu phân cách: không đọc được là bao nhiêu",
                        text=number.text,
                    ),
                )
            elif before is not None and number.span.start - before.span.end <= 2:
                yield from _torn(report, before, number)
            before = number


def _torn(report: Report, left: Number, right: Number) -> Iterator[Finding]:
    """Yield what looks like one number torn apart by a blank: "1.250. 000 đồng", "272, 829 triệu đồng", "12 ,5%"."""
    gap = report.view[left.span.end : right.span.start]
    mark = gap.strip(" ")
    first = right.text.partition(".")[0].partition(",")[0]
    if mark not in ("", ".", ",") or not left.text[-3:].isdigit() or not right.well_formed:
        return
    before = report.lower[max(0, left.span.start - 24) : left.span.start]
    safe = False
    if gap == " ,":
        torn = len(right.text) <= 2 and report.lower[right.span.end : right.span.end + 8].lstrip().startswith(_UNITS)
    elif len(first) != 3:
        return
    elif first[0] == "0":
        torn = right.separated or is_measured(report, right)
        safe = mark != "," and left.separated
    elif gap == " ":
        alone = left.text.isdigit() and len(left.text) <= 3 and left.text[0] != "0" and before.endswith(_LEADING)
        torn = alone and is_measured(report, right)
    else:
        torn = gap == ", " and right.text == first and _is_amount(report, left, right, before)
    if torn:
        joined = f"{left.text}{mark or '.'}{right.text}"
        span = left.span.to(right.span)
        fix = Fix(says("viết {joined}", joined=joined), (Edit(span, joined),), safe=safe)
        yield Finding(span, says("{text}: một số bị tách đôi?", text=report.text[span.start : span.end]), fixes=(fix,))


def _is_amount(report: Report, left: Number, right: Number, before: str) -> bool:
    """Tell "272, 829 triệu đồng" from a list ("mức 200, 300 triệu đồng"): neither is round, and nothing is listed."""
    if not left.text.isdigit() or len(left.text) > 3 or left.text[0] == "0":
        return False
    if int(left.text) % 5 == 0 or int(right.text) % 5 == 0:
        return False
    after = report.lower[right.span.end : right.span.end + 6]
    listed = any(cue in before for cue in _LISTING) or any(map(str.isdigit, before[-3:]))
    return after.startswith((" triệu", " tỷ", " tỉ")) and not listed


def _is_list(text: str) -> bool:
    """Tell "huy hiệu 40,45,50 năm tuổi Đảng", a list without blanks, from one number."""
    parts = text.split(",")
    if len(parts) < _LIST or not all(part.isdigit() and len(part) <= 2 for part in parts):
        return False
    values = [int(part) for part in parts]
    return values == sorted(set(values))


def _is_grouped(report: Report, number: Number) -> bool:
    """Tell a figure of thousands from a section, a version and an address, whatever is counted."""
    first, *groups = number.text.split(".")
    if len(groups) < 2 or len(groups[-1]) != 3 or len(first) > 3 or first[0] == "0" or "," in number.text:
        return False
    lower, start, end = report.lower, number.span.start, number.span.end
    following = lower[end : end + 12].split(" ", 2)
    counted = len(following) > 1 and following[0] == "" and following[1].isalpha() and following[1] not in _NO_NOUN
    return counted and not any(word in lower[max(0, start - 30) : start].rpartition("\n")[2] for word in _NAMED)


def _is_english(text: str) -> bool:
    groups = text.partition(".")[0].split(",")
    return len(groups) > 1 and all(len(group) == 3 for group in groups[1:]) and text.count(".") <= 1
