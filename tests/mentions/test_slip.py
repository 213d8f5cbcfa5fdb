"""Slips around marks."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint.testing import report_of
from report_lint_vi.mentions.slip import Slip, SlipKind


@pytest.mark.parametrize(
    ("text", "kind", "right"),
    [
        ("Đạt kế hoạch , vượt tiến độ.", SlipKind.SPACE, "Đạt kế hoạch, vượt tiến độ."),
        ("Tổng đàn ( 120 con ) ổn định.", SlipKind.SPACE, "Tổng đàn (120 con) ổn định."),
        ("Giống lúa,phân bón;thuốc.", SlipKind.SPACE, "Giống lúa, phân bón; thuốc."),
        ("Chi hội “ Bốn cùng ” ra mắt.", SlipKind.SPACE, "Chi hội “Bốn cùng” ra mắt."),
        ("Trạm bơm,, kênh mương.", SlipKind.DOUBLED, "Trạm bơm, kênh mương."),
        ("Vụ hè thu 2022- 2023.", SlipKind.DASH, "Vụ hè thu 2022 - 2023."),
        ("Văn hóa -thể thao.", SlipKind.DASH, "Văn hóa - thể thao."),
        ("Thửa đất số ５.", SlipKind.LETTER, "Thửa đất số 5."),
        ("Tra\u00adi giống.", SlipKind.LETTER, "Trai giống."),
        ("**Kính gửi:** Phòng Y tế", SlipKind.MARKUP, "Kính gửi: Phòng Y tế"),
    ],
)
def test_a_slip_is_found_and_knows_what_is_right(text: str, kind: SlipKind, right: str) -> None:
    slips = report_of(text).mentions(Slip)
    assert {slip.kind for slip in slips} == {kind}
    for slip in reversed(slips):
        text = text[: slip.span.start] + slip.right + text[slip.span.end :]
    assert text == right


@pytest.mark.parametrize(
    "text",
    [
        "Lúc 7:30, tỷ lệ 1:3, bản đồ 1 : 5.000.",
        "Gửi thư về tram.yte@xa.example, xem http://a.example/b,c.",
        "Theo điểm a) khoản 2; (a) và b)",
        "1,5 tấn; 1.250 hộ; 0,3%.",
        "TP.Huế, Th.S, v.v. và PGS.TS",
        "Ngày .... tháng .... năm ....",
        "2021-2025, 2021 - 2025, Nam - Bắc, Tày-Nùng",
        "-5 độ, từ -2 đến 3 độ",
        "Số: 12/BC-UBND; 15-NQ/TW; 34/2016/NĐ- CP",
        "(*) Ghi chú; ** Tạm tính",
        "α, β và Москва",
        "a-\nb",
    ],
)
def test_what_only_looks_like_a_slip_is_none(text: str) -> None:
    assert [slip.right for slip in report_of(text).mentions(Slip)] == []


def test_bold_in_markdown_is_no_slip() -> None:
    assert list(report_of("**Nơi nhận:** như trên", name="a.md").mentions(Slip)) == []


@given(
    st.lists(
        st.sampled_from(["xã ", "lúa", " ,", ",,", "( ", ")", "- ", " -", "2021", "５", "\u00ad", ".", "\n"]),
        max_size=14,
    )
)
def test_mended_once_and_again_a_text_comes_to_rest(parts: list[str]) -> None:
    text = "".join(parts)
    for _ in range(len(text) + 2):
        slips = [slip for slip in report_of(text).mentions(Slip) if slip.kind is not SlipKind.DOUBLED or slip.right]
        if not slips:
            return
        last = slips[-1]
        text = text[: last.span.start] + last.right + text[last.span.end :]
    assert list(report_of(text).mentions(Slip)) == []


def test_letters_in_two_pieces_are_told_only_in_a_text_of_whole_letters() -> None:
    mixed = report_of("Hội đã tặng quà cho các hộ nghèo; " + normalize("NFD", "phối hợp") + " với trường học.")

    assert [(slip.kind, slip.right) for slip in mixed.mentions(Slip)] == [(SlipKind.APART, "ố"), (SlipKind.APART, "ợ")]
    assert report_of(normalize("NFD", "Hội đã tặng quà cho các hộ nghèo.")).mentions(Slip) == ()


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Nhiệm kỳ 2020- 2025.", " - "),
        ("Giai đoạn 2011-2015, 2016-2020, 2021 -2025.", "-"),
        ("Giai đoạn 2011 – 2015, 2016 – 2020, 2021- 2025.", " – "),
        ("Giai đoạn 2011-2015, 2016 - 2020, 2021- 2025.", " - "),
        ("Kỷ niệm (02/9/1945-02/9/2024) và (19/5/1890- 19/5/2024); năm học 2023 - 2024.", "-"),
        ("Năm học 2023-2024; lễ kỷ niệm (19/5/1890- 19/5/2024).", "-"),
        ("Văn hóa-xã hội của xã; văn hóa- xã hội của thôn; năm học 2023 - 2024.", "-"),
        ("Dân tộc Tày- Nùng; năm học 2023-2024.", " - "),
    ],
)
def test_a_lopsided_dash_joins_the_majority_of_its_like(text: str, right: str) -> None:
    assert [slip.right for slip in Slip.of_kind(report_of(text), SlipKind.DASH)] == [right]
