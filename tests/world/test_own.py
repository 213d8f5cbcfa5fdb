"""An organisation's own knowledge: found by the rules that look up the built-in one, and refused where it is wrong."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report_lint.cli import main
from report_lint.options import UsageError
from report_lint.world import World
from report_lint_vi.world.own import Own
from report_lint_vi.world.own_file import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable

    Check = Callable[..., tuple[int, str, str]]

PAGE = (Path(__file__).parents[2] / "docs" / "own-knowledge.md").read_text("utf-8")
FILES = dict(re.findall(r"^```(?:toml|text) (\S+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))
OWN, SETTINGS = "to-chuc.toml", 'knowledge = ["to-chuc.toml"]'


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Check:
    """Return a function that runs the real command in a fresh folder, after writing files; "" leaves a file out."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("REPORT_LINT_CACHE_DIR", str(tmp_path / "cache"))

    def run(*words: str, **files: str) -> tuple[int, str, str]:
        Path("report-lint.toml").write_text(SETTINGS, "utf-8")
        for name, text in files.items():
            suffix = ".toml" if name == "own" else ".txt"
            Path(OWN if name == "own" else name + suffix).write_text(text, "utf-8")
        quiet = [] if words[0] in ("know", "config") else ["--quiet"]
        status = main([*words, *quiet, "--lang", "vi"])
        out, err = capsys.readouterr()
        return status, out, err

    return run


def told(out: str) -> list[tuple[str, str]]:
    """Return the codes and messages of findings."""
    return re.findall(r"^[^:]+:\d+:\d+: (\w+) (.+)$", out, re.MULTILINE)


def test_the_page_has_an_example_of_every_table_and_key() -> None:
    own = FILES[OWN]
    assert [table for table in TABLES if f"[[{table}]]" not in own] == []
    keys = {key for keys in TABLES.values() for key in keys}
    assert [key for key in keys if not re.search(rf"^{key} = ", own, re.MULTILINE)] == []


def test_the_example_of_the_page_finds_each_kind_of_mistake(check: Check) -> None:
    own, report = FILES[OWN], FILES["bao-cao-quy-2.txt"]
    _, out, err = check("--output-format", "concise", "a.txt", own=own, a=report)

    assert err == ""
    assert [code for code, _ in told(out)] == ["ANN002", "CIT002", "NAM002", "NAM001", "NAM003"]
    assert told(out)[0][1].endswith("2024 − 1976 = 48, ở đây ghi 47 năm")
    assert told(out)[1][1] == "125/QĐ-CSSD ban hành ngày 20/3/2023, ở đây ghi 20/5/2023"
    assert told(out)[2][1] == "tên chính thức là Phòng Kế hoạch - Kỹ thuật"
    _, alone, _ = check("--isolated", "--output-format", "concise", "a.txt")
    assert [code for code, _ in told(alone)] == ["NAM005"]  # it can only tell that they differ


