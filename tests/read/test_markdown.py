"""Markdown: headings, code, links."""

from __future__ import annotations

import pytest

from report_lint.read import read

TEXT = """\
# BÁO CÁO

## I. Kết quả

Theo [công văn 5](https://thu.example/5 "số 5") và `n = 3`, **12 đơn vị** đạt.

- Khối A
  - Tổ 1: 4 người

```sql
1. select 99
| a | b |
```

## II. Nhiệm vụ

~~~
chưa đóng
"""


def test_headings_nest_by_their_depth() -> None:
    report = read("bao-cao.MD", TEXT.encode())
    assert [(str(block.kind), block.label, block.level) for block in report.blocks] == [
        ("heading", "", 0),
        ("heading", "I.", 1),
        ("paragraph", "", 2),
        ("item", "-", 2),
        ("item", "-", 3),
        ("heading", "II.", 1),
    ]


def test_code_and_targets_are_masked_and_emphasis_stays() -> None:
    report = read("a.md", TEXT.encode())
    view = report.view
    assert [char for char in view if char.isdigit()] == list("51214")
    assert "**12 đơn vị**" in view
    assert "[công văn 5]" in view
    assert "select" not in view
    assert "chưa đóng" not in view
    assert len(view) == len(report.text)


def test_plain_text_knows_no_code() -> None:
    assert read("a.txt", b"`n = 3` and [x](5)").masked == ()


def test_the_name_chooses_the_reader_where_the_path_cannot() -> None:
    assert read("-", b"`3`", name="a.md").masked != ()
    assert read("-", b"`3`", name="a.txt").masked == ()
    assert read("-", b"`3`").file == "-"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("``a ` 3`` 5", "5"),
        ("`3` và `4` 5", "5"),
        ("` 5", "5"),
        ("![ảnh](hinh-(3).png) 5", "5"),
        ("[a](3\nb 5", "35"),
        ("````\n```\n3\n````\n5", "5"),
        ("~~~ 3\n4\n~~~\n5", "5"),
        ("`<!-- 3 -->` 5", "5"),
        ("```\n<!-- 3\n```\n5 -->", "5"),
    ],
    ids=["double", "twice", "alone", "brackets", "unclosed", "longer fence", "tildes", "comment", "comment in a fence"],
)
def test_only_what_is_code_is_hidden(text: str, shown: str) -> None:
    assert "".join([char for char in read("a.md", text.encode()).view if char.isdigit()]) == shown
