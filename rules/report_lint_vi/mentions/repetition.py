"""Words and phrases that stand twice running."""

from __future__ import annotations

from itertools import accumulate, compress, count
from operator import is_

from report_lint import Mention
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

LONGEST = 6
_EDGES = frozenset("\n\t")
_MARKS = "“”\"'‘’()[]{}<>,.;:!?…-–—*_/|"


class Repetition(Mention):
    """One to six words that follow themselves without a mark between: "tổ chức tổ chức".

    ``words`` are the repeated ones in lower case, ``before`` and ``after`` the words around both copies, "" at a mark
    or the edge of a block. ``again`` is where the second copy starts.
    """

    words: tuple[str, ...]
    before: str
    after: str
    again: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the words with themselves, shifted by one to six."""
        raw = report.lower.replace("\n", " ").replace("\t", " ").split(" ")
        bare = [word.strip(_MARKS) for word in raw]
        if bare.count("") * 10 > len(bare):  # of many blanks in a row each would repeat the one before
            bare = [word or str(at) for at, word in enumerate(bare)]
        starts: list[int] = []
        taken = -1
        for at, length in sorted(set(_runs(bare)), key=lambda run: (run[0], -run[1])):
            last = at + 2 * length - 1
            if at <= taken or not all(word.isalpha() for word in bare[at : at + length]):
                continue
            inner = all(raw[n] == bare[n] for n in range(at + 1, last))
            if not (inner and raw[at].endswith(bare[at]) and raw[last].startswith(bare[last])):
                continue
            starts = starts or list(accumulate(map(len, raw), initial=0))
            start = starts[at] + at + len(raw[at]) - len(bare[at])
            if not _EDGES.isdisjoint(report.lower[start : starts[last] + last]):
                continue
            end = starts[last] + last + len(bare[last])
            before = raw[at - 1] if report.lower[max(start - 1, 0) : start] == " " else ""
            after = raw[last + 1] if report.lower[end : end + 1] == " " else ""
            yield cls(
                report.span(start, end),
                tuple(bare[at : at + length]),
                before if before.isalpha() else "",
                after.rstrip(_MARKS) if after.rstrip(_MARKS).isalpha() else "",
                starts[at + length] + at + length,
            )
            taken = last


def _runs(bare: list[str]) -> Iterator[tuple[int, int]]:
    """Yield where a run of words is followed by itself, and how many words it has."""
    seen: dict[str, str] = {}
    same = list(map(seen.setdefault, bare, bare))  # equal words are one object from here on: quicker to compare
    for length in range(1, LONGEST + 1):
        run, expected = 0, -1
        for at in compress(count(), map(is_, same, same[length:])):
            run = run + 1 if at == expected else 1
            expected = at + 1
            if run == length:
                yield at - length + 1, length
                run = 0
