"""Files that belong together: what ``--dossier`` adds, in every format, and what stays as it is without it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM SƠN\n\nBÁO CÁO\nKết quả hoạt động công đoàn quý I năm 2024\n\n"
VISITS = "Tổ chức tuyên truyền pháp luật lao động cho {} lượt đoàn viên, người lao động.\n"
CIRCULAR = "Thực hiện Thông tư số 77/2024/TT-BYT ngày {}.\n"
REPORT = f"{HEAD}{VISITS.format('5.362')}\nToàn tỉnh có 1.204 công đoàn cơ sở.\n\n{CIRCULAR.format('03/6/2024')}"
ANNEX = f"PHỤ LỤC\nTổng hợp số liệu\n\n{VISITS.format('5.749')}\n{CIRCULAR.format('13/6/2024')}"
FORMATS = [
    "full",
    "concise",
    "json",
    "json-lines",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "checkstyle",
    "rdjson",
    "html",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a report and its annex, which disagree on a figure and on a date."""
    (tmp_path / "bao-cao.txt").write_text(REPORT, "utf-8")
    (tmp_path / "phu-luc.txt").write_text(ANNEX, "utf-8")
    return tmp_path


def run(folder: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run the real command."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "REPORT_LINT_CACHE_DIR": str(folder / ".cache"),
    }
    command = [sys.executable, "-m", "report_lint", "--lang", "en", *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, input=stdin, capture_output=True, encoding="utf-8", check=False
    )


def found(folder: Path, *arguments: str, stdin: str = "") -> list[dict[str, Any]]:
    """Return what is found across the files."""
    done = run(folder, "--select", "DOS", "--output-format", "json", *arguments, stdin=stdin)
    diagnostics: list[dict[str, Any]] = json.loads(done.stdout)["diagnostics"]
    return diagnostics


def places(diagnostics: list[dict[str, Any]]) -> list[tuple[str, str, str, str]]:
    paths = [(one["path"], one["related"][0]["path"]) for one in diagnostics]
    return [
        (one["code"], here.removeprefix("./"), one["text"], there.removeprefix("./"))
        for one, (here, there) in zip(diagnostics, paths, strict=True)
    ]


BOTH = [
    ("DOS001", "phu-luc.txt", "5.749", "bao-cao.txt"),
    ("DOS002", "phu-luc.txt", "77/2024/TT-BYT ngày 13/6/2024", "bao-cao.txt"),
]


