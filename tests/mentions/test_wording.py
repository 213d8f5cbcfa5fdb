"""Tokens: where they stand, and where they repeat themselves."""

from hypothesis import given
from hypothesis import strategies as st

from report_lint.testing import report_of
from report_lint_vi.mentions.wording import Tokens, Wording

_TEXTS = st.lists(st.sampled_from(["a ", "b ", "c, ", "(a ", "a) ", "\n", "\t", "  ", "3 ", "- ", "đ "]), max_size=40)


def _naive(tokens: Tokens, longest: int) -> set[tuple[int, int]]:
    bare = [tokens.kinds[token] if tokens.kinds[token].isalpha() else None for token in tokens.raw]
    found: set[tuple[int, int]] = set()
    for length in range(1, longest + 1):
        at = 0
        while at + 2 * length <= len(bare):
            stretch = bare[at : at + length]
            if None not in stretch and stretch == bare[at + length : at + 2 * length]:
                found.add((at, length))
                at += length
            else:
                at += 1
    return found


def test_a_token_stands_where_its_offset_says() -> None:
    tokens = Wording.of(report_of("Xã A,  xã B\ncó (02) thôn."))
    view = "Xã A,  xã B\ncó (02) thôn."
    assert [view[offset : offset + len(token)] for _, offset, token in tokens.places(set(tokens.kinds))] == tokens.raw


def test_the_vocabulary_holds_every_token_once() -> None:
    tokens = Wording.of(report_of("Xã, xã và xã, thôn."))
    assert tokens.vocabulary == "\nXã,\nxã\nvà\nxã,\nthôn.\n"
    assert tokens.marked == "\nXã,\nxã,\nthôn.\n"


@given(_TEXTS)
def test_repeated_runs_are_those_that_a_comparison_word_by_word_finds(parts: list[str]) -> None:
    tokens = Tokens("".join(parts))
    assert set(tokens.twice(6)) == _naive(tokens, 6)
