"""Syllables that Vietnamese does not have, common confusions, and the two ways to set a tone mark.

All are looked for in the vocabulary of the report. Names and foreign words fail every dictionary: only words in small
letters are judged, and only by shapes that no Vietnamese syllable has.
"""

from __future__ import annotations

from report_lint import Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.wording import MARKS, Wording

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.wording import Tokens

_FRONT = "eêiyéèẻẽẹếềểễệíìỉĩịýỳỷỹỵ"
_PLAIN = "aăâeêioôơuưy"
_OFF = "àằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ"  # tones that no syllable ending in a stop has
_ON = "áắấéếíóốớúứýạặậẹệịọộợụựỵ"
_SHAPES = compiled(
    rf"[\nưuoòóỏõọùúủũụU{_OFF}{_ON}](?:"
    rf"(?<=\n)[“(\"]?(?:ngh[^{_FRONT}\W\d_]|ng[eêiéèẻẽẹếềểễệíìỉĩị]|gh[^{_FRONT}\W\d_]|ch[hrtn]|th[hrt]|nhg|gnh|trh)"
    rf"|(?<=ư)[òóỏõọ]|(?<=[ừứửữự])ơ|(?<=[ìíỉĩị])ê|(?<=[ùúủũụ])ô|(?<=[^qQ]u)[ờớởỡợ](?=[cimnpt])"
    rf"|(?<=[{_OFF}])(?:[ptc]|ch)(?=[,.;:!?)”\"]{{0,3}}\n)"
    rf"|(?<=[{_OFF}{_ON}])[{_PLAIN}]?[{_OFF}{_ON}]"
    r"|(?<=[òóỏõọ])a[nmtcpiy]|(?<=[ùúủũụ])y[ntê]"
    rf"|(?<=[{_OFF}{_ON}])n(?:nh|ng|hg|gh|n|h[b-hk-n]|gg))"
)

