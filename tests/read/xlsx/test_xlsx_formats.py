"""Numbers as they read in an Excel that speaks Vietnamese: a corpus of values and formats."""

from __future__ import annotations

import csv
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from report_lint.read.xlsx_formats import BUILT_IN, Format, number_of

#: The value as the workbook holds it, the code of the format, what is shown, "~" where that is not all of it, and what
#: LibreOffice, set to Vietnamese, shows where that is something else: it knows no General of eleven signs, no day before
#: 1900 and another calendar of that year, and takes some codes for those of its own country, as Excel does when they are
#: meant by their number. Fractions, and months in words or in front, are shown by report-lint in figures.
CORPUS = [
    line.split("\t")
    for line in (Path(__file__).parent / "formats.tsv").read_text("utf-8").splitlines()
    if not line.startswith("# ")
]
OFFICE = shutil.which("soffice")
LANGUAGE = (
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">'
    '<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>'
)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_shows_the_same(tmp_path: Path) -> None:
    assert OFFICE is not None
    pairs = [(value, code, office or shown) for value, code, shown, _, office in CORPUS]
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row, (value, code, _) in enumerate(pairs, 1):
        sheet.cell(row, 1, float(value)).number_format = code
    book.save(tmp_path / "a.xlsx")
    (tmp_path / "profile" / "user").mkdir(parents=True)
    (tmp_path / "profile" / "user" / "registrymodifications.xcu").write_text(LANGUAGE, "utf-8")
    command = [OFFICE, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to"]
    command += ["csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,true", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "a.xlsx")], check=False, capture_output=True)
    if not (tmp_path / "a.csv").exists():
        pytest.skip("LibreOffice is installed without its sheets")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, delimiter="\t"))
    office = [" ".join("".join(line).split()) for line in lines]
    differing = [(*pair, one) for pair, one in zip(pairs, office, strict=False) if pair[2] != one]
    assert (len(pairs) > 100, differing) == (True, [])


@pytest.mark.parametrize(("value", "code", "shown", "rest"), [line[:4] for line in CORPUS])
def test_a_number_is_shown_as_its_format_says(value: str, code: str, shown: str, rest: str) -> None:
    number = number_of(value)
    assert number is not None
    assert Format(code).number(number) == (shown, not rest)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("General", "a"),
        ("@", "a"),
        ("#,##0", "a"),
        ('"Ông "@', "Ông a"),
        ('0;-0;0;"<"@">"', "<a>"),
        (";;;", ""),
        ("0;0;", "a"),
    ],
)
def test_a_text_is_shown_as_its_section_says(code: str, shown: str) -> None:
    assert Format(code).words("a") == shown


@pytest.mark.parametrize("value", ["", "x", "NaN", "Infinity", "1e400", "1e999999999999", "--1"])
def test_what_is_no_number_is_none(value: str) -> None:
    assert number_of(value) is None


def test_what_is_too_small_is_nothing() -> None:
    assert number_of("1e-400") == 0


@pytest.mark.parametrize("code", sorted(set(BUILT_IN.values())))
def test_every_format_that_a_workbook_means_by_its_number_shows_something(code: str) -> None:
    number = number_of("45356.5")
    assert number is not None
    assert any(map(str.isdigit, Format(code).number(number)[0]))


@pytest.mark.parametrize(
    "code",
    [
        '"',
        "[",
        "[$",
        "\\",
        "_",
        "*",
        ";",
        ";;;;;;;",
        "[>]0",
        "[>x]0",
        "[hm]",
        "E+",
        "0E",
        "/",
        "#" * 2000,
        "0.0.0",
        ",,,,",
        "[$-42A]",
        "AM/P",
        "@@",
        "%%",
    ],
)
def test_a_format_that_nobody_can_mean_does_no_harm(code: str) -> None:
    for value in ("0", "1234.5", "-7", "1e300", "1e-300"):
        number = number_of(value)
        assert number is not None
        assert isinstance(Format(code).number(number)[0], str)
    assert isinstance(Format(code).words("a"), str)


@given(st.integers(-(10**14), 10**14), st.integers(0, 6))
def test_a_figure_reads_back_as_what_was_rounded(units: int, decimals: int) -> None:
    value = Decimal(units).scaleb(-3)
    shown, exact = Format("#,##0." + "0" * decimals if decimals else "#,##0").number(value)
    back = Decimal(shown.replace(".", "").replace(",", "."))
    assert abs(back - value) <= Decimal("0.5").scaleb(-decimals)
    assert exact is (back == value)
