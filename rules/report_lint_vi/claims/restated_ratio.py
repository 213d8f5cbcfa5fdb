"""One share of one whole told twice: "10/11 xã đạt chuẩn" and "09/11", "23/25 đạt" and "03/25 chưa đạt"."""

from __future__ import annotations

from report_lint import Edit, Fix, Pattern, Related, Verdict, says
from report_lint.figures import plus
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.ratio import Ratio
    from report_lint_vi.mentions.told_figure import Told

#: Where the words that tell which of the things are meant come to an end.
_OVER = Pattern(
    r"[^\w \-–]|[0-9]|(?<!\w)(?:do|vì|nhưng|là|nên|để|trong đó|gồm|so với|tăng|giảm|chiếm|bằng|năm|tỷ lệ)(?!\w)"
)
#: Which way they go, told where those words are cut: "có tốc độ tăng số hộ cao hơn mức chung", "có chỉ số giảm".
_WAY = Pattern(r"(?<!\w)(?:[^\W\d]+ hơn|tăng|giảm)(?!\w)", " hơn", "tăng", "giảm")
_CLAUSE_END = Pattern(r"[,;:()\n]|\. ")
_WHOLE = Pattern(r"/([0-9]{1,4}) ([^\W\d_]{1,12})", "/")
_NOT = Pattern(r" (?:(?:hiện|vẫn|còn|mới) )?(?:chưa|không) (?=(?:đạt|có|được|hoàn thành|bảo đảm|đảm bảo)(?!\w))")
_REACH = 110
_NOUN = 28  # characters within which the words after a ratio say "chưa"
_SAID, _LONG = 2, 3  # words that a name has beside its noun
_FEW = 3  # of fewer things a ratio says little


