"""Citations: what is cited, of which type, dated when, by whom."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint.testing import report_of
from report_lint_vi.mentions.citation import Citation
from report_lint_vi.mentions.symbol import mended

DATED = {
    ("30/2020/NĐ-CP", "Nghị định", "2020-03-05"): [
        "theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
        "Nghị định 30/2020/NĐ-CP, ngày 05 tháng 3 năm 2020 của Chính phủ",
        "nghị định số: 30/2020/NĐ-CP (ngày 5/3/2020)",
        "Nghị định số 30/2020/NĐ-CP (05/3/2020)",
        "Nghị định số 30/2020/NĐ-CP được ban hành ngày 05-3-2020",
        "Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05/3/2020 về công tác văn thư",
        "NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP NGÀY 05/3/2020",
        "Nghị định số 30/2020/ND-CP ngày 05/3/2020",
        "Nghị định số 30/2020/NĐ - CP, ngày 05/3/2020.",
        "Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 và Nghị định số 154/2020/NĐ-CP",
        "(Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020)",
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, có hiệu lực từ ngày 05/3/2020",
        "Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020, của Chính phủ",
    ],
    ("06/2022/QH15", "Luật", "2022-06-15"): [
        "Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022",
        "Luật số 06/2022/QH15 ngày 15/6/2022",
        "Luật Thi đua, khen thưởng (số 06/2022/QH15 ngày 15/6/2022)",
        "Luật Thi đua, khen thưởng số 06/2022/QH-15 ngày 15 tháng 6 năm 2022",
    ],
    ("02-NQ/TW", "Nghị quyết", "2021-06-12"): [
        "Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị",
        "Nghị quyết 02-NQ/TW, ngày 12-6-2021, của Bộ Chính trị",
        "Nghị quyết số 02 NQ-TW ngày 12/6/2021",
        "Nghị quyết số 02- NQ/TW (ngày 12/6/2021)",
        "Nghị quyết số 02/NQ-TW của Bộ Chính trị khóa XIII ngày 12/6/2021",
        "Nghị quyết số 02-NQ/TW, ngày 12/6/2021 (sau đây gọi là Nghị quyết)",
    ],
    ("08/2018/TT-BGDĐT", "Thông tư", "2018-03-12"): ["Thông tư số 08/2018/TT-BGD&ĐT ngày 12/3/2018"],
    ("62-BC/TU", "Báo cáo", "2024-03-08"): ["Báo cáo số 62-BC/TU ngày 08/3/2024 của Tỉnh ủy"],
    ("1494/TTr-SNV", "Tờ trình", "2018-06-28"): ["Tờ trình số 1494/TTr-SNV ngày 28 tháng 6 năm 2018"],
    ("17/NQ-HĐND", "", "2024-07-05"): ["văn bản 17/NQ-HĐND ngày 05/7/2024"],
}
UNDATED = [
    "Nghị định số 30/2020/NĐ-CP có hiệu lực từ ngày 05/3/2020",
    "Nghị định số 30/2020/NĐ-CP được thực hiện từ ngày 05/3/2020",
    "Nghị định số 30/2020/NĐ-CP, đến ngày 05/3/2020 đã có 12 xã",
    "Nghị định số 30/2020/NĐ-CP trước ngày 05/3/2020",
    "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 bắt đầu có hiệu lực",
    "Nghị định số 30/2020/NĐ-CP. Ngày 05/3/2020, xã họp",
    "Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 xã đã họp",
    "Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020, xã đã họp",
    "Hội nghị quán triệt Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020.",
    "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 - 07/3/2020",
    "Nghị định số 30/2020/NĐ-CP ngày 05-07/3/2020",
    "Nghị định số 30/2020/NĐ-CP\tngày 05/3/2020",
    "Nghị định số 30/2020/NĐ-CP\n\nngày 05/3/2020",
    "Nghị định số 30/2020/NĐ-CP (05/3/2020 là ngày ký)",
    "Nghị định số 30/2020/NĐ-CP và Công văn ngày 05/3/2020",
]


@pytest.mark.parametrize(("wanted", "text"), [(wanted, text) for wanted, texts in DATED.items() for text in texts])
def test_a_citation_has_its_symbol_type_and_date(wanted: tuple[str, str, str], text: str) -> None:
    citation = report_of(f"Thực hiện {text}").mentions(Citation)[0]
    day = citation.date.full if citation.date else None
    assert (citation.proper, citation.type, str(day)) == wanted
    assert not citation.own


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Nghị định số 123-2020/NĐ-CP ngày 19/10/2020", "123-2020/NĐ-CP"),
        ("Nghị định số 123/NĐ-CP/2020.", "123/NĐ-CP/2020"),
        ("Thông tư số 78/TT-BTC/2021 ngày 17/9/2021", "78/TT-BTC/2021"),
        ("Kế hoạch số 15/KH-UBND/2023-2025", "15/KH-UBND"),
        ("Nghị định số 123/NĐ-CP/12/2020", "123/NĐ-CP"),
    ],
)
def test_number_and_year_in_the_wrong_place_belong_to_the_symbol(text: str, written: str) -> None:
    assert report_of(text).mentions(Citation)[0].written == written


@pytest.mark.parametrize("text", UNDATED)
def test_a_date_of_something_else_is_not_the_date_of_issue(text: str) -> None:
    citation = report_of(text).mentions(Citation)[0]
    assert citation.date is None
    assert citation.span == citation.symbol


@pytest.mark.parametrize(
    ("text", "issuer", "term"),
    [
        ("Kết luận số 21-KL/TW ngày 25/10/2021 của BCH Trung ương Đảng khóa XIII", "bch trung ương", 13),
        ("Kết luận số 21-KL/TW của Ban Chấp hành Trung ương", "", None),
        ("Nghị quyết số 57-NQ/TW của Bộ Chính trị ngày 22/12/2024", "bộ chính trị", None),
        ("Chỉ thị số 18-CT/TW ngày 04/9/2012 của Ban Bí thư Trung ương Đảng (khoá XI)", "ban bí thư", 11),
        ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", "chính phủ", None),
        ("Nghị quyết số 02-NQ/TU ngày 05/3/2020 của Tỉnh ủy", "", None),
    ],
)  # fmt: skip
def test_the_issuer_stands_beside_the_date(text: str, issuer: str, term: int | None) -> None:
    citation = report_of(text).mentions(Citation)[0]
    assert (citation.issuer, citation.party_term) == (issuer, term)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Số: 62/BC-LĐLĐ\n\nLai Châu, ngày 08 tháng 3 năm 2024", True),
        ("Số 12-BC/CB\n\nYên Lạc, ngày 06 tháng 12 năm 2024", True),
        ("| Số: 30/2018/QĐ-UBND | Hải Phòng, ngày 09 tháng 10 năm 2018 |", True),
        ("**Số: 62/BC-LĐLĐ**", True),
        ("Số: 62/BC-LĐLĐ      Lai Châu, ngày 08 tháng 3 năm 2024", True),
        ("Số 62/BC-LĐLĐ ngày 08/3/2024 của Liên đoàn Lao động tỉnh", False),
        ("Báo cáo số 62/BC-LĐLĐ", False),
        ("Số 62/BC-LĐLĐ là báo cáo quý I", False),
    ],
)
def test_the_number_in_the_letterhead_is_the_reports_own(text: str, own: bool) -> None:  # noqa: FBT001
    assert [citation.own for citation in report_of(text).mentions(Citation)] == [own]


@pytest.mark.parametrize(
    "text", ["Ngày 8/3 có 12/15 hộ, 24/7.", "Điện thoại 0213.3876.354, Quốc lộ 4D", "năm 2023-2028"]
)
def test_what_is_no_symbol_is_no_citation(text: str) -> None:
    assert report_of(text).mentions(Citation) == ()


MENDED = {
    "05-CT/TW": ["05/CT-TW", "05/CT/TW", "05 CT-TW", "05- CT/TW", "05-CT/TW", "05–CT/TW"],
    "217-QĐ/TW": ["217/QĐ-TW", "217/QD-TW"],
    "98/2023/NĐ-CP": ["98/2023/ND-CP", "98/2023/NĐ/CP", "98/2023/NĐ - CP", "98/2023NĐ-CP", "98 / 2023/NĐ-CP"],
    "123/2020/NĐ-CP": ["123-2020/NĐ-CP", "123/NĐ-CP/2020", "123/2020/NĐCP", "123-2020/ND-CP"],
    "78/2021/TT-BTC": ["78/2021/TTBTC", "78/TT-BTC/2021"],
    "1719/QĐ-TTg": ["1719/QĐTTg", "1719/QĐTTG"],
    "145/TTBYT": ["145/TTBYT"],
    "15/KH-UBND/2023": ["15/KH-UBND/2023"],
    "64/NĐ-CP/1993": ["64/NĐ-CP/1993"],
    "58/2024/QH15": ["58/2024/QH-15", "58/2024/QH 15", "58/2024/QH15"],
    "17/2019/QĐ-TTg": ["17/2019/QĐ-TTG", "17/2019/QD-TTg"],
    "14/2014/TTLT-BNV-BTC": ["14/2014/TTLT-BNV-BTC", "14/2014/TTLT- BNV-BTC"],
    "01/2014/NQLT/CP-UBTƯMTTQVN": ["01/2014/NQLT/CP-UBTƯMTTQVN"],
    "67/1999/QĐ/TTg": ["67/1999/QĐ/TTg"],
    "15/QĐ/UBND": ["15/QĐ/UBND"],
    "12/NQ-HĐND": ["12/NQ-HDND", "12/ NQ-HĐND"],
    "12-NQ/HU": ["12-NQ/HU"],
    "933/QĐ-TLĐ": ["933/QĐ-TLĐ", "933/QĐ-TLD"],
    "26-CP": ["26-CP"],
    "31-L/CTN": ["31-L/CTN"],
    "1285/CP-CN": ["1285/CP-CN"],
    "2231/SNV-CCHC&PC": ["2231/SNV-CCHC&PC"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("right", "written"), [(right, written) for right, forms in MENDED.items() for written in forms]
)
def test_a_symbol_is_mended_only_where_its_issuer_is_known(right: str, written: str) -> None:
    assert mended(written) == right


SYMBOLS = st.from_regex(
    r"[1-9][0-9]{0,3}(/20[0-9]{2})?[/-](NĐ|ND|QĐ|NQ|CT|KL|TT|BC|KH)[-/](CP|TTg|TW|BNV|UBND|HU|XYZ)", fullmatch=True
)


@given(SYMBOLS, st.none() | st.integers(1990, 2030))
def test_mending_twice_is_mending_once(symbol: str, year: int | None) -> None:
    assert mended(mended(symbol, year), year) == mended(symbol, year)


PIECES = st.sampled_from([
    "Nghị định số ", "Luật ", "30/2020/NĐ-CP", "02-NQ/TW", "06/2022/QH15", ", ", " ngày ", "(", ")", "05/3/2020",
    " của ", "Chính phủ", "khóa XIII", "\n", "\t", " - ", "Số: ", "62/BC-LĐLĐ", "đến ngày ", "31/11/2020", "và ",
])  # fmt: skip


@given(st.lists(PIECES, max_size=20).map("".join))
def test_a_citation_runs_from_its_symbol_to_its_date(text: str) -> None:
    for citation in report_of(text).mentions(Citation):
        assert citation.symbol in citation.span
        assert citation.span.end == (citation.date.span.end if citation.date else citation.symbol.end)
