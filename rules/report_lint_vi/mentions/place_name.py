"""Names of places: how far they go among the capitals that follow a kind of unit."""

from __future__ import annotations

from functools import cached_property

from report_lint import Value
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.world.gazetteer import Gazetteer, Level

if TYPE_CHECKING:
    from report_lint import Report

CAPITAL = "A-ZÀ-ÖØ-ÝĂĐÐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_TOKEN = rf"(?:[{CAPITAL}]\w*(?:['’‘ʼ`´]\w*)*)"
_RUN = compiled(
    rf"(?:Nông trường )?{_TOKEN}(?:(?: {{1,2}}| ?[-–—] ?){_TOKEN}){{0,7}}(?: [0-9]{{1,2}}(?![\w/]|[.,][0-9]))?"
    r"|[0-9]{1,2}(?=\.? ?(?:[,;:()\n\t|]|[-–] |và |thuộc |[Qq]uận |[Tt]hành |TP|Q\.|\Z))"
)
_PIECE = compiled(r"[^\s–—-]+")
DASH = compiled(r" ?[-–—] ?")
#: An unknown name is at most so many syllables long; in capitals, it must end where the line does.
_LONGEST = 4
_END = compiled(r" *(?:[\n\t|,;.()]|\Z)")
_CITY = "thành phố"


class PlaceName(Value):
    """A name that was read: its words, and those up to which the capitals go on."""

    text: str
    run: str
    level: Level
    known: bool

    @property
    def alone(self) -> bool:
        """Whether it is a known name and nothing else."""
        return self.known and self.text == self.run


class PlaceNames:
    """Reads names in one report, each run of capitals only once."""

    def __init__(self, report: Report) -> None:
        """Keep the report; the gazetteer is opened by the first name."""
        self._view = report.view
        self._report = report
        self._memo: dict[tuple[str, tuple[Level, ...]], PlaceName | None] = {}
        self._above: dict[tuple[str, Level], bool] = {}

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return self._report.world(Gazetteer)

    @cached_property
    def _days(self) -> tuple[str, str]:
        at = self._report.at
        return (at.first.isoformat(), at.last.isoformat()) if at else ("", "9")

    def read(self, at: int, levels: tuple[Level, ...]) -> PlaceName | None:
        """Return the longest known name of one of the levels that begins here, else the run of capitals."""
        run = _RUN.match(self._view, at)
        if not run:
            return None
        key = run[0], levels
        if key not in self._memo:
            self._memo[key] = self._read(run[0], levels)
        name = self._memo[key]
        if name and not name.known and name.run.isupper() and not _END.match(self._view, at + len(name.text)):
            return None
        return name

    def is_above(self, name: str, level: Level) -> bool:
        """Tell whether something above a level bears the name."""
        key = name, level
        if key not in self._above:
            self._above[key] = any(unit.level < level for unit in self._gazetteer.named(name))
        return self._above[key]

    def _read(self, run: str, levels: tuple[Level, ...]) -> PlaceName | None:
        pieces = [*_PIECE.finditer(run)]
        words = [piece[0] for piece in pieces]
        count = self._gazetteer.longest(words)
        while count:
            name = run[: pieces[count - 1].end()]
            level = self._level(name, levels)
            if level:
                return PlaceName(name, run, level, known=True)
            count = self._gazetteer.longest(words[: count - 1])
        run = DASH.split(run, maxsplit=1)[0]
        if run[0].isdigit():
            return None
        name = run[: pieces[min(_LONGEST, len(run.split())) - 1].end()]
        return PlaceName(name, run, levels[-1], known=False) if name == run or not run.isupper() else None

    def _level(self, name: str, levels: tuple[Level, ...]) -> Level | None:
        """Return the level of a name that can stand on several: there where a city of that name was in force."""
        units = [unit for unit in self._gazetteer.named(name) if unit.level in levels]
        if len(levels) > 1 and units:
            cities = [unit for unit in units if unit.kind == _CITY]
            units = [city for city in cities if city.during(*self._days)] or cities or units
        return min((unit.level for unit in units), default=None)
