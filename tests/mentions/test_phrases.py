"""Words and marks in a stretch of text."""

from hypothesis import given
from hypothesis import strategies as st

from report_lint_vi.mentions.phrases import behind


@given(st.text("ab.;\n ", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_what_follows_the_last_mark_has_none_before_the_end(text: str, one: int, other: int) -> None:
    low, end = sorted((min(one, len(text)), min(other, len(text))))
    found = behind(text, ("\n", ". ", ";"), low, end)

    assert low <= found <= end
    assert not any(mark in text[found:end] for mark in ("\n", ";"))
    assert ". " not in text[found:end]
    assert found == low or text[found - 1] in "\n;."
