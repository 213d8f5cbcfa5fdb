"""How many things a list names, where their names show that it is a list of them."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence

if TYPE_CHECKING:
    from report_lint import Report

_OPEN = Pattern(
    r"…|\.\.|v\.v|(?<!\w)(?:như|nhất là|tiêu biểu|điển hình|chủ yếu|trong đó|khác|còn lại|một số|các|riêng|vv)(?!\w)|"
    r", trọng (?:tâm|điểm)|trước mắt|[0-9]\)"
)
_VERB = Pattern(r"(?<!\w)(?:có|đã|đang|sẽ|được|đạt|bị(?! can| cáo| hại)|mỗi|từ|để|nhằm|trên)(?!\w)")
_JOINT = compiled(r",|(?<!\w)và(?!\w)")
_LEAF = compiled(r"[,;](?: và(?!\w))?|(?<!\w)và(?!\w)")
_ABOVE = compiled(r"(?i) (?:thuộc )?(?:tp\.?|thành phố|thị xã|huyện|quận|tỉnh) .*")
_NUMBERED = compiled(r"\(([0-9]{1,2})\)")
_PLACES = (
    "xã",
    "phường",
    "thị trấn",
    "huyện",
    "thành phố",
    "thị xã",
    "quận",
    "tỉnh",
    "thôn",
    "bản",
    "ấp",
    "xóm",
    "buôn",
    "đặc khu",
)
#: Things that have names even when these are written small.
_NAMED = ("câu lạc bộ", "dự án", "đề án", "phong trào", "chuyên đề", "hội thi", "cuộc thi", "môn", "tiểu ban")
_POSTS = (
    "đồng chí", "ông", "bà", "bị can", "bị cáo", "phó bí thư", "phó chủ tịch", "ủy viên", "uỷ viên", "thành viên",
    "cá nhân", "cán bộ", "giáo viên", "đảng viên", "đoàn viên", "hội viên", "học sinh", "em", "cháu", "đối tượng",
    "người", "phó giám đốc", "phó hiệu trưởng", "phó trưởng", "nạn nhân", "vận động viên",
)  # fmt: skip
_HONORIFIC = compiled(r"(?:đồng chí|đ/c|ông|bà|anh|chị|em|cháu|cô|thầy) ")
_BODIES = (
    "đơn vị", "cơ quan", "cơ sở", "trường", "phòng", "ban", "sở", "doanh nghiệp", "công ty", "tổ chức", "tập thể",
)  # fmt: skip
_OFFICE = compiled(
    r"(?:\A|(?<=, )|(?<=và )|(?<=,))(?:Trường|Trạm|Công ty|Phòng|Sở|Ban|Chi cục|Cục|Trung tâm|Bệnh viện|Hội|Văn phòng|"
    r"Hợp tác xã|Thanh tra|Kho bạc|Tòa án|Viện|Công an|Ủy ban|UBND|Đảng ủy|Chi bộ|Ngân hàng|Liên đoàn|Huyện đoàn|"
    r"Chi đoàn|Chi hội|Chi bộ|Đảng bộ|Công đoàn|Đoàn xã|Doanh nghiệp|Xí nghiệp|Nhà máy|Đội|Hạt) "
)
_FEW, _MANY = 2, 30


def numbered(report: Report, start: int) -> tuple[int, int] | None:
    """Count "(1) …; (2) …; (3) …" up to the block's end; None unless they run from 1."""
    if report.lower[start : start + 3] != "(1)":
        return None
    end = report.lower.find("\n", start)
    labels = [
        int(label[1]) for label in _NUMBERED.finditer(report.lower, start, end if end >= 0 else len(report.lower))
    ]
    if len(labels) < _FEW or labels != list(range(1, len(labels) + 1)):
        return None
    return len(labels), len(labels)


