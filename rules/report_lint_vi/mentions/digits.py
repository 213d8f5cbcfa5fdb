"""A run of digits, and what stands around it: what every reading looks at."""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING, Choice

if TYPE_CHECKING:
    import re

    Cut = tuple[int, int, "Reading", tuple[str, ...]]


class Reading(Choice):
    """What a run of digits is, and which parts of it are kept."""

    LABEL = "label"  # 1.  (2)  [3]
    SYMBOL = "symbol"  # 130/2020/NĐ-CP, 02-NQ/TW
    CODE = "code"  # telephone, account, plate, standard, road, e-mail, A1, COVID-19
    DATE = "date"  # 12/6/2021, 08 tháng 3 năm 2024, 16-17/8; parts: first day, last day, month, year
    YEAR = "year"  # 2024 after "năm"; parts: the year
    YEARS = "years"  # 2023 - 2028; parts: first and last
    TIME = "time"  # 7h30, 14:00
    CLAUSE = "clause"  # 5 in "Điều 5"
    ORDINAL = "ordinal"  # 4 in "lần thứ 4", 3 in "bão số 3"
    RANGE = "range"  # 10 - 15; parts: both numbers
    SLASH = "slash"  # 38/102: a ratio, a holiday, 24/7: a neighbour decides; parts: both numbers
    NUMBER = "number"  # everything else, badly written or not; parts: the digits with their marks


_NEXT = compiled(r" ?([^\W\d_]+[0-9²³]?|%)")
_GOING_ON = frozenset("%.,/:")
_OPENING = " “\"'([:"


class Digits:
    """A run of digits: its text, the characters beside it, and after ``look_back`` the words before it.

    ``one`` and ``two`` are the last word and the last two words before, ``gap`` the marks between them and the digits.
    ``beyond`` is the character after, or the one behind it when that is a blank.
    """

    __slots__ = ("after", "before", "beyond", "end", "floor", "gap", "lower", "one", "start", "text", "two", "view")

    def __init__(self, view: str, lower: str, run: re.Match[str], floor: int) -> None:
        """Take a run of digits; what is read to its left must not pass ``floor``."""
        self.view, self.lower, self.floor = view, lower, floor
        self.start, self.end = start, end = run.span()
        self.text = run[0]
        self.before = view[start - 1] if start else "\n"
        self.after = self.beyond = view[end : end + 1] or "\n"
        if self.after == " ":
            self.beyond = view[end + 1 : end + 2] or "\n"

    def to(self, match: re.Match[str] | None, reading: Reading, parts: tuple[str, ...] = ()) -> Cut:
        """Return the reading that reaches to the end of a match, to the end of the run without one."""
        return self.start, match.end() if match else self.end, reading, parts

    def look_back(self) -> None:
        """Keep the word before, and the two words before, within the line and without a mark between."""
        start = self.start
        window = self.lower[start - 32 if start > 32 else 0 : start]
        if "\n" in window or "\t" in window:
            window = window.rpartition("\n")[2].rpartition("\t")[2]
        words_before = window.rstrip(_OPENING)
        self.gap = window[len(words_before) :]
        pieces = words_before.rsplit(" ", 2)
        one = self.one = pieces[-1].lstrip(_OPENING)
        self.two = f"{pieces[-2].lstrip(_OPENING)} {one}" if len(pieces) > 1 else one

    def apart(self, marks: frozenset[str]) -> bool:
        """Tell whether one of the marks stands between the words before and the digits."""
        return self.gap != " " and not marks.isdisjoint(self.gap)

    def goes_on(self, end: int) -> bool:
        """Tell whether a number that ends here goes on with another mark and digit, or with a percent sign."""
        mark = self.view[end : end + 1]
        return mark in _GOING_ON and (mark == "%" or self.view[end + 1 : end + 2].isdigit())

    def followed_by(self, end: int, table: frozenset[str]) -> bool:
        """Tell whether the word after an offset is one of the table."""
        following = _NEXT.match(self.lower, end)
        return following is not None and following[1] in table


def is_year(text: str) -> bool:
    """Tell whether four digits may be a year that a report speaks of."""
    return "1800" <= text <= "2150"
