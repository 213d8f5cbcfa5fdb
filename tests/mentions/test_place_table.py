"""Places in tables: what a header says of the names below it, and where the table says they lie."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.place_chain import PlaceChain

ON = "2023-06-01"


def chains(text: str) -> list[str]:
    """Return every chain that has a parent, and every bare name, in reading order."""
    return [
        " < ".join(place.title for place in (chain.place, *chain.above))
        for chain in report_of(text, ON).mentions(PlaceChain)
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["Xã\tHuyện\tSố hộ", "Tả Ngảo\tSìn Hồ\t12", "Mường So\tPhong Thổ\t4"],
         ["xã Tả Ngảo < huyện Sìn Hồ", "huyện Sìn Hồ", "xã Mường So < huyện Phong Thổ", "huyện Phong Thổ"]),
        (["TT\tTên huyện\tXã, thị trấn\tSố hộ", "1\tSìn Hồ\tTả Ngảo\t12", "2\t\tNậm Cuối\t4", "3\t\tNậm Cuổi\t4"],
         ["huyện Sìn Hồ", "Tả Ngảo < huyện Sìn Hồ", "Nậm Cuối < huyện Sìn Hồ", "Nậm Cuổi"]),
        (["TT\tXã\tSố hộ", "I\tHuyện Sìn Hồ\t30", "1\tTả Ngạo\t12", "2\tNậm Cuổi\t18", "\tTổng cộng\t30"],
         ["huyện Sìn Hồ", "xã Tả Ngạo < huyện Sìn Hồ", "xã Nậm Cuổi"]),
        (["TT\tXã\tSố hộ", "I\tHuyện Sìn Hồ\t30", "\tCụm trung tâm\t3", "1\tTả Ngạo\t12", "2\tNậm Cuổi\t18"],
         ["huyện Sìn Hồ", "xã Tả Ngạo", "xã Nậm Cuổi"]),
        (["Tỉnh, thành phố\tTỷ lệ", "Lai Châu\t12", "Hà Nội\t3", "Cả nước\t5"], ["Lai Châu", "Hà Nội"]),
        (["Đơn vị\tSố hộ", "Xã Tả Ngảo\t12", "Nậm Cuổi\t3"], ["xã Tả Ngảo"]),
        (["Xã\tSố hộ", "Khánh Vĩnh Yến\t12", "Khánh Vĩnh (cũ)\t3"], ["xã Khánh Vĩnh"]),
        (["Họ tên\tQuê quán", "Tả Ngảo\tSìn Hồ", "Nậm Cuổi\tSìn Hồ"], []),
    ],
)  # fmt: skip
def test_a_header_gives_the_kind_and_a_column_the_parent(rows: list[str], expected: list[str]) -> None:
    report = report_of("\n".join(rows) + "\n", ON)
    assert len(report.tables) == 1
    assert chains("\n".join(rows) + "\n") == expected
