"""Find the rule packs that are installed, and the rules in them.

A pack is a package named under the entry point ``report_lint.rules``. It holds

- ``FAMILIES``: the code's letters -> the folder with that family's rules, one rule a file (``column_total.py`` holds
  ``ColumnTotal``, named ``column-total``);
- ``dating(report)``: the days on which the report may have been made, or None;
- ``figures(report)``: the span of every figure in the report, for the summary;
- optionally ``KNOWLEDGE`` (the state of its data), ``FIGURES`` (the families of the profile ``figures``), ``kinds()``,
  ``about()`` (what each family is about, in a few words), ``remarks(report)``, ``place(words, day)`` and
  ``know(words)``, for the commands that show and answer;
- optionally ``EXTENDED``, the families that look up what an organisation knows of itself (``World.files``): then
  ``knowledge(world)`` raises UsageError for an entry that cannot be right, and it is ``know(words, world)``;
- optionally the modules ``words_vi`` and ``words_en``, whose ``WORDS`` puts into that language what is said in the
  other: the engine's sentences, the pack's own, and what its rules' manuals begin with.
"""

from __future__ import annotations

import os
import sys

from report_lint.bytecode import Bytecode, imported
from report_lint.entry_points import entry_points
from report_lint.kept import KEPT, Kept
from report_lint.rule import Rule, Severity
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any

    from report_lint.days import Days
    from report_lint.mention import Mention
    from report_lint.model import Report
    from report_lint.rule import Finding


class PackError(Exception):
    """A pack, or a rule in it, cannot be imported."""

    def __init__(self, name: str, problem: BaseException) -> None:
        """Keep the pack's or module's name and what went wrong."""
        super().__init__(f"{name}: {type(problem).__name__}: {problem}")
        self.name = name
        self.problem = problem


class Selection(Value):
    """Which rules run. An entry is a code, the beginning of one, or a rule's name; the longest that fits decides."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()

    def rule(self, code: str, name: str) -> bool:
        """Tell whether a rule is wanted."""
        if not (self.select or self.ignore):
            return True
        chosen = max((len(e) for e in (*self.select, *self.extend) if fits(e, code, name)), default=-1)
        if not self.select:
            chosen = max(chosen, 0)
        dropped = max((len(e) for e in self.ignore if fits(e, code, name)), default=-1)
        return chosen > dropped

    def unknown(self, rules: Iterable[Known]) -> Iterator[str]:
        """Yield the entries that fit none of the rules."""
        known = [(rule.code, rule.name()) for rule in rules]
        for entry in (*self.select, *self.extend, *self.ignore):
            if not any(fits(entry, code, name) for code, name in known):
                yield entry


def _is_name(entry: str) -> bool:
    return not entry[:1].isupper()


def fits(entry: str, code: str, name: str) -> bool:
    """Tell whether an entry of a selection means a rule: by its code, the beginning of it, or its name."""
    return entry == name if _is_name(entry) else code.startswith(entry)


class Known(Value):
    """A rule as its file declares it; the file is imported when a report needs the rule.

    ``kinds`` are the modules and names of what it judges, ``fault`` what it is about where others judge the same.
    """

    code: str
    title: str
    severity: Severity
    needs: tuple[str, ...]
    module: str
    stage: str = "report"
    taste: bool = False
    tables: bool = False
    kinds: tuple[tuple[str, str], ...] = ()
    fault: str = ""
    cue: str = ""
    options: tuple[tuple[str, object], ...] = ()

    def name(self) -> str:
        """Return the kebab-case name."""
        return self.title

    @property
    def rule(self) -> type[Rule]:
        """The rule's class. PackError when its file cannot be imported any more."""
        return next(rule for rule in _rules_in(_import(self.module)) if rule.code == self.code)

    @property
    def judges(self) -> tuple[type[Mention], ...]:
        """The kinds of mention that the rule is about."""
        return tuple([getattr(_import(module), name) for module, name in self.kinds])

    def make(self) -> Rule:
        """Return the rule with its options. TypeError for an option that it has not."""
        return self.rule(**dict(self.options))

    def check(self, report: Report) -> Iterable[Finding]:
        """Yield the rule's findings in one report; rules of a later stage have none yet."""
        if self.stage != "report":
            return ()
        rule: Any = self.make()
        found: Iterable[Finding] = rule.check(report)
        return found


class Pack(Value):
    """An installed pack of rules."""

    name: str
    package: str

    @property
    def module(self) -> Any:  # noqa: ANN401 — a pack is duck-typed: see this module's docstring
        """The package itself; PackError when it cannot be imported."""
        return _import(self.package)

    def families(self) -> Mapping[str, str]:
        """Return the code's letters -> the folder of that family."""
        families: Mapping[str, str] = self.module.FAMILIES
        return families

    def declared(self, broken: list[PackError] | None = None) -> Iterator[Known]:
        """Import every rule file and yield what it declares.

        A file that cannot be imported is added to ``broken`` and the others go on; without the list, PackError.
        """
        root: str = self.module.__path__[0]
        for family, folder in self.families().items():
            for file in sorted(os.listdir(os.path.join(root, folder))):
                stem, suffix = os.path.splitext(file)
                if suffix != ".py" or stem.startswith("_"):
                    continue
                name = f"{self.package}.{folder}.{stem}"
                try:
                    module = _import(name)
                except PackError as problem:
                    if broken is None:
                        raise
                    broken.append(problem)
                    continue
                for rule in _rules_in(module):
                    if rule.code.rstrip("0123456789") == family:
                        stage = rule.stage
                        kinds = tuple([(kind.__module__, kind.__name__) for kind in rule.judges])
                        yield Known(
                            rule.code,
                            rule.name(),
                            rule.severity,
                            rule.needs,
                            name,
                            stage,
                            rule.taste,
                            rule.tables,
                            kinds,
                            str(rule.fault),
                            rule.cue,
                        )

    def rules(self, wanted: Selection) -> Iterator[type[Rule]]:
        """Yield the wanted rules. PackError when a file cannot be imported."""
        return (known.rule for known in self.declared() if wanted.rule(known.code, known.title))


def packs(kept: Kept = KEPT) -> tuple[Pack, ...]:
    """Return the installed packs, by name."""
    found: dict[str, Pack] = {}
    for folder in sys.path:
        for name, package in entry_points(folder, kept):
            found.setdefault(package, Pack(name, package))
    return tuple(sorted(found.values()))


def dating(installed: Iterable[Pack]) -> Callable[[Report], Days | None]:
    """Return how a report's days are read: as the first of the packs does that can tell."""

    def read(report: Report) -> Days | None:
        answers: Iterator[Days | None] = (pack.module.dating(report) for pack in installed)
        return next((days for days in answers if days is not None), None)

    return read


def _import(name: str) -> Any:  # noqa: ANN401
    try:
        finder = sys.meta_path[0]
        return finder.load(name) if isinstance(finder, Bytecode) else imported(name)
    except Exception as problem:
        raise PackError(name, problem) from problem


def _rules_in(module: Any) -> Iterator[type[Rule]]:  # noqa: ANN401
    members: Mapping[str, object] = module.__dict__
    for item in members.values():
        if isinstance(item, type) and issubclass(item, Rule) and item.__module__ == module.__name__:
            yield item
