"""Readers: bytes become a report. Each reader gives geometry and nothing else."""

from __future__ import annotations

from report_lint.model import Report
from report_lint.read.encoding import Decoded, UnreadableError, decode

__all__ = ["TEXT_SUFFIXES", "Decoded", "UnreadableError", "decode", "notes", "read"]

#: What a folder is searched for.
TEXT_SUFFIXES = frozenset({
    ".txt", ".md", ".markdown", ".docx", ".docm", ".odt", ".xlsx", ".xlsm", ".xls", ".html", ".htm", ".doc", ".pdf",
})  # fmt: skip
_MARKDOWN = (".md", ".markdown")
_PLAIN = (".txt", *_MARKDOWN)
_DOCUMENTS = (".docx", ".docm", ".odt", ".xlsx", ".xlsm", ".xls", ".html", ".htm", ".doc", ".pdf")
_PACKED = (b"%PDF-", b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_LOST = "some characters were lost in an earlier conversion (U+FFFD); they are not understood"


def read(file: str, data: bytes, *, name: str | None = None) -> Report:
    """Read a file's bytes; UnreadableError when they cannot be.

    ``file`` is the path as the user gave it, ``name`` the file name that chooses the reader where the path cannot
    (standard input). A suffix that is not known is read as plain text, or as the zipped document that it holds.
    """
    called = (name or file).lower()
    if called.endswith(_DOCUMENTS) or (data.startswith(_PACKED) and not called.endswith(_PLAIN)):
        from report_lint.read.documents import read_document

        return read_document(file, data, called)
    decoded = decode(data, file)
    said = notes(decoded)
    if called.endswith(_MARKDOWN):
        from report_lint.read.markdown import read_markdown

        return read_markdown(file, decoded.text, said)
    from report_lint.read.text import read_text

    return read_text(file, decoded.text, said)


def notes(decoded: Decoded) -> tuple[str, ...]:
    """Return what there is to say about a text as it was decoded."""
    said: list[str] = []
    text = decoded.text
    if decoded.converted:
        from report_lint.read.legacy import NOTES

        said.append(NOTES[decoded.encoding])
    elif ("®" in text and ("µ" in text or "¸" in text)) or ("ñ" in text and ("ö" in text or "ø" in text)):
        from report_lint.read.legacy import MISPASTED, mispasted

        font = mispasted(text)
        if font is not None:
            said.append(MISPASTED[font])
    if "\ufffd" in text:
        said.append(_LOST)
    return tuple(said)
