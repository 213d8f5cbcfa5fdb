"""Communes under provinces since July 2025, and names under headings."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.claims.place_chain import PlaceStanding

ON = "2024-03-08"


@pytest.mark.parametrize(
    ("text", "on", "expected"),
    [
        ("xã Giồng Trôm, tỉnh Vĩnh Long", "2025-11-20", []),
        ("xã Giồng Trôn, tỉnh Vĩnh Long", "2025-11-20", [("name", "xã Giồng Trôn")]),
        ("xã Giồng Trôm, tỉnh Đồng Tháp", "2025-11-20", [("parent", "xã Giồng Trôm")]),
        ("phường Giồng Trôm, tỉnh Vĩnh Long", "2025-11-20", [("kind", "phường Giồng Trôm")]),
        (
            "thị trấn Giồng Trôm, tỉnh Bến Tre",
            "2025-11-20",
            [("ended", "thị trấn Giồng Trôm"), ("ended", "tỉnh Bến Tre")],
        ),
        (
            "thị trấn Giồng Trôm, huyện Giồng Trôm",
            "2025-11-20",
            [("ended", "thị trấn Giồng Trôm"), ("ended", "huyện Giồng Trôm")],
        ),
        ("xã Lũng Táo, tỉnh Tuyên Quang", "2025-11-20", [("ended", "xã Lũng Táo")]),
        ("xã Lũng Táo, tỉnh Tuyên Quang", "2024-11-20", [("parent", "xã Lũng Táo")]),
        ("xã Lũng Cú, tỉnh Tuyên Quang", "2025-11-20", []),
        ("phường Dĩ An, TP. HCM; đặc khu Côn Đảo, Thành phố Hồ Chí Minh", "2025-11-20", []),
        ("phường Dĩ An, Thành phố Hồ Chí Minh", "2023-11-20", [("parent", "phường Dĩ An")]),
        ("phường Hải Châu, thành phố Đà Nẵng", "2026-11-20", []),
    ],
)
def test_since_july_2025_communes_lie_in_provinces(text: str, on: str, expected: list[tuple[str, str]]) -> None:
    report = report_of(f"Đoàn đến {text}.", on)
    found = [(str(claim.fault), report.slice(claim.span)) for claim in report.mentions(PlaceStanding) if claim.fault]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Huyện Sìn Hồ\n\n- Xã Tả Ngạo: 12 hộ.\n\n2. Huyện Phong Thổ\n\n- Xã Mường Xo: 4 hộ.",
         ["Xã Tả Ngạo", "Xã Mường Xo"]),
        ("1. Huyện Sìn Hồ\n\n- Xã Mường So: 12 hộ.\n\n- Xã Sơn Hà: 4 hộ.", []),
        ("1. Huyện Sìn Hồ và huyện Phong Thổ\n\n- Xã Tả Ngạo: 12 hộ.", []),
        ("1. Công tác trồng rừng\n\n- Xã Tả Ngạo: 12 hộ.", []),
    ],
)  # fmt: skip
def test_a_heading_tells_where_the_names_under_it_lie(text: str, expected: list[str]) -> None:
    report = report_of(text, ON)
    found = [report.slice(claim.span) for claim in report.mentions(PlaceStanding) if claim.fault]
    assert found == expected
