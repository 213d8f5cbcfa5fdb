"""The one figure before a part that its words make the whole: "kiểm tra 40 cơ sở, 12 cơ sở vi phạm, chiếm 30%"."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.share_bases import counts, is_meant
from report_lint_vi.mentions.measure import PEOPLE
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.statement import Part

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

_WHOLE_CUE = Pattern(
    r"(?:tổng|trong|tiếp nhận|khảo sát|khám|sàng lọc|xét nghiệm|xét tuyển|phỏng vấn|nhận|triệu tập|lấy ý kiến|"
    r"rà soát|được giao|kế hoạch|giao|có|kiểm tra|phát ra|phát hành|xây dựng|giúp đỡ|thụ lý|phải thi hành|phải thu|"
    r"dự toán|đăng ký|thẩm định|đề ra|tư vấn|mời|vận động|điều tra|lấy|tập huấn|chấm|toàn [^\W\d_]+)"
    r"(?: [^\W\d_]+){0,6}(?: (?:năm )?20[0-9]{2})?,?(?: là)?:? ?\Z"
)
_INTAKE = Pattern(
    r"(?<!\w)(?:thụ lý|tiếp nhận|khảo sát|phỏng vấn|xét tuyển|phát ra|được giao|kiểm tra|nhận|triệu tập|lấy ý kiến|"
    r"rà soát|phải thi hành|phải thu hồi|gọi khám|khám tuyển|kế hoạch vốn|tổng vốn|vốn được giao)"
    r"(?: [^\W\d_]+){0,3}(?: (?:năm )?20[0-9]{2})?,?(?: là)?:? ?\Z"
)
#: What may be exceeded.
_GIVEN = Pattern(r"(?<!\w)(?:được giao|kế hoạch|chỉ tiêu|chỉ tiêu giao)(?: [^\W\d_]+){0,3}(?: là)?:? ?\Z")
#: "trong tổng số 412 giảng viên có 96 tiến sĩ": what is counted second is of the first, whatever it is called.
_AMONG = Pattern(r"(?<!\w)trong(?: tổng)?(?: số)? \Z")
_HAS = Pattern(r"(?: [^\W\d_]+){0,5},? (?:thì )?(?:đã |chỉ |mới )?có \Z")
#: What a clause behind ";" begins with when it divides what the one before it told.
_DIVIDING = (
    "đã ",
    "số ",
    "nữ ",
    "trong đó",
    "đến ",
    "có ",
    "mới ",
    "giải ngân",
    "giải quyết",
    "thi hành xong",
    "lũy kế",
)
_PART_CUE = (
    "đã", "mới", "có", "trong đó", "giải quyết", "hòa giải thành", "hoàn thành", "đạt", "còn", "thực hiện", "được",
    "giải ngân", "chi", "thu", "xử lý", "trả", "nữ", "nam", "tốt nghiệp", "đúng hạn", "tiến bộ", "thông qua",
    "đồng ý", "riêng", "hài lòng", "có mặt", "tham dự", "đủ điều kiện", "bãi bỏ", "thi hành xong", "thu về",
    "phát hiện", "bị", "mắc", "vi phạm", "ký cam kết", "đăng ký", "tham gia", "dương tính",
)  # fmt: skip
_WITHIN = Pattern(r"[^0-9,;.:()]{0,40}[,;(] ?trong (?:số )?đó[^0-9,;.:()]{0,30}\Z")
#: Words that leave no doubt that a part follows, so that it may stand further off.
_APART = ("trong đó", "riêng")
_OWN_SHARE = Pattern(r"\([0-9.,]{1,6} ?%\)")
_NAMED_ON = Pattern(r"(?: [^\W\d_]+){0,3} ?\Z")
_NOT_IN = ("tăng", "giảm", "cùng kỳ", "năm trước", "năm ngoái", "so với", "kế hoạch", "chỉ tiêu", "vượt", "đầu năm")
_PARTS = 5
_NEAR_PART, _FAR_PART = 90, 130  # characters between the whole and its part


def only_whole(report: Report, part: Term, percent: Term, wholes: list[Term]) -> Term | None:
    """Return the only figure that the words before a part make its whole."""
    lower = report.lower
    levels = [w for w in wholes if w.part is Part.LEVEL]
    found = _is_among(report, part, percent, levels) or _is_part(report, part, percent, levels)
    told = levels[0] if found or _is_behind(report, part, percent, levels) else _is_last(part, percent, levels)
    if told:
        return told
    whole = _only_alike(part, levels)
    if whole is None:
        return None
    between = lower[whole.end : part.start]
    if (
        (
            not f"{between.rpartition(';')[2].strip()} ".startswith((*_DIVIDING, " "))
            and ";" in between
            and not _INTAKE.search(lower, max(0, whole.start - 40), whole.start)
        )
        or len(between) > (_FAR_PART if says_any(between, _APART) else _NEAR_PART)
        or whole.figure.hedge is not Hedge.NONE
        or (whole.figure.value < part.figure.value and not _GIVEN.search(lower, max(0, whole.start - 40), whole.start))
    ):
        return None
    if percent.bracket == percent.start - 1 and _OWN_SHARE.search(between) and not says_any(between, _APART):
        return None  # "giỏi 312 em (41,2%), khá 208 em (27,5%)": each has its share of what is not told here
    around = f"{between} {lower[part.end : percent.start]}"
    named = says_any(between, _APART) or _WHOLE_CUE.search(lower, max(0, whole.start - 60), whole.start)
    of_all = "chiếm" in around and "tổng " in lower[max(0, whole.start - 40) : whole.start]
    of_all = of_all or bool(_INTAKE.search(lower, max(0, whole.start - 40), whole.start))
    if not named or not (of_all or says_any(around, _PART_CUE)):
        return None
    return whole if is_meant(part, whole, percent) else None


def _only_alike(part: Term, levels: list[Term]) -> Term | None:
    """Return the nearest level if no other one can be the whole of a part: "ở 08 trạm lấy 40 mẫu, 34 mẫu đạt"."""
    if not levels or not counts(levels[0], part) or levels[0].bracket != part.bracket:
        return None
    whole, others = levels[0], levels[1:]
    apart = whole.kind == part.kind and all(other.kind not in ("", part.kind) for other in others)
    return whole if apart or not others else None


def _is_among(report: Report, part: Term, percent: Term, levels: list[Term]) -> bool:
    """Tell whether a sentence says that the part is among the figure right before it."""
    lower = report.lower
    if not levels or not levels[0].kind or levels[0].figure.value < part.figure.value or not part.kind:
        return False
    whole = levels[0]
    told = _AMONG.search(lower, max(0, whole.start - 24), whole.start)
    return bool(told and _HAS.match(lower[whole.end : part.start])) and is_meant(part, whole, percent)


def _is_last(part: Term, percent: Term, levels: list[Term]) -> Term | None:
    """Return the whole that a part makes up with those before it: "420 em (nam 210 em, nữ 210 em, chiếm 50%)"."""
    made = part.figure.value
    for at, level in enumerate(levels[:_PARTS]):
        if level.figure.hedge is not Hedge.NONE or not counts(level, part):
            return None
        if at and level.figure.value == made:
            return level if is_meant(part, level, percent) else None
        if level.bracket != part.bracket:
            return None
        made += level.figure.value
    return None


def _is_behind(report: Report, part: Term, percent: Term, levels: list[Term]) -> bool:
    """Tell whether a bracket behind a figure names one part of it: "24,6 ha (rừng trồng 18,2 ha, chiếm 74%)"."""
    opened = part.bracket
    if not levels or opened < 0 or opened != percent.bracket or levels[0].end > opened:
        return False
    whole = levels[0]
    if not _NAMED_ON.match(report.lower[whole.end : opened]):
        return False
    told = whole.figure.hedge is Hedge.NONE and whole.figure.value > part.figure.value and counts(whole, part)
    named = report.lower[opened + 1 : part.start].strip()
    return told and bool(named) and not says_any(named, _NOT_IN) and is_meant(part, whole, percent)


def _is_part(report: Report, part: Term, percent: Term, levels: list[Term]) -> bool:
    """Tell whether "trong đó" leads from the figure right before to the part, people of people or the same."""
    if not levels or levels[0].bracket != part.bracket or levels[0].figure.value < part.figure.value:
        return False
    whole = levels[0]
    led = _WITHIN.match(report.lower[whole.end : part.start])
    people = whole.kind in PEOPLE and part.kind in PEOPLE
    return bool(led) and (counts(whole, part) or people) and is_meant(part, whole, percent)
