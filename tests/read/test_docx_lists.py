"""The labels that Word writes in front of paragraphs count as if somebody had typed them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from report_lint.check import check
from report_lint.load import packs
from report_lint.read import read
from report_lint.read.numerals import letters, roman
from report_lint.testing import outcome_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.model import Report
    from report_lint.read.origins import Origin


def level(depth: int, form: str, text: str, more: str = "") -> str:
    return f"<w:lvl w:ilvl='{depth}'><w:start w:val='1'/><w:numFmt w:val='{form}'/>{more}<w:lvlText w:val='{text}'/></w:lvl>"


def numbering(*levels: str, numbers: str = "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>") -> str:
    return f"<w:abstractNum w:abstractNumId='0'>{''.join(levels)}</w:abstractNum>{numbers}"


def item(text: str, depth: int = 0, number: int = 1) -> str:
    marks = f"<w:numPr><w:ilvl w:val='{depth}'/><w:numId w:val='{number}'/></w:numPr>"
    return f"<w:p><w:pPr>{marks}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def lines(data: bytes) -> list[str]:
    return [line for line in read("a.docx", data).text.split("\n") if line]


@pytest.mark.parametrize(
    ("form", "text", "labels"),
    [
        ("decimal", "%1.", ["1.", "2.", "3."]),
        ("decimalZero", "%1)", ["01)", "02)", "03)"]),
        ("upperRoman", "%1.", ["I.", "II.", "III."]),
        ("lowerRoman", "(%1)", ["(i)", "(ii)", "(iii)"]),
        ("upperLetter", "%1.", ["A.", "B.", "C."]),
        ("lowerLetter", "%1)", ["a)", "b)", "c)"]),
        ("bullet", "-", ["-"] * 3),
        ("bullet", "\uf0b7", ["•"] * 3),
        ("bullet", "o", ["•"] * 3),
        ("decimal", "Mục %1.", ["Mục 1.", "Mục 2.", "Mục 3."]),
        ("vietnameseCounting", "%1.", ["1.", "2.", "3."]),
    ],
)
def test_a_list_counts(form: str, text: str, labels: list[str], word: Callable[..., bytes]) -> None:
    data = word("".join(map(item, "xyz")), numbering=numbering(level(0, form, text)))
    assert lines(data) == [f"{label} {words}" for label, words in zip(labels, "xyz", strict=True)]


def test_a_label_is_the_label_of_its_block(word: Callable[..., bytes]) -> None:
    levels = level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)")
    words = "Kết quả đạt được trong quý; còn một số việc chậm."
    body = "".join(item(words, depth) for depth in (0, 1, 2, 2, 1, 2, 0, 1))
    blocks = read("a.docx", word(body, numbering=numbering(*levels))).blocks
    assert [block.label for block in blocks] == ["I.", "1.", "a)", "b)", "2.", "a)", "II.", "1."]
    assert [block.level for block in blocks] == [0, 1, 2, 2, 1, 2, 0, 1]


def test_levels_name_those_above(word: Callable[..., bytes]) -> None:
    legal = level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", "<w:isLgl/>"), level(2, "decimal", "%1.%2.%3.")
    body = item("x") + item("x", 1) + item("x", 1) + item("x", 2)
    assert lines(word(body, numbering=numbering(*legal))) == ["I. x", "1.1. x", "1.2. x", "I.2.1. x"]


def test_lists_of_one_definition_go_on_unless_one_starts_again(word: Callable[..., bytes]) -> None:
    start = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='{}'/></w:lvlOverride>"
    numbers = "".join(
        f"<w:num w:numId='{number}'><w:abstractNumId w:val='0'/>{more}</w:num>"
        for number, more in ((1, ""), (2, ""), (3, start.format(1)), (4, start.format(7)))
    )
    body = "".join(item("x", 0, number) for number in (1, 1, 2, 3, 3, 4, 4))
    found = lines(word(body, numbering=numbering(level(0, "decimal", "%1."), numbers=numbers)))
    assert found == [f"{number}. x" for number in (1, 2, 3, 1, 2, 7, 8)]


def test_a_style_can_bring_its_list(word: Callable[..., bytes]) -> None:
    styles = (
        "<w:style w:styleId='Muc'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
        "<w:style w:styleId='Con'><w:basedOn w:val='Muc'/><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr></w:style>"
    )
    levels = level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)")
    none = "<w:numPr><w:numId w:val='0'/></w:numPr>"
    body = "".join(
        f"<w:p><w:pPr><w:pStyle w:val='{style}'/>{marks}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
        for style, marks in (("Muc", ""), ("Con", ""), ("Muc", none), ("Muc", ""))
    )
    assert lines(word(body, styles=styles, numbering=numbering(*levels))) == ["1. x", "a) x", "x", "2. x"]


def test_a_list_can_be_linked_to_a_list_style(word: Callable[..., bytes]) -> None:
    linked = (
        "<w:abstractNum w:abstractNumId='5'><w:numStyleLink w:val='S'/></w:abstractNum>"
        "<w:abstractNum w:abstractNumId='6'><w:numStyleLink w:val='T'/></w:abstractNum>"
    )
    numbers = "".join(
        f"<w:num w:numId='{number}'><w:abstractNumId w:val='{kept}'/></w:num>"
        for number, kept in ((1, 0), (2, 5), (3, 6))
    )
    styles = "".join(
        f"<w:style w:type='numbering' w:styleId='{name}'><w:pPr><w:numPr><w:numId w:val='{number}'/></w:numPr></w:pPr></w:style>"
        for name, number in (("S", 1), ("T", 3))
    )
    part = linked + numbering(level(0, "decimal", "%1."), numbers=numbers)
    assert lines(word(item("x", 0, 2) + item("y", 0, 3), styles=styles, numbering=part)) == ["1. x", "y"]


def test_an_empty_item_shows_its_number_only(word: Callable[..., bytes]) -> None:
    part = numbering(level(0, "decimal", "%1."), level(1, "bullet", "-"))
    assert lines(word(item("x") + item("") + item("", 1) + item("y"), numbering=part)) == ["1. x", "2. ", "3. y"]


def test_a_column_of_automatic_numbers_is_read(word: Callable[..., bytes]) -> None:
    cell = "<w:tc>{}</w:tc>"
    rows = "".join(
        f"<w:tr>{cell.format(item(''))}{cell.format(plain(name))}{cell.format(plain(count))}</w:tr>"
        for name, count in (("Tổ Một", "12"), ("Tổ Hai", "15"), ("Tổ Ba", "9"))
    )
    report = read("a.docx", word(f"<w:tbl>{rows}</w:tbl>", numbering=numbering(level(0, "decimal", "%1"))))
    assert [report.slice(row[0].span) for row in report.tables[0].rows] == ["1", "2", "3"]


def plain(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_a_label_stands_in_no_run(word: Callable[..., bytes], origin: Callable[[Report, int], Origin]) -> None:
    report = read("a.docx", word(item("x"), numbering=numbering(level(0, "decimal", "%1."))))
    runs = [origin(report, at).run for at in range(4)]
    assert runs == [-1, -1, -1, 0]


def test_a_gap_among_automatic_labels_is_found(word: Callable[..., bytes]) -> None:
    part = numbering(
        level(0, "decimal", "%1."),
        numbers="<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='0'/>"
        "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='4'/></w:lvlOverride></w:num>",
    )
    body = item("Thu thuế đạt khá.") + item("Chi đúng dự toán.") + item("Tài sản công được rà soát.", 0, 2)
    report = read("a.docx", word(body, numbering=part))
    rules = [rule for pack in packs() for rule in pack.declared() if rule.title == "heading-order"]
    found = check(report, rules).diagnostics
    text = "1. Thu thuế đạt khá.\n2. Chi đúng dự toán.\n4. Tài sản công được rà soát."
    assert [report.slice(one.finding.span) for one in found] == ["4."]
    assert len(outcome_of(rules[0].make(), text).diagnostics) == 1


def test_numbers_are_written_in_every_way() -> None:
    assert [roman(number) for number in (1, 4, 9, 14, 1999, 0, 4000)] == [
        "i",
        "iv",
        "ix",
        "xiv",
        "mcmxcix",
        "0",
        "4000",
    ]
    assert [letters(number) for number in (1, 26, 27, 53, 10**9)] == ["a", "z", "aa", "aaa", "1000000000"]
    assert [letters(number, doubling=False) for number in (1, 26, 27, 52, 53)] == ["a", "z", "aa", "az", "ba"]
