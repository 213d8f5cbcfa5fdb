"""Cutting a line around words, in columns."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint import Report, Span
from report_lint.render.snippet import rows, window

LONG = "chữ " * 60


@pytest.mark.parametrize(
    ("line", "words", "shown", "before", "length"),
    [
        ("một hai ba", "hai", "một hai ba", 4, 3),
        ("một\thai", "hai", "một    hai", 7, 3),
        ("một\u200b hai", "hai", "một hai", 4, 3),
        ("một\x1b[1m hai", "hai", "một\ufffd[1m hai", 8, 3),
        ("日本 hai", "hai", "日本 hai", 5, 3),
        (unicodedata.normalize("NFD", "một hai"), "hai", unicodedata.normalize("NFD", "một hai"), 4, 3),
        ("một hai", "", "một hai", 0, 1),
        ("", "", "", 0, 1),
    ],
)
def test_a_short_line_is_shown_whole(line: str, words: str, shown: str, before: int, length: int) -> None:
    at = line.index(words)

    assert window(line, at, at + len(words), 100) == (shown, before, length)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (f"ĐÂY {LONG}", "ĐÂY chữ chữ chữ chữ chữ chữ …"),
        (f"{LONG}ĐÂY {LONG}", "… chữ chữ ĐÂY chữ chữ chữ …"),
        (f"{LONG}ĐÂY", "… chữ chữ chữ chữ chữ chữ ĐÂY"),
    ],
)
def test_a_long_line_is_cut_between_words(line: str, shown: str) -> None:
    at = line.index("ĐÂY")
    text, before, length = window(line, at, at + 3, 32)

    assert text == shown
    assert text[before : before + length] == "ĐÂY"


def test_words_that_do_not_fit_are_cut_too() -> None:
    text, before, length = window(LONG, 4, 200, 32)

    assert (text[:2], text[-2:]) == ("… ", " …")
    assert before + length + 2 == len(text) <= 32


ANY = st.text(st.sampled_from("ab \t日ộ\u0323\u0302"), max_size=300)


def columns(text: str) -> list[str]:
    """Return what stands in each column; the second one of a wide character is empty."""
    found: list[str] = []
    for char in text:
        if unicodedata.combining(char) and found:
            found[-1] += char
        else:
            found += [char, ""] if unicodedata.east_asian_width(char) == "W" else [char]
    return found


@given(ANY, ANY)
def test_whatever_is_cut_fits_and_is_underlined_where_the_words_are(left: str, right: str) -> None:
    text, before, length = window(f".{left}ĐÂY .{right}", len(left) + 1, len(left) + 4, 40)

    assert len(columns(text)) <= 40
    assert "".join(columns(text)[before : before + length]) == "ĐÂY"


def report(source: str) -> Report:
    return Report("a.txt", source, source)


def test_a_span_over_two_lines_shows_both() -> None:
    found = rows(report("một hai\n\n  ba bốn\n"), Span("a.txt", 4, 13), 80)

    assert [(row.number, row.text, row.before, row.length) for row in found] == [
        (1, "một hai", 4, 3),
        (3, "  ba bốn", 2, 2),
    ]


def test_a_span_over_many_lines_shows_its_beginning_and_its_end() -> None:
    assert [row.number for row in rows(report("chữ\n" * 9), Span("a.txt", 0, 35), 80)] == [1, 2, 9]


def test_blanks_can_be_underlined() -> None:
    assert [(row.before, row.length) for row in rows(report("một  hai"), Span("a.txt", 3, 5), 80)] == [(3, 2)]
