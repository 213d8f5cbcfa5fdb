"""The Vietnamese pack puts everything that the engine says into Vietnamese, and nothing that it no longer says."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest

import report_lint
from report_lint import Severity, Verdict, options, usage
from report_lint.render.words import Words
from report_lint_vi.words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

ENGINE = Path(report_lint.__file__).parent


def literals(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def said(tree: ast.AST) -> Iterator[str]:
    """Yield the templates that are given to ``say`` and ``says``, or bound to a name for them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("say", "says") and isinstance(node.args[0], ast.Constant):
                yield str(node.args[0].value)
        elif isinstance(node, ast.Assign) and any(getattr(target, "id", "") == "template" for target in node.targets):
            yield from literals(node.value)


TREES = [ast.parse(path.read_text("utf-8")) for path in ENGINE.rglob("*.py")]
SPOKEN = {template for tree in TREES for template in said(tree)} - {"{value}"}
HELP = {part for pair in usage.USAGE.values() for part in pair} | {option.help for option in options.OPTIONS}


@pytest.mark.parametrize("template", sorted(SPOKEN | HELP | {*usage.STATUS, *Severity, *Verdict}))
def test_the_engine_says_it_in_vietnamese(template: str) -> None:
    assert template in WORDS


def test_what_is_translated_is_still_said() -> None:
    there = {literal for tree in TREES for literal in literals(tree)}

    assert [template for template in WORDS if template not in there] == []


@pytest.mark.parametrize("template", sorted(WORDS))
def test_a_translation_fills_the_same_gaps(template: str) -> None:
    assert gaps(WORDS[template]) == gaps(template)


def gaps(template: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(template)} - {None}


@pytest.mark.parametrize("command", options.COMMANDS)
def test_help_in_vietnamese_fits_a_terminal(command: str) -> None:
    assert [line for line in usage.page(command, Words(WORDS)).splitlines() if len(line) > 100] == []
