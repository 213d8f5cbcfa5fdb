"""Units that are named as if they still were, when they had ended before the report."""

from __future__ import annotations

import datetime

from report_lint import Claim, Message, Pattern, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_context import Surroundings
from report_lint_vi.claims.place_chain_period import reported_until
from report_lint_vi.claims.place_chain_tables import HEIRS
from report_lint_vi.mentions.place_chain import PlaceChain
from report_lint_vi.world.gazetteer import Gazetteer, Level
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.place import Place
    from report_lint_vi.world.gazetteer import Unit

#: Nouns of which a unit's name is a part: bodies, buildings, works, offices. They keep the name that they were given.
_BODIES = frozenset({
    "ubnd", "hđnd", "mttq", "ubmttq", "ubkt", "lđlđ", "hnd", "lhpn", "ccb", "tncs", "bch", "btv", "bqlda", "bql",
    "bchqs", "bhxh", "vks", "htx", "thpt", "thcs", "gdđt", "pgd", "ban", "hội", "đoàn", "trường", "bệnh_viện",
    "trung_tâm", "trạm", "công_an", "phòng", "chi_cục", "chi_nhánh", "chi_bộ", "đảng_bộ", "đảng_ủy", "đảng_uỷ",
    "ủy_ban", "uỷ_ban", "hội_đồng", "mặt_trận", "liên_đoàn", "công_đoàn", "công_ty", "tòa_án", "toà_án", "viện",
    "hạt", "kho_bạc", "ngân_hàng", "quỹ", "bảo_hiểm", "hợp_tác_xã", "sở", "văn_phòng", "thư_viện", "nhà", "bảo_tàng",
    "cơ_quan", "đội", "đồn", "câu_lạc_bộ", "chợ", "bến_xe", "sân", "khu", "cụm", "tập_đoàn", "đài", "báo", "cục",
    "vườn", "chùa", "đền", "đình", "tuyến", "đường", "cầu", "bí_thư", "chủ_tịch", "trưởng", "giám_đốc", "ủy", "uỷ",
    "giải", "hội_thi", "nguyên", "cựu",
})  # fmt: skip
#: Words that make all that follows in a clause the title of a project or document.
_TITLES = frozenset({
    "dự_án", "đề_án", "quy_hoạch", "nghị_quyết", "quyết_định", "tờ_trình", "văn_bản", "công_văn", "thông_báo",
    "chỉ_thị", "gói_thầu", "trụ_sở", "thường_trú", "khai_sinh", "bản_đồ", "chứng_nhận",
})  # fmt: skip
#: Words after which a noun phrase begins anew: "trường ở huyện X" is no body of that name.
_OPENERS = frozenset({
    "ở", "tại", "trên", "của", "về", "với", "cho", "từ", "đến", "trong", "thuộc", "qua", "giáp", "vào", "ra", "và",
    "là", "gồm", "có", "do", "bởi", "sang", "theo", "hai", "ba",
})  # fmt: skip
_ADDRESS = Pattern(
    r"(?<!\w)(?:địa chỉ|đ/c:|số nhà|số [0-9]{1,4}[a-z]?(?:/[0-9]{1,4})?,? (?:đường|phố|ngõ|ngách))(?!\w)"
)
_CUT = ',;:.()[]“”"\n\t|'
_FAR = 120


