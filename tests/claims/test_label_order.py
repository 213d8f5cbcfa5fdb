"""Numbered headings and items."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.claims.label_order import LabelOrder


def _lines(labels: str) -> str:
    return "\n".join(f"{label} Nội dung" for label in labels.split())


@pytest.mark.parametrize(
    "labels",
    [
        "I. II. III. IV. V. VI. VII. VIII. IX. X. XI.",
        "1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11.",
        "a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y)",
        "a) b) c) d) e) f) g) h) i) j) k)",
        "(i) (ii) (iii) (iv) (v)",
        "1. 2. 1. 2. 3. 3.",
        "I. 1. 2. II. 1. 2. 3. III. 1.",
        "I. 1. 2. II. 3. 4. III. 5.",
        "1. 1.1. 1.2. 2. 2.1. 2.2. 2.3.",
        "A. I. 1. a) b) 2. II. B. I.",
        "4. 5. 6.",
        "1. 2. 9.",
    ],
)
def test_a_list_in_order_makes_no_claim(labels: str) -> None:
    assert [claim.label for claim in report_of(_lines(labels)).mentions(LabelOrder)] == []


@pytest.mark.parametrize(
    ("labels", "wrong"),
    [
        ("I. II. IV.", "IV."),
        ("1. 2. 2. 3.", "2."),
        ("a) b) d)", "d)"),
        ("1. 2. 4. 5.", "4."),
        ("I. 1. 2. II. 1. 2. 2.", "2."),
        ("1.1. 1.2. 1.4.", "1.4."),
        ("A. B. D.", "D."),
        ("a) b) b) d) đ)", "b)"),
        ("1. 2. 2. 4. 5.", "2."),
    ],
)
def test_a_label_out_of_order_is_found_once(labels: str, wrong: str) -> None:
    report = report_of(_lines(labels))
    assert [report.slice(claim.label) for claim in report.mentions(LabelOrder)] == [wrong]


def test_a_label_inside_a_paragraph_fills_the_gap() -> None:
    text = "1. Trồng trọt ổn định. 2. Chăn nuôi phát triển.\n3. Thủy sản tăng."
    assert list(report_of(text).mentions(LabelOrder)) == []


@pytest.mark.parametrize(
    "between",
    [
        "4.100 chủ rừng đã ký cam kết.",
        "Có 4.100 chủ rừng, trong đó 4.018 hộ.",
        "Giao trong quý 4/2023 và ngày 4/12.",
        "Gồm các thôn 2, 4, 7.",
    ],
)
def test_a_number_in_a_paragraph_fills_no_gap(between: str) -> None:
    text = f"1. Trồng trọt\n2. Chăn nuôi\n3. Lâm nghiệp\n{between}\n5. Thủy sản"
    assert [claim.label.start for claim in report_of(text).mentions(LabelOrder)] == [text.index("5. Thủy")]
