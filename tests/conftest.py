"""A small pack of rules, so that the engine can be tested without knowing the Vietnamese one."""

from __future__ import annotations

import gc
import importlib
import os
import re
import sys
import tempfile
import tracemalloc
from pathlib import Path
from textwrap import dedent
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

#: What runs keep for the next one is kept for tests alone, before anything reads it.
os.environ["REPORT_LINT_CACHE_DIR"] = str(Path(tempfile.gettempdir()) / "report-lint-tests")
#: What is printed depends on no developer's locale; child processes have it from here.
os.environ["LC_ALL"] = "C.UTF-8"

from report_lint import entry_points
from report_lint.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# A slow machine fails no property; the gate draws the same examples every time, a developer's run draws new ones.
settings.register_profile("developer", deadline=None)
settings.register_profile("gate", deadline=None, derandomize=True)
settings.load_profile("gate" if os.environ.get("CI") else "developer")

#: In this process the packs of the environment are out of sight; a child process sees them too.
GROUP = "report_lint.rules.of.tests"

PACK = {
    "__init__.py": """
        import re
        from report_lint import Claim, Mention, Related, Verdict, says

        FAMILIES = {"FAK": "checks"}
        KNOWLEDGE = "2024-03"

        class Figure(Mention):
            value: int
            @classmethod
            def find(cls, report):
                if "unfindable" in report.text:
                    raise LookupError(report.text)
                for match in re.finditer("[0-9]+", report.view):
                    yield cls(report.span(*match.span()), int(match[0]))

        class Pair(Claim):
            @classmethod
            def find(cls, report):
                for match in re.finditer("([0-9]+) = ([0-9?]+)", report.view):
                    left, right = (report.span(*match.span(group)) for group in (1, 2))
                    verdict = Verdict.HOLDS if match[1] == match[2] else Verdict.FAILS
                    yield cls(
                        left.to(right), (left, right), verdict if match[2] != "?" else Verdict.UNKNOWN,
                        says("{left} against {right}", left=match[1], right=match[2]),
                        (Related(right, says("the other one, on {where}", where=left)),),
                    )

        def dating(report):
            return None

        def figures(report):
            return [figure.span for figure in report.mentions(Figure)]

        def kinds():
            return (Figure, Pair)
    """,
    "checks/__init__.py": "",
    "checks/unequal_pair.py": '''
        from report_lint import Bad, Edit, Finding, Fix, Good, ReportRule, Severity, Verdict, says
        from fake_pack import Pair

        class UnequalPair(ReportRule):
            """Both sides of an equation are the same.

            Otherwise one of them is wrong.
            """

            code = "FAK001"
            severity = Severity.ERROR
            good = ("7 = 7", Good("7 = ?", on="2024-03"))
            bad = (Bad("7 = 7, [[7]] = 8", says="7 against 8"),)
            limit: int = 10

            def check(self, report):
                for pair in report.mentions(Pair):
                    if pair.verdict is Verdict.FAILS:
                        left, right = pair.figures
                        text = report.text[right.start : right.end]
                        fix = Fix(says("write {text}", text=text), (Edit(left, text),))
                        yield Finding(left, pair.derivation, related=pair.evidence, fixes=(fix,))
    ''',
    "checks/doubtful_word.py": '''
        from report_lint import Bad, Finding, ReportRule, says

        class DoubtfulWord(ReportRule):
            """No doubt is written."""

            code = "FAK002"
            good = ("sure",)
            bad = (Bad("[[doubt]]"),)

            def check(self, report):
                at = report.text.find("doubt")
                if at >= 0:
                    yield Finding(report.span(at, at + 5), says("a doubt, 100%: again"))
    ''',
    "checks/plain_word.py": '''
        from report_lint import Bad, Finding, ReportRule, Severity, says

        class PlainWord(ReportRule):
            """Remarks are for information."""

            code = "FAK003"
            severity = Severity.INFO
            good = ("silence",)
            bad = (Bad("[[remark]]"),)

            def check(self, report):
                at = report.text.find("remark")
                if at >= 0:
                    yield Finding(report.span(at, at + 6), says("a remark"))
    ''',
    "checks/fragile.py": '''
        from report_lint import ReportRule

        class Fragile(ReportRule):
            """It breaks on what is secret."""

            code = "FAK004"
            good = ()
            bad = ()

            def check(self, report):
                if "secret" in report.text:
                    raise ValueError(report.text)
                return []
    ''',
}


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Path]]:
    """Return a function that installs a pack of these files, the fake one as it is by default."""
    site = tmp_path / "site-packages"
    site.mkdir()
    monkeypatch.setattr(entry_points, "GROUP", GROUP)
    monkeypatch.setattr(sys, "path", [str(site), *sys.path])
    installed: list[str] = []

    def pack(name: str = "fake_pack", files: dict[str, str] | None = None) -> Path:
        info = site / f"{name}-1.dist-info"
        info.mkdir()
        line = f"{name} = {name}\n"
        (info / "entry_points.txt").write_text(f"[{GROUP}]\n{line}\n[report_lint.rules]\n{line}", "utf-8")
        for file, source in (PACK if files is None else files).items():
            path = site / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(source), "utf-8")
        installed.append(name)
        importlib.invalidate_caches()
        return site

    yield pack
    for module in [module for module in sys.modules if module.partition(".")[0] in installed]:
        del sys.modules[module]


def seconds(work: Callable[[], object]) -> float:
    """Return what some work takes of the processor, that of its child processes included."""
    gc.disable()  # its rounds depend on what other tests left behind
    try:
        before = process_time() + sum(os.times()[2:4])
        work()
        return process_time() + sum(os.times()[2:4]) - before
    finally:
        gc.enable()


@pytest.fixture(scope="session")
def in_proportion() -> Callable[..., bool]:
    """Return a function that tells whether four times as much takes about four times as long, not sixteen times.

    ``job(size)`` prepares the work; what ``idle`` takes, which does nothing, is left out. The speed of the machine does
    not matter, and a hiccup is forgiven three times.
    """

    def compare(
        job: Callable[[int], Callable[[], object]], size: int, idle: Callable[[], object] = lambda: None
    ) -> bool:
        small, large = job(size), job(4 * size)
        for _ in range(4):
            nothing = seconds(idle)
            if seconds(large) - nothing <= 8 * max(seconds(small) - nothing, 0) + 0.1:
                return True
        return False

    return compare


@pytest.fixture(scope="session")
def most_memory() -> Callable[[Callable[[], object]], int]:
    """Return a function that tells how many bytes some work takes at once."""

    def peak(work: Callable[[], object]) -> int:
        tracemalloc.start()
        try:
            work()
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    return peak


class Done:
    """What a command line has given: the status, what it printed, and of each finding in it the path and the code."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status = status
        self.out = out
        self.err = err
        found = re.findall(r"^(.+?):(?:\d+:\d+| \D.*?): ([A-Z]{2,3}\d{3}) ", out, re.MULTILINE)
        self.paths = [path for path, _ in found]
        self.codes = [code for _, code in found]


@pytest.fixture
def lint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], install: Callable[..., Path]
) -> Callable[..., Done]:
    """Return a function that runs a command line in a fresh folder with the fake pack, after writing some files."""
    install()
    folder = tmp_path / "reports"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.delenv("NO_COLOR", raising=False)

    def run(*arguments: str, **texts: str) -> Done:
        for name, text in texts.items():
            path = folder / f"{name}.txt"
            path.write_text(text, "utf-8", newline="")
        status = main(arguments)
        out, err = capsys.readouterr()
        return Done(status, out, err)

    return run
