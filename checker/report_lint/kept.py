"""What a run works out about the program, kept for the next run: compiled patterns, bytecode, what rules declare.

Nothing of a report is in it. Python keeps bytecode file by file, and looking for two hundred modules, reading them and
compiling a hundred patterns takes longer than checking a report; all of it in one file takes a tenth of that. The file
stands in the person's cache folder (``REPORT_LINT_CACHE_DIR`` names another). One that is missing, of another build of
Python, broken, or cannot be written costs the time saved and nothing else.
"""

from __future__ import annotations

import os
import sys
from marshal import dumps, loads

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

_ENGINE = os.path.dirname(__file__)
_BUILD = (sys.version, sys.flags.optimize, _ENGINE)


class Kept:
    """The file's parts: in each, values that ``marshal`` can write, by key. ``path`` "" keeps nothing."""

    def __init__(self, path: str) -> None:
        """Read nothing yet."""
        self.path = path
        self._parts: dict[str, dict[str, Any]] | None = None
        self._new: dict[str, dict[str, Any]] = {}
        self._dropped: set[str] = set()

    def part(self, name: str) -> dict[str, Any]:
        """Return what was kept in a part, to look up in."""
        if self._parts is None:
            self._parts = self._read()
        return self._parts.setdefault(name, {})

    def add(self, name: str, key: str, value: Any) -> None:  # noqa: ANN401 — whatever marshal writes
        """Keep one more value; other runs have it from ``write`` on."""
        self.part(name)[key] = value
        self._new.setdefault(name, {})[key] = value

    def drop(self, name: str) -> None:
        """Forget a whole part."""
        self.part(name).clear()
        self._dropped.add(name)

    def write(self) -> None:
        """Write what is new beside what other runs have kept meanwhile, at once or not at all."""
        if not self.path or not (self._new or self._dropped):
            return
        parts = self._read()
        for name in self._dropped:
            parts.pop(name, None)
        for name, new in self._new.items():
            parts.setdefault(name, {}).update(new)
        draft = f"{self.path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(self.path), 0o700, exist_ok=True)
            with open(draft, "wb") as file:
                file.write(dumps((_BUILD, parts)))
            os.replace(draft, self.path)
        except OSError:
            return
        self._new, self._dropped = {}, set()

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            with open(self.path, "rb") as file:
                build, parts = loads(file.read())  # noqa: S302 — our own file, in the person's own folder
        except (OSError, ValueError, EOFError, TypeError):
            return {}
        return parts if build == _BUILD else {}


def folder() -> str:
    """Return the person's cache folder for report-lint, which need not exist; "" when there is no home for one."""
    if chosen := os.environ.get("REPORT_LINT_CACHE_DIR"):
        return chosen
    home = os.path.expanduser("~")
    if os.name == "nt":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")
    return os.path.join(base, "report-lint") if os.path.isabs(base) else ""


def _file() -> str:
    """Name the file after the engine's own folder: several installations of one person do not share it."""
    place = folder()
    name = _ENGINE.replace(os.sep, "-").replace(":", "")[-150:].strip("-")
    return os.path.join(place, f"{name}.{sys.implementation.cache_tag}.bin") if place else ""


KEPT = Kept(_file())
