"""The options, and how a command line is read.

The table serves the parser, the help and "did you mean". argparse would add 7 ms to every run, a third of what the
engine takes to load, and its sentences are English whatever the reader's language.
"""

from __future__ import annotations

from report_lint.message import Message, says
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

COMMANDS = ("check", "rule", "facts", "place", "know", "baseline", "config", "completion")
CHECK, RULE, FACTS, PLACE, KNOW, BASELINE, SETTINGS, COMPLETION = COMMANDS


class UsageError(Exception):
    """What was typed cannot be meant; ``guess`` is what may have been meant, or ""."""

    def __init__(self, message: Message, guess: str = "") -> None:
        """Keep what is wrong, to be put into words later."""
        super().__init__(message.template)
        self.message = message
        self.guess = guess


class Option(Value):
    """An option: ``value`` names what follows it ("" when nothing does), ``choices`` what may follow (any if empty)."""

    flags: tuple[str, ...]
    help: str
    value: str = ""
    choices: tuple[str, ...] = ()
    commands: tuple[str, ...] = (CHECK,)


RUNS = (CHECK, FACTS, BASELINE)
SELECT = Option(("--select",), "only these families, codes or names, with commas between", "CODES", (), RUNS)
EXTEND_SELECT = Option(("--extend-select",), "these too, beside those of the profile", "CODES", (), RUNS)
IGNORE = Option(("--ignore",), "all but these", "CODES", (), RUNS)
PER_FILE_IGNORES = Option(("--per-file-ignores",), "not these in files like that", "PATTERN:CODES", (), RUNS)
PROFILE = Option(
    ("--profile",),
    "which rules: what a reader sends back, all, or only figures",
    "PROFILE",
    ("default", "strict", "figures"),
    RUNS,
)
FORM = Option(
    ("--form",),
    "the rules for the parts of a document (default: auto)",
    "FORM",
    ("nd30", "party", "union", "auto"),
    RUNS,
)
FIX = Option(("--fix",), "mend what is a matter of form alone, in place")
UNSAFE_FIXES = Option(("--unsafe-fixes",), "with --fix: follow suggestions too, where there is only one")
DIFF = Option(("--diff",), "show what --fix would change, and change nothing")
FIX_TO = Option(("--fix-to",), "write the mended copy there, and leave the report alone", "OUT")
ANNOTATE = Option(("--annotate",), "write a copy there with the findings as comments on the words (Word)", "OUT")
AS_OF = Option(("--as-of",), "the report's date, over what its text says", "YYYY[-MM[-DD]]", (), RUNS)
FORMAT = Option(
    ("--output-format",),
    "how findings are written (default: full)",
    "FORMAT",
    (
        "full", "concise", "json", "json-lines", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "html",
    ),
)  # fmt: skip
OUTPUT_FILE = Option(("--output-file",), "write the findings there; several take the formats in their order", "FILE")
STATISTICS = Option(("--statistics",), "how many findings each rule has, and how many can be mended")
FAIL_ON = Option(
    ("--fail-on",),
    "the exit status is 1 from this severity on (default: warning)",
    "LEVEL",
    ("error", "warning", "info", "never"),
)
EXIT_ZERO = Option(("--exit-zero",), "exit status 0 even when there are findings")
CONFIG = Option(("--config",), "the one settings file that holds", "FILE", (), (*RUNS, KNOW, SETTINGS))
ISOLATED = Option(("--isolated",), "leave all settings files out", commands=(*RUNS, KNOW, SETTINGS))
NO_CACHE = Option(("--no-cache",), "check every report again, and keep nothing", commands=RUNS)
JOBS = Option(("--jobs",), "how many processes (default for folders: every processor)", "N")
DOSSIER = Option(("--dossier",), "the given files belong together: compare them too", commands=(CHECK, BASELINE))
CHANGED = Option(("--changed",), "only what git calls changed or new")
SINCE = Option(("--since",), "only what has changed since a revision", "REV")
STAGED = Option(("--staged",), "only what is to be committed")
WHY = Option(("--why",), "explain one line: what was recognised, what rules made of it", "FILE:LINE")
STDIN_FILENAME = Option(("--stdin-filename",), "the name of what is read from standard input (-)", "NAME", (), RUNS)
ON = Option(("--on",), "as things were on that day", "YYYY[-MM[-DD]]", commands=(PLACE,))
COLOR = Option(
    ("--color",),
    "colours (default: auto, on a terminal unless NO_COLOR is set)",
    "WHEN",
    ("auto", "always", "never"),
    COMMANDS,
)
LANG = Option(
    ("--lang",), "the language of messages (default: auto, your locale's)", "LANG", ("vi", "en", "auto"), COMMANDS
)
ALL = Option(("--all",), "the manual of every rule", commands=(RULE,))
QUIET = Option(("-q", "--quiet"), "findings only, no summary")
VERBOSE = Option(("-v", "--verbose"), "details of failures of the program itself", commands=COMMANDS)
VERSION = Option(("--version",), "print the version", commands=COMMANDS)
HELP = Option(("-h", "--help"), "print this help", commands=COMMANDS)
OPTIONS = (
    SELECT, EXTEND_SELECT, IGNORE, PER_FILE_IGNORES, PROFILE, FORM, FIX, UNSAFE_FIXES, DIFF, FIX_TO, ANNOTATE, AS_OF,
    FORMAT, OUTPUT_FILE, STATISTICS, FAIL_ON, EXIT_ZERO, CONFIG, ISOLATED, NO_CACHE, JOBS, DOSSIER, CHANGED, SINCE,
    STAGED, WHY, STDIN_FILENAME, ON, COLOR, LANG, ALL, QUIET, VERBOSE, VERSION, HELP,
)  # fmt: skip


