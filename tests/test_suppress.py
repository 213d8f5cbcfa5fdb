"""Comments that suppress findings, through the real command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from report_lint.check import check
from report_lint.load import packs
from report_lint.suppress import suppressed, suppressions
from report_lint.testing import report_of

if TYPE_CHECKING:
    from collections.abc import Callable


def _codes(lint: Callable[..., Any], text: str) -> list[str]:
    found: list[str] = lint("a.txt", "--fail-on", "never", a=text).codes
    return found


@pytest.mark.parametrize(
    "text",
    [
        "7 = 8 <!-- report-lint: ignore[FAK001] as it was printed -->\n",
        "<!-- report-lint: ignore[FAK001] as it was printed --> 7 = 8\n",
        "<!-- report-lint: ignore[FAK001] as it was printed -->\n7 = 8\n",
        "<!-- report-lint: ignore[FAK001] as it was printed -->\r\n\r\n7 = 8\r\n",
        "<!-- report-lint: ignore[FAK001] one -->\n<!-- report-lint: ignore[FAK002] two -->\n7 = 8, doubt",
        "<!-- report-lint: ignore[FAK002, FAK001] both -->\n7 = 8, doubt\n",
        "<!--report-lint:ignore[FAK]whole family-->\n7 = 8\n",
        "<!-- report-lint: ignore[unequal-pair] by name -->\n7 = 8\n",
        "<!-- report-lint: ignore[FAK001]\n a reason that goes on -->\n7 = 8\n",
        "<!-- report-lint: disable[FAK001] printed table -->\na\n\n7 = 8\n\n<!-- report-lint: enable[FAK001] -->\nb",
        "<!-- report-lint: disable[FAK001] printed table -->\na\n7 = 8",
        "a\n\n7 = 8\n\n<!-- report-lint: file-ignore[FAK001] an exercise -->\n",
    ],
)
def test_a_comment_suppresses_what_it_names(lint: Callable[..., Any], text: str) -> None:
    done = lint("a.txt", a=text)
    assert (done.codes, done.status, done.err) == ([], 0, "")


@pytest.mark.parametrize(
    "text",
    [
        "7 = 8 <!-- report-lint: ignore[FAK001] -->\n",
        "7 = 8 <!-- report-lint: ignore no codes -->\n",
        "7 = 8 <!-- report-lint: ignore[FAK002] another rule -->\n",
        "7 = 8 <!-- report-lint: ingore[FAK001] no such word -->\n",
        "<!-- report-lint: ignore[FAK001] for the next line only -->\na\n7 = 8\n",
        "7 = 8\n<!-- report-lint: ignore[FAK001] too late -->\na",
        "7 = 8\n<!-- report-lint: disable[FAK001] too late -->\n",
        "<!-- report-lint: disable[FAK001] table -->\na\n<!-- report-lint: enable[FAK001] -->\n7 = 8\n",
        "<!-- report-lint: disable[FAK001] table -->\na\n<!-- report-lint: enable -->\n7 = 8\n",
        "<!-- something else: report-lint: ignore[FAK001] no -->\n7 = 8\n",
    ],
)
def test_a_comment_suppresses_nothing_else(lint: Callable[..., Any], text: str) -> None:
    assert "FAK001" in _codes(lint, text)


def test_a_stretch_is_enabled_rule_by_rule(lint: Callable[..., Any]) -> None:
    text = (
        "<!-- report-lint: disable[FAK001,FAK002] table -->\n7 = 8\n"
        "<!-- report-lint: enable[FAK002] -->\n\n9 = 3, doubt\n"
    )
    assert _codes(lint, text) == ["FAK002"]


def test_what_is_suppressed_is_kept_with_its_reason() -> None:
    report = report_of("Họp ngày 31/02/2024. <!-- report-lint: ignore[DAT001] ghi theo bản gốc -->", "2024-03")
    rules = [rule for pack in packs() for rule in pack.declared()]
    outcome = suppressed(check(report, rules), rules, rules)

    assert [(one.code, reason) for one, reason in outcome.suppressed] == [("DAT001", "ghi theo bản gốc")]


def test_comments_are_no_part_of_the_report(lint: Callable[..., Any]) -> None:
    assert _codes(lint, "a <!-- report-lint: ignore[FAK003] because 1 = 2 is right --> b\n") == []


def test_a_report_without_comments_has_none() -> None:
    assert suppressions(report_of("Họp ngày 31/02/2024, report-lint: ignore[DAT001] ghi chú")) == ()


@pytest.mark.parametrize(
    ("text", "code", "word"),
    [
        ("Họp. <!-- report-lint: ignore[DAT001] đã sửa -->", "RL001", "DAT001"),
        ("Họp. <!-- report-lint: ignore[DAT001] -->", "RL002", "lý do"),
    ],
)
def test_the_comments_themselves_are_judged(text: str, code: str, word: str) -> None:
    report = report_of(text, "2024-03")
    rules = [rule for pack in packs() for rule in pack.declared()]
    found = suppressed(check(report, rules), rules, rules).diagnostics
    assert [(one.code, word in one.finding.message.template or word in str(one.finding.message.values))
            for one in found if one.code in ("RL001", "RL002")] == [(code, True)]  # fmt: skip


def test_a_rule_that_did_not_run_leaves_no_comment_unused() -> None:
    report = report_of("Họp. <!-- report-lint: ignore[DAT001] đã sửa -->", "2024-03")
    rules = [rule for pack in packs() for rule in pack.declared()]
    ran = [rule for rule in rules if rule.code != "DAT001"]
    assert "RL001" not in [one.code for one in suppressed(check(report, ran), rules, ran).diagnostics]
