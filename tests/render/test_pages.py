"""What is printed on request: a rule's manual, the facts of a report, the reasons on a line."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "Title\n\n7 = 8 and 3\n1 = 1\n2 doubt 5 = ?\n"


def test_a_rule_explains_itself_with_its_examples(lint: Callable[..., Any]) -> None:
    assert lint("rule", "FAK001").out == dedent("""\
        FAK001 unequal-pair [error]
        Both sides of an equation are the same.

        Otherwise one of them is wrong.

        Wrong:
          7 = 7, **7** = 8
            → 7 against 8

        Right:
          7 = 7
          7 = ?   (in a report of 2024-03)

        Options:
          limit = 10

        It suggests a correction, which a person has to confirm.

    """)


def test_a_rule_is_found_by_its_name_too(lint: Callable[..., Any]) -> None:
    assert lint("rule", "unequal-pair").out == lint("rule", "FAK001").out


def test_all_rules_are_explained_by_code(lint: Callable[..., Any]) -> None:
    out = lint("rule", "--all").out

    assert [line.split()[0] for line in out.splitlines() if line.startswith("FAK")] == [
        "FAK001",
        "FAK002",
        "FAK003",
        "FAK004",
    ]
    assert "It suggests no correction" in out


def test_facts_show_every_mention_and_what_nothing_checked(lint: Callable[..., Any]) -> None:
    done = lint("facts", "a.txt", a=TEXT)

    assert done.status == 0
    assert done.out == dedent("""\
        a.txt

        3 | 7 = 8 and 3
          3:1        Pair            “7 = 8”  [fails] 7 against 8  (the other one, on line 3: “8”)
          3:1        Figure          “7”  value=7
          3:5        Figure          “8”  value=8
          3:11       Figure          “3”  value=3

        4 | 1 = 1
          4:1        Pair            “1 = 1”  [holds] 1 against 1  (the other one, on line 4: “1”)
          4:1        Figure          “1”  value=1
          4:5        Figure          “1”  value=1

        5 | 2 doubt 5 = ?
          5:1        Figure          “2”  value=2
          5:9        Pair            “5 = ?”  [unknown] 5 against ?  (the other one, on line 5: “?”)
          5:9        Figure          “5”  value=5

        figures recognised: 7, of them checked: 4
          not checked, line 3: “3”
          not checked, line 5: “2”, “5”

    """)


def test_why_tells_of_one_line_what_was_recognised_derived_and_found(lint: Callable[..., Any]) -> None:
    done = lint("--why", "a.txt:3", "--select", "FAK001,FAK002", a=TEXT)

    assert done.status == 0
    assert done.out == dedent("""\
        a.txt:3
        3 | 7 = 8 and 3

        recognised:
          3:1        Figure          “7”  value=7
          3:5        Figure          “8”  value=8
          3:11       Figure          “3”  value=3

        derived again:
          3:1        Pair            “7 = 8”  [fails] 7 against 8  (the other one, on line 3: “8”)
          not checked, line 3: “3”

        found:
          FAK001 (unequal-pair), line 3: 7 against 8

        rules that looked: 2
          FAK001 (unequal-pair), FAK002 (doubtful-word)
    """)


def test_why_takes_a_place_as_findings_show_it(lint: Callable[..., Any]) -> None:
    assert lint("--why", "a.txt:3:5", a=TEXT).out == lint("--why", "a.txt:3").out


def test_why_tells_of_an_empty_line_that_nothing_is_there(lint: Callable[..., Any]) -> None:
    assert lint("--why", "a.txt:2", a=TEXT).out.count("  nothing") == 3


def test_why_refuses_a_line_that_is_not_there(lint: Callable[..., Any]) -> None:
    done = lint("--why", "a.txt:99", a=TEXT)

    assert (done.status, done.err) == (2, "report-lint: a.txt has only 6 lines\n")


def test_why_of_a_file_that_is_not_there(lint: Callable[..., Any]) -> None:
    assert lint("--why", "none.txt:1").status == 2
