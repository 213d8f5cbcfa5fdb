"""The commands that answer questions: about rules, places, what is known, and the settings."""

from __future__ import annotations

import os

from report_lint import options
from report_lint.days import Days
from report_lint.files import STDIN
from report_lint.load import Selection
from report_lint.message import says
from report_lint.options import UsageError
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any

    from report_lint.console import Console
    from report_lint.message import Message
    from report_lint.options import Arguments


def rule(arguments: Arguments, console: Console) -> Iterator[str]:
    """Yield the manuals of rules."""
    from report_lint.explain import page

    codes = () if options.ALL in arguments else tuple(arguments.operands)
    if not codes and options.ALL not in arguments:
        raise UsageError(says("name a rule by its code, for example {example}, or give --all", example="SUM001"))
    look = console.look()
    for known in console.installed.rules(Selection(codes)):
        yield page(known.rule, console.installed.packs, look) + "\n"


def place(arguments: Arguments, console: Console) -> Iterator[str]:
    """Yield what the packs know of a place's name."""
    on = arguments.last(options.ON)
    try:
        days = Days.parse(on) if on else None
    except ValueError:
        message = says("--on takes a year, a month or a day, as in {examples}", examples="2024, 2024-03, 2024-03-31")
        raise UsageError(message) from None
    return _answers(arguments, console, "place", days.last if days else None)


def know(arguments: Arguments, console: Console) -> Iterator[str]:
    """Yield what the packs know of an event, an instrument or an office."""
    from report_lint.preparing import policy_of

    world = policy_of(arguments, console).world(STDIN)
    return _answers(arguments, console, "know", extended=(world,))


def config(arguments: Arguments, console: Console) -> Iterator[str]:
    """Yield the settings in force, one a line, and where each comes from."""
    from report_lint.preparing import policy_of
    from report_lint.settings_file import KEYS

    path = arguments.operands[0] if arguments.operands else os.path.join(os.getcwd(), "-")
    settings = policy_of(arguments, console).settings(path)
    standard = console.installed.words.say("standard")
    for key in KEYS:
        name = key.replace("-", "_")
        yield f"{key} = {_shown(getattr(settings, name))}  # {settings.origins.get(name, standard)}\n"


def completion(arguments: Arguments, console: Console) -> Iterator[str]:
    """Yield the script that lets a shell complete commands, options and codes."""
    from report_lint.completion import SHELLS, script

    shell = arguments.operands[0] if len(arguments.operands) == 1 else ""
    if shell not in SHELLS:
        raise UsageError(says("name a shell: {choices}", choices=", ".join(SHELLS)), options.closest(shell, SHELLS))
    families = [rule.code.rstrip("0123456789") for rule in console.installed.known]
    codes = [rule.code for rule in console.installed.known]
    yield script(shell, console.installed.words, dict.fromkeys([*families, *codes]))


def _answers(
    arguments: Arguments, console: Console, kind: str, *more: object, extended: tuple[object, ...] = ()
) -> Iterator[str]:
    """Yield what each pack answers; ``extended`` is for those that take in an organisation's own knowledge."""
    words = " ".join(arguments.operands).strip()
    if not words:
        raise UsageError(says("say what to look for: report-lint {command} {example}", command=kind, example="…"))
    lines: list[str | Message] = []
    for pack in console.installed.packs:
        answer: Callable[..., Iterable[str | Message]] | None = getattr(pack.module, kind, None)
        own = extended if hasattr(pack.module, "EXTENDED") else ()
        lines += answer(words, *more, *own) if answer else ()
    spoken = console.installed.words
    for line in lines or [says("nothing is known of “{words}”, which does not make it wrong", words=words)]:
        yield f"{line if isinstance(line, str) else spoken.show(line)}\n"


def _shown(value: object) -> str:
    """Return a value as a settings file would have it, nearly."""
    several: Any = value
    if isinstance(value, tuple):
        return f"[{', '.join(map(_shown, several))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{name} = {_shown(item)}' for name, item in several.items())}}}"
    return f'"{value}"' if isinstance(value, str) else str(value).lower()


ASKED: Mapping[str, Callable[[Arguments, Console], Iterator[str]]] = {
    options.RULE: rule,
    options.PLACE: place,
    options.KNOW: know,
    options.SETTINGS: config,
    options.COMPLETION: completion,
}
