"""The pages that ``--help`` prints."""

from __future__ import annotations

from report_lint.options import BASELINE, CHECK, COMMANDS, COMPLETION, FACTS, KNOW, OPTIONS, PLACE, RULE, SETTINGS
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.render.words import Words

USAGE = {
    CHECK: ("report-lint [check] [options] PATH...", "Check reports: files, folders or - for standard input."),
    RULE: (
        "report-lint rule CODE... | --all",
        "Print what a rule wants and why, with wrong and right examples.",
    ),
    FACTS: (
        "report-lint facts [options] PATH...",
        "Print all that was recognised, and which figures nothing checked.",
    ),
    PLACE: ("report-lint place NAME [--on DATE]", "Print what is or was called that, where, and what became of it."),
    KNOW: ("report-lint know WORDS...", "Print what is known of an event, an instrument or an office."),
    BASELINE: (
        "report-lint baseline write | prune PATH...",
        "Take today's findings as known; or forget those that are gone.",
    ),
    SETTINGS: ("report-lint config [FILE]", "Print the settings in force, and where each comes from."),
    COMPLETION: ("report-lint completion bash | zsh | fish", "Print what lets a shell complete commands and options."),
}
#: More choices than these stand under the option, not beside it.
FEW = 4
STATUS = (
    "Exit status: 0 nothing to report; 1 findings at or above --fail-on;",
    "2 a wrong option, a file that cannot be read, a rule that failed.",
)


def page(command: str, words: Words) -> str:
    """Return a command's help; that of ``check`` names the other commands too."""
    line, purpose = USAGE[command]
    lines = [f"{words.say('Usage:')} {words.say(line)}", "", words.say(purpose), ""]
    if command == CHECK:
        others = [(words.say(USAGE[other][0]), words.say(USAGE[other][1])) for other in COMMANDS if other != CHECK]
        lines += [words.say("Other commands:"), *_columns(others), ""]
    lines += [words.say("Options:"), *_columns(_options(command, words))]
    if command == CHECK:
        lines += ["", *(words.say(part) for part in STATUS)]
    return "\n".join(lines) + "\n"


def _options(command: str, words: Words) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for option in OPTIONS:
        if command in option.commands:
            value = "|".join(option.choices) if 0 < len(option.choices) <= FEW else option.value
            flags = ", ".join(option.flags).rjust(len(option.flags[-1]) + (0 if len(option.flags) > 1 else 4))
            rows.append((f"{flags} {value}".rstrip(), words.say(option.help)))
            if len(option.choices) > FEW:
                middle = (len(option.choices) + 1) // 2
                rows += [("", ", ".join(part)) for part in (option.choices[:middle], option.choices[middle:])]
    return rows


def _columns(rows: list[tuple[str, str]]) -> list[str]:
    """Set the rows in two columns; what is too long for the first one gets a line of its own."""
    lines: list[str] = []
    for left, right in rows:
        lines += [f"  {left:28}  {right}"] if len(left) <= 28 else [f"  {left}", f"{'':32}{right}"]
    return lines
