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
