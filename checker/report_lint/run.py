"""Run rules over files, keep count, and tell what goes wrong without letting it hide anything else."""

from __future__ import annotations

import gc

from report_lint.check import Crash, Outcome, check
from report_lint.files import STDIN, content, files, why_unread
from report_lint.geometry import Span
from report_lint.load import dating
from report_lint.message import Message, says
from report_lint.model import BrokenMentionError
from report_lint.read import TEXT_SUFFIXES, UnreadableError, read
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Protocol

    from report_lint.cache import Cache
    from report_lint.days import Days
    from report_lint.dossier import Together
    from report_lint.fingerprint import Answers
    from report_lint.installed import Installed
    from report_lint.jobs import Workers
    from report_lint.load import Known
    from report_lint.mending import Mending
    from report_lint.model import Report
    from report_lint.packed import Plain
    from report_lint.policy import Policy
    from report_lint.progress import Progress
    from report_lint.write.annotating import Annotating

    class Complain(Protocol):
        """Tells a person what went wrong, and with what."""

        def __call__(self, message: Message, about: str = "", problem: BaseException | None = None) -> None:
            """Say it; ``problem`` is for those who want the details."""


#: After so many values that are left, cycles among them are looked for.
_VALUES = 1_000_000


class Checked(Value):
    """A report that was checked: the outcome, its figures, those that a claim derived again, and the rules that ran.

    Of a report that was not checked now only ``counts`` tells how many figures there were of both kinds.
    """

    outcome: Outcome
    figures: frozenset[Span]
    checked: frozenset[Span]
    rules: Sequence[Known] = ()
    counts: tuple[int, int] = (0, 0)

    @property
    def numbers(self) -> tuple[int, int]:
        """How many figures there are, and how many of them a claim has derived again."""
        return max(self.counts, (len(self.figures), len(self.checked)))


