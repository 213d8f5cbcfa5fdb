"""Which encoding a file is in: recognised by evidence, or refused in one sentence."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint.read import Decoded, UnreadableError, decode, legacy, read

PROSE = (
    "Trong quý hai, công đoàn cơ sở xã Hòa Lộc đã vận động được ba mươi đoàn viên mới, tặng quà cho những gia đình "
    "gặp khó khăn; tổ chức khám sức khỏe định kỳ cho nữ công nhân và sửa chữa mười căn nhà bị hư hỏng nặng do bão lũ. "
    "Quỹ tương trợ đạt mức cao nhất từ trước tới nay, kể cả những đơn vị nhỏ lẻ ở vùng xa."
)
SMALL = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"

# The same letters as old programs write them; the strings show the bytes as Windows-1252.
TCVN3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\xadõøö÷ùúýûüþ®"
VNI = (
    "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ "
    "oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î ñ"
)
VISCII = bytes.fromhex(
    "e0e1e4e3d5e5a2a1c6c7a3e2a5a4a6e7a7e8e9eba8a9eaabaaacadaeecedefeeb8f2f3f6f5f7f4b0afb1b2b5bdb6beb7defe"
    "f9fafcfbf8dfd7d1d8e6f1cffdd6dbdcf0"
)
VISCII_CAPITALS = bytes.fromhex(
    "c0c1c4c380c58281020583c28584860687c8c9cb8889ca8b8a8c8d8ecccd9bce98d2d399a09ad4908f919293b4969597b394"
    "d9da9c9d9ebfbbbabcffb99fdd14191ed0"
)
SAME_SENTENCE = "Công đoàn cơ sở vận động được những đoàn viên mới"
WRITTEN = {
    "CP1258": b"C\xf4ng \xf0o\xe0n c\xf5 s\xf5\xd2 v\xe2\xf2n \xf0\xf4\xf2ng \xf0\xfd\xf5\xf2c "
    b"nh\xfd\xdeng \xf0o\xe0n vi\xean m\xf5\xeci",
    "TCVN3": b"C\xabng \xaeo\xb5n c\xac s\xeb v\xcbn \xae\xe9ng \xae\xad\xeec nh\xf7ng \xaeo\xb5n vi\xaan m\xedi",
    "VISCII": b"C\xf4ng \xf0o\xe0n c\xbd s\xb7 v\xa7n \xf0\xb5ng \xf0\xdf\xfec nh\xe6ng \xf0o\xe0n vi\xean m\xbei",
    "VNI": "Coâng ñoaøn cô sôû vaän ñoäng ñöôïc nhöõng ñoaøn vieân môùi".encode("cp1252"),
}


def _write(text: str, encoding: str) -> bytes:
    if encoding == "CP1258":
        tones = "\u0300\u0301\u0303\u0309\u0323"
        pieces = [
            [mark for mark in normalize("NFD", char) if (mark in tones) == tone] for char in text for tone in (0, 1)
        ]
        return "".join([normalize("NFC", "".join(piece)) for piece in pieces]).encode("cp1258")
    if encoding == "VISCII":
        return b"".join([VISCII[SMALL.index(char) :][:1] if char in SMALL else char.encode() for char in text])
    spelt = dict(zip(SMALL, TCVN3 if encoding == "TCVN3" else VNI.split(), strict=True))
    return "".join([spelt.get(char, char) for char in text]).encode("cp1252")


@pytest.mark.parametrize("encoding", ["CP1258", "TCVN3", "VISCII", "VNI"])
def test_old_encodings_are_recognised_and_converted(encoding: str) -> None:
    decoded = decode(_write(PROSE, encoding))
    assert (decoded.encoding, decoded.converted) == (encoding, True)
    assert normalize("NFC", decoded.text) == PROSE


@pytest.mark.parametrize(("encoding", "data"), WRITTEN.items(), ids=list(WRITTEN))
def test_bytes_that_other_programs_wrote_are_understood(encoding: str, data: bytes) -> None:
    decoded = decode(data)
    assert decoded.encoding == encoding
    assert normalize("NFC", decoded.text) == SAME_SENTENCE


def test_every_letter_of_the_old_tables_is_right() -> None:
    assert legacy.convert(TCVN3.encode("cp1252"), "TCVN3") == SMALL
    assert legacy.convert("¡¢£¤¥¦§".encode("cp1252"), "TCVN3") == "ĂÂÊÔƠƯĐ"
    assert legacy.convert(VNI.replace(" ", "").encode("cp1252"), "VNI") == SMALL
    assert legacy.convert(VNI.replace(" ", "").upper().encode("cp1252"), "VNI") == SMALL.upper()
    assert legacy.convert(VISCII, "VISCII") == SMALL
    assert legacy.convert(VISCII_CAPITALS, "VISCII") == SMALL.upper()


def test_a_font_of_capitals_gives_its_line_capitals_back() -> None:
    lines = "CéNG §OµN C¥ Së\nHµ Léc\n".encode("cp1252")
    assert legacy.convert(lines, "TCVN3") == "CỘNG ĐOÀN CƠ SỞ\nHà Lộc\n"


def test_typographic_quotes_stand_inside_old_text() -> None:
    data = _write(PROSE, "TCVN3").replace(b"xa.", b"xa\x85 \x93T\xd5t\x94.")
    assert decode(data).text.endswith("ở vùng xa… “Tết”.")


@pytest.mark.parametrize(
    "text",
    [
        "Là où l'été est né, à côté de la forêt, les élèves français étaient très gênés: voilà déjà un début de thé.",
        "El niño está aquí, señor; más días también habrá después.",
        "Não há pão, são três irmãos até amanhã, então vêm à mesa.",
        "Für die Straße wäre es schön, daß größere Häuser übrig blieben.",
        "Naïve café résumé façade déjà vu.",
        "Hà Nội".replace("ộ", "ô"),
    ],
    ids=["French", "Spanish", "Portuguese", "German", "English", "too little"],
)
def test_western_text_is_refused_rather_than_garbled(text: str) -> None:
    with pytest.raises(UnreadableError, match="neither UTF-8 nor surely one of the old Vietnamese encodings"):
        decode(text.encode("cp1252"), "thu.txt")


@pytest.mark.parametrize(
    ("codec", "mark"),
    [
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b"\xff\xfe\0\0"),
        ("utf-32-be", b"\0\0\xfe\xff"),
        ("utf-8", b""),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", b""),
        ("utf-32-be", b""),
    ],
    ids=str,
)
def test_unicode_is_read_with_and_without_its_mark(codec: str, mark: bytes) -> None:
    decoded = decode(mark + PROSE.encode(codec))
    assert decoded == Decoded(PROSE, codec.upper().replace("-LE", "LE").replace("-BE", "BE"), converted=False)


def test_an_empty_file_is_text() -> None:
    assert decode(b"").text == ""
    assert read("a.txt", b"").blocks == ()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"PK\x03\x04\x14\0", "zipped file, not text; if it is a Word document"),
        (b"%PDF-1.7", "is a PDF"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0", "old Word or Excel file"),
        (b"{\\rtf1", "is an RTF file"),
        (b"\x89PNG\r\n", "is a picture"),
        (b"a\0b\0\0c", "it holds zero bytes"),
        (b"\0" * 64, "it holds zero bytes"),
        (bytes(range(256)), "it holds zero bytes"),
        (b"\xff\xfea\0\0\0", "it holds zero bytes"),
        (b"\xff\xfea\0b", "on line 1 it holds bytes that are no UTF-16LE"),
        (PROSE.encode() + b"\r\n\r\n\xff", "on line 3 it holds bytes that are no UTF-8"),
        (PROSE.encode()[:31], "on line 1 it holds bytes that are no UTF-8"),
    ],
    ids=[
        "zip",
        "pdf",
        "ole",
        "rtf",
        "picture",
        "zeros",
        "all zeros",
        "all bytes",
        "zero in 16",
        "odd",
        "broken",
        "cut",
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableError, match=says) as caught:
        read("thu/bao-cao.txt", data)
    assert dict(caught.value.message.values)["file"] == "thu/bao-cao.txt"


def test_a_converted_file_says_so() -> None:
    assert read("a.txt", _write(PROSE, "TCVN3")).notes == (
        "read as TCVN3 (ABC); positions count in the converted text",
    )
    assert read("a.txt", PROSE.encode()).notes == ()


def test_letters_pasted_from_an_old_font_are_noted_and_left_alone() -> None:
    for encoding, shown in (("TCVN3", "TCVN3 (ABC) font"), ("VNI", "VNI font")):
        pasted = _write(PROSE, encoding).decode("cp1252") + "\n" + PROSE
        report = read("a.txt", pasted.encode())
        assert report.source == pasted
        assert [shown in note for note in report.notes] == [True]


def test_signs_and_foreign_names_are_no_old_font() -> None:
    text = PROSE + " Thiết bị Zürich®, dài 5µm; ông Núñez, bà Öberg, bà Ørsted."
    assert read("a.txt", text.encode()).notes == ()


def test_characters_lost_before_are_noted() -> None:
    assert "U+FFFD" in read("a.txt", "Tổ\ufffdg".encode()).notes[0]


@given(st.binary(max_size=200))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
    except UnreadableError:
        return
    assert "\0" not in decoded.text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_utf_8_is_read_as_it_is(text: str) -> None:
    data = text.encode()
    if not data.startswith((b"\xef\xbb\xbf", b"PK", b"%PDF", b"{\\rtf")):
        assert decode(data) == Decoded(text, "UTF-8", converted=False)
