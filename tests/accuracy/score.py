"""Score report-lint on the annotated reports beside this file.

A case is a report with marks: ``⟦id|kind|text⟧`` is a place of the planted error ``id``, ``⟦-|kind|text⟧`` a trap that
looks wrong and is right. An error is found when any diagnostic's main or related span overlaps one of its places; an
error or warning whose main span overlaps no planted error is a false alarm. ``python tests/accuracy/score.py`` prints
the misses and the false alarms, ``--write`` holds the result as the least that later versions must reach.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
RATCHET = HERE / "ratchet.txt"
_MARK = re.compile(r"⟦([^|⟦⟧]+)\|([^|⟦⟧]+)\|([^⟦⟧]+)⟧")

Place = tuple[int, int]


class Case(NamedTuple):
    """An annotated report: its text without marks, and where its planted errors stand."""

    name: str
    text: str
    errors: dict[str, tuple[str, list[Place]]]


class Score(NamedTuple):
    """What was planted, found and alarmed about wrongly."""

    planted: Counter[str]
    found: Counter[str]
    alarms: Counter[str]
    misses: list[str]
    false: list[str]

    def lines(self) -> list[str]:
        """Return the result as the ratchet holds it: a kind with found and planted, a family with false alarms."""
        kinds = [f"{kind} {self.found[kind]}/{self.planted[kind]}" for kind in sorted(self.planted)]
        return [*kinds, *(f"false {family} {self.alarms[family]}" for family in sorted(self.alarms))]


def parse(path: Path) -> Case:
    """Read a case; ValueError when its marks are broken."""
    head, _, body = path.read_text("utf-8").partition("\n")
    pieces: list[str] = []
    errors: dict[str, tuple[str, list[Place]]] = {}
    at = length = 0
    for mark in _MARK.finditer(body):
        ident, kind, marked = mark.groups()
        pieces += (body[at : mark.start()], marked)
        start = length + mark.start() - at
        at, length = mark.end(), start + len(marked)
        if ident != "-":
            errors.setdefault(ident, (kind, []))[1].append((start, length))
    text = "".join([*pieces, body[at:]])
    if not head.startswith("#!") or "⟦" in text or "⟧" in text:
        message = f"{path.name}: no '#!' line, or a broken mark"
        raise ValueError(message)
    return Case(path.name.removesuffix(".case.txt"), text, errors)


def cases() -> list[Case]:
    """Return every case, by name."""
    return [parse(path) for path in sorted(HERE.glob("*.case.txt"))]


def lint(reports: list[Case]) -> list[dict[str, Any]]:
    """Run the real command once on all reports; return its diagnostics."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{case.name}.txt") for case in reports]
        for path, case in zip(paths, reports, strict=True):
            path.write_bytes(case.text.encode())
        command = [sys.executable, "-m", "report_lint", "--output-format", "json", *map(str, paths)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr)
    diagnostics: list[dict[str, Any]] = json.loads(done.stdout)["diagnostics"]
    return diagnostics


def score(reports: list[Case], diagnostics: list[dict[str, Any]]) -> Score:
    """Compare what was said with what was planted."""
    result = Score(Counter(), Counter(), Counter(), [], [])
    for case in reports:
        mine = [item for item in diagnostics if Path(item["path"]).stem == case.name]
        shown = [_span(place) for item in mine for place in (item, *item["related"])]
        for ident, (kind, places) in case.errors.items():
            result.planted[kind] += 1
            if any(_overlap(place, other) for place in places for other in shown):
                result.found[kind] += 1
            else:
                texts = " | ".join(case.text[start:end] for start, end in places)
                result.misses.append(f"{case.name}: {ident} {kind}: {texts}")
        wrong = [place for _, places in case.errors.values() for place in places]
        for item in mine:
            start, end = _span(item)
            if item["severity"] != "info" and not any(_overlap((start, end), place) for place in wrong):
                result.alarms[item["code"].rstrip("0123456789")] += 1
                where = f"{case.name}:{item['start']['line']}: {item['code']}"
                result.false.append(f"{where} {case.text[start:end]!r}: {item['message']}")
    return result


def _span(place: dict[str, Any]) -> Place:
    return place["start"]["offset"], place["end"]["offset"]


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < max(other[1], other[0] + 1) and other[0] < max(one[1], one[0] + 1)


def main() -> int:
    """Print the score, and hold it when asked to."""
    reports = cases()
    result = score(reports, lint(reports))
    for line in (
        *(f"miss  {miss}" for miss in result.misses),
        *(f"false {alarm}" for alarm in result.false),
        *result.lines(),
    ):
        sys.stdout.write(line + "\n")
    found, planted, alarms = result.found.total(), result.planted.total(), result.alarms.total()
    sys.stdout.write(f"recall {found}/{planted}, false alarms {alarms} in {len(reports)} reports\n")
    if "--write" in sys.argv:
        RATCHET.write_text("\n".join(result.lines()) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
