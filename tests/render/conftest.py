"""What one real run over the reports in ``examples/`` writes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
FORMS = ("json", "json-lines", "sarif", "gitlab", "junit", "checkstyle", "rdjson", "html", "concise", "github", "full")


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return what one run writes, by format."""
    folder = tmp_path_factory.mktemp("formats")
    flags = [word for form in FORMS for word in ("--output-format", form, "--output-file", str(folder / form))]
    command = [sys.executable, "-m", "report_lint", "--exit-zero", "--isolated", *flags, "examples"]
    subprocess.run(command, check=True, cwd=ROOT)
    return {form: (folder / form).read_text("utf-8") for form in FORMS}


@pytest.fixture(scope="session")
def found(written: dict[str, str]) -> list[Any]:
    """Return the findings as the contract has them."""
    diagnostics: list[Any] = json.loads(written["json"])["diagnostics"]
    return diagnostics
