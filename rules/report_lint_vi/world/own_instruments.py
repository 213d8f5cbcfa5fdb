"""The register with an organisation's own instruments beside it."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING
from report_lint_vi.world.instruments import Instrument, Instruments, key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint_vi.world.own import Own


class OwnInstruments(Instruments):
    """What the register holds, and what an organisation has told."""

    def __init__(self, own: Own) -> None:
        """Open the register; the organisation's instruments are found by their symbols."""
        super().__init__()
        self._own: dict[str, list[Instrument]] = {}
        for row in own.instruments:
            self._own.setdefault(key_of(row.symbol), []).append(row)
        self._own_replaced = own.replaced

    def __iter__(self) -> Iterator[Instrument]:
        """Yield every instrument, the organisation's own first."""
        yield from [row for rows in self._own.values() for row in rows]
        yield from super().__iter__()

    def starting(self, beginning: str) -> tuple[Instrument, ...]:
        """Return the instruments whose symbols begin so."""
        wanted = key_of(beginning)
        own = [row for key, rows in self._own.items() if key.startswith(wanted) for row in rows]
        return (*own, *super().starting(beginning))

    def rows(self, key: str) -> list[Instrument]:
        """Return the instruments of a key, each once."""
        rows = super().rows(key)
        days = [(row.issued, row.type) for row in rows]
        return rows + [row for row in self._own.get(key, ()) if (row.issued, row.type) not in days]

    def replaced(self, symbol: str, issued: str) -> tuple[str, str] | None:
        """Return what replaced an instrument; one of the organisation's own must be cited with its day."""
        for key, day, new, since in self._own_replaced:
            if key == key_of(symbol) and (day == issued or (not issued and self.unique(symbol))):
                return new, since
        return super().replaced(symbol, issued)
