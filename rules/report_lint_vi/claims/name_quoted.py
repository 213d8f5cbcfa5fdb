"""Programmes, movements and campaigns whose names stand in quotation marks, written in two ways."""

from __future__ import annotations

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.value import TYPE_CHECKING, Value, cached_property
from report_lint_vi.world.names import apart
from report_lint_vi.world.offices import Offices, folded, retoned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

_LONGEST = 120
_WORD = Pattern(r"[^\W_]+")
#: What a name takes at its end for one occasion: "Chợ Tết Công đoàn năm 2024".
_OCCASION = Pattern(r",?(?: -| –)? (?:năm \d{4}|lần thứ \w+|giai đoạn .*|đợt \w+|quý \w+|tháng .*|\d{4})\Z")
#: Fewer words are too common to tell a slip of a letter from another name.
_LONG_ENOUGH = 4


class Quoted(Value):
    """A name in quotation marks: where its words stand, and the words as written."""

    span: Span
    words: tuple[str, ...]

    @cached_property
    def written(self) -> str:
        """The words with their capitals, the first letter's aside: it may begin a sentence."""
        return retoned(" ".join(self.words))[1:]


class QuotedName(Claim):
    """A name in quotation marks that stands in two ways; the span is the rarer one, or else the later."""

    right: str
    wrong: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare names that are the same but for capitals or for one letter."""
        keys: dict[tuple[str, ...], str] = {}
        groups: dict[str, list[Quoted]] = {}
        settled = _settled(report)
        for name in quoted(report):
            if name.words not in keys:
                keys[name.words] = folded(" ".join(name.words))
            groups.setdefault(keys[name.words], []).append(name)
        for group in groups.values():
            if len({name.words for name in group}) > 1 and len({name.written for name in group}) > 1:
                usual = _usual(group, settled)
                if usual.written not in settled:  # else its capitals are another rule's matter
                    yield from cls._against(usual, group, [name for name in group if name.written != usual.written])
        for one, other in _alike([key for key in groups if key.count(" ") + 1 >= _LONG_ENOUGH]):
            first, second = sorted((groups[one], groups[other]), key=lambda them: (-len(them), them[0].span.start))
            if not settled.isdisjoint([name.written for name in second]):
                first, second = second, first
            yield from cls._against(_usual(first, settled), first, second)

    @classmethod
    def _against(cls, usual: Quoted, group: list[Quoted], odd: list[Quoted]) -> Iterator[Self]:
        if not odd:
            return
        right, wrong = " ".join(usual.words), " ".join(odd[0].words)
        others = [Related(name.span, says("ghi “{name}”", name=" ".join(name.words))) for name in group]
        if odd[0] not in group:
            others += [Related(name.span, says("cũng ở đây")) for name in odd]
        evidence = tuple([other for other in others if other.span != odd[0].span])
        derivation = says("cùng một tên mà chỗ này ghi “{wrong}”, chỗ khác ghi “{right}”", wrong=wrong, right=right)
        yield cls(odd[0].span, (), Verdict.FAILS, derivation, evidence, right, wrong)


def quoted(report: Report) -> Iterator[Quoted]:
    """Yield the names of two or more words in quotation marks, without what belongs to one occasion only."""
    view = report.view
    for opening, closing in (("“", "”"), ('"', '"')):
        at = view.find(opening)
        while at >= 0:
            end = view.find(closing, at + 1, at + _LONGEST)
            text = view[at + 1 : end] if end > 0 else ""
            # A straight mark opens only after a blank: elsewhere it closes.
            if text and "\n" not in text and opening not in text and view[at - 1 : at].strip() in ("", "(", ":", ","):
                yield from _name(report, at + 1, text)
            at = view.find(opening, end + 1 if text and opening == closing else at + 1)


def _name(report: Report, start: int, text: str) -> Iterator[Quoted]:
    occasion = _OCCASION.search(text.lower())
    text = text[: occasion.start()] if occasion else text
    words = tuple([match[0] for match in _WORD.compiled.finditer(text)])
    if len(words) > 1 and not text.isupper():
        start += text.find(words[0])
        end = start - text.find(words[0]) + text.rfind(words[-1]) + len(words[-1])
        yield Quoted(report.span(start, end), words)


def _settled(report: Report) -> frozenset[str]:
    """Return how an organisation writes the names that it has told, as ``Quoted.written`` has them."""
    if not report.shared or not report.shared.files:
        return frozenset()
    names = report.world(Offices).exact
    return frozenset([retoned(" ".join(match[0] for match in _WORD.compiled.finditer(name)))[1:] for name in names])


def _usual(group: list[Quoted], settled: frozenset[str]) -> Quoted:
    """Return a name written as it is settled, or as most are, the first of them where two ways are as frequent."""
    count: dict[str, int] = {}
    for name in group:
        count[name.written] = count.get(name.written, 0) + 1
    return max(group, key=lambda name: (name.written in settled, count[name.written]))


def _alike(keys: list[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of names that differ by one letter or mark in one word that is no number."""
    seen: dict[tuple[int, str], list[str]] = {}
    for key in keys:
        words = key.split()
        for at, word in enumerate(words):
            if not word.isalpha():
                continue
            rest = at, " ".join([*words[:at], "·", *words[at + 1 :]])
            for other in seen.setdefault(rest, []):
                steps = apart(word, other.split()[at])
                if steps is not None and 0 < steps < 2:
                    yield other, key
            seen[rest].append(key)
