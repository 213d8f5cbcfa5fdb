"""Levels of another period: "cùng kỳ năm trước chỉ thu được 3,10 tỷ đồng", "918 hộ đầu năm"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.statement import noun_end

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

#: Words of a period, and whether levels of two of them are compared with each other: "y" a year ago, "s" a start.
_EARLIER = {
    "cùng kỳ": "y", "cùng kì": "y", "năm trước": "y", "năm ngoái": "y", "năm học trước": "y", "tháng trước": "m",
    "quý trước": "q", "tuần trước": "w", "kỳ trước": "k", "vụ trước": "v", "khóa trước": "k", "khoá trước": "k",
    "mùa trước": "v", "đợt trước": "k", "nhiệm kỳ trước": "k", "đầu năm": "s", "đầu kỳ": "s", "đầu nhiệm kỳ": "s",
    "đầu vụ": "s", "cuối năm": "s", "trước khi": "s", "năm": "", "31/12/": "s",
}  # fmt: skip
_CUE = Pattern(
    r"(?:(?P<word>cùng kỳ|cùng kì|(?:năm học|nhiệm kỳ|năm|tháng|quý|tuần|kỳ|vụ|khóa|khoá|mùa|đợt) "
    r"(?:liền (?:kề )?)?(?:trước|ngoái)|"
    r"đầu (?:năm|kỳ|nhiệm kỳ|vụ)|cuối năm(?= (?:19|20)[0-9]{2})|năm(?= (?:học )?(?:19|20)[0-9]{2})|trước khi)(?!\w)|"
    r"tháng(?= [0-9]{1,2}(?:/| năm )(?:19|20)[0-9]{2}(?!\w)) [0-9]{1,2}(?=[/ ])|"
    r"quý (?:iv|i{1,3}|[1-4])(?=/(?:19|20)[0-9]{2}(?!\w))|31/12/(?=(?:19|20)[0-9]{2}))"
    r"(?:[ /]?(?:của |cuối |năm |học |trước|ngoái|quý |tháng ){0,3}(?P<year>(?:19|20)[0-9]{2})"
    r"(?: ?[-–/] ?(?:19|20)[0-9]{2})?(?!\w)|(?:(?: năm)?(?: học)? (?:trước|ngoái))(?!\w))?",
    "cùng k", "đầu năm", "đầu kỳ", "đầu nhiệm", "đầu vụ", "31/12/", "cuối năm", "năm ", "tháng trước", "quý trước",
    "tuần trước", "kỳ trước", "vụ trước", "khóa trước", "khoá trước", "mùa trước", "đợt trước", "nhiệm kỳ trước",
    "trước khi", "tháng ", "quý ",
)  # fmt: skip
#: From the period to its level; a comma only where the period is no base of a comparison.
_TO_LEVEL = Pattern(
    r"(?: ?\([^()\d\n]{1,60}\),?)?(?:[^\d,;:.()%\n]{0,60}|,[^\d,;:.()%\n]{1,50}|[^\d,;:.()%\n]{0,30}(?::| ?\())"
    r"[ ]?(?=[0-9])"
)
_DIRECT = Pattern(r"[^\d,;:.()%\n]{0,30}(?: là| đạt| có|:| ?\((?:[^\W\d_]{1,10} ){0,3})? ?(?=[0-9])")
_NO_LEVEL = (
    "tăng",
    "giảm",
    "vượt",
    "kế hoạch",
    "chỉ tiêu",
    "dự toán",
    "hơn cùng",
    "nhiều hơn",
    "ít hơn",
    "cao hơn",
    "thấp hơn",
    "kém",
    "giao",
    "(quý",
    "(riêng",
    "(trong",
    "so với",
    "chiếm",
    " xuống",
    " lên",
    " nay",
    "kỳ này",
    "vụ này",
    "tháng này",
    "quý này",
)
_BASED = Pattern(r"(?<!\w)so(?: với)?(?: số| mức| thời điểm| số liệu| con số| năm học| ngày)?(?: của)? \Z")
#: A figure that has grown itself, in a bracket, is no base.
_GROWN = Pattern(r"[0-9][0-9.,]{0,15}[^\d().;\n]{0,24}, (?:cũng )?(?:tăng|giảm) ")
_SPAN = Pattern(r"(?:[0-9]{1,2}|một|hai|ba|sáu|chín) tháng \Z|(?<!\w)từ \Z")
#: A period after its level: "60 đơn của cùng kỳ năm trước".
_AFTER = Pattern(
    r" ?(?:[^\W\d_]{1,12} ){0,3}(?:của |ở |vào |trong |tại )?"
    r"(?:thời điểm |(?:[0-9]{1,2}|ba|sáu|chín) tháng )?\Z"
)
_NEAR = 40
_OF_QUARTER = Pattern(r"(?<!\w)(?:quý (?:i{1,3}|[1-3])|tháng 0?[1-9]) \Z")
_REACH = 130  # characters from a period to the figure that it dates


class DatedLevel(Mention):
    """A figure whose words name the period that it is of; the span reaches from the first of them to the last.

    ``when`` is "y" for a year ago, "s" for a start, other letters for other units, "" when only ``year`` tells.
    ``based``: the period is the base of a comparison ("so với cùng kỳ (2.761,5 tỷ đồng)"). ``said``: a
    verb or a bracket stands between.
    """

    quantity: Quantity
    when: str
    year: int | None
    based: bool
    said: bool

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look behind every period for a figure, then before it."""
        lower = report.lower
        seen: set[int] = set()
        last = 0
        for cue in sorted(_CUE.at_literals(report), key=_place):
            start, end = cue.span()
            if start < last:
                continue  # "cùng kỳ năm trước" is one period
            last = end
            dated = "31/12/" if lower.startswith("3", start) else "năm"
            word = (cue["word"] or dated).replace("liền kề ", "").replace("liền ", "")
            year = int(cue["year"]) if cue["year"] else None
            spans = _SPAN.search(lower, max(0, start - 12), start)
            this = spans and ((word.startswith("đầu") and not year) or not cue["word"])
            if (start and lower[start - 1].isalnum()) or this:
                continue  # "6 tháng đầu năm", "từ đầu năm đến nay", "từ tháng 8/2023" are of this year
            based = bool(_BASED.search(lower, max(0, start - 30), start))
            when = "" if spans and year else _EARLIER.get(word, "y")
            to = (_DIRECT if based else _TO_LEVEL).match(lower, end, end + 120)
            owns = word == "năm" or lower.startswith(" của ", start - 5)
            quantity = _before(report, start, near=True) if owns and not based else None
            if quantity is None:
                goes_on = to and (any(bad in to[0] for bad in _NO_LEVEL) or (based and _is_of_now(lower, to)))
                quantity = _at(report, to.end()) if to and not goes_on else None
            if quantity is None and not based:
                quantity = _before(report, start)
            if quantity and quantity.span.start not in seen:
                seen.add(quantity.span.start)
                low, high = min(start, quantity.span.start), max(end, quantity.span.end)
                said = bool(to and to[0].strip())
                yield cls(report.span(low, high), quantity, when, year, based, said)

    @classmethod
    def of(cls, report: Report, number: Span) -> Self | None:
        """Return what dates a figure, given where its digits stand."""
        near = report.span(max(0, number.start - 2 * _REACH), min(number.end + _REACH, len(report.lower)))
        return next((level for level in report.mentions(cls, near) if level.quantity.number.span == number), None)

    def is_earlier(self, report: Report) -> bool | None:
        """Tell whether the period is over for the report; None where only a year tells, and not surely.

        In its first months a report speaks of the year before as of now.
        """
        at = report.at
        if self.when:
            return True
        if self.year is None or at is None:
            return None
        recent = at.first.year - 1 if at.first.month <= 3 else at.first.year
        start = self.span.start
        if self.year == recent < at.first.year and _OF_QUARTER.search(report.lower, max(0, start - 10), start):
            return True  # the first quarter of last year is over also for a report of March
        return True if self.year < recent else False if self.year == at.first.year else None


