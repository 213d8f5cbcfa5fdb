"""One line a finding: for editors and for GitHub."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def test_concise_is_one_line_a_finding_in_the_order_of_files_and_places(lint: Callable[..., Any]) -> None:
    done = lint("--output-format", "concise", "b.txt", "a.txt", a="1 = 1\n2 doubt 7 = 8", b="1 = 3")

    assert done.out.splitlines() == [
        "b.txt:1:1: FAK001 1 against 3",
        "a.txt:2:3: FAK002 a doubt, 100%: again",
        "a.txt:2:9: FAK001 7 against 8",
    ]


def test_github_escapes_what_its_commands_are_made_of(lint: Callable[..., Any]) -> None:
    Path("a,b%c.txt").write_text("1 remark\n2 doubt\n3 = 4\n", "utf-8")
    done = lint("--output-format", "github", "a,b%c.txt")

    place = "file=a%2Cb%25c.txt,line="
    assert done.out.splitlines() == [
        f"::notice {place}1,col=3,endLine=1,endColumn=9,title=FAK003 plain-word::a remark",
        f"::warning {place}2,col=3,endLine=2,endColumn=8,title=FAK002 doubtful-word::a doubt, 100%25: again",
        f"::error {place}3,col=1,endLine=3,endColumn=2,title=FAK001 unequal-pair::3 against 4",
    ]
