"""Where a command line begins.

Only what finds modules quickly is imported here; all else is imported through it.
"""

from __future__ import annotations

import gc
import os
import sys

from report_lint.bytecode import Bytecode
from report_lint.kept import Kept
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn


def run() -> NoReturn:
    """Run the process's own command line, and end the process."""
    result = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(result)  # taking every module apart before the end would cost 3 ms and change nothing


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line (that of the process by default) and return the exit status."""
    if argv is None:
        gc.disable()  # a run looks for cycles between two files: within one there are few, and many values to look at
    # Another program, which calls this with words, may go on with our modules: it gets them as Python makes them.
    with Bytecode() if argv is None else Bytecode(Kept("")) as bytecode:
        bytecode.cover(sys.modules["report_lint"])
        from report_lint.commands import status

        result = status(sys.argv[1:] if argv is None else argv, bytecode)
    bytecode.kept.write()
    return result
