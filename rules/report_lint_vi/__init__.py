"""Rules for Vietnamese administrative reports."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from report_lint import Days, Mention, Message, Report, Span
    from report_lint.world import World

#: The state of the data in ``world/data``, shown with every result.
KNOWLEDGE = "2026.11"

FAMILIES = {
    "ANN": "anniversaries",
    "DAT": "dates",
    "PLC": "places",
    "SUM": "sums",
    "PCT": "shares",
    "CIT": "citations",
    "NUM": "numbers",
    "TAB": "tables",
    "CON": "contradictions",
    "DOS": "dossiers",
    "NAM": "names",
    "WRI": "writing",
    "RL": "drafts",
}

#: The families that recalculate, and what the tool says of itself: the profile ``figures``.
FIGURES = ("ANN", "DAT", "PLC", "SUM", "PCT", "TAB", "CON", "DOS", "CIT", "RL")

#: The families that look up what an organisation knows of itself.
EXTENDED = ("ANN", "CIT", "NAM")


def dating(report: Report) -> Days | None:
    """Return the days on which a report may have been made, as its date line or title tells."""
    from report_lint_vi.mentions.report_date import ReportDate

    return ReportDate.of(report)


def figures(report: Report) -> Iterable[Span]:
    """Return where the report's figures stand: counts, amounts, percentages and ratios.

    An amount in several numbers is one: "3 tỷ 278 triệu đồng".
    """
    from report_lint_vi.mentions.number import Number
    from report_lint_vi.mentions.quantity import Quantity

    spans = {number.span.start: number.span for number in report.mentions(Number)}
    for quantity in report.mentions(Quantity):
        whole = quantity.number.span
        if spans.get(whole.start, whole).end < whole.end:
            for number in report.mentions(Number, whole):
                del spans[number.span.start]
            spans[whole.start] = whole
    return spans.values()


def remarks(report: Report) -> list[Message]:
    """Return what there is to know about the knowledge behind a report's results."""
    from report_lint import says
    from report_lint_vi.world.gazetteer import Gazetteer

    until = report.world(Gazetteer).complete_until
    if report.at is None or report.at.last.isoformat() < until:
        return []
    year, month, day = until.split("-")
    return [
        says("địa danh được theo dõi đến trước ngày {day}; những gì đổi từ đó chưa biết", day=f"{day}/{month}/{year}")
    ]


def place(words: str, on: date | None) -> list[Message]:
    """Return what is or was called that, for a person: a line each."""
    from report_lint_vi.answers.place import answer

    return answer(words, on)


def know(words: str, world: World) -> list[Message]:
    """Return what is known of an event, an instrument or an office, for a person: a line each."""
    from report_lint_vi.answers.know import answer

    return answer(words, world)


def knowledge(world: World) -> None:
    """Prove what an organisation's own files say. UsageError for an entry that cannot be right."""
    from report_lint_vi.world.own import Own

    world.get(Own)


def about() -> Mapping[str, Message]:
    """Return what each family is about, in a few words, for a person."""
    from report_lint_vi.answers.families import ABOUT

    return ABOUT


def kinds() -> tuple[type[Mention], ...]:
    """Return every kind of mention and claim, for those who want to see all that is recognised."""
    import os
    import sys
    from importlib import import_module

    from report_lint import Mention

    found: list[type[Mention]] = []
    for folder in ("mentions", "claims"):
        for file in sorted(os.listdir(os.path.join(os.path.dirname(__file__), folder))):
            if file.endswith(".py") and file != "__init__.py":
                name = f"{__name__}.{folder}.{file.removesuffix('.py')}"
                import_module(name)
                members = vars(sys.modules[name]).values()
                found += [m for m in members if isinstance(m, type) and issubclass(m, Mention) and m.__module__ == name]
    return tuple(kind for kind in found if any("find" in vars(base) for base in kind.__mro__[: -len(Mention.__mro__)]))
