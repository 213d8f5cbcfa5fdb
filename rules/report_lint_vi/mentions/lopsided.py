"""A dash with a blank on one side only: whether it is a slip, and how the report itself writes such a dash."""

from __future__ import annotations

from report_lint import Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Self

    from report_lint import Report

_DASH = compiled("[-–—]")
_MARKS = "()[]“”\"'.,;:"
_NEAR = 24  # no syllable is longer
_DIGITS = frozenset("0123456789")
#: How a dash may be written between two words.
_WAYS = (" - ", "-", " – ", "–", " — ", "—")
_YEAR = 4


def lopsided(report: Report, start: int, end: int, dash: str) -> tuple[int, int, str] | None:
    """Take the dash with its one blank, and what is right; None for a label, a bullet, a minus sign, a symbol."""
    text = report.text
    left = start - (text[start - 1 : start] == " ")
    right = end + (text[end : end + 1] == " ")
    block = report.block(start)
    if (left == start) == (right == end) or block is None or left <= block.body or right >= block.span.end:
        return None
    one, other = text[max(block.body, left - 20) : left].rpartition(" ")[2], text[right : right + 20]
    other = other.partition("\n")[0].partition(" ")[0]
    if not one or not other:
        return None
    if one[-1] in _DIGITS and other[0] in _DIGITS:
        bare, opposite = one.lstrip("(“"), other.rstrip(").,;:”")
        years = len(bare) == len(opposite) == _YEAR
        dates = bare.count("/") > 0 and opposite.count("/") > 0
        # else it may be a year and a negative number
        return (left, right, _between_figures(report, dash, dates=dates)) if right > end or years or dates else None
    sure = one[-2:].isalpha() and len(one) > 1 and other[:2].isalpha() and len(other) > 1
    sure = sure and not any(("/" in part or "-" in part[1:-1]) and part.isupper() for part in (one, other))
    return (left, right, _between_words(report, one, other, dash)) if sure else None


def _between_figures(report: Report, dash: str, *, dates: bool) -> str:
    """Return the way of most ranges of that kind, else of the other kind: the slip shall join the majority."""
    from report_lint_vi.mentions.style_break import Style, UsualDash

    usual = {found.style: found.way for found in report.mentions(UsualDash)}
    kinds = (Style.DATES, Style.YEARS) if dates else (Style.YEARS, Style.DATES)
    return next((usual[kind] for kind in kinds if kind in usual), f" {dash} ")


def _between_words(report: Report, one: str, other: str, dash: str) -> str:
    """Return the way of most dashes between the same two words, " - " like most where the report has no other."""
    found = report.mentions(Joined)
    ways = found[0].ways.get((_bare(one.lower()), _bare(other.lower())), {}) if found else {}
    counts = [ways.get(way, 0) for way in _WAYS]
    most = max(counts)
    return _WAYS[counts.index(most)] if most and counts.count(most) == 1 else f" {dash} "


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
        yield cls(report.span(0, len(lower)), ways)


def _bare(word: str) -> str:
    return word.strip(_MARKS)
