"""Tables in text: neighbouring lines with cells between tabs or bars."""

from __future__ import annotations

from report_lint.geometry import Cell, Span, Table
from report_lint.read.labels import find_mark
from report_lint.value import Value

UNSEEN = "\0"
_RULER = "|-:+= \t"
_LONGEST_LABEL = 8


class Found(Value):
    """A table, the stretches of its rows from the first sign to the last, and the number of the line after it."""

    table: Table
    rows: tuple[Span, ...]
    after: int


def find_table(file: str, lines: list[str], number: int, at: int) -> Found | None:
    """Return the table that begins on a line which starts at the offset; None when fewer than two rows follow.

    Rows may differ in length; rulers (``|---|``) and lines that begin with UNSEEN lie between them unnoticed.
    """
    kind = _separator(lines[number])
    if not kind:
        return None
    taken: list[tuple[str, int]] = []
    tabs = 0
    after = number
    for after in range(number, len(lines)):
        raw = lines[after]
        if _separator(raw) == kind or (kind == "\t" and raw.count(kind) == tabs > 1):
            tabs = raw.count("\t")
            taken.append((raw, at))
        elif raw.lstrip()[:1] != UNSEEN and not (kind == "|" and is_ruler(raw)):
            break
        at += len(raw) + 1
    else:
        after += 1
    if len(taken) < 2:
        return None
    rows = [_cells(raw, start, kind) for raw, start in taken]
    spans = tuple([_trimmed(file, raw, start) for raw, start in taken])
    cells = tuple(
        [
            tuple([Cell(Span(file, *stretch), row, column) for column, stretch in enumerate(stretches)])
            for row, stretches in enumerate(rows)
        ]
    )
    return Found(Table(spans[0].to(spans[-1]), cells), spans, after)


def is_ruler(raw: str) -> bool:
    """Tell whether a line is the ruler under a table's head."""
    return "|" in raw and "-" in raw and not raw.strip(_RULER)


def _separator(raw: str) -> str:
    """Return what parts the cells of a line, a tab or a bar; "" when the line is no row."""
    line = raw.strip()
    if "|" in line and not is_ruler(line) and (" | " in line or (line[0] == "|" and line.find("|", 1) > 0)):
        return "|"
    if "\t" not in line:
        return ""
    first, _, rest = line.partition("\t")
    mark = find_mark(first + " ") if first and len(first) < _LONGEST_LABEL else None
    # "1.<tab>Words" is a list, "1.<tab>Words<tab>15" a table
    return "" if mark is not None and mark.body > len(first) and "\t" not in rest.strip() else "\t"


def _cells(raw: str, at: int, kind: str) -> list[tuple[int, int]]:
    if kind == "|":
        line = raw.strip().replace("\\|", "\\ ")
        at += len(raw) - len(raw.lstrip())
        if line[0] == "|":
            at += 1
        parts = line.removeprefix("|").removesuffix("|").split("|")
    else:
        parts = raw.rstrip(" \r").split("\t")
    stretches: list[tuple[int, int]] = []
    for part in parts:
        words = part.strip()
        start = at + (len(part) - len(part.lstrip()) if words else 0)
        stretches.append((start, start + len(words)))
        at += len(part) + 1
    return stretches


def _trimmed(file: str, raw: str, at: int) -> Span:
    start = at + len(raw) - len(raw.lstrip())
    return Span(file, start, start + len(raw.strip()))
