"""Sentences from every kind of report: exactly the marked words are wrong about dates, anniversaries and citations.

A line is ``report's date | sentence``, the date may be empty; ¶ is a line end, ``[[ ]]`` marks what is wrong.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.rule import ReportRule
from report_lint.testing import report_of, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator


def _sentences() -> Iterator[tuple[str, str]]:
    for path in sorted(Path(__file__).parent.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                on, bar, text = line.partition("|")
                assert bar, line
                yield on.strip(), text.strip().replace("¶", "\n")


SENTENCES = tuple(_sentences())


@cache
def _rules() -> tuple[ReportRule, ...]:
    made = (rule() for pack in packs() for rule in pack.rules(Selection(select=("ANN", "CIT", "DAT"))))
    return tuple(rule for rule in made if isinstance(rule, ReportRule))


@pytest.mark.parametrize(("on", "marked"), SENTENCES)
def test_exactly_the_marked_words_are_wrong(on: str, marked: str) -> None:
    text, marks = unmarked(marked)
    outcome = check(report_of(text, on), _rules())
    assert not outcome.crashes
    found = [(d.finding.span.start, d.finding.span.end) for d in outcome.diagnostics]
    assert [(d.code, text[start:end]) for d, (start, end) in zip(outcome.diagnostics, found, strict=True)] == [
        (code, text[start:end])
        for code, (start, end) in zip(
            [d.code for d in outcome.diagnostics] + ["missed"] * len(marks), marks, strict=False
        )
    ]
    assert found == marks


def test_every_sentence_is_there_once_and_half_of_them_are_wrong() -> None:
    texts = [text for _, text in SENTENCES]
    assert len(set(texts)) == len(texts)
    wrong = sum("[[" in text for text in texts)
    assert 0.4 < wrong / len(texts) < 0.6
