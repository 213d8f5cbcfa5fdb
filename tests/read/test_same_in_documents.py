"""A report says the same as a text and as a document, and so the same is found in it, on the same words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from report_lint.check import Outcome, check
from report_lint.load import dating, packs
from report_lint.model import Report
from report_lint.read import read
from report_lint.suppress import suppressed
from report_lint.world import World

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.geometry import Span

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.*"))
CASES = sorted((ROOT / "tests" / "accuracy").glob("*.case.txt"))
_MARK = re.compile(r"⟦[^|⟦⟧]+\|[^|⟦⟧]+\|([^⟦⟧]+)⟧")
Found = list[tuple[str, str, list[str]]]


def _outcome(report: Report) -> Outcome:
    known = packs()
    rules = [rule for pack in known for rule in pack.declared()]
    outcome = suppressed(check(report.replace(dating=dating(known), shared=World()), rules), rules, rules)
    assert not outcome.crashes
    return outcome


def _found(outcome: Outcome) -> Found:
    """Return the findings with their words, without the asterisks of Markdown."""

    def words(span: Span) -> str:
        text = outcome.report.slice(span)
        return " ".join(text.replace("**", "").split())

    return [
        (one.code, words(one.finding.span), [words(other.span) for other in one.finding.related])
        for one in outcome.diagnostics
    ]


def _source(path: Path) -> bytes:
    """Return a report's bytes; a case begins with a line about it, and its places are marked."""
    source = path.read_bytes()
    return _MARK.sub(r"\1", source.decode().partition("\n")[2]).encode() if path in CASES else source


@pytest.mark.parametrize("example", [*EXAMPLES, *CASES], ids=lambda path: path.name)
def test_the_same_is_found(example: Path, converted: Callable[[Report], tuple[str, bytes]]) -> None:
    text = read(example.name, _source(example))
    document = read(*converted(text))
    assert _found(_outcome(document)) == _found(_outcome(text))
    assert [len(table.rows) for table in document.tables] == [len(table.rows) for table in text.tables]
    assert [str(block.label) for block in document.blocks] == [
        str(block.label) for block in text.blocks if block.span.end > block.span.start
    ]
