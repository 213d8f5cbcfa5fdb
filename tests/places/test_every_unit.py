"""The family PLC on the whole gazetteer: what is written rightly is left alone, what is slipped is found and mended.

The gate takes a sample, the same each time. ``EVERY_UNIT=1 pytest -s tests/places/test_every_unit.py`` takes every unit,
``EVERY_UNIT=10`` each tenth; the shares are printed.
"""

from __future__ import annotations

import os
import random
from functools import cache
from unicodedata import normalize

import pytest

from report_lint.check import check
from report_lint.register import Register
from report_lint.testing import report_of
from report_lint.world import World
from report_lint_vi.places.no_longer_in_force import NoLongerInForce
from report_lint_vi.places.not_yet_in_force import NotYetInForce
from report_lint_vi.places.recently_ended import RecentlyEnded
from report_lint_vi.places.unknown_name import UnknownName
from report_lint_vi.places.wrong_kind import WrongKind
from report_lint_vi.places.wrong_parent import WrongParent
from report_lint_vi.world.gazetteer import DATA, Gazetteer, Level, Unit

WORLD = World()
GAZETTEER = WORLD.get(Gazetteer)
RULES = [WrongParent(), UnknownName(), WrongKind(), NoLongerInForce(), RecentlyEnded(), NotYetInForce()]
DAYS = (
    "2006-10-02", "2007-05-20", "2008-07-20", "2008-08-05", "2009-03-10", "2010-11-11", "2011-06-30", "2012-12-28",
    "2014-05-05", "2015-05-14", "2016-09-09", "2018-02-01", "2019-12-20", "2020-03-01", "2021-07-10", "2023-07-07",
    "2024-12-15", "2025-06-25", "2025-07-03", "2026-06-16",
)  # fmt: skip
FORMS = (
    "Kiểm tra tại {0}.",
    "Tập huấn ở {0[0]} ({0[1]}).",
    "Mưa lớn: {0[0]} - {0[1]}.",
    "Kết quả của {0[0]} thuộc {0[1]}.",
    "Theo {0[1]}: {0[0]} đạt chuẩn.",
)
SHORT = {"thành phố": "TP.", "thị xã": "TX.", "huyện": "H.", "phường": "P.", "quận": "Q.", "xã": "X."}
STEP = int(os.environ.get("EVERY_UNIT", "61"))
FEW = int(os.environ.get("EVERY_UNIT", "151"))
TONES = "\u0300\u0301\u0303\u0309\u0323"
KINDS = {
    Level.COMMUNE: ("xã", "phường", "thị trấn"),
    Level.DISTRICT: ("huyện", "quận", "thị xã"),
    Level.PROVINCE: ("tỉnh", "thành phố"),
}


@cache
def everything() -> tuple[Unit, ...]:
    ids = dict.fromkeys(row[0] for row in Register(f"{DATA}/units.tsv"))
    return tuple(unit for unit_id in ids for unit in GAZETTEER.units(unit_id))


@cache
def on(day: str, *levels: Level) -> list[Unit]:
    return [unit for unit in everything() if unit.during(day, day) and unit.level in (levels or tuple(Level))]


def chain(unit: Unit, day: str) -> list[Unit]:
    """Return a unit and what it lies in on a day."""
    units = [unit]
    while unit.parent:
        (unit,) = [parent for parent in GAZETTEER.parents(unit) if parent.during(day, day)]
        units.append(unit)
    return units


def told(text: str, day: str) -> list[tuple[str, str, list[str]]]:
    """Return code, flagged text and what the first two fixes write, of every diagnostic."""
    report = report_of(text, day, installed=()).replace(shared=WORLD)
    outcome = check(report, RULES)
    assert not outcome.crashes
    return [
        (found.code, report.slice(found.finding.span), [fix.edits[0].text for fix in found.finding.fixes[:2]])
        for found in outcome.diagnostics
    ]


def slip(name: str, chance: random.Random) -> str:
    """Change, or add, one tone mark."""
    letters = list(normalize("NFC", name))
    bare = ["".join(mark for mark in normalize("NFD", letter) if mark not in TONES) for letter in letters]
    toned = [at for at, letter in enumerate(letters) if normalize("NFD", letter) != normalize("NFD", bare[at])]
    at = chance.choice(toned or [at for at, letter in enumerate(bare) if letter[0].lower() in "aeiouy"])
    plain = normalize("NFC", bare[at])
    letters[at] = chance.choice([letter for tone in TONES if (letter := normalize("NFC", plain + tone)) != letters[at]])
    return "".join(letters)


