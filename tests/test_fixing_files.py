"""Mending files: written whole or not at all; and what the Vietnamese rules mend."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest

from report_lint import Edit, Finding, Fix, ReportRule, says
from report_lint.check import Outcome, check
from report_lint.fixing import Fixed, UnfixableError, copy_path, mend, overwrite, write_copy
from report_lint.load import Selection, dating, packs
from report_lint.read import read
from report_lint.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from report_lint import Report

EXAMPLES = Path(__file__).parent.parent / "examples"


class Renewed(ReportRule):
    """Old becomes new."""

    code = "OLD001"
    good = ()
    bad = ()

    def check(self, report: Report) -> Iterator[Finding]:
        at = report.view.find("old")
        if at >= 0:
            span = report.span(at, at + 3)
            yield Finding(span, says("old"), fixes=(Fix(says("new"), (Edit(span, "new"),), safe=True),))


def changed(path: Path) -> Fixed:
    return mend(path.read_bytes(), lambda data: check(read(str(path), data), [Renewed()]))


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old\r\n")
    path.chmod(0o640)
    overwrite(str(path), changed(path))

    assert path.read_bytes() == b"new\r\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_without_changes_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"other")
    path.chmod(0o400)
    before = path.stat()
    overwrite(str(path), changed(path))

    assert path.stat() == before or path.stat().st_mtime_ns == before.st_mtime_ns


def test_a_link_still_leads_to_the_file(tmp_path: Path) -> None:
    path, link = tmp_path / "a.txt", tmp_path / "b.txt"
    path.write_bytes(b"old")
    link.symlink_to("a.txt")
    overwrite(str(link), changed(link))

    assert path.read_bytes() == b"new"
    assert link.is_symlink()


@pytest.mark.parametrize("gone", [False, True])
def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path, *, gone: bool) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    result = changed(path)
    path.unlink() if gone else path.write_bytes(b"old and more")
    with pytest.raises(UnfixableError):
        overwrite(str(path), result)

    assert [name.read_bytes() for name in tmp_path.iterdir()] == ([] if gone else [b"old and more"])


def test_what_is_write_protected_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(UnfixableError, match="must not be written"):
        overwrite(str(path), changed(path))

    assert path.read_bytes() == b"old"


def test_a_failure_leaves_no_draft_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnfixableError, match="No space left"):
        overwrite(str(path), changed(path))

    assert [(name.name, name.read_bytes()) for name in tmp_path.iterdir()] == [("a.txt", b"old")]


def test_a_copy_is_written_whether_anything_changed_or_not(tmp_path: Path) -> None:
    path, folder = tmp_path / "a.txt", tmp_path / "out"
    path.write_bytes(b"other")
    folder.mkdir()
    target = copy_path(str(folder), str(path))
    write_copy(target, changed(path))

    assert target == str(folder / "a.txt")
    assert (folder / "a.txt").read_bytes() == b"other"
    assert copy_path(str(tmp_path / "b.txt"), str(path)) == str(tmp_path / "b.txt")


def test_a_copy_into_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(UnfixableError, match="No such file"):
        write_copy(str(tmp_path / "out" / "a.txt"), changed(path))


@pytest.mark.parametrize("target", ["a.txt", ""])
def test_a_copy_never_replaces_the_report(tmp_path: Path, target: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(UnfixableError):
        copy_path(str(tmp_path / target), str(path))


WRONG = """BÁO CÁO
Kết quả công tác quý III năm 2023

1. Hội đã trao 2.811 suất quà, 1.250 thẻ và 3.400 phiếu; phân bổ 2042 suất cho cơ sở, hỗ trợ 1.250. 000 đồng.

2. Vốn vay 12 tỷ đồng, vốn khác 2,5 tỉ đồng; bình quân 32.5 triệu đồng/ha; chi hội nghị 1,500,000 đồng.

3. Tỷ lệ thu quỹ 97,5%, năm trước 95,1%, tổ 3 chỉ đạt 88 %. Kế hoạch quý IV làm tiếp việc của quý 3.
"""
RIGHT = """BÁO CÁO
Kết quả công tác quý III năm 2023

1. Hội đã trao 2.811 suất quà, 1.250 thẻ và 3.400 phiếu; phân bổ 2.042 suất cho cơ sở, hỗ trợ 1.250.000 đồng.

2. Vốn vay 12 tỷ đồng, vốn khác 2,5 tỷ đồng; bình quân 32,5 triệu đồng/ha; chi hội nghị 1.500.000 đồng.

3. Tỷ lệ thu quỹ 97,5%, năm trước 95,1%, tổ 3 chỉ đạt 88%. Kế hoạch quý IV làm tiếp việc của quý III.
"""


def with_the_pack(*families: str) -> Callable[[bytes], Outcome]:
    installed = packs()
    kinds = [kind for pack in installed for kind in pack.rules(Selection(families))]
    rules = [kind() for kind in kinds if issubclass(kind, ReportRule)]

    def look(data: bytes) -> Outcome:
        report = read("bao-cao.txt", data)
        return check(report.replace(dating=dating(installed), shared=World()), rules)

    return look


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_mistake_of_form_in_numbers_is_mended_and_nothing_else(encoding: str, end: str) -> None:
    look = with_the_pack("NUM")
    result = mend(WRONG.replace("\n", end).encode(encoding), look)

    assert result.data == RIGHT.replace("\n", end).encode(encoding)
    assert [d.code for d in result.outcome.diagnostics if any(fix.safe for fix in d.finding.fixes)] == []
    assert not mend(result.data, look).changed


def test_a_decomposed_report_is_mended_in_place() -> None:
    wrong, right = normalize("NFD", WRONG), normalize("NFD", RIGHT)

    assert mend(wrong.encode(), with_the_pack("NUM")).data.decode() == right


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.*")), ids=lambda path: path.name)
def test_mending_an_example_comes_to_rest(path: Path) -> None:
    look = with_the_pack()
    result = mend(path.read_bytes(), look, unsafe=True)

    assert not result.restless
    assert not mend(result.data, look, unsafe=True).changed
    changed_lines = [line for line in result.diff(path.name) if line.startswith("-") and not line.startswith("---")]
    before, after = result.source.split("\n"), result.outcome.report.source.split("\n")
    assert len(changed_lines) == sum(a != b for a, b in zip(before, after, strict=True))
