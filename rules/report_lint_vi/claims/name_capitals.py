"""Names whose capitals are settled, as a report writes them."""

from __future__ import annotations

from report_lint import Claim, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.wording import Wording
from report_lint_vi.world.offices import Name, Offices, folded, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Offices are called by the same words on every level (Nghị định 37/2014/NĐ-CP has those of a district); "phòng tài
#: chính" may be any room, so some other word of the name must have its capital.
_HEADS = {"Bộ ": False, "Sở ": False, "Phòng ": True}
_LONGEST = 60
#: Words of which "bộ", "sở" or "phòng" is the second half.
_BEGUN = tuple(f"{word} " for word in "đảng cán nội chi liên tiến cơ trụ công văn quốc dự đề biên tiểu toàn".split())
#: Usage floats between "Công thương" and "Công Thương".
_FLOATING = ("Công thương",)


class NameCapitals(Claim):
    """A name of the table that lacks one of its capitals."""

    name: Name

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for each name in any letters, and compare what stands there; the longer of two that overlap counts."""
        view = report.view
        taken: set[int] = set()
        for name in sorted(report.world(Offices).names(), key=lambda name: -len(name.written)):
            said = name.written.lower()
            for at in _places(report, said):
                end = at + len(said)
                if not view.startswith(name.written, at) and at not in taken and _lacks(report, at, end, name):
                    taken.update(range(at, end))
                    derivation = says("tên này viết hoa là {name}", name=name.written)
                    yield cls(report.span(at, end), (), Verdict.FAILS, derivation, (), name)
        yield from cls._of_offices(report)

    @classmethod
    def _of_offices(cls, report: Report) -> Iterator[Self]:
        """Compare what stands after "Bộ" and "Sở" with the names of all ministries and departments."""
        view, lower, tokens = report.view, report.lower, Wording.of(report)
        heads = [(head, at) for head in _HEADS for at in tokens.before_blank(view, head[:-1])]
        if not heads:
            return
        bodies = dict(report.world(Offices).bodies())
        right = (*bodies.values(), *_FLOATING)
        begun = tuple({words.partition(" ")[0] for words in (*bodies, *map(str.lower, bodies.values()))})
        for head, at in heads:
            start = at + len(head)
            if lower.startswith(begun, start) and not view.startswith(right, start):
                found = None if _goes_on(report, at) else _recased(view[start : start + _LONGEST], bodies)
                if found and (not _HEADS[head] or any(map(str.isupper, view[start : start + len(found)]))):
                    name = Name(head + found, common=False, after="", before=(), source="")
                    derivation = says("tên này viết hoa là {name}", name=name.written)
                    yield cls(report.span(at, start + len(found)), (), Verdict.FAILS, derivation, (), name)


def _places(report: Report, said: str) -> Iterator[int]:
    """Yield where words in lower case stand."""
    at = report.lower.find(said) if report.holds((said,)) else -1
    while at >= 0:
        yield at
        at = report.lower.find(said, at + 1)


def _goes_on(report: Report, at: int) -> bool:
    """Tell "Đảng Bộ Quốc phòng" and "Cán Bộ" from the beginning of an office's name."""
    before = report.lower[max(0, at - 12) : at]
    return before[-1:].isalnum() or before.endswith(_BEGUN)


def _recased(text: str, bodies: dict[str, str]) -> str:
    """Return the longest name of a body that a text begins with, in its right capitals; "" where it has them."""
    parts, ends = parts_of(text)
    words = [folded(word) for _, word in parts]
    for size in range(len(words), 0, -1):
        name = bodies.get(" ".join(words[:size]))
        if name is None:
            continue
        letters = list(text[: ends[size - 1]])
        for (joint, wanted), (given, word), end in zip(parts_of(name)[0], parts, ends[:size], strict=False):
            if given != joint or (not word[1:].islower() and len(word) > 1):  # joined otherwise, or all in capitals
                return ""
            letters[end - len(word)] = word[0].upper() if wanted[0].isupper() else word[0].lower()
        recased = "".join(letters)
        return recased if recased != text[: ends[size - 1]] else ""
    return ""


def _lacks(report: Report, at: int, end: int, name: Name) -> bool:
    """Tell whether what stands there is the name, and a letter that should be a capital is none."""
    written = report.view[at:end]
    if report.view[at - 1 : at].isalnum() or report.view[end : end + 1].isalnum() or written.isupper():
        return False
    if name.exact:
        return written[1:] != name.written[1:] and not written.islower()
    if not any(right.isupper() and given.islower() for right, given in zip(name.written, written, strict=True)):
        return False
    if name.common and written[0].islower():
        return False
    if name.after and not report.lower[max(0, at - 12) : at].endswith(f"{name.after} "):
        return False
    following = report.lower[end : end + 12].lstrip(" ")
    return not following.startswith(name.before) if name.before else True
