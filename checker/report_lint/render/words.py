"""Put a message into words: translate its template and write its values."""

from __future__ import annotations

from report_lint.geometry import Span
from report_lint.message import Message
from report_lint.model import Report
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from report_lint.message import Filling
    from report_lint.rule import Finding

#: Longer passages are not quoted: the place is shown anyway.
_QUOTED = 40


class Words(Value):
    """A language: how it translates templates, parts thousands, marks decimals and writes the months of dates.

    A template that the catalogue lacks stands for itself: one catalogue puts the engine's sentences into the language
    of a pack, another one the pack's sentences into that of the engine. ``zeros``: May is 05 in a date, not 5.
    """

    catalogue: Mapping[str, str] = {}
    group: str = "."
    decimal: str = ","
    zeros: bool = False

    def show(self, message: Message, report: Report | None = None) -> str:
        """Return the message as a person reads it; spans need the report that they lie in."""
        values = {name: self._written(value, report) for name, value in message.values}
        return self.catalogue.get(message.template, message.template).format_map(values)

    def tell(self, finding: Finding, report: Report) -> str:
        """Return a finding's message; what is written stands in front of one that does not repeat any of it."""
        shown = self.show(finding.message, report)
        text = report.slice(finding.span)
        told = text in shown or shown.startswith("“") or any(_tells(word) and word in shown for word in text.split())
        if told or len(text) > _QUOTED or "\n" in text:
            return shown
        return self.say("“{text}”: {message}", text=text, message=shown)

    def say(self, template: str, **values: Filling) -> str:
        """Return one of the engine's own sentences."""
        written = {name: self._written(value, None) for name, value in values.items()}
        return self.catalogue.get(template, template).format_map(written)

    def headline(self, manual: str) -> str:
        """Return what a rule's manual begins with, put into this language; "" when it already is in it."""
        return self.catalogue.get(manual.partition("\n\n")[0].replace("\n", " "), "")

    def place(self, report: Report, span: Span) -> str:
        """Return what a person looks for in a document, as in "paragraph 14"; "" in a text."""
        place = report.holding(span).anchors.place(span.start)
        return "" if place is None else self.show(place)

    def _written(self, value: Filling, report: Report | None) -> str:
        if isinstance(value, (str, int)):
            return str(value)
        if isinstance(value, Message):
            return self.show(value, report)
        if isinstance(value, Span):
            if report is None:
                message = "a message with places needs its report"
                raise ValueError(message)
            home = report.holding(value)
            line, _ = home.position(home.anchors.source(value.start))
            where = self.place(report, value) or self.say("line {line}", line=line)
            return where if home is report else f"{home.file}, {where}"
        if hasattr(value, "year"):
            day: Any = value  # isinstance would import datetime, which no message may need
            return f"{day.day:02}/{day.month:0{1 + (self.zeros or day.month < 3)}}/{day.year:04}"
        marks: dict[str, str | int | None] = {",": self.group, ".": self.decimal}
        return f"{value:,f}".translate(str.maketrans(marks))


def _tells(word: str) -> bool:
    """Tell whether a word is particular enough for its repetition to show what is meant."""
    return len(word) > 3 or any(map(str.isdigit, word))
