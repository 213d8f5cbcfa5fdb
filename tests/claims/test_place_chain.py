"""Where places lie, which kind they are and whether they still are: the claims behind the family PLC."""

from __future__ import annotations

import pytest

from report_lint import Verdict
from report_lint.testing import WORDS, report_of
from report_lint_vi.claims.place_chain import Fault, PlaceStanding
from report_lint_vi.claims.place_chain_names import OTHERS
from report_lint_vi.world.gazetteer import Gazetteer, Level

LAI_CHAU = "UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\n"
SIN_HO = "UBND HUYỆN SÌN HỒ\nTỈNH LAI CHÂU\n\nBÁO CÁO\n\n"
ON = "2024-03-08"


def told(text: str, on: str = ON) -> list[tuple[str, str, str]]:
    """Return fault, flagged text and message of every claim that fails."""
    report = report_of(text, on)
    return [
        (str(claim.fault), report.slice(claim.span), WORDS.show(claim.derivation, report))
        for claim in report.mentions(PlaceStanding)
        if claim.fault in (Fault.NAME, Fault.PARENT)
    ]


def test_the_two_slips_of_one_chain_are_two_faults() -> None:
    assert told(f"{LAI_CHAU}Trao quà tại Trường Tiểu học xã Tả Ngạo, huyện Sơn Hòa với 100 triệu đồng.") == [
        ("name", "xã Tả Ngạo", "không có xã Tả Ngạo; gần nhất là xã Tả Ngảo, huyện Sìn Hồ, tỉnh Lai Châu"),
        ("parent", "huyện Sơn Hòa",
         "huyện Sơn Hòa thuộc tỉnh Phú Yên; ở tỉnh Lai Châu có huyện Sìn Hồ, nơi có xã Tả Ngảo"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "fault", "flagged", "message"),
    [
        ("xã Đốc Binh Kiều, huyện Tam Nông, tỉnh Đồng Tháp", "parent", "xã Đốc Binh Kiều",
         "huyện Tam Nông không có xã Đốc Binh Kiều; xã Đốc Binh Kiều thuộc huyện Tháp Mười, tỉnh Đồng Tháp"),
        ("xã Tân Công Xính, huyện Tam Nông", "name", "xã Tân Công Xính",
         "huyện Tam Nông không có xã Tân Công Xính; gần nhất là xã Tân Công Sính"),
        ("huyện Sơn Hòa, tỉnh Lai Châu", "name", "huyện Sơn Hòa",
         "tỉnh Lai Châu không có huyện Sơn Hòa; gần nhất là huyện Sìn Hồ"),
        ("huyện Gia Lâm, tỉnh Bắc Ninh", "parent", "huyện Gia Lâm",
         "tỉnh Bắc Ninh không có huyện Gia Lâm; huyện Gia Lâm thuộc thành phố Hà Nội"),
        ("huyện Mê Linh, tỉnh Vĩnh Phúc", "parent", "huyện Mê Linh",
         "huyện Mê Linh chỉ thuộc tỉnh Vĩnh Phúc đến ngày 31/7/2008; nay thuộc thành phố Hà Nội"),
        ("huyện Quế Võ, tỉnh Bắc Giang", "parent", "huyện Quế Võ",
         "tỉnh Bắc Giang không có huyện Quế Võ; huyện Quế Võ thuộc tỉnh Bắc Ninh"),
        ("xã Hòa Bình, huyện Sìn Hồ", "parent", "xã Hòa Bình", "huyện Sìn Hồ không có xã Hòa Bình"),
        ("xã Mường So, tỉnh Yên Bái", "parent", "xã Mường So",
         "tỉnh Yên Bái không có xã Mường So; xã Mường So thuộc huyện Phong Thổ, tỉnh Lai Châu"),
        ("tỉnh Lai Chây", "name", "tỉnh Lai Chây", "không có tỉnh Lai Chây; gần nhất là tỉnh Lai Châu"),
        ("TP. Hồ Chí Mình", "name", "TP. Hồ Chí Mình",
         "không có thành phố Hồ Chí Mình; gần nhất là thành phố Hồ Chí Minh"),
        ("xã Thanh Xuân Bặc, quận Thanh Xuân", "name", "xã Thanh Xuân Bặc",
         "quận Thanh Xuân không có xã Thanh Xuân Bặc; gần nhất là phường Thanh Xuân Bắc"),
        ("xã An Hải Hòa, huyện Tuy An", "name", "xã An Hải Hòa",
         "huyện Tuy An không có xã An Hải Hòa; gần nhất là xã An Hòa Hải"),
        ("xã Nam Phúc Thắng, huyện Cẩm Xuyên", "name", "xã Nam Phúc Thắng",
         "huyện Cẩm Xuyên không có xã Nam Phúc Thắng; gần nhất là xã Nam Phúc Thăng"),
        ("xã Tả Ngạo, huyện Sin Hồ, tỉnh Lai Châu", "name", "huyện Sin Hồ",
         "tỉnh Lai Châu không có huyện Sin Hồ; gần nhất là huyện Sìn Hồ"),
    ],
)  # fmt: skip
def test_a_wrong_chain_is_told_with_what_lies_where(text: str, fault: str, flagged: str, message: str) -> None:
    assert (fault, flagged, message) in told(f"Tại {text} có mưa.")


