"""What a report says of its own parts: "nêu tại mục IV", "(Bảng 3)", "Như Điều 4", "xem Phụ lục II"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Block, Report

_CAPTIONS = ("bảng", "biểu đồ", "biểu", "hình", "phụ lục", "sơ đồ")
_ANCHORS = ("tại ", "ở ", "xem ", "theo ", "(")
_NUMBER = r"(?P<label>[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}|[ivx]{1,5})(?![\w/%-]|[.,][0-9])"
_CAPTION = Pattern(
    rf"(?:tại |ở |xem |theo |\()(?P<kind>{'|'.join(_CAPTIONS)}) (?:số )?{_NUMBER}",
    *(f"{anchor}{kind} " for anchor in _ANCHORS for kind in _CAPTIONS),
)
_SECTION = Pattern(
    rf"(?P<anchor>tại |ở |xem )?(?:(?:điểm|khoản|mục) (?P<inner>[0-9]{{1,2}})(?:,? ))?(?P<kind>mục|phần) {_NUMBER}",
    "tại mục ", "tại phần ", "ở mục ", "ở phần ", "xem mục ", "xem phần ", "tại điểm ", "tại khoản ", "ở điểm ",
    "mục i", "mục v", "mục x", "phần i", "phần v",
)  # fmt: skip
_PART = Pattern(r"(?:tại|ở|xem) (?P<kind>phần) (?P<label>thứ (?:nhất|hai|ba|tư|bốn|năm|sáu))(?!\w)",
                "tại phần thứ ", "ở phần thứ ", "xem phần thứ ")  # fmt: skip
_ARTICLE = Pattern(r"như (?P<kind>điều) (?P<label>[0-9]{1,2})(?![\w/])", "như điều ")
_ARTICLE_OF = Pattern(
    r"(?P<kind>điều) (?P<label>[0-9]{1,2}) (?:của )?(?:quyết định|quy chế|quy định|nghị quyết) này(?!\w)", "điều "
)
#: Before these the part is the report's own, and not another document's.
_OWN = (
    "báo cáo này", "nêu trên", "trên đây", "ở trên", "nói trên", "của báo cáo này", "kế hoạch này", "dưới đây",
    "của kế hoạch này", "phương án này", "đề án này",
)  # fmt: skip
#: After a comma: "theo Bảng 5, QCVN 01" is another document's.
_OTHERS = (
    "thông tư", "nghị định", "quyết định", "qcvn", "tcvn", "luật", "quy chuẩn", "hướng dẫn", "kế hoạch số", "quy chế",
    "công văn", "nghị quyết", "chỉ thị", "báo cáo số", "điều lệ", "phần ", "chương", "quy định",
)  # fmt: skip
_SENTENCE = 160
_ROMAN = {
    text: number
    for number, text in enumerate("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(), 1)
}
_WORDS = {"nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6}


class MissingPart(Mention):
    """A reference to a part that the report lacks though it has others of the kind; ``last`` is the last of them."""

    kind: str
    label: str
    last: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look up what is referred to among the report's headings, captions and articles."""
        for pattern in (_CAPTION, _PART, _ARTICLE):
            for match in _matches(report, pattern):
                if _is_own(report, match, annex=match["kind"] == "phụ lục"):
                    yield from cls._missing(report, match, _captions(report, match["kind"]))
        for match in _matches(report, _ARTICLE_OF):
            yield from cls._missing(report, match, _captions(report, "điều"))
        for match in _matches(report, _SECTION):
            told = report.lower[match.end() :].lstrip(" ").startswith(_OWN)
            if told or (match["anchor"] and _is_own(report, match)):
                yield from cls._section(report, match)

    @classmethod
    def _missing(cls, report: Report, match: re.Match[str], known: dict[str, str]) -> Iterator[Self]:
        start, end = match.start("kind"), match.end("label")
        label = report.view[match.start("label") : end]
        if len(known) > 1 and _plain(label) not in known:
            yield cls(report.span(start, end), match["kind"], label, list(known.values())[-1])

    @classmethod
    def _section(cls, report: Report, match: re.Match[str]) -> Iterator[Self]:
        """Judge "mục IV" among the Roman numbers, "mục 4" among the others, "điểm 4 mục II" under that heading."""
        label = match["label"]
        if not label[0].isdecimal() and report.view[match.start("label") : match.end("label")].islower():
            return  # "mục vi phạm"
        headings = _headings(report, roman=not label[0].isdecimal())
        plain = _plain(label)
        known = {key: report.view[block.span.start : block.body].strip(" .-–)*") for key, block in headings.items()}
        if plain not in headings:
            if not label[0].isdecimal() or not _stands_inside(report, label):
                yield from cls._missing(report, match, known)
            return
        inner = match["inner"]
        under = [b.label.strip("().-– *") for b in report.blocks if b.parent is headings[plain] and b.label]
        numbers = [number for number in under if number.isdecimal()]
        if inner and len(numbers) > 1 and inner not in numbers and not _stands_inside(report, inner):
            at = report.lower.index(inner, match.start())
            start = report.lower.rfind(" ", 0, at - 1) + 1
            yield cls(report.span(start, match.end()), report.lower[start : at - 1], inner, numbers[-1])


