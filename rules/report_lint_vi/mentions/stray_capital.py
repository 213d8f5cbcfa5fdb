"""Capitals where no name begins, and small letters where a sentence does."""

from __future__ import annotations

from itertools import chain

from report_lint import BlockKind, Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.wording import MARKS, Wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Words with which no name begins: the first syllable -> what must follow, "" for any word in small letters.
_VERBS = {
    "Ký": "", "Các": "", "Những": "", "Của": "", "Cho": "", "Với": "", "Tại": "", "Được": "", "Đã": "", "Sẽ": "",
    "Đang": "", "Có": "", "Không": "", "Cũng": "", "Để": "", "Bị": "", "Trong": "", "Mọi": "", "Mỗi": "", "Từng": "",
    "Và": "", "Hoặc": "", "Triển": "khai", "Thực": "hiện", "Tiếp": "tục nhận", "Tăng": "cường", "Đẩy": "mạnh nhanh",
    "Phối": "hợp", "Tham": "gia mưu dự", "Chủ": "trì động", "Nâng": "cao", "Phát": "huy động", "Hoàn": "thành",
    "Giải": "quyết", "Vận": "động", "Hỗ": "trợ", "Đề": "nghị xuất", "Yêu": "cầu", "Bảo": "đảm", "Đảm": "bảo",
    "Góp": "phần", "Duy": "trì", "Khắc": "phục", "Rà": "soát", "Đôn": "đốc", "Ban": "hành", "Chấp": "hành",
}  # fmt: skip
#: After a comma these begin no name either.
_NOUNS = {
    "Lãnh": "đạo", "Thủ": "trưởng", "Cán": "bộ", "Đoàn": "viên", "Hội": "viên", "Đại": "biểu", "Nhân": "viên",
    "Học": "sinh", "Giáo": "viên", "Công": "chức nhân", "Viên": "chức", "Người": "lao dân", "Các": "", "Phụ": "huynh",
    "Đồng": "bào", "Thành": "viên", "Chuyên": "viên",
}  # fmt: skip
#: Second halves of common nouns and verbs, and the first halves in small letters after which no name begins there.
_SECONDS = {
    "Khen": "bằng giấy", "Chương": "huân huy", "Bộ": "cán", "Viên": "đoàn hội đảng giáo nhân đội", "Sinh": "học",
    "Vụ": "nhiệm", "Tác": "công", "Tịch": "chủ", "Thư": "bí", "Quyết": "nghị giải", "Hoạch": "kế", "Cáo": "báo",
    "Quả": "kết hiệu", "Phố": "thành", "Trấn": "thị", "Xã": "thị", "Dân": "nhân nông", "Chức": "tổ công viên",
    "Đạo": "lãnh chỉ", "Nghị": "hội đề", "Hiện": "thực", "Khai": "triển", "Truyền": "tuyên", "Hợp": "phối",
    "Tra": "kiểm", "Sát": "giám", "Động": "lao hoạt", "Trường": "môi", "Sách": "ngân chính", "Phí": "kinh",
    "Nghiệp": "doanh", "Dục": "giáo", "Hiệu": "danh", "Trào": "phong", "Trình": "chương",
}  # fmt: skip
#: Units that are meant in general after a count: "các Xã, thị trấn", "12 Huyện đã nộp".
_UNITS = frozenset({"Xã", "Phường", "Huyện", "Thôn", "Ấp", "Tỉnh"})
_OF_UNITS = frozenset("ủy uỷ đoàn đội hội viên".split())  # "các Huyện ủy", "Xã đội"
_COUNTS = frozenset({"các", "những", "mỗi", "từng", "mọi"})
_ENDS = ("", ",", ";", ".", ":", ")")
#: Titles without quotation marks, names of events and of people begin after these.
_BEFORE_NAMES = frozenset(
    "về án hoạch trình trào động đề đề tài bài thi hát phẩm sách ca phim mục dung nghị lễ buổi hội chủ tên là đợt cuộc "
    "chí ông bà anh chị em cô thầy cháu bác chú phòng ban khoa tổ đội cục bộ sở ngành nghề môn viện trung tâm luật lệ "
    "quyết định quy chế thị lệnh kết văn khối cụm nhóm lớp quỹ giải danh hiệu việc gồm công phủ ương".split()
)
_OFFICES = ("Ủy viên", "Uỷ viên", "Bí thư", "Phó", "Chủ tịch", "Bộ trưởng", "Thứ trưởng", "Trưởng", "Giám đốc", "Tổng")
_SMALL = "a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
_AFTER_STOP = compiled(rf"\. (?<=[{_SMALL}]{{3}}\. )(?=[{_SMALL}]{{2}})")
_STOPS = ("", ".", ";", ":", "-")
_ABBREVIATED = frozenset("ths tên thst bsck nxb tlđd sđd".split())


