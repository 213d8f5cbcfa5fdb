"""Documents that are too large, too deep or go in circles: a right answer or a clear sentence, in bounded time."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from report_lint.read import UnreadableError, extract, read

if TYPE_CHECKING:
    from collections.abc import Callable


def p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


DEEP: dict[str, tuple[str, str, int]] = {
    "tables in tables": ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 100_000),
    "boxes in boxes": ("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>", 100_000),
}


@pytest.mark.parametrize(("start", "end", "times"), DEEP.values(), ids=DEEP)
def test_what_is_nested_too_deep_is_refused(
    start: str, end: str, times: int, word: Callable[..., bytes], in_proportion: Callable[..., bool]
) -> None:
    def job(times: int) -> Callable[[], None]:
        data = word(start * times + end * times)

        def work() -> None:
            with pytest.raises(UnreadableError, match=r"^a\.docx is damaged"):
                read("a.docx", data)

        return work

    assert in_proportion(job, times // 4)


def field(kind: str) -> str:
    return f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>"


BIG: dict[str, Callable[[int], str]] = {
    "runs": lambda count: "<w:p>" + "".join(f"<w:r><w:t>{number * 7919 % 9973}</w:t></w:r>" for number in range(count)) + "</w:p>",
    "paragraphs": lambda count: "".join(p(f"{number * 7919 % 9973}") for number in range(count)),
    "open fields": lambda count: "<w:p>" + "".join(field("begin") + field("separate") + f"<w:r><w:t>{number}</w:t></w:r>" for number in range(count)) + "</w:p>",
    "deleted marks": lambda count: "".join(f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>{number}</w:t></w:r></w:p>" for number in range(count)),
    "cells in a row": lambda count: "<w:tbl><w:tr>" + "".join(f"<w:tc>{p(str(number))}</w:tc>" for number in range(count)) + "</w:tr></w:tbl>",
    "elements in elements": lambda count: "<w:p>" + "<w:sdt>" * count + "<w:r><w:t>a</w:t></w:r>" + "</w:sdt>" * count + "</w:p>",
}  # fmt: skip


@pytest.mark.parametrize("make", BIG.values(), ids=BIG)
def test_a_document_takes_time_in_proportion(
    make: Callable[[int], str], word: Callable[..., bytes], in_proportion: Callable[..., bool]
) -> None:
    def job(count: int) -> Callable[[], object]:
        data = word(make(count))
        return lambda: read("a.docx", data)

    assert in_proportion(job, 3_000)


@pytest.mark.parametrize(
    ("most", "times"), [("MOST_TEXT", 40), ("MOST_FIGURES", 12), ("MOST_CELLS", 0)], ids=["text", "figures", "cells"]
)
def test_more_than_a_report_can_hold_is_refused(
    most: str, times: int, word: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extract, most, 30)
    row = "<w:tbl><w:tr>" + "".join(f"<w:tc>{p('số')}</w:tc>" for _ in range(35)) + "</w:tr></w:tbl>"
    fitting = word(p("a" * 25))
    assert read("a.docx", fitting).blocks
    with pytest.raises(UnreadableError, match=r"^a\.docx unpacks to more than a report can hold$"):
        read("a.docx", word(p("1 2 3 " * times) if times else row))


def test_styles_in_a_circle_and_in_a_long_row(word: Callable[..., bytes], in_proportion: Callable[..., bool]) -> None:
    def job(count: int) -> Callable[[], None]:
        styles = "<w:style w:styleId='o'><w:basedOn w:val='o'/></w:style>" + "".join(
            f"<w:style w:styleId='{number}'><w:basedOn w:val='{number + 1}'/></w:style>" for number in range(count)
        )
        body = "".join(
            f"<w:p><w:pPr><w:pStyle w:val='{name}'/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"
            for name in ("o", *range(count))
        )
        data = word(body, styles=styles)

        def work() -> None:
            assert len(read("a.docx", data).blocks) == count + 1

        return work

    assert in_proportion(job, 1250)


@pytest.mark.parametrize("level", ["-1", "99", "x", "999999999999"])
def test_lists_that_cannot_be(level: str, word: Callable[..., bytes]) -> None:
    marks = f"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='1'/></w:numPr>"
    numbering = (
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='-7'/><w:numFmt w:val='upperRoman'/>"
        f"<w:lvlText w:val='%9%%{'%1' * 500}'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    )
    body = f"<w:p><w:pPr>{marks}</w:pPr><w:r><w:t>lời</w:t></w:r></w:p>"
    assert read("a.docx", word(body, numbering=numbering)).text.rstrip().endswith("lời")


#: What a page begins with, what it goes on with, how often, and what it ends with.
PAGES = {
    "tags without end": (b"", b"<a ", 200_000, b""),
    "comments without end": (b"", b"<!--", 200_000, b""),
    "references without end": (b"", b"&", 500_000, b"&#99999999999;&#xD800;"),
    "scripts without end": (b"", b"<script>", 200_000, b""),
    "quotes without end": (b"", b"<a b=\"' c='\">", 50_000, b'<a b="'),
    "marked sections": (b"", b"<![CDATA[", 100_000, b""),
    "ends without starts": (b"", b"</td></table></p></li></ul></sup></h1>", 20_000, b""),
    "spans over all rows": (b"<table><tr><td rowspan=60000 colspan=63>", b"<tr>", 200_000, b""),
    "tables in tables": (b"", b"<table><tr><td>", 100_000, b""),
    "lists in lists": (b"", b"<ul><li>a", 50_000, b""),
}


@pytest.mark.parametrize(("head", "piece", "most", "tail"), PAGES.values(), ids=PAGES)
def test_a_web_page_takes_time_in_proportion(
    head: bytes, piece: bytes, most: int, tail: bytes, in_proportion: Callable[..., bool]
) -> None:
    def job(times: int) -> Callable[[], None]:
        data = b"<html>" + head + piece * times + tail

        def work() -> None:
            with suppress(UnreadableError):
                read("a.html", data)

        return work

    assert in_proportion(job, most // 4)


def test_a_500_page_document_with_200_tables(word: Callable[..., bytes]) -> None:
    marks = "<w:rPr><w:rFonts w:ascii='Times New Roman'/><w:sz w:val='28'/><w:szCs w:val='28'/></w:rPr>"
    words = "Trong quý, các đơn vị triển khai {} nhiệm vụ, giải ngân đạt {},5 triệu đồng, bảo đảm tiến độ đề ra; "
    run = "<w:r>{}<w:t xml:space='preserve'>{}</w:t></w:r>"
    page = "".join(
        f"<w:p><w:pPr>{marks}</w:pPr>{''.join(run.format(marks, words.format(n, m)) for m in range(4))}</w:p>"
        for n in range(7)
    )
    row = "<w:tr>" + "".join(f"<w:tc>{p(str(number))}</w:tc>" for number in range(6)) + "</w:tr>"
    body = "".join(page + (f"<w:tbl>{row * 12}</w:tbl>" if number % 5 < 2 else p(str(number))) for number in range(500))
    report = read("a.docx", word(body))
    assert (len(report.tables), report.text.count("triệu đồng")) == (200, 14_000)


def test_a_text_needs_nothing_of_the_readers_of_documents() -> None:
    code = (
        "import sys; from report_lint.read import read; read('a.txt', b'TT\\tA\\n1\\tB\\n'); "
        "print([name for name in sys.modules if name.partition('.')[0] in ('zlib', 'pyexpat', 'array', 'html', 'xml')"
        " or name.rpartition('.')[2] in ('documents', 'extract', 'grid', 'origins', 'package', 'paragraph')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")
