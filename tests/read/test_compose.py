"""The text is NFC, and every offset of it leads back to the file."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from report_lint.model import Report
from report_lint.read import UnreadableError, read
from report_lint.read.compose import compose

TONED = "ưởạộđằ…“ÀỄ"
MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u0344\u0f73"
STRANGE = "\u212b\u2126\u1100\u1161\u11a8\uac00\u0958\u2000\u037e\ufb1d\U0001d15e"
TEXTS = st.text(st.sampled_from("aeiouAEx .\n" + TONED + MARKS + STRANGE)) | st.text(
    st.characters(exclude_categories=["Cs"])
)


@given(TEXTS)
@example("Thu\u031bo\u031b\u0309ng 5 nga\u0300y")
def test_the_pieces_join_to_the_normal_form(source: str) -> None:
    text, anchors = compose(source)
    assert text == normalize("NFC", source)
    at = origin = 0
    for start, begin, length, width in anchors.steps:
        assert start - at == begin - origin >= 0  # between the steps both run alike
        assert text[at:start] == source[origin:begin]
        assert text[start : start + length] == normalize("NFC", source[begin : begin + width])
        at, origin = start + length, begin + width
    assert text[at:] == source[origin:]


@given(TEXTS)
def test_offsets_lead_into_the_source_in_order(source: str) -> None:
    text, anchors = compose(source)
    starts = [anchors.source(offset) for offset in range(len(text) + 1)]
    ends = [anchors.source(offset, end=True) for offset in range(len(text) + 1)]
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    assert (starts[0], ends[-1]) == (0, len(source))
    assert all(start <= end for start, end in zip(starts, ends, strict=True))


@given(TEXTS, st.data())
def test_a_slice_widens_to_whole_clusters(source: str, data: st.DataObject) -> None:
    text, anchors = compose(source)
    report = Report("a.txt", source, text, anchors=anchors)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert text[start:end] in normalize("NFC", report.slice(report.span(start, end)))


def test_composed_text_is_passed_on_as_it_is() -> None:
    source = "Số đoàn viên là 5."
    text, anchors = compose(source)
    assert text is source
    assert anchors.steps == ()


def test_positions_count_in_the_file_as_decoded() -> None:
    source = normalize("NFD", "Đơn vị\r\nđạt 5 giải")
    report = read("a.txt", b"\xef\xbb\xbf" + source.encode())
    five = report.text.index("5")
    assert report.text == "Đơn vị\r\nđạt 5 giải"
    assert report.slice(report.span(five, five + 1)) == "5"
    assert report.position(report.anchors.source(five)) == (2, 6)
    assert report.slice(report.span(0, 6)) == normalize("NFD", "Đơn vị")


def test_a_heap_of_marks_is_refused_before_it_costs_time() -> None:
    with pytest.raises(UnreadableError, match="heaps more than 64 marks"):
        read("zalgo.txt", ("a" + "\u0301\u0323" * 200_000).encode())
