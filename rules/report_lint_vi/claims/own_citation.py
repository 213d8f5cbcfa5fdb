"""Whether a citation means an instrument that an organisation has told of, although the day is another."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.world.offices import folded

if TYPE_CHECKING:
    import datetime

    from report_lint import Report
    from report_lint_vi.mentions.citation import Citation
    from report_lint_vi.world.instruments import Instrument

#: Bodies that stand in the symbols of many organisations of one kind: the symbol alone does not tell whose it is.
SHARED = frozenset(
    "UBND HĐND TU HU QU THU ĐU ĐUK BTV BCH ĐTN LĐLĐ CĐ CĐCS CĐN MTTQ UBMTTQ MTTQVN BTT HPN HLHPN HND HCCB HCTĐ CA "
    "CAX CAH BCHQS BCĐ HĐBC THCS THPT TH MN TYT TTYT BV".split()
)
_ISSUER = Pattern(r"\)?,? (?:của|do) (?P<who>[^\n,;.:()“”\"0-9]{2,80})")
#: Who signs for a body, and short for its name.
_HEADS = ("chủ tịch ", "thủ trưởng ", "giám đốc ", "tổng giám đốc ", "hiệu trưởng ", "bí thư ", "trưởng ")
_SHORT = (("ubnd", "ủy ban nhân dân"), ("hđnd", "hội đồng nhân dân"), ("lđlđ", "liên đoàn lao động"))
_AFTER = frozenset("về v ban quy phê ngày đã được và năm khóa kỳ có trong đối nhằm hướng sửa để".split())
#: So many words of an issuer's name tell its level: "ủy ban nhân dân huyện".
_LEVEL = 5


def is_own(report: Report, citation: Citation, row: Instrument, day: datetime.date) -> bool:
    """Tell whether the cited symbol must be the organisation's own instrument.

    Who issued the cited one must be told and be the same; without that the symbol must be one that no other body has.
    Numbers without a year begin again each year.
    """
    form = citation.form
    if form is None or (form.year is None and form.term is None and row.date.year != day.year):
        return False
    if form.issuer and (form.year is not None or form.term is not None):
        return True
    body = row.symbol.replace("/", "-").rpartition("-")[2].upper()
    shared = body in SHARED
    told = _ISSUER.match(report.lower, citation.span.end, citation.span.end + 120)
    if not told:
        return not shared
    said, issuer = _words(told["who"]), _words(row.issuer)
    same = 0
    while same < min(len(said), len(issuer)) and said[same] == issuer[same]:
        same += 1
    over = same == len(said) or said[same] in _AFTER
    return same == len(issuer) or (over and same >= (_LEVEL if shared else 1))


def _words(name: str) -> list[str]:
    name = folded(name)
    for short, full in _SHORT:
        name = name.replace(short, full)
    for head in _HEADS:
        name = name.removeprefix(head)
    return name.split()
