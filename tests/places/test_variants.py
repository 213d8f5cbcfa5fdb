"""Every way in which people write the names of units: all are recognised, none is flagged."""

from __future__ import annotations

import os
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from report_lint.check import check
from report_lint.register import Register
from report_lint.testing import report_of
from report_lint.world import World
from report_lint_vi.mentions.place import Place
from report_lint_vi.places.no_longer_in_force import NoLongerInForce
from report_lint_vi.places.unknown_name import UnknownName
from report_lint_vi.places.wrong_kind import WrongKind
from report_lint_vi.places.wrong_parent import WrongParent
from report_lint_vi.world.gazetteer import DATA, Gazetteer, Unit

if TYPE_CHECKING:
    from collections.abc import Callable

WORLD = World()
GAZETTEER = WORLD.get(Gazetteer)
RULES = [WrongParent(), UnknownName(), WrongKind(), NoLongerInForce()]
DAYS = ("2023-07-07", "2026-03-03")
STEP = int(os.environ.get("EVERY_UNIT", "97"))

#: The tone mark on the first of two vowels (Hòa) and on the second (Hoà).
FIRST = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split()
SECOND = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split()
LONG, SHORTER = "ýỳỷỹỵy", "íìỉĩịi"
SHORT = {
    "thành phố": "TP.",
    "thị xã": "TX.",
    "thị trấn": "TT.",
    "huyện": "H.",
    "phường": "P.",
    "quận": "Q.",
    "xã": "X.",
}
LOOSE = {"thành phố": "Tp ", "thị xã": "Tx ", "huyện": "H. ", "phường": "P. ", "quận": "Q. ", "xã": "X. "}
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def old_tones(title: str) -> str:
    for new, old in zip(FIRST, SECOND, strict=True):
        title = re.sub(rf"(?<![qQ]){new}(?!\w)", old, title)
    return title


def short_i(title: str) -> str:
    return re.sub(r"(?<=[hklmstHKLMST])[ýỳỷỹỵy](?!\w)", lambda match: SHORTER[LONG.index(match[0])], title)


def highland(title: str) -> str:
    return title.replace("Đắk", "Đăk").replace("Đăk", "Đắc")


def roman(title: str) -> str:
    return re.sub(r"(?<=[gn] )(10|[1-9])\Z", lambda match: ROMAN[int(match[1]) - 1], title)


def short(forms: dict[str, str]) -> Callable[[str], str]:
    def shortened(title: str) -> str:
        kind = next((kind for kind in forms if title.startswith(f"{kind} ")), None)
        return title if kind is None else forms[kind] + title.removeprefix(f"{kind} ")

    return shortened


WAYS: dict[str, Callable[[str], str]] = {
    "upper case": str.upper,
    "old tones": old_tones,
    "i for y": short_i,
    "Đắc": highland,
    "Roman numbers": roman,
    "two digits": lambda title: re.sub(r"(?<=[gn] )([1-9])\Z", r"0\1", title),
    "en dashes": lambda title: title.replace(" - ", " – "),
    "close dashes": lambda title: title.replace(" - ", "-"),
    "curly apostrophes": lambda title: title.replace("'", "’"),
    "short kinds": short(SHORT),
    "loose short kinds": short(LOOSE),
    "colons": lambda title: re.sub(r"\A(xã|huyện|phường) ", r"\1: ", title),
    "wide blanks": lambda title: title.replace(" ", "  ", 1),
    "Qui": lambda title: title.replace("Quy ", "Qui "),
}


@cache
def units(day: str) -> list[Unit]:
    ids = dict.fromkeys(row[0] for row in Register(f"{DATA}/units.tsv"))
    return [unit for unit_id in ids for unit in GAZETTEER.units(unit_id) if unit.during(day, day)]


def titles(unit: Unit, day: str) -> list[str]:
    found = [unit.title]
    while unit.parent:
        (unit,) = [parent for parent in GAZETTEER.parents(unit) if parent.during(day, day)]
        found.append(unit.title)
    return found


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("way", WAYS)
def test_a_variant_is_recognised_and_not_flagged(way: str, day: str) -> None:
    change = WAYS[way]
    chains = [titles(unit, day) for unit in units(day)]
    written = [[change(title) for title in chain] for chain in chains]
    changed = [new for old, new in zip(chains, written, strict=True) if old[0] != new[0]]
    chosen = changed[:: max(1, min(STEP, len(changed) // 60))]
    text = "\n\n".join(f"Đoàn đến {', '.join(chain)}, rồi về." for chain in chosen)
    report = report_of(text, day, installed=()).replace(shared=WORLD)
    known = sum(place.known for place in report.mentions(Place))
    assert known >= 0.99 * sum(len(chain) for chain in chosen)
    found = check(report, RULES)
    assert not found.crashes
    assert [(one.code, report.slice(one.finding.span)) for one in found.diagnostics] == []
