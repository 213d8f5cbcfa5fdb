"""What the rows and columns of a table are."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.cell_figure import CellFigure
from report_lint_vi.mentions.table_roles import TableRoles
from report_lint_vi.mentions.table_words import Total, total_of

LABELS = {
    Total.FIRM: [
        "tổng cộng", "tổng số", "tổng", "cộng", "tổng cộng:", "tổng cộng (i+ii)", "tổng số (a + b)",
        "tổng cộng toàn huyện", "tổng cộng: 12 xã", "cộng (9 đơn vị)", "tổng số - total",
    ],
    Total.WHOLE: ["toàn tỉnh", "chung", "toàn trường", "toàn viện", "toàn chi nhánh", "cả nước", "toàn huyện (12 xã)"],
    Total.PART: ["cộng mục i", "tổng thu", "cộng khối xã", "tổng số học sinh"],
    Total.NONE: [
        "tổng đài 1022", "tổng công ty điện lực", "cộng đồng dân cư", "thu nội địa", "chung cư", "tổng diện tích",
        "toán", "cộng tác viên", "trường tiểu học", "toàn thắng", "toàn dân tham gia",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "label"), [(kind, label) for kind, labels in LABELS.items() for label in labels])
def test_a_label_names_a_total_or_not(kind: Total, label: str) -> None:
    assert total_of(label) is kind


CELLS = {
    "1250": ["1.250", "1250", "1 250", "+1.250", "**1.250**", "1.250 hộ"],
    "-95": ["-95", "−95", "(95)", "– 95"],
    "12.5": ["12,5", "12,5%", "12,5 %", "12.5"],
    "7": ["07", "7"],
    None: [
        "",
        "-",
        "…",
        "x",
        "xx",
        "10 - 15",
        "3/7",
        "12 (5 nữ)",
        "trên 90",
        "1.59.896",
        "I",
        "Đạt",
        "(5",
        "[ ]",
        "1.2.3",
    ],
}


@pytest.mark.parametrize(
    ("value", "words"), [(value, words) for value, all_words in CELLS.items() for words in all_words]
)
def test_a_cell_is_one_figure_or_none(value: str | None, words: str) -> None:
    report = report_of(f"Nội dung | {words} | cuối\nDòng | 1 | 2\n")
    figure = CellFigure.read(report, report.tables[0].rows[0][1].span).figure
    assert (figure.value if figure else None) == (None if value is None else Decimal(value))


@pytest.mark.parametrize("words", ["", "-", "–", "…", "...", "x", "X"])
def test_dashes_dots_and_an_x_are_blank(words: str) -> None:
    report = report_of(f"Nội dung | {words} | cuối\nDòng | 1 | 2\n")
    assert CellFigure.read(report, report.tables[0].rows[0][1].span).is_blank


def _columns(text: str) -> list[tuple[str, str]]:
    (roles,) = report_of(text).mentions(TableRoles)
    return [(column.head, str(column.kind)) for column in roles.columns]


HEADS = {
    "quantity": [
        "Số hộ", "Diện tích (ha)", "Kinh phí (triệu đồng)", "Giá trị sản xuất", "Điểm trường", "Số đơn vị xếp loại tốt",
        "Đấu giá (triệu đồng)", "Tổng mức đầu tư", "Mức vốn giao", "Năm 2023", "Dưới 35 tuổi",
    ],
    "rate": [
        "Tỷ lệ (%)", "Năng suất (tạ/ha)", "Bình quân", "Đơn giá (đồng)", "Giá", "Mật độ", "Điểm", "Xếp hạng",
        "Thu nhập bình quân", "Số người/hộ", "So với cùng kỳ", "Cơ cấu", "Mức chi", "Tỉ lệ",
    ],
    "text": ["Ghi chú", "Năm sinh", "Mã dự án", "Điện thoại"],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "head"), [(kind, head) for kind, heads in HEADS.items() for head in heads])
def test_a_header_tells_what_its_column_holds(kind: str, head: str) -> None:
    assert _columns(f"Đơn vị\tSố\t{head}\nThôn Đông\t12\t34\nThôn Tây\t15\t36\n")[2] == (head, kind)


def test_merged_headers_stand_before_those_under_them() -> None:
    text = "TT\tXã\tNăm 2022\t\n\t\tKế hoạch\tThực hiện\n1\tAn Hòa\t12\t15\n2\tAn Phú\t8\t9\n"
    assert _columns(text) == [
        ("TT", "order"),
        ("Xã", "text"),
        ("Năm 2022 - Kế hoạch", "quantity"),
        ("Năm 2022 - Thực hiện", "quantity"),
    ]


def test_rows_are_told_apart() -> None:
    text = (
        "TT\tNội dung\tĐVT\tSố\n1\t2\t3\t4\nI\tKhối xã\t\t\n1\tHội viên\tngười\t120\n2\tTỷ lệ nữ\t%\t45\n"
        "\tTrong đó:\t\t\n-\tDân tộc\tngười\t31\nII\tKhối trường\tngười\t80\n"
        "\tTổng cộng\tngười\t200\n\tCùng kỳ\tngười\t190\n"
    )
    (roles,) = report_of(text).mentions(TableRoles)
    assert [(row.order, row.label, str(row.kind)) for row in roles.rows] == [
        ("I", "Khối xã", "title"),
        ("1", "Hội viên", "data"),
        ("2", "Tỷ lệ nữ", "rate"),
        ("", "Trong đó:", "title"),
        ("-", "Dân tộc", "open"),
        ("II", "Khối trường", "data"),
        ("", "Tổng cộng", "total"),
        ("", "Cùng kỳ", "aside"),
    ]
    assert roles.rows[0].level is not None
    assert roles.rows[1].level is not None
    assert roles.rows[0].level < roles.rows[1].level


def test_a_shorter_total_row_stands_under_the_columns_that_fit() -> None:
    text = "TT\tXã\tHộ\tKhẩu\n1\tAn Hòa\t12\t40\n2\tAn Phú\t15\t52\nCộng\t27\t92\n"
    (roles,) = report_of(text).mentions(TableRoles)
    assert [cell.words for cell in roles.rows[-1].cells] == ["", "Cộng", "27", "92"]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Kinh phí (ĐVT: triệu đồng)\n\nXã\tSố\nA\t12\nB\t13\n", "triệu đồng"),
        ("Đơn vị tính: ha\nXã\tSố\nA\t12\nB\t13\n", "ha"),
        ("Đơn vị tính: ha\n\nĐoạn khác xen giữa nói về việc khác.\n\nXã\tSố\nA\t12\nB\t13\n", ""),
    ],
)
def test_the_unit_told_above_a_table_is_its_unit(text: str, unit: str) -> None:
    assert [roles.unit for roles in report_of(text).mentions(TableRoles)] == [unit]


@pytest.mark.parametrize(
    "text",
    [
        "UBND XÃ\tCỘNG HÒA\nSố: 12/BC\tngày 05 tháng 3 năm 2024\n",
        "Nơi nhận:\tCHỦ TỊCH\n- Như trên;\t\n- Lưu: VT.\tNguyễn A\n",
        "Xã A\t12\t30\nXã B\t15\t41\nTổng cộng\t27\t71\n",
        "No\tItem\tAmount\n1\tMay\t1,234,567.00\n2\tMáy in\t2,000,000.00\n",
        "Tên\tGhi chú\nA\tTốt\nB\tKhá\n",
    ],
    ids=["letterhead", "signature", "no head", "English marks", "words alone"],
)
def test_what_is_no_table_of_figures_is_left_alone(text: str) -> None:
    assert report_of(text).mentions(TableRoles) == ()
