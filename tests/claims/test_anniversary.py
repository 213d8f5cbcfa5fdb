"""Whether an anniversary's count and dates hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint import Verdict
from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.testing import WORDS, report_of
from report_lint_vi.claims.anniversary import years_meant
from report_lint_vi.claims.anniversary_count import BracketCount, KnownCount, count_fixes
from report_lint_vi.claims.anniversary_date import DaysInBracket, KnownDate
from report_lint_vi.mentions.anniversary import Anniversary

RULES = [rule() for pack in packs() for rule in pack.rules(Selection(("ANN",)))]


def _told(text: str, on: str = "") -> list[tuple[str, str, list[str]]]:
    """Return code, flagged text and related texts of every diagnostic of the family."""
    report = report_of(text, on)
    return [
        (d.code, report.slice(d.finding.span), [report.slice(place.span) for place in d.finding.related])
        for d in check(report, RULES).diagnostics
    ]


@pytest.mark.parametrize(
    ("text", "on", "years"),
    [
        ("Mừng 94 năm Ngày thành lập Đảng.", "2024-03-08", {2024}),
        ("Mừng 94 năm Ngày thành lập Đảng.", "2024-11-08", {2024, 2025}),
        ("Mừng 94 năm Ngày thành lập Đảng.", "2024-01-08", {2023, 2024}),
        ("Chuẩn bị mừng 94 năm Ngày thành lập Đảng.", "2024-03-08", {2024, 2025}),
        ("Năm 2019, xã mừng 89 năm Ngày thành lập Đảng.", "2024-03-08", {2019, 2024}),
        ("Ngày 03/02/2019, xã mừng 89 năm Ngày thành lập Đảng.", "2024-03-08", {2019, 2024}),
        ("Theo Chỉ thị số 05-CT/TW ngày 15/5/2016, mừng 94 năm Ngày thành lập Đảng.", "2024-03-08", {2024}),
        ("Giai đoạn 2020 - 2022, mừng 91 năm Ngày thành lập Đảng.", "2024-03", {2020, 2021, 2022, 2024}),
        ("Nhiệm kỳ 2020 - 2022; mừng 94 năm Ngày thành lập Đảng.", "2024-03", {2024}),
        ("II. NHIỆM VỤ\n\nMừng 95 năm Ngày thành lập Đảng.", "2024-03", {2024, 2025}),
        ("I. KẾT QUẢ NĂM 2023\n\nMừng 93 năm Ngày thành lập Đảng.", "2024-03", {2023, 2024}),
        ("KẾ HOẠCH\n\nMừng 95 năm Ngày thành lập Đảng.", "2024-10", {2024, 2025}),
        ("BÁO CÁO\nNhiệm kỳ 2021 - 2023\n\nMừng 92 năm Ngày thành lập Đảng.", "2024-03", {2021, 2022, 2023, 2024}),
        ("Mừng 94 năm Ngày thành lập Đảng; mừng 79 năm Quốc khánh (2/9/1945 - 2/9/2031).", "2024-03", {2024}),
        ("Mừng 94 năm Ngày thành lập Đảng.", "", set[int]()),
    ],
)
def test_a_count_is_made_for_the_report_s_year_or_one_that_is_spoken_of(text: str, on: str, years: set[int]) -> None:
    report = report_of(text, on)
    assert years_meant(report, report.mentions(Anniversary)[0]) == years


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024)", Verdict.HOLDS),
        ("93 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024)", Verdict.FAILS),
        ("93 năm Ngày thành lập Đảng 03/02/1930 - 03/02/2024", Verdict.FAILS),
        ("93 năm Ngày thành lập Đảng và Quốc khánh (03/02/1930 - 03/02/2024)", Verdict.FAILS),
        ("hơn 140 năm Ngày thành lập đô thị (1876 - 2019)", None),
        ("80 năm Quốc khánh (28/8/2025 - 02/9/2025)", None),
        ("10 năm thành lập và phát triển (2015 - 2024)", Verdict.UNKNOWN),
        ("10 năm thành lập tổ hợp tác (01/01/2014 - 31/12/2023)", Verdict.UNKNOWN),
        ("30 năm khởi nghĩa của nông dân Yên Thế (1884 - 1913)", Verdict.UNKNOWN),
        ("kỷ niệm 50 năm kháng chiến của cả nước (1954 - 1975)", Verdict.UNKNOWN),
        ("43 năm Ngày Nhà giáo Việt Nam (1982 - 2024)", Verdict.FAILS),
        ("kỷ niệm 63 năm thành lập xí nghiệp (1961 - 2021)", Verdict.FAILS),
        ("48 năm thành lập trường, 20 năm Ngày đón chuẩn quốc gia (1974 - 2022)", Verdict.HOLDS),
        ("130 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1980 - 19/5/2020)", Verdict.HOLDS),
        ("95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929)", Verdict.HOLDS),
        ("94 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929)", Verdict.FAILS),
        ("94 năm Ngày thành lập Công đoàn Việt Nam (28/7/2024)", None),
        ("60 năm Ngày thành lập xí nghiệp (15/8/1965)", Verdict.FAILS),
        ("60 năm Ngày thành lập xí nghiệp (15/8/2013)", Verdict.UNKNOWN),
        ("60 năm Ngày thành lập xí nghiệp (15/8/2024)", None),
    ],
)
def test_a_bracket_bears_a_count_out_or_not(text: str, verdict: Verdict | None) -> None:
    found = report_of(f"Mít tinh {text}.", "2024-08").mentions(BracketCount)
    assert [claim.verdict for claim in found] == ([verdict] if verdict else [])


@pytest.mark.parametrize(
    ("text", "on", "verdict"),
    [
        ("1984 năm khởi nghĩa Hai Bà Trưng", "2024", Verdict.HOLDS),
        ("1983 năm khởi nghĩa Hai Bà Trưng", "2024", Verdict.FAILS),
        ("1798 năm khởi nghĩa Hai Bà Trưng", "2024-03", Verdict.FAILS),
        ("93 năm Ngày thành lập Đảng", "2023-12/2024", None),
        ("93 năm Ngày thành lập Đảng", "", None),
        ("40 năm Giải phóng miền Nam", "2024-03", Verdict.UNKNOWN),
        ("48 năm Giải phóng miền Nam", "2024-03", Verdict.FAILS),
        ("134 năm Quốc tế Lao động", "2024-03", Verdict.HOLDS),
        ("sau 19 năm chia tách tỉnh Lai Châu", "2024-03", Verdict.HOLDS),
        ("sau 18 năm chia tách tỉnh Lai Châu", "2024-03", Verdict.FAILS),
        ("115 năm chia tách tỉnh Lai Châu", "2024-03", Verdict.HOLDS),
        ("60 năm chia tách tỉnh Lai Châu", "2024-03", Verdict.UNKNOWN),
        ("kỷ niệm lần thứ 95 Ngày thành lập Đảng", "2024-03", Verdict.HOLDS),
        ("kỷ niệm lần thứ 92 Ngày thành lập Đảng", "2024-03", Verdict.FAILS),
        ("80 năm Cách mạng Tháng Tám (19/8/2025 - 02/9/2025)", "2025-08", Verdict.HOLDS),
        ("79 năm Cách mạng Tháng Tám (19/8/2025 - 02/9/2025)", "2025-08", Verdict.FAILS),
        ("gần 95 năm Ngày thành lập Đảng", "2024-03", None),
        ("23 năm Ngày Quốc tế Thiếu nhi", "2024-03", None),
    ],
)
def test_a_known_event_bears_a_count_out_or_not(text: str, on: str, verdict: Verdict | None) -> None:
    found = report_of(f"Mít tinh {text}.", on.partition("/")[0]).mentions(KnownCount)
    if "/" in on:  # a report that spans a new year is judged by both
        assert [claim.verdict for claim in found] == [Verdict.HOLDS]
    else:
        assert [claim.verdict for claim in found] == ([verdict] if verdict else [])


@pytest.mark.parametrize(
    ("dates", "verdict"),
    [
        ("(15/8/1974 - 15/8/2024)", Verdict.HOLDS),
        ("(15/8/1974 - 05/8/2024)", Verdict.FAILS),
        ("(15/8/1974 - 15/9/2024)", Verdict.FAILS),
        ("(05/8/1974 - 08/5/2024)", Verdict.FAILS),
        ("(15/8/1974 - 20/11/2024)", Verdict.UNKNOWN),
        ("(1974 - 2024)", None),
        ("(15/8/2024 - 20/8/2024)", None),
        ("(từ 15/8/1974 đến 16/8/2024)", None),
        ("(15/8/1974 - 16/8/2024 âm lịch)", None),
    ],
)
def test_both_days_of_a_bracket_are_one(dates: str, verdict: Verdict | None) -> None:
    found = report_of(f"Kỷ niệm 50 năm ngày thành lập xí nghiệp {dates}.").mentions(DaysInBracket)
    assert [claim.verdict for claim in found] == ([verdict] if verdict else [])


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024)", Verdict.HOLDS),
        ("Ngày thành lập Công đoàn Việt Nam (26/7/1929 - 26/7/2024)", Verdict.FAILS),
        ("Ngày thành lập Công đoàn Việt Nam (28/7/1939 - 28/7/2024)", Verdict.FAILS),
        ("Ngày thành lập Công đoàn Việt Nam (26/7/1939 - 26/7/2024)", None),
        ("Ngày thành lập Công đoàn Việt Nam (28/7/2024)", None),
        ("Ngày thành lập Công đoàn Việt Nam (1929 - 2024)", None),
        ("Ngày hội Quốc phòng toàn dân (22/12/1944 - 22/12/2024)", None),
        ("Ngày Quốc tế Phụ nữ (08/3/1911 - 08/3/2024)", None),
        ("Ngày giải phóng Đà Nẵng (28/3/1975 - 28/3/2024)", None),
        ("Cách mạng Tháng Tám (23/8/1945 - 23/8/2024)", None),
        ("Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 âm lịch)", Verdict.HOLDS),
    ],
)
def test_a_known_event_s_day_is_the_one_in_the_bracket(text: str, verdict: Verdict | None) -> None:
    found = report_of(f"Kỷ niệm 95 năm {text}.").mentions(KnownDate)
    assert [claim.verdict for claim in found] == ([verdict] if verdict else [])


def test_one_mistake_is_told_once_with_the_other_place_beside_it() -> None:
    text = (
        "I. KẾT QUẢ\n\n1. Mừng 115 năm Ngày Quốc tế Phụ nữ 8/3 và 1984 năm khởi nghĩa Hai Bà Trưng.\n\n"
        "2. Thi nấu ăn nhân 1985 năm khởi nghĩa hai Bà Trưng.\n\nII. NHIỆM VỤ\n\n"
        "Mừng 1986 năm khởi nghĩa Hai Bà Trưng."
    )
    assert _told(text, "2025-03-11") == [("ANN002", "1984 năm", ["1985 năm"])]


def test_a_wrong_bracket_count_shows_the_bracket_and_the_other_count() -> None:
    name = "Ngày thành lập Hội CCB Việt Nam"
    text = f"Mừng 34 năm {name} (06/12/1989 - 06/12/2024). Dự 35 năm {name}."
    assert _told(text, "2024-12-05") == [("ANN001", "34 năm", ["(06/12/1989 - 06/12/2024)", "35 năm"])]


def test_counts_for_different_years_do_not_contradict_each_other() -> None:
    name = "Ngày thành lập Hội CCB Việt Nam"
    text = f"Mừng 34 năm {name} (06/12/1989 - 06/12/2023). Mừng 35 năm {name}."
    assert _told(text, "2024-02-05") == []


def test_a_date_that_deviates_from_a_known_event_is_told_once() -> None:
    text = "Mừng 91 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam (18/10/1930 - 18/11/2021)."
    assert _told(text) == [("ANN004", "18/10/1930", ["18/11/2021"])]


@pytest.mark.parametrize(
    ("written", "want", "fixed"),
    [
        ("1983 năm", 1984, "1984 năm"),
        ("1.983 năm", 1984, "1.984 năm"),
        ("04 năm", 5, "05 năm"),
        ("9 năm", 10, "10 năm"),
        ("09 NĂM", 10, "10 NĂM"),
    ],
)
def test_a_suggested_count_keeps_the_written_form(written: str, want: int, fixed: str) -> None:
    report = report_of(f"Kỷ niệm {written} ngày thành lập tổ.")
    (anniversary,) = report.mentions(Anniversary)
    (fix,) = count_fixes(report, anniversary, want)
    assert WORDS.show(fix.title) == f"ghi “{fixed}”"
    assert [edit.text for edit in fix.edits] == [fixed.partition(" ")[0]]
    assert not fix.safe


@given(st.integers(1800, 2020), st.integers(1, 200), st.integers(1, 28), st.integers(1, 12))
def test_the_difference_of_the_years_always_holds(start: int, number: int, day: int, month: int) -> None:
    end = start + number
    text = f"Kỷ niệm {number} năm ngày thành lập xí nghiệp ({day:02}/{month:02}/{start} - {day}/{month}/{end})."
    assert _told(text, "2024") == []


@given(st.integers(1800, 2000), st.integers(2, 150), st.integers(1, 9))
def test_any_other_count_fails(start: int, number: int, slip: int) -> None:
    text = f"Kỷ niệm {number + slip} năm ngày thành lập xí nghiệp (15/8/{start} - 15/8/{start + number})."
    assert [code for code, *_ in _told(text)] == ["ANN001"]
