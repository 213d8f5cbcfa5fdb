from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.anniversary_again import RepeatedCount

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class SameEventTwice(ReportRule):
    """Một sự kiện nhắc lại trong cùng báo cáo phải ghi cùng một số năm.

    Hai con số cho một sự kiện thì ít nhất một con số sai. Quy tắc nêu con số sai (theo ngoặc, theo năm của sự kiện,
    theo số đông), còn lại là nơi để đối chiếu. Không so sánh khi hai chỗ nói về hai năm: phần kết quả và phần nhiệm
    vụ, hai ngoặc có năm cuối khác nhau, câu nêu rõ một năm khác; cũng không so sánh sự kiện gọi chung chung ("thành
    lập trường").
    """

    code = "ANN003"
    severity = Severity.ERROR
    judges = (RepeatedCount,)
    good = (
        Good("Năm 2023, mừng 93 năm Ngày thành lập Đảng. Năm 2024, mừng 94 năm Ngày thành lập Đảng.", on="2024-06"),
        Good(
            "I. KẾT QUẢ\n\nMừng 61 năm Ngày thành lập Công đoàn Mường Thanh.\n\n"
            "II. NHIỆM VỤ\n\nMừng 62 năm Ngày thành lập Công đoàn Mường Thanh.",
            on="2024-11",
        ),
        "Kỷ niệm 90 năm Ngày thành lập Đảng (1930 - 2020); 94 năm Ngày thành lập Đảng (1930 - 2024).",
        "Trường A kỷ niệm 30 năm thành lập trường; trường B kỷ niệm 31 năm thành lập trường.",
        "Mừng 115 năm thành lập tỉnh (28/6/1909 - 28/6/2024), 20 năm thành lập tỉnh (01/01/2004 - 01/01/2024).",
        Good("Kỷ niệm 79 năm Quốc khánh. Kỷ niệm 79 năm ngày Quốc khánh (02/9/1945 - 02/9/2024).", on="2024-09"),
        Good("Hơn 94 năm Ngày thành lập Đảng. Gần 95 năm Ngày thành lập Đảng.", on="2024-09"),
        Good("Trạm mừng 69 năm Ngày Thầy thuốc Việt Nam. Chuẩn bị 70 năm Ngày Thầy thuốc Việt Nam.", on="2024-11"),
        Good("Xã đổi thay sau 20 năm tái lập tỉnh Cà Mau; mừng 27 năm tái lập tỉnh Cà Mau.", on="2024-02"),
        "Đội kỷ niệm 10 năm công tác; tổ kỷ niệm 12 năm công tác.",
        "Mừng 40 năm Ngày thành lập Đoàn Ca múa Hương Sen. Kể lại 25 năm Ngày thành lập Đoàn Ca múa Hương Sen.",
    )
    bad = (
        Bad(
            "Chào mừng 1984 năm khởi nghĩa Hai Bà Trưng. Kỷ niệm [[1983 năm]] cuộc khởi nghĩa hai Bà Trưng.",
            on="2024-03",
            says="1983 năm và 1984 năm",
        ),
        Bad("Mừng 50 năm Ngày thành lập Nông trường Phú Sơn. Thi nhân [[51 năm]] Ngày thành lập Nông trường Phú Sơn."),
        Bad(
            "Mừng [[34 năm]] Ngày thành lập Trường Kim Đồng. Thưởng nhân 35 năm Ngày thành lập Trường Kim Đồng "
            "(05/9/1989 - 05/9/2024); dự lễ 35 năm Ngày thành lập Trường Kim Đồng.",
            on="2024-09-20",
        ),
        Bad("Huyện mừng 74 năm thành lập Đảng bộ tỉnh. Xã mừng [[75 năm]] thành lập Đảng bộ tỉnh.", on="2024-10-20"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(RepeatedCount):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
