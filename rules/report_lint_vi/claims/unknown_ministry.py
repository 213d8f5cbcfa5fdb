"""Ministries that there have never been: "Bộ Khoa học và Kỹ thuật" (Bộ Khoa học và Công nghệ)."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.organisation import OfficeName
from report_lint_vi.world.offices import Offices, folded

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_MINISTRY = Pattern(
    r"(?<!\w)bộ (?P<first>[^\W\d_]+ [^\W\d_]+(?: [^\W\d_]+)?) và (?P<last>[^\W\d_]+(?: [^\W\d_]+)?)", "bộ "
)
#: Other countries have other ministries, and so had this one.
_ABROAD = Pattern(
    r"(?<!\w)(?:lào|trung quốc|campuchia|cam-pu-chia|thái lan|hàn quốc|triều tiên|nhật bản|nga|pháp|đức|anh|mỹ|hoa kỳ|"
    r"úc|ấn độ|cuba|cu ba|singapore|đài loan|nước|quốc tế|liên bang|cộng hòa|vương quốc|trước đây|cũ|tiền thân|"
    r"19[0-9]{2}|thế kỷ)(?!\w)"
)
_JOINT = " và "


class UnknownMinistry(Claim):
    """A ministry's name that begins as that of one ministry only and goes on otherwise."""

    name: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at what is written as a ministry's name with "và" in it and is no known one."""
        known: set[int] | None = None
        for match in _MINISTRY.at_literals(report):
            start, last = match.start(), report.view[match.start("last") : match.end("last")].split(" ")
            if report.view[start] != "B" or not last[0].istitle() or (len(last) > 1 and not last[1].islower()):
                continue
            name = _meant(report, match)
            if not name:
                continue
            known = {office.span.start for office in report.mentions(OfficeName)} if known is None else known
            sentence = Sentence.around(report, start)
            if start in known or (sentence and _ABROAD.search(report.lower, sentence.span.start, sentence.span.end)):
                continue
            span = report.span(start, match.end())
            said = says("không có {written}; tên chính thức là {name}", written=report.slice(span), name=name)
            yield cls(span, (), Verdict.FAILS, said, (), name)

    def ways_out(self) -> tuple[Fix, ...]:
        """Return the ministry's name."""
        return (Fix(says("viết {name}", name=self.name), (Edit(self.span, self.name),)),)


def _meant(report: Report, match: re.Match[str]) -> str:
    """Return the only ministry whose name begins so, "" where the words are a known name or there are several."""
    offices, first = report.world(Offices), folded(match["first"])
    forms = offices.beginning(" ".join(["bộ", *first.split()[:1]]))
    names = {form.name for form in forms if form.name.startswith("Bộ ")}
    whole = folded(f"{match['first']}{_JOINT}{match['last']}")
    alike = {name for name in names if folded(name.lower()).removeprefix("bộ ").startswith(f"{first}{_JOINT}")}
    if len(alike) != 1 or any(
        folded(name.lower()).removeprefix("bộ ").startswith(whole.rpartition(" ")[0]) for name in alike
    ):
        return ""
    return "" if any(folded(name.lower()) == f"bộ {first}" for name in names) else alike.pop()