#: wrong -> right; none of the wrong ones is an expression of its own.
_CONFUSED = {
    "bổ xung": "bổ sung", "bỗ sung": "bổ sung", "sử lý": "xử lý", "xữ lý": "xử lý", "xử dụng": "sử dụng",
    "xữ dụng": "sử dụng", "sữ dụng": "sử dụng", "thăm quan": "tham quan", "xuất xắc": "xuất sắc",
    "suất sắc": "xuất sắc", "suất xắc": "xuất sắc", "chuẩn đoán": "chẩn đoán", "tựu chung": "tựu trung",
    "hình chung": "hình trung",
    "cọ sát": "cọ xát", "sáng lạn": "xán lạn", "đề suất": "đề xuất", "đọc giả": "độc giả", "khắc khe": "khắt khe",
    "suy nghỉ": "suy nghĩ", "nghĩ hưu": "nghỉ hưu", "nghĩ lễ": "nghỉ lễ", "mạnh mẻ": "mạnh mẽ", "gìn dữ": "gìn giữ",
    "dữ gìn": "giữ gìn", "giử gìn": "giữ gìn", "giử vững": "giữ vững", "tranh dành": "tranh giành",
    "lãng mạng": "lãng mạn", "nổ lực": "nỗ lực", "lổ hổng": "lỗ hổng", "giúp đở": "giúp đỡ", "cũng cố": "củng cố",
    "củng như": "cũng như", "kỹ cương": "kỷ cương", "kỹ luật": "kỷ luật", "kỹ niệm": "kỷ niệm", "kỷ năng": "kỹ năng",
    "kỷ thuật": "kỹ thuật", "trãi qua": "trải qua", "trãi nghiệm": "trải nghiệm", "bão đảm": "bảo đảm",
    "bão vệ": "bảo vệ", "đảm bão": "đảm bảo", "sữa chữa": "sửa chữa", "sửa chửa": "sửa chữa", "sữa đổi": "sửa đổi",
    "hổ trợ": "hỗ trợ", "mỡ rộng": "mở rộng", "đống góp": "đóng góp", "tham mưa": "tham mưu", "sản suất": "sản xuất",
    "năng xuất": "năng suất", "áp xuất": "áp suất", "lãi xuất": "lãi suất", "tần xuất": "tần suất",
    "xuất quà": "suất quà", "phổ biết": "phổ biến", "triễn khai": "triển khai", "phát triễn": "phát triển",
    "quyết đinh": "quyết định", "kế hoach": "kế hoạch", "thực hiên": "thực hiện", "nhiêm vụ": "nhiệm vụ",
    "nghiệm túc": "nghiêm túc", "sát xao": "sát sao", "xâu sắc": "sâu sắc", "xâu rộng": "sâu rộng",
    "sơ xuất": "sơ suất", "trao dồi": "trau dồi", "trao chuốt": "trau chuốt", "chẩn chu": "chỉn chu",
    "vững trắc": "vững chắc", "chân trọng": "trân trọng", "tuyên chuyền": "tuyên truyền",
    "chủ chương": "chủ trương", "đẫy mạnh": "đẩy mạnh", "cơ sỡ": "cơ sở", "khắc phụ": "khắc phục",
    "trách nhiêm": "trách nhiệm", "tổ chưc": "tổ chức", "công tac": "công tác", "phát triên": "phát triển",
    "xã hôi": "xã hội", "xả hội": "xã hội", "lãnh đao": "lãnh đạo", "lảnh đạo": "lãnh đạo", "chỉ đao": "chỉ đạo",
    "tiếp tuc": "tiếp tục", "kiễm tra": "kiểm tra", "hướng dẩn": "hướng dẫn", "ảnh hưỡng": "ảnh hưởng",
    "diển ra": "diễn ra", "diển tập": "diễn tập", "biểu diển": "biểu diễn", "nghỉa vụ": "nghĩa vụ",
    "ý nghỉa": "ý nghĩa", "giãi quyết": "giải quyết", "đễ nghị": "đề nghị", "gương mẩu": "gương mẫu",
    "hội nghi": "hội nghị",
}  # fmt: skip
#: Where the two syllables belong to other words: those before the pair, and those after it.
_PARTED = {
    "sử lý": ("lịch tiền dã", ""), "chuẩn đoán": ("tiêu", ""), "nổ lực": ("", "lượng"), "sản suất": ("tài", ""),
    "kỹ luật": ("hiểu cứu rõ nắm", ""), "bão vệ": ("", "sinh"), "bão đảm": ("", "bảo nhận đương"),
    "cũng cố": ("", "gắng tình ý định"),
    "năng xuất": ("khả tiềm chức tính kỹ", "khẩu hiện phát bản hàng nhập bán"), "nghiệm túc": ("kinh", "trực"),
    "sơ xuất": ("hồ", ""), "chân trọng": ("bàn", ""), "thăm quan": ("phí", "chức hệ tài"), "đọc giả": ("", "định"),
    "chủ chương": ("", "trình"), "khắc phụ": ("thời khoảnh điêu", "nữ huynh"), "hội nghi": ("", "thức lễ ngờ"),
    "hình chung": ("tình điển loại mô truyền", ""),
}  # fmt: skip

#: What stands before a sentence or a clause; "" is the beginning of the text.
_STARTS = ("", "\n", ".", ";", ":", "-", "–", "+")
_NEW = compiled(r"(?:o[àáảãạèéẻẽẹ]|(?<![qQ])[uU][ỳýỷỹỵ])(?![^\W\d_])")
_OLD = compiled(r"(?:[òóỏõọ][ae]|(?<![qQ])[ùúủũụÙÚỦŨỤ]y)(?![^\W\d_])")
_OTHER: dict[str, str] = dict(
    zip(
        "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
        "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(),
        strict=True,
    )
)
_BACK: dict[str, str] = {right: left for left, right in _OTHER.items()}


