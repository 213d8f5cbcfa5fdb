"""Shares: sentences that are wrong exactly where they are marked, sentences that are right, and figures at random."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from report_lint.check import check
from report_lint.testing import report_of, unmarked
from report_lint_vi.claims.ratio_result import slip, written
from report_lint_vi.shares.share_of_ratio import ShareOfRatio
from report_lint_vi.shares.share_of_whole import ShareOfWhole
from report_lint_vi.shares.shares_of_one_whole import SharesOfOneWhole

RULES = (ShareOfRatio(), ShareOfWhole(), SharesOfOneWhole())


def flagged(text: str) -> list[str]:
    outcome = check(report_of(text), RULES)
    assert not outcome.crashes
    return [text[d.finding.span.start : d.finding.span.end] for d in outcome.diagnostics]


def checked(text: str) -> int:
    return len(check(report_of(text), RULES).checked)


WRONG = [
    # a fraction and its percentage
    "Đến cuối tháng có 1.846/2.104 hộ nộp phí vệ sinh, đạt [[78,7%]].",
    "Trường có 27/36 phòng học kiên cố ([[57%]]).",
    "Tiêm nhắc cho 3.012/3.318 trẻ, bằng [[98,0%]].",
    "Rà soát 236/493 thủ tục, tỷ lệ [[47,65%]].",
    "Nghiệm thu 241/362 công trình thủy lợi nhỏ, đạt tỷ lệ [[59,2%]].",
    "Hòa giải thành 24/27 vụ việc - đạt [[98,8%]].",
    "Khối lượng đắp đê đạt 14,9/22,6 km, đạt [[56,9%]].",
    "Có [[100%]] trạm y tế (17/18 trạm) có bác sĩ làm việc.",
    "Tỷ lệ chuyển nhóm nợ [[8,21%]] (64/872 hợp đồng).",
    "Chi đoàn xếp loại tốt 45.122/96.733 đoàn viên, chiếm [[45,5%]].",
    "Cấp căn cước cho 8.412/9.120 người trong độ tuổi, tương đương [[29,2%]].",
    "Số hóa 2.411/3.817 hồ sơ (tỷ lệ [[36,1%]]).",
    "Vận động trồng 1.284/1.500 cây xanh, đạt [[116,8%]] kế hoạch.",
    "Hội thi có 18/20 đội hoàn thành phần thi lý thuyết, chiếm [[80%]] số đội dự thi.",
    "Hoàn thành 15/18 chỉ tiêu nghị quyết, đạt [[88,3%]].",
    "Lực lượng dân quân có 38/102 chiến sĩ là đảng viên, chiếm [[31,3%]].",
    "Có 51/124 xã, phường, đặc khu thu quỹ trên 80% kế hoạch, chiếm [[44,1%]].",
    # a percentage of a plan that stands in brackets
    "Hiến máu được 4.360 đơn vị, đạt [[190%]] kế hoạch (4.000 đơn vị).",
    "Thu dịch vụ 1.046,5 triệu đồng, bằng [[161,3%]] dự toán năm (900,0 triệu đồng).",
    "Phát triển 1.612 thẻ bạn đọc, đạt [[120,1%]] chỉ tiêu (1.580 thẻ).",
    "Gieo trồng 4.215 ha ngô, vượt [[9,6%]] kế hoạch (4.012 ha).",
    "Sản lượng cá đạt 2.412 tấn, bằng [[96,4%]] so với kế hoạch (2.680 tấn).",
    # a percentage of a whole that the sentence names
    "Có 5.512 hộ nghèo trên 11.842 hộ, tỷ lệ [[64,5%]].",
    "Lắp camera tại 86 điểm trong tổng số 120 điểm, đạt [[61,7%]].",
    "Giáo viên nữ chiếm [[57%]] trên tổng số 80 người (60 người).",
    "Tiếp nhận 1.204 hồ sơ, giải quyết trước hạn 1.102 hồ sơ, đạt [[95,1%]].",
    "Thụ lý 186 vụ, đã giải quyết 171 vụ, đạt [[99,1%]].",
    "Được giao 210 tỷ đồng, mới giải ngân 172 tỷ đồng, bằng [[89,1%]].",
    "Toàn trường có 1.120 học sinh, trong đó 472 học sinh nữ, chiếm [[24,1%]].",
    "Tổng số 96 đảng viên, nữ 48 đồng chí (50%), dân tộc thiểu số 12 đồng chí ([[15,2%]]), tuổi trẻ 24 đồng chí (25%).",
    "Thẩm định 64 dự án, thông qua 48 dự án đạt yêu cầu, bằng [[57,0%]].",
    "Trồng 36 ha/40 ha rừng, đạt [[80%]].",
    "Nhà trường có 60 giáo viên: giỏi 19 (31,7%), khá 31 ([[53,4%]]), trung bình 10.",
    "Đoàn có 120 thành viên, trong đó có 42 người là nữ, chiếm [[53%]].",
    "Có 640/712 hộ nộp quỹ, tỷ lệ tham gia [[92,9%]].",
    "Có 9/9 khu phố (100%) thu gom rác, 8/9 khu phố ([[100%]]) có sân chơi.",
    "Dự án vượt [[12%]] kế hoạch (đạt 122%) về khối lượng.",
    # kinds of one whole
    "Phân loại hội viên: hoàn thành xuất sắc [[20%, hoàn thành tốt 72%, hoàn thành 7%, không hoàn thành 5%]].",
    "Cơ cấu lao động nam chiếm [[56%, nữ chiếm 46%]].",
]

RIGHT = [
    # rounded, cut off, hedged
    "Tỷ lệ tiêm đủ mũi đạt 63,17% (7.581/12.000 trẻ).",
    "Đã sửa 96/97 tuyến đường xã, đạt 98,96%.",
    "Đã sửa 96/97 tuyến đường xã, đạt 98,97%.",
    "Kết nối 7,9% số cơ sở (143/1.800 cơ sở).",
    "Thu hồi 36,5/52,1 tỷ đồng, đạt 70%.",
    "Học sinh bán trú 412/1.024 em, chiếm hơn 40%.",
    "Bộ đội biên phòng khám cho 1.860/2.000 lượt người, đạt gần 95%.",
    "Hỗ trợ khoảng 450/500 hộ, đạt 90%.",
    "Trồng khoảng 1.200 cây trên tổng số 2.500 cây, đạt khoảng 50%.",
    # another base
    "Kết quả: 461/463 đại biểu tán thành, chiếm 96,44%.",
    "Hội nghị bỏ phiếu tín nhiệm, 31/33 đại biểu đồng ý, đạt 91,2% tổng số ủy viên.",
    "Có 43/50 nhà hoàn thành, đạt 107,5% kế hoạch tỉnh giao.",
    "Có 12/15 cơ sở dạy nghề, chiếm 31% số cơ sở của vùng.",
    "Thu 850/1.000 ha, năng suất 62 tạ/ha, đạt 98% kế hoạch.",
    "Đã cấp 1.204 thẻ, đạt 62% kế hoạch năm.",
    "Kế hoạch cả năm 1.700 hồ sơ, quý I xong 380 hồ sơ, đạt 95% kế hoạch quý.",
    "Toàn xã có 12 thôn với 1.986 hộ, dư nợ 14,6 tỷ đồng, nợ quá hạn chiếm 0,3%.",
    "Xã có 4.215 người trong độ tuổi, 96 lượt người đi lao động nước ngoài, chiếm 12,5% toàn huyện.",
    "Khám 2.316 lượt, 1.204 người có thẻ bảo hiểm, đạt 93%.",
    "Kiểm tra 120 cơ sở, phát hiện 15 cơ sở vi phạm, đạt 95% kế hoạch năm.",
    "Có 96 hộ tái nghèo, chiếm 1,7% số hộ nghèo đầu năm.",
    "Trồng mới 320 ha rừng, đạt 106% kế hoạch; khai thác 1.200 m3 gỗ, đạt 95%.",
    # conditions, thresholds, ranks, scores, days
    "Có 12/17 xã đạt 100% kế hoạch tuyển quân.",
    "Có 45/50 trường đạt trên 95% học sinh chuyên cần.",
    "Có 73/124 xã dưới 50%, chiếm 58,87%.",
    "Có 31/40 lớp đạt từ 90% trở lên.",
    "Đến 30/6 giải ngân đạt 45%, sau 2/9 đạt 60%.",
    "Xếp thứ 5/18 xã, đạt 92,4%.",
    "Bài thi đạt 85/100 điểm, cao hơn 60% thí sinh.",
    "Trực 24/7, bảo đảm 100% quân số.",
    "Khoảng 2/3 số hộ đã nộp, đạt 70%.",
    "Giai đoạn 2 (5/2024) giải ngân đạt 37%.",
    "Tuyên truyền 45/48 buổi, tỷ lệ tham gia 82%.",
    "Có 9/10 hộ vay vốn, tỷ lệ tham gia hội đạt 62%.",
    "Khám 45/48 trẻ, tỷ lệ tiêm đủ 95%.",
    # several figures
    "Trường có 60 học sinh, 45 nữ (75%), 12 lớp (23% toàn huyện).",
    "Hội có 86 hội viên, nữ 43 (50%), dân tộc 12 (14%), trẻ 30 (34,9%).",
    "Có 12/15 xã, 45/60 thôn đạt chuẩn, tương đương 80%.",
    "Kiểm tra 45/60 bếp ăn, phát hiện 9 bếp vi phạm, chiếm 20%.",
    "Còn 3/15 trạm chưa sửa xong, đạt 80%.",
    "Đợt 1 đạt 11.846/13.120 con (90,3%), đợt 2 đạt 12.204/13.305 con (91,7%).",
    "Tổng số 412 lao động, nữ 268 người (65%), đảng viên 96 người (23,3%).",
    "Có 120 học sinh giỏi, 36 giáo viên giỏi, chiếm 12%.",
    "Kế hoạch năm 1.700 hội viên, đạt 95% kế hoạch (1.615 hội viên).",
    "Đã chi 3.914 triệu đồng cho 12 dự án được giao 4.120 triệu đồng và 9 dự án khác, đạt 72%.",
    "Khởi tố 18 vụ, 26 bị can; truy tố 15 vụ, 21 bị can, đạt tỷ lệ 83,3%.",
    "Công suất tăng 3,6 lần, cấp nước cho 830.000 người, đạt 73,5% dân số.",
    # kinds
    "Xếp loại khá trở lên 95%, trung bình trở lên 99%.",
    "Học lực giỏi 25%, khá 55%, trung bình 20%; rèn luyện tốt 92%, khá 8%.",
    "Cơ cấu: nông nghiệp 22,1%, công nghiệp 40,5%, dịch vụ 31,2%.",
    "Nam 33,3%, nữ 66,6%.",
    "Tỷ lệ | 38/102 | 31,3% | 37/63",
    "Tỷ lệ đạt\t38/102\t31,3%",
]


@pytest.mark.parametrize("marked", WRONG)
def test_a_wrong_share_is_flagged(marked: str) -> None:
    text, marks = unmarked(marked)
    assert flagged(text) == [text[start:end] for start, end in marks]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_share_is_left_alone(text: str) -> None:
    assert flagged(text) == []


def test_what_holds_counts_as_checked() -> None:
    assert checked("Hòa giải thành 24/27 vụ việc, đạt 88,9%.") == 3
    assert checked("Có 5.512 hộ nghèo trên 11.842 hộ, tỷ lệ 46,5%.") == 3
    assert checked("Đã cấp 1.204 thẻ, đạt 62% kế hoạch năm.") == 0


@pytest.mark.parametrize(
    ("said", "want", "word"),
    [
        ("67,5", "76,5", "đổi chỗ"), ("9398", "398", "thừa"), ("1,87", "118,87", ""), ("11,87", "118,87", "thiếu"),
        ("88,3", "83,3", "gõ nhầm"), ("750", "75", "lệch hàng"), ("31,0", "37,3", ""), ("12", "12", ""),
    ],
)  # fmt: skip
def test_one_slip_is_named(said: str, want: str, word: str) -> None:
    message = slip(said, want)
    assert (word in message.template) if message and word else message is None or word


COUNTS = st.integers(min_value=1, max_value=90_000)
TEMPLATES = st.sampled_from([
    "Đã cấp {part}/{whole} thẻ, đạt {percent}%.",
    "Đã cấp {part}/{whole} thẻ ({percent}%).",
    "Tỷ lệ cấp thẻ đạt {percent}% ({part}/{whole} thẻ).",
    "Đã cấp {part} thẻ, đạt {percent}% kế hoạch ({whole} thẻ).",
    "Đã cấp {part} thẻ trên tổng số {whole} thẻ, chiếm {percent}%.",
    "Tiếp nhận {whole} đơn, đã giải quyết {part} đơn, đạt {percent}%.",
])  # fmt: skip


def _rate(part: int, whole: int, decimals: int, rounding: str) -> Decimal:
    return (Decimal(100 * part) / Decimal(whole)).quantize(Decimal(1).scaleb(-decimals), rounding)


@given(COUNTS, COUNTS, st.integers(0, 2), st.sampled_from([ROUND_DOWN, ROUND_HALF_UP]), TEMPLATES)
def test_no_way_of_rounding_raises_an_alarm(part: int, whole: int, decimals: int, rounding: str, template: str) -> None:
    rate = _rate(part, whole, decimals, rounding)
    words = {"part": written(Decimal(part)), "whole": written(Decimal(whole)), "percent": written(rate)}
    assert flagged(template.format(**words)) == []


@given(COUNTS, COUNTS, st.integers(2, 9), st.sampled_from([1, -1]))
def test_a_share_that_is_off_beside_its_fraction_is_found(part: int, whole: int, off: int, way: int) -> None:
    rate = _rate(part, whole, 1, ROUND_HALF_UP) + way * off
    rest = _rate(abs(whole - part), whole, 1, ROUND_HALF_UP)
    assume(0 < part < whole)
    assume(0 < rate < 100)
    assume(abs(rate - rest) > Decimal("0.2"))  # the share of the others: "còn 3/15 trạm, đạt 80%"
    text = f"Đã cấp {written(Decimal(part))}/{written(Decimal(whole))} thẻ, chiếm {written(rate)}%."
    assert flagged(text) == [f"{written(rate)}%"]
