"""Documents that are no plain text: which reader they need, and why one cannot be read."""

from __future__ import annotations

from report_lint.message import Message, says
from report_lint.read import notes
from report_lint.read.encoding import Decoded, UnreadableError
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.model import Report
    from report_lint.read.package import Package

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RTF = b"{\\rtf"
_PDF = b"%PDF-"
_HEAD = 1024
_WEB = (".html", ".htm")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_SHEET = ("Workbook".encode("utf-16-le"), "Book\0".encode("utf-16-le"))
_SLIDES = "PowerPoint Document".encode("utf-16-le")


def read_document(file: str, data: bytes, called: str) -> Report:
    """Read a document's bytes; UnreadableError when they cannot be. ``called`` is its name in lower case.

    What the bytes are decides, not the name: Word calls web pages and RTF ".doc" too.
    """
    report = _read(file, data, called)
    return report.replace(notes=(*report.notes, *notes(Decoded(report.source, "", converted=False))))


def _read(file: str, data: bytes, called: str) -> Report:
    if data.startswith(_ZIP):
        return _packed(data, file)
    if data.startswith(_OLD):
        return _old(data, file)
    if data[:_HEAD].lstrip().startswith(_PDF):
        from report_lint.read.pdf import read_pdf

        return read_pdf(file, data)
    if data.startswith(_RTF):
        from report_lint.read.doc import read_doc

        return read_doc(file, data, "rtf")
    if called.endswith(_WEB) or _is_web_page(data):
        from report_lint.read.html import read_html

        return read_html(file, data)
    raise UnreadableError(_misnamed(data, file, called))


def _packed(data: bytes, file: str) -> Report:
    from report_lint.read.docx import is_docx, read_docx
    from report_lint.read.package import Package

    package = Package(data, file)
    if is_docx(package):
        return read_docx(package)
    if "content.xml" in package:
        from report_lint.read.odt import read_odt

        return read_odt(package)
    from report_lint.read.xlsx import main_sheets, read_xlsx

    if main_sheets(package):
        return read_xlsx(package)
    raise UnreadableError(_other(package, file))


def _other(package: Package, file: str) -> Message:
    if "xl/workbook.bin" in package:
        return says("{file} is a binary Excel workbook; save it as .xlsx in Excel", file=file)
    return says("{file} is a zipped file that holds no report", file=file)


def _old(data: bytes, file: str) -> Report:
    """Read Microsoft's old container: a .doc, or a newer file behind a password."""
    if _LOCKED in data:
        raise UnreadableError(says("{file} is protected by a password", file=file))
    if _SLIDES in data:
        raise UnreadableError(says("{file} is an old PowerPoint file; save the report as .docx", file=file))
    if any(name in data for name in _SHEET):
        from report_lint.read.xls import read_xls

        return read_xls(file, data)
    from report_lint.read.doc import read_doc

    return read_doc(file, data, "doc")


def _is_web_page(data: bytes) -> bool:
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith((b"<html", b"<!doctype html")) or (head.startswith(b"<?xml") and b"<html" in head)


def _misnamed(data: bytes, file: str, called: str) -> Message:
    if not data:
        return says("{file} is empty", file=file)
    kind = called.rpartition(".")[2]
    template = "{file} is no .{kind} file, though its name says so; give it the name that fits, such as .txt"
    return says(template, file=file, kind=kind)
