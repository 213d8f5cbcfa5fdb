"""What a report says of its own parts: "nêu tại mục IV", "Bảng 3", "Như Điều 4"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

_ROMAN = Pattern(
    r"(?:tại|ở|xem) (?P<kind>mục|phần) (?P<label>[ivx]{1,5})(?![\w/-]|\.[0-9])",
    "tại mục ", "tại phần ", "ở mục ", "xem mục ",
)  # fmt: skip
_NUMBERED = Pattern(r"(?:tại |ở |xem |\()(?P<kind>bảng) (?P<label>[0-9]{1,2})(?![\w/%-]|[.,][0-9])",
                    "tại bảng ", "ở bảng ", "xem bảng ", "(bảng ")  # fmt: skip
_ARTICLE = Pattern(r"như (?P<kind>điều) (?P<label>[0-9]{1,2})(?![\w/])", "như điều ")
#: Before these the part is the report's own, and not another document's.
_OWN = ("báo cáo này", "nêu trên", "trên đây", "ở trên", "nói trên", "của báo cáo này", "kế hoạch này", "dưới đây")


class MissingPart(Mention):
    """A reference to a part that the report lacks though it has others of the kind; ``last`` is the last of them."""

    kind: str
    label: str
    last: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look up what is referred to among the report's headings, captions and articles."""
        for pattern in (_ROMAN, _ARTICLE):
            for match in pattern.at_literals(report):
                start = match.start("kind")
                if not _is_own(report, match.end()):
                    continue
                known = _headings(report) if pattern is _ROMAN else _captions(report, "điều")
                yield from cls._missing(report.span(start, match.end()), match["kind"], match["label"].upper(), known)
        captions: dict[str, dict[str, int]] = {}
        for match in _NUMBERED.at_literals(report):
            kind, start = match["kind"], match.start("kind")
            if _is_own(report, match.end()):
                if kind not in captions:
                    captions[kind] = _captions(report, kind)
                yield from cls._missing(report.span(start, match.end()), kind, match["label"], captions[kind])

    @classmethod
    def _missing(cls, span: Span, kind: str, label: str, known: dict[str, int]) -> Iterator[Self]:
        if len(known) > 1 and label.lstrip("0") not in known:
            yield cls(span, kind, label, list(known)[-1])


def _is_own(report: Report, end: int) -> bool:
    rest = report.lower[end : end + 24]
    return rest[:1] in (",", ";", ")", "\n", "") or rest[:2] in (". ", ".\n", ".") or rest.lstrip(" ").startswith(_OWN)


def _headings(report: Report) -> dict[str, int]:
    """Return the Roman numbers of the headings, and those with which a line says "Phần II"."""
    found: dict[str, int] = {}
    for block in report.blocks:
        bare = block.label.strip(".-–) *")
        if bare and not bare.strip("IVX"):
            found[bare] = block.span.start
        elif report.lower.startswith(("phần ", "mục "), block.span.start):
            words = report.view[block.span.start : block.span.start + 12].split()
            if len(words) > 1 and not words[1].strip("IVX.:"):
                found[words[1].strip(".:")] = block.span.start
    return found


def _captions(report: Report, kind: str) -> dict[str, int]:
    """Return the numbers with which blocks begin: "Bảng 2. …"."""
    found: dict[str, int] = {}
    for block in report.blocks:
        start = block.span.start
        if report.lower.startswith(kind, start):
            words = report.view[start + len(kind) : start + len(kind) + 6].split()
            if words and (number := words[0].strip(".:-–*")).isdecimal():
                found[number.lstrip("0")] = start
    return found
