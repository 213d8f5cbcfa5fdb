"""Rules for the reports of one commune, which knows its own hamlets."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from report_lint import Days, Mention, Report, Span

#: The state of the list, shown with every result.
KNOWLEDGE = "2026.01"

#: The code's letters -> the folder with that family's rules. A family that another pack has already is yours as well,
#: but its codes are not: take letters of your own.
FAMILIES = {"HAM": "places"}


def dating(_: Report) -> Days | None:
    """Return the days on which a report may have been made: this pack leaves that to others."""
    return None


def figures(_: Report) -> Iterable[Span]:
    """Return the figures of a report: this pack leaves them to others."""
    return ()


def know(words: str) -> list[str]:
    """Return what ``report-lint know`` is to print: a line for each hamlet that is called that."""
    from report_lint_hamlets.known import Hamlets

    name = words.removeprefix("thôn ")
    return [f"thôn {name}: {households} hộ" for households in Hamlets.load().households(name)]


def kinds() -> tuple[type[Mention], ...]:
    """Return what ``report-lint facts`` and ``--why`` are to show."""
    from report_lint_hamlets.hamlet import Hamlet

    return (Hamlet,)
