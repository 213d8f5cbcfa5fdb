"""The commands."""

from __future__ import annotations

import os
import sys

from report_lint import options
from report_lint.console import Console, Silent
from report_lint.files import STDIN
from report_lint.message import says
from report_lint.model import Days
from report_lint.modules import imported
from report_lint.options import Arguments, UsageError
from report_lint.policy import Policy
from report_lint.settings import TYPED, Settings
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from report_lint.baseline import Baseline
    from report_lint.bytecode import Bytecode
    from report_lint.jobs import Workers
    from report_lint.mending import Mending
    from report_lint.run import Answers, Checked, Run

#: What a shell reports of a program that was interrupted, or whose reader has left.
INTERRUPTED, READER_LEFT = 130, 141
#: Settings that can be typed too.
_LISTED = {"select": options.SELECT, "extend_select": options.EXTEND_SELECT, "ignore": options.IGNORE}
_PLAIN = {
    "profile": options.PROFILE,
    "form": options.FORM,
    "fail_on": options.FAIL_ON,
}


def status(words: Sequence[str], bytecode: Bytecode) -> int:
    """Run a command line and return the exit status."""
    console = Console(bytecode)
    console.installed.speak(options.language(words))
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
    if options.HELP in arguments or arguments.command in (options.RULE, options.PLACE, options.KNOW):
        _speak(arguments, console)
    if options.HELP in arguments:
        from report_lint.usage import page

        return _write([page(arguments.command, console.installed.words)])
    if arguments.command in (options.RULE, options.PLACE, options.KNOW, options.SETTINGS, options.COMPLETION):
        from report_lint.asking import ASKED

        return _write(ASKED[arguments.command](arguments, console)) or _told(console)
    command = {options.BASELINE: _baseline, options.FACTS: _facts, options.CHECK: _check}[arguments.command]
    return (_why if options.WHY in arguments else command)(arguments, console)


def _speak(arguments: Arguments, console: Console) -> None:
    """Speak the language of the settings before something is printed that depends on no other setting."""
    try:
        policy_of(arguments, console)
    except UsageError:
        return


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


def _check(arguments: Arguments, console: Console) -> int:
    policy = policy_of(arguments, console)
    run = _run(arguments, console, policy)
    run.mending = mending = _mending(arguments, console)
    if options.ANNOTATE in arguments:
        from report_lint.write.annotating import annotating

        run.annotating = annotating(arguments, console)
    run.workers = _workers(arguments, run)
    baseline = _known(policy)
    run.answers = [*_answers(policy), *([baseline] if baseline else ())]
    results = run.results(_paths(arguments), arguments.last(options.STDIN_FILENAME))
    level = "never" if options.EXIT_ZERO in arguments else policy.general.fail_on
    if mending and options.DIFF in arguments:
        for _ in results:  # the changes are printed as they are found
            pass
        return 2 if console.installed.broken else run.status("never") or int(mending.fixed > 0 and level != "never")
    _render(arguments, results, run, console)
    if mending and mending.fixed:
        console.complain(says("mended: {count}", count=mending.fixed))
    stale = _stale(baseline, console) and level != "never"
    return 2 if console.installed.broken else run.status(level) or int(stale)


def _render(arguments: Arguments, results: Iterator[Checked], run: Run, console: Console) -> None:
    """Write the findings in every form that is wanted: to the files, in their order, the rest to standard output."""
    forms = [*arguments.every(options.FORMAT)] or [run.policy.general.output_format]
    if options.STATISTICS in arguments:
        forms = ["statistics"]
    targets = arguments.every(options.OUTPUT_FILE)
    if len(targets) > len(forms):
        raise UsageError(says("--output-file: there are more files than formats"))
    quiet = options.QUIET in arguments
    found = list(results) if len(forms) > 1 else results
    for form, target in zip(forms, [*targets, *[""] * (len(forms) - len(targets))], strict=True):
        colour = arguments.last(options.COLOR, "auto") if form == "full" and not target else "never"
        pieces = imported(f"report_lint.render.{form.replace('-', '_')}").render(
            found, run, console.look(colour, quiet=quiet)
        )
        if target:
            _write_file(target, "".join(pieces))
        elif run.mending and STDIN in arguments.operands and options.FIX_TO not in arguments:
            sys.stderr.write("".join(pieces))
        else:
            _write(pieces)
    if run.files and not run.found and forms != ["full"] and not quiet:
        console.complain(says("nothing stands behind this result: no figure was recognised"))


def _facts(arguments: Arguments, console: Console) -> int:
    from report_lint.facts import facts

    run = _run(arguments, console, policy_of(arguments, console))
    results = run.results(_paths(arguments), arguments.last(options.STDIN_FILENAME))
    _write(facts(results, run, console.look()))
    return _told(console) or run.status("never")


