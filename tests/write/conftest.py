"""Word documents made by code, findings put on their words, and what another program reads of the comments."""

from __future__ import annotations

import importlib.util
import io
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from report_lint import Finding, Related, Severity, says
from report_lint.check import Diagnostic, Outcome
from report_lint.read import read
from report_lint.render.words import Words
from report_lint.write.docx_comments import annotated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from report_lint.model import Report

_SPEC = importlib.util.spec_from_file_location("documents", Path(__file__).parents[1] / "read" / "conftest.py")
assert _SPEC is not None
assert _SPEC.loader is not None
_DOCUMENTS: Any = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_DOCUMENTS)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OPC = "http://schemas.openxmlformats.org/package/2006"
TYPES = (
    f'<Types xmlns="{_OPC}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_KIND}.document.main+xml"/></Types>'
)


def unzipped(data: bytes) -> dict[str, bytes]:
    """Return the parts of a document."""
    package = zipfile.ZipFile(io.BytesIO(data))
    assert package.testzip() is None
    return {name: package.read(name) for name in package.namelist()}


def make(body: str, **parts: str) -> bytes:
    extra = {"[Content_Types].xml": TYPES}
    for name in [name for name in parts if name.endswith("_xml")]:
        extra[f"word/{name[:-4]}.xml"] = parts.pop(name)
    data: bytes = _DOCUMENTS.make_word(body, extra, **parts)
    return data


@pytest.fixture
def word() -> Callable[..., bytes]:
    """Return a function that makes a .docx of the XML of its body and of its other parts."""
    return make


@pytest.fixture(scope="session")
def ugly() -> Callable[..., bytes]:
    """Return a function that makes an ugly .docx of a report."""

    def document(report: Report) -> bytes:
        parts = unzipped(_DOCUMENTS.Ugly().document(report))
        packed: bytes = _DOCUMENTS.packed({**parts, "[Content_Types].xml": TYPES.encode()})
        return packed

    return document


@pytest.fixture(scope="session")
def elements() -> Callable[[Report], Iterator[Any]]:
    """Return a function that yields the tables of a report and its other blocks as paragraphs."""
    each: Callable[[Report], Iterator[Any]] = _DOCUMENTS._elements
    return each


@pytest.fixture(scope="session")
def parts() -> Callable[[bytes], dict[str, bytes]]:
    """Return a function that unzips."""
    return unzipped


def found(data: bytes, *words: str, related: str = "", code: str = "SUM001") -> Outcome:
    """Return an outcome with a finding on each of some words, all of them compared with other words."""
    report = read("a.docx", data)

    def span(text: str) -> Any:  # noqa: ANN401
        at = report.text.index(text)
        return report.span(at, at + len(text))

    others = (Related(span(related), says("the other one")),) if related else ()
    return Outcome(
        report,
        tuple(
            [
                Diagnostic(code, "a-rule", Severity.ERROR, Finding(span(one), says("it is wrong"), others))
                for one in words
            ]
        ),
        (),
    )


@pytest.fixture
def finding() -> Callable[..., Outcome]:
    """Return a function that reads a document and finds something on some of its words."""
    return found


@pytest.fixture
def annotate() -> Callable[..., bytes]:
    """Return a function that puts comments on some words of a document."""

    def annotate(data: bytes, *words: str, related: str = "") -> bytes:
        return annotated(data, found(data, *words, related=related), Words())

    return annotate


def _walked(node: ET.Element, gone: bool = False) -> Iterator[tuple[str, ET.Element]]:  # noqa: FBT001, FBT002
    for child in node:
        out = gone or child.tag in (f"{W}del", f"{W}moveFrom", f"{W}instrText") or child.tag.endswith("}Fallback")
        tag = child.tag.removeprefix(W)
        yield "" if out and not tag.startswith("comment") else tag, child  # marks may stand in what is deleted
        yield from _walked(child, out)


class Noted:
    """What an independent reader sees: by comment its author, its lines, and the words between its marks."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.parts = unzipped(data)
        self.body = ET.fromstring(self.parts["word/document.xml"])  # noqa: S314 — our own
        open_: dict[str, list[str]] = {}
        self.words: dict[str, str] = {}
        self.referred: list[str] = []
        for tag, node in _walked(self.body):
            number = node.get(f"{W}id", "")
            if tag == "commentRangeStart":
                open_[number] = []
            elif tag == "commentRangeEnd":
                self.words[number] = "".join(open_.pop(number))
            elif tag == "commentReference":
                self.referred.append(number)
            elif tag in ("t", "tab", "br", "noBreakHyphen"):
                sign = {"t": node.text or "", "tab": "\t", "br": "\n", "noBreakHyphen": "-"}[tag]
                for heard in open_.values():
                    heard.append(sign)
        assert not open_
        self.lines: dict[str, list[str]] = {}
        self.authors: dict[str, str] = {}
        for comment in ET.fromstring(self.parts.get("word/comments.xml", b"<x/>")):  # noqa: S314
            number = comment.get(f"{W}id", "")
            assert number not in self.lines
            self.authors[number] = comment.get(f"{W}author", "")
            self.lines[number] = ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in comment.iter(f"{W}p")]
        assert sorted(self.referred) == sorted(self.lines)

    def ours(self) -> list[str]:
        """Return on which words our comments are, in the order of the document."""
        return [self.words[number] for number in self.referred if self.authors[number] == "report-lint"]


@pytest.fixture(scope="session")
def noted() -> Callable[[bytes], Noted]:
    """Return a function that reads the comments of a document."""
    return Noted


@pytest.fixture(scope="session")
def checked() -> Callable[[bytes], Outcome]:
    """Return a function that checks a document with all rules."""
    from report_lint.check import check
    from report_lint.load import dating, packs
    from report_lint.suppress import suppressed
    from report_lint.world import World

    installed = list(packs())
    rules = [rule for pack in installed for rule in pack.declared()]

    def look(data: bytes) -> Outcome:
        report = read("a.docx", data).replace(dating=dating(installed), shared=World())
        return suppressed(check(report, rules), rules, rules)

    return look


@pytest.fixture(scope="session")
def zipped() -> Callable[[dict[str, bytes]], bytes]:
    """Return a function that zips parts."""
    packed: Callable[[dict[str, bytes]], bytes] = _DOCUMENTS.packed
    return packed


@pytest.fixture
def commented() -> Callable[..., Noted]:
    """Return a function that puts comments on some words of a document, and reads them."""

    def read_again(data: bytes, *words: str) -> Noted:
        return Noted(annotated(data, found(data, *words), Words()))

    return read_again