def named(report: Report, start: int, noun: str, *, alone: bool) -> tuple[int, int] | None:
    """Return the least and the most things that the list may name; None when it is no list of them, or open.

    ``alone``: no other count stands before this one that the list might be of as well.
    """
    sentence = Sentence.around(report, start)
    if sentence is None:
        return None
    low, end = start, sentence.span.end
    for mark in "()":
        cut = report.lower.find(mark, low, end)
        end = cut if cut >= 0 else end
    cut = report.lower.find(";", low, end)
    grouped = cut >= 0 and _goes_on(report.view[cut + 1 : end].lstrip())
    end = cut if cut >= 0 and not grouped else end
    if (
        _OPEN.search(report.lower, low, end + 3)
        or _OPEN.search(noun)
        or _VERB.search(noun)
        or report.lower[end : end + 1] == "("
    ):
        return None
    listed = report.view[low:end].rstrip(" .…")
    items = [item.strip() for item in (_LEAF if grouped else _JOINT).split(listed)]
    if len(items) < _FEW or not all(items) or any(_VERB.search(item.lower()) for item in items):
        return None
    if grouped:
        if not alone:
            return None
        return _places([_ABOVE.sub("", item) for item in items], noun) or _grouped(listed, noun)
    return _places(items, noun) or _people(items, noun) or _offices(listed, noun) or _repeated(items, noun)


def _goes_on(words: str) -> bool:
    """Tell whether a list goes on after a semicolon, and not only the sentence."""
    return words[:1].isupper() or words.lower().startswith(tuple([f"{kind} " for kind in _PLACES]))


def _grouped(listed: str, noun: str) -> tuple[int, int] | None:
    """Count what semicolons part, each a name that may hold commas; how many such a list names at most is not known."""
    groups = [group.strip().removeprefix("và ") for group in listed.split(";")]
    if noun.startswith(_PLACES) or not all(group[:1].isupper() for group in groups):
        return None
    head = noun.replace(",", "").split()[0]
    begun = sum(group.lower().startswith(f"{head} ") for group in groups)
    whole = begun == len(groups) and not any("," in group or " và " in group for group in groups)
    return (len(groups), len(groups) if whole else _MANY) if begun >= _FEW else None


def _places(items: list[str], noun: str) -> tuple[int, int] | None:
    """Count names of places: each item some capitalised words, perhaps after a kind of place that the noun names."""
    named = f" {noun.replace(',', ' ')} "
    kinds = [kind for kind in _PLACES if f" {kind} " in named]
    if not kinds or not noun.startswith(tuple(kinds)):
        return None
    for item in items:
        kind = next((kind for kind in kinds if item.lower().startswith(f"{kind} ")), "")
        words = item[len(kind) :].split()
        if not 1 <= len(words) <= 4 or not all(word[0].isupper() or word[0].isdigit() for word in words):
            return None
    return len(items), len(items)


def _people(items: list[str], noun: str) -> tuple[int, int] | None:
    """Count names of people: each item two to five capitalised words, perhaps after "đồng chí"."""
    if not noun.startswith(_POSTS):
        return None
    for item in items:
        words = _HONORIFIC.sub("", item).split()
        if not 2 <= len(words) <= 5 or not all(word[0].isupper() and word.isalpha() for word in words):
            return None
    return len(items), len(items)


def _offices(listed: str, noun: str) -> tuple[int, int] | None:
    """Count names of bodies: each begins with a word for one, so that "Sở Giáo dục và Đào tạo" stays one."""
    if not noun.startswith(_BODIES):
        return None
    count = len(_OFFICE.findall(listed))
    items = [item.strip().removeprefix("và ").strip() for item in listed.split(",")]
    if count < _FEW or not all(_OFFICE.match(item) for item in items):
        return None
    return count, count


def _is_name(item: str) -> bool:
    """Tell "Tổ Hậu cần" and "tổ số 1" from a sort of things: "xe chở quá tải"."""
    return any(character.isupper() or character.isdigit() for character in item)


def _repeated(items: list[str], noun: str) -> tuple[int, int] | None:
    """Count the items that begin with the noun; the others may belong to the one before them or stand alone."""
    words = noun.replace(",", "").split()
    named = noun.startswith(_NAMED)
    for length in (2, 1):
        head = " ".join(words[:length]) + " "
        begun = sum(f"{item.lower()} ".startswith(head) and (named or _is_name(item)) for item in items)
        if len(words) >= length and begun >= _FEW and f"{items[0].lower()} ".startswith(head):
            return begun, len(items)
    # sorts of things, each of them at least one: "02 phần: phần thi kiến thức, phần thi năng khiếu và phần thi hát"
    if all(item.lower().startswith(f"{words[0]} ") for item in items) and len(items) > _FEW:
        return len(items), _MANY
    return None
