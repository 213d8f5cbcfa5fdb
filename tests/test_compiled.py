"""Compiled patterns are kept between runs, and nothing depends on it."""

import re
import sys
from pathlib import Path

import pytest

from report_lint.compiled import Patterns

SOURCES = [r"(?<![0-9])[0-9]{1,3}(?P<group>\.[0-9]{3})*", r"\bngày (?P<day>\d+)(?: tháng)?", r"(?i)[à-ỹ]+?(a)|(b)\2"]
TEXT = "Trao 1.250 suất ngày 12 tháng 3, bb Ấà a"


@pytest.fixture(autouse=True)
def _bytecode_may_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def _found(pattern: re.Pattern[str]) -> list[tuple[str | None, ...]]:
    return [(match[0], *match.groups(), *match.groupdict().values()) for match in pattern.finditer(TEXT)]


def test_what_was_kept_matches_as_what_is_compiled(tmp_path: Path) -> None:
    path = str(tmp_path / "cache" / "patterns.bin")
    first = Patterns(path)
    for source in SOURCES:
        first.compile(source)
    first.write()
    again = Patterns(path)
    for source in SOURCES:
        kept, fresh = again.compile(source), re.compile(source)
        assert _found(kept) == _found(fresh)
        assert (kept.pattern, kept.flags, kept.groups, kept.groupindex) == (
            fresh.pattern,
            fresh.flags,
            fresh.groups,
            fresh.groupindex,
        )


def test_later_runs_add_to_what_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "patterns.bin"
    for source in SOURCES:
        patterns = Patterns(str(path))
        patterns.compile(source)
        patterns.write()
    size = path.stat().st_size
    last = Patterns(str(path))
    assert [last.compile(source).pattern for source in SOURCES] == SOURCES
    last.write()
    assert path.stat().st_size == size


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\xe9\x00\x00\x00\x00", b"N"])
def test_a_broken_file_costs_only_time(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "patterns.bin"
    path.write_bytes(content)
    assert _found(Patterns(str(path)).compile(SOURCES[0])) == _found(re.compile(SOURCES[0]))


def test_what_another_python_kept_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(tmp_path / "patterns.bin")
    with monkeypatch.context() as other:
        other.setattr(sys, "version", "another Python")
        patterns = Patterns(path)
        patterns.compile(SOURCES[0])
        patterns.write()
    kept = Path(path).read_bytes()
    patterns = Patterns(path)
    assert _found(patterns.compile(SOURCES[0])) == _found(re.compile(SOURCES[0]))
    patterns.write()
    assert Path(path).read_bytes() != kept


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    patterns = Patterns(str(tmp_path / "file" / "patterns.bin"))
    assert patterns.compile(SOURCES[0]).pattern == SOURCES[0]
    patterns.write()


def test_nothing_is_written_where_python_writes_no_bytecode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    patterns = Patterns(str(tmp_path / "patterns.bin"))
    patterns.compile(SOURCES[0])
    patterns.write()
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_pattern_is_refused() -> None:
    with pytest.raises(re.error):
        Patterns("").compile("(")
