"""Whether an earlier count is of the things that a later one takes up, and how much says so."""

from __future__ import annotations

from itertools import pairwise

from report_lint import Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import swapped
from report_lint_vi.claims.echoed_words import between
from report_lint_vi.claims.resumed import head
from report_lint_vi.claims.resumed_apart import is_apart, is_of_all
from report_lint_vi.claims.retold_fit import is_telling
from report_lint_vi.mentions.recollection import PREDICATE, telling_words
from report_lint_vi.mentions.retelling import IDLE, LIGHT, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint_vi.mentions.count_context import CountContext, CountContexts
    from report_lint_vi.mentions.quantity import Quantity
    from report_lint_vi.mentions.resumption import Named, Resumption

_UNLAWFUL = frozenset({"pháp", "luật"})  # "vụ vi phạm pháp luật" are no others than "vụ vi phạm"
_PASSIVE = frozenset({"được", "bị"})
_THERE = (" có ", " còn ")
_SURE, _NARROW, _NEAR = 3, 4, 30


class Match(Value):
    """How much says that a count may be the one that is taken up, and how much of that stands beside it.

    ``taken``: of the later one it is told again what was done: "trong 44 mô hình đã đăng ký".
    """

    evidence: int
    beside: int
    taken: bool

    @classmethod
    def of(cls, contexts: CountContexts, mine: Resumption, here: CountContext, other: Quantity) -> Self | None:
        """Compare what is said of two counts; None where anything parts them."""
        there, own = contexts.of(other), contexts.own
        if there is None:
            return None
        called = _called(mine, other)
        mine = called or mine
        slipped = swapped(mine.quantity, other)
        told = between(contexts.report, there) if slipped and mine.led else frozenset[str]()
        named = mine.name_in(there.words | told, there.beside | told, own)
        name, value, second = named.words, mine.quantity.figure.value, other.figure.value
        known = not called or _is_told(mine, other, there, name.union(here.told.before[-_SURE:]) - own, told)
        if not known or _is_more(mine, other, named) or not _is_one_thing(mine.noun, there.name, name):
            return None
        owned = "của" in mine.noun[: len(name) + _SURE] and "của" not in there.beside  # some of them may be somebody's
        rich = len(name) > _SURE and (value > second or slipped)
        if (owned and value < second and not (slipped or mine.said)) or not (
            rich or there.words.union(own).issuperset(mine.doing)
        ):
            return None  # another thing was done, perhaps with some of them
        whose = len(name.difference(there.name)) > 1  # of those that it was done with
        start = other.span.start
        there_is = contexts.report.lower.endswith(_THERE, max(0, start - _NEAR), start)
        all_there = not mine.said and (mine.having or not (whose or there_is)) and is_of_all(mine, here, there, own)
        if all_there or is_apart(contexts.report, mine, here, there):
            return None
        left = (
            frozenset(there.name[1:]).union(_undergone(there))
            - IDLE
            - here.told.around
            - own
            - (frozenset(other.noun.split()) if called else frozenset())
            - (_UNLAWFUL if "phạm" in there.name else frozenset())
        )
        shared = (name | there.words.intersection(mine.doing)) - {head(other)}
        evidence = len(shared) + 2 * mine.said + mine.led + slipped + (there.told.owned and not left and value > second)
        done = name - frozenset(there.name) - own - IDLE
        taken = mine.led and not done.isdisjoint(there.beside)
        if left and not (mine.said or taken) and (value > second or evidence < _NARROW):
            return None
        whole = mine.noun[: len(there.name)] == there.name and not named.strange
        there_is = there_is or there.told.owned
        bare = len(telling_words(there.told.after)) <= len(there.name)
        ends = mine.having and bare if there_is else mine.opens and mine.subject and len(name) > _SURE
        evidence += (whole and not left and ends) + (taken and not left)
        return cls(evidence, len(shared & there.beside), taken)


def _undergone(there: CountContext) -> Iterator[str]:
    """Yield what the earlier things underwent, by which they are some of all: "35 hòa giải viên được tập huấn"."""
    words = WORD.compiled.findall(there.told.after.partition(",")[0])
    for word, verb in pairwise(words):
        if word in _PASSIVE:
            yield verb


def _is_more(mine: Resumption, other: Quantity, named: Named) -> bool:
    """Tell whether a name says which of the things are meant: not in "02/09 chi bộ được kiểm tra chậm khắc phục"."""
    if named.more or not named.strange:
        return named.more
    greater = mine.quantity.figure.value > other.figure.value or (mine.some and swapped(mine.quantity, other))
    of_known = mine.some and len(named.words) >= _SURE and is_telling(mine.quantity, other)
    return not (mine.led and ((named.done and greater) or of_known))


def _called(mine: Resumption, other: Quantity) -> Resumption | None:
    """Return a count by the other name that its things had before, None where it has their name."""
    if mine.quantity.noun.partition(" ")[0] == other.noun.partition(" ")[0]:
        return None
    from report_lint_vi.mentions.stand_in import called_before

    name, before = called_before(" ".join(mine.noun[:2]))
    return next((mine.called(name, noun) for noun in before if name and other.noun.startswith(noun)), None)


def _is_told(
    mine: Resumption, other: Quantity, there: CountContext, name: frozenset[str], told: frozenset[str]
) -> bool:
    """Tell whether of things that are called otherwise the same is told, and they are known ones."""
    return (mine.led or mine.said) and bool(
        (name - set(other.noun.split()) - LIGHT) & (there.beside.union(there.name, told))
    )


def _is_one_thing(here: tuple[str, ...], there: tuple[str, ...], name: frozenset[str]) -> bool:
    """Tell whether the second word of a name says nothing else of the things: "chi bộ" and "chi hội"."""
    second = there[1:2]
    if here[1:2] and (here[1] in IDLE or here[1] in PREDICATE):
        return True  # "trong 29 vụ đã phát hiện"
    if not here[1:2] or not second or here[1:2] == second:
        return True
    return second[0] in IDLE or second[0] in name or second[0] in PREDICATE