RIGHT = [
    "Kỷ niệm 48 năm Ngày thành lập Công ty Cao su Suối Đá tại hội trường.",
    "Kỷ niệm 10 năm Ngày thành lập Công ty Cao su Suối Đá Hai.",
    "Thực hiện Quyết định số 125/QĐ-CSSD ngày 20/3/2023 của Công ty Cao su Suối Đá.",
    "Thực hiện Quyết định số 125/QĐ-CSSD ngày 14/02/2024 của Công ty.",
    "Theo Quyết định số 15/2023/QĐ-UBND ngày 11/4/2023 của UBND tỉnh, đơn giá tăng.",
    "Theo Quyết định số 15/2023/QĐ-UBND ngày 11/4/2023, đơn giá tăng.",
    "Phòng kế hoạch, kỹ thuật và vật tư là các bộ phận cần người.",
    "Các phòng Kế hoạch, Kỹ thuật, Vật tư cùng dự.",
    "Phòng KHKT và PHÒNG KẾ HOẠCH, KỸ THUẬT.",
    "Ngày 12/3/2021, Đội Cao su số Một khai thác 12 tấn mủ.",
    "Đội Cao su số Mười và Phòng Kế hoạch - Kĩ thuật, Phòng Kế toán - Kỹ thuật.",
    "Có 12 chợ tết công đoàn ở các nông trường.",
    "CHỢ TẾT CÔNG ĐOÀN NĂM 2024",
    "Chương trình “Chợ Tết Công đoàn”, “Chợ Tết Công đoàn năm 2024”.",
    "Hội nghị Nông trường Suối Đá thông qua 12 chỉ tiêu; KHKT và CSSD đều đạt.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_or_another_bodys_is_left_alone(check: Check, text: str) -> None:
    head = "Suối Đá, ngày 20 tháng 6 năm 2024\n\n"
    _, out, err = check("--select", "ANN,CIT,NAM", "--output-format", "concise", "a.txt", own=FILES[OWN], a=head + text)

    assert (told(out), err) == ([], "")


WRONG = [
    ("Theo Quyết định số 15/2023/QĐ-UBND ngày 11/4/2023 của UBND huyện Bình Lâm.", "CIT002"),
    ("Theo Quyết định số 15/2023/QĐ-UBND ngày 11/4/2023 của Ủy ban nhân dân huyện về đất.", "CIT002"),
    ("Thực hiện Quyết định số 88/QĐ-CSSD ngày 02/12/2023.", "CIT002"),
    ("Nhân Ngày Thợ cạo mủ 16/9, Công ty khen 12 người.", "ANN006"),
    ("Sinh hoạt tại Chợ Tết Đoàn viên.", "NAM002"),
    ("Góp ý của Phòng Kỹ thuật Kế hoạch.", "NAM002"),
    ("Góp ý của Phòng kế hoạch - Kỹ thuật.", "NAM003"),
    ("Góp ý của Phòng Kế hoạch - Kỷ thuật.", "NAM002"),
    ("Gặp mặt mừng 47 năm Ngày thành lập Công ty Cao su Suối Đá.", "ANN002"),
    ("Kỷ niệm 48 năm thành lập Công ty Cao su Suối Đá (21/5/1976 - 21/5/2024).", "ANN005"),
    ("Thực hiện Quyết định số 40/QĐ-CSSD ngày 10/01/2019 về lương.", "CIT012"),
]


@pytest.mark.parametrize(("text", "code"), WRONG)
def test_a_slip_in_what_the_organisation_knows_is_found(check: Check, text: str, code: str) -> None:
    head = "Suối Đá, ngày 20 tháng 6 năm 2024\n\n"
    _, out, err = check("--select", "ANN,CIT,NAM", "--output-format", "concise", "a.txt", own=FILES[OWN], a=head + text)

    assert ([found for found, _ in told(out)], err) == ([code], "")


REFUSED = [
    ('[[event]]\nname = "Ngày thành lập Đội Một"\ndate = 1976-02-30', "3: date: không có ngày 1976-02-30"),
    ('[[event]]\nname = "Ngày thành lập Đội Một"\ndate = 1976-13-02', "3: date: không có ngày 1976-13-02"),
    ('[[event]]\nname = "Ngày thành lập Đội Một"\ndate = "31/4/1976"', "3: date: không có ngày 31/4/1976"),
    ('[[event]]\nname = "Ngày thành lập Đội Một"\ndate = 1976-2-3', "3: date phải viết như 2023-03-20"),
    ('[[event]]\nname = "Ngày thành lập Đội Một"\n# year only\ndate = "5/1976x"', "4: date phải viết như 2023-03-20"),
    ('[[event]]\nname = "Lễ hội Đền Suối Đá"\nkind = "lunar"\ndate = "31/8/1900"', "4: date: không có ngày 31/8/1900"),
    ('[[event]]\nname = "Ngày hội Thợ cạo"\nkind = "yerly"\ndate = "1/3"',
     "3: kind phải viết như solar | lunar | yearly; có phải ý bạn là yearly?"),
    ('[[event]]\nname = "Ngày hội Thợ cạo"\nkind = "yearly"\ndate = 2022-03-01', "4: date phải viết như 20/11"),
    ('[[event]]\nname = "Ngày hội"\ndate = 2022-03-01\nalias = ["x"]',
     "4: không có khóa nào tên alias; có phải ý bạn là aliases?"),
    ('[[event]]\nname = "Hội"\ndate = 2022-03-01', "2: “Hội” quá ngắn để nhận ra trong báo cáo"),
    ('\n[[event]]\nname = "Ngày thành lập Đội Một"', "2: thiếu date"),
    ('[[events]]\nname = "x"', "1: không có bảng nào tên events; có phải ý bạn là event?"),
    ('# own\n[event]\nname = "x"', "2: bảng phải viết là [[event]]"),
    ('[[event]]\nname = "Ngày thành lập Đảng Cộng sản Việt Nam"\ndate = 1930-02-04',
     "3: Ngày thành lập Đảng Cộng sản Việt Nam: dữ liệu có sẵn ghi 03/02/1930"),
    ('[[event]]\nname = "Ngày hội Đội Một"\naliases = ["thành lập Đảng"]\ndate = 1990-02-04',
     "3: thành lập Đảng: dữ liệu có sẵn ghi 03/02/1930"),
    ('[[event]]\nname = "Ngày hội Đội"\ndate = 1976-01-30\n[[event]]\nname = "Ngày hội Đội"\ndate = 1976-01-31',
     "6: Ngày hội Đội: to-chuc.toml:1 ghi 30/01/1976"),
    ('[[instrument]]\nsymbol = "15/2023/QĐ-UBND"\ndate = 2022-03-01\nissuer = "UBND huyện"',
     "3: số hiệu 15/2023/QĐ-UBND mang năm 2023, ngày ban hành ghi 01/3/2022"),
    ('[[instrument]]\nsymbol = "15/QĐ-CSSD"\ntype = "Nghị quyết"\ndate = 2022-03-01\nissuer = "A"',
     "3: 15/QĐ-CSSD là số hiệu của quyết định, không phải nghị quyết"),
    ('[[instrument]]\nsymbol = "15/QĐ-CSSD"\ndate = 2022-03-01', "1: thiếu issuer"),
    ('[[instrument]]\nsymbol = "15"\ndate = 2022-03-01\nissuer = "A"', '2: symbol phải viết như "15/2023/QĐ-UBND"'),
    ('[[instrument]]\nsymbol = "30/2020/NĐ-CP"\ndate = 2020-03-06', "3: 30/2020/NĐ-CP: dữ liệu có sẵn ghi 05/3/2020"),
    ('[[instrument]]\nsymbol = "1/QĐ-A"\nissuer = "A"\ndate = 2022-03-01\nreplaced-by = "2/QĐ-A"',
     "5: replaced-by cần có replaced-from"),
    ('[[instrument]]\nsymbol = "1/QĐ-A"\nissuer = "A"\ndate = 2022-03-01\nreplaced-by = "2"\nreplaced-from = 2021-01-01',
     "6: replaced-from phải sau date"),
    ('[[body]]\nname = "Đội Suối Đá"\nfrom = 2020-01-01\nto = 2019-01-01', "4: to phải sau from"),
    ('[[body]]\nname = "Đội Suối Đá"\nsuccessor = "Đội Một"', "3: successor cần có to"),
    ('[[body]]\nname = "Đội Suối Đá"\nformer = ["Đội Một"]', "3: former cần có from"),
    ('[[body]]\nname = "Bộ Thông tin và Truyền thông"\nto = 2024-03-06',
     "3: Bộ Thông tin và Truyền thông: dữ liệu có sẵn ghi … - 28/02/2025"),
    ('[[body]]\nname = "Phòng Tổ chức Hành chính"\nwrong = ["Sở Giáo dục và Đào tạo"]',
     "3: “Sở Giáo dục và Đào tạo” là cách viết đúng của Sở Giáo dục và Đào tạo"),
    ('[[body]]\nname = "Phòng Tổ chức"\nwrong = "Phòng TC"', '3: wrong phải viết như ["…", "…"]'),
    ("[[body]]\nname = 12", '2: name phải viết như "…"'),
    ('[[body]]\nname = "Phòng\n', "2: không đúng dạng TOML: "),
    ('[[name]]\nname = "Chợ Tết"\n[[name]]\nname = "Chợ tết"', "4: Chợ tết: to-chuc.toml:1 ghi Chợ Tết"),
]  # fmt: skip


@pytest.mark.parametrize(("own", "said"), REFUSED)
def test_an_entry_that_cannot_be_right_is_refused_with_its_line(check: Check, own: str, said: str) -> None:
    status, out, err = check("a.txt", own=own, a="Báo cáo")

    assert (status, out) == (2, "")
    assert err.startswith(f"report-lint: to-chuc.toml:{said}")
    assert err.count("\n") == 1


def test_it_is_refused_in_english_too(check: Check) -> None:
    status, _, err = check("a.txt", "--lang", "en", own='[[event]]\nnme = "x"', a="Báo cáo")
    assert status == 2
    status = main(["--lang", "en", "a.txt"])
    assert status == 2
    assert "to-chuc.toml:2: " in err


def test_a_file_that_is_not_there_is_told(check: Check) -> None:
    status, _, err = check("a.txt", a="Báo cáo")
    assert status == 2
    assert err.startswith("report-lint: to-chuc.toml cannot be read" if "cannot" in err else "report-lint: ")
    assert "to-chuc.toml" in err


def test_a_changed_file_is_looked_up_again_although_results_are_kept(check: Check) -> None:
    text = "Suối Đá, ngày 20 tháng 6 năm 2024\n\nMừng 47 năm Ngày thành lập Công ty Cao su Suối Đá."
    words = ("--output-format", "concise", "a.txt")
    first, again = check(*words, own=FILES[OWN], a=text), check(*words)
    later = check(*words, own=FILES[OWN].replace("1976-05-12", "1977-05-12"))

    assert [code for code, _ in told(first[1])] == ["ANN002"]
    assert again == first
    assert told(later[1]) == []


@pytest.mark.skipif(sys.platform == "win32", reason="starting so many processes takes too long")
def test_other_processes_have_it_too(check: Check) -> None:
    text = "Suối Đá, ngày 20 tháng 6 năm 2024\n\nMừng 47 năm Ngày thành lập Công ty Cao su Suối Đá."
    names = [f"r{number}" for number in range(41)]
    words = ("--no-cache", "--jobs", "2", "--output-format", "concise")
    _, out, err = check(*words, *[f"{name}.txt" for name in names], own=FILES[OWN], **dict.fromkeys(names, text))

    assert ([code for code, _ in told(out)], err) == (["ANN002"] * 41, "")


def test_what_extends_another_settings_file_adds_its_own(check: Check) -> None:
    Path("unit").mkdir()
    Path("unit/report-lint.toml").write_text('extend = "../report-lint.toml"\nknowledge = ["unit.toml"]', "utf-8")
    Path("unit/unit.toml").write_text('[[event]]\nname = "Ngày thành lập Tổ Một"\ndate = 2004-05-01', "utf-8")
    head = "Suối Đá, ngày 20 tháng 6 năm 2024\n\n"
    text = "Mừng 47 năm Ngày thành lập Công ty Cao su Suối Đá; mừng 21 năm Ngày thành lập Tổ Một."
    Path("unit/b.txt").write_text(head + text, "utf-8")
    _, out, _ = check("--output-format", "concise", "a.txt", "unit/b.txt", own=FILES[OWN], a=head + text)

    assert [code for code, _ in told(out)] == ["ANN002"] * 3
    _, shown, _ = check("config", "unit/b.txt")
    assert re.search(r'knowledge = \["[^"]*to-chuc.toml", "[^"]*unit.toml"\]  # unit/report-lint.toml', shown)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("125/QĐ-CSSD", "Quyết định 125/QĐ-CSSD ngày 20/3/2023 của Công ty Cao su Suối Đá"),
        ("thợ cạo mủ", "Ngày Thợ cạo mủ: 15/9, hằng năm; phạm vi: cơ quan. Nguồn: Điều lệ Công ty"),
        ("phòng khkt", "trước đó: Phòng Kỹ thuật Nông nghiệp. Nguồn: Quyết định 40/QĐ-CSSD"),
        ("đội cao su số một", "đến hết ngày 31/12/2022; sau đó: Nông trường Suối Đá"),
        ("chợ tết công đoàn", "Viết hoa: Chợ Tết Công đoàn"),
        ("40/QĐ-CSSD", "từ ngày 01/01/2024 thay bằng 88/QĐ-CSSD"),
        ("130/2020/NĐ-CP", "ngày 30/10/2020 của Chính phủ"),
    ],
)
def test_know_answers_from_it_with_its_source(check: Check, asked: str, said: str) -> None:
    status, out, _ = check("know", asked, own=FILES[OWN])

    assert status == 0
    assert said in out
    if "NĐ-CP" not in asked:
        assert main(["know", "--isolated", asked]) == 0


