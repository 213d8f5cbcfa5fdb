"""What the distributions that are installed name as packs of rules."""

from __future__ import annotations

import os
import sys

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint.kept import Kept

GROUP = "report_lint.rules"
#: Where what was found in a folder is kept.
_PART = ":entry points"


def entry_points(folder: str, kept: Kept) -> Sequence[tuple[str, str]]:
    """Return a folder's entry points, as they were kept when nothing has been installed there since."""
    try:
        changed = os.stat(folder or ".").st_mtime_ns
    except OSError:
        return ()
    key = f"{GROUP} {os.path.abspath(folder)}"
    known: tuple[int, Sequence[tuple[str, str]]] = kept.part(_PART).get(key, (0, ()))
    if known[0] != changed:
        known = changed, tuple(_read(folder))
        # The folder a person stands in is another each time; Python's own stay.
        if known[1] or key.startswith(f"{GROUP} {sys.base_prefix}"):
            kept.add(_PART, key, known)
    return known[1]


def _read(folder: str) -> Iterator[tuple[str, str]]:
    """Read a folder's ``*.dist-info/entry_points.txt``: importlib.metadata takes 54 ms for what takes 2."""
    try:
        names = os.listdir(folder or ".")
    except OSError:
        return
    for name in names:
        if not name.endswith((".dist-info", ".egg-info")):
            continue
        try:
            with open(os.path.join(folder, name, "entry_points.txt"), encoding="utf-8") as file:
                lines = file.read().splitlines()
        except OSError:
            continue
        section = ""
        for line in map(str.strip, lines):
            if line.startswith("["):
                section = line.strip("[]")
            elif section == GROUP and "=" in line:
                left, _, right = line.partition("=")
                yield left.strip(), right.strip()
