"""Measure report-lint as whole processes, beside bare Python and other linters on the same file in the same run.

    python -m benchmarks.run [REPORT...] [--rounds N]

The reports (default: the examples) put together are repeated to 15 KB, 1.5 MB and 15 MB. Prints
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

from benchmarks.cost import cost

EXAMPLES = Path(__file__).parent.parent / "examples"
SIZES = {"15 KB": 15_000, "1.5 MB": 1_500_000, "15 MB": 15_000_000}


def write(folder: str, text: str) -> dict[str, str]:
    """Write the text repeated to each size; line by line, since a child's peak memory begins with its parent's."""
    files: dict[str, str] = {}
    for name, size in SIZES.items():
        path = Path(folder, f"{size}.txt")
        with path.open("wb") as target:
            for line in cycle(text.encode().splitlines(keepends=True)):
                if target.tell() + len(line) > size:
                    break
                target.write(line)
        files[name] = str(path)
    return files


def commands(files: dict[str, str], rounds: int) -> dict[str, tuple[list[str], int]]:
    """Return what is run and how often, by name."""
    ours = [sys.executable, "-m", "report_lint"]
    linters = {"report-lint": [*ours, "--no-cache"], "report-lint, again": ours}
    linters |= {name: [program] for name in ("codespell",) if (program := shutil.which(name))}
    linters |= {name: [program, "check"] for name in ("proselint",) if (program := shutil.which(name))}
    jobs = {"bare Python": ([sys.executable, "-c", "pass"], rounds)}
    for label, file in files.items():
        for name, command in linters.items():
            if name != "proselint" or label == "15 KB":  # it would take minutes
                jobs[f"{name}, {label}"] = ([*command, file], rounds if label == "15 KB" else 3)
    return jobs


def main() -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("report", nargs="*", type=Path, default=sorted(EXAMPLES.glob("*.txt")))
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):  # a process that is moved between processors loses what they have cached
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    reports: list[Path] = options.report
    with tempfile.TemporaryDirectory() as folder:
        files = write(folder, "\n".join(path.read_text("utf-8") for path in reports))
        jobs = commands(files, options.rounds)
        seconds: dict[str, list[float]] = {name: [] for name in jobs}
        memory = dict.fromkeys(jobs, 0.0)
        for number in range(options.rounds):
            for name, (command, rounds) in jobs.items():
                if number < rounds:
                    cpu, _, peak, _ = cost(command)
                    seconds[name].append(cpu)
                    memory[name] = max(memory[name], peak)
    bare = statistics.median(seconds["bare Python"])
    for name, measured in seconds.items():
        median = statistics.median(measured)
        shown = f"{1000 * median:9.1f} ms  {median / bare:8.1f} x bare Python  {memory[name]:7.1f} MiB"
        sys.stdout.write(f"{name:24} {shown}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
