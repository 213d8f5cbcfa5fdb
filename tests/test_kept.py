"""What one run keeps for the next is right or is not used, and nothing depends on it."""

import sys
from pathlib import Path

import pytest

from report_lint import kept
from report_lint.kept import Kept


def _write(path: Path, **values: object) -> None:
    store = Kept(str(path))
    for key, value in values.items():
        store.add("part", key, value)
    store.write()


def test_later_runs_add_to_what_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "kept.bin"
    _write(path, a=1)
    early = Kept(str(path))
    assert early.part("part") == {"a": 1}
    _write(path, b=(2, b"x"))
    early.add("part", "c", 3)
    early.write()

    assert Kept(str(path)).part("part") == {"a": 1, "b": (2, b"x"), "c": 3}
    assert [file.name for file in path.parent.iterdir()] == ["kept.bin"]


def test_a_part_is_dropped_whole(tmp_path: Path) -> None:
    path = tmp_path / "kept.bin"
    _write(path, a=1)
    store = Kept(str(path))
    store.add("other", "z", 26)
    store.drop("part")
    store.add("part", "b", 2)
    store.write()

    again = Kept(str(path))
    assert (again.part("part"), again.part("other")) == ({"b": 2}, {"z": 26})


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    _write(tmp_path / "kept.bin")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\xe9\x00\x00\x00\x00", b"N"])
def test_a_broken_file_is_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kept.bin"
    path.write_bytes(content)
    assert Kept(str(path)).part("part") == {}


def test_what_another_python_kept_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as other:
        other.setattr(kept, "_BUILD", ("another Python", 0, "elsewhere"))
        _write(tmp_path / "kept.bin", a=1)
    assert Kept(str(tmp_path / "kept.bin")).part("part") == {}


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    _write(tmp_path / "file" / "kept.bin", a=1)
    assert (tmp_path / "file").read_text() == "in the way"


def test_the_folder_can_be_chosen_and_is_the_persons_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("REPORT_LINT_CACHE_DIR", str(tmp_path))
    assert kept.folder() == str(tmp_path)
    monkeypatch.delenv("REPORT_LINT_CACHE_DIR")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert kept.folder() == str(tmp_path / "xdg" / "report-lint")
    monkeypatch.setenv("XDG_CACHE_HOME", "")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert kept.folder() == str(tmp_path / "home" / ".cache" / "report-lint")


def test_long_bytes_are_kept_beside_the_values(tmp_path: Path) -> None:
    path = tmp_path / "kept.bin"
    store = Kept(str(path))
    store.add("part", "a", 1, b"first")
    store.add("other", "a", 2, b"second")
    assert store.blob("part", "a") == b"first"
    store.write()
    again = Kept(str(path))
    again.add("part", "b", 3, b"third")
    again.write()

    last = Kept(str(path))
    assert [last.blob(*key) for key in (("part", "a"), ("part", "b"), ("other", "a"))] == [
        b"first",
        b"third",
        b"second",
    ]
    assert last.blob("part", "c") is None
    last.drop("part")
    assert last.blob("part", "a") is None
