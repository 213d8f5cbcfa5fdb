"""The commands."""

from __future__ import annotations

import os
import sys
from errno import EINVAL

from report_lint import options
from report_lint.bytecode import imported
from report_lint.console import Console
from report_lint.files import STDIN
from report_lint.message import says
from report_lint.options import Arguments, UsageError
from report_lint.preparing import answers_of, baseline_of, mending_of, paths_of, policy_of, run_of, told, workers_of
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from report_lint.baseline import Baseline
    from report_lint.bytecode import Bytecode
    from report_lint.dossier import Together
    from report_lint.run import Checked, Run

#: What a shell reports of a program that was interrupted, or whose reader has left.
INTERRUPTED, READER_LEFT = 130, 141


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
        if isinstance(problem, BrokenPipeError) or (os.name == "nt" and problem.errno == EINVAL):
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

        return _write(ASKED[arguments.command](arguments, console)) or told(console)
    command = {options.BASELINE: _baseline, options.FACTS: _facts, options.CHECK: _check}[arguments.command]
    return (_why if options.WHY in arguments else command)(arguments, console)


def _speak(arguments: Arguments, console: Console) -> None:
    """Speak the language of the settings before something is printed that depends on no other setting."""
    try:
        policy_of(arguments, console)
    except UsageError:
        return


def _check(arguments: Arguments, console: Console) -> int:
    policy = policy_of(arguments, console)
    run = run_of(arguments, console, policy)
    run.mending = mending = mending_of(arguments, console)
    if options.ANNOTATE in arguments:
        from report_lint.write.annotating import annotating

        run.annotating = annotating(arguments, console)
    run.workers = workers_of(arguments, run)
    run.together = _together(arguments, run, console)
    baseline = baseline_of(policy)
    run.answers = [*answers_of(policy), *([baseline] if baseline else ())]
    results = run.results(paths_of(arguments), arguments.last(options.STDIN_FILENAME))
    level = "never" if options.EXIT_ZERO in arguments else policy.general.fail_on
    if mending and options.DIFF in arguments:
        for _ in results:  # the changes are printed as they are found
            pass
        return 2 if console.installed.broken else run.status("never") or int(mending.fixed > 0 and level != "never")
    if not mending:
        run.progress = console.follow(quiet=options.QUIET in arguments)
    _render(arguments, results, run, console)
    if mending and mending.fixed:
        console.complain(says("mended: {count}", count=mending.fixed))
    stale = _stale(baseline, console) and level != "never"
    return 2 if console.installed.broken else run.status(level) or int(stale)


def _together(arguments: Arguments, run: Run, console: Console) -> Together | None:
    """Return what compares the reports with each other, None when nobody wants that."""
    if options.DOSSIER not in arguments:
        return None
    if run.mending or run.annotating or options.DIFF in arguments:
        raise UsageError(says("--dossier goes with none of --fix, --fix-to, --diff and --annotate"))
    from report_lint.dossier import Together

    return Together(run, console.installed.known)


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
        pieces = run.progress.over(pieces) if run.progress else pieces
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

    run = run_of(arguments, console, policy_of(arguments, console))
    results = run.results(paths_of(arguments), arguments.last(options.STDIN_FILENAME))
    _write(facts(results, run, console.look()))
    return told(console) or run.status("never")


def _why(arguments: Arguments, console: Console) -> int:
    from report_lint.why import place, why

    if arguments.operands:
        raise UsageError(says("--why names its own file: leave out {path}", path=arguments.operands[0]))
    path, line = place(arguments.last(options.WHY))
    run = run_of(arguments, console, policy_of(arguments, console))
    look = console.look(arguments.last(options.COLOR, "auto"))
    for result in run.results([path], arguments.last(options.STDIN_FILENAME)):
        _write(why(result, line, run, look))
    return told(console) or run.status("never")


def _baseline(arguments: Arguments, console: Console) -> int:
    from report_lint import baseline
    from report_lint.settings import BASELINE, above
    from report_lint.settings_file import shown

    verbs = ("write", "prune")
    verb, *paths = arguments.operands or [""]
    if verb not in verbs:
        raise UsageError(says("say what to do with the baseline: {choices}", choices=", ".join(verbs)))
    policy = policy_of(arguments, console)
    file = policy.general.baseline or above(os.getcwd(), BASELINE) or BASELINE
    known = baseline.read(file)
    run = run_of(arguments, console, policy)
    run.answers = [*answers_of(policy), known]
    run.together = _together(arguments, run, console)
    for _ in run.results(paths or ["."], arguments.last(options.STDIN_FILENAME)):
        pass
    if told(console) or run.status("never"):
        console.complain(says("{file} is left as it is: not every report could be checked", file=shown(file)))
        return 2
    count = (known.renewed() if verb == "write" else known.pruned()).write()
    return _write([console.installed.words.say("{file}: {count} known findings", file=shown(file), count=count) + "\n"])


def _stale(baseline: Baseline | None, console: Console) -> bool:
    """Tell of what the baseline knows and no report holds any more."""
    if baseline is None or not baseline.stale:
        return False
    for file, code in baseline.stale:
        console.complain(says("{code} is in the baseline and no longer found", code=code), about=file)
    console.complain(says("forget what is gone with {command}", command="report-lint baseline prune"))
    return True


def _write(pieces: Iterable[str]) -> int:
    for piece in pieces:
        sys.stdout.write(piece)
    return 0


def _write_file(path: str, text: str) -> None:
    """Write a file all at once or not at all; what is no file, as a device, is simply written to."""
    data = text.encode(errors="backslashreplace")
    target = os.path.realpath(path)
    draft = target if os.path.exists(target) and not os.path.isfile(target) else f"{target}.{os.getpid()}"
    try:
        with open(draft, "wb") as file:
            file.write(data)
        if draft != target:
            os.replace(draft, target)
    except BaseException:
        if draft != target and os.path.exists(draft):
            os.unlink(draft)
        raise
