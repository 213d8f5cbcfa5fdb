"""SUM006: a count, an amount of each, and their product."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.product import Product as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

_OF_TOTAL, _OF_PART = "sửa tổng thành {right}", "sửa thành {right}"


class Product(ReportRule):
    """Số lượng nhân với mức của mỗi phần phải bằng tổng số.

    Mức chi hay số suất được sửa vào phút chót, còn tổng tiền thì vẫn là con số cũ; khi quyết toán sẽ vướng.

    Xét "mỗi suất ...", "... đồng mỗi nhà", "đơn giá ... thành tiền ...", ".../người", "mức ...", "bình quân ...", cả tổng của nhiều mức
    và số tháng nếu có ghi; nhận cả "trị giá", "kinh phí", "số tiền" đứng ngay sau mức. Bỏ qua mức ước chừng, mức từ … đến …, khoản chi theo tháng mà không ghi số tháng, tổng có
    thể gồm khoản khác.
    """

    code = "SUM006"
    severity = Severity.ERROR
    judges = (Claimed,)
    needs = ("mỗi", "đơn giá", "mức", "đồng/", "đ/", "triệu/", "kg/", "tạ/", "tấn/", "m2/", "m²/", "lít/",
             "đồng một ", "đồng cho một ", "cây/", "con/", "hố/", "hom/", "khóm/")  # fmt: skip
    cue = (
        r"(?:mỗi|đơn giá|mức)(?!\w)[^0-9.;\n]{0,50}[0-9]|"
        r"(?:đồng|(?<=[0-9])đ|(?<=[0-9] )đ|triệu|kg|tạ|tấn|m2|m²|lít|cây|con|hố|hom|khóm)/ ?[^\W\d]|"
        r"(?:đồng|triệu|kg|tấn) (?:cho |trên )?(?:mỗi|một) [^\W\d]"
    )
    good = (
        "Huy động 1.250 ngày công, mỗi ngày công 250.000 đồng, tổng trị giá 312,5 triệu đồng.",
        "Huy động 1.250 ngày công, mỗi ngày 50 người, tổng trị giá 312,5 triệu đồng.",
        "Thuê 14 máy gặt, giá thuê 3.600.000 đồng/máy, tiền dầu 54.000.000 đồng.",
        "Cấp trang phục cho 24 vị, định mức 1.200.000 đồng/vị, đã tạm ứng 28.200.000 đồng.",
        "Trao 20 suất, mỗi suất 500.000 đồng cho người có công và các hoạt động tri ân, tổng kinh phí 45 triệu đồng.",
        "Trao 45 suất, mỗi suất 600.000 đồng (gồm 400.000 đồng tiền mặt và quà 200.000 đồng), tổng 27.000.000 đồng.",
        "Thưởng 18 em mức 500.000 đồng và 06 em mức 1.000.000 đồng, tổng 15.000.000 đồng.",
        "Thăm 34 gia đình, mỗi gia đình từ 300.000 đến 500.000 đồng, tổng 14 triệu đồng.",
        "Tặng 60 áo ấm, mỗi áo khoảng 150.000 đồng, tổng trị giá 8,6 triệu đồng.",
        "Chia 06 cụm, mỗi cụm 05 đơn vị; tổng kinh phí 120 triệu đồng.",
        "Đỡ đầu 12 cháu, mỗi cháu 500.000 đồng/tháng, tổng kinh phí 72 triệu đồng.",
        "Đỡ đầu 12 cháu, mỗi cháu 500.000 đồng/tháng trong 10 tháng, tổng 60.000.000 đồng.",
        "Hỗ trợ 412 nhà, mỗi nhà 60 triệu đồng, tổng 24,7 tỷ đồng.",
        "Trao 90 suất quà, mỗi suất 500.000 đồng và 01 thùng sữa, tổng trị giá 72 triệu đồng.",
        "Tặng 20 xe đạp, mỗi xe 2 triệu đồng, nâng tổng số tiền hỗ trợ từ đầu năm lên 310 triệu đồng.",
        "Tổng quỹ 4,05 tỷ đồng cho 180 người trong quý, bình quân 7,5 triệu đồng/người/tháng.",
        "Trao quà cho 10 hộ nghèo và 45 hộ cận nghèo, mỗi hộ 500.000 đồng, tổng 27,5 triệu đồng.",
        "Có 15 thôn, mỗi thôn 04 suất, mỗi suất 250.000 đồng, tổng 15 triệu đồng.",
        "Xuất bán 1.840 con, khối lượng 184,2 tấn, bình quân 100 kg/con.",
        "Chi 96 triệu đồng cho 32 hộ, mỗi hộ 3 triệu đồng; toàn xã còn 112 hộ nghèo.",
        "Giải ngân 6,72 tỷ đồng cho 84 hộ, cao nhất 90 triệu đồng/hộ.",
        "Mua 36 bộ bàn ghế, đơn giá 1,45 triệu đồng, thành tiền 52,2 triệu đồng.",
        "Hỗ trợ 36 hộ (3.000.000 đồng/hộ). Tổng số tiền hỗ trợ thiên tai trong năm 518.000.000 đồng.",
        "Trao 250 suất, mỗi suất 500.000 đồng; tổng kinh phí tổ chức chương trình 150 triệu đồng.",
        "Huyện có 24 trường. Hỗ trợ thiết bị 5.000.000 đồng/trường, tổng kinh phí 60.000.000 đồng.",
        "Trao 01 giải Nhất 10 triệu đồng, 02 giải Nhì mỗi giải 5 triệu đồng; tổng 20 triệu đồng.",
        "Trồng 1.842 ha, mật độ 2.000 cây/ha, tổng số 3.684.000 cây; năm trước trồng 3.864.000 cây.",
        "Mức ăn 18.000 đồng/cháu; lớp có 438 cháu, tiền ăn ngày 15/3 là 7.848.000 đồng.",
        "Bón 320 kg/ha cho 45 ha, hết khoảng 14.040 kg.",
        "Mua 45 máy, giá bình quân 6.800.000 đồng/máy, hợp đồng 360.000.000 đồng.",
        "Mật độ 2.000 cây/ha; thiết kế 1.842 ha và trồng dặm 90 ha, cần 3.864.000 cây.",
    )
    bad = (
        Bad(
            "Huy động 1.250 ngày công, mỗi ngày công 250.000 đồng, tổng trị giá [[315,5]] triệu đồng.",
            says="1.250 × 250.000 = 312,5 triệu, ghi 315,5 triệu",
        ),
        Bad(
            "Xử phạt 14 trường hợp, tổng số tiền 49 triệu đồng, bình quân [[4,5]] triệu đồng/trường hợp.",
            says="49 / 14 = 3,5, ghi 4,5",
        ),
        Bad(
            "Số cây giống cần cho rừng đã trồng (mật độ 2.000 cây/ha) là [[3.864.000]] cây cho 1.842 ha.",
            says="1.842 × 2.000 = 3.684.000, ghi 3.864.000",
        ),
        Bad("Bón phân 320 kg/ha cho 45 ha. Tổng lượng phân đã dùng hết [[14.040]] kg.", says="45 × 320 = 14.400"),
        Bad(
            "Mua máy tính bảng: 45 chiếc, giá trúng thầu 6.800.000 đồng/chiếc, trị giá hợp đồng [[360.000.000]] đồng.",
            says="45 × 6.800.000 = 306.000.000",
        ),
        Bad("Dân góp 2.150 công, tính 220.000 đồng/công, quy thành tiền [[437.000.000]] đồng."),
        Bad("Cấp trang phục cho 24 vị, định mức 1.200.000 đồng/vị, quyết toán [[28.200.000]] đồng."),
        Bad(
            "Trao 36 suất quà, mỗi suất 700.000 đồng cho đoàn viên khó khăn, với tổng số tiền [[22.500.000]] đồng.",
            says="36 × 700.000 = 25.200.000",
        ),
        Bad("Xây 12 căn nhà, kinh phí 50 triệu đồng mỗi căn, tổng cộng [[650]] triệu đồng.", says="= 600, ghi 650"),
        Bad("Tặng quà cho 28 cháu, mỗi phần quà 300.000 đồng, tổng trị giá [[8.700.000]] đồng.", says="= 8.400.000"),
        Bad("Tặng 64 suất quà cho hộ khó khăn, mỗi suất 500.000 đồng, trị giá [[3,2]] triệu đồng.", says="32 triệu"),
        Bad("Lắp 2.460 đồng hồ nhân với đơn giá 650.000 đồng/đồng hồ là [[1.595.000.000]] đồng."),
        Bad(
            "Chi cho 18 dân quân, mức 120.000 đồng một người mỗi ngày, trực 05 ngày kể cả ngày nghỉ, thành tiền "
            "[[18.000.000]] đồng.",
            says="18 × 120.000 × 05 = 10.800.000",
        ),
        Bad("Mở 15 buổi tập huấn, mức chi 1.200.000 đồng/buổi, kinh phí dự kiến [[21]] triệu đồng.", says="18 triệu"),
        Bad(
            "Trao 85 suất học bổng, mỗi suất 800.000 đồng, tổng [[86.000.000]] đồng.",
            says="85 × 800.000 = 68.000.000, ghi 86.000.000",
        ),
        Bad(
            "Tặng 40 phần quà, mỗi phần trị giá 450.000 đồng, tổng trị giá [[180]] triệu đồng.",
            says="= 18 triệu, ghi 180 triệu",
        ),
        Bad(
            "Mua 14 máy tính, đơn giá 12,5 triệu đồng, thành tiền [[157]] triệu đồng.",
            says="14 × 12,5 = 175, ghi 157",
            fixed="Mua 14 máy tính, đơn giá 12,5 triệu đồng, thành tiền 175 triệu đồng.",
        ),
        Bad(
            "Thưởng 18 em mức 500.000 đồng và 06 em mức 1.000.000 đồng, tổng [[16.000.000]] đồng.", says="= 15.000.000"
        ),
        Bad(
            "Thu nhập bình quân [[6,5]] triệu đồng/người/tháng (tổng quỹ 468 triệu đồng cho 62 người).",
            says="468 / 62 = 7,5, ghi 6,5",
        ),
        Bad(
            "Hỗ trợ 36 hộ có nhà tốc mái (3.000.000 đồng/hộ). Tổng số tiền hỗ trợ [[118.000.000]] đồng.",
            says="36 × 3.000.000 = 108.000.000",
        ),
        Bad("Thuê 05 máy xúc trong 12 ngày, 3,5 triệu đồng/máy/ngày, thành tiền [[201]] triệu đồng.", says="= 210"),
        Bad("Cấp cho 1.260 nhân khẩu, mỗi khẩu 15 kg, tổng [[19,8]] tấn.", says="1.260 × 15 kg = 18,9 tấn"),
        Bad("Xã trao [[54]] triệu đồng cho 24 hộ, mỗi hộ 2 triệu đồng.", says="24 × 2 = 48, ghi 54"),
        Bad(
            "Nuôi dưỡng 15 cụ, mỗi cụ 480.000 đồng/tháng trong 6 tháng, tổng [[42.300.000]] đồng.",
            says="15 × 480.000 × 6 = 43.200.000",
        ),
        Bad(
            "Mở lớp tại 26 điểm. Kinh phí hỗ trợ 3.500.000 đồng/điểm, tổng cộng [[81.000.000]] đồng.",
            says="26 × 3.500.000 = 91.000.000",
        ),
        Bad(
            "Trao 01 giải Nhất 10 triệu đồng, 02 giải Nhì mỗi giải 5 triệu đồng; tổng [[25]] triệu đồng.",
            says="01 × 10 + 02 × 5 = 20",
        ),
        Bad(
            "Đền bù 12.450 m2 đất, mức 65.000 đồng/m2, nhu cầu kinh phí [[890.250.000]] đồng.",
            says="= 809.250.000",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the totals that the products do not make."""
        from report_lint_vi.claims.suggested import fixed

        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                told = _OF_TOTAL if claim.derived is claim.whole else _OF_PART
                fixes = fixed(claim.derived.number, claim.right, report, told)
                yield Finding(claim.derived.number.span, claim.derivation, claim.evidence, fixes)