@pytest.mark.parametrize(
    "text",
    [
        "xã Ninh Hiệp, huyện Gia Lâm, thành phố Hà Nội",
        "xã Hạ Trạch, huyện Bố Trạch và xã Sơn Hòa",
        "Sau sáp nhập, xã Đốc Binh Kiều, huyện Tam Nông",
        "Ông Lò Văn A quê quán xã Tả Ngạo, huyện Sơn Hòa",
        "Năm 2007, huyện Mê Linh, tỉnh Vĩnh Phúc",
        "tỉnh Bò Kẹo, tỉnh Hủa Phăn, tỉnh Hà Bắc, tỉnh Hậu Giang, tỉnh Vĩnh Phú, tỉnh Hải Nam",
        "huyện Mường Mày, huyện Nậm Bạc",
        "làm việc với huyện Mường Kham, tỉnh Xiêng Khoảng, Lào",
        "xã Nông thôn mới, xã Anh hùng, xã Đoàn Thanh niên, xã Hội Nông dân",
        "Chủ tịch UBND xã Trần Văn Tám, UBND huyện Giàng A Sùng",
        "xã Tả Ngạo của huyện Mộc Châu, tỉnh Sơn La thì không xét",
        "các xã Tả Ngảo, Nậm Cuổi, huyện Than Uyên và Tân Uyên",
        "tỉnh Yên Bái, huyện Than Uyên",
        "xã Tả Ngạo Giàng, huyện Sìn Hồ",
        "xã Tả Ngảo, huyện Sơn Hòa Phong",
        "xã Ngảo Tả",
    ],
)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert told(f"{LAI_CHAU}{text}.") == []


@pytest.mark.parametrize("on", ["", "2026-10-11", "2030-01-01", "2004-12-01", "2026"])
def test_nothing_is_said_where_not_all_units_are_known(on: str) -> None:
    assert told("Tại xã Tả Ngạo, huyện Sìn Hồ và xã Đốc Binh Kiều, huyện Tam Nông.", on) == []


def test_an_unknown_name_is_looked_for_at_home_nearest_first() -> None:
    assert told(f"{SIN_HO}Tại xã Tả Ngạo và xã Mường Xo có mưa.") == [
        ("name", "xã Tả Ngạo", "không có xã Tả Ngạo; gần nhất là xã Tả Ngảo, huyện Sìn Hồ, tỉnh Lai Châu"),
        ("name", "xã Mường Xo", "không có xã Mường Xo; gần nhất là xã Mường So, huyện Phong Thổ, tỉnh Lai Châu"),
    ]
    assert told("Tại xã Tả Ngạo có mưa.") == []
    assert told("UBND TỈNH CÀ MAU\n\nBÁO CÁO\n\nTại xã Tả Ngạo có mưa.") == []


