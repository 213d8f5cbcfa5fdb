"""Shares of the kinds of one thing: "loại A chiếm 62%, loại B 31%, loại C 7%"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Related, Verdict, says
from report_lint.figures import Hedge, plus, share, whole_of_shares
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import Derived
from report_lint_vi.claims.share_of_ratio import ShareOfRatio
from report_lint_vi.claims.share_of_whole import ShareOfWhole
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: Kinds that exclude each other and together are all there is: each list names them in the order in which they match.
KINDS = (
    ("loại a", "loại b", "loại c", "loại d"),
    ("loại i", "loại ii", "loại iii", "loại iv"),
    ("loại 1", "loại 2", "loại 3", "loại 4"),
    ("hoàn thành xuất sắc", "hoàn thành tốt", "không hoàn thành", "chưa hoàn thành", "hoàn thành", "xuất sắc", "tốt"),
    ("xuất sắc", "giỏi", "tốt", "khá", "trung bình", "chưa đạt", "đạt", "yếu", "kém"),
    (
        "nông, lâm",
        "nông lâm",
        "nông - lâm",
        "nông – lâm",
        "nông-lâm",
        "lâm - thủy sản",
        "lâm, thủy sản",
        "lâm - thuỷ sản",
        "lâm nghiệp và thủy sản",
        "lâm nghiệp, thủy sản",
        "lâm - ngư nghiệp",
        "lâm – thủy sản",
        "nông nghiệp",
        "công nghiệp",
        "dịch vụ",
        "thương mại",
    ),
    ("rất hài lòng", "không hài lòng", "chưa hài lòng", "bình thường", "hài lòng"),
    ("khu vực i", "khu vực ii", "khu vực iii"),
    ("nam", "nữ"),
    ("đúng hạn", "quá hạn", "trễ hạn", "chậm hạn"),
)
_ANY = ("đúng hạn", "loại", "hoàn thành", "giỏi", "khá", "nông", "hài lòng", "khu vực", "nữ")
_MORE = Pattern(r" ?(?:trở lên|trở xuống|đến|-|–)|[^,;.()]{0,20}\b(?:trở lên|so với|kế hoạch)")
#: Words that make kinds overlap, or their figures no shares.
_OVERLAPPING = (
    "năm trước",
    "năm ngoái",
    "cùng kỳ",
    "trở lên",
    "tăng",
    "giảm",
    "trong đó",
    "so với",
    " và trung bình",
    "khá, giỏi",
    "khá giỏi",
)
#: Whose share it is.
_OF = Pattern(r"(?<!\w)(?:của|cấp|ở|tại) (?:xã|huyện|tỉnh|phường|sở|thị xã|thành phố|quận|thị trấn)(?!\w)")
_ROOM = 10  # per cent: what is further off 100%, and by no one slip, is no list of the kinds of one thing


class SharesOfKinds(Derived):
    """A row of shares of kinds that exclude each other."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at the sentences with several percentages, list by list."""
        if not report.holds(_ANY):
            return
        # A share that does not fit its own part and whole is told there.
        wrong = {
            claim.digits for kind in (ShareOfRatio, ShareOfWhole) for claim in report.mentions(kind)
            if claim.verdict is Verdict.FAILS
        }  # fmt: skip
        for statement in report.mentions(Statement):
            percents = [term for term in statement.terms if term.part is Part.PERCENT and term.kind == "%"]
            if len(percents) > 1:
                for kinds in KINDS:
                    for row in _rows(report, statement, percents, kinds):
                        if not any(term.number in wrong for term in row):
                            yield from cls._judged(statement, row)

    @classmethod
    def _judged(cls, statement: Statement, row: list[Term]) -> Iterator[Self]:
        total = Decimal(0)
        for term in row:
            total = plus(total, term.figure.value)
        verdict = whole_of_shares([term.figure for term in row])
        figures = tuple(term.number for term in row)
        last = next((term for term in reversed(row) if term.figure.value), row[-1])
        if verdict is Verdict.HOLDS:
            yield cls(last.quantity.span, figures, verdict, says(""), (), last.number)
        elif verdict is Verdict.FAILS and total > 100:
            wrong = _blamed(statement, row, total)
            if total > 100 + _ROOM and not wrong:
                return
            parts = " + ".join(term.quantity.number.text for term in row)
            span = wrong.quantity.span if wrong else row[0].quantity.span.to(last.quantity.span)
            yield cls(
                span, figures, verdict,
                says("{parts} = {total}%, quá 100%", parts=parts, total=total),
                tuple(Related(term.quantity.span, says("cùng một tổng thể")) for term in row if term is not wrong),
                wrong.number if wrong else span,
            )  # fmt: skip


