"""From bytes to text: which encoding a file is in, told by evidence and never by the machine's settings."""

from __future__ import annotations

from report_lint.message import Message, says
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from typing import NoReturn

_MAGIC = (
    (b"PK\x03\x04", "{file} is a zipped file, not text; if it is a Word document, let its name end in .docx"),
    (b"%PDF-", "{file} is a PDF, not text; let its name end in .pdf"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "{file} is an old Word or Excel file, not text; if it is a Word document, let its name end in .doc",
    ),
    (b"{\\rtf", "{file} is an RTF file; save it as text first"),
    (b"\x89PNG", "{file} is a picture, not text"),
    (b"\xff\xd8\xff", "{file} is a picture, not text"),
)
_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (b"\xef\xbb\xbf", "UTF-8"),
    (b"\xff\xfe\0\0", "UTF-32LE"),
    (b"\0\0\xfe\xff", "UTF-32BE"),
    (b"\xff\xfe", "UTF-16LE"),
    (b"\xfe\xff", "UTF-16BE"),
)
_SAMPLE = 4096


class UnreadableError(Exception):
    """A file cannot be read; ``message`` says why, in one sentence."""

    def __init__(self, message: Message) -> None:
        """Keep the message for the renderer."""
        super().__init__(message.template.format_map(dict(message.values)))
        self.message = message


class Decoded(Value):
    """A file's text without its byte order mark.

    ``converted`` is true for the old Vietnamese encodings: offsets count in the converted text, and the file cannot
    be written back.
    """

    text: str
    encoding: str
    converted: bool


def decode(data: bytes, file: str = "the input") -> Decoded:
    """Decode a file's bytes; UnreadableError, which names the file, when they are no text or the encoding is in doubt.

    UTF-8, UTF-16 and UTF-32 with or without byte order mark; CP1258, TCVN3 (ABC), VNI-Windows and VISCII where nearly
    every word with a foreign byte becomes a possible Vietnamese syllable.
    """
    for magic, template in _MAGIC:
        if data.startswith(magic):
            raise UnreadableError(says(template, file=file))
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding, file)
    if b"\0" in data:
        return _wide(data, file)
    try:
        return Decoded(data.decode("utf-8"), "UTF-8", converted=False)
    except UnicodeDecodeError as problem:
        return _old(data, problem.start, file)


def _marked(data: bytes, encoding: str, file: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as problem:
        _refuse_broken(data[: problem.start].decode(encoding, "ignore"), encoding, file)
    if "\0" in text:
        raise UnreadableError(says("{file} is not text: it holds zero bytes", file=file))
    return Decoded(text, encoding, converted=False)


def _wide(data: bytes, file: str) -> Decoded:
    """Read UTF-32 or UTF-16 without a mark: most of a text's code units have zeros on the same side."""
    candidates = ["UTF-32LE", "UTF-32BE"] if len(data) % 4 == 0 else []
    if len(data) % 2 == 0:
        even, odd = data[::2].count(0), data[1::2].count(0)
        if max(even, odd) * 10 >= len(data) and max(even, odd) >= 10 * min(even, odd):
            candidates.append("UTF-16LE" if odd > even else "UTF-16BE")
    for encoding in candidates:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and _looks_like_text(text):
            return Decoded(text, encoding, converted=False)
    raise UnreadableError(says("{file} is not text: it holds zero bytes", file=file))


def _looks_like_text(text: str) -> bool:
    sample = text[:_SAMPLE]
    return sum([char.isprintable() or char.isspace() for char in sample]) >= 0.95 * len(sample)


def _old(data: bytes, broken: int, file: str) -> Decoded:
    """Read an old Vietnamese encoding, or say what is wrong with the bytes."""
    start = max(0, broken - _SAMPLE)
    sample = data[start : start + 16 * _SAMPLE]
    lenient = sample.decode("utf-8", "replace")
    lost = lenient.count("\ufffd")
    if sum([char > "\x7f" for char in lenient]) >= 5 * lost:
        _refuse_broken(data[:broken].decode("utf-8"), "UTF-8", file)
    from report_lint.read import legacy

    encoding = legacy.recognise(sample)
    if encoding is None:
        template = "{file} is neither UTF-8 nor surely one of the old Vietnamese encodings; save it as UTF-8"
        raise UnreadableError(says(template, file=file))
    return Decoded(legacy.convert(data, encoding), encoding, converted=True)


def _refuse_broken(before: str, encoding: str, file: str) -> NoReturn:
    line = len(before.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    template = "{file} is damaged: on line {line} it holds bytes that are no {encoding}"
    raise UnreadableError(says(template, file=file, line=line, encoding=encoding))
