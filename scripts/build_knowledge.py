"""Build the tables of commemorations (with their names in folded words) and of instruments from the source lists.

    python scripts/build_knowledge.py LISTS [--out FOLDER]

LISTS holds ``anniversaries.tsv``, ``citations.tsv``, ``citations_extended.tsv`` and ``instruments-by-vote.tsv``. What
was decided by hand stands in ``scripts/knowledge/``: ``commemorations.tsv`` (corrections), ``decisions.tsv``
(instruments on which the lists disagree, slips in symbols), ``instruments.tsv`` (those that reports cite and the lists
lack), ``replaced.tsv`` and ``words.tsv`` (plain words). ``heads/`` holds the comment at the head of each table. Prints
what was kept, and what was dropped and why.

To add an instrument: find a text that gives its number and its day side by side, better two, or the instrument itself;
add a row to ``scripts/knowledge/instruments.tsv`` with where that was read; run this script and tests/world.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "checker"), str(ROOT / "rules")]

from report_lint_vi.world.commemorations import event_of, names_of  # noqa: E402 — after the path
from report_lint_vi.world.instruments import form_of, key_of  # noqa: E402

Row = dict[str, str]
HAND = Path(__file__).resolve().parent / "knowledge"
TITLE = 140
#: So many documents that agree on a day leave no doubt.
SURE = 10
# "Ngày" may be left out before these; the other names would be too general without it.
OPTIONAL = ("thành lập ", "truyền thống ", "tái lập ", "giải phóng ", "chiến thắng ", "quốc tế ", "ký ", "chia tách",
            "mang tên ", "việt nam gia nhập ")  # fmt: skip
# Of these "thành lập" and "truyền thống" are said of the same day.
BODIES = ("ngành ", "hội ", "bộ đội ", "lực lượng ", "quân chủng ", "công an ", "cảnh sát ", "dân quân ", "quân đội ",
          "đội ", "đoàn ")  # fmt: skip


def read(path: Path) -> list[Row]:
    """Read a table, ``#`` lines aside."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def words(kind: str) -> dict[str, str]:
    """Return the replacements of one kind, in their order."""
    return {row["list"]: row["table"] for row in read(HAND / "words.tsv") if row["kind"] == kind}


def plain(source: str) -> str:
    """Say a source in words that mean something outside."""
    if found := re.match(r"corpora: ([^(]*)", source):
        corpora = words("corpus")
        counts = [part.split() for part in found[1].split(",")]
        return "mentions of the day: " + ", ".join(f"{count} in {corpora[name]}" for name, count in counts)
    for pattern, other in words("source").items():
        source = re.sub(pattern, other, source)
    return " ".join(source.split())


def wordings(name: str, scope: str) -> list[str]:
    """Return the other ways to say a name that leave its meaning alone; "Ngày" stays where the rest is too general."""
    core = name.removeprefix("Ngày ")
    said = [core] if core != name and core.lower().startswith(OPTIONAL) else []
    verb, body = " ".join(core.split()[:2]), " ".join(core.split()[2:])
    if body.lower().startswith(BODIES) and verb in ("thành lập", "truyền thống"):
        said.append(f"{'truyền thống' if verb == 'thành lập' else 'thành lập'} {body}")
    if scope == "sector":
        said += [phrase.removesuffix(" Việt Nam") for phrase in [name, *said] if phrase.endswith(" Việt Nam")]
    if scope in words("province"):
        said += [re.sub("^Giải phóng (tỉnh|thành phố) ", "Giải phóng ", phrase) for phrase in said]
    return said