@pytest.mark.parametrize(
    ("home", "text", "expected"),
    [
        ("", "xã Độc Lập (Hạ Lang), tỉnh Cao Bằng",
         "huyện Hạ Lang không có xã Độc Lập; xã Độc Lập thuộc huyện Quảng Hòa, tỉnh Cao Bằng"),
        ("", "xã Độc Lập (Hạ Lang, Cao Bằng)",
         "huyện Hạ Lang không có xã Độc Lập; xã Độc Lập thuộc huyện Quảng Hòa, tỉnh Cao Bằng"),
        ("", "xã Độc Lập - Hạ Lang, tỉnh Cao Bằng",
         "huyện Hạ Lang không có xã Độc Lập; xã Độc Lập thuộc huyện Quảng Hòa, tỉnh Cao Bằng"),
        ("TỈNH THANH HÓA", "xã Xuân Thiện (Thọ Xuân)",
         "huyện Thọ Xuân không có xã Xuân Thiện; gần nhất là xã Xuân Thiên"),
        ("TỈNH BẮC GIANG", "huyện Yên Dũng (Bắc Ninh)",
         "tỉnh Bắc Ninh không có huyện Yên Dũng; huyện Yên Dũng thuộc tỉnh Bắc Giang"),
        ("TỈNH BẮC NINH", "huyện Yên Dũng (Bắc Ninh)",
         "tỉnh Bắc Ninh không có huyện Yên Dũng; huyện Yên Dũng thuộc tỉnh Bắc Giang"),
        ("", "huyện Yên Dũng (Bắc Ninh)", ""),
        ("TỈNH CAO BẰNG", "xã Tả Ngảo (Sơn Hòa)", ""),
        ("TỈNH CAO BẰNG", "xã Độc Lập - Hạ Lang", ""),
        ("TỈNH CAO BẰNG", "xã Độc Lập, Hạ Lang", ""),
        ("TỈNH CAO BẰNG", "tuyến đường xã Độc Lập - Hạ Lang, tỉnh Cao Bằng", ""),
        ("TỈNH CAO BẰNG", "xã Độc Lập (Hạ Lang thắng)", ""),
        ("TỈNH CAO BẰNG", "xã Độc Lập (giáp Hạ Lang)", ""),
        ("TỈNH CAO BẰNG", "các xã Đàm Thủy, Độc Lập (Hạ Lang)", ""),
        ("TỈNH CAO BẰNG", "xã Độc Lập (Hạ Lang cũ)", ""),
        ("TỈNH CAO BẰNG", "xã Độc Lập (Quảng Hòa), xã Đàm Thủy (Trùng Khánh)", ""),
        ("TỈNH CAO BẰNG", "xã Độc Lập (Bảo Lâm, Lâm Đồng)", ""),
        ("TỈNH TÂY NINH", "xã Tân Thạch (Châu Thành) của Bến Tre", ""),
        ("TỈNH BẮC NINH", "xã Kim Chân (Bắc Ninh), xã Tân Chi (Bắc Ninh)", ""),
        ("TỈNH QUẢNG BÌNH", "xã Hiền Ninh (Quảng Ninh), xã Võ Ninh (Quảng Ninh)", ""),
        ("TỈNH HÀ TĨNH", "xã Kỳ Nam (Kỳ Anh), xã Kỳ Phong (Kỳ Anh)", ""),
    ],
)  # fmt: skip
def test_a_bare_name_in_a_bracket_is_a_parent_where_that_is_sure(home: str, text: str, expected: str) -> None:
    found = [message for _, _, message in told(f"UBND {home}\n\nBÁO CÁO\n\nMô hình ở {text}.")]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize("home", ["Tây Ninh", "Bắc Ninh", "Quảng Bình", "Hà Tĩnh"])
@pytest.mark.parametrize("province", ["Bến Tre", "Bắc Ninh", "Quảng Bình", "Hà Tĩnh"])
def test_the_right_names_in_a_bracket_are_left_alone_wherever_the_report_is_from(home: str, province: str) -> None:
    gazetteer = Gazetteer.load()
    unit = next(unit for unit in gazetteer.children("") if unit.name == province)
    lines = [
        f"{commune.title} ({district.name}), {commune.title} ({province}), {commune.title} ({district.name}, {province})"
        for district in gazetteer.children(unit.id)
        for commune in gazetteer.children(district.id)
        if district.during(ON, ON) and commune.during(ON, ON)
    ]
    assert len(lines) > 100
    assert told(f"UBND TỈNH {home.upper()}\n\nBÁO CÁO\n\n" + ".\n".join(lines)) == []


def test_spellings_of_highland_names_are_no_slips() -> None:
    head = "UBND TỈNH GIA LAI\n\nBÁO CÁO\n\n"
    assert told(f"{head}Tại xã Ia Mlah và xã Ia Drang, huyện Chư Prông; huyện Chư Pah.") == []


def test_a_chain_that_holds_says_so() -> None:
    report = report_of("xã Tả Ngảo, huyện Sìn Hồ, tỉnh Lai Châu", ON)
    held = [(claim.place.name, claim.verdict) for claim in report.mentions(PlaceStanding)]
    assert held == [("Tả Ngảo", Verdict.HOLDS), ("Sìn Hồ", Verdict.HOLDS)]


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("xã Tả Ngạo, huyện Sìn Hồ", "xã Tả Ngảo, huyện Sìn Hồ"),
        ("XÃ TẢ NGẠO, huyện Sìn Hồ", "XÃ TẢ NGẢO, huyện Sìn Hồ"),
        ("Phường Tả Ngạo, huyện Sìn Hồ", "Xã Tả Ngảo, huyện Sìn Hồ"),
        ("xã Đốc Binh Kiều, huyện Tam Nông, tỉnh Đồng Tháp", "xã Đốc Binh Kiều, huyện Tháp Mười, tỉnh Đồng Tháp"),
        ("các xã Nậm Cuổi, Tả Ngạo, huyện Sìn Hồ", "các xã Nậm Cuổi, Tả Ngảo, huyện Sìn Hồ"),
    ],
)
def test_the_way_out_keeps_the_writing(text: str, edit: str) -> None:
    report = report_of(text, ON)
    (claim,) = [claim for claim in report.mentions(PlaceStanding) if claim.fault]
    ((change,),) = [way.edits for way in claim.ways]
    assert text[: change.span.start] + change.text + text[change.span.end :] == edit