class TestDossier:
    def test_what_two_files_say_differently_is_found_with_both_places(self, folder: Path) -> None:
        diagnostics = found(folder, "--dossier", "bao-cao.txt", "phu-luc.txt")

        assert places(diagnostics) == BOTH
        assert diagnostics[0]["related"][0]["start"]["line"] == 6
        assert "bao-cao.txt, line 6" in diagnostics[0]["message"]

    def test_the_later_file_is_the_one_that_is_flagged(self, folder: Path) -> None:
        paths = {
            (one["path"], one["related"][0]["path"]) for one in found(folder, "--dossier", "phu-luc.txt", "bao-cao.txt")
        }

        assert paths == {("bao-cao.txt", "phu-luc.txt")}

    def test_the_exit_status_is_that_of_findings(self, folder: Path) -> None:
        assert run(folder, "--select", "DOS", "--dossier", ".").returncode == 1
        assert run(folder, "--select", "DOS", "--dossier", "--fail-on", "error", ".").returncode == 0

    def test_a_third_file_decides_nothing_for_the_others(self, folder: Path) -> None:
        (folder / "tom-tat.txt").write_text(f"{HEAD}{VISITS.format('5.362')}", "utf-8")

        assert places(found(folder, "--dossier", ".")) == BOTH

    def test_a_report_of_another_period_is_not_compared(self, folder: Path) -> None:
        (folder / "phu-luc.txt").write_text(f"{HEAD.replace('quý I ', 'quý II ')}{VISITS.format('5.749')}", "utf-8")

        assert found(folder, "--dossier", ".") == []

    def test_what_this_report_says_of_the_period_before_is_held_against_its_own_report(self, folder: Path) -> None:
        joined = "Kết nạp mới được {} đoàn viên công đoàn cơ sở"
        now = f"{joined.format('1.250')}, tăng 150 đoàn viên so với cùng kỳ năm 2023 (1.100 đoàn viên).\n"
        (folder / "nam-truoc.txt").write_text(f"{HEAD.replace('2024', '2023')}{joined.format('1.115')}.\n", "utf-8")
        (folder / "bao-cao.txt").write_text(f"{HEAD}{now}", "utf-8")
        diagnostics = found(folder, "--dossier", "bao-cao.txt", "nam-truoc.txt")

        assert places(diagnostics) == [("DOS003", "bao-cao.txt", "1.100", "nam-truoc.txt")]

    def test_without_the_flag_nothing_changes_and_nothing_is_imported(self, folder: Path) -> None:
        assert found(folder, ".") == []
        code = (
            "import sys; sys.argv = ['', '--no-cache', '.']; from report_lint.cli import main; status = main()\n"
            "print(status, [name for name in sys.modules if 'dossier' in name])"
        )
        cache = str(folder / ".cache")
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "REPORT_LINT_CACHE_DIR": cache}
        lines: list[str] = []
        for _ in range(2):  # the second time what the rules declare is known
            done = subprocess.run(
                [sys.executable, "-c", code],
                cwd=folder,
                env=environment,
                capture_output=True,
                encoding="utf-8",
                check=True,
            )
            lines = done.stdout.splitlines()
        assert lines[-1].endswith(" []")

    def test_from_the_cache_and_from_other_processes_the_same_is_found(self, folder: Path) -> None:
        for number in range(45):
            (folder / f"x{number:02}.txt").write_text(f"Số {number}.\n", "utf-8")
        first = run(folder, "--dossier", "--jobs", "1", ".")

        assert first.stdout.count("DOS00") == 2
        for arguments in (["--jobs", "1"], ["--jobs", "2"], ["--jobs", "2", "--no-cache"]):
            again = run(folder, "--dossier", *arguments, ".")
            assert (again.stdout, again.stderr, again.returncode) == (first.stdout, first.stderr, first.returncode)

    def test_one_of_the_files_may_be_standard_input(self, folder: Path) -> None:
        diagnostics = found(folder, "--dossier", "--stdin-filename", "moi.txt", "bao-cao.txt", "-", stdin=ANNEX)

        assert [(one["code"], one["path"]) for one in diagnostics] == [("DOS001", "moi.txt"), ("DOS002", "moi.txt")]

    def test_a_file_that_cannot_be_read_hides_nothing(self, folder: Path) -> None:
        done = run(folder, "--select", "DOS", "--dossier", "bao-cao.txt", "gone.txt", "phu-luc.txt")

        assert (done.returncode, done.stdout.count("DOS00")) == (2, 2)

    def test_a_single_file_is_no_dossier(self, folder: Path) -> None:
        assert found(folder, "--dossier", "phu-luc.txt") == []

    @pytest.mark.parametrize("flags", [["--fix"], ["--diff"], ["--fix-to", "out"], ["--annotate", "out"]])
    def test_it_goes_with_nothing_that_writes(self, folder: Path, flags: list[str]) -> None:
        (folder / "out").mkdir()
        done = run(folder, "--dossier", *flags, "bao-cao.txt", "phu-luc.txt")

        assert (done.returncode, done.stdout) == (2, "")
        assert "--dossier" in done.stderr


class TestSelection:
    def test_a_rule_can_be_ignored_or_left_out_of_one_file(self, folder: Path) -> None:
        assert [one["code"] for one in found(folder, "--dossier", "--ignore", "DOS001", ".")] == ["DOS002"]
        one_file = found(folder, "--dossier", "--per-file-ignores", "phu-luc.txt:DOS002", ".")
        assert [one["code"] for one in one_file] == ["DOS001"]

    def test_its_severity_can_be_set(self, folder: Path) -> None:
        (folder / "report-lint.toml").write_text('[severity]\nDOS001 = "error"\n', "utf-8")

        assert [one["severity"] for one in found(folder, "--dossier", ".")] == ["error", "warning"]

    def test_the_profile_of_figures_has_it(self, folder: Path) -> None:
        assert run(folder, "--dossier", "--profile", "figures", ".").stdout.count("DOS00") == 2

    def test_the_rules_have_their_manual(self, folder: Path) -> None:
        done = run(folder, "rule", "DOS001")

        assert done.returncode == 0
        assert "=====" in done.stdout
        assert "**5.749**" in done.stdout


