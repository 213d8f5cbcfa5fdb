"""A web page cut into tags, words and comments, in one pass.

The parser of the standard library takes the square of the time for tags that never end, and does not say where a
reference stands; what is cut here does neither.
"""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING, Choice

if TYPE_CHECKING:
    from collections.abc import Iterator

    #: What it is, where it stands, the name of a tag or the words, the attributes of a tag.
    Token = tuple["Kind", int, str, dict[str, str]]

_TAG = compiled(r"</?([A-Za-z][^\s/>]{0,60})")
_ATTRIBUTE = compiled(
    r"""[\s/]{0,99}([^\s"'>/=][^\s>/=]{0,60})(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s>]{0,2000})))?"""
)
_REFERENCE = compiled(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});?")
#: Elements whose content holds no tags.
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
_NONE: dict[str, str] = {}


class Kind(Choice):
    """What a token is; a reference is told apart from words because it takes more room than it shows."""

    START = "start"
    END = "end"
    WORDS = "words"
    REFERENCE = "reference"
    COMMENT = "comment"


def tokens(source: str) -> Iterator[Token]:
    """Yield the tokens of a page in order; names of tags and attributes are in lower case."""
    at, size = 0, len(source)
    while at < size:
        begin = source.find("<", at)
        if begin < 0:
            begin = size
        if begin > at:
            yield from _words(source, at, begin)
        if begin == size:
            return
        tag = _TAG.match(source, begin)
        if tag:
            name = tag[1].lower()
            given, at = _attributes(source, tag.end())
            yield (Kind.END if source[begin + 1] == "/" else Kind.START), begin, name, given
            if name in _RAW and source[begin + 1] != "/":
                at = _after_raw(source, at, name)
        elif source.startswith("<!--", begin):
            end = source.find("-->", begin + 4)
            end = size if end < 0 else end
            yield Kind.COMMENT, begin, source[begin + 4 : end], _NONE
            at = end + 3
        elif source[begin + 1 : begin + 2] in ("!", "?", "/") and begin + 1 < size:
            end = source.find(">", begin)
            at = size if end < 0 else end + 1
        else:
            yield Kind.WORDS, begin, "<", _NONE
            at = begin + 1


def _attributes(source: str, at: int) -> tuple[dict[str, str], int]:
    """Return the attributes from an offset on, and the offset after the tag."""
    given: dict[str, str] = {}
    while True:
        match = _ATTRIBUTE.match(source, at)
        if match is None:
            break
        value = match[2] or match[3] or match[4] or ""
        given.setdefault(match[1].lower(), _resolved(value) if "&" in value else value)
        at = match.end()
    end = source.find(">", at, at + 200)
    return given, at if end < 0 else end + 1


def _after_raw(source: str, at: int, name: str) -> int:
    end = compiled(rf"(?i)</{name}\b").search(source, at)
    return end.start() if end else len(source)


def _words(source: str, at: int, end: int) -> Iterator[Token]:
    if source.find("&", at, end) >= 0:
        for match in _REFERENCE.finditer(source, at, end):
            if match.start() > at:
                yield Kind.WORDS, at, source[at : match.start()], _NONE
            yield Kind.REFERENCE, match.start(), _resolved(match[0]), _NONE
            at = match.end()
    if end > at:
        yield Kind.WORDS, at, source[at:end], _NONE


def _resolved(text: str) -> str:
    from html import unescape

    return unescape(text)
