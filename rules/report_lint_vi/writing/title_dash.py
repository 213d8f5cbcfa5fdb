"""WRI015: one title, one dash."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Pattern, Related, ReportRule, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

_QUOTED = Pattern(r"“([^“”\n]{4,160})”", "“")
_DASHES = str.maketrans("–—", "--")


class TitleDash(ReportRule):
    """Một tên gọi trong ngoặc kép chỉ viết với một kiểu gạch.

    “Xuân yêu thương – Tết đoàn viên” và “Xuân yêu thương - Tết đoàn viên” là một chương trình; viết hai kiểu, người
    đọc và máy tìm kiếm tưởng là hai.

    Chỉ xét khi báo cáo có gạch dài (– hoặc —); chỉ so các tên trong ngoặc kép giống nhau từng chữ, khác nhau ở dấu gạch.
    """

    code = "WRI015"
    needs = ("–", "—")
    good = (
        "Chương trình “Đông ấm - Xuân vui”; tổng kết “Đông ấm - Xuân vui”.",
        "Hội thi “Bàn tay vàng – 2023” và hội thi “Bàn tay vàng - 2024”.",
        "Phong trào “Sạch đồng”, phong trào “Sạch - đẹp”.",
        "Hội thi “Nhà nông đua tài” – chung kết; “Nhà nông đua tài” - vòng loại.",
        "Mô hình “3 sạch - 3 có”; mô hình “3 sạch, 3 có”.",
        "Tủ sách “Cha - con”; chương trình Cha – con cùng đọc.",
        "Chiến dịch “Hè xanh-2024”.",
        "Đề tài “Lúa - cá” và đề tài “Lúa - tôm”.",
        "“Tre già – măng mọc” là chủ đề; “tre già” là vế đầu.",
        "Câu lạc bộ “Ông bà – cháu” họp, câu lạc bộ “Ông bà – cháu” tặng quà.",
    )
    bad = (
        Bad("Ngày hội “Non sông - Một dải” khai mạc; tại “[[Non sông – Một dải]]” có 3 giải; sau “Non sông - Một dải”.",
            says="Non sông - Một dải",
            fixed="Ngày hội “Non sông - Một dải” khai mạc; tại “Non sông - Một dải” có 3 giải; sau “Non sông - Một dải”."),
        Bad("Chương trình “Khỏe - Đẹp” và chương trình “[[Khỏe—Đẹp]]”."),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the titles written otherwise than most of their kind."""
        titles: dict[str, list[tuple[int, int]]] = {}
        for match in _QUOTED.finditer(report):
            words = match[1].translate(_DASHES)
            if "-" in words:
                titles.setdefault(words.replace(" ", ""), []).append(match.span(1))
        for places in titles.values():
            texts = [report.view[start:end] for start, end in places]
            plain = [" ".join(text.split()) for text in texts]
            most = max(dict.fromkeys(plain), key=plain.count) if len(set(plain)) > 1 else ""
            first = next((place for place, text in zip(places, plain, strict=True) if text == most), places[0])
            for place, text in zip(places, plain, strict=True):
                if most and text.lower() != most.lower():
                    span = report.span(*place)
                    fix = Fix(says("viết như chỗ kia"), (Edit(span, most),), safe=True)
                    said = says("cùng một tên, nơi khác viết “{most}”", most=most)
                    yield Finding(span, said, related=(Related(report.span(*first), says("viết khác")),), fixes=(fix,))
