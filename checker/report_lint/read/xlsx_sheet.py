"""One sheet of a workbook: which cells can be seen, and what each shows."""

from __future__ import annotations

from decimal import Decimal

from report_lint.message import says
from report_lint.read.docx_words import whole
from report_lint.read.encoding import UnreadableError
from report_lint.read.extract import MOST_CELLS, MOST_TEXT
from report_lint.read.xlsx_elements import Worded, is_yes
from report_lint.read.xlsx_formats import BUILT_IN, Format, number_of
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.read.package import Package
    from report_lint.read.streaming import Attributes, End, Start
    from report_lint.read.xlsx_elements import Contents, Strings
    from report_lint.read.xlsx_styles import Look, Looks

#: How far sheets of Excel go.
ROWS, COLUMNS = 2**20, 2**14
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TEXTS = ("s", "str", "inlineStr")
_TRUTHS = {"1": "TRUE", "0": "FALSE"}


class Shown:
    """What a cell shows. ``counts``: a number or a day; ``exact``: with all the digits that the cell holds."""

    __slots__ = ("counts", "exact", "text")

    def __init__(self, text: str, *, counts: bool = False, exact: bool = True) -> None:
        """Hold the words."""
        self.text = text
        self.counts = counts
        self.exact = exact


class Sheet(Worded):
    """The cells of a sheet by row and column, from 0; those that are covered by a merged one are none.

    Rows, columns and sheets that are hidden are not read: a clerk looks for what stands on paper and screen. What they
    hold may well be part of a sum, so ``hides`` tells in which rows and columns something is hidden.
    """

    def __init__(self, package: Package, contents: Contents, strings: Strings, looks: Looks) -> None:
        """Begin with an empty sheet."""
        super().__init__(package, "worksheet")
        self.rows: dict[int, dict[int, Shown]] = {}
        self.framed: dict[int, list[int]] = {}
        self.merged: list[tuple[int, int, int, int]] = []
        self.unknown = 0
        self.hidden_rows: set[int] = set()
        self.hidden_columns = bytearray(COLUMNS)
        self._contents = contents
        self._strings = strings
        self._looks = looks
        self._row = self._column = -1
        self._kind = self._value = ""
        self._look: Look = looks.of("")
        self._formula = False
        self._cells = self._length = 0

    def starts(self) -> dict[str, Start]:
        """Take rows, columns and cells."""
        return {
            **super().starts(), "row": self._begin_row, "c": self._begin_cell, "v": self._words, "f": self._has_formula,
            "is": self.begin_text, "col": self._columns, "mergeCell": self._merge,
        }  # fmt: skip

    def ends(self) -> dict[str, End]:
        """Keep what a cell holds."""
        return {**super().ends(), "v": self._end_value, "c": self._end_cell}

    def _begin_row(self, attributes: Attributes) -> None:
        self._row = whole(attributes.get("r"), self._row + 2) - 1
        self._column = -1
        if not 0 <= self._row < ROWS:
            self.package.damaged()
        if is_yes(attributes.get("hidden")) or attributes.get("ht") == "0":
            self.hidden_rows.add(self._row)

    def _columns(self, attributes: Attributes) -> None:
        if is_yes(attributes.get("hidden")) or attributes.get("width") == "0":
            first, last = (min(max(whole(attributes.get(name), 1), 1), COLUMNS) for name in ("min", "max"))
            self.hidden_columns[first - 1 : last] = b"\1" * max(last - first + 1, 0)

    def _merge(self, attributes: Attributes) -> None:
        first, _, last = attributes.get("ref", "").partition(":")
        (top, left), (bottom, right) = self._at(first), self._at(last or first)
        if bottom >= top and right >= left and (top, left) != (bottom, right):
            self.merged.append((top, left, bottom, right))

    def _begin_cell(self, attributes: Attributes) -> None:
        name = attributes.get("r")
        if name is None:
            self._column += 1
        else:
            self._row, self._column = self._at(name)
        self._kind = attributes.get("t", "n")
        self._look = self._looks.of(attributes.get("s", "0"))
        self._value = ""
        self._formula = False
        self.begin_text(attributes)

    def _at(self, name: str) -> tuple[int, int]:
        """Return row and column of a cell's name."""
        letters = name.rstrip("0123456789")
        row, column = whole(name[len(letters) :], 0), 0
        if len(letters) <= 3 and letters.isascii() and letters.isalpha():
            for letter in letters.upper():
                column = column * 26 + ord(letter) - 64
        if not (0 < row <= ROWS and 0 < column <= COLUMNS):
            self.package.damaged()
        return row - 1, column - 1

    def _has_formula(self, _: Attributes) -> None:
        self._formula = True

    def _end_value(self) -> None:
        self._value = self.heard()

    def _end_cell(self) -> None:
        if self._look.framed:
            self.framed.setdefault(self._row, []).append(self._column)
        shown = self._shown()
        if shown is None or not shown.text.strip():
            return
        self._cells += 1
        self._length += len(shown.text)
        if self._cells > MOST_CELLS or self._length > MOST_TEXT:
            template = "{file} unpacks to more than a report can hold"
            raise UnreadableError(says(template, file=self.package.file))
        self.rows.setdefault(self._row, {})[self._column] = shown

    def _shown(self) -> Shown | None:
        """Return what a cell shows; None for a formula that nobody has calculated: what it stands for is unknown."""
        value, kind = self._value, self._kind
        if kind in _TEXTS:
            return Shown(self._look.format.words(self._words_of(kind, value)))
        if self._formula and (not value or (self._contents.stale and not value.strip("0.-"))):
            self.unknown += 1
            return None
        if not value or kind in ("b", "e"):
            return Shown(_TRUTHS.get(value, value) if kind == "b" else value)
        return self._number(kind, value)

    def _words_of(self, kind: str, value: str) -> str:
        if kind == "str":
            return value
        if kind == "inlineStr":
            return self.text()
        number = whole(value, -1)
        return self._strings.all[number] if 0 <= number < len(self._strings.all) else ""

    def _number(self, kind: str, value: str) -> Shown:
        dated = kind == "d"
        number = _days(value) if dated else number_of(value)
        if number is None:
            return Shown(value)
        form = self._look.format
        if dated and not form.is_date:
            form = Format(BUILT_IN[14])
        text, exact = form.number(number, from_1904=self._contents.from_1904 and not dated)
        return Shown(text, counts=True, exact=exact)


def name_of(row: int, column: int) -> str:
    """Return a cell's name: "C7"."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = _LETTERS[letter] + letters
    return f"{letters}{row + 1}"


def _days(value: str) -> Decimal | None:
    """Return the count of days that stands for one written out ("2024-03-05T14:30:00"); None when it is none."""
    from datetime import datetime, timedelta

    try:
        moment = datetime.fromisoformat(value.removesuffix("Z")).replace(tzinfo=None)
    except ValueError:
        return None
    seconds = (moment - datetime(1899, 12, 30)) // timedelta(seconds=1)  # noqa: DTZ001 — a sheet knows no time zones
    return Decimal(seconds) / 86_400
