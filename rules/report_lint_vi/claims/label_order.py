"""Numbered headings and items against those before them: I, II, IV; 1, 2, 2; a, b, d."""

from __future__ import annotations

from report_lint import BlockKind, Claim, Related, Value, Verdict, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Block, Message, Report, Span

_ROMAN = {
    text: number
    for number, text in enumerate(
        "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV".split(), 1
    )
}
#: Lists are lettered by the Vietnamese alphabet; word processors letter them by the English one.
_VIETNAMESE = "abcdđeghiklmnopqrstuvxy"
_ENGLISH = "abcdefghijklmnopqrstuvwxyz"
_MARKS = "().-–/ *_"
#: Blocks that begin with these words and a number are numbered too.
_NAMED = ("điều ", "bảng ", "biểu ", "chương ")
_LONGEST_GAP = 3
#: A number after one of these is no label.
_COUNTED = frozenset(
    "quý tháng lớp cấp khóa khoá vùng khu tổ thôn ấp xóm đội bảng điểm khoản điều số ngày thứ loại hạng đợt lần quận "
    "phường nhóm mức kỳ học".split()
)


class _Label(Value):
    """A label read: its series ("1", "a", "I" …) and its place there, with the numbers before it ("2.1." -> 2)."""

    series: str
    number: int
    prefix: str
    text: str


class _Run:
    """One list in the making: the last label, every one that it has had, and whether the last stands for the next.

    ``skipped``: the number that left out the one before it; the same number again is itself.
    """

    __slots__ = ("blocks", "last", "repeated", "skipped")

    def __init__(self, label: _Label, block: Block) -> None:
        self.last = label
        self.repeated = False
        self.skipped = 0
        self.blocks = {label.number: block}

    def add(self, label: _Label, block: Block) -> None:
        self.last = label
        self.blocks[label.number] = block


