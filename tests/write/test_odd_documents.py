"""Documents that other programs write, and such as nobody should write."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from report_lint import Finding, Severity, says
from report_lint.check import Diagnostic, Outcome
from report_lint.read import UnreadableError, read
from report_lint.render.words import Words
from report_lint.write.docx_comments import annotated

if TYPE_CHECKING:
    from collections.abc import Callable

    Tree = str | tuple[str, int, list["Tree"]] | list["Tree"]
    Parts = Callable[[bytes], dict[str, bytes]]
    Zipped = Callable[[dict[str, bytes]], bytes]

P = '<w:p><w:r><w:t xml:space="preserve">còn 95 hộ</w:t></w:r></w:p>'
STRICT = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)


def ours(data: bytes) -> list[str]:
    report = read("a.docx", data)
    return [report.slice(comment.span) for comment in report.comments]


ODD: dict[str, Callable[[str], bytes]] = {
    "UTF-16": lambda text: text.encode("utf-16"),
    "an encoding that is declared": lambda text: b'<?xml version="1.0" encoding="windows-1258"?>' + text.replace("còn", "con").replace("hộ", "h\u00f4\u0323").encode("cp1258"),
    "a byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "another prefix": lambda text: text.replace("w:", "x:").replace("xmlns:w=", "xmlns:x=").encode(),
    "no prefix": lambda text: text.replace("<w:", "<").replace("</w:", "</").replace("xmlns:w=", "xmlns=").encode(),
    "the strict dialect": lambda text: text.replace(*STRICT).encode(),
    "a prefix that is declared late": lambda text: text.replace("<w:p>", f'<w:p xmlns:w="{STRICT[0]}">').encode(),
    "comments of XML and CDATA": lambda text: text.replace("còn 95", "<!-- <w:p> 95 --><![CDATA[còn]]> 9<?x y?>5").encode(),
    "figures for letters": lambda text: text.replace("hộ", "h&#x1ED9;").encode(),
    "lines of XML": lambda text: text.replace(">", "\r\n>").replace("<w:t", "<w:t\r\n a='>'").encode(),
}  # fmt: skip


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_a_document_is_written_oddly(
    word: Callable[..., bytes],
    annotate: Callable[..., bytes],
    parts: Parts,
    zipped: Zipped,
    odd: Callable[[str], bytes],
) -> None:
    given_parts = parts(word(P))
    given_parts["word/document.xml"] = odd(given_parts["word/document.xml"].decode())
    data = zipped(given_parts)
    words = "95 h" if "h\u1ed9" in read("a.docx", data).text else "95"
    new = annotate(data, words)
    assert ours(new) == [words]
    assert read("a.docx", new).text == read("a.docx", data).text
    assert ours(annotate(new, words)) == [words]


ROOTS = ("<w:comments xmlns:w='{}'/>", "<c:comments xmlns:c='{}'></c:comments>", "<comments xmlns='{}' />")


@pytest.mark.parametrize("root", [*ROOTS, None, "nothing refers to it"])
def test_comments_are_added_to_what_there_is(
    word: Callable[..., bytes], annotate: Callable[..., bytes], parts: Parts, zipped: Zipped, root: str | None
) -> None:
    given_parts = parts(word(P, comments=""))
    if root is None:
        del given_parts["word/comments.xml"]
    else:
        given_parts["word/comments.xml"] = root.format(STRICT[0]).encode()
    if root == "nothing refers to it":  # a part of comments that nothing refers to is none of the document's
        del given_parts["word/_rels/document.xml.rels"]
    assert ours(annotate(zipped(given_parts), "95 hộ")) == ["95 hộ"]


def test_ids_are_not_given_twice(
    word: Callable[..., bytes], annotate: Callable[..., bytes], noted: Callable[..., Any]
) -> None:
    comment = "<w:comment w:id='7' w:author='Lan'/><w:comment w:id='x' w:author='Lan'/><w:comment w:id='3' w:author='report-lint'/>"
    marks = "".join(
        f"<w:commentRangeStart w:id='{n}'/><w:commentRangeEnd w:id='{n}'/><w:r><w:commentReference w:id='{n}'/></w:r>"
        for n in ("x", "7", "3")
    )
    shown = noted(annotate(word(P.replace("<w:r>", f"{marks}<w:r>"), comments=comment), "95 hộ", "còn"))
    assert sorted(shown.lines) == ["7", "8", "9", "x"]


@pytest.mark.parametrize("text", ["\x00\x1f", "\ud800", "]]>", "<&>\"'", "\ufffe"])
def test_what_xml_cannot_hold_is_replaced(word: Callable[..., bytes], text: str) -> None:
    data = word(P)
    report = read("a.docx", data)
    finding = Finding(report.span(0, 3), says("{text}", text=text))
    new = annotated(data, Outcome(report, (Diagnostic("SUM001", "a", Severity.INFO, finding),), ()), Words())
    assert len(read("a.docx", new).comments) == 1


TAGS = "p r t tab pPr rPr del ins tbl tr tc sdt sdtContent hyperlink txbxContent fldChar fldSimple commentRangeStart commentReference pict".split()
TREE = st.recursive(
    st.sampled_from(["", "a", "12"]),
    lambda inner: st.lists(
        st.tuples(st.sampled_from(TAGS), st.integers(-2, 3), st.lists(inner, max_size=3)), max_size=4
    ),
    max_leaves=30,
)


def _xml(tree: Tree) -> str:
    if isinstance(tree, str):
        return f"<w:r><w:t>{tree}</w:t></w:r>" if tree else ""
    if isinstance(tree, tuple):
        tag, value, inner = tree
        kind = ("begin", "separate", "end")[value % 3]
        return f"<w:{tag} w:id='{value}' w:fldCharType='{kind}'>{''.join(map(_xml, inner))}</w:{tag}>"
    return "".join(map(_xml, tree))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(TREE, st.data())
def test_no_order_of_elements_makes_it_crash_or_changes_a_word(
    word: Callable[..., bytes], tree: Tree, data: st.DataObject
) -> None:
    document = word(_xml(tree))
    try:
        report = read("a.docx", document)
    except UnreadableError:
        return
    if not report.text.strip():
        return
    start = data.draw(st.integers(0, len(report.text) - 1))
    span = report.span(start, data.draw(st.integers(start, len(report.text))))
    new = annotated(
        document, Outcome(report, (Diagnostic("SUM001", "a", Severity.INFO, Finding(span, says("x"))),), ()), Words()
    )
    assert read("a.docx", new).text == report.text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.integers(0, 2**31), st.integers(0, 255), st.integers(1, 10))
def test_no_flipped_byte_makes_it_crash(word: Callable[..., bytes], at: int, byte: int, count: int) -> None:
    data = bytearray(word(P, comments="", header_1=P))
    for number in range(count):
        data[(at + number * 7919) % len(data)] = byte
    broken = bytes(data)
    with suppress(UnreadableError):
        report = read("a.docx", broken)
        finding = Finding(report.span(0, len(report.text)), says("x"))
        annotated(broken, Outcome(report, (Diagnostic("SUM001", "a", Severity.INFO, finding),), ()), Words())
