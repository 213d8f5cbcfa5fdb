"""Whole words and phrases in a stretch of text, without a pattern to compile."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MARKS = str.maketrans(dict.fromkeys(",;:.()–-/|\t\n", " "))


def says_any(text: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether a lower-cased text holds one of the phrases, as whole words."""
    if not any(phrase in text for phrase in phrases):
        return False
    words = f" {text.translate(_MARKS)} "
    return any(f" {phrase} " in words for phrase in phrases)


def last_word(text: str) -> str:
    """Return the word that a text ends in, an opening bracket and blanks left out."""
    return text.rstrip(" (").rpartition(" ")[2].lstrip("(“\"'\n\t")


def behind(text: str, marks: Iterable[str], low: int, end: int) -> int:
    """Return where what follows the last of some marks before ``end`` begins, at ``low`` the earliest."""
    return max(low, *[text.rfind(mark, low, end) + 1 for mark in marks])
