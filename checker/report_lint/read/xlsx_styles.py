"""The looks of cells: how each shows its number, and whether lines are drawn around it."""

from __future__ import annotations

from report_lint.read.docx_words import whole
from report_lint.read.xlsx_elements import Part
from report_lint.read.xlsx_formats import BUILT_IN, Format
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.read.package import Package
    from report_lint.read.streaming import Attributes, End, Start

_SIDES = ("left", "right", "start", "end", "top", "bottom")
_MOST_LOOKS = 100_000


class Look:
    """How cells of one style look."""

    __slots__ = ("format", "framed")

    def __init__(self, form: Format, *, framed: bool) -> None:
        """Hold its number format, and whether a line is drawn on two sides at least."""
        self.format = form
        self.framed = framed


class Looks(Part):
    """The styles of a workbook, by number."""

    def __init__(self, package: Package) -> None:
        """Begin with the one that every workbook has."""
        super().__init__(package, "styleSheet")
        self._codes = dict(BUILT_IN)
        self._formats: dict[str, Format] = {}
        self._framed: list[bool] = []
        self._sides = 0
        self._inside = False
        self._plain = self._look(0, 0)
        self._all: list[Look] = []

    def starts(self) -> dict[str, Start]:
        """Take number formats, borders, and the styles of cells that refer to them."""
        handlers: dict[str, Start] = {"numFmt": self._format, "border": self._border, "cellXfs": self._begin}
        handlers["xf"] = self._style
        return handlers | dict.fromkeys(_SIDES, self._side)

    def ends(self) -> dict[str, End]:
        """Keep what ends."""
        return {"border": self._end_border, "cellXfs": self._end}

    def of(self, style: str) -> Look:
        """Return the look of a style that a cell names."""
        number = whole(style, 0)
        return self._all[number] if 0 <= number < len(self._all) else self._plain

    def _format(self, attributes: Attributes) -> None:
        self._codes[whole(attributes.get("numFmtId"), -1)] = attributes.get("formatCode", "General")

    def _border(self, _: Attributes) -> None:
        self._sides = 0

    def _side(self, attributes: Attributes) -> None:
        self._sides += attributes.get("style", "none") != "none"

    def _end_border(self) -> None:
        self._framed.append(self._sides >= 2)

    def _begin(self, _: Attributes) -> None:
        self._inside = True

    def _end(self) -> None:
        self._inside = False

    def _style(self, attributes: Attributes) -> None:
        if self._inside:
            number, border = (whole(attributes.get(name), 0) for name in ("numFmtId", "borderId"))
            self._all.append(self._look(number, border))
            if len(self._all) > _MOST_LOOKS:
                self.package.damaged()

    def _look(self, number: int, border: int) -> Look:
        code = self._codes.get(number, "General")
        if code not in self._formats:
            self._formats[code] = Format(code)
        framed = 0 <= border < len(self._framed) and self._framed[border]
        return Look(self._formats[code], framed=framed)