def commemorations(lists: Path, dropped: Counter[str]) -> list[str]:
    """Build the rows of commemorations.tsv in the source list's order."""
    table: dict[str, Row] = {}
    for row in read(lists / "anniversaries.tsv"):
        if row["confidence"] == "low":
            dropped["commemoration: from memory only"] += 1
        else:
            table[row["name"]] = row | {"source": plain(row["source"]), "calendar": row["calendar"].split("(")[0]}
    for change in read(HAND / "commemorations.tsv"):
        name, value = change["name"], change["value"]
        if change["action"] == "add":
            columns = ("date", "calendar", "scope", "source", "confidence")
            table[name] = {"name": name, "aliases": ""} | dict(zip(columns, value.split("|"), strict=True))
        elif change["action"] == "rename":
            table = {value if old == name else old: row for old, row in table.items()}
        elif name in table:
            table[name][change["action"]] = value
    lines: list[str] = []
    for name, row in table.items():
        said = wordings(name, row["scope"])
        said += filter(None, row["aliases"].split(";"))
        unlike = {phrase.lower(): phrase for phrase in reversed(said) if phrase.lower() != name.lower()}
        aliases = ";".join(sorted(unlike.values(), key=said.index))
        scope = words("province").get(row["scope"], row["scope"])
        lines.append("\t".join([name, aliases, row["date"], row["calendar"], scope, row["source"], row["confidence"]]))
    return lines


def source_of(text: str) -> str:
    """Shorten a source of the citation lists to codes."""
    codes: list[str] = []
    for part in text.split(" | "):
        if part.startswith("Pháp điển cross"):
            codes.append("X")
        elif part.startswith("Pháp điển"):
            codes.append("P")
        elif found := re.match(r"(\d+) dated mention", part):
            codes.append(f"M{found[1]}")
        elif not part.startswith("local corpus"):
            codes.append(", ".join(words("named").get(name, name) for name in part.split("; ")))
    return ";".join(codes) or "M1"


def mended(row: Row) -> Row:
    """Put right what the source list misread: a symbol cut at a line's end, the date of another instrument."""
    row = dict(row)
    if row["number"].endswith("-"):
        rest, _, title = row["title"].partition(" ")
        row |= {"number": row["number"] + rest, "title": title, "source": row["source"] + " | R"}
    if found := re.search(r"(?s).* ngày (\d\d)/(\d\d)/(\d{4}) của (.*)", row["issuer"]):
        row |= {"date": f"{found[3]}-{found[2]}-{found[1]}", "issuer": found[4], "confidence": "medium"}
        row["source"] += " | R"
    row["title"] = re.sub(r"^/TT-BTC |\s+", lambda m: "" if m[0].strip() else " ", row["title"]).strip()
    return row


def issuer_of(row: Row) -> str:
    """Return the issuer under one spelling: the symbol's own bodies when all are known, else what the list holds."""
    form = form_of(row["number"])
    if form and form.issuer and not row["number"].endswith("TW"):
        return form.issuer
    given = row["issuer"].rstrip(".")
    for one, other in words("issuer").items():
        given = given.replace(one, other)
    return "" if given.isupper() or "-" in given.split(" ")[0] else given


def short(title: str) -> str:
    """Cut a long title on a word."""
    if len(title) <= TITLE:
        return title
    return title[: TITLE + 1].rsplit(" ", 1)[0].rstrip(" ,;-") + "…"


def instruments(lists: Path, dropped: Counter[str]) -> list[str]:
    """Build the rows of instruments.tsv, sorted by key."""
    decisions = {(row["symbol"], row["type"]): row for row in read(HAND / "decisions.tsv")}
    known: dict[tuple[str, str, str], Row] = {}
    days: dict[tuple[str, str], set[str]] = defaultdict(set)
    for source in ("citations.tsv", "citations_extended.tsv"):
        for row in map(mended, read(lists / source)):
            decision = decisions.get((row["number"], row["type"]), {})
            if decision.get("action") == "drop":
                dropped[
                    "instrument: " + ("lists disagree" if "third" in decision["reason"] else "decided by hand")
                ] += 1
                continue
            if decision.get("action") == "symbol":
                row["number"] = decision["value"]
            row |= {"source": source_of(row["source"]), "issuer": issuer_of(row)}
            place = (key_of(row["number"]), row["type"], row["date"])
            if place in known:
                dropped["instrument: listed twice"] += 1
                continue
            known[place] = row
            days[place[:2]].add(row["date"])
    for vote in read(lists / "instruments-by-vote.tsv"):
        merge_vote(vote, known, days, decisions, dropped)
    for row in read(HAND / "instruments.tsv"):
        merge_hand(row, known, days, dropped)
    return sorted(("\t".join(line(key, row)) for (key, _, _), row in known.items()), key=str.encode)


