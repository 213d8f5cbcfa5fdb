"""DAT003: a range that ends before it begins."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.directed_range import DirectedRange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class RangeOrder(ReportRule):
    """Mốc đầu của một khoảng thời gian phải trước mốc cuối.

    Hai mốc đảo ngược thì không rõ khoảng nào được nói đến; thường một mốc bị gõ nhầm tháng hoặc nhầm năm.

    Kỳ họp, đợt, lần sau cũng không thể có ngày sớm hơn kỳ họp, đợt, lần trước viết cạnh nó.

    Ngày đầu không ghi tháng được hiểu là cùng tháng với ngày cuối. Bỏ qua khoảng vắt qua năm mới không ghi năm (từ
    15/12 đến 15/01), phép so sánh (2025 - 2024), tên luật kèm năm, vụ mùa, năm trước Công nguyên.
    """

    code = "DAT003"
    severity = Severity.ERROR
    judges = (DirectedRange,)
    good = (
        "Đợt cao điểm từ ngày 15/12 đến ngày 15/01 có 12 tổ tuần tra.",
        "Số liệu từ ngày 15/11/2023 đến ngày 14/11/2024.",
        "Số liệu từ ngày 15/11 đến ngày 14/11/2024 do công an các xã tổng hợp.",
        "Khởi công nhà văn hóa ngày 10/3/2024; nhà hiệu bộ hoàn thành ngày 28/02/2024.",
        "So sánh 2025 - 2024, số hộ nghèo giảm 31 hộ.",
        "Kết quả thi học kỳ so với cùng kỳ (10/5/2024 - 12/5/2023) cao hơn 2,1 điểm.",
        "Tập huấn Luật Đất đai 2024 - 2013 có gì mới cho cán bộ địa chính.",
        "Vụ Đông Xuân 2024 - 2023 không đặt tên như vậy trong kế hoạch.",
        "Giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025, năm học 2023 - 2024.",
        "Nhà nước tồn tại từ năm 257 đến năm 208 trước Công nguyên.",
        "Lớp bồi dưỡng từ tháng 9 đến tháng 6 năm sau.",
        "Ghi chỉ số nước từ ngày 26 đến ngày 20/6/2024.",
        "Chốt lương từ ngày 26 đến ngày 25/6/2024.",
        "Tổ tuần tra trực từ 28 đến 03/9/2024.",
        "Đàn bò của tổ hợp tác tăng từ 23 đến 21/6/2024 là 31 con.",
        "Từ ngày 28 đến ngày 02/9/2024, trạm y tế trực đủ quân số.",
        "Tỷ lệ đảng viên dự sinh hoạt đạt từ 3/4 đến 1/4 số chi bộ, tùy nơi.",
        "Kỳ họp thứ hai (ngày 10/01/2025) và kỳ họp thứ ba (ngày 12/02/2025) thông qua 07 nghị quyết.",
        "Kiểm tra đợt 2 (ngày 12/9/2024) ba trường, đợt 1 (ngày 10/4/2024) hai trường.",
        "Trao đợt 1 ngày 20/8/2024 tại khu 2 ngày 02/8/2024 chưa giải phóng xong.",
        "Tập huấn lần 1 (ngày 12/9/2024) cho cán bộ; sơ kết lần 2 (ngày 10/4/2024) ở xã.",
        "Bảng đối chiếu số dư 31/12/2024 - 31/12/2023 kèm theo.",
    )
    bad = (
        Bad("Giải bóng chuyền từ ngày [[10/3/2025 đến ngày 28/02/2025]].",
            says="ngày kết thúc 28/02/2025 sớm hơn ngày bắt đầu 10/3/2025"),
        Bad("Tiền phạt tăng so với cùng kỳ. Cao điểm từ ngày [[15/5/2023 đến ngày 15/4/2023]] xử lý xe quá tải."),
        Bad("Lớp sơ cấp khai giảng ngày 12/8/2024, bế giảng ngày [[05/8/2024]].", says="ngày kết thúc 05/8/2024"),
        Bad("Trường mầm non khởi công ngày 10/3/2024, hoàn thành ngày [[28/02/2024]].", says="ngày kết thúc 28/02/2024"),
        Bad("Kế hoạch trồng rừng giai đoạn [[2025 - 2021]].", says="năm kết thúc 2021 sớm hơn năm bắt đầu 2025"),
        Bad("Ban Chấp hành Đoàn xã nhiệm kỳ [[2028-2023]].", says="năm bắt đầu 2028: kiểm lại"),
        Bad("Tổng kết công tác khuyến học (5 năm [[2016-2010]]).", says="năm bắt đầu 2016"),
        Bad("Ôn thi từ ngày [[05/3 đến ngày 02/3/2024]].", says="ngày kết thúc 02/3/2024"),
        Bad("Kiểm tra học kỳ II ([[17/5/2021 - 12/5/2021]]).", says="ngày kết thúc 12/5/2021"),
        Bad("Bệnh viện sửa khu A từ năm [[2024 đến năm 2022]].", says="năm kết thúc 2022"),
        Bad("Thử nghiệm giống lúa từ tháng [[9/2023 đến hết tháng 6/2023]].", says="tháng kết thúc 6/2023"),
        Bad("Đợt nắng nóng từ [[23 đến 21/6/2024]] làm hạn 12 ha lúa.", says="sớm hơn ngày bắt đầu 23"),
        Bad("Kỳ họp thứ hai (ngày 12/02/2025) và kỳ họp thứ ba (ngày [[10/01/2025]]) thông qua 07 nghị quyết.",
            says="kỳ họp sau có ngày 10/01/2025"),
        Bad("Phun khử khuẩn đợt 1 ngày 20/8/2024, đợt 2 ngày [[02/8/2024]] tại 05 thôn.", says="sớm hơn ngày 20/8/2024"),
        Bad("Hội thao từ ngày [[15 đến ngày 12 tháng 7 năm 2024]].", says="sớm hơn ngày bắt đầu 15"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the ranges that run backwards."""
        for claim in report.mentions(DirectedRange):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation)
