"""CIT003: how a symbol is written."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.symbol_form import SymbolForm as Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class SymbolForm(ReportRule):
    """Số, ký hiệu văn bản phải viết đúng dạng mà cơ quan ban hành dùng.

    Văn bản nhà nước ở trung ương: 30/2020/NĐ-CP, 58/2024/QH15, 06/QĐ-TTg; văn bản của Đảng: 02-NQ/TW. Viết lẫn hai
    dạng, thiếu năm của nghị định, gõ D thay Đ, mất gạch nối hay chen dấu cách làm người đọc không tra được văn bản; gán
    cho một cơ quan loại văn bản mà cơ quan ấy không ban hành (NĐ-TTg, TT-CP) cũng vậy. Số hiệu của địa phương, của đoàn
    thể và các dạng trước năm 2005 không bị xét, trừ dấu cách.
    """

    code = "CIT003"
    judges = (Form,)
    good = (
        "Nghị quyết số 66.7/2025/NQ-CP và Nghị quyết số 02/NQ-CP của Chính phủ.",
        "Cải thiện môi trường kinh doanh theo Nghị quyết số 19-2018/NQ-CP của Chính phủ.",
        "Chi bộ gửi Báo cáo số 12-BC/CB và Nghị quyết số 03-NQ/ĐU; Tỉnh ủy có Báo cáo số 62-BC/TU.",
        "Kế hoạch số 45-KH/HU, Nghị quyết số 01-NQ/ĐH và Quy định số 08-QĐi/TW được phổ biến.",
        "Nghị định số 26-CP ngày 23/5/1993 và Nghị định số 64/CP ngày 27/9/1993.",
        "Quyết định số 933/QĐ-TLĐ, Hướng dẫn số 38/HD-TLĐ của Tổng Liên đoàn.",
        "Thông tư liên tịch số 14/2014/TTLT-BNV-BTC; Nghị quyết liên tịch số 01/2014/NQLT/CP-UBTƯMTTQVN.",
        "Nghị quyết số 96/2019/QH14, Nghị quyết số 63/NQ-HĐND, Luật số 55/2010/QH12.",
        "Lệnh số 31-L/CTN; Nghị quyết số 1104/NQ-UBTVQH15; Nghị quyết số 02/2018/NQ-HĐTP.",
        "UBND xã ban hành Quyết định số 15/QĐ/UBND và Kế hoạch số 07/KH.UBND.",
        "Trường THCS ban hành Kế hoạch số 12/KH-THCS, Sở có Công văn số 2231/SGDĐT-GDTrH.",
        "Quyết định số 43/2007/QĐ-BGD&ĐT áp dụng cho 24 trường, Công văn số 215/SGD&ĐT-GDTrH.",
        "THỰC HIỆN QUYẾT ĐỊNH SỐ 263/QĐ-TTG",
        "Decree No. 130/2020/ND-CP on assets",
        "Quyết định số 67/1999/QĐ/TTg ngày 30/3/1999 về tín dụng nông nghiệp.",
        "Số: 15/BC- UBND\n\nXã báo cáo kết quả sản xuất vụ đông xuân.",
        "Chỉ thị số 814-TTg ngày 12/12/1995 và Nghị định số 39-CP ngày 27/6/1995 về quản lý địa bàn.",
        "Trạm y tế gửi Công văn số 145/TTBYT và Báo cáo số 27/TTCP về trang thiết bị.",
        "Trường học tập Chỉ thị số 05-CT/TW của Bộ Chính trị và Chỉ thị số 05/CT-TTg của Thủ tướng Chính phủ.",
        "Huyện thực hiện Nghị quyết số 30a/2008/NQ-CP của Chính phủ, Nghị quyết số 10-NQ/TW của Trung ương.",
        "Kế hoạch giai đoạn 2021-2025/KH-UBND và Kế hoạch số 15/KH-UBND/2023 của xã.",
        "Tờ trình số 04/TTr-UBND, Chương trình số 15-CTr/TU, Công điện số 97/CĐ-TTg.",
    )
    bad = (
        Bad(
            "Học tập Chỉ thị số [[05/CT-TW]] ngày 15/5/2016.",
            says="05-CT/TW",
            fixed="Học tập Chỉ thị số 05-CT/TW ngày 15/5/2016.",
        ),
        Bad("Giám sát theo Quyết định số [[217/QĐ-TW]], Kết luận số [[21/KL/TW]].", says="gạch chéo, cơ quan"),
        Bad(
            "Công đoàn học Nghị quyết số [[02 NQ-TW]] của Bộ Chính trị.",
            fixed="Công đoàn học Nghị quyết số 02-NQ/TW của Bộ Chính trị.",
        ),
        Bad("Bảo hiểm y tế theo Nghị định số [[146/2018/ND-CP]] ngày 17/10/2018.", says="146/2018/NĐ-CP"),
        Bad("Xử phạt theo Nghị định số [[167/2013/NĐ/CP]] ngày 12/11/2013.", says="167/2013/NĐ-CP"),
        Bad(
            "Hỗ trợ sinh viên theo Nghị định số [[116/NĐ-CP]] ngày 25/9/2020.",
            says="phải có năm ban hành: 116/2020/NĐ-CP",
            fixed="Hỗ trợ sinh viên theo Nghị định số 116/2020/NĐ-CP ngày 25/9/2020.",
        ),
        Bad("Thực hiện Nghị định [[81/NĐ-CP]], nhà trường thu đúng mức học phí.", says="81/NĐ-CP thiếu năm"),
        Bad("Luật Đầu tư công số [[58/2024/QH-15]] và Quyết định số [[17/2019/QĐ-TTG]].", says="số hiệu viết là"),
        Bad("Theo Nghị quyết số [[96/NQ-QH14]] của Quốc hội.", says="phải có năm ban hành"),
        Bad("Theo Nghị định số [[66.7/2025/NĐ-CP]] của Chính phủ.", says="chỉ dùng cho nghị quyết"),
        Bad(
            "Chương trình theo Quyết định số [[1.719/QĐ-TTg]] và Nghị định số [[98/2023/NĐ - CP]].",
            fixed="Chương trình theo Quyết định số 1719/QĐ-TTg và Nghị định số 98/2023/NĐ-CP.",
        ),
        Bad("Bình xét theo Nghị định số [[129/2017/NĐ-TTg]].", says="chỉ Chính phủ ban hành nghị định"),
        Bad(
            "Thông tư số [[08/2018/TT-BGD&ĐT]] và Quyết định số [[121/QĐ-BNN&PTNT]] ngày 10/01/2022.",
            says="số hiệu viết là",
            fixed="Thông tư số 08/2018/TT-BGDĐT và Quyết định số 121/QĐ-BNNPTNT ngày 10/01/2022.",
        ),
        Bad("Phòng khám áp dụng Thông tư [[12/2020/TT-CP]].", says="không ban hành thông tư"),
        Bad(
            "Chi bộ học Chỉ thị số [[05-CT/TTg]] ngày 15/5/2016 của Bộ Chính trị.",
            says="là số hiệu của Thủ tướng Chính phủ",
            fixed="Chi bộ học Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.",
        ),
        Bad("Công an xã thực hiện Chỉ thị số [[32-CT/TTg]] ngày 05/9/2020.", says="lẫn hai dạng"),
        Bad(
            "Lập hóa đơn theo Nghị định số [[123-2020/NĐ-CP]], Nghị định số [[126/2020/NĐCP]].",
            fixed="Lập hóa đơn theo Nghị định số 123/2020/NĐ-CP, Nghị định số 126/2020/NĐ-CP.",
        ),
        Bad(
            "Theo Nghị định số [[123/NĐ-CP/2020]], Thông tư [[78/2021/TTBTC]] và Quyết định số [[1719/QĐTTg]].",
            fixed="Theo Nghị định số 123/2020/NĐ-CP, Thông tư 78/2021/TT-BTC và Quyết định số 1719/QĐ-TTg.",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(Form):
            if claim.verdict is Verdict.FAILS:
                right = claim.right
                edits = (Edit(claim.span, right),) if right else ()
                fixes = (Fix(says("viết {right}", right=right), edits, safe=claim.only_blanks),) if right else ()
                yield Finding(claim.span, claim.derivation, fixes=fixes)
