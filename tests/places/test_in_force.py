"""Units that had ended before the report, and until when the period lasted that a report tells of."""

from __future__ import annotations

import pytest

from report_lint.testing import WORDS, report_of
from report_lint_vi.claims.place_chain import Fault, PlaceStanding
from report_lint_vi.claims.place_chain_status import reported_until

NO_DISTRICTS = "từ ngày 01/7/2025 không còn cấp huyện: huyện Mang Thít không còn là đơn vị hành chính"


@pytest.mark.parametrize(
    ("text", "on", "expected"),
    [
        ("tại huyện Mang Thít", "2025-11-20", (142, NO_DISTRICTS)),
        ("với tỉnh Kiên Giang", "2026-07-01", (365, "từ ngày 01/7/2025, tỉnh Kiên Giang đã nhập vào tỉnh An Giang")),
        ("xã Tây Phong, huyện Tiền Hải", "2025-03-14", (133, "từ ngày 01/11/2024, xã Tây Phong là xã Ái Quốc")),
        ("tỉnh Thừa Thiên Huế", "2025-03-01", (59, "từ ngày 01/01/2025, tỉnh Thừa Thiên Huế là thành phố Huế")),
        ("tại thị xã Phổ Yên", "2025-11-20",
         (142, NO_DISTRICTS.replace("huyện Mang Thít", "thành phố Phổ Yên (trước là thị xã)"))),
        ("với tỉnh Bình Dương", "2026-07-01",
         (365, "từ ngày 01/7/2025, tỉnh Bình Dương đã nhập vào Thành phố Hồ Chí Minh")),
        ("tại huyện Mang Thít Trà Vinh", "2025-11-20", None),
        ("tại huyện Mang Thít - Vĩnh Long", "2025-11-20", (142, NO_DISTRICTS)),
        ("TẠI HUYỆN MANG THÍT TỈNH VĨNH LONG", "2025-11-20", (142, NO_DISTRICTS)),
        ("Huyện Cẩm Xuyên, tỉnh Hà Tĩnh: họp tại xã Nam Phúc Thắng", "2023-06-09", None),
        ("huyện Tuy An: xã An Hải Hòa", "2024-07-05", None),
        ("tại huyện Mang Thít", "2025-06-30", None),
        ("tại huyện Mang Thít", "2025", None),
        ("tại huyện Mang Thít", "", None),
        ("tại huyện Mang Thít (cũ)", "2025-11-20", None),
        ("tại huyện cũ Mang Thít trước ngày 01/7/2025", "2025-11-20", None),
        ("năm 2024 tại huyện Mang Thít", "2025-11-20", None),
        ("tại thành phố Huế và tỉnh An Giang", "2026-11-20", None),
        ("tại xã Óc Eo", "2025-11-20", None),
        ("Trường THPT huyện Mang Thít", "2025-11-20", None),
        ("Trường THPT ở huyện Mang Thít", "2025-11-20", (142, NO_DISTRICTS)),
        ("bài “Về huyện Mang Thít”", "2025-11-20", None),
        ("số 5 đường 30/4, huyện Mang Thít", "2025-11-20", None),
        ("Dự án cấp nước tại huyện Mang Thít", "2025-11-20", None),
        ("xã Đông Xuân, huyện Lương Sơn, tỉnh Hòa Bình", "2010-05-01", None),
        ("tại xã Nghĩa Minh", "2025-03-01", None),
    ],
)  # fmt: skip
def test_a_unit_has_ended_when_nothing_of_its_name_goes_on(
    text: str, on: str, expected: tuple[int, str] | None
) -> None:
    report = report_of(text, on)
    ended = [claim for claim in report.mentions(PlaceStanding) if claim.fault is Fault.ENDED]
    found = [(claim.days, WORDS.show(claim.derivation, report)) for claim in ended]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("BÁO CÁO\nKết quả 6 tháng đầu năm 2025", "2025-06-30"),
        ("BÁO CÁO\n\nHoạt động quý II, nhiệm vụ quý III năm 2025", "2025-06-30"),
        ("BÁO CÁO\nHoạt động quý II năm 2025", "2025-06-30"),
        ("BÁO CÁO công tác tháng 5 năm 2025", "2025-05-31"),
        ("BÁO CÁO\nTình hình giải ngân 10 tháng năm 2025\n\nTheo văn bản tháng 3 năm 2025", "2025-10-31"),
        ("BÁO CÁO\nTổng kết năm 2025", "None"),
        ("Thông báo tháng 3 năm 2025", "None"),
    ],
)
def test_the_title_tells_until_when_is_reported(title: str, expected: str) -> None:
    assert str(reported_until(report_of(title, "2025-07-10"))) == expected
