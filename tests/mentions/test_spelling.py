"""Misspellings and tone marks."""

import importlib
import re
import sys
from pathlib import Path

import pytest

import report_lint_vi
from report_lint.register import Register
from report_lint.testing import report_of
from report_lint_vi.mentions.spelling import Misspelling
from report_lint_vi.mentions.tone_mark import ToneMark
from report_lint_vi.world.respelling import Respelling
from report_lint_vi.world.syllables import Syllables

ROOT = Path(__file__).resolve().parent.parent.parent
DATA = Path(report_lint_vi.__file__).parent / "world" / "data"

#: Syllables of every shape, from plain words: none is impossible.
RIGHT = """
nghiêng nghề nghị nghỉ nghĩa ngành ngoài ngoại người ngưỡng ngoẹo ghế ghi ghép gia giếng giữ gì quý quyết quốc quăng
khoẻ khỏe khuỷu khuya khuyến thuở thuế thuyền huơ huênh oai oánh xoáy xoong xòe xoè loẹt ngoéo nguệch trườn trưởng rượu
hươu bướu tươi lưỡi nước được thước mượt chướp khúc khuỷu tuýp uýnh yếm yêu ý yểu iêng ỉa kìm kỹ ký kẻ kiểu kênh
bích cách lệch thích hạch cập lớp hộp tập nhiệt mệt tắt nhất ruột muốt vượt đẹp khép gấp bập bùng đục nhạc mực
trạng tràng chăn phẳng đằng vầng rừng sừng bỏng xổng vững cũng hãng đãng tuần nhuần khuân luân mỏi nỗi bởi với
huỷ thuỷ luỹ tuỵ uỷ lũy tụy hủy thủy ủy hòa hoà tòa toà đóa đoá lòe loè ngoằn ngoèo
"""


def test_no_right_syllable_is_called_impossible() -> None:
    report = report_of(" ".join(f"{word}," for word in RIGHT.split()))
    assert [report.slice(word.span) for word in report.mentions(Misspelling)] == []


#: Words in small letters that no table of syllables has, and that are right: names of things in the languages of the
#: Central Highlands, the North-West and the Khmer, loans written together, dialect, both ways to set a tone mark.
FOREIGN = """
khèn pơmu kơ sluông slình klông klơng kút plơi plây krông đăk hrê xtiêng mnông êđê yàng pơlang pơtao atâu gưl jhưng gơng
zèng tlâng kpă hmŏk sơmăh cađấc pênh kăm chàm đuống pụt khau lǔ tơpă brố đing êtêrêa
ôxy ôxit ôxi bazơ nitơ hiđrô phôtpho amôniac axít lipít prôtêin glucô xenlulô bôxít iốt iôt điốt điôxin vônfram crôm brôm
bêtông ximăng bulông êcu ôtô môtô rađa rađiô viđêô micrô kiốt ápphích mítting panô băngrôn xêmina côngtơ côngtenơ ăcquy
ắcquy ăngten palăng vắcxin văcxin vácxin rubêla kilômét kilôoát karaôkê viôlông pianô têcônđô pôlyme nêông inốc đuyara
ễng ễnh lềng kềng lếc giếc gỵa gịa khuyếch qưới nguơn quí quì quỳ quít quoắt coóc moóc goòng loóng tuýp phuy xanh
"""


def test_no_foreign_word_is_called_impossible() -> None:
    table, spelling = Syllables.load(), Respelling.load()
    assert [word for word in table.impossible(FOREIGN.split()) if spelling.is_wrong(word)] == []


def test_no_part_of_a_place_name_is_called_wrong() -> None:
    table, spelling = Syllables.load(), Respelling.load()
    names = {
        part
        for row in Register(str(DATA / "units.tsv"))
        for part in re.findall(r"[^\W\d_]+", f"{row[4]} {row[6]}".lower())
    }
    assert len(names) > 2000
    assert [word for word in table.impossible(names) if spelling.is_wrong(word)] == []


