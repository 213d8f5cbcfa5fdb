"""WRI027: "nhân dân" in the names of bodies is written small."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Related, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.peoples_body import PeoplesBody
from report_lint_vi.writing._once import ALSO, MOST, counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class PeoplesBodyCapitals(ReportRule):
    """Ủy ban nhân dân, Hội đồng nhân dân, Tòa án nhân dân, Viện kiểm sát nhân dân: “nhân dân” viết thường.

    Các luật về tổ chức chính quyền địa phương, tòa án, viện kiểm sát và Nghị định 30/2020/NĐ-CP (Phụ lục II) đều viết
    như vậy; “Ủy ban Nhân dân” là thói quen trên báo chí. Báo một lần kèm các chỗ khác.

    Chữ Nhân dân đứng riêng, Báo Nhân Dân, Quân đội nhân dân, dòng in hoa, “Viện Kiểm sát” được để yên.
    """

    code = "WRI027"
    severity = Severity.INFO
    judges = (PeoplesBody,)
    needs = ("ban nhân dân", "đồng nhân dân", "án nhân dân", "sát nhân dân")
    good = (
        "Ủy ban nhân dân xã và Hội đồng nhân dân huyện đã họp.",
        "Uỷ ban nhân dân tỉnh; Toà án nhân dân huyện; Viện kiểm sát nhân dân tỉnh.",
        "ỦY BAN NHÂN DÂN HUYỆN CAO LỘC\nHỘI ĐỒNG NHÂN DÂN",
        "Viện Kiểm sát nhân dân huyện thụ lý 12 vụ.",
        "Đảng, Nhà nước và Nhân dân; ngành Tòa án, Nhân dân địa phương.",
        "Phóng viên Báo Nhân Dân và Báo Quân đội nhân dân đưa tin.",
        "Các ủy ban nhân dân xã, hội đồng nhân dân xã.",
        "Đại diện Ủy ban, Nhân dân trong thôn và Hội đồng trường.",
        "Nhà giáo Nhân dân, Nghệ sĩ Nhân dân, Công an nhân dân.",
        "Ủy ban Mặt trận vận động Nhân dân hiến đất.",
    )
    bad = (
        Bad("Ngày 03/4, [[Ủy ban Nhân dân]] xã tiếp dân.", says="“Ủy ban nhân dân”",
            fixed="Ngày 03/4, Ủy ban nhân dân xã tiếp dân."),
        Bad("Kỳ họp [[Hội đồng Nhân dân]] huyện; Thường trực Hội đồng Nhân dân xã.", says="2 chỗ"),
        Bad("Công văn của [[Uỷ Ban Nhân Dân]] tỉnh.", fixed="Công văn của Uỷ ban nhân dân tỉnh."),
        Bad("Đơn gửi [[Tòa án Nhân dân]] huyện và Viện kiểm sát Nhân dân huyện.",
            fixed="Đơn gửi Tòa án nhân dân huyện và Viện kiểm sát nhân dân huyện."),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for all of them."""
        bodies = report.mentions(PeoplesBody)
        if bodies:
            first = bodies[0]
            edits = tuple([Edit(body.span, body.right) for body in bodies])
            related = tuple([Related(body.span, ALSO) for body in bodies[1:MOST]])
            said = says("tên chính thức viết “{right}”{count}", right=first.right, count=counted(len(bodies)))
            yield Finding(first.span, said, related=related, fixes=(Fix(says("viết thường “nhân dân”"), edits),))
