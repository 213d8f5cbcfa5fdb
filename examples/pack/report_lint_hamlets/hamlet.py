"""A mention: the name of a hamlet, wherever a report writes one."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: It is compiled only for a report that holds the literal, and looks at the text in lower case.
_NAMED = Pattern(r"\bthôn (\w{1,12}(?: \w{1,12}){0,2})", "thôn ")


class Hamlet(Mention):
    """“thôn Đồng Giữa”: the span is that of the name alone."""

    name: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Yield every hamlet with a name; the name goes on as long as its words begin with a capital."""
        for match in _NAMED.finditer(report):
            end = start = match.start(1)
            for word in report.view[start : match.end(1)].split(" "):
                if not word[0].isupper():
                    break
                end += len(word) + (1 if end > start else 0)
            if end > start:
                yield cls(report.span(start, end), report.view[start:end])
