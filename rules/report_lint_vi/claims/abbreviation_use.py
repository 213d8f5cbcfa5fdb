"""Abbreviations explained twice, too late or for nothing."""

from __future__ import annotations

from report_lint import Claim, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.abbreviation import KNOWN, SHORTEST, Definition, uses
from report_lint_vi.world.names import apart

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Two ways to spell a syllable are this near.
_NEAR = 2


class TwoMeanings(Claim):
    """An abbreviation that is explained twice; fails when the explanations are of two things."""

    letters: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare each explanation with the first of the same letters."""
        first: dict[str, Definition] = {}
        for definition in report.mentions(Definition):
            if not definition.words:
                continue
            other = first.setdefault(definition.letters, definition)
            if other is definition:
                continue
            fails = any(_unlike(one, two) for one, two in zip(other.words, definition.words, strict=True))
            yield cls(
                definition.span, (), Verdict.FAILS if fails else Verdict.HOLDS,
                says(
                    "{letters} ở đây là “{here}”, ở trên là “{other}”", letters=definition.letters,
                    here=" ".join(definition.words), other=" ".join(other.words),
                ),
                (Related(other.span, says("giải thích lần đầu")),), definition.letters,
            )  # fmt: skip


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
        for definition in report.mentions(Definition):
            letters = definition.letters
            if letters in seen or letters in KNOWN or len(letters) < SHORTEST or not definition.words:
                continue
            seen.add(letters)
            early = [at for at in uses(report, letters) if at < definition.span.start]
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
        """Count how often each explained abbreviation stands in the report."""
        for definition in report.mentions(Definition):
            letters = definition.letters
            told = definition.words and letters not in KNOWN and len(letters) >= SHORTEST
            if told and report.view.count(letters) == 1:
                yield cls(
                    report.span(definition.at, definition.at + len(letters)), (), Verdict.FAILS,
                    says("{letters} được đặt làm chữ viết tắt nhưng không dùng lại", letters=letters), (), letters,
                )  # fmt: skip
