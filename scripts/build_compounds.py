"""Build the list of two-syllable words that the rule on repeated words knows.

    python scripts/build_compounds.py

Reads the titles in ``world/data/instruments.tsv`` and writes ``world/data/compounds.tsv``: pairs of syllables that
stand side by side there much more often than chance would put them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "rules" / "report_lint_vi" / "world" / "data"
HEAD = "# Two-syllable words: pairs that stand together in titles of legal instruments more often than by chance.\n"
OFTEN, TIMES = 2, 8


def main() -> int:
    """Count the pairs and write those that hold together."""
    rows = [line.split("\t") for line in (DATA / "instruments.tsv").read_text("utf-8").splitlines() if line[0] != "#"]
    singles: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for title in {row[5].lower() for row in rows}:
        for stretch in re.split(r"[^\w\s]|\d", title):
            syllables = stretch.split()
            singles.update(syllables)
            pairs.update(pairwise(syllables))
    total = sum(singles.values())
    kept = [
        f"{one} {other}"
        for (one, other), count in pairs.items()
        if count >= OFTEN and one != other and count * total >= TIMES * singles[one] * singles[other]
    ]
    lines = sorted((f"{pair}\t\n" for pair in kept), key=str.encode)
    (DATA / "compounds.tsv").write_bytes((HEAD + "".join(lines)).encode())
    sys.stdout.write(f"{len(kept)} pairs of {len(pairs)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
