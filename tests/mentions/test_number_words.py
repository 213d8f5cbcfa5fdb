"""Numbers in words, against a small writer with every regional variant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint_vi.mentions.number_words import readings

NAMES = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
SCALES = ("", "nghìn", "triệu", "tỷ")
VARIANTS: tuple[dict[str, str], ...] = (
    {},
    {"nghìn": "ngàn", "linh": "lẻ", "tỷ": "tỉ"},
    {"bảy": "bẩy", "lăm": "nhăm"},
)


def group(value: int, *, full: bool) -> list[str]:
    """Write a number below 1,000; ``full`` writes the hundreds and the tens even when they are zero."""
    hundreds, tens, ones = value // 100, value // 10 % 10, value % 10
    words = [NAMES[hundreds], "trăm"] if hundreds or full else []
    if tens > 1:
        words += [NAMES[tens], "mươi"]
    elif tens:
        words += ["mười"]
    elif ones and words:
        words += ["linh"]
    if ones:
        after_tens = {1: "mốt" if tens > 1 else "một", 4: "tư" if tens > 1 else "bốn", 5: "lăm" if tens else "năm"}
        words += [after_tens.get(ones, NAMES[ones])]
    return words


def written(value: int, *, full: bool) -> list[str]:
    """Write any number below 10**12."""
    words: list[str] = []
    for power in (3, 2, 1, 0):
        part = value // 1000**power % 1000
        if part:
            words += group(part, full=full and bool(words)) + ([SCALES[power]] if power else [])
    return words or ["không"]


@given(st.integers(0, 10**12 - 1), st.sampled_from(VARIANTS))
def test_what_is_written_in_full_is_read_back(value: int, variant: dict[str, str]) -> None:
    words = [variant.get(word, word) for word in written(value, full=True)]
    assert readings(words) == {value}


@given(st.integers(0, 10**12 - 1))
def test_what_is_written_without_zeros_may_be_read_back(value: int) -> None:
    assert value in readings(written(value, full=False))


@given(
    st.lists(st.sampled_from([*NAMES, *SCALES[1:], "trăm", "mươi", "mười", "linh", "lăm", "rưỡi", "đồng"]), max_size=12)
)
def test_no_words_break_the_reader(words: list[str]) -> None:
    assert all(value >= 0 for value in readings(words))


CORPUS = {
    0: ("không",),
    4: ("bốn", "tư"),
    10: ("mười", "một chục"),
    15: ("mười lăm", "mười nhăm"),
    21: ("hai mươi mốt", "hai mươi một", "hai mốt"),
    24: ("hai mươi tư", "hai mươi bốn", "hai tư"),
    35: ("ba mươi lăm", "ba mươi nhăm", "ba mươi năm", "ba lăm"),
    105: ("một trăm linh năm", "một trăm lẻ năm"),
    110: ("một trăm mười", "một trăm linh mười"),
    1_005: ("một nghìn không trăm linh năm", "một ngàn lẻ năm", "một nghìn linh năm"),
    1_500: ("một nghìn rưỡi", "một nghìn năm trăm"),
    12_000: ("mười hai nghìn", "một vạn hai nghìn"),
    2_005_000: ("hai triệu không trăm linh năm nghìn", "hai triệu lẻ năm nghìn", "hai triệu năm nghìn"),
    486_720_000: ("bốn trăm tám mươi sáu triệu bảy trăm hai mươi nghìn",),
    2_500_000_000: ("hai tỷ rưỡi", "hai tỉ năm trăm triệu", "hai nghìn năm trăm triệu"),
    1_200_000_000_000: ("một nghìn hai trăm tỷ",),
}
NO_NUMBER = (
    "", "trăm", "hai ba", "triệu", "mười mười", "hai nghìn ba nghìn", "linh năm", "rưỡi", "hai trăm đồng", "mươi", "một không",
    "mười hai trăm", "hai triêu", "năm hai nghìn hai tư",
)  # fmt: skip


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in CORPUS.items() for text in texts])
def test_a_number_has_many_forms(value: int, text: str) -> None:
    assert readings(text.split()) == {value}


@pytest.mark.parametrize("text", NO_NUMBER)
def test_what_is_no_number_is_not_read(text: str) -> None:
    assert readings(text.split()) == frozenset()


def test_a_lone_digit_after_a_scale_is_read_both_ways() -> None:
    assert readings("bảy trăm hai nghìn".split()) == {702_000, 720_000}
    assert readings("một triệu hai".split()) == {1_000_002, 1_200_000}
