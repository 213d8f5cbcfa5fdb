"""Modules come from what was kept exactly as long as no file of their package has changed."""

import importlib
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from report_lint.bytecode import Bytecode
from report_lint.kept import Kept


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "kept_package"
    (folder / "inner").mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    (folder / "inner" / "__init__.py").write_text("NAME = __name__\n")
    (folder / "inner" / "leaf.py").write_text("from kept_package.inner import NAME\nVALUE = 1\n")
    (folder / "broken.py").write_text("def fail():\n    raise LookupError\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    yield folder
    _forget()


def _forget() -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "kept_package"]:
        del sys.modules[name]
    importlib.invalidate_caches()


def _run(path: Path, *names: str) -> tuple[bool, list[str]]:
    """Import modules as one run of the program does; return whether what was kept is valid, and which came from it."""
    _forget()
    with Bytecode(Kept(str(path))) as bytecode:
        unchanged = bytecode.cover(importlib.import_module("kept_package"))
        for name in names:
            importlib.import_module(f"kept_package.{name}")
    bytecode.kept.write()
    served = [name for name, module in sys.modules.items() if vars(module).get("__loader__") is bytecode]
    return unchanged, sorted(served)


def test_the_second_run_imports_from_what_was_kept(package: Path, tmp_path: Path) -> None:
    store = tmp_path / "kept.bin"
    assert _run(store, "inner.leaf") == (False, [])
    assert _run(store, "inner.leaf", "broken") == (True, ["kept_package.inner", "kept_package.inner.leaf"])
    assert _run(store, "broken") == (True, ["kept_package.broken"])

    module = sys.modules["kept_package.broken"]
    assert module.__file__ == str(package / "broken.py")
    with pytest.raises(LookupError) as caught:
        module.fail()
    assert "raise LookupError" in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("change", ["edit", "add", "remove"])
def test_any_change_in_the_package_makes_python_look_again(package: Path, tmp_path: Path, change: str) -> None:
    store = tmp_path / "kept.bin"
    _run(store, "inner.leaf")
    if change == "edit":
        (package / "inner" / "leaf.py").write_text("VALUE = 22222\n")
    elif change == "add":
        (package / "inner" / "new.py").write_text("")
    else:
        (package / "broken.py").unlink()

    assert _run(store, "inner.leaf") == (False, [])
    value = sys.modules["kept_package.inner.leaf"].VALUE
    assert value == (22222 if change == "edit" else 1)
    assert _run(store, "inner.leaf")[0]


def test_a_package_of_that_name_elsewhere_is_another(package: Path, tmp_path: Path) -> None:
    store = tmp_path / "kept.bin"
    _run(store, "inner.leaf")
    other = tmp_path / "other" / "kept_package"
    other.parent.mkdir()
    package.rename(other)
    sys.path.insert(0, str(other.parent))
    try:
        assert _run(store, "inner.leaf") == (False, [])
        assert str(sys.modules["kept_package.inner.leaf"].__file__).startswith(str(other))
    finally:
        sys.path.remove(str(other.parent))


def _crowd(package: Path) -> list[str]:
    """Make as many modules as are kept together, and one that needs them all."""
    names = [f"member{number}" for number in range(20)]
    for name in names:
        (package / f"{name}.py").write_text(f"def call():\n    return '{name}'\n")
    (package / "crowd.py").write_text("".join(f"from kept_package.{name} import call as {name}\n" for name in names))
    return names


def test_modules_that_were_needed_together_are_kept_together(package: Path, tmp_path: Path) -> None:
    store = tmp_path / "kept.bin"
    names = _crowd(package)
    _run(store, "crowd")
    alone = store.stat().st_size
    _run(store, "crowd")
    together = store.stat().st_size
    assert together > alone + 1000

    unchanged, served = _run(store, "crowd", "broken")
    assert unchanged
    assert {f"kept_package.{name}" for name in (*names, "crowd")} <= set(served)
    assert [getattr(sys.modules["kept_package.crowd"], name)() for name in names] == names
    assert _run(store, names[7])[1] == [f"kept_package.{names[7]}"]
    assert store.stat().st_size <= together + 500, "what is together is not gathered again"


def test_a_module_may_answer_for_names_that_it_does_not_hold(package: Path, tmp_path: Path) -> None:
    (package / "lazy.py").write_text("class Held: pass\ndef __getattr__(name):\n    return name * 2\n")
    (package / "taker.py").write_text("from kept_package.lazy import Held, missing\n")
    store = tmp_path / "kept.bin"
    _run(store, "taker")
    assert "kept_package.lazy" in _run(store, "taker")[1]
    assert sys.modules["kept_package.taker"].missing == "missingmissing"
    with pytest.raises(AttributeError, match="nothing"):
        _ = sys.modules["kept_package.taker"].nothing


