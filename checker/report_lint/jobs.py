"""Several processes: each checks its share of the files and hands back plain values, in the files' order."""

from __future__ import annotations

import gc
import os
import sys

from report_lint.files import content
from report_lint.message import Message
from report_lint.packed import pack
from report_lint.run import Checked
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from report_lint.run import Run

#: Starting a process takes as long as checking so many reports.
WORTH = 40
_SHARE = 8
#: More processes one process cannot wait for on Windows.
_MOST = 61


class Workers:
    """Checks files in ``count`` processes, each of which reads the same command line."""

    def __init__(self, run: Run, words: Sequence[str], count: int) -> None:
        """Start nothing yet."""
        self._run = run
        self._words = tuple(words)
        self._count = min(count, _MOST)

    def each(self, named: Iterable[tuple[str, str, Message | None]]) -> Iterator[tuple[str, Checked | Message]]:
        """Yield what checking each file gave, in order; few files are checked in this process."""
        todo = list(named)
        if len(todo) < WORTH:
            for path, name, why in todo:
                yield name, why or self._run.examine(path, name)
            return
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        pool = ProcessPoolExecutor(self._count, get_context("spawn"), _begin, (self._words,))
        try:
            readable = [(path, name) for path, name, why in todo if why is None]
            answers = pool.map(_examine, readable, chunksize=_SHARE)
            for path, name, why in todo:
                yield name, why or self._received(path, name, next(answers))
        finally:
            pool.shutdown(cancel_futures=True)

    def _received(self, path: str, name: str, answer: Any) -> Checked | Message:  # noqa: ANN401 — pickled
        """Make a result of what a process has handed back; one that failed there fails here too, by name."""
        if isinstance(answer, Message):
            return answer
        if answer is None:
            return self._run.examine(path, name)
        try:
            return self._run.restored(answer, name, content(path))
        except OSError:
            return self._run.examine(path, name)


def default_count() -> int:
    """Return how many processes this machine can run at once."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


_WORKER: list[Run] = []


def _begin(words: Sequence[str]) -> None:
    """Make the run of a process: the same settings, and nothing said twice."""
    from signal import SIG_IGN, SIGINT, signal

    from report_lint.bytecode import Bytecode
    from report_lint.preparing import quiet_run

    signal(SIGINT, SIG_IGN)  # it reaches every process; the first one ends the others
    gc.disable()  # as in the first process
    bytecode = Bytecode()
    bytecode.__enter__()
    bytecode.cover(sys.modules["report_lint"])
    _WORKER.append(quiet_run(words, bytecode))


def _examine(file: tuple[str, str]) -> Any:  # noqa: ANN401 — plain values
    """Check one file in a process; None when something failed that the first process had better see itself."""
    result = _WORKER[0].examine(*file)
    if isinstance(result, Message):
        return result
    return None if result.outcome.crashes else pack(result.outcome, result.numbers)