def test_the_common_syllables_are_possible() -> None:
    table = Syllables.load()
    assert len(table.common) > 1500
    assert table.impossible(table.common) == []


def test_the_table_is_what_the_library_and_the_corrections_give(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(ROOT), *sys.path])
    script = importlib.import_module("scripts.build_syllables")
    made = script.rows(script.corrected(script.allowed())[0])
    common, rare = (DATA / "syllables.tsv").read_text("utf-8").split("\n\n")[1:3]
    assert _by_rhyme(f"{common}\n{rare}".split("\n")) == _by_rhyme(made)


def _by_rhyme(rows: list[str]) -> dict[str, str]:
    parted = [row.split("\t") for row in rows]
    return {rhyme: onsets for onsets, rhymes in parted for rhyme in rhymes.split(" ")}


def test_a_text_of_another_language_is_left_alone() -> None:
    words = "ntrôl dăng mât mrô nkual tăm jêh ăp nău ntôn nchrăp groi nđôi rlău hao ntŭk tâl tât têh ndơ bôk kơt rwăt trưòng"
    assert report_of(words).mentions(Misspelling) == ()


@pytest.mark.parametrize(
    "word",
    (
        "nghành ngiêm ngề ghà trưòng ngưòi truờng nuớc tòan hòang ngọai quyềt mừc nhièt thữc cầp nhyều kóa gế đựơc qúa "
        "gía tỉền trườngf thànnh nngày nhgiệp viêc thuât trưong sẵắn đíên ngảch"
    ).split(),
)
def test_an_impossible_syllable_is_found(word: str) -> None:
    report = report_of(f"Đây là {word} của xã.")
    assert [report.slice(found.span) for found in report.mentions(Misspelling)] == [word]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("các nghành", "ngành"),
        ("chi thuơng xuyên", "thường"),
        ("quyền thuơng mại", "thương"),
        ("dự trữ quốc gỉa", "gia"),
        ("đôi cẩp", ""),
        ("cẩp huyện", "cấp"),
        ("mừc", ""),
        ("mua kóa", ""),
        ("không qúa 5 người", "quá"),
        ("một qủa na", "quả"),
        ("đã đợc giao", "được"),
        ("cộg đồng dân cư", "cộng"),
    ],
)
def test_what_was_meant_is_said_where_it_can_be_one_word_only(text: str, right: str) -> None:
    assert report_of(text).mentions(Misspelling)[0].right == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Đề nghị bổ xung kinh phí.", ["bổ sung"]),
        ("Sử lý vi phạm; tổ chức thăm quan.", ["tham quan"]),
        ("Với nổ lực của bà con.", ["nỗ lực"]),
        ("Vụ nổ lực lượng công binh đã dọn.", []),
        ("Môn lịch sử lý thú.", []),
        ("Khả năng xuất khẩu; năng xuất ngô.", ["năng suất"]),
        ("Tặng 12 xuất quà, đề xuất quà Tết.", ["suất quà"]),
        ("Nguyễn Trãi qua thơ văn.", []),
    ],
)
def test_a_confusion_is_found_where_it_is_none_of_two_other_words(text: str, right: list[str]) -> None:
    found = [word.right for word in report_of(text).mentions(Misspelling)]
    assert found == (["Xử lý", *right] if text.startswith("Sử lý") else right)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hòa, hóa, ủy, hoá", [("oá", "óa", 3)]),
        ("hoà, hoá, uỷ, Ủy", [("Ủy", "Uỷ", 3)]),
        ("hòa, hoà", []),
        ("hòa, hóa; bà Thuý", []),
        ("quý, quỳ, quỹ, hòa, hóa", []),
    ],
)
def test_tone_marks_are_judged_by_the_majority(text: str, found: list[tuple[str, str, int]]) -> None:
    report = report_of(text)
    assert [(report.slice(mark.span), mark.right, mark.others) for mark in report.mentions(ToneMark)] == found
