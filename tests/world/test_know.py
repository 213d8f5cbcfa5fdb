"""Answers from the tables on events, instruments, offices and names."""

import pytest

from report_lint.render.words import Words
from report_lint.world import World
from report_lint_vi.answers import know
from report_lint_vi.words_en import WORDS

WORLD = World()
VIETNAMESE, ENGLISH = Words(), Words(WORDS, zeros=True)


def answer(asked: str, words: Words = VIETNAMESE) -> list[str]:
    return [words.show(line) for line in know.answer(asked, WORLD)]


FOUND = [
    ("hai bà trưng", ("Khởi nghĩa Hai Bà Trưng: năm 40", "Viết hoa: Hai Bà Trưng")),
    ("HAI BÀ TRƯNG", ("Khởi nghĩa Hai Bà Trưng",)),
    ("hai ba trung", ("Khởi nghĩa Hai Bà Trưng",)),
    ("130/2020/NĐ-CP", ("Nghị định 130/2020/NĐ-CP ngày 30/10/2020 của Chính phủ",)),
    ("130/2020/nđ-cp", ("30/10/2020",)),
    ("130/2020", ("Nghị định 130/2020/NĐ-CP", "Nghị quyết 130/2020/QH14")),
    ("02-NQ/TW", ("Nghị quyết 02-NQ/TW ngày 12/6/2021",)),
    ("bộ thông tin và truyền thông", ("đến hết ngày 28/02/2025", "sau đó: Bộ Khoa học và Công nghệ")),
    ("Bộ TT&TT", ("Bộ Thông tin và Truyền thông (",)),
    ("bo nong nghiep va moi truong", ("từ ngày 01/3/2025", "trước đó: Bộ Nông nghiệp và Phát triển nông thôn")),
    ("uỷ ban dân tộc", ("sau đó: Bộ Dân tộc và Tôn giáo",)),
    ("luật công đoàn", ("Luật 50/2024/QH15",)),
    ("ngày gia đình việt nam", ("28/6/2001", "Viết hoa: Gia đình Việt Nam")),
]


@pytest.mark.parametrize(("asked", "told"), FOUND)
def test_what_is_known_is_told_with_its_days(asked: str, told: tuple[str, ...]) -> None:
    lines = "\n".join(answer(asked))
    assert [part for part in told if part not in lines] == []


@pytest.mark.parametrize("asked", ["hai bà trưng", "130/2020/NĐ-CP", "bộ thông tin và truyền thông", "sở y tế"])
def test_every_entry_is_told_with_its_source_and_how_sure_it_is(asked: str) -> None:
    *entries, until = answer(asked)
    assert [line for line in entries if "Nguồn: " not in line] == []
    assert [line for line in entries if "Độ tin cậy: " not in line and not line.startswith("Viết hoa")] == []
    assert "đến ngày" in until


@pytest.mark.parametrize("asked", ["hội chơi cờ xã", "999999/2020/NĐ-CP", "xyz"])
def test_what_is_not_known_is_left_to_others(asked: str) -> None:
    assert answer(asked) == []


@pytest.mark.parametrize("asked", ["", "  ", "?", "(((", "\\+", "/"])
def test_odd_questions_break_nothing(asked: str) -> None:
    assert answer(asked) == []


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("130/2020/NĐ-CP", "Nghị định 130/2020/NĐ-CP of 30/10/2020, issued by Chính phủ"),
        ("bộ thông tin và truyền thông", "until 28/02/2025; after that: Bộ Khoa học và Công nghệ"),
        ("hai bà trưng", "Khởi nghĩa Hai Bà Trưng: the year 40"),
        ("12/", "more of this kind"),
    ],
)
def test_the_answer_is_in_the_language_that_is_spoken(asked: str, told: str) -> None:
    lines = "\n".join(answer(asked, ENGLISH))
    assert told in lines
    assert [word for word in ("Nguồn: ", "Độ tin cậy", "từ ngày", "theo dõi") if word in lines] == []


def test_a_word_that_many_entries_have_is_answered_shortly() -> None:
    assert len(answer("ngày")) < 30
