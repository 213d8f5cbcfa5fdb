"""Names of places: how far they go among the capitals that follow a kind of unit."""

from __future__ import annotations

from report_lint import Value
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING, cached_property
from report_lint_vi.world.gazetteer import Gazetteer, Level
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Report

CAPITAL = "A-ZÀ-ÖØ-ÝĂĐÐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_TOKEN = rf"(?:[{CAPITAL}]\w*(?:['’‘ʼ`´]\w*)*)"
#: All capitals that go on from the first, or a number.
RUN = (
    rf"(?:[Nn]ông trường |NT\. ?)?{_TOKEN}(?:(?: {{1,2}}| ?[-–—] ?){_TOKEN}){{0,7}}"
    r"(?: [0-9]{1,2}(?![\w/]|[.,][0-9]))?"
    r"|[0-9]{1,2}(?=\.? ?(?:[,;:()\n\t|]|[-–] |và |thuộc |[Qq]uận |[Tt]hành |TP|Q\.|\Z))"
    rf"|[0-9]{{1,2}}(?: {_TOKEN}){{1,3}}"
)
_RUN = compiled(RUN)
_PIECE = compiled(r"[^\s–—-]+")
DASH = compiled(r" ?[-–—] ?")
#: An unknown name is at most so many syllables long; in capitals, it must end where the line does.
_LONGEST = 4
_END = compiled(r" *(?:[\n\t|,;.()]|\Z)")
_CITY = "thành phố"
#: No known name has more words.
_MOST_WORDS = 8
#: Whoever asks for more names than this is better served by all of them at once.
_MANY = 150
#: On each level, a unit's id is so long.
_LENGTHS = {Level.PROVINCE: 2, Level.DISTRICT: 3, Level.COMMUNE: 5}


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


class Names(dict[str, "PlaceName | None"]):
    """Names of some levels by the runs of capitals in which they stand, each read when it is first asked for."""

    def __init__(self, names: PlaceNames, levels: tuple[Level, ...]) -> None:
        """Read nothing yet."""
        super().__init__()
        self._reader, self._levels = names, levels

    def __missing__(self, run: str) -> PlaceName | None:
        """Read a run."""
        name = self[run] = self._reader.name_in(run, self._levels)
        return name


class PlaceNames:
    """Reads names in one report, each run of capitals only once."""

    def __init__(self, report: Report) -> None:
        """Keep the report; the gazetteer is opened by the first name."""
        self._view = report.view
        self._report = report
        self._names: dict[tuple[Level, ...], Names] = {}
        self._asked = 0

    @cached_property
    def _days(self) -> tuple[str, str]:
        at = self._report.at
        return (at.first.isoformat(), at.last.isoformat()) if at else ("", "9")

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return self._report.world(Gazetteer)

    @cached_property
    def _all(self) -> dict[str, str]:
        return self._gazetteer.names()

    def read(self, at: int, levels: tuple[Level, ...]) -> PlaceName | None:
        """Return the longest known name of one of the levels that begins here, else the run of capitals."""
        run = _RUN.match(self._view, at)
        name = self.of(levels)[run[0]] if run else None
        return name if name is None or name.known or self.ends(name, at) else None

    def of(self, levels: tuple[Level, ...]) -> Names:
        """Return the names of some levels by the runs of capitals that they stand in."""
        names = self._names.get(levels)
        if names is None:
            names = self._names[levels] = Names(self, levels)
        return names

    def ends(self, name: PlaceName, at: int) -> bool:
        """Tell whether an unknown name at an offset may be one: in capitals, it ends where the line does."""
        return not name.run.isupper() or bool(_END.match(self._view, at + len(name.text)))

    def is_above(self, name: str, level: Level) -> bool:
        """Tell whether something above a level bears the name."""
        words = _PIECE.findall(name)
        count, ids = next(self._begun(words), (0, ""))
        return count == len(words) and any(len(unit) < _LENGTHS[level] for unit in ids.split(" "))

    def name_in(self, run: str, levels: tuple[Level, ...]) -> PlaceName | None:
        """Read a run of capitals."""
        self._asked += 1
        words = _PIECE.findall(run)
        for count, ids in self._begun(words):
            name = run if count == len(words) else run[: _end_of(run, count)]
            level = self._level(name, ids, levels)
            if level and (name == run or not run[0].isdigit()):  # "phường 2 Bảo Lộc", but "phường 2 Nguyễn Văn A"
                return PlaceName(name, run, level, True)  # noqa: FBT003 — by position, as thousands are made
        run = DASH.split(run, maxsplit=1)[0]
        if run[0].isdigit():
            return None
        name = run[: _end_of(run, min(_LONGEST, len(run.split())))]
        return PlaceName(name, run, levels[-1], known=False) if name == run or not run.isupper() else None

    def _begun(self, words: Sequence[str]) -> Iterator[tuple[int, str]]:
        """Yield how many of the words make up a known name, from the first, and its units' ids; the longest first."""
        keys = [""]
        for word in words[:_MOST_WORDS]:
            keys.append(keys[-1] + fold(word))
        if self._asked > _MANY:
            known = self._all
            yield from reversed([(count, known[key]) for count, key in enumerate(keys) if key in known])
            return
        begun, ids = self._gazetteer.begun(keys[-1])
        if begun == keys[-1]:  # mostly the name is all there is
            yield len(keys) - 1, ids
            del keys[-1]
        found: list[tuple[int, str]] = []
        for count, key in enumerate(keys[1:], 1):
            begun, ids = self._gazetteer.begun(key)
            if not begun:
                break
            if begun == key:
                found.append((count, ids))
        yield from reversed(found)

    def _level(self, name: str, ids: str, levels: tuple[Level, ...]) -> Level | None:
        """Return the level of a name that can stand on several: there where a city of that name was in force."""
        if len(levels) == 1:
            length = _LENGTHS[levels[0]]
            return levels[0] if any(len(unit) == length for unit in ids.split(" ")) else None
        units = [unit for level in levels for unit in self._gazetteer.named(name, level)]
        cities = [unit for unit in units if unit.kind == _CITY]
        units = [city for city in cities if city.during(*self._days)] or cities or units
        return min((unit.level for unit in units), default=None)


def _end_of(run: str, count: int) -> int:
    """Return where the first words of a run end."""
    pieces = _PIECE.finditer(run)
    for _ in range(count - 1):
        next(pieces)
    return next(pieces).end()
