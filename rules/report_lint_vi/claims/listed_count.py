"""Counts of things that are then listed by name: "04 tổ: Tổ 1, Tổ 2, Tổ 3"."""

from __future__ import annotations

import re

from report_lint import Claim, Pattern, Verdict, says
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.number import Number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_CUE = Pattern(r"(?:gồm(?: có)?:?|:) ", "gồm", ": ")
_HEAD = Pattern(r"(?<![\w/.,–-])([0-9]{1,2}) ((?:[^\W\d_]+,? ){0,4}[^\W\d_]+),?(?: (?:bao|sau|là|như sau))? ?\Z")
_OPEN = Pattern(
    r"…|\.\.|v\.v|(?<!\w)(?:như|nhất là|tiêu biểu|điển hình|chủ yếu|trong đó|khác|còn lại|một số|các|riêng|vv)(?!\w)|"
    r"[0-9]\)"
)
_VERB = Pattern(r"(?<!\w)(?:có|đã|đang|sẽ|được|đạt|bị|mỗi|từ|để|nhằm|trên)(?!\w)")
_JOINT = compiled(r",|(?<!\w)và(?!\w)")
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
_FEW, _MANY = 2, 30


class ListedCount(Claim):
    """A count, and how many things of the kind the list after it names."""

    number: Number

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look before every colon and "gồm" for a small count."""
        lower = report.lower
        for cue in _CUE.at_literals(report):
            low = max(0, cue.start() - 64)
            if cue.start() < 2 or not any(map(str.isdigit, lower[low : cue.start()])):
                continue
            head = _HEAD.search(lower, low, cue.start())
            number = report.first_from(Number, head.start(1)) if head else None
            if head is None or number is None or number.span.start != head.start(1):
                continue
            named = _numbered(report, cue.end()) or _named(report, cue.end(), head[2])
            if number.value is not None and _FEW <= number.value <= _MANY and named:
                yield cls._of(report, number, named, cue.end())

    @classmethod
    def _of(cls, report: Report, number: Number, named: tuple[int, int], end: int) -> Self:
        least, most = named
        holds = number.value is not None and least <= number.value <= most
        verdict = Verdict.HOLDS if holds else Verdict.FAILS
        message = says("ghi {count}, nhưng chỉ ra {named}", count=number.text, named=least)
        return cls(report.span(number.span.start, end), (number.span,), verdict, message, (), number)


def _numbered(report: Report, start: int) -> tuple[int, int] | None:
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


def _named(report: Report, start: int, noun: str) -> tuple[int, int] | None:
    """Return the least and the most things that the list may name; None when it is no list of them, or open."""
    sentence = Sentence.around(report, start)
    if sentence is None:
        return None
    low, end = start, sentence.span.end
    for mark in ";()":
        cut = report.lower.find(mark, low, end)
        end = cut if cut >= 0 else end
    if (
        _OPEN.search(report.lower, low, end + 3)
        or _OPEN.search(noun)
        or _VERB.search(noun)
        or report.lower[end : end + 1] == "("
    ):
        return None
    items = [item.strip() for item in _JOINT.split(report.view[low:end].rstrip(" .…"))]
    if len(items) < _FEW or not all(items) or any(_VERB.search(item.lower()) for item in items):
        return None
    return _places(items, noun) or _repeated(items, noun)


def _places(items: list[str], noun: str) -> tuple[int, int] | None:
    """Count names of places: each item some capitalised words, perhaps after a kind of place that the noun names."""
    kinds = [kind for kind in _PLACES if re.search(rf"(?<!\w){kind}(?!\w)", noun)]
    if not kinds or not noun.startswith(tuple(kinds)):
        return None
    for item in items:
        kind = next((kind for kind in kinds if item.lower().startswith(f"{kind} ")), "")
        words = item[len(kind) :].split()
        if not 1 <= len(words) <= 4 or not all(word[0].isupper() or word[0].isdigit() for word in words):
            return None
    return len(items), len(items)


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
    return None
