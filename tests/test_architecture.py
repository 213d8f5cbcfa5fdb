"""The house keeps its shape."""

import ast
import re
from pathlib import Path

import report_lint
import report_lint_vi
from report_lint.load import Selection, packs

ENGINE = Path(report_lint.__file__).parent
PACK = Path(report_lint_vi.__file__).parent
SLOW = {"typing", "dataclasses", "pathlib", "importlib.metadata", "pkgutil", "inspect"}


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def test_the_engine_does_not_know_the_pack() -> None:
    assert [path for path in ENGINE.rglob("*.py") if "report_lint_vi" in path.read_text("utf-8")] == []


def test_the_engine_holds_no_vietnamese_word() -> None:
    strings = [
        (path.name, node.value)
        for path in ENGINE.rglob("*.py")
        if path.name != "encoding.py"  # recognises Vietnamese letters in old encodings
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    vietnamese = re.compile(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]{1}[^\W\d_]*\s", re.IGNORECASE)
    assert [(name, text) for name, text in strings if vietnamese.search(text) and len(text) < 200] == []


def test_nothing_slow_is_imported_at_the_top_of_a_module() -> None:
    found = {
        path.name: slow for path in (*ENGINE.rglob("*.py"), *PACK.rglob("*.py")) if (slow := _imports(path) & SLOW)
    }
    assert found == {}


def test_a_rule_stands_in_the_file_and_folder_that_its_name_and_code_say() -> None:
    for pack in packs():
        for rule in pack.rules(Selection()):
            family = rule.code.rstrip("0123456789")
            assert rule.__module__.endswith(f".{pack.families()[family]}.{rule.name().replace('-', '_')}")
            assert re.fullmatch(r"[A-Z]{2,3}[0-9]{3}", rule.code)


def test_codes_and_names_are_used_once_and_stand_in_the_ledger() -> None:
    rules = [rule for pack in packs() for rule in pack.rules(Selection())]
    ledger = [
        line.split()[:2] for line in (Path(__file__).parent / "codes.txt").read_text("utf-8").splitlines() if line
    ]
    assert sorted([rule.code, rule.name()] for rule in rules) == ledger
