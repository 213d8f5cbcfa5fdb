"""Totals that follow a row of parts opened by "gồm" or a colon: "gồm 48 thợ, 13 phụ xe, cộng là 61 người"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import BlockKind, Pattern, Verdict
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.listing import flat, items
from report_lint_vi.mentions.measure import PEOPLE, alike, amount, kind_of, worth
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Block, Report
    from report_lint_vi.mentions.listing import Item

_OPENING = Pattern(r"(?::|(?<!\w)gồm(?: có)?:?) (?=[^:]*\Z)")
#: What makes of a row something else than parts that are added up.
_OTHER = Pattern(
    r"(?<!\w)(?:mỗi|mức|giá(?! trị)|bình quân|trung bình|so với|cùng kỳ|kế hoạch|chỉ tiêu|trong đó|riêng|chiếm|"
    r"(?<!gia )tăng(?! cường| gia)|giảm(?! nghèo)|lũy kế|luỹ kế|còn|hơn|kém|gấp|lần|từ|đến|nhất là|trên)(?!\w)|"
    r"[0-9]/|[×=]"
)
#: What is concluded from the figures before it, with a word of what was done: "như vậy kết nạp được 587 chị".
_CONCLUDED = Pattern(
    r"(?<!\w)(?:như vậy|như thế|tính ra|vị chi|tính lại),? "
    r"(?:(?!tăng |giảm |vượt |còn |hơn |thiếu |thêm )[^\W\d]+ ){0,6}?(?=[0-9])",
    "như vậy", "như thế", "tính ra", "vị chi", "tính lại",
)  # fmt: skip
#: All of them, and not those who did something: "cộng là 61 người."
_PEOPLE_ALL = Pattern(r" (?:người|đồng chí|lao động|cán bộ|nhân viên) ?(?:[.,;)\n]|\Z)")
_LEAST, _MOST = Decimal("0.85"), Decimal("1.15")
_ENOUGH = 3  # parts
_LONGEST = 40  # items
_BESIDE = 40  # characters behind a total in which the things are named


def concluded(report: Report) -> Iterator[tuple[Quantity, tuple[Quantity, ...], Verdict]]:
    """Yield the totals that are concluded from a row of parts in their sentence."""
    for cue in _CONCLUDED.at_literals(report):
        whole = report.first_from(Quantity, cue.end())
        sentence = Sentence.around(report, cue.start())
        if whole and sentence and whole.span.start == cue.end() and whole.span.end <= sentence.span.end:
            found = row_before(report, sentence.span.start, cue.start(), whole, plain=False)
            if found:
                yield whole, *found


def row_before(
    report: Report, low: int, at: int, whole: Quantity, *, plain: bool
) -> tuple[tuple[Quantity, ...], Verdict] | None:
    """Return the parts in a row that ends where a total begins, and whether they make it; None when that is not sure.

    ``plain``: the words before the total say that it is one; else only a slip of the hand tells that it is wrong.
    """
    text = flat(report, low, at).rstrip(" ,;–-")
    opening = _OPENING.search(text)
    if opening is None or _OTHER.search(text, opening.end()) or not whole.figure.value:
        return None
    listed = items(report, low + opening.end(), low + len(text))
    parts = tuple([item.quantities[0] for item in listed if len(item.quantities) == 1])
    sure = all(part.figure.hedge is Hedge.NONE for part in (whole, *parts))
    kind = kind_of(report, whole)
    if plain and not kind and sure and len(parts) == len(listed) and not any(kind_of(report, part) for part in parts):
        return _bare(whole, parts, listed)
    if len(parts) < _ENOUGH or len(parts) != len(listed) or not sure:
        return None
    same = all(alike(kind, kind_of(report, part)) for part in parts)
    if not same and not (plain and _is_people(report, kind, parts, listed)):
        return None
    alone = same or _PEOPLE_ALL.match(report.lower, whole.number.span.end) is not None
    verdict = _judge(whole, parts, plain=plain and alone)
    return (parts, verdict) if verdict else None


def under_items(report: Report, at: int, whole: Quantity) -> tuple[tuple[Quantity, ...], Verdict] | None:
    """Return the parts in the list items right above a line that adds them up, and whether they make the total.

    Each item is a label and its figure: "- Cấp cơ sở: 38 công trình"; what it counts the total counts too.
    """
    parts: list[Quantity] = []
    block = _above(report, at)
    style = report.view[block.span.start : block.body].strip("0123456789") if block else ""
    while block and block.kind is BlockKind.ITEM and len(parts) < _LONGEST:
        part = _of_item(report, block)
        if part is None or report.view[block.span.start : block.body].strip("0123456789") != style:
            return None
        parts.append(part)
        block = _above(report, block.span.start)
    beside = report.lower[whole.span.end : whole.span.end + _BESIDE].partition("\n")[0]
    kinds = {kind_of(report, part) for part in parts}
    named = all(alike(kind_of(report, whole), kind) or (kind[:1] != "=" and kind in beside) for kind in kinds)
    plain = all(part.figure.hedge is Hedge.NONE for part in (whole, *parts))
    if len(parts) < 2 or not named or "" in kinds or not plain or not whole.figure.value:
        return None
    verdict = _judge(whole, parts, plain=True, under=True)
    return (tuple(parts[::-1]), verdict) if verdict else None


def _above(report: Report, at: int) -> Block | None:
    """Return the block that ends right above an offset."""
    while at and report.view[at - 1].isspace():
        at -= 1
    return report.block(at - 1) if at else None


def _of_item(report: Report, block: Block) -> Quantity | None:
    """Return the figure right behind the label of a list item; None for what is of something else."""
    colon = report.lower.find(": ", block.body, block.span.end)
    part = report.first_from(Quantity, colon + 2) if colon > 0 else None
    if part is None or part.span.start != colon + 2 or _OTHER.search(report.lower, block.body, colon):
        return None
    return part


def _bare(
    whole: Quantity, parts: tuple[Quantity, ...], listed: Sequence[Item]
) -> tuple[tuple[Quantity, ...], Verdict] | None:
    """Judge labels that each end with their figure, the total's like theirs: "nội 57, ngoại 45, tổng cộng 102"."""
    from report_lint_vi.claims.table_slip import slip

    if len(parts) < 2 or any(item.first or item.end - item.quantities[0].span.end > 1 for item in listed):
        return None
    verdict = _judge(whole, parts, plain=True)
    if verdict is not Verdict.FAILS:
        return (parts, verdict) if verdict else None
    written = [amount(part).value for part in parts]
    missing = amount(whole).value - sum(written, Decimal(0))
    carried = abs(missing).normalize().as_tuple().digits == (1,)  # ten or a hundred carried wrongly
    slipped = carried or slip(amount(whole).value, amount(whole).value - missing) is not None
    return (parts, verdict) if slipped or any(slip(one, one + missing) for one in written) else None


def _judge(whole: Quantity, parts: Sequence[Quantity], *, plain: bool, under: bool = False) -> Verdict | None:
    """Tell whether parts make a whole; None where they come near it neither by the words nor by a slip.

    ``under``: the whole stands under its parts, so that a slip may have taken it far from them.
    """
    value, added = amount(whole).value, sum([amount(part).value for part in parts], Decimal(0))
    if added == value:
        return Verdict.HOLDS
    near = _LEAST <= added / value <= _MOST
    if not plain or not near:
        from report_lint_vi.claims.table_slip import slip

        unit = worth(whole)
        if not (near or under) or not slip(value / unit, added / unit):
            return None
    return Verdict.FAILS


def _is_people(report: Report, kind: str, parts: Sequence[Quantity], listed: Sequence[Item]) -> bool:
    """Tell whether people are counted by what they are, each behind its figure."""
    kinds = [kind_of(report, part) for part in parts]
    named = len(set(kinds)) == len(kinds) and all(one and one[0] not in "=?" for one in kinds)
    return kind in PEOPLE and named and all(item.first for item in listed)