class StrayCapital(Mention):
    """A word in the wrong case; ``right`` is the word in the other."""

    right: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at the words of the table, and behind stops."""
        tokens = Wording.of(report)
        raw, kinds, capitals = tokens.raw, tokens.kinds, tokens.capitals
        wanted = {word for table in (_VERBS, _NOUNS) for word in table if word in kinds}
        wanted |= {"Nguyên"} & kinds.keys()
        seconds, units = (
            {word + end for word in table for end in _ENDS if word + end in kinds} for table in (_SECONDS, _UNITS)
        )
        strays = [
            number
            for number in sorted(chain.from_iterable(map(capitals.__getitem__, wanted | seconds | units)))
            if number
            and (before := raw[number - 1])[-1:] not in _STOPS
            and (not before[0].isupper() or before[-1] == "," or raw[number] in seconds)  # else it goes on with a name
            and _is_stray(raw, number)
        ]
        for number, offset in zip(strays, tokens.offsets(strays), strict=True):
            word = raw[number].rstrip(MARKS)
            if report.text[offset - 1] == " " and _is_prose(report, offset):
                yield cls(report.span(offset, offset + len(word)), word.lower())
        for match in _AFTER_STOP.finditer(report.view):
            at = match.end()
            word = report.view[max(0, match.start() - 12) : match.start()].rpartition(" ")[2].strip(MARKS)
            if word.islower() and word.isalpha() and word not in _ABBREVIATED and report.text[at - 1] == " ":
                end = report.view.find(" ", at)
                first = report.view[at : end if end > 0 else None].partition("\n")[0].rstrip(MARKS)
                if first.isalpha() and first.islower():
                    yield cls(report.span(at, at + len(first)), first[0].upper() + first[1:])


def _is_stray(raw: list[str], number: int) -> bool:
    """Tell whether a word of the tables stands where only names have a capital."""
    before, word, after = raw[number - 1], raw[number], raw[number + 1] if number + 1 < len(raw) else ""
    bare = word.rstrip(MARKS)
    if bare in _SECONDS and before in _SECONDS[bare].split():
        of_office = bare == "Hiệu" and after.lower().startswith(("trưởng", "phó"))  # "chức danh Hiệu trưởng"
        if of_office or (word == bare and _fits(_NOUNS, bare, after)):  # "Công đoàn Viên chức": a word begins there
            return False
        return before != "thị" or not raw[number - 2][:1].isupper()  # "Nguyễn thị Xã" is a person
    if bare in _UNITS and (before in _COUNTS or before.replace("/", "").isdecimal()):
        return word != bare or (after.isalpha() and after.islower() and after not in _OF_UNITS)
    if word != bare:
        return False
    if before[-1:] == ",":
        office = word == "Nguyên" and " ".join(raw[number + 1 : number + 3]).startswith(_OFFICES)
        return office or _fits(_NOUNS, word, after)
    plain = word in _VERBS and len(before) > 1 and before.isalpha() and before.islower()
    return plain and before not in _BEFORE_NAMES and _fits(_VERBS, word, after)


def _fits(table: dict[str, str], word: str, after: str) -> bool:
    if word not in table:
        return False
    following = after.rstrip(MARKS)
    return following in table[word].split() if table[word] else following.islower()


def _is_prose(report: Report, offset: int) -> bool:
    """Tell running text from a heading, a title or a table's cell, where words are set as names are."""
    block = report.block(offset)
    if block is None or block.kind in (BlockKind.HEADING, BlockKind.ROW):
        return False
    before = report.view[max(block.span.start, offset - 200) : offset]
    return before.count("“") <= before.count("”")
