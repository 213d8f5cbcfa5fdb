"""The manual says what the program does: its pages are as they would be built now, and nothing is left out."""

from __future__ import annotations

import importlib
import re
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from report_lint import options, settings_file
from report_lint.load import Selection, packs
from report_lint.version import VERSION

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
COMMAND = "python -m scripts.build_docs"
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@cache
def builder() -> ModuleType:
    """Return the script that builds the manual."""
    sys.path.insert(0, str(ROOT))
    try:
        return importlib.import_module("scripts.build_docs")
    finally:
        sys.path.remove(str(ROOT))


@cache
def rule_pages() -> dict[str, str]:
    pages: dict[str, str] = builder().rule_pages()
    return pages


def text_of(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def test_every_rule_has_its_page_and_no_page_is_left_of_another() -> None:
    codes = {rule.code for pack in packs() if pack.package == "report_lint_vi" for rule in pack.rules(Selection())}

    assert {f"{code}.md" for code in codes} == set(rule_pages()) - {"README.md"}
    assert {path.name for path in (DOCS / "rules").glob("*.md")} == set(rule_pages()), COMMAND


def test_the_pages_of_rules_are_as_the_rules_are_now() -> None:
    stale = [name for name, text in rule_pages().items() if (DOCS / "rules" / name).read_text("utf-8") != text]

    assert stale == [], COMMAND


def test_every_family_has_a_name_a_clerk_understands() -> None:
    families = next(pack for pack in packs() if pack.package == "report_lint_vi").families()

    assert [family for family in families if family not in sys.modules["scripts.rule_pages"].FAMILIES] == []


@pytest.mark.skipif(sys.platform == "win32", reason="the pages show paths as they are written elsewhere")
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page_quotes_what_the_files_hold_and_the_command_prints(path: Path) -> None:
    built: dict[str, str] = builder().page(path.name, path.read_text("utf-8"))

    assert [name for name, text in built.items() if (DOCS / name).read_text("utf-8") != text] == [], COMMAND


def test_a_picture_is_an_image_that_shows_the_words_and_their_colours() -> None:
    picture = (DOCS / "pictures" / "ket-qua.svg").read_text("utf-8")
    root = ElementTree.fromstring(picture)  # noqa: S314 — it is our own

    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "[lỗi]" in "".join(root.itertext())
    assert len(set(re.findall(r' fill="(#\w+)"', picture))) >= 4


@pytest.mark.parametrize("path", [*PAGES, ROOT / "CHANGELOG.md"], ids=lambda path: path.name)
def test_the_links_of_a_page_lead_somewhere(path: Path) -> None:
    text = FENCE.sub("", path.read_text("utf-8"))
    anchors = {_anchor(heading) for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
    links = re.findall(r"\]\(([^)]+)\)", text)

    assert [link for link in links if link.startswith("#") and link[1:] not in anchors] == []
    files = [link.partition("#")[0] for link in links if not link.startswith(("#", "http"))]
    assert [file for file in files if not (path.parent / file).exists()] == []


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_every_key_of_the_settings_is_explained_with_an_example_that_is_taken(tmp_path: Path) -> None:
    rows: list[tuple[str, str]] = re.findall(
        r"^\| `([a-z-]+)` \| .+ \| `(.+ = .+)` \|$", text_of("settings.md"), re.MULTILINE
    )

    assert sorted(key for key, _ in rows) == sorted(["extend", "required-version", *settings_file.KEYS])
    (tmp_path / "office.toml").write_text("", "utf-8")
    for key, example in rows:
        file = tmp_path / "unit" / "own.toml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(example, "utf-8")
        assert [*tomllib.loads(example)] == [key]
        settings_file.loaded(str(file), VERSION)


def test_every_format_is_explained() -> None:
    section = text_of("settings.md").partition("\n## Output\n")[2].partition("\n## ")[0]
    cells = re.findall(r"^\| (`.+?`) \|", section, re.MULTILINE)

    assert [form for cell in cells for form in re.findall(r"`(\S+)`", cell)] == [*options.FORMAT.choices]


def test_every_option_has_an_example() -> None:
    section = text_of("settings.md").partition("\n## Options by example\n")[2].partition("\n## Output")[0]
    words = {word for word in re.split(r"[\s`=,]+", section) if word.startswith("-")}

    assert [option.flags for option in options.OPTIONS if not words.intersection(option.flags)] == []
    assert sorted(word for word in words if word.startswith("--") and word not in _flags() and word.strip("-")) == []


def _flags() -> set[str]:
    return {flag for option in options.OPTIONS for flag in option.flags}


def test_every_command_has_an_example() -> None:
    shown = {
        word
        for path in PAGES
        for word in re.findall(r"^(?:\$ )?report-lint (\w+)", path.read_text("utf-8"), re.MULTILINE)
    }

    assert [command for command in options.COMMANDS if command not in {*shown, options.CHECK}] == []


def test_the_page_for_clerks_shows_that_what_is_answered_is_no_longer_told() -> None:
    parts = text_of("van-thu.md").split("bao-cao.txt\nKhông phát hiện sai sót nào trong 1 tệp.")

    assert len(parts) == 3


def test_the_page_for_authors_holds_every_file_of_the_pack() -> None:
    quoted = {file for _, file, _ in FENCE.findall(text_of("rule-authors.md")) if file.startswith("examples/")}
    files = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "examples" / "pack").rglob("*.*")
        if path.suffix in {".py", ".toml", ".tsv"} and path.parent.name != "build"
    }

    assert files - quoted == {"examples/pack/report_lint_hamlets/places/__init__.py"}
