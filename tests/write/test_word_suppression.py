"""A person answers in Word: a comment that asks for silence, a comment of ours that is resolved, a reply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from report_lint.read import read
from report_lint.render.words import Words
from report_lint.suppress import suppressions
from report_lint.write.docx_comments import annotated
from report_lint.write.signature import signed

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.check import Outcome

    Checked = Callable[[bytes], Outcome]
    Parts = Callable[[bytes], dict[str, bytes]]
    Zipped = Callable[[dict[str, bytes]], bytes]

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
FALSE_DATE = "Họp ngày {}31/02/2024{} tại xã, có 1.250 người dự; đã xong việc."


def t(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def on(number: int, words: str) -> str:
    """Return words with the marks of a comment around."""
    return (
        f'<w:commentRangeStart w:id="{number}"/>{t(words)}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def said(number: int, text: str, author: str = "Lan", para: str = "00000001") -> str:
    lines = "".join(f"<w:p {W14} w14:paraId='{para}'>{t(line)}</w:p>" for line in text.split("\n"))
    return f'<w:comment w:id="{number}" w:author="{author}">{lines}</w:comment>'


def meeting(word: Callable[..., bytes], text: str, words: str = "31/02/2024", **more: str) -> bytes:
    before, _, after = "Họp ngày 31/02/2024 tại xã Hà An.".partition(words)
    body = f"<w:p>{t('UBND XÃ HÀ AN')}</w:p><w:p>{t(before)}{on(4, words)}{t(after)}</w:p>"
    return word(body, comments=said(4, text), **more)


def codes(outcome: Outcome) -> list[str]:
    return [one.code for one in outcome.diagnostics if one.code in ("DAT001", "RL001", "RL002")]


@pytest.mark.parametrize("words", ["31/02/2024", "02", "Họp ngày 31/02/2024 tại xã"])
@pytest.mark.parametrize(
    "text", ["report-lint: ignore[DAT001] ghi theo bản gốc", "Report-lint: ignore[DAT] ghi\ntheo bản gốc", "report-lint:ignore[impossible-date] gốc"]
)  # fmt: skip
def test_a_comment_on_the_words_suppresses(word: Callable[..., bytes], checked: Checked, words: str, text: str) -> None:
    outcome = checked(meeting(word, text, words))
    assert codes(outcome) == []
    assert [(one.code, reason.split()[-1]) for one, reason in outcome.suppressed] == [("DAT001", "gốc")]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("report-lint: ignore[DAT001] ghi theo bản gốc", "tại xã", ["DAT001", "RL001"]),
        ("report-lint: ignore[DAT001]", "31/02/2024", ["DAT001", "RL002"]),
        ("report-lint: ignore[DAT001, XYZ001] bản gốc", "31/02/2024", ["RL002"]),
        ("report-lint: ignore[DAT001, SUM001] bản gốc", "31/02/2024", ["RL001"]),
        ("xem report-lint: ignore[DAT001] bản gốc", "31/02/2024", ["DAT001"]),
        ("đã hỏi lại", "31/02/2024", ["DAT001"]),
    ],
)
def test_a_comment_is_judged_like_one_in_a_text(
    word: Callable[..., bytes], checked: Checked, text: str, words: str, found: list[str]
) -> None:
    outcome = checked(meeting(word, text, words))
    assert sorted(codes(outcome)) == found
    report = outcome.report
    assert {
        report.slice(one.finding.span)
        for one in outcome.diagnostics
        if one.code.startswith("RL00") and one.code < "RL003"
    } <= {words}


def test_a_comment_without_a_range_is_about_its_paragraph(word: Callable[..., bytes], checked: Checked) -> None:
    body = f"<w:p>{t('Họp ngày 31/02/2024 tại xã.')}<w:r><w:commentReference w:id='4'/></w:r></w:p>"
    assert codes(checked(word(body, comments=said(4, "report-lint: ignore[DAT001] bản gốc")))) == []


def test_a_range_over_paragraphs_and_between_them(word: Callable[..., bytes], checked: Checked) -> None:
    body = (
        f"<w:commentRangeStart w:id='4'/><w:p>{t('Họp tại xã.')}</w:p><w:p>{t('Đến ngày 31/02/2024 xong.')}</w:p>"
        f"<w:commentRangeEnd w:id='4'/><w:p><w:r><w:commentReference w:id='4'/></w:r>{t('Ngày 30/02/2024 họp.')}</w:p>"
    )
    assert codes(checked(word(body, comments=said(4, "report-lint: ignore[DAT001] bản gốc")))) == ["DAT001"]


def test_other_peoples_comments_are_not_read(word: Callable[..., bytes]) -> None:
    report = read("a.docx", meeting(word, "anh xem lại ngày này"))
    assert (report.comments, suppressions(report)) == ((), ())


def annotate_meeting(word: Callable[..., bytes], checked: Checked) -> bytes:
    data = meeting(word, "anh xem lại", "tại xã")
    return annotated(data, checked(data), Words())


def resolved(
    data: bytes,
    parts: Callable[[bytes], dict[str, bytes]],
    zipped: Callable[..., bytes],
    more: str = "",
    done: str = "1",
) -> bytes:
    """Do what Word does when our comment on the date is resolved: name its paragraph, and tell of it in another part."""
    given = parts(data)
    comments = given["word/comments.xml"].decode()
    head, mark, tail = comments.partition("DAT001")
    at = head.rindex("<w:p>")
    # the last paragraph of a comment is the one that gives it its name
    last = tail.index("</w:comment>")
    place = tail.rindex("<w:p>", 0, last)
    tail = tail[:place] + f'<w:p {W14} w14:paraId="0000000A">' + tail[place + 5 :]
    assert at > 0
    given["word/comments.xml"] = (head + mark + tail).replace("</w:comments>", more + "</w:comments>").encode()
    reply = f'<w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="{done}"/>' if more else ""
    given["word/extended.xml"] = (
        f'<w15:commentsEx {W15}><w15:commentEx w15:paraId="0000000A" w15:done="{done}"/>{reply}</w15:commentsEx>'
    ).encode()
    links = given["word/_rels/document.xml.rels"].decode()
    relation = '<Relationship Id="x1" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="extended.xml"/>'
    given["word/_rels/document.xml.rels"] = links.replace("</Relationships>", relation + "</Relationships>").encode()
    return zipped(given)


def test_a_resolved_comment_of_ours_suppresses_and_stays(
    word: Callable[..., bytes], checked: Checked, parts: Parts, zipped: Zipped, noted: Callable[..., Any]
) -> None:
    data = resolved(annotate_meeting(word, checked), parts, zipped)
    outcome = checked(data)
    assert codes(outcome) == []
    assert [one.code for one, _ in outcome.suppressed] == ["DAT001"]
    again = annotated(data, outcome, Words())
    assert parts(again)["word/extended.xml"] == parts(data)["word/extended.xml"]
    assert [words for words in noted(again).ours() if words == "31/02/2024"] == ["31/02/2024"]
    assert codes(checked(again)) == []


def test_once_the_words_change_it_is_another_finding(
    word: Callable[..., bytes], checked: Checked, parts: Parts, zipped: Zipped
) -> None:
    given = parts(resolved(annotate_meeting(word, checked), parts, zipped))
    given["word/document.xml"] = given["word/document.xml"].replace(b"31/02/2024", b"30/02/2024")
    assert codes(checked(zipped(given))) == ["DAT001"]


def test_a_comment_that_is_not_resolved_suppresses_nothing(
    word: Callable[..., bytes], checked: Checked, parts: Parts, zipped: Zipped
) -> None:
    assert codes(checked(resolved(annotate_meeting(word, checked), parts, zipped, done="0"))) == ["DAT001"]


def test_a_reply_is_the_reason_and_keeps_the_comment(
    word: Callable[..., bytes], checked: Checked, parts: Parts, zipped: Zipped, noted: Callable[..., Any]
) -> None:
    reply = said(77, "theo công văn của tỉnh", para="0000000B")
    for done in ("1", "0"):
        data = resolved(annotate_meeting(word, checked), parts, zipped, reply, done)
        given = parts(data)
        given["word/document.xml"] = given["word/document.xml"].replace(
            b"</w:body>", b"<w:p><w:r><w:commentReference w:id='77'/></w:r></w:p></w:body>"
        )
        data = zipped(given)
        outcome = checked(data)
        assert [reason for _, reason in outcome.suppressed] == (["theo công văn của tỉnh"] if done == "1" else [])
        again = noted(annotated(data, outcome, Words()))
        assert again.lines["77"] == ["theo công văn của tỉnh"]
        assert sum("DAT001" in lines[0] for lines in again.lines.values()) == 1


def test_annotating_again_replaces_ours_and_leaves_the_others(
    word: Callable[..., bytes], checked: Checked, parts: Parts, zipped: Zipped, noted: Callable[..., Any]
) -> None:
    data = annotate_meeting(word, checked)
    given = parts(resolved(data, parts, zipped, done="0"))
    given["word/document.xml"] = given["word/document.xml"].replace(b"31/02/2024", b"29/02/2024")  # mended meanwhile
    mended = zipped(given)
    outcome = checked(mended)
    again = annotated(mended, outcome, Words())
    shown = noted(again)
    assert not any("DAT001" in lines[0] for lines in shown.lines.values())
    assert shown.lines["4"] == ["anh xem lại"]
    assert shown.words["4"] == "tại xã"
    assert said(4, "anh xem lại").encode() in parts(again)["word/comments.xml"]
    assert b"0000000A" not in parts(again)["word/extended.xml"]


def test_a_comment_of_ours_without_its_place_is_dropped(
    word: Callable[..., bytes], checked: Checked, parts: Parts, zipped: Zipped, noted: Callable[..., Any]
) -> None:
    given = parts(annotate_meeting(word, checked))
    stray = said(90, "SUM001 [error] #01234567", "report-lint").encode()
    given["word/comments.xml"] = given["word/comments.xml"].replace(b"</w:comments>", stray + b"</w:comments>")
    data = zipped(given)
    assert "90" not in noted(annotated(data, checked(data), Words())).lines


@pytest.mark.parametrize(
    "text", ["", "SUM001", "sum001 #01234567", "SUM001 [x] #0123", "a SUM001 [x] #01234567", "SUM001\n#01234567"]
)
def test_what_is_no_sign(text: str) -> None:
    assert signed(text) is None
