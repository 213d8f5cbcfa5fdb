"""The contract with other tools."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from report_lint.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable


def read(done: Any) -> Any:  # noqa: ANN401
    return json.loads(done.out)


def prints(done: Any) -> list[str]:  # noqa: ANN401
    return [diagnostic["fingerprint"] for diagnostic in read(done)["diagnostics"]]


def test_every_key_is_there(lint: Callable[..., Any]) -> None:
    output = read(lint("--output-format", "json", "a.txt", "none.txt", a="Số\n7 = 8, 9 = ?\n"))
    fingerprint = output["diagnostics"][0].pop("fingerprint")
    seven = {"start": {"line": 2, "column": 1, "offset": 3}, "end": {"line": 2, "column": 2, "offset": 4}}
    eight = {"start": {"line": 2, "column": 5, "offset": 7}, "end": {"line": 2, "column": 6, "offset": 8}}

    assert len(fingerprint) == 20
    assert output == {
        "version": 1,
        "tool": {"version": VERSION, "knowledge": "2024-03"},
        "diagnostics": [
            {
                "path": "a.txt",
                "code": "FAK001",
                "name": "unequal-pair",
                "severity": "error",
                "message": "7 against 8",
                "text": "7",
                **seven,
                "place": None,
                "related": [{"path": "a.txt", **eight, "message": "the other one, on line 2"}],
                "fixes": [{"safe": False, "title": "write 8", "edits": [{**seven, "replacement": "8"}]}],
                "url": None,
            }
        ],
        "summary": {
            "files": 1,
            "errors": 1,
            "warnings": 0,
            "infos": 0,
            "numbers": {"found": 3, "checked": 2},
            "unreadable": [{"path": "none.txt", "message": "none.txt: no such file or folder"}],
        },
    }


def test_it_is_a_document_even_when_nothing_was_read(lint: Callable[..., Any]) -> None:
    output = read(lint("--output-format", "json", "none.txt"))

    assert (output["diagnostics"], output["summary"]["files"]) == ([], 0)


def test_positions_count_in_the_file_as_it_stands(lint: Callable[..., Any]) -> None:
    Path("a.txt").write_bytes("\ufeffTô\u0323ng\r\nsố 7 = 8\r\n".encode())
    diagnostic = read(lint("--output-format", "json", "a.txt"))["diagnostics"][0]

    assert (diagnostic["start"], diagnostic["text"]) == ({"line": 2, "column": 4, "offset": 10}, "7")


def test_letters_are_written_as_they_are(lint: Callable[..., Any]) -> None:
    Path("số.txt").write_text("7 = 8", "utf-8")

    assert '"path": "số.txt"' in lint("--output-format", "json", "số.txt").out


def test_a_fingerprint_outlives_a_new_name_and_new_lines_above(lint: Callable[..., Any]) -> None:
    before = prints(lint("--output-format", "json", "a.txt", a="7 = 8\n"))
    after = prints(lint("--output-format", "json", "b.txt", b="1 = 1\n\n so: 7 = 8\n"))

    assert after == before


def test_fingerprints_differ_by_words_evidence_rule_and_ordinal(lint: Callable[..., Any]) -> None:
    found = prints(lint("--output-format", "json", "a.txt", a="7 = 8, 7 = 9, 6 = 8, 7 = 8, doubt, remark\n"))

    assert len(set(found)) == len(found) == 6


def test_the_ordinal_counts_within_a_report(lint: Callable[..., Any]) -> None:
    one, other = prints(lint("--output-format", "json", "a.txt", "b.txt", a="7 = 8", b="7 = 8"))

    assert one == other
