"""What a command line asks for, made ready: settings, a run, and what is done beside checking."""

from __future__ import annotations

import os

from report_lint import options
from report_lint.console import Silent
from report_lint.days import Days
from report_lint.files import STDIN
from report_lint.message import says
from report_lint.options import UsageError
from report_lint.policy import Policy
from report_lint.settings import TYPED, Settings
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint.baseline import Baseline
    from report_lint.bytecode import Bytecode
    from report_lint.console import Console
    from report_lint.fingerprint import Answers
    from report_lint.jobs import Workers
    from report_lint.mending import Mending
    from report_lint.options import Arguments
    from report_lint.run import Run

#: Settings that can be typed too.
_LISTED = {"select": options.SELECT, "extend_select": options.EXTEND_SELECT, "ignore": options.IGNORE}
_PLAIN = {
    "profile": options.PROFILE,
    "form": options.FORM,
    "fail_on": options.FAIL_ON,
}


def policy_of(arguments: Arguments, console: Console) -> Policy:
    """Return the settings in force. UsageError for what nobody knows."""
    typed: dict[str, object] = {name: arguments.listed(one) for name, one in _LISTED.items() if one in arguments}
    typed |= {name: arguments.last(one) for name, one in _PLAIN.items() if one in arguments}
    if options.LANG in arguments:
        typed["lang"] = arguments.last(options.LANG)
    if options.PER_FILE_IGNORES in arguments:
        pairs = [item.rpartition(":") for item in arguments.listed(options.PER_FILE_IGNORES)]
        for pattern, _, code in pairs:
            if not pattern or not code:
                raise UsageError(says("--per-file-ignores takes pairs such as {example}", example="2023/*:SUM"))
        typed["per_file_ignores"] = tuple([(os.getcwd(), pattern, (code,)) for pattern, _, code in pairs])
    settings = Settings().replace(**typed, origins=dict.fromkeys(typed, TYPED)) if typed else Settings()
    config, isolated = arguments.last(options.CONFIG), options.ISOLATED in arguments
    if config and isolated:
        raise UsageError(says("--config and --isolated exclude each other"))
    policy = Policy(console.installed, settings, config, isolated=isolated)
    console.installed.speak(policy.general.lang)
    return policy


def run_of(arguments: Arguments, console: Console, policy: Policy) -> Run:
    """Return a run under the settings. UsageError when no rule is left, or the report's date is none."""
    from report_lint.run import Run

    as_of = arguments.last(options.AS_OF)
    try:
        days = Days.parse(as_of) if as_of else None
    except ValueError:
        message = says("--as-of takes a year, a month or a day, as in {examples}", examples="2024, 2024-03, 2024-03-31")
        raise UsageError(message) from None
    try:
        rules = policy.rules(STDIN)
    finally:
        told(console)
    installed = console.installed
    if not rules and not installed.packs and not installed.broken:
        raise UsageError(says("no rules are installed: install report-lint again"))
    if not rules:
        raise UsageError(says("no rule is left to run"))
    run = Run(installed, policy, console.complain, days)
    if options.NO_CACHE not in arguments and arguments.command == options.CHECK and options.WHY not in arguments:
        from report_lint.cache import Cache

        run.cache = Cache(console.state())
    return run


def quiet_run(words: Sequence[str], bytecode: Bytecode) -> Run:
    """Return the run of a command line in another process, which leaves it to the first one to speak."""
    arguments = options.parse(words)
    console = Silent(bytecode)
    return run_of(arguments, console, policy_of(arguments, console))


def baseline_of(policy: Policy) -> Baseline | None:
    """Return the baseline in force, if there is one. UsageError when it is none."""
    from report_lint.settings import BASELINE, above

    file = policy.general.baseline or above(os.getcwd(), BASELINE)
    if not file:
        return None
    from report_lint import baseline

    return baseline.read(file)


def answers_of(policy: Policy) -> list[Answers]:
    """Return the file of answered findings, if there is one."""
    from report_lint.settings import SUPPRESSIONS, above

    file = policy.general.suppressions or above(os.getcwd(), SUPPRESSIONS)
    if not file:
        return []
    from datetime import datetime

    from report_lint.answered import read

    return [read(file, datetime.now().astimezone().date())]


def mending_of(arguments: Arguments, console: Console) -> Mending | None:
    """Return what is to be mended and where to, None when nothing is. UsageError for what does not go together."""
    if not any(option in arguments for option in (options.FIX, options.DIFF, options.FIX_TO)):
        if options.UNSAFE_FIXES in arguments:
            raise UsageError(says("--unsafe-fixes goes with --fix, --fix-to or --diff"))
        return None
    from report_lint.mending import Mending

    target = arguments.last(options.FIX_TO)
    many = len(arguments.operands) > 1 or any(map(os.path.isdir, arguments.operands))
    if target and many and not os.path.isdir(target):
        raise UsageError(says("--fix-to: for several reports name a folder that is there; {path} is none", path=target))
    unsafe, diff = options.UNSAFE_FIXES in arguments, options.DIFF in arguments
    return Mending(console.complain, unsafe=unsafe, diff=diff, target=target, verbose=console.verbose)


def paths_of(arguments: Arguments) -> list[str]:
    """Return what to read: what was named, or of it only what git calls changed."""
    since = arguments.last(options.SINCE)
    if since or options.CHANGED in arguments or options.STAGED in arguments:
        from report_lint.changed import changed

        return changed(arguments.operands, since, staged=options.STAGED in arguments)
    if not arguments.operands:
        raise UsageError(says("nothing to read: name a file or a folder (report-lint --help tells more)"))
    return arguments.operands


def workers_of(arguments: Arguments, run: Run) -> Workers | None:
    """Return the processes that share the work, None when this one does it all."""
    given = arguments.last(options.JOBS)
    if given and (not given.isdecimal() or int(given) < 1):
        raise UsageError(says("--jobs takes a number of processes, such as {example}", example="2"))
    if run.mending or run.annotating or given == "1" or (not given and not any(map(os.path.isdir, arguments.operands))):
        return None
    from report_lint.jobs import Workers, default_count

    count = int(given) if given else default_count()
    return Workers(run, arguments.words, count) if count > 1 else None


def told(console: Console) -> int:
    """Tell, once, what of the packs cannot be loaded; return the status that follows."""
    for name, problem in console.untold():
        reason = f"{type(problem).__name__}: {problem}"
        console.complain(says("{name} cannot be loaded: {reason}", name=name, reason=reason), problem=problem)
    return 2 if console.installed.broken else 0
