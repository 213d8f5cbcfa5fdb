"""Letterheads: who reports, and from where."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.letterhead import Letterhead

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


def home(text: str, on: str = "2024-03-08") -> tuple[str, str]:
    """Return the titles of the home province and district, "" for none."""
    letterhead = Letterhead.of(report_of(text, on))
    province, district = letterhead.province, letterhead.district
    return province.title if province else "", district.title if district else ""


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("ỦY BAN NHÂN DÂN TỈNH AN GIANG\nSỞ TÀI CHÍNH", ("tỉnh An Giang", "")),
        ("ỦY BAN NHÂN DÂN\nHUYỆN SƠN DƯƠNG", ("tỉnh Tuyên Quang", "huyện Sơn Dương")),
        ("LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN\nLIÊN ĐOÀN LAO ĐỘNG HUYỆN ĐỨC HUỆ", ("tỉnh Long An", "huyện Đức Huệ")),
        ("UBND HUYỆN CHÂU THÀNH\nTỈNH BẾN TRE", ("tỉnh Bến Tre", "huyện Châu Thành")),
        ("UBND TỈNH BÌNH DƯƠNG\nTHÀNH PHỐ TÂN UYÊN", ("tỉnh Bình Dương", "thành phố Tân Uyên")),
        ("ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQUẬN CẨM LỆ\tĐộc lập - Tự do - Hạnh phúc",
         ("thành phố Đà Nẵng", "quận Cẩm Lệ")),
        ("TỈNH ỦY LAI CHÂU\nHUYỆN ỦY SÌN HỒ", ("tỉnh Lai Châu", "huyện Sìn Hồ")),
        ("ĐẢNG BỘ HUYỆN TIỀN HẢI\nĐẢNG ỦY XÃ VÂN TRƯỜNG", ("tỉnh Thái Bình", "huyện Tiền Hải")),
        ("SỞ Y TẾ BẮC GIANG\nBỆNH VIỆN ĐA KHOA", ("tỉnh Bắc Giang", "")),
        ("ĐẢNG BỘ THÀNH PHỐ HÀ NỘI", ("thành phố Hà Nội", "")),
        ("ỦY BAN NHÂN DÂN\nXÃ QUỲNH THẠCH", ("tỉnh Nghệ An", "huyện Quỳnh Lưu")),
        ("ỦY BAN NHÂN DÂN\nHUYỆN CHÂU THÀNH", ("", "")),
        ("BỘ NỘI VỤ\nHà Nội, ngày 08 tháng 3 năm 2024", ("", "")),
        ("BỘ ĐỘI BIÊN PHÒNG TỈNH LAI CHÂU", ("tỉnh Lai Châu", "")),
        ("Về việc thăm HUYỆN SÌN HỒ", ("", "")),
        ("", ("", "")),
    ],
)  # fmt: skip
def test_the_issuer_tells_the_home(head: str, expected: tuple[str, str]) -> None:
    assert home(f"{head}\n{STATE}\nBÁO CÁO\n\nKết quả công tác.") == expected


@pytest.mark.parametrize(
    ("site", "text", "expected"),
    [
        ("Lai Châu", "", ("tỉnh Lai Châu", "")),
        ("Sìn Hồ", "", ("tỉnh Lai Châu", "huyện Sìn Hồ")),
        ("Than Uyên", "", ("tỉnh Lai Châu", "huyện Than Uyên")),
        ("TP. Vinh", "", ("tỉnh Nghệ An", "thành phố Vinh")),
        ("Hà Nội", "", ("thành phố Hà Nội", "")),
        ("Châu Thành", "", ("", "")),
        ("Châu Thành", "Tại huyện Châu Thành, tỉnh Bến Tre.", ("tỉnh Bến Tre", "huyện Châu Thành")),
        ("Ở đâu đó", "", ("", "")),
    ],
)
def test_the_place_of_the_date_line_tells_as_much_as_all_its_readings_agree_on(
    site: str, text: str, expected: tuple[str, str]
) -> None:
    report = f"Số: 62/BC-LĐLĐ\n\n{site}, ngày 08 tháng 3 năm 2024\n\nBÁO CÁO\n\nHoạt động quý I.\n\n{text}"
    assert home(report, "") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh Lai Châu có mưa. Tỉnh Lai Châu hỗ trợ. Tỉnh Yên Bái cũng vậy.", ("tỉnh Lai Châu", "")),
        ("Tỉnh Lai Châu có mưa. Tỉnh Yên Bái cũng vậy.", ("", "")),
        ("Tỉnh Lai Châu có mưa.", ("", "")),
    ],
)
def test_without_a_head_the_province_named_most_is_home(text: str, expected: tuple[str, str]) -> None:
    assert home(text) == expected


def test_the_home_is_as_of_the_report() -> None:
    head = f"ỦY BAN NHÂN DÂN\nHUYỆN MÊ LINH\n{STATE}\nBÁO CÁO\n"
    assert [home(head, on)[0] for on in ("2008-03-01", "2009-03-01")] == ["tỉnh Vĩnh Phúc", "thành phố Hà Nội"]
    assert home(f"UBND TỈNH AN GIANG\n{STATE}\nBÁO CÁO\n", "2025-11-07") == ("tỉnh An Giang", "")
    assert home(f"UBND HUYỆN TRI TÔN\n{STATE}\nBÁO CÁO\n", "2025-11-07") == ("", "")


def test_issuers_number_and_site_are_kept() -> None:
    report = report_of(
        f"LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN\nLĐLĐ HUYỆN ĐỨC HUỆ\n{STATE}\nSố: 19/BC-LĐLĐ\n"
        "Đức Huệ, ngày 15 tháng 3 năm 2024\n\nBÁO CÁO\nTheo Nghị định số 98/2023/NĐ-CP."
    )
    letterhead = Letterhead.of(report)
    assert [report.slice(span) for span in letterhead.issuers] == [
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN",
        "LĐLĐ HUYỆN ĐỨC HUỆ",
    ]
    assert letterhead.number is not None
    assert letterhead.site is not None
    assert (report.slice(letterhead.number), report.slice(letterhead.site)) == ("19/BC-LĐLĐ", "Đức Huệ")


def test_a_number_that_is_not_filled_in_is_none() -> None:
    assert Letterhead.of(report_of("Số:    /BC-LĐLĐ\n\nBÁO CÁO\n\nTheo Nghị định số 98/2023/NĐ-CP.")).number is None
