"""PLC009: one place, one spelling."""

from __future__ import annotations

from report_lint import Bad, Finding, Related, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.place import Place
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class TwoSpellings(ReportRule):
    """Một địa danh nên viết một cách trong cả báo cáo.

    Đắk Lắk hay Đăk Lăk, Bắc Kạn hay Bắc Cạn, Quy hay Qui đều có người dùng; viết lẫn lộn thì khó tìm, khó lọc. Quy tắc
    nêu một lần những chỗ viết khác với tên trong danh mục (hoặc với cách viết trước đó). Vị trí dấu thanh (Hòa, Hoà),
    chữ hoa, gạch nối và cách viết tắt loại đơn vị không tính.
    """

    code = "PLC009"
    severity = Severity.INFO
    good = (
        "Tỉnh Đăk Lăk họp ngày thứ nhất; tỉnh Đăk Lăk họp ngày thứ hai.",
        "Tỉnh Hòa Bình được mùa, tỉnh Hoà Bình được giá.",
        "Tỉnh Bà Rịa - Vũng Tàu và tỉnh Bà Rịa-Vũng Tàu.",
        "TỈNH LAI CHÂU; tỉnh Lai Châu.",
        "Phường 01, phường 1 và phường I.",
        "Huyện Ia H'Drai, huyện Ia H’ Drai.",
        "Thành phố Hồ Chí Minh, TP. HCM, TPHCM.",
        "Xã Kỳ Sơn, huyện Kì Anh.",
        "Tỉnh Đắk Lắk và huyện Đăk R'Lấp.",
        "Thành phố Quy Nhơn và xã Qui Đức.",
    )
    bad = (
        Bad("Tỉnh Đắk Lắk họp sáng; tỉnh [[Đăk Lăk]] họp chiều.", says="Đắk Lắk và Đăk Lăk là cùng một tên"),
        Bad("Huyện [[Kì Anh]], tỉnh Hà Tĩnh; thị xã Hồng Lĩnh; huyện Kỳ Anh.", says="Kỳ Anh", on="2023-03-08"),
        Bad(
            "Tỉnh [[Bắc Cạn]] và tỉnh Bắc Kạn.",
            says="cùng một tên",
            on="2023-03-08",
            fixed="Tỉnh Bắc Kạn và tỉnh Bắc Kạn.",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        spellings = {place.name.lower() for place in report.mentions(Place) if place.known}
        if len({fold(name) for name in spellings}) == len(spellings):
            return
        from report_lint_vi.claims.place_chain_list import SpeltTwice

        found = report.mentions(SpeltTwice)
        for first in found[:1]:
            again = tuple([Related(other.span, says("cũng vậy")) for other in found[1:]])
            yield Finding(first.span, first.derivation, (*first.evidence, *again), first.ways)
