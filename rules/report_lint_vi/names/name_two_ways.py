"""NAM005: one programme's name written in two ways."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.name_quoted import QuotedName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class NameTwoWays(ReportRule):
    """Tên một chương trình, phong trào trong ngoặc kép phải viết giống nhau ở mọi chỗ.

    Tên riêng đã đặt trong ngoặc kép thì chữ hoa, chữ thường và từng dấu là một phần của tên. Quy tắc so các tên
    giống nhau hết chữ nhưng khác chữ hoa, hoặc dài từ bốn chữ mà lệch một chữ cái, một dấu; cách viết ít gặp hơn bị
    nêu, bằng nhau thì chỗ viết sau. Chữ đầu tên, dấu phẩy, loại gạch nối, cách đặt dấu thanh và phần "năm 2024",
    "lần thứ hai" ở cuối không tính.
    """

    code = "NAM005"
    judges = (QuotedName,)
    needs = ("“", '"')
    good = (
        "Tổ chức “Chợ Tết Công đoàn năm 2024”; “Chợ Tết Công đoàn”.",
        "“Tết Sum vầy - Xuân chia sẻ” và “Tết Sum vầy – Xuân chia sẻ”.",
        "Phong trào “Dân vận khéo”; mô hình dân vận khéo, Dân vận Khéo.",
        "“toàn dân đoàn kết” và “Toàn dân đoàn kết”.",
        "“NÂNG BƯỚC EM TỚI TRƯỜNG”; “Nâng bước em tới trường”.",
        "“Gia đình 5 không, 3 sạch” và “Gia đình 5 có, 3 sạch”.",
        "“Ngôi nhà xanh” và “Ngôi nhà xinh”.",
        "“Văn hoá công sở” và “Văn hóa công sở”.",
        "“Sạch nhà, đẹp ngõ”; “Sạch nhà đẹp ngõ”.",
        "Khẩu hiệu “Đoàn kết là sức mạnh”; chủ đề “Đoàn kết để thành công”.",
        "Hội thi “Tiếng hát công nhân lần thứ II”; “Tiếng hát công nhân lần thứ III”.",
        "“Mẫu số 01 theo Nghị định” và “Mẫu số 02 theo Nghị định”.",
        "“Đường hoa thôn 1 xanh đẹp”; “Đường hoa thôn 7 xanh đẹp”.",
    )
    bad = (
        Bad(
            "Tổ chức “Chợ Tết Công đoàn năm 2024”; trao quà tại “[[Chợ tết Công đoàn]]”.",
            says="chỗ khác ghi “Chợ Tết Công đoàn”",
        ),
        Bad('Phong trào "Nâng bước em đến trường"; quỹ "[[Nâng Bước em đến trường]]", 12 suất.'),
        Bad("Mô hình “[[Camera an ninh]]”, “Camera An ninh”, “Camera An ninh”.", says="Camera An ninh"),
        Bad("Chương trình “Mẹ đỡ đầu”, “Sách hóa nông thôn xanh”; “[[Sạch hóa nông thôn xanh]]”."),
    )

    def check(self, report: Report) -> Iterator[Finding]:

        for claim in report.mentions(QuotedName):
            fix = Fix(says("viết {name}", name=claim.right), (Edit(claim.span, claim.right),))
            yield Finding(claim.span, claim.derivation, claim.evidence, (fix,))
