"""The report: its views, its mentions by place, its days."""

import datetime
from collections.abc import Iterator
from typing import Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint import Days, Mention, Pattern, Report, Span
from report_lint.testing import report_of


class Letter(Mention):
    """Every "a"."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        return (cls(report.span(at, at + 1)) for at in reversed(range(len(report.text))) if report.text[at] == "a")


def test_mentions_come_in_reading_order_and_within_a_span() -> None:
    report = report_of("a b a c a")
    assert [m.span.start for m in report.mentions(Letter)] == [0, 4, 8]
    assert [m.span.start for m in report.mentions(Letter, report.span(1, 9))] == [4, 8]
    assert [m.span.start for m in report.mentions(Letter, report.span(1, 8))] == [4]
    before, after = report.last_before(Letter, 4), report.first_from(Letter, 5)
    assert before is not None
    assert after is not None
    assert (before.span.start, after.span.start) == (0, 8)
    assert report.last_before(Letter, 0) is None
    assert report.first_from(Letter, 9) is None


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_view_and_lower_are_as_long_as_the_text(text: str) -> None:
    report = report_of(text)
    assert [len(report.view), len(report.lower)] == [len(report.text)] * 2


def test_patterns_see_one_kind_of_blank_and_no_masked_part() -> None:
    comment = "<!-- report-lint: ignore[SUM001] lý do -->"
    report = report_of(f"Số\u00a0liệu {comment} là 5\u202f000.\r\nHết.")
    assert report.view == f"Số liệu {' ' * len(comment)} là 5 000. \nHết."


def test_spans_know_what_they_hold() -> None:
    whole, part, other = Span("a", 0, 5), Span("a", 1, 3), Span("b", 1, 3)
    assert (part in whole, whole in part, other in whole) == (True, False, False)
    assert part.to(Span("a", 4, 6)) == Span("a", 1, 6)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", (2024, 1, 1), (2024, 12, 31)),
        ("2024-02", (2024, 2, 1), (2024, 2, 29)),
        ("2023-12", (2023, 12, 1), (2023, 12, 31)),
        ("2024-03-08", (2024, 3, 8), (2024, 3, 8)),
    ],
)
def test_days_are_read_from_a_year_a_month_or_a_day(
    text: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert Days.parse(text) == Days(datetime.date(*first), datetime.date(*last))


@pytest.mark.parametrize("text", ["", "24", "2024-13", "2024-02-30", "2024/02", "hôm nay", "2024-1"])
def test_other_words_are_no_days(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Days.parse(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Lai Châu, ngày 08 tháng 3 năm 2024\n\nBÁO CÁO\n", "2024-03-08", "2024-03-08"),
        ("Lai Châu, ngày …… tháng 3 năm 2024\n\nBÁO CÁO\n", "2024-03-01", "2024-03-31"),
        ("Lai Châu, ngày     tháng     năm 2024\n\nBÁO CÁO\n", "2024-01-01", "2024-12-31"),
        ("UBND XÃ\tLai Châu, ngày 3 tháng 4 năm 2024\n\nBÁO CÁO\n", "2024-04-03", "2024-04-03"),
        ("BÁO CÁO\nCông tác quý I năm 2024\n\nNội dung", "2024-01-01", "2024-05-15"),
        ("BÁO CÁO\nCông tác năm 2023, nhiệm vụ năm 2024\n\nNội dung", "2023-01-01", "2025-02-14"),
        ("Nội dung không ngày", None, None),
        ("Cuộc họp tại xã, ngày 08 tháng 3 năm 2024 đã bàn việc.", None, None),
    ],
)
def test_a_report_is_dated_by_its_date_line_or_its_title(text: str, first: str | None, last: str | None) -> None:
    at = report_of(text).at
    assert (at and at.first.isoformat(), at and at.last.isoformat()) == (first, last)


@given(st.lists(st.text("aăâbcđ .,\t19ÁÂ\u00a0", min_size=1, max_size=60), min_size=1, max_size=4), st.data())
def test_what_a_long_report_holds_is_likely(lines: list[str], data: st.DataObject) -> None:
    report = report_of("\n".join([*lines, *lines, "x" * 100_001]))
    line = report.lower.split("\n")[data.draw(st.integers(0, len(lines) - 1))]
    start = data.draw(st.integers(0, len(line) - 1))
    held = line[start : data.draw(st.integers(start + 1, len(line)))]
    assert tuple(report.likely((held, "zz"))) == (held,)
    assert report.holds(("zz", held))
    assert not report.holds(("zz",))


@given(st.text("ab \t\n", max_size=60))
def test_words_are_cut_at_every_blank(text: str) -> None:
    report = report_of(text)
    assert report.words == report.view.replace("\n", " ").replace("\t", " ").split(" ")
    assert [*report.kinds] == [*dict.fromkeys(report.words)]


def test_an_offset_is_tabled_inside_a_row() -> None:
    text = "Kết quả:\n\n| Xã | Hộ |\n|---|---|\n| An Bình | 12 |\n\nTổng cộng 12 hộ."
    report = report_of(text)
    assert [report.is_tabled(text.index(words)) for words in ("Kết", "Hộ", "12", "Tổng")] == [False, True, True, False]


def test_a_pattern_that_takes_nothing_goes_on_behind_its_literal() -> None:
    pattern = Pattern(r"(?!thêm )", "tăng", "thêm ")
    assert [match.start() for match in pattern.at_literals(report_of("Tăng rồi thêm nữa, tăng."))] == [0, 19]
