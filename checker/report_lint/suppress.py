"""Suppression: comments in a report that say which findings are known, and why."""

from __future__ import annotations

from bisect import bisect_right

from report_lint.check import Crash, Diagnostic, Outcome, merged
from report_lint.compiled import compiled
from report_lint.load import fits
from report_lint.rule import Named, Suppression
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from report_lint.geometry import Span
    from report_lint.load import Known
    from report_lint.model import Report

MARK = "report-lint:"
IGNORE, DISABLE, ENABLE, FILE = "ignore", "disable", "enable", "file-ignore"
_COMMENT = compiled(
    r"(?s)<!--\s{0,9}report-lint:\s{0,9}(file-ignore|ignore|disable|enable|[\w-]*)\s{0,9}(\[[^\]]*\])?\s{0,9}(.*)-->\Z"
)
_LINE_END = compiled(r"\r\n|\n|\r")
_CODE = compiled(r"[^,\s\[\]]+")


def suppressions(report: Report) -> tuple[Suppression, ...]:
    """Return a report's suppression comments, in order."""
    if MARK not in report.text and not report.comments:
        return ()
    found: list[Suppression] = []
    for masked in report.masked:
        match = _COMMENT.match(report.text[masked.start : masked.end])
        if match:
            codes = [
                Named(report.span(masked.start + code.start(), masked.start + code.end()), code[0])
                for code in (_CODE.finditer(match.string, *match.span(2)) if match[2] else ())
            ]
            found.append(Suppression(masked, match[1], tuple(codes), match[3].strip()))
    for comment in report.comments:
        if comment.text[: len(MARK)].lower() != MARK:  # Word likes to begin with a capital
            continue
        match = _COMMENT.match(f"<!--{MARK}{comment.text[len(MARK) :]}-->")
        if match:
            names = _CODE.findall(match[2] or "")
            codes = [Named(comment.span, name) for name in names]
            found.append(Suppression(comment.span, match[1], tuple(codes), match[3].strip(), apart=True))
    return tuple(sorted(found, key=lambda one: one.span.start))


def suppressed(outcome: Outcome, known: Sequence[Known], ran: Iterable[Known]) -> Outcome:
    """Take out what the report's comments suppress, and judge the comments themselves.

    ``known`` are all rules there are, ``ran`` those that looked at this report: a comment for a rule that did not run
    is not called unused.
    """
    report = outcome.report
    comments = suppressions(report)
    resolved = _resolved(outcome) if report.comments else {}
    if not comments and not resolved:
        return outcome
    judged = [_Judged(comment, known) for comment in comments]
    kept: list[Diagnostic] = []
    taken: list[tuple[Diagnostic, str]] = []
    lines = _Lines(report, comments)
    for diagnostic in outcome.diagnostics:
        reasons = [one.reason for one in judged if one.takes(diagnostic, lines)]
        reasons += [resolved[diagnostic]] if diagnostic in resolved else []
        if reasons:
            taken.append((diagnostic, reasons[0]))
        else:
            kept.append(diagnostic)
    running = list(ran)
    crashes: list[Crash] = []
    for rule in running:
        if rule.stage == "suppressions":
            judges: Any = rule.make()
            try:
                findings = list(judges.judge(report, [one.verdict(running) for one in judged]))
            except Exception as problem:  # noqa: BLE001 — a rule that fails takes none of the others down
                crashes.append(Crash(f"{rule.code} ({rule.title})", problem))
            else:
                kept += [Diagnostic(rule.code, rule.title, rule.severity, finding) for finding in findings]
    return outcome.replace(
        diagnostics=merged(kept),
        suppressed=(*outcome.suppressed, *taken),
        crashes=(*outcome.crashes, *crashes),
    )


