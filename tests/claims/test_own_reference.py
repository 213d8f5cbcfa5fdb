"""References to the report's own parts, and numbers inside paragraphs."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.claims.inline_order import InlineOrder
from report_lint_vi.claims.own_reference import MissingPart

HEADS = "I. KẾT QUẢ\nKhá.\nII. HẠN CHẾ\nÍt.\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (HEADS + "Như nêu tại mục III.", [("mục III", "II")]),
        (HEADS + "Như nêu tại mục II.", []),
        (HEADS + "Theo quy định tại mục IV Thông tư 12.", []),
        ("Như nêu tại mục III.", []),
        ("Điều 1. A\nĐiều 2. B\n- Như Điều 4;", [("Điều 4", "2")]),
        ("Bảng 1: A\nBảng 2: B\nXem Bảng 5.", [("Bảng 5", "2")]),
    ],
)
def test_a_reference_is_looked_up_where_the_report_has_such_parts(text: str, found: list[tuple[str, str]]) -> None:
    report = report_of(text)
    assert [(report.slice(part.span), part.last) for part in report.mentions(MissingPart)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gồm (1) cây; (2) con; (3) đất.", []),
        ("Gồm (1) cây; (2) con; (4) đất.", ["(4)"]),
        ("Gồm (1) cây; (2) con; (2) đất.", ["(2)"]),
        ("Một là, giữ đất; hai là, giữ nước; bốn là, giữ rừng.", ["bốn là"]),
        ("Xem chú thích (1) và (3) ở cuối.", []),
        ("Sáng thứ hai, chiều thứ tư.", []),
    ],
)
def test_a_number_out_of_order_in_a_paragraph_is_found(text: str, found: list[str]) -> None:
    report = report_of(text)
    assert [report.slice(number.span) for number in report.mentions(InlineOrder)] == found
