"""What the labels of parts tell: whether they leave nothing out, and whether parts can be of two of them at once."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report
    from report_lint_vi.mentions.breakdown import Breakdown
    from report_lint_vi.mentions.parts import Parts
    from report_lint_vi.mentions.quantity import Quantity

_CLAUSE = 90  # characters before a whole in which its parts may be named
#: Labels of parts that leave nothing out.
PAIRS = (
    (" nam ", " nữ "), (" chính thức ", " dự bị "), (" nhất ", " khuyến khích "), (" đúng hạn ", " quá hạn "),
    (" đúng hạn ", " trễ hạn "), (" trước hạn ", " quá hạn "),
    (" trực tiếp ", " trực tuyến "), (" biên chế ", " hợp đồng "),
    (" công lập ", " ngoài công lập "), (" đã ", " chưa "), (" xuất sắc ", " không hoàn thành "),
    (" trong nước ", " ngoài nước "), (" cá nhân ", " tổ chức "), (" tốt ", " chưa đạt "), (" tốt ", " yếu "),
    (" giỏi ", " yếu "), (" giỏi ", " kém "), (" trai ", " gái "), (" kế hoạch ", " đột xuất "),
    (" định kỳ ", " đột xuất "), (" thường xuyên ", " đột xuất "), (" đạt ", " không đạt "),
    (" thành ", " không thành "),
    (" nội trú ", " ngoại trú "), (" trong tỉnh ", " ngoài tỉnh "), (" nông thôn ", " thành thị "),
    (" khai thác ", " nuôi trồng "), (" ban ngày ", " ban đêm "), (" chuyên trách ", " kiêm nhiệm "),
    (" đồng ý ", " không đồng ý "),
    (" người lớn ", " trẻ em "), (" bắt buộc ", " tự nguyện "), (" trong nước ", " nước ngoài "),
    (" nhà trẻ ", " mẫu giáo "), (" xây mới ", " sửa chữa "), (" thường lệ ", " chuyên đề "),
    (" để lại ", " nộp "), (" đúng tuyến ", " trái tuyến "), (" thuận tình ", " đơn phương "),
    (" nội địa ", " nước ngoài "), (" nội địa ", " quốc tế "), (" thị trấn ", " nông thôn "),
    (" trực tiếp ", " gián tiếp "),
    (" thuộc thẩm quyền ", " không thuộc thẩm quyền "), (" cũ ", " mới "), (" trước ", " mới "),
    (" chuyển sang ", " mới "), (" vắng ", " dự "), (" vắng ", " có mặt "), (" thường trú ", " tạm trú "),
)  # fmt: skip
_DIGITS = compiled(r"[0-9.,]+")
#: The south, or a name, and no man: "các tỉnh phía Nam", "Việt Nam".
_SOUTH = compiled(r"(?<=\w )Nam(?!\w)")
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
_LED = ("đàn ", "cây ", "tổng đàn ", "sản lượng ", "diện tích ")
_TOWNS = ("thành phố ", "thị xã ", "thị trấn ", "đặc khu ")
_AT = frozenset({"tại", "ở"})
#: Labels that leave nothing out when all of them are there.
_COMPLETE = (
    (" quản lý ", " giáo viên ", " nhân viên "),
    (" giám hiệu ", " giáo viên ", " nhân viên "),
    (" giám hiệu ", " giảng viên ", " nhân viên "),
    (" xuất sắc nhiệm vụ ", " tốt nhiệm vụ ", " hoàn thành nhiệm vụ "),
    (" đảng bộ ", " chi bộ cơ sở "),
    (" tín nhiệm cao ", " tín nhiệm thấp "),
    (" đầu tư ", " thường xuyên ", " dự phòng "),
    (" quý i", " quý ii", " quý iii", " quý iv"),
    (" khá", " trung bình ", " hộ cận nghèo ", " hộ nghèo "),
)
#: "chậm dưới 03 tháng" and "chậm từ 03 tháng trở lên".
_BELOW = compiled(r"(?<!\w)(?:dưới|chưa đến|chưa quá) ([0-9.,]+ [^\W\d]+)")
_ABOVE = compiled(r"(?<!\w)(?:từ|trên|hơn|quá) ([0-9.,]+ [^\W\d]+)")
#: "từ 60 đến 69 tuổi", "từ 70 tuổi đến 79 tuổi".
_RANK = compiled(r"(?<!\w)từ ([0-9]{1,3})(?: [^\W\d]+)? đến (?:dưới )?([0-9]{1,3})(?= )")
_BOTTOMS = (0, 60)  # below which nobody is: the aged are sixty and more
_TOP = compiled(r"(?<!\w)(?:từ|trên) ([0-9]{1,3})(?: [^\W\d]+)? trở lên")
_OTHERS = Pattern(r"(?<!\w)(?:khác|còn lại)(?!\w)")
_OTHERS_AFTER = Pattern(
    r"(?: (?!thuộc |từ |ở |tại |của |cho |do )[^\W\d]+){0,3} (?:khác|còn lại)(?!\w)|[^,;.]{0,40} còn lại(?!\w)"
)
#: Who entrusts money: a source, not the channel through which it goes.
_SOURCE = Pattern(r"(?<!\w)(?:trung ương|tỉnh|thành phố|huyện|xã|địa phương|ngân sách)(?: [^\W\d]+){0,3} ủy thác ")
_PREPOSITIONS = frozenset({"cho", "tại", "ở", "do", "cấp", "loại", "từ", "của"})


def labels_of(report: Report, reading: Parts) -> list[str]:
    """Return what names each part, a blank around it."""
    return [
        f" {_SOUTH.sub('phương', report.view[part.item.start : part.item.end]).replace(':', ' ').strip().lower()} "
        for part in reading.parts
    ]


def complement(report: Report, reading: Parts) -> bool:
    """Tell whether the labels leave nothing out: men and women, the rest named as such."""
    labels = labels_of(report, reading)
    last = reading.parts[-1]
    head, tail = (
        report.lower[last.item.start : last.quantity.span.start],
        report.lower[last.quantity.span.end : last.item.end],
    )
    if _OTHERS.search(head) or _OTHERS_AFTER.match(tail) or ladder(", ".join(labels)):
        return True
    if is_complete(labels):
        return True
    return any(
        any(one in label and other not in label for label in labels)
        and any(other in label and (one in other or one not in label) for label in labels)
        for one, other in PAIRS
    )


def is_complete(labels: Sequence[str]) -> bool:
    """Tell whether labels are a whole set: manager, teacher, other staff."""
    return any(
        len(labels) >= len(names) and all(any(name in label for label in labels) for name in names)
        for names in _COMPLETE
    )


def ladder(text: str) -> bool:
    """Tell whether ranks go from "dưới 03 tháng" to "từ 03 tháng trở lên", and so leave nothing out."""
    low, high = _BELOW.search(text), _ABOVE.search(text)
    top = _TOP.search(text)
    if low is None and top:
        ranks = [(rank[1], rank[2]) for rank in _RANK.finditer(text)]
        steps = zip(ranks, [*ranks[1:], (top[1], "")], strict=True)
        bottom = bool(ranks) and int(ranks[0][0]) in _BOTTOMS
        return bottom and all(int(after) - int(to) in (0, 1) for (_, to), (after, _) in steps)
    late = " chậm " in text and " đúng " not in text  # of all that were late, not of all
    return bool(low and high and not late and (low[1] == high[1] or text.count(low[1]) > 1 < text.count(high[1])))


def names_all(report: Report, breakdown: Breakdown, whole: Quantity, reading: Parts) -> bool:
    """Tell whether the whole names its parts, no more and no fewer.

    "46 cán bộ, giáo viên, trong đó: cán bộ 9 người, giáo viên 37 người"; "tổng đàn trâu, bò là 62 con, trong đó đàn
    trâu 20 con, đàn bò 42 con".
    """
    gap = report.lower[whole.span.end : breakdown.span.start].strip(" ,:.").replace(" và ", ",")
    kinds = [kind.strip() for kind in gap.split(",")]
    labels = [label.strip() for label in labels_of(report, reading)]
    if 1 < len(kinds) == len(labels) and all(
        kind and label.startswith(kind) for kind, label in zip(kinds, labels, strict=True)
    ):
        return True
    words = [_DIGITS.sub("\n", label).partition("\n")[0].split() for label in labels]
    heads = {label[0] for label in words if label}
    head = heads.pop() if len(heads) == 1 and all(len(label) > 1 for label in words) else ""
    names = [" ".join(label[1:] if head else label) for label in words]
    if len(names) < 2 or not all(names) or len(set(names)) < len(names):
        return False
    sentence = Sentence.around(report, whole.span.start)
    low = max(sentence.span.start if sentence else 0, whole.span.start - _CLAUSE)
    before, after = report.lower[low : whole.span.start], report.lower[whole.span.end : breakdown.span.start]
    return _enumerates(before, names, head) or _enumerates(after, names, head)


def _enumerates(text: str, names: Sequence[str], head: str) -> bool:
    """Tell whether a text lists these names in their order and nothing besides, the head repeated or not."""
    at = max(f" {text}".find(f" {names[0]}{joint}") for joint in (", ", " và "))
    end = at + len(names[0])
    if at < 0:
        return False
    for name in names[1:]:
        joints = (", ", " và ", f", {head} ", f" và {head} ")
        joint = next((joint for joint in joints if text.startswith(f"{joint}{name}", end)), "")
        if not joint:
            return False
        end += len(joint) + len(name)
    rest = text[end:]
    return not rest.strip(" ,:") or not (rest[0].isalnum() or rest.startswith((", ", " và ")))


def is_apart(report: Report, reading: Parts) -> bool:
    """Tell whether the labels are of kinds that never overlap, each another."""
    labels = [report.lower[part.item.start : part.quantity.span.start].replace(":", " ") for part in reading.parts]
    if not all(label.strip(" :") for label in labels):
        labels = labels_of(report, reading)
    words = [_DIGITS.sub(" ", label.replace(",", " ").replace(_THEORY, " ")).split() for label in labels]
    names = [" ".join([word for word in label if word not in _COMMON]) for label in words]
    if len(set(names)) < len(names):
        return False
    # places, named before their figures: "huyện Đông 41 người, huyện Đoài 37 người"
    bare = [name.partition(" ")[2] if name.startswith(("tại ", "ở ", "cho ", "về ")) else name for name in names]
    places = all(name.startswith(_TOWNS) or (" " in name and name.partition(" ")[0] in PLACES) for name in bare)
    bare = [next((name.removeprefix(lead) for lead in _LED if name.startswith(lead)), name) for name in bare]
    return any(group.issuperset(bare) for group in _APART) or (
        places and not any(part.item.first for part in reading.parts)
    )


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
