"""A pack that somebody else distributes: built, installed in an environment of its own, and treated like ours."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACK = ROOT / "examples" / "pack"
REPORT = """\
Số: 12/BC-UBND

An Bình, ngày 08 tháng 3 năm 2024

Xã họp thôn Bãi Bàng và thôn Thượng; thôn Xuân Phú góp 25 công.

Tổng số 25 công, trong đó nam 10 công, nữ 14 công.
"""
for needed in ("pip", "hatchling"):
    pytest.importorskip(needed, reason=f"{needed} is what builds and installs a pack; it is not in this environment")


class Place:
    """An environment that has the pack, on top of the one in which the tests run, and a folder with a report."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        self.folder = folder / "reports"
        self.folder.mkdir()
        (self.folder / "report.txt").write_text(REPORT, "utf-8")
        environment = folder / "environment"
        venv.create(environment, symlinks=os.name != "nt")
        variables = {"base": str(environment), "platbase": str(environment)}
        self.python = Path(sysconfig.get_path("scripts", "venv", variables)) / Path(sys.executable).name
        self.site = Path(sysconfig.get_path("purelib", "venv", variables))
        _pip("--python", str(self.python), "install", "--no-deps", "--no-index", str(wheel))
        below = f"import site; site.addsitedir({sysconfig.get_path('purelib')!r})\n"
        (self.site / "below.pth").write_text(below, "utf-8")

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run the environment's Python in the folder with the report."""
        variables = {**os.environ, "PYTHONPATH": "", "REPORT_LINT_CACHE_DIR": str(self.folder.parent / "cache")}
        return subprocess.run(
            [self.python, *words], cwd=self.folder, check=False, capture_output=True, encoding="utf-8", env=variables
        )

    def lint(self, *words: str) -> tuple[int, list[tuple[str, str]]]:
        """Return the status, and each finding's code and text."""
        done = self.run("-m", "report_lint", "--output-format", "json", *words, "report.txt")
        return done.returncode, [(one["code"], one["text"]) for one in json.loads(done.stdout)["diagnostics"]]


def _pip(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *words], check=True)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _pip("wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), str(PACK))
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, wheel: Path) -> Place:
    return Place(tmp_path_factory.mktemp("place"), wheel)


OURS = [("SUM001", "25")]
THEIRS = [("HAM001", "Bãi Bàng"), ("HAM001", "Xuân Phú")]


def test_its_rules_run_beside_ours(place: Place) -> None:
    assert place.lint() == (1, [*THEIRS, *OURS])


def test_its_examples_hold_in_the_test_that_the_manual_gives(place: Place) -> None:
    manual = (ROOT / "docs" / "rule-authors.md").read_text("utf-8")
    given = re.search(r"^```python\n(import pytest\n.*?)^```$", manual, re.MULTILINE | re.DOTALL)

    assert given
    (place.folder / "test_hamlets.py").write_text(given[1], "utf-8")
    done = place.run("-m", "pytest", "--quiet", "-p", "no:cacheprovider", "test_hamlets.py")
    assert "1 passed" in done.stdout, done.stdout


@pytest.mark.parametrize("words", [["--select", "HAM"], ["--select=unknown-hamlet"], ["--ignore", "SUM"]], ids=str)
def test_it_is_selected_by_family_code_or_name(place: Place, words: list[str]) -> None:
    assert place.lint(*words) == (1, THEIRS)


def test_it_is_ignored_like_ours(place: Place) -> None:
    assert place.lint("--ignore", "HAM001") == (1, OURS)


def test_a_settings_file_changes_its_option_and_its_severity(place: Place) -> None:
    settings = place.folder.parent / "settings.toml"
    settings.write_text('severity = {HAM = "info"}\nignore = ["SUM"]\nrules.HAM001.only_near = true\n', "utf-8")

    assert place.lint("--config", str(settings)) == (0, THEIRS[:1])


@pytest.mark.parametrize(
    ("line", "said"), [("only_nea = true", "only_near"), ('only_near = "yes"', "False")], ids=["unknown", "of no use"]
)
def test_a_wrong_option_is_refused(place: Place, line: str, said: str) -> None:
    settings = place.folder.parent / "wrong.toml"
    settings.write_text(f"[rules.unknown-hamlet]\n{line}\n", "utf-8")
    done = place.run("-m", "report_lint", "--config", str(settings), "report.txt")

    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_a_comment_suppresses_it_and_one_that_serves_nothing_is_told(place: Place) -> None:
    ours, theirs = "<!-- report-lint: ignore[SUM001] số cũ -->", "<!-- report-lint: ignore[HAM] thôn của xã bạn -->"
    (place.folder / "answered.txt").write_text(REPORT.replace("công.\n", f"công. {theirs}\n", 1), "utf-8")
    (place.folder / "unused.txt").write_text(f"Họp thôn Hạ. {theirs}\n\nCó 12 hộ. {ours}\n", "utf-8")
    command = ("-m", "report_lint", "--output-format", "concise")

    assert "HAM001" not in place.run(*command, "answered.txt").stdout
    assert place.run(*command, "unused.txt").stdout.count(" RL001 ") == 2


def test_a_baseline_takes_it_as_known(place: Place) -> None:
    settings = place.folder.parent / "known.toml"
    settings.write_text('baseline = "known.json"\n', "utf-8")
    written = place.run("-m", "report_lint", "baseline", "write", "--config", str(settings), "report.txt")

    assert written.returncode == 0
    assert place.lint("--config", str(settings)) == (0, [])


def test_its_manual_its_mention_and_its_knowledge_are_shown(place: Place) -> None:
    manual = place.run("-m", "report_lint", "rule", "HAM001").stdout
    assert "Thôn nêu trong báo cáo phải là thôn của xã." in manual
    assert "only_near = False" in manual
    assert "Hamlet" in place.run("-m", "report_lint", "facts", "report.txt").stdout
    assert "thôn Hạ: 204 hộ" in place.run("-m", "report_lint", "know", "thôn", "Hạ").stdout


@pytest.mark.parametrize(
    ("file", "name"),
    [("__init__.py", "report_lint_hamlets"), ("places/unknown_hamlet.py", "report_lint_hamlets.places.unknown_hamlet")],
    ids=["the whole pack", "one rule"],
)
def test_what_cannot_be_imported_is_named_and_the_others_run(tmp_path: Path, wheel: Path, file: str, name: str) -> None:
    place = Place(tmp_path, wheel)
    (place.site / "report_lint_hamlets" / file).write_text("import nothing_of_that_name\n", "utf-8")
    done = place.run("-m", "report_lint", "--output-format", "concise", "report.txt")

    assert done.returncode == 2
    assert f"{name}: ModuleNotFoundError" in done.stderr
    assert "Traceback" not in done.stderr
    assert " SUM001 " in done.stdout
