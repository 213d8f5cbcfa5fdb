"""Settings: what can be set, what a command line changes, and where their files are."""

from __future__ import annotations

import os

from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES = (".report-lint.toml", "report-lint.toml")
PROJECT, TABLE = "pyproject.toml", "report-lint"
BASELINE = "report-lint-baseline.json"
SUPPRESSIONS = "report-lint-suppressions.toml"
#: The name under which a command line stands as the origin of a value.
TYPED = "the command line"


class Settings(Value):
    """The settings for one file. ``origins`` tells for each key that is set where, ``folder`` is that of the file.

    ``per_file_ignores`` has (folder, pattern, codes); ``severity`` gives codes, families or names another level;
    ``rules`` has the options of rules, by code or name; ``extend_select`` adds to what the profile takes;
    ``knowledge`` names the files of what an organisation knows of itself.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    severity: Mapping[str, str] = {}
    rules: Mapping[str, Mapping[str, object]] = {}
    profile: str = "default"
    form: str = "auto"
    exclude: tuple[tuple[str, str], ...] = ()
    fail_on: str = "warning"
    output_format: str = "full"
    lang: str = "auto"
    baseline: str = ""
    suppressions: str = ""
    knowledge: tuple[str, ...] = ()
    origins: Mapping[str, str] = {}

    def ignored(self, path: str) -> tuple[str, ...]:
        """Return what a file does not want to hear of."""
        return tuple(
            [code for folder, pattern, codes in self.per_file_ignores if fits(path, folder, pattern) for code in codes]
        )

    def excluded(self, path: str) -> bool:
        """Tell whether a file that a folder holds is left out."""
        return any(fits(path, folder, pattern) for folder, pattern in self.exclude)

    def over(self, base: Settings) -> Settings:
        """Return the base with everything that is set here."""
        own = {name: getattr(self, name) for name in self.origins}
        for added in ("extend_select", "per_file_ignores", "knowledge"):
            own[added] = getattr(base, added) + getattr(self, added)
        own["severity"] = {**base.severity, **self.severity}
        own["rules"] = {**base.rules, **self.rules}
        return base.replace(**{**own, "origins": {**base.origins, **self.origins}})


def fits(path: str, folder: str, pattern: str) -> bool:
    """Tell whether a pattern of a settings file means a path: by its name, or from the settings' folder on."""
    from fnmatch import fnmatch

    if not (path + pattern).isascii():  # names that come from a Mac hold letters and marks apart
        from unicodedata import normalize

        path, folder, pattern = (normalize("NFC", part) for part in (os.path.abspath(path), folder, pattern))
    whole = os.path.abspath(path)
    rooted = os.path.join(folder, pattern.rstrip("/"))
    if fnmatch(os.path.basename(path), pattern) or fnmatch(whole, rooted) or whole.startswith(rooted + os.sep):
        return True
    return "/" not in pattern and pattern in whole.split(os.sep)


def found(folder: str) -> str:
    """Return the closest settings file, in a folder or above it; "" when there is none."""
    return above(folder, *NAMES, PROJECT)


def above(folder: str, *names: str) -> str:
    """Return the closest file of one of the names, in a folder or above it; "" when there is none."""
    while True:
        for name in names:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (name != PROJECT or _has_table(path)):
                return path
        parent = os.path.dirname(folder)
        if parent == folder:
            return ""
        folder = parent


def _has_table(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return f"[tool.{TABLE}".encode() in file.read()
    except OSError:
        return False