def _is_of_now(lower: str, to: re.Match[str]) -> bool:
    """Tell "so với cùng kỳ đã trồng 40 ha" and "so với cùng kỳ (vùng cao 412 tấn, tăng 6%)" from what is compared."""
    return " đã " in to[0] or ("(" in to[0] and _GROWN.match(lower, to.end()) is not None)


def _place(cue: re.Match[str]) -> tuple[int, int]:
    return cue.start(), -cue.end()


def _at(report: Report, at: int) -> Quantity | None:
    """Return the figure whose digits begin at an offset."""
    quantity = report.first_from(Quantity, max(0, at - 16))
    while quantity and quantity.number.span.start < at:
        quantity = report.first_from(Quantity, quantity.span.start + 1)
    return quantity if quantity and quantity.number.span.start == at else None


def _before(report: Report, start: int, *, near: bool = False) -> Quantity | None:
    """Return the figure that a period behind it dates: "3,10 tỷ đồng của cùng kỳ"; ``near``: right behind it."""
    quantity = report.last_before(Quantity, start)
    if quantity is None or start - quantity.span.end > _NEAR:
        return None
    between = report.lower[noun_end(report, quantity.span.end) : start]
    told = _AFTER.match(between) and not any(bad in between for bad in _NO_LEVEL) and " so " not in between
    most = 1 + len(quantity.noun.split()) + (between == " của ")
    return quantity if told and not (near and between.count(" ") > most) else None
