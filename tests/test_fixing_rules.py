"""Mending what rules find: every example of a mistake, alone and all of them in one report, comes to rest."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from report_lint.check import Outcome, check
from report_lint.days import Days
from report_lint.fixing import mend
from report_lint.load import Selection, dating, packs
from report_lint.read import read
from report_lint.rule import ReportRule
from report_lint.testing import unmarked
from report_lint.world import World

if TYPE_CHECKING:
    from collections.abc import Callable

INSTALLED = packs()
WORLD = World()
KINDS = [kind for pack in INSTALLED for kind in pack.rules(Selection()) if issubclass(kind, ReportRule)]
EXAMPLES = [(kind.code, unmarked(bad.text)[0], bad.on) for kind in KINDS for bad in kind.bad]
#: A line that no rule has a word to say about, with all that a careless program would tidy up.
ODD = "\u200aGhi chú  đã ký \u00a0\t\u2028 xong"


@cache
def rules() -> list[ReportRule]:
    return [kind() for kind in KINDS]


def looking(on: str = "") -> Callable[[bytes], Outcome]:
    def look(data: bytes) -> Outcome:
        report = read("bao-cao.txt", data)
        days = Days.parse(on) if on else None
        return check(report.replace(as_of=days, dating=dating(INSTALLED), shared=WORLD), rules())

    return look


def patched(before: str, diff: list[str]) -> str:
    """Apply a unified diff as another program would, knowing nothing of how it was made."""
    lines = re.findall(r"[^\n]*\n|[^\n]+", before)
    made: list[str] = []
    at = 0
    for line in diff[2:]:
        hunk = re.match(r"@@ -(\d+)(?:,(\d+))? ", line)
        if hunk:
            start = int(hunk[1]) - (hunk[2] != "0")
            made += lines[at:start]
            at = start
        elif line[0] == "+":
            made.append(line[1:].removesuffix("\n\\ No newline at end of file\n"))
        else:
            assert lines[at] == line[1:].removesuffix("\n\\ No newline at end of file\n")
            made += lines[at : at + (line[0] == " ")]
            at += 1
    return "".join([*made, *lines[at:]])


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
@pytest.mark.parametrize("code", sorted({code for code, _, _ in EXAMPLES}))
def test_every_example_of_a_mistake_comes_to_rest(code: str, *, unsafe: bool) -> None:
    for text, on in [(text, on) for own, text, on in EXAMPLES if own == code]:
        look = looking(on)
        result = mend(text.encode(), look, unsafe=unsafe)

        assert result.restless == frozenset(), text
        assert not mend(result.data, look, unsafe=unsafe).changed, text
        assert patched(text, list(result.diff("a.txt"))) == result.data.decode() or not result.changed
        if not unsafe:
            left = [d.code for d in result.outcome.diagnostics if any(fix.safe for fix in d.finding.fixes)]
            assert left == [], text


def form_mistakes() -> list[str]:
    """Return the examples whose own rule mends them without asking."""
    found: list[str] = []
    for code, text, on in EXAMPLES:
        outcome = looking(on)(text.encode())
        if any(d.code == code and any(fix.safe for fix in d.finding.fixes) for d in outcome.diagnostics):
            found.append(text)
    return found


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize(("encoding", "end"), [("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("utf-16", "\n")])
def test_a_report_with_every_mistake_of_form_is_mended_at_once_and_for_good(
    encoding: str, end: str, order: int
) -> None:
    texts = form_mistakes()
    assert len(texts) > 40

    text = "\n\n".join([*texts[::order], ODD, ""]).replace("\n", end)
    look = looking()
    result = mend(text.encode(encoding), look)

    assert result.changed
    assert not result.restless
    assert [d.code for d in result.outcome.diagnostics if any(fix.safe for fix in d.finding.fixes)] == []
    assert not mend(result.data, look).changed
    assert result.data.decode(encoding).endswith(f"{end}{ODD}{end}{end}")
    assert result.data.decode(encoding).count(end) == text.count(end)
    assert patched(text, list(result.diff("a.txt"))) == result.data.decode(encoding)
