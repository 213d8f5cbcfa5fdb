"""The tables of offices and names: every entry is whole, nothing contradicts, and what is shipped is what is kept."""

import importlib.util
import re
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint_vi.names import office_no_longer
from report_lint_vi.names.official_name import OfficialName
from report_lint_vi.world.instruments import ISSUERS
from report_lint_vi.world.offices import FOLDER, KNOWN_UNTIL, Office, Offices, folded, parts_of

OFFICES = list(Offices.load())
NAMES = list(Offices.load().names())
BY_NAME = {office.name: office for office in OFFICES}
SCRIPT = Path(__file__).parents[2] / "scripts" / "build_offices.py"


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_offices", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BUILD = _script()


def test_every_office_has_one_row_a_kind_a_source_and_a_confidence() -> None:
    assert len(BY_NAME) == len(OFFICES) > 90
    assert [o.name for o in OFFICES if not (o.kind and o.source.strip())] == []
    assert {office.confidence for office in OFFICES} == {"high", "medium"}


def test_days_are_real_in_order_and_within_what_is_known() -> None:
    until = date.fromisoformat(KNOWN_UNTIL)
    for office in OFFICES:
        days = [date.fromisoformat(day) for day in (office.first, office.last) if day]
        assert days == sorted(days)
        assert all(date(1945, 1, 1) < day <= until for day in days)


def test_what_came_before_and_after_is_in_the_table_too() -> None:
    named = {other for office in OFFICES for other in (*office.before, *office.after)}
    assert named - BY_NAME.keys() == set()


def test_an_office_that_ended_was_followed_by_one_that_says_so() -> None:
    for office in OFFICES:
        for after in map(BY_NAME.__getitem__, office.after):
            assert office.last
            assert not after.last
            if after.first:  # made of the others on the very day: it names them
                assert office.name in after.before or office.kind == "tư pháp"


def test_an_office_comes_after_its_predecessors() -> None:
    for office in OFFICES:
        for before in map(BY_NAME.__getitem__, office.before):
            assert before.last or before.name == office.name
            assert not office.first or office.first[:7] <= "2025-03"
            assert office.name in before.after or before.kind in ("đảng", "sở")


def test_the_government_of_march_2025_has_fourteen_ministries() -> None:
    now = [office.name for office in OFFICES if office.kind == "bộ" and not office.last]
    assert len(set(now) - {"Bộ Văn hóa - Thông tin"}) == 14
    old = [office.name for office in OFFICES if office.kind == "bộ" and (office.first or "0") < "2025"]
    assert len(set(old) - {"Bộ Văn hóa - Thông tin"}) == 18


def test_offices_and_the_issuers_of_symbols_are_spelled_alike() -> None:
    ministries = {name for name in ISSUERS.values() if name.startswith("Bộ ") or name in BY_NAME}
    assert ministries - BY_NAME.keys() == set()


def test_the_rules_look_at_every_report_that_can_name_such_an_office() -> None:
    joined = [office.name for office in OFFICES if re.search(" và |,| - ", office.name)]
    missed = [name for name in joined if not any(literal in name.lower() for literal in OfficialName.needs)]
    assert missed == []
    old = [office.name.lower() for office in OFFICES if office.last and office.last < "2025"]
    assert [name for name in old if office_no_longer.OLD not in name] == []
    begun = [office.name for office in OFFICES if office.first >= "2025"]
    assert [name for name in begun if not any(new in name.lower() for new in office_no_longer.NEW)] == []


def test_a_short_form_means_one_office() -> None:
    forms = [form for office in OFFICES for form in (office.name, *office.aliases)]
    assert len(set(forms)) == len(forms)


def test_the_shipped_tables_are_built_from_the_kept_ones() -> None:
    rows = BUILD.read()
    assert BUILD.problems(rows) == []
    for name, built in (("offices.tsv", BUILD.lines(rows)), ("office_forms.tsv", BUILD.forms(rows))):
        assert [line for line in _shipped(name) if not line.startswith("#")] == built
    assert [line for line in _shipped("names.tsv") if not line.startswith("#")] == [
        "\t".join(row.values()) for row in BUILD.read("names.tsv")
    ]


def _shipped(name: str) -> list[str]:
    return Path(FOLDER, name).read_text("utf-8").splitlines()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"source": " "}, "no source"),
        ({"confidence": "sure"}, "no confidence"),
        ({"from": "2025-03-01", "to": "2025-02-01"}, "days in the wrong order"),
        ({"to": "2027-01-01"}, "beyond known_until"),
        ({"after": "Bộ Mây và Gió"}, "unknown: Bộ Mây và Gió"),
        ({"name": "Bộ Tài chính"}, "listed twice"),
    ],
)
def test_a_wrong_row_is_answered_with_its_name_and_the_reason(change: dict[str, str], problem: str) -> None:
    rows = BUILD.read()
    number = next(at for at, row in enumerate(rows) if row["name"] == "Bộ Xây dựng")
    rows[number] = rows[number] | change
    assert f"{rows[number]['name']}: {problem}" in BUILD.problems(rows)


def test_names_are_written_with_capitals_and_have_a_source() -> None:
    for name in NAMES:
        assert name.written[0].isupper()
        assert name.source.strip()
        assert name.after == name.after.lower()
    assert len({name.written for name in NAMES}) == len(NAMES) > 15
    assert not re.search(r"(?i)nhân dân|tháng tám|^tết", "\n".join(name.written for name in NAMES))


@pytest.mark.parametrize("office", OFFICES, ids=lambda office: office.name)
def test_a_name_is_cut_into_its_words(office: Office) -> None:
    parts, ends = parts_of(office.name)
    assert ends[-1] == len(office.name)
    assert folded(" ".join(word for _, word in parts)) == folded(re.sub(r" và |, | - ", " ", office.name))


@given(st.text(alphabet="aàBộ ,-–&vVàoóu(1\n", max_size=40))
def test_any_text_can_be_cut(text: str) -> None:
    parts, ends = parts_of(text)
    assert len(parts) == len(ends)
    assert list(ends) == sorted(ends)
    assert len(folded(text)) == len(text)
