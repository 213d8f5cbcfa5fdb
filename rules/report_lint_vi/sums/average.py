"""SUM012: averages and yields."""

from __future__ import annotations

from report_lint import Bad, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.average import Average as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class Average(ReportRule):
    """Số bình quân phải bằng tổng chia cho số đơn vị; sản lượng phải bằng diện tích nhân với năng suất.

    Ba số này thường do ba người cung cấp, một số được điều chỉnh thì hai số kia không còn khớp.

    Xét "năng suất … tạ/ha, diện tích … ha, sản lượng … tấn" của một loại cây, trong một câu hay các câu liền nhau, cả
    khi có lời so với vụ trước xen vào, và số bình quân có phép chia ghi trong
    ngoặc, có tổng viết trước hay ngay sau. Nếu chỉ đổi đơn vị năng suất là ba số khớp thì chỗ sai là đơn vị ấy. Bỏ qua câu so sánh với năm trước, với kế hoạch, câu kể nhiều loại cây, số ước chừng.
    """

    code = "SUM012"
    severity = Severity.ERROR
    judges = (Claimed,)
    needs = ("năng suất", "bình quân", "trung bình")
    good = (
        "Diện tích cà phê 1.250 ha, năng suất 28,4 tạ/ha, sản lượng 2.783 tấn.",
        "Gieo cấy 2.600 ha lúa, bị ngập một phần; năng suất 58,2 tạ/ha, sản lượng đạt 14.011 tấn.",
        "Diện tích lúa 840 ha, năng suất bình quân 59 tạ/ha, sản lượng 4.956 tấn.",
        "Diện tích gieo trồng 1.236 ha, năng suất ước 5,8 tấn/ha, sản lượng 7.169 tấn.",
        "Lúa xuân 412 ha, năng suất 64,5 tạ/ha; lúa mùa 386 ha, sản lượng 2.200 tấn.",
        "Diện tích 840 ha, năng suất tăng 2 tạ/ha so với năm trước, sản lượng 4.956 tấn.",
        "Năng suất lao động đạt 96 triệu đồng/người.",
        "Gieo trồng 120 ha, thu hoạch 96 ha, năng suất 20 tạ/ha, sản lượng 192 tấn.",
        "Bình quân 32 học sinh/lớp (1.152 học sinh/36 lớp).",
        "Trung bình 1,9 giáo viên/lớp (68 giáo viên/36 lớp).",
        "Bình quân mỗi xã 04 cuộc (38 cuộc/9 xã).",
        "Thu nhập bình quân 52 triệu đồng/người/năm (theo Nghị quyết 12/2020).",
        "Diện tích lúa 840 ha, năng suất khoảng 60 tạ/ha, sản lượng 4.956 tấn.",
        "Ngô hè thu 325 ha, năng suất 46,4 tạ/ha, sản lượng ngô và đậu tương 1.580 tấn.",
        "Mở 12 lớp, bình quân 35 học viên/lớp, có 420 học viên.",
        "Mở 14 lớp, bình quân 30 học viên/lớp, có 402 học viên tốt nghiệp loại khá.",
        "Mở 12 lớp, bình quân 35 học viên/lớp, có 42 học viên bỏ học.",
        "Tổ chức 214 buổi, 12.840 lượt người nghe, trung bình mỗi buổi 60 lượt người.",
        "Tổ chức 12 buổi, 3 hội thi với 1.250 lượt người, bình quân mỗi buổi 80 lượt người.",
        "Tổ chức 21 buổi nói chuyện, 1.284 lượt người nghe, trung bình mỗi buổi 02 giờ.",
        "Tổ chức 21 buổi cho 1.284 người của 12 xã, bình quân mỗi xã 107 người.",
        "Bình quân 40,6 học sinh/lớp (812 học sinh, 20 giáo viên).",
        "Trường có bình quân 40,6 học sinh/lớp (812 học sinh, 20 lớp).",
    )
    bad = (
        Bad(
            "Vụ xuân gieo sạ 640 ha lúa, năng suất 61,5 tạ/ha, tăng 1,5 tạ/ha so với vụ trước (60 tạ/ha), sản lượng "
            "[[3.396]] tấn.",
            says="61,5 × 640 = 3.936 tấn",
        ),
        Bad("Ngô gieo 320 ha. Năng suất đạt 54 tạ/ha. Sản lượng đạt [[1.278]] tấn.", says="= 1.728 tấn"),
        Bad("Trường có 36 lớp với 1.152 học sinh, bình quân [[35]] học sinh/lớp.", says="1.152 / 36 = 32"),
        Bad("Hội có 12 chi hội với 852 hội viên, trung bình [[75]] hội viên/chi hội.", says="852 / 12 = 71"),
        Bad(
            "Diện tích lúa 840 ha, năng suất bình quân 59 tạ/ha, sản lượng [[4.596]] tấn.", says="59 × 840 = 4.956 tấn"
        ),
        Bad(
            "Trồng 512 ha ngô, năng suất [[38,5 tấn]]/ha, sản lượng 1.971,2 tấn.",
            says="với tạ/ha thì khớp",
            fixed="Trồng 512 ha ngô, năng suất 38,5 tạ/ha, sản lượng 1.971,2 tấn.",
        ),
        Bad(
            "Tổ chức 214 buổi, 12.840 lượt người nghe, trung bình mỗi buổi [[65]] lượt người.", says="12.840 / 214 = 60"
        ),
        Bad("Trường có 36 lớp với 1.152 học sinh, bình quân [[23]] học sinh một lớp.", says="1.152 / 36 = 32"),
        Bad("Bình quân [[35]] học sinh/lớp (1.152 học sinh/36 lớp).", says="1.152 / 36 = 32"),
        Bad("Cả huyện có 18 trạm với 126 cán bộ, trung bình [[6]] người/trạm.", says="126 / 18 = 7"),
        Bad(
            "Lúa mùa gặt xong 1.480 ha, năng suất ước [[54,2 tấn]]/ha, cho 8.022 tấn thóc.",
            says="với tạ/ha thì khớp",
            fixed="Lúa mùa gặt xong 1.480 ha, năng suất ước 54,2 tạ/ha, cho 8.022 tấn thóc.",
        ),
        Bad("Phạt bình quân [[2,84]] triệu đồng/trường hợp (78,46 tỷ đồng/31.642 trường hợp).", says="= 2,48 triệu"),
        Bad("Trường có bình quân [[42,6]] học sinh/lớp (812 học sinh, 20 lớp).", says="812 / 20 = 40,6"),
        Bad(
            "Có 17 xã, thị trấn trồng được 51.340 cây, bình quân mỗi xã, thị trấn [[3.200]] cây.",
            says="51.340 / 17 = 3.020",
        ),
        Bad("Mở 14 lớp, bình quân [[30]] học viên/lớp, có 402.", says="402 / 14 = 28,7, ghi 30"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the averages and products that do not follow."""
        from report_lint_vi.claims.suggested import fixed

        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                number = claim.flagged.number
                units = tuple([Fix(says("ghi {right}", right=edit.text), (edit,)) for edit in claim.units])
                span = units[0].edits[0].span if units else number.span
                yield Finding(span, claim.derivation, claim.evidence, (*units, *fixed(number, claim.right, report)))
