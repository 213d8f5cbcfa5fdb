"""Measure what documents cost, as whole processes: Word, PDF, and files that mean harm or that nobody meant.

    python -m benchmarks.documents [--rounds N] [--hostile]

Prints the median CPU seconds (user and system), the seconds on the clock, the peak memory and the exit status. "read"
only reads; the others check with all rules. PDF needs pypdfium2; its peak memory is that of the larger process.
"""

from __future__ import annotations

import argparse
import importlib.util
import multiprocessing
import random
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.cost import cost

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
#: As many lines stand on a page of a report, and as many signs in a line.
LINES, SIGNS = 38, 80
CHECK = [sys.executable, "-m", "report_lint", "--no-cache", "--quiet"]
READ = "import sys; from report_lint.read import read; read(sys.argv[1], open(sys.argv[1], 'rb').read())"


def maker(kind: str) -> Any:  # noqa: ANN401
    """Return the module that makes documents for the tests."""
    spec = importlib.util.spec_from_file_location("maker", ROOT / "tests" / "read" / kind / "conftest.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def lines(count: int) -> list[str]:
    """Return the paragraphs of the examples that fill so many pages, each time with other figures."""
    text = [line for path in sorted((ROOT / "examples").glob("*.txt")) for line in path.read_text("utf-8").split("\n")]
    drawn = random.Random(5)  # noqa: S311 — the same every time
    taken: list[str] = []
    room = count * LINES
    while room > 0:
        for line in filter(None, text):
            taken.append(line.replace("2.318", f"{drawn.randint(2, 9)}.{drawn.randint(100, 999)}"))
            room -= -(-len(line) // SIGNS)
            if room <= 0:
                break
    return taken


def paragraph(text: str) -> str:
    """Return a paragraph of Word in three runs with their fonts, as editing leaves them."""
    font = '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr>'
    size = len(text) // 3 + 1
    shown = text.replace("&", "&amp;").replace("<", "&lt;")
    runs = [shown] if "&" in shown else [shown[at : at + size] for at in range(0, len(shown), size)]
    written = "".join(f'<w:r>{font}<w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs)
    return f'<w:p><w:pPr><w:jc w:val="both"/><w:ind w:firstLine="720"/></w:pPr>{written}</w:p>'


def table(rows: int, columns: int) -> str:
    """Return a table of Word with figures."""
    cells = [[f"Xã số {row}", *[str(row * column) for column in range(1, columns)]] for row in range(rows)]
    drawn = "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(one)}</w:tc>" for one in row) + "</w:tr>" for row in cells)
    return f"<w:tbl><w:tblPr/>{drawn}</w:tbl>"


def long_pdf(pages: int) -> bytes:
    """Return a PDF of so many full pages of text, a ruled table on each fifth."""
    pen = maker("pdf")
    typesetter = pen.Typesetter()
    for number, text in enumerate(lines(pages)):
        typesetter.paragraph(text)
        if number % 30 == 29:
            typesetter.table([[f"Xã số {row}", str(row), str(row * 7)] for row in range(9)])
        if len(typesetter.pages) >= pages:
            break
    data: bytes = pen.make(typesetter.pages[:pages])
    return data


def runs(count: int, words: list[str]) -> str:
    """Return a paragraph of so many runs in no order that a packer would see, of words or else of figures."""
    drawn = random.Random(3)  # noqa: S311
    texts = (drawn.choice(words) if words else str(drawn.random()) for _ in range(count))
    return "<w:p>" + "".join([f"<w:r><w:t>{text} </w:t></w:r>" for text in texts]) + "</w:p>"


def hostile() -> dict[str, tuple[str, Callable[[], bytes]]]:
    """Return files that mean harm, or that nobody meant, by what they are: their names, and what makes them."""
    make: Callable[..., bytes] = maker(".").make_word
    pack: Callable[[dict[str, bytes]], bytes] = maker(".").packed
    page = paragraph("Toàn xã có 2.318 hộ, gồm 1.596 hộ ở bản và 732 hộ ở thị tứ.")
    inner = make(page)
    styles = "".join(f"<w:style w:styleId='s{n}'><w:basedOn w:val='s{(n + 1) % 5000}'/></w:style>" for n in range(5000))
    styled = "".join(f"<w:p><w:pPr><w:pStyle w:val='s{n}'/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>" for n in range(5000))
    spans = "".join(f"<w:tc><w:tcPr><w:gridSpan w:val='{n}'/></w:tcPr>{page}</w:tc>" for n in (-7, 0, 10**12, -(10**9)))
    doctype = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document/>'
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"'
        ' Target="http://192.0.2.1/a.xml" TargetMode="External"/></Relationships>'
    )
    nested = pack({"a.docx": inner})
    for _ in range(50):
        nested = pack({"a.zip": nested})
    return {
        "500 pages with 200 tables": ("a.docx", lambda: make("".join(map(paragraph, lines(500))) + table(12, 6) * 200)),
        "a million runs of words": (
            "a.docx",
            lambda: make(runs(1_000_000, "\n".join(lines(9)).replace("&", "").split())),
        ),
        "a million runs of figures": ("a.docx", lambda: make(runs(1_000_000, []))),
        "a million runs, all alike": (
            "a.docx",
            lambda: make("<w:p>" + "<w:r><w:t>7 </w:t></w:r>" * 1_000_000 + "</w:p>"),
        ),
        "a million empty runs": ("a.docx", lambda: make("<w:p>" + "<w:r/>" * 1_000_000 + "</w:p>" + page)),
        "5,000 styles in a circle": ("a.docx", lambda: make(styled, styles=styles)),
        "gridSpan below nought": ("a.docx", lambda: make(f"<w:tbl><w:tr>{spans}</w:tr></w:tbl>")),
        "a bomb": ("a.docx", lambda: make("<w:p/>" * 50_000_000)),
        "50 packages in each other": ("a.docx", lambda: nested),
        "a document with packages inside": ("a.docx", lambda: make(page, {"word/embeddings/a.docx": nested})),
        "a document type": ("a.docx", lambda: make(page, {"word/document.xml": doctype})),
        "links that lead outside": ("a.docx", lambda: make(page, {"word/_rels/document.xml.rels": links})),
        "macros": ("a.docm", lambda: make(page, {"word/vbaProject.bin": bytes(9999)})),
        "Word with the name of a text": ("a.txt", lambda: inner),
        "Word with the name of a PDF": ("a.pdf", lambda: inner),
        "a text with the name of Word": ("a.docx", "Báo cáo quý I".encode),
        "a half": ("a.docx", lambda: inner[: len(inner) // 2]),
        "66,000 entries": ("a.docx", lambda: pack({f"{number}": b"" for number in range(66_000)})),
    }


def ordinary() -> dict[str, tuple[str, Callable[[], bytes]]]:
    """Return documents as offices have them, in the same way."""
    make: Callable[..., bytes] = maker(".").make_word
    return {
        "a page, .txt": ("page.txt", lambda: "\n\n".join(lines(1)).encode()),
        "a page, .docx": ("page.docx", lambda: make("".join(map(paragraph, lines(1))))),
        "465 pages, .txt": ("book.txt", lambda: "\n\n".join(lines(465)).encode()),
        "465 pages, .docx": ("book.docx", lambda: make("".join(map(paragraph, lines(465))) + table(12, 6) * 40)),
        "100 pages, .pdf": ("book.pdf", lambda: long_pdf(100)),
    }


def write(folder: str) -> None:
    """Write all documents, each into a folder of its own."""
    for number, (name, make) in enumerate({**ordinary(), **hostile()}.values()):
        path = Path(folder, str(number), name)
        path.parent.mkdir()
        path.write_bytes(make())


def row(name: str, costs: list[tuple[float, float, float, int]]) -> str:
    """Return a row of the table."""
    cpu, clock = (1000 * statistics.median(one[at] for one in costs) for at in (0, 1))
    return f"{name:34} {cpu:8.0f} ms CPU {clock:8.0f} ms {max(one[2] for one in costs):7.0f} MiB  status {costs[-1][3]}"


def main() -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--hostile", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # In another process: what a child takes at most begins with what its parent has.
        writer = multiprocessing.Process(target=write, args=(folder,))
        writer.start()
        writer.join()
        print(row("bare Python", [cost([sys.executable, "-c", "pass"]) for _ in range(options.rounds)]))
        usual = ordinary()
        for number, (name, (file, _)) in enumerate({**usual, **(hostile() if options.hostile else {})}.items()):
            path = str(Path(folder, str(number), file))
            rounds: int = options.rounds if name in usual else 1
            if file.startswith("book."):
                print(row(f"{name}, read", [cost([sys.executable, "-c", READ, path]) for _ in range(rounds)]))
            print(row(name, [cost([*CHECK, path]) for _ in range(rounds)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
