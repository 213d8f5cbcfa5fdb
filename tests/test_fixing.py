"""Mending texts: what an edit names changes, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint import Bad, Edit, Finding, Fix, Message, ReportRule, says
from report_lint.check import Diagnostic, Outcome, check
from report_lint.fix import chosen, in_source
from report_lint.fixing import UnfixableError, mend
from report_lint.mending import Mending
from report_lint.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from report_lint import Report


class Replaced(ReportRule):
    """Replaces what a pattern finds."""

    code = "FIX001"
    good = ()
    bad = (Bad(""),)
    pattern: str
    right: tuple[str, ...]
    safe: bool = True

    def check(self, report: Report) -> Iterator[Finding]:
        for match in re.finditer(self.pattern, report.view):
            span = report.span(*match.span())
            fixes = tuple([Fix(says("x"), (Edit(span, right),), safe=self.safe) for right in self.right])
            yield Finding(span, says("x"), fixes=fixes)


def rule(pattern: str, *right: str, code: str = "FIX001", safe: bool = True) -> ReportRule:
    kind = type("Replaced", (Replaced,), {"code": code, "__annotations__": {}})
    made: ReportRule = kind(pattern, right, safe)
    return made


def looking(*rules: ReportRule) -> Callable[[bytes], Outcome]:
    return lambda data: check(read("a.txt", data), rules)


def mended(text: str, *rules: ReportRule, unsafe: bool = False) -> str:
    return mend(text.encode(), looking(*rules), unsafe=unsafe).data.decode()


def test_only_safe_fixes_are_applied() -> None:
    assert mended("1 2", rule("1", "one"), rule("2", "two", safe=False)) == "one 2"


def test_a_suggestion_is_applied_on_demand_when_it_is_the_only_one() -> None:
    rules = rule("1", "one", safe=False), rule("2", "two", "zwei", safe=False)

    assert mended("1 2", *rules, unsafe=True) == "one 2"


def test_of_fixes_that_overlap_the_first_wins_and_the_other_waits() -> None:
    result = mend(b"aab", looking(rule("aa", "a"), rule("ab", "c")))

    assert result.data == b"c"
    assert len(result.fixed) == 2


def test_a_fix_is_applied_whole_or_not_at_all() -> None:
    report = read("a.txt", b"abcd")
    edits = (Edit(report.span(0, 1), "x"), Edit(report.span(2, 4), "y"))
    both = Diagnostic(
        "A001", "a", Replaced.severity, Finding(report.span(0, 1), says("a"), fixes=(Fix(says("a"), edits, safe=True),))
    )
    other = Fix(says("b"), (Edit(report.span(3, 4), "z"),), safe=True)
    late = Diagnostic("A002", "b", Replaced.severity, Finding(report.span(3, 4), says("b"), fixes=(other,)))

    assert [fix for _, fix in chosen(report, [both, late], unsafe=False)] == [both.finding.fixes[0]]
    assert [fix for _, fix in chosen(report, [late, both], unsafe=False)] == [other]


def test_rules_that_undo_each_other_are_left_alone_and_named() -> None:
    rules = rule("a", "b", code="FIX001"), rule("b", "a", code="FIX002"), rule("1", "one", code="FIX003")
    result = mend(b"a 1", looking(*rules))

    assert result.data == b"a one"
    assert result.restless == {"FIX001", "FIX002"}
    assert not mend(result.data, looking(*rules)).changed


@pytest.mark.parametrize("verbose", [True, False])
def test_those_who_ask_for_details_hear_which_fixes_were_held_back(*, verbose: bool) -> None:
    told: list[str] = []

    def tell(message: Message, about: str = "", problem: BaseException | None = None) -> None:
        assert problem is None
        told.append(f"{about} {dict(message.values)['codes']}")

    mending = Mending(tell, diff=True, verbose=verbose)
    mending.mend("a.txt", "a.txt", b"a 1", looking(rule("a", "b", code="FIX001"), rule("b", "a", code="FIX002")))

    assert told == (["a.txt FIX001, FIX002"] if verbose else [])


def test_a_fix_that_makes_its_own_mistake_again_ends() -> None:
    result = mend(b"a 1", looking(rule("a", "aa"), rule("1", "one", code="FIX002")))

    assert result.data == b"a one"


def test_line_ends_are_never_taken_away() -> None:
    assert mended("a\nb", rule(r"a\s*b", "ab")) == "a\nb"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_encoding_mark_and_line_ends_stay(encoding: str, end: str, last: str) -> None:
    text = f"Hội nghị có 1 người dự.{end}{end}Kết quả tốt.{last and end}"
    result = mend(text.encode(encoding), looking(rule("1", "2")))

    assert result.data == text.replace("1", "2").encode(encoding)


def test_a_new_line_is_one_of_the_file() -> None:
    assert mended("a;b\r\n", rule(r";(?=\S)", ";\n")) == "a;\r\nb\r\n"


def test_decomposed_text_stays_decomposed_also_inside_edits() -> None:
    text = normalize("NFD", "Hội nghị dự tỉ lệ; số liệu đúng.")

    assert mended(text, rule("tỉ", "tỷ")) == normalize("NFD", "Hội nghị dự tỷ lệ; số liệu đúng.")


def test_mixed_text_keeps_what_is_not_edited() -> None:
    apart = normalize("NFD", "nghị")

    assert mended(f"hội {apart} tỉ", rule("tỉ", "tỷ")) == f"hội {apart} tỷ"


def test_an_edit_that_composes_is_taken_at_its_word() -> None:
    def looked(data: bytes) -> Outcome:
        report = read("a.txt", data)
        rest = [rule("nghị", "nghị")] if report.anchors.steps else []
        return check(report, rest)

    assert mend(normalize("NFD", "hội nghị").encode(), looked).data.decode() == normalize("NFD", "hội ") + "nghị"


def test_an_old_encoding_is_refused_only_when_there_is_something_to_mend() -> None:
    data = ("Coâng ñoaøn cô sôû vaän ñoäng ñöôïc nhöõng ñoaøn vieân môùi 1" * 2).encode("cp1252")

    assert not mend(data, looking(rule("9", "8"))).changed
    with pytest.raises(UnfixableError) as refused:
        mend(data, looking(rule("1", "2")))
    assert dict(refused.value.message.values)["encoding"] == "VNI"


def test_the_difference_shows_what_changed() -> None:
    result = mend("một\r\nhai 1\u2028x\r\nba".encode(), looking(rule("1", "2"), rule("ba", "bốn")))

    assert list(result.diff("a.txt")) == [
        "--- a.txt\n", "+++ a.txt\n", "@@ -1,3 +1,3 @@\n", " một\r\n", "-hai 1\u2028x\r\n",
        "-ba\n\\ No newline at end of file\n", "+hai 2\u2028x\r\n", "+bốn\n\\ No newline at end of file\n",
    ]  # fmt: skip
    assert list(mend(b"x", looking()).diff("a.txt")) == []


LETTERS = st.sampled_from([*"ab \n", "\r\n", "ộ", "o\u0323\u0302", "ô\u0323", "e\u0301", "đ", "\u0301", "\ufeff"])
TEXTS = st.lists(LETTERS, max_size=30).map("".join)


@given(TEXTS, st.data())
def test_edits_change_only_what_they_name(text: str, data: st.DataObject) -> None:
    report = read("a.txt", text.encode())
    ends = sorted(data.draw(st.sets(st.integers(0, len(report.text)), max_size=6)))
    spans = [report.span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False)]
    after = in_source(report, [Edit(span, "|") for span in spans])

    pieces: list[str] = []
    at = 0
    for span in spans:
        start, end = report.anchors.source(span.start), report.anchors.source(span.end, end=True)
        pieces.append(report.source[at:start])
        at = end
    assert after.split("|") == [*pieces, report.source[at:]]


@given(TEXTS)
def test_mending_twice_is_mending_once(text: str) -> None:
    look = looking(rule("aa", "a"), rule("b+a", "ộ", code="FIX002"), rule(" +", " ", code="FIX003"))
    once = mend(text.encode(), look)

    assert not mend(once.data, look).changed
    assert once.outcome.report.source.encode() == once.data.removeprefix("\ufeff".encode())
