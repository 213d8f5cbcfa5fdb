"""Syllables that Vietnamese does not have, and common confusions, looked for in the vocabulary of the report.

Names and foreign words fail every dictionary: only words in small letters are judged, and only by what no Vietnamese
syllable is (``world/syllables.py``); what is merely not attested is left alone.
"""

from __future__ import annotations

from report_lint import Mention
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.wording import MARKS, Wording
from report_lint_vi.world.syllables import Syllables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.wording import Tokens

#: Where one word in so many, and more than so many, is no syllable, the text was read badly or is in another language.
_TOO_MANY = 8
_MOST = 500
#: What begins with two capitals and is shorter may be an abbreviation.
_TWO_AND_MORE = 4

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
    "hội nghi": "hội nghị", "sắp sếp": "sắp xếp", "ban hanh": "ban hành", "nông đân": "nông dân",
    "trển khai": "triển khai", "triến khai": "triển khai", "xắp xếp": "sắp xếp", "giử lại": "giữ lại",
    "phối hợi": "phối hợp", "thành tich": "thành tích", "hoạt đông": "hoạt động", "vận đông": "vận động",
    "lao đông": "lao động",
}  # fmt: skip
#: Where the two syllables belong to other words: those before the pair, and those after it.
_PARTED = {
    "sử lý": ("lịch tiền dã", ""), "chuẩn đoán": ("tiêu", ""), "nổ lực": ("", "lượng"), "sản suất": ("tài", ""),
    "kỹ luật": ("hiểu cứu rõ nắm", ""), "bão vệ": ("", "sinh"), "bão đảm": ("", "bảo nhận đương"),
    "cũng cố": ("", "gắng tình ý định"),
    "năng xuất": ("khả tiềm chức tính kỹ", "khẩu hiện phát bản hàng nhập bán"), "nghiệm túc": ("kinh", "trực"),
    "sơ xuất": ("hồ", ""), "chân trọng": ("bàn", ""), "thăm quan": ("phí", "chức hệ tài"), "đọc giả": ("", "định"),
    "chủ chương": ("", "trình"), "khắc phụ": ("thời khoảnh điêu", "nữ huynh"), "hội nghi": ("", "thức lễ ngờ"),
    "hình chung": ("tình điển loại mô truyền", ""), "hoạt đông": ("sinh", "đảo vui đủ người như"),
}  # fmt: skip

#: What stands before a sentence or a clause; "" is the beginning of the text.
_STARTS = ("", "\n", ".", ";", ":", "-", "–", "+")


class Misspelling(Mention):
    """A word or phrase that Vietnamese does not have; ``right`` is what was meant, "" where that is not known."""

    right: str
    #: No syllable, where the others are syllables that do not go together.
    impossible: bool

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for impossible syllables, then for the pairs of syllables of the table."""
        tokens = Wording.of(report)
        words = set(tokens.kinds.values())
        unknown = report.world(Syllables).impossible(words)
        if unknown:
            yield from cls._syllables(report, tokens, unknown)
        for wrong, right in _CONFUSED.items():
            first, _, last = wrong.partition(" ")
            if first in words and not words.isdisjoint((last, last.partition(" ")[0])):
                yield from cls._phrases(report, wrong, right)
        held = {
            token for token in tokens.capitals if token[:2].isupper() and token[0].isupper() and token[2:].islower()
        }
        if held:
            yield from cls._capitals(report, tokens, held)

    @classmethod
    def _syllables(cls, report: Report, tokens: Tokens, unknown: list[str]) -> Iterator[Self]:
        from report_lint_vi.world.respelling import Respelling  # few reports have a word to ask for

        if len(unknown) > min(_MOST, max(_TOO_MANY, len(tokens.kinds) // _TOO_MANY)):
            return
        spelling = report.world(Respelling)
        wrong = {word for word in unknown if spelling.is_wrong(word)}
        foreign = {word for word in unknown if word not in wrong}
        wanted = {token for token, bare in tokens.kinds.items() if bare in wrong and token.strip(MARKS) == bare}
        raw = ["", *tokens.raw, ""] if wanted else []
        for number, offset, token in tokens.places(wanted) if wanted else ():
            before, after = raw[number].strip(MARKS), raw[number + 2].strip(MARKS)
            if before not in foreign and after not in foreign:  # a phrase of another language
                bare = token.strip(MARKS)
                start = offset + token.find(bare)
                right = spelling.meant(bare, before.lower(), after.lower())
                yield cls(report.span(start, start + len(bare)), right, impossible=True)

    @classmethod
    def _capitals(cls, report: Report, tokens: Tokens, held: set[str]) -> Iterator[Self]:
        """Yield the words with two capitals, where the key was let go too late: "NHật Bản"; no "ThS", "KPam"."""
        common = report.world(Syllables).common
        wanted = {
            token for token in held if len(tokens.kinds[token]) >= _TWO_AND_MORE and tokens.kinds[token] in common
        }
        for _, offset, token in tokens.places(wanted):
            bare = token.rstrip(MARKS)
            yield cls(report.span(offset, offset + len(bare)), bare[0] + bare[1:].lower(), impossible=False)

    @classmethod
    def _phrases(cls, report: Report, wrong: str, right: str) -> Iterator[Self]:
        lower = report.lower
        at = lower.find(wrong)
        while at >= 0:
            end = at + len(wrong)
            if _is_phrase(report, wrong, at, end):
                first = right[0].upper() if report.view[at].isupper() else right[0]
                yield cls(report.span(at, end), first + right[1:], impossible=False)
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