class Run:
    """One run over files. The counts grow while ``results`` is consumed; ``unreadable`` has paths and reasons."""

    #: What is done with each file beside checking it.
    mending: Mending | None = None
    annotating: Annotating | None = None
    cache: Cache | None = None
    workers: Workers | None = None
    together: Together | None = None
    progress: Progress | None = None
    answers: Sequence[Answers] = ()

    def __init__(self, installed: Installed, policy: Policy, complain: Complain, as_of: Days | None = None) -> None:
        """Begin with nothing read."""
        self.packs = installed.packs
        self.policy = policy
        self.files = 0
        self.severities = dict.fromkeys(Severity, 0)
        self.found = 0
        self.checked = 0
        self.unreadable: list[tuple[str, Message]] = []
        self.crashes: set[tuple[str, str]] = set()
        self._known = installed
        self._complain = complain
        self._as_of = as_of
        self._last: tuple[tuple[Known, ...], str, str] = ((), "", "")
        self._dating = dating(installed.packs)

    def results(self, paths: Iterable[str], stdin_filename: str = "") -> Iterator[Checked]:
        """Read and check every file that the paths mean; one that cannot be read is told, and the others go on."""
        found = files(paths, tuple(sorted(TEXT_SUFFIXES)), self._excluded)
        named = [(path, stdin_filename if path == STDIN and stdin_filename else path, why) for path, why in found]
        each = self.workers.each(named) if self.workers else self._each(named)
        each = self.progress.each(each, len(named)) if self.progress else each
        for name, result in self.together.each(each) if self.together else each:
            if isinstance(result, Message):
                self.unreadable.append((name, result))
                self._complain(result)
                continue
            outcome = result.outcome
            if self.answers:
                from report_lint.fingerprint import unanswered

                outcome = unanswered(outcome, name, self.answers)
            for note in outcome.report.notes:
                self._complain(Message(note.replace("{", "{{").replace("}", "}}")), about=name)
            if self.annotating:
                self.annotating.write(name, outcome)
            counted = result.replace(outcome=outcome)
            self._count(counted)
            yield counted

    def examine(self, path: str, name: str) -> Checked | Message:
        """Read and check one file, or say why it cannot be read."""
        if gc.get_count()[0] > _VALUES:
            gc.collect()
        try:
            data = content(path)
            if self.annotating:
                self.annotating.hold(data)
            if self.mending:
                return self._checked(self.mending.mend(path, name, data, self.look(name)), name)
            if self.cache:
                return self._remembered(self.cache, name, data)
            return self._checked(self.look(name)(data), name)
        except OSError as error:
            return why_unread(error, name)
        except UnreadableError as error:
            return error.message

    def restored(self, packed: Plain, name: str, data: bytes) -> Checked:
        """Return what checking a file gave, from what was kept of it."""
        from report_lint.packed import unpack
        from report_lint.read.bare import bare

        world = self.policy.world(name)
        report = bare(name, data).replace(as_of=self._as_of, dating=self._dating, shared=world)
        outcome, found, checked = unpack(packed, report)
        return Checked(outcome, frozenset(), frozenset(), self._rules(name), (found, checked))

    def look(self, name: str) -> Callable[[bytes], Outcome]:
        """Return how a file's bytes are read and checked. UnreadableError when they cannot be read."""
        rules = self._rules(name, alone=True)

        def look(data: bytes) -> Outcome:
            self._known.gather()
            outcome = check(self.prepared(read(name, data)), rules)
            if outcome.report.masked or outcome.report.comments:
                from report_lint.suppress import suppressed

                outcome = suppressed(outcome, self._known.known, rules)
            self._known.gather()
            return outcome

        return look

    def prepared(self, report: Report) -> Report:
        """Return a report that was just read with all that it has of this run."""
        form, world = self.policy.settings(report.file).form, self.policy.world(report.file)
        return report.replace(form=form, as_of=self._as_of, dating=self._dating, shared=world)

    @property
    def broken(self) -> bool:
        """Whether a pack or a rule cannot be loaded."""
        return bool(self._known.broken)

    def failed(self, crash: Crash, file: str) -> None:
        """Tell once that something of ours failed on a file: its name and the exception's class, never its words."""
        if (file, crash.name) not in self.crashes:
            self.crashes.add((file, crash.name))
            kind = type(crash.problem).__name__
            template = "{file}: {name} failed ({kind}); everything else was checked"
            self._complain(says(template, file=file, name=crash.name, kind=kind), problem=crash.problem)

    def status(self, fail_on: str) -> int:
        """Return the exit status: 2 when something went wrong, 1 for findings from ``fail_on`` on, else 0."""
        if self.unreadable or self.crashes or any(one and one.failed for one in (self.mending, self.annotating)):
            return 2
        worst = min((severity.rank for severity, count in self.severities.items() if count), default=len(Severity))
        return int(fail_on != "never" and worst <= Severity(fail_on).rank)

    def _excluded(self, path: str) -> bool:
        settings = self.policy.settings(path)
        return bool(settings.exclude) and settings.excluded(path)

    def _each(self, named: Iterable[tuple[str, str, Message | None]]) -> Iterator[tuple[str, Checked | Message]]:
        for path, name, why in named:
            yield name, why or self.examine(path, name)

    def _rules(self, name: str, *, alone: bool = False) -> Sequence[Known]:
        rules = self.policy.rules(name)
        return rules if self.together and not alone else [rule for rule in rules if rule.stage != "dossier"]

    def _checked(self, outcome: Outcome, name: str) -> Checked:
        figures, crashes = self._figures(outcome)
        outcome = outcome.replace(crashes=(*outcome.crashes, *crashes)) if crashes else outcome
        return Checked(outcome, figures, outcome.checked & figures, self._rules(name))

    def _remembered(self, cache: Cache, name: str, data: bytes) -> Checked:
        """Return what the cache knows of a file, or check it and let the cache know."""
        key = cache.key(name, data, self._state(name))
        packed = cache.get(key)
        if packed is not None:
            try:
                return self.restored(packed, name, data)
            except (ValueError, TypeError, ArithmeticError):  # an entry that nobody wrote like that
                pass
        checked = self._checked(self.look(name)(data), name)
        if not checked.outcome.crashes:
            from report_lint.packed import pack

            cache.put(key, pack(checked.outcome, checked.numbers))
        return checked

    def _state(self, name: str) -> str:
        """Return what a file's results depend on beside its bytes and the program."""
        rules, known = self.policy.rules(name), self.policy.settings(name).form + self.policy.world(name).state
        if (rules, known) != self._last[:2]:  # most files are under the same settings
            every = [(rule.code, rule.severity, rule.options) for rule in rules]
            self._last = rules, known, f"{every} {self._as_of} {known}"
        return self._last[2]

    def _count(self, result: Checked) -> None:
        self.files += 1
        found, checked = result.numbers
        self.found += found
        self.checked += checked
        for diagnostic in result.outcome.diagnostics:
            self.severities[diagnostic.severity] += 1
        for crash in result.outcome.crashes:
            self.failed(crash, result.outcome.report.file)

    def _figures(self, outcome: Outcome) -> tuple[frozenset[Span], list[Crash]]:
        spans: set[Span] = set()
        crashes: list[Crash] = []
        for pack in self.packs:
            try:
                spans.update(pack.module.figures(outcome.report))
            except BrokenMentionError as problem:
                crashes.append(Crash(problem.kind, problem.problem))
            except Exception as problem:  # noqa: BLE001 — a pack that cannot count must not hide what was found
                crashes.append(Crash(f"{pack.package}.figures", problem))
        return frozenset(spans), crashes
