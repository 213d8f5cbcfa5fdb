"""Bodies "of the people" and their capitals."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.peoples_body import PeoplesBody


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Họp Ủy ban Nhân dân xã.", "Ủy ban nhân dân"),
        ("Họp Uỷ Ban nhân dân xã.", "Uỷ ban nhân dân"),
        ("Họp ủy ban Nhân Dân xã.", "ủy ban nhân dân"),
        ("Kỳ họp Hội Đồng Nhân Dân.", "Hội đồng nhân dân"),
        ("Thư của Toà Án Nhân dân.", "Toà án nhân dân"),
        ("Thư của Viện Kiểm sát Nhân dân.", "Viện Kiểm sát nhân dân"),
    ],
)
def test_a_capital_too_many_is_found_with_the_name_as_it_is(text: str, right: str) -> None:
    assert [body.right for body in report_of(text).mentions(PeoplesBody)] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "Ủy ban nhân dân xã và Hội đồng nhân dân xã.",
        "ỦY BAN NHÂN DÂN XÃ",
        "Viện Kiểm sát nhân dân và Viện kiểm sát nhân dân.",
        "Ủy ban, Nhân dân trong thôn; Nghệ sĩ Nhân dân; Báo Nhân Dân.",
        "Hội đồng\nNhân dân trong xã.",
        "",
    ],
)
def test_what_is_written_as_in_the_laws_is_none(text: str) -> None:
    assert report_of(text).mentions(PeoplesBody) == ()
