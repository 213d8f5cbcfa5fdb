"""Sentences that look wrong and are right, in reports from many provinces and years."""

import pytest

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.testing import report_of

RULES = [rule() for pack in packs() for rule in pack.rules(Selection(("PLC",)))]
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


def test_rows_of_a_table_are_no_chains() -> None:
    report = report_of("Xã\tHuyện\nXã Tả Ngảo\tHuyện Sơn Hòa\nXã Đốc Binh Kiều\tHuyện Tam Nông\n", "2023-05-01")
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
