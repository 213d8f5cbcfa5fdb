"""Names in quotation marks: when two of them are one name written in two ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint.testing import report_of
from report_lint_vi.claims.name_quoted import QuotedName, quoted

NAMES = ["Chợ Tết Công đoàn", "Dân vận khéo", "Mẹ đỡ đầu", "Camera an ninh", "Nâng bước em tới trường"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“Chợ Tết Công đoàn năm 2024”", ["Chợ Tết Công đoàn"]),
        ("“Tiếng hát công nhân lần thứ XII”", ["Tiếng hát công nhân"]),
        ('Mô hình "Dân vận khéo", "Mẹ đỡ đầu".', ["Dân vận khéo", "Mẹ đỡ đầu"]),
        ('màn hình 32" và 43" loại tốt', []),
        ("“Tết Sum vầy - Xuân chia sẻ”", ["Tết Sum vầy - Xuân chia sẻ"]),
        ("“DÂN VẬN KHÉO”", []),
        ("“Khéo”", []),
        ("“mở mà không đóng", []),
    ],
)
def test_a_name_is_what_stands_between_the_marks(text: str, names: list[str]) -> None:
    report = report_of(text)
    assert [report.slice(name.span) for name in quoted(report)] == names


@given(st.sampled_from(NAMES), st.data())
def test_any_other_capital_after_the_first_letter_is_noticed(name: str, data: st.DataObject) -> None:
    starts = [at + 1 for at, letter in enumerate(name) if letter == " "]
    at = data.draw(st.sampled_from(starts))
    other = name[:at] + name[at].swapcase() + name[at + 1 :]
    (claim,) = report_of(f"Quỹ “{name}” và “{other}”; “{name}”.").mentions(QuotedName)
    assert (claim.wrong, claim.right, len(claim.evidence)) == (other, name, 2)


@given(st.lists(st.sampled_from(NAMES), max_size=6))
def test_names_that_are_always_written_alike_are_left_alone(names: list[str]) -> None:
    said = "; ".join(f"mô hình “{name}”" for name in names)
    assert report_of(f"Duy trì {said}.").mentions(QuotedName) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dân vận khéo", "dân vận khéo"),
        ("Văn hóa công sở", "Văn hoá công sở"),
        ("Gia đình 5 không 3 sạch", "Gia đình 5 có 3 sạch"),
        ("Sạch nhà, đẹp ngõ", "Sạch nhà - đẹp ngõ"),
        ("Ngôi nhà xanh", "Ngôi nhà xinh"),
    ],
)
def test_other_differences_are_no_slips(one: str, other: str) -> None:
    assert report_of(f"Quỹ “{one}” và “{other}”.").mentions(QuotedName) == ()
