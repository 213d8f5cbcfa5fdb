"""Parts that a report names of a whole: none of them, and no list of them, can be more than the whole."""

from __future__ import annotations

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.figures import Hedge, plus, stays_within
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total import Total, exceeding, named
from report_lint_vi.claims.total_trust import CHANGE
from report_lint_vi.mentions.breakdown import Breakdown, Joint
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.measure import alike, amount, are_of, kind_of, worth
from report_lint_vi.mentions.parts import likely
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Message, Report, Span

#: Lists of parts, and those of all parts, whose sum ``Total`` judges; these surely make no more when nothing overlaps.
_PARTS, _ALL = (Joint.WITHIN, Joint.SOME, Joint.APART), (Joint.BRACKET, Joint.COLON)
#: What may be in several places at once, or go from one to another.
_CROSSING = frozenset(
    "tuyến đường dự công đoàn tổ đội loại loài chương đợt cuộc ngày buổi kênh doanh mô quốc tỉnh cầu sông suối nguồn "
    "đề đơn cơ hợp lượt chuyến xe tàu".split()
)
_LIST, _CLAUSE = 2, 400  # items, characters
_OUT_OF = Pattern(r"trong (?:tổng (?:số )?|số )?(?=[0-9])", "trong ")
_TIMES = frozenset("tháng năm ngày quý tuần giờ phút giây buổi lần đợt kỳ vòng thập".split())
_PEOPLE = frozenset({
    "đại biểu", "cán bộ", "công chức", "viên chức", "đảng viên", "đoàn viên", "hội viên", "học viên", "học sinh",
    "sinh viên", "giáo viên", "nhân viên", "công nhân", "đồng chí", "ứng cử", "lao động",
})  # fmt: skip
_SEXES = frozenset({"nữ", "nam", "người"})
_NO_PART = Pattern(
    r"(?<!\w)(?:tăng|giảm|so với|cùng kỳ|kế hoạch|chỉ tiêu|dự toán|lũy kế|luỹ kế|từ|mỗi|mức|bình quân|trung bình|"
    r"nâng|tổng|"
    r"trước|sau|cả|đến|thêm|năm)(?!\w)|[:/]"
)
_OF_MORE = Pattern(r"[^,;.0-9]{0,16} (?:của|cho|trong) (?:cả|toàn)(?!\w)")
#: "Kiểm tra 45 cơ sở, có 48 cơ sở đạt yêu cầu".
_AMONG = Pattern(
    r"(?<!\w)(?:kiểm tra|thanh tra|khám|xét nghiệm|thẩm định|rà soát|khảo sát|lấy|kiểm nghiệm|chấm|thẩm tra|hậu kiểm)"
    r"(?: [^\W\d]+){0,3} (?=[0-9][^,;:.()\n]{2,50}, (?:phát hiện |qua đó )?có [0-9])",
    "kiểm tra", "thanh tra", "khám", "xét nghiệm", "thẩm định", "rà soát", "khảo sát", "lấy", "kiểm nghiệm", "chấm",
    "thẩm tra", "hậu kiểm",
)  # fmt: skip
#: "Khiển trách 31, cảnh cáo 21, khai trừ 2 đảng viên": the unit that stands once is that of each, the last is no whole.
_SHARED_UNIT = Pattern(r"[^\W\d_] [0-9.]{1,7}, [^,;.:\n0-9]{2,40} [0-9.]{1,7}, [^,;.:\n0-9]{2,40}\Z")
_ROW = 120  # characters that three such items take


