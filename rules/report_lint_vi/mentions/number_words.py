"""Numbers in words: "bốn trăm tám mươi sáu triệu bảy trăm hai mươi nghìn"."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What each word of one digit is worth; some stand only after tens ("mốt", "lăm").
DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_AFTER_TENS = frozenset({"mốt", "tư", "lăm", "nhăm"})
_TENS = frozenset({"mươi", "chục", "mười"})
_JOINING = frozenset({"linh", "lẻ"})
_HALF = frozenset({"rưỡi", "rưởi"})
#: The words that multiply what stands before them, the greatest first.
SCALES = (
    (10**9, frozenset({"tỷ", "tỉ"})),
    (10**6, frozenset({"triệu"})),
    (10**4, frozenset({"vạn"})),
    (10**3, frozenset({"nghìn", "ngàn"})),
    (100, frozenset({"trăm"})),
)
WORDS = frozenset({*DIGITS, *_TENS, *_JOINING, *_HALF}.union(*[words for _, words in SCALES]))
_NONE: frozenset[int] = frozenset()


def readings(words: Sequence[str]) -> frozenset[int]:
    """Return every number that the words (lower case) may name; none when they are no number.

    A lone digit after a scale word is read both ways: "một trăm hai" is 102, in everyday speech 120.
    """
    for scale, names in SCALES:
        places = [place for place, word in enumerate(words) if word in names]
        if len(places) > 1:
            return _NONE
        if places:
            heads = [head for head in readings(words[: places[0]]) if head < (10 if scale == 100 else scale)]
            tails = _after(words[places[0] + 1 :], scale)
            return frozenset([head * scale + tail for head in heads for tail in tails])
    return _tens(words)


def _after(words: Sequence[str], scale: int) -> frozenset[int]:
    """Read what follows a scale word: nothing, something smaller, a half, a lone digit."""
    if not words:
        return frozenset({0})
    if len(words) == 1 and words[0] in _HALF:
        return frozenset({scale // 2})
    if words[0] in _JOINING:
        return frozenset([value for value in readings(words[1:]) if value < scale])
    smaller = frozenset([value for value in readings(words) if value < scale])
    if len(words) == 1 and words[0] in DIGITS:
        digit = DIGITS[words[0]]
        return smaller | {digit, digit * (scale // 10)}
    return smaller


def _tens(words: Sequence[str]) -> frozenset[int]:
    """Read a number below a hundred."""
    if len(words) == 1:
        word = words[0]
        return frozenset({10}) if word == "mười" else frozenset({DIGITS[word]}) if word in DIGITS else _NONE
    if len(words) not in (2, 3) or words[-1] in _TENS:
        ends_in_tens = len(words) == 2 and words[0] in DIGITS
        return frozenset({DIGITS[words[0]] * 10}) if ends_in_tens else _NONE
    first, last = words[0], words[-1]
    if last not in DIGITS or last == "không":
        return _NONE
    if len(words) == 2:
        if first == "mười":
            return frozenset({10 + DIGITS[last]})
        spoken = last in _AFTER_TENS and DIGITS.get(first, 0) > 1  # "hai mốt", "tám tư"
        return frozenset({DIGITS[first] * 10 + DIGITS[last]}) if spoken else _NONE
    return frozenset({DIGITS[first] * 10 + DIGITS[last]}) if first in DIGITS and words[1] in _TENS else _NONE
