"""From when to when something was so, as a person is told it."""

from __future__ import annotations

from report_lint import Message, datetime, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.answers.lines import joined
from report_lint_vi.world.gazetteer import Gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator


def said(day: str) -> str:
    """Return an ISO day as dd/mm/yyyy."""
    year, month, date = day.split("-")
    return f"{date}/{month}/{year}"


def day_before(day: str) -> str:
    """Return the ISO day before one."""
    return (datetime.date.fromisoformat(day) - datetime.timedelta(1)).isoformat()


def lay(where: str, start: str, end: str) -> Message:
    """Say where something lay from one day to the day before another."""
    return joined(": ", [where, span(start, end)])


def span(start: str, end: str) -> Message:
    """Say from when to when: "" is before what is known, and until now."""
    first, last = said(start or Gazetteer.known_from), said(day_before(end)) if end else ""
    if start:
        template = "từ {first} đến {last}" if end else "từ {first} đến nay"
    else:
        template = "từ {first} hoặc sớm hơn đến {last}" if end else "từ {first} hoặc sớm hơn đến nay"
    return says(template, first=first, last=last)


def known(gazetteer: Gazetteer, day: str) -> Iterator[Message]:
    """Say for which days the gazetteer is complete."""
    first, last = gazetteer.known_from, day_before(gazetteer.complete_until)
    template = "Danh mục đầy đủ từ {first} đến {last}."
    if day and not first <= day <= last:
        template = "Danh mục đầy đủ từ {first} đến {last}; ngày {day} nằm ngoài."
    yield says(template, first=said(first), last=said(last), day=said(day) if day else "")
