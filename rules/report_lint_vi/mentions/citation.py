"""Citations of legal and administrative instruments: type, symbol, date of issue, issuer."""

from __future__ import annotations

from report_lint import Mention, Pattern, Span
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date, DateRange
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.symbol import key, mended
from report_lint_vi.world.instruments import PARTY_TYPES, TYPES, Form, form_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Names of types as they stand before a symbol, in lower case -> as written at the head of such an instrument.
NAMES = {
    name.lower(): name
    for name in (
        *TYPES.values(),
        *(name for names in PARTY_TYPES.values() for name in names),
        *("Luật", "Bộ luật", "Lệnh", "Sắc lệnh"),
    )
}
_BY_LENGTH = "|".join(sorted(NAMES, key=len, reverse=True))

#: The bodies that a citation names between symbol and date, or after the date.
_BODY = (
    r"(?P<issuer>bộ chính trị(?:,? (?:và )?ban bí thư)?|ban bí thư|(?:ban chấp hành|bch) trung ương|trung ương đảng|"
    r"trung ương|chính phủ|thủ tướng chính phủ|quốc hội|[uủ][ỷy] ban thường vụ quốc hội)"
    r"(?: trung ương)?(?: đảng)?(?:,? \(?kh[oó][áa] (?P<term>x[iv]{0,4}|1[0-9])\b\)?)?(?!\w)"
)
_TYPE = Pattern(rf"(?<!\w)(?P<type>{_BY_LENGTH})(?: số:?)? ?\Z")
#: From the end of the symbol to the digits of its date: nothing else stands there.
_TO_DATE = Pattern(
    rf"(?:(?:,? (?:của|do|được) {_BODY})?(?P<comma> ?,)? ?\(?(?:được |ký )?(?:ban hành |thông qua |ký )?ngày ?|"
    r" (?:do|của) (?:bộ|sở|[uủ][ỷy] ban|ubnd|hđnd|hội đồng|tỉnh ủy|huyện ủy|ban|tổng|liên đoàn|văn phòng)"
    r"(?: (?!hướng dẫn|quy định|về\b)[^\W\d_]+,?){1,8} (?:ban hành|ký)(?: vào)? ngày ?|"
    r"(?P<bracket> ?\()|(?P<title> (?:quy định )?về(?: việc)? [^\n,;.:()“”\"0-9]{3,80} ngày ))\Z"
)
#: Before an instrument that another one amends: "được thông qua ngày ..." is said of the other.
_AMENDED = Pattern(r"\b(?:sửa đổi|bổ sung|thay thế|hướng dẫn|quy định chi tiết|thi hành|bãi bỏ)\b")
_FROM_DATE = Pattern(rf"\)?,? ?(?:của|do) {_BODY}")
#: What follows ", ngày …" when it is the date of the symbol before and opens no new clause ("…, ngày … xã tổ chức").
_OWNS_COMMA = Pattern(
    r" ?(?P<ends>[.;:)\]\n\t]|\Z)| ?(?:[“\"]|\((?:sau đây|gọi|viết|kh[oó][áa])|và (?!ngày|từ|đến)|"
    r"(?:, )?(?:của|do|về|v/v|quy định|sửa đổi,|bổ sung|kèm theo)\b|"
    rf"(?:,|và) (?:các |số |{_BY_LENGTH}))"
)
#: Words of an event, whose date may close the clause: "hội nghị quán triệt Nghị quyết số …, ngày 15/01/2025."
_EVENT = Pattern(
    r"\b(?:hội nghị|hội thảo|tọa đàm|tổ chức|triển khai|quán triệt|học tập|tập huấn|lớp|buổi|cuộc|lễ|họp|đợt)\b"
)
#: A date of which the words after it say that the instrument only takes effect then.
_TAKES_EFFECT = Pattern(
    r",? ?(?:mới |bắt đầu |chính thức |đã |sẽ )?(?:có hiệu lực|được áp dụng|được thực hiện)"
    r"(?! (?:thi hành )?(?:kể )?(?:từ|ngày))"
)
_LAW = ("Luật ", "Bộ luật ", "Nghị quyết ", "Pháp lệnh ")
_LAW_NUMBER = Pattern(r" \(?(?:luật )?số:? ?\Z| \(\Z")
#: Parts of a symbol that stand in the wrong place, so that the digits' reading leaves them out.
_NUMBER_BEFORE = Pattern(r"(?<![0-9A-Za-zĐđ/.,-])[0-9]{1,4}-\Z")
_YEAR_AFTER = Pattern(r"/(?:199[7-9]|20[0-9]{2})(?![0-9/-]|\.[0-9])")
_ROMAN = {"x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15}
#: The fault of citations that only a rule about local bodies looks at.
LOCAL = "local"


class Citation(Mention):
    """An instrument that the report names by its symbol: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ".

    The span runs from the symbol to the end of its date. ``date`` is the date of issue as written, None when the report
    gives none there: a day of effect is none. ``issuer`` is in lower case, ``party_term`` the Congress in "khóa XIII".
    """

    symbol: Span
    written: str
    """The symbol as it stands in the view; without its blanks where a line of the file ends inside it."""
    proper: str
    """The symbol as its issuer writes it."""
    form: Form | None
    """What the proper symbol says by its form alone."""
    type: str
    """The type that the words before name, as a title writes it; empty when they name none."""
    type_span: Span | None
    date: Date | None
    issuer: str
    party_term: int | None
    own: bool
    """Whether it is the report's own number in the letterhead, which cites nothing."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take every symbol and look at the words on both sides."""
        for lexeme in report.mentions(Lexeme):
            if lexeme.reading is Reading.SYMBOL:
                start, end = _whole(report, lexeme.span.start, lexeme.span.end)
                written, symbol = report.view[start:end], report.span(start, end)
                if "\n" in report.text[start:end]:
                    written = written.replace(" ", "")
                kind, kind_span = _type_before(report, start, written)
                date, body = _date_after(report, end)
                proper = mended(written, date.year if date else None)
                body = (_FROM_DATE.match(report.lower, date.span.end) if date else None) or body
                yield cls(
                    symbol.to(date.span) if date else symbol,
                    symbol,
                    written,
                    proper,
                    form_of(key(proper)),
                    kind,
                    kind_span,
                    date,
                    (body["issuer"] or "") if body else "",
                    _term(body["term"]) if body and body["term"] else None,
                    date is None and _is_own(report, start, end),
                )

    @property
    def fault(self) -> str:
        """``LOCAL`` for the symbol of a local body, whose marks are easily written in several ways."""
        return LOCAL if not self.own and self.form and self.form.types and not self.form.issuer else ""

    @property
    def typed_beside(self) -> bool:
        """Whether the type stands right before the symbol, with no title between."""
        return self.type_span is not None and self.symbol.start - self.type_span.end <= 6


def _whole(report: Report, start: int, end: int) -> tuple[int, int]:
    """Take in the number before a hyphen ("123-2020/NĐ-CP") and the year after the body ("123/NĐ-CP/2020")."""
    view = report.view
    if view[start - 1 : start] == "-" and "1997" <= view[start : start + 4] < "2100" and view[start + 4] == "/":
        number = _NUMBER_BEFORE.search(view, max(0, start - 8), start)
        start = number.start() if number else start
    if view[end : end + 1] == "/" and (view.endswith("NĐ-CP", start, end) or view.find("/TT-", start, end) >= 0):
        year = _YEAR_AFTER.match(view, end, end + 8)
        end = year.end() if year else end
    return start, end


def _type_before(report: Report, start: int, written: str) -> tuple[str, Span | None]:
    low = behind(report.lower, "\n", max(0, start - 40), start)
    beside = _TYPE.search(report.lower, low, start)
    if beside:
        return NAMES[beside["type"]], report.span(*beside.span("type"))
    if "QH" not in written.upper():
        return "", None
    return _law_before(report, start)


def _law_before(report: Report, start: int) -> tuple[str, Span | None]:
    """Find the type of "Luật Thi đua, khen thưởng số 06/2022/QH15": the last one before, with its title between."""
    low = behind(report.view, "\n;:", max(0, start - 200), start)
    if not _LAW_NUMBER.search(report.lower, low, start):
        return "", None
    before = report.last_before(Lexeme, start)
    if before and before.reading is Reading.SYMBOL:
        low = max(low, before.span.end)
    at, name = max((report.view.rfind(name, low, start), name) for name in _LAW)
    if at < 0:
        return "", None
    return name.strip(), report.span(at, at + len(name) - 1)


def _date_after(report: Report, end: int) -> tuple[Date | None, re.Match[str] | None]:
    """Return the date of issue that follows a symbol, and the match that names the body between, if any."""
    date = report.first_from(Date, end)
    if not date or date.span.start - end > 100 or date.first != date.day:
        return None, None
    gap = _TO_DATE.match(report.lower, end, date.span.start)
    after = date.span.end
    if not gap or (gap["bracket"] and report.view[after : after + 1] != ")"):
        return None, None
    if not _is_issued(report, end, gap, after):
        return None, None
    run = report.first_from(DateRange, date.span.start)
    effect = "ban hành" not in gap[0] and _TAKES_EFFECT.match(report.lower, after, after + 60)
    if (run and run.span.start == date.span.start) or effect:
        return None, None
    return date, gap if gap["issuer"] else None


def _is_issued(report: Report, end: int, gap: re.Match[str], after: int) -> bool:
    """Tell whether the words between a symbol and a date, and those after it, make it the date of issue."""
    if gap["comma"] and not _owns(report, end, after):
        return False
    if gap["title"] and not _FROM_DATE.match(report.lower, after, after + 60):
        return False
    return " được " not in gap[0] or not _AMENDED.search(report.lower, max(0, end - 100), end)


def _owns(report: Report, end: int, after: int) -> bool:
    """Tell the date of issue in "số …, ngày …" from that of what is told next or was told before."""
    following = _OWNS_COMMA.match(report.lower, after, after + 40)
    if not following or following["ends"] is None:
        return bool(following)
    low = behind(report.view, ("\n", ". ", ";", "("), max(0, end - 150), end)
    return not _EVENT.search(report.lower, low, end)


def _is_own(report: Report, start: int, end: int) -> bool:
    """Tell the number in the letterhead, alone in its line or cell, from a citation."""
    text = report.text
    before = text[max(0, start - 80) : start].rpartition("\n")[2].rpartition("\t")[2].rpartition("|")[2]
    if before.strip(" *_#:").lower() != "số":
        return False
    after = text[end : end + 80].partition("\n")[0].partition("\t")[0].partition("|")[0]
    return not after.strip(" *_") or after.startswith("   ")


def _term(written: str) -> int | None:
    return int(written) if written.isdigit() else _ROMAN.get(written)
