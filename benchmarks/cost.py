"""What a command costs, as a whole process."""

from __future__ import annotations

import os
import time
from pathlib import Path


def cost(command: list[str]) -> tuple[float, float, float, int]:
    """Run a command with its output thrown away; return CPU seconds, seconds, peak memory in MiB and the status."""
    begin = time.perf_counter()
    with Path(os.devnull).open("wb") as sink:
        child = os.posix_spawn(
            command[0],
            command,
            {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            file_actions=[(os.POSIX_SPAWN_DUP2, sink.fileno(), 1), (os.POSIX_SPAWN_DUP2, sink.fileno(), 2)],
        )
        _, status, usage = os.wait4(child, 0)
    taken = time.perf_counter() - begin
    return usage.ru_utime + usage.ru_stime, taken, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)
