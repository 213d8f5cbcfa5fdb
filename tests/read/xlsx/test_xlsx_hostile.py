"""Workbooks that mean harm, or that nobody meant: a clear sentence or a right answer, in bounded time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from report_lint.read import UnreadableError, read

if TYPE_CHECKING:
    from collections.abc import Callable

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)
DOCTYPE = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
Parts = dict[str, str | bytes]


def refusal(data: bytes, name: str = "a.xlsx") -> str:
    with pytest.raises(UnreadableError) as caught:
        read(name, data)
    said = str(caught.value)
    assert said.startswith(name)
    assert "\n" not in said
    return said


@pytest.fixture
def plain(parts_of: Callable[..., Parts], rows_of: Callable[..., str]) -> Parts:
    """Return the parts of a workbook with one word."""
    return parts_of({"A": rows_of([("lời",)])}, xl__sharedStrings=f"<sst xmlns='{MAIN}'/>")


def test_macros_do_not_matter(plain: Parts, zipped: Callable[..., bytes]) -> None:
    data = zipped(plain | {"xl/vbaProject.bin": OLE, "xl/embeddings/a.bin": OLE})
    assert [read(name, data).text for name in ("a.xlsm", "a.xlsx", "-", "a.docx")] == ["A\n\nlời\n"] * 4


def test_a_truncated_file_is_told(plain: Parts, zipped: Callable[..., bytes]) -> None:
    data = zipped(plain)
    for size in (4, 22, 100, len(data) // 2, len(data) - 1):
        assert "damaged" in refusal(data[:size])


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]
)
@pytest.mark.parametrize("xml", ["<a", "<a></b>", "\x00", "<x/>", f"<x xmlns='{MAIN}'/>", "<a/><b/>"])
def test_xml_that_is_none_is_told(part: str, xml: str, plain: Parts, zipped: Callable[..., bytes]) -> None:
    assert "damaged" in refusal(zipped(plain | {part: xml}))


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]
)
def test_a_document_type_is_refused(part: str, plain: Parts, zipped: Callable[..., bytes]) -> None:
    assert "document type" in refusal(zipped(plain | {part: f"{DOCTYPE}<worksheet xmlns='{MAIN}'>&b;</worksheet>"}))


def test_a_password_is_told() -> None:
    assert "password" in refusal(OLE + "EncryptedPackage".encode("utf-16-le"))


def test_a_part_that_unpacks_to_too_much_is_refused(
    plain: Parts, zipped: Callable[..., bytes], most_memory: Callable[..., int]
) -> None:
    data = zipped(plain | {"xl/worksheets/sheet1.xml": "a" * 20_000_000})
    assert "unpacks to more" in refusal(data)
    assert most_memory(lambda: refusal(data)) < 4_000_000


def test_what_lies_outside_is_never_looked_at(plain: Parts, zipped: Callable[..., bytes]) -> None:
    relations = str(plain["xl/_rels/workbook.xml.rels"]).replace(
        'Target="worksheets/sheet1.xml"', 'Target="file:///etc/passwd" TargetMode="External"'
    )
    assert read("a.xlsx", zipped(plain | {"xl/_rels/workbook.xml.rels": relations})).text == ""


def test_sheets_that_are_none_are_left_out(plain: Parts, zipped: Callable[..., bytes]) -> None:
    relations = str(plain["xl/_rels/workbook.xml.rels"]).replace("/worksheet", "/chartsheet")
    assert read("a.xlsx", zipped(plain | {"xl/_rels/workbook.xml.rels": relations})).text == ""
    assert read("a.xlsx", zipped({name: part for name, part in plain.items() if "sheet1" not in name})).text == ""


@pytest.mark.parametrize(
    "name", ["A0", "A1048577", "XFE1", "ZZZZ1", "1", "", "A", "A-1", "Ä1", "A99999999999999999999"]
)
def test_a_cell_that_cannot_be_is_told(name: str, plain: Parts, zipped: Callable[..., bytes]) -> None:
    for xml in (
        f"<sheetData><row><c r='{name}'><v>1</v></c></row></sheetData>",
        f"<mergeCells><mergeCell ref='{name}:B2'/></mergeCells>",
    ):
        assert "damaged" in refusal(
            zipped(plain | {"xl/worksheets/sheet1.xml": f"<worksheet xmlns='{MAIN}'>{xml}</worksheet>"})
        )


@pytest.mark.parametrize("row", ["0", "-5", "1048577"])
def test_a_row_that_cannot_be_is_told(row: str, plain: Parts, zipped: Callable[..., bytes]) -> None:
    xml = f"<worksheet xmlns='{MAIN}'><sheetData><row r='{row}'/></sheetData></worksheet>"
    assert "damaged" in refusal(zipped(plain | {"xl/worksheets/sheet1.xml": xml}))


def everywhere(count: int) -> str:
    """Merge and hide all there is, again and again."""
    columns = "<cols>" + "<col min='2' max='16384' hidden='1'/>" * count + "</cols>"
    merged = "<mergeCells>" + "<mergeCell ref='A1:XFD1048576'/>" * count + "</mergeCells>"
    return f"{columns}<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>{merged}"


def far_away(count: int) -> str:
    """Put cells far from each other."""
    rows = "".join(
        f"<row r='{at * 87}'><c r='A{at * 87}'><v>1</v></c><c r='XFD{at * 87}'><v>2</v></c></row>"
        for at in range(1, count)
    )
    return f"<sheetData>{rows}</sheetData>"


def hidden(count: int) -> str:
    """Hide most rows."""
    rows = "".join(
        f"<row r='{at}' hidden='{int(at % 50 > 0)}'><c r='A{at}'><v>1</v></c><c r='B{at}'><v>2</v></c></row>"
        for at in range(1, count)
    )
    return f"<sheetData>{rows}</sheetData>"


def lined(count: int) -> str:
    """Draw lines around cells in which nothing stands."""
    rows = "".join(f"<row r='{at}'><c r='A{at}' s='50'/><c r='B{at}' s='50'/></row>" for at in range(1, count))
    return f"<sheetData>{rows}</sheetData>"


def tables(count: int) -> str:
    """Put many small tables below each other, between rows that are hidden."""
    rows = "".join(
        f"<row r='{at}'><c r='A{at}'><v>1</v></c><c r='B{at}'><v>2</v></c></row><row r='{at + 2}' hidden='1'><c r='A{at + 2}'><v>1</v></c></row>"
        for at in range(1, 4 * count, 4)
    )
    return f"<sheetData>{rows}</sheetData>"


@pytest.mark.parametrize("make", [everywhere, far_away, hidden, lined, tables], ids=lambda make: make.__name__)
def test_a_workbook_takes_time_in_proportion(
    make: Callable[[int], str], plain: Parts, zipped: Callable[..., bytes], in_proportion: Callable[..., bool]
) -> None:
    def job(count: int) -> Callable[[], object]:
        xml = f"<worksheet xmlns='{MAIN}'>{make(count)}</worksheet>"
        data = zipped(plain | {"xl/worksheets/sheet1.xml": xml})
        return lambda: read("a.xlsx", data)

    assert in_proportion(job, 1_000)


def test_more_cells_than_a_report_can_hold_are_refused(plain: Parts, zipped: Callable[..., bytes]) -> None:
    merged = "".join(f"<mergeCell ref='A{at}:Z{at + 90}'/>" for at in range(1, 300))
    cells = "".join(
        f"<row r='{at}'>"
        + "".join(f"<c r='{letter}{at}'><v>1</v></c>" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        + "</row>"
        for at in range(1, 2_000)
    )
    xml = f"<worksheet xmlns='{MAIN}'><sheetData>{cells}</sheetData><mergeCells>{merged}</mergeCells></worksheet>"
    assert "unpacks to more" in refusal(zipped(plain | {"xl/worksheets/sheet1.xml": xml}))


def test_one_text_in_many_cells_is_not_taken_without_end(
    plain: Parts, zipped: Callable[..., bytes], most_memory: Callable[..., int]
) -> None:
    strings = f"<sst xmlns='{MAIN}'><si><t>{'lời ' * 500_000}</t></si></sst>"
    cells = "".join(f"<row r='{at}'><c r='A{at}' s='9' t='s'><v>0</v></c></row>" for at in range(1, 1_000))
    xml = f"<worksheet xmlns='{MAIN}'><sheetData>{cells}</sheetData></worksheet>"
    data = zipped(plain | {"xl/worksheets/sheet1.xml": xml, "xl/sharedStrings.xml": strings})
    assert "unpacks to more" in refusal(data)
    assert most_memory(lambda: refusal(data)) < 100_000_000


def test_binary_workbooks_and_old_ones_are_told(zipped: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert "save it as .xlsx" in refusal(zipped({"xl/workbook.bin": OLE}), "a.xlsb")
    assert "install LibreOffice" in refusal(OLE + "Workbook".encode("utf-16-le"), "a.xls")


@pytest.mark.skipif(os.name == "nt", reason="stands in for LibreOffice with a script that has no suffix")
def test_libreoffice_reads_old_ones(
    plain: Parts, zipped: Callable[..., bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "made.xlsx").write_bytes(zipped(plain))
    program = tmp_path / "soffice"
    program.write_text(
        f"#!{sys.executable}\nimport shutil, sys\nassert sys.argv[-1].endswith('.xls')\n"
        f"shutil.copy({str(tmp_path / 'made.xlsx')!r}, sys.argv[sys.argv.index('--outdir') + 1] + '/report.xlsx')\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert read("a.xls", OLE + "Workbook".encode("utf-16-le")).text == "A\n\nlời\n"


@pytest.mark.parametrize(
    "flags", [("--annotate", "b.docx"), ("--fix-to", "b.xlsx"), ("--fix",)], ids=lambda flags: flags[0]
)
def test_nothing_is_written_into_a_workbook(
    flags: tuple[str, ...], lint: Callable[..., Any], book: Callable[..., bytes]
) -> None:
    data = book([("7 = 8",)])
    Path("a.xlsx").write_bytes(data)
    done = lint("a.xlsx", *flags)
    assert done.status == 2
    assert ("no Word document" in done.err) or ("cannot be rewritten" in done.err)
    assert (Path("a.xlsx").read_bytes(), Path(flags[-1]).exists()) == (data, False)


def test_a_text_needs_nothing_of_the_reader_of_workbooks() -> None:
    code = (
        "import sys; from report_lint.read import read; read('a.txt', b'TT\\tA\\n1\\tB\\n'); "
        "print([name for name in sys.modules if 'xlsx' in name or 'openpyxl' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")
