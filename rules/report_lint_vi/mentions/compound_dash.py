"""Compounds with a dash that the report writes in two ways: "kinh tế - xã hội", "kinh tế-xã hội"."""

from __future__ import annotations

from itertools import compress, count

from report_lint import Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.wording import DASHES, Wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_TIGHT = compiled(r"(?<=[^\W\d_])[-–—](?=[^\W\d_]{2})")


class CompoundDash(Mention):
    """A dash otherwise than most dashes between the same two syllables; ``right`` is the way of the others."""

    right: str
    others: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Collect the syllables around dashes that stand alone, then the tokens that hold such a pair with its dash."""
        tokens = Wording.of(report)
        raw = tokens.raw
        ways: dict[tuple[str, str], dict[str, list[int]]] = {}
        for number in sorted(number for dash in DASHES for number in tokens.capitals.get(dash, ())):
            pair = _last(raw[number - 1].lower()), _first("".join(raw[number + 1 : number + 2]).lower())
            if number and all(pair):
                ways.setdefault(pair, {}).setdefault(f" {raw[number]} ", []).append(number)
        tight: dict[str, tuple[tuple[str, str], int]] = {}
        for match in _TIGHT.finditer(tokens.marked):
            begin = tokens.marked.rfind("\n", 0, match.start()) + 1
            token = tokens.marked[begin : tokens.marked.find("\n", begin)]
            at = match.start() - begin
            pair = _last(token[:at].lower()), _first(token[at + 1 :].lower())
            if pair in ways and not token.isupper():
                tight[token] = pair, at
        for number in compress(count(), map(tight.__contains__, raw)) if tight else ():
            pair, at = tight[raw[number]]
            ways[pair].setdefault(raw[number][at], []).append(number)
        yield from cls._breaks(report, [found for found in ways.values() if len(found) > 1])

    @classmethod
    def _breaks(cls, report: Report, several: list[dict[str, list[int]]]) -> Iterator[Self]:
        tokens = Wording.of(report)
        odd: dict[int, tuple[str, str, int]] = {}
        for found in several:
            main = max(found, key=lambda dash: len(found[dash]))
            if 2 * len(found[main]) > sum(map(len, found.values())):
                odd |= {n: (dash, main, len(found[main])) for dash, ns in found.items() if dash != main for n in ns}
        numbers = sorted(odd)
        for number, offset in zip(numbers, tokens.offsets(numbers), strict=True):
            dash, main, others = odd[number]
            start = offset - 1 if dash[0] == " " else offset + tokens.raw[number].index(dash)
            if report.view[start : start + len(dash)] == dash:
                yield cls(report.span(start, start + len(dash)), main, others)


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
