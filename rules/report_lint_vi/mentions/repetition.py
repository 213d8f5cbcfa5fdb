"""Words and phrases that stand twice running."""

from __future__ import annotations

from report_lint import Mention
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.wording import MARKS, Wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

LONGEST = 6
_EDGES = frozenset("\n\t")
#: The faults of the rules that share these.
WORD, PHRASE = "word", "phrase"


class Repetition(Mention):
    """One to six words that follow themselves without a mark between: "tổ chức tổ chức".

    ``words`` are the repeated ones in lower case, ``before``, ``after`` and ``later`` the word before and the two after
    both copies, "" at a mark or the edge of a block. ``again`` is where the second copy starts.
    """

    words: tuple[str, ...]
    before: str
    after: str
    later: str
    again: int

    @property
    def fault(self) -> str:
        """What the rule that tells of it is about."""
        return WORD if len(self.words) == 1 else PHRASE

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the runs of tokens that equal themselves; the longest that begins first leaves out what it covers."""
        tokens, lower = Wording.of(report), report.lower
        raw, kinds = tokens.raw, tokens.kinds
        taken = -1
        runs = sorted(tokens.twice(LONGEST), key=lambda run: (run[0], -run[1]))
        for (at, length), begin in zip(runs, tokens.offsets([at for at, _ in runs]), strict=True):
            last = at + 2 * length - 1
            if at <= taken:
                continue
            spelt = [token.lower() for token in raw[at : last + 1]]
            words = tuple([kinds[token] for token in raw[at : at + length]])
            if spelt[1:-1] != [*words, *words][1:-1] or not (
                spelt[0].endswith(words[0]) and spelt[-1].startswith(words[-1])
            ):
                continue
            start = begin + len(spelt[0]) - len(words[0])
            again = begin + sum(map(len, spelt[:length])) + length
            end = begin + sum(map(len, spelt[:-1])) + len(spelt) - 1 + len(words[-1])
            if not _EDGES.isdisjoint(lower[start:end]):
                continue
            before = raw[at - 1].lower() if lower[max(start - 1, 0) : start] == " " else ""
            after, later = _following(lower, end)
            yield cls(report.span(start, end), words, before if before.isalpha() else "", after, later, again)
            taken = last


def _following(lower: str, end: int) -> tuple[str, str]:
    """Return the two words after an offset, as far as no mark stands before them."""
    found: list[str] = []
    for word in lower[end : end + 40].partition("\n")[0].partition("\t")[0].split(" ")[1:3]:
        bare = word.rstrip(MARKS)
        if not bare.isalpha():
            break
        found.append(bare)
        if bare != word:
            break
    after, later = (*found, "", "")[:2]
    return (after, later) if lower[end : end + 1] == " " else ("", "")
