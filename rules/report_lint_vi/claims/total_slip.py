"""Slips of the pen that explain a wrong total."""

from __future__ import annotations

from report_lint import Edit, Fix, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_slip import Slip
from report_lint_vi.claims.table_slip import slip as table_slip
from report_lint_vi.claims.total import Total, as_written, is_mixed
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.number import Number, value_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from report_lint import Message, Report, Span
    from report_lint_vi.mentions.quantity import Quantity


_BEFORE = ("cùng kỳ", "năm trước", "năm ngoái", "kỳ trước", "tháng trước", "quý trước", "đầu năm")
_NEAR = 1000  # characters around a total in which another may have its figures
_REACH = 40  # characters in which the period is named
#: What a gazetteer counts.
_UNITS = Pattern(r" (?:đơn vị hành chính|tỉnh|huyện|quận|thị xã|xã|phường|thị trấn)(?!\w)")
_LONG = 4  # digits
_FACTORS = (10, 100, 1000, 10**6)


def ways_out(claim: Total, report: Report | None = None) -> Iterator[Fix]:
    """Yield suggestions for a total that its parts do not make: another total, or the one part that a slip explains."""
    whole = claim.whole.number
    right = as_written(claim.sum, whole)
    kept: frozenset[Span] = _kept(claim, report) if report else frozenset()
    if right and whole.span not in kept:
        why = slip(whole.text, right) or (repeated(report, whole) if report else None)
        yield Fix(because(says("sửa tổng thành {sum}", sum=right), why), (Edit(whole.span, right),))
    if is_mixed(claim.whole, claim.parts) or whole.value is None:
        return
    for part in claim.parts:
        fix = mend(claim, part, surely=False) if part.number.span not in kept else None
        if fix:
            yield fix


def mend(claim: Total, part: Quantity, *, surely: bool) -> Fix | None:
    """Suggest the part that makes the whole; None where no slip explains it, unless it is ``surely`` the wrong one."""
    value, whole = part.number.value, claim.whole.number.value
    wanted = as_written(value + whole - claim.sum, part.number) if value is not None and whole is not None else ""
    why = slip(part.number.text, wanted)
    if not wanted or not (why or surely):
        return None
    title = says("sửa {part} thành {value}", part=part.number.text, value=wanted)
    return Fix(because(title, why), (Edit(part.number.span, wanted),))


def confirmed(report: Report) -> frozenset[Span]:
    """Return the figures that totals and shares confirm."""
    from report_lint_vi.claims.share_of_ratio import ShareOfRatio
    from report_lint_vi.claims.share_of_whole import ShareOfWhole

    claims = [one for kind in (Total, ShareOfWhole, ShareOfRatio) for one in report.mentions(kind)]
    return frozenset([span for one in claims if one.verdict is Verdict.HOLDS for span in one.figures])


def wrong_part(claim: Total, proved: frozenset[Span]) -> Quantity | None:
    """Return the one part that a swap or one digit would mend, where other figures confirm the whole."""
    whole = claim.whole.number
    if is_mixed(claim.whole, claim.parts) or whole.value is None or whole.span not in proved:
        return None
    missing = whole.value - claim.sum
    found = [part for part in claim.parts if part.number.span not in proved and _is_mended(part, missing)]
    return found[0] if len(found) == 1 else None


def _is_mended(part: Quantity, missing: Decimal) -> bool:
    """Tell whether two digits that changed places, or one of four, are what is missing."""
    number = part.number
    if number.value is None:
        return False
    made = table_slip(number.value, number.value + missing)
    return made is Slip.SWAPPED or (made is Slip.CHANGED and sum(map(str.isdigit, number.text)) >= _LONG)


def _kept(claim: Total, report: Report) -> frozenset[Span]:
    """Return the figures that other claims confirm: to change one of them would only move the mistake."""
    near = report.span(max(0, claim.span.start - _NEAR), claim.span.end + _NEAR)
    kept = {span for other in report.mentions(Total, near) if other.verdict is Verdict.HOLDS for span in other.figures}
    if _UNITS.match(report.lower, claim.whole.number.span.end):
        from report_lint_vi.claims.place_chain_count import UnitCount

        number = claim.whole.number.span
        counts = report.mentions(UnitCount, report.span(number.start, number.end + _REACH))
        if any(count.verdict is Verdict.HOLDS and count.span.start == number.start for count in counts):
            kept.add(number)
    return frozenset(kept)


def because(title: Message, why: Message | None) -> Message:
    """Add to a suggestion what explains the wrong figure, if anything does."""
    return says("{title} ({why})", title=title, why=why) if why else title


def repeated(report: Report, number: Number) -> Message | None:
    """Tell whether the sentence gives the same digits to the period before: what was not brought up to date."""
    sentence = Sentence.around(report, number.span.start)
    for other in report.mentions(Number, within=sentence.span) if sentence else ():
        before = report.lower[max(0, other.span.start - _REACH) : other.span.start]
        if other.text == number.text and other.span != number.span and any(word in before for word in _BEFORE):
            return says("trùng số kỳ trước")
    return None


def slip(written: str, right: str) -> Message | None:
    """Name the one slip that turns the right digits into the written ones; None when there is none."""
    one, other = (text.replace(".", "").replace(",", "") for text in (written, right))
    if not right:
        return None
    factor = _factor(value_of(written)[0], value_of(right)[0])
    if factor or one == other:
        return says("lệch đúng {factor} lần", factor=factor) if factor else None
    if len(one) == len(other):
        apart = [at for at in range(len(one)) if one[at] != other[at]]
        if len(apart) == 2 and one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]:
            return says("đảo hai chữ số")
    elif len(one) == len(other) + 1 and _drops(one, other):
        return says("thừa một chữ số")
    elif len(other) == len(one) + 1 and _drops(other, one):
        return says("thiếu một chữ số")
    return None


def _factor(one: Decimal | None, other: Decimal | None) -> int:
    """Return the power of ten between two numbers that a scale word or a mark in the wrong place makes; else 0."""
    if not one or not other:
        return 0
    apart = max(one, other) / min(one, other)
    return int(apart) if apart in _FACTORS else 0


def _drops(long: str, short: str) -> bool:
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
