"""NAM014: two names of businesses that differ by one letter."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.business_name import LikeBusinesses as Alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class LikeBusinesses(ReportRule):
    """Hai tên doanh nghiệp, hợp tác xã chỉ khác nhau một chữ cái nên xem lại có phải một đơn vị.

    Tên riêng từ ba âm tiết, cùng loại hình, cùng ngành nghề mà chỉ một âm khác một chữ cái hoặc một dấu thì thường là
    một đơn vị bị gõ sai. Quy tắc chỉ nhắc, không khẳng định. Hai tên trong một đoạn, trong bảng, hai tên đều được nhắc
    nhiều lần, hoặc khác loại hình, khác ngành nghề được để yên.
    """

    code = "NAM014"
    severity = Severity.INFO
    judges = (Alike,)
    needs = ("công ty", "hợp tác xã", "htx", "doanh nghiệp tư nhân", "dntn")
    good = (
        "Công ty TNHH Điện tử Phúc Lộc An và Công ty TNHH Điện tử Phú Lộc An ký thỏa ước.",
        "Công ty TNHH Điện tử Phúc Lộc An ký.\n\nCông ty TNHH Điện tử Phúc Lộc An được khen.",
        "Công ty TNHH Hoàng Anh ký.\n\nCông ty TNHH Hoàng Ánh được khen.",
        "Công ty TNHH May Phúc Lộc An ký.\n\nCông ty cổ phần Cơ khí Phú Lộc An được khen.",
        "Hợp tác xã Tân Tiến Phát góp.\n\nCông ty TNHH Tân Tiến Phất góp.",
        "Công ty TNHH Điện tử Phúc Lộc An, Công ty TNHH Bao bì Tân Đại Thành.\n\nCông ty TNHH Nhựa Tân Đại Dương.",
        "- Công ty TNHH Phúc Lộc An;\n- Công ty TNHH Phú Lộc An;\n- Công ty TNHH Phúc Lộc Hà.",
        "| Công ty TNHH Phúc Lộc An | 12 |\n|---|---|\n| Công ty TNHH Phú Lộc An | 15 |",
        "Công ty TNHH Điện tử Phúc Lộc An tại Khu công nghiệp Yên Phong.\n\nCông ty TNHH Điện tử Phúc Lộc An ở xã Phú Lộc.",
        "Công ty Phúc Lộc An Một.\n\nCông ty Phúc Lộc An Hai.",
    )
    bad = (
        Bad(
            "Ký thỏa ước tại Công ty TNHH Điện tử Phúc Lộc An.\n\n[[Công ty TNHH Điện tử Phú Lộc An]] được biểu dương.",
            says="chỗ khác ghi Công ty TNHH Điện tử Phúc Lộc An",
        ),
        Bad(
            "Công ty TNHH Môi trường Bình Sơn Xanh thu gom rác.\n\nCông ty TNHH Môi trường Bình Sơn Xanh xử lý.\n\n"
            "Còn chậm là [[Công ty TNHH Môi trường Bình Sen Xanh]] và một số hộ.",
            says="có phải một đơn vị?",
        ),
        Bad("Hợp tác xã Nông nghiệp Tân Tiến Phát lãi.\n\nVốn của [[Hợp tác xã Tân Tiến Phất]] còn ít."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(Alike):
            yield Finding(claim.span, claim.derivation, claim.evidence)