def test_what_nobody_knows_is_told_once(check: Check) -> None:
    _, out, _ = check("know", "hội chơi cờ", own="")

    assert out.splitlines() == ["chưa biết gì về “hội chơi cờ”; điều đó không có nghĩa là sai"]


VALUES = (
    "1976-05-12", "1976-05-12T07:00:00", "07:00:00", '"12/5/1976"', '"30/2"', '"1976"', "1976", "0", "-5", "1.5", "true",
    "[]", '["Phòng Một"]', "[1]", "{a = 1}", '""', '" "', '"Ngày thành lập Đội Một"', '"125/QĐ-CSSD"', '"15/2023/QĐ-UBND"',
    '"30/2020/NĐ-CP"', '"Quyết định"', '"lunar"', '"yearly"', '"\\t/\\n"', '"(((["', '"""x\ny"""', "1976-02-30", "", "[[",
)  # fmt: skip
KEYS = [*dict.fromkeys(key for keys in TABLES.values() for key in keys), "x", "a.b"]
ENTRIES = st.tuples(st.sampled_from([*TABLES, "x"]), st.dictionaries(st.sampled_from(KEYS), st.sampled_from(VALUES)))


@settings(max_examples=150)
@given(st.lists(ENTRIES))
def test_whatever_a_file_holds_is_taken_or_refused_with_its_line(tables: list[tuple[str, dict[str, str]]]) -> None:
    text = "\n".join(
        line for table, keys in tables for line in (f"[[{table}]]", *(f"{key} = {keys[key]}" for key in keys))
    )
    try:
        World([("own.toml", text.encode())]).get(Own)
    except UsageError as error:
        values = dict(error.message.values)
        assert values["file"] == "own.toml"
        assert 1 <= int(str(values["line"])) <= text.count("\n") + 1
