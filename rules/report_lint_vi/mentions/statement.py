"""Statements: a sentence with its figures in a row, for relations between them."""

from __future__ import annotations

from report_lint import Mention, Pattern, Value
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.change import Change
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.quantity import Percent, Quantity
from report_lint_vi.mentions.ratio import Ratio, scale_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span
    from report_lint.figures import Figure


class Part(Choice):
    """What a figure is in its sentence."""

    LEVEL = "level"  # how much there is
    PERCENT = "percent"
    CHANGE = "change"  # how much more or less
    DONE = "done"  # the first number of a ratio
    OF = "of"  # the second


class Term(Value):
    """A figure of a statement; ``start`` and ``end`` bound it with its hedge and unit.

    ``kind``: what it measures or counts in one word, "" where it does not say. ``bracket``: where the bracket around it
    opens, -1 outside of brackets. ``change`` and ``ratio``: what it is a part of.
    """

    quantity: Quantity
    figure: Figure
    kind: str
    part: Part
    start: int
    end: int
    bracket: int
    change: Change | None = None
    ratio: Ratio | None = None

    @property
    def number(self) -> Span:
        """Where the digits stand."""
        return self.quantity.number.span

    def alike(self, other: Term) -> bool:
        """Tell whether both may be of one kind: the same unit or noun, or one does not say."""
        if self.kind and other.kind:
            return self.kind == other.kind
        bare, full = (self, other) if not self.kind else (other, self)
        return scale_of(bare.quantity) == scale_of(full.quantity) and full.kind not in ("%", "điểm %")


