"""HAM001: hamlets that the commune has not."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Good, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_hamlets.hamlet import Hamlet
from report_lint_hamlets.known import Hamlets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class UnknownHamlet(ReportRule):
    """Thôn nêu trong báo cáo phải là thôn của xã.

    Tên thôn gõ sai một dấu là thành thôn khác, và người nhận báo cáo không có cách nào biết. Tùy chọn only_near = true:
    chỉ nhắc khi có một thôn tên gần giống, dùng cho báo cáo hay nhắc đến thôn của xã bạn.
    """

    code = "HAM001"
    severity = Severity.ERROR
    needs = ("thôn ",)
    good = (
        "Họp thôn Thượng, sau đó họp thôn Đồng Giữa.",
        "Các thôn trong xã đã họp; thôn nào cũng có nhà văn hóa.",
        "Đường liên thôn Hạ - Trung dài 2 km; thôn Cây Đa góp đất.",
        Good("Giao lưu với thôn Xuân Phú của xã bạn.", options={"only_near": True}),
    )
    bad = (
        Bad("Họp thôn [[Bãi Bàng]] ngày 05/3/2024.", says="xã không có thôn Bãi Bàng; gần nhất là thôn Bãi Bằng"),
        Bad("Thôn [[Xuân Phú]] hiến 200 m2 đất.", says="xã không có thôn Xuân Phú"),
        Bad("Thôn [[Đồng Giửa]] góp 45 công.", says="gần nhất là", options={"only_near": True}),
    )

    only_near: bool = False

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield every hamlet that is not in the list."""
        known = report.world(Hamlets)
        for hamlet in report.mentions(Hamlet):
            if known.households(hamlet.name):
                continue
            near = known.nearest(hamlet.name)
            if near:
                message = says("xã không có thôn {name}; gần nhất là thôn {near}", name=hamlet.name, near=near)
                fix = Fix(says("viết {near}", near=near), (Edit(hamlet.span, near),))
                yield Finding(hamlet.span, message, fixes=(fix,))
            elif not self.only_near:
                yield Finding(hamlet.span, says("xã không có thôn {name}", name=hamlet.name))
