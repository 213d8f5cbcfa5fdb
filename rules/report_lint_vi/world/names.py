"""Names of places: one key for all spellings of a name, and how far apart two names are."""

from __future__ import annotations

from unicodedata import normalize

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_GRAVE, _ACUTE = "\u0300", "\u0301"
_BREVE = "\u0306"
_MARKS = _TONES + "\u0302\u0306\u031b"  # tones, circumflex, breve, horn
_CONSONANTS = "bcdđghklmnprstvx"

# Apostrophes and full stops vanish (M'Đrắk, N.T), dashes part syllables, the Icelandic eth is an old font's đ.
_CLEAN = str.maketrans(dict.fromkeys("'’‘ʼ`´.") | dict.fromkeys("-‐‑‒–—/", " ") | {"ð": "đ", "ɖ": "đ"})
_CLEANED = frozenset(map(chr, _CLEAN))
_BARE = str.maketrans(dict.fromkeys(_MARKS) | {"đ": "d"})

# Keys and values are folded: k is c, the tone mark stands last.
_DAK = f"đa{_BREVE}c{_ACUTE}"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_SYLLABLES = {roman: str(number) for number, roman in enumerate(_ROMAN, 1)} | {
    "đac": _DAK,
    "dac": _DAK,
    f"da{_BREVE}c{_ACUTE}": _DAK,
    "lac": f"la{_BREVE}c{_ACUTE}",
    "nt": "no\u0302ngtru\u031bo\u031bng" + _GRAVE,
}

# A digraph is one letter when two names are compared: Tráng and Cháng differ in one.
_DIGRAPHS = (("ngh", "ŋ"), ("ng", "ŋ"), ("nh", "ɲ"), ("tr", "ʈ"), ("ch", "ç"), ("th", "θ"), ("ph", "f"), ("kh", "χ"))
_CHANGED_LETTERS = 2

#: Names that have been cut into syllables.
_CUT: dict[str, tuple[str, ...]] = {}
_MOST_KEPT = 20_000


def fold(name: str) -> str:
    """Return the key under which every spelling of a name is found; it is no spelling to be shown.

    One key serves any case, any place of the tone mark (Hoà, Hòa), y or i at a syllable's end (Kỳ, Kì), k or c
    (Bắc Kạn, Bắc Cạn), Đăk, Đắk, Đắc and Đak, hyphens, apostrophes and blanks (Ia H' Drai, Sa Pa, Sapa), numbers (01,
    1, I) and NT for Nông trường. Which vowel and which tone it is stays: Tả Ngạo is not Tả Ngảo.
    """
    return "".join(syllables(name))


def syllables(name: str) -> tuple[str, ...]:
    """Return the folded syllables, decomposed, each with its tone mark at its end; texts repeat names."""
    found = _CUT.get(name)
    if found is None:
        plain = normalize("NFD", name.lower())
        if not _CLEANED.isdisjoint(plain):  # translate() is slow with what it has nothing for
            plain = plain.translate(_CLEAN)
        if len(_CUT) >= _MOST_KEPT:
            _CUT.clear()
        found = _CUT[name] = tuple([_syllable(part) for part in plain.split()])
    return found


def apart(name: str, other: str) -> int | None:
    """Return how many letters and marks turn one name into the other, None when neither is likely a slip for the other.

    Likely: marks apart, at most one changed letter in a syllable and two in all; in one where the names are cut into
    syllables differently; none in a number. 0 means that both fold to one key.
    """
    return distance(syllables(name), syllables(other))


def distance(name: Sequence[str], other: Sequence[str]) -> int | None:
    """Return what ``apart`` returns, of names already cut by ``syllables``."""
    if len(name) != len(other):
        name, other = ["".join(name)], ["".join(other)]
    changed = [pair for pair in zip(name, other, strict=True) if pair[0] != pair[1]]
    letters = [(_letters(one), _letters(two)) for one, two in changed]
    if not all(_one_letter_apart(one, two) for one, two in letters):
        return None
    if sum(one != two for one, two in letters) > _CHANGED_LETTERS:
        return None
    return sum(_edits(one, two) for one, two in changed)


def _syllable(part: str) -> str:
    for tone in _TONES:
        if tone in part:
            part = part.replace(tone, "")
            break
    else:
        tone = ""
    if part.isdecimal():
        return part.lstrip("0") or "0"
    if "k" in part:
        part = part.replace("kh", "\0").replace("k", "c").replace("\0", "kh")
    if not tone and part.endswith(_BREVE + "c"):  # Đăk for Đắk: a stop after ă always has a tone in Vietnamese
        tone = _ACUTE
    if part[-1:] == "y" and (part[-2:-1] in _CONSONANTS or part == "quy") and len(part) > 1:
        part = part[:-1] + "i"
    part += tone
    return _SYLLABLES.get(part, part)


def _letters(syllable: str) -> str:
    bare = syllable.translate(_BARE).replace("quy", "qui")  # folded so where it stands alone: Quỳ, Quỳnh
    for digraph, letter in _DIGRAPHS:
        bare = bare.replace(digraph, letter)
    return bare


def _one_letter_apart(one: str, two: str) -> bool:
    if one == two:
        return True
    if abs(len(one) - len(two)) > 1 or max(len(one), len(two)) == 1 or one.isdecimal() or two.isdecimal():
        return False
    at = 0
    while one[at : at + 1] == two[at : at + 1]:
        at += 1
    return one[at + 1 :] == two[at + 1 :] or one[at:] == two[at + 1 :] or one[at + 1 :] == two[at:]


def _edits(one: str, two: str) -> int:
    """Count the code points to insert, delete or replace."""
    row = list(range(len(two) + 1))
    for above, letter in enumerate(one, 1):
        diagonal, row[0] = row[0], above
        for at, other in enumerate(two, 1):
            best = diagonal if letter == other else 1 + min(diagonal, row[at], row[at - 1])
            diagonal, row[at] = row[at], best
    return row[-1]