class LabelOrder(Claim):
    """A label that does not go on from the one before it in its list; one that does makes no claim."""

    label: Span

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Follow each list, under its own heading; a list inside another of the same form begins with its first."""
        lists: dict[tuple[int, str], list[_Run]] = {}
        read: dict[str, _Label | None] = {}  # few labels are written only once
        for block in report.blocks:
            text = block.label
            if text in "-–—+*•" or block.kind is BlockKind.ROW:
                if text or block.kind is BlockKind.ROW or not report.lower.startswith(_NAMED, block.span.start):
                    continue
                label = _named(report.view[block.span.start : block.span.start + 14])
            else:
                if text not in read:
                    read[text] = _read(text)
                label = read[text]
            if label is None:
                continue
            named = label.series in _NAMED
            key = (-1 if named or not block.parent else block.parent.span.start, label.series + label.prefix)
            runs = lists.setdefault(key, [])
            problem = _goes_on(runs, label, block)
            if problem is not None:
                claim = cls._judged(report, runs, problem, label, block)
                runs[-1].add(label, block)
                if claim:
                    yield claim

    @classmethod
    def _judged(cls, report: Report, runs: list[_Run], before: _Label, label: _Label, block: Block) -> Self | None:
        last = runs[-1].blocks[before.number]
        span = _span(report, block, label)
        earlier = runs[-1].blocks.get(label.number)
        if earlier is not None:
            if not _alike(report, earlier, block) or runs[-1].skipped == label.number == before.number:
                return None  # "4, 6, 6": the first 6 is the 5, and that has been told
            first = _span(report, earlier, label)
            runs[-1].repeated = label.number == before.number
            said: Message = says("số {label} đã dùng ở {first}", label=label.text, first=first)
            return cls(span, (), Verdict.FAILS, said, (Related(first, says("lần trước")),), span)
        missing = _between(before, label)
        repeated, runs[-1].repeated = runs[-1].repeated, False
        if repeated and len(missing) == 1:  # "a, b, b, d": the second b is the c, and that has been told
            return None
        if not missing or _stands_inside(report, last.body, block.span.start, missing[0]):
            return None
        said = says("sau {before} là {label}: thiếu {missing}", before=before.text, label=label.text,
                    missing=", ".join(missing))  # fmt: skip
        previous = _span(report, last, before)
        runs[-1].skipped = label.number if len(missing) == 1 else 0
        return cls(span, (), Verdict.FAILS, said, (Related(previous, says("mục trước")),), span)


def _span(report: Report, block: Block, label: _Label) -> Span:
    length = len(block.label) or len(label.series) + len(label.text)
    return report.span(block.span.start, block.span.start + length)


def _named(head: str) -> _Label | None:
    """Read "Điều 3." and "Bảng 2: …"; the number must end there."""
    name, _, rest = head.partition(" ")
    digits = rest[:2].rstrip(".:")
    if digits.isdecimal() and rest[len(digits) : len(digits) + 1] in (".", ":"):
        return _Label(f"{name.lower()} ", int(digits), "", digits)
    return None


def _read(text: str) -> _Label | None:
    bare = text.strip(_MARKS)
    shape = "(" if text[0] == "(" else ")" if text[-1] == ")" else ""
    prefix, _, own = bare.rpartition(".")
    if own.isdecimal() and len(own) < 3:
        return _Label(f"1{shape}", int(own), prefix, bare) if own[0] != "0" else None
    if prefix:
        return None
    if bare in _ROMAN and not shape:
        return _Label("I", _ROMAN[bare], "", bare)
    if len(bare) == 1 and bare.lower() in _ENGLISH + "đ":
        letter = bare.lower()
        if letter in "ivxfjwz":  # Roman figures too, or of the English alphabet only
            return None
        return _Label(("A" if bare.isupper() else "a") + shape, _VIETNAMESE.index(letter) + 1, "", bare)
    return None


def _goes_on(runs: list[_Run], label: _Label, block: Block) -> _Label | None:
    """Put the label into the list that it continues or begins; return the label before where it does neither."""
    if not runs or label.number == 1:
        runs.append(_Run(label, block))
        del runs[:-8]
        return None
    for depth in range(len(runs) - 1, -1, -1):
        if _follows(runs[depth].last, label):
            runs[depth].add(label, block)
            runs[depth].repeated = False
            del runs[depth + 1 :]
            return None
    return runs[-1].last


def _follows(before: _Label, label: _Label) -> bool:
    step = label.number - before.number
    if before.series[0] not in "aA":
        return step == 1
    skipped = _VIETNAMESE[before.number : label.number - 1]
    return step == 1 or (step > 1 and all(letter in "đivx" for letter in skipped))


def _between(before: _Label, label: _Label) -> list[str]:
    """Return the labels that are left out, () where they are too many for a slip or the list starts again."""
    if not 1 < label.number - before.number <= _LONGEST_GAP:
        return []
    numbers = range(before.number + 1, label.number)
    if before.series[0] == "I":
        return [text for text, number in _ROMAN.items() if number in numbers]
    if before.series[0] in "aA":
        letters = [_VIETNAMESE[number - 1] for number in numbers if _VIETNAMESE[number - 1] not in "đivx"]
        return [letter.upper() if before.text.isupper() else letter for letter in letters]
    head = f"{label.prefix}." if label.prefix else ""
    return [f"{head}{number}" for number in numbers]


def _stands_inside(report: Report, start: int, end: int, label: str) -> bool:
    """Tell whether the label that seems left out stands inside a paragraph, or dots stand for it."""
    text = report.text[start:end]
    if any(line.strip(" \t*_") in ("...", "…", "....", ".....", "[...]", "(...)") for line in text.split("\n")):
        return True
    return any(
        _holds(text, f"{before}{label}{after}")
        for before in (" ", "\n", "(", "*", "\t", ".", ";")
        for after in (".", ")", "-", "/", " -", " –", "–", ":", "\t", ",", " ")
        if after not in (" ", ",") or not label.isdecimal() or before == "\n"
    )


def _holds(text: str, label: str) -> bool:
    """Tell whether a label stands in a text: "4.100 hộ" and "quý 4." at a line's end are numbers."""
    at = text.find(label)
    while at >= 0:
        following = text[at + len(label) : at + len(label) + 1]
        before = text[max(0, at - 9) : at].replace("\n", " ").rpartition(" ")[2].lower()
        counted = label[0] == " " and (before in _COUNTED or following in ("", "\n"))
        if not following.isdecimal() and not counted:
            return True
        at = text.find(label, at + 1)
    return False


def _alike(report: Report, one: Block, other: Block) -> bool:
    """Tell two headings, or two items, from a heading and an item that happen to bear one number."""
    heads = (report.view[one.body : one.span.end].isupper(), report.view[other.body : other.span.end].isupper())
    return heads[0] == heads[1] and one.label == other.label
