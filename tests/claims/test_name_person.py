"""One person in two spellings or two posts: what shows that it is one, and what shows that they are two."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.claims.name_person import LikeNames, PersonSpelling, TwoPosts

ONE = [
    "Đồng chí {a}, Bí thư Chi bộ thôn Hạ, hiến đất.\n\nĐồng chí {b}, Bí thư Chi bộ thôn Hạ, kiến nghị.",
    "Bí thư Chi bộ thôn Hạ {a} hiến đất.\n\nÝ kiến của Bí thư Chi bộ thôn Hạ {b}.",
    "Ông {a} ở thôn Hạ hiến đất.\n\nThăm ông {b} (thôn Hạ).",
    "Thầy {a}, lớp 9A2.\n\nKhen thầy {b}, lớp 9A2.",
]
TWO = [
    "Đồng chí {a}, Bí thư Chi bộ thôn Hạ; đồng chí {b}, Bí thư Chi bộ thôn Hạ.",
    "Ông {a} hiến đất.\n\nÔng {b} hiến công.",
    "Ông {a}, thôn Hạ, hiến đất.\n\nÔng {b}, thôn Thượng, hiến công.",
    "- Ông {a}, thôn Hạ;\n- Ông {b}, thôn Hạ;",
    "| {a} | thôn Hạ |\n|---|---|\n| {b} | thôn Hạ |",
    "Trường tiểu học {a} ở thôn Hạ.\n\nTrường tiểu học {b} ở thôn Hạ.",
]
NAMES = [("Tô Xuân Khánh", "Tô Xuân Khanh"), ("Bùi Thị Thu Hoài", "Bùi Thị Thu Hoàn")]


@pytest.mark.parametrize("text", ONE)
@pytest.mark.parametrize(("one", "other"), NAMES)
def test_what_is_said_of_both_shows_one_person(text: str, one: str, other: str) -> None:
    (claim,) = report_of(text.format(a=one, b=other)).mentions(PersonSpelling)
    assert claim.other == one


@pytest.mark.parametrize("text", TWO)
@pytest.mark.parametrize(("one", "other"), NAMES)
def test_people_of_like_names_are_two(text: str, one: str, other: str) -> None:
    assert report_of(text.format(a=one, b=other)).mentions(PersonSpelling) == ()


@pytest.mark.parametrize(
    "other", ["Tô Xuân Khánh", "Tô Xuân Hùng", "Tô Văn Khánh", "Đỗ Quang Vinh", "Tô Xuân Khánh Linh", "Tô Khánh"]
)
def test_the_same_name_and_other_names_are_no_slips(other: str) -> None:
    assert report_of(ONE[0].format(a="Tô Xuân Khánh", b=other)).mentions(PersonSpelling) == ()


def test_the_rarer_spelling_is_the_odd_one() -> None:
    text = ONE[0].format(a="Tô Xuân Khanh", b="Tô Xuân Khánh") + "\n\nKhen đồng chí Tô Xuân Khánh."
    (claim,) = report_of(text).mentions(PersonSpelling)
    assert (claim.other, claim.span.start, len(claim.evidence)) == ("Tô Xuân Khánh", 9, 2)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("Chủ tịch UBND xã", "Phó Chủ tịch UBND xã", 1),
        ("Phó Giám đốc Sở Y tế", "Giám đốc Sở Y tế", 1),
        ("Chủ tịch UBND xã", "Bí thư Đảng ủy xã", 0),
        ("Chủ tịch Hội Nông dân", "Phó Chủ tịch Hội Cựu chiến binh", 0),
        ("Chủ tịch UBND xã", "Chủ tịch UBND xã", 0),
        ("Trưởng ban", "Phó Trưởng ban", 0),
    ],
)
def test_a_deputy_is_not_the_head_of_the_same_body(one: str, other: str, count: int) -> None:
    text = f"Ông Tô Xuân Khánh, {one}, dự.\n\nÔng Tô Xuân Khánh, {other}, phát biểu."
    assert len(report_of(text).mentions(TwoPosts)) == count


def test_a_change_of_posts_explains_two() -> None:
    text = "Ông Tô Xuân Khánh, Phó Chủ tịch UBND xã.\n\nBầu ông Tô Xuân Khánh, Chủ tịch UBND xã."
    assert report_of(text).mentions(TwoPosts) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("TS.", "TS"), ("PGS.TS.", "PGS. TS"), ("Tiến sĩ", "PGS,TS."), ("BS. CKII", "bác sĩ chuyên khoa II"),
        ("BSCKI.", "BS CKI"), ("ThS.", "Thạc sĩ"), ("Nhà giáo ưu tú", "NGƯT"), ("Luật sư", "LS."), ("KTS", "KTS."),
    ],
)  # fmt: skip
def test_one_degree_in_any_form_hints_at_one_person(one: str, other: str) -> None:
    report = report_of(f"Chủ trì là {one} Tô Thị Xuân Khánh.\n\nMời {other} Tô Thị Xuân Khanh viết bài.")
    (claim,) = report.mentions(LikeNames)
    assert claim.other == "Tô Thị Xuân Khánh"


@pytest.mark.parametrize(("one", "other"), [("TS.", "ThS."), ("TS.", "em"), ("em", "em"), ("BS.", "DS."), ("", "")])
def test_other_degrees_or_none_hint_at_nothing(one: str, other: str) -> None:
    report = report_of(f"Chủ trì là {one} Tô Thị Xuân Khánh.\n\nMời {other} Tô Thị Xuân Khanh viết bài.")
    assert report.mentions(LikeNames) == ()
