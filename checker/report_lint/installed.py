"""What is installed, and what of it can be used."""

from __future__ import annotations

from functools import cached_property

from report_lint.load import PackError, Selection, packs
from report_lint.message import says
from report_lint.modules import imported
from report_lint.options import UsageError, closest
from report_lint.render.words import Words
from report_lint.rule import ReportRule
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.load import Pack


class Installed:
    """The packs of this installation, imported when they are first needed; ``broken`` has what cannot be imported."""

    def __init__(self) -> None:
        """Look at nothing yet."""
        self.broken: dict[str, BaseException] = {}

    @cached_property
    def _all(self) -> tuple[Pack, ...]:
        return packs()

    @cached_property
    def packs(self) -> tuple[Pack, ...]:
        """The packs that can be imported."""
        return tuple([pack for pack in self._all if self._survives(pack, lambda pack: [pack.module])])

    @cached_property
    def words(self) -> Words:
        """The language of the packs."""
        catalogue: dict[str, str] = {}
        for pack in self._all:
            try:
                catalogue = imported(f"{pack.package}.words").WORDS | catalogue
            except Exception:  # noqa: BLE001, S112 — a pack need not have any; a broken one is told where it is used
                continue
        return Words(catalogue)

    def rules(self, wanted: Selection) -> list[type[ReportRule]]:
        """Return the wanted rules by code. UsageError when an entry of the selection fits none there is."""
        selected = self._load(Selection(wanted.select))
        if any(wanted.unknown(selected)):
            everything = self._load(Selection())
            for entry in wanted.unknown(everything):
                known = {
                    name for rule in everything for name in (rule.code, rule.name(), rule.code.rstrip("0123456789"))
                }
                raise UsageError(says("no rule is called {name}", name=entry), closest(entry, sorted(known)))
        return [rule for rule in selected if wanted.rule(rule.code, rule.name())]

    def _load(self, wanted: Selection) -> list[type[ReportRule]]:
        rules: list[type[ReportRule]] = []
        broken: list[PackError] = []

        def load(pack: Pack) -> None:
            rules.extend(pack.rules(wanted, broken))

        for pack in self.packs:
            self._survives(pack, load)
        self.broken.update({error.name: error.problem for error in broken})
        return sorted(rules, key=lambda rule: rule.code)

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
