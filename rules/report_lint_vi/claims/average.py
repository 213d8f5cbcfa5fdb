"""Averages beside what they were divided from: a crop's yield, "bình quân 32 học sinh/lớp (1.152 học sinh/36 lớp)"."""

from __future__ import annotations

from decimal import Decimal
from itertools import chain

from report_lint import Claim, Edit, Pattern, Related, Verdict, says
from report_lint.figures import Figure, Hedge, multiple, rounded, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total_slip import slip
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.measure import PEOPLE, worth
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

_YIELD = Pattern(r"năng suất(?![^.;]{0,20} lao động)", "năng suất")
_DIVIDED = Pattern(
    r"\((?:tổng (?:số )?)?(?P<sum>[0-9][0-9.,]*) "
    r"(?P<what>[^\W\d_]+(?: [^\W\d_]+){0,2})(?: ?/ ?|(?P<listed>, | và ))"
    r"(?P<count>[0-9][0-9.,]*) (?P<per>[^\W\d_]+)(?: [^\W\d_]+){0,2}\)",
)
_MEAN = Pattern(r"(?<!\w)(?:bình quân|trung bình)(?!\w)", "bình quân", "trung bình")
_SPREAD = Pattern(
    r"(?<=[,;(–-] )(?:bình quân|trung bình)(?: đạt| là| có)? (?P<mean>[0-9][0-9.,]*) "
    r"(?P<what>[^\W\d_]+(?: [^\W\d_]+)?) ?/ ?(?P<per>[^\W\d_]+(?: [^\W\d_]+)?)(?= ?[.;,)\n]|\Z)",
    "bình quân", "trung bình",
)  # fmt: skip
#: ... and by words: "bình quân mỗi lớp 32 học sinh", "bình quân 32 học sinh một lớp".
_EACH = (
    Pattern(
        r"(?<=[,;(–-] )(?:bình quân|trung bình)(?: là| có)? (?:mỗi|một) (?P<per>[^\W\d_]+)"
        r"(?:, [^\W\d_]+(?: [^\W\d_]+)?)?"
        r"(?: (?:có|đạt|được|là|tiếp nhận|thu hút|thu được|tổ chức|đón|khám|phục vụ|trồng))? "
        r"(?P<mean>[0-9][0-9.,]*) (?P<what>[^\W\d_]+(?: [^\W\d_]+){0,2})(?= ?[.;,)\n]|\Z)",
        "bình quân", "trung bình",
    ),
    Pattern(
        r"(?<=[,;(–-] )(?:bình quân|trung bình)(?: đạt| là| có)? (?P<mean>[0-9][0-9.,]*) "
        r"(?P<what>[^\W\d_]+(?: [^\W\d_]+)?) (?:trên )?(?:mỗi|một) (?P<per>[^\W\d_]+)(?= ?[.;,)\n]|\Z)",
        "bình quân", "trung bình",
    ),
)  # fmt: skip
#: The sum behind the average: "bình quân 30 học viên/lớp, có 402 học viên".
_TOP_AFTER = Pattern(
    r"[^0-9.;:()\n]{0,24}[,;(] ?(?:(?:có|với|tổng(?: số| cộng)?|là|được|thu hút|tất cả|cộng|toàn khóa|toàn khoá|"
    r"nâng tổng số) ){1,3}(?=[0-9])"
)
_TOP_ENDS = Pattern(
    r"(?: [^\W\d]+){0,2}?(?: (?:tham gia|theo học|tham dự|được đào tạo|nhập học|đang học))? ?(?:[.;,)\n](?![0-9])|\Z)"
)
_PART_OF = Pattern(
    r"(?<!\w)(?:trong đó|riêng|khối|toàn ngành|tăng|giảm|so với|trên|khoảng|gần|hơn|năm trước|cùng kỳ)(?!\w)"
)
_UNITS = {"tấn": Decimal(1000), "tạ": Decimal(100), "kg": Decimal(1)}
_LEAST, _MOST = Decimal("0.6"), Decimal("1.6")
_REACH = 60


