"""Whether parts divide a whole, by their labels and by the slip that would explain the difference."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total_apart import is_apart, is_sorted
from report_lint_vi.claims.total_labels import complement
from report_lint_vi.mentions.measure import amount, kind_of, worth
from report_lint_vi.mentions.parts import figure_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report
    from report_lint_vi.mentions.parts import Parts
    from report_lint_vi.mentions.quantity import Quantity

_LONG = 4  # digits
_LEADS = (["gồm"], ["đó"], ["là"], ["và"])
_CLAUSE = 90  # characters before a whole that name it
_DIGITS = compiled(r"[0-9.,]+")
_COUNTED = compiled(r"(?:(?<!\w)có )?[0-9.,]+")  # "50 năm có 04": the verb, and no feature
_EDGE = " :–-"
_VERB = compiled(r" (?:có|là|đạt|được|với|gồm|chiếm)\Z")
#: What is said of some, whatever else is said of them: women, members of the Party, those with an insurance.
_FEATURE = Pattern(
    r"(?<!\w)(?:(?<!phụ )nữ|đảng viên|đoàn viên ưu tú|dân tộc|tôn giáo|khuyết tật|cao tuổi|hưu trí|"
    r"nhân bảo hiểm|bảo hiểm y tế|qua đào tạo|trên chuẩn|đạt chuẩn|vững mạnh|văn hóa|văn hoá|giỏi|"
    r"tiêu biểu|điển hình|trọng điểm|nghèo|nợ|có|"
    r"(?<!nhà )trẻ(?! em)|(?<!biểu )được|bị|(?<!thứ )(?:hai|ba|nhiều)(?! bánh| năm| tháng)|nội dung|môn|"
    r"(?<!cho )vay|không|hỏng|đã|chưa|đang|còn|thiếu(?! nhi| niên)|dư|tồn|qua|hết|đủ|đúng|quá(?! khổ| tải| tốc)|kịp|"
    r"đến hạn)(?!\w)"
)
#: What is done with things, where a part is named by it: "tạm giữ", "thu hồi".
_DONE = Pattern(
    r"(?:tước|tạm|giải quyết|giải ngân|giới thiệu|kết nạp|trưởng thành|thu hồi|thu nợ|nộp|bắt|hủy|huỷ|trồng|chăm sóc|"
    r"khoán|thay|kiểm(?! lâm| sát)|xử|xét|hòa giải|hoà giải|đình|khởi|khánh|gia hạn|phạt|thanh(?! niên| tra)|"
    r"hoàn(?! cảnh)|trả|cấp(?! tỉnh| huyện| xã| cơ| trung)|chuyển|đề nghị|nghỉ|xây|sửa|tặng|trao|hỗ trợ|mua|"
    r"tổ chức|thực hiện|ban hành|tham|nhận|tiêu|xuất|nhập|chi(?! bộ| hội| đoàn| nhánh)|thu(?! nhập)|nạo|đắp|phát|lắp|"
    r"vận(?! tải)|huy|tập(?! thể)|tuyên|đào|dạy|doanh số|dự kiến|ước|khám|điều(?! dưỡng| kiện)|mở|lập|đăng|bàn giao|"
    r"giao(?! thông)|công nhận|phân loại)(?!\w)"
)
_PLACED = Pattern(r"(?<!\w)(?:ở|tại|thuộc|trên địa bàn)(?!\w)")
_NEEDED = Pattern(r"(?<!\w)(?:cần|phải|nguy hiểm|nghiêm trọng|xung yếu|hư hỏng)(?!\w)")
_OWN = Pattern(r"(?<!\w)(?:(?<!phụ )nữ|đảng viên|dân tộc|hưu trí|vững mạnh|có)(?!\w)")
#: Labels that exclude each other and hardly leave anything out: where nothing else was added, a slip shows.
_NEARLY = (
    (" thường xuyên ", " định kỳ "), (" thường xuyên ", " đầu tư "), (" huyện ", " cơ sở "), (" tỉnh ", " cơ sở "),
    (" huyện ", " xã "), (" tỉnh ", " huyện "), (" doanh nghiệp ", " hộ kinh doanh "), (" quân sự ", " công an "),
    (" trung tâm ", " trạm "), (" bệnh viện ", " trạm "), (" nhà nước ", " nhân dân "), (" thôn ", " cơ quan "),
    (" giảng viên ", " chuyên viên "), (" giảng viên ", " nhân viên "), (" giáo viên ", " nhân viên "),
    (" bác sĩ ", " điều dưỡng "), (" tiểu học ", " trung học cơ sở "), (" mầm non ", " tiểu học "),
    (" quý i ", " quý ii "), (" vụ xuân ", " vụ mùa "), (" đông xuân ", " hè thu "), (" tiền mặt ", " chuyển khoản "),
    (" tập thể ", " cá nhân "), (" đầu tư ", " sự nghiệp "), (" kinh tế ", " sự nghiệp "), (" trạm ", " điểm "),
    (" lưu động ", " trụ sở "),
)  # fmt: skip

#: Bodies and things that are made of people or goods, not divided into them.
_VESSELS = frozenset(
    "tổ đội đoàn lớp ban nhóm khóa khoá đợt buổi cuộc suất gói bộ túi hộp cặp phần câu hội chi hộ gia ngày năm tháng "
    "giờ "
    "kỳ lần mâm xe chuyến cụm khối trường xã huyện thôn bản ấp xóm phường tỉnh khu".split()
)
#: What "143 xe" may be divided into, and "642 tổ chức".
_VEHICLES = frozenset({"mô tô", "ô tô", "xe máy", "xe đạp", "xe tải", "xe mô", "xe ô", "xe khách", "xe gắn"})
_BODIES = frozenset({"đảng bộ", "chi bộ", "đảng ủy", "đảng uỷ", "chi đoàn", "chi hội", "công đoàn", "nghiệp đoàn"})


def heads_of(report: Report, reading: Parts) -> list[str]:
    """Return what stands before the figures of the parts, a blank around it."""
    heads = [report.lower[part.item.start : part.quantity.span.start].strip(_EDGE) for part in reading.parts]
    return [" " + _VERB.sub("", head).replace(",", " ") + " " for head in heads]


def is_division(report: Report, whole: Quantity, reading: Parts, *, more: bool) -> bool:
    """Tell whether a row of parts that comes near a whole divides it: by its labels, or because a slip explains it.

    ``more``: the parts make more than the whole.
    """
    labels = heads_of(report, reading)
    if not all(map(str.strip, labels)) or len(set(labels)) < len(labels):
        return False
    step = is_step(whole, reading)
    swapped = is_part_swap(whole, reading)
    if any(one in label and other not in label and other in against and one not in against
           for one, other in _NEARLY for label in labels for against in labels):  # fmt: skip
        return more or step or swapped
    alike = len({label.split()[0] for label in labels}) == 1
    long = len(_digits(whole, reading)[0]) > _LONG
    if alike and _is_one_of(report, whole, labels[0].split()[0]):
        return False
    if len(labels) == 2:
        return (more or long) and alike and (step or swapped) and is_plain(labels)
    # what is less may be only the most of it: then the slip must be sure
    sure = more or alike or long or reading.closed or is_apart(report, reading)
    return (swapped or (step and sure)) and is_plain(labels)


def _is_one_of(report: Report, whole: Quantity, head: str) -> bool:
    """Tell whether a figure is itself a part like those that follow: "vốn tỉnh 30 tỷ, vốn huyện 18 tỷ, vốn xã …"."""
    start = whole.span.start
    low = max(report.lower.rfind(mark, max(0, start - _CLAUSE), start) for mark in ".;:,\n")
    words = report.lower[max(low + 1, start - _CLAUSE) : start].split()
    return any(one == head and words[at - 1 : at] in ([], *_LEADS) for at, one in enumerate(words))


def is_mended(whole: Quantity, reading: Parts, labels: Sequence[str]) -> bool:
    """Tell whether a slip explains a list after "trong đó": digits swapped, or one digit where "và" ends the list."""
    from report_lint_vi.claims.total_trust import is_long, is_near, is_swap

    if len(reading.parts) < 3 or not is_long(whole) or not is_near(reading, whole) or not is_plain(labels):
        return False
    if not all(map(str.strip, labels)) or len(set(labels)) < len(labels):
        return False
    return is_swap(whole, reading) or is_part_swap(whole, reading) or (reading.closed and is_step(whole, reading))


def is_plain(labels: Sequence[str]) -> bool:
    """Tell whether labels name sorts, not what is said of some or was done with them."""
    if any(_FEATURE.search(label) and " cho " not in label for label in labels):
        return False
    heads = {label.split()[0] for label in labels if label.strip()}
    return len(heads) < 2 or not any(_DONE.match(label.strip()) for label in labels)


def is_crossed(report: Report, reading: Parts) -> bool:
    """Tell whether labels are of two kinds at once, so that one thing may be both: where it is, and what it needs."""
    labels = [_COUNTED.sub(" ", report.lower[part.item.start : part.item.end]) for part in reading.parts]
    if any(map(_NEEDED.search, labels)) and any(map(_PLACED.search, labels)):
        return True
    own = sum(1 for label in labels if _OWN.search(label))
    return bool(own) and not complement(report, reading) and not is_sorted(report, reading)


def is_step(whole: Quantity, reading: Parts) -> bool:
    """Tell whether a whole of three digits or more is off in one digit, or by ten, a hundred or a thousand."""
    written, made = _digits(whole, reading)
    if len(written) < 3 or len(written) != len(made):
        return False
    if sum(one != other for one, other in zip(written, made, strict=True)) == 1:
        return True
    return len(written) > 3 and str(abs(int(written) - int(made))).strip("0") == "1"


def is_part_swap(whole: Quantity, reading: Parts) -> bool:
    """Tell whether two neighbouring digits swapped in one part explain the difference."""
    missing = amount(whole).value - sum([figure_of(part, whole).value for part in reading.parts], Decimal(0))
    for part in reading.parts:
        number = part.quantity.number
        digits = number.text.replace(".", "").replace(",", "")
        if len(digits) < 3 or not missing:
            continue
        unit = worth(part.quantity) if part.manner != "bare" else worth(whole)
        apart = missing / unit * 10**number.decimals
        for at in range(len(digits) - 1):
            swapped = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
            if int(swapped) - int(digits) == apart:
                return True
    return False


def _digits(whole: Quantity, reading: Parts) -> tuple[str, str]:
    """Return the digits of a whole and of what its parts make, "" where it cannot be written so."""
    from report_lint_vi.claims.total import as_written, sum_of

    number = whole.number
    made = as_written(sum_of([figure_of(part, whole) for part in reading.parts]) / worth(whole), number)
    return number.text.replace(".", "").replace(",", ""), made.replace(".", "").replace(",", "")


def may_divide(report: Report, whole: Quantity, reading: Parts, gap: str) -> bool:
    """Tell whether parts of other nouns can be parts of the whole: "30 xã, thị trấn gồm 29 xã và 01 thị trấn"."""
    if all(part.quantity.noun.partition(" ")[0] in gap for part in reading.parts):
        return True
    if whole.noun.partition(" ")[0] == "xe":
        return all(part.quantity.noun in _VEHICLES for part in reading.parts)
    if whole.noun == "tổ chức":
        return all(part.quantity.noun in _BODIES for part in reading.parts)
    return kind_of(report, whole).partition(" ")[0] not in _VESSELS and whole.figure.value >= 10
