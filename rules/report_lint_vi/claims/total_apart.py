"""What the labels of parts tell: whether parts can be of two of them at once."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total_labels import labels_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report
    from report_lint_vi.mentions.parts import Parts

_DIGITS = compiled(r"[0-9.,]+")
_COMMON = frozenset("đơn vụ người giải em đảng viên học sinh trường hợp đồng chí và trình độ giáo cán".split())
_THEORY = "lý luận chính trị"
#: From whom money comes beside the budget.
_PRIVATE = frozenset({
    "xã hội hóa", "xã hội hoá", "nguồn xã hội hóa", "nguồn xã hội hoá", "vốn xã hội hóa", "nhân dân đóng góp",
    "nhân dân", "dân đóng góp", "vận động", "huy động", "nguồn vận động", "nguồn huy động", "vốn đối ứng", "đối ứng",
    "ngày công", "ngày công quy thành tiền", "ngày công quy ra tiền", "ngày công lao động", "hiện vật",
    "vốn vay", "doanh nghiệp", "doanh nghiệp hỗ trợ", "nhà hảo tâm",
})  # fmt: skip
_BUDGETS = ("", " nhà nước", " trung ương", " tỉnh", " huyện", " xã", " địa phương", " hỗ trợ", " cấp")
#: Kinds that one thing is never two of.
_APART = (
    *(_PRIVATE | {f"ngân sách{level}", f"vốn ngân sách{level}", f"nguồn ngân sách{level}"} for level in _BUDGETS),
    _PRIVATE | {"nhà nước", "nhà nước hỗ trợ"},
    frozenset({"khiếu nại", "tố cáo", "kiến nghị", "phản ánh", "kiến nghị phản ánh", "phản ánh kiến nghị"}),
    frozenset({"nam", "nữ"}),
    frozenset({"khiển trách", "cảnh cáo", "cách chức", "khai trừ"}),
    frozenset({"tiến sĩ", "thạc sĩ", "đại", "cao đẳng", "trung cấp", "sơ cấp"}),
    frozenset({"cử nhân", "cao cấp", "trung cấp", "sơ cấp"}),  # of political theory
    frozenset({"mầm non", "tiểu", "trung cơ sở", "trung phổ thông", "thcs", "thpt"}),
    frozenset({"khởi tố", "xử lý hành chính", "xử phạt hành chính", "phạt hành chính", "đang xác minh"}),
    frozenset({"công an", "quân sự", "quân đội", "dân phòng", "dân quân", "biên phòng", "kiểm lâm", "bộ đội", "y tế"}),
    frozenset({"hộ nghèo", "hộ cận nghèo", "hộ mới thoát nghèo", "hộ thoát nghèo", "hộ khá", "hộ trung bình"}),
    frozenset({"trật tự xã hội", "ma túy", "ma tuý", "kinh tế", "môi trường", "tham nhũng", "công nghệ cao"}),
    frozenset({"hình sự", "dân sự", "hành chính", "lao động", "hôn nhân gia đình", "kinh doanh thương mại"}),
    frozenset({"lúa", "thóc", "ngô", "khoai lang", "sắn", "đậu tương", "lạc", "mía", "chè", "cà phê", "cao su", "rau"}),
    frozenset({"trâu", "bò", "lợn", "heo", "dê", "ngựa", "cừu", "gia cầm"}),
)  # fmt: skip
#: What is divided once: each is of one level, one grade, one kind of land.
_SORTS = frozenset(
    "bậc cấp khối khóa khoá lớp rừng đất vụ tuyến hạng án đơn quý tháng đợt huyện xã phường thôn nguồn nhóm ngành "
    "hệ lĩnh mức khoa phòng tổ đội kênh đường cây nghề trường cụm vốn tuổi".split()
)
#: What is said of some of a sort: "đường bê tông", but "đường có rãnh thoát nước".
_SAID = frozenset("có cần phải sạt hư xuống chưa đã được đang bị".split())
PLACES = frozenset("huyện xã phường thôn bản quận tỉnh ấp xóm buôn".split())
#: What stands before the name of a crop or of a kind of animals.
_LED = ("đàn ", "cây ", "nhập ngũ ", "tổng đàn ", "sản lượng ", "diện tích ")
_TOWNS = ("thành phố ", "thị xã ", "thị trấn ", "đặc khu ")
_AT = frozenset({"tại", "ở"})
#: Who entrusts money: a source, not the channel through which it goes.
_SOURCE = Pattern(r"(?<!\w)(?:trung ương|tỉnh|thành phố|huyện|xã|địa phương|ngân sách)(?: [^\W\d]+){0,3} ủy thác ")
_PREPOSITIONS = frozenset({"cho", "tại", "ở", "do", "cấp", "loại", "từ", "của"})


def is_apart(report: Report, reading: Parts) -> bool:
    """Tell whether the labels are of kinds that never overlap, each another."""
    names = _names(report, reading)
    if len(set(names)) < len(names):
        return False
    # places, named before their figures: "huyện Đông 41 người, huyện Đoài 37 người"
    bare = [name.partition(" ")[2] if name.startswith(("tại ", "ở ", "cho ", "về ")) else name for name in names]
    places = all(name.startswith(_TOWNS) or (" " in name and name.partition(" ")[0] in PLACES) for name in bare)
    return _is_grouped(bare) or (places and not any(part.item.first for part in reading.parts))


def is_of_one_group(report: Report, reading: Parts) -> bool:
    """Tell whether the labels are kinds of one sort that never overlap, whatever is counted: "01 thạc sĩ"."""
    names = _names(report, reading)
    return len(set(names)) == len(names) and _is_grouped(names)


def _names(report: Report, reading: Parts) -> list[str]:
    """Return the words that tell the parts apart."""
    labels = [report.lower[part.item.start : part.quantity.span.start].replace(":", " ") for part in reading.parts]
    if not all(label.strip(" :") for label in labels):
        labels = labels_of(report, reading)
    words = [_DIGITS.sub(" ", label.replace(",", " ").replace(_THEORY, " ")).split() for label in labels]
    return [" ".join([word for word in label if word not in _COMMON]) for label in words]


def _is_grouped(names: Sequence[str]) -> bool:
    bare = [next((name.removeprefix(lead) for lead in _LED if name.startswith(lead)), name) for name in names]
    return any(group.issuperset(bare) for group in _APART)


def is_sorted(report: Report, reading: Parts, *, places: bool = True) -> bool:
    """Tell whether every label names another of one sort before its figure: "rừng phòng hộ …, rừng sản xuất …".

    ``places``: whether places are such a sort too.
    """
    names = [
        report.lower[part.item.start : part.quantity.span.start].strip(" :").removeprefix("có ").removesuffix(" có")
        for part in reading.parts
    ]
    heads = {name.partition(" ")[0] for name in names}
    return (
        len(heads) == 1
        and heads <= (_SORTS if places else _SORTS - PLACES)
        and not any(part.item.first for part in reading.parts)
        and len(set(names)) == len(names)
        and not any(one.startswith(f"{other} ") for one in names for other in names)
        and not any(_SAID.intersection(name.split()[1:-1]) for name in names)
    )


def _is_located(labels: Sequence[str], reading: Parts) -> bool:
    """Tell whether every label names another place before its figure: "tại trụ sở …, tại các xã …"."""
    names = [_DIGITS.sub("\n", label).partition("\n")[0].strip() for label in labels]
    heads = {name.partition(" ")[0] for name in names}
    return len(heads) == 1 and heads <= _AT and len(set(names)) == len(names) and not reading.parts[0].item.first


def is_parallel(report: Report, reading: Parts, kind: str) -> bool:
    """Tell whether the labels begin alike, or "và" joins two amounts of money, so that parts hardly overlap."""
    labels = labels_of(report, reading)
    if any(" qua " in label or (" ủy thác " in label and not _SOURCE.search(label)) for label in labels):
        return False  # by channel and by sort at once
    if is_sorted(report, reading) or _is_located(labels, reading):
        return True
    if kind[:1] == "=" and len(labels) > 2 and not reading.parts[0].item.first:
        from report_lint_vi.claims.total_division import heads_of, is_plain  # what is measured once is of one sort
        from report_lint_vi.claims.total_rows import is_row_of_one

        heads = heads_of(report, reading)
        if is_row_of_one(report, reading) and is_plain(heads) and not any(_SAID & {*head.split()} for head in heads):
            return True
    if kind == "=đồng":
        return reading.closed or len({label.split()[0] for label in labels}) == 1
    after = [report.lower[part.quantity.span.end : part.item.end].split() for part in reading.parts]
    noun = len(kind.split())
    leads = [{words[at] for at in (1, noun) if len(words) > at} & _PREPOSITIONS for words in after]
    return reading.closed and any(all(lead in words for words in leads) for lead in leads[0])