def _why(arguments: Arguments, console: Console) -> int:
    from report_lint.why import place, why

    if arguments.operands:
        raise UsageError(says("--why names its own file: leave out {path}", path=arguments.operands[0]))
    path, line = place(arguments.last(options.WHY))
    run = _run(arguments, console, policy_of(arguments, console))
    look = console.look(arguments.last(options.COLOR, "auto"))
    for result in run.results([path], arguments.last(options.STDIN_FILENAME)):
        _write(why(result, line, run, look))
    return _told(console) or run.status("never")


def _baseline(arguments: Arguments, console: Console) -> int:
    from report_lint import baseline
    from report_lint.settings import BASELINE, above, shown

    verbs = ("write", "prune")
    verb, *paths = arguments.operands or [""]
    if verb not in verbs:
        raise UsageError(says("say what to do with the baseline: {choices}", choices=", ".join(verbs)))
    policy = policy_of(arguments, console)
    file = policy.general.baseline or above(os.getcwd(), BASELINE) or BASELINE
    known = baseline.read(file)
    run = _run(arguments, console, policy)
    run.answers = [*_answers(policy), known]
    for _ in run.results(paths or ["."], arguments.last(options.STDIN_FILENAME)):
        pass
    if _told(console) or run.status("never"):
        console.complain(says("{file} is left as it is: not every report could be checked", file=shown(file)))
        return 2
    count = (known.renewed() if verb == "write" else known.pruned()).write()
    return _write([console.installed.words.say("{file}: {count} known findings", file=shown(file), count=count) + "\n"])


def _known(policy: Policy) -> Baseline | None:
    from report_lint.settings import BASELINE, above

    file = policy.general.baseline or above(os.getcwd(), BASELINE)
    if not file:
        return None
    from report_lint import baseline

    return baseline.read(file)


def _answers(policy: Policy) -> list[Answers]:
    """Return the file of answered findings, if there is one."""
    from report_lint.settings import SUPPRESSIONS, above

    file = policy.general.suppressions or above(os.getcwd(), SUPPRESSIONS)
    if not file:
        return []
    from datetime import datetime

    from report_lint.answered import read

    return [read(file, datetime.now().astimezone().date())]


def _stale(baseline: Baseline | None, console: Console) -> bool:
    """Tell of what the baseline knows and no report holds any more."""
    if baseline is None or not baseline.stale:
        return False
    for file, code in baseline.stale:
        console.complain(says("{code} is in the baseline and no longer found", code=code), about=file)
    console.complain(says("forget what is gone with {command}", command="report-lint baseline prune"))
    return True


def _mending(arguments: Arguments, console: Console) -> Mending | None:
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
    return Mending(console.complain, unsafe=unsafe, diff=diff, target=target)


def _paths(arguments: Arguments) -> list[str]:
    """Return what to read: what was named, or of it only what git calls changed."""
    since = arguments.last(options.SINCE)
    if since or options.CHANGED in arguments or options.STAGED in arguments:
        from report_lint.changed import changed

        return changed(arguments.operands, since, staged=options.STAGED in arguments)
    if not arguments.operands:
        raise UsageError(says("nothing to read: name a file or a folder (report-lint --help tells more)"))
    return arguments.operands


def _run(arguments: Arguments, console: Console, policy: Policy) -> Run:
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
        _told(console)
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
    return _run(arguments, console, policy_of(arguments, console))


def _workers(arguments: Arguments, run: Run) -> Workers | None:
    """Return the processes that share the work, None when this one does it all."""
    given = arguments.last(options.JOBS)
    if given and (not given.isdecimal() or int(given) < 1):
        raise UsageError(says("--jobs takes a number of processes, such as {example}", example="2"))
    if run.mending or run.annotating or given == "1" or (not given and not any(map(os.path.isdir, arguments.operands))):
        return None
    from report_lint.jobs import Workers, default_count

    count = int(given) if given else default_count()
    return Workers(run, arguments.words, count) if count > 1 else None


def _told(console: Console) -> int:
    """Tell, once, what of the packs cannot be loaded; return the status that follows."""
    for name, problem in console.untold():
        reason = f"{type(problem).__name__}: {problem}"
        console.complain(says("{name} cannot be loaded: {reason}", name=name, reason=reason), problem=problem)
    return 2 if console.installed.broken else 0


def _write(pieces: Iterable[str]) -> int:
    for piece in pieces:
        sys.stdout.write(piece)
    return 0


def _write_file(path: str, text: str) -> None:
    """Write a file all at once or not at all."""
    draft = f"{path}.{os.getpid()}"
    with open(draft, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.write(text)
    os.replace(draft, path)
