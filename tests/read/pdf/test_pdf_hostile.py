"""PDF files that are locked, broken, empty or made to do harm: a clear sentence, in bounded memory and time."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from report_lint.read import UnreadableError, pdf, read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.read.pdf.conftest import Pen

PAGE = (
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 8 0 R /Resources << /XObject << /X 9 0 R >> >> >>"
)
TREE = {
    1: b"<< /Type /Catalog /Pages 2 0 R >>",
    2: b"<< /Type /Pages /Count 1 /Kids [7 0 R] >>",
    7: PAGE.encode(),
}
NO_TEXT = r"^a\.pdf holds pictures of pages and no text"
DAMAGED = r"^a\.pdf is damaged or incomplete"
TOO_MUCH = r"^a\.pdf (takes too much time or memory|unpacks to more)"


def form(number: int, content: bytes, inner: int) -> dict[int, bytes]:
    head = f"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {inner} 0 R >> >> /Length {len(content)} >>"
    return {number: head.encode() + b"\nstream\n" + content + b"\nendstream"}


def test_a_locked_file_is_told(pen: Pen) -> None:
    lock = (
        "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + "41" * 32 + "> /U <" + "42" * 32 + "> >> /ID [<00> <00>]"
    )
    with pytest.raises(UnreadableError, match=r"^a\.pdf is protected by a password$"):
        read("a.pdf", pen.assembled({**TREE, 8: pen.stream(b"")}, lock))


def test_a_scanned_report_is_told(pen: Pen) -> None:
    picture = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream"
    scan = "q 595 0 0 842 0 0 cm /X Do Q\n"
    named, parts = "/XObject << /X 10 0 R >>", [picture.encode()]
    with pytest.raises(UnreadableError, match=NO_TEXT):
        read(
            "a.pdf",
            pen.make([scan, scan + pen.rows("Ký bởi: UBND xã A, ngày 02/01/2024")], resources=named, extra=parts),
        )
    report = read("a.pdf", pen.make([pen.rows("Tổng số 12 hộ."), scan], resources=named, extra=parts))
    assert report.notes == ("some pages are pictures without text; nothing on them was checked",)


def broken(pen: Pen) -> dict[str, tuple[bytes, str]]:
    sound = pen.make([pen.rows("Tổng số 12 hộ.")] * 9)
    return {
        "cut": (sound[: len(sound) // 2], DAMAGED),
        "hollow": (sound[:900] + bytes(len(sound) - 1000) + sound[-100:], DAMAGED),
        "nothing in it": (b"%PDF-1.7\n%%EOF", DAMAGED),
        "noise": (b"%PDF-1.7\n" + bytes(range(256)) * 4000 + b"%%EOF", DAMAGED),
        "no page": (pen.make([]), DAMAGED),
        "an empty page": (pen.make([""]), NO_TEXT),
        "pages in a circle": (pen.assembled({1: TREE[1], 2: b"<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] >>"}), DAMAGED),
        "more pages than there are": (pen.assembled({**TREE, 2: b"<< /Type /Pages /Count 99999999 /Kids [7 0 R] >>", 8: pen.stream(b"")}), NO_TEXT),
        "too many pages": (pen.make(["0 0 m"] * 5001), TOO_MUCH),
        "deep": (pen.assembled({**TREE, 7: b"<<" * 100_000 + b">>" * 100_000, 8: pen.stream(b"")}), f"{NO_TEXT}|{DAMAGED}"),
        "a form in itself": (pen.assembled({**TREE, 8: pen.stream(b"/X Do"), **form(9, b"/X Do", 9)}), NO_TEXT),
    }  # fmt: skip


KINDS = "cut|hollow|nothing in it|noise|no page|an empty page|pages in a circle|more pages than there are|too many pages|deep|a form in itself"


@pytest.mark.parametrize("kind", KINDS.split("|"))
def test_what_is_no_sound_report_is_told(kind: str, pen: Pen) -> None:
    data, problem = broken(pen)[kind]
    with pytest.raises(UnreadableError, match=problem):
        read("a.pdf", data)


@pytest.mark.skipif(os.name == "nt", reason="the memory of a process is not bounded there")
def test_what_takes_all_memory_is_stopped(pen: Pen) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    blanks = packer.compress(b" " * 2**24) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = b"\x78\xda" + blanks * 60 + packer.flush()
    bomb = f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode() + packed + b"\nendstream"
    forms = {number: part for count in range(9, 17) for number, part in form(count, b"/X Do " * 10, count + 1).items()}
    last = {17: b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 14 >>\nstream\n0 0 m 9 9 l S \nendstream"}
    for objects in ({**TREE, 8: bomb}, {**TREE, 8: pen.stream(b"/X Do"), **forms, **last}):
        with pytest.raises(UnreadableError, match=f"{TOO_MUCH}|{NO_TEXT}"):
            read("a.pdf", pen.assembled(objects))


def test_what_takes_too_long_is_stopped(pen: Pen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_WORKER", "import time; time.sleep(60)")
    monkeypatch.setattr(pdf, "_SECONDS", 0.2)
    with pytest.raises(UnreadableError, match=TOO_MUCH):
        read("a.pdf", pen.make([""]))


def test_a_crash_of_the_library_is_no_crash_of_ours(pen: Pen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_WORKER", "import os; os.abort()")
    with pytest.raises(UnreadableError, match=TOO_MUCH):
        read("a.pdf", pen.make([""]))


def test_without_the_extra_the_command_that_installs_it_is_told(
    pen: Pen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pypdfium2_raw.py").write_text("raise ImportError\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    with pytest.raises(UnreadableError, match=r"^a\.pdf is a PDF; to read it, run: pip install 'report-lint\[pdf\]'$"):
        read("a.pdf", pen.make([pen.rows("Lời.")]))


def net(pen: Pen, count: int) -> str:
    """Draw lines across all of the page, both ways."""
    down, right = 842 / count, 595 / count
    return "".join(pen.line(0, n * down, 595, n * down) + pen.line(n * right, 0, n * right, 842) for n in range(count))


#: How much a page holds of its kind at most, and what it shows then.
PAGES: dict[str, tuple[int, Callable[[Pen, int], str]]] = {
    "words in one place": (200_000, lambda pen, count: pen.words(85, 700, "ab") * count),
    "rows": (80_000, lambda pen, count: "".join(pen.words(85, 700 - n * 0.01, "ab cd     ef") for n in range(count))),
    "rows here and there": (15_000, lambda pen, count: "".join(pen.words(85 + n % 7 * 50, 700 - n * 37 % 600, "ab cd") for n in range(count))),
    "a long row": (200_000, lambda pen, count: pen.words(85, 700, "ab " * count, 0.01)),
    "lines everywhere": (3200, net),
    "one long path": (2_000_000, lambda _, count: "0 0 m " + "1 1 l 5 5 l\n" * count + "S "),
}  # fmt: skip


@pytest.mark.parametrize(("most", "page"), PAGES.values(), ids=PAGES)
def test_a_page_takes_time_in_proportion(
    most: int, page: Callable[[Pen, int], str], pen: Pen, in_proportion: Callable[..., bool]
) -> None:
    def job(count: int) -> Callable[[], None]:
        data = pen.make([page(pen, count) + pen.words(85, 710, "ab")])

        def work() -> None:
            with suppress(UnreadableError):
                read("a.pdf", data)

        return work

    assert in_proportion(job, most // 4, idle=job(1))


def test_pages_take_time_in_proportion(pen: Pen, in_proportion: Callable[..., bool]) -> None:
    text = "Trong năm đã tiêm đủ các mũi cho trẻ em và người lớn giai đoạn 2016"
    table = pen.table(85, 250, [30, 200, 100], [[str(row), "Xã Tả Ngảo", "1.250"] for row in range(8)])

    def job(count: int) -> Callable[[], None]:
        data = pen.make([pen.rows(*[text] * 28) + table] * count)

        def work() -> None:
            assert len(read("a.pdf", data).tables) == count

        return work

    assert in_proportion(job, 25, idle=job(1))


def test_a_text_needs_nothing_of_the_reader_of_pdf() -> None:
    code = (
        "import sys; from report_lint.read import read; read('a.txt', b'TT\\tA\\n1\\tB\\n'); "
        "print([name for name in sys.modules if 'pdf' in name or name in ('ctypes', 'subprocess')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")