def test_few_modules_are_left_alone(package: Path, tmp_path: Path) -> None:
    store = tmp_path / "kept.bin"
    _run(store, "inner.leaf")
    before = store.read_bytes()
    _run(store, "inner.leaf")
    assert store.read_bytes() == before
    assert package.exists()


def test_a_run_that_began_before_a_change_keeps_nothing_of_it(package: Path, tmp_path: Path) -> None:
    store = tmp_path / "kept.bin"
    names = _crowd(package)
    _run(store, "crowd")
    _forget()
    with Bytecode(Kept(str(store))) as early:
        early.cover(importlib.import_module("kept_package"))
        importlib.import_module("kept_package.crowd")
    (package / f"{names[3]}.py").write_text("def call():\n    return 'another way'\n")
    _run(store, "crowd")
    early.kept.write()

    assert _run(store, "crowd")[0]
    assert sys.modules["kept_package.crowd"].member3() == "another way"


RULE = """
CODES = ["ABC001"]


class Tested:
    code = CODES[0]
    good = ("right",)
    bad = (
        "[[wrong]]",
    )
    limit = 3

    def lines(self):
        raise LookupError


class Other:
    good = ("kept",)
"""


def test_a_rule_is_kept_without_its_examples_and_all_else_stays(package: Path, tmp_path: Path) -> None:
    (package / "rule.py").write_text(RULE)
    store = tmp_path / "kept.bin"
    _run(store, "rule")
    whole = sys.modules["kept_package.rule"]
    assert (whole.Tested.good, whole.Tested.bad) == (("right",), ("[[wrong]]",))

    assert _run(store, "rule") == (True, ["kept_package.rule"])
    module = sys.modules["kept_package.rule"]
    assert (module.Tested.code, module.Tested.limit, module.Other.good) == ("ABC001", 3, ("kept",))
    assert not hasattr(module.Tested, "good")
    assert not hasattr(module.Tested, "bad")
    with pytest.raises(LookupError) as caught:
        module.Tested().lines()
    assert f"line {RULE.splitlines().index('        raise LookupError') + 1}," in "".join(
        traceback.format_exception(caught.value)
    )


def test_a_module_takes_with_it_those_that_it_needs(package: Path, tmp_path: Path) -> None:
    (package / "source.py").write_text("class Thing:\n    pass\n")
    (package / "taker.py").write_text("from kept_package.source import Thing\nMADE = Thing()\n")
    store = tmp_path / "kept.bin"
    _run(store, "taker")

    assert _run(store, "taker") == (True, ["kept_package.source", "kept_package.taker"])
    taker, source = sys.modules["kept_package.taker"], sys.modules["kept_package.source"]
    assert isinstance(taker.MADE, source.Thing)
    assert sys.modules["kept_package"].source is source
    assert source.__spec__ is not None
    assert (source.__spec__.name, source.__package__, source.__file__) == (
        "kept_package.source", "kept_package", str(package / "source.py"),
    )  # fmt: skip


def test_a_needed_module_that_fails_is_forgotten(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (package / "source.py").write_text(
        "import os\nif 'KEPT_FAILS' in os.environ:\n    raise LookupError\nclass Thing: pass\n"
    )
    (package / "taker.py").write_text("from kept_package.source import Thing\n")
    store = tmp_path / "kept.bin"
    _run(store, "taker")
    monkeypatch.setenv("KEPT_FAILS", "1")

    with pytest.raises(LookupError):
        _run(store, "taker")
    assert not {"kept_package.source", "kept_package.taker"} & sys.modules.keys()


@pytest.mark.usefixtures("package")
def test_the_importer_leaves_as_it_came(tmp_path: Path) -> None:
    before = list(sys.meta_path)
    _run(tmp_path / "kept.bin", "inner.leaf")
    assert sys.meta_path == before


def test_a_change_in_what_is_covered_first_makes_python_look_again_everywhere(package: Path, tmp_path: Path) -> None:
    engine = tmp_path / "kept_engine"
    engine.mkdir()
    (engine / "__init__.py").write_text("")
    store = tmp_path / "kept.bin"

    def unchanged() -> bool:
        _forget()
        with Bytecode(Kept(str(store))) as bytecode:
            bytecode.cover(importlib.import_module("kept_engine"))
            result = bytecode.cover(importlib.import_module("kept_package"))
        bytecode.kept.write()
        return result

    assert [unchanged(), unchanged()] == [False, True]
    (engine / "__init__.py").write_text("# another way of keeping things\n")
    assert [unchanged(), unchanged()] == [False, True]
    assert package.exists()
