"""Claims: what a report derives from what, and whether it holds."""

from __future__ import annotations

from report_lint.geometry import Span
from report_lint.mention import Mention
from report_lint.message import Message
from report_lint.value import Choice, Value


class Verdict(Choice):
    """What deriving a claim again has shown."""

    HOLDS = "holds"
    FAILS = "fails"
    UNKNOWN = "unknown"


class Related(Value):
    """A place that bears on a finding, with a short word on how."""

    span: Span
    message: Message

    def __init__(self, span: Span, message: Message) -> None:
        """Set the fields: some findings have hundreds of places beside them, and this takes half the time."""
        own = self.__dict__
        own["span"], own["message"] = span, message


class Claim(Mention):
    """Something a report derives: its figures, whether the derivation holds, and the derivation itself.

    ``figures`` are the spans of every figure that took part, the result among them; they count as checked when the
    verdict is known and an enabled rule asked for the claim.
    """

    figures: tuple[Span, ...]
    verdict: Verdict
    derivation: Message
    evidence: tuple[Related, ...]
