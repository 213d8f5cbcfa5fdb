"""A dash with a blank on one side only: whether it is a slip, and how the report itself writes such a dash."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint import Report

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
    from report_lint_vi.mentions.joined import Joined  # few slips are between words

    found = report.mentions(Joined)
    counts = found[0].between(one.lower(), other.lower(), _WAYS) if found else [0] * len(_WAYS)
    most = max(counts)
    return _WAYS[counts.index(most)] if most and counts.count(most) == 1 else f" {dash} "
