"""How many units there are: what is counted, and of what."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.claims.place_chain_count import UnitCount

LAI_CHAU = "UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\n"
SIN_HO = "UBND HUYỆN SÌN HỒ\nTỈNH LAI CHÂU\n\nBÁO CÁO\n\n"


@pytest.mark.parametrize(
    ("head", "on", "text", "expected"),
    [
        ("", "2024-03-08", "Cả nước có 63 tỉnh, thành phố.", [("63 tỉnh, thành phố", True)]),
        ("", "2024-03-08", "Xếp thứ 12/64 tỉnh, thành phố.", [("64 tỉnh, thành phố", False)]),
        ("", "2008-07-08", "Xếp thứ 12/64 tỉnh, thành phố.", [("64 tỉnh, thành phố", True)]),
        ("", "2025-07-20", "Xếp thứ 12/63 tỉnh, thành phố.", [("63 tỉnh, thành phố", True)]),
        ("", "2026-03-08", "Họp trực tuyến với 63 tỉnh, thành phố.", [("63 tỉnh, thành phố", False)]),
        ("", "2026-03-08", "Ổ dịch tại 28/34 tỉnh, thành phố.", [("34 tỉnh, thành phố", True)]),
        ("", "2026-03-08", "Dịch ở 45 tỉnh, thành phố.", []),
        ("", "2026-03-08", "Trước sắp xếp có 63 tỉnh, thành phố.", []),
        ("", "2026-03-08", "Năm 2024 xếp thứ 12/63 tỉnh, thành phố.", []),
        (LAI_CHAU, "2026-03-08", "Tỉnh có 38 đơn vị hành chính cấp xã.", [("38 đơn vị hành chính cấp xã", True)]),
        (LAI_CHAU, "2026-03-08", "Tỉnh có 39 đơn vị hành chính cấp xã.", [("39 đơn vị hành chính cấp xã", False)]),
        (LAI_CHAU, "2026-03-08", "Tỉnh có 37 đơn vị hành chính cấp xã đạt chuẩn.", []),
        (LAI_CHAU, "2026-03-08", "Có 12/39 xã, phường trọng điểm.", []),
        (LAI_CHAU, "2026-03-08", "Đã xong 106/106 xã, phường.", [("106 xã, phường", False)]),
        (LAI_CHAU, "2026-03-08", "Toàn tỉnh có 25 xã bị thiệt hại.", []),
        (LAI_CHAU, "2024-03-08", "Tỉnh Sơn La có 12 huyện, thành phố.", [("12 huyện, thành phố", True)]),
        (LAI_CHAU, "2024-03-08", "Điểm cầu 07 huyện trong tỉnh.", []),
        (LAI_CHAU, "2026-03-08", "Toàn tỉnh có 08 huyện, thành phố.", [("08 huyện, thành phố", False)]),
        (LAI_CHAU, "2025-11-08", "Toàn tỉnh có 08 huyện, thành phố.", []),
        (LAI_CHAU, "", "Tỉnh có 39 đơn vị hành chính cấp xã.", []),
        (LAI_CHAU, "2030-03-08", "Tỉnh có 39 đơn vị hành chính cấp xã.", []),
        (SIN_HO, "2024-03-08", "Toàn huyện có 21 xã, 01 thị trấn.", [("21 xã", True)]),
        (SIN_HO, "2024-03-08", "22/22 xã, thị trấn đạt chuẩn.", [("22 xã, thị trấn", True)]),
        (SIN_HO, "2024-03-08", "15/20 xã, thị trấn đạt chuẩn.", []),
        (LAI_CHAU, "2026-03-08", "Tỉnh có 39 đơn vị hành chính cấp xã đạt chuẩn.", [("39 đơn vị hành chính cấp xã", False)]),
        (LAI_CHAU, "2026-03-08", "Kết nối tới 106 xã, phường.", [("106 xã, phường", False)]),
        (LAI_CHAU, "2026-03-08", "Kết nối tới 106 xã, phường của các tỉnh miền núi.", []),
        (LAI_CHAU, "2026-03-08", "Kết nối tới 106 xã, phường của tỉnh Sơn La.", []),
        (LAI_CHAU, "2026-03-08", "Kiểm tra 106 lượt xã, phường.", []),
        (LAI_CHAU, "2026-03-08", "Kết nối tới 38 xã, phường.", []),
        (LAI_CHAU, "2026-03-08", "Kết nối tới 45 xã, phường.", []),
        (LAI_CHAU, "2026-03-08", "Tại 40 xã, phường trong toàn tỉnh.", [("40 xã, phường", False)]),
        (LAI_CHAU, "2026-03-08", "Tại 30 xã, phường trong toàn tỉnh.", []),
        (LAI_CHAU, "2026-03-08", "Sau sắp xếp, toàn tỉnh có 39 xã, phường.", [("39 xã, phường", False)]),
        (LAI_CHAU, "2026-03-08", "Trước khi sắp xếp, toàn tỉnh có 106 xã, phường.", []),
        (LAI_CHAU, "2026-03-08", "Sau sắp xếp năm 2020, toàn tỉnh có 106 xã, phường.", []),
        (
            LAI_CHAU, "2024-03-08", "Tỉnh có 08 đơn vị hành chính cấp huyện, 108 đơn vị hành chính cấp xã.",
            [("08 đơn vị hành chính cấp huyện", True), ("108 đơn vị hành chính cấp xã", False)],
        ),
        (
            LAI_CHAU, "2026-03-08", "Tỉnh có 38 đơn vị hành chính cấp xã (36 xã, 02 phường).",
            [("38 đơn vị hành chính cấp xã", True), ("36 xã, 02 phường", True)],
        ),
        (
            LAI_CHAU, "2026-03-08", "Tỉnh có 38 đơn vị hành chính cấp xã, gồm 35 xã và 03 phường.",
            [("38 đơn vị hành chính cấp xã", True), ("35 xã và 03 phường", False)],
        ),
        (
            LAI_CHAU, "2026-03-08", "Tỉnh có 38 đơn vị hành chính cấp xã, trong đó 20 xã, 01 phường biên giới.",
            [("38 đơn vị hành chính cấp xã", True)],
        ),
        (
            "", "2025-09-20", "Cả nước có 3.321 đơn vị hành chính cấp xã (2.636 xã, 672 phường và 13 đặc khu).",
            [("3.321 đơn vị hành chính cấp xã", True), ("2.636 xã, 672 phường", False)],
        ),
        ("", "2023-05-05", "Tỉnh Sơn La có 13 huyện, thành phố.", [("13 huyện, thành phố", False)]),
        ("", "2023-05-05", "Tỉnh Sơn La có 11 huyện, thành phố.", [("11 huyện, thành phố", False)]),
        ("", "2025-09-20", "Cả nước có 3.121 xã, phường, đặc khu.", []),
        ("", "2023-09-20", "Cả nước có 10.650 đơn vị hành chính cấp xã.", []),
        (
            "", "2023-09-20", "Cả nước có 705 đơn vị hành chính cấp huyện, 10.650 đơn vị hành chính cấp xã.",
            [("705 đơn vị hành chính cấp huyện", True)],
        ),
    ],
)  # fmt: skip
def test_a_count_of_all_is_compared_with_what_there_was(
    head: str, on: str, text: str, expected: list[tuple[str, bool]]
) -> None:
    report = report_of(head + text, on)
    found = [(report.slice(claim.span), claim.verdict == "holds") for claim in report.mentions(UnitCount)]
    assert found == expected
