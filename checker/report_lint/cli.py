"""Where a command line begins.

Only what finds modules quickly is imported here; all else is imported through it.
"""

from __future__ import annotations

import gc
import sys

from report_lint.bytecode import Bytecode
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line (that of the process by default) and return the exit status."""
    gc.set_threshold(1_000_000)  # values hold no cycles: looking for some takes 3 ms of a short run
    with Bytecode() as bytecode:
        bytecode.cover(sys.modules["report_lint"])
        from report_lint.commands import status

        result = status(sys.argv[1:] if argv is None else argv, bytecode)
    bytecode.kept.write()
    gc.freeze()  # or Python looks through everything once more before it ends: 3 ms
    return result
