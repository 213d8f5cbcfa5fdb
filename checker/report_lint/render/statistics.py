"""How many findings each rule has, and how many of them ``--fix`` can mend: a table."""

from __future__ import annotations

from report_lint.bytecode import imported
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.render.look import Look
    from report_lint.run import Checked, Run


def render(results: Iterable[Checked], run: Run, look: Look) -> Iterator[str]:
    """Yield the table when everything was checked: the most frequent rule first."""
    found: dict[tuple[str, str], int] = {}
    mendable: dict[tuple[str, str], int] = {}
    for result in results:
        for diagnostic in result.outcome.diagnostics:
            rule = diagnostic.code, diagnostic.name
            found[rule] = found.get(rule, 0) + 1
            mendable[rule] = mendable.get(rule, 0) + any(fix.safe for fix in diagnostic.finding.fixes)
    say = look.words.say
    if not found:
        if not look.quiet and run.files:
            yield say("nothing found; files: {files}", files=run.files) + "\n"
        return
    rules = sorted(found, key=lambda rule: (-found[rule], rule))
    rows = [[*rule, found[rule], mendable[rule]] for rule in rules]
    if len(rows) > 1:
        rows.append(["", say("all rules"), sum(found.values()), sum(mendable.values())])
    headers = [say("code"), say("rule"), say("findings"), say("mendable")]
    # A code of digits, or "1.500", is no number to be written anew.
    table = imported("tabulate").tabulate(
        rows, headers, "simple", disable_numparse=True, colalign=("left", "left", "right", "right")
    )
    yield f"{table}\n"
