"""The baseline: findings that were there when it was written, and are not told again."""

from __future__ import annotations

import os

from report_lint.message import says
from report_lint.options import UsageError
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from report_lint.check import Diagnostic

VERSION = 1
REASON = "baseline"


class Baseline:
    """A baseline file: for each report, relative to the file's folder, the fingerprints of what is known there.

    ``stale`` grows while reports are looked at: what is known of them and is no longer found.
    """

    def __init__(self, path: str, known: dict[str, dict[str, str]]) -> None:
        """Keep what is known; each fingerprint has the code that it was of."""
        self.path = path
        self.stale: list[tuple[str, str]] = []
        self._known = known
        self._seen: dict[str, dict[str, str]] = {}

    def reasons(self, name: str, found: Mapping[str, Diagnostic]) -> dict[str, str]:
        """Return which of a report's findings, by fingerprint, are known."""
        file = self._file(name)
        known = self._known.get(file, {})
        self._seen[file] = {fingerprint: diagnostic.code for fingerprint, diagnostic in found.items()}
        self.stale += [(name, code) for fingerprint, code in known.items() if fingerprint not in found]
        return {fingerprint: REASON for fingerprint in found if fingerprint in known}

    def pruned(self) -> Baseline:
        """Return the baseline without what the reports that were looked at no longer hold."""
        known = {
            file: {fingerprint: code for fingerprint, code in entries.items() if self._holds(file, fingerprint)}
            for file, entries in self._known.items()
        }
        return Baseline(self.path, known)

    def renewed(self) -> Baseline:
        """Return the baseline with all that was found in the reports that were looked at."""
        return Baseline(self.path, {**self._known, **self._seen})

    def write(self) -> int:
        """Write the file, all at once or not at all; return how many findings are in it. OSError when it cannot be."""
        import json

        findings = {file: dict(sorted(entries.items())) for file, entries in sorted(self._known.items()) if entries}
        text = json.dumps({"version": VERSION, "findings": findings}, ensure_ascii=False, indent=1)
        draft = f"{self.path}.{os.getpid()}"
        try:
            with open(draft, "w", encoding="utf-8", newline="\n") as file:
                file.write(text + "\n")
            os.replace(draft, self.path)
        except OSError:
            if os.path.exists(draft):
                os.remove(draft)
            raise
        return sum(map(len, findings.values()))

    def _holds(self, file: str, fingerprint: str) -> bool:
        return file not in self._seen or fingerprint in self._seen[file]

    def _file(self, name: str) -> str:
        try:
            near = os.path.relpath(name, os.path.dirname(self.path))
        except ValueError:  # another drive
            near = os.path.abspath(name)
        return near.replace(os.sep, "/")


def read(path: str) -> Baseline:
    """Read a baseline file; without one, nothing is known. UsageError when it is none."""
    if not os.path.exists(path):
        return Baseline(os.path.abspath(path), {})
    import json

    try:
        with open(path, encoding="utf-8") as file:
            document: Any = json.load(file)
        known = _known(document)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        reason = f"{type(problem).__name__}: {problem}"
        raise UsageError(says("{file} is no baseline: {reason}", file=path, reason=reason)) from None
    return Baseline(os.path.abspath(path), known)


def _known(document: Any) -> dict[str, dict[str, str]]:  # noqa: ANN401 — it may be anything
    if document["version"] != VERSION:
        raise ValueError(document["version"])
    return {
        str(name): {str(fingerprint): str(code) for fingerprint, code in entries.items()}
        for name, entries in document["findings"].items()
    }
