"""Sentences, clauses and brackets: how far a figure's words reach."""

from __future__ import annotations

from report_lint import Mention, Span
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Letters that begin no sentence. They and the capitals stand mixed in Unicode, so no range tells them apart.
_SMALL = "a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
#: A stop ends a sentence when a capital or a line end follows; "TP. Vinh" and "1.250" end none.
#: It begins with the marks themselves, so that the search can skip from one to the next.
_STOP = compiled(
    r"[\n\t.!?…](?:(?<=[\n\t])|(?<![A-ZĐ].)(?<!\bTp.)(?<!\btp.)[.!?…]*[”\")]?"
    rf"(?= +[“\"(]?[^\W0-9_{_SMALL}]| *[\n\t]| *$))"
)
_PART = compiled(r"[;:]|,(?![0-9])|[.](?![0-9])")
_BRACKET = compiled(r"\(([^()\n]*)\)")
_REACH = 1_000  # no clause that anybody writes is longer


class Sentence(Mention):
    """From stop to stop inside a block; a tab ends one too."""

    def __init__(self, span: Span) -> None:
        """Set the field: a long report has thousands of sentences, and this takes a third of the time."""
        self.__dict__["span"] = span

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Cut the view at its stops, line by line: of lines that are alike one is cut."""
        view, file = report.view, report.file
        known: dict[str, list[tuple[int, int]]] = {}
        at = 0
        for line in view.split("\n"):
            end = at + len(line) + 1
            if line:
                cuts = known.get(line)
                if cuts is None:
                    cuts = known[line] = list(_cuts(view[at:end]))
                for start, stop in cuts:
                    yield cls(Span(file, at + start, at + stop))
            at = end

    @classmethod
    def around(cls, report: Report, offset: int) -> Self | None:
        """Return the sentence that holds an offset."""
        found = report.last_before(cls, offset + 1)
        return found if found and offset < found.span.end else None


def _cuts(line: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a line start and end, the blanks around them left out."""
    start = 0
    stops = [stop.span() for stop in _STOP.finditer(line)]
    for end, following in (*stops, (len(line), 0)):
        words = line[start:end].lstrip() if start < end else ""
        if words:
            begin = end - len(words)
            yield begin, begin + len(words.rstrip())
        start = following


class Bracket(Mention):
    """What stands between ( and ) in one block, the marks included."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Find the innermost brackets."""
        for match in _BRACKET.finditer(report.view):
            yield cls(report.span(*match.span()))


def clause_around(report: Report, offset: int) -> tuple[int, int]:
    """Return the bounds of the clause that holds an offset: from mark to mark inside its sentence."""
    sentence = Sentence.around(report, offset)
    low, high = (sentence.span.start, sentence.span.end) if sentence else (offset, offset)
    low, high = max(low, offset - _REACH), min(high, offset + _REACH)
    for part in _PART.finditer(report.view, low, high):
        if part.end() <= offset:
            low = part.end()
        elif part.start() >= offset:
            return low, part.start()
    return low, high
