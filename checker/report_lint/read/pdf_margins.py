"""Page headers, page footers and page numbers of a PDF: they are part of no sentence."""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint.read.pdf_page import Page, Row
    from report_lint.read.pdf_story import Sheet

#: How many rows at either end of a page are looked at, and on how many pages what is left out must stand.
_DEEP = 3
_OFTEN, _MOSTLY = 0.4, 0.6
_MANY = 5
_NUMBER = compiled(r"[^\w\s]{0,3}\s{0,3}(\d{1,4})(?:\s{0,3}/\s{0,3}\d{1,4})?\s{0,3}[^\w\s]{0,3}")
_DIGITS = compiled(r"\d+")
#: In points, the line over the notes of a page; it begins where the text begins.
_SHORTEST, _LONGEST, _OFF = 40.0, 260.0, 6.0
_LEADER = compiled(r"[.…]{5} ?\d{1,4}$")
_NOTE = compiled(r"[\[(]?[\d⁰¹²³⁴⁵⁶⁷⁸⁹*]")


def without_margins(pages: Sequence[Sequence[Row | Sheet]]) -> list[list[Row | Sheet]]:
    """Return the items of all pages without what stands over and under the text of pages."""
    kept = [list(page) for page in pages]
    for top in (True, False):
        for _ in range(_DEEP):
            outer = [_outermost(page, top=top) for page in kept]
            gone = _margins(outer)
            if not gone:
                break
            for number in gone:
                kept[number] = [item for item in kept[number] if item is not outer[number]]
    return kept


def without_contents(items: list[Row | Sheet]) -> list[Row | Sheet]:
    """Return items without lines of a table of contents: dots lead to the number of a page, and there are several."""
    from report_lint.read.pdf_story import Sheet

    found = [item for item in items if not isinstance(item, Sheet) and _LEADER.search(item.text()[-10:])]
    return [item for item in items if item not in found] if len(found) >= _DEEP else items


def notes(page: Page, items: list[Row | Sheet]) -> list[Row]:
    """Take the notes at the foot of a page out of its items; return them."""
    from report_lint.read.pdf_story import Sheet

    rows = [item for item in items if not isinstance(item, Sheet)]
    margin = min([row.left for row in rows], default=0.0)
    for left, bottom, right, top in page.lines:
        if top - bottom > right - left or not _SHORTEST <= right - left <= _LONGEST or abs(left - margin) > _OFF:
            continue
        below = [row for row in rows if row.base < bottom]
        first = max(below, key=lambda row: row.base, default=None)
        if first is not None and 2 * len(below) <= len(rows) and _NOTE.match(first.text()):
            items[:] = [item for item in items if item not in below]
            return below
    return []


def _outermost(page: Sequence[Row | Sheet], *, top: bool) -> Row | None:
    """Return the highest or lowest row of a page; None when a table is there."""
    from report_lint.read.pdf_story import Sheet

    found: Row | None = None
    edge: float | None = None
    for item in page:
        if isinstance(item, Sheet):
            level = item.ruled.rows[0 if top else -1]
        else:
            level = item.base
            if found is None or (level > found.base) == top:
                found = item
        if edge is None or (level > edge) == top:
            edge = level
    return found if found is not None and found.base == edge else None


def _margins(rows: Sequence[Row | None]) -> set[int]:
    """Return the pages whose outermost row is no part of the text."""
    exact: dict[str, list[int]] = {}
    alike: dict[str, list[int]] = {}
    counted: dict[int, list[int]] = {}
    for page, row in enumerate(rows):
        if row is None:
            continue
        text = row.text()
        number = _NUMBER.fullmatch(text)
        if number is not None:
            counted.setdefault(int(number[1]) - page, []).append(page)
        exact.setdefault(text, []).append(page)
        alike.setdefault(_DIGITS.sub("0", text), []).append(page)
    gone: set[int] = set()
    for shift, found in counted.items():
        if len(found) > 1 or shift == 1:
            gone.update(found)
    for found in exact.values():
        if len(found) > 1 and len(found) >= _OFTEN * len(rows):
            gone.update(found)
    for found in alike.values():
        if len(found) > 1 and len(found) >= _MOSTLY * (len(rows) - 1) and _counts_pages(rows, found):
            gone.update(found)
    return gone


def _counts_pages(rows: Sequence[Row | None], pages: Sequence[int]) -> bool:
    """Tell whether rows that differ in their figures differ only as the numbers of their pages do.

    On a few pages the figure must be the page's own number: annexes are numbered too.
    """
    figures = [[int(digits) for digits in _DIGITS.findall(row.text())] for page in pages if (row := rows[page])]
    for column in zip(*figures, strict=True):
        shifts = {figure - page for figure, page in zip(column, pages, strict=True)}
        if len(set(column)) > 1 and (len(shifts) > 1 or (len(pages) < _MANY and shifts != {1})):
            return False
    return True
