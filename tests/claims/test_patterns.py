r"""What reports get wrong, and what only looks wrong: every sentence through the whole rule set, with exact spans.

A line of a corpus is one text, ``\n`` and ``\t`` written so; ``[[ ]]`` marks what is flagged, and nothing else is. In the
corpora of tables a line is a table, its cells parted by ";" and its rows by " / "; ``[[wrong|right]]`` makes two of it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.rule import ReportRule, Severity
from report_lint.testing import report_of, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS = Path(__file__).with_name("corpus")
KNOWN = [rule for pack in packs() for rule in pack.rules(Selection(ignore=("RL",)))]
RULES = [rule() for rule in KNOWN if issubclass(rule, ReportRule)]
KINDS = {
    "sum", "share", "growth", "difference", "product", "stock", "cumulative", "words", "unit", "listed",
    "table_total", "table_cross", "table_percent", "table_levels",
}  # fmt: skip
_EITHER = re.compile(r"\[\[([^|\]]*)\|([^|\]]*)\]\]")


def texts(name: str) -> Iterator[str]:
    for line in (CORPUS / f"{name}.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if name.startswith("table"):
            table = line.replace("|/|", "|\n|") if line[0] == "|" else line.replace(" / ", "\n").replace("; ", "\t")
            table = table.replace(";\n", "\t\n")
            yield _EITHER.sub(r"[[\1]]", table)
            if "[[" in table:
                yield _EITHER.sub(r"\2", table)
        else:
            yield line.replace("\\n", "\n").replace("\\t", "\t")


EVERY = {
    f"{name}-{number}": text
    for name in ("patterns", "further", "right", "paraphrases", "twins", "clerks", "clerks_right", *sorted(KINDS))
    for number, text in enumerate(texts(name), 1)
}


@pytest.mark.parametrize("text", EVERY.values(), ids=EVERY.keys())
def test_exactly_the_wrong_figure_is_flagged(text: str) -> None:
    clean, marks = unmarked(text)
    outcome = check(report_of(clean, "2024-10-10"), RULES)
    numeric = [d for d in outcome.diagnostics if d.severity is Severity.ERROR or d.code[:3] in ("SUM", "PCT", "TAB")]
    assert not outcome.crashes
    found = sorted({(d.finding.span.start, d.finding.span.end) for d in numeric})
    assert [clean[start:end] for start, end in found] == [clean[start:end] for start, end in marks]
    assert found == marks


@pytest.mark.parametrize("name", sorted(KINDS))
def test_a_kind_has_forty_texts_about_half_of_them_wrong(name: str) -> None:
    found = [*texts(name)]
    wrong = sum("[[" in text for text in found)
    assert len(found) >= 40
    assert 0.4 <= wrong / len(found) <= 0.6
