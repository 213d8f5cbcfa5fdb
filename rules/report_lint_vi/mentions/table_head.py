"""The head of a table: which rows name its columns, what each column holds, formulas under the names."""

from __future__ import annotations

from report_lint import Pattern, Value
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions import table_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report, Span
    from report_lint_vi.mentions.cell_figure import CellFigure

    Grid = Sequence[Sequence[CellFigure]]

_MOST_HEADS = 4
_PLACE = Pattern(r"\(?(?:([0-9]{1,2})|[A-Ea-eĐđ])\)?(?: ?= ?.*)?")
_UNIT = Pattern(r"\((?:đơn vị(?: tính)? ?:? ?|đvt ?:? ?|tính bằng )?([^()]{1,30})\)[ .:]*\Z|, ?([^,()]{1,12})\Z")
_CAPTION = Pattern(r"(?:đơn vị(?: tính)?|đvt|đ\.v\.t) ?: ?([^\n(),;.]{2,30})", "đơn vị", "đvt", "đ.v.t")


class ColumnKind(Choice):
    """What the cells of a column hold."""

    ORDER = "order"  # the row numbers
    TEXT = "text"  # labels, units, notes, codes
    QUANTITY = "quantity"  # what can be added up
    RATE = "rate"  # percentages, averages, prices, ranks


class Column(Value):
    """A column: its place, its header as written (the names of merged cells first), its unit in lower case or ""."""

    index: int
    head: str
    kind: ColumnKind
    unit: str = ""

    @property
    def lower(self) -> str:
        """The header in lower case."""
        return self.head.lower()


def count_heads(grid: Grid) -> int:
    """Return how many rows from the top name columns: until figures come, or a row of nothing but a label."""
    for number, row in enumerate(grid):
        if is_place_row(row):
            return number + 1
        figures = [cell for cell in row if cell.figure is not None and not _is_year(cell.words)]
        if any(number or cell.tail in ("", "%") for cell in figures):  # "6 tháng" on top is a name
            return number
        filled = [place for place, cell in enumerate(row) if cell.words]
        if number and (number == _MOST_HEADS or (len(row) > 2 and filled and filled[-1] < 2)):
            return number
    return len(grid)


def is_place_row(row: Sequence[CellFigure]) -> bool:
    """Tell whether a row numbers the columns: "A | B | 1 | 2 | 3=1+2"."""
    matches = [_PLACE.compiled.fullmatch(cell.words) for cell in row if cell.words]
    numbers = [int(match[1]) for match in matches if match and match[1]]
    return all(matches) and len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def name_columns(heads: Grid, width: int) -> tuple[list[str], bool]:
    """Return the headers, names of merged cells first, and whether they surely stand over the columns."""
    names: list[list[str]] = [[] for _ in range(width)]
    rows = [row for row in heads if not is_place_row(row)]
    sure = bool(rows) and any(len(row) == width for row in rows)
    for number, row in enumerate(rows):
        above = ""
        last = number == len(rows) - 1
        if len(row) > width or (len(row) < width and last):
            sure = False
        for place in range(width):
            word = " ".join(row[place].words.split()) if place < len(row) else ""
            under = not last and any(place < len(other) and other[place].words for other in rows[number + 1 :])
            above = word or (above if under else "")
            if above and above not in names[place]:
                names[place].append(above)
    return [" - ".join(name) for name in names], sure


def unit_in(head: str) -> str:
    """Return the unit that a header in lower case ends with: "kinh phí (triệu đồng)"."""
    match = _UNIT.search(head)
    if not match:
        return ""
    unit = (match[1] or match[2]).strip()
    known = any(map(str.isalpha, unit)) or unit in ("%", "‰")
    return unit if known and (match[1] or table_words.is_measure(unit)) else ""


def unit_above(report: Report, span: Span) -> str:
    """Return the unit told between the text before a table and the table: "ĐVT: triệu đồng"."""
    before = report.lower[max(0, span.start - 240) : span.start]
    told = [match[1].strip() for match in _CAPTION.compiled.finditer(before)] if _CAPTION.opens(before) else []
    return told[-1] if told and before.rstrip().count("\n", before.rfind(told[-1])) <= 1 else ""


def kind_of(head: str, cells: Sequence[CellFigure], place: int) -> ColumnKind:
    """Judge a column by its header in lower case and the cells under it."""
    filled = [cell for cell in cells if not cell.is_blank]
    figures = [cell for cell in filled if cell.figure is not None]
    if place < 2 and head.strip(" .") in table_words.ROW_NUMBER_HEADS:
        return ColumnKind.ORDER
    if not figures or 2 * len(figures) < len(filled) or head.startswith(table_words.NOTE_HEADS):
        return ColumnKind.TEXT
    if place == 0 and (head in ("", "năm", "tháng", "quý", "số") or _counts_up(figures)):
        return ColumnKind.ORDER
    percents = sum(1 for cell in figures if cell.tail in ("%", "‰"))
    return ColumnKind.RATE if 2 * percents > len(figures) or table_words.is_rate(head) else ColumnKind.QUANTITY


def _counts_up(cells: Sequence[CellFigure]) -> bool:
    expected = 1
    for cell in cells:
        if cell.words not in (str(expected), "1"):
            return False
        expected = int(cell.words) + 1
    return len(cells) > 1


def _is_year(words: str) -> bool:
    return len(words) == 4 and words.isdigit() and "1900" <= words <= "2100"
