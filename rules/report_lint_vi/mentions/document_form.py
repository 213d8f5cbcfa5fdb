"""Which body of rules a document's form follows, and the parts of its head that show it.

The State's is Nghị định 30/2020/NĐ-CP, Phụ lục I and III. The Party's is Hướng dẫn 36-HD/VPTW, 03/4/2018, under Quy
định 66-QĐ/TW, 06/02/2017, and since 27/5/2026 Hướng dẫn 05-HD/VPTW. The union's is Quyết định 933/QĐ-TLĐ, 14/5/2024,
which writes symbols and signatures as the State does.
"""

from __future__ import annotations

from report_lint import Mention, Pattern, Span
from report_lint.value import TYPE_CHECKING, Choice

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: The head ends here at the latest.
HEAD = 2500
_SYMBOL = Pattern(
    r"(?:^|[\n\t|])[ *_]{0,60}(?P<word>số)(?P<colon> ?:)? ?(?P<number>[0-9]{1,5}|[ .…_]{0,24})(?:/[0-9]{4})?"
    r" ?(?P<mark>[/-]) ?(?P<type>[a-zđ]{2,5})(?: ?(?P<join>[-/]) ?(?P<body>[a-zđ][a-zđ&.0-9]{1,15}))?",
    "số",
)
_TITLE = Pattern(
    r"\n[ *_#\t|]{0,80}(?P<title>báo cáo|kế hoạch|tờ trình|thông báo|hướng dẫn|chương trình|đề án|phương án|quyết định|"
    r"nghị quyết|chỉ thị|kết luận|quy chế|quy định|thông tri|biên bản|công điện|dự án|giấy mời|giấy giới thiệu|"
    r"giấy ủy quyền|giấy uỷ quyền)(?=[ *_]{0,6}[\n\t|]|[ ][^\n]{0,160}\n)",
    "\n",
)  # fmt: skip
_STATE = ("cộng hòa xã hội", "cộng hoà xã hội")
_PARTY = Pattern(
    r"(?:^|[\n\t|]|[ ]{3})[ *_]{0,6}(?P<line>đảng cộng sản việt nam)[ *_]{0,6}(?=[\n\t|]|$)", "đảng cộng sản"
)
#: Bodies of the Party by the beginnings and ends of their abbreviations (Hướng dẫn 36-HD/VPTW, II.1.3).
_PARTY_BODIES = ("ĐU", "CB", "TU", "HU", "QU", "TW", "BCSĐ", "ĐĐ", "BTG", "BTC", "BDV", "UBKT")
_PARTY_ENDS = ("TU", "HU", "ĐU", "TW")
_UNION_BODIES = ("LĐLĐ", "TLĐ")
#: Bodies of the State; the others' abbreviations may be anybody's.
_STATE_BODIES = ("UBND", "HĐND", "VKS", "CCT", "CTK")
#: The day of Hướng dẫn 05-HD/VPTW.
PARTY_SINCE = "2026-05-27"
_UNION_NAMES = ("công đoàn", "liên đoàn lao động")


class Form(Choice):
    """A body of rules of form."""

    STATE = "nd30"
    PARTY = "party"
    UNION = "union"
    UNKNOWN = "auto"


class DocumentForm(Mention):
    """The head of a document: its rules, its title and the parts of its symbol; None where a part is not there.

    ``genre`` is the title in lower case, "công văn" for a letter, "" for none. ``republic`` and ``party_line`` are what
    stands over it. ``number`` is None where it is still blank.
    """

    form: Form
    genre: str
    title: Span | None
    symbol: Span | None
    word: Span | None
    number: Span | None
    mark: Span | None
    type: Span | None
    join: Span | None
    body: Span | None
    republic: Span | None
    party_line: Span | None

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read the head; every report has one, be it empty."""
        lower = report.lower
        symbol = _symbol(report)
        title = _TITLE.search(lower, symbol.end() if symbol else 0, HEAD)
        if title and not report.view[title.start("title") : title.end("title")].isupper():
            title = None
        end = title.start() if title else min(HEAD, len(lower))
        republic = next((report.span(at, at + len(w)) for w in _STATE if (at := lower.find(w, 0, end)) >= 0), None)
        found = _PARTY.search(lower, 0, end) if _PARTY.gate[0] in lower[:end] else None
        party_line = report.span(*found.span("line")) if found else None
        parts = {name: _part(report, symbol, name) for name in ("word", "number", "mark", "type", "join", "body")}
        number = parts["number"]
        if number and not report.view[number.start : number.end].isdecimal():
            parts["number"] = None
        genre = title["title"] if title else "công văn" if "\nv/v " in lower[:end] else ""
        form = Form(report.form)
        if form is Form.UNKNOWN:
            form = _form(report, parts, republic, party_line, lower[:end])
        yield cls(
            report.span(0, end), form, genre, report.span(*title.span("title")) if title else None,
            report.span(symbol.start("word"), symbol.end()) if symbol else None, **parts,
            republic=republic, party_line=party_line,
        )  # fmt: skip

    @classmethod
    def of(cls, report: Report) -> Self:
        """Return the report's one head."""
        return report.mentions(cls)[0]

    def source(self, report: Report) -> str:
        """Return the instrument that the rules are in, at the report's date."""
        if self.form is not Form.PARTY:
            return "Nghị định 30/2020/NĐ-CP"
        late = report.at is not None and report.at.first.isoformat() >= PARTY_SINCE
        return "Hướng dẫn 05-HD/VPTW" if late else "Hướng dẫn 36-HD/VPTW"

    @property
    def known(self) -> bool:
        """Whether the text shows a head at all: without one it may be an extract."""
        return bool(self.symbol or self.republic or self.party_line)


def _symbol(report: Report) -> re.Match[str] | None:
    """Find "Số: 05/BC-UBND"; "Số 7/8 chỉ tiêu" and "Số: 30 - đường" are none: the letters of a symbol are capitals."""
    at = 0
    while match := _SYMBOL.search(report.lower, at, HEAD):
        body = match.end("body") if match["body"] else match.end("type")
        letters = report.view[match.start("type") : body]
        if letters.upper() == letters or sum(map(str.isupper, letters)) > 1:
            return match
        at = match.end()
    return None


def _part(report: Report, match: re.Match[str] | None, name: str) -> Span | None:
    return report.span(*match.span(name)) if match and match[name] else None


def _form(
    report: Report, parts: dict[str, Span | None], republic: Span | None, party_line: Span | None, head: str
) -> Form:
    """Choose by the symbol, then by what stands over the document; UNKNOWN where they say nothing or disagree."""
    mark, join, kind, letters = (_text(report, parts[name]).upper() for name in ("mark", "join", "type", "body"))
    as_party, as_state = (mark, join) == ("-", "/"), (mark, join) == ("/", "-")
    of_party = letters.startswith(_PARTY_BODIES) or letters.endswith(_PARTY_ENDS)
    if letters.startswith(_STATE_BODIES) or kind.startswith(_STATE_BODIES):  # a letter: 45/UBND-VX
        return Form.UNKNOWN if party_line else Form.STATE if republic or as_state else Form.UNKNOWN
    if party_line or (as_party and of_party):
        return Form.PARTY if not (party_line and republic) or of_party else Form.UNKNOWN
    if letters.startswith(_UNION_BODIES) or (as_state and any(name in head for name in _UNION_NAMES)):
        return Form.UNION if not as_party else Form.UNKNOWN
    return Form.STATE if republic and not as_party else Form.UNKNOWN


def _text(report: Report, span: Span | None) -> str:
    return report.view[span.start : span.end] if span else ""
