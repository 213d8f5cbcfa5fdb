"""What a rule is, and what it may say."""

from __future__ import annotations

from report_lint.claim import Related
from report_lint.geometry import Span
from report_lint.message import Message
from report_lint.value import TYPE_CHECKING, Choice, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import ClassVar

    from report_lint.dossier import Dossier
    from report_lint.mention import Mention
    from report_lint.model import Report


class Severity(Choice):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


class Edit(Value):
    """A replacement of one span."""

    span: Span
    text: str

    def __init__(self, span: Span, text: str) -> None:
        """Set the fields: a fix may have hundreds of edits, and this takes half the time."""
        own = self.__dict__
        own["span"], own["text"] = span, text


class Fix(Value):
    """A way out: a title and edits. Only fixes of form are safe; a figure, date or name is a suggestion."""

    title: Message
    edits: tuple[Edit, ...]
    safe: bool = False


class Finding(Value):
    """What a rule has to say about one span; ``related`` holds the other places that bear on it.

    ``key`` names the matter for the fingerprint where the flagged text alone would not do.
    """

    span: Span
    message: Message
    related: tuple[Related, ...] = ()
    fixes: tuple[Fix, ...] = ()
    key: str = ""


class Good(Value):
    """A text on which the rule is silent; ``on`` is the report's date (YYYY[-MM[-DD]]), ``options`` the rule's."""

    text: str
    on: str = ""
    options: Mapping[str, object] = {}


class Bad(Value):
    """A text in which the rule flags exactly what is ``[[marked]]``; ``says`` is a part of each message.

    ``fixed`` is the text after the first fix of every finding.
    """

    text: str
    says: str = ""
    on: str = ""
    options: Mapping[str, object] = {}
    fixed: str = ""


class Rule(Value):
    """A rule: its docstring is the manual, its class attributes are identity and examples, its fields are options.

    A rule to which a report gives no reason to speak is not even imported. ``needs``: literals in lower case, one of
    which the report must hold; ``cue``: a pattern that must match, in lower case, where one of them begins, without
    literals anywhere. ``tables``: there must be a table. ``judges``: the kinds of mention that the rule is about; it
    runs when there is one, of claims one that fails, and where several rules share a kind, one whose ``fault`` is this
    rule's.

    ``taste``: only those who want to hear everything want to hear this; it runs when it is selected, or in the profile
    ``strict``.

    ``stage``: what it looks at, one report, the comments that suppress, or a dossier.
    """

    stage: ClassVar[str] = "report"
    code: ClassVar[str]
    severity: ClassVar[Severity] = Severity.WARNING
    needs: ClassVar[tuple[str, ...]] = ()
    cue: ClassVar[str] = ""
    tables: ClassVar[bool] = False
    judges: ClassVar[tuple[type[Mention], ...]] = ()
    fault: ClassVar[str] = ""
    taste: ClassVar[bool] = False
    good: ClassVar[tuple[str | Good, ...]]
    bad: ClassVar[tuple[Bad, ...]]

    @classmethod
    def name(cls) -> str:
        """Return the kebab-case name: ``ColumnTotal`` is ``column-total``."""
        return "".join([f"-{c.lower()}" if c.isupper() else c for c in cls.__name__]).removeprefix("-")


class Named(Value):
    """A code, family or name in a comment, and where it is written."""

    span: Span
    name: str


class Suppression(Value):
    """A comment that asks for silence: what it says, and what came of it.

    ``action`` is ignore, disable, enable or file-ignore, or a word that means nothing; ``codes`` are the codes,
    families and names as written. ``serves`` tells whether it can suppress anything at all, ``unknown`` which of the
    codes are none, ``unused`` which had nothing to suppress though their rules ran. One that stands ``apart``, in the
    margin of a document, is no part of the text: all its spans are the words that it is about.
    """

    span: Span
    action: str
    codes: tuple[Named, ...]
    reason: str
    apart: bool = False
    serves: bool = False
    unknown: tuple[Named, ...] = ()
    unused: tuple[Named, ...] = ()


class SuppressionRule(Rule):
    """A rule about the comments that suppress findings; it runs when all others have."""

    stage = "suppressions"

    def judge(self, report: Report, comments: Sequence[Suppression]) -> Iterable[Finding]:
        """Yield what is wrong with a report's comments."""
        raise NotImplementedError(report, comments)


class ReportRule(Rule):
    """A rule that looks at one report at a time."""

    def check(self, report: Report) -> Iterable[Finding]:
        """Yield the findings in one report."""
        raise NotImplementedError(report)


#: In the examples of a rule about dossiers such a line parts the files.
PARTING = "\n=====\n"


class DossierRule(Rule):
    """A rule that looks at reports that belong together; it runs with ``--dossier``.

    A finding stands in one of them; what it is compared with may stand in another. Files of an example are parted by a
    line of five equals signs.
    """

    stage = "dossier"

    def check(self, dossier: Dossier) -> Iterable[Finding]:
        """Yield the findings in all the reports."""
        raise NotImplementedError(dossier)
