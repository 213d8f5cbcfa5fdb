"""Build the manual: a page for every rule, and in the other pages the files they quote and what the command prints.

``python -m scripts.build_docs`` writes what has changed; ``--check`` only names it, and fails if there is any.

In a page, a fenced block with the name of a file after its language holds that file: one below ``examples/`` is copied
into the page, any other is written into the folder in which the page's commands run. In a ``console`` block each line
that begins with ``$`` is run there, and what it prints takes the place of what follows. A comment ``picture: COMMAND``
before an image draws it.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.rule_pages import plain, rule_pages
from scripts.terminal_picture import picture

from report_lint.options import COMMANDS, OPTIONS
from report_lint.usage import USAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
CLERKS, AUTHORS = "van-thu.md", "rule-authors.md"
OUTSIDE = ROOT / "examples" / "pack"
#: A page may show what is refused (2), but no failure of the program itself.
STATUSES = (0, 1, 2)
_FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_TABLE = re.compile(r"(<!-- (commands|options): .+ -->)\n(?:.*\n)*?<!-- end -->")
_PICTURE = re.compile(r"^<!-- picture: (.+) -->\n!\[(.+)\]\((\S+)\)$", re.MULTILINE)
_NO_REPORTS = ("pack", "ci", "expected")
_COMMAND = re.compile(r"^\$ (.+)$", re.MULTILINE)


def page(name: str, text: str) -> dict[str, str]:
    """Return a page with its quoted files and its commands' output as they are now, and the pictures that it shows.

    The page for clerks shows what a Vietnamese reader sees, that for authors has the outside pack at hand.
    """
    with tempfile.TemporaryDirectory() as place:
        desk = Desk(Path(place).resolve(), "vi_VN.UTF-8" if name == CLERKS else "en_US.UTF-8", outside=name == AUTHORS)

        def renewed(block: re.Match[str]) -> str:
            language, file, body = block.groups()
            if language == "console":
                body = "".join(f"$ {command}\n{desk.run(command)}" for command in _COMMAND.findall(body))
            elif file and file.startswith("examples/"):
                body = _text(ROOT / file)
            elif file:
                desk.put(file, body)
            return f"```{language}{f' {file}' if file else ''}\n{body}```"

        pictures = {
            file: picture(title, f"$ {command.partition(' | ')[0].replace(' --color always', '')}\n{desk.run(command)}")
            for command, title, file in _PICTURE.findall(text)
        }
        return {name: _FENCE.sub(renewed, _with_tables(text)), **pictures}


#: What a page must never show: something of ours that failed.
_BROKEN = ("PackError", "report-lint itself failed", "chính report-lint bị hỏng", "bị hỏng khi chạy")


class Desk:
    """A folder with the example reports, in which a page's commands run."""

    def __init__(self, place: Path, locale: str, *, outside: bool) -> None:
        """Lay out the reports, for a reader of that locale; with the outside pack, if it is wanted."""
        self._folder = place / "reports"
        shutil.copytree(ROOT / "examples", self._folder / "examples", ignore=shutil.ignore_patterns(*_NO_REPORTS))
        self._variables = {
            **os.environ,
            "PYTHONPATH": _with_outside(place / "site") if outside else "",
            "REPORT_LINT_CACHE_DIR": str(place / "cache"),
            "LC_ALL": locale,
        }

    def put(self, name: str, text: str) -> None:
        """Write a file."""
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")

    def run(self, command: str) -> str:
        """Return what a command prints: ``report-lint`` or ``cat``, ``| head -n 9`` or ``| tail -n 9`` may follow."""
        typed, _, cut = command.partition(" | ")
        name, *words = shlex.split(typed)
        if name == "cat":
            printed = "".join(_text(self._folder / word) for word in words)
        elif name == "report-lint":
            done = subprocess.run(
                [sys.executable, "-m", "report_lint", *words],
                cwd=self._folder, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
                env=self._variables,
            )  # fmt: skip
            printed = done.stdout
            if done.returncode not in STATUSES or any(words in printed for words in _BROKEN):
                message = f"{command}: {printed}"
                raise RuntimeError(message)
        else:
            message = f"a page runs report-lint and cat, not {name}"
            raise ValueError(message)
        lines = [line.rstrip() for line in printed.replace(str(self._folder), "/bao-cao").rstrip().splitlines()]
        if cut:
            end, _, count = shlex.split(cut)
            lines = lines[: int(count)] if end == "head" else lines[-int(count) :]
        return "".join(f"{line}\n" for line in lines)


def built() -> Iterator[tuple[Path, str]]:
    """Yield every file of the manual with what it is to hold."""
    for name, text in rule_pages().items():
        yield DOCS / "rules" / name, text
    for path in sorted(DOCS.glob("*.md")):
        for name, text in page(path.name, _text(path)).items():
            yield DOCS / name, text


def stale() -> Iterator[Path]:
    """Yield the pages about rules that no rule has any more."""
    pages = rule_pages()
    return (path for path in sorted((DOCS / "rules").glob("*.md")) if path.name not in pages)


def _with_tables(text: str) -> str:
    """Return a page with the tables of commands and options as they are now."""
    tables = {"commands": _commands(), "options": _options()}
    return _TABLE.sub(lambda found: "\n".join([found[1], *tables[found[2]], "<!-- end -->"]), text)


def _commands() -> list[str]:
    rows = [f"| `{line.replace('|', chr(92) + '|')}` | {plain(purpose)} |" for line, purpose in USAGE.values()]
    return ["", "| command | what it does |", "|---|---|", *rows, ""]


def _options() -> list[str]:
    lines = ["", "| option | meaning | for |", "|---|---|---|"]
    for option in OPTIONS:
        flags = ", ".join(f"`{flag}`" for flag in option.flags)
        values = ", ".join(f"`{choice}`" for choice in option.choices) or (f"`{option.value}`" if option.value else "")
        commands = "all" if option.commands == COMMANDS else ", ".join(option.commands)
        lines.append(f"| {flags} {values} | {plain(option.help)} | {commands} |".replace("  ", " "))
    return [*lines, ""]


def _with_outside(site: Path) -> str:
    """Put the example of an outside pack into a folder, as an installation would, and return the folder."""
    package = "report_lint_hamlets"
    shutil.copytree(OUTSIDE / package, site / package, ignore=shutil.ignore_patterns("__pycache__"))
    project = tomllib.loads(_text(OUTSIDE / "pyproject.toml"))["project"]
    lines = [
        line
        for group, entries in project["entry-points"].items()
        for line in (f"[{group}]", *[f"{name} = {module}" for name, module in entries.items()])
    ]
    information = site / f"{package}-1.0.dist-info"
    information.mkdir()
    (information / "entry_points.txt").write_text("\n".join(lines), "utf-8")
    return str(site)


def _text(path: Path) -> str:
    return path.read_text("utf-8")


def main(words: list[str]) -> int:
    """Write the manual, or with ``--check`` name what is stale; return the exit status."""
    check = "--check" in words
    changed = 0
    for path, text in list(built()):
        if not path.exists() or _text(path) != text:
            changed += 1
            print(path.relative_to(ROOT))
            if not check:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8", newline="\n")
    for path in list(stale()):
        changed += 1
        print(f"{path.relative_to(ROOT)}: gone")
        if not check:
            path.unlink()
    return int(check and changed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
