"""SUM011: ranks and targets beyond their number."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.rank_within import RankWithin as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class RankWithin(ReportRule):
    """Thứ hạng, số chỉ tiêu hoàn thành không thể lớn hơn số đơn vị, số chỉ tiêu có.

    Hai số quanh dấu gạch chéo hay bị viết đổi chỗ, hoặc số đơn vị đã thay đổi sau sắp xếp mà báo cáo chưa sửa.

    Xét "xếp thứ 3/11", "đứng thứ 5 trong 12 đơn vị", "hoàn thành 15/15 chỉ tiêu", "đạt 19/19 tiêu chí". Bỏ qua số thực
    hiện so với chỉ tiêu giao ("kết nạp 46/40 chỉ tiêu").
    """

    code = "SUM011"
    severity = Severity.ERROR
    judges = (Claimed,)
    needs = ("xếp ", "đứng ", "hạng ", "vị trí ", "thứ ", "tiêu chí", "chỉ tiêu")
    cue = (
        r"(?:thứ|hạng|xếp|đứng|vị trí) [0-9]{1,4}(?:/[0-9]| tr[oê])|"
        r"(?:(?<=/[0-9] )|(?<=/[0-9]{2} )|(?<=/[0-9]{3} )|(?<=/[0-9]{4} ))(?:tiêu chí|chỉ tiêu)"
    )
    good = (
        "Huyện xếp thứ 3/11 đơn vị.",
        "Xã đứng thứ 11/11 xã, thị trấn.",
        "Hoàn thành 15/15 chỉ tiêu.",
        "Kết nạp 46/40 chỉ tiêu đảng viên mới.",
        "Xã đạt 19/19 tiêu chí nông thôn mới.",
        "Chỉ số cải cách hành chính xếp thứ 37/63 tỉnh, thành phố.",
        "Thứ sáu, ngày 12/7, huyện tổ chức hội nghị.",
        "Trồng mới 120/100 ha, vượt chỉ tiêu.",
        "Đội tuyển xếp thứ 2 trong 8 đội.",
        "Tăng từ thứ 12/13 lên thứ 7/13.",
        "Phát triển bảo hiểm xã hội tự nguyện đạt 112/95 chỉ tiêu giao.",
        "Quyết định 12/11 của Hội đồng thi.",
    )
    bad = (
        Bad("Huyện xếp thứ [[12/11]] đơn vị.", says="ghi 12 mà chỉ có 11"),
        Bad("Chỉ số năng lực cạnh tranh xếp thứ [[65/63]] tỉnh, thành phố.", says="ghi 65 mà chỉ có 63"),
        Bad("Hoàn thành [[16/15]] chỉ tiêu.", says="ghi 16 mà chỉ có 15"),
        Bad("Xã đạt [[20/19]] tiêu chí nông thôn mới.", says="ghi 20 mà chỉ có 19"),
        Bad("Chi đoàn đứng thứ [[15 trong 12]] đơn vị.", says="ghi 15 mà chỉ có 12"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the ranks that cannot be."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