class PartsWithin(Claim):
    """A whole and one or more parts of it. ``flagged`` is the figure that is most likely wrong."""

    flagged: Quantity

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at what "trong đó" and "trong 45 đại biểu có" lead to."""
        broken = [one for one in report.mentions(Breakdown) if one.joint in _PARTS or one.joint in _ALL]
        told: set[Span] = set()
        judged: set[tuple[Span, ...]] = set()
        if broken:
            told.update(span for claim in report.mentions(Total) for span in claim.figures)
        for breakdown in broken:
            claim = cls._listed(report, breakdown)
            if claim is None and breakdown.joint in _PARTS:
                claim = cls._first(report, breakdown)
            if claim and not told.issuperset(claim.figures):
                judged.add(claim.figures)
                yield claim
        for cue in _OUT_OF.at_literals(report):
            claim = cls._out_of(report, cue.start(), cue.end())
            if claim and claim.figures not in judged:
                yield claim
        for cue in _AMONG.at_literals(report):
            whole = report.first_from(Quantity, cue.end())
            part = report.first_from(Quantity, whole.span.end) if whole else None
            if whole and part and alike(kind_of(report, whole), kind_of(report, part)):
                claim = cls._one(report, [whole], part)
                if claim and claim.figures not in judged:
                    yield claim

    @classmethod
    def _listed(cls, report: Report, breakdown: Breakdown) -> Self | None:
        if len(breakdown.items) < _LIST:
            return None
        from report_lint_vi.claims.total_apart import is_apart
        from report_lint_vi.claims.total_exceeded import is_exceeded

        for whole in breakdown.wholes:
            reading = likely(report, breakdown.items, kind_of(report, whole))
            parted = len(reading.parts) > _LIST and whole.noun.partition(" ")[0] not in _CROSSING
            if (breakdown.joint in _PARTS or (parted and is_apart(report, reading))) and is_exceeded(
                report, breakdown, whole, reading
            ):
                from report_lint_vi.claims.total_outer import is_of_outer

                parts = [part.quantity for part in reading.parts]
                return None if is_of_outer(report, whole, parts) else cls._exceeded(whole, parts)
        return None

    @classmethod
    def _first(cls, report: Report, breakdown: Breakdown) -> Self | None:
        item = breakdown.items[0]
        part = item.quantities[0]
        wholes = [whole for whole in breakdown.wholes if are_of(kind_of(report, whole), kind_of(report, part))]
        if not wholes or _NO_PART.search(report.lower, item.start, part.span.start):
            return None
        if _OF_MORE.match(report.lower, part.span.end):
            return None
        return cls._one(report, wholes, part)

    @classmethod
    def _out_of(cls, report: Report, start: int, at: int) -> Self | None:
        sentence = Sentence.around(report, start)
        whole = report.first_from(Quantity, at)
        if sentence is None or whole is None or whole.span.start != at or whole.noun.partition(" ")[0] in _TIMES:
            return None
        part = report.first_from(Quantity, whole.span.end)
        if (
            part is None
            or part.span.end > sentence.span.end
            or not (
                alike(kind_of(report, whole), kind_of(report, part))
                or (whole.noun in _PEOPLE and part.noun.partition(" ")[0] in _SEXES)
            )
        ):
            return None
        between = report.lower[whole.span.end : part.span.start]
        if not between.rstrip().endswith(" có") or len(between) > 70 or _NO_PART.search(between):
            return None
        return cls._one(report, [whole], part)

    @classmethod
    def _one(cls, report: Report, wholes: Sequence[Quantity], part: Quantity) -> Self | None:
        whole = wholes[0]
        figures = (whole.number.span, part.number.span)
        span = whole.span.to(part.span)
        if any(stays_within(amount(part), amount(other)) is Verdict.HOLDS for other in wholes):
            message = says("{part} không nhiều hơn {whole}", part=named(part), whole=named(whole))
            return cls(span, figures, Verdict.HOLDS, message, (), part)
        low = behind(report.lower, ",;.\n:", max(0, whole.span.start - _CLAUSE), whole.span.start)
        if whole.figure.hedge is not Hedge.NONE or CHANGE.search(report.lower, low, whole.span.start):
            return None
        if _SHARED_UNIT.search(report.lower[max(0, whole.number.span.start - _ROW) : whole.number.span.start]):
            return None
        message = says("phần là {part}, nhiều hơn cả tổng là {whole}", part=named(part), whole=named(whole))
        return cls(span, figures, Verdict.FAILS, message, (Related(whole.number.span, says("tổng")),), part)

    @classmethod
    def _exceeded(cls, whole: Quantity, parts: Sequence[Quantity]) -> Self:
        added = amount(parts[0]).value
        for part in parts[1:]:
            added = plus(added, amount(part).value)
        message: Message = exceeding(whole, parts, added / worth(whole))
        figures = (whole.number.span, *(part.number.span for part in parts))
        evidence = tuple([Related(part.number.span, says("một phần")) for part in parts])
        return cls(whole.span.to(parts[-1].span), figures, Verdict.FAILS, message, evidence, whole)
