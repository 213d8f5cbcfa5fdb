"""Suppression from outside: a file that names findings by their fingerprints, for reports that can hold no comment."""

from __future__ import annotations

from datetime import date
from tomllib import TOMLDecodeError, load

from report_lint.message import says
from report_lint.options import UsageError, closest
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from report_lint.check import Diagnostic

_KEYS = ("fingerprint", "reason", "until")


class Answered:
    """Fingerprint -> why its finding is suppressed."""

    def __init__(self, reasons: Mapping[str, str]) -> None:
        """Keep the reasons."""
        self._reasons = reasons

    def reasons(self, _: str, found: Mapping[str, Diagnostic]) -> dict[str, str]:
        """Return which of a report's findings, by fingerprint, are answered, and how; in any report."""
        return {fingerprint: self._reasons[fingerprint] for fingerprint in found if fingerprint in self._reasons}


def read(path: str, today: date) -> Answered:
    """Read a file of ``[[suppression]]`` tables; one whose last day (``until``) is over counts no more.

    UsageError when the file cannot be read, or a table lacks its fingerprint or its reason.
    """
    try:
        with open(path, "rb") as file:
            document: dict[str, Any] = load(file)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise UsageError(says("{file} cannot be read: {reason}", file=path, reason=reason)) from None
    except (TOMLDecodeError, UnicodeDecodeError) as problem:
        raise UsageError(says("{file} is no valid TOML: {reason}", file=path, reason=str(problem))) from None
    reasons: dict[str, str] = {}
    for key, value in document.items():
        entries: Any = value
        if key != "suppression" or not isinstance(value, list):
            message = says("{file} has the unknown key {key}", file=path, key=key)
            raise UsageError(message, "[[suppression]]")
        for number, entry in enumerate(entries, 1):
            reasons |= _entry(path, f"suppression {number}", entry, today)
    return Answered(reasons)


def _entry(path: str, name: str, entry: object, today: date) -> dict[str, str]:
    table: Any = entry
    if not isinstance(entry, dict):
        table = {}
    for key in table:
        if key not in _KEYS:
            raise UsageError(says("{file} has the unknown key {key}", file=path, key=key), closest(key, _KEYS))
    fingerprint, reason, until = (table.get(key) for key in _KEYS)
    if not isinstance(fingerprint, str) or not isinstance(reason, str) or not reason.strip():
        wanted = 'fingerprint = "…", reason = "…"'
        raise UsageError(says("{file}: {key} is to be like {wanted}", file=path, key=name, wanted=wanted))
    if until is not None and type(until) is not date:
        wanted = "until = 2026-12-31"
        raise UsageError(says("{file}: {key} is to be like {wanted}", file=path, key=name, wanted=wanted))
    return {} if until is not None and until < today else {fingerprint: reason.strip()}
