"""Chains of places, and rows of places that are none."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.place_chain import PlaceChain

ON = "2023-06-01"


def chains(text: str) -> list[str]:
    """Return every chain of a text, one that may be a mere list with a question mark."""
    return [
        " < ".join(place.title for place in (chain.place, *chain.above)) + ("" if chain.sure else " ?")
        for chain in report_of(text, ON).mentions(PlaceChain)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "xã Tả Ngảo, huyện Sìn Hồ, tỉnh Lai Châu",
        "xã Tả Ngảo huyện Sìn Hồ tỉnh Lai Châu",
        "xã Tả Ngảo (huyện Sìn Hồ, tỉnh Lai Châu)",
        "xã Tả Ngảo - huyện Sìn Hồ - tỉnh Lai Châu",
        "xã Tả Ngảo thuộc huyện Sìn Hồ, tỉnh Lai Châu",
        "xã Tả Ngảo trên địa bàn huyện Sìn Hồ của tỉnh Lai Châu",
        "xã Tả Ngảo (thuộc huyện Sìn Hồ), tỉnh Lai Châu",
        "XÃ Tả Ngảo, HUYỆN Sìn Hồ, TỈNH Lai Châu",
    ],
)
def test_a_chain_goes_up(text: str) -> None:
    found = report_of(text, ON).mentions(PlaceChain)
    assert [(c.place.name, [place.name for place in c.above]) for c in found] == [
        ("Tả Ngảo", ["Sìn Hồ", "Lai Châu"]),
        ("Sìn Hồ", ["Lai Châu"]),
        ("Lai Châu", []),
    ]
    assert not any(chain.down for chain in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tỉnh Lai Châu, huyện Sìn Hồ, xã Tả Ngảo",
         ["tỉnh Lai Châu", "huyện Sìn Hồ < tỉnh Lai Châu", "xã Tả Ngảo < huyện Sìn Hồ < tỉnh Lai Châu"]),
        ("các xã Mường So, Khổng Lào và Hoang Thèn (huyện Phong Thổ)",
         ["xã Mường So < huyện Phong Thổ", "xã Khổng Lào < huyện Phong Thổ", "xã Hoang Thèn < huyện Phong Thổ",
          "huyện Phong Thổ"]),
        ("xã Tả Ngảo, huyện Sìn Hồ, xã Mường So, huyện Phong Thổ",
         ["xã Tả Ngảo < huyện Sìn Hồ", "huyện Sìn Hồ", "xã Mường So < huyện Phong Thổ", "huyện Phong Thổ"]),
        ("xã Tả Ngảo và huyện Sìn Hồ", ["xã Tả Ngảo", "huyện Sìn Hồ"]),
        ("xã Tả Ngảo. Huyện Sìn Hồ", ["xã Tả Ngảo", "huyện Sìn Hồ"]),
        ("xã Tả Ngảo; huyện Sìn Hồ", ["xã Tả Ngảo", "huyện Sìn Hồ"]),
        ("xã Tả Ngảo\nHuyện Sìn Hồ", ["xã Tả Ngảo", "huyện Sìn Hồ"]),
        ("xã Tả Ngảo\tHuyện Sìn Hồ", ["xã Tả Ngảo", "huyện Sìn Hồ"]),
        ("xã Tả Ngảo, huyện Sìn Hồ, huyện Phong Thổ",
         ["xã Tả Ngảo < huyện Sìn Hồ ?", "huyện Sìn Hồ", "huyện Phong Thổ"]),
        ("huyện Phong Thổ, xã Tả Ngảo, huyện Sìn Hồ",
         ["huyện Phong Thổ", "xã Tả Ngảo < huyện Sìn Hồ ?", "huyện Sìn Hồ"]),
        ("đường xã Tả Ngảo - huyện Phong Thổ", ["xã Tả Ngảo < huyện Phong Thổ ?", "huyện Phong Thổ"]),
        ("xã Ninh Hiệp, Gia Lâm, Hà Nội", ["xã Ninh Hiệp < Gia Lâm < Hà Nội ?"]),
        ("(điểm trường xã Tả Ngảo), huyện Sìn Hồ", ["xã Tả Ngảo < huyện Sìn Hồ ?", "huyện Sìn Hồ"]),
        ("các huyện Sìn Hồ, Phong Thổ, xã Tả Ngảo", ["huyện Sìn Hồ", "huyện Phong Thổ", "xã Tả Ngảo"]),
        ("xã Thanh Xuân Bặc, quận Thanh Xuân", ["xã Thanh Xuân < quận Thanh Xuân", "quận Thanh Xuân"]),
    ],
)  # fmt: skip
def test_what_belongs_together_is_linked(text: str, expected: list[str]) -> None:
    assert chains(text) == expected
