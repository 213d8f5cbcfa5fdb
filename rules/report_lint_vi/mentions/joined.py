"""Words with a dash between them, and how the report writes such dashes."""

from __future__ import annotations

from report_lint import Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Self

    from report_lint import Report

_DASH = compiled("[-–—]")
_MARKS = "()[]“”\"'.,;:"
_NEAR = 24  # no syllable is longer


class Joined(Mention):
    """How often two words stand together with each way of writing a dash between them, in the whole report."""

    ways: Mapping[tuple[str, str], Mapping[str, int]]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look around every dash once; words are in lower case, without the marks around them."""
        lower = report.lower
        ways: dict[tuple[str, str], dict[str, int]] = {}
        for dash in _DASH.finditer(lower):
            start, end = dash.span()
            left, right = lower[max(0, start - _NEAR) : start], lower[end : end + _NEAR]
            way = f"{' ' * left.endswith(' ')}{dash[0]}{' ' * right.startswith(' ')}"
            one, other = left.removesuffix(" ").rpartition(" ")[2], right.removeprefix(" ").partition(" ")[0]
            counted = ways.setdefault((_bare(one.rpartition("\n")[2]), _bare(other.partition("\n")[0])), {})
            counted[way] = counted.get(way, 0) + 1
        if ways:
            yield cls(report.span(0, len(lower)), ways)

    def between(self, one: str, other: str, ways: Sequence[str]) -> list[int]:
        """Return how often each of these ways of writing a dash stands between two words in lower case."""
        counted = self.ways.get((_bare(one), _bare(other)))
        return [counted.get(way, 0) if counted else 0 for way in ways]


def _bare(word: str) -> str:
    return word.strip(_MARKS)