def _matches(report: Report, pattern: Pattern) -> Iterator[re.Match[str]]:
    """Yield the matches in order, none twice and none inside another."""
    end = -1
    for match in sorted(pattern.at_literals(report), key=lambda match: (match.start(), -match.end())):
        if match.start() >= end:
            end = match.end()
            yield match


def _plain(label: str) -> str:
    """Return a label as one writes it without style: IV and 4, "thứ tư" and 4 are one."""
    lower = label.lower().removeprefix("thứ ")
    if lower in _ROMAN or lower in _WORDS:
        return str(_ROMAN.get(lower) or _WORDS[lower])
    return lower.lstrip("0")


def _is_own(report: Report, match: re.Match[str], *, annex: bool = False) -> bool:
    """Tell whether a reference names this document, or ends its sentence where no other document is named."""
    rest = report.lower[match.end() : match.end() + 60].partition("\n")[0]
    if annex:
        rest = rest.removeprefix(" kèm theo").removeprefix(" gửi kèm").removeprefix(" đính kèm")
    if rest.lstrip(" ").startswith(_OWN):
        return True
    before = report.lower[max(0, match.start() - _SENTENCE) : match.start()].rpartition("\n")[2].rpartition(". ")[2]
    if match["kind"] != "điều" and any(name in before for name in _OTHERS):
        return False
    if rest[:1] == ",":
        return not any(name in rest[:40] for name in _OTHERS)
    return rest[:1] in (";", ")", "") or rest[:2] in (". ", ".")


def _headings(report: Report, *, roman: bool) -> dict[str, Block]:
    """Return the headings by number: Roman ones and those of lines "Phần II", or the blocks with other numbers."""
    found: dict[str, Block] = {}
    for block in report.blocks:
        bare = block.label.strip("().-– *")
        if bare and (not bare.strip("IVX") if roman else bare.replace(".", "").isdecimal()):
            found[_plain(bare)] = block
        elif roman and report.lower.startswith(("phần ", "mục "), block.span.start):
            words = report.view[block.span.start : block.span.start + 12].split()
            if len(words) > 1 and not words[1].strip("IVX.:"):
                found[_plain(words[1].strip(".:"))] = block
    return found


def _stands_inside(report: Report, label: str) -> bool:
    """Tell whether a number stands inside a paragraph as a label: "… 4. Khuyến nông", "(4)"."""
    befores, afters = (" ", "\n", "(", "*", "\t"), (". ", ")", "- ")
    return any(f"{before}{label}{after}" in report.text for before in befores for after in afters)


def _captions(report: Report, kind: str) -> dict[str, str]:
    """Return the numbers with which blocks begin ("Bảng 2. …", "Phần thứ hai"), as they are written."""
    found: dict[str, str] = {}
    for block in report.blocks:
        start = block.span.start
        if not report.lower.startswith(f"{kind} ", start):
            start = block.body
            if not report.lower.startswith(f"{kind} ", start):
                continue
        words = report.view[start + len(kind) : start + len(kind) + 20].split()
        skipped = 1 if words[:1] in (["số"], ["Số"], ["SỐ"], ["thứ"], ["Thứ"], ["THỨ"]) else 0
        label = words[skipped].strip(".:-–*()") if len(words) > skipped else ""
        plain = _plain(label)
        if plain.replace(".", "").isdecimal():
            found[plain] = f"{words[0].lower()} {label.lower()}" if skipped and words[0].lower() == "thứ" else label
    return found
