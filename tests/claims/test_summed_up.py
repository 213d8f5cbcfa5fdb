"""Pairs of a sentence of the body and one of the part that sums up, put into whole reports.

A line is ``body || summing up``: with a place ``{wrong|right}`` it is flagged when it says what is wrong and left alone
when it says what is right; a line without one is right though it looks wrong.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.testing import report_of

FOLDER = Path(__file__).parent
RULES = [rule() for pack in packs() for rule in pack.rules(Selection(select=("CON",)))]
PLACE = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")
#: Reports of nothing that the pairs are about, each with what the two sentences are put before.
AROUND = {
    "thu_y_huyen": ("2. Dịch bệnh", "III. NHIỆM VỤ"),
    "lao_dong": ("II. NGƯỜI CÓ CÔNG", "VI. NHIỆM VỤ"),
    "toa_an_huyen": ("II. XÂY DỰNG NGÀNH", "2. Nguyên nhân"),
}
LINES = {
    name: [line for line in (FOLDER / "corpus" / f"{name}.txt").read_text("utf-8").splitlines() if "||" in line]
    for name in ("summed_again", "summed_apart")
}


def said(around: str, line: str) -> str:
    text = PLACE.sub(r"\2", (FOLDER / "reports" / f"{around}.txt").read_text("utf-8"))
    for mark, sentence in zip(AROUND[around], line.split(" || "), strict=True):
        assert text.count(mark) == 1
        text = text.replace(mark, f"- {sentence}\n\n{mark}")
    return text


def told(text: str) -> list[str]:
    outcome = check(report_of(text), RULES)
    assert not outcome.crashes
    return [text[d.finding.span.start : d.finding.span.end] for d in outcome.diagnostics]


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("line", LINES["summed_apart"])
def test_what_is_told_of_something_else_is_left_alone(around: str, line: str) -> None:
    assert told(said(around, line)) == []


@pytest.mark.parametrize("line", LINES["summed_again"])
def test_what_is_told_again_wrongly_is_found(line: str) -> None:
    place = PLACE.search(line)
    assert place is not None
    wrong = [told(said(around, PLACE.sub(r"\1", line))) for around in AROUND]
    assert [[figure.partition(" ")[0] for figure in found] for found in wrong].count([place[1]]) > 1
    assert all(told(said(around, PLACE.sub(r"\2", line))) == [] for around in AROUND)
