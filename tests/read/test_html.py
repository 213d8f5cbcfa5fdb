"""Web pages say what a browser shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from report_lint.check import check
from report_lint.load import packs
from report_lint.read import read
from report_lint.suppress import suppressed

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.model import Report
    from report_lint.read.origins import Origin

SAME = {
    "blanks count once": ("<p>một \n\t hai<b> </b> ba</p>", ["một hai ba"]),
    "elements are joined": ("<p>Nghị quy<b>ết</b> số <a href=x>12</a>", ["Nghị quyết số 12"]),
    "references": ("<p>A&amp;B &lt;3 &#7841; &#x1EA1; &nbsp;x &khong; AT&T", ["A&B <3 ạ ạ \xa0x &khong; AT&T"]),
    "a bare sign": ("<p>a < b <3 c", ["a < b <3 c"]),
    "breaks": ("<p>một<br>hai<br/>ba", ["một", "hai", "ba"]),
    "blocks without ends": ("một<p>hai<div>ba<li>bốn", ["một", "hai", "ba", "- bốn"]),
    "soft hyphens": ("<p>báo&shy;cáo và\xadx", ["báocáo vàx"]),
    "raised figures": ("<p>10<sup>3</sup> m, 95%<sup>[12]</sup>", ["10³ m, 95%"]),
    "what is deleted or hidden": ("<p>còn <del>120</del><s>7</s><ins>95</ins><i hidden>4</i><i style='display: none'>5<i>6</i></i> hộ", ["còn 95 hộ"]),
    "scripts": ("<script>if (a < b) x = '<p>1</p>'</script><style>p{}</style><p>lời<noscript>2</noscript>", ["lời"]),
    "titles": ("<head><title>Trang 1 <b></title></head><p>lời", ["lời"]),
    "comments": ("<p>một <!-- 2 > 1 --><![if !vml]>hai<![endif]><?xml a?>", ["một hai"]),
    "capital tags and odd attributes": ("<P CLASS=x data-a='1>2' b=\">\">lời</P>", ["lời"]),
    "lines that are kept": ("<pre>một\n  hai</pre>", ["một", "  hai"]),
    "Word's tabs": ("<p>1.<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>Lời", ["1.\tLời"]),
    "ordered lists": ("<ol><li>a<li>b<ol type=a start=3><li>c</ol><li value=9>d<li>e</ol><p>f", ["1. a", "2. b", "c. c", "9. d", "10. e", "f"]),
    "other lists": ("<ol type=I><li>a<li>b</ol><ul><li><p>c</p><p>d</ul>", ["I. a", "II. b", "- c", "d"]),
}  # fmt: skip


@pytest.mark.parametrize(("page", "lines"), SAME.values(), ids=SAME)
def test_a_page_says(page: str, lines: list[str]) -> None:
    report = read("a.html", f"<!DOCTYPE html><html>{page}".encode())
    assert [line for line in report.text.split("\n") if line] == lines


def test_headings_have_their_depth() -> None:
    blocks = read("a.htm", "<h1>Kết quả</h1><h2>Thu</h2><p>Lời.</p><h2>Chi</h2>".encode()).blocks
    assert [(str(block.kind), block.level) for block in blocks] == [
        ("heading", 0), ("heading", 1), ("paragraph", 2), ("heading", 1),
    ]  # fmt: skip


def test_tables_with_spans_and_without_ends() -> None:
    page = "<table><caption>Bảng 1</caption><tr><th rowspan=2>TT<th colspan=2>Số tiền<tr><td>Kế hoạch<td>Thực hiện<tr><td>1<td>2<td>3</table>Hết"
    report = read("a.html", page.encode())
    assert report.text.startswith("Bảng 1\n\n")
    assert report.text.endswith("\n\nHết\n")
    assert [[report.slice(cell.span) for cell in row] for row in report.tables[0].rows] == [
        ["TT", "Số tiền", ""], ["", "Kế hoạch", "Thực hiện"], ["1", "2", "3"],
    ]  # fmt: skip


def test_a_layout_table_is_none() -> None:
    page = "<table><tr><td><p>UBND HUYỆN<p>Số: 5/BC<td><p>CỘNG HÒA<p>Độc lập</table>"
    assert read("a.html", page.encode()).tables == ()


def test_a_comment_can_suppress_a_finding(place: Callable[[Report, int], str]) -> None:
    rules = [rule for pack in packs() for rule in pack.declared() if rule.code in ("WRI001", "WRI002", "WRI003")]
    page = "<p>Huyện tổ chức tổ chức hội thi.</p>"
    remark = "<!-- report-lint:\n ignore[{}] lời trích -->"
    plain = check(read("a.html", page.encode()), rules)
    assert len(plain.diagnostics) == 1
    code = plain.diagnostics[0].code
    for answered in (remark.format(code) + page, page.replace("<p>", "<p>" + remark.format(code))):
        report = read("a.html", answered.encode())
        outcome = suppressed(check(report, rules), rules, rules)
        assert (outcome.diagnostics, [reason for _, reason in outcome.suppressed]) == ((), ["lời trích"])
        assert place(report, report.text.index("Huyện")) == "paragraph 1"


def test_every_letter_leads_back_to_the_file(origin: Callable[[Report, int], Origin]) -> None:
    source = "<html>\r\n<p>A &amp;  B<b>c\n d</b>&#7841;<td>x<li>y</html>"
    report = read("a.html", source.encode())
    shown = {"&": "&amp;", "ạ": "&#7841;"}
    for at, char in enumerate(report.text):
        found = origin(report, at)
        if found.run == 0 and not char.isspace():
            assert source.startswith(shown.get(char, char), found.offset)


def test_an_old_encoding_is_read() -> None:
    words = "Báo cáo kết quả công tác quý một của Ủy ban nhân dân xã, tổng số hộ nghèo giảm so với cùng kỳ năm trước"
    report = read("a.html", f"<html><p>{words}</p></html>".encode("utf-16"))
    assert report.text == words + "\n"
