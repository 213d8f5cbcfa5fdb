"""Import by name."""

from __future__ import annotations

import sys

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def imported(name: str) -> Any:  # noqa: ANN401 — what a module holds is not known here
    """Return a module, as ``importlib.import_module`` does; importing importlib itself would cost 1 ms."""
    __import__(name)
    return sys.modules[name]
