"""Build the table of the syllables that Vietnamese spelling allows, and of those that reports are made of.

    python scripts/build_syllables.py [--report]

What is possible comes from the library chiecthuyenngoaixa (module ``ctnx``): every onset with every rhyme of its list
and every tone, the tone mark set in the old way and in the new one. ``scripts/spelling/corrections.tsv`` says where the
library is wrong, and why; ``known.tsv`` there keeps words that look impossible and are right, each with its source.
What is common is counted in titles of legal instruments, names of bodies, and the reports and examples of this project.
Writes ``world/data/syllables.tsv``; with ``--report`` it also says how many syllables each correction moves.

When a right word is flagged: if a whole kind of syllables is meant, add a row to ``corrections.tsv``, else one to
``known.tsv`` with the text or the dictionary where it stands; run this script and tests/mentions/test_spelling.py.
"""

from __future__ import annotations

import argparse
import csv
import re
import unicodedata
from collections import Counter, defaultdict
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LIBRARY: Any = import_module("ctnx.syllable")  # it has no types
Row = dict[str, str]
ROOT = Path(__file__).resolve().parent.parent
HAND = Path(__file__).resolve().parent / "spelling"
DATA = ROOT / "rules" / "report_lint_vi" / "world" / "data"
HEAD = """\
# Syllables, built by scripts/build_syllables.py. After the empty line: rows of the letters before a rhyme (parted by
# commas; the first may be none) and of the rhymes that may follow them, with every tone and either place of its mark.
# Then the same of the rhymes that are not common; the syllables that are; last, right words that look impossible.
"""
ONSETS = ["", *"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split()]
#: The tone marks, as they combine; none first.
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
STOPS = ("c", "ch", "p", "t")
#: A syllable that so many titles and reports hold is common.
OFTEN = 3
#: Where syllables are counted: folders, and the files in them.
READ = (
    *((DATA, f"{name}.tsv") for name in ("instruments", "offices", "commemorations")),
    *((ROOT / folder, form) for folder, form in (("tests", "*.txt"), ("examples", "*.txt"), ("docs", "*.md"))),
    (ROOT / "rules", "*.py"),
)


def read(name: str) -> list[Row]:
    """Read a table kept by hand, ``#`` lines aside."""
    lines = [line for line in (HAND / name).read_text("utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def bare(text: str) -> str:
    """Take the tones off; the letters stay."""
    parts = [part for part in unicodedata.normalize("NFD", text) if part not in TONES[1:]]
    return unicodedata.normalize("NFC", "".join(parts))


def tone_of(rhyme: str) -> str:
    """Return the number of the tone, by the order of ``TONES``."""
    marks = unicodedata.normalize("NFD", rhyme)
    return str(next((number for number, mark in enumerate(TONES) if mark and mark in marks), 0))


def spelt(onset: str, rhyme: str, tone: str) -> Iterator[str]:
    """Yield a syllable as it is written in the new way and in the old one; nothing when the library refuses it."""
    if onset == "q":
        return
    plain = unicodedata.normalize("NFC", onset + rhyme[0] + tone + rhyme[1:])
    try:
        syllable = LIBRARY.Syllable.from_string(plain, auto_correct=False)
    except Exception:  # noqa: BLE001 — it raises Exception itself, and AssertionError, and KeyError
        return
    for placer in (LIBRARY.NewStyleTonePlacer, LIBRARY.OldStyleTonePlacer):
        syllable.tone_placer = placer
        yield unicodedata.normalize("NFC", str(syllable))


def allowed() -> set[tuple[str, str]]:
    """Return what the library takes, as onsets and rhymes with their tone."""
    found: set[tuple[str, str]] = set()
    rhymes = {*LIBRARY.ALL_RIMES, *(f"y{rhyme[1:]}" for rhyme in LIBRARY.ALL_RIMES if rhyme[0] == "i")}
    for onset in ONSETS:
        for rhyme in rhymes:
            for tone in TONES:
                for written in spelt(onset, rhyme, tone):
                    found.add(parted(written))
    return found


def parted(written: str) -> tuple[str, str]:
    """Cut a syllable into its onset and its rhyme; of gi before a consonant or the end, i is the rhyme."""
    letters = len(written) - len(written.lstrip("bcdđghklmnpqrstvx"))
    if written.startswith("qu") or (written.startswith("gi") and bare(written[2:3]) in tuple("aăâeêioôơuưy")):
        letters = 2
    return written[:letters], written[letters:]


def toned(rhyme: str) -> Iterator[str]:
    """Yield an added rhyme with every tone that it may have, on its last vowel, or the one before where that glides."""
    vowels = rhyme.rstrip("cghmnpt")
    at = len(vowels) - 1
    if vowels == rhyme and len(vowels) > 1 and vowels[-1] in "iyuoa" and vowels not in ("oa", "oe", "uy"):
        at -= 1
    ways = {at, 0} if vowels in ("oa", "oe", "uy") and vowels == rhyme else {at}
    for tone in TONES[2::3] if rhyme[len(vowels) :] in STOPS else TONES:
        for place in ways:
            yield unicodedata.normalize("NFC", rhyme[: place + 1] + tone + rhyme[place + 1 :])


def corrected(found: set[tuple[str, str]]) -> tuple[set[tuple[str, str]], list[tuple[Row, int]]]:
    """Return what is possible, and how many syllables each correction moves."""
    possible, moved = set(found), list[tuple[Row, int]]()
    known = {bare(rhyme) for _, rhyme in found}
    for row in read("corrections.tsv"):
        tones = row["tones"] or "012345"
        onset, rhyme = re.compile(row["onset"]), re.compile(row["rhyme"])
        if row["action"] == "drop":
            change = {
                pair
                for pair in possible
                if onset.fullmatch(pair[0]) and rhyme.fullmatch(bare(pair[1])) and tone_of(pair[1]) in tones
            }
            possible -= change
        else:
            rhymes = {each for each in {*known, *filter(str.isalpha, row["rhyme"].split("|"))} if rhyme.fullmatch(each)}
            letters = [each for each in ONSETS if onset.fullmatch(each)]
            change = {(each, written) for each in letters for one in rhymes for written in toned(one)} - possible
            possible |= change
        moved.append((row, len(change)))
    return possible, moved


def common(possible: set[tuple[str, str]]) -> list[str]:
    """Return the syllables that stand often in titles, names of bodies and reports."""
    texts = [path.read_text("utf-8") for folder, form in READ for path in folder.rglob(form)]
    counts = Counter(word for text in texts for word in re.findall(r"[^\W\d_]+", text.lower()))
    return sorted(word for word, count in counts.items() if count >= OFTEN and parted(word) in possible)


def rows(rhymes: Iterable[tuple[str, str]]) -> list[str]:
    """Return the onsets of every rhyme, in rows of the rhymes that have the same."""
    onsets: dict[str, set[str]] = defaultdict(set)
    for onset, rhyme in rhymes:
        onsets[rhyme].add(onset)
    grouped: dict[str, list[str]] = defaultdict(list)
    for rhyme in sorted(onsets):
        grouped[",".join(sorted(onsets[rhyme]))].append(rhyme)
    return [f"{letters}\t{' '.join(rhymes)}" for letters, rhymes in sorted(grouped.items())]


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--report", action="store_true")
    found = allowed()
    possible, moved = corrected(found)
    if parser.parse_args().report:
        print(f"{len(found)} that the library takes, {len(possible)} possible")
        for row, count in moved:
            print(f"  {row['action']} {count:5} {row['unit']:8} {row['reason']}")
    often = common(possible)
    near = {parted(word)[1] for word in often}
    blocks = (
        rows(pair for pair in possible if pair[1] in near),
        rows(pair for pair in possible if pair[1] not in near),
        [" ".join(often)],
        [" ".join(sorted(row["word"] for row in read("known.tsv")))],
    )
    text = "\n\n".join([HEAD.rstrip(), *("\n".join(block) for block in blocks)]) + "\n"
    (DATA / "syllables.tsv").write_bytes(text.encode())
    print(f"syllables.tsv: {text.count(chr(10))} rows, {len(text.encode()) / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
