"""Of a document, what is printed for people says where to look in it: it has no lines that they could count."""

from __future__ import annotations

import zipfile
from textwrap import dedent
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from report_lint import Finding, Related, Severity, says
from report_lint.check import Diagnostic, Outcome
from report_lint.geometry import Anchors
from report_lint.model import Report
from report_lint.render.full import render
from report_lint.render.look import Look
from report_lint.render.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.message import Message

_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_P = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
_ROW = "<w:tbl>" + "<w:tr>{}</w:tr>" * 2 + "</w:tbl>"


@pytest.fixture
def document(lint: Callable[..., Any]) -> str:
    """Write a Word document into the folder in which the command runs; return its name."""
    assert lint is not None
    cells = "".join(f"<w:tc>{_P.format(text)}</w:tc>" for text in ("đơn vị", "7 = 8"))
    body = _P.format("mở đầu") + _P.format("có 3 = 4") + _ROW.format(cells, cells.replace("7 = 8", "9 = 9"))
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    with zipfile.ZipFile("a.docx", "w") as package:
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{relations}"><Relationship Id="r1" Type="{office}" Target="d.xml"/></Relationships>',
        )
        package.writestr("d.xml", f'<w:document xmlns:w="{_SPACE}"><w:body>{body}</w:body></w:document>')
    return "a.docx"


def test_the_place_stands_where_a_text_has_line_and_column(lint: Callable[..., Any], document: str) -> None:
    done = lint("--output-format", "concise", document, "b.txt", b="5 = 6")

    assert done.out.splitlines() == [
        "a.docx: paragraph 2: FAK001 3 against 4",
        "a.docx: table 1, row 1, column 2: FAK001 7 against 8",
        "b.txt:1:1: FAK001 5 against 6",
    ]
    assert (done.paths, done.codes) == (["a.docx", "a.docx", "b.txt"], ["FAK001"] * 3)


def test_quotations_have_no_numbers(lint: Callable[..., Any], document: str) -> None:
    shown = lint("--quiet", document).out.split("\n\n")

    assert shown[0] == dedent("""\
        a.docx: paragraph 2: FAK001 unequal-pair [error]
          3 against 4
          |
          | có 3 = 4
          |    ^
          |
          | có 3 = 4
          |        - the other one, on paragraph 2
          = suggestion: write 4""")


class _Paragraphs(Anchors):
    def place(self, offset: int) -> Message:
        return says("paragraph {number}", number=offset // 2 + 1)


def test_a_row_leads_over_to_another_place_and_further_ones_are_told() -> None:
    text = "7\n8\n9\n" * 3
    report = Report("a.docx", text, text, anchors=_Paragraphs())
    spans = [report.span(at, at + 1) for at in range(0, len(text), 2)]
    others = tuple(Related(span, says("here too")) for span in spans[1:])
    one = Diagnostic("FAK001", "unequal-pair", Severity.ERROR, Finding(spans[0], says("a figure"), others))

    result: Any = SimpleNamespace(outcome=Outcome(report, (one,), ()), numbers=(1, 0))
    run: Any = None  # of which a quiet look needs nothing
    lines = "".join(render([result], run, Look(Words(), quiet=True))).splitlines()
    assert lines[0] == "a.docx: paragraph 1: FAK001 unequal-pair [error]"
    assert [line for line in lines if ":::" in line] == [f"  ::: paragraph {number}" for number in range(2, 6)]
    assert lines[-2:] == ["  = here too: paragraph 6; paragraph 7; paragraph 8; paragraph 9", ""]
