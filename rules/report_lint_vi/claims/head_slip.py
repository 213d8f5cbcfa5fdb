"""The number, symbol and date line in a document's head against the rules of form that it follows."""

from __future__ import annotations

from report_lint import Claim, Related, Verdict, says
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.document_form import DocumentForm, Form
from report_lint_vi.mentions.report_date import ReportDate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Message, Report, Span

_WORDS = compiled(r"ngày +([0-9]{1,2}) +tháng +([0-9]{1,2}) +năm")
_DIGITS = compiled(r"ngày +([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})\Z")
#: Abbreviations of Nghị định 30/2020/NĐ-CP, Phụ lục III.
_STATE_TYPES = {
    "báo cáo": "BC", "kế hoạch": "KH", "tờ trình": "TTr", "thông báo": "TB", "hướng dẫn": "HD", "chương trình": "CTr",
    "đề án": "ĐA", "phương án": "PA", "quyết định": "QĐ", "nghị quyết": "NQ", "chỉ thị": "CT", "quy chế": "QC",
    "quy định": "QyĐ", "biên bản": "BB", "công điện": "CĐ", "dự án": "DA", "giấy mời": "GM", "giấy giới thiệu": "GGT",
    "giấy ủy quyền": "GUQ", "giấy uỷ quyền": "GUQ",
}  # fmt: skip
#: Of Hướng dẫn 36-HD/VPTW, II.1.3, where they differ; since 2026 Quy định is QĐ (Hướng dẫn 05-HD/VPTW).
_PARTY_TYPES = {"quy định": "QĐi", "thông tri": "TT", "kết luận": "KL"}
_ALSO_RIGHT = {"quy định": ("QĐ", "QyĐ", "QĐi")}
_KNOWN = frozenset({*_STATE_TYPES.values(), *_PARTY_TYPES.values()})
#: Bodies whose abbreviation says who they are, with the words that stand for them in a head.
_BODIES = {
    "UBND": ("ủy ban nhân dân", "uỷ ban nhân dân", "ubnd"), "HĐND": ("hội đồng nhân dân", "hđnd"),
    "LĐLĐ": ("liên đoàn lao động", "lđlđ"), "HND": ("nông dân", "hnd"), "LHPN": ("phụ nữ", "lhpn"),
    "CCB": ("cựu chiến binh", "ccb"), "MTTQ": ("mặt trận", "mttq"), "TYT": ("trạm y tế", "tyt"),
}  # fmt: skip
_EARLY_MONTH = 2


