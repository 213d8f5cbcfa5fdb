"""Totals that follow their parts: "18 mắt ở xã và 75 mắt ở thị trấn, tổng 93 mắt"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict
from report_lint.figures import Hedge, total
from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.listing import flat, items
from report_lint_vi.mentions.measure import alike, amount, both_kinds, kind_of, worth
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from report_lint import Report
    from report_lint_vi.mentions.listing import Item

_CUE = Pattern(
    r"(?<!\w)(?:tổng(?: cộng)?(?: số(?! tiền))?(?: lại| chi| thu| kinh phí| số tiền| diện tích| sản lượng| vốn|"
    r" giá trị| trị giá)?|"
    r"(?<!công )cộng(?: lại| đủ| chung| tất cả)?|cả thảy|tất cả|gộp lại|tính chung|"
    r"cả(?= (?:hai|ba|bốn) ))"
    r"(?: chung)?(?: cả)?(?: (?P<count>hai|ba|bốn|năm|sáu|[2-6])(?: (?!là |có |được |đạt )[^\W\d]+){1,3}|"
    r" (?P<both>(?:[^\W\d]+ ){1,4}và(?: [^\W\d]+){1,4}?)(?= (?:là|có|được) ))?"
    r"(?: cộng lại| gộp lại)?(?: (?:là|được|có|đạt|bằng|cả))?:? (?=[0-9])",
    "tổng", "cộng", "cả thảy", "tất cả", "gộp lại", "tính chung", "cả hai", "cả ba",
    "cả bốn",
)  # fmt: skip
#: The same with what was counted named at length: then only a slip of the hand tells that these are its parts.
_NAMED = Pattern(
    r"(?<!\w)tổng (?:số )?(?!cộng|số)(?:[^\W\d]+ ){1,8}?(?:là|được|đạt|có|lên):? (?=[0-9])",
    "tổng số ", "tổng thu ", "tổng chi ", "tổng sản lượng ", "tổng diện tích ", "tổng kinh phí ", "tổng lượt ",
    "tổng lượng ", "tổng quỹ ", "tổng giá trị ",
)  # fmt: skip
#: A total alone in its line: nothing more tells of what else it may be.
_LINE_ENDS = Pattern(r"(?: (?!được |đã |trong |của )[^\W\d]+){0,2} ?[.;,]?(?:\n|\Z)")
#: A total that is named may be of something else than the row before it: "tổng thu", "tổng diện tích".
_OF_SOME = Pattern(r"(?:chi|thu|phí|tích|lượng|vốn|trị|giá) ")
#: What a conclusion from the figures before it begins with.
_CONCLUDING = ("như vậy", "như thế", "tính ra", "vị chi", "tính lại")
_COUNTS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6}
_BEFORE = Pattern(r"[,;(:–-] ?(?:và )?\Z|\bcộng \Z")
#: Openings of a sentence that adds up the figures of the one before.
_ANEW = ("cộng", "tổng cộng", "cả thảy", "gộp lại", "tính chung")
#: ... unless these tell of several periods, one of which may be part of another.
_PERIODS = Pattern(r"(?<!\w)(?:tháng|quý|lũy kế|luỹ kế|cùng kỳ|năm [0-9]|trong kỳ|đầu kỳ|cuối kỳ)(?!\w)")
#: Words that make the figures before a total something else than its parts.
_NO_PARTS = Pattern(
    r"(?<!\w)(?:mỗi|mức|giá(?! trị)|đơn giá|bình quân|trung bình|nhân với|x|so với|cùng kỳ|"
    r"(?<!gia )tăng(?! cường| gia)|giảm(?! nghèo)|trong đó|"
    r"gồm|lượt|từ|còn|đạt|kế hoạch|chỉ tiêu|nâng|trên|riêng|nhất là|lũy kế|luỹ kế|chiếm|hơn|kém|thêm|gấp|"
    r"lần(?! đầu| thứ)|đến)(?!\w)|[0-9]/|[:=×]"
)
#: What tells parts apart by a rate: "14 chủ đầu tư từ 40% đến 70%".
_RATES = Pattern(r"(?<!\w)(?:(?:trên|dưới|từ|đến|hơn|quá) )?[0-9]+(?:,[0-9]+)? ?%")
#: What is counted as two of the parts.
_TWICE = Pattern(r"(?<!\w)(?:(?:đơn|hồ sơ|nội dung|vụ việc|người) (?:bị )?trùng|trùng (?:lặp|nhau|đơn))(?!\w)")
_MARKS = str.maketrans(",.", ".,")
_NEAR = 110  # the words of one part
_CLAUSE = 400


class Following(Value):
    """A total, the figures before it, and whether another sum is surely a mistake."""

    whole: Quantity
    parts: tuple[Quantity, ...]
    verdict: Verdict


def totals_after(report: Report) -> Iterator[Following]:
    """Look before every "tổng" that a figure follows."""
    for cue in _CUE.at_literals(report):
        found = _before(report, cue)
        if found:
            yield found
    yield from _named(report)
    if report.holds(_CONCLUDING):
        from report_lint_vi.claims.total_after_row import concluded

        for whole, parts, verdict in concluded(report):
            yield Following(whole, parts, verdict)


def _before(report: Report, cue: re.Match[str]) -> Following | None:
    """Read what stands before one of them: in its sentence, in the one before, or as list items above its line."""
    whole = report.first_from(Quantity, cue.end())
    sentence = Sentence.around(report, cue.start())
    if whole is None or sentence is None or whole.span.start > cue.end() or whole.span.end > sentence.span.end:
        return None
    low, at, anew = sentence.span.start, cue.start(), False
    opens = at == low and cue[0].startswith(_ANEW)
    count = _COUNTS.get(cue["count"] or "", 0) or int(cue["count"] or 0) or 2 * bool(cue["both"])
    if at == low and report.lower[at - 1 : at] == "\n":
        from report_lint_vi.claims.total_after_row import under_items

        under = (
            under_items(report, at, whole) if opens or count or _LINE_ENDS.match(report.lower, whole.span.end) else None
        )
        return Following(whole, *under) if under and count in (0, len(under[0])) else None
    if opens and report.lower[at - 2 : at] == ". ":
        before = Sentence.around(report, at - 3)
        if before is None or _PERIODS.search(report.lower, before.span.start, before.span.end):
            return None
        low, at, anew = before.span.start, before.span.end, True
    elif not _BEFORE.search(report.lower, max(0, at - 8), at):
        return None
    found = _follow(report, low, at, whole, -1 if anew and not count else count)
    bare = not anew and not count and not _OF_SOME.search(cue[0])
    return found or (_row(report, low, at, whole) if bare else None)


def _row(report: Report, low: int, at: int, whole: Quantity) -> Following | None:
    """Read the parts of a row that "gồm" or a colon opens."""
    from report_lint_vi.claims.total_after_row import row_before

    found = row_before(report, low, at, whole, plain=True)
    return Following(whole, *found) if found else None


def _named(report: Report) -> Iterator[Following]:
    """Look before every "tổng số" with the name of what was counted."""
    for cue in _NAMED.at_literals(report):
        whole = report.first_from(Quantity, cue.end())
        sentence = Sentence.around(report, cue.start())
        if whole is None or sentence is None or whole.span.start > cue.end() or whole.span.end > sentence.span.end:
            continue
        found = None
        if _BEFORE.search(report.lower, max(0, cue.start() - 8), cue.start()):
            found = _follow(report, sentence.span.start, cue.start(), whole, 0)
        if found and found.verdict is Verdict.FAILS and _is_slip(found):
            yield found


def _is_slip(found: Following) -> bool:
    """Tell whether swapped digits, or one digit of at least three, explain the total of at least three parts."""
    from report_lint_vi.claims.total import as_written
    from report_lint_vi.claims.total_slip import slip

    number = found.whole.number
    made = sum([amount(part).value for part in found.parts], Decimal(0)) / worth(found.whole)
    right = as_written(made, number)
    near = _one_digit(number.text, f"{made:,f}") and len(number.text) > 2
    slipped = bool(slip(number.text, right))
    return near or slipped if len(found.parts) > 2 else slipped and len(number.text) > 2


def _follow(report: Report, low: int, at: int, whole: Quantity, count: int) -> Following | None:
    """Read the parts; ``count``: how many, 0 when that is not said, −1 when the whole sentence is their list."""
    text = report.lower[low:at].rstrip(" (,;:–-.")
    end = low + len(text)
    if not count:
        low += text.rfind(";") + 1
    count = max(count, 0)
    listed = items(report, low, end)
    kind = kind_of(report, whole)
    if listed and not kind:
        kind = kind_of(report, listed[-1].quantities[0])
    parts = _run(report, listed, kind, count) or _joined(report, listed, whole)
    if count and len(parts) != count:
        return None
    if len(parts) > 2 and amount(parts[0][1]).value == amount(whole).value:
        parts = parts[1:]  # "trong 96 hộ thoát nghèo, ..., cộng đủ 96 hộ": told before and after
    for skipped in range(len(parts) - 1):
        rest = tuple([quantity for _, quantity in parts[skipped:]])
        if total([amount(quantity) for quantity in rest], amount(whole)) is Verdict.HOLDS:
            return Following(whole, rest, Verdict.HOLDS)
    if len(parts) < 2 or not _is_trusted(report, parts, whole, at):
        return None
    return Following(whole, tuple([quantity for _, quantity in parts]), Verdict.FAILS)


def _run(report: Report, listed: tuple[Item, ...], kind: str, count: int) -> list[tuple[Item, Quantity]]:
    """Return the last items in a row that have a figure of the kind; a bare figure or two of a kind end the row.

    ``count``: how many the total says that it adds up, 0 when it does not say; then bare figures are parts too.
    """
    parts: list[tuple[Item, Quantity]] = []
    for item in reversed(listed):
        kinds = [(quantity, kind_of(report, quantity)) for quantity in item.quantities]
        same = [quantity for quantity, other in kinds if _alike(kind, other)]
        if count and not same and len(kinds) == 1 and not kinds[0][1]:
            same = [kinds[0][0]]
        if len(same) != 1 or (count and len(parts) == count):
            break
        parts.append((item, same[0]))
    while not count and parts and not alike(kind, kind_of(report, parts[-1][1])):
        parts.pop()  # "2.764 hội viên" before "11 Hội cơ sở và 03 Hội khối (tổng 14 Hội cơ sở)"
    return parts[::-1]


def _joined(report: Report, listed: tuple[Item, ...], whole: Quantity) -> list[tuple[Item, Quantity]]:
    """Return the last two items where the total names both kinds: "tổng 37 tập thể, cá nhân"."""
    kinds, last = both_kinds(report, whole), listed[-2:]
    if not kinds or len(last) < 2 or any(len(item.quantities) != 1 for item in last):
        return []
    parts = [(item, item.quantities[0]) for item in last]
    named = [kind_of(report, quantity) for _, quantity in parts]
    return parts if sorted(named) == sorted(kinds) else []


def _alike(one: str, other: str) -> bool:
    """Tell whether a part may belong to a total: "03 Hội khối" to "15 Hội cơ sở"."""
    return alike(one, other) or (one[:1] not in "=?" and one.partition(" ")[0] == other.partition(" ")[0])


def _is_trusted(report: Report, parts: list[tuple[Item, Quantity]], whole: Quantity, at: int) -> bool:
    quantities = [quantity for _, quantity in parts]
    if any(quantity.figure.hedge is not Hedge.NONE for quantity in (*quantities, whole)) or not whole.figure.value:
        return False
    first, (last, _) = parts[0], parts[-1]
    low = behind(report.lower, ".;,\n(:", max(0, first[1].span.start - _CLAUSE), first[1].span.start)
    if _NO_PARTS.search(_RATES.compiled.sub(" ", flat(report, low, at))) or at - last.end > 4:
        return False
    if _TWICE.search(report.lower, low, at):
        return False
    if any(q.span.start - quantities[at].span.end > _NEAR for at, q in enumerate(quantities[1:])):
        return False
    added = sum([amount(quantity).value for quantity in quantities], Decimal(0))
    ratio = added / amount(whole).value
    one_digit = _one_digit(whole.number.text, f"{added / worth(whole):,f}")
    if Decimal("0.85") <= ratio <= Decimal("1.15") or (Decimal("0.75") <= ratio <= Decimal("1.34") and one_digit):
        return True
    from report_lint_vi.claims.table_slip import Slip, slip

    slipped = one_digit or slip(amount(whole).value / worth(whole), added / worth(whole)) is Slip.SWAPPED
    return ratio > 1 and slipped  # a total that is less than its parts is of nothing else


def _one_digit(written: str, made: str) -> bool:
    """Tell whether a total differs from what its parts make in one digit only."""
    right = made.translate(_MARKS)
    return len(written) == len(right) and sum(a != b for a, b in zip(written, right, strict=True)) == 1
