"""The old Vietnamese encodings: their tables, and the evidence that tells them apart.

Evidence: the share of words with a byte over 7F that become a possible syllable. A wrong table makes two nuclei, two
tones, a falling tone before a stop, or no letter at all; French or English words fail just as surely.
"""

from __future__ import annotations

import codecs
import re
from unicodedata import normalize

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

NOTES = {
    "CP1258": "read as CP1258 (Windows Vietnamese); positions count in the converted text",
    "TCVN3": "read as TCVN3 (ABC); positions count in the converted text",
    "VNI": "read as VNI-Windows; positions count in the converted text",
    "VISCII": "read as VISCII; positions count in the converted text",
}
MISPASTED = {
    "TCVN3": "parts of the text are letters of a TCVN3 (ABC) font, not Vietnamese in Unicode; they are not understood",
    "VNI": "parts of the text are letters of a VNI font, not Vietnamese in Unicode; they are not understood",
}

_TCVN3 = (  # A0 to FF; TCVN 5712:1993, VN3; "_" where a byte means nothing
    "\xa0ĂÂÊÔƠƯĐăâêôơưđ______àảãáạ_ằẳẵắ_______ặầẩẫấậè_ẻẽéẹềểễếệìỉ___ĩíịò_ỏõóọồổỗốộờởỡớợù_ủũúụừửữứựỳỷỹýỵ_"
)
_VISCII = (  # 80 to FF; RFC 1456
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)
_VISCII_CONTROLS = {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"}
_VNI_MARKED = (  # a letter, the marks that follow it, what each pair means
    ("a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"),
    ("e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
    ("i", "ùø", "íì"),
    ("o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
    ("ô", "ùøûõï", "ớờởỡợ"),
    ("u", "ùøûõï", "úùủũụ"),
    ("ö", "ùøûõï", "ứừửữự"),
    ("y", "ùøûõï", "ýỳỷỹỵ"),
)
_VNI_ALONE = ("ñôöíìæóòî", "đơưíìỉĩịỵ")

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_RISING = ("\u0301", "\u0323")
_SYLLABLE = re.compile(
    "(?:ngh?|ch|gh|gi|kh|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
    "(?:ươ[iu]?|iê[u]?|yê[u]?|uô[i]?|uy[aêu]?|uơ|uê|uâ[y]?|ưa|ưi|ưu|oa[iyo]?|oă|oe[o]?|oo|oi|ôi|ơi|ia|ya|iu|"
    "a[iouy]?|â[uy]?|ă|e[o]?|ê[u]?|i|o|ô|ơ|u[ai]?|ư|y)"
    "(?:(ch|[cpt])|ng|nh|[mn])?"
)
_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")
_FRAME = "“”‘’…–—„\xa0•"
_ENOUGH = 4
_SURE = 0.85
_LEAD = 0.15


def recognise(data: bytes) -> str | None:
    """Return the encoding for which the evidence, a few pages of the file, is plain; None on doubt."""
    words = {word for word in _WORD.findall(data) if not word.isascii()}
    if len(words) < _ENOUGH:
        return None
    scores = sorted([(_share(words, reader), name) for name, reader in _readers().items()], reverse=True)
    (best, name), (second, _) = scores[:2]
    return name if best >= _SURE and best - second >= _LEAD else None


def convert(data: bytes, encoding: str) -> str:
    """Convert the whole file; a byte without meaning in the encoding is read as in Windows-1252."""
    if encoding == "CP1258":
        return data.decode("cp1258", "replace")
    if encoding == "VNI":
        pairs = _vni_pairs()
        return re.sub(_vni_pattern(pairs), lambda match: pairs[match[0]], _western(data))
    if encoding == "VISCII":
        return codecs.charmap_decode(data, "strict", _viscii())[0]
    western = dict(enumerate(map(ord, _western(bytes(range(256))))))
    return _raise_capitals(codecs.charmap_decode(data, "strict", western | _tcvn3())[0])


def mispasted(text: str) -> str | None:
    """Tell which old font's letters stand in a Unicode text as Latin letters and signs; None when none surely do."""
    words = {word for word in re.findall("[A-Za-z\xa1-\xff]+", text) if not word.isascii()}
    odd = {word.encode("latin-1") for word in words if not _SYLLABLE.fullmatch(_toneless(word.lower())[0])}
    readers = _readers()
    for name in MISPASTED:
        if len(odd) >= _ENOUGH and _share(odd, readers[name]) >= _SURE:
            return name
    return None


def _readers() -> dict[str, Callable[[bytes], str]]:
    pairs = _vni_pairs()
    pattern = _vni_pattern(pairs)

    def vni(word: bytes) -> str:
        text = _western(word)
        if not pattern.sub("", text).strip(_FRAME).isascii():
            return "?"  # a mark without its letter
        return pattern.sub(lambda match: pairs[match[0]], text)

    def cp1258(word: bytes) -> str:
        return word.decode("cp1258")

    def by_table(table: dict[int, int]) -> Callable[[bytes], str]:
        return lambda word: codecs.charmap_decode(word, "strict", table)[0]

    return {"CP1258": cp1258, "TCVN3": by_table(_tcvn3()), "VISCII": by_table(_viscii()), "VNI": vni}


def _share(words: Iterable[bytes], reader: Callable[[bytes], str]) -> float:
    possible = counted = 0
    for word in words:
        try:
            text = reader(word).strip(_FRAME)
        except UnicodeDecodeError:
            counted += 1
            continue
        if text and (text == "?" or not text.isascii()):
            counted += 1
            possible += all(map(_possible, re.split(f"[{_FRAME}]+", text)))
    return possible / counted if counted >= _ENOUGH else 0.0


def _possible(word: str) -> bool:
    """Tell whether a word could be a Vietnamese syllable."""
    bare, tones = _toneless(word.lower())
    match = _SYLLABLE.fullmatch(bare)
    return match is not None and len(tones) <= 1 and (not match[1] or (tones != "" and tones in _RISING))


def _toneless(word: str) -> tuple[str, str]:
    taken = normalize("NFD", word)
    tones = "".join([char for char in taken if char in _TONES])
    return normalize("NFC", "".join([char for char in taken if char not in _TONES])), tones


def _western(data: bytes) -> str:
    """Read bytes as Windows-1252, its five holes as control characters."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join([bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in data])


def _tcvn3() -> dict[int, int]:
    western = _western(bytes(range(256)))
    frame = {byte: ord(char) for byte, char in enumerate(western) if char in _FRAME or byte < 0x80}
    return frame | {byte: ord(char) for byte, char in enumerate(_TCVN3, 0xA0) if char != "_"}


def _viscii() -> dict[int, int]:
    high = {byte: ord(char) for byte, char in enumerate(_VISCII, 0x80)}
    return {byte: byte for byte in range(0x80)} | {byte: ord(char) for byte, char in _VISCII_CONTROLS.items()} | high


def _vni_pairs() -> dict[str, str]:
    pairs = dict(zip(*_VNI_ALONE, strict=True))
    for letter, marks, meanings in _VNI_MARKED:
        for mark, meaning in zip(marks, meanings, strict=True):
            pairs[letter + mark] = meaning
            pairs[letter.upper() + mark] = meaning.upper()
    return pairs | {pair.upper(): meaning.upper() for pair, meaning in pairs.items()}


def _vni_pattern(pairs: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(pairs, key=len, reverse=True)))


def _raise_capitals(text: str) -> str:
    """Give TCVN3 its capitals back: it has no capitals with tones, a font of capitals drew the small ones large."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        plain = [char for char in line if char.isascii() and char.isalpha()]
        if len(plain) > 1 and not any(map(str.islower, plain)):
            lines[at] = line.upper()
    return "\n".join(lines)
