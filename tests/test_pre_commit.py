"""pre-commit itself runs the hooks, in a repository of its own."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]
HOOKS = {
    hook: dict(re.findall(r"^ *(\w+): (.+?)(?: #.*)?$", rest, re.MULTILINE))
    for hook, rest in re.findall(
        r"^- id: (\S+)\n((?: .*\n)+)", (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"), re.MULTILINE
    )
}
CLEAN, ODD = "bao-cao-sach.txt", "bao-cao-cong-doan-quy-1.txt"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    f'<Override PartName="/word/document.xml" ContentType="{WORD}"/></Types>'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}" Target="word/document.xml"/></Relationships>'
)
DOCUMENT = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
    "<w:t>Ngày 31/02/2024 xã họp.</w:t></w:r></w:p></w:body></w:document>"
)


class TestPreCommitItself:
    """pre-commit runs the hooks in a repository, with the command that is installed here."""

    @pytest.fixture
    def repository(self, tmp_path: Path) -> Path:
        """Return a repository with reports, a Word document, its lock file and a program."""
        pytest.importorskip("pre_commit", reason="pre-commit is not installed")
        reports = tmp_path / "reports"
        reports.mkdir()
        for name in (CLEAN, ODD):
            shutil.copy(ROOT / "examples" / name, reports)
        (reports / "code.py").write_text("Ngày 31/02/2024\n", "utf-8")
        for name in ("công văn.docx", "~$công văn.docx"):
            with ZipFile(reports / name, "w") as document:
                document.writestr("[Content_Types].xml", TYPES)
                document.writestr("_rels/.rels", RELATIONS)
                document.writestr("word/document.xml", DOCUMENT)
        hooks = [{"id": name, "name": name, "language": "system", **self.fields(name)} for name in HOOKS]
        config = {"repos": [{"repo": "local", "hooks": sorted(hooks, key=lambda hook: hook["id"], reverse=True)}]}
        (reports / ".pre-commit-config.yaml").write_text(json.dumps(config), "utf-8")
        for words in (["init", "-q"], ["add", "-A"]):
            subprocess.run(["git", *words], cwd=reports, check=True)  # noqa: S607 — wherever it is
        return reports

    def fields(self, name: str) -> dict[str, str | bool]:
        hook = HOOKS[name]
        entry = f"{shlex.quote(sys.executable)} -m report_lint --lang en {hook['entry'].partition(' ')[2]}"
        exclude = {"exclude": hook["exclude"]} if "exclude" in hook else {}
        return {"entry": entry, "files": hook["files"], "require_serial": True, **exclude}

    def run(self, repository: Path, *words: str) -> subprocess.CompletedProcess[str]:
        environment = {
            **os.environ,
            "PRE_COMMIT_HOME": str(repository.parent / "pre-commit"),
            "PRE_COMMIT_COLOR": "never",
        }
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", *words],
            cwd=repository,
            env=environment,
            check=False,
            capture_output=True,
            encoding="utf-8",
        )

    def test_both_hooks_see_their_files_and_stop_the_commit(self, repository: Path) -> None:
        first = self.run(repository, "run", "--all-files")
        fixed, checked = re.split(r"^report-lint\.\.\.+Failed$", first.stdout, maxsplit=1, flags=re.MULTILINE)

        assert first.returncode == 1
        assert "files were modified by this hook" in fixed
        assert " 2.164 " in (repository / ODD).read_text("utf-8")
        assert {line.partition(":")[0] for line in checked.splitlines() if re.search(r": [A-Z]{2,3}\d{3} ", line)} == {
            ODD,
            "công văn.docx",
        }
        again = self.run(repository, "run", "--all-files", "report-lint-fix")
        assert again.returncode == 0

    def test_the_manifest_is_one(self, repository: Path) -> None:
        done = self.run(repository, "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))

        assert (done.returncode, done.stdout) == (0, "")


def test_the_hook_can_read_what_the_extra_reads() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]

    assert json.loads(HOOKS["report-lint"]["additional_dependencies"]) == extras["pdf"]
