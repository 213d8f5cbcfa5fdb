"""Word documents (.docx, .docm): their parts in the order of reading. Macros and embedded files are never opened."""

from __future__ import annotations

from report_lint.message import says
from report_lint.read.docx_comments import comments
from report_lint.read.docx_numbering import Numbering
from report_lint.read.docx_story import Story
from report_lint.read.docx_styles import Looks
from report_lint.read.extract import Extract
from report_lint.read.grid import once
from report_lint.read.origins import ENDNOTE, FOOTER, FOOTNOTE, HEADER, TEXT_BOX
from report_lint.read.package import resolved
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pyexpat import XMLParserType

    from report_lint.model import Report
    from report_lint.read.docx_comments import Mark
    from report_lint.read.grid import Flow
    from report_lint.read.origins import Where
    from report_lint.read.package import Package

_NOTES = {"footnote": FOOTNOTE, "endnote": ENDNOTE}
_MARGINS = {"header": HEADER, "footer": FOOTER}


def read_docx(package: Package) -> Report:
    """Read the body, then footnotes, endnotes, headers and footers. UnreadableError when it is no sound document."""
    return _Document(package).read()


def is_docx(package: Package) -> bool:
    """Tell whether a package is a Word document."""
    return bool(main_part(package))


class Relations:
    """What a part refers to inside the package, by kind; what lies outside is never looked at."""

    def __init__(self, package: Package, part: str) -> None:
        """Read the relations of a part; "" is the package itself."""
        folder, _, name = part.rpartition("/")
        self._part = part
        self._package = package
        self.targets: list[tuple[str, str]] = []
        package.parse(f"{folder}/_rels/{name}.rels".lstrip("/"), self._prepare)

    def of(self, kind: str) -> list[str]:
        """Return the parts of a kind that there are, each once."""
        return list(dict.fromkeys([part for found, part in self.targets if found == kind and part in self._package]))

    def _prepare(self, parser: XMLParserType) -> None:
        parser.StartElementHandler = self._start

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name.endswith(" Relationship") and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.targets.append((kind, resolved(self._part, attributes.get("Target", ""))))


def main_part(package: Package) -> str:
    """Return the name of the part that holds the body; "" when the package is no Word document."""
    for part in Relations(package, "").of("officeDocument"):
        if part.rpartition("/")[0].rpartition("/")[2] not in ("xl", "ppt", "visio"):
            return part
    return ""


class _Document:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._main = main_part(package)
        self._relations = Relations(package, self._main)
        self._numbering = Numbering()
        self._looks = Looks(self._numbering)
        self._extract = Extract(package.file)
        self._referred: list[tuple[str, str]] = []
        self._marks: list[Mark] = []
        self._boxes = 0

    def read(self) -> Report:
        for kind, prepare in (("styles", self._looks.prepare), ("numbering", self._numbering.prepare)):
            for part in self._relations.of(kind)[:1]:
                self._package.parse(part, prepare)
        self._body()
        for kind, place in _NOTES.items():
            self._notes(kind, place)
        for kind, place in _MARGINS.items():
            self._margins(kind, place)
        report = self._extract.report()
        for part in self._relations.of("comments")[:1] if self._marks else ():
            states = (*self._relations.of("commentsExtended"), "")[0]
            return report.replace(comments=comments(report, self._package, (self._main, part, states), self._marks))
        return report

    def _body(self) -> None:
        story = self._story(self._main, lambda flow, boxes: self._take(flow, boxes, None))
        self._run(story)
        self._referred, self._marks = story.notes, story.marks

    def _story(self, part: str, emit: Callable[[Flow, list[Flow]], None], *, own_pages: bool = False) -> Story:
        damaged = says("{file} is damaged or incomplete; save it again", file=self._package.file)
        return Story(part, self._looks, emit, damaged, own_pages=own_pages)

    def _run(self, story: Story) -> None:
        self._package.parse(story.part, story.prepare)
        story.close()

    def _take(self, flow: Flow, boxes: list[Flow], where: Where | None) -> None:
        self._extract.flow(flow, where)
        for box in boxes:
            self._boxes += 1
            self._extract.flow(box, where or (TEXT_BOX, self._boxes))

    def _notes(self, kind: str, place: int) -> None:
        found: dict[str, list[tuple[Flow, list[Flow]]]] = {}

        def emit(flow: Flow, boxes: list[Flow]) -> None:
            found.setdefault(story.note, []).append((flow, boxes))

        for part in self._relations.of(f"{kind}s")[:1]:
            story = self._story(part, emit)
            self._run(story)
        numbers = dict.fromkeys([number for referred, number in self._referred if referred == kind])
        for count, number in enumerate(numbers, 1):
            for flow, boxes in found.get(number, []) if number else []:
                self._take(flow, boxes, (place, count))

    def _margins(self, kind: str, place: int) -> None:
        flows: list[Flow] = []

        def emit(flow: Flow, boxes: list[Flow]) -> None:
            flows.extend((flow, *boxes))

        for part in self._relations.of(kind):
            self._run(self._story(part, emit, own_pages=True))
        for flow in once(flows):
            self._extract.flow(flow, (place,))
