"""Check administrative reports. This is everything that a rule may import from the engine."""

from report_lint.claim import Claim, Related, Verdict
from report_lint.geometry import Block, BlockKind, Cell, Span, Table
from report_lint.mention import Mention, Pattern
from report_lint.message import Message, says
from report_lint.model import Days, Report
from report_lint.register import Register
from report_lint.rule import Bad, Edit, Finding, Fix, Good, ReportRule, Severity
from report_lint.value import Value

__all__ = [
    "Bad",
    "Block",
    "BlockKind",
    "Cell",
    "Claim",
    "Days",
    "Edit",
    "Finding",
    "Fix",
    "Good",
    "Mention",
    "Message",
    "Pattern",
    "Register",
    "Related",
    "Report",
    "ReportRule",
    "Severity",
    "Span",
    "Table",
    "Value",
    "Verdict",
    "says",
]
