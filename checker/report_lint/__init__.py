"""Check administrative reports. This is everything that a rule may import from the engine."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from report_lint.claim import Claim, Related, Verdict
    from report_lint.days import Days
    from report_lint.dossier import Dossier
    from report_lint.geometry import Block, BlockKind, Cell, Span, Table
    from report_lint.mention import Mention, Pattern
    from report_lint.message import Message, says
    from report_lint.model import Report
    from report_lint.register import Register
    from report_lint.rule import (
        Bad,
        DossierRule,
        Edit,
        Finding,
        Fix,
        Good,
        ReportRule,
        Severity,
        Suppression,
        SuppressionRule,
    )
    from report_lint.value import Value

_HOMES = {
    "Claim": "claim",
    "Related": "claim",
    "Verdict": "claim",
    "Block": "geometry",
    "BlockKind": "geometry",
    "Cell": "geometry",
    "Span": "geometry",
    "Table": "geometry",
    "Mention": "mention",
    "Pattern": "mention",
    "Message": "message",
    "says": "message",
    "Days": "days",
    "Report": "model",
    "Register": "register",
    "Dossier": "dossier",
    "Bad": "rule",
    "DossierRule": "rule",
    "Edit": "rule",
    "Finding": "rule",
    "Fix": "rule",
    "Good": "rule",
    "ReportRule": "rule",
    "Severity": "rule",
    "Suppression": "rule",
    "SuppressionRule": "rule",
    "Value": "value",
}

__all__ = [
    "Bad",
    "Block",
    "BlockKind",
    "Cell",
    "Claim",
    "Days",
    "Dossier",
    "DossierRule",
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
    "Suppression",
    "SuppressionRule",
    "Table",
    "Value",
    "Verdict",
    "says",
]


def __getattr__(name: str) -> object:
    """Import a name when it is first asked for: the command line begins before anything else is loaded."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from report_lint.bytecode import imported

    value: object = getattr(imported(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
