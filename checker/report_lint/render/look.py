"""How text looks on a screen: in which language, with or without colour, one row a line."""

from __future__ import annotations

from report_lint.render.words import Words
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from report_lint.geometry import Span
    from report_lint.message import Message
    from report_lint.model import Report
    from report_lint.rule import Finding

BOLD, DIM = "1", "2"
STYLES = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}

_BLANKS = (*range(9, 14), 0x85, 0x2028, 0x2029)
_STEERING = (*range(32), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_TAME = dict.fromkeys(_STEERING, "\ufffd") | dict.fromkeys(_BLANKS, " ")


class Look(Value):
    """The language, whether there is colour, and whether only findings are wanted."""

    words: Words
    colour: bool = False
    quiet: bool = False

    def paint(self, text: str, style: str) -> str:
        """Return the text in a style (the numbers of an ANSI escape), plain without colour."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour and text else text

    def message(self, message: Message, report: Report | None = None) -> str:
        """Return a message on one row."""
        return one_row(self.words.show(message, report))

    def finding(self, finding: Finding, report: Report) -> str:
        """Return what a finding says, on one row."""
        return one_row(self.words.tell(finding, report))

    def located(self, report: Report, span: Span) -> str:
        """Return the file and where in it a span is: line and column in a text, what a person looks for elsewhere."""
        file = one_row(report.file)
        where = self.words.place(report, span)
        if where:
            return f"{file}: {where}"
        line, column = report.position(report.anchors.source(span.start))
        return f"{file}:{line}:{column}"


def one_row(text: str) -> str:
    """Return the text on one row, without characters that would steer a terminal."""
    return text if text.isprintable() else text.translate(_TAME)