def _resolved(outcome: Outcome) -> dict[Diagnostic, str]:
    """Return what somebody has answered by resolving the comment that report-lint had put there, with the reasons."""
    from report_lint.write.signature import AUTHOR, signature, signed

    report = outcome.report
    done = [(signed(one.text), one) for one in report.comments if one.done and one.author == AUTHOR and not one.answers]
    found: dict[Diagnostic, str] = {}
    for diagnostic in outcome.diagnostics if done else ():
        sign = signature(report, diagnostic)
        for known, comment in done:
            if known == (diagnostic.code, sign) and _concerns(comment.span, diagnostic):
                answers = [one.text for one in report.comments if one.answers == comment.number]
                found[diagnostic] = next(filter(None, reversed(answers)), comment.text)
    return found


def _concerns(words: Span, diagnostic: Diagnostic) -> bool:
    """Tell whether a finding, or what it is compared with, has to do with some words: our comments are on both."""
    finding = diagnostic.finding
    spans = (finding.span, *[related.span for related in finding.related])
    return any(
        words == span or (words.file == span.file and max(words.start, span.start) < min(words.end, span.end))
        for span in spans
    )


class _Judged:
    """A comment, with which of its codes have served."""

    def __init__(self, comment: Suppression, known: Sequence[Known]) -> None:
        self.comment = comment
        self.reason = comment.reason
        self._unknown = [
            code for code in comment.codes if not any(fits(code.name, rule.code, rule.title) for rule in known)
        ]
        self._used: set[Named] = set()
        valid = comment.action in (IGNORE, DISABLE, ENABLE, FILE) and bool(comment.codes)
        self.serves = valid and (bool(comment.reason) or comment.action == ENABLE)

    def takes(self, diagnostic: Diagnostic, lines: _Lines) -> bool:
        """Tell whether the comment suppresses a finding, and remember which of its codes did."""
        if not self.serves or self.comment.action == ENABLE or not lines.covers(self.comment, diagnostic):
            return False
        served = [code for code in self.comment.codes if fits(code.name, diagnostic.code, diagnostic.name)]
        self._used.update(served)
        return bool(served)

    def verdict(self, ran: Sequence[Known]) -> Suppression:
        """Return the comment with what is wrong about it."""
        unused: tuple[Named, ...] = ()
        if self.serves and self.comment.action != ENABLE:
            unused = tuple(
                [
                    code
                    for code in self.comment.codes
                    if code not in self._used
                    and code not in self._unknown
                    and any(fits(code.name, rule.code, rule.title) for rule in ran)
                ]
            )
        return self.comment.replace(unknown=tuple(self._unknown), unused=unused, serves=self.serves)


class _Lines:
    """Which lines of the file each comment is about."""

    def __init__(self, report: Report, comments: tuple[Suppression, ...]) -> None:
        self._report = report
        self._comments = comments
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(report.text))]

    def covers(self, comment: Suppression, diagnostic: Diagnostic) -> bool:
        """Tell whether a finding stands where the comment has a say."""
        span = diagnostic.finding.span
        if comment.action == FILE:
            return True
        if comment.action == DISABLE:
            return comment.span.start <= span.start < self._end(comment, diagnostic)
        if comment.apart:
            return _concerns(comment.span, diagnostic)
        return self._number(span.start) <= self._line(comment) <= self._number(max(span.start, span.end - 1))

    def _end(self, comment: Suppression, diagnostic: Diagnostic) -> int:
        """Return where a stretch ends for one rule: at the next comment that enables it."""
        for other in self._comments:
            if other.action == ENABLE and other.span.start > comment.span.start:
                names = [code.name for code in other.codes]
                if not names or any(fits(name, diagnostic.code, diagnostic.name) for name in names):
                    return other.span.start
        return len(self._report.text)

    def _line(self, comment: Suppression) -> int:
        """Return the line that a comment is about: its own, or the next one that says something."""
        first, last = self._number(comment.span.start), self._number(comment.span.end - 1)
        if self._says(first) or self._says(last):
            return last
        return next((number for number in range(last + 1, len(self._starts)) if self._says(number)), last)

    def _says(self, number: int) -> bool:
        """Tell whether a line, counted from 0, holds anything but comments."""
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._report.text)
        return bool(self._report.view[self._starts[number] : end].strip())

    def _number(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1