def is_named(unit: Unit, among: list[Unit]) -> bool:
    """Tell whether any of some units can be written like one."""
    return any(other.name == unit.name for other in among)


def sample(day: str, *levels: Level, step: int = FEW) -> list[Unit]:
    """Return some units of a day that have a name and no number."""
    start = DAYS.index(day) % step
    return [unit for unit in on(day, *levels)[start::step] if len(unit.name) > 1 and not unit.name[0].isdigit()]


def share(what: str, found: int, units: int) -> float:
    """Print and return a share."""
    print(f"{what}: {found}/{units} = {found / units:.4f}")  # noqa: T201 — what this test is asked to tell
    return found / units


@pytest.mark.parametrize("day", DAYS)
def test_a_unit_in_force_in_its_place_raises_nothing(day: str) -> None:
    units = on(day)[DAYS.index(day) :: STEP]
    lines: list[str] = []
    for number, unit in enumerate(units):
        titles = [each.title for each in chain(unit, day)]
        if number % 7 == 6:
            titles = [f"{SHORT.get(each.kind, each.kind)} {each.name}" for each in chain(unit, day)]
        form = FORMS[number % 5]
        if len(titles) == 1:
            lines.append(f"Báo cáo của {titles[0]}.")
        else:
            lines.append(form.format(titles if "[" in form else ", ".join(titles)))
    assert len(lines) > 50
    assert told("\n\n".join(lines), day) == []


@pytest.mark.parametrize(
    ("head", "form", "floor"),
    [
        ("", "Tại {kind} {slip}, {above}.", 0.95),
        ("UBND {PROVINCE}\n\nBÁO CÁO\n\n", "Tại {kind} {slip}, {parent}.", 0.95),
        ("UBND {PROVINCE}\n\nBÁO CÁO\n\n", "Tại {kind} {slip} có mưa.", 0.93),
    ],
)
def test_a_changed_tone_mark_is_found_and_the_right_name_offered(head: str, form: str, floor: float) -> None:
    chance, found, count = random.Random(1), 0, 0  # noqa: S311 — nothing secret
    for day in DAYS:
        for unit in sample(day, Level.COMMUNE, Level.DISTRICT):
            _, parent, *_ = above = chain(unit, day)
            wrong = slip(unit.name, chance)
            if any(other.level is unit.level for other in GAZETTEER.named(wrong) if other.parent == unit.parent):
                continue  # another unit of the same parent bears the name
            text = (head + form).format(
                kind=unit.kind, slip=wrong, parent=parent.title, above=", ".join(each.title for each in above[1:]),
                PROVINCE=above[-1].title.upper(),
            )  # fmt: skip
            count += 1
            found += any(
                wrong in words and any(unit.name in fix for fix in fixes) for _, words, fixes in told(text, day)
            )
    assert share("a tone mark", found, count) >= floor


def test_a_swapped_parent_is_found_and_the_right_one_offered() -> None:
    chance, found, count = random.Random(2), 0, 0  # noqa: S311
    for day in DAYS:
        for unit in sample(day, Level.COMMUNE, Level.DISTRICT):
            _, parent, *above = chain(unit, day)
            peers = [
                peer for peer in on(day, parent.level)
                if peer.parent == parent.parent and peer.id != parent.id
                and not is_named(peer, [parent]) and not is_named(unit, [*GAZETTEER.children(peer.id)])
            ]  # fmt: skip
            if not peers:
                continue
            peer = chance.choice(peers)
            text = f"Tại {', '.join(each.title for each in (unit, peer, *above))}."
            count += 1
            found += any(parent.name in fix for _, _, fixes in told(text, day) for fix in fixes)
    assert share("a parent", found, count) >= 0.95


def test_a_wrong_kind_is_found_and_the_right_one_offered() -> None:
    chance, found, count = random.Random(3), 0, 0  # noqa: S311
    for day in DAYS:
        for unit in sample(day):
            past = {(each.kind) for each in GAZETTEER.named(unit.name, unit.level)}
            kinds = [kind for kind in KINDS[unit.level] if kind not in past]
            if not kinds:
                continue
            titles = [f"{chance.choice(kinds)} {unit.name}", *(each.title for each in chain(unit, day)[1:])]
            count += 1
            fixes = [fix for _, _, fixes in told(f"Tại {', '.join(titles)}.", day) for fix in fixes]
            found += any(unit.title.lower() == fix.lower() for fix in fixes)
    assert share("a kind", found, count) >= 0.95
