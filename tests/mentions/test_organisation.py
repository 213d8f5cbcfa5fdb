"""Names of offices in a report: which one, in what form, rightly joined or not."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.organisation import OfficeName
from report_lint_vi.world.offices import Offices


def _found(text: str) -> list[tuple[str, str, bool]]:
    report = report_of(text)
    return [(report.slice(name.span), name.form.name, name.joined) for name in report.mentions(OfficeName)]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Bộ Thông tin và Truyền thông", "Bộ Thông tin và Truyền thông"),
        ("Bộ TT&TT", "Bộ Thông tin và Truyền thông"),
        ("Bộ Văn hoá, Thể thao và Du lịch", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("Bộ Lao động – Thương binh và Xã hội", "Bộ Lao động - Thương binh và Xã hội"),
        ("Bộ Lao động-Thương binh và Xã hội", "Bộ Lao động - Thương binh và Xã hội"),
        ("Bộ LĐTB&XH", "Bộ Lao động - Thương binh và Xã hội"),
        ("Sở NN và PTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
        ("Sở Nông nghiệp và phát triển nông thôn", "Sở Nông nghiệp và Phát triển nông thôn"),
        ("Uỷ ban Dân tộc", "Ủy ban Dân tộc"),
        ("Toà án nhân dân huyện", "Tòa án nhân dân huyện"),
        ("TAND quận", "Tòa án nhân dân quận"),
        ("UBND thị xã", "Ủy ban nhân dân thị xã"),
        ("Ban Tuyên giáo Tỉnh uỷ", "Ban Tuyên giáo Tỉnh ủy"),
        ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
    ],
)
def test_an_office_is_known_by_its_name_and_its_short_forms(written: str, name: str) -> None:
    assert _found(f"Đoàn làm việc với {written}, sau đó về xã.") == [(written, name, True)]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Bộ Thông tin - Truyền thông", "Bộ Thông tin và Truyền thông"),
        ("Bộ Thông tin, Truyền thông", "Bộ Thông tin và Truyền thông"),
        ("Bộ Văn hóa Thể thao và Du lịch", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("Bộ Văn hóa, Thể thao, Du lịch", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("Sở Quy hoạch và Kiến trúc", "Sở Quy hoạch - Kiến trúc"),
    ],
)
def test_words_joined_otherwise_are_noticed(written: str, name: str) -> None:
    assert _found(f"Đoàn làm việc với {written}.") == [(written, name, False)]


@pytest.mark.parametrize(
    "text",
    [
        "Cán bộ tài chính và bộ phận kế hoạch, đầu tư họp.",
        "SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
        "Sở Giao thông vận tải - Xây dựng tỉnh Lào Cai.",
        "Bộ Khoa học, Công nghệ và Môi trường năm 1998.",
        "Bộ Văn hóa Thông tin Thể thao.",
        "UBND xã, HĐND xã, Công an xã, TAND tỉnh.",
        "Bộ\nKế hoạch và Đầu tư",
        "",
    ],
)
def test_other_offices_and_other_words_are_left_alone(text: str) -> None:
    assert _found(text) == []


def test_a_name_ends_where_another_office_begins() -> None:
    assert _found("Bộ Giáo dục - Đào tạo và Bộ Y tế.") == [("Bộ Giáo dục - Đào tạo", "Bộ Giáo dục và Đào tạo", False)]


def test_every_form_of_the_table_is_found_as_it_stands() -> None:
    offices = Offices.load()
    ended = [office for office in offices if office.first or office.last]
    for office in ended:
        for form in filter(lambda form: " " in form, (office.name, *office.aliases)):
            assert [(written, joined) for written, _, joined in _found(f"Theo {form}.")] == [(form, True)], form