@pytest.mark.parametrize(
    ("text", "on", "expected"),
    [
        ("huyện Sa Pa, tỉnh Lào Cai", "2024-03-08",
         "từ ngày 01/01/2020, Sa Pa là thị xã của tỉnh Lào Cai, không phải huyện"),
        ("huyện Sa Pa, tỉnh Lào Cai", "2020-12-30", None),
        ("xã Sìn Hồ, huyện Sìn Hồ", "2024-03-08", "Sìn Hồ là thị trấn của huyện Sìn Hồ, không phải xã"),
        ("xã Sìn Hồ", "2024-03-08", None),
        ("huyện Kỳ Anh, tỉnh Hà Tĩnh; thị xã Kỳ Anh", "2024-03-08", None),
        ("tỉnh Cần Thơ", "2024-03-08", "Cần Thơ là thành phố, không phải tỉnh"),
        ("huyện Sa Pa, tỉnh Lào Cai (nay là thị xã)", "2024-03-08", None),
        ("các huyện Sa Pa, Bát Xát, tỉnh Lào Cai", "2024-03-08", None),
        ("huyện Sa Pa, tỉnh Lào Cai", "2025-08-08", None),
        ("huyện Sa Pa, tỉnh Lào Cai", "", None),
    ],
)  # fmt: skip
def test_a_kind_is_wrong_when_only_another_bears_the_name(text: str, on: str, expected: str | None) -> None:
    report = report_of(text, on)
    assert [
        WORDS.show(claim.derivation, report) for claim in report.mentions(PlaceStanding) if claim.fault is Fault.KIND
    ] == ([expected] if expected else [])


def test_names_from_elsewhere_are_written_cleanly() -> None:
    names = OTHERS.split("|")
    assert len(names) == len(set(names))
    assert all(name == " ".join(name.split()) and name[0].isupper() for name in names)
    gazetteer = Gazetteer.load()
    ours = [unit for name in names for unit in gazetteer.named(name, Level.PROVINCE) if not unit.end]
    assert ours == []


def test_fault_is_told_in_reading_order_and_once_a_place() -> None:
    text = "Tại xã Tả Ngảo, xã Nậm Cuổi (huyện Sơn Hòa) và xã Lùng Thàng, huyện Sơn Hòa."
    found = told(LAI_CHAU + text)
    assert [(fault, words) for fault, words, _ in found] == [(Fault.PARENT.value, "huyện Sơn Hòa")] * 2


@pytest.mark.parametrize(
    ("text", "on", "ended"),
    [
        ("Dọn rác ở thị trấn Sìn Hồ, tỉnh Lai Châu.", "2025-11-08", ["thị trấn Sìn Hồ"]),
        ("Dọn rác ở thị trấn Sìn Hồ, tỉnh Lai Châu.", "2025-06-08", []),
        ("Dọn rác ở xã Sìn Hồ, tỉnh Lai Châu.", "2025-11-08", []),
        ("Xã Sìn Hồ lập từ thị trấn Sìn Hồ và hai xã.", "2025-11-08", []),
        ("Kế thừa trụ sở của thị trấn Sìn Hồ, tỉnh Lai Châu.", "2025-11-08", []),
        ("Năm 2024, thị trấn Sìn Hồ, tỉnh Lai Châu đạt chuẩn.", "2025-11-08", []),
        ("Trường Mầm non thị trấn Sìn Hồ khai giảng.", "2025-11-08", []),
    ],
)  # fmt: skip
def test_a_town_has_ended_though_a_commune_bears_its_name(text: str, on: str, ended: list[str]) -> None:
    report = report_of(text, on)
    claims = [claim for claim in report.mentions(PlaceStanding) if claim.fault is Fault.ENDED]
    assert [report.slice(claim.span) for claim in claims] == ended


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("huyện Thường Xuyên, tỉnh Thanh Hóa", "huyện Thường Xuân"),
        ("huyện Nam Trà, tỉnh Quảng Nam", "huyện Nam Trà My"),
        ("huyện Quỳnh Hợp, tỉnh Nghệ An", "huyện Quỳ Hợp"),
        ("huyện Thường Mới, tỉnh Thanh Hóa", ""),
        ("huyện Nam, tỉnh Quảng Nam", ""),
    ],
)
def test_a_district_may_have_a_syllable_too_few_or_other_vowels(text: str, meant: str) -> None:
    found = [message for _, _, message in told(f"Họp tại {text}.")]
    assert [message.rpartition("gần nhất là ")[2] for message in found] == ([meant] if meant else [])
