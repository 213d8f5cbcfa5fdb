"""Lists in prose: what stands between commas, semicolons and "và", with the quantities of each item."""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Report

_JOINT = compiled(r";|,(?![0-9])|\+|(?<!\w)(?:và|cùng(?: với)?(?= [0-9]))(?!\w)")
_INNER = compiled(r"\([^()\n]*\)?")
#: Words that begin no name of one more thing.
_NO_NAME = frozenset(
    "do tại ở của theo cho với để về trên trong từ đến so được có là nhằm đã đang sẽ cùng bằng góp đạt riêng thuộc "
    "nhân phục vào khi sau trước như vì nhờ tăng giảm thu chi chủ chiếm tỷ trị kinh không còn".split()
)
_OPENING = compiled(r"[ :“\"]*(?:(?:bao gồm|gồm|có|cả|trong đó|cụ thể|chia ra|là)(?: có)?[:,]? )?[ “\"]*")
_CAPITAL_WITHIN = 5  # words in which a name shows its first capital
_LEADING = compiled(r"[ :“\"]{0,3}(?:(?:có|là|gồm|số|đủ) )?[ “\"]{0,2}\Z")


#: A figure typed onto the word before it, which nobody reads: a list that holds one is not read whole.
_GLUED = compiled(r"[^\W\d_]{3}[0-9]")


class Item(Value):
    """One item of a list, with at least one quantity outside of brackets.

    ``joiner``: the mark or word before the item: "" for the first, ",", ";", "+" or "và". ``tail``: where the words
    without a quantity that follow it end. ``first``: whether it begins with its figure ("15 xã"), else with its label.
    """

    start: int
    end: int
    tail: int
    joiner: str
    quantities: tuple[Quantity, ...]
    first: bool


def flat(report: Report, start: int, end: int) -> str:
    """Return a stretch in lower case with what stands in brackets blanked."""
    text = report.lower[start:end]
    return _INNER.sub(lambda match: " " * len(match[0]), text) if "(" in text else text


def items(report: Report, start: int, end: int) -> tuple[Item, ...]:
    """Cut a stretch into the items of a list; words without a quantity go to their neighbour."""
    text = flat(report, start, end)
    quantities = quantities_in(report, text, start)
    if not quantities:
        return ()
    found: list[Item] = []
    at = 0
    held: tuple[int, str] | None = None
    first, parted = False, ""  # "...; đã giải quyết, trả lời 117 đơn": words do not join what ";" parts
    for joiner, low, high in _chunks(text):
        before = at
        while at < len(quantities) and quantities[at].number.span.start < start + high:
            at += 1
        inside = quantities[before:at]
        if inside:
            begin, mark = held or (low, joiner)
            mark = _stronger(mark, parted) if mark == "," else mark
            parted = ""
            if not found:
                first = held is None and bool(_LEADING.match(text, low, inside[0].span.start - start))
            found.append(Item(start + begin, start + high, start + high, mark, inside, first))
            held = None
        elif found and first:
            found[-1] = found[-1].replace(tail=start + high)
            parted = ";" if joiner == ";" and text[low:high].strip() else parted
        elif _GLUED.search(text, low, high):
            return ()
        elif held is None and text[low:high].strip():
            held = (low, joiner)
    if found and held:
        found[-1] = found[-1].replace(tail=end)
    return tuple(found)


def named(report: Report, found: Sequence[Item], start: int) -> list[str]:
    """Return what a list from ``start`` names beside its figures: "đặc khu Cồn Cỏ" of "69 xã và đặc khu Cồn Cỏ"."""
    names: list[str] = []
    for number, item in enumerate(found):
        low = min(start + (report.lower[start] == "("), item.start) if number == 0 else item.start
        *before, last = _parted(report, low, item.quantities[0].span.start)
        if _LEADING.match(last.lower()):
            names += before
        names += _parted(report, item.end, item.tail)
    return [name for words in names if (name := _named(words))]


def _parted(report: Report, start: int, end: int) -> list[str]:
    """Cut the words of a stretch at the joints of a list."""
    text = flat(report, start, end)
    cuts = [0, *(cut for joint in _JOINT.finditer(text) for cut in joint.span()), len(text)]
    return [report.view[start + low : start + high] for low, high in zip(cuts[::2], cuts[1::2], strict=True)]


def _named(words: str) -> str:
    """Return the name that the words are, else ""."""
    opening = _OPENING.match(words.lower())
    name = words[opening.end() if opening else 0 :].strip(" :.")
    parts = name.split()
    if not parts or parts[0] in _NO_NAME or any(map(str.isdigit, name)):
        return ""
    return name if any(part[0].isupper() for part in parts[:_CAPITAL_WITHIN]) else ""


def pieces(found: Sequence[Item]) -> list[list[Item]]:
    """Part items where semicolons stand between them."""
    parted: list[list[Item]] = []
    for item in found:
        if item.joiner == ";" or not parted:
            parted.append([])
        parted[-1].append(item)
    *before, last = parted or [[]]
    if before and len(last) == 2 and last[1].joiner == "và" and all(len(piece) == 1 for piece in before):
        parted[-1:] = [[last[0]], [last[1]]]  # "...; 96 liều mũi 3 và 102 liều mũi 4"
    return parted


def _chunks(text: str) -> Iterator[tuple[str, int, int]]:
    low, joiner = 0, ""
    for joint in _JOINT.finditer(text):
        yield joiner, low, joint.start()
        # "; và 12 xã", ", và": the stronger mark counts, but a last item is a last item
        mark = "và" if joint[0].startswith("cùng") else joint[0]
        joiner = mark if text[low : joint.start()].strip() or not joiner else _stronger(joiner, mark)
        low = joint.end()
    yield joiner, low, len(text)


def _stronger(one: str, other: str) -> str:
    return ";" if ";" in (one, other) else other or one


def quantities_in(report: Report, text: str, start: int) -> tuple[Quantity, ...]:
    """Return the quantities of a stretch that ``flat`` has not blanked."""
    found = report.mentions(Quantity, within=report.span(start, start + len(text)))
    return tuple([q for q in found if text[q.number.span.start - start] != " "])