class Arguments:
    """What was typed: the command, its operands (paths or codes) and the values of each option, in order."""

    def __init__(self, words: Sequence[str], command: str, operands: list[str], given: dict[Option, list[str]]) -> None:
        """Keep the parts, and all the words as they were typed."""
        self.words = words
        self.command = command
        self.operands = operands
        self._given = given

    def __contains__(self, option: Option) -> bool:
        """Tell whether the option was given."""
        return option in self._given

    def last(self, option: Option, default: str = "") -> str:
        """Return the option's last value."""
        return self._given.get(option, [default])[-1]

    def every(self, option: Option) -> tuple[str, ...]:
        """Return all the option's values, in order."""
        return tuple(self._given.get(option, ()))

    def listed(self, option: Option) -> tuple[str, ...]:
        """Return the items of all the option's values, which have commas between."""
        return tuple(
            [item.strip() for value in self._given.get(option, []) for item in value.split(",") if item.strip()]
        )


def parse(words: Sequence[str]) -> Arguments:
    """Read a command line. UsageError when it holds what no command takes."""
    flags = {flag: option for option in OPTIONS for flag in option.flags}
    given: dict[Option, list[str]] = {}
    operands: list[str] = []
    command = ""
    rest = iter(words)
    for word in rest:
        if word == "--":
            operands += rest
        elif word == "-" or not word.startswith("-"):
            if not operands and not command and word in COMMANDS:
                command = word
            else:
                operands.append(word)
        else:
            flag, sign, value = word.partition("=")
            if flag not in flags:
                raise UsageError(says("unknown option {option}", option=flag), closest(flag, flags))
            option = flags[flag]
            if option.value and not sign:
                value = next(rest, "")
                value = "" if value.startswith("-") else value
            given.setdefault(option, []).append(_valid(option, flag, sign, value))
    command = command or CHECK
    for option in given:
        if command not in option.commands:
            raise UsageError(says("{option} is no option of {command}", option=option.flags[-1], command=command))
    return Arguments(words, command, operands, given)


def language(words: Sequence[str]) -> str:
    """Return the language that a command line asks for, even one with mistakes, which are to be told in it."""
    given: list[str] = []
    for at, word in enumerate(words):
        flag, sign, value = word.partition("=")
        if flag == LANG.flags[0]:
            given.append(value if sign else "".join(words[at + 1 : at + 2]))
    return next((value for value in reversed(given) if value in LANG.choices), LANG.choices[-1])


def closest(word: str, known: Iterable[str]) -> str:
    """Return which of the known words may have been meant, "" when none comes near."""
    from difflib import get_close_matches

    lower = {other.lower(): other for other in known}
    return next((lower[match] for match in get_close_matches(word.lower(), lower, 1)), "")


def _valid(option: Option, flag: str, sign: str, value: str) -> str:
    if not option.value and sign:
        raise UsageError(says("{option} takes no value", option=flag))
    if option.value and not value.strip(" ,"):
        raise UsageError(says("{option} needs a value: {value}", option=flag, value=option.value))
    if option.choices and value not in option.choices:
        choices = ", ".join(option.choices)
        message = says(
            "{option} does not know “{value}”; it takes {choices}", option=flag, value=value, choices=choices
        )
        raise UsageError(message, closest(value, option.choices))
    return value
