"""Hostile files take time in proportion to their length."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from report_lint.read import UnreadableError, read

if TYPE_CHECKING:
    from collections.abc import Callable

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


@pytest.mark.parametrize("piece", PIECES.values(), ids=list(PIECES))
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_text_takes_time_in_proportion(name: str, piece: str, in_proportion: Callable[..., bool]) -> None:
    def job(size: int) -> Callable[[], None]:
        data = (piece * (size // len(piece))).encode()

        def work() -> None:
            with suppress(UnreadableError):
                read(name, data)

        return work

    assert in_proportion(job, 60_000)