class Statement(Mention):
    """A sentence with a percentage or a change, and all its figures."""

    terms: tuple[Term, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Go from percentage to percentage and from change to change; rows of tables are left out."""
        seen = -1
        anchors = {mention.span.start for mention in report.mentions(Percent)}
        anchors |= {mention.span.start for mention in report.mentions(Change)}
        for at in sorted(anchors):
            sentence = Sentence.around(report, at) if at >= seen else None
            if sentence is None:
                continue
            seen = sentence.span.end
            if report.view.find("|", sentence.span.start, seen) < 0:
                yield cls(sentence.span, terms_between(report, sentence.span.start, seen))

    def before(self, term: Term) -> tuple[Term, ...]:
        """Return the terms before one, the nearest first."""
        return tuple(other for other in reversed(self.terms) if other.start < term.start)

    def previous(self, report: Report) -> tuple[Term, ...]:
        """Return the terms of the sentence before this one, if it stands in the same block."""
        sentence = report.last_before(Sentence, self.span.start)
        if not sentence or "\n" in report.view[sentence.span.end : self.span.start]:
            return ()
        return terms_between(report, sentence.span.start, sentence.span.end)

    def last_told(self, report: Report, like: Term) -> Term | None:
        """Return the only level of a kind in the sentence before this one."""
        nows = [x for x in self.previous(report) if x.kind == like.kind and x.part is Part.LEVEL]
        return nows[0] if len(nows) == 1 else None


def terms_between(report: Report, low: int, high: int) -> tuple[Term, ...]:
    """Return the figures of a stretch of one block in reading order."""
    return tuple(sorted(_terms(report, low, high), key=_start))


def _start(term: Term) -> int:
    return term.start


def _terms(report: Report, low: int, high: int) -> Iterator[Term]:
    view, span = report.view, report.span(low, high)
    changes: dict[int, Change] = {}
    for change in report.mentions(Change, span):
        if changes or not change.again or change.rises is not None:  # "đạt 8/9 xã, tương đương 88,9%" is no change
            changes[change.quantity.number.span.start] = change
    ratios: dict[int, tuple[Part, Ratio]] = {}
    for pair in report.mentions(Ratio, span):
        for part, number in zip((Part.DONE, Part.OF), pair.numbers, strict=True):
            ratios[number.span.start] = (part, pair)
    inside = report.mentions(Quantity, span)
    in_words = [change.quantity for change in changes.values() if not change.quantity.number.text[0].isdigit()]
    for quantity in (*inside, *in_words):
        at, start, end = quantity.number.span.start, quantity.span.start, quantity.span.end
        if _is_of_name(view, low, start, end) or _is_age(report, quantity):
            continue
        opened = view.rfind("(", low, start)
        bracket = opened if opened > view.rfind(")", low, start) else -1
        told = changes.get(at)
        end = noun_end(report, end)
        part, figure, kind = Part.LEVEL, quantity.figure, _kind_of(quantity)
        ratio: Ratio | None = None
        if at in ratios:
            part, ratio = ratios[at]
            figure, kind = (ratio.part, kind_after(ratio.noun)) if part is Part.DONE else (ratio.whole, kind)
        if told:
            part = Part.CHANGE
        elif quantity.unit in ("%", "điểm %"):
            part = Part.PERCENT
        yield Term(quantity, figure, kind, part, start, end, bracket, told, ratio)


def _is_of_name(view: str, low: int, start: int, end: int) -> bool:
    """Tell whether a figure stands in a name in quotation marks: "Gia đình 5 không, 3 sạch"."""
    opened = view.rfind("“", low, start)
    return opened >= 0 and view.find("”", opened, start) < 0 <= view.find("”", end, opened + _NAME)


def _is_age(report: Report, quantity: Quantity) -> bool:
    """Tell the 17 of "thanh niên tuổi 17", which counts nothing."""
    return not quantity.unit and not quantity.noun and report.lower.endswith("tuổi ", 0, quantity.number.span.start)


#: Nouns that a comma joins to one, "42 vụ, việc": what is said of the figure goes on behind them.
_JOINED = Pattern(
    r" (?:vụ, việc|thôn, (?:bản|xóm|buôn|ấp)|xã, (?:phường(?:, thị trấn)?|thị trấn)|gia súc, gia cầm|tổ chức, cá nhân|"
    r"cán bộ, (?:công chức(?:, viên chức)?|đảng viên|hội viên|chiến sĩ|giáo viên)|công chức, viên chức|hộ, cá nhân|"
    r"đoàn viên, (?:thanh niên|hội viên|người lao động)|hội viên, nông dân|trang trại, gia trại|học sinh, sinh viên|"
    r"doanh nghiệp, hợp tác xã|kiến nghị, phản ánh|khiếu nại, tố cáo|ông, bà)(?!\w)"
)
_NOUN, _NAME = 16, 60
#: Words that follow a figure without being what it counts.
_NO_NOUNS = frozenset(
    "so và trong cùng đạt chiếm bằng tăng giảm là với xuống lên còn đến của trên hoặc hay thì mà do để từ tại ở theo "
    "cho được bị đã vào nhưng tương trở cả năm sang thuộc có qua nay nên".split()
)
#: Nouns of one syllable, whatever the next word says of which; other nouns have two.
_ONE_SYLLABLE = frozenset(
    "người hộ vụ suất con cây nhà giải lớp buổi cuộc ca mũi lượt bản em cháu phòng đợt tổ xã phường thôn xóm "
    "ấp buôn làng cờ tin bài căn chiếc cái cuốn thẻ đơn phiếu xe tàu gói túi quả bộ khẩu khu đội ban khối "
    "trường máy liều giường đoạn tuyến cầu điểm tiết môn đôi cặp đàn mẫu lô thửa trang câu lần chị anh trẻ bò "
    "lợn gà trâu huyện tỉnh quận ý việc nhóm mô nữ ngày giờ phút trạm chợ bể cống giếng bến "
    "giấy hssv hs sv hv đv đvtn hvnd cbccvc nlđ".split()
)
_PEOPLE = frozenset({"đồng chí", "đảng viên", "đại biểu", "chị", "anh", "nữ"})


def _kind_of(quantity: Quantity) -> str:
    if quantity.unit:
        return quantity.unit
    return kind_after(quantity.noun) or ("đồng" if scale_of(quantity) >= 10**6 else "")


def noun_end(report: Report, end: int) -> int:
    """Return where a noun that a comma joins ends, behind a figure that ends here; else where the figure ends."""
    joined = _JOINED.match(report.lower, end) if report.view.find(", ", end, end + _NOUN) > 0 else None
    return joined.end() if joined else end


def kind_after(noun: str) -> str:
    """Return what the words after a figure say that it counts, "" for words that only go on."""
    word = noun.partition(" ")[0]
    if word in _NO_NOUNS and noun not in ("bị can", "bị cáo", "bị hại"):
        return ""
    alone = word in _ONE_SYLLABLE or noun[len(word) + 1 :] in _NO_NOUNS
    kind = word if alone else noun
    return "người" if kind in _PEOPLE else kind
