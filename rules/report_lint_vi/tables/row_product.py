"""TAB006: columns that multiply."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.row_product import RowProduct as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class RowProduct(ReportRule):
    """Trong bảng, thành tiền phải bằng số lượng nhân đơn giá, sản lượng phải bằng diện tích nhân năng suất.

    Bảng dự toán, bảng sản xuất hay được sửa một cột mà cột tính ra vẫn là số cũ.

    Cách nhân và đơn vị được rút ra từ chính các dòng của bảng. Bỏ qua bảng mà các dòng không theo một cách tính, dòng
    còn ô trống, ô có thể đọc hai cách.
    """

    code = "TAB006"
    severity = Severity.ERROR
    judges = (Claimed,)
    tables = True
    needs = ("đơn giá", "mức", "định mức", "năng suất")
    good = (
        "Hàng\tSố lượng\tĐơn giá\tThành tiền\nGạo\t12\t15.000\t180.000\nDầu\t8\t42.000\t336.000\nSữa\t20\t9.500\t190.000",
        "Cây\tDiện tích (ha)\tNăng suất (tạ/ha)\tSản lượng (tấn)\nLúa\t412\t58,5\t2.410\nNgô\t96\t42,0\t403\nLạc\t35\t21,4\t75",
        "Hàng\tĐơn giá\tGhi chú\nGạo\t15.000\tkg\nDầu\t42.000\tchai",
        "Hàng\tSố lượng\tĐơn giá\tThành tiền\nGạo\t12\t15.000\t\nDầu\t8\t42.000\t336.000\nSữa\t20\t9.500\t190.000",
        "Hạng mục\tSố lượng\tĐơn giá (triệu đồng)\tThành tiền (đồng)\nBàn\t12\t1,5\t18.000.000\nGhế\t24\t0,6\t14.400.000",
        "Cây\tDiện tích (ha)\tNăng suất (tạ/ha)\tSản lượng (tấn)\nLúa\t412\t58,5\t2.410\nNgô\t96\t42,0\t403\nCộng\t508\t55,4\t2.813",
        "Lớp\tSố học sinh\tMức hỗ trợ\tSố tháng\tKinh phí\nLớp 1\t20\t150\t9\t27.000\nLớp 2\t18\t150\t9\t24.300\nLớp 3\t22\t150\t9\t29.700",
        "Nội dung\tMức chi\tKinh phí\nHội nghị\t200\t4.000\nTập huấn\t150\t6.000",
        "Hàng\tSố lượng\tĐơn giá\tThành tiền\nGạo\t12\t15.000\t180.000\nVận chuyển\t1\t\t50.000\nDầu\t8\t42.000\t336.000",
        "Xã\tDiện tích\tNăng suất\tSản lượng năm trước\nTân An\t412\t58,5\t2.300\nPhú Lộc\t96\t42,0\t515",
    )
    bad = (
        Bad("Hàng\tSố lượng\tĐơn giá\tThành tiền\nGạo\t12\t15.000\t180.000\nDầu\t8\t42.000\t336.000\n"
            "Sữa\t20\t9.500\t[[109.000]]\nĐường\t15\t22.000\t330.000", says="20 × 9.500 = 190.000"),
        Bad("Cây\tDiện tích (ha)\tNăng suất (tạ/ha)\tSản lượng (tấn)\nLúa\t412\t58,5\t[[2.140]]\nNgô\t96\t42,0\t403\n"
            "Lạc\t35\t21,4\t75", says="412 × 58,5 = 2.410"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the products that do not come out."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence, claim.fixes)
