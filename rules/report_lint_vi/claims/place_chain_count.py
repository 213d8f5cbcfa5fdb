"""Counts of units that the gazetteer knows: "63 tỉnh, thành phố", "toàn tỉnh có 106 đơn vị hành chính cấp xã"."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Pattern, Span, Verdict, datetime, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_context import Surroundings
from report_lint_vi.claims.place_chain_counted import GRACE, KIND, Counted, Sure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Message, Report
    from report_lint_vi.world.gazetteer import Unit

_UNITS = Pattern(
    r"[0-9] (?:đơn vị hành chính cấp (?P<level>tỉnh|huyện|xã|cơ sở)|"
    rf"(?P<kinds>{KIND}(?:(?:, ?|/| ?- ?| và ){KIND}){{0,3}}))"
    r"(?!\w)",
    " tỉnh", " huyện", " xã", " phường", " đơn vị hành chính cấp",
)  # fmt: skip
_COUNT = Pattern(r"(?<![\w.,/–-])(?:(?P<part>[0-9]{1,4}) ?/ ?)?(?P<count>[0-9]{1,2}\.[0-9]{3}|[0-9]{1,4})\Z")
#: What all of them are: "(36 xã, 02 phường)", "gồm 85 xã, 14 phường và 03 đặc khu".
_PARTS = Pattern(
    r"(?: ?\(|,? (?:(?:bao )?gồm|trong đó)(?: có)?:? )(?:gồm:? )?"
    rf"((?:[0-9]{{1,2}}\.[0-9]{{3}}|[0-9]{{1,4}}) {KIND}(?:(?:, | và |, và )[0-9.]{{1,5}} {KIND}){{1,3}})"
    r"(?!\w| [^\W\d_]|,? [0-9])"
)
_PART = Pattern(rf"([0-9.]+) ({KIND})(?!\w)")
#: What parts two counts of one unit: "08 đơn vị hành chính cấp huyện, 106 đơn vị hành chính cấp xã".
_NEXT = Pattern(r"(?: ?[,;]| và|,? với)(?: có)? \Z")
_AFTER_CHANGE = Pattern(r"sau (?:khi )?(?:thực hiện )?(?:sắp xếp|sáp nhập|hợp nhất)")
#: Words of other provinces, or of more than one visit to each unit.
_WIDER = ("các tỉnh", "tỉnh, thành", "cả nước", "toàn quốc", "khu vực", " lượt ", "vùng ", "các huyện")


class UnitCount(Claim):
    """A count of all units of a level, in the country or in one unit; ``ways`` leads to the right one."""

    ways: tuple[Fix, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every number before a kind of unit."""
        around = Surroundings(report)
        if not around.days[0]:
            return
        last: tuple[int, Unit | None] | None = None
        for match in _UNITS.finditer(report):
            number = _COUNT.search(report.lower, max(0, match.start() - 12), match.start() + 1)
            if number is None:
                continue
            counted = Counted(around, match, number)
            if counted.level is None or (number["part"] and int(number["part"]) > counted.count):
                continue
            whole = counted.whole()
            if last and counted.several and _NEXT.compiled.fullmatch(report.lower, last[0], number.start()):
                whole = last[1], counted.at_large if last[1] else counted.in_the_country
            if whole is None:
                continue
            if whole[1] >= Sure.MORE:
                last = match.end(), whole[0]
            yield from cls._judged(report, counted, *whole)

    @classmethod
    def _judged(cls, report: Report, counted: Counted, unit: Unit | None, sure: Sure) -> Iterator[Self]:
        count, right = counted.count, counted.right(unit)
        span = report.span(counted.number.start("count"), counted.match.end())
        if not right:
            return
        if count in right:
            if sure is not Sure.ONCE_AND_MORE:
                yield cls._of(span, Verdict.HOLDS, counted, unit, right[0])
                yield from cls._parts(report, counted, unit)
            return
        more, excuse = count > max(right), _excuse(counted, span)
        once = counted.was(unit, count)
        if excuse == "changes" and not once:
            said = report.lower[counted.around.sentence(span).start : span.start]
            excuse = "" if _AFTER_CHANGE.search(said) else excuse
        wrong = sure is Sure.OTHER or (sure is Sure.MORE and more)
        wrong = wrong or (once and (more or sure is not Sure.ONCE_AND_MORE))
        narrow = unit is None or sure >= Sure.OTHER or not _is_wider(counted, span)
        if wrong and narrow and not excuse:
            yield cls._of(span, Verdict.FAILS, counted, unit, right[0])

    @classmethod
    def _parts(cls, report: Report, counted: Counted, unit: Unit | None) -> Iterator[Self]:
        """Judge the kinds that all of the units are said to be of, when they make up the whole."""
        listed = _PARTS.match(report.lower, counted.match.end())
        if not listed or not counted.several:
            return
        parts = [*_PART.compiled.finditer(report.lower, *listed.span(1))]
        counts = [int(part[1].replace(".", "")) for part in parts]
        if sum(counts) != counted.count or _excuse(counted, report.span(*listed.span())):
            return
        rights = [counted.of_kind(unit, part[2]) for part in parts]
        wrong = [part for part, count, right in zip(parts, counts, rights, strict=True) if count not in right]
        span = report.span(*(listed.span(1) if not wrong else (wrong[0].start(), wrong[-1].end())))
        figures = tuple([report.span(*part.span(1)) for part in parts])
        pairs = [*zip(parts, rights, strict=True)]
        told = ", ".join([f"{right[0]:,} {part[2]}".replace(",", ".") for part, right in pairs])
        verdict = Verdict.FAILS if wrong else Verdict.HOLDS
        edits = [
            Edit(figure, f"{right[0]:,}".replace(",", ".").zfill(len(part[1]) if part[1][0] == "0" else 1))
            for figure, part, right in zip(figures, parts, rights, strict=True)
            if part in wrong
        ]
        ways = (Fix(says("viết {text}", text=told), tuple(edits)),) if wrong else ()
        yield cls(span, figures, verdict, _there(unit, told), (), ways)

    @classmethod
    def _of(cls, span: Span, verdict: Verdict, counted: Counted, unit: Unit | None, right: int) -> Self:
        written = counted.number["count"]
        figure = Span(span.file, span.start, span.start + len(written))
        if not right:
            return cls(span, (figure,), verdict, says("từ ngày 01/7/2025 không còn cấp huyện"), (), ())
        text = f"{right:,}".replace(",", ".")
        padded, names = text.zfill(len(written)) if written.startswith("0") else text, counted.names(unit)
        edit = Edit(figure, padded) if counted.words == names else Edit(span, f"{padded} {names}")
        ways = (Fix(says("viết {text}", text=edit.text), (edit,)),) if verdict is Verdict.FAILS else ()
        return cls(span, (figure,), verdict, _there(unit, f"{text} {names}"), (), ways)


def _there(unit: Unit | None, told: str) -> Message:
    """Tell how many units there are in one, or in the country."""
    where = unit.title if unit else says("cả nước")
    return says("vào ngày báo cáo {where} có {told}", where=where, told=told)


def _excuse(counted: Counted, span: Span) -> str:
    """Tell what in the words around speaks of another time: "changes", "past" or "quoted"; "" for nothing."""
    around = counted.around
    sentence = around.sentence(span)
    before = around.report.view[sentence.start : span.start]
    first = datetime.date.fromisoformat(around.days[0])
    earlier = (first - datetime.timedelta(GRACE)).isoformat()
    if around.looks_back(span, around.lately[0]) or around.looks_back(span, earlier):
        return "past"
    if before.count("“") > before.count("”"):
        return "quoted"
    return "changes" if around.changes(span) else ""


def _is_wider(counted: Counted, span: Span) -> bool:
    """Tell whether the words around are of more than the unit at home."""
    around = counted.around
    sentence = around.sentence(span)
    said = around.report.lower[sentence.start : sentence.end]
    elsewhere = not counted.names_unit and around.is_elsewhere(span)
    return elsewhere or any(words in said for words in _WIDER)
