"""Slips of the fingers around marks: " ,", "( x", "a,b", ",,", "1930- 2024", a Cyrillic letter, "**".

All of them show in single tokens, so they are looked for in the vocabulary; the text is read once more only where one
is there, and a neighbour decides.
"""

from __future__ import annotations

from report_lint import Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

    #: where in its token a slip begins and ends, and what should stand there
    Cut = tuple[int, int, str]


class SlipKind(Choice):
    """What slipped."""

    SPACE = "space"  # before a closing mark, after an opening one, none after a comma
    DOUBLED = "doubled"  # ",,"
    DASH = "dash"  # a blank on one side only
    LETTER = "letter"  # from another script, of double width, invisible
    MARKUP = "markup"  # "**" left over
    APART = "apart"  # a letter and its tone mark as two characters, where the rest is composed


#: Every alternative begins at the mark that the search has found; most marks end a token alone and fit none of them.
_SLIP = compiled(
    r"[,;:.?!)\]”»(“«…\-–—](?!(?<=[^\W_][,;:.)”])\n)(?:"
    r"(?P<space>(?<=\n[)\]”»])(?![0-9])|(?<=\n[,;:?!])(?![.…0-9/,;])|(?<=\n\.)(?![\w.…/,;])|(?<=[(“«])(?=\n))"
    r"|(?P<tight>(?<=[^\W_][,;])(?=[^\W\d_]{2})|(?<=[)”…])(?=[^\W\d_]{2})|(?<=[^\W\d_]{2}[(“])(?=[^\W\d_]{2})"
    r"|(?<=[^.]\.)\.\.(?=[^\W\d_]{2})|(?<=[^\W\d_]{3}\.)(?=[^\W\d_]{2}))"
    r"|(?P<doubled>(?<=,),+(?!\S)|(?<=;);+(?!\S)|(?<=:):+(?!\S)|(?<=[^\W_]\.)\.(?=\n)|(?<=[^\W_],)\.(?=\n)|(?<=;)\.(?=\n))"
    r"|(?P<dash>(?<=\n[-–—])(?=[^\W_])|(?<=[^\W_][-–—])(?=\n)))"
)
_ODD = compiled(
    "[\u00ad\u00d0\u00f0\u0250-\u02af\u0300-\u036f\u0370-\u03ff\u0400-\u052f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\uff01-\uff5e]"
)
_BOLD = compiled(r"\n\*\*(?=[^\s*)]*[^\W_])|(?<=[^\W_])[^\s*(]?\*\*(?=[.,;:]?\n)")
#: What begins a line of a letter's head or a form: "Địa chỉ      : thôn 3".
_LABEL = compiled(r"[^\W\d_]+(?: [^\W\d_]+){0,5}\Z")
_ABBREVIATED = frozenset("ths pgs thpt thcs bsck tnhh www".split())
_ALIKE = dict(zip("аеосрхуіјѕАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "aeocpxyijsABEKMHOPCTXIJSABEZHIKMNOPTYXo", strict=True))


class Slip(Mention):
    """One slip; ``right`` is what should stand there instead."""

    kind: SlipKind
    right: str

    @property
    def fault(self) -> str:
        """What the rule that tells of it is about."""
        return SlipKind.LETTER if self.kind is SlipKind.APART else self.kind

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look through the vocabulary, then at the places."""
        if report.anchors.steps:
            yield from cls._apart(report)
        tokens = Wording.of(report)
        found: dict[str, list[tuple[SlipKind, Cut]]] = {}
        for words, kind, start, end, right in _suspects(tokens.vocabulary, tokens.marked):
            begin = words.rfind("\n", 0, start) + 1
            token = words[begin : words.find("\n", begin)]
            found.setdefault(token, []).append((kind, (start - begin, end - begin, right)))
        if report.file.endswith(".md"):
            found = {token: kept for token, kinds in found.items() if (kept := [k for k in kinds if not _is_bold(k)])}
        if not found:
            return
        for _, offset, token in tokens.places(found):
            for kind, (start, end, right) in found[token]:
                span = _judged(report, kind, offset + start, offset + end, right)
                if span:
                    yield cls(report.span(span[0], span[1]), kind, span[2])

    @classmethod
    def _apart(cls, report: Report) -> Iterator[Self]:
        """Yield the letters that the reader had to compose; a file in which all of them are so is another's habit."""
        text, steps = report.text, report.anchors.steps
        if 2 * len(steps) < sum(c > "\x7f" and c.isalpha() for c in text):
            for start, _, length, _ in steps:
                yield cls(report.span(start, start + length), SlipKind.APART, text[start : start + length])

    @classmethod
    def of_kind(cls, report: Report, kind: SlipKind) -> list[Self]:
        """Return the slips of one kind, in order."""
        return [slip for slip in report.mentions(cls) if slip.kind is kind]


def _suspects(vocabulary: str, marked: str) -> Iterator[tuple[str, SlipKind, int, int, str]]:
    """Yield the text in which a slip may be, its kind, where it begins and ends there, and what is right."""
    for match in _SLIP.finditer(marked):
        start, end, kind = match.start(), match.end(), match.lastgroup
        mark = marked[start]
        if kind == "space":
            yield marked, SlipKind.SPACE, start, start + 1, mark
        elif kind == "dash":
            yield marked, SlipKind.DASH, start, start + 1, mark
        elif kind == "tight" and _is_tight(marked, start, end):
            yield marked, SlipKind.SPACE, start, end, f" {mark}" if mark in "(“" else f"{match[0]} "
        elif kind == "doubled":
            alike = match[0] == mark * len(match[0])
            yield marked, SlipKind.DOUBLED, start, end, mark if alike else ""
    for match in _ODD.finditer(vocabulary):
        yield vocabulary, SlipKind.LETTER, match.start(), match.end(), ""
    if "**" in marked:
        bold = [match.span() for match in _BOLD.finditer(marked)]
        opens = [marked[start] == "\n" for start, _ in bold]
        if any(opens) and not all(opens):  # a single "**" is a footnote's mark
            yield from ((marked, SlipKind.MARKUP, end - 2, end, "") for _, end in bold)


def _is_bold(slip: tuple[SlipKind, Cut]) -> bool:
    return slip[0] is SlipKind.MARKUP


def _is_tight(vocabulary: str, start: int, end: int) -> bool:
    """Tell two words run together from an address, a code, a label, an abbreviation."""
    begin = vocabulary.rfind("\n", 0, start) + 1
    token = vocabulary[begin : vocabulary.find("\n", end)]
    if "@" in token or "//" in token or "www." in token or "_" in token:
        return False
    mark, before = vocabulary[start], vocabulary[begin:start]
    if mark == ")":
        return "(" in before or len(before) > 3
    if mark == "." and end == start + 1:
        word = before[-8:].rpartition("(")[2].lstrip("“\"'")
        following = vocabulary[end : end + 2]
        return word.isalpha() and word.islower() and following[0].isupper() and following[1].islower() and (
            word not in _ABBREVIATED
        )  # fmt: skip
    return True


def _judged(report: Report, kind: SlipKind, start: int, end: int, right: str) -> tuple[int, int, str] | None:
    """Return the stretch to mend and its right form; None where the neighbours make it no slip."""
    if kind is SlipKind.SPACE and not right.startswith(" ") and not right.endswith(" "):
        return _spaced(report, start, end, right)
    if kind is SlipKind.DASH:
        from report_lint_vi.mentions.lopsided import lopsided

        return lopsided(report, start, end, right)
    if kind is SlipKind.LETTER:
        plain = _plain(report, start)
        return None if plain is None else (start, end, plain)
    return start, end, right


def _plain(report: Report, at: int) -> str | None:
    """Return the letter that an odd one looks like, "" for one that is not seen; None where it belongs."""
    text, letter = report.text, report.text[at]
    if letter in "ÐðƉ":
        return "đ" if letter == "ð" else "Đ"
    if "\uff01" <= letter <= "\uff5e":
        return chr(ord(letter) - 0xFEE0)
    if letter in _ALIKE:
        around = text[max(0, at - 12) : at].split()[-1:] + text[at + 1 : at + 12].split()[:1]
        latin = any(c.isalpha() and (c < "\u0250" or "\u1e00" <= c < "\u1f00") for part in around for c in part)
        return _ALIKE[letter] if latin and not text[at - 1 : at].isspace() else None
    if "\u0300" <= letter <= "\u036f":
        return letter if text[at - 1 : at].isalpha() and text[at - 1] < "\u1f00" else None
    return "" if letter == "\u00ad" or "\u200b" <= letter <= "\u206f" or letter == "\ufeff" else None


def _spaced(report: Report, start: int, end: int, right: str) -> tuple[int, int, str] | None:
    """Take in the blank before a closing mark, after an opening one."""
    text = report.text
    if right in "(“«":
        after = end
        while text[after : after + 1] in (" ", "\u00a0"):
            after += 1
        ends = after == end or not (text[after : after + 1].isalnum() or text[after : after + 1] in "“\"'")
        return None if ends else (start, after, right)
    before = start
    while before and text[before - 1] in " \u00a0":
        before -= 1
    last = text[before - 1] if before else "\n"
    if before == start or not (last.isalnum() or last in ')”"%'):
        return None
    block = report.block(start)
    if block is None or before < block.body or (right == ":" and not text[max(0, before - 3) : before].isalpha()):
        return None
    if right == ":" and start - before > 1 and _LABEL.match(text[block.body : before]):
        return None  # the colons of several lines stand below each other
    return before, end, right
