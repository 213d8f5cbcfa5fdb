"""Compounds with a dash that the report writes in two ways: "kinh tế - xã hội", "kinh tế-xã hội"."""

from __future__ import annotations

from report_lint import Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: In words of small letters only: symbols and codes keep their dashes.
_TIGHT = compiled(r"(?<=[^\W\d_])[-–—](?=[^\W\d_]{2})")
_SPACED = (" - ", " – ")
_DASHES = ("-", "–", *_SPACED)
_MOST = 10


class CompoundDash(Mention):
    """A dash otherwise than most dashes between the same two syllables; ``right`` is the way of the others."""

    right: str
    others: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the pairs of syllables around tight dashes and around long ones, and count every way to write them."""
        lower = report.lower
        for left, right, rivals in list(dict.fromkeys(_pairs(report)))[:_MOST]:
            if not any(f"{left}{rival}{right}" in lower for rival in rivals):
                continue
            places = {dash: list(_places(lower, left, dash, right)) for dash in _DASHES}
            used = {dash: found for dash, found in places.items() if found}
            if len(used) < 2:
                continue
            main = max(used, key=lambda dash: len(used[dash]))
            total = sum(map(len, used.values()))
            if 2 * len(used[main]) <= total:
                continue
            for dash, found in used.items():
                if dash != main:
                    for start in found:
                        yield cls(report.span(start, start + len(dash)), main, len(used[main]))


def _pairs(report: Report) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield the syllables on both sides of every dash that may have a rival, and the rivals."""
    marked, lower = Wording.of(report).marked, report.lower
    for match in _TIGHT.finditer(marked):
        left = _last(marked[max(0, match.start() - 12) : match.start()])
        right = _first(marked[match.end() : match.end() + 12])
        if left.islower() and right.islower() and not (left.isascii() and right.isascii()):
            yield left, right, _SPACED
    at = lower.find(" – ")
    while at >= 0:
        left, right = _last(lower[max(0, at - 12) : at]), _first(lower[at + 3 : at + 15])
        if left.isalpha() and right.isalpha():
            yield left, right, _SPACED[:1]
        at = lower.find(" – ", at + 3)


def _last(text: str) -> str:
    """Return the letters that a text ends in."""
    at = len(text)
    while at and text[at - 1].isalpha():
        at -= 1
    return text[at:]


def _first(text: str) -> str:
    """Return the letters that a text begins with."""
    at = 0
    while at < len(text) and text[at].isalpha():
        at += 1
    return text[:at]


def _places(lower: str, left: str, dash: str, right: str) -> Iterator[int]:
    """Yield where the dash of "left dash right" starts."""
    words = f"{left}{dash}{right}"
    at = lower.find(words)
    while at >= 0:
        end = at + len(words)
        if not lower[at - 1 : at].isalpha() and not lower[end : end + 1].isalpha():
            yield at + len(left)
        at = lower.find(words, end)
