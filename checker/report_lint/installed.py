"""What is installed, and what of it can be used."""

from __future__ import annotations

from report_lint import language
from report_lint.load import Known, PackError, Selection, packs
from report_lint.message import says
from report_lint.options import UsageError, closest
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING, cached_property

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.bytecode import Bytecode
    from report_lint.load import Pack
    from report_lint.render.words import Words

#: Where a pack's rules stand among its kept modules; no module has this name.
_INDEX = ":rules"


class Installed:
    """The packs of this installation, imported when they are first needed; ``broken`` has what cannot be imported."""

    def __init__(self, bytecode: Bytecode) -> None:
        """Look at nothing yet; the packs' modules are imported through ``bytecode``."""
        self.broken: dict[str, BaseException] = {}
        self._bytecode = bytecode
        self._language = language.AUTO

    def speak(self, wanted: str) -> None:
        """Speak a language from now on: vi, en, or with auto that of the person."""
        self._language = wanted
        self.__dict__.pop("words", None)

    @cached_property
    def _all(self) -> tuple[Pack, ...]:
        return packs()

    @cached_property
    def packs(self) -> tuple[Pack, ...]:
        """The packs that can be imported."""
        return tuple([pack for pack in self._all if self._survives(pack, lambda pack: [pack.module])])

    @cached_property
    def words(self) -> Words:
        """The language that is spoken, in the words of the packs."""
        return language.words(language.spoken(self._language), self._all)

    @cached_property
    def known(self) -> tuple[Known, ...]:
        """Every rule of the packs, by code."""
        rules: list[Known] = []

        def load(pack: Pack) -> None:
            rules.extend(self._known(pack))

        for pack in self.packs:
            self._survives(pack, load)
        return tuple(sorted(rules, key=lambda rule: rule.code))

    @cached_property
    def figures(self) -> frozenset[str]:
        """The families that recalculate: dates, figures, places, citations; the profile ``figures``."""
        return frozenset([family for pack in self.packs for family in getattr(pack.module, "FIGURES", ())])

    @cached_property
    def extended(self) -> frozenset[str]:
        """The families that look up an organisation's own knowledge too."""
        return frozenset([family for pack in self.packs for family in getattr(pack.module, "EXTENDED", ())])

    def gather(self) -> None:
        """Keep together the modules that were imported since the last call."""
        self._bytecode.gather()

    def rules(self, wanted: Selection) -> list[Known]:
        """Return the wanted rules by code. UsageError when an entry of the selection fits none there is."""
        self.expect(wanted)
        return [rule for rule in self.known if wanted.rule(rule.code, rule.title)]

    def expect(self, selection: Selection) -> None:
        """Raise UsageError when an entry of a selection fits no rule there is."""
        for entry in selection.unknown(self.known):
            names = {name for rule in self.known for name in (rule.code, rule.title, rule.code.rstrip("0123456789"))}
            raise UsageError(says("no rule is called {name}", name=entry), closest(entry, sorted(names)))

    def _known(self, pack: Pack) -> list[Known]:
        """Return what the pack's files declare, from what was kept when none of them has changed."""
        kept = self._bytecode.kept.part(pack.package)
        if self._bytecode.cover(pack.module) and _INDEX in kept:
            return [Known(code, name, Severity(level), *rest) for code, name, level, *rest in kept[_INDEX]]
        broken: list[PackError] = []
        rules = list(pack.declared(broken))
        self.broken.update({error.name: error.problem for error in broken})
        if not broken:
            rows = [_row(rule) for rule in rules]
            self._bytecode.kept.add(pack.package, _INDEX, rows)
        return rules

    def _survives(self, pack: Pack, action: Callable[[Pack], object]) -> bool:
        """Tell whether a pack withstands the action; what fails is kept by name."""
        try:
            action(pack)
        except PackError as error:
            self.broken[error.name] = error.problem
        except Exception as problem:  # noqa: BLE001 — whatever a pack does, the others go on
            self.broken[pack.package] = problem
        else:
            return True
        return False


def _row(rule: Known) -> tuple[object, ...]:
    """Return what is kept of a rule: its severity as a plain word."""
    code, title, severity, *rest = [getattr(rule, name) for name in Known.__fields__]
    return code, title, str(severity), *rest
