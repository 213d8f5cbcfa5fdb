from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Good, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.anniversary_count import BracketCount, bears_out, count_fixes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class AnniversaryCount(ReportRule):
    """Số năm kỷ niệm phải khớp với các mốc thời gian ghi trong ngoặc ngay sau đó.

    Số năm kỷ niệm bằng năm sau trừ năm trước: (19/5/1890 - 19/5/2024) là 134 năm. Con số sai thường còn lại từ văn
    bản năm trước. Ngoặc chỉ có năm diễn ra sự kiện thì tính đến năm của báo cáo. Quy tắc để yên số ước lượng ("hơn
    140 năm"), ngoặc là thời gian của chính sự kiện (một cuộc chiến, một đợt hoạt động), khoảng thời gian tính cả năm
    đầu và năm cuối ("05 năm (2021 - 2025)"), và khi nhiều sự kiện đứng trước một ngoặc mà có một số khớp.
    """

    code = "ANN001"
    severity = Severity.ERROR
    judges = (BracketCount,)
    good = (
        "Mít tinh kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024).",
        "Sơ kết 04 năm (2018 - 2021) thực hiện đề án; kế hoạch 05 năm (2021 - 2025).",
        "Trường đón đoàn nhân 25 năm tái lập huyện và 48 năm Ngày giải phóng quê hương (29/4/1974 - 29/4/2022).",
        "Trạm y tế trưng bày ảnh nhân 30 năm thành lập trạm và 12 năm Ngày đón chuẩn quốc gia (15/8/1992 - 15/8/2022).",
        "Tuần lễ văn hóa chào mừng 80 năm Quốc khánh (28/8/2025 - 02/9/2025).",
        "Nhà trường trưng bày ảnh kỷ niệm 50 năm Chiến dịch Tây Nguyên (1954 - 1975).",
        "Phòng trưng bày giới thiệu hơn 140 năm Ngày thành lập đô thị (1876 - 2019).",
        "Hợp tác xã qua 10 năm xây dựng và phát triển (2015 - 2024) có 120 thành viên.",
        Good("Công an xã tổ chức kỷ niệm 79 năm Ngày truyền thống (19/8/1945).", on="2024-08"),
        Good("III. NHIỆM VỤ TRỌNG TÂM\n\nMừng 95 năm Ngày thành lập Đảng (03/02/1930).", on="2024-12"),
        "Chi đoàn kỷ niệm 90 năm Ngày thành lập Đoàn (26/3) (26/3/1931 - 26/3/2021).",
        "Kỷ niệm 76 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2021) và Quốc khánh 2/9.",
        "Kỷ niệm lần thứ 111 Ngày Bác Hồ ra đi tìm đường cứu nước (05/6/1911 - 05/6/2022).",
        "Khuyến nông dự lễ kỷ niệm 1984 năm khởi nghĩa Hai Bà Trưng (40 - 2024).",
    )
    bad = (
        Bad(
            "Chi bộ kỷ niệm [[133 năm]] Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024).",
            says="2024 − 1890 = 134",
            fixed="Chi bộ kỷ niệm 134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024).",
        ),
        Bad("Trường mừng [[43 năm]] Ngày Nhà giáo Việt Nam (1982 - 2024).", says="2024 − 1982 = 42"),
        Bad("LỄ KỶ NIỆM [[63 NĂM]] NGÀY THÀNH LẬP NHÀ MÁY\n\n(15/10/1961 - 15/10/2021)", says="ở đây ghi 63 năm"),
        Bad(
            "Bệnh viện dự kỷ niệm [[09 năm]] ngày thành lập khoa (01/3/2014 - 01/3/2024).",
            fixed="Bệnh viện dự kỷ niệm 10 năm ngày thành lập khoa (01/3/2014 - 01/3/2024).",
        ),
        Bad(
            "Trường kỷ niệm [[78 năm]] Quốc khánh (02/9/1945 - 02/9/2022).",
            on="2023-12-01",
            says="báo cáo lập năm 2023), ngoặc kết thúc năm 2022",
        ),
        Bad("Mừng 25 năm tái lập huyện, [[91 năm]] Ngày thành lập Hội Nông dân Việt Nam (14/10/1930 - 14/10/2022)."),
        Bad("Kỷ niệm [[94 năm]] Ngày thành lập Công đoàn Việt Nam (28/7/1929).", on="2024-08", says="2024 − 1929 = 95"),
        Bad("Trưng bày kỷ niệm [[190 năm]] thành lập tỉnh (1831 - 2011).", says="2011 − 1831 = 180"),
        Bad(
            "Trường tổ chức kỷ niệm [[55 năm]] thực hiện Di chúc của Bác (1996 - 2024).",
            on="2024-09-10",
            says="55 năm tính đến năm 2024 là từ năm 1969, ngoặc ghi 1996",
            fixed="Trường tổ chức kỷ niệm 55 năm thực hiện Di chúc của Bác (1969 - 2024).",
        ),
        Bad(
            "Nhà máy mừng [[46 năm]] Ngày thành lập (15/10/1987 - 15/10/2024).",
            on="2024-10-20",
            fixed="Nhà máy mừng 46 năm Ngày thành lập (15/10/1978 - 15/10/2024).",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(BracketCount):
            if claim.verdict is Verdict.FAILS:
                # A count that the event itself bears out is right: then the bracket is to be mended.
                known = claim.off_year or bears_out(report, claim.anniversary)
                fixes = () if known else count_fixes(report, claim.anniversary, claim.want)
                yield Finding(claim.span, claim.derivation, claim.evidence, (*_year_fixes(report, claim), *fixes))


def _year_fixes(report: Report, claim: BracketCount) -> tuple[Fix, ...]:
    """Offer the year that the bracket's first one is a slip for."""
    if not claim.meant:
        return ()
    moment = claim.anniversary.moments[0]
    before, _, after = report.view[moment.span.start : moment.span.end].partition(str(moment.year))
    text = f"{before}{claim.meant}{after}"
    return (Fix(says("ghi “{text}”", text=text), (Edit(moment.span, text),)),)
