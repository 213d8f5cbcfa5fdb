"""NAM011: bodies written with now these, now those capitals."""

from __future__ import annotations

from report_lint import Bad, Finding, Related, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.name_body import BodyTwoWays

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class BodyCapitals(ReportRule):
    """Tên một cơ quan, tổ chức nên viết hoa giống nhau trong cả báo cáo.

    "Ban Chấp hành" hay "Ban chấp hành" tùy quy ước của mỗi nơi, nhưng trong một báo cáo nên theo một cách. Số đông
    quyết định cách nào là lạ, ngang nhau thì chỗ viết sau; mọi tên viết hai cách được gộp vào một lần. Tên viết thường
    từ chữ đầu, tên đầu câu và tên viết hoa cả được để yên.
    """

    code = "NAM011"
    severity = Severity.INFO
    judges = (BodyTwoWays,)
    good = (
        "Ủy viên ban thường vụ các cấp được phân công. Báo cáo Ủy viên Ban Thường vụ phụ trách xã.",
        "Họp Ban Chấp hành tháng 3. Nghị quyết của Ban Chấp hành.",
        "Họp Ban chấp hành tháng 3. Nghị quyết của Ban chấp hành.",
        "Các ban chấp hành chi hội; Nghị quyết của Ban Chấp hành Hội.",
        "Ban chấp hành họp. Nghị quyết của Ban Chấp hành.",
        "NGHỊ QUYẾT CỦA BAN CHẤP HÀNH\n\nHọp Ban Chấp hành.",
        "Vốn của Hội Nông dân; chi hội nông dân thôn Hạ; tổ hội nông dân.",
        "- Đoàn thanh niên xã;\n- Vốn của Đoàn Thanh niên xã.",
        "Họp Ban Chỉ đạo. Văn bản: Ban chỉ đạo giao xã.",
        "Ban hành Kế hoạch hè. Xã Ban hành kế hoạch đông.",
        "Cán bộ Phòng Nội vụ; cán bộ Phòng Tài chính; cán bộ Phòng tài liệu lưu trữ.",
        "Phối hợp Trạm Y tế xã; các trạm y tế tuyến dưới.",
        "Họp Hội đồng nhân dân xã; Hội đồng nhân dân tỉnh.",
        "Theo Ủy ban nhân dân xã và Uỷ ban nhân dân huyện.",
        "Tin: Hội Phụ nữ xã Tổ chức hội thi. Chiều nay, Hội Phụ nữ xã tổ chức trao giải.",
    )
    bad = (
        Bad(
            "Họp Ban Chấp hành quý I. Nghị quyết của Ban Chấp hành. Bầu bổ sung [[Ban chấp hành]] 02 đồng chí.",
            says="2 chỗ khác viết “Ban Chấp hành”",
        ),
        Bad(
            "Hai lần họp với Hội Phụ nữ, với Hội Nông dân: vốn của [[Hội nông dân]] và của Hội phụ nữ; "
            "lớp của Hội Phụ nữ, của Hội Nông dân.",
            says="viết “Hội nông dân”",
        ),
        Bad("Đề nghị Trạm Khuyến nông và Thú y; thư của [[Trạm Khuyến nông và thú y]].", says="1 chỗ khác viết"),
        Bad("Phân công 13 Ủy viên Ban Thường vụ; kiện toàn [[Ủy viên ban thường vụ]] cấp xã ở 02 nơi."),
        Bad("Báo cáo Ban Chỉ đạo; đề nghị Ban Chỉ đạo; kết luận của [[Ban chỉ đạo]].", says="2 chỗ khác viết"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        claims = report.mentions(BodyTwoWays)
        if not claims:
            return
        first, *others = claims
        related = [Related(claim.span, says("ở đây viết “{rare}”", rare=claim.rare)) for claim in others]
        yield Finding(first.span, first.derivation, (*first.evidence, *related))
