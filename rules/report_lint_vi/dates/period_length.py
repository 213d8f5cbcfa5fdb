"""DAT004: how long a period is said to last."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.period_length import CountedPeriod

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class PeriodLength(ReportRule):
    """Số năm, tháng, ngày của một giai đoạn phải khớp với mốc đầu và mốc cuối viết bên cạnh.

    Giai đoạn tính cả hai đầu (2021 - 2025 là 05 năm), nhiệm kỳ tính hiệu (2023 - 2028 là 05 năm); không gọi tên thì
    cách nào cũng được, chỉ sai khi không cách nào khớp. Ngày và tháng cũng vậy: từ 01/5/2022 đến 30/4/2024 là 02 năm.

    Bỏ qua số có “hơn, gần, khoảng”, phép sơ kết khi giai đoạn chưa hết, kỷ niệm (quy tắc về kỷ niệm xét riêng). Ngày làm việc,
    tuần thực học không tính ngày nghỉ, nên số ngày, số tuần chỉ sai khi nhiều hơn cả khoảng thời gian.
    """

    code = "DAT004"
    severity = Severity.ERROR
    judges = (CountedPeriod,)
    good = (
        "Giải bóng đá diễn ra trong 04 ngày (từ ngày 01/6/2024 đến ngày 09/6/2024).",
        "Lớp tập huấn kéo dài 05 ngày, từ ngày 14/11/2024 đến ngày 20/11/2024.",
        "Kỳ nghỉ 7 ngày (từ ngày 14/02/2026 đến hết ngày 20/02/2026).",
        "Thời gian thực hiện 18 tháng (từ tháng 7/2024 đến tháng 12/2025), đã lao lắp 28/40 dầm.",
        "Kế hoạch phát triển chăn nuôi 05 năm 2021 - 2025 của huyện.",
        "Đã sử dụng vườn ươm 4 năm (2018 - 2021) rồi bàn giao.",
        "Sau 03 năm thực hiện Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2020 - 2025, đạt 9/12 chỉ tiêu.",
        "Nhiệm kỳ 2023 - 2028 (05 năm) có ba đồng chí mới.",
        "Công nhận cơ quan văn hóa 02 năm giai đoạn 2022-2023.",
        "Gia hạn hợp đồng 06 tháng, từ ngày 01/01/2025 đến ngày 30/6/2025.",
        "Thuê đất thời hạn 30 năm (2009-2038).",
        "Sơ kết 03 năm (2021 - 2025) thực hiện chương trình ở giữa kỳ.",
        "Kỷ niệm 95 năm (03/02/1930 - 03/02/2025) ngày truyền thống.",
        "Mua trái phiếu kỳ hạn 10 năm giai đoạn 2010 - 2015.",
        "Hơn 10 năm (2010 - 2024) gắn bó với bản làng, trạm y tế đã đổi thay.",
        "Phong trào thi đua 05 năm giai đoạn 2020 - 2025 có nhiều mô hình.",
        "Kế hoạch 05 năm 2020 - 2025 của hợp tác xã; Kế hoạch đầu tư công trung hạn 5 năm (2021 - 2025).",
        "Chỉ huy trực 03 ngày từ 05/02/2024 đến 07/02/2024.",
        "Lớp bồi dưỡng 10 ngày, từ ngày 04/3/2024 đến ngày 15/3/2024.",
        "Cử 02 bác sĩ đi học thời gian 02 năm (9/2022 - 9/2024).",
        "Kết quả 6 tháng đầu năm (từ 15/12/2023 đến 14/6/2024) của công an xã.",
        "Nhiệm vụ 03 tháng cuối năm (tháng 10, 11, 12).",
        "Từ tháng 8 năm 2019 - 2021, xã có 03 trường đạt chuẩn.",
        "Sau 06 tháng (từ 01/01 đến 31/5/2024 là thử nghiệm, 01 tháng nghiệm thu), máy chạy ổn định.",
        "Tổ chức 02 lớp, mỗi lớp 03 ngày (từ ngày 04/3/2024 đến ngày 29/3/2024).",
        "Sơ kết 02 năm thực hiện Kết luận của Tỉnh ủy (giai đoạn 2021 - 2025).",
        "Tổng kết 10 năm thực hiện Chỉ thị về khuyến học, khuyến tài (giai đoạn 2021 - 2025).",
        "Sơ kết 03 năm thực hiện nghị quyết và kế hoạch chuyển đổi cây trồng (giai đoạn 2021 - 2022).",
        "Sau 03 tháng thực hiện đợt cao điểm trấn áp tội phạm (từ 01/01/2024 đến 30/6/2024).",
        "Trong 06 tháng thực hiện, xã đã mở các lớp dạy nghề (từ ngày 01/4/2024 đến ngày 31/5/2024).",
        "Đánh giá 12 tháng vận hành hồ chứa (từ 01/7/2024 đến 30/11/2024 là lúc tích nước).",
        "Đánh giá 12 tháng vận hành hồ chứa (từ 01/7/2024 đến 30/11/2024).",
        "Sơ kết 06 tháng phối hợp tuần tra (từ ngày 15/12/2023 đến ngày 14/6/2024).",
        "Năm học có 35 tuần thực dạy, từ ngày 05/9/2023 đến ngày 24/5/2024.",
        "Năm học thực hiện 35 tuần, từ ngày 05/9/2023 đến ngày 24/5/2024.",
        "Tập huấn sơ cấp cứu 05 ngày, từ 01/7 đến 12/7.",
        "Cho học sinh vùng cao nghỉ 35 ngày từ ngày 15/12 đến ngày 14/02.",
        "Người có thời gian đóng 15 năm, từ ngày 01/01/2024 đến ngày 30/6/2024 có 45 người.",
        "Giai đoạn 2021 - 2025, trong 03 năm, hợp tác xã đã trả hết nợ.",
        Good("Sơ kết 03 năm (2021 - 2025) thực hiện đề án nước sạch.", on="2023-12-18"),
        Good("Năm 2018, xã đã sơ kết 03 năm (2015 - 2020) thực hiện chương trình nước sạch.", on="2021-06-18"),
        Good("Sơ kết 03 năm thực hiện Đề án kinh tế tập thể (giai đoạn 2016 - 2020).", on="2020-12-18"),
        Good("Sơ kết 04 năm (2016 - 2020) thực hiện đề án; đánh giá 05 năm (2016 - 2020).", on="2020-12-18"),
        Good("Trong nhiệm kỳ 2015 - 2020, chi bộ sơ kết 03 năm (2015 - 2020) học tập chuyên đề.", on="2020-12-18"),
        Good("Có 03 năm liền (trong giai đoạn 2018 - 2022) đạt danh hiệu tiên tiến.", on="2022-12-18"),
        "Cao điểm 90 ngày, từ ngày 01/7/2024 đến ngày 30/9/2024.",
    )
    bad = (
        Bad("Trong kỳ nghỉ [[7 ngày]] (từ ngày 14/02/2026 đến hết ngày 22/02/2026), tỉnh đón nhiều khách.", says="9"),
        Bad("Trong [[03 ngày]] từ ngày 05/02/2024 đến ngày 09/02/2024, xã tổ chức chợ Tết.", says="là 5 ngày"),
        Bad("Thực hiện Kế hoạch phát triển kinh tế - xã hội [[5 năm]] (2021 - 2026) của xã.", says="= 6 năm"),
        Bad("Sơ kết [[05 năm]] (2021 - 2024) phong trào hiến máu.",
            says="từ 2021 đến 2024 là 4 năm (tính cả năm đầu và năm cuối) hoặc 3 năm"),
        Bad("Tổng kết giai đoạn 2021-2025 ([[04 năm]]) của hợp tác xã.",
            says="2025 − 2021 + 1 = 5 năm (tính cả năm đầu và năm cuối), không phải 4"),
        Bad("Đại hội nhiệm kỳ 2023 - 2028 ([[06 năm]]) của Hội Nông dân.", says="2028 − 2023 = 5"),
        Bad("Thuê kho thời hạn [[03 năm]], từ 01/5/2022 đến 30/4/2024.", says="là 2 năm, không phải 3 năm"),
        Bad("Kết quả [[9 tháng đầu năm]] (từ 01/01 đến 30/6/2024).", says="là 6 tháng, không phải 9 tháng"),
        Bad("Đợt ra quân kéo dài [[90 ngày]], từ ngày 01/7/2020 đến ngày 31/8/2020.", says="là 62 ngày"),
        Bad("Đề án có thời hạn [[18 tháng]], từ ngày 01/01/2023 đến ngày 31/12/2023.", says="là 12 tháng"),
        Bad("Qua [[06 năm]] thực hiện Nghị quyết nhiệm kỳ 2020 - 2025, chi bộ vững mạnh.", says="2025 − 2020 = 5"),
        Bad("Sinh hoạt hè [[02 tháng]] (tháng 6, 7, 8).", says="ghi 2 tháng, nhưng trong ngoặc có 3 tháng"),
        Bad("Tổng kết [[05 năm]] thực hiện Kết luận số 31-KL/TW (giai đoạn 2021 - 2024).", says="2024 − 2021 + 1 = 4"),
        Bad("Sơ kết [[03 năm]] hòa giải ở cơ sở, đối thoại (giai đoạn 2022 - 2023).", says="2023 − 2022 + 1 = 2"),
        Bad("Kết quả [[04 tháng]] sau khi vận hành mô hình trường liên cấp (từ 01/7/2025 đến 30/11/2025).",
            says="là 5 tháng, không phải 4"),
        Bad("BÁO CÁO\nKết quả [[04 tháng]] vận hành chính quyền địa phương 02 cấp\n(từ 01/7/2025 đến 30/11/2025)",
            says="là 5 tháng"),
        Bad("Nuôi tôm trong [[03 tháng]], từ tháng 2 đến hết tháng 5/2022.", says="là 4 tháng, không phải 3"),
        Bad("Thuê kho từ ngày 01/5/2022 đến ngày 30/4/2024, thời hạn [[03 năm]].", says="là 2 năm"),
        Bad("Sơ kết [[03 năm]] (2016 - 2020) thực hiện đề án nước sạch.", says="là 5 năm", on="2020-12-18"),
        Bad("Qua [[07 năm]] (2008 - 2018) dồn điền đổi thửa, ruộng đã liền vùng.", says="hoặc 10 năm", on="2018-12-20"),
        Bad("Sơ kết [[03 năm]] chương trình phối hợp giữa hai ngành (2015 - 2019), khen 15 tập thể.",
            says="là 5 năm", on="2019-12-05"),
        Bad("Tổng kết [[05 năm]] đề án bệnh viện vệ tinh (2016 - 2024).", says="là 9 năm", on="2024-11-20"),
        Bad("Hội trại [[03 ngày]] (16-17/8/2024) tại sân vận động.", says="là 2 ngày"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the counts that no way of counting gives."""
        for claim in report.mentions(CountedPeriod):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
