"""Whole reports in which one figure is stated again, wrongly, where the report sums up or begins.

Every text holds places ``{wrong|right}``: with one of them wrong that place is flagged and nothing else; with all right
nothing is. The other figures of a text are its traps: another time, plan, body, part or kind.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.testing import report_of
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint.check import Diagnostic

RULES = [rule() for pack in packs() for rule in pack.rules(Selection(select=("PCT", "CON", "SUM", "TAB")))]
PLACE = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")
TEXTS = {path.stem: path.read_text("utf-8") for path in sorted((Path(__file__).parent / "reports").glob("*.txt"))}


def _told(text: str) -> tuple[Diagnostic, ...]:
    outcome = check(report_of(text), RULES)
    assert not outcome.crashes
    return outcome.diagnostics


def _wrong() -> Iterator[tuple[str, str, str, int]]:
    """Yield every report with one place wrong, what is written there, and where."""
    for name, text in TEXTS.items():
        for place in PLACE.finditer(text):
            before = PLACE.sub(r"\2", text[: place.start()])
            after = PLACE.sub(r"\2", text[place.end() :])
            yield name, place[1], f"{before}{place[1]}{after}", len(before)


@pytest.mark.parametrize(("name", "written", "text", "start"), list(_wrong()))
def test_a_figure_that_is_stated_again_wrongly_is_found(name: str, written: str, text: str, start: int) -> None:
    found = [d.finding for d in _told(text)]
    places = [(span.start, span.end) for f in found for span in (f.span, *(related.span for related in f.related))]
    assert [at for at in places if at[0] < start + len(written) and at[1] > start], name
    assert len(found) == 1


@pytest.mark.parametrize("name", TEXTS)
def test_a_right_report_is_left_alone(name: str) -> None:
    assert _told(PLACE.sub(r"\2", TEXTS[name])) == ()


def test_there_are_pairs_of_every_genre() -> None:
    assert len(TEXTS) > 20
    assert len(list(_wrong())) > 110
