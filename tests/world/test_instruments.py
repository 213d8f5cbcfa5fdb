"""What is known of an instrument, what its symbol's form tells, and that the register holds together."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from report_lint_vi.world.instruments import (
    DATA,
    ISSUERS,
    PARTY_TYPES,
    TYPES,
    Instruments,
    form_of,
    key_of,
)
from report_lint_vi.world.terms import TERMS

REGISTER = Instruments()
LINES = [line for line in Path(DATA).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
ROWS = [line.split("\t") for line in LINES]
YEARS_THAT_DIFFER: set[str] = set()
"""Symbols whose year is not the year of issue: none is known; a new one wants a second source."""
SOURCE = re.compile(
    r"(P|X|R|M\d+|V\d+/\d+/\d+)(;(P|X|R|M\d+|V\d+/\d+/\d+))*|.*(\.vn|\.com|VPTW|Điều \d|first page|number).*"
)
ALL_TYPES = {
    *TYPES.values(),
    *(name for names in PARTY_TYPES.values() for name in names),
    "Luật",
    "Bộ luật",
    "Sắc lệnh",
}


def test_the_register_is_sorted_for_bisection_and_small() -> None:
    assert sorted(LINES, key=str.encode) == LINES
    assert len(set(LINES)) == len(LINES)
    assert Path(DATA).stat().st_size < 1_000_000


def test_every_row_is_whole() -> None:
    assert {len(row) for row in ROWS} == {8}
    for key, symbol, kind, issued, issuer, title, confidence, source in ROWS:
        assert key == key_of(symbol)
        assert kind in ALL_TYPES
        assert date(1945, 9, 2) < date.fromisoformat(issued) < date(2026, 12, 31)
        assert issuer == issuer.strip()
        assert not re.search(r"[A-ZĐ]{3}|\d|ngày", issuer)
        assert len(title) <= 141
        assert title.endswith("…") or len(title) <= 140
        assert confidence in ("high", "medium")
        assert SOURCE.fullmatch(source)
        assert title or source.startswith("V")


def test_the_year_in_a_symbol_is_the_year_of_issue() -> None:
    odd = {row[1] for row in ROWS if (form := form_of(row[1])) and form.year and form.year != int(row[3][:4])}
    assert odd == YEARS_THAT_DIFFER


def test_no_instrument_of_a_term_is_older_than_the_term_or_younger_than_the_next() -> None:
    opened = {term.number: term.opened for term in TERMS}
    odd = [
        row[1]
        for row in ROWS
        if (form := form_of(row[1]))
        and form.term in opened
        and not opened[form.term] <= row[3] < opened.get(form.term + 1, "2031")
    ]
    assert odd == []
    assert [term.first for term in TERMS[1:]] == [term.last for term in TERMS[:-1]]


def test_a_symbol_that_can_be_one_instrument_only_has_one_date() -> None:
    days: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in ROWS:
        if REGISTER.unique(row[1], row[2]):
            days[row[0], "Luật" if row[2] == "Bộ luật" else row[2]].add(row[3])
    assert {place: found for place, found in days.items() if len(found) > 1} == {}
    assert len(days) > 4000


def test_laws_and_resolutions_share_symbols_within_one_year() -> None:
    kinds: dict[str, set[str]] = defaultdict(set)
    for row in ROWS:
        kinds[row[0]].add(row[2])
    assert {key: found for key, found in kinds.items() if len(found) > 1} == {
        "15/2008/QH12": {"Luật", "Nghị quyết"},
        "24/2008/QH12": {"Luật", "Nghị quyết"},
        "55/2010/QH12": {"Luật", "Nghị quyết"},
    }


@pytest.mark.parametrize(
    ("symbol", "kind", "days"),
    [
        ("30/2020/NĐ-CP", "", ["2020-03-05"]),
        ("30/2020/nđ-cp", "Nghị định", ["2020-03-05"]),
        ("058/2024/QH15", "Luật", ["2024-11-29"]),
        ("58/2024/QH15", "Nghị quyết", []),
        ("06/2022/QH15", "Luật", ["2022-06-15"]),
        ("15/2008/QH12", "", ["2008-06-03", "2008-05-29"]),
        ("15/2008/QH12", "Nghị quyết", ["2008-05-29"]),
        ("45/2019/QH14", "Luật", ["2019-11-20"]),  # the Labour Code
        ("27-NQ/TW", "", ["2018-05-21", "2022-11-09"]),
        ("35-CT/TW", "Chỉ thị", ["2019-05-30", "2024-06-14"]),
        ("66-QĐ/TW", "Quyết định", ["2017-02-06"]),  # a Quy định
        ("36-HD/VPTW", "", ["2018-04-03"]),
        ("06/QĐ-TTg", "", ["2022-01-06"]),
        ("933/QĐ-TLĐ", "", ["2024-05-14"]),
        ("98/2023/NĐ-CP", "", ["2023-12-31"]),
        ("212/2015/TT-BTC", "", ["2015-12-31"]),
        ("126/2024/NĐ-CP", "", ["2024-10-08"]),
        ("24/2015/TTLT-BYT-BGTVT", "", []),  # the sources disagree
        ("59/2017/NĐ-CP", "", []),  # a slip in the source
        ("999/2024/NĐ-CP", "", []),
        ("", "", []),
    ],
)
def test_known_dates(symbol: str, kind: str, days: list[str]) -> None:
    assert sorted(row.issued for row in REGISTER.dated(symbol, kind)) == sorted(days)


def test_an_instrument_tells_all_that_is_known() -> None:
    (decree,) = REGISTER.dated("30/2020/NĐ-CP")
    assert (decree.symbol, decree.type, decree.issuer) == ("30/2020/NĐ-CP", "Nghị định", "Chính phủ")
    assert decree.date == date(2020, 3, 5)
    assert decree.confidence == "high"
    assert "công tác văn thư" in decree.title.lower()


@pytest.mark.parametrize(
    "symbol", ["30/2020/NĐ-CP", "030/2020/nđ-cp", " 30 / 2020/ NÐ-CP", "30/2020/N\u0110\u2013CP", "30/2020/NĐ‑CP"]
)
def test_spellings_of_one_symbol_share_a_key(symbol: str) -> None:
    assert key_of(symbol) == "30/2020/NĐ-CP"


def test_a_key_keeps_what_tells_symbols_apart() -> None:
    assert key_of("66.07/2025/NQ-CP") == "66.07/2025/NQ-CP"
    assert key_of("130/2020/ND-CP") != key_of("130/2020/NĐ-CP")
    assert key_of("00") == "00"


@pytest.mark.parametrize(
    ("symbol", "kind"),
    [
        ("30/2020/NĐ-CP", ""),
        ("01/2011/TT-BNV", ""),
        ("19/2025/QĐ-TTg", ""),
        ("66.7/2025/NQ-CP", ""),
        ("05/2015/TTLT-BVHTTDL-BNV", ""),
        ("02/2018/NQ-HĐTP", ""),
        ("1104/NQ-UBTVQH15", ""),
        ("27/2005/PL-UBTVQH11", ""),
        ("58/2024/QH15", "Luật"),
        ("76/2025/UBTVQH15", "Nghị quyết"),
    ],
)
def test_a_symbol_with_its_year_or_term_and_a_central_body_is_one_instrument(symbol: str, kind: str) -> None:
    assert REGISTER.unique(symbol, kind)


@pytest.mark.parametrize(
    "symbol",
    [
        "58/2024/QH15",  # a law or a resolution?
        "76/2025/UBTVQH15",
        "57-NQ/TW",
        "36-HD/VPTW",
        "263/QĐ-TTg",
        "18/NQ-CP",
        "933/QĐ-TLĐ",
        "40/2020/QĐ-UBND",
        "12/2020/NQ-HĐND",
        "62/BC-LĐLĐ",
        "26-CP",
        "74/CP",
        "31-L/CTN",
        "30/2020",
        "NĐ-CP",
        "",
    ],
)
def test_other_symbols_may_return_with_another_date(symbol: str) -> None:
    assert not REGISTER.unique(symbol)


@pytest.mark.parametrize(
    ("symbol", "number", "year", "types", "issuer", "term"),
    [
        ("30/2020/NĐ-CP", "30", 2020, ("Nghị định",), "Chính phủ", None),
        ("66.7/2025/NQ-CP", "66.7", 2025, ("Nghị quyết",), "Chính phủ", None),
        ("06/QĐ-TTg", "6", None, ("Quyết định",), "Thủ tướng Chính phủ", None),
        ("58/2024/QH15", "58", 2024, ("Luật", "Bộ luật", "Nghị quyết"), "Quốc hội", 15),
        ("76/2025/UBTVQH15", "76", 2025, ("Nghị quyết", "Pháp lệnh"), "Ủy ban Thường vụ Quốc hội", 15),
        ("653/NQ-UBTVQH14", "653", None, ("Nghị quyết",), "Ủy ban Thường vụ Quốc hội", 14),
        ("37-QĐ/TW", "37", None, ("Quyết định", "Quy định"), "Trung ương Đảng", None),
        ("126-KL/TW", "126", None, ("Kết luận",), "Trung ương Đảng", None),
        ("62-BC/TU", "62", None, ("Báo cáo",), "", None),
        ("62/BC-LĐLĐ", "62", None, ("Báo cáo",), "", None),
        ("1285/CP-CN", "1285", None, (), "", None),
        (
            "07/2016/TTLT-BTP-BTC-BVHTTDL",
            "7",
            2016,
            ("Thông tư liên tịch",),
            "Bộ Tư pháp, Bộ Tài chính và Bộ Văn hóa, Thể thao và Du lịch",
            None,
        ),
    ],
)
def test_a_symbol_tells_type_issuer_and_term(  # noqa: PLR0913, PLR0917 — the parts of a form
    symbol: str, number: str, year: int | None, types: tuple[str, ...], issuer: str, term: int | None
) -> None:
    form = form_of(symbol)
    assert form is not None
    assert (form.number, form.year, form.types, form.issuer, form.term) == (number, year, types, issuer, term)


@pytest.mark.parametrize("text", ["", "/", "NĐ-CP", "abc/2020/NĐ-CP", "Hiến pháp 2013", "12", "-/TW"])
def test_what_is_no_symbol_has_no_form(text: str) -> None:
    assert form_of(text) is None


def test_the_tables_of_forms_name_issuers_as_the_register_does() -> None:
    issuers = {row[4] for row in ROWS}
    rare = {"VPCP", "QH", "BNNMT"}
    assert {short for short, name in ISSUERS.items() if name not in issuers} <= rare
