"""Which words may stand twice running."""

import pytest

from report_lint_vi.world.doubling import Compounds


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [
        ("đảng", "viên", "chức"), ("kinh", "phí", "tổn"), ("cơ", "quan", "tâm"), ("doanh", "nghiệp", "vụ"),
        ("kế", "hoạch", "định"), ("công", "tác", "động"), ("hành", "vi", "phạm"), ("", "luôn", ""),
        ("nội", "các", "nước"), ("lý", "do", "thiếu"), ("bên", "trong", "kho"), ("đầu", "vào", "kho"), ("đi", "từ", "theo"),
    ],
)  # fmt: skip
def test_two_compounds_may_meet(before: str, word: str, after: str) -> None:
    assert Compounds.load().allow(word, before, after)


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [
        ("đảng", "viên", "trẻ"), ("kinh", "phí", "hòa"), ("cơ", "quan", "chuyên"), ("doanh", "nghiệp", "xã"),
        ("kế", "hoạch", "năm"), ("công", "tác", "tuyên"), ("giáo", "viên", ""), ("", "viên", "chức"),
        ("với", "các", "bí"), ("cho", "các", "em"), ("đối", "với", "hộ"), ("", "đã", "đạt"), ("lý", "do", ""),
        ("", "từ", "đầu"), ("của", "những", "hộ"), ("đã", "được", "lập"), ("trình", "được", "giao"),
    ],
)  # fmt: skip
def test_half_a_compound_stands_for_nothing(before: str, word: str, after: str) -> None:
    assert not Compounds.load().allow(word, before, after)
