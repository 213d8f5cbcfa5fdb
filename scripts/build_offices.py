"""Build the tables of offices and of names from those kept by hand, and say what is wrong with an entry.

    python scripts/build_offices.py [--out FOLDER]

``scripts/knowledge/offices.tsv`` is what a person edits: one row for each official name, with the days between which it
was in force, what came before and after, the instrument and where it was read. To bring it up to date: read the
instrument that made the change, end the old row the day before it takes effect, add the new row, name each in the
other, fill ``source``, move ``known_until`` here and in ``world/offices.py``, and run this script and its test.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "checker"), str(ROOT / "rules")]

from report_lint_vi.world.offices import KNOWN_UNTIL, folded, parts_of  # noqa: E402 — after the path

Row = dict[str, str]
HAND = Path(__file__).resolve().parent / "knowledge"
HEAD = f"""\
# Offices and organisations, built by scripts/build_offices.py from scripts/knowledge/offices.tsv: official name, short
# forms, kind, from, to, before, after, instrument, confidence, source. An empty day is beyond what the table covers.
# known_until {KNOWN_UNTIL}.
"""
FORMS_HEAD = """\
# The ways to write an office's name that can be wrong, built by scripts/build_offices.py: the first two words, all
# words (folded), the form, the official name, from, to.
"""
NAMES_HEAD = f"""\
# Names whose capitals are settled, built by scripts/build_offices.py from scripts/knowledge/names.tsv: the name, "yes"
# when in small letters it is a common noun too, the word that must stand before it, words that must not follow, source.
# known_until {KNOWN_UNTIL}.
"""
BODIES_HEAD = """\
# What the names of ministries and departments have after "Bộ" and "Sở", built by scripts/build_offices.py from
# scripts/knowledge/offices.tsv: the words (folded), the words as written.
"""
#: Short forms that stand alone; the others follow the first word of the name ("Bộ TT&TT").
_WHOLE = re.compile(r" |^(UB|HND|MTTQ|Đoàn|TLĐ|BTG|NHNN|TTCP|VPCP)")


def read(name: str = "offices.tsv") -> list[Row]:
    """Read a table kept by hand, ``#`` lines aside."""
    lines = [line for line in (HAND / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def aliases(row: Row) -> list[str]:
    """Return the short forms as reports write them."""
    short = dict.fromkeys(filter(None, row["abbreviations"].split(";")))
    head = row["name"].partition(" ")[0]
    return [form if _WHOLE.search(form) else f"{head} {form}" for form in short]


def problems(rows: list[Row]) -> list[str]:
    """Say what is wrong with the rows, each with its line in the table: nothing when all is well."""
    names = {row["name"] for row in rows}
    return [
        f"{row['name']}: {what}"
        for row in rows
        for what, bad in (
            ("listed twice", [other["name"] for other in rows].count(row["name"]) > 1),
            ("no source", not row["source"].strip()),
            ("no confidence", row["confidence"] not in ("high", "medium")),
            ("days in the wrong order", bool(row["from"] and row["to"]) and row["from"] > row["to"]),
            ("beyond known_until", max(row["from"], row["to"]) > KNOWN_UNTIL),
            *((f"unknown: {other}", other not in names) for other in _others(row)),
        )
        if bad
    ]


def _others(row: Row) -> list[str]:
    return [name for name in (*row["before"].split(";"), *row["after"].split(";")) if name]


def lines(rows: list[Row]) -> list[str]:
    """Return the rows of the table of offices."""
    names = ("kind", "from", "to", "before", "after", "instrument", "confidence", "source")
    return ["\t".join([row["name"], ";".join(aliases(row)), *(row[name] for name in names)]) for row in rows]


def forms(rows: list[Row]) -> list[str]:
    """Return the rows of the table of forms: an old or new office's, and names whose words are joined in many ways."""
    built: list[str] = []
    for row in rows:
        for form in (row["name"], *aliases(row)):
            parts, _ = parts_of(form)
            words = folded(" ".join([word for _, word in parts]))
            joined = form == row["name"] and (
                any(joint not in ("", " ") for joint, _ in parts) or _has_two_halves(row["kind"], parts)
            )
            if " " in words and (row["from"] or row["to"] or joined):
                key = " ".join(words.split()[:2])
                built.append("\t".join([key, words, form, row["name"], row["from"], row["to"]]))
    return sorted(built, key=str.encode)


def _has_two_halves(kind: str, parts: tuple[tuple[str, str], ...]) -> bool:
    """Tell whether a ministry's name sets two capitals side by side, where a dash slips in: "Bộ Công Thương"."""
    return kind in ("bộ", "sở") and len(parts) == 3 and parts[2][1][0].isupper()


def bodies(rows: list[Row]) -> list[str]:
    """Return the rows of the table of bodies."""
    built: set[str] = set()
    for row in rows:
        if row["kind"] in ("bộ", "sở"):
            name = row["name"].partition(" ")[2]
            built.add(f"{folded(' '.join([word for _, word in parts_of(name)[0]]))}\t{name}")
    return sorted(built, key=str.encode)


def main() -> None:
    """Write the tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--out", type=Path, default=ROOT / "rules" / "report_lint_vi" / "world" / "data")
    options = parser.parse_args()
    rows = read()
    if found := problems(rows):
        raise SystemExit("\n".join(found))
    for name, head, built in (
        ("offices.tsv", HEAD, lines(rows)),
        ("office_forms.tsv", FORMS_HEAD, forms(rows)),
        ("bodies.tsv", BODIES_HEAD, bodies(rows)),
        ("names.tsv", NAMES_HEAD, ["\t".join(row.values()) for row in read("names.tsv")]),
    ):
        text = head + "\n".join(built) + "\n"
        (options.out / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"{name}: {len(built)} rows, {len(text.encode()) / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
