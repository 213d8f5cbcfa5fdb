"""One amount in two notations: "2,35 tỷ đồng (2.350 triệu đồng)", or named again with its digits and another unit."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Message, Pattern, Related, Verdict, says
from report_lint.figures import same
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Bracket
from report_lint_vi.mentions.measure import amount, is_scaled, kind_of, worth
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_OPENED = Pattern(r"(?: [^\W\d]+){0,3} \((?:tương đương(?: với)?|tức(?: là)?|hay|bằng|quy đổi(?: là)?|quy ra|=)? ?\Z")
#: The same, said without brackets: "3.480 m3, tức 3.480.000 lít".
_SAID = Pattern(
    r"(?<!\w)(?:tức(?: là)?|hay(?: là)?|tương đương(?: với)?|quy ra|quy đổi(?: ra| thành| là)?)(?: khoảng| gần| trên)? "
    r"(?=[0-9])",
    "tức ",
    "hay ",
    "tương đương ",
    "quy ra ",
    "quy đổi ",
)
_JOINED = Pattern(r"(?: [^\W\d]+){0,3},? ?\Z")
_OTHER = Pattern(r"(?<!\w)(?:năm|quý|tháng|trước|kỳ|kế hoạch|dự toán|giảm|tăng|đầu|cuối|trong|còn|nợ)(?!\w)")
_LENGTHS = frozenset({"km", "m", "cm", "mm"})
#: Units that are taken for one another: of extent, of mass.
_EXTENTS = frozenset({"ha", "m2", "km2", "m3", "km", "m"})
_MASSES = frozenset({"tấn", "tạ", "kg"})
_VOLUMES = frozenset({"m3", "lít"})
_MEASURES = _EXTENTS | _MASSES | _VOLUMES
_NEAR = 120  # characters between a part and its whole


class UnitSlip(Claim):
    """Two notations of one amount; ``other`` is the later one, ``factor`` how many times too large or small it is."""

    one: Quantity
    other: Quantity
    factor: Decimal

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at amounts with another in brackets, and at amounts whose digits return with another unit."""
        for bracket in report.mentions(Bracket):
            claim = cls._bracketed(report, bracket)
            if claim:
                yield claim
        for said in _SAID.at_literals(report):
            one, other = report.last_before(Quantity, said.start()), report.first_from(Quantity, said.end())
            if one and other and other.number.span.start == said.end():
                joined = _JOINED.match(report.lower, one.span.end, said.start())
                claim = cls._twice(report, one, other) if joined and "\n" not in joined[0] else None
                if claim:
                    yield claim
        yield from cls._repeated(report)

    @classmethod
    def of(cls, one: Quantity, other: Quantity, verdict: Verdict) -> Self:
        """Make the claim."""
        first, second = amount(one).value, amount(other).value
        factor = (
            (max(first, second) / min(first, second)).to_integral_value() if verdict is Verdict.FAILS else Decimal(1)
        )
        evidence = (Related(one.span, says("cũng số này, đơn vị khác")),) if verdict is Verdict.FAILS else ()
        figures = (one.number.span, other.number.span)
        return cls(one.span.to(other.span), figures, verdict, _told(one, other, factor), evidence, one, other, factor)

    @classmethod
    def _bracketed(cls, report: Report, bracket: Bracket) -> Self | None:
        inside = report.mentions(Quantity, within=bracket.span)
        if len(inside) != 1 or inside[0].span.end != bracket.span.end - 1:
            return None
        other = inside[0]
        one = report.last_before(Quantity, bracket.span.start)
        if one is None or not 0 <= other.span.start - one.span.end < 50 or not (one.unit or is_scaled(one)):
            return None
        between = report.lower[one.span.end : other.span.start]
        return cls._twice(report, one, other) if _OPENED.match(between) and not _OTHER.search(between) else None

    @classmethod
    def _twice(cls, report: Report, one: Quantity, other: Quantity) -> Self | None:
        """Compare two notations of one amount; None when they are of two dimensions or lie apart by no slip."""
        alike = kind_of(report, one) == kind_of(report, other) and kind_of(report, one)[:1] == "="
        if not alike or worth(one) == worth(other):
            return None
        if same(amount(one), amount(other)) is Verdict.HOLDS:
            return cls.of(one, other, Verdict.HOLDS)
        slipped = _is_power_of_ten(amount(one).value, amount(other).value)
        if slipped and (one.unit not in _LENGTHS or len(_digits(one)) > 1):
            return cls.of(one, other, Verdict.FAILS)
        return None

    @classmethod
    def _repeated(cls, report: Report) -> Iterator[Self]:
        """Find digits that stand with "tỷ" here and "triệu" there, or "ha" and "m²", about one thing."""
        found: dict[str, list[Quantity]] = {}
        before: Quantity | None = None
        for quantity in report.mentions(Quantity):
            money = quantity.unit in ("", "đồng")
            if is_scaled(quantity) if money else quantity.unit in _MEASURES:
                if len(quantity.number.text) > 1 and quantity.figure.value:
                    found.setdefault(quantity.number.text, []).append(quantity)
                if before and quantity.span.start - before.span.end < _NEAR and _are_confused(before, quantity):
                    from report_lint_vi.claims.unit_share import mismatched

                    found_share = mismatched(report, before, quantity)
                    if found_share:
                        part, whole, percent = found_share
                        yield cls.of(part, whole, Verdict.FAILS).replace(derivation=_shared(part, whole, percent))
                before = quantity
        for quantities in found.values():
            yield from cls._again(report, quantities)

    @classmethod
    def _again(cls, report: Report, quantities: list[Quantity]) -> Iterator[Self]:
        """Find the odd one out of amounts with the same digits, or the later of two."""
        kinds: dict[tuple[str, Decimal], list[Quantity]] = {}
        for quantity in quantities:
            kinds.setdefault(_measure(quantity), []).append(quantity)
        if len(kinds) != 2 or not _are_confused(*[alike[0] for alike in kinds.values()]):
            return
        for other, *more in kinds.values():
            fellows = [one for one in quantities if one is not other]
            if not more and (len(fellows) > 1 or other is quantities[-1]):  # the odd one out, or the later of two
                from report_lint_vi.claims.unit_again import is_one_thing

                near = [one for one in fellows if is_one_thing(report, one, other)]
                if near:
                    yield cls.of(near[0], other, Verdict.FAILS)


