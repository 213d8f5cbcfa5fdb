"""Abbreviations explained twice, too late or for nothing, or with their letters in another order."""

from __future__ import annotations

from report_lint import Claim, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.abbreviation import (
    KNOWN,
    SHORTEST,
    Definition,
    Unfamiliar,
    Uses,
    aligned,
    begins_alike,
    nearly,
)
from report_lint_vi.mentions.wording import Wording
from report_lint_vi.world.names import apart

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

#: Two ways to spell a syllable are this near.
_NEAR = 2
#: Fewer letters are too often another abbreviation.
_JUMBLED = 5
_LONG_ENOUGH = 4
_PLAIN = {"Đ": "D", "D": "Đ"}


class TwoMeanings(Claim):
    """An abbreviation that is explained twice; fails when the explanations are of two things."""

    letters: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare each explanation with the first of the same letters."""
        first: dict[str, Definition] = {}
        unread: list[Definition] = []
        for definition in report.mentions(Definition):
            if not definition.words:
                unread.append(definition)
                continue
            other = first.setdefault(definition.letters, definition)
            if other is definition:
                continue
            fails = any(_unlike(one, two) for one, two in zip(other.words, definition.words, strict=True))
            yield cls._told(definition.span, definition.words, other, Verdict.FAILS if fails else Verdict.HOLDS)
        for definition in unread if first else ():
            told = first.get(definition.letters)
            if told is None:
                continue
            end = definition.at - 1
            begun = begins_alike(report, end, told.words) or nearly(report, end, told.letters, told.words)
            if begun:
                yield cls._told(report.span(begun[0], definition.span.end), begun[1], told, Verdict.FAILS)

    @classmethod
    def _told(cls, span: Span, words: tuple[str, ...], other: Definition, verdict: Verdict) -> Self:
        derivation = says(
            "{letters} ở đây là “{here}”, ở trên là “{other}”", letters=other.letters,
            here=" ".join(words), other=" ".join(other.words),
        )  # fmt: skip
        return cls(span, (), verdict, derivation, (Related(other.span, says("giải thích lần đầu")),), other.letters)


def _unlike(one: str, other: str) -> bool:
    near = apart(one, other)
    return near is None or near > _NEAR


class LateExplanation(Claim):
    """An abbreviation that is used before the place where it is explained; the span is its first use."""

    letters: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for a use before each first explanation."""
        seen: set[str] = set()
        uses = Uses(report)
        for definition in report.mentions(Definition):
            letters = definition.letters
            if letters in seen or letters in KNOWN or len(letters) < SHORTEST or not definition.words:
                continue
            seen.add(letters)
            early = [at for at in uses.of(letters) if at < definition.span.start]
            if early:
                yield cls(
                    report.span(early[0], early[0] + len(letters)), (), Verdict.FAILS,
                    says("{letters} dùng ở đây, về sau mới được giải thích", letters=letters),
                    (Related(definition.span, says("giải thích ở đây")),), letters,
                )  # fmt: skip


class IdleExplanation(Claim):
    """An abbreviation that is explained and not used anywhere else; the span is the letters."""

    letters: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Count how often each explained abbreviation stands in the report, its letters in another order too."""
        garbled: set[str] = set()
        tokens = Wording.of(report)
        for definition in report.mentions(Definition):
            letters = definition.letters
            told = definition.words and letters not in KNOWN and len(letters) >= SHORTEST
            if told and len(tokens.holding(letters)) == 1:
                garbled = garbled or {"", *(claim.right for claim in report.mentions(Garbled))}
                if letters in garbled:
                    continue
                yield cls(
                    report.span(definition.at, definition.at + len(letters)), (), Verdict.FAILS,
                    says("{letters} được đặt làm chữ viết tắt nhưng không dùng lại", letters=letters), (), letters,
                )  # fmt: skip


class Garbled(Claim):
    """An abbreviation whose letters stand in another order than where it is explained; the span is its first use.

    The order may also be that of an abbreviation that everybody knows, where the report uses it more often. A name of
    another letter is another abbreviation (BHXH, BHYT): only two neighbours that changed places, a letter that is
    doubled, and D for Đ are slips.
    """

    wrong: str
    right: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Try each slip that turns what is unfamiliar into what is explained or known."""
        odd = [word.letters for word in report.mentions(Unfamiliar)]
        unfamiliar = [letters for letters in odd if len(letters) >= _LONG_ENOUGH and letters not in KNOWN]
        if not unfamiliar:
            return
        uses = Uses(report)
        slipped = list(cls._explained(report, uses))
        yield from slipped
        told = {definition.letters: definition for definition in report.mentions(Definition)}
        for claim in slipped:  # where the explanation has the slip, those who write it right are right
            told.pop(claim.wrong, None)
        for wrong in unfamiliar:
            rights = [] if wrong in told else [right for right in _slips(wrong) if right in told or right in KNOWN]
            rights = rights or [right for right in told if wrong not in told and _is_jumbled(wrong, right)]
            if len(rights) != 1:
                continue
            places, right = uses.of(wrong, headings=True), rights[0]
            often = right in told or len(uses.of(right, headings=True)) > len(places)
            if places and often:
                others = [Related(report.span(at, at + len(wrong)), says("cũng ở đây")) for at in places[1:]]
                if right in told:
                    others.insert(0, Related(told[right].span, says("giải thích ở đây")))
                said = says("{letters}: có phải {right}?", letters=wrong, right=right)
                span = report.span(places[0], places[0] + len(wrong))
                yield cls(span, (), Verdict.FAILS, said, tuple(others), wrong, right)

    @classmethod
    def _explained(cls, report: Report, uses: Uses) -> Iterator[Self]:
        """Look for the initials of the words before a bracket among the orders that its letters may have had."""
        for definition in report.mentions(Definition):
            wrong, bracket = definition.letters, definition.at - 1
            if definition.words or len(wrong) < _LONG_ENOUGH or report.view[bracket] != "(":
                continue
            swaps = [slip for slip in _slips(wrong) if sorted(slip) == sorted(wrong)]
            rights = [slip for slip in swaps if aligned(report, bracket, slip)[1]]
            if len(rights) == 1 and len(uses.of(wrong, headings=True)) < 2:  # else it is their own way
                span = report.span(definition.at, definition.at + len(wrong))
                said = says("{letters}: có phải {right}?", letters=wrong, right=rights[0])
                right = uses.of(rights[0], headings=True)
                elsewhere = [
                    Related(report.span(at, at + len(wrong)), says("ghi {name}", name=rights[0])) for at in right
                ]
                yield cls(span, (), Verdict.FAILS, said, tuple(elsewhere), wrong, rights[0])


def _is_jumbled(letters: str, right: str) -> bool:
    """Tell whether a long abbreviation has all letters of another one, in whatever order: "PBPLGD", "PBGDPL"."""
    return len(letters) >= _JUMBLED and letters[:1] == right[:1] and sorted(letters) == sorted(right)


def _slips(letters: str) -> set[str]:
    """Return what may have been meant: two neighbours change places, a doubled letter goes, D is Đ."""
    meant: set[str] = set()
    for at, letter in enumerate(letters):
        following = letters[at + 1 : at + 2]
        if following == letter and len(letters) > _LONG_ENOUGH:
            meant.add(letters[:at] + letters[at + 1 :])
        elif following and following != letter:
            meant.add(letters[:at] + following + letter + letters[at + 2 :])
        if letter in _PLAIN:
            meant.add(letters[:at] + _PLAIN[letter] + letters[at + 1 :])
    return meant
