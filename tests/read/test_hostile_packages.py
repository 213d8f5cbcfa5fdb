"""Packages that mean harm, or that nobody meant: a clear sentence, in bounded time and memory."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from report_lint.read import UnreadableError, read
from report_lint.read.package import MOST_ENTRIES

if TYPE_CHECKING:
    from collections.abc import Callable

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)
DOCTYPE = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def refusal(data: bytes, name: str = "a.docx") -> str:
    with pytest.raises(UnreadableError) as caught:
        read(name, data)
    said = str(caught.value)
    assert said.startswith(name)
    assert "\n" not in said
    return said


def test_a_part_that_unpacks_to_too_much_is_refused(
    word: Callable[..., bytes], most_memory: Callable[..., int]
) -> None:
    data = word(p("a" * 20_000_000))
    assert "unpacks to more" in refusal(data)
    assert most_memory(lambda: refusal(data)) < 4_000_000


def test_a_bomb_that_lies_about_its_size_is_refused(
    word: Callable[..., bytes], most_memory: Callable[..., int]
) -> None:
    data = bytearray(word(p("a" * 2_000_000)))
    at = data.index(b"PK\1\2", data.index(b"PK\1\2") + 4)
    at = data.index(b"PK\1\2", at + 4)
    assert data[at + 46 :].startswith(b"word/document.xml")
    data[at + 24 : at + 28] = struct.pack("<I", 5000)
    assert "damaged" in refusal(bytes(data))
    assert most_memory(lambda: refusal(bytes(data))) < 4_000_000


def test_too_many_entries_are_refused(zipped: Callable[..., bytes]) -> None:
    assert "packed files" in refusal(zipped({f"{number}": "" for number in range(MOST_ENTRIES + 1)}))


def test_packages_inside_are_never_opened(word: Callable[..., bytes]) -> None:
    inner = word(p("bên trong"))
    data = word(p("bên ngoài"), {"word/embeddings/a.docx": inner, "word/embeddings/b.zip": word("", {"x": inner})})
    assert read("a.docx", data).text == "bên ngoài\n"


@pytest.mark.parametrize("part", ["word/document.xml", "_rels/.rels", "word/styles.xml"])
def test_a_document_type_is_refused(part: str, word: Callable[..., bytes]) -> None:
    data = word(p("a"), {part: f"{DOCTYPE}<w:document {W}>&b;</w:document>"}, styles="")
    assert "document type" in refusal(data)


def test_what_lies_outside_is_never_looked_at(word: Callable[..., bytes]) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "".join(
        f'<Relationship Id="r{number}" Type="{kind}/{name}" Target="{target}" {mode}/>'
        for number, (name, target, mode) in enumerate(
            [
                ("header", "http://127.0.0.1:9/a.xml", 'TargetMode="External"'),
                ("styles", "http://127.0.0.1:9/a.xml", ""),
                ("footnotes", "../../../../etc/passwd", ""),
                ("attachedTemplate", "file:///etc/passwd", 'TargetMode="External"'),
            ]
        )
    )
    relations = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>'
    )
    assert read("a.docx", word(p("a"), {"word/_rels/document.xml.rels": relations})).text == "a\n"


def test_a_password_is_told(word: Callable[..., bytes], zipped: Callable[..., bytes]) -> None:
    assert "password" in refusal(OLE + "EncryptedPackage".encode("utf-16-le"))
    locked = bytearray(word(p("a")))
    for sign, place in ((b"PK\1\2", 8), (b"PK\3\4", 6)):
        at = locked.index(sign)
        while at >= 0:
            locked[at + place] |= 1
            at = locked.find(sign, at + 4)
    assert "password" in refusal(bytes(locked))
    manifest = (
        "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:encryption-data/></m:manifest>"
    )
    parts = {"content.xml": b"\x12\x34", "META-INF/manifest.xml": manifest}
    assert "password" in refusal(zipped(parts), "a.odt")


def test_a_truncated_file_is_told(word: Callable[..., bytes]) -> None:
    data = word(p("một hai ba " * 500))
    for size in (4, 22, 100, len(data) // 2, len(data) - 1):
        assert "damaged" in refusal(data[:size])


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.doc", "a.docm"])
def test_a_text_with_the_name_of_a_document_is_told(name: str) -> None:
    assert "though its name says so" in refusal("Báo cáo quý I".encode(), name)
    assert "empty" in refusal(b"", name)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.docx", b"%PDF-1.7", "damaged or incomplete"),
        ("a.doc", OLE + "Workbook".encode("utf-16-le"), "Excel"),
        ("a.txt", OLE, "let its name end in .doc"),
        ("a.html", "Chỉ là lời".encode(), "no web page"),
    ],
)
def test_other_files_are_told_for_what_they_are(name: str, data: bytes, says: str) -> None:
    assert says in refusal(data, name)


def test_a_document_with_another_name(word: Callable[..., bytes], zipped: Callable[..., bytes]) -> None:
    assert "let its name end in .docx" in refusal(word(p("a")), "a.txt")
    assert [read(name, word(p("a"))).text for name in ("-", "a.odt", "a.doc", "a.bak")] == ["a\n"] * 4
    assert read("a.doc", b"<html><p>mot</html>").text == "mot\n"
    assert "Excel" in refusal(zipped({"xl/workbook.bin": "x"}))
    assert "no report" in refusal(zipped({"a.txt": "x"}))


def test_macros_do_not_matter(word: Callable[..., bytes]) -> None:
    assert read("a.docm", word(p("a"), {"word/vbaProject.bin": OLE, "word/vbaData.xml": DOCTYPE})).text == "a\n"


@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels"]
)
@pytest.mark.parametrize("xml", ["<a", "<a></b>", "\x00", "<w:x/>", "<a/><b/>", "\ufffe"])
def test_xml_that_is_none_is_told(part: str, xml: str, word: Callable[..., bytes]) -> None:
    assert "damaged" in refusal(word(p("a"), {part: xml}, styles="", numbering=""))


def test_a_file_that_cannot_be_read_hides_no_finding(lint: Callable[..., Any], word: Callable[..., bytes]) -> None:
    Path("xau.docx").write_bytes(OLE + "EncryptedPackage".encode("utf-16-le"))
    Path("tot.docx").write_bytes(word(p("7 = 8")))
    done = lint("--output-format", "concise", "xau.docx", "tot.docx")
    assert (done.status, done.paths, done.codes) == (2, ["tot.docx"], ["FAK001"])
    assert done.err == "report-lint: xau.docx is protected by a password\n"
    assert done.out.startswith("tot.docx: paragraph 1: FAK001 ")
