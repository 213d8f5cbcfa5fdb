"""WRI020: one compound, one dash."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.compound_dash import CompoundDash as Compound
from report_lint_vi.writing._once import ALSO, counted, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class CompoundDash(ReportRule):
    """Một cụm từ có gạch nối chỉ nên viết một kiểu trong cả báo cáo: “kinh tế - xã hội” hoặc “kinh tế-xã hội”.

    So với kiểu chiếm số đông của chính cụm ấy, báo một lần kèm các chỗ khác; tự sửa theo số đông.

    Bỏ qua ký hiệu văn bản, mã số, cụm chỉ viết một kiểu, cụm mà hai kiểu ngang nhau.
    """

    code = "WRI020"
    severity = Severity.INFO
    judges = (Compound,)
    good = (
        "Phát triển kinh tế - xã hội; văn hóa - xã hội.",
        "Phát triển kinh tế-xã hội của huyện, của xã.",
        "Quốc phòng - an ninh; quốc phòng, an ninh.",
        "Kinh tế - xã hội huyện; kinh tế-xã hội xã.",
        "Nghị định số 15/2020/NĐ-CP, Quyết định 12/QĐ-UBND, Kết luận 21-KL/TW.",
        "Vi-rút, ô-tô, ki-lô-gam, Lê-nin.",
        "Đêm thơ – nhạc do nhà văn hóa tổ chức.",
        "Tuyến Hà Nội - Lào Cai; đường Hà Nội-Hải Phòng.",
        "Báo cáo gồm 3 phần - mỗi phần 2 trang.",
        "Giáo viên - học sinh; giáo viên – phụ huynh.",
    )
    bad = (
        Bad("Kinh tế - xã hội ổn định; phát triển kinh tế - xã hội; chỉ tiêu kinh tế[[-]]xã hội.", says=" - ",
            fixed="Kinh tế - xã hội ổn định; phát triển kinh tế - xã hội; chỉ tiêu kinh tế - xã hội."),
        Bad("Văn hóa - thể thao quý I; văn hóa - thể thao quý II; ngày hội văn hóa[[ – ]]thể thao.", says="2 chỗ khác"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for all of them."""
        dashes = report.mentions(Compound)
        if dashes:
            first = dashes[0]
            said = says("cụm này ở {others} chỗ khác viết gạch kiểu “{right}”{count}",
                        others=first.others, right=first.right, count=counted(len(dashes)))  # fmt: skip
            places = [(dash.span, dash.right) for dash in dashes]
            yield once(places, said, says("viết một kiểu gạch"), also=ALSO)
