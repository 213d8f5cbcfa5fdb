"""The family PLC on the whole gazetteer: what is written rightly is left alone, what is slipped is found."""

from __future__ import annotations

import random
from functools import cache
from unicodedata import normalize

import pytest

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.register import Register
from report_lint.testing import report_of
from report_lint.world import World
from report_lint_vi.world.gazetteer import DATA, Gazetteer, Level, Unit

WORLD = World()
GAZETTEER = WORLD.get(Gazetteer)
RULES = [rule() for pack in packs() for rule in pack.rules(Selection(("PLC",)))]
DAYS = ("2006-10-02", "2009-03-10", "2014-05-05", "2019-12-20", "2020-03-01", "2023-07-07", "2025-01-15", "2025-06-25")
FORMS = (
    "Kiểm tra tại {0}.",
    "Tập huấn ở {0[0]} ({0[1]}).",
    "Mưa lớn: {0[0]} - {0[1]}.",
    "Kết quả của {0[0]} thuộc {0[1]}.",
)
STEP = 37
TONES = "\u0300\u0301\u0303\u0309\u0323"


@cache
def everything() -> tuple[Unit, ...]:
    ids = dict.fromkeys(row[0] for row in Register(f"{DATA}/units.tsv"))
    return tuple(unit for unit_id in ids for unit in GAZETTEER.units(unit_id))


def on(day: str, *levels: Level) -> list[Unit]:
    return [unit for unit in everything() if unit.during(day, day) and unit.level in (levels or tuple(Level))]


def chain(unit: Unit, day: str) -> list[str]:
    """Return the titles of a unit and of what it lies in on a day."""
    titles = [unit.title]
    while unit.parent:
        (unit,) = [parent for parent in GAZETTEER.parents(unit) if parent.during(day, day)]
        titles.append(unit.title)
    return titles


def told(text: str, day: str) -> list[tuple[str, str]]:
    """Return code and flagged text of every diagnostic."""
    report = report_of(text, day).replace(shared=WORLD)
    outcome = check(report, RULES)
    assert not outcome.crashes
    return [(found.code, report.slice(found.finding.span)) for found in outcome.diagnostics]


def slip(name: str, chance: random.Random) -> str:
    """Change, or add, one tone mark."""
    letters = list(normalize("NFC", name))
    bare = ["".join(mark for mark in normalize("NFD", letter) if mark not in TONES) for letter in letters]
    toned = [at for at, letter in enumerate(letters) if normalize("NFD", letter) != normalize("NFD", bare[at])]
    at = chance.choice(toned or [at for at, letter in enumerate(bare) if letter[0].lower() in "aeiouy"])
    plain = normalize("NFC", bare[at])
    letters[at] = chance.choice([letter for tone in TONES if (letter := normalize("NFC", plain + tone)) != letters[at]])
    return "".join(letters)


@pytest.mark.parametrize("day", DAYS)
def test_a_unit_in_force_in_its_place_raises_nothing(day: str) -> None:
    units = on(day)[DAYS.index(day) :: STEP]
    lines = [
        FORMS[number % 4].format(titles if number % 4 and len(titles) > 1 else ", ".join(titles))
        if len(titles) > 1
        else f"Báo cáo của {titles[0]}."
        for number, titles in enumerate(chain(unit, day) for unit in units)
    ]
    assert len(lines) > 280
    assert told("\n\n".join(lines), day) == []


@pytest.mark.parametrize(
    ("head", "form", "floor"),
    [
        ("", "Tại {kind} {slip}, {district}, {province}.", 0.95),
        ("UBND {PROVINCE}\n\nBÁO CÁO\n\n", "Tại {kind} {slip}, {district}.", 0.95),
        ("UBND {DISTRICT}\n{PROVINCE}\n\nBÁO CÁO\n\n", "Tại {kind} {slip} có mưa.", 0.93),
        ("UBND {PROVINCE}\n\nBÁO CÁO\n\n", "Tại {kind} {slip} có mưa.", 0.93),
    ],
)
def test_a_slipped_tone_mark_is_found(head: str, form: str, floor: float) -> None:
    day, chance = "2023-07-07", random.Random(1)  # noqa: S311 — nothing secret
    units = [unit for unit in on(day, Level.COMMUNE)[:: 2 * STEP] if not unit.name[0].isdigit()]
    found = 0
    for unit in units:
        _, district, province = chain(unit, day)
        wrong = slip(unit.name, chance)
        text = (head + form).format(
            kind=unit.kind, slip=wrong, district=district, province=province,
            DISTRICT=district.upper(), PROVINCE=province.upper(),
        )  # fmt: skip
        found += any(wrong in words for _, words in told(text, day))
    assert found / len(units) >= floor


def test_a_commune_under_another_district_of_its_province_is_found() -> None:
    day, chance = "2023-07-07", random.Random(2)  # noqa: S311
    units = [unit for unit in on(day, Level.COMMUNE)[:: 2 * STEP] if not unit.name[0].isdigit()]
    found = 0
    for unit in units:
        title, district, province = chain(unit, day)
        peers = [
            peer for peer in on(day, Level.DISTRICT) if chain(peer, day)[-1] == province and peer.name not in district
        ]
        peer = chance.choice(peers)
        found += bool(told(f"Tại {title}, {peer.title}, {province}.", day)) or any(
            child.name == unit.name for child in GAZETTEER.children(peer.id)
        )
    assert found / len(units) >= 0.98


def test_a_district_under_another_province_is_found() -> None:
    day, chance = "2023-07-07", random.Random(3)  # noqa: S311
    provinces = on(day, Level.PROVINCE)
    units = on(day, Level.DISTRICT)[::5]
    found = 0
    for unit in units:
        title, home = chain(unit, day)
        other = chance.choice([province.title for province in provinces if province.title != home])
        found += any(title in words for _, words in told(f"Tại {title}, {other}.", day))
    assert found / len(units) >= 0.95
