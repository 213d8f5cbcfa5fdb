"""Labels at the head of a line, told by their shape: "I.", "1.2.", "a)", "(1)", "-", "##"."""

from __future__ import annotations

from report_lint.value import Value

_BULLETS = frozenset("-–—+*•●▪◦·‣\uf0b7\uf02d\uf0a7")
_TIGHT = frozenset("-–+•●▪·\uf0b7\uf02d\uf0a7")  # people write "-Lưu: VT" too
_DIGITS = frozenset("0123456789")
_CAPITALS = frozenset("ABCDĐEFGH")
_SMALL = frozenset("abcdefghijklmnopqrstuvwxyzđ")
_ENDS = frozenset(".)/-–")
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMAN = frozenset([tens + ones for tens in ("", "X", "XX", "XXX") for ones in _ONES])
_LONGEST = 16

RANK_TITLE = 0
RANK_BULLET = 20


class Mark(Value):
    """A label: as written, its kind (labels of one kind stand side by side), its rank (lower is stronger).

    ``body`` is where, in the line, the words after it begin. A Markdown heading has ranks below zero, and its label
    is the number that its words begin with.
    """

    label: str
    kind: str
    rank: int
    body: int

    def __init__(self, label: str, kind: str, rank: int, body: int) -> None:
        """Set the fields: every second line has a label, and this takes half the time."""
        own = self.__dict__
        own["label"], own["kind"], own["rank"], own["body"] = label, kind, rank, body

    def is_bullet(self) -> bool:
        """Tell whether it counts nothing."""
        return self.rank >= RANK_BULLET


def find_mark(line: str, indent: int = 0) -> Mark | None:
    """Return the label of a line without white space around it, or None; ``indent`` ranks bullets among themselves."""
    head = line[: 2 * _LONGEST]
    if head[0] == "#":
        return _hash(line, head)
    at = 2 if head.startswith(("**", "__")) else 0
    first = head[at : at + 1]
    if first in _BULLETS:
        after = head[at + 1 : at + 2]
        if not after.isspace() and not (first in _TIGHT and after.isalpha()):
            return None
        return Mark(first, first + str(indent), RANK_BULLET + min(indent, 40) + (first != "*"), _body(line, at + 1))
    if first in _DIGITS:
        return _number(line, head, at)
    if first == "(":
        return _bracketed(line, head, at)
    return _letter(line, head, at) if first.isalpha() else None


def _hash(line: str, head: str) -> Mark | None:
    depth = len(head) - len(head.lstrip("#"))
    if depth > 6 or not head[depth : depth + 1].isspace():
        return None
    start = _body(line, depth)
    inner = find_mark(line[start : start + 2 * _LONGEST]) if start < len(line) else None
    if inner is None or inner.is_bullet() or inner.rank < 0:
        return Mark("", f"#{depth}", depth - 10, start)
    return Mark(inner.label, f"#{depth}", depth - 10, start + inner.body)


def _number(line: str, head: str, at: int) -> Mark | None:
    end = at
    while head[end : end + 1] in _DIGITS or (head[end : end + 1] == "." and head[end + 1 : end + 2] in _DIGITS):
        end += 1
    parts = head[at:end].split(".")
    if len(max(parts, key=len)) > (3 if len(parts) == 1 else 2):
        return None
    stop, after = head[end : end + 1], head[end + 1 : end + 2]
    if stop in _ENDS:
        if after and not (after.isspace() or after in "*_" or (stop in ".)" and after.isupper())):
            return None
        end += 1
        if stop == ")" and len(parts) == 1:
            return Mark(head[at:end], "1)", 9, _body(line, end))
    elif len(parts) == 1 or not stop.isspace() or not head[_body(head, end) :][:1].isupper():
        return None
    return Mark(head[at:end], "1" + ".1" * (len(parts) - 1), 2 + min(len(parts), 6), _body(line, end))


def _bracketed(line: str, head: str, at: int) -> Mark | None:
    inner, closed, rest = head[at + 1 : at + 6].partition(")")
    if not closed or (rest and not (rest[0].isspace() or rest[0].isupper())):
        return None
    end = at + len(inner) + 2
    if inner[:1] in _DIGITS and inner[:1] != "0" and inner.isdigit() and len(inner) < 3:
        return Mark(head[at:end], "(1)", 9, _body(line, end))
    if inner.upper() in _ROMAN and inner.islower():
        return Mark(head[at:end], "(i)", 10, _body(line, end))
    return Mark(head[at:end], "(a)", 9, _body(line, end)) if inner in _SMALL else None


def _letter(line: str, head: str, at: int) -> Mark | None:
    end = at
    while end < at + _LONGEST and head[end : end + 1] not in _ENDS:
        if not head[end : end + 1].isalpha():
            break
        end += 1
    word = head[at:end]
    spaced = end + 1 if head[end : end + 1] == " " and head[end + 1 : end + 2] in ("-", "–") and word in _ROMAN else end
    stop, after = head[spaced : spaced + 1], head[spaced + 1 : spaced + 2]
    if stop not in _ENDS or not (after == "" or after.isspace() or after in "*_" or (stop == ")" and after.isalpha())):
        return None
    label, body = head[at : spaced + 1], _body(line, spaced + 1)
    if word in _ROMAN:
        return Mark(label, "I", 2, body)
    if word in _CAPITALS:
        return Mark(label, "A", 1, body)
    if word in _SMALL:
        return Mark(label, "a", 9, body)
    return Mark(label, "i", 10, body) if word.islower() and word.upper() in _ROMAN else None


def _body(line: str, at: int) -> int:
    """Skip what closes an emphasis, then white space."""
    if line.startswith(("**", "__"), at) and line[at + 2 : at + 3].isspace():
        at += 2
    while line[at : at + 1].isspace():
        at += 1
    return at
