"""Units that are named outside of their time: what became of them, and which words around excuse it."""

from __future__ import annotations

from report_lint import Message, Pattern, datetime, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date, end_of_month
from report_lint_vi.mentions.period import Quarter
from report_lint_vi.world.gazetteer import Gazetteer, Level
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report
    from report_lint_vi.claims.place_chain_context import Surroundings
    from report_lint_vi.mentions.place import Place
    from report_lint_vi.mentions.place_chain import PlaceChain
    from report_lint_vi.world.gazetteer import Unit

_HEAD = 4000
_TITLE = Pattern(
    r"(?:^|\n)[ *_#\t|]*báo cáo(?:[ *_\t|]*\n{1,2}[^\n]+(?:\n[^\n]+){0,2}|[ ][^\n]{4,}(?:\n[^\n]+)?)", "báo cáo"
)
_MONTHS = Pattern(r"(?<!\w)([0-9]{1,2}|sáu|chín|ba) tháng (?:đầu )?năm ([0-9]{4})")
_YEAR = Pattern(r"(?<![0-9/-])(?:19|20)[0-9]{2}(?![0-9])")
_NUMBERS = {"ba": 3, "sáu": 6, "chín": 9}

#: Nouns of which a unit's name is a part: bodies, buildings, works, offices. They keep the name that they were given.
_BODIES = frozenset({
    "ubnd", "hđnd", "mttq", "ubmttq", "ubkt", "lđlđ", "hnd", "lhpn", "ccb", "tncs", "bch", "btv", "bqlda", "bql",
    "bchqs", "bhxh", "vks", "htx", "thpt", "thcs", "gdđt", "pgd", "ban", "hội", "đoàn", "trường", "bệnh_viện",
    "trung_tâm", "trạm", "công_an", "phòng", "chi_cục", "chi_nhánh", "chi_bộ", "đảng_bộ", "đảng_ủy", "đảng_uỷ",
    "ủy_ban", "uỷ_ban", "hội_đồng", "mặt_trận", "liên_đoàn", "công_đoàn", "công_ty", "tòa_án", "toà_án", "viện",
    "hạt", "kho_bạc", "ngân_hàng", "quỹ", "bảo_hiểm", "hợp_tác_xã", "sở", "văn_phòng", "thư_viện", "nhà", "bảo_tàng",
    "cơ_quan", "đội", "đồn", "câu_lạc_bộ", "chợ", "bến_xe", "sân", "khu", "cụm", "tập_đoàn", "đài", "báo", "cục",
    "vườn", "chùa", "đền", "đình", "tuyến", "đường", "cầu", "bí_thư", "chủ_tịch", "trưởng", "giám_đốc", "ủy", "uỷ",
    "giải", "hội_thi", "nguyên", "cựu", "công_viên", "quảng_trường",
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
#: A project's name goes on after a comma: "Dự án hồ Từ Hiếu, huyện Lục Yên".
_STOPS = _CUT.replace(",", "")
_FAR = 120
_FEW_HEIRS, _MOST_CHANGES = 2, 4


#: Words of plans: what they speak of need not be yet.
_PLANS = (
    "dự kiến", "đề án", "phương án", "sẽ ", "kế hoạch", "quy hoạch", "định hướng", "phấn đấu", "chuẩn bị", "tương lai",
    "đề nghị", "đề xuất", "dự thảo", "chủ trương", "lộ trình", "tên gọi", "thành lập",
)  # fmt: skip
#: Words of what a unit of today was made of, or took over.
_ORIGINS = ("từ thị trấn", "chức lại", "trước là", "kế thừa", "toàn bộ diện tích", "thành từ", "lập từ", "nhập từ")


def is_past(around: Surroundings, chain: PlaceChain, end: str) -> bool:
    """Tell whether the words around place the unit before a day, or use its name inside another."""
    until = reported_until(around.report)
    if (until and until.isoformat() < end) or is_in_a_name(around, chain):
        return True
    return speaks_of_past(around, chain, end)


def speaks_of_past(around: Surroundings, chain: PlaceChain, end: str) -> bool:
    """Tell whether the words around place the unit before a day."""
    sentence = around.sentence(chain.span)
    said = around.report.lower[sentence.start : sentence.end]
    formed = any(word in said for word in _ORIGINS)
    return formed or around.changes(chain.span) or around.looks_back(chain.span, end)


def is_planned(around: Surroundings, chain: PlaceChain) -> bool:
    """Tell whether the words around speak of what is to come, or use the unit's name inside another."""
    sentence = around.sentence(chain.span)
    text = around.report.lower[sentence.start : sentence.end]
    return any(word in text for word in _PLANS) or around.changes(chain.span) or is_in_a_name(around, chain)


def is_in_a_name(around: Surroundings, chain: PlaceChain) -> bool:
    """Tell whether the place is a part of a body's name, of a title, of something quoted or of an address."""
    place, report = chain.place, around.report
    start = place.head
    if is_quoted(report, start):
        return True
    clause = _clause_before(report, start)
    located = place.level is Level.COMMUNE and chain.above
    if _ADDRESS.search(report.lower, around.sentence(chain.span).start, start):
        return True
    return not _TITLES.isdisjoint(_terms(_clause_before(report, start, _STOPS))) or (
        not located and not _BODIES.isdisjoint(_terms(_last_phrase(clause)))
    )


def _clause_before(report: Report, start: int, marks: str = _CUT) -> list[str]:
    window = report.lower[max(0, start - _FAR) : start]
    return window[max(window.rfind(mark) for mark in marks) + 1 :].replace(",", " ").split()


def _last_phrase(words: list[str]) -> list[str]:
    last = max((at for at, word in enumerate(words) if word in _OPENERS), default=-1)
    return words[last + 1 :]


def _terms(words: list[str]) -> Iterator[str]:
    """Yield the words, and each two and three in a row joined by "_"."""
    for count in (1, 2, 3):
        yield from ("_".join(words[at : at + count]) for at in range(len(words) - count + 1))


def is_quoted(report: Report, start: int) -> bool:
    """Tell whether an offset lies inside quotation marks."""
    block = report.block(start)
    before = report.view[block.span.start if block else max(0, start - _FAR) : start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _titled(around: Surroundings, place: Place, unit: Unit) -> Message | str:
    """Return kind and name, and the kind that was written where the unit had that one before."""
    past = (other for other in around.gazetteer.units(unit.id) if other.end and other.end <= unit.start)
    kinds = {other.kind for other in past if fold(other.name) == fold(unit.name)}
    if place.kind != unit.kind and place.kind in kinds:
        return says("{title} (trước là {kind})", title=unit.title, kind=place.kind)
    return unit.title


def begins(around: Surroundings, unit: Unit) -> Message:
    """Tell from when a unit is."""
    since, where = datetime.date.fromisoformat(unit.start), around.where(unit)
    if where:
        return says("đến ngày {since} mới có {title}, {where}", since=since, title=unit.title, where=where)
    return says("đến ngày {since} mới có {title}", since=since, title=unit.title)


def became(around: Surroundings, place: Place, unit: Unit) -> tuple[Message, tuple[Unit, ...]]:
    """Tell what became of a unit, and return the units that stand for it now where these are one or two."""
    end = datetime.date.fromisoformat(unit.end)
    title = _titled(around, place, unit)
    heirs = _heirs(around, unit)
    named = " và ".join(heir.title for heir in heirs)
    if unit.level is Level.DISTRICT and unit.end == Gazetteer.known_until:
        template = "từ ngày {end} không còn cấp huyện: {title} không còn là đơn vị hành chính"
        return says(template, end=end, title=title), ()
    if not heirs:
        return says("{title} chỉ có đến ngày {last}", title=title, last=end - datetime.timedelta(1)), ()
    if unit.level is Level.PROVINCE and heirs[0].id != unit.id:
        return says("từ ngày {end}, {title} đã nhập vào {heir}", end=end, title=title, heir=_capital(named)), heirs
    if len(heirs) == 1 and heirs[0].id == unit.id:
        return says("từ ngày {end}, {title} là {later}", end=end, title=title, later=named), heirs
    if len(heirs) > _FEW_HEIRS:
        named = ", ".join(heir.title for heir in heirs[:_FEW_HEIRS]) + ", …"
    return says("từ ngày {end}, {title} không còn, nay thuộc {heirs}", end=end, title=title, heirs=named), (
        heirs if len(heirs) <= _FEW_HEIRS else ()
    )


def _heirs(around: Surroundings, unit: Unit) -> tuple[Unit, ...]:
    """Return what a unit has become by the report's first day, through all changes since."""
    heirs: list[Unit] = [*around.gazetteer.successors(unit)]
    for _ in range(_MOST_CHANGES):
        heirs = [
            later
            for heir in heirs
            for later in ([heir] if not heir.end or heir.end > around.days[0] else around.gazetteer.successors(heir))
        ]
    return tuple(dict.fromkeys(heir for heir in heirs if heir.level is unit.level))


def _capital(title: str) -> str:
    """Write the T of Thành phố Hồ Chí Minh large, as acts do."""
    return title[0].upper() + title[1:] if title.endswith("Hồ Chí Minh") else title


def reported_until(report: Report) -> datetime.date | None:
    """Return the last day of the first quarter, month or run of months in the title; None when it names none."""
    period = _reported(report)
    return period[1] if period else None


def reports_on(report: Report, before: str) -> bool:
    """Tell whether a report may be on days before one: by its period, a year in its title or the year of its date."""
    period, at = _reported(report), report.at
    if period:
        return period[0].isoformat() < before
    title = _TITLE.search(report.lower, 0, _HEAD) if _TITLE.opens(report.lower) else None
    years = _YEAR.compiled.findall(title[0]) if title else []
    if years or at is None:
        return not years or min(years) <= before[:4]
    return at.first.isoformat()[:4] <= before[:4] or bool(title and "tổng kết" in title[0])


def _reported(report: Report) -> tuple[datetime.date, datetime.date] | None:
    title = _TITLE.search(report.lower, 0, _HEAD) if _TITLE.opens(report.lower) else None
    if not title:
        return None
    found: list[tuple[int, datetime.date, datetime.date]] = []
    months = _MONTHS.search(report.lower, title.start(), title.end())
    if months:
        count, ending = _NUMBERS.get(months[1]) or int(months[1]), int(months[2])
        if 1 <= count <= 12:
            found.append((months.start(), datetime.date(ending, 1, 1), end_of_month(ending, count)))
    span = report.span(*title.span())
    quarters = report.mentions(Quarter, span)
    year = next((quarter.year for quarter in quarters if quarter.year), None)
    dated = [quarter.replace(year=quarter.year or year) for quarter in quarters]
    found += [(quarter.span.start, quarter.days.first, quarter.days.last) for quarter in dated if quarter.days]
    for date in report.mentions(Date, span):
        days = date.days() if date.year and not date.day else None
        if days:
            found.append((date.span.start, days.first, days.last))
    return min(found)[1:] if found else None
