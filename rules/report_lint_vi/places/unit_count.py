"""PLC007: how many provinces, districts or communes there are."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_count import UnitCount as Counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class UnitCount(ReportRule):
    """Số tỉnh, huyện, xã của cả nước hay của địa phương phải đúng vào ngày báo cáo.

    Số đơn vị hành chính thay đổi sau mỗi lần sắp xếp, còn mẫu báo cáo thì giữ số cũ: "xếp thứ 5/63 tỉnh, thành phố" sau
    ngày 01/7/2025. Quy tắc so với số đơn vị có hiệu lực trong nửa năm trước báo cáo, và chỉ lên tiếng khi câu nói về
    toàn bộ ("cả nước", "toàn tỉnh có", "huyện … có", "38/38 xã, phường") mà con số ấy chỉ đúng ở một thời điểm khác,
    nhiều hơn tất cả số đơn vị hiện có, hoặc khi câu ghi rõ "đơn vị hành chính cấp xã"; các loại kể ngay sau đó ("gồm 36
    xã, 02 phường") cũng được so. Số của một phần ("25 xã bị thiệt hại"), câu nói về sắp xếp, sáp nhập hay về một năm
    trước đó được để yên.
    """

    code = "PLC007"
    judges = (Counted,)
    needs = (
        "tỉnh, thành", "tỉnh và thành", "tỉnh/thành", " tỉnh thành", " đơn vị hành chính cấp", "toàn tỉnh có",
        " huyện,", " xã,", " phường,",
    )  # fmt: skip
    cue = r"(?! (?:huyện|xã|phường),)|(?<=[0-9]) "
    good = (
        Good("Xếp thứ 5/63 tỉnh, thành phố.", on="2024-12-20"),
        Good("Xếp thứ 5/34 tỉnh, thành phố trong cả nước.", on="2026-03-20"),
        Good("Chỉ số năm 2024 xếp thứ 21/63 tỉnh, thành phố.", on="2025-11-20"),
        Good("Từ 63 tỉnh, thành phố sắp xếp còn 34 tỉnh, thành phố.", on="2026-03-20"),
        Good("Dịch xuất hiện ở 34 tỉnh, thành phố.", on="2023-03-20"),
        Good("Có 12 tỉnh, thành phố cử đoàn tham gia.", on="2026-03-20"),
        Good("UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nToàn tỉnh có 38 đơn vị hành chính cấp xã.", on="2026-03-20"),
        Good("UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nToàn tỉnh có 25 xã, phường bị thiệt hại.", on="2026-03-20"),
        Good("UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nĐến nay 106/106 xã, phường, thị trấn có trạm.", on="2024-03-20"),
        Good("UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nĐiểm cầu 07 huyện trong tỉnh.", on="2024-03-20"),
        Good("UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nKiểm tra 08/12 xã, phường trọng điểm.", on="2026-03-20"),
        Good("UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nSắp xếp 106 đơn vị hành chính cấp xã thành 38 đơn vị.", on="2026-03-20"),
        Good("Huyện Sìn Hồ có 22 xã, thị trấn.", on="2024-03-20"),
        Good("UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nHỗ trợ 106 xã, phường của các tỉnh lân cận.", on="2026-03-20"),
        Good(
            "UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nTỉnh có 38 xã, phường, trong đó 20 xã, 01 phường ven sông.",
            on="2026-03-20",
        ),
        "Xếp thứ 5/63 tỉnh, thành phố (báo cáo không ghi ngày).",
    )
    bad = (
        Bad(
            "Chỉ số cải cách hành chính đứng thứ 5/[[63 tỉnh, thành phố]].",
            says="cả nước có 34 tỉnh, thành phố",
            on="2026-03-20",
            fixed="Chỉ số cải cách hành chính đứng thứ 5/34 tỉnh, thành phố.",
        ),
        Bad(
            "UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nToàn tỉnh có [[106 đơn vị hành chính cấp xã]].",
            says="tỉnh Lai Châu có 38 đơn vị hành chính cấp xã",
            on="2026-03-20",
        ),
        Bad(
            "UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nRà soát tại 108/[[108 xã, phường, thị trấn]].",
            says="tỉnh Lai Châu có 106 xã, phường, thị trấn",
            on="2024-03-20",
        ),
        Bad(
            "UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nĐã tập huấn cho [[106 xã, phường]].",
            says="tỉnh Lai Châu có 38 xã, phường",
            on="2026-03-20",
        ),
        Bad(
            "UBND TỈNH AN GIANG\n\nBÁO CÁO\n\nTỉnh có 102 đơn vị hành chính cấp xã ([[86 xã, 13 phường]] và 03 đặc khu).",
            says="tỉnh An Giang có 85 xã, 14 phường, 3 đặc khu",
            on="2026-03-20",
        ),
        Bad("Cả nước có [[62 tỉnh, thành phố]].", says="cả nước có 63 tỉnh, thành phố", on="2023-05-20"),
    )

    def check(self, report: Report) -> Iterator[Finding]:

        for claim in report.mentions(Counted):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence, claim.ways)
