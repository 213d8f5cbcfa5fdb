"""A report as rules see it: one text, with blocks and tables laid over it by span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter, lt

from report_lint.compiled import compiled
from report_lint.geometry import Anchors, Block, BlockKind, Span, Table
from report_lint.value import TYPE_CHECKING, Value, cached_property

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, TypeVar

    from report_lint.days import Days
    from report_lint.mention import Mention
    from report_lint.read.docx_comments import Comment
    from report_lint.world import Knowledge, World

    M = TypeVar("M", bound=Mention)
    K = TypeVar("K", bound=Knowledge)

_ODD_BLANKS = "\u00a0\u2007\u202f\u2009\u200a\u3000\v\f\r"
_LONE_RETURN = compiled(r"\r(?!\n)")
#: Looking for hundreds of literals in a longer text costs more than cutting it into words.
_LONG = 100_000
#: What parts the words of a literal, as the vocabulary has it: "a b" is sought as the end "a\\n" and the start "\\nb".
_PARTED = dict.fromkeys(map(ord, " \t\n"), "\n \n")
_LINE_END = compiled(r"\r\n|\n|\r")


class Report(Value):
    """One report. Its text is NFC, every span in the program points into it, and nobody changes it.

    ``source`` is the file as decoded (line ends and composition as there). ``cuts`` are line breaks inside a block (a
    page break, a wrapped line), ``masked`` what is no prose (code, URLs, suppression comments), ``comments`` what the
    margin of a Word document says where it concerns report-lint. ``notes`` is what the reader has to say about the
    file, for a person. ``form`` is the body of rules for the document's parts that somebody has chosen: nd30, party or
    union; auto leaves that to the document. ``others`` are the reports of its dossier.
    """

    file: str
    source: str
    text: str
    blocks: tuple[Block, ...] = ()
    tables: tuple[Table, ...] = ()
    cuts: tuple[Span, ...] = ()
    masked: tuple[Span, ...] = ()
    comments: tuple[Comment, ...] = ()
    anchors: Anchors = Anchors()
    notes: tuple[str, ...] = ()
    form: str = "auto"
    as_of: Days | None = None
    dating: Callable[[Report], Days | None] | None = None
    shared: World | None = None
    others: tuple[Report, ...] = ()

    @cached_property
    def view(self) -> str:
        """The text as patterns read it: as long, line ends only between blocks, one kind of blank, no masked part."""
        text = self.text
        if "\r" in text:
            text = _LONE_RETURN.sub("\n", text)
        for blank in _ODD_BLANKS:
            text = text.replace(blank, " ")
        hidden = sorted((*self.cuts, *self.masked))
        if not hidden:
            return text
        parts: list[str] = []
        at = 0
        for span in hidden:
            if span.end > at:
                start = max(span.start, at)
                parts += (text[at:start], " " * (span.end - start))
                at = span.end
        parts.append(text[at:])
        return "".join(parts)

    @cached_property
    def lower(self) -> str:
        """The view in lower case, of exactly the same length."""
        view = self.view
        lower = view.lower()
        return lower if len(lower) == len(view) else "".join([c.lower() if len(c.lower()) == 1 else c for c in view])

    @cached_property
    def words(self) -> list[str]:
        """The view cut at every blank, tab and line end; an empty word stands for each one too many."""
        cut = self._cut
        return [word for line in self.view.split("\n") for word in cut[line]]

    @cached_property
    def kinds(self) -> dict[str, None]:
        """Every different word as written, in the order of its first place."""
        return dict.fromkeys([word for words in self._cut.values() for word in words])

    @cached_property
    def _cut(self) -> dict[str, list[str]]:
        """Every different line of the view with its words: a line that is told again has no other ones."""
        return {line: line.replace("\t", " ").split(" ") for line in dict.fromkeys(self.view.split("\n"))}

    @cached_property
    def _vocabulary(self) -> tuple[str, str] | None:
        """Every different word of a long report between line ends, and every line, both in lower case.

        None for a short report: looking in its text is as quick.
        """
        if len(self.text) <= _LONG:
            return None
        return "\n".join(["", *self.kinds, ""]).lower(), "\n".join(["", *self._cut, ""]).lower()

    def _occurs(self, literal: str) -> bool:
        if not self._vocabulary:
            return literal in self.lower
        words, lines = self._vocabulary
        return all(piece in words for piece in literal.translate(_PARTED).split(" ")) and literal in lines

    def likely(self, literals: tuple[str, ...]) -> Iterable[str]:
        """Return those of some literals in lower case, each within a line, that occur in a long report."""
        return filter(self._occurs, literals) if self._vocabulary else literals

    def holds(self, literals: tuple[str, ...]) -> bool:
        """Tell whether one of some literals in lower case, each within a line, occurs."""
        return any(map(self._occurs if self._vocabulary else self.lower.__contains__, literals))

    @cached_property
    def at(self) -> Days | None:
        """The days on which the report may have been made, the only "now" there is; None when nothing tells."""
        if self.as_of is not None or self.dating is None:
            return self.as_of
        return self.dating(self)

    @cached_property
    def _memo(self) -> dict[type, Any]:
        return {}

    def mentions(self, kind: type[M], within: Span | None = None) -> tuple[M, ...]:
        """Return the mentions of one kind in reading order, finding them only once."""
        found, starts = self._found(kind)
        if within is None:
            return found
        low, high = bisect_left(starts, within.start), bisect_left(starts, within.end)
        return tuple([mention for mention in found[low:high] if mention.span.end <= within.end])

    def last_before(self, kind: type[M], offset: int) -> M | None:
        """Return the last mention of the kind that starts before the offset."""
        found, starts = self._found(kind)
        at = bisect_left(starts, offset)
        return found[at - 1] if at else None

    def first_from(self, kind: type[M], offset: int) -> M | None:
        """Return the first mention of the kind that starts at the offset or after it."""
        found, starts = self._found(kind)
        at = bisect_left(starts, offset)
        return found[at] if at < len(found) else None

    def world(self, kind: type[K]) -> K:
        """Return what is known of a kind, the same for the whole run."""
        if self.shared is None:
            message = "this report was made without knowledge"
            raise LookupError(message)
        return self.shared.get(kind)

    def block(self, offset: int) -> Block | None:
        """Return the block around an offset; None between blocks."""
        at = bisect_right(self._block_starts, offset) - 1
        return self.blocks[at] if at >= 0 and offset <= self.blocks[at].span.end else None

    def is_tabled(self, offset: int) -> bool:
        """Tell whether an offset lies in a row of a table."""
        block = self.block(offset)
        return block is not None and block.kind is BlockKind.ROW

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of this report's text."""
        return Span(self.file, start, end)

    def holding(self, span: Span) -> Report:
        """Return the report of the dossier that a span lies in: nearly always this one."""
        if span.file == self.file:
            return self
        return next((other for other in self.others if other.file == span.file), self)

    def slice(self, span: Span) -> str:
        """Return the file's own text of a span."""
        source = self.anchors.source
        return self.source[source(span.start) : source(span.end, end=True)]

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, from 1, of an offset of the source."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def line(self, number: int) -> tuple[int, str]:
        """Return where a line of the source starts and its text without the line end."""
        starts = self._line_starts
        start = starts[number - 1]
        end = starts[number] if number < len(starts) else len(self.source)
        return start, self.source[start:end].rstrip("\r\n")

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.source))]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    def _found(self, kind: type[M]) -> tuple[tuple[M, ...], list[int]]:
        memo = self._memo
        if kind not in memo:
            try:
                found = tuple(kind.find(self))
            except BrokenMentionError as problem:
                memo[kind] = problem
            except Exception as problem:  # noqa: BLE001 — one broken mention must not take the other rules down
                memo[kind] = BrokenMentionError(kind.__name__, problem)
            else:
                starts = [mention.span.start for mention in found]
                if not all(map(lt, starts, starts[1:])):  # nearly all kinds are found in reading order
                    found = tuple(sorted(found, key=_place))
                    starts.sort()
                memo[kind] = found, starts
        if isinstance(memo[kind], BrokenMentionError):
            raise memo[kind]
        found_and_starts: tuple[tuple[M, ...], list[int]] = memo[kind]
        return found_and_starts

    def found_kinds(self) -> Iterator[type[Mention]]:
        """Yield the kinds of mention that somebody has asked for and that were found without an error."""
        for kind, found in self._memo.items():
            if not isinstance(found, BrokenMentionError):
                yield kind


class BrokenMentionError(Exception):
    """A kind of mention failed while it looked for itself; told once, however many rules ask for it."""

    def __init__(self, kind: str, problem: Exception) -> None:
        """Keep the kind's name and what went wrong."""
        super().__init__(kind)
        self.kind = kind
        self.problem = problem


_place = attrgetter("span.start", "span.end")
