"""For other tools that read as it comes: one finding a line, each in the shape that it has in ``json``."""

from __future__ import annotations

from report_lint.render.json import records
from report_lint.render.record import dump
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.render.look import Look
    from report_lint.run import Checked, Run


def render(results: Iterable[Checked], _run: Run, look: Look) -> Iterator[str]:
    """Yield a line for each finding as soon as its report was checked."""
    for result in results:
        for record in records(result, look):
            yield dump(record) + "\n"