class RestatedRatio(Contradiction):
    """A ratio, and an earlier one of the same whole that says something else of it; the span is the later one.

    ``rest``: one counts those that have it, the other those that have not.
    """

    rest: bool
    wants: tuple[str, str]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the ratios of one whole and one noun."""
        if not _is_repeated(report):
            return
        from report_lint_vi.mentions.ratio import Ratio, Role

        bunches: dict[tuple[Decimal, str, bool], list[Ratio]] = {}
        for ratio in report.mentions(Ratio):
            if ratio.role in (Role.SHARE, Role.PLAN, Role.RANK) and ratio.whole.value >= _FEW and ratio.noun:
                key = ratio.whole.value, ratio.noun.partition(" ")[0], ratio.role is Role.RANK
                bunches.setdefault(key, []).append(ratio)
        for (_, _, ranked), bunch in bunches.items():
            if ranked:
                yield from cls._of_ranks(report, bunch)
                continue
            for at, later in enumerate(bunch[1:12], 1):
                found = next((claim for one in bunch[:at] if (claim := cls._of(report, one, later))), None)
                if found:
                    yield found

    @classmethod
    def _of_ranks(cls, report: Report, bunch: list[Ratio]) -> Iterator[Self]:
        """Compare two ranks among as many bodies; where there are more, each is of another ranking."""
        if len(bunch) == 2 and bunch[0].part.value != bunch[1].part.value:
            from report_lint_vi.claims.restated_rank import is_one_ranking

            one, other = bunch
            if is_one_ranking(report, one, other):
                yield cls._made(report, one, other, wants=(one.numbers[0].text, other.numbers[0].text))

    @classmethod
    def _of(cls, report: Report, one: Ratio, other: Ratio) -> Self | None:
        total = plus(one.part.value, other.part.value)
        whole = one.whole.value
        if one.part.value == other.part.value or not one.part.exact or not other.part.exact:
            return None
        first, second = _words(report, one), _words(report, other)
        negated = [bool(_NOT.search(words[:_NOUN])) for words in (first, second)]
        rest = negated[0] is not negated[1]
        if (rest and total == whole) or (not rest and _go_apart(report, one, other)):
            return None
        names = [_NOT.compiled.sub(" ", words, 1).strip() for words in (first, second)]
        near = rest and (total - whole).copy_abs() < _FEW
        if not _same_name(report, (one, other), names, near=near) or not _comparable(report, one, other, rest=rest):
            return None
        if not rest:
            return cls._made(report, one, other, wants=(one.numbers[0].text, other.numbers[0].text))
        from report_lint_vi.claims.ratio_result import written

        return cls._made(report, one, other, wants=(written(whole - one.part.value), written(whole - other.part.value)))

    @classmethod
    def _made(cls, report: Report, one: Ratio, other: Ratio, wants: tuple[str, str]) -> Self:
        here, there = report.slice(other.span), report.slice(one.span)
        rest = wants[0] != one.numbers[0].text
        derivation = (
            says("{one} + {other} = {total}, không phải {whole}", one=one.numbers[0].text, other=other.numbers[0].text,
                 total=plus(one.part.value, other.part.value), whole=one.numbers[1].text)
            if rest else says("ở đây ghi {first}, ở {place} ghi {second}", first=here, place=one.span, second=there)
        )  # fmt: skip
        evidence = (Related(one.span, says("ở đây ghi {second}", second=there)),)
        figures = tuple(number.span for ratio in (one, other) for number in ratio.numbers)
        return cls(other.span, figures, Verdict.FAILS, derivation, evidence, one.span, rest, wants)

    def ways_out(self, report: Report) -> tuple[Fix, ...]:  # noqa: ARG002 — the digits are known
        """Return the two suggestions: to mend the later number, or the earlier."""
        here, there = self.figures[2], self.figures[0]
        return (
            Fix(says("sửa ở đây thành {text}", text=self.wants[0]), (Edit(here, self.wants[0]),)),
            Fix(
                says("sửa ở {place} thành {text}", place=self.there, text=self.wants[1]), (Edit(there, self.wants[1]),)
            ),
        )


def _is_repeated(report: Report) -> bool:
    """Tell whether two ratios of one whole and one noun stand in the report at all: mostly they do not."""
    seen: dict[tuple[str, str], str] = {}
    for found in _WHOLE.at_literals(report):
        part = report.lower[max(0, found.start() - 4) : found.start()].rpartition(" ")[2].lstrip("(")
        if part.isdigit() and seen.setdefault((found[1], found[2]), part) != part:
            return True
    return False


def _words(report: Report, ratio: Ratio) -> str:
    """Return what is said of the things that a ratio counts: the words after it as far as they tell which."""
    sentence = Sentence.around(report, ratio.span.start)
    high = min(sentence.span.end if sentence else ratio.span.end, ratio.span.end + _REACH)
    start = ratio.span.end
    end = _OVER.search(report.lower, start + 1, high)
    if end and end[0].isdigit():
        return ""  # "đạt chuẩn mức độ 1"
    return report.lower[start : end.start() if end else high].rstrip(" -–")


def _go_apart(report: Report, one: Ratio, other: Ratio) -> bool:
    """Tell "có tốc độ tăng số hộ cao hơn mức chung" from "... thấp hơn ...": of each the clause names its own way."""
    ways: list[list[str]] = []
    for ratio in (one, other):
        high = ratio.span.end + _REACH
        end = _CLAUSE_END.search(report.lower, ratio.span.end, high)
        ways.append(
            [way[0] for way in _WAY.compiled.finditer(report.lower, ratio.span.end, end.start() if end else high)]
        )
    return all(ways) and ways[0] != ways[1]


def _same_name(report: Report, pair: tuple[Ratio, Ratio], names: list[str], *, near: bool) -> bool:
    """Tell whether both say the same of their things, or the shorter's missing words stand in its paragraph.

    ``near``: together the two numbers nearly make the whole, so that a long name is enough.
    """
    from report_lint_vi.mentions.statement import kind_after

    short, long = sorted(names, key=len)
    said = len(short.split()) - len(kind_after(pair[0].noun).split())
    if said < _SAID or not f"{long} ".startswith(f"{short} "):
        return False
    if short == long or (near and said > _LONG):
        return True
    brief, full = pair if names[0] == short else pair[::-1]
    block = report.block(brief.span.start)
    if block is None or block is report.block(full.span.start):
        return False
    around = {word.strip(",;:.()") for word in report.lower[block.span.start : block.span.end].split()}
    return all(word in around for word in long[len(short) :].split() if word not in ("về", "của", "theo"))


def _comparable(report: Report, one: Ratio, other: Ratio, *, rest: bool) -> bool:
    """Tell whether nothing parts two ratios: no name, no time, no plan; in one sentence only a rest is compared."""
    first, second = (_told(report, ratio) for ratio in (one, other))
    if first is None or second is None or (first.sentence == second.sentence and not rest):
        return False
    alike = first.names == second.names and first.aside == second.aside and first.times == second.times
    labels = any(a and b and a != b for a, b in zip(first.label[1:], second.label[1:], strict=True))
    return alike and not labels and first.matter is second.matter


def _told(report: Report, ratio: Ratio) -> Told | None:
    from report_lint_vi.mentions.told_figure import Told

    quantity = report.first_from(Quantity, ratio.numbers[1].span.start - 1)
    while quantity and quantity.number.span.start < ratio.numbers[1].span.start:
        quantity = report.first_from(Quantity, quantity.span.start + 1)
    return Told.of(report, quantity) if quantity else None
