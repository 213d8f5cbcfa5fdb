"""Sentences that look wrong and are right, in reports from many provinces and years."""

import pytest

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.rule import ReportRule
from report_lint.testing import report_of

RULES = [rule() for pack in packs() for rule in pack.rules(Selection(("PLC",))) if issubclass(rule, ReportRule)]
RIGHT = """
= TỈNH ĐIỆN BIÊN 2023-05-01
Giáp huyện Mường Mày, tỉnh Phong Sa Lỳ; huyện Mường Khoa và huyện Nhọt U.
Chủ tịch UBND huyện Lò Văn Tám, Bí thư Huyện ủy Mường Chà, Trưởng Công an huyện Mường Nhé dự.
= HUYỆN SÌN HỒ 2023-05-01
UBND xã Nông thôn mới, xã Anh hùng, xã An toàn khu, xã Văn hóa, xã Đảng bộ, xã Đoàn Thanh niên.
Cấp xã Hội Nông dân, Hội Phụ nữ; Chủ tịch xã Giàng A Tám, Phó Chủ tịch xã Tẩn A Tám.
Thành phố Thông minh, thành phố Sáng tạo, thành phố New York, thành phố Thượng Hải, thành phố Côn Minh.
Tỉnh Đoàn, Tỉnh Hội, Tỉnh ủy Lai Châu, Huyện ủy Sìn Hồ, Huyện đoàn Sìn Hồ, Thành đoàn.
Đoàn của Quận Cam, huyện Gangwon (Hàn Quốc) và tỉnh Gyeongsangbuk.
Xã Chăn Nưa, xã Lùng Thàng, xã Ma Quai, xã Pa Tần, Xã Nậm Tăm; TT Sìn Hồ; TT. Sìn Hồ; X. Tả Ngảo.
Tuyến xã Tả Ngảo - xã Nậm Cuổi, xã Tả Ngảo - Nậm Cuổi - huyện Nậm Nhùn.
Các xã Tả Ngảo, Nậm Cuổi, huyện Than Uyên và Tân Uyên cùng dự.
Sinh viên xã Lâm Trạch, tỉnh Quảng Bình; xã Ninh Hiệp, Gia Lâm, Hà Nội; xã Vân Hồ (Vân Hồ).
P. Tân Phong, TP. Lai Châu; phường Đoàn Kết TP Lai Châu; P.Quyết Thắng, Tp.Lai Châu.
= TỈNH LẠNG SƠN 2023-05-01
Hội đàm với thị Bằng Tường, thành phố Sùng Tả, huyện Ninh Minh, huyện Long Châu, tỉnh Quảng Tây.
Huyện Bắc Sơn, Văn Quan; TP Lạng Sơn; huyện Hữu Lũng, Chi Lăng, Cao Lộc, Lộc Bình, Đình Lập.
= TỈNH GIA LAI 2024-01-20
Xã Ia Pết; xã Hneng, xã Kdang; xã Ia Pếch; xã Nghĩa Hưng, Ia Nhin huyện Chư Păh; xã Ia HRú huyện Chư Pưh.
Xã Gào, Chư Á, Ia Kênh TP Pleiku; xã Đăk Djrăng huyện Mang Yang; xã Nghĩa An, xã Đông thuộc huyện Kbang.
= TỈNH TIỀN GIANG 2021-07-10
Huyện Châu Thành: 23 ca (ấp Hữu Lợi – xã Hữu Đạo, xã Vĩnh Kim, xã Tân Lý Tây).
Thị xã Gò Công (Phường 3, phường 1).
= THÀNH PHỐ HÀ NỘI 2023-05-01
Phường Cổ Nhuế 1, quận Bắc Từ Liêm; phường Văn Miếu, Quận Đống Đa; P.12, Q.Gò Vấp; Quận 1, TP.HCM; quận 3.
Huyện Từ Liêm trước đây; tỉnh Hà Tây (cũ); xã Đông Xuân, huyện Quốc Oai; xã Yên Bình, huyện Thạch Thất.
= THÀNH PHỐ HÀ NỘI 2010-05-01
Xã Đông Xuân, huyện Lương Sơn, tỉnh Hòa Bình; huyện Mê Linh, tỉnh Vĩnh Phúc.
= HUYỆN KIM SƠN 2023-12-05
Huyện Kim Sơn, tỉnh Ninh Bình có 25 đơn vị hành chính cấp xã, gồm 23 xã và 02 thị trấn.
= HUYỆN THẠCH HÀ 2021-12-10
Huyện có xã Lưu Vĩnh Sơn hình thành từ 03 xã Thạch Lưu, Thạch Vĩnh, Bắc Sơn; xã Tân Lâm Hương từ 03 xã Thạch Tân, Thạch Lâm, Thạch Hương.
= HUYỆN BÌNH SƠN 2020-11-20
Huyện có 22 xã, thị trấn; kế hoạch đầu năm lập theo 25 xã, thị trấn khi còn các xã Bình Thới, Bình Tân, Bình Phú.
= QUẬN CÁI RĂNG 2021-05-01
Phường Ba Láng, phường Hưng Phú, quận Cái Răng; huyện Phong Điền; huyện Phụng Hiệp, tỉnh Hậu Giang.
Tỉnh Cần Thơ cũ.
= TỈNH AN GIANG 2025-11-07
Tỉnh An Giang và tỉnh Kiên Giang sau hợp nhất; UBND huyện Phú Tân; xã Óc Eo; phường Rạch Giá; huyện cũ.
Bệnh viện đa khoa huyện Tân Châu; Ban Quản lý dự án thành phố Long Xuyên; Quyết định của UBND huyện Chợ Mới.
= TỈNH AN GIANG 2026-11-07
Công trình Đường tỉnh 941 huyện Châu Thành; Nghị quyết về phát triển thành phố Phú Quốc; huyện An Phú (cũ).
Năm 2024 tại huyện Tri Tôn; trước ngày 01/7/2025 huyện Thoại Sơn.
Từ năm 2020 đến năm 2024 huyện Phú Tân đạt chuẩn.
= TỈNH AN GIANG 2025-10-28
Khu phố của phường Dương Đông cũ; Khu phố Rạch Hàm (xã Hàm Ninh cũ); đặc khu Phú Quốc, tỉnh An Giang.
= TỈNH LÂM ĐỒNG 2025-04-14
Dự kiến hợp nhất tỉnh Lâm Đồng, tỉnh Đắk Nông và tỉnh Bình Thuận thành tỉnh Lâm Đồng.
= TỈNH THÁI BÌNH 2020-02-14
Sáp nhập huyện Trà Lĩnh (trừ xã Quốc Toản) vào huyện Trùng Khánh; thành lập xã Bình Lộc, huyện Diên Khánh.
= TỈNH VĨNH LONG 2012-06-11
Xã Long Phước, huyện Long Hồ, tỉnh Vĩnh Long; thị trấn Cao Phong, huyện Cao Phong, tỉnh Hoà Bình; tỉnh Chợ Lớn.
= TỈNH NGHỆ AN 2023-05-01
Thị xã Kỳ Anh, TX. Kỳ Anh, huyện Kỳ Anh, TX Hồng Lĩnh, tỉnh Hà Tĩnh; thị xã Hoàng Mai; Tx. Thái Hoà.
= TỈNH LAI CHÂU 2023-05-01
Tỉnh Bà Rịa-Vũng Tàu, tỉnh BR-VT, tỉnh Thừa Thiên - Huế, tỉnh TT Huế, tỉnh Đăk Lăk, tỉnh Bắc Cạn, tỉnh KonTum.
TPHCM, TP HCM, Tp.HCM, Thành phố Hồ Chí Minh, thành phố Thủ Đức; xã 135; huyện 30a; phường 12 hộ.
= TỈNH LÀO CAI 2026-03-20
Xã Trấn Yên, phường Yên Bái, phường Lào Cai, xã Mù Cang Chải, phường Nghĩa Lộ; khu vực tỉnh Yên Bái (cũ).
Bảo tàng tỉnh Yên Bái trước đây; cựu học sinh Trường THPT chuyên tỉnh Yên Bái; đường nối huyện Văn Yên (cũ) với xã Mậu A.
Dự án hồ Từ Hiếu, huyện Lục Yên; thửa đất số 12, tờ bản đồ số 5, xã Lâm Thượng; Bệnh viện Đa khoa huyện Bảo Thắng.
Năm 2025 huyện Bát Xát xuất khẩu 12 tấn; 6 tháng đầu năm 2025, huyện Sa Pa cũ đón khách.
Đội tuyển huyện Văn Bàn từng vô địch năm 2019. Nghị quyết số 12/NQ-HĐND của HĐND huyện Bắc Hà.
Di tích đền Bảo Hà, xã Bảo Hà, tỉnh Lào Cai; đền Đông Cuông, xã Đông Cuông; chợ Cốc Ly.
Một công dân, thường trú tại xã Thải Giàng Phố, huyện Bắc Hà, tỉnh Lào Cai.
= THÀNH PHỐ HỒ CHÍ MINH 2026-08-20
Phường Dĩ An, phường Thủ Dầu Một, phường Vũng Tàu, đặc khu Côn Đảo, xã Cần Giờ, phường Thủ Đức, xã Bình Chánh.
Khu vực Bình Dương cũ; các địa phương thuộc tỉnh Bà Rịa - Vũng Tàu trước đây; UBND quận 7 trước sắp xếp; thành phố Thủ Đức cũ.
Tòa án nhân dân khu vực 1; Thuế cơ sở 5; Bệnh viện quận Bình Thạnh; Bệnh viện thành phố Thủ Đức; Công viên phường 5.
168 phường, xã, đặc khu; toàn Thành phố có 168 đơn vị hành chính cấp xã (113 phường, 54 xã, 01 đặc khu).
= TỈNH ĐẮK LẮK 2025-12-20
Phường Tuy Hòa, phường Buôn Ma Thuột, xã Sơn Hòa, xã Ea Kar, xã M'Drắk, xã Krông Pắc, phường Sông Cầu, xã Đồng Xuân.
Mưa lũ tại Phú Yên cũ; xã Hòa Thịnh, phường Đông Hòa, xã Hòa Xuân, tỉnh Đắk Lắk; tàu cá thành phố Tuy Hòa cũ.
102 xã, phường; 102/102 xã, phường; Đảng bộ tỉnh có 105 đảng bộ trực thuộc.
= TỈNH NINH BÌNH 2026-02-10
Xã Nghĩa Hưng, phường Nam Định, phường Phủ Lý, phường Hoa Lư, xã Kim Sơn; Đền Trần, phường Nam Định; xã Xuân Trường.
= UBND XÃ MƯỜNG THAN TỈNH LAI CHÂU 2026-01-10
Xã Mường Than được thành lập trên cơ sở sáp nhập xã Phúc Than và xã Mường Than; các bản của xã Phúc Than cũ; nhà văn hóa xã Phúc Than (cũ).
Trường PTDTBT Tiểu học xã Phúc Than; Trạm Y tế xã Phúc Than; Hợp tác xã nông nghiệp Phúc Than.
= TỈNH HÀ TĨNH 2023-05-10
Cán bộ huyện Cẩm Xuyên, thị xã Kỳ Anh và các xã Cẩm Duệ, Cẩm Quan; tuyến Cẩm Xuyên - Kỳ Anh; ngã ba xã Cẩm Thịnh.
Sông qua 03 huyện Hương Sơn, Đức Thọ và Vũ Quang; 02 thị xã Hồng Lĩnh và Kỳ Anh; 13 huyện, thành phố, thị xã.
= TỈNH QUẢNG NAM 2024-05-10
18 huyện, thị xã, thành phố; 18/18 huyện, thị xã, thành phố; có 241 xã, phường, thị trấn; 193 xã nông thôn mới; 120/193 xã đạt chuẩn.
Toàn tỉnh có 120 xã đạt chuẩn nông thôn mới; tỉnh có 06 huyện nghèo; huyện Nam Trà My có 10 xã; cả nước có 06 huyện biên giới biển.
9 huyện miền núi, 03 huyện Nam Giang, Tây Giang và Phước Sơn; 06 xã biên giới; 04 xã (Ga Ri, Ch'Ơm, A Xan và Tr'Hy).
= TỈNH KIÊN GIANG 2020-12-30
Huyện Phú Quốc, tỉnh Kiên Giang; thành phố Phú Quốc từ ngày 01/01/2021; thị trấn Dương Đông; xã Gành Dầu.
= TỈNH LÂM ĐỒNG 2026-06-10
Phường 1 Bảo Lộc, phường B'Lao, phường Xuân Hương - Đà Lạt, phường Lang Biang - Đà Lạt, xã Đạ Huoai 2, đặc khu Phú Quý, xã Tuy Phong.
Phường Xuân Hương Đà Lạt; phường Cam Ly - Đà Lạt; phường Bắc Gia Nghĩa; xã Đắk Wil; xã Quảng Phú.
Đoàn của các tỉnh, thành phố Lào Cai, Sơn La, Ninh Bình, Huế, Đà Nẵng; các tỉnh/thành phố: Bắc Ninh, Cần Thơ, Cà Mau.
124 xã, phường, đặc khu; toàn tỉnh có 124 đơn vị hành chính cấp xã (103 xã, 20 phường và 01 đặc khu); 51 xã, phường điểm.
Toàn ngành có công an của 34 tỉnh, thành phố và 3.319 công an cấp xã (công an 2.621 xã; 687 phường; 11 đặc khu).
= TỈNH NGHỆ AN 2024-05-20
Đoàn của các tỉnh, thành phố Hà Tĩnh, Thanh Hóa, Huế, Đà Nẵng; các thành phố Vinh, Huế; các huyện, thành phố Vinh, Diễn Châu.
"""
CASES = [
    (*head.rsplit(" ", 1), text)
    for head, *texts in (group.strip().split("\n") for group in RIGHT.split("= ") if group.strip())
    for text in texts
]