class TestAnswers:
    def test_a_comment_in_the_flagged_file_suppresses(self, folder: Path) -> None:
        comment = "<!-- report-lint: ignore[DOS001] hai đợt khác nhau -->\n"
        (folder / "phu-luc.txt").write_text(ANNEX.replace("Tổ chức", f"{comment}Tổ chức"), "utf-8")
        done = run(folder, "--select", "DOS,RL001,RL002", "--dossier", "--output-format", "sarif", ".")
        results = json.loads(done.stdout)["runs"][0]["results"]

        assert [(one["ruleId"], "suppressions" in one) for one in results] == [("DOS002", False), ("DOS001", True)]

    def test_it_is_not_called_unused_where_the_files_are_checked_alone(self, folder: Path) -> None:
        comment = "<!-- report-lint: ignore[DOS001] hai đợt khác nhau -->\n"
        (folder / "phu-luc.txt").write_text(comment + ANNEX, "utf-8")

        assert "RL001" not in run(folder, "phu-luc.txt").stdout

    def test_a_baseline_knows_what_it_was_written_with(self, folder: Path) -> None:
        assert run(folder, "baseline", "write", "--dossier", ".").returncode == 0
        assert run(folder, "--dossier", ".").returncode == 0
        (folder / "phu-luc.txt").write_text(ANNEX.replace("5.749", "5.748"), "utf-8")
        assert run(folder, "--dossier", ".").returncode == 1

    def test_a_fingerprint_holds_what_the_other_file_says(self, folder: Path) -> None:
        first = found(folder, "--dossier", ".")[0]["fingerprint"]
        (folder / "bao-cao.txt").write_text(f"{REPORT[:8]}{REPORT[8:]}\nKết luận.\n", "utf-8")
        assert found(folder, "--dossier", ".")[0]["fingerprint"] == first
        (folder / "bao-cao.txt").write_text(REPORT.replace("5.362", "5.361"), "utf-8")
        assert found(folder, "--dossier", ".")[0]["fingerprint"] != first


class TestFormats:
    @pytest.mark.parametrize("form", FORMATS)
    def test_every_format_names_the_other_file(self, folder: Path, form: str) -> None:
        (folder / "bao-cao.txt").rename(folder / "ban-dau.txt")
        done = run(folder, "--select", "DOS001", "--dossier", "--output-format", form, "ban-dau.txt", "phu-luc.txt")

        assert "ban-dau.txt, line 6" in done.stdout
        assert "5.749" in done.stdout

    def test_sarif_has_the_other_file_as_an_artifact_of_its_own(self, folder: Path) -> None:
        done = run(folder, "--select", "DOS001", "--dossier", "--output-format", "sarif", ".")
        (result,) = json.loads(done.stdout)["runs"][0]["results"]
        sites = [one["physicalLocation"] for one in result["relatedLocations"]]

        assert [(site["artifactLocation"]["uri"], site["region"]["snippet"]["text"]) for site in sites] == [
            ("phu-luc.txt", "5.749"),
            ("bao-cao.txt", "5.362"),
        ]

    def test_a_person_sees_the_line_of_the_other_file(self, folder: Path) -> None:
        done = run(folder, "--select", "DOS001", "--dossier", "--color", "never", ".")

        assert "  ::: ./bao-cao.txt:6:45\n" in done.stdout
        assert " 6 | Tổ chức tuyên truyền pháp luật lao động cho 5.362 lượt đoàn viên" in done.stdout

    def test_the_page_links_to_the_words_in_the_other_report(self, folder: Path) -> None:
        page = run(folder, "--select", "DOS001", "--dossier", "--output-format", "html", ".").stdout

        assert '<a href="#l1-6">./bao-cao.txt, line 6</a>' in page
        assert '<mark class="related F-DOS"><a href="#f1">5.362</a></mark>' in page
