"""Files that nobody meant to write: an answer, never a crash."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HOSTILE = {
    "empty": "",
    "only blanks": " \n\t\n \n",
    "no final newline": "Có 12 tổ",
    "one line of 5 MB": "Trao 2.811 suất quà tại xã Tả Ngảo, huyện Sìn Hồ ngày 08/3/2024; đạt 12,5% kế hoạch. "
    * 46_000,
    "a million digits": "9" * 1_000_000,
    "a million digits in groups": "123.456." * 125_000,
    "a million slashes": "1/" * 500_000,
    "a million dashes": "1-" * 500_000,
    "a million brackets": "(" * 1_000_000,
    "a million dots": "." * 1_000_000,
    "a million line ends": "\n" * 1_000_000,
    "a million blanks": "Số:" + " " * 1_000_000 + "/BC",
    "many short lines": "1.\n" * 50_000,
    "a very wide table": "\t".join(["1"] * 50_000) + "\n" + "\t".join(["2"] * 50_000),
    "marks without letters": "ngày \u0301\u0323 tháng " * 5_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_gets_an_answer(text: str, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(text.encode())
    command = [sys.executable, "-m", "report_lint", "--output-format", "json", str(path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=120)
    assert done.returncode in (0, 1), done.stderr
    assert len(done.stderr.splitlines()) <= 1  # "nothing stands behind this result"
    answer = json.loads(done.stdout)
    assert answer["summary"]["files"] == 1
    assert answer["summary"]["unreadable"] == []


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\x00\x01\x02\x00binary", "byte"),
        (b"PK\x03\x04rest", "zip|Word|docx"),
        (b"%PDF-1.7 rest", "PDF"),
        ("Có 12 tổ".encode() + b"\xff\xfe\xfa\xc3\x28 \x9d\x9d", ""),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, says: str, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("Kết quả của của phong trào: 12 giải.", "utf-8")
    bad.write_bytes(data)
    command = [sys.executable, "-m", "report_lint", "--output-format", "concise", str(bad), str(good)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert "WRI001" in done.stdout
    assert len(done.stderr.splitlines()) == 1
    assert str(bad) in done.stderr
    assert not says or any(word in done.stderr for word in says.split("|"))
