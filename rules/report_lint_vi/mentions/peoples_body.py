"""Bodies "of the people" whose names the laws write with one capital: "Ủy ban nhân dân", "Tòa án nhân dân"."""

from __future__ import annotations

from report_lint import Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: One of these stands in every name that is written otherwise.
_SIGNS = ("Nhân dân", "Nhân Dân", "Ban nhân", "Đồng nhân", "Án nhân")
#: What may stand in either case is left as it is written: "Viện Kiểm sát" and "Viện kiểm sát" are both in use.
_BODY = compiled(
    r"\b(?:(?:Ủy|Uỷ|ủy|uỷ) [Bb]an|(?:Hội|hội) [Đđ]ồng|(?:Tòa|Toà|tòa|toà) [Áá]n|(?:Viện|viện) [Kk]iểm [Ss]át) "
    r"[Nn]hân [Dd]ân\b"
)
_FREE = "Viện Kiểm"


class PeoplesBody(Mention):
    """Such a name with a capital too many; ``right`` is the name as it should be."""

    right: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare each with its own small letters, from the second syllable on."""
        view = report.view
        if not any(sign in view for sign in _SIGNS):
            return
        for match in _BODY.finditer(view):
            written = match[0]
            kept = len(_FREE) if written.startswith(_FREE) else 1
            right = written[:kept] + written[kept:].lower()
            if right != written:
                yield cls(report.span(*match.span()), right)
