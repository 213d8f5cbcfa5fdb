"""The two ways to set a tone mark, hòa and hoà, counted in the vocabulary of the report."""

from __future__ import annotations

from report_lint import Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.wording import MARKS, Wording

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.wording import Tokens

_NEW = compiled(r"(?:o[àáảãạèéẻẽẹ]|(?<![qQ])[uU][ỳýỷỹỵ])(?![^\W\d_])")
_OLD = compiled(r"(?:[òóỏõọ][ae]|(?<![qQ])[ùúủũụÙÚỦŨỤ]y)(?![^\W\d_])")
_OTHER: dict[str, str] = dict(
    zip(
        "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
        "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(),
        strict=True,
    )
)
_BACK: dict[str, str] = {right: left for left, right in _OTHER.items()}


class ToneMark(Mention):
    """A syllable whose tone mark stands otherwise than in most syllables of the report: hoà among hòa, hóa."""

    right: str
    others: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Count both ways where both occur."""
        tokens = Wording.of(report)
        ways = [_tokens_with(tokens, pattern.finditer(tokens.vocabulary)) for pattern in (_NEW, _OLD)]
        if not all(ways):
            return
        places = [list(tokens.places(way)) for way in ways]
        if len(places[0]) == len(places[1]):
            return
        rare = 0 if len(places[0]) < len(places[1]) else 1
        table = _OTHER if rare == 0 else _BACK
        for _, offset, token in places[rare]:
            lower = token.lower()
            pair = next(pair for pair in table if pair in lower)
            at = lower.find(pair)
            right = table[pair] if token[at].islower() else table[pair].capitalize()
            yield cls(report.span(offset + at, offset + at + 2), right, len(places[1 - rare]))


def _tokens_with(tokens: Tokens, matches: Iterator[re.Match[str]]) -> set[str]:
    """Return the tokens in which the matches lie; names keep the way of those who bear them."""
    vocabulary = tokens.vocabulary
    found: set[str] = set()
    for match in matches:
        begin = vocabulary.rfind("\n", 0, match.start()) + 1
        token = vocabulary[begin : vocabulary.find("\n", match.end())]
        word = token.strip(MARKS)
        if word.islower() or word in ("Ủy", "Uỷ"):
            found.add(token)
    return found
