"""The page of findings."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from report_lint import Severity
from report_lint.render.html_marks import Mark, marked

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
COMMENT = "<!-- report-lint: ignore[FAK002] as agreed -->"


def shown(markup: str) -> str:
    return re.sub(r"<sup.*?</sup>|<[^>]+>", "", markup)


def test_the_words_are_marked_and_the_finding_stands_beside_them(lint: Callable[..., Any]) -> None:
    page = lint("--output-format", "html", "a.txt", a="Hôm nay\n7 = 8 nhé\n").out

    assert (
        '<div class="line" id="l1-2"><i>2</i><p>'
        '<mark class="error F-FAK"><a href="#f1">7</a></mark><sup class="error F-FAK"><a href="#f1">1</a></sup> = '
        '<mark class="related F-FAK"><a href="#f1">8</a></mark> nhé</p>'
        '<aside><section class="card error F-FAK" id="f1"><h3><b>1</b> FAK001 <span>error</span></h3>'
        '<p title="unequal-pair">7 against 8</p>'
        '<p class="related"><a href="#l1-2">line 2</a>: the other one, on line 2</p>'
        '<p class="fix">suggestion: write 8</p></section></aside></div>\n'
    ) in page
    assert '<div class="line" id="l1-1"><i>1</i><p>Hôm nay</p></div>\n' in page


def test_there_is_a_box_for_each_family(lint: Callable[..., Any]) -> None:
    page = lint("--output-format", "html", "a.txt", a="7 = 8 doubt").out

    assert page.count('type="checkbox"') == 1
    assert '<label for="F-FAK" class="filter">FAK <span>2</span></label>' in page
    assert "#F-FAK:not(:checked) ~ main .card.F-FAK { display: none; }" in page


def test_nothing_of_a_report_is_markup(lint: Callable[..., Any]) -> None:
    page = lint("--output-format", "html", "a.txt", a='<script>alert("1")</script> & 7 = 8 </p>\n').out

    assert "<script" not in page
    assert "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; " in page
    assert "8</a></mark> &lt;/p&gt;</p>" in page


def test_the_page_may_fetch_and_run_nothing(lint: Callable[..., Any]) -> None:
    page = lint("--output-format", "html", "a.txt", a="7 = 8").out

    assert "content=\"default-src 'none'; style-src 'unsafe-inline'\"" in page
    assert "http://" not in page
    assert "https://" not in page


def test_a_clean_report_is_folded_away_and_says_what_stands_behind_it(lint: Callable[..., Any]) -> None:
    page = lint("--output-format", "html", "a.txt", "b.txt", "c.txt", a="1 = 1", b="7 = 8", c="words").out

    assert page.count("<details>\n") == 2
    assert page.count("<details open>\n") == 1
    assert page.count("no figure was recognised here") == 1
    assert "<p>errors: 1, warnings: 0, infos: 0; files: 3</p>" in page


def test_what_could_not_be_checked_is_told_too(lint: Callable[..., Any]) -> None:
    page = lint("--output-format", "html", "a.txt", "no<ne.txt", a="secret 1 = 1").out

    assert '<p class="error">no&lt;ne.txt: no such file or folder</p>' in page
    assert '<p class="error">a.txt: FAK004 (fragile) failed (ValueError); everything else was checked</p>' in page


def test_what_is_suppressed_is_listed_with_its_reason_and_not_marked(lint: Callable[..., Any]) -> None:
    page = lint("--output-format", "html", "a.txt", a=f"1 = 1\ndoubt {COMMENT}\n").out

    assert '<li>FAK002, <a href="#l1-2">line 2</a>: as agreed</li>' in page
    assert "<mark" not in page


def test_lines_end_as_the_file_says_and_letters_stay_whole(lint: Callable[..., Any]) -> None:
    page = lint("--output-format", "html", "a.txt", a="Tô\u0323ng\r\n\r\n7 = 8").out

    assert re.findall(r"<i>(\d)</i>", page) == ["1", "2", "3"]
    assert "<p>Tô\u0323ng</p>" in page


LINE = "một hai ba bốn"


@pytest.mark.parametrize(
    ("marks", "pieces"),
    [
        ([(4, 7, 1)], ["hai"]),
        ([(4, 10, 1), (8, 10, 2)], ["hai ", "ba"]),
        ([(0, 7, 1), (4, 14, 2)], ["một ", "hai", " ba bốn"]),
        ([(4, 7, 1), (4, 7, 2)], ["hai"]),
        ([(4, 99, 1)], ["hai ba bốn"]),
        ([(-5, 3, 1)], ["một"]),
        ([(14, 15, 1)], []),
    ],
)
def test_marks_may_overlap_and_go_beyond_the_line(marks: list[tuple[int, int, int]], pieces: list[str]) -> None:
    given = [Mark(start + 100, end + 100, number, "FAK", Severity.ERROR) for start, end, number in marks]
    line = marked(100, LINE, given)

    assert shown(line) == LINE
    assert [shown(piece) for piece in re.findall(r"<mark.*?</mark>", line)] == pieces


def test_the_gravest_finding_gives_the_colour() -> None:
    marks = [Mark(0, 3, 1, "AAA", Severity.INFO), Mark(0, 3, 2, "BBB", Severity.ERROR), Mark(0, 3, 3, "CCC")]

    assert marked(0, "một", marks).startswith('<mark class="error F-AAA F-BBB F-CCC"><a href="#f2">một</a></mark>')


class Page(HTMLParser):
    """Reads a page: every element has to be closed, nothing comes from elsewhere, and no script is in it."""

    EMPTY = ("meta", "input")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.cards = 0
        self.lines: dict[str, str] = {}
        self._line = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        assert tag not in ("script", "link", "img", "iframe")
        assert not {"src", "srcset", "style", "onclick", "onload"} & set(known)
        self.ids += [known["id"] or ""] if "id" in known else []
        self.links += [known["href"] or ""] if "href" in known else []
        self.cards += (known.get("class") or "").startswith("card ")
        if known.get("class") == "line":
            self._line = known["id"] or ""
            self.lines[self._line] = ""
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self._line = "" if tag == "p" else self._line

    def handle_data(self, data: str) -> None:
        if self._line and not {"i", "sup", "aside"} & set(self.open):
            self.lines[self._line] += data


def test_html_shows_the_reports_word_for_word_and_needs_nothing_else(written: dict[str, str], found: list[Any]) -> None:
    page = Page()
    page.feed(written["html"])
    page.close()

    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    assert {link[:1] for link in page.links} == {"#"}
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert page.cards == len(found)
    assert "url(" not in written["html"]
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "examples").glob("*.*"))]
    assert list(page.lines.values()) == [line.replace("\t", " ") for text in texts for line in text.splitlines()]


def test_html_is_in_the_language_of_its_words(written: dict[str, str]) -> None:
    assert '<html lang="vi">' in written["html"]
    assert "Trang này chứa toàn văn báo cáo" in written["html"]


def test_the_boxes_say_in_words_what_each_family_is_about(written: dict[str, str]) -> None:
    labels = re.findall(r'<label for="F-(\w+)" class="filter">(.+?) <span>\d+</span></label>', written["html"])

    assert dict(labels)["DAT"] == "DAT ngày tháng"
    assert all(label.startswith(f"{family} ") for family, label in labels)


def test_every_family_of_ours_is_said_in_words() -> None:
    import report_lint_vi

    assert set(report_lint_vi.about()) == set(report_lint_vi.FAMILIES)
