"""WRI007: the number, symbol and date line of the document itself."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.head_slip import HeadSlip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class LetterheadForm(ReportRule):
    """Số, ký hiệu và dòng ngày tháng của văn bản viết đúng thể thức.

    Số văn bản nhỏ hơn 10, ngày nhỏ hơn 10, tháng 1 và tháng 2 ở dòng địa danh và thời gian thêm số 0 ở trước: số 0 ngăn
    việc chữa ngày trên bản giấy. Chữ viết tắt tên loại khớp với tên loại: “12/KH-UBND” trên một BÁO CÁO, “BC-UBND” dưới
    tên Hội Nông dân là ký hiệu còn lại của văn bản mẫu. Văn bản nhà nước và công đoàn viết 05/BC-UBND (Nghị định
    30/2020/NĐ-CP, Phụ lục I và III; Quyết định 933/QĐ-TLĐ), văn bản của Đảng viết 05-BC/ĐU (Hướng dẫn 36-HD/VPTW theo
    Quy định 66-QĐ/TW; từ 27/5/2026 là Hướng dẫn 05-HD/VPTW). Áp dụng thể thức nào tùy ký hiệu và tiêu đề của văn bản,
    hoặc theo --form.

    Chỉ xét phần đầu văn bản; số và ngày để trống, văn bản trích không có phần đầu, tháng 3 đến tháng 9 viết có hay
    không có số 0, gạch nối và gạch chéo khi không rõ văn bản của ai đều được để yên.
    """

    code = "WRI007"
    judges = (HeadSlip,)
    needs = ("số:", "số ", "tháng ")
    good = (
        "Số: 05/BC-THCS\n\nBÁO CÁO\nSơ kết học kỳ I",
        "Số: 125/KH-TYT\n\nKẾ HOẠCH\nTiêm chủng mở rộng",
        "Số 08-BC/CB\n\nBÁO CÁO\nCông tác tháng 5",
        "Số:     /BC-HND\n\nBÁO CÁO\nPhong trào nông dân",
        "Số: 45/UBND-VX\nV/v báo cáo công tác hè\n\nKính gửi: Sở Văn hóa",
        "Số: 7/8 chỉ tiêu đạt.\n\nBÁO CÁO\nKết quả",
        "Số: 31/TTr-PGD\n\nTỜ TRÌNH\nXin chủ trương",
        "Trường Tiểu học số 2\nSố: 10/BC-TH2\n\nBÁO CÁO\nNăm học",
        "Kính gửi: Phòng Y tế\n\nThực hiện Kế hoạch số 5/KH-UBND, trạm báo cáo như sau.",
        "Số: 12/BCTT-XYZ\n\nBÁO CÁO THỰC TẬP\nĐợt hai",
        "Số: 60/BC-CCB\tLộc Hà, ngày 10 tháng 5 năm 2024\n\nBÁO CÁO\nSáu tháng",
        "Cẩm Lệ, ngày 08 tháng 3 năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "Cẩm Lệ, ngày 18 tháng 12 năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "Cẩm Lệ, ngày 05 tháng 02 năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "Cẩm Lệ, ngày     tháng 3 năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "Cẩm Lệ, ngày … tháng … năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "Cẩm Lệ, ngày 08 tháng 03 năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "BÁO CÁO\nSơ kết hè\n\nNgày 5 tháng 2 năm 2024, trường khai mạc trại hè.",
        "Căn cứ Quyết định ngày 1 tháng 2 năm 2024 của Giám đốc bệnh viện.",
        "Phường 1, ngày 30 tháng 4 năm 2023\n\nBÁO CÁO\nLễ hội",
        "Hòa Vang, ngày 10 tháng 10 năm 2022\n\nBÁO CÁO\nThu thuế",
        "ĐẢNG BỘ HUYỆN\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-QĐi/HU\n\nQUY ĐỊNH\nChế độ họp",
        "ĐẢNG BỘ XÃ\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 21-KL/ĐU\n\nKẾT LUẬN\nCủa Ban Thường vụ",
        "Số: 33/KL-SNV\n\nTHÔNG BÁO KẾT LUẬN KIỂM TRA\nTại phòng Nội vụ",
        "Số 15-BC/HNDX\n\nBÁO CÁO\nPhong trào nông dân",
        "ỦY BAN NHÂN DÂN XÃ\nTRẠM Y TẾ\nSố: 15/BC-TYT\n\nBÁO CÁO\nTiêm chủng",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/2024/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề giá đất",
    )
    bad = (
        Bad("TRẠM Y TẾ XÃ\n\nSố: [[7]]/BC-TYT\n\nBÁO CÁO\nTháng hành động", says="viết 07",
            fixed="TRẠM Y TẾ XÃ\n\nSố: 07/BC-TYT\n\nBÁO CÁO\nTháng hành động"),
        Bad("HỘI NÔNG DÂN XÃ\n\nSố: 12/[[KH]]-HND\n\nBÁO CÁO\nCông tác Hội quý II", says="BÁO CÁO viết tắt là BC"),
        Bad("ĐẢNG ỦY XÃ\n\nSố 15-[[BC]]/ĐU\n\nKẾ HOẠCH\nTổ chức đại hội chi bộ", says="KH"),
        Bad("Hải Châu, ngày [[5]] tháng 9 năm 2024\n\nBÁO CÁO\nKhai giảng", says="viết 05",
            fixed="Hải Châu, ngày 05 tháng 9 năm 2024\n\nBÁO CÁO\nKhai giảng"),
        Bad("Hải Châu, ngày 15 tháng [[1]] năm 2024\n\nBÁO CÁO\nTết vì người nghèo", says="viết 01"),
        Bad("Hải Châu, ngày [[9]] tháng [[2]] năm 2024\n\nBÁO CÁO\nTrực Tết",
            fixed="Hải Châu, ngày 09 tháng 02 năm 2024\n\nBÁO CÁO\nTrực Tết"),
        Bad("Số: 31/[[TTR]]-PGD\n\nTỜ TRÌNH\nXin chủ trương", says="TTr"),
        Bad("HỘI NÔNG DÂN XÃ\nSố: 12/BC-[[UBND]]\n\nBÁO CÁO\nCông tác Hội", says="cơ quan ban hành là HỘI NÔNG DÂN XÃ"),
        Bad("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: [[12-BC/UBND]]\n\nBÁO CÁO\nThu ngân sách", says="viết 12/BC-UBND",
            fixed="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/BC-UBND\n\nBÁO CÁO\nThu ngân sách"),
        Bad("ĐẢNG BỘ XÃ\tĐẢNG CỘNG SẢN VIỆT NAM\nSố [[12/BC-ĐU]]\n\nBÁO CÁO\nXây dựng Đảng", says="12-BC/ĐU (Hướng dẫn 36"),
        Bad("Số: 12/BC-UBND\nHải Châu, [[ngày 5/2/2024]]\n\nBÁO CÁO\nTrực Tết", says="ngày 05 tháng 02 năm 2024"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield what is wrong with the symbol, then with the date line."""
        for slip in report.mentions(HeadSlip):
            fix = Fix(says("viết {right}", right=slip.right), (Edit(slip.span, slip.right),), safe=slip.safe)
            yield Finding(slip.span, slip.derivation, related=slip.evidence, fixes=(fix,) if slip.right else ())