@pytest.mark.parametrize(("issuer", "on", "text"), CASES)
def test_what_is_right_is_left_alone(issuer: str, on: str, text: str) -> None:
    report = report_of(f"UBND {issuer}\n\nBÁO CÁO\n\n{text}", on)
    outcome = check(report, RULES)
    assert not outcome.crashes
    assert [(found.code, report.slice(found.finding.span)) for found in outcome.diagnostics] == []


def test_rows_of_a_table_are_no_chains_while_no_header_says_so() -> None:
    report = report_of("Nơi đi\tNơi đến\nXã Tả Ngảo\tHuyện Sơn Hòa\nXã Đốc Binh Kiều\tHuyện Tam Nông\n", "2023-05-01")
    assert check(report, RULES).diagnostics == ()


def test_a_unit_that_has_ended_is_told_once_and_a_change_once() -> None:
    text = "Tại huyện Mang Thít có mưa. Tại huyện Vũng Liêm có mưa. Tại huyện Mang Thít lại mưa."
    told = {
        on: [
            (found.code, text[found.finding.span.start : found.finding.span.end], len(found.finding.related))
            for found in check(report_of(text, on), RULES).diagnostics
        ]
        for on in ("2025-11-20", "2026-11-20")
    }
    assert told == {
        "2025-11-20": [("PLC005", "huyện Mang Thít", 2)],
        "2026-11-20": [("PLC004", "huyện Mang Thít", 1), ("PLC004", "huyện Vũng Liêm", 0)],
    }


def test_a_slip_that_is_repeated_is_told_once_and_mended_everywhere() -> None:
    text = "UBND HUYỆN SÌN HỒ\n\nBÁO CÁO\n\nTại xã Tả Ngạo có mưa.\n\nTại xã Tả Ngạo, tỉnh Lai Châu lại mưa."
    (found,) = check(report_of(text, "2023-05-01"), RULES).diagnostics
    assert (found.code, len(found.finding.related)) == ("PLC002", 1)
    assert [edit.text for edit in found.finding.fixes[0].edits] == ["Tả Ngảo", "Tả Ngảo"]
