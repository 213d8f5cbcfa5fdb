"""The figure in a table's cell: one number with its sign and unit, and nothing else."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Span, Value
from report_lint.figures import Figure, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.number import value_of

if TYPE_CHECKING:
    from report_lint import Report

_FIGURE = Pattern(
    r"(?P<open>\()?(?P<sign>[-−–+])? ?(?P<digits>[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+)*)(?P<close>\))?"
    r" ?(?P<tail>%|‰|[^\W\d_][^0-9,;:()]{0,20})?"
)
_BLANK = "-–—−…. xX/\\*_"
_MARKUP = "*_ "
_ENGLISH = Pattern(r"[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+")
_THREE = Pattern(r"[0-9]{1,3},[0-9]{3}")


class CellFigure(Value):
    """What a cell holds: ``words`` as written, and its figure when it is one number.

    ``span`` is that of the digits, else of the cell. ``tail`` is what follows them, in lower case ("%", "ha").
    ``doubtful``: the figure can be read another way: brackets for a minus, a comma or dot that may part thousands.
    ``rounded``: the file holds more digits than are shown, so that even a whole number is no count.
    """

    span: Span
    words: str
    figure: Figure | None = None
    tail: str = ""
    doubtful: bool = False
    rounded: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether the cell is empty or holds a dash, dots or an x: what it stands for is unknown."""
        return self.figure is None and not self.words.strip(_BLANK)

    @classmethod
    def read(cls, report: Report, span: Span, *, rounded: bool = False) -> CellFigure:
        """Read one cell."""
        words = report.view[span.start : span.end]
        if not words or not (words[-1].isdigit() or words[0] in "(-−–+*0123456789"):
            return cls(span, words.strip(_MARKUP))
        lead = len(words) - len(words.lstrip(_MARKUP))
        words = words.strip(_MARKUP)
        match = _FIGURE.compiled.fullmatch(words)
        if not match or bool(match["open"]) is not bool(match["close"]):
            return cls(span, words)
        digits = match["digits"]
        value, decimals = value_of(digits.replace(" ", ""))
        if value is None:
            return cls(span, words)
        negative = bool(match["open"]) or (match["sign"] or "+") in "-−–"
        start = span.start + lead + match.start("digits")
        where = Span(span.file, start, start + len(digits))
        tail = (match["tail"] or "").strip().lower()
        figure = Figure.written(times(value, Decimal(-1)) if negative else value, decimals, ratio=tail in ("%", "‰"))
        doubtful = (
            bool(match["open"]) or bool(_THREE.compiled.fullmatch(digits)) or (decimals > 0 and "," not in digits)
        )
        return cls(where, words, figure.replace(exact=False) if rounded else figure, tail, doubtful, rounded)


def is_english(words: str) -> bool:
    """Tell whether a cell parts thousands by commas, so that the whole table has to be read otherwise."""
    return len(words) > 6 and "," in words and bool(_ENGLISH.search(words))
