"""Sentences, clauses and brackets."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.clause import Bracket, Sentence, clause_around


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Chi 5 tỷ đồng. Đến nay còn 3. Ủy ban họp. Ấp Hai có 4. Ăn uống đủ. Ở xã có.", 6),
        ("Đạt 12.450 triệu đồng, bằng 12,5% kế hoạch.", 1),
        ("Tại TP. Vinh và TP. Huế có 3 trạm. Trạm thứ tư đang xây.", 2),
        ("Ban hành kế hoạch, hướng dẫn... theo chức năng. Kết quả tốt!", 2),
        ("Ông Nguyễn Văn A. đã ký. “Cố lên.” Mọi người vỗ tay.", 3),
        ("Cột một\tCột hai", 2),
        ("", 0),
    ],
)
def test_a_stop_before_a_capital_ends_a_sentence(text: str, sentences: int) -> None:
    assert len(report_of(text).mentions(Sentence)) == sentences


def test_the_sentence_around_a_place_is_found() -> None:
    report = report_of("Câu một có 5 hộ. Câu hai có 7 hộ.")
    found = Sentence.around(report, report.text.index("7"))
    assert found is not None
    assert report.slice(found.span) == "Câu hai có 7 hộ"


def test_a_clause_reaches_from_mark_to_mark() -> None:
    report = report_of("Trao 1.250 suất quà, đạt 12,5% kế hoạch; còn lại 3 suất.")
    start, end = clause_around(report, report.text.index("12,5"))
    assert report.text[start:end].strip() == "đạt 12,5% kế hoạch"


def test_brackets_are_found_innermost() -> None:
    report = report_of("Có 12 hộ (nam (7), nữ 5) và (3).")
    assert [report.slice(bracket.span) for bracket in report.mentions(Bracket)] == ["(7)", "(3)"]
