"""How a comment of ours is known again: by its author, and by the code and the sign in its first line.

The sign is made of what the finding is about, so that a comment which somebody has resolved answers for that finding
and no other: once a figure of it changes, the finding is new.
"""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.fingerprint import fingerprints
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.check import Diagnostic
    from report_lint.model import Report

AUTHOR = "report-lint"
_DIGITS = 8
_SIGNED = compiled(r"([A-Z]{2,3}[0-9]{3})\b[^\n]{0,200}?#([0-9a-f]{8})\b")


def now() -> str:
    """Return the time to sign with; Word takes it as that of the place where the document is read."""
    from datetime import datetime

    return datetime.now().astimezone().strftime("%Y-%m-%dT%H:%M:%SZ")


def signature(report: Report, diagnostic: Diagnostic) -> str:
    """Return the sign of a finding; equal findings on other words have the same."""
    return next(fingerprints(report, [diagnostic]))[:_DIGITS]


def signed(text: str) -> tuple[str, str] | None:
    """Return the code and the sign of a comment; None when it has none."""
    match = _SIGNED.match(text)
    return (match[1], match[2]) if match else None