def merge_hand(row: Row, known: dict[tuple[str, str, str], Row], days: dict[tuple[str, str], set[str]],
               dropped: Counter[str]) -> None:  # fmt: skip
    """Add what was read by hand; of an instrument in the lists it only makes the day sure."""
    place = (key_of(row["number"]), row["type"], row["date"])
    form = form_of(row["number"])
    if place in known and row["confidence"] != known[place]["confidence"]:
        known[place] |= {"confidence": "high", "source": f"{known[place]['source']};{row['source']}"}
    elif place in known:
        dropped["instrument: read by hand, and listed by now"] += 1
    elif form and form.year and days.get(place[:2]):
        message = f"{row['number']}: {row['date']} against {days[place[:2]]}, which the lists have"
        raise SystemExit(message)
    else:
        known[place] = row | {"issuer": row["issuer"] or (form.issuer if form else "")}


def merge_vote(vote: Row, known: dict[tuple[str, str, str], Row], days: dict[tuple[str, str], set[str]],
               decisions: dict[tuple[str, str], Row], dropped: Counter[str]) -> None:  # fmt: skip
    """Let a row of the vote confirm a known instrument, or add it when enough documents agree."""
    key, form = key_of(vote["number"]), form_of(vote["number"])
    kind = form.types[0] if form and len(form.types) == 1 else vote["type"]
    agreeing, mentions, documents = (int(vote[name]) for name in ("agreeing", "mentions", "documents"))
    code = f"V{agreeing}/{mentions}/{documents}"
    place = (key, kind, vote["date"])
    party = form is not None and form.year is None and form.term is None
    if place in known:
        known[place]["source"] += ";" + code
    elif days.get(place[:2]) and not party:
        if decisions.get((vote["number"], kind)) is None and agreeing > 1:
            message = f"{vote['number']}: {vote['date']} against {days[place[:2]]}, and no decision"
            raise SystemExit(message)
        dropped["vote: another date than the codification's"] += 1
    elif min(agreeing, documents) < 3 or agreeing < 0.9 * mentions:
        dropped["vote: fewer than 3 documents, or under 90%"] += 1
    elif form is None or not form.types or not form.issuer or (vote["number"], vote["type"]) in decisions:
        dropped["vote: local, or a slip in the symbol"] += 1
    else:
        if kind == "Quyết định" and party and vote["type"] == "Quy định":
            kind = "Quy định"
        said = {"number": vote["number"], "type": kind, "date": vote["date"], "issuer": form.issuer}
        sure = documents >= SURE and agreeing >= 0.97 * mentions
        known[key, kind, vote["date"]] = said | {
            "title": "",
            "confidence": "high" if sure else "medium",
            "source": code,
        }


def line(key: str, row: Row) -> list[str]:
    """Return the columns of one instrument."""
    names = ("number", "type", "date", "issuer")
    return [key, *(row[name] for name in names), short(row["title"]), row["confidence"], row["source"]]


def replaced() -> list[str]:
    """Build the rows of replaced.tsv, sorted by key."""
    return sorted(
        ("\t".join([key_of(row["old"]), *row.values()]) for row in read(HAND / "replaced.tsv")), key=str.encode
    )


def main() -> None:
    """Write the tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("lists", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "rules" / "report_lint_vi" / "world" / "data")
    options = parser.parse_args()
    dropped: Counter[str] = Counter()
    events = commemorations(options.lists, dropped)
    for name, rows in (
        ("commemorations", events),
        ("commemoration_names", names_of(map(event_of, events))),
        ("replaced", replaced()),
        ("instruments", instruments(options.lists, dropped)),
    ):
        head = HAND / "heads" / f"{name}.txt"
        text = head.read_text(encoding="utf-8").format(title=TITLE) if head.exists() else ""
        text += "\n".join(rows) + "\n"
        (options.out / f"{name}.tsv").write_text(text, encoding="utf-8", newline="\n")
        print(f"{name}.tsv: {len(rows)} rows, {len(text.encode()) / 1024:.0f} KiB")
    for reason, count in sorted(dropped.items()):
        print(f"  dropped {count:5} {reason}")


if __name__ == "__main__":
    main()
