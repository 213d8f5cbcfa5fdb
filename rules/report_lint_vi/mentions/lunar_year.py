"""Lunar years by name: "Giáp Thìn", "Tết Ất Tỵ", and the solar year beside the name."""

from __future__ import annotations

from report_lint import Mention, Pattern, Span
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions import vocabulary as words
from report_lint_vi.world.calendar import years_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: With capitals, in the view: "ất thân" inside other words is nobody's year.
_NAME = Pattern(
    r"(?P<can>G(?:iáp|IÁP)|Ất|ẤT|B(?:ính|ÍNH)|Đ(?:inh|INH)|M(?:ậu|ẬU)|K[ỷỉỶỈ]|C(?:anh|ANH)|T(?:ân|ÂN)|N(?:hâm|HÂM)|"
    r"Q(?:u[ýí]|U[ÝÍ])) +(?P<chi>T[ýíỵịÝÍỴỊ]|S(?:ửu|ỬU)|D(?:ần|ẦN|ậu|ẬU)|M(?:[ãẹ]o|[ÃẸ]O|ùi|ÙI)|"
    r"T(?:h[ìâ]n|H[ÌÂ]N|uất|UẤT)|N(?:gọ|GỌ)|H(?:ợi|ỢI))\b",
    "giáp ", "ất ", "bính ", "đinh ", "mậu ", "kỷ ", "kỉ ", "canh ", "tân ", "nhâm ", "quý ", "quí ",
)  # fmt: skip
#: A figure that a name only happens to precede: "dịp Tết Giáp Thìn 2042 suất quà".
_COUNTED = Pattern(rf" (?:{'|'.join(sorted(words.COUNTED - {'đ', '%'}))})\b")
#: A solar year from its own lunar name, or from the one before or after, modulo 60.
_NEXT_YEARS = (0, 1, 59)
_BEFORE = Pattern(r"\b(?:năm|tết|đán|xuân|dân tộc|cổ truyền|nguyên tiêu)[ “\"]*\Z")
_YEAR_AFTER = Pattern(r" ?(?:[-–] ?|\( ?)?(?:năm )?([0-9]{4})(?![0-9]|[-–/.,][0-9]| ?[-–] ?[0-9]{4})")
_YEAR_BEFORE = Pattern(
    r"(?<![-–/0-9])([0-9]{4})(?: ?(?:\(|[-–] ?)(?:năm |xuân |tết )?| (?:là năm |tức (?:là )?năm )?)\Z"
)


class LunarYear(Mention):
    """A lunar year's name as written, with the solar year that stands right beside it.

    ``residue`` is what its years leave modulo 60, None for a pair that names no year ("Giáp Sửu"). ``told`` says that
    the words around speak of a year: without them such a pair may be somebody's name.
    """

    name: str
    residue: int | None
    year: int | None
    year_span: Span | None
    told: bool
    feast: bool

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Find the capitalised pairs of a stem and a branch."""
        view, lower = report.view, report.lower
        for match in _NAME.compiled.finditer(view) if _NAME.opens(lower) else ():
            start, end = match.span()
            after = _YEAR_AFTER.match(lower, end)
            residue = years_of(match["can"], match["chi"])
            # "Giáp Thìn 2025 công đoàn …": a number about its own year is no figure
            near = after and residue is not None and (int(after[1]) - residue) % 60 in _NEXT_YEARS
            if after and not near and "năm" not in after[0] and _COUNTED.match(lower, after.end()):
                continue
            before = None if after else _YEAR_BEFORE.search(lower, max(0, start - 16), start)
            beside = after or before
            cue = _BEFORE.search(lower, max(0, start - 24), start)
            feast = bool(cue and not cue[0].startswith("năm"))
            yield cls(
                report.span(start, end), view[start:end], residue,
                int(beside[1]) if beside else None, report.span(*beside.span(1)) if beside else None,
                bool(cue or beside), feast,
            )  # fmt: skip

    def fits(self, year: int) -> bool:
        """Tell whether the solar year, but for its first weeks, is of this name."""
        return self.residue == year % 60
