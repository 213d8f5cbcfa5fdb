"""The words that are told of a count and of no other one beside it."""

from __future__ import annotations

from report_lint import BlockKind, Pattern, Value
from report_lint.value import TYPE_CHECKING, cached_property
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.recollection import PREDICATE
from report_lint_vi.mentions.retelling import IDLE, LIGHT, OWN, WORD, Retelling
from report_lint_vi.mentions.told_figure import head_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity

#: Times are no figures.
_TIME = Pattern(
    r"(?<!\w)(?:năm học|năm|tháng|ngày|quý|lần thứ|giai đoạn|nhiệm kỳ|khóa|số|điều|khoản|dịp) [0-9ivx]{1,9}"
    r"(?:[-–/., ]{1,3}[0-9]{1,4}){0,4}|[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{4})?"
)
_BRACKET = Pattern(r"\([^()\n]*\)?")
_PIECE = Pattern(r": | và |, ")
_DIGIT = Pattern(r"[0-9]")
_END = Pattern(
    r"[;:(\n]|[.](?![0-9])|,? (?:trong đó|bao gồm|tăng|(?<!cắt )giảm|so với|chiếm|bằng)(?!\w)|"
    r",? (?:và )?[0-9]"
)
#: Words after a name that do not belong to it.
_STOPS = frozenset("trước sau đúng vượt thuộc ngay cùng nhằm sớm kịp đợt dịp ngày tháng năm quý tính trị tổng".split())
#: Syllables of verbs that tell of one doing.
_ALIKE = tuple(
    frozenset(words.split())
    for words in ("trao tặng biếu", "xây dựng lập", "sửa chữa", "bắt giữ", "phát hiện ghi nhận xảy", "mở tổ chức",
                  "tuyển nhận dụng", "cấp phát", "hỗ trợ giúp đỡ", "mắc bệnh nhiễm", "tiếp nhận")
)  # fmt: skip
#: The reporting office's level and name.
_OFFICE = Pattern(
    r"(?<!\w)(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|trường|chi bộ|đảng bộ|hội|đoàn|công ty|bệnh viện|"
    r"trung tâm|khu)(?: [^\W\d_]+){0,3}"
)
_REACH, _AFTER, _NAME, _LABEL, _LEVEL = 300, 120, 4, 80, 40


class CountContext(Value):
    """What is said around a count: ``name``, the words behind it that name the things, and all ``words`` told of it.

    ``beside`` are those of its clause, without its label and the headings above it; ``near`` is the text around it.
    """

    told: Retelling
    name: tuple[str, ...]
    words: frozenset[str]
    beside: frozenset[str]
    near: str

    @classmethod
    def of(cls, report: Report, quantity: Quantity) -> Self | None:
        """Read the clause around a count, its label and the headings above it; None outside of prose."""
        told, start, end = Retelling.of(report, quantity, None), quantity.span.start, quantity.span.end
        sentence, block = Sentence.around(report, start), report.block(start)
        if told is None or sentence is None or block is None:
            return None
        lower = report.lower
        low = max(sentence.span.start, start - _REACH)
        lead = lower[max(low, lower.rfind("; ", low, start)) : start]
        tail = _TIME.compiled.sub(" ", lower[end : min(sentence.span.end, end + _AFTER)])
        cut = _END.search(tail, 1)
        after = tail[: cut.start()] if cut else tail
        beside = _words(*_before(lead), after)
        above = [lower[one.body : one.span.end] for one in block.ancestors() if one.kind is BlockKind.HEADING]
        label, colon, _ = lower[block.body : min(block.body + _LABEL, block.span.end)].partition(": ")
        if colon and not _DIGIT.search(label):
            above.append(label)
        around = f"{lower[max(low, start - _LEVEL) : start]} {after}"
        return cls(told, tuple(_name(after)), beside | _words(*above), beside, around)


def _words(*texts: str) -> frozenset[str]:
    """Return the words of some texts, with those that tell of the same doing."""
    words = frozenset(word for text in texts for word in WORD.compiled.findall(text))
    return alike(words)


def alike(words: frozenset[str]) -> frozenset[str]:
    """Return some words, with those that tell of the same doing."""
    return words.union(*(more for more in _ALIKE if not more.isdisjoint(words)))


def _name(after: str) -> Iterator[str]:
    """Yield the words behind a count that name the things."""
    for at, word in enumerate(WORD.compiled.findall(after.partition(",")[0])[:_NAME]):
        if at and (word in IDLE or word in PREDICATE or word in _STOPS):
            return
        yield word


def _before(lead: str) -> Iterator[str]:
    """Yield the pieces of a clause that lead to a count and hold no other one; of a run of counts what leads to it."""
    pieces = _PIECE.compiled.split(_BRACKET.compiled.sub(" ", _TIME.compiled.sub(" ", lead)))
    for piece in pieces:
        if not _DIGIT.search(piece):
            yield piece
    if not _tells(pieces[-1]):
        starts = (_DIGIT.compiled.split(piece, 1)[0] for piece in reversed(pieces[:-1]) if _DIGIT.search(piece))
        yield next((words for words in starts if _tells(words)), "")


def _tells(words: str) -> bool:
    return any(word not in IDLE for word in WORD.compiled.findall(words))


class CountContexts:
    """The contexts of a report's counts, each read once."""

    def __init__(self, report: Report) -> None:
        """Start with none."""
        self.report = report
        self._known: dict[int, CountContext | None] = {}

    def of(self, quantity: Quantity) -> CountContext | None:
        """Return what is said around a count."""
        start = quantity.span.start
        if start not in self._known:
            self._known[start] = CountContext.of(self.report, quantity)
        return self._known[start]

    @cached_property
    def own(self) -> frozenset[str]:
        """The words that the report uses of all its things: its own office, its place."""
        lines = head_of(self.report).partition("báo cáo")[0]
        found = {word for office in _OFFICE.compiled.finditer(lines) for word in office[0].split()}
        return (OWN - {"cấp", "các"}) | LIGHT | found

    @cached_property
    def lines(self) -> dict[str, int]:
        """In how many lines each word stands."""
        found: dict[str, int] = {}
        for line in self.report.lower.split("\n"):
            for word in set(WORD.compiled.findall(line)):
                found[word] = found.get(word, 0) + 1
        return found

    @cached_property
    def tabled(self) -> dict[str, str]:
        """The numbers that cells of tables give, each with what their rows and columns are called."""
        found: dict[str, str] = {}
        lower = self.report.lower
        for table in self.report.tables:
            heads: dict[int, str] = {}
            for row in table.rows:
                label = lower[row[0].span.start : row[0].span.end] if row else ""
                for cell in row:
                    text = lower[cell.span.start : cell.span.end].strip()
                    column = heads.setdefault(cell.column, text)
                    digits = text.lstrip("0")
                    known = found.get(digits, "")
                    if text[:1].isdigit() and len(known) < _REACH:
                        found[digits] = f"{known}|{label[:_LABEL]}|{column[:_LABEL]}"
        return found
