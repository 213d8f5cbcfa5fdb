"""An instrument that implements another, amends it or was asked for by it: it cannot be older."""

from __future__ import annotations

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.citation import NAMES, Citation
from report_lint_vi.mentions.phrases import behind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_TYPES = "|".join(sorted(NAMES, key=len, reverse=True))
_BODY = r"\)?(?:,? của [^\n,;.:()“”\"0-9]{2,70}?)?"
_DOES = (
    r"(?:triển khai|thực hiện|quán triệt|hướng dẫn|thi hành|cụ thể hóa|học tập|tuyên truyền|phổ biến|sửa đổi|bổ sung|"
    r"thay thế|bãi bỏ|đính chính|trả lời|phúc đáp)"
)
_CONTENT = (
    r"(?: (?:nội dung|các nội dung|chủ trương|chỉ đạo|ý kiến chỉ đạo|nhiệm vụ|tinh thần|mục tiêu)"
    r"(?: tại| nêu tại| theo| trong)?)?"
)
_TITLE = r" (?:v/v|về(?: việc)?) [^\n,;.:()“”\"0-9]{2,90}?"
_ASKED = r"(?:đề nghị|yêu cầu|tham mưu|đề xuất|trình|chỉ đạo|kiến nghị)"
_NEXT = rf" (?:{_TYPES})(?: số:?)? ?\Z"
#: All that stands between an instrument and the one that its title says it implements: no other clause, no list.
_IMPLEMENTS = Pattern(
    _BODY + r"(?: (?:v/v|về(?: việc)?|để|nhằm)|"
    rf"(?:{_TITLE})?(?:,? (?:được|đã)(?: được)? (?:xây dựng|ban hành|lập|ký|ban hành kèm theo))? (?:để|nhằm))?"
    rf"(?: tổ chức| tiếp tục| kịp thời)? {_DOES}(?:(?:,| và|)(?: tổ chức)? {_DOES}){{0,3}}{_CONTENT}{_NEXT}"
)  # fmt: skip
#: What was asked for: "Quyết định số ... theo đề nghị của Sở tại Tờ trình số ...".
_ON_REQUEST = Pattern(
    rf"{_BODY}(?:{_TITLE})?,? (?:theo|trên cơ sở|xét|căn cứ)(?: {_ASKED}(?: của [^\n,;.:()“”\"0-9]{{2,70}}?)?)?"
    r"(?: tại| nêu tại| trong| theo)? (?:tờ trình|văn bản đề nghị|công văn đề nghị)(?: số:?)? ?\Z"
)
#: What was asked and what was decided on it: "Tờ trình số ... được phê duyệt tại Quyết định số ...".
_DECIDED = Pattern(
    rf"{_BODY}(?:{_TITLE})?,? (?:đã |và )?được [^\n,;.:()“”\"0-9]{{0,60}}?"
    rf"(?:phê duyệt|chấp thuận|thông qua|ban hành|đồng ý|nhất trí)(?: tại| bằng| theo)?{_NEXT}"
)
#: What is done on an instrument: "Thực hiện Quyết định số ..., Ban Chỉ huy đã ban hành Kế hoạch số ...".
_ISSUED = Pattern(
    r"[^\n;.:“”\"]{0,200}, [^\n,;.:()“”\"0-9]{0,80}?\b(?:ban hành|xây dựng|có|ký|lập)(?: và ban hành| ban hành)?"
    r"(?: ngay| kịp thời| các| 01)?" + _NEXT
)
_CARRIES_OUT = Pattern(
    r"(?:\A|[\n.;:+•-] ?)(?:để |nhằm )?(?:thực hiện|triển khai thực hiện|triển khai|căn cứ|quán triệt|cụ thể hóa)"
    rf"(?: nội dung)? (?:{_TYPES})(?: số:?)? ?\Z"
)
#: An instrument of which something is changed or carried out on request is older than the request.
_HANDLED = Pattern(
    r"\b(?:điều chỉnh|sửa đổi|bổ sung|thay thế|bãi bỏ|hủy|huỷ|thu hồi|gia hạn|kéo dài|thực hiện|triển khai|rà soát|"
    r"dừng|đính chính|thi hành|cho phép|giải ngân|tạm dừng|thanh tra|kiểm tra)\b"
)
_REQUESTS = frozenset({"Tờ trình", "Công văn", "Báo cáo", "Đề án"})
_LONGEST, _BEFORE = 300, 90
#: What to say of the younger instrument when its day is the older one.
_LATER = "{symbol} ngày {day} không thể thực hiện văn bản đề ngày {issued}"
_ASKED_LATER = "{symbol} ngày {day} không thể theo đề nghị đề ngày {issued}"
_BASED = "{symbol} ngày {day} có trước văn bản làm căn cứ, {other} ngày {issued}"


class ImplementedInstrument(Claim):
    """Two dated instruments of which the words between say which is the younger; the span is the second."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look between every two neighbouring citations with full dates."""
        before: Citation | None = None
        for citation in report.mentions(Citation):
            first, before = before, citation
            begun, day = (one.date.full if one and one.date else None for one in (first, citation))
            if not first or not begun or not day or first.own or citation.symbol.start - first.span.end > _LONGEST:
                continue
            template = _order(report, first, citation)
            if template:
                older, younger = (first, citation) if template == _BASED else (citation, first)
                old, young = (begun, day) if template == _BASED else (day, begun)
                derivation = says(template, symbol=younger.written, day=young, other=older.written, issued=old)
                dates = [one.date.span for one in (first, citation) if one.date]
                related = (Related(first.span, says("văn bản kia, đề ngày {begun}", begun=begun)),)
                verdict = Verdict.HOLDS if young >= old else Verdict.FAILS
                yield cls(citation.span, tuple(dates), verdict, derivation, related)


def _order(report: Report, first: Citation, second: Citation) -> str:
    """Return what to say when the younger of two instruments is older; "" when nothing tells which is the younger."""
    lower, start, end = report.lower, first.span.end, second.symbol.start
    low = behind(lower, "\n", max(0, first.symbol.start - _BEFORE), first.symbol.start)
    if _IMPLEMENTS.match(lower, start, end):
        return _LATER
    if second.type == "Tờ trình" and _ON_REQUEST.match(lower, start, end):
        clause = lower[low : first.symbol.start]
        clause = clause[max(clause.rfind(mark) for mark in ",;.:") + 1 :]
        return "" if _HANDLED.search(clause) else _ASKED_LATER
    if first.type in _REQUESTS and _DECIDED.match(lower, start, end):
        return _BASED
    if _CARRIES_OUT.search(lower, low, first.symbol.start) and _ISSUED.match(lower, start, end):
        return _BASED
    return ""
