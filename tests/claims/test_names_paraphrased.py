"""One slip told in many ways, and their right twins: names, places, numbering, repeated words.

In ``corpus_names`` "== CODE DAY" begins the texts of a rule, a day being that of the report; ⏎ stands for a line's end.
What is wrong is marked ``[[so]]``; a text without a mark is right.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from report_lint.check import check
from report_lint.load import packs
from report_lint.testing import report_of, unmarked

CORPUS = Path(__file__).parent / "corpus_names"
#: One matter, several rules: a unit that is no more is told by when it ended.
ALSO = {"PLC005": ("PLC004", "PLC005", "PLC006")}


def _texts() -> Iterator[tuple[str, str, str]]:
    for path in sorted(CORPUS.glob("*.txt")):
        code = day = ""
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("== "):
                code, _, day = line.removeprefix("== ").partition(" ")
            elif not line.startswith("#"):
                yield code, day or "2024-03-08", line.replace("⏎", "\n")


@pytest.mark.parametrize(("code", "day", "text"), [*_texts()])
def test_what_is_marked_is_found_and_nothing_else(code: str, day: str, text: str) -> None:
    clean, marks = unmarked(text)
    rules = [rule for pack in packs() for rule in pack.declared() if rule.code in ALSO.get(code, (code,))]
    outcome = check(report_of(clean, day), rules)
    spans = [diagnostic.finding.span for diagnostic in outcome.diagnostics]
    spans += [
        other.span for one in outcome.diagnostics for other in one.finding.related if code in ("WRI016", "PLC002")
    ]
    main = [diagnostic.finding.span for diagnostic in outcome.diagnostics]
    assert [clean[a:b] for a, b in marks if not any(s.start < b and a < s.end for s in spans)] == []
    assert [clean[s.start : s.end] for s in main if not any(s.start < b and a < s.end for a, b in marks)] == []
