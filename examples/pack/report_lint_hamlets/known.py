"""Knowledge: the list of hamlets, opened when a report first needs it."""

from __future__ import annotations

import os

from report_lint import Register
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self


class Hamlets:
    """The commune's hamlets."""

    def __init__(self, register: Register) -> None:
        """Keep the open list."""
        self._register = register

    @classmethod
    def load(cls) -> Self:
        """Open the list that stands beside this file."""
        folder = os.path.dirname(__file__)  # noqa: PTH120 — importing pathlib costs more than the whole rule
        return cls(Register(f"{folder}/hamlets.tsv"))

    def households(self, name: str) -> list[int]:
        """Return the number of households of each hamlet of that name; none when there is no such hamlet."""
        return [int(count) for _, count in self._register.rows(name)]

    def nearest(self, name: str) -> str:
        """Return the name that may have been meant, "" when none comes near."""
        from difflib import get_close_matches

        return next(iter(get_close_matches(name, [row[0] for row in self._register], 1, 0.7)), "")
