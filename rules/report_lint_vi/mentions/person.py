"""People: three or more syllables in capitals that begin with a family name, and the post that stands beside them."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Family names of the Kinh and of other peoples of the country, the frequent ones.
FAMILIES = frozenset(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý An Âu Bạch Bàn Bế Cao Cầm Chu Châu Chúc "
    "Cù Cung Danh Đàm Đào Điêu Đinh Đoàn Đồng Giang Giàng Hà Hạng Hầu Hoa Hứa Kha Khà Khuất Kiều Kiên Kim La Lâm "
    "Lầu Lò Lộc Lù Lục Lương Lường Lưu Lữ Ly Ma Mã Mạc Mai Mè Mông Mùa Nghiêm Ngọc Ninh Nông Phùng Phương Quách "
    "Quan Quàng Sầm Sơn Sùng Tạ Tăng Tẩn Thạch Thái Thào Thân Thang Thiều Thổ Thò Tiêu Tô Tôn Tòng Tống Triệu "
    "Trịnh Trương Từ Tường Ứng Uông Vàng Văn Vi Vừ Vương Xồng Y Ya Yên "
    "Siu Ksor Kpă Rmah Rơ Rah Nay Puih Niê Êban Mlô Ayun Byă Adrơng Cil Liêng Alê Pơloong Bríu Arất Zơrâm "
    "Chẩu Phàn Chảo Lừu Sần Hảng Tráng Cháng Thền Phù Tải Lèng Xìn Thèn Pờ Lỳ Khoàng Cà Lô Cụt Moong "
    "Bhling Hôih Coor".split()
)
#: Words in capitals that begin a post, where no comma parts it from the name.
_POSTS_BEGIN = frozenset("Phó Chủ Bí Trưởng Giám Ủy Uỷ Chánh Hiệu Tổ Đội".split())
_MARKS = "“”\"'‘’()[]{}<>,.;:!?…*_/|-–—"
_MOST = 5
#: With the blanks between its lines a name takes no more tokens.
_FURTHEST = 12
#: Words before what is named after a person.
_NAMESAKES = (
    "trường", "thcs", "thpt", "tiểu học", "mầm non", "đường", "phố", "quỹ", "giải", "giải thưởng", "công viên",
    "bệnh viện", "công ty", "cầu", "chợ", "đảo", "làng", "huân chương", "hội trường", "tượng đài", "đền", "chi đội",
    "liên đội",
)  # fmt: skip
#: What a post begins with, longest first; each may have "Phó" before it.
_POSTS = (
    "bí thư", "chủ tịch", "trưởng", "giám đốc", "tổng giám đốc", "hiệu trưởng", "chánh", "viện trưởng", "bộ trưởng",
    "chủ nhiệm", "tổ trưởng", "đội trưởng", "chi hội trưởng", "trạm trưởng", "chỉ huy trưởng",
)  # fmt: skip
_POST = Pattern(rf"(?:phó )?(?:{'|'.join(_POSTS)})\b[^,;.()\n“”–]{{0,70}}")
#: How the person is addressed between post and name.
_ADDRESS = Pattern(r",? (?:đồng chí|ông|bà|anh|chị|thầy|cô)\Z")
_AFTER = Pattern(r"(?:,| [-–]| \() ?(?=\w)")


class Person(Mention):
    """A person who is named. ``post`` is what the words right after or before call them ("Trưởng khoa Nội"), or ""."""

    name: str
    post: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for runs of words that begin with a capital."""
        tokens = Wording.of(report)
        families = [token for token in tokens.capitals if token.lstrip(_MARKS) in FAMILIES]
        names: dict[str, dict[str, None]] = {}  # by family name
        last = -1
        for at in sorted(place for token in families for place in tokens.capitals[token]):
            name, end = _name(tokens.raw, at) if at > last else ("", at)
            if name:
                names.setdefault(name.partition(" ")[0], {})[name] = None
                last = end
        view = report.view
        for family, borne in names.items():
            for start in tokens.before_blank(view, family):
                for name in borne:
                    end = start + len(name)
                    if not view.startswith(name, start) or view[end : end + 1].isalpha() or _goes_on(report, end):
                        continue
                    if not report.lower[max(0, start - 12) : start - 1].endswith(_NAMESAKES):
                        yield cls(report.span(start, end), name, _post(report, start, end))


def _name(words: list[str], at: int) -> tuple[str, int]:
    """Return the name that begins with the family name at a word, "" when none does, and its last word's number."""
    name, last = [words[at].lstrip(_MARKS)], at
    for number, word in enumerate(words[at + 1 : at + _FURTHEST], at + 1):
        if not word:  # a blank too many
            continue
        if not word.istitle() or word[0] in _MARKS:
            break
        bare = word.rstrip(_MARKS)
        if not bare.replace("'", "").replace("’", "").isalpha():
            break
        if bare in _POSTS_BEGIN and (bare == word or len(name) < 2):  # "Lê Quang Trưởng," is a whole name
            break
        name.append(bare)
        last = number
        if bare != word or len(name) == _MOST:
            break
    return " ".join(name) if len(name) > 2 else "", last


def _goes_on(report: Report, end: int) -> bool:
    """Tell whether another syllable in capitals belongs to the name: then it is a longer one."""
    following = report.view[end : end + 12]
    word = following[1:].partition(" ")[0].rstrip(_MARKS)
    return following[:1] == " " and word[:1].isalpha() and word.istitle() and len(word) > 1 and word not in _POSTS_BEGIN


def _post(report: Report, start: int, end: int) -> str:
    joint = _AFTER.match(report.view, end, end + 6)
    post = _POST.match(report.lower, joint.end(), joint.end() + 90) if joint else None
    if not post:
        post = _POST.search(report.lower, max(0, start - 70), start)
        if not post or post.end() != start:
            return ""
    said = _ADDRESS.compiled.sub("", post[0].rstrip())
    return report.view[post.start() : post.start() + len(said)]
