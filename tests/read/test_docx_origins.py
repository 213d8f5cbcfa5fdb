"""Every code point of an extracted text leads back to the run that holds it, and a person is told where to look."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from report_lint.read import read
from report_lint.read.origins import NO_RUN, ExtractedAnchors
from report_lint.render.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from report_lint.model import Report

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}noBreakHyphen": "-", f"{W}softHyphen": "\u00ad"}
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))


def _runs(paragraph: ET.Element) -> Iterator[ET.Element]:
    """Yield the runs of a paragraph without those in text boxes, as the documentation counts them."""
    for child in paragraph:
        if child.tag == f"{W}r":
            yield child
        elif child.tag != f"{W}p":
            yield from _runs(child)


def _characters(run: ET.Element) -> str:
    return "".join((child.text or "") if child.tag == f"{W}t" else SIGNS.get(child.tag, "") for child in run)


def assert_leads_back(report: Report, data: bytes) -> int:
    """Follow every character; return how many stand in runs."""
    anchors = report.anchors
    assert isinstance(anchors, ExtractedAnchors)
    package = zipfile.ZipFile(io.BytesIO(data))
    names = [name for name in package.namelist() if name.startswith("word/") and "_rels" not in name]
    parts = {name: list(ET.fromstring(package.read(name)).iter(f"{W}p")) for name in names}  # noqa: S314 — our own
    followed = 0
    for at, char in enumerate(report.text):
        origin = anchors.origin(at)
        if origin is None or origin.run == NO_RUN or char in "\t\n ":
            continue
        run = list(_runs(parts[origin.part][origin.paragraph]))[origin.run]
        assert _characters(run)[origin.offset] == char
        followed += 1
    return followed


@pytest.mark.parametrize("example", EXAMPLES[:3], ids=lambda path: path.name)
def test_an_ugly_document_leads_back(example: Path, ugly: Callable[..., bytes]) -> None:
    data = ugly(read(example.name, example.read_bytes()))
    report = read("a.docx", data)
    assert assert_leads_back(report, data) == sum(not char.isspace() for char in report.text)


MARKS = {"\t": "<w:tab/>", "\n": "<w:br/>", "\u00ad": "<w:softHyphen/>"}
RUNS = st.lists(
    st.tuples(st.text("ab12.\t\n\u00ad", max_size=6), st.sampled_from(["", "ins", "del", "sdt"])), max_size=5
)


def _written(text: str, around: str) -> str:
    inside = "".join(MARKS.get(char) or f"<w:t>{char}</w:t>" for char in text)
    return f"<w:{around}><w:r>{inside}</w:r></w:{around}>" if around else f"<w:r>{inside}</w:r>"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # it gives a function, which keeps nothing
@given(st.lists(RUNS, max_size=4))
def test_any_runs_lead_back(word: Callable[..., bytes], paragraphs: list[list[tuple[str, str]]]) -> None:
    body = "".join(f"<w:p>{''.join(_written(*run) for run in runs)}</w:p>" for runs in paragraphs)
    data = word(body)
    report = read("a.docx", data)
    shown = "".join(text for runs in paragraphs for text, around in runs if around != "del")
    assert "".join(report.text.split()) == "".join(shown.replace("\u00ad", "").split())
    assert assert_leads_back(report, data) == len("".join(report.text.split()))


def _place(report: Report, words: str) -> str:
    at = report.text.index(words)
    return Words().place(report, report.span(at, at + len(words)))


def p(text: str, more: str = "") -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r>{more}</w:p>"


def test_a_person_is_told_where_to_look(word: Callable[..., bytes]) -> None:
    cells = "".join(f"<w:tc>{p(text)}</w:tc>" for text in ("ô một", "ô hai"))
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('trong hộp')}</w:txbxContent></v:textbox></w:pict></w:r>"
    refer = "<w:r><w:footnoteReference w:id='5'/></w:r><w:r><w:endnoteReference w:id='1'/></w:r>"
    body = (
        p("mở đầu") + p("") + p("tiếp theo", box + refer) + f"<w:tbl><w:tr>{cells}</w:tr><w:tr>{cells}</w:tr></w:tbl>"
    )
    report = read(
        "a.docx",
        word(
            body + p("kết thúc"),
            footnotes=f"<w:footnote w:id='5'>{p('cuối trang')}</w:footnote>",
            endnotes=f"<w:endnote w:id='1'>{p('cuối bài')}</w:endnote>",
            header_1=p("trên đầu"),
            footer_1=p("dưới chân"),
        ),
    )
    assert [_place(report, words) for words in ("mở đầu", "tiếp theo", "kết thúc", "ô hai")] == [
        "paragraph 1", "paragraph 2", "paragraph 3", "table 1, row 1, column 2",
    ]  # fmt: skip
    assert [_place(report, words) for words in ("trong hộp", "cuối trang", "cuối bài", "trên đầu", "dưới chân")] == [
        "text box 1", "footnote 1", "endnote 1", "page header", "page footer",
    ]  # fmt: skip


def test_a_text_has_no_places() -> None:
    assert _place(read("a.txt", b"mot hai"), "hai") == ""
