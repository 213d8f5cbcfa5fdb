"""Days: when a report may have been made, and when something happened."""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from datetime import date


class Days(Value):
    """A closed range of days."""

    first: date
    last: date

    def __init__(self, first: date, last: date) -> None:
        """Set the fields: every date in a report becomes days, and this takes half the time."""
        own = self.__dict__
        own["first"], own["last"] = first, last

    @classmethod
    def parse(cls, text: str) -> Days:
        """Read YYYY, YYYY-MM or YYYY-MM-DD: that year, month or day. ValueError when it is none."""
        from datetime import date, timedelta

        if not compiled(r"\d{4}(-\d\d){0,2}\Z").match(text):
            raise ValueError(text)
        year, month, day = (*map(int, text.split("-")), 0, 0)[:3]
        if day:
            return cls(date(year, month, day), date(year, month, day))
        if month:
            following = date(year + month // 12, month % 12 + 1, 1)
            return cls(date(year, month, 1), following - timedelta(1))
        return cls(date(year, 1, 1), date(year, 12, 31))

    def year(self) -> int | None:
        """Return the year when the whole range lies in one."""
        return self.first.year if self.first.year == self.last.year else None
