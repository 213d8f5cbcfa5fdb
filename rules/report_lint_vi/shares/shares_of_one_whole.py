"""PCT008: shares of one whole."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.share_kinds import SharesOfKinds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class SharesOfOneWhole(ReportRule):
    """Tỷ lệ của các loại trong một tổng thể cộng lại không quá 100%.

    Sửa một loại mà quên sửa loại kia thì tổng thành 102%.

    Chỉ xét các loại loại trừ nhau (A, B, C; giỏi, khá, trung bình; nông nghiệp, công nghiệp, dịch vụ; nam, nữ).
    Khi số lượng của từng loại cũng được ghi, tỷ lệ không khớp với số lượng của chính nó là tỷ lệ sai; hoặc khi chỉ một
    tỷ lệ gõ nhầm một lần (đảo, thừa, thiếu chữ số) là đủ làm lệch. Không rõ tỷ lệ nào sai thì cả dãy được đánh dấu.
    Bỏ qua “trở lên”, các nhóm chồng nhau, danh sách chưa kể hết (dưới 100%) và sai số làm tròn.
    """

    code = "PCT008"
    severity = Severity.ERROR
    judges = (SharesOfKinds,)
    needs = ("%", "phần trăm")
    good = (
        "Phân loại tổ chức đảng: loại A chiếm 62%, loại B 31%, loại C 7%.",
        "Ba nhóm bằng nhau: loại A 33,3%, loại B 33,3%, loại C 33,3%.",
        "Ba phần bằng nhau: loại A 33,4%, loại B 33,3%, loại C 33,4%.",
        "Nữ chiếm 45%, đảng viên 60%, dưới 35 tuổi 40%.",
        "Xếp loại khá trở lên 95%, trung bình trở lên 99%.",
        "Học lực giỏi 25%, khá 52%, trung bình 20%; hạnh kiểm tốt 90%, khá 10%.",
        "Cơ cấu kinh tế: nông nghiệp 22,1%, công nghiệp 40,5%, dịch vụ 31,2%, còn lại là thuế sản phẩm.",
        "Nông nghiệp tăng 45%, công nghiệp tăng 40%, dịch vụ tăng 36%.",
        "Học sinh giỏi đạt 30%, tỷ lệ khá, giỏi đạt 78%.",
        "Loại A hoàn thành 98%, vượt 3%; loại B hoàn thành 95%.",
        "Khối 6 giỏi 30%, khá 45%; khối 7 giỏi 28%, khá 50%.",
    )
    bad = (
        Bad("Phân loại tổ chức đảng: loại A chiếm [[62%, loại B 31%, loại C 9%]].", says="62 + 31 + 9 = 102%"),
        Bad("Công nghiệp chiếm [[44,5%, dịch vụ chiếm 36,3%, nông - lâm - thủy sản chiếm 21,2%]].", says="= 102,0%"),
        Bad("Tỷ lệ hồ sơ đúng hạn [[98,5%, tỷ lệ trễ hạn 2,8%]].", says="98,5 + 2,8 = 101,3%, quá 100%"),
        Bad("Học lực: giỏi [[25%, khá 52%, trung bình 20%, yếu 6%]].", says="= 103%"),
        Bad(
            "Rèn luyện: Tốt 1.274 em, chiếm 91,9%; Khá 98 em, chiếm [[7,7%]]; còn 14 em ở mức trung bình (1,0%).",
            says="91,9 + 7,7 + 1,0 = 100,6%",
        ),
        Bad("Kết quả: loại A chiếm 62,5%, loại B [[43,4%]], loại C 3,1%.", says="62,5 + 43,4 + 3,1 = 109,0%"),
        Bad("Cơ cấu kinh tế: nông nghiệp [[25,1%, công nghiệp - xây dựng 40,2%, dịch vụ 36,7%]].", says="= 102,0%"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the rows of shares that exceed their whole."""
        for claim in report.mentions(SharesOfKinds):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