def _is_power_of_ten(one: Decimal, other: Decimal) -> bool:
    return one > 0 and other > 0 and max(one, other) / min(one, other) in (10, 100, 1000, 10**4, 10**5, 10**6)


def _measure(quantity: Quantity) -> tuple[str, Decimal]:
    return kind_of_unit(quantity), worth(quantity)


def kind_of_unit(quantity: Quantity) -> str:
    """Return the unit as it is confused with others: the scale words of money differ by what they are worth."""
    return "" if quantity.unit == "đồng" else quantity.unit


def _are_confused(one: Quantity, other: Quantity) -> bool:
    """Tell whether two units are taken for one another: tỷ and triệu, ha and m², m² and m³, tấn and tạ."""
    first, second = kind_of_unit(one), kind_of_unit(other)
    if not first and not second:
        return max(worth(one), worth(other)) == 1000 * min(worth(one), worth(other))
    return first != second and any({first, second} <= units for units in (_EXTENTS, _MASSES, _VOLUMES))


def _digits(quantity: Quantity) -> str:
    return quantity.number.text.replace(".", "").replace(",", "").strip("0")


def _told(one: Quantity, other: Quantity, factor: Decimal) -> Message:
    if factor == 1 and worth(one) != worth(other):
        return says("{one} bằng {other}", one=_shown(one), other=_shown(other))
    if kind_of_unit(one) and amount(one).value * worth(other) == amount(other).value * worth(one):
        return says("một số ghi bằng hai đơn vị: {one} và {other}", one=_shown(one), other=_shown(other))
    return says("{one} và {other} lệch nhau {factor} lần", one=_shown(one), other=_shown(other), factor=factor)


def _shared(part: Quantity, whole: Quantity, percent: Quantity) -> Message:
    return says(
        "{part} là {percent}% của {whole} chỉ khi cùng đơn vị",
        part=_shown(part), percent=percent.number.text, whole=_shown(whole),
    )  # fmt: skip


def _shown(quantity: Quantity) -> str:
    names = {Decimal(10**3): " nghìn", Decimal(10**6): " triệu", Decimal(10**9): " tỷ", Decimal(10**12): " nghìn tỷ"}
    scale = names.get(worth(quantity), "") if is_scaled(quantity) else ""
    return f"{quantity.number.text}{scale} {quantity.unit}".rstrip()
