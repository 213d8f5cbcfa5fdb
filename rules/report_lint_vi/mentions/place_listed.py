"""Places that a clause lists after words that part them from their kind: "các xã giáp ranh là A, B và C"."""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.place_name import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report
    from report_lint_vi.mentions.place_name import PlaceName, PlaceNames
    from report_lint_vi.world.gazetteer import Level

#: Each kind, but not right before a name.
_KINDS = tuple((kind, compiled(rf" {kind}(?! [{CAPITAL}])")) for kind in ("xã", "phường", "huyện", "thị trấn"))
_SMALL = "a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
#: What parts a kind from the names: a few words in small letters and a verb or a mark that opens the list.
_OPENS = compiled(
    r" (?:xã|phường|huyện|thị trấn)(?:, (?:phường|thị trấn)| và thị trấn)?"
    rf"((?: [{_SMALL}0-9]+(?:, [{_SMALL}]+)?){{0,7}}?)"
    rf"(?:,? (?:là|gồm|bao gồm|gồm có|như)(?: các xã)?:? | ?: | \()(?=[{CAPITAL}])"
)
#: Words that say that the names are of something else, or lie elsewhere.
_OTHERS = frozenset("thuộc thôn ấp bản hộ mô tên đồng chí trường ông bà cũ nhóm về ngoài bạn khác".split())
_COUNTS = ("các", "những", "số", "hai", "ba", "bốn")
_LOOK_BACK = 16
_AND = compiled(rf"(?: ?[,;]| ?,? và| &) {{1,2}}(?=[{CAPITAL}])")
_FEWEST = 3


def listed(
    report: Report, names: PlaceNames, levels: dict[str, tuple[Level, ...]]
) -> Iterator[tuple[int, list[tuple[int, str, PlaceName]]]]:
    """Yield where each list begins, and of each name its start and kind; all but one of three at least are known."""
    view = report.view
    begun: set[int] = set()
    for kind, pattern in _KINDS:
        for found_kind in pattern.finditer(view):
            at = found_kind.start()
            before = "".join(view[max(0, at - _LOOK_BACK) : at].lower().split()[-1:])
            opens = _OPENS.match(view, at, at + 90) if before in _COUNTS or before.isdecimal() else None
            if opens and not opens[1] and ":" in opens[0][: len(kind) + 3]:
                opens = None  # "các xã: A, B": kind and name stand side by side
            if opens and opens.end() not in begun and _OTHERS.isdisjoint(opens[1].replace(",", "").split()):
                begun.add(opens.end())
                found = [*_names(report, names, opens.end(), kind, levels[kind])]
                known = sum(name.alone for _, _, name in found)
                if len(found) >= _FEWEST and known >= max(2, len(found) - 1):
                    yield at + 1, found


def _names(
    report: Report, names: PlaceNames, at: int, kind: str, levels: tuple[Level, ...]
) -> Iterator[tuple[int, str, PlaceName]]:
    while True:
        name = names.read(at, levels)
        if name is None or name.run != name.text:
            return
        yield at, kind, name
        gap = _AND.match(report.view, at + len(name.text))
        if gap is None:
            return
        at = gap.end()
