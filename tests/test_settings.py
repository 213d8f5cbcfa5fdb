"""Settings files: the closest one holds, what nobody knows is refused, and the command line has the last word."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ALL = "7 = 8\ndoubt, remark\n"


def _write(**files: str) -> None:
    for name, text in files.items():
        path = Path({"hidden": ".report-lint.toml", "plain": "report-lint.toml", "project": "pyproject.toml"}[name])
        path.write_text(text, "utf-8")


class TestDiscovery:
    @pytest.mark.parametrize(
        ("files", "expected"),
        [
            ({"hidden": 'ignore = ["FAK001"]'}, ["FAK002", "FAK003"]),
            ({"plain": 'ignore = ["FAK001"]'}, ["FAK002", "FAK003"]),
            ({"project": '[tool.report-lint]\nignore = ["FAK001"]'}, ["FAK002", "FAK003"]),
            ({"project": '[tool.other]\nselect = ["X"]'}, ["FAK001", "FAK002", "FAK003"]),
            ({"hidden": 'ignore = ["FAK001"]', "plain": 'ignore = ["FAK002"]'}, ["FAK002", "FAK003"]),
        ],
    )
    def test_takes_each_kind_of_file(
        self, lint: Callable[..., Any], files: dict[str, str], expected: list[str]
    ) -> None:
        _write(**files)
        assert lint("all.txt", all=ALL).codes == expected

    def test_takes_the_closest_file_for_each_report(self, lint: Callable[..., Any]) -> None:
        _write(plain='ignore = ["FAK001"]')
        Path("2024").mkdir()
        Path("2024/report-lint.toml").write_text('select = ["FAK001"]', "utf-8")
        Path("2024/near.txt").write_text(ALL, "utf-8")
        done = lint("all.txt", "2024", all=ALL)

        assert list(zip(done.paths, done.codes, strict=True)) == [
            ("all.txt", "FAK002"),
            ("all.txt", "FAK003"),
            ("2024/near.txt", "FAK001"),
        ]

    def test_config_names_the_one_file_and_isolated_none(self, lint: Callable[..., Any]) -> None:
        _write(plain='ignore = ["FAK001"]')
        Path("other.toml").write_text('ignore = ["FAK002"]', "utf-8")

        assert lint("--config", "other.toml", "all.txt", all=ALL).codes == ["FAK001", "FAK003"]
        assert lint("--isolated", "all.txt").codes == ["FAK001", "FAK002", "FAK003"]
        both = lint("--isolated", "--config", "other.toml", "all.txt")
        assert (both.status, both.err) == (2, "report-lint: --config and --isolated exclude each other\n")
        missing = lint("--config", "none.toml", "all.txt")
        assert (missing.status, missing.out) == (2, "")
        assert missing.err == "report-lint: none.toml cannot be read: No such file or directory\n"

    def test_extends_another_file(self, lint: Callable[..., Any]) -> None:
        Path("base.toml").write_text('ignore = ["FAK001"]\nfail-on = "info"\n[severity]\nFAK = "info"', "utf-8")
        _write(plain='extend = "base.toml"\nignore = ["FAK002"]\n[severity]\nFAK001 = "error"')
        done = lint("all.txt", "--output-format", "full", all=ALL)

        assert done.codes == ["FAK001", "FAK003"]
        assert "unequal-pair [error]" in done.out
        assert "plain-word [info]" in done.out

    def test_that_goes_in_a_circle_is_refused(self, lint: Callable[..., Any]) -> None:
        Path("other.toml").write_text('extend = "report-lint.toml"', "utf-8")
        _write(plain='extend = "other.toml"')
        done = lint("all.txt", all=ALL)

        assert (done.status, done.err) == (2, "report-lint: report-lint.toml extends itself\n")


class TestMeaning:
    @pytest.mark.parametrize(
        ("settings", "flags", "expected"),
        [
            ('select = ["FAK001", "plain-word"]', [], ["FAK001", "FAK003"]),
            ('select = ["FAK001"]', ["--select", "FAK002"], ["FAK002"]),
            ('select = ["FAK001"]', ["--extend-select", "FAK002"], ["FAK001", "FAK002"]),
            ('extend-select = ["FAK001"]\nselect = ["FAK003"]', [], ["FAK001", "FAK003"]),
            ('ignore = ["FAK"]', ["--ignore", "FAK003"], ["FAK001", "FAK002"]),
            ('[per-file-ignores]\n"*.txt" = ["FAK001"]', [], ["FAK002", "FAK003"]),
            ('[per-file-ignores]\n"2023/*" = ["FAK001"]', [], ["FAK001", "FAK002", "FAK003"]),
            ("", ["--per-file-ignores", "all.*:FAK001,*.md:FAK"], ["FAK002", "FAK003"]),
        ],
    )
    def test_chooses_rules(
        self, lint: Callable[..., Any], settings: str, flags: list[str], expected: list[str]
    ) -> None:
        _write(plain=settings)
        assert lint(*flags, "all.txt", all=ALL).codes == expected

    @pytest.mark.parametrize(
        ("settings", "flags", "status"),
        [
            ("", [], 1),
            ('fail-on = "error"\n[severity]\nFAK001 = "warning"', [], 0),
            ('fail-on = "never"', [], 0),
            ('fail-on = "never"', ["--fail-on", "error"], 1),
            ('[severity]\nunequal-pair = "info"\nFAK = "error"', ["--ignore", "FAK002,FAK003"], 0),
        ],
    )
    def test_decides_on_severity_and_status(
        self, lint: Callable[..., Any], settings: str, flags: list[str], status: int
    ) -> None:
        _write(plain=settings)
        assert lint(*flags, "all.txt", all=ALL).status == status

    def test_excludes_files_of_folders_but_not_those_that_are_named(self, lint: Callable[..., Any]) -> None:
        _write(plain='exclude = ["old", "draft-*.txt"]')
        for name in ("old/a.txt", "new/old.txt", "new/draft-1.txt"):
            Path(name).parent.mkdir(exist_ok=True)
            Path(name).write_text("7 = 8\n", "utf-8")

        assert lint(".").paths == ["./new/old.txt"]
        assert lint("old/a.txt").paths == ["old/a.txt"]

    def test_gives_rules_their_options(self, lint: Callable[..., Any]) -> None:
        _write(plain="[rules.FAK001]\nlimit = 3")
        assert lint("all.txt", all=ALL).codes[0] == "FAK001"


class TestMistakes:
    @pytest.mark.parametrize(
        ("settings", "said"),
        [
            ("selct = []", "report-lint.toml has the unknown key selct; did you mean select?"),
            ('select = "FAK"', 'report-lint.toml: select is to be like ["SUM", "DAT001"]'),
            ('profile = "stric"', "report-lint.toml: profile is to be like default | strict | figures"),
            ('[severity]\nFAK001 = "bad"', "report-lint.toml: severity.FAK001 is to be like error | warning | info"),
            ("severity = 3", "report-lint.toml: severity is to be like [severity]"),
            ('ignore = ["FAK0001"]', "no rule is called FAK0001; did you mean FAK001?"),
            ('[severity]\nXYZ = "info"', "no rule is called XYZ"),
            ("[rules.FAK001]\nlimt = 3", "rules.FAK001 has no option limt; did you mean limit?"),
            ('[rules.FAK001]\nlimit = "3"', "rules.FAK001: limit is to be like 10"),
            ('required-version = ">=99"', "report-lint.toml asks for report-lint >=99; this is "),
            ("required-version = 1", 'report-lint.toml: required-version is to be like ">=0.3"'),
            ('required-version = "=>1"', 'report-lint.toml: required-version is to be like ">=0.3"'),
            ("extend = 1", 'report-lint.toml: extend is to be like "../report-lint.toml"'),
            ('knowledge = "own.toml"', 'report-lint.toml: knowledge is to be like ["own.toml"]'),
            ('knowledge = ["none.toml"]', "none.toml cannot be read: No such file or directory"),
            ("select = [", "report-lint.toml is no valid TOML: "),
        ],
    )
    def test_are_named_with_the_file(self, lint: Callable[..., Any], settings: str, said: str) -> None:
        _write(plain=settings)
        done = lint("all.txt", all=ALL)

        assert (done.status, done.out) == (2, "")
        assert done.err.startswith(f"report-lint: {said}")
        assert done.err.count("\n") == 1

    @pytest.mark.parametrize("required", [">=0.1", ">=0, <99", "!=99", "<99.1"])
    def test_a_version_that_is_met_is_none(self, lint: Callable[..., Any], required: str) -> None:
        _write(plain=f'required-version = "{required}"')
        assert lint("all.txt", all="7 = 7\n").status == 0

    def test_a_pair_of_the_command_line_needs_both_halves(self, lint: Callable[..., Any]) -> None:
        done = lint("--per-file-ignores", "FAK001", "all.txt", all=ALL)
        assert done.status == 2
        assert done.err == "report-lint: --per-file-ignores takes pairs such as 2023/*:SUM\n"


def test_config_shows_every_value_and_where_it_comes_from(lint: Callable[..., Any]) -> None:
    _write(plain='ignore = ["FAK001"]\n[severity]\nFAK002 = "info"')
    lines = lint("config", "--isolated").out.splitlines()
    assert "ignore = []  # standard" in lines
    lines = lint("config").out.splitlines()
    assert 'ignore = ["FAK001"]  # report-lint.toml' in lines
    assert 'severity = {FAK002 = "info"}  # report-lint.toml' in lines
    assert 'profile = "default"  # standard' in lines


def test_a_profile_leaves_matters_of_taste_out(lint: Callable[..., Any], install: Callable[..., Path]) -> None:
    rule = '''
        from report_lint import Bad, Finding, ReportRule, says

        class Fancy{name}(ReportRule):
            """A matter of {name}."""

            code = "{code}"
            taste = {taste}
            good = ()
            bad = (Bad("[[x]]"),)

            def check(self, report):
                yield Finding(report.span({at}, {at} + 1), says("fancy"))
    '''
    install(
        "fancy_pack",
        {
            "__init__.py": 'FAMILIES = {"FAN": "fancy"}\nFIGURES = ("FAN",)\nfigures = lambda report: ()\n'
            "def dating(report):\n    return None\n",
            "fancy/__init__.py": "",
            "fancy/fancy_one.py": rule.format(name="One", code="FAN001", taste=False, at=0),
            "fancy/fancy_two.py": rule.format(name="Two", code="FAN002", taste=True, at=1),
        },
    )

    def codes(*flags: str) -> list[str]:
        found: list[str] = lint(*flags, "x.txt", x="x doubt").codes
        return found

    assert codes() == ["FAN001", "FAK002"]
    assert codes("--profile", "strict") == ["FAN001", "FAN002", "FAK002"]
    assert codes("--profile", "strict", "--select", "FAN002") == ["FAN002"]
    assert codes("--extend-select", "FAN002", "--ignore", "FAN001") == ["FAN002", "FAK002"]
    assert codes("--profile", "figures") == ["FAN001"]
