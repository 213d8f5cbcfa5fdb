"""Places in tables: names under a header that says their kind, and the column or title row that says where they lie."""

from __future__ import annotations

from report_lint import Pattern, Span
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.place import Place
from report_lint_vi.mentions.place_kind import KINDS
from report_lint_vi.mentions.place_name import PlaceNames
from report_lint_vi.mentions.table_words import Total, total_of
from report_lint_vi.world.gazetteer import Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Cell, Report, Table

_KIND = "(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)"
_HEAD = Pattern(rf"(?:tên |các )?({_KIND}(?:(?:, ?|/| ?- ?| và ){_KIND}){{0,3}})(?: \([^()]{{0,20}}\))?")
_JOINT = Pattern(r", ?|/| ?- ?| và ")
_HEAD_ROWS = 3
_BLANKS = " *_-–"


class Column:
    """A column of places: their level, and their kind where its header names only one."""

    def __init__(self, words: str) -> None:
        """Read a header in lower case that names kinds."""
        kinds = _JOINT.compiled.split(words)
        levels = [KINDS[kind] for kind in kinds]
        self.kind = kinds[0] if len(kinds) == 1 else ""
        self.levels = next((level for level in levels if len(level) == 1), levels[0])


def table_places(report: Report) -> Iterator[tuple[Place, tuple[Place, ...]]]:
    """Yield the places of all tables under headers of places, each with what the table says it lies in."""
    names: PlaceNames | None = None
    for table in report.tables:
        head = next(((at, columns) for at, columns in _heads(report, table) if columns), None)
        if head:
            names = names or PlaceNames(report)
            yield from _of(report, names, table.rows[head[0] + 1 :], head[1])


def _heads(report: Report, table: Table) -> Iterator[tuple[int, dict[int, Column]]]:
    for at, row in enumerate(table.rows[:_HEAD_ROWS]):
        matches = {cell.column: _HEAD.compiled.fullmatch(_words(report, cell)[1].lower()) for cell in row}
        yield at, {number: Column(match[1]) for number, match in matches.items() if match}


def _of(
    report: Report, names: PlaceNames, rows: Sequence[Sequence[Cell]], columns: dict[int, Column]
) -> Iterator[tuple[Place, tuple[Place, ...]]]:
    lowest = max(column.levels[-1] for column in columns.values())
    title: Place | None = None
    for row in rows:
        read = {cell.column: _read(report, names, cell, columns.get(cell.column)) for cell in row}
        found = {number: place for number, place in read.items() if place}
        filled = {cell.column for cell in row if any(map(str.isalpha, _words(report, cell)[1]))}
        for number in sorted(filled & columns.keys()):
            place = read[number]
            if place is None or place.level < lowest:
                title = place  # of the rows below too: cells that were merged, or "II | Huyện Phong Thổ" over its rows
        if len(filled) == 1 and len(found) == 1 and next(iter(found.values())).level < lowest:
            (title,) = found.values()
        for number, place in found.items():
            if number in columns:
                above = sorted((other for at, other in found.items() if at in columns), key=_depth, reverse=True)
                above = [other for other in above if other.level < place.level]
                if not above and title and not place.known and title.level < place.level:
                    above = [title]  # it may be a sum below its parts instead: no reason to doubt a known name
                yield place, tuple(above)


def _depth(place: Place) -> Level:
    return place.level


def _read(report: Report, names: PlaceNames, cell: Cell, column: Column | None) -> Place | None:
    """Return the place that a cell holds and nothing else."""
    start, words = _words(report, cell)
    span = Span(cell.span.file, start, start + len(words))
    inside = report.mentions(Place, span)
    if inside:
        return inside[0] if inside[0].span == span and not inside[0].bare else None
    if column is None or not words or not words[0].isupper() or total_of(words.lower()) is not Total.NONE:
        return None
    name = names.read(start, column.levels)
    if name is None or name.run != words or (name.text != words and not name.known):
        return None
    span = span.replace(end=start + len(name.text))  # a known name may be how a longer one begins
    return Place(span, column.kind, name.text, name.level, name.known, words, start, False, False, False)  # noqa: FBT003


def _words(report: Report, cell: Cell) -> tuple[int, str]:
    """Return where a cell's words start, and the words."""
    words = report.view[cell.span.start : cell.span.end]
    bare = words.strip(_BLANKS)
    return cell.span.start + (words.index(bare) if bare else 0), bare
