"""Which files git calls changed."""

from __future__ import annotations

import os

from report_lint.message import says
from report_lint.options import UsageError
from report_lint.read import TEXT_SUFFIXES


def changed(paths: list[str], since: str = "", *, staged: bool = False) -> list[str]:
    """Return the reports below the paths (here, without any) that have changed, in order; deleted ones are left out.

    Against what was committed last, or against ``since``; with ``staged`` what is to be committed, else new files too.
    UsageError when this is no git repository, or the revision is none.
    """
    scope = ["--", *(paths or ["."])]
    if staged:
        found = _git("diff", "--cached", "--name-only", "--diff-filter=d", "--relative", "-z", *scope)
    else:
        found = _git("diff", "--name-only", "--diff-filter=d", "--relative", "-z", since or "HEAD", *scope)
        found += _git("ls-files", "--others", "--exclude-standard", "-z", *scope)
    return sorted({file for file in found if file.lower().endswith(tuple(TEXT_SUFFIXES)) and os.path.isfile(file)})


def _git(*words: str) -> list[str]:
    from subprocess import run

    try:
        done = run(["git", *words], capture_output=True, check=False)  # noqa: S603, S607 — git is wherever it is
    except OSError:
        raise UsageError(says("git cannot be run; it is what knows the changed files")) from None
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines() or [""]
        raise UsageError(says("git cannot tell what has changed: {reason}", reason=lines[0]))
    return [os.fsdecode(name) for name in done.stdout.split(b"\0") if name]