class Average(Claim):
    """A sum, how many it was divided by, and the average; ``flagged`` is the figure that was calculated.

    ``units``: how the yield would read in the unit in which its digits would be right.
    """

    flagged: Quantity
    right: Decimal
    units: tuple[Edit, ...] = ()

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at yields per hectare, and at brackets with a division of counts behind an average."""
        for cue in _YIELD.at_literals(report):
            claim = cls._yield(report, cue.start())
            if claim:
                yield claim
        seen: set[int] = set()
        for spread in chain(*(pattern.at_literals(report) for pattern in (_SPREAD, *_EACH))):
            claim = cls._spread(report, spread.start("mean"), spread["what"], spread["per"])
            if claim:
                seen.add(claim.span.start)
                yield claim
        for cue in _MEAN.at_literals(report):
            match = _DIVIDED.search(report.lower, cue.end(), cue.end() + 2 * _REACH)
            if match and match["listed"] and f"/{match['per']} " not in report.lower[cue.end() : match.start()]:
                continue  # "bình quân 40,6 học sinh/lớp (812 học sinh, 20 lớp)"
            claim = cls._mean(report, cue.end(), (match.start("sum"), match.start("count"))) if match else None
            if claim and claim.span.start not in seen:
                seen.add(claim.span.start)
                yield claim

    @classmethod
    def _yield(cls, report: Report, at: int) -> Self | None:
        """Read "năng suất 59 tạ/ha, diện tích 840 ha, sản lượng 4.956 tấn", one crop at a time."""
        from report_lint_vi.claims.harvest import harvest

        found = harvest(report, at)
        claim = cls._judged(found.crop, found.figures, (found.rate, found.area)) if found else None
        fault = found is not None and claim is not None and claim.verdict is Verdict.FAILS
        return None if fault and found and not found.is_fault() else claim

    @classmethod
    def _spread(cls, report: Report, at: int, what: str, per: str) -> Self | None:
        """Read "36 lớp với 1.152 học sinh, bình quân 32 học sinh/lớp": one count of each before the average."""
        sentence, mean = Sentence.around(report, at), report.first_from(Quantity, at)
        if sentence is None or mean is None or mean.number.span.start != at or mean.figure.hedge is not Hedge.NONE:
            return None
        remark = report.lower.find(", ", mean.span.end, sentence.span.end)  # ", tăng 2 học sinh so với năm trước"
        end = min(mean.span.end + 40, remark if remark >= 0 else sentence.span.end)
        if _PART_OF.search(report.lower, sentence.span.start, end):
            return None
        before = report.mentions(Quantity, within=report.span(sentence.span.start, at))
        what = " ".join(what.split()[:2])
        names = PEOPLE if what in PEOPLE else frozenset({what})
        tops = [one for one in before if one.noun in names or one.noun.partition(" ")[0] in names]
        bases = [one for one in before if f"{one.noun} ".startswith(f"{per} ") and one not in tops]
        after = _TOP_AFTER.match(report.lower, mean.span.end) if not tops else None
        top = report.first_from(Quantity, after.end()) if after else None
        if (
            after
            and top
            and _TOP_ENDS.match(report.lower, top.number.span.end)
            and (top.noun.startswith(what) or (not top.noun and not top.unit))
        ):
            tops = [top] if bases and _is_slip(top, bases[0], mean) else []
        if len(tops) != 1 or len(bases) != 1 or not (tops[0].figure.exact and bases[0].figure.exact):
            return None
        low, high = sorted((tops[0].span.start, bases[0].span.start))
        if any(low < one.span.start < high and one.noun for one in before):
            return None  # "12 buổi, 3 hội thi với 1.250 lượt người": not all came to those
        figures = (tops[0].figure, bases[0].figure, mean.figure.replace(exact=False))
        return cls._judged(mean, figures, (tops[0], bases[0]))

    @classmethod
    def _mean(cls, report: Report, at: int, places: tuple[int, int]) -> Self | None:
        """Read an average before a bracket that divides the same noun by a count."""
        top, base = (report.first_from(Quantity, place) for place in places)
        mean = report.last_before(Quantity, places[0])
        if top is None or base is None or mean is None or mean.number.span.start < at:
            return None
        if mean.figure.hedge is not Hedge.NONE:
            return None
        if top.unit == mean.unit == "đồng":
            return cls._of_money(report, top, base, mean)
        if mean.noun.partition(" ")[0] != top.noun.partition(" ")[0] or top.unit or mean.unit:
            return None
        return cls._judged(mean, (top.figure, base.figure, mean.figure.replace(exact=False)), (top, base))

    @classmethod
    def _of_money(cls, report: Report, top: Quantity, base: Quantity, mean: Quantity) -> Self | None:
        """Judge "2,48 triệu đồng/trường hợp (78,46 tỷ đồng/31.642 trường hợp)"."""
        verdict = multiple(top.figure, base.figure, mean.figure.replace(exact=False))
        if verdict is Verdict.UNKNOWN or not top.figure.value or not base.figure.value:
            return None
        right = rounded(top.figure.value, times(base.figure.value, worth(mean)), max(1, mean.number.decimals))
        spans = tuple(sorted((top.number.span, base.number.span, mean.number.span)))
        one, unit = (report.view[q.number.span.start : q.span.end] for q in (top, mean))
        message = says("{one} / {two} = {right} {unit}, ghi {said}", one=one, two=base.number.text, right=right,
                       unit=unit[len(mean.number.text) :].strip(), said=mean.number.text)  # fmt: skip
        used = (top, base) if verdict is Verdict.FAILS else ()
        evidence = tuple([Related(q.number.span, says("số dùng để tính lại")) for q in used])
        return cls(spans[0].to(spans[-1]), spans, verdict, message, evidence, mean, right)

    @classmethod
    def _judged(
        cls, flagged: Quantity, figures: tuple[Figure, Figure, Figure], others: tuple[Quantity, Quantity]
    ) -> Self | None:
        top, base, mean = figures
        verdict = multiple(top, base, mean)
        if verdict is Verdict.UNKNOWN or not top.value or not mean.value:
            return None
        spans: tuple[Span, ...] = tuple(sorted((others[0].number.span, others[1].number.span, flagged.number.span)))
        one, two = (other.number.text for other in others)
        units: tuple[Edit, ...] = ()
        if flagged.unit:
            right = rounded(times(mean.value, base.value), _UNITS[flagged.unit], flagged.number.decimals)
            message = says("{one} × {two} = {right} {unit}, ghi {said}", one=one, two=two, right=right,
                           unit=flagged.unit, said=flagged.number.text)  # fmt: skip
        else:
            right = rounded(top.value, base.value, max(1, flagged.number.decimals))
            message = says("{one} / {two} = {right}, ghi {said}", one=one, two=two, right=right,
                           said=flagged.number.text)  # fmt: skip
        if verdict is Verdict.FAILS:
            apart = top.value / times(base.value, mean.value)
            unit = _unit_of(top, base, mean, others[0].unit) if flagged.unit else ""
            if not (unit or _LEAST <= apart <= _MOST or slip(flagged.number.text, f"{right:f}".replace(".", ","))):
                return None
            if unit:
                units = (Edit(others[0].number.span.to(others[0].span), f"{one} {unit}"),)
                message = says("{one} × {two} = {right} {unit}, ghi {said}; với {meant}/ha thì khớp", one=one, two=two,
                               right=right, unit=flagged.unit, said=flagged.number.text, meant=unit)  # fmt: skip
        evidence: tuple[Related, ...] = ()
        if verdict is Verdict.FAILS:
            used = (others[1], flagged) if units else others
            evidence = tuple([Related(other.number.span, says("số dùng để tính lại")) for other in used])
        return cls(spans[0].to(spans[-1]), spans, verdict, message, evidence, flagged, right, units)


def _unit_of(top: Figure, base: Figure, mean: Figure, unit: str) -> str:
    """Return the unit in which a yield would make the crop, "" when in none."""
    for name, kilograms in _UNITS.items():
        factor = kilograms / _UNITS[unit]
        other = mean.replace(value=times(mean.value, factor), place=times(mean.place, factor))
        if name != unit and multiple(top, base, other) is Verdict.HOLDS:
            return name
    return ""


def _is_slip(top: Quantity, base: Quantity, mean: Quantity) -> bool:
    """Tell whether the sum is what the average makes, or one slip of the hand from it; an average is often rounded."""
    made = times(base.figure.value, mean.figure.value)
    digits, right = top.number.text.replace(".", ""), f"{made:f}"
    wrong = sum(one != other for one, other in zip(digits, right, strict=False)) if len(digits) == len(right) else 9
    return wrong < 2 or (wrong == 2 and slip(top.number.text, right) is not None)
