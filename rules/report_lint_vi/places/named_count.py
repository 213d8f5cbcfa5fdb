"""PLC008: as many units as the count before them says."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.place import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


#: How a count of units goes on into a bracket.
_BRACKETS = ("xã (", "phường (", "thị trấn (", "huyện (", "quận (", "thành phố (")


class NamedCount(ReportRule):
    """Số xã, huyện ghi trước phải bằng số tên nêu ngay sau đó.

    "03 xã Tả Ngảo, Nậm Cuổi" nêu thiếu một xã, hoặc số bị chép từ kỳ trước. Quy tắc đếm các tên viết liền sau con số,
    hay trong ngoặc ngay sau nó, khi mọi tên đều nhận ra được và danh sách rõ ràng đã hết; danh sách mở (…, v.v., gồm cả
    ngoặc, gạch nối) được để yên. Danh sách sau dấu hai chấm hay chữ "gồm" do SUM003 xét.
    """

    code = "PLC008"
    good = (
        Good("Mưa đá tại 02 xã Tả Ngảo, Nậm Cuổi làm tốc mái 12 nhà.", on="2023-05-10"),
        Good("Mưa đá tại 03 xã Tả Ngảo, Nậm Cuổi và thị trấn Sìn Hồ.", on="2023-05-10"),
        Good("Mưa đá tại 02 xã Tả Ngảo, Nậm Cuổi và thị trấn Sìn Hồ.", on="2023-05-10"),
        Good("Mưa đá tại 05 xã Tả Ngảo, Nậm Cuổi, Lùng Thàng, … làm tốc mái nhà.", on="2023-05-10"),
        Good(
            "Mưa đá tại 04 xã Tả Ngảo, Nậm Cuổi (huyện Sìn Hồ), Mường So, Khổng Lào (huyện Phong Thổ).", on="2023-05-10"
        ),
        Good("Đến tháng 3 xã Tả Ngảo, Nậm Cuổi đã gieo cấy xong.", on="2023-05-10"),
        Good("Ngày 12/5 xã Tả Ngảo, Nậm Cuổi ra quân.", on="2023-05-10"),
        Good("Kiểm tra 02/05 xã Tả Ngảo, Nậm Cuổi.", on="2023-05-10"),
        Good("Hỗ trợ 03 xã (Tả Ngảo, Nậm Cuổi, Lùng Thàng).", on="2023-05-10"),
        Good("Hỗ trợ 05 xã (Tả Ngảo, Nậm Cuổi, Lùng Thàng và một số xã khác).", on="2023-05-10"),
        Good("Hỗ trợ 12 xã (trong đó Tả Ngảo, Nậm Cuổi được 2 lần).", on="2023-05-10"),
        Good("Tại 02 xã Tả Ngảo - Nậm Cuổi.", on="2023-05-10"),
        Good("Có 20 xã Tả Ngảo không còn hộ đói.", on="2023-05-10"),
        Good("Tập huấn tại hai huyện Phong Thổ và Sìn Hồ.", on="2023-05-10"),
    )
    bad = (
        Bad("Mưa đá tại [[03]] xã Tả Ngảo, Nậm Cuổi làm tốc mái 12 nhà.", says="nhưng nêu tên 2", on="2023-05-10"),
        Bad("Tập huấn tại [[02]] huyện Tam Đường, Phong Thổ và Sìn Hồ.", says="nhưng nêu tên 3", on="2023-05-10"),
        Bad("Hỗ trợ [[04]] xã (Tả Ngảo, Nậm Cuổi và Lùng Thàng).", says="nhưng nêu tên 3", on="2023-05-10"),
        Bad("Tập huấn tại [[ba]] huyện Phong Thổ và Sìn Hồ.", says="nhưng nêu tên 2", on="2023-05-10"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        if any(place.plural for place in report.mentions(Place)) or report.holds(_BRACKETS):
            from report_lint_vi.claims.place_chain_list import NamedUnits

            for claim in report.mentions(NamedUnits):
                if claim.verdict is Verdict.FAILS:
                    yield Finding(claim.span, claim.derivation, claim.evidence)
