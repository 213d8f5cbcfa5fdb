"""DAT006: the names of lunar years."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.named_year import NamedYear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class CanChiYear(ReportRule):
    """Tên năm âm lịch phải đúng với năm dương lịch viết sát bên.

    Năm 2024 là Giáp Thìn, 2025 là Ất Tỵ, 2026 là Bính Ngọ. Tên năm hay bị chép lại từ báo cáo Tết năm trước. Cặp can
    chi không bao giờ gặp nhau (Giáp Sửu) cũng là sai.

    Chỉ xét năm đứng sát tên; “cuối năm 2024 chuẩn bị Tết Ất Tỵ” là đúng. Tỵ/Tị, Tý/Tí, Quý/Quí đều được. Tên người, tên
    đường không đi với “năm, Tết, Xuân” thì bỏ qua.
    """

    code = "DAT006"
    severity = Severity.ERROR
    judges = (NamedYear,)
    good = (
        "Chăm lo Tết Nguyên đán Giáp Thìn năm 2024 cho hộ nghèo.",
        "Cuối năm 2024, các chi hội chuẩn bị đón Tết Ất Tỵ.",
        "Hội chợ Xuân Quí Mão 2023 có 45 gian hàng.",
        "Xuân Ất Tị - 2025, đoàn văn nghệ biểu diễn 12 đêm.",
        "Đình làng dựng năm Giáp Thìn 1964, tu sửa năm 2022.",
        "Trận lũ năm Canh Tý (2020) cuốn trôi hai cầu tạm.",
        "Ông Đinh Sửu và bà Quý Ngọ là hội viên cao tuổi của chi hội.",
        "Dịp Tết Giáp Thìn 2042 suất quà được trao tận tay.",
        "Trường ở đường Mậu Thân, quận Ninh Kiều.",
        "Trồng 1.200 cây trong Tết trồng cây Xuân Nhâm Dần 2022.",
        "Thưởng Tết Giáp Thìn (ngày 10/02/2024) cho công nhân.",
        "Bia đá khắc tháng Chạp năm Kỷ Hợi (1840).",
        "Đón Xuân năm 2026 (Bính Ngọ), công an huyện tăng cường trực.",
        "Họp bàn chuẩn bị Tết Ất Tỵ ngày 15/10/2024 có 40 đại biểu.",
        "Tết Ất Tỵ, năm 2024 là năm thứ ba huyện không có pháo nổ.",
    )
    bad = (
        Bad("Tết Nguyên đán [[Giáp Thìn]] 2025 dự kiến chăm lo 450 gia đình chính sách.", says="năm 2025 là Ất Tỵ"),
        Bad("Đón Tết Nguyên đán [[Giáp Thìn]] năm 2025, trường tặng 60 suất quà.", says="năm 2025 là Ất Tỵ",
            fixed="Đón Tết Nguyên đán Ất Tỵ năm 2025, trường tặng 60 suất quà."),
        Bad("Đợt rét năm [[Quý Mão]] (2022) làm chết 40 con trâu.", says="năm 2022 là Nhâm Dần"),
        Bad("Hội xuân [[Ất Tỵ]] 2024 của phường.", says="năm 2024 là Giáp Thìn"),
        Bad("Thăm hộ chính sách dịp Tết [[Giáp Sửu]].", says="không có năm Giáp Sửu"),
        Bad("Giao quân đầu năm 2023 ([[Nhâm Dần]]) đạt 100%.", says="năm 2023 là Quý Mão"),
        Bad("VUI XUÂN [[NHÂM DẦN]] NĂM 2023", says="năm 2023 là Quý Mão", fixed="VUI XUÂN QUÝ MÃO NĂM 2023"),
        Bad("Đêm 29/9/2023 (rằm tháng Tám năm [[Nhâm Dần]]), xã tổ chức phá cỗ.", says="không thuộc năm Nhâm Dần"),
        Bad("Nghỉ Tết [[Quý Mão]] (ngày 10/02/2025) theo lịch chung.", says="10/02/2025 không thuộc năm Quý Mão"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the names that are not those of the years beside them."""
        for claim in report.mentions(NamedYear):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, fixes=_fixes(claim))


def _fixes(claim: NamedYear) -> tuple[Fix, ...]:
    if not claim.right:
        return ()
    right = claim.right.upper() if claim.lunar.name.isupper() else claim.right
    return (Fix(says("sửa thành {right}", right=right), (Edit(claim.span, right),)),)