class HeadSlip(Claim):
    """A part of the head that is written otherwise than its rules say; ``right`` is "" where nobody can tell."""

    right: str
    safe: bool

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge the symbol of a document with a title or of a letter, then the date line."""
        head = DocumentForm.of(report)
        if head.symbol and head.title:
            yield from cls._symbol(report, head)
            yield from cls._other_body(report, head)
        if head.symbol and head.form is not Form.UNKNOWN:
            yield from cls._joints(report, head)
        for dated in report.mentions(ReportDate):
            yield from cls._date(report, head, dated)

    @classmethod
    def _of(
        cls, span: Span, said: Message, right: str = "", at: tuple[Related, ...] = (), *, safe: bool = False
    ) -> Self:
        return cls(span, (), Verdict.FAILS, said, at, right, safe)

    @classmethod
    def _symbol(cls, report: Report, head: DocumentForm) -> Iterator[Self]:
        number = _text(report, head.number)
        if head.number and len(number) == 1 and number != "0":
            right = f"0{number}"
            yield cls._of(head.number, says("số văn bản nhỏ hơn 10: viết {right}", right=right), right)
        kind = _text(report, head.type)
        right = _type_of(head)
        if not head.type or not head.title or not right or kind in (right, *_ALSO_RIGHT.get(head.genre, ())):
            return
        alike = kind.upper().replace("Đ", "D") == right.upper().replace("Đ", "D")
        name = _text(report, head.title)
        if alike or (kind in _KNOWN and not _named_too(report, head.title, kind)):
            said = says("{name} viết tắt là {right}, ký hiệu ghi {kind}", name=name, right=right, kind=kind)
            yield cls._of(head.type, said, right if alike else "", (Related(head.title, says("tên loại")),))

    @classmethod
    def _other_body(cls, report: Report, head: DocumentForm) -> Iterator[Self]:
        """Yield a symbol of one body under the name of another: what is left of the report that was copied."""
        own = _BODIES.get(_text(report, head.body).partition(".")[0])
        if head.symbol is None or head.body is None or own is None:
            return
        lines = [(at, line) for at, line in _lines(report, head) if not at <= head.symbol.start < at + len(line)]
        if any(words in line for _, line in lines for words in own):
            return
        for at, line in lines:
            if any(words[0] in line for words in _BODIES.values()) and report.view[at : at + len(line)].isupper():
                named = report.span(at, at + len(line))
                said = says("ký hiệu ghi {body}, cơ quan ban hành là {name}", body=_text(report, head.body),
                            name=_text(report, named))  # fmt: skip
                yield cls._of(head.body, said, at=(Related(named, says("cơ quan ban hành")),))
                return

    @classmethod
    def _joints(cls, report: Report, head: DocumentForm) -> Iterator[Self]:
        """Yield a symbol whose hyphen and slash stand otherwise: 05/BC-UBND of the State, 05-BC/ĐU of the Party."""
        if not (head.mark and head.type and head.join and head.body) or _text(report, head.type) not in _KNOWN:
            return  # a letter has no type: 45/UBND-VX
        joints = ("-", "/") if head.form is Form.PARTY else ("/", "-")
        if (_text(report, head.mark), _text(report, head.join)) == joints:
            return
        number, kind, body = (_text(report, part) for part in (head.number, head.type, head.body))
        right = f"{number}{joints[0]}{kind}{joints[1]}{body}"
        start = head.number.start if head.number else head.mark.start
        said = says("ký hiệu viết {right} ({source})", right=right, source=head.source(report))
        yield cls._of(report.span(start, head.body.end), said, right)

    @classmethod
    def _date(cls, report: Report, head: DocumentForm, dated: ReportDate) -> Iterator[Self]:
        source = head.source(report)
        match = _WORDS.match(report.lower, dated.span.start)
        for group, limit in ((1, 9), (2, _EARLY_MONTH)) if match else ():
            text = match[group] if match else ""
            if match and len(text) == 1 and int(text) <= limit:
                right = f"0{text}"
                said = says("dòng địa danh, thời gian: viết {right} ({source})", right=right, source=source)
                yield cls._of(report.span(*match.span(group)), said, right, safe=True)
        match = _DIGITS.match(report.lower, dated.span.start, dated.span.end)
        if match and head.form is not Form.UNKNOWN and dated.span in head.span:
            day, month, year = match[1], match[2].lstrip("0"), match[3]
            early = int(month) <= _EARLY_MONTH
            right = f"ngày {day.zfill(2)} tháng {'0' if early else ''}{month} năm {year}"
            said = says("dòng địa danh, thời gian viết đủ chữ: {right} ({source})", right=right, source=source)
            yield cls._of(dated.span, said, right)


def _lines(report: Report, head: DocumentForm) -> Iterator[tuple[int, str]]:
    """Yield the lines and cells above the title, each with where it begins, in lower case."""
    at = 0
    above = report.lower[: head.title.start if head.title else 0]
    for line in above.replace("\t", "\n").replace("|", "\n").split("\n"):
        words = line.strip(" *_")
        yield at + line.index(words), words
        at += len(line) + 1


def _type_of(head: DocumentForm) -> str:
    """Return what the title is abbreviated to; "" where the rules that hold have no abbreviation for it."""
    state, party = _STATE_TYPES.get(head.genre, ""), _PARTY_TYPES.get(head.genre, "")
    if head.form is Form.PARTY:
        return party or state
    return state or ("" if head.form in (Form.STATE, Form.UNION) else party)


def _named_too(report: Report, title: Span, kind: str) -> bool:
    """Tell "THÔNG BÁO KẾT LUẬN" from a symbol that is left over: its own type stands in the title's line too."""
    end = report.lower.find("\n", title.end)
    line = report.lower[title.end : end if end >= 0 else None]
    return any(name in line for name, short in (*_STATE_TYPES.items(), *_PARTY_TYPES.items()) if short == kind)


def _text(report: Report, span: Span | None) -> str:
    return report.view[span.start : span.end] if span else ""
