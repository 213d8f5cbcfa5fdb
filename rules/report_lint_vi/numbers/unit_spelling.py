from __future__ import annotations

from report_lint import Bad, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Finding, Report, Span

#: Spellings of one unit, the usual one first, and whether one may stand for another without asking.
GROUPS = (
    (("tỷ", "tỉ"), True),
    (("nghìn", "ngàn"), True),
    (("đồng", "vnđ", "vnd"), False),
    (("m2", "m²"), True),
    (("km2", "km²"), True),
    (("m3", "m³"), True),
    (("ha", "héc-ta", "hecta", "héc ta"), False),
)


class UnitSpelling(ReportRule):
    """Một đơn vị viết một kiểu trong cả báo cáo: tỷ hoặc tỉ, nghìn hoặc ngàn, đồng hoặc VNĐ, m2 hoặc m².

    Kiểu nào cũng đúng, lẫn hai kiểu thì khó tìm, khó thay và lộ ra chỗ ghép. Quy tắc theo kiểu chiếm đa số của chính báo
    cáo, mỗi đơn vị chỉ nhắc một lần; bảng số liệu, đơn giá (đ/kg), chữ đ viết tắt và các từ khác (tỉ lệ, tỉ mỉ) không bị xét.
    """

    code = "NUM006"
    severity = Severity.INFO
    needs = (" tỉ ", " tỉ,", " tỉ.", " ngàn ", "vnđ", "vnd", "²", "³", "héc")
    good = (
        "Vốn 2,5 tỷ đồng; tỉ lệ giải ngân 40%.",
        "Vốn 2,5 tỉ đồng, trong đó ngân sách tỉnh 1,5 tỉ đồng.",
        "Thu 12 tỷ đồng và 500 nghìn đồng.",
        "Hàng ngàn lượt khách; vé 50 nghìn đồng.",
        "Giá thu mua 7.500 đ/kg, tổng 12 triệu đồng.",
        "Tặng 20 suất, mỗi suất 500.000đ; tổng trị giá 10.000.000 đồng.",
        "Diện tích 1,2 ha và 350 m².",
        "Nội dung\tThành tiền\nIn ấn\t500.000 VNĐ\nNước\t200.000 VNĐ\n\nTổng chi 700.000 đồng.",
        "Chênh lệch tỉ số 2 - 1; kinh phí giải 12 tỷ đồng.",
        "Tài trợ 2.000 USD và 45 triệu đồng.",
        "Chị Ngàn nhận 2 nghìn con giống.",
    )
    bad = (
        Bad(
            "Giao thông 12 tỷ đồng, thủy lợi 3,5 tỷ đồng, trường học 4 [[tỉ]] đồng.",
            says="4 tỉ",
            fixed="Giao thông 12 tỷ đồng, thủy lợi 3,5 tỷ đồng, trường học 4 tỷ đồng.",
        ),
        Bad("Vé người lớn 50 nghìn đồng, trẻ em 20 [[ngàn]] đồng.", says="1 chỗ khác viết nghìn"),
        Bad(
            "Ủng hộ 5.000.000 đồng, 2.000.000 đồng và 1.500.000 [[VNĐ]].",
            says="1.500.000 VNĐ",
            fixed="Ủng hộ 5.000.000 đồng, 2.000.000 đồng và 1.500.000 đồng.",
        ),
        Bad("Sân 250 m², nhà 120 m², bếp 30 [[m2]].", fixed="Sân 250 m², nhà 120 m², bếp 30 m²."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        lower = report.lower
        written: dict[str, list[tuple[int, int]]] = {}
        for quantity in report.mentions(Quantity):
            start, end = quantity.number.span.end, quantity.span.end
            if end > start and lower[end : end + 1] != "/" and not report.is_tabled(start):
                written.setdefault(lower[start:end], []).append((start, end))
        places: dict[str, list[Span]] = {}
        for text, stretches in written.items():
            for word in _words(text):
                at = text.rfind(word)
                spans = [report.span(start + at, start + at + len(word)) for start, _ in stretches]
                places.setdefault(word, []).extend(spans)
        for spellings, safe in GROUPS:
            used = sorted([spelling for spelling in spellings if spelling in places], key=lambda s: -len(places[s]))
            if len(used) < 2:
                continue
            from report_lint_vi.numbers._together import once

            usual, *others = used
            odd = sorted(span for spelling in others for span in places[spelling])
            yield once(
                says(
                    "{number} {text}: {count} chỗ khác viết {usual}, nên viết cùng một kiểu",
                    number=_number_before(report, odd[0]),
                    text=report.text[odd[0].start : odd[0].end],
                    usual=usual,
                    count=len(places[usual]),
                ),
                [(span, usual) for span in odd],
                min(places[usual]),
                safe=safe,
            )


def _words(written: str) -> Iterator[str]:
    """Take "nghìn tỉ đồng" and "héc ta" apart."""
    text = written.strip()
    if text.startswith("héc"):
        yield text
        return
    for word in text.split():
        yield word.strip(".")


def _number_before(report: Report, span: Span) -> str:
    before = report.text[max(0, span.start - 24) : span.start].rstrip()
    return next((word for word in reversed(before.split()) if word[0].isdigit()), before[-1:])
