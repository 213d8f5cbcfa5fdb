"""Hostile files take time in proportion to their length."""

from __future__ import annotations

import gc
import time
from contextlib import suppress

import pytest

from report_lint.read import UnreadableError, read

PIECES = {
    "one line": "a",
    "words": "của Đảng ",
    "digits": "1",
    "blank lines": "\n",
    "returns": "\r",
    "brackets": "(",
    "bracket lines": "(\n",
    "tabs": "a\t",
    "tab rows": "a\tb\n",
    "bars": "|",
    "bar rows": "|a|b|\n",
    "rulers": "|---|\n",
    "open comments": "<!--",
    "comments": "<!-- -->",
    "comment lines": "<!-- a -->\n",
    "unfinished sentences": "Abc " * 14 + "đồng\n",
    "cut sentences": "Abc " * 30 + "đồng\n\n",
    "wrapped sentences": "abc " * 14 + "đồng\n",
    "marks": "a\u0301\u0323",
    "addresses": "http://",
    "backticks": "`",
    "odd backticks": "``a",
    "links": "](a(b",
    "fences": "```\n",
    "dashes": "-",
    "labels": "1.",
    "spaces": " ",
    "old letters": "®µ",
}


def _seconds(name: str, data: bytes) -> float:
    gc.disable()  # its rounds depend on what other tests left behind
    try:
        start = time.process_time()
        with suppress(UnreadableError):
            read(name, data)
        return time.process_time() - start
    finally:
        gc.enable()


@pytest.mark.parametrize("piece", PIECES.values(), ids=list(PIECES))
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_twice_the_text_takes_about_twice_the_time(name: str, piece: str) -> None:
    data = (piece * (60_000 // len(piece))).encode()
    once = min(_seconds(name, data) for _ in range(2))
    assert _seconds(name, data * 4) < 10 * once + 0.1
