"""What was recognised in a report, for a person who wants to know why a rule spoke or was silent."""

from __future__ import annotations

from report_lint.check import Crash
from report_lint.claim import Claim
from report_lint.geometry import Span
from report_lint.message import Message
from report_lint.model import BrokenMentionError
from report_lint.render.look import BOLD, DIM, one_row
from report_lint.render.snippet import window
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from report_lint.mention import Mention
    from report_lint.model import Report
    from report_lint.render.look import Look
    from report_lint.run import Checked, Run

#: Columns that a quoted line may take, and characters of quoted words.
WIDTH, QUOTED = 100, 60
#: Fields that are shown in their own way, or are nobody's concern.
TOLD = frozenset({"span", "figures", "verdict", "derivation", "evidence"})


def facts(results: Iterable[Checked], run: Run, look: Look) -> Iterator[str]:
    """Yield everything that was recognised, line by line, then the figures that no claim derived again."""
    for result in results:
        report = result.outcome.report
        mentions = recognised(report, run)
        yield look.paint(one_row(report.file), BOLD) + "\n"
        number = 0
        for mention in mentions:
            line = line_of(report, mention.span)
            if line != number:
                number = line
                yield f"\n{quoted_line(report, number, look)}\n"
            yield f"  {entry(report, mention, look)}\n"
        say = look.words.say
        found, checked = len(result.figures), len(result.checked)
        yield f"\n{say('figures recognised: {found}, of them checked: {checked}', found=found, checked=checked)}\n"
        yield from unchecked(result, look)
        for pack in run.packs:
            for remark in getattr(pack.module, "remarks", _no_remarks)(report):
                yield f"{look.message(remark, report)}\n"
        yield "\n"


def _no_remarks(_: Report) -> tuple[Message, ...]:
    return ()


def recognised(report: Report, run: Run) -> list[Mention]:
    """Return the mentions of every kind that the packs list, or else that rules have asked for, in reading order."""
    kinds: list[type[Mention]] = [kind for pack in run.packs for kind in getattr(pack.module, "kinds", tuple)()]
    found: list[tuple[int, int, int, Mention]] = []
    for rank, kind in enumerate(kinds or [*report.found_kinds()]):
        try:
            mentions = report.mentions(kind)
        except BrokenMentionError as broken:
            run.failed(Crash(broken.kind, broken.problem), report.file)
        else:
            found += [(mention.span.start, -mention.span.end, rank, mention) for mention in mentions]
    return [mention for *_, mention in sorted(found, key=lambda item: item[:3])]


def unchecked(result: Checked, look: Look, line: int = 0) -> Iterator[str]:
    """Yield the figures that no claim derived again, a row for each line of the report, or for one only."""
    report = result.outcome.report
    rows: dict[int, list[str]] = {}
    for span in sorted(result.figures - result.checked):
        number = line_of(report, span)
        if line in (0, number):
            rows.setdefault(number, []).append(quote(report, span))
    for number, figures in rows.items():
        yield f"  {look.words.say('not checked, line {line}: {figures}', line=number, figures=', '.join(figures))}\n"


def entry(report: Report, mention: Mention, look: Look) -> str:
    """Return where a mention stands, its kind, its words and its fields; of a claim, what deriving it again showed."""
    line, column = report.position(report.anchors.source(mention.span.start))
    kind = type(mention).__name__
    parts = [look.paint(f"{f'{line}:{column}':9}", DIM), f"{look.words.say(kind):14}", quote(report, mention.span)]
    if isinstance(mention, Claim):
        parts.append(f"[{look.words.say(mention.verdict)}] {look.message(mention.derivation, report)}")
        parts += [f"({look.message(other.message, report)}: {quote(report, other.span)})" for other in mention.evidence]
    for name in mention.__fields__:
        value = getattr(mention, name)
        if name not in TOLD and value not in (None, "", ()):
            parts.append(f"{name}={_written(value, report, look)}")
    return "  ".join(parts)


def quote(report: Report, span: Span) -> str:
    """Return the words of a span in quotation marks, cut when they are many."""
    words = one_row(" ".join(report.slice(span).split()))
    return f"“{words if len(words) <= QUOTED else words[: QUOTED - 1] + '…'}”"


def quoted_line(report: Report, number: int, look: Look) -> str:
    """Return the beginning of a line of the file, with its number."""
    _, line = report.line(number)
    gutter = f"{number} |"
    return f"{look.paint(gutter, DIM)} {window(line, 0, 0, WIDTH - len(gutter) - 1)[0]}"


def line_of(report: Report, span: Span) -> int:
    """Return the line of the file in which a span begins."""
    return report.position(report.anchors.source(span.start))[0]


def _written(value: Any, report: Report, look: Look) -> str:  # noqa: ANN401 — a mention's field may be anything
    if isinstance(value, Message):
        return look.message(value, report)
    span = value if isinstance(value, Span) else getattr(value, "span", None)
    if isinstance(span, Span):
        return quote(report, span)
    several: Any = value
    if isinstance(value, tuple):
        return f"[{', '.join(_written(item, report, look) for item in several)}]"
    if isinstance(value, Value):
        return f"({', '.join(_written(getattr(value, name), report, look) for name in value.__fields__)})"
    try:
        return one_row(look.words.say("{value}", value=value))
    except (TypeError, ValueError):
        return one_row(str(value))
