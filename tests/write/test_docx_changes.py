"""Safe fixes become tracked changes: accepted they are the fix, rejected they leave what was there."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from report_lint import Edit, Finding, Fix, Severity, says
from report_lint.check import Diagnostic, Outcome
from report_lint.fixing import UnfixableError
from report_lint.read import read
from report_lint.write.docx_changes import tracked

if TYPE_CHECKING:
    from collections.abc import Callable

    Parts = Callable[[bytes], dict[str, bytes]]
    Zipped = Callable[[dict[str, bytes]], bytes]


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def t(text: str, marks: str = "<w:i/>") -> str:
    return f'<w:r><w:rPr>{marks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(inside: str) -> str:
    return f"<w:p>{inside}</w:p>"


def mend(data: bytes, *edits: tuple[str, str]) -> bytes:
    """Replace words by others, each in a fix of its own."""

    def look(now: bytes) -> Outcome:
        report = read("a.docx", now)
        found: list[Diagnostic] = []
        for old, new in edits if now == data else ():
            at = report.text.index(old)
            span = report.span(at, at + len(old))
            fix = Fix(says("do"), (Edit(span, new),), safe=True)
            found.append(Diagnostic("NUM001", "a", Severity.WARNING, Finding(span, says("x"), fixes=(fix,))))
        return Outcome(report, tuple(found), ())

    return tracked(data, look).data


def rejected(body: bytes) -> bytes:
    """Undo our changes, as the person who rejects them does."""
    body = re.sub(rb'<w:ins w:id="\d+" w:author="report-lint">.*?</w:ins>', b"", body)
    ours = re.compile(rb'<w:del w:id="\d+" w:author="report-lint">(.*?)</w:del>')
    return ours.sub(lambda match: match[1].replace(b"w:delText", b"w:t"), body)


SAME = {
    "inside a run": t("thu 1500 đồng"),
    "over runs": t("thu 1") + t("5", "<w:b/>") + t("00 đồng"),
    "in a link": f"<w:hyperlink r:id='r1'>{t('thu 1500 đồng')}</w:hyperlink>",
    "in a content control": f"<w:sdt><w:sdtContent>{t('thu 1500 đồng')}</w:sdtContent></w:sdt>",
    "in what somebody inserted": t("thu ") + f"<w:ins w:id='9' w:author='Lan'>{t('là 1500 đồng')}</w:ins>",
    "beside what somebody deleted": t("thu 15")
    + f"<w:del w:id='9'><w:r><w:delText>9</w:delText></w:r></w:del>{t('00 đồng')}",
    "beside a note": t("thu 1500") + "<w:r><w:footnoteReference w:id='1'/></w:r>" + t(" đồng"),
    "in a cell": "</w:p><w:tbl><w:tr><w:tc><w:p>" + t("1500") + "</w:p></w:tc></w:tr></w:tbl><w:p>",
}
LEFT = {
    "in a field": "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
    + t("1500")
    + "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
    "in a simple field": f"<w:fldSimple w:instr=' QUOTE '>{t('1500')}</w:fldSimple>",
    "in a text box": f"<w:r><w:pict><w:txbxContent>{p(t('1500'))}</w:txbxContent></w:pict></w:r>",
    "over a soft hyphen": "<w:r><w:t>15</w:t><w:softHyphen/><w:t>00</w:t></w:r>",
    "over a hidden run": t("15") + t("x", "<w:vanish/>") + t("00"),
    "beside a picture in the run": "<w:r><w:t>1500</w:t><w:drawing/></w:r>",
}


@pytest.mark.parametrize("inside", SAME.values(), ids=SAME)
@pytest.mark.parametrize("new", ["1.500", "1600", "2.345,6", "500", "1500 triệu"])
def test_a_fix_is_tracked(word: Callable[..., bytes], parts: Parts, inside: str, new: str) -> None:
    data = word(p(inside))
    fixed = mend(data, ("1500", new))
    assert read("a.docx", fixed).text == read("a.docx", data).text.replace("1500", new)
    changed = parts(fixed)
    numbers = re.findall(rb"<w:(?:ins|del) w:id=.(\d+)", changed["word/document.xml"])
    assert len(numbers) == len(set(numbers))
    undone = dict(changed, **{"word/document.xml": rejected(changed["word/document.xml"])})
    assert "".join(re.findall(r"<w:t\b[^>]*>([^<]*)", undone["word/document.xml"].decode())) == "".join(
        re.findall(r"<w:t\b[^>]*>([^<]*)", inside)
    )
    assert {name for name in changed if changed[name] != parts(data)[name]} == {"word/document.xml"}
    assert not ET.fromstring(changed["word/document.xml"]).findall(f".//{W}ins//{W}ins")  # noqa: S314 — our own


@pytest.mark.parametrize("inside", LEFT.values(), ids=LEFT)
def test_what_cannot_be_rewritten_word_by_word_is_left(word: Callable[..., bytes], inside: str) -> None:
    data = word(p(t("tại ") + inside + t(" đồng")))
    old = re.sub("[^0-9]", "", read("a.docx", data).text)
    assert mend(data, (old, "7")) == data


def test_only_what_differs_is_marked(word: Callable[..., bytes], parts: Parts) -> None:
    body = parts(mend(word(p(t("thu 1500 đồng"))), ("1500", "1.500")))["word/document.xml"]
    assert b"<w:del " not in body
    assert re.search(
        rb'<w:ins w:id="\d+" w:author="report-lint"><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">\.</w:t></w:r></w:ins>',
        body,
    )


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        (("2.318 hộ", "2.328 hộ"), ("2.318", "2.328")),
        (("31,3%", "37,3%"), ("31,3", "37,3")),
        (("31/4/2024", "30/4/2024"), ("31", "30")),
        (("thứ Hai", "thứ Ba"), ("Hai", "Ba")),
        (("1983 năm", "1984 năm"), ("1983", "1984")),
    ],
)
def test_a_figure_or_word_is_replaced_as_a_whole(
    word: Callable[..., bytes], parts: Parts, words: tuple[str, str], changed: tuple[str, str]
) -> None:
    body = parts(mend(word(p(t(f"Nay {words[0]} là x"))), words))["word/document.xml"].decode()
    gone = re.findall(r"<w:delText[^>]*>([^<]*)", body)
    come = re.findall(r"<w:ins .*?<w:t[^>]*>([^<]*)", body)
    assert [*gone, *come] == [*changed]


def test_what_comes_stands_after_all_that_goes(word: Callable[..., bytes], parts: Parts) -> None:
    data = word(p(t("có 2.3") + t("1", "<w:b/>") + t("8 hộ")))
    body = parts(mend(data, ("2.318", "2.328")))["word/document.xml"].decode()
    assert re.findall(r"<w:(delText|t)\b[^>]*>([^<]*)", body) == [
        ("t", "có "),
        ("delText", "2.3"),
        ("delText", "1"),
        ("delText", "8"),
        ("t", "2.328"),
        ("t", " hộ"),
    ]


def test_where_a_figure_cannot_be_replaced_what_differs_is(word: Callable[..., bytes], parts: Parts) -> None:
    data = word(p("<w:r><w:t>2.3</w:t><w:drawing/></w:r>" + t("18 hộ")))
    body = parts(mend(data, ("2.318", "2.328")))["word/document.xml"].decode()
    assert re.findall(r"<w:(?:delText|t)\b[^>]*>([^<]*)", body) == ["2.3", "1", "2", "8 hộ"]


def test_headers_are_left_and_notes_are_not(word: Callable[..., bytes]) -> None:
    note = "<w:r><w:footnoteReference w:id='5'/></w:r>"
    more = {"header_1": p(t("đầu 1700")), "footnotes": f"<w:footnote w:id='5'>{p(t('chân 1800'))}</w:footnote>"}
    fixed = mend(word(p(t("thu 1500") + note), **more), ("1500", "1.500"), ("1700", "1.700"), ("1800", "1.800"))
    assert read("a.docx", fixed).text.split() == ["thu", "1.500", "chân", "1.800", "đầu", "1700"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.text("ab12,& ", min_size=1, max_size=5), st.sampled_from(["", "ins", "del", "hyperlink"])),
        min_size=1,
        max_size=6,
    ),
    st.data(),
)
def test_any_words_become_any_others(
    word: Callable[..., bytes], runs: list[tuple[str, str]], data: st.DataObject
) -> None:
    inside = ""
    for text, around in runs:
        run = t(text.replace("&", "&amp;"))
        inside += f"<w:{around}>{run}</w:{around}>" if around else run
    document = word(p(inside))
    text = read("a.docx", document).text
    if not text.strip():
        return
    start = data.draw(st.integers(0, len(text.rstrip()) - 1))
    old = text[start : data.draw(st.integers(start + 1, len(text.rstrip())))]
    new = data.draw(st.text("ab34.", min_size=1, max_size=4))
    fixed = mend(document, (old, new))
    assert fixed == document or read("a.docx", fixed).text == text.replace(old, new, 1)


def test_another_kind_of_document_is_refused(zipped: Zipped) -> None:
    data = zipped(
        {"content.xml": b"<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>"}
    )
    with pytest.raises(UnfixableError):
        tracked(data, lambda now: Outcome(read("a.odt", now), (), ()))


def test_the_command_writes_a_copy(lint: Callable[..., Any], word: Callable[..., bytes]) -> None:
    path = Path("a.docx")
    path.write_bytes(word(p(t("tổng 7 = 8 hộ"))))
    done = lint("a.docx", "--fix-to", "b.docx", "--unsafe-fixes")
    assert (done.status, done.codes) == (0, [])
    assert read("b.docx", Path("b.docx").read_bytes()).text == "tổng 8 = 8 hộ\n"
    assert b'w:author="report-lint" w:date="20' in zipfile.ZipFile("b.docx").read("word/document.xml")
    assert read("a.docx", path.read_bytes()).text == "tổng 7 = 8 hộ\n"
    assert lint("a.docx", "--fix", "--unsafe-fixes").status == 2
