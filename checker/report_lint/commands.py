"""The commands."""

from __future__ import annotations

import os
import sys

from report_lint import options
from report_lint.console import Console
from report_lint.load import Selection
from report_lint.message import says
from report_lint.model import Days
from report_lint.modules import imported
from report_lint.options import Arguments, UsageError
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from report_lint.bytecode import Bytecode
    from report_lint.load import Known
    from report_lint.run import Run

#: What a shell reports of a program that was interrupted, or whose reader has left.
INTERRUPTED, READER_LEFT = 130, 141


def status(words: Sequence[str], bytecode: Bytecode) -> int:
    """Run a command line and return the exit status."""
    console = Console(bytecode)
    try:
        arguments = options.parse(words)
        console.verbose = options.VERBOSE in arguments
        result = _command(arguments, console)
        sys.stdout.flush()
    except UsageError as error:
        console.refuse(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as problem:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python complains when it flushes at the end
        if isinstance(problem, BrokenPipeError):
            return READER_LEFT
        reason = problem.strerror or type(problem).__name__
        console.complain(says("the output cannot be written: {reason}", reason=reason), problem=problem)
    except Exception as problem:  # noqa: BLE001 — its words and its traceback may quote a confidential report
        kind = type(problem).__name__
        console.complain(says("report-lint itself failed ({kind}); -v shows details", kind=kind), problem=problem)
    else:
        return result
    return 2


def _command(arguments: Arguments, console: Console) -> int:
    if options.VERSION in arguments:
        from report_lint.version import VERSION

        return _write([f"report-lint {VERSION}\n"])
    if options.HELP in arguments:
        from report_lint.usage import page

        return _write([page(arguments.command, console.installed.words)])
    if arguments.command == options.RULE:
        return _rule(arguments, console)
    if options.WHY in arguments:
        return _why(arguments, console)
    if not arguments.operands:
        raise UsageError(says("nothing to read: name a file or a folder (report-lint --help tells more)"))
    return _facts(arguments, console) if arguments.command == options.FACTS else _check(arguments, console)


def _check(arguments: Arguments, console: Console) -> int:
    run = _run(arguments, console)
    form = arguments.last(options.FORMAT, "full")
    colour = arguments.last(options.COLOR, "auto") if form == "full" else "never"
    look = console.look(colour, quiet=options.QUIET in arguments)
    results = run.results(arguments.operands, arguments.last(options.STDIN_FILENAME))
    _write(imported(f"report_lint.render.{form}").render(results, run, look))
    if run.files and not run.found and form != "full" and not look.quiet:
        console.complain(says("nothing stands behind this result: no figure was recognised"))
    fail_on = "never" if options.EXIT_ZERO in arguments else arguments.last(options.FAIL_ON, "warning")
    return 2 if console.installed.broken else run.status(fail_on)


def _facts(arguments: Arguments, console: Console) -> int:
    from report_lint.facts import facts

    run = _run(arguments, console)
    results = run.results(arguments.operands, arguments.last(options.STDIN_FILENAME))
    _write(facts(results, run, console.look()))
    return 2 if console.installed.broken else run.status("never")


def _why(arguments: Arguments, console: Console) -> int:
    from report_lint.why import place, why

    if arguments.operands:
        raise UsageError(says("--why names its own file: leave out {path}", path=arguments.operands[0]))
    path, line = place(arguments.last(options.WHY))
    run = _run(arguments, console)
    look = console.look(arguments.last(options.COLOR, "auto"))
    for result in run.results([path], arguments.last(options.STDIN_FILENAME)):
        _write(why(result, line, run, look))
    return 2 if console.installed.broken else run.status("never")


def _rule(arguments: Arguments, console: Console) -> int:
    from report_lint.explain import page

    codes = () if options.ALL in arguments else tuple(arguments.operands)
    if not codes and options.ALL not in arguments:
        raise UsageError(says("name a rule by its code, for example {example}, or give --all", example="SUM001"))
    look = console.look()
    rules = [known.rule for known in _rules(Selection(codes), console)]
    _write(page(rule, console.installed.packs, look) + "\n" for rule in rules)
    return 2 if console.installed.broken else 0


def _run(arguments: Arguments, console: Console) -> Run:
    from report_lint.run import Run

    as_of = arguments.last(options.AS_OF)
    try:
        days = Days.parse(as_of) if as_of else None
    except ValueError:
        message = says("--as-of takes a year, a month or a day, as in {examples}", examples="2024, 2024-03, 2024-03-31")
        raise UsageError(message) from None
    selection = Selection(arguments.listed(options.SELECT), arguments.listed(options.IGNORE))
    return Run(_rules(selection, console), console.installed.packs, console.complain, days)


def _rules(selection: Selection, console: Console) -> list[Known]:
    installed = console.installed
    try:
        rules = installed.rules(selection)
    finally:
        for name, problem in installed.broken.items():
            reason = f"{type(problem).__name__}: {problem}"
            console.complain(says("{name} cannot be loaded: {reason}", name=name, reason=reason), problem=problem)
    if not rules and not installed.packs and not installed.broken:
        raise UsageError(says("no rules are installed: install report-lint again"))
    if not rules:
        raise UsageError(says("no rule is left to run"))
    return rules


def _write(pieces: Iterable[str]) -> int:
    for piece in pieces:
        sys.stdout.write(piece)
    return 0
