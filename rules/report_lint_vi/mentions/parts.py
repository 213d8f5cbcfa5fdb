"""The parts that a list gives one whole."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.figures import times
from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.mentions.listing import Item, pieces
from report_lint_vi.mentions.measure import amount, are_of, kind_of, worth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report
    from report_lint.figures import Figure
    from report_lint_vi.mentions.quantity import Quantity


#: What a part is named by: "nợ dưới 90 ngày 5,64 tỷ đồng".
_LIMIT = Pattern(r"(?<!\w)(?:dưới|trên|quá|từ|đến) \Z")
_AGED = Pattern(r" đến (?:dưới )?[0-9]{1,3} tuổi")
#: ... or by how long something was: "30 năm có 06".
_LONG = Pattern(r" (?:năm|tháng|ngày|tuổi)(?: tuổi)?(?: đảng| nghề| công tác| tuổi)?(?: có|:|: có| là) (?=[0-9])")
_COUNT = Pattern(
    r"(?<!\w)(?<!thứ )(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mỗi|từng) (?!tháng|quý|nay|trước|ngoái|[0-9])"
)


class Part(Value):
    """One part: its item, its quantity and how that quantity is known to be of the whole's kind.

    ``manner``: "same" (the same unit or noun is written), "bare" (nothing counted is named) or "other" (another noun).
    """

    item: Item
    quantity: Quantity
    manner: str


def figure_of(part: Part, whole: Quantity) -> Figure:
    """Return what a part amounts to in the whole's base unit; a bare one counts what the whole's digits count."""
    figure, factor = amount(part.quantity), worth(whole)
    if part.manner != "bare" or factor == 1:
        return figure
    return figure.replace(value=times(figure.value, factor), place=times(figure.place, factor), exact=False)


def figures_of(parts: Sequence[Part], whole: Quantity) -> list[Figure]:
    """Return what the parts amount to.

    Where a list goes down to a smaller scale word, "2 tỷ" beside "3,2 tỷ" and "500 triệu" is no rounder than the whole.
    """
    figures = [figure_of(part, whole) for part in parts]
    place = amount(whole).place
    if not whole.number.decimals or all(figure.place > place for figure in figures):
        return figures
    unit = worth(whole)
    return [
        figure.replace(place=place) if figure.place == unit and not part.quantity.number.decimals else figure
        for part, figure in zip(parts, figures, strict=True)
    ]


class Parts(Value):
    """Parts in order; ``sure``: each item had one figure that could be meant; ``closed``: "và" led to the last."""

    parts: tuple[Part, ...]
    sure: bool
    closed: bool

    @property
    def manners(self) -> frozenset[str]:
        """How the parts are known to be of the whole's kind."""
        return frozenset([part.manner for part in self.parts])


def likely(report: Report, found: Sequence[Item], kind: str) -> Parts:
    """Read a list for a whole of one kind: up to "và" or, if each piece has one part, piece by piece."""
    parted = pieces(found)
    first = _read(report, [[item] for item in parted[0]], kind, stop=True)
    if len(parted) == 1 or (len(first.parts) > 1 and "other" not in first.manners):
        return first
    each = _read(report, parted, kind, stop=True)  # "khối 10 có 9 lớp, 389 em; khối 11 có 9 lớp, 381 em"
    return (
        each
        if len(first.parts) < 2 or (len(each.parts) == len(parted) and each.manners == frozenset({"same"}))
        else first
    )


def loose(report: Report, found: Sequence[Item], kind: str) -> Parts:
    """Read every item of a list as one part, whatever joins them."""
    return _read(report, [[item] for item in found], kind, stop=False)


def _read(report: Report, groups: Sequence[Sequence[Item]], kind: str, *, stop: bool) -> Parts:
    parts: list[Part] = []
    sure, closed = True, False
    for group in groups:
        picked = [pick for item in group if (pick := _pick(report, item, kind))]
        best = [pick for pick in picked if pick[0].manner == "same"] or picked
        if not best:
            if all(kind_of(report, quantity) == "?" for item in group for quantity in item.quantities):
                continue  # "chiếm 12%" goes with the part before it
            break
        part, alone = best[0]
        if part.manner == "other" and parts and parts[0].manner != "other" and not part.item.first:
            break
        parts.append(part)
        sure = sure and alone and len(best) == 1
        if stop and part.item.joiner == "và" and len(parts) > 1:
            closed = True
            break
    return Parts(tuple(parts), sure, closed)


def _pick(report: Report, item: Item, kind: str) -> tuple[Part, bool] | None:
    """Return the figure of an item that is of the kind, and whether no other could be meant."""
    kinds = [(quantity, kind_of(report, quantity)) for quantity in item.quantities if not _is_age(report, quantity)]
    if not kinds:
        return None
    same = [quantity for quantity, other in kinds if are_of(kind, other)]
    if same:
        return Part(item, same[0], "same"), len(same) == 1 and not (kind == "=đồng" and _priced(report, item, same[0]))
    if kind.startswith("="):
        named = [
            quantity for quantity, other in kinds if not other and not item.first and _ends(report, quantity, item)
        ]
        return (Part(item, named[0], "bare"), len(kinds) == 1) if named else None
    bare = [quantity for quantity, other in kinds if not other or (not quantity.counts and other[0] not in "=?")]
    edge = [q for q in bare if (q is kinds[0][0] and item.first) or _ends(report, q, item)]
    if edge:
        return Part(item, edge[0], "bare"), len(kinds) == 1
    counted = [quantity for quantity, other in kinds if quantity.counts and other and other[0] not in "=?"]
    if counted and (item.first or _ends(report, counted[-1], item)):
        return Part(item, counted[0], "other"), len(kinds) == 1
    return None


def _is_age(report: Report, quantity: Quantity) -> bool:
    """Tell the 60 and 69 of "từ 60 đến 69 tuổi có 702 cụ", which name a part, from what counts it."""
    if _LONG.match(report.lower, quantity.number.span.end):
        return True
    if quantity.noun.startswith("tuổi"):
        return True
    return quantity.noun == "đến" and _AGED.match(report.lower, quantity.span.end) is not None


def _priced(report: Report, item: Item, quantity: Quantity) -> bool:
    """Tell whether things are counted before an amount of money, which may then be of each: "hai giải Nhì 5 triệu"."""
    first = next(
        one
        for one in item.quantities
        if one is quantity
        or (
            one.unit != "%" and not _LIMIT.search(report.lower, item.start, one.number.span.start)
        )  # "Kinh phí 2%: ..."
    )
    return first is not quantity or bool(_COUNT.search(report.lower, item.start, quantity.span.start))


def _ends(report: Report, quantity: Quantity, item: Item) -> bool:
    """Tell whether a figure with its noun ends the item: "xây mới 16 nhà"."""
    return len(report.lower[quantity.span.end : item.end].split(" ", 4)) <= 4
