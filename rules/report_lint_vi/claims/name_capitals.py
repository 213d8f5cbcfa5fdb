"""Names whose capitals are settled, as a report writes them."""

from __future__ import annotations

from report_lint import Claim, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.world.offices import Offices

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.world.offices import Name


class NameCapitals(Claim):
    """A name of the table that lacks one of its capitals."""

    name: Name

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for each name in any letters, and compare what stands there; the longer of two that overlap counts."""
        view, lower = report.view, report.lower
        taken: set[int] = set()
        for name in sorted(report.world(Offices).names(), key=lambda name: -len(name.written)):
            said = name.written.lower()
            at = lower.find(said)
            while at >= 0:
                end = at + len(said)
                if view[at:end] != name.written and at not in taken and _lacks(report, at, end, name):
                    taken.update(range(at, end))
                    derivation = says("tên này viết hoa là {name}", name=name.written)
                    yield cls(report.span(at, end), (), Verdict.FAILS, derivation, (), name)
                at = lower.find(said, end)


def _lacks(report: Report, at: int, end: int, name: Name) -> bool:
    """Tell whether what stands there is the name, and a letter that should be a capital is none."""
    written = report.view[at:end]
    if report.view[at - 1 : at].isalnum() or report.view[end : end + 1].isalnum() or written.isupper():
        return False
    if not any(right.isupper() and given.islower() for right, given in zip(name.written, written, strict=True)):
        return False
    if name.common and written[0].islower():
        return False
    if name.after and not report.lower[max(0, at - 12) : at].endswith(f"{name.after} "):
        return False
    following = report.lower[end : end + 12].lstrip(" ")
    return not following.startswith(name.before) if name.before else True
