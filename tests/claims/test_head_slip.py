"""The rules of form, as each of the three bodies of rules steers them."""

from __future__ import annotations

import pytest

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.rule import ReportRule
from report_lint.testing import report_of

CODES = ("WRI007", "WRI025", "WRI028", "WRI029")
RULES = [
    kind() for pack in packs() for kind in pack.rules(Selection(CODES)) if issubclass(kind, ReportRule)
]  # fmt: skip
STATE = """ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ BÌNH SƠN\tĐộc lập - Tự do - Hạnh phúc
Số: 05/BC-UBND\tBình Sơn, ngày 04 tháng 02 năm 2024

BÁO CÁO
Công tác trực Tết

Kính gửi: Ủy ban nhân dân huyện

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
"""
PARTY = """ĐẢNG BỘ HUYỆN\tĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY XÃ BÌNH SƠN
*\tBình Sơn, ngày 04 tháng 02 năm 2024
Số 05-BC/ĐU

BÁO CÁO
công tác trực Tết

Nơi nhận:
- Huyện ủy,
- Các chi bộ,
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
"""
UNION = STATE.replace("BC-UBND", "BC-LĐLĐ").replace("ỦY BAN NHÂN DÂN", "LIÊN ĐOÀN LAO ĐỘNG", 1)


def told(text: str, form: str = "auto") -> list[tuple[str, str]]:
    report = report_of(text).replace(form=form)
    return [(d.code, report.slice(d.finding.span)) for d in check(report, RULES).diagnostics]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (STATE, "auto"),
        (STATE, "nd30"),
        (STATE, "union"),
        (PARTY, "auto"),
        (PARTY, "party"),
        (UNION, "auto"),
        (UNION, "union"),
    ],
)
def test_nothing_is_told_of_a_document_in_its_own_form(text: str, form: str) -> None:
    assert told(text, form) == []


def test_the_party_s_form_is_told_to_a_document_of_the_state() -> None:
    assert told(STATE, "party") == [
        ("WRI028", "CỘNG HÒA XÃ HỘI"), ("WRI028", "Số:"), ("WRI007", "05/BC-UBND"), ("WRI025", "TM."), ("WRI025", "KT."),
    ]  # fmt: skip


@pytest.mark.parametrize("form", ["nd30", "union"])
def test_the_state_s_form_is_told_to_a_document_of_the_party(form: str) -> None:
    assert told(PARTY, form) == [("WRI028", "Số"), ("WRI007", "05-BC/ĐU"), ("WRI025", ","), ("WRI025", "T/M")]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("05/BC", "5/BC", [("WRI007", "5")]),
        ("ngày 04 tháng 02", "ngày 4 tháng 2", [("WRI007", "4"), ("WRI007", "2")]),
        ("ngày 04 tháng 02 năm 2024", "ngày 12 tháng 10 năm 2024", []),
        ("ngày 04 tháng 02 năm 2024", "ngày 10 tháng 3 năm 2024", []),
        ("ngày 04 tháng 02 năm 2024", "ngày 4/2/2024", [("WRI007", "ngày 4/2/2024")]),
        ("BC-UBND", "KH-UBND", [("WRI007", "KH")]),
        ("05/BC-UBND", "05/BC/UBND", [("WRI007", "05/BC/UBND")]),
        ("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc", [("WRI028", "Độc lập – Tự do – Hạnh phúc")]),
        ("Kính gửi: Ủy ban nhân dân huyện\n\n", "", [("WRI029", "Như trên")]),
        ("TM.", "TM", [("WRI025", "TM")]),
    ],
)
def test_each_slip_in_the_state_s_form_is_found(before: str, after: str, found: list[tuple[str, str]]) -> None:
    assert told(STATE.replace(before, after, 1)) == found


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("05-BC", "5-BC", [("WRI007", "5")]),
        ("Số 05", "Số: 05", [("WRI028", "Số:")]),
        ("05-BC/ĐU", "05/BC-ĐU", [("WRI007", "05/BC-ĐU")]),
        ("T/M BAN", "TM. BAN", [("WRI025", "TM.")]),
        ("ủy,", "ủy;", [("WRI025", ",")]),
    ],
)
def test_each_slip_in_the_party_s_form_is_found(before: str, after: str, found: list[tuple[str, str]]) -> None:
    assert told(PARTY.replace(before, after, 1)) == found


def test_the_party_s_recipients_end_with_semicolons_since_2026() -> None:
    assert told(PARTY.replace("năm 2024", "năm 2027")) == [("WRI025", ",")]
