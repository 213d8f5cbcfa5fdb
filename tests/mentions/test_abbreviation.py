"""Abbreviations: where they are explained, and which nobody explains."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.claims.abbreviation_use import Garbled, IdleExplanation
from report_lint_vi.mentions.abbreviation import KNOWN, Definition, Unexplained, Uses


@pytest.mark.parametrize(
    ("text", "letters", "words"),
    [
        ("công nhân, viên chức, lao động (CNVCLĐ)", "CNVCLĐ", "công nhân viên chức lao động"),
        ("nhà giáo và người lao động (NGNLĐ)", "NGNLĐ", "nhà giáo người lao động"),
        ("nữ giáo viên, nhân viên, lao động (NGNLĐ)", "NGNLĐ", "nữ giáo nhân lao động"),
        ("CNVCLĐ (công nhân, viên chức, lao động)", "CNVCLĐ", "công nhân viên chức lao động"),
        ("Ban Chỉ đạo tỉnh (sau đây gọi tắt là BCĐ)", "BCĐ", "ban chỉ đạo"),
        ("kinh tế - xã hội (KT-XH)", "KT-XH", "kinh tế xã hội"),
        ("Giáo dục và Đào tạo (GD&ĐT)", "GD&ĐT", "giáo dục đào tạo"),
        ("chỉ số năng lực cạnh tranh (PCI)", "PCI", ""),
        ("Ngân hàng Phát triển châu Á (ADB)", "ADB", ""),
    ],
)
def test_the_syllables_that_the_letters_stand_for_are_found(text: str, letters: str, words: str) -> None:
    found = report_of(f"Kết quả: {text}.").mentions(Definition)
    assert [(definition.letters, " ".join(definition.words)) for definition in found] == [(letters, words)]


@pytest.mark.parametrize(
    "text", ["Khóa (XII)", "lớp (nam)", "đợt (I)", "(12 hộ)", "(xem CNTT ở trên)", "(", "()", "((AB"]
)
def test_other_brackets_explain_nothing(text: str) -> None:
    assert report_of(text).mentions(Definition) == ()


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Lớp BDTX hè. Kết quả BDTX tốt.", ["BDTX", "BDTX"]),
        ("Lớp BDTX hè tổ chức tốt.", []),
        ("Lớp bồi dưỡng thường xuyên (BDTX) hè. Kết quả BDTX tốt.", []),
        ("UBND, HĐND xã; UBND, HĐND tỉnh họp.", []),
        ("Quyết định 12/QĐ-KSDX, 13/QĐ-KSDX của đội.", []),
        ("Thông tư của BTNMT và văn bản của BTNMT.", []),
        ("Chữ viết tắt: BDTX là bồi dưỡng thường xuyên; lớp BDTX.", []),
    ],
)
def test_what_is_used_again_and_never_explained_is_found(text: str, letters: list[str]) -> None:
    assert [use.letters for use in report_of(text).mentions(Unexplained)] == letters


def test_headings_tables_recipients_and_symbols_are_no_uses() -> None:
    text = (
        "KẾT QUẢ BDTX NĂM HỌC\n\nLớp BDTX hè mở hai đợt.\n\n| BDTX | 12 |\n|---|---|\n| BDTX | 12 |\n\n"
        "Số 12/KH-BDTX.\n\nNơi nhận:\n- BDTX;"
    )
    report = report_of(text)
    assert [report.view[at - 4 : at + 4] for at in Uses(report).of("BDTX")] == ["Lớp BDTX"]


def test_what_everybody_knows_is_written_in_capitals() -> None:
    assert [word for word in KNOWN if word != word.upper()] == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Bệnh lở mồm long móng (LMLM) và tụ huyết trùng (THTR). Tiêm LMML đạt 90%.", ["LMML"], ["LMLM"]),
        ("Bồi dưỡng thường xuyên (BDTX). Lớp BTDX hè, lớp BTDX đông.", ["BTDX"], ["BDTX"]),
        ("Bồi dưỡng thường xuyên (BDXT) hè.", ["BDXT"], ["BDTX"]),
        ("Văn bản của UBND xã và UBND huyện đã ban hành; công văn của UBNND tỉnh.", ["UBNND"], ["UBND"]),
        ("Bồi dưỡng thường xuyên (BDTX). Quyết định 12/QĐ-BTDX.", [], []),
        ("Thu BHXH, BHYT và BHTN; BHXH huyện.", [], []),
        ("UBND xã; văn bản UBDN, UBDN.", [], []),
        ("Ngân hàng Phát triển châu Á (ADBA) tài trợ.", [], []),
    ],
)
def test_letters_that_changed_places_are_found(text: str, wrong: list[str], right: list[str]) -> None:
    found = report_of(text).mentions(Garbled)
    assert [claim.wrong for claim in found] == wrong
    assert [claim.right for claim in found] == right


def test_an_abbreviation_that_only_its_slip_uses_is_not_idle() -> None:
    assert report_of("Bồi dưỡng thường xuyên (BDTX). Lớp BTDX hè.").mentions(IdleExplanation) == ()
