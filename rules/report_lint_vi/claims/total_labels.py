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
_PAIRS = (
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
    (" người lớn ", " trẻ em "), (" đúng tuyến ", " trái tuyến "),
)  # fmt: skip
_DIGITS = compiled(r"[0-9.,]+")
_COMMON = frozenset(
    {
        "đơn",
        "vụ",
        "người",
        "giải",
        "em",
        "đảng",
        "viên",
        "học",
        "sinh",
        "trường",
        "hợp",
        "đồng",
        "chí",
        "và",
        "trình",
        "độ",
        "giáo",
        "cán",
    }
)
#: Kinds that one thing is never two of.
_APART = (
    frozenset({"khiếu nại", "tố cáo", "kiến nghị", "phản ánh"}), frozenset({"nam", "nữ"}),
    frozenset({"khiển trách", "cảnh cáo", "cách chức", "khai trừ"}),
    frozenset({"tiến sĩ", "thạc sĩ", "đại", "cao đẳng", "trung cấp", "sơ cấp"}),
    frozenset({"mầm non", "tiểu", "trung cơ sở", "trung phổ thông", "thcs", "thpt"}),
    frozenset({"hình sự", "dân sự", "hành chính", "lao động", "hôn nhân gia đình", "kinh doanh thương mại"}),
)  # fmt: skip
#: What is divided once: each is of one level, one grade, one kind of land.
_SORTS = frozenset(
    "bậc cấp khối khóa khoá lớp rừng đất vụ tuyến hạng án đơn quý tháng đợt huyện xã phường thôn".split()
)
_PLACES = frozenset("huyện xã phường thôn bản quận tỉnh ấp xóm buôn".split())
_AT = frozenset({"tại", "ở"})
_OTHERS = Pattern(r"(?<!\w)(?:khác|còn lại)(?!\w)")
_PREPOSITIONS = frozenset({"cho", "tại", "ở", "do", "cấp", "loại", "từ", "của"})


def _labels(report: Report, reading: Parts) -> list[str]:
    return [f" {report.lower[part.item.start : part.item.end].replace(':', ' ').strip()} " for part in reading.parts]


def complement(report: Report, reading: Parts) -> bool:
    """Tell whether the labels leave nothing out: men and women, the rest named as such."""
    labels = _labels(report, reading)
    if _OTHERS.search(labels[-1]):
        return True
    return any(
        any(one in label and other not in label for label in labels)
        and any(other in label and (one in other or one not in label) for label in labels)
        for one, other in _PAIRS
    )


def names_all(report: Report, breakdown: Breakdown, whole: Quantity, reading: Parts) -> bool:
    """Tell whether the whole names its parts, no more and no fewer.

    "46 cán bộ, giáo viên, trong đó: cán bộ 9 người, giáo viên 37 người"; "tổng đàn trâu, bò là 62 con, trong đó đàn
    trâu 20 con, đàn bò 42 con".
    """
    gap = report.lower[whole.span.end : breakdown.span.start].strip(" ,:.").replace(" và ", ",")
    kinds = [kind.strip() for kind in gap.split(",")]
    labels = [label.strip() for label in _labels(report, reading)]
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
    labels = [_DIGITS.sub(" ", label).split() for label in _labels(report, reading)]
    names = [" ".join([word for word in label if word not in _COMMON]) for label in labels]
    if len(set(names)) < len(names):
        return False
    # places, named before their figures: "huyện Đông 41 người, huyện Đoài 37 người"
    bare = [name.partition(" ")[2] if name.startswith(("tại ", "ở ", "cho ")) else name for name in names]
    places = all(" " in name and name.partition(" ")[0] in _PLACES for name in bare)
    return any(group.issuperset(names) for group in _APART) or (
        places and not any(part.item.first for part in reading.parts)
    )


def _is_sorted(labels: Sequence[str], reading: Parts) -> bool:
    """Tell whether every label names another of one sort before its figure: "rừng phòng hộ …, rừng sản xuất …"."""
    names = [_DIGITS.sub("\n", label).partition("\n")[0].removeprefix(" có").strip() for label in labels]
    heads = {name.partition(" ")[0] for name in names}
    return (
        len(heads) == 1
        and heads <= _SORTS
        and not any(part.item.first for part in reading.parts)
        and not any(one.startswith(other) for at, one in enumerate(names) for to, other in enumerate(names) if at != to)
    )


def _is_located(labels: Sequence[str], reading: Parts) -> bool:
    """Tell whether every label names another place before its figure: "tại trụ sở …, tại các xã …"."""
    names = [_DIGITS.sub("\n", label).partition("\n")[0].strip() for label in labels]
    heads = {name.partition(" ")[0] for name in names}
    return len(heads) == 1 and heads <= _AT and len(set(names)) == len(names) and not reading.parts[0].item.first


def is_parallel(report: Report, reading: Parts, kind: str) -> bool:
    """Tell whether the labels begin alike, or "và" joins two amounts of money, so that parts hardly overlap."""
    labels = _labels(report, reading)
    if any(" qua " in label or " ủy thác " in label for label in labels):
        return False  # by channel and by sort at once
    if _is_sorted(labels, reading) or _is_located(labels, reading):
        return True
    if kind == "=đồng":
        return reading.closed or len({label.split()[0] for label in labels}) == 1
    after = [report.lower[part.quantity.span.end : part.item.end].split() for part in reading.parts]
    noun = len(kind.split())
    leads = [{words[at] for at in (1, noun) if len(words) > at} & _PREPOSITIONS for words in after]
    return reading.closed and any(all(lead in words for words in leads) for lead in leads[0])