class EndedPlace(Claim):
    """A place whose unit had ended ``days`` before the report's first day, in words that speak of the present."""

    place: Place
    unit: Unit
    days: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for units that nothing of their name and level goes on from."""
        around = Surroundings(report)
        if not around.days[0]:
            return
        memo: dict[tuple[object, ...], Unit | None] = {}
        for chain in report.mentions(PlaceChain):
            place = chain.place
            if not place.known or place.vague or place.cut or (place.listed and not place.plural):
                continue
            key = (place.name, place.level, *((other.name, other.level) for other in chain.above))
            if key not in memo:
                memo[key] = _ended(around, chain)
            unit = memo[key]
            if unit is not None and not _is_past(around, chain, unit):
                end = datetime.date.fromisoformat(unit.end)
                days = (datetime.date.fromisoformat(around.days[0]) - end).days
                yield cls(place.span, (), Verdict.FAILS, _became(around, place, unit, end), (), place, unit, days)


def _ended(around: Surroundings, chain: PlaceChain) -> Unit | None:
    """Return the unit that was meant, when it and all that could be meant had ended before the report."""
    place, gazetteer = chain.place, around.gazetteer
    first, last = around.days
    if place.level is Level.COMMUNE and last >= Gazetteer.known_until:
        return None
    units = gazetteer.named(place.name, place.level)
    for other in chain.above if chain.sure else ():
        ids = {unit.id for unit in gazetteer.named(other.name, other.level)}
        inside = [u for u in units if u.parent in ids or any(p.parent in ids for p in gazetteer.parents(u))]
        if other.known and not inside:
            return None
        units = tuple(inside) or units
    if not chain.above and place.level is Level.COMMUNE and around.home.district:
        units = tuple([unit for unit in units if unit.parent == around.home.district.id]) or units
    alive = (other for unit in units for other in gazetteer.units(unit.id) if fold(other.name) == fold(unit.name))
    if not units or any(unit.during(first, last) or unit.start > last for unit in alive):
        return None
    return max(units, key=lambda unit: unit.end)


def _is_past(around: Surroundings, chain: PlaceChain, unit: Unit) -> bool:
    """Tell whether the words around place the unit in its own time, or use its name inside another."""
    place, report = chain.place, around.report
    start = place.head
    until = reported_until(report)
    if (until and until.isoformat() < unit.end) or _is_quoted(report, start):
        return True
    sentence = around.sentence(chain.span)
    clause = _clause_before(report, start)
    located = place.level is Level.COMMUNE and chain.above
    if _ADDRESS.search(report.lower, sentence.start, start):
        return True
    if not _TITLES.isdisjoint(_terms(clause)) or (not located and not _BODIES.isdisjoint(_terms(_last_phrase(clause)))):
        return True
    return around.changes(chain.span) or around.looks_back(chain.span, unit.end)


def _clause_before(report: Report, start: int) -> list[str]:
    window = report.lower[max(0, start - _FAR) : start]
    return window[max(window.rfind(mark) for mark in _CUT) + 1 :].split()


def _last_phrase(words: list[str]) -> list[str]:
    last = max((at for at, word in enumerate(words) if word in _OPENERS), default=-1)
    return words[last + 1 :]


def _terms(words: list[str]) -> Iterator[str]:
    """Yield the words, and each two and three in a row joined by "_"."""
    for count in (1, 2, 3):
        yield from ("_".join(words[at : at + count]) for at in range(len(words) - count + 1))


def _is_quoted(report: Report, start: int) -> bool:
    block = report.block(start)
    before = report.view[block.span.start if block else max(0, start - _FAR) : start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _titled(around: Surroundings, place: Place, unit: Unit) -> str:
    """Return kind and name, and the kind that was written where the unit had that one before."""
    past = (other for other in around.gazetteer.units(unit.id) if other.end and other.end <= unit.start)
    kinds = {other.kind for other in past if fold(other.name) == fold(unit.name)}
    return f"{unit.title} (trước là {place.kind})" if place.kind != unit.kind and place.kind in kinds else unit.title


def _became(around: Surroundings, place: Place, unit: Unit, end: datetime.date) -> Message:
    title = _titled(around, place, unit)
    later = next((other for other in around.gazetteer.units(unit.id) if other.start >= unit.end), None)
    if later and later.name != unit.name:
        return says("từ ngày {end}, {title} là {later}", end=end, title=title, later=later.title)
    if unit.level is Level.PROVINCE and unit.name in HEIRS:
        return says("từ ngày {end}, {title} đã nhập vào {heir}", end=end, title=title, heir=HEIRS[unit.name])
    if unit.level is Level.DISTRICT and unit.end == Gazetteer.known_until:
        return says("từ ngày {end} không còn cấp huyện: {title} không còn là đơn vị hành chính", end=end, title=title)
    return says("{title} chỉ có đến ngày {last}", title=title, last=end - datetime.timedelta(1))


def grouped(
    ended: Iterable[EndedPlace], *, by_change: bool = False
) -> Iterator[tuple[EndedPlace, tuple[Related, ...]]]:
    """Yield the first mention of each unit, or of each change that ended several, with where else there is one."""
    groups: dict[tuple[str, ...], list[EndedPlace]] = {}
    for place in ended:
        key = (place.unit.level.name, place.unit.end) if by_change else (place.unit.id,)
        groups.setdefault(key, []).append(place)
    for first, *others in groups.values():
        again = says("đã nêu ở trên"), says("đơn vị này cũng vậy")
        yield first, tuple([Related(other.span, again[other.unit.id != first.unit.id]) for other in others])
