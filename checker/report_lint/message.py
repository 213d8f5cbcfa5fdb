"""Messages: a sentence with typed gaps, put into words only when it is shown."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from typing import TypeAlias

    from report_lint.geometry import Span

    Filling: TypeAlias = "str | int | Decimal | date | Span | Message"


class Message(Value):
    """A template with named gaps (``"{a} + {b} = {sum}"``) and what fills them.

    The renderer translates the template and writes the values: an int plainly (years, counts), a Decimal with the
    language's separators, a date as 05/3/2020 (zeros as in NĐ 30/2020/NĐ-CP), a Span as the place where it stands,
    another message in the reader's language, text as it is: words of our own, which the report does not hold, are
    therefore messages.
    """

    template: str
    values: tuple[tuple[str, Filling], ...] = ()

    def __init__(self, template: str, values: tuple[tuple[str, Filling], ...] = ()) -> None:
        """Set the fields: every claim and finding makes messages, and this takes half the time."""
        own = self.__dict__
        own["template"], own["values"] = template, values


def says(template: str, **values: Filling) -> Message:
    """Make a message."""
    return Message(template, tuple(values.items()))
