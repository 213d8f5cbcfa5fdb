"""Which rules look at which file, and how grave their findings are there."""

from __future__ import annotations

import os

from report_lint import settings
from report_lint.files import STDIN
from report_lint.load import Selection, fits
from report_lint.message import says
from report_lint.options import UsageError, closest
from report_lint.rule import Severity
from report_lint.settings import Settings
from report_lint.value import TYPE_CHECKING
from report_lint.version import VERSION
from report_lint.world import World

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, TypeVar

    from report_lint.installed import Installed
    from report_lint.load import Known

    T = TypeVar("T")


class Policy:
    """The settings in force: the closest file's, and over them what was typed.

    ``config`` names the one file that holds for all, ``isolated`` leaves all files out.
    """

    def __init__(self, installed: Installed, typed: Settings, config: str = "", *, isolated: bool = False) -> None:
        """Read the settings for the folder one is in, which decide on output and status. UsageError as ``loaded``."""
        self._installed = installed
        self._typed = typed
        self._config = config
        self._isolated = isolated
        self._by_folder: dict[str, Settings] = {}
        self._by_file: dict[str, Settings] = {}
        self._rules: dict[tuple[str, tuple[str, ...]], tuple[Known, ...]] = {}
        self._worlds: dict[tuple[str, ...], World] = {(): World()}
        self.general = self.settings(STDIN)

    def settings(self, path: str) -> Settings:
        """Return the settings for a file. UsageError when a settings file holds what nobody knows."""
        folder = os.getcwd() if path == STDIN else os.path.dirname(os.path.abspath(path))
        if folder not in self._by_folder:
            file = self._config or ("" if self._isolated else settings.found(folder))
            if file not in self._by_file:
                chosen = self._typed.over(_of_file(file) if file else Settings())
                if chosen.knowledge not in self._worlds:
                    self._worlds[chosen.knowledge] = self._extended(chosen.knowledge)
                self._by_file[file] = chosen
            self._by_folder[folder] = self._by_file[file]
        return self._by_folder[folder]

    def world(self, path: str) -> World:
        """Return what is known where a file stands: the packs' knowledge and that of the files its settings name."""
        return self._worlds[self.settings(path).knowledge]

    def _extended(self, files: tuple[str, ...]) -> World:
        """Read an organisation's own knowledge. UsageError when a file cannot be read, or a pack finds it wrong."""
        from report_lint.settings_file import bytes_of

        world = World([(path, bytes_of(path)) for path in files])
        for pack in self._installed.packs:
            if hasattr(pack.module, "knowledge"):
                pack.module.knowledge(world)
        return world

    def rules(self, path: str) -> tuple[Known, ...]:
        """Return the rules for a file, by code. UsageError when the settings name one that there is not."""
        chosen = self.settings(path)
        ignored = chosen.ignored(path) if chosen.per_file_ignores else ()
        file = next((name for name, settings in self._by_file.items() if settings is chosen), "")
        if (file, ignored) not in self._rules:
            self._rules[file, ignored] = tuple(self._chosen(chosen, ignored))
        return self._rules[file, ignored]

    def _chosen(self, chosen: Settings, ignored: tuple[str, ...]) -> Iterator[Known]:
        known = self._installed.known
        self._check(chosen)
        selection = Selection(chosen.select, (*chosen.ignore, *ignored), chosen.extend_select)
        own = self._installed.extended if chosen.knowledge else ()
        for rule in known:
            if not selection.rule(rule.code, rule.title) or not self._in_profile(rule, chosen):
                continue
            level = _closest(chosen.severity, rule, "")
            severity = Severity(level) if level else rule.severity
            options = tuple([(name, _frozen(value)) for name, value in _closest(chosen.rules, rule, {}).items()])
            # The literals that a rule waits for are those of the pack's own knowledge.
            needs, cue = ((), "") if rule.code.rstrip("0123456789") in own else (rule.needs, rule.cue)
            changed = level or options or (needs, cue) != (rule.needs, rule.cue)
            yield rule.replace(severity=severity, options=options, needs=needs, cue=cue) if changed else rule

    def _in_profile(self, rule: Known, chosen: Settings) -> bool:
        """Tell whether the profile takes a rule; one that was selected by name, code or family needs no profile."""
        named = *chosen.select, *chosen.extend_select
        if named and any(fits(entry, rule.code, rule.title) for entry in named):
            return True
        if chosen.profile == "figures":
            return not rule.taste and rule.code.rstrip("0123456789") in self._installed.figures
        return not rule.taste or chosen.profile == "strict"

    def _check(self, chosen: Settings) -> None:
        """Raise UsageError for a code or option that no rule has."""
        known = self._installed.known
        codes = [code for _, _, codes in chosen.per_file_ignores for code in codes]
        named = (*chosen.ignore, *codes, *chosen.severity, *chosen.rules)
        self._installed.expect(Selection(chosen.select, named, chosen.extend_select))
        for entry, options in chosen.rules.items():
            for rule in known:
                if fits(entry, rule.code, rule.title):
                    _check_options(rule, entry, options)


def _check_options(rule: Known, entry: str, options: Mapping[str, object]) -> None:
    kind = rule.rule
    for name, value in options.items():
        if name not in kind.__fields__:
            message = says("rules.{rule} has no option {option}", rule=entry, option=name)
            raise UsageError(message, closest(name, kind.__fields__))
        default = kind.__defaults__.get(name)
        if default is not None and type(_frozen(value)) is not type(default):
            template = "rules.{rule}: {option} is to be like {wanted}"
            raise UsageError(says(template, rule=entry, option=name, wanted=repr(default)))


def _of_file(path: str) -> Settings:
    from report_lint.settings_file import loaded  # most reports lie under none

    return loaded(path, VERSION)


def _frozen(value: object) -> object:
    """Return a value of a settings file as rules have theirs: a list is a tuple."""
    items: Any = value
    return tuple(items) if isinstance(value, list) else value


def _closest(table: Mapping[str, T], rule: Known, default: T) -> T:
    """Return what a table says of a rule: the longest entry that fits decides."""
    if not table:
        return default
    entries = [entry for entry in table if fits(entry, rule.code, rule.title)]
    return table[max(entries, key=len)] if entries else default
