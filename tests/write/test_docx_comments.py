"""Findings become comments on exactly their words, and nothing else of a Word document changes."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from report_lint.check import Diagnostic, Outcome
from report_lint.message import says
from report_lint.read import read
from report_lint.render.words import Words
from report_lint.rule import Finding, Severity
from report_lint.write.docx_comments import annotated

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'


def t(text: str, marks: str = "") -> str:
    return f'<w:r><w:rPr><w:i/>{marks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(inside: str, marks: str = "") -> str:
    return f"<w:p><w:pPr>{marks}</w:pPr>{inside}</w:p>"


def field(shown: str) -> str:
    begin, middle, end = (FIELD.format(kind) for kind in ("begin", "separate", "end"))
    return f"{begin}<w:r><w:instrText> REF b 12 </w:instrText></w:r>{middle}{shown}{end}"


GONE = "<w:del w:id='7' w:author='Lan'><w:r><w:delText>120</w:delText></w:r></w:del>"
EXACT = {
    "in the middle of a run": (t("thu được 95 triệu đồng"), "95 triệu"),
    "a whole run": (t("còn ") + t("95 hộ") + t(" nghèo"), "95 hộ"),
    "over runs": (t("thu được 9") + t("5 tri", "<w:b/>") + t("ệu đồng"), "95 triệu"),
    "one letter": (t("abc"), "b"),
    "all there is": (t("abc"), "abc"),
    "with signs that are no letters": ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "b\nc"),
    "after a tab": ("<w:r><w:t>a</w:t><w:tab/><w:t>bcd</w:t></w:r>", "bc"),
    "around a hyphen": ("<w:r><w:t>12/NQ</w:t><w:noBreakHyphen/><w:t>HĐND nêu</w:t></w:r>", "NQ-HĐND"),
    "after what was deleted": (t("còn ") + GONE + t("95 hộ"), "95 hộ"),
    "around what was deleted": (t("còn 9") + GONE + t("5 hộ"), "95 hộ"),
    "in what was inserted": (t("còn ") + f"<w:ins w:id='8' w:author='Lan'>{t('khoảng 95 hộ')}</w:ins>", "95 hộ"),
    "from what was inserted on": (
        t("còn ") + f"<w:ins w:id='8' w:author='Lan'>{t('ước 9')}</w:ins>{t('5 hộ')}",
        "95 hộ",
    ),
    "in a link": (f"<w:hyperlink r:id='r1'>{t('trang 95 hộ')}</w:hyperlink>", "95 hộ"),
    "in a content control": (f"<w:sdt><w:sdtPr/><w:sdtContent>{t('trang 95 hộ')}</w:sdtContent></w:sdt>", "95 hộ"),
    "a smart tag": (f"tại <w:smartTag>{t('95 hộ')}</w:smartTag>", "95 hộ"),
    "beside a field": (t("tại 95 hộ") + field(t("3")), "95 hộ"),
    "around a field": (t("9") + field(t("5")) + t(" hộ"), "95 hộ"),
    "with marks of XML": (t("A &amp; B &lt; 95 &gt; C"), "B < 95"),
    "with blanks at the edges": (t("một  hai  ba"), " hai  "),
    "two blanks": (t("một hai ") + t(" ba"), "  "),
    "raised figures": (t("10") + t("3", "<w:vertAlign w:val='superscript'/>") + t(" m"), "10³"),
    "beside a note": ("<w:r><w:t>95 hộ</w:t><w:footnoteReference w:id='1'/><w:t> nghèo</w:t></w:r>", "hộ"),
}
WIDENED = {
    "in a field": (t("Bảng ") + field(t("tháng 31") + t(" năm")), "31", "tháng 31 năm"),
    "into a field": (t("Bảng ") + field(t("tháng 31")), "Bảng tháng", "Bảng tháng 31"),
    "in a simple field": (t("quý ") + f"<w:fldSimple w:instr=' QUOTE '>{t('II năm')}</w:fldSimple>", "II", "II năm"),
    "into a content control": (
        t("trang ") + f"<w:sdt><w:sdtContent>{t('95 hộ')}</w:sdtContent></w:sdt>",
        "trang 95",
        "trang 95 hộ",
    ),
    "out of a link": (f"<w:hyperlink>{t('tại trang 9')}</w:hyperlink>{t('5 hộ')}", "trang 95", "tại trang 95"),
    "in a smart tag": (f"<w:smartTag>{t('trang 95 hộ')}</w:smartTag>", "95 hộ", "trang 95 hộ"),
    "in a ruby": (
        f"<w:r><w:ruby><w:rt>{t('a')}</w:rt><w:rubyBase>{t('chữ lớn')}</w:rubyBase></w:ruby></w:r>",
        "lớn",
        "achữ lớn",
    ),
}


@pytest.mark.parametrize(("inside", "words"), EXACT.values(), ids=EXACT)
@pytest.mark.parametrize("around", ["{}", "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"], ids=["body", "table", "control"])  # fmt: skip
def test_a_comment_is_on_the_words(
    word: Callable[..., bytes], commented: Callable[..., Any], inside: str, words: str, around: str
) -> None:
    data = word(around.format(p(inside)) + p(t("hết")))
    shown = commented(data, words)
    assert shown.ours() == [words.replace("³", "3")]
    report = read("a.docx", shown.data)
    assert [report.slice(comment.span) for comment in report.comments] == [words]


@pytest.mark.parametrize(("inside", "words", "anchored"), WIDENED.values(), ids=WIDENED)
def test_a_comment_is_widened_where_programs_would_lose_it(
    word: Callable[..., bytes], commented: Callable[..., Any], inside: str, words: str, anchored: str
) -> None:
    assert commented(word(p(inside)), words).ours() == [anchored]


RUNS = st.lists(
    st.tuples(st.text("ab12.\t\n&", min_size=1, max_size=6), st.sampled_from(["", "", "ins", "del", "smartTag"])),
    min_size=1,
    max_size=5,
)
MARKS = {"\t": "<w:tab/>", "\n": "<w:br/>", "&": "<w:t>&amp;</w:t>"}


def _written(text: str, around: str) -> str:
    inside = "".join(MARKS.get(part) or f"<w:t>{part}</w:t>" for part in re.split(r"([\t\n&])", text) if part)
    return f"<w:{around}><w:r>{inside}</w:r></w:{around}>" if around else f"<w:r>{inside}</w:r>"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(RUNS, min_size=1, max_size=3), st.data())
def test_any_words_of_any_runs(
    word: Callable[..., bytes], noted: Callable[..., Any], paragraphs: list[list[tuple[str, str]]], data: st.DataObject
) -> None:
    document = word("".join(f"<w:p>{''.join(_written(*run) for run in runs)}</w:p>" for runs in paragraphs))
    report = read("a.docx", document)
    lines = [match.span() for match in re.finditer(r"[^\s]+", report.text)]
    if not lines:
        return
    diagnostics: list[Diagnostic] = []
    for start, end in data.draw(st.lists(st.sampled_from(lines), max_size=4)):
        first = data.draw(st.integers(start, end - 1))
        last = data.draw(st.integers(first + 1, end))
        diagnostics.append(Diagnostic("SUM001", "a", Severity.INFO, Finding(report.span(first, last), says("x"))))
    new = annotated(document, Outcome(report, tuple(diagnostics), ()), Words())
    shown = noted(new)
    if not any(around == "smartTag" for runs in paragraphs for _, around in runs):
        assert sorted(shown.ours()) == sorted(report.slice(one.finding.span) for one in diagnostics)
    after = read("a.docx", new)
    assert after.text == report.text
    for one in diagnostics:
        assert any(one.finding.span in comment.span for comment in after.comments)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_a_copy_gives_the_same_findings_and_can_be_annotated_again(
    example: Path, ugly: Callable[..., bytes], checked: Callable[[bytes], Outcome], parts: Callable[..., Any]
) -> None:
    data = ugly(read(example.name, example.read_bytes()))
    before = checked(data)
    new = annotated(data, before, Words())
    after = checked(new)
    assert after.report.text == before.report.text
    assert after.diagnostics == before.diagnostics
    for one in before.diagnostics:
        assert one.finding.span.start == one.finding.span.end or any(
            one.finding.span in comment.span and comment.text.startswith(one.code) for comment in after.report.comments
        )
    assert parts(annotated(new, after, Words())) == parts(new)


def test_what_is_not_touched_stays_byte_by_byte(
    word: Callable[..., bytes], annotate: Callable[..., bytes], parts: Callable[..., Any]
) -> None:
    inside = p(t("thu 95") + GONE) + "<!-- as it was --><w:p w:rsidR = 'x'  ><w:r><w:t>sau</w:t></w:r></w:p>"
    data = word(inside, footer_1=p(t("chân")), styles="<w:style/>", thing_xml="<x  a='1'/>")
    before, after = parts(data), parts(annotate(data, "95"))
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {"[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/comments.xml"}
    assert list(after)[: len(before)] == list(before)
    body = re.sub(rb"<w:comment\w+ [^>]*/>|<w:r><w:commentReference[^>]*/></w:r>", b"", after["word/document.xml"])
    joined = body.replace(b'</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">', b"")
    assert joined == before["word/document.xml"]


def test_nothing_to_say_leaves_the_document_as_it_is(
    word: Callable[..., bytes], annotate: Callable[..., bytes]
) -> None:
    data = word(p(t("thu 95")))
    assert annotate(data) == data


def test_both_places_of_a_contradiction_name_each_other(
    word: Callable[..., bytes], annotate: Callable[..., bytes], noted: Callable[..., Any]
) -> None:
    new = annotate(word(p(t("có 120 hộ")) + p(t("còn 95 hộ"))), "95 hộ", related="120 hộ")
    shown = noted(new)
    assert shown.ours() == ["120 hộ", "95 hộ"]
    first, second = (shown.lines[number] for number in shown.referred)
    assert first[1:] == ["the other one", "paragraph 2: “95 hộ”: it is wrong"]
    assert second[1:] == ["it is wrong", "paragraph 1: “120 hộ”: the other one"]
    assert first[0] == second[0]
    assert re.fullmatch(r"SUM001 \[error\] #[0-9a-f]{8}", first[0])


def test_comments_may_begin_and_end_anywhere_together(
    word: Callable[..., bytes], annotate: Callable[..., bytes], noted: Callable[..., Any]
) -> None:
    data = word(p(t("một hai ba bốn")))
    assert noted(annotate(data, "một", "một hai", "hai", "hai ba", "ba bốn", "một hai ba bốn")).ours() == [
        "một", "một hai", "hai", "hai ba", "ba bốn", "một hai ba bốn",
    ]  # fmt: skip


def test_decomposed_letters_stay_whole(
    word: Callable[..., bytes], annotate: Callable[..., bytes], noted: Callable[..., Any]
) -> None:
    text = unicodedata.normalize("NFD", "tổng số hộ nghèo")
    data = word(p(t(text)))
    assert noted(annotate(data, "số hộ")).ours() == [unicodedata.normalize("NFD", "số hộ")]
