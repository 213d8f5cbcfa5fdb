"""One person written in two ways, or with two posts that nobody holds at once."""

from __future__ import annotations

from unicodedata import normalize

from report_lint import Claim, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.person import Person
from report_lint_vi.world.names import apart

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Two names of one person differ by no more letters and marks in one syllable.
_NEAR = 2
#: So many syllables are seldom shared by two.
_LONG_NAME = 4
#: Family names that so many people have that those of one school may well share them.
_FREQUENT = frozenset("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương".split())
#: Of whom a school has few, each named for one thing or another.
_TEACHERS = frozenset({"cô giáo", "thầy"})


class PersonSpelling(Claim):
    """A person whose name stands in two ways; the span is the rarer one, or else the later."""

    other: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the names that are alike but for one syllable."""
        places: dict[str, list[Person]] = {}
        for person in report.mentions(Person):
            places.setdefault(person.name, []).append(person)
        for one, other in _alike(list(places), likewise=True):
            first, second = sorted((places[one], places[other]), key=lambda them: (-len(them), them[0].span.start))
            if _is_one(report, first, second):
                derivation = says(
                    "cùng một người mà chỗ này ghi {name}, chỗ khác ghi {other}",
                    name=second[0].name, other=first[0].name,
                )  # fmt: skip
                yield cls(second[0].span, (), Verdict.FAILS, derivation, _evidence(first, second), first[0].name)


def _is_rare(one: str, other: str) -> bool:
    """Tell whether two names of a rare family differ in the letters of the last syllable, not in its tone alone."""
    here, there = ([x for x in normalize("NFD", name.split()[-1].lower()) if x.isalpha()] for name in (one, other))
    families = {name.partition(" ")[0] for name in (one, other)}
    return here != there and len(families) == 1 and families.isdisjoint(_FREQUENT)


class LikeNames(Claim):
    """Two long names that differ by one mark, each behind the same profession or rank: perhaps one person."""

    other: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the names that are alike but for one mark."""
        places: dict[str, list[Person]] = {}
        for person in report.mentions(Person):
            places.setdefault(person.name, []).append(person)
        for one, other in _alike(list(places), likewise=True):
            from report_lint_vi.claims.name_person_fit import are_two, professions, recalled, steps

            first, second = sorted((places[one], places[other]), key=lambda them: (-len(them), them[0].span.start))
            shared = professions(report, first) & professions(report, second)
            if one.count(" ") + 1 >= _LONG_NAME:
                likely = steps(one, other) == 1 and (shared or recalled(report, first, second))
            else:
                likely = not shared.isdisjoint(_TEACHERS) and _is_rare(one, other)
            if likely and not are_two(report, first, second) and not _is_one(report, first, second):
                derivation = says(
                    "chỗ này ghi {name}, chỗ khác ghi {other}: có phải một người?",
                    name=second[0].name, other=first[0].name,
                )  # fmt: skip
                yield cls(second[0].span, (), Verdict.FAILS, derivation, _evidence(first, second), first[0].name)


def _evidence(first: list[Person], second: list[Person]) -> tuple[Related, ...]:
    evidence = [Related(person.span, says("ghi {name}", name=person.name)) for person in first]
    return (*evidence, *(Related(person.span, says("cũng ở đây")) for person in second[1:]))


def _is_one(report: Report, first: list[Person], second: list[Person]) -> bool:
    """Tell whether one person is meant: of names that are not so near, only what both do tells."""
    from report_lint_vi.claims.name_person_fit import are_two, one_person

    pairs = zip(first[0].name.split(), second[0].name.split(), strict=True)
    if all(apart(one, other) is not None for one, other in pairs):
        return one_person(report, first, second)
    from report_lint_vi.claims.name_task import one_task

    return not are_two(report, first, second) and one_task(report, first, second)


def _frame(syllable: str) -> str:
    """Return a syllable without its vowels, "" where no consonant ends it: Khương, Khang."""
    letters = [letter for letter in normalize("NFD", syllable.lower()) if letter.isalpha()]
    return "".join([x for x in letters if x not in "aeiouy"]) if letters and letters[-1] not in "aeiouy" else ""


def _alike(names: list[str], *, likewise: bool = False) -> Iterator[tuple[str, str]]:
    """Yield pairs of names that differ in one syllable, and there by a letter or a mark; ``likewise``: by a vowel."""
    seen: dict[tuple[int, str], list[str]] = {}
    for name in names:
        syllables = name.split()
        for at in range(len(syllables)):
            key = at, " ".join([*syllables[:at], "·", *syllables[at + 1 :]])
            for other in seen.setdefault(key, []):
                there = other.split()[at]
                steps = apart(syllables[at], there)
                alike = steps is None and likewise and at and _frame(there) == _frame(syllables[at]) != ""
                if alike or (steps is not None and 0 < steps <= _NEAR):
                    yield other, name
            seen[key].append(name)


class TwoPosts(Claim):
    """A person with two posts of which one is deputy to the other; the span is the later place."""

    other: Person

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the posts that stand beside each name."""
        posts: dict[str, Person] = {}
        for person in report.mentions(Person):
            other = posts.setdefault(person.name, person) if person.post else person
            if other is not person and _are_at_odds(report, other, person):
                derivation = says(
                    "{name} ở đây là {here}, ở trên là {there}", name=person.name, here=person.post, there=other.post
                )
                evidence = (Related(other.span, says("ở đây là {there}", there=other.post)),)
                yield cls(person.span, (), Verdict.FAILS, derivation, evidence, other)


def _are_at_odds(report: Report, one: Person, other: Person) -> bool:
    """Tell whether one post is the deputy of the other and the words around tell of no change."""
    from report_lint_vi.claims.name_person_fit import changed, deputy

    return deputy(one.post, other.post) and not changed(report, one, other)
