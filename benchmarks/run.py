"""Measure report-lint as whole processes, beside bare Python and other linters on the same file in the same run.

    python benchmarks/run.py [REPORT] [--rounds N]

REPORT is a text of about 15 KB (default: the examples put together); 1.5 MB and 15 MB are made by repeating it. Prints
the median CPU seconds (user and system), the ratio to bare Python and the peak memory. Other linters are left out where
they are not installed: codespell, proselint.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
from itertools import cycle
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples"


def cost(command: list[str]) -> tuple[float, float]:
    """Run a command with its output thrown away; return CPU seconds and peak memory in MiB."""
    with Path(os.devnull).open("wb") as sink:
        child = os.posix_spawn(
            command[0],
            command,
            {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            file_actions=[(os.POSIX_SPAWN_DUP2, sink.fileno(), 1), (os.POSIX_SPAWN_DUP2, sink.fileno(), 2)],
        )
        _, _, usage = os.wait4(child, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main() -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("report", nargs="?", type=Path)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    text = (
        options.report.read_text("utf-8")
        if options.report
        else "\n".join(p.read_text("utf-8") for p in sorted(EXAMPLES.glob("*.txt")))
    )
    with tempfile.TemporaryDirectory() as folder:
        sizes = {"15 KB": 15_000, "1.5 MB": 1_500_000, "15 MB": 15_000_000}
        files: dict[str, str] = {}
        for name, size in sizes.items():
            path = Path(folder, f"{size}.txt")
            with path.open("wb") as file:  # line by line: a child's peak memory begins with its parent's
                for line in cycle(text.encode().splitlines(keepends=True)):
                    if file.tell() + len(line) > size:
                        break
                    file.write(line)
            files[name] = str(path)
        jobs = {"bare Python": ([sys.executable, "-c", "pass"], options.rounds)}
        linters = {"report-lint": [sys.executable, "-m", "report_lint"]}
        linters |= {name: [program] for name in ("codespell",) if (program := shutil.which(name))}
        linters |= {name: [program, "check"] for name in ("proselint",) if (program := shutil.which(name))}
        for label, file in files.items():
            for name, command in linters.items():
                if name != "proselint" or label == "15 KB":
                    jobs[f"{name}, {label}"] = ([*command, file], options.rounds if label == "15 KB" else 3)
        seconds: dict[str, list[float]] = {name: [] for name in jobs}
        memory: dict[str, float] = dict.fromkeys(jobs, 0.0)
        for number in range(options.rounds):
            for name, (command, rounds) in jobs.items():
                if number < rounds:
                    cpu, peak = cost(command)
                    seconds[name].append(cpu)
                    memory[name] = max(memory[name], peak)
    bare = statistics.median(seconds["bare Python"])
    for name, measured in seconds.items():
        median = statistics.median(measured)
        sys.stdout.write(
            f"{name:24} {1000 * median:9.1f} ms  {median / bare:8.1f} x bare Python  {memory[name]:7.1f} MiB\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
