"""The words of a paragraph that is being read, with the pieces that lead back to where they stand in the document."""

from __future__ import annotations

from array import array

from report_lint.read.origins import NO_RUN, Segment

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LONGEST_RAISED = 2


class Words:
    """Takes what a paragraph shows, run by run. ``pieces`` holds start here, run, offset in the run, one by one."""

    __slots__ = ("_offset", "_run", "_runs", "_shift", "length", "number", "parts", "pieces")

    def __init__(self, number: int) -> None:
        """Begin the paragraph of that number."""
        self.number = number
        self.parts: list[str] = []
        self.length = 0
        self.pieces = array("q")
        self._runs = 0
        self._run = 0
        self._offset = 0
        self._shift: int | None = None

    def begin_run(self) -> None:
        """Go on with the next run."""
        self._run = self._runs
        self._runs += 1
        self._offset = 0
        self._shift = None

    def go_to(self, offset: int) -> None:
        """Go on elsewhere in the run."""
        self._offset = offset

    def pass_over(self, count: int) -> None:
        """Leave out characters of the run."""
        self._offset += count

    def put(self, text: str) -> None:
        """Take what the run shows next."""
        if not text:
            return
        shift = self.length - self._offset
        if shift != self._shift:
            self.pieces.extend((self.length, self._run, self._offset))
            self._shift = shift
        self.parts.append(text)
        self.length += len(text)
        self._offset += len(text)

    def put_alone(self, text: str) -> None:
        """Take what stands in no run."""
        self.pieces.extend((self.length, NO_RUN, 0))
        self.parts.append(text)
        self.length += len(text)
        self._shift = None

    def segment(self, part: str) -> Segment:
        """Return what was taken, as a stretch of a part."""
        return Segment("".join(self.parts), part, self.number, self.pieces)


def raised(text: str) -> str:
    """Return what a superscript shows: "10" and a raised "3" are not 103."""
    return text.translate(_RAISED) if len(text) <= _LONGEST_RAISED and text.isdecimal() else text
