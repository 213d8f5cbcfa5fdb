"""The parts of a Word document that hold its comments, and those that tell of them."""

from __future__ import annotations

import re

from report_lint.read.docx_words import SPACES
from report_lint.read.package import resolved
from report_lint.value import TYPE_CHECKING
from report_lint.write.markup import Markup, edited, escaped
from report_lint.write.signature import AUTHOR

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from report_lint.read.package import Package
    from report_lint.write.docx_outline import Outline
    from report_lint.write.markup import Edit, Element

_RELATIONS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TYPES = "[Content_Types].xml"
_PACKAGES = "http://schemas.openxmlformats.org/package/2006"
_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
#: What tells more of comments: which are resolved, by their paragraphs; their lasting ids; when they were written.
_STATES = ("commentsExtended", "commentsIds", "commentsExtensible")
_PARAGRAPH = re.compile(rb"paraId\s*=\s*[\"']([0-9A-Fa-f]+)[\"']")


class Shelf:
    """The comments of a document, where they are added and dropped."""

    def __init__(self, package: Package, main: str, outline: Outline) -> None:
        """Read what there is; ``outline`` is that of the body."""
        folder, _, name = main.rpartition("/")
        self._package = package
        self._folder = f"{folder}/" if folder else ""
        self._main = main
        self._word = outline.word
        self._links = f"{self._folder}_rels/{name}.rels"
        empty = f'<Relationships xmlns="{_PACKAGES}/relationships"/>'.encode()
        self._relations = Markup(package.read(self._links) or _HEAD + empty)
        self._part = next(iter(self._targets("comments")), "")
        blank = f'<w:comments xmlns:w="{self._word}"/>'.encode()
        self._comments = Markup(package.read(self._part) if self._part else _HEAD + blank)
        self._added: list[bytes] = []
        self._gone: list[Element] = []
        self._used = {_value(element, "id") for element in self._comments.children}
        self._used |= {mark.number for mark in outline.marks}
        self._next = 0

    def written_by(self, author: str) -> set[str]:
        """Return the ids of a person's comments."""
        return {_value(one, "id") for one in self._comments.children if _value(one, "author") == author}

    def drop(self, numbers: Iterable[str]) -> None:
        """Take comments away."""
        gone = set(numbers)
        self._gone = [element for element in self._comments.children if _value(element, "id") in gone]
        self._used -= gone

    def add(self, lines: Sequence[str], when: str) -> str:
        """Add a comment, a paragraph a line, and return its id."""
        if not self._added:
            self._next = max([int(number) for number in self._used if number.isdecimal()], default=-1) + 1
        number = str(self._next)
        self._next += 1
        declared = "" if self._comments.declared.get("w") == self._word else f' xmlns:w="{self._word}"'
        signed = f' w:date="{when}"' if when else ""
        head = f'<w:comment{declared} w:id="{number}" w:author="{AUTHOR}"{signed} w:initials="RL">'.encode()
        mark = b"<w:r><w:annotationRef/></w:r>"
        paragraphs: list[bytes] = []
        for line in lines:
            text = b'<w:r><w:t xml:space="preserve">' + escaped(line) + b"</w:t></w:r>"
            paragraphs.append(b"<w:p>" + mark + text + b"</w:p>")
            mark = b""
        self._added.append(head + b"".join(paragraphs) + b"</w:comment>")
        return number

    def references(self, part: str) -> set[str]:
        """Return the ids of the relations that lead from the body to a part."""
        return {
            _value(one, "Id")
            for one in self._relations.children
            if resolved(self._main, _value(one, "Target")).lower() == part.lower()
        }

    def parts(self) -> dict[str, bytes]:
        """Return the parts that are no longer what they were."""
        if not self._added and not self._gone:
            return {}
        changed = self._states()
        edits = self._comments.without(self._gone)
        edits += self._comments.appended(b"".join(self._added)) if self._added else []
        changed[self._part or self._new_part()] = edited(self._comments.data, edits)
        if not self._part:
            changed |= self._announced(self._new_part())
        return changed

    def _states(self) -> dict[str, bytes]:
        """Return the parts that told of comments which are gone, without what they told."""
        bytes_ = self._comments.data
        names = {found.decode() for one in self._gone for found in _PARAGRAPH.findall(bytes_[one.start : one.end])}
        changed: dict[str, bytes] = {}
        for kind in _STATES if names else ():
            for part in self._targets(kind):
                state = Markup(self._package.read(part))
                gone = [one for one in state.children if {_value(one, "paraId"), _value(one, "durableId")} & names]
                names |= {_value(one, "durableId") for one in gone} - {""}
                edits: list[Edit] = state.without(gone)
                if edits:
                    changed[part] = edited(state.data, edits)
        return changed

    def _targets(self, kind: str) -> list[str]:
        """Return the parts of a kind that the body refers to, and that there are."""
        return [
            part
            for one in self._relations.children
            if _value(one, "Type").rpartition("/")[2] == kind and _value(one, "TargetMode") != "External"
            if (part := resolved(self._main, _value(one, "Target"))) in self._package
        ]

    def _new_part(self) -> str:
        name, number = f"{self._folder}comments.xml", 1
        while name in self._package:
            number += 1
            name = f"{self._folder}comments{number}.xml"
        return name

    def _announced(self, part: str) -> dict[str, bytes]:
        """Return the parts that have to know of a new part of comments."""
        used = {_value(one, "Id") for one in self._relations.children}
        number = len(used) + 1
        while f"rId{number}" in used:
            number += 1
        kind = f"{_RELATIONS[self._word == SPACES[1]]}/comments"
        target = part[len(self._folder) :]
        relation = (
            f'<Relationship xmlns="{_PACKAGES}/relationships" Id="rId{number}" Type="{kind}" Target="{target}"/>'
        ).encode()
        types = Markup(self._package.read(_TYPES))
        override = f'<Override xmlns="{_PACKAGES}/content-types" PartName="/{part}" ContentType="{_KIND}"/>'.encode()
        return {
            self._links: self._relations.with_child(relation),
            _TYPES: types.with_child(override),
        }


def _value(element: Element, name: str) -> str:
    """Return an attribute, whatever its space."""
    return next((value for key, value in element.attributes.items() if key.rpartition(" ")[2] == name), "")
