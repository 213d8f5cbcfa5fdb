"""The manual of a rule: its docstring and its examples, with what it says about them."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location

from report_lint.render.look import BOLD, STYLES
from report_lint.testing import outcome_of, unmarked
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from report_lint.load import Pack
    from report_lint.model import Report
    from report_lint.render.look import Look
    from report_lint.rule import Bad, Finding, Fix, Good, Rule


def page(rule: type[Rule], packs: Iterable[Pack], look: Look) -> str:
    """Return a rule's manual."""
    from inspect import getdoc

    rule = _whole(rule)
    say = look.words.say
    title = f"{look.paint(rule.code, STYLES[rule.severity])} {look.paint(rule.name(), BOLD)}"
    manual = getdoc(rule) or ""
    headline = look.words.headline(manual)
    lines = [f"{title} [{say(rule.severity)}]", *((headline, "") if headline else ()), manual, ""]
    lines += [look.paint(say("Wrong:"), BOLD)]
    fixes: list[Fix] = []
    for example in rule.bad:
        lines += _indented(example.text.replace("[[", "**").replace("]]", "**"), _date(example, look))
        report, findings = _findings(rule, example, packs)
        said = [look.words.tell(finding, report) for finding in findings] or [example.says]
        lines += [f"    → {sentence}" for sentence in dict.fromkeys(said) if sentence]
        fixes += [fix for finding in findings for fix in finding.fixes]
    lines += ["", look.paint(say("Right:"), BOLD)]
    for right in rule.good:
        lines += _indented(right, "") if isinstance(right, str) else _indented(right.text, _date(right, look))
    if rule.__fields__:
        lines += ["", look.paint(say("Options:"), BOLD)]
        lines += [f"  {name} = {getattr(rule, name, '')!r}" for name in rule.__fields__]
    return "\n".join([*lines, "", _fixing(fixes, look), ""])


def _whole(rule: type[Rule]) -> type[Rule]:
    """Return a rule with its examples, from its file where a check has done without them."""
    if hasattr(rule, "bad"):
        return rule
    module = sys.modules[rule.__module__]
    spec: Any = spec_from_file_location(rule.__module__, module.__file__)
    again = module_from_spec(spec)
    spec.loader.exec_module(again)
    found: type[Rule] = getattr(again, rule.__name__)
    return found


def _indented(text: str, remark: str) -> Iterator[str]:
    for number, line in enumerate(text.strip("\n").split("\n")):
        yield f"  {line}{remark if not number else ''}".rstrip()


def _date(example: Good | Bad, look: Look) -> str:
    return f"   ({look.words.say('in a report of {date}', date=example.on)})" if example.on else ""


def _findings(rule: type[Rule], example: Bad, packs: Iterable[Pack]) -> tuple[Report, list[Finding]]:
    outcome = outcome_of(rule(**example.options), unmarked(example.text)[0], example.on, packs)
    return outcome.report, [diagnostic.finding for diagnostic in outcome.diagnostics]


def _fixing(fixes: list[Fix], look: Look) -> str:
    if not fixes:
        return look.words.say("It suggests no correction: only a person can know what is right.")
    if all(fix.safe for fix in fixes):
        return look.words.say("It suggests a correction that changes only the form.")
    return look.words.say("It suggests a correction, which a person has to confirm.")
