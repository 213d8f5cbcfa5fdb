"""A report says the same as a text and as a workbook, and so the same is found in it, on the same words."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from report_lint.check import Outcome, check
from report_lint.geometry import BlockKind
from report_lint.load import dating, packs
from report_lint.read import read
from report_lint.suppress import suppressed
from report_lint.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from report_lint.geometry import Span
    from report_lint.model import Report

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted((ROOT / "examples").glob("*.*"))
CASES = sorted((ROOT / "tests" / "accuracy").glob("*.case.txt"))
FRAMED = 50
#: How figures are written, and the style of the cell that shows a number so.
FIGURES = (
    (re.compile(r"[1-9][0-9]{0,2}(\.[0-9]{3})+|0|[1-9][0-9]{0,2}"), 1, 1),
    (re.compile(r"[1-9][0-9]{0,2}(\.[0-9]{3})*,[0-9]|0,[0-9]"), 2, 1),
    (re.compile(r"[0-9]{1,2},[0-9]%"), 3, 100),
    (re.compile(r"0[1-9]"), 7, 1),
)


def cell(words: str) -> tuple[str | Decimal | None, int]:
    """Return what a cell holds so that it shows the words: a number where Excel would show one so."""
    for pattern, style, unit in FIGURES:
        if pattern.fullmatch(words):
            figure = words.rstrip("%").replace(".", "").replace(",", ".")
            return Decimal(figure) / unit, style + FRAMED
    return words or None, FRAMED


def rows(report: Report) -> Iterator[list[tuple[str | Decimal | None, int]]]:
    """Yield the rows of a sheet: one for each paragraph, and those of tables, with lines around."""
    tables = list(report.tables)
    for block in report.blocks:
        if block.kind is not BlockKind.ROW:
            text = report.view[block.span.start : block.span.end] if "```" in report.text else report.slice(block.span)
            for paragraph in re.split(r"\n\s*\n", text.lstrip("# ").replace("**", "")):
                yield [(paragraph, 0)]
                yield []
        elif tables and tables[0].span.start <= block.span.start:
            table = tables.pop(0)
            widest = max(map(len, table.rows))
            for row in table.rows:
                written = [cell(report.slice(one.span)) for one in row]
                yield [*[(None, FRAMED)] * (widest - len(written)), *written]  # a total may have no number
            yield []


def found(report: Report) -> list[tuple[str, str, list[str]]]:
    known = packs()
    rules = [rule for pack in known for rule in pack.declared()]
    outcome: Outcome = suppressed(check(report.replace(dating=dating(known), shared=World()), rules), rules, rules)
    assert not outcome.crashes

    def words(span: Span) -> str:
        return " ".join(report.slice(span).replace("**", "").split())

    return [
        (one.code, words(one.finding.span), [words(other.span) for other in one.finding.related])
        for one in outcome.diagnostics
    ]


@pytest.mark.parametrize("path", [*EXAMPLES, *CASES], ids=lambda path: path.name)
def test_the_same_is_found(path: Path, book: Callable[..., bytes]) -> None:
    source = path.read_bytes()
    if path in CASES:
        source = re.sub(r"⟦[^|⟦⟧]+\|[^|⟦⟧]+\|([^⟦⟧]+)⟧", r"\1", source.decode().partition("\n")[2]).encode()
    text = read(path.name, source)
    workbook = read("a.xlsx", book(list(rows(text))))
    assert found(workbook) == found(text)
