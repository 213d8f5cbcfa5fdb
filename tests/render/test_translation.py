"""Whatever the engine and the pack say is said in Vietnamese and in English, and nothing else is translated."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from report_lint import Message, options, usage
from report_lint.load import Selection, packs
from report_lint.render.words import Words
from report_lint.testing import outcome_of, unmarked
from report_lint_vi import words_en, words_vi

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Finding
    from report_lint.rule import Rule

pytest.importorskip("babel", reason="babel reads the catalogues; it comes with the extra [test]")

ROOT = Path(__file__).parents[2]
RULES = [rule for pack in packs() for rule in pack.rules(Selection())]


def _script() -> Any:  # noqa: ANN401
    sys.path.insert(0, str(ROOT))
    try:
        return importlib.import_module("scripts.build_catalogues")
    finally:
        sys.path.remove(str(ROOT))


BUILD = _script()


def test_the_catalogues_are_complete_and_compiled() -> None:
    command = [sys.executable, "-m", "scripts.build_catalogues", "--check"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=ROOT)

    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def messages(message: Message) -> Iterator[Message]:
    yield message
    for _, value in message.values:
        if isinstance(value, Message):
            yield from messages(value)


def said(finding: Finding) -> Iterator[Message]:
    for message in (finding.message, *[r.message for r in finding.related], *[fix.title for fix in finding.fixes]):
        yield from messages(message)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_a_rule_says_of_its_examples_is_there_in_english(rule: type[Rule]) -> None:
    spoken = [
        message
        for example in rule.bad
        for diagnostic in outcome_of(rule(**example.options), unmarked(example.text)[0], example.on).diagnostics
        for message in said(diagnostic.finding)
    ]

    assert spoken
    assert {m.template for m in spoken if BUILD._has_words(m.template)} - words_en.WORDS.keys() == set()


@pytest.mark.parametrize("command", options.COMMANDS)
@pytest.mark.parametrize("words", [Words(), Words(words_vi.WORDS)], ids=["en", "vi"])
def test_help_fits_a_terminal(command: str, words: Words) -> None:
    assert [line for line in usage.page(command, words).splitlines() if len(line) > 100] == []


class Tree:
    """A small source tree and its catalogue."""

    def __init__(self, folder: Path) -> None:
        (folder / "code").mkdir()
        self.folder = folder
        self.translation = BUILD.Translation("en", folder / "code", folder / "en.po", folder / "words_en.py", {}, ())

    def code(self, source: str) -> None:
        (self.folder / "code" / "rule.py").write_text(source, "utf-8")
        BUILD.module.cache_clear()

    def translate(self, template: str, english: str) -> None:
        catalogue = self.translation.catalogue
        before = f'msgid "{template}"\nmsgstr '
        text = catalogue.read_text("utf-8")
        start = text.index(before) + len(before)
        catalogue.write_text(f'{text[:start]}"{english}"{text[text.index(chr(10), start) :]}', "utf-8")

    def todo(self, *, check: bool = True) -> list[str]:
        return list(BUILD.brought_up_to_date(self.translation, check=check))


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    tree = Tree(tmp_path)
    tree.code('says("có {count} lỗi", count=1)')
    assert tree.todo(check=False) == ["en.po has no translation of: có {count} lỗi"]
    tree.translate("có {count} lỗi", "mistakes: {count}")
    assert tree.todo(check=False) == []
    return tree


class TestCatalogue:
    def test_is_finished_when_all_is_translated_and_compiled(self, tree: Tree) -> None:
        assert tree.todo() == []
        assert '"có {count} lỗi": "mistakes: {count}"' in tree.translation.compiled.read_text("utf-8").replace("'", '"')

    def test_lacks_a_new_sentence(self, tree: Tree) -> None:
        tree.code('says("có {count} lỗi", count=1), says("không có lỗi nào trong báo cáo này")')

        assert "en.po lacks: không có lỗi nào trong báo cáo này" in tree.todo()

    def test_keeps_the_old_translation_of_a_changed_sentence_until_somebody_has_looked(self, tree: Tree) -> None:
        tree.code('says("có {count} lỗi.", count=1)')

        assert tree.todo(check=False) == ["en.po has an old translation (fuzzy) of: có {count} lỗi."]
        assert "mistakes" not in tree.translation.compiled.read_text("utf-8")

    def test_drops_what_nobody_says(self, tree: Tree) -> None:
        tree.code("")

        assert "en.po has what nobody says: có {count} lỗi" in tree.todo()
        assert tree.todo(check=False) == []
        assert "lỗi" not in tree.translation.catalogue.read_text("utf-8")

    def test_fills_the_same_gaps(self, tree: Tree) -> None:
        tree.translate("có {count} lỗi", "mistakes: {number}")

        assert "en.po fills other gaps: có {count} lỗi | mistakes: {number}" in tree.todo()

    def test_is_compiled_again_when_it_changes(self, tree: Tree) -> None:
        tree.translate("có {count} lỗi", "errors: {count}")

        assert tree.todo() == ["words_en.py is not what en.po gives: run python -m scripts.build_catalogues"]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('says("a" if x else "b")', ["a", "b"]),
        ('template = "a" + (", b" if x else "")\nsays(template)', ["a", "a, b"]),
        ('HOW = {1: "a", 2: "b"}\nsays(HOW.get(x, "c"))', ["a", "b", "c"]),
        ('HOW = {1: ("a", 7), 2: ("b", 8)}\ndef f(x):\n    how, number = HOW[x]\n    return says(how)', ["a", "b"]),
        ('for number, how in ((1, "a"), (2, "b")):\n    says(how)', ["a", "b"]),
        ('def f(how="a"):\n    return says(how)\nf("b"), f(how="c")', ["a", "b", "c"]),
        (
            'class C:\n    def f(self, how):\n        return says(f"{how}!")\n    def g(self):\n        self.f("a")',
            ["a!"],
        ),
        ('def f(x):\n    return "a" if x else None\nsays(f(1))', ["a"]),
        ('def f(x):\n    a, b = (1, "a") if x else (2, "b")\n    says(b)', ["a", "b"]),
        ("says(x.template)", [""]),
        ('class R:\n    """A.\n\n    B.\n    """\n    code = "X001"', ["A."]),
        ('Option(("--x",), "help")', ["help"]),
    ],
)
def test_a_sentence_is_followed_to_its_words(tmp_path: Path, source: str, found: list[str]) -> None:
    path = tmp_path / "source.py"
    path.write_text(source, "utf-8")

    assert sorted(sentence.template for sentence in BUILD.module(path, ()).sentences()) == found
