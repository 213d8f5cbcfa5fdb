"""WRI026: headings of one level in one style."""

from __future__ import annotations

from report_lint import Bad, BlockKind, Finding, Related, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Block, Message, Report

#: Letters that the Vietnamese alphabet lacks, each with those around its place.
_FOREIGN = {"f": ("e", "g"), "j": ("i", "k"), "w": ("v", "x"), "z": ("y", "a")}


class HeadingStyle(ReportRule):
    """Đề mục cùng cấp (I, II, III; A, B, C) viết một kiểu: cùng chữ in hoa hoặc cùng chữ thường, cùng dấu sau số.

    “I. KẾT QUẢ”, “II. Hạn chế”, “III- NHIỆM VỤ” trong một báo cáo trông như ba người viết.

    Điểm đánh theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h; không có f, j, w, z (Nghị định 30/2020/NĐ-CP, Phụ lục
    I; Hướng dẫn 36-HD/VPTW). Đó là vết của số thứ tự do máy tự đánh.

    Chỉ so các đề mục có số La Mã hoặc chữ cái in hoa dưới cùng một phần, khi có từ ba đề mục và một kiểu chiếm số đông.
    """

    code = "WRI026"
    severity = Severity.INFO
    good = (
        "I. KẾT QUẢ\nII. HẠN CHẾ\nIII. NHIỆM VỤ",
        "I. Kết quả\nII. Hạn chế\nIII. Nhiệm vụ",
        "I. KẾT QUẢ\nII. Hạn chế",
        "I. KẾT QUẢ\n1. Trồng trọt\n2. Chăn nuôi\nII. HẠN CHẾ\nIII. NHIỆM VỤ",
        "A. PHẦN CHUNG\nI. Kết quả\nII. Hạn chế\nB. PHẦN RIÊNG\nC. PHỤ LỤC",
        "I- KẾT QUẢ\nII- HẠN CHẾ\nIII- NHIỆM VỤ",
        "I. KẾT QUẢ\nII. THU, CHI (triệu đồng)\nIII. NHIỆM VỤ",
        "1. KẾT QUẢ\n2. Hạn chế\n3. Nhiệm vụ",
        "I. KẾT QUẢ\nII. HẠN CHẾ\nIII. Nhiệm vụ\nIV. Kiến nghị",
        "- KẾT QUẢ\n- Hạn chế\n- Nhiệm vụ",
        "a) Lúa\nb) Ngô\nc) Khoai\nd) Sắn\nđ) Mía\ne) Lạc\ng) Vừng",
        "f) Khối trích từ phụ lục.",
        "Báo cáo gồm ba phần lớn và hai phụ lục.",
    )
    bad = (
        Bad("I. KẾT QUẢ\nTốt.\nII. HẠN CHẾ\nÍt.\n[[III. Nhiệm vụ]]", says="chữ in hoa"),
        Bad("I. Kết quả\n[[II. HẠN CHẾ]]\nIII. Nhiệm vụ\nIV. Kiến nghị", says="chữ thường"),
        Bad("I. KẾT QUẢ\nII. HẠN CHẾ\n[[III- NHIỆM VỤ]]", says="“.”"),
        Bad("a) Lúa\nb) Ngô\nc) Khoai\nd) Sắn\ne) Mía\n[[f)]] Lạc\ng) Vừng", says="sau e là g"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the headings that differ from most of their level."""
        levels: dict[tuple[int, bool], list[Block]] = {}
        for block in report.blocks:
            bare = block.label.rstrip(".-–) ")
            if bare and block.kind is BlockKind.HEADING and bare.isalpha() and bare.isupper():
                above = block.parent.span.start if block.parent else -1
                levels.setdefault((above, not bare.strip("IVX")), []).append(block)
        for blocks in levels.values():
            heads = [report.view[block.body : block.span.end].partition("(")[0] for block in blocks]
            capitals = [head.isupper() for head in heads]
            yield from _odd(blocks, [says("chữ in hoa") if upper else says("chữ thường") for upper in capitals])
            yield from _odd(blocks, [says("“{mark}” sau số", mark=block.label[-1]) for block in blocks])
        labels = [block.label.rstrip(".)") for block in report.blocks]
        foreign = [n for n, label in enumerate(labels) if label in _FOREIGN and _FOREIGN[label][0] in labels[:n]]
        if foreign:
            blocks = [report.blocks[n] for n in foreign]
            spans = [report.span(block.span.start, block.span.start + len(block.label)) for block in blocks]
            before, after = _FOREIGN[labels[foreign[0]]]
            said = says("điểm đánh theo bảng chữ cái tiếng Việt: sau {before} là {after}", before=before, after=after)
            yield Finding(spans[0], said, related=tuple([Related(span, says("cũng vậy")) for span in spans[1:]]))


def _odd(blocks: list[Block], ways: list[Message]) -> Iterator[Finding]:
    """Yield one finding on the first heading that goes against the majority."""
    counts: dict[Message, int] = {}
    for way in ways:
        counts[way] = counts.get(way, 0) + 1
    main = max(counts, key=counts.__getitem__)
    odd = [block for block, way in zip(blocks, ways, strict=True) if way != main]
    if odd and len(blocks) > 2 * len(odd):
        related = tuple([Related(block.span, says("cũng vậy")) for block in odd[1:]])
        yield Finding(odd[0].span, says("đề mục cùng cấp ở đây viết {style}", style=main), related=related)