class Misspelling(Mention):
    """A word or phrase that Vietnamese does not have; ``right`` is what was meant, "" where that is not known."""

    right: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for impossible shapes, then for the pairs of syllables of the table."""
        tokens = Wording.of(report)
        wanted: set[str] = set()
        vocabulary = tokens.vocabulary
        for match in _SHAPES.finditer(vocabulary):
            at = match.end() - 1
            token = vocabulary[vocabulary.rfind("\n", 0, at) + 1 : vocabulary.find("\n", at)]
            bare = token.strip(MARKS)
            if bare.isalpha() and bare.islower() and not bare.isascii():
                wanted.add(token)
        for _, offset, token in tokens.places(wanted) if wanted else ():
            start = offset + len(token) - len(token.lstrip(MARKS))
            yield cls(report.span(start, start + len(token.strip(MARKS))), "")
        words = set(tokens.kinds.values())
        for wrong, right in _CONFUSED.items():
            first, _, last = wrong.partition(" ")
            if first in words and not words.isdisjoint((last, last.partition(" ")[0])):
                yield from cls._phrases(report, wrong, right)

    @classmethod
    def _phrases(cls, report: Report, wrong: str, right: str) -> Iterator[Self]:
        lower = report.lower
        at = lower.find(wrong)
        while at >= 0:
            end = at + len(wrong)
            if _is_phrase(report, wrong, at, end):
                first = right[0].upper() if report.view[at].isupper() else right[0]
                yield cls(report.span(at, end), first + right[1:])
            at = lower.find(wrong, end)


def _is_phrase(report: Report, wrong: str, at: int, end: int) -> bool:
    """Tell the pair of syllables from the edges of two other words."""
    lower = report.lower
    if lower[at - 1 : at].isalnum() or lower[end : end + 1].isalnum() or not report.view[at + 1 : end].islower():
        return False
    if report.view[at].isupper() and lower[max(0, at - 3) : at].rstrip(" ")[-1:] not in _STARTS:
        return False  # a name: "Nguyễn Trãi qua đời"
    before = lower[max(0, at - 12) : at].rstrip(" ").rpartition(" ")[2]
    after = lower[end : end + 12].lstrip(" ").partition(" ")[0].rstrip(MARKS)
    if wrong == "xuất quà":
        return before[-1:].isdigit()
    befores, afters = _PARTED.get(wrong, ("", ""))
    return before not in befores.split() and after not in afters.split()


class ToneMark(Mention):
    """A syllable whose tone mark stands otherwise than in most syllables of the report: hoà among hòa, hóa."""

    right: str
    others: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Count both ways where both occur."""
        tokens = Wording.of(report)
        ways = [_tokens_with(tokens, pattern.finditer(tokens.vocabulary)) for pattern in (_NEW, _OLD)]
        if not all(ways):
            return
        places = [list(tokens.places(way)) for way in ways]
        if len(places[0]) == len(places[1]):
            return
        rare = 0 if len(places[0]) < len(places[1]) else 1
        table = _OTHER if rare == 0 else _BACK
        for _, offset, token in places[rare]:
            lower = token.lower()
            pair = next(pair for pair in table if pair in lower)
            at = lower.find(pair)
            right = table[pair] if token[at].islower() else table[pair].capitalize()
            yield cls(report.span(offset + at, offset + at + 2), right, len(places[1 - rare]))


def _tokens_with(tokens: Tokens, matches: Iterator[re.Match[str]]) -> set[str]:
    """Return the tokens in which the matches lie; names keep the way of those who bear them."""
    vocabulary = tokens.vocabulary
    found: set[str] = set()
    for match in matches:
        begin = vocabulary.rfind("\n", 0, match.start()) + 1
        token = vocabulary[begin : vocabulary.find("\n", match.end())]
        word = token.strip(MARKS)
        if word.islower() or word in ("Ủy", "Uỷ"):
            found.add(token)
    return found
