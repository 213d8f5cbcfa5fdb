"""Growth and differences: wrong exactly where marked, right, and figures at random."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.testing import report_of, unmarked
from report_lint_vi.claims.ratio_result import written

RULES = [rule() for pack in packs() for rule in pack.rules(Selection(select=("PCT",)))]


def found(text: str) -> list[tuple[str, str]]:
    outcome = check(report_of(text), RULES)
    assert not outcome.crashes
    return [(d.code, text[d.finding.span.start : d.finding.span.end]) for d in outcome.diagnostics]


def checked(text: str) -> int:
    return len(check(report_of(text), RULES).checked)


WRONG = {
    "PCT003": [
        "Số hộ thiếu đói giảm từ 120 hộ xuống còn 90 hộ, giảm [[33,3%]].",
        "Đàn dê tăng từ 1.250 con lên 1.600 con, tăng [[21,9%]].",
        "Kho bạc chi 780 tỷ đồng, tăng [[20%]] so với cùng kỳ (600 tỷ đồng).",
        "Bệnh viện mổ 1.342 ca, tăng [[12,4%]] so với năm trước (1.214 ca).",
        "Xuất khẩu đạt 4.250 tấn, giảm [[51%]] so với năm 2022 (5.000 tấn).",
        "Thư viện phục vụ 18.400 lượt, tăng [[9,2%]] so với quý I (16.000 lượt).",
        "Công an xã xử lý 45 vụ, tăng [[32,5%]] (cùng kỳ 40 vụ).",
        "Số lớp tăng từ 24 lên 30 lớp, tăng 06 lớp, tương ứng [[20%]].",
        "Dư nợ đạt 2.050 tỷ đồng, tăng 410 tỷ đồng, tương đương [[125%]].",
        "Ghi nhận 1.073 vụ cháy, giảm 115 vụ ([[10,72%]]).",
        "Số máy gặt tăng [[4,5]] lần so với năm 2015 (từ 12 lên 36 máy).",
        "Giá trị tăng từ 1,2 tỷ đồng lên 1,5 tỷ đồng, tăng [[52%]].",
        "Cùng kỳ có 64 ca, năm nay 80 ca, tăng [[52%]] so với cùng kỳ (64 ca).",
        "Trong tháng khám 3.402 người, giảm [[7,4%]] so với năm 2020 (3.654 người).",
        "Năm nay có 520 thuê bao, năm trước là 400 thuê bao, tăng [[25%]].",
        "Thu phí đạt 62 triệu đồng, tăng [[34%]] so với năm trước là 50 triệu đồng.",
        "Xử phạt 224 trường hợp. So với tháng trước (200 trường hợp), tăng [[21%]].",
    ],
    "PCT004": [
        "Số trạm bơm tăng từ 27 lên 41, tăng [[24]] trạm.",
        "Diện tích rau 1.420 ha, tăng [[210 ha]] so với vụ trước (1.310 ha).",
        "Thu thuế 6.842 triệu đồng; cùng kỳ năm trước thu 6.215 triệu đồng, như vậy tăng [[672 triệu đồng]].",
        "Chi bộ có 48 đảng viên, cùng kỳ là 41 đảng viên, tăng [[17]] đảng viên.",
        "Năm 2022 có 410 hộ, năm 2023 còn 365 hộ, giảm [[54]] hộ.",
        "Đơn thư giảm 12 đơn (56/68), khiếu nại giảm [[09]] đơn (14/20).",
        "Xử phạt tăng [[1.398]] trường hợp (2.079/1.681).",
        "Học sinh bỏ học còn 18 em, giảm [[14]] em so với năm học trước (22 em).",
        "Đàn trâu 6.320 con, ít hơn năm 2022 là [[410]] con (6.700 con).",
        "Quỹ hiện có 1,24 tỷ đồng, tăng [[0,26 tỷ đồng]] so với năm 2023 (1,08 tỷ đồng).",
        "Hộ cận nghèo giảm [[544]] hộ (5.512 hộ xuống 4.868 hộ).",
        "Chỉ số đạt 92,47 điểm, tăng [[2,62]] điểm so với năm 2022 (90,85 điểm).",
        "Thu hút 36 dự án, tăng [[11]] dự án so với cùng kỳ (27 dự án).",
        "Đầu năm có 152 cháu suy dinh dưỡng, đến nay còn 118 cháu, giảm [[43]] cháu.",
        "Đại lý: 806 điểm; thời điểm 30/6/2023: 940 điểm; giảm [[143]] điểm.",
        "Sản lượng 4.120 tấn, tăng [[430 tấn]] so với năm 2022 là 3.780 tấn.",
        "Quý I có 40 vụ, quý II có 35 vụ, giảm [[6]] vụ.",
        "Trồng 215 ha, vượt [[25 ha]] so với kế hoạch (200 ha).",
    ],
    "PCT005": [
        "Tai nạn giao thông [[giảm 24]] (2126/2102).",
        "Nhà máy sản xuất 7.215 tấn, [[giảm 3,2%]] so với cùng kỳ (6.990 tấn).",
        "Giảm 12 vụ ([[tăng 10%]]).",
        "Chi đầu tư bằng 88% so với cùng kỳ năm trước, [[tăng 12%]].",
        "Số lớp xóa mù chữ [[giảm 08]] lớp (34/26), học viên tăng 120 người (620/500).",
        "Đàn ong còn 1.180 tổ, [[tăng 70]] tổ so với đầu năm (1.250 tổ).",
        "Xảy ra 1.799 vụ, giảm 90 vụ ([[+4,76%]]).",
    ],
    "PCT006": [
        "Tỷ lệ chuyên cần tăng từ 71% lên 80%, tăng [[9%]].",
        "Tỷ lệ hồ sơ quá hạn giảm từ 4,2% xuống 2,7%, giảm [[1,5%]].",
    ],
    "PCT007": [
        "Tỷ lệ che phủ rừng đạt 54,6%, tăng [[1,4 điểm phần trăm]] so với năm 2020 (53,4%).",
        "Tỷ lệ chuyên cần tăng từ 92,1% lên 97,3%, tăng [[6,2 điểm phần trăm]].",
        "Nợ xấu 0,31%, giảm [[0,9 điểm phần trăm]] so với cuối năm 2021 (0,40%).",
    ],
}

RIGHT = [
    # the same relations, kept
    "Số hộ thiếu đói giảm từ 120 hộ xuống còn 90 hộ, giảm 25%.",
    "Kho bạc chi 780 tỷ đồng, tăng 30% so với cùng kỳ (600 tỷ đồng).",
    "Công an xã xử lý 45 vụ, tăng 12,5% (cùng kỳ 40 vụ).",
    "Số lớp tăng từ 24 lên 30 lớp, tăng 06 lớp, tương ứng 25%.",
    "Dư nợ đạt 2.050 tỷ đồng, tăng 410 tỷ đồng, tương đương 25%.",
    "Trong quý có 54 lượt, giảm 18 lượt so với quý trước (72 lượt), tương ứng giảm 25,0%.",
    "Xử lý 37 vụ, giảm 24 vụ (tương đương 39,34%).",
    "Cả nước có 1.799 vụ, giảm 90 vụ (-4,76%).",
    "Số máy gặt tăng 3 lần so với năm 2015 (từ 12 lên 36 máy).",
    "Số máy gặt tăng 200% so với năm 2015 (từ 12 lên 36 máy).",
    "Số máy gặt tăng 2 lần so với năm 2015 (từ 12 lên 36 máy).",
    "Lượng nước tăng 6,9 lần (từ 5,8 lên 40,0 triệu m3).",
    "Đàn dê giảm 2 lần so với năm 2020 (từ 800 con xuống 400 con).",
    "Tai nạn giảm 05 vụ (34/39), giảm 03 người chết (21/24), tăng 02 người bị thương (25/23).",
    "Tai nạn giảm 5,2% (734/774 vụ).",
    "Năm 2022 có 410 hộ, năm 2023 còn 365 hộ, giảm 45 hộ.",
    # two periods, in either order
    "Quý I có 40 vụ, quý II có 35 vụ, giảm 5 vụ.",
    "Quý II có 35 vụ, quý I có 40 vụ, giảm 5 vụ.",
    "Tháng 01/2024 có 40 ca, tháng 02/2024 có 35 ca, giảm 5 ca.",
    "Đầu năm có 640 người, cuối năm có 606 người, giảm 34 người.",
    "Cuối năm 2023: 640 người; thời điểm 30/6/2024: 606 người; giảm 34 người.",
    "Vụ trước 420 ha, vụ này 450 ha, tăng 30 ha.",
    "Hộ nghèo năm trước 52 hộ, hiện còn 40 hộ, giảm 12 hộ.",
    "Thu 520 tỷ đồng, tăng 30% so với cùng kỳ năm 2023 là 400 tỷ đồng.",
    "Khám 520 lượt, tăng 25% so với cùng kỳ 104 lượt.",
    "Có 12 xã đạt chuẩn, tăng 2 xã so với đầu năm 3 xã về đích.",
    "Kết nạp 12 đoàn viên, khai trừ 8 đoàn viên. So với năm 2022 (10 đoàn viên), tăng 2 đoàn viên.",
    "Thu 310 triệu đồng, chi 250 triệu đồng, so với năm 2022 (350 triệu đồng) giảm 40 triệu đồng.",
    "Xử phạt 224 trường hợp. So với tháng trước (200 trường hợp), tăng 12%.",
    "Trồng 215 ha, vượt 15 ha so với kế hoạch (200 ha).",
    "Lúa Đông Xuân đạt 420 ha, vụ Mùa đạt 380 ha, tăng 15 ha.",
    "Vụ Đông Xuân 420 ha, vụ Hè Thu 380 ha, giảm 15 ha so với năm 2022.",
    "Năm 2022 tuyển 410 em; đến nay có 365 em tốt nghiệp, giảm 12 em bỏ học.",
    "Cuối năm 2022 có 52 hộ nghèo và 61 hộ cận nghèo; đến nay còn 40 hộ nghèo, giảm 12 hộ.",
    "Kết nạp 45 đoàn viên. So với năm trước (412 đoàn viên), tổng số đoàn viên tăng 12%.",
    "Dư nợ 512 tỷ đồng, trong đó nợ xấu 12,4 tỷ đồng, so với đầu năm (480 tỷ đồng) tăng 6,7%.",
    "Năng suất 62 tạ/ha, tăng 2 tạ/ha so với vụ trước 60 tạ/ha.",
    # rounding and hedges
    "Thu 2,1 tỷ đồng, tăng 16,6% so với cùng kỳ (1,8 tỷ đồng).",
    "Thu 2,1 tỷ đồng, tăng 0,4 tỷ đồng so với cùng kỳ (1,8 tỷ đồng).",
    "Giá trị đạt 1.250 tỷ đồng, tăng hơn 20% so với năm trước (1.020 tỷ đồng).",
    "Sản lượng ước 42.000 tấn, tăng gần 9% so với năm trước (38.600 tấn).",
    "Ca bệnh giảm mạnh từ 1.204 ca xuống còn 310 ca, giảm khoảng 75%.",
    "Doanh thu 860 tỷ đồng, gấp đôi so với năm 2021 (412 tỷ đồng).",
    # another subject, another base, another period
    "Toàn huyện có 86 vụ, trộm cắp giảm 5 vụ so với cùng kỳ (42 vụ).",
    "Toàn huyện có 6.320 con bò, đàn lợn tăng 12% so với cùng kỳ (18.500 con).",
    "Số xã đạt chuẩn tăng 03 xã so với năm 2022 (12/17 xã).",
    "So với năm học trước, số trường giảm 02 trường (50 trường) do sáp nhập.",
    "Doanh nghiệp mới tăng 4,36% (666 doanh nghiệp) so với cùng kỳ.",
    "Tổng vốn tăng 3,67% (12.640 tỷ đồng).",
    "Thu 410 tỷ đồng, vượt kế hoạch 20 tỷ đồng, chi tăng 35 tỷ đồng so với cùng kỳ (300 tỷ đồng).",
    "Tháng 6 có 35 ca, giảm 10 ca so với tháng trước (45 ca), tăng 5 ca so với cùng kỳ (30 ca).",
    "Toàn huyện có 520 hộ nghèo, giảm 120 hộ, tương ứng giảm 1,2%.",
    "Số đơn giảm từ 48 xuống 36 đơn, giảm 40% so với kế hoạch đề ra.",
    "Sản lượng tăng từ 62 tấn lên 68 tấn, bình quân tăng 3%/năm.",
    "Giá lúa tăng từ 6.200 đồng/kg lên 7.800 đồng/kg, cao hơn giá thành 1.100 đồng/kg.",
    "Tỷ trọng dịch vụ tăng từ 40% lên 42%, tăng trưởng đạt 7%.",
    "Tỷ lệ giải ngân đạt 65,4%, cao hơn bình quân chung cả nước (60,2%).",
    "Sản xuất bằng 98% so với cùng kỳ, tăng 5% so với tháng trước.",
    "Thu bằng 95% kế hoạch, tăng 5% so với cùng kỳ năm trước.",
    "So với cùng kỳ giảm 12 vụ (tăng 10% so với quý trước).",
    "Tai nạn giảm 12 vụ, số người chết tăng 2 người.",
    "Trộm cắp tăng 5 vụ (40/45), cướp giật tăng 3 vụ (7/10), đánh bạc giảm 2 vụ (9/7).",
    "Thu nhập 68 triệu đồng/người/năm, tăng 6 triệu đồng so với năm 2022, hộ nghèo còn 1,2%.",
    "Phấn đấu giảm từ 12 hộ nghèo trở lên, tăng 5% thu nhập so với năm 2023 (68 triệu đồng).",
    "Tăng 100% (từ 0 lên 7 vụ) là do mới thống kê.",
    "Xuất khẩu đạt 81,09 tỷ USD, tăng 19,8%, tương ứng tăng hơn 13,38 tỷ USD so với cùng kỳ.",
    "Lao động qua đào tạo tăng từ 15 đến 20%, tăng 5% mỗi năm.",
]


@pytest.mark.parametrize(("code", "marked"), [(code, text) for code, texts in WRONG.items() for text in texts])
def test_a_wrong_change_is_flagged(code: str, marked: str) -> None:
    text, marks = unmarked(marked)
    assert found(text) == [(code, text[start:end]) for start, end in marks]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_change_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_what_holds_counts_as_checked() -> None:
    assert checked("Số lớp tăng từ 24 lên 30 lớp, tăng 06 lớp, tương ứng 25%.") == 4
    assert checked("Tai nạn giảm 05 vụ (34/39).") == 3
    assert checked("Số vụ giảm 12%, số người chết tăng 3 người.") == 0


def test_a_bracket_copied_to_several_lines_is_told_on_each() -> None:
    lines = ["Trộm cắp giảm 09 vụ (37/46).", "Cố ý gây thương tích giảm 02 vụ (37/46).", "Đánh bạc giảm 06 vụ (37/46)."]
    assert [text for _, text in found("\n".join(lines))] == ["02", "06"]


COUNTS = st.integers(min_value=1, max_value=90_000)
ROUNDINGS = st.sampled_from([ROUND_DOWN, ROUND_HALF_UP])


def _sentences(now: int, before: int, rate: Decimal) -> list[str]:
    verb, way = ("tăng", "lên") if now > before else ("giảm", "xuống")
    more, one, other, percent = (written(Decimal(x)) for x in (abs(now - before), now, before, rate))
    return [
        f"Trung tâm cấp {one} thẻ, {verb} {percent}% so với cùng kỳ ({other} thẻ).",
        f"Số thẻ {verb} từ {other} {way} {one} thẻ, {verb} {percent}%.",
        f"Số thẻ {verb} từ {other} {way} {one}, {verb} {more} thẻ, tương ứng {percent}%.",
        f"Trung tâm cấp {one} thẻ, cùng kỳ là {other} thẻ, {verb} {more} thẻ.",
        f"Trung tâm cấp {one} thẻ, {verb} {more} thẻ ({percent}%).",
        f"Số vụ {verb} {more} vụ ({one}/{other}).",
        f"Trung tâm cấp {one} thẻ, {verb} {percent}% so với cùng kỳ {other} thẻ.",
        f"Năm nay cấp {one} thẻ, năm trước là {other} thẻ, {verb} {percent}%.",
        f"Đầu năm có {other} thẻ; đến nay có {one} thẻ, {verb} {more} thẻ.",
        f"Quý I cấp {other} thẻ, quý II cấp {one} thẻ, {verb} {percent}%.",
        f"Trung tâm cấp {one} thẻ. So với năm 2022 ({other} thẻ), {verb} {percent}%.",
    ]


@given(COUNTS, COUNTS, st.integers(0, 2), ROUNDINGS)
def test_no_way_of_rounding_raises_an_alarm(now: int, before: int, decimals: int, rounding: str) -> None:
    assume(now != before)
    rate = Decimal(100 * abs(now - before)) / Decimal(before)
    rate = rate.quantize(Decimal(1).scaleb(-decimals), rounding)
    for text in _sentences(now, before, rate):
        assert (text, found(text)) == (text, [])


@given(COUNTS, COUNTS, st.integers(1, 500))
def test_a_difference_that_is_off_is_found(now: int, before: int, off: int) -> None:
    assume(now != before)
    verb = "tăng" if now > before else "giảm"
    more = written(Decimal(abs(now - before) + off))
    text = (
        f"Trung tâm cấp {written(Decimal(now))} thẻ, {verb} {more} thẻ so với cùng kỳ ({written(Decimal(before))} thẻ)."
    )
    assert found(text) == [("PCT004", more)]
