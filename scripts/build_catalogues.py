"""Bring the translations up to date with the code, and compile them.

    python -m scripts.build_catalogues [--check]

The engine is written in English, the pack in Vietnamese. ``scripts/catalogues/vi.po`` puts the engine's sentences into
Vietnamese, ``en.po`` the pack's into English; any editor of catalogues opens them. A new sentence is added there
without a translation, a changed one with its old translation marked fuzzy, one that is gone is dropped. What is
translated goes into ``words_vi.py`` and ``words_en.py`` of the pack, a dictionary each, which loads faster than a
compiled catalogue. With ``--check`` nothing is written. The status is 1 while anything is left to do.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any, NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po
from scripts.catalogues.templates import Sentence, module

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
ROOTS = (ROOT / "checker", ROOT / "rules")
WIDTH = 120
HEADER = 'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'


class Translation(NamedTuple):
    """The sentences below a folder and their catalogue in another language, and the module that holds it compiled.

    ``tables`` names, by module, what holds sentences that no call of ``says`` shows; ``passing`` are the modules that
    hand on what others say.
    """

    language: str
    source: Path
    catalogue: Path
    compiled: Path
    tables: Mapping[str, tuple[str, ...]]
    passing: Collection[str]


_PACK = ROOT / "rules" / "report_lint_vi"
TRANSLATIONS = (
    Translation(
        "vi",
        ROOT / "checker" / "report_lint",
        ROOT / "scripts" / "catalogues" / "vi.po",
        _PACK / "words_vi.py",
        {
            "usage.py": ("USAGE", "STATUS"),
            "rule.py": ("Severity",),
            "claim.py": ("Verdict",),
            "read/__init__.py": ("_LOST",),
            "read/pdf.py": ("_PICTURES", "_DOUBTFUL"),
            "read/xlsx.py": ("_UNKNOWN", "_HIDDEN"),
            "read/legacy.py": ("NOTES", "MISPASTED"),
        },
        ("completion.py", "facts.py", "packed.py", "render/record.py", "run.py", "usage.py"),
    ),
    Translation(
        "en",
        _PACK,
        ROOT / "scripts" / "catalogues" / "en.po",
        _PACK / "words_en.py",
        {
            "world/calendar.py": ("WEEKDAYS",),
            "mentions/duration.py": ("Unit",),
            "sums/product.py": ("_OF_TOTAL", "_OF_PART"),
        },
        ("answers/lines.py", "claims/dated_citation.py", "claims/period_length.py", "writing/heading_style.py"),
    ),
)  # fmt: skip


def main(*arguments: str) -> int:
    """Write or check all catalogues; return 1 when something is left to do."""
    check = "--check" in arguments
    todo = [line for translation in TRANSLATIONS for line in brought_up_to_date(translation, check=check)]
    sys.stdout.writelines(f"{line}\n" for line in todo)
    return int(bool(todo))


def brought_up_to_date(translation: Translation, *, check: bool) -> Iterator[str]:
    """Write a catalogue and its compiled form, or only look; yield what is left to do."""
    sentences = {path: _sentences(path, translation) for path in sorted(translation.source.rglob("*.py"))}
    for path, said in sentences.items():
        name = path.relative_to(translation.source).as_posix()
        if name not in translation.passing:
            yield from (f"{name}:{s.line} says what cannot be followed to its words" for s in said if not s.template)
    wanted = extracted(sentences, translation.source)
    catalogue = _read(translation)
    name = translation.catalogue.name
    if check:
        known, said_now = _texts(catalogue), _texts(wanted)
        yield from (f"{name} lacks: {text}" for text in sorted(said_now - known))
        yield from (f"{name} has what nobody says: {text}" for text in sorted(known - said_now))
    catalogue.update(wanted)
    yield from problems(catalogue, name)
    source = compiled(catalogue)
    if not check:
        written = BytesIO()
        write_po(
            written, catalogue, WIDTH, omit_header=True, sort_by_file=True, ignore_obsolete=True, include_lineno=False
        )
        header = HEADER.format(language=translation.language)
        translation.catalogue.write_bytes(header.encode() + written.getvalue())
        translation.compiled.write_text(source, "utf-8", newline="\n")
    elif not translation.compiled.is_file() or translation.compiled.read_text("utf-8") != source:
        yield f"{translation.compiled.name} is not what {name} gives: run python -m scripts.build_catalogues"


def extracted(sentences: Mapping[Path, Sequence[Sentence]], folder: Path) -> Catalog:
    """Return every sentence of the files below the folder, untranslated, with the files that say it."""

    def extract(_file: object, _keywords: object, _tags: object, options: Mapping[str, Any]) -> Iterator[Any]:
        for line, template, remark in options["said"]:
            if _has_words(template):
                yield line, "", template, [remark] if remark else []

    catalogue = Catalog()
    for path, said in sentences.items():
        for line, message, comments, _ in extract_from_file(extract, path, options={"said": said}):
            catalogue.add(message, locations=[(path.relative_to(folder).as_posix(), line)], auto_comments=comments)
    return catalogue


def problems(catalogue: Catalog, name: str) -> Iterator[str]:
    """Yield what is wrong with the translations."""
    for message in catalogue:
        template, translated = str(message.id), str(message.string or "")
        if not template:
            continue
        if not translated:
            yield f"{name} has no translation of: {template}"
        elif message.fuzzy:
            yield f"{name} has an old translation (fuzzy) of: {template}"
        elif _gaps(template) != _gaps(translated):
            yield f"{name} fills other gaps: {template} | {translated}"


def compiled(catalogue: Catalog) -> str:
    """Return the module that holds the finished translations; a sentence that stays as it is needs none."""
    pairs = [(str(m.id), str(m.string)) for m in catalogue if m.id and m.string and not m.fuzzy and m.id != m.string]
    return "".join(
        [
            '"""Written by scripts/build_catalogues.py from scripts/catalogues; do not edit."""\n\n',
            "# fmt: off\n# ruff: noqa: E501\nWORDS = {\n",
            *[f"    {template!r}: {translated!r},\n" for template, translated in sorted(pairs)],
            "}\n",
        ]
    )


def _sentences(path: Path, translation: Translation) -> list[Sentence]:
    tables = translation.tables.get(path.relative_to(translation.source).as_posix(), ())
    return [*module(path, ROOTS).sentences(tables)]


def _texts(catalogue: Catalog) -> set[str]:
    return {str(message.id) for message in catalogue if message.id}


def _read(translation: Translation) -> Catalog:
    if not translation.catalogue.is_file():
        return Catalog(locale=translation.language)
    with translation.catalogue.open("rb") as file:
        return read_po(file, locale=translation.language)


def _has_words(template: str) -> bool:
    return any(map(str.isalpha, "".join(part for part, *_ in Formatter().parse(template))))


def _gaps(template: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(template)} - {None}


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