def _blamed(statement: Statement, row: list[Term], total: Decimal) -> Term | None:
    """Return the share that is wrong: its own count does not make it, or it alone is one slip from making 100%."""
    counts: list[Term] = []
    low = statement.span.start
    for term in row:
        counts += [one for one in statement.before(term) if one.part is Part.LEVEL and one.start >= low][:1]
        low = term.end
    if len(counts) == len(row) and len({one.kind for one in counts}) == 1:
        whole = counts[0].figure
        for one in counts[1:]:
            whole = whole.replace(value=plus(whole.value, one.figure.value))
        judged = [share(one.figure, whole, term.figure) for one, term in zip(counts, row, strict=True)]
        wrong = [term for term, verdict in zip(row, judged, strict=True) if verdict is Verdict.FAILS]
        return wrong[0] if len(wrong) == 1 else None
    from report_lint_vi.claims.table_slip import Slip, slip

    slips = [(term, slip(term.figure.value, plus(term.figure.value, 100 - total))) for term in row]
    for strong in ((Slip.SWAPPED,), (Slip.LOST, Slip.DOUBLED, Slip.SHIFTED, Slip.CHANGED)):
        wrong = [term for term, found in slips if found in strong]
        if wrong:
            return wrong[0] if len(wrong) == 1 else None
    return None


def _rows(report: Report, statement: Statement, percents: list[Term], kinds: tuple[str, ...]) -> Iterator[list[Term]]:
    """Yield the runs of percentages that each follow another kind of the list."""
    row: list[Term] = []
    seen: set[str] = set()
    low, owner = statement.span.start, ""
    if "đạt" in kinds and "chưa đạt" not in report.lower[low : statement.span.end]:
        kinds = tuple(kind for kind in kinds if kind != "đạt")  # the verb
    for term in percents:
        label = _label(report, low, term, kinds)
        fits = label and term.figure.hedge is Hedge.NONE and not _MORE.match(report.lower, term.end)
        of = _OF.search(report.lower, low, term.start)
        others = bool(row and of and owner and of[0] != owner)
        owner = of[0] if of else owner
        if (
            not fits
            or others
            or label in seen
            or (row and ";" in report.lower[row[-1].end : term.start] and label == kinds[0])
        ):
            if len(row) > 1:
                yield row
            row, seen = [], set()
        if fits:
            row.append(term)
            seen.add(label)
        low = term.end
    if len(row) > 1:
        yield row


def _label(report: Report, low: int, term: Term, kinds: tuple[str, ...]) -> str:
    words = report.lower[max(low, term.start - 90) : term.start]
    words = words[max(words.rfind(";"), words.rfind(":")) + 1 :]
    if any(bad in words for bad in _OVERLAPPING):
        return ""
    places = [(_word_at(words, kind) + len(kind), len(kind), kind) for kind in kinds if _word_at(words, kind) >= 0]
    return max(places)[2] if places else ""


def _word_at(words: str, kind: str) -> int:
    at = f" {words}".rfind(f" {kind}")
    end = at + len(kind)
    return -1 if at >= 0 and end < len(words) and words[end].isalnum() else at
