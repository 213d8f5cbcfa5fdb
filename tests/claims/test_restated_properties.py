"""Whatever the figure: said twice alike it is right, said twice differently it is found."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from report_lint.check import check
from report_lint.testing import report_of
from report_lint_vi.contradictions.referred_figure import ReferredFigure
from report_lint_vi.contradictions.restated_figure import RestatedFigure

_NOUNS = st.sampled_from(["dự án chậm tiến độ", "hộ trồng mía", "công trình thanh niên", "mô hình dân vận khéo"])
_CUES = st.sampled_from(["nêu trên", "nói trên", "đã nêu ở mục I", "kể trên", "này"])
_COUNTS = st.integers(min_value=12, max_value=99_999)


def _written(count: int) -> str:
    return f"{count:,}".replace(",", ".")


def _findings(text: str) -> int:
    outcome = check(report_of(text), [ReferredFigure(), RestatedFigure()])
    assert not outcome.crashes
    return len(outcome.diagnostics)


@given(_COUNTS, _NOUNS, _CUES)
def test_a_figure_that_comes_back_is_right(count: int, noun: str, cue: str) -> None:
    text = f"Toàn tỉnh có {_written(count)} {noun}.\n\nTrong {_written(count)} {noun} {cue}, 05 nơi làm tốt."
    assert _findings(text) == 0


@given(_COUNTS, st.integers(min_value=1, max_value=9), _NOUNS, _CUES)
def test_a_figure_that_comes_back_changed_is_found(count: int, change: int, noun: str, cue: str) -> None:
    assume(change * 5 < count)
    text = (
        f"Toàn tỉnh có {_written(count)} {noun}.\n\nTrong {_written(count + change)} {noun} {cue}, nhiều nơi làm tốt."
    )
    assert _findings(text) == 1


@given(st.integers(min_value=1, max_value=9_999), st.integers(min_value=1, max_value=9_999), _NOUNS, _CUES)
def test_the_sum_of_what_was_told_may_come_back(one: int, other: int, noun: str, cue: str) -> None:
    text = (
        f"Quý I có {_written(one)} {noun}, quý II có {_written(other)} {noun}.\n\n"
        f"Trong {_written(one + other)} {noun} {cue}, nhiều nơi làm tốt."
    )
    assert _findings(text) == 0


@given(st.integers(min_value=100, max_value=9_999), _NOUNS)
def test_a_hedged_figure_agrees_with_the_exact_one(count: int, noun: str) -> None:
    below = count // 100 * 100
    text = f"Toàn tỉnh có trên {_written(below)} {noun}.\n\nTrong {_written(count)} {noun} nêu trên, nhiều nơi làm tốt."
    assume(count * 4 <= below * 5)
    assert _findings(text) == 0


_DOINGS = st.sampled_from(["Trao", "Xây mới", "Kết nạp", "Vận động giao nộp"])
_THINGS = st.sampled_from(["suất học bổng", "nhà tình nghĩa", "đoàn viên ưu tú", "khẩu súng tự chế"])
_HEAD = "UBND XÃ TÂN AN\n\nBÁO CÁO\nCông tác năm 2023\n\nI. KẾT QUẢ\n\n"


@given(_COUNTS, _DOINGS, _THINGS)
def test_a_summing_up_that_says_the_same_is_right(count: int, doing: str, thing: str) -> None:
    said = f"{_written(count)} {thing}"
    again = f"{doing.lower()} {said}"
    assert _findings(f"{_HEAD}{doing} {said}.\n\nII. ĐÁNH GIÁ CHUNG\n\nXã đã {again}, được ghi nhận.") == 0


@given(_COUNTS, st.integers(min_value=1, max_value=9), _DOINGS, _THINGS)
def test_a_summing_up_that_says_another_figure_is_found(count: int, change: int, doing: str, thing: str) -> None:
    assume(change * 5 < count)
    again = f"{doing.lower()} {_written(count + change)} {thing}"
    text = f"{_HEAD}{doing} {_written(count)} {thing}.\n\nII. ĐÁNH GIÁ CHUNG\n\nXã đã {again}, được ghi nhận."
    assert _findings(text) == 1


@given(_COUNTS, st.integers(min_value=1, max_value=9), _DOINGS, _THINGS)
def test_a_summing_up_may_add_up_or_tell_of_another_time(count: int, change: int, doing: str, thing: str) -> None:
    whole, low = f"{_written(count + change)} {thing}", doing.lower()
    first, more = f"{doing} {_written(count)} {thing}", f"{low} {_written(change)} {thing}"
    end = "II. ĐÁNH GIÁ CHUNG\n\n"
    assert _findings(f"{_HEAD}{first}; đợt sau {more}.\n\n{end}Xã đã {low} {whole}.") == 0
    assert _findings(f"{_HEAD}{first}.\n\n{end}Năm 2022, xã {low} {whole}.") == 0
    assert _findings(f"{_HEAD}{first}.\n\nII. NHIỆM VỤ\n\n{doing} {whole}.") == 0


@given(st.integers(min_value=100, max_value=9_999), _DOINGS, _THINGS)
def test_a_summing_up_may_round(count: int, doing: str, thing: str) -> None:
    below = _written(count // 100 * 100)
    text = (
        f"{_HEAD}{doing} {_written(count)} {thing}.\n\nII. ĐÁNH GIÁ CHUNG\n\nXã {doing.lower()} trên {below} {thing}."
    )
    assert _findings(text) == 0
