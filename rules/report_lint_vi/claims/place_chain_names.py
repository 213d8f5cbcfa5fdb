"""Which unit was meant by a name that is not known where it stands; and names that the gazetteer does not hold."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.place import Place
from report_lint_vi.world.gazetteer import Level, near
from report_lint_vi.world.names import apart, fold, syllables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Block
    from report_lint_vi.claims.place_chain_context import Surroundings
    from report_lint_vi.mentions.place_chain import PlaceChain
    from report_lint_vi.world.gazetteer import Unit

#: How many code points may part a name from what was meant: at home; under a parent that is written beside it; where
#: more than the name speaks for it.
CLOSE, LIKELY, ANY = 3, 5, 99
#: Names further apart in length, or in the letters that they use, are not worth a closer look.
_LONGER, _OTHER_LETTERS = 2, 4
#: A heading that names the place of what stands under it is no longer than this.
_SHORT_HEADING = 110
#: Single syllables up to so many letters are near to too many; so are few syllables in another order.
_SHORT, _FEW = 4, 2
_CENTRAL = "thành phố"
_CONSONANTS = "bcdghklmnpqrstvx"
_NO_MARKS = str.maketrans(dict.fromkeys("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323") | {"đ": "d"})
_VIETNAMESE = Pattern(r"(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghlmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?\Z")
#: Tones that no spelling of such a syllable has: tilde, hook, dot.
_NEVER_THERE = "\u0303\u0309\u0323"
#: A run of capitals that begins like this names a body or a person: "xã Hội Nông dân", "xã Nguyễn Văn A".
_BODIES = frozenset("ban đảng đoàn đội hội nhà phó phòng quỹ sở tổ trạm trường ủy uỷ".split())
_OF_BODIES = frozenset({
    "bộ", "ban", "cao", "chấp", "chỉ", "cha", "chữ", "chủ", "công", "cộng", "cựu", "dân", "đại", "đồng", "kiểm", "khám",
    "khuyến", "kinh", "liên", "luật", "mầm", "mn", "người", "nhân", "nông", "phổ", "phụ", "quản", "thanh", "thcs",
    "thpt", "thường", "tiểu", "tncs", "trung", "trưởng", "tổ", "tư", "ủy", "uỷ", "văn", "viên", "y",
})  # fmt: skip
_FAMILIES = frozenset({
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
    "lý", "đinh", "trịnh", "đoàn", "lương", "mai", "giàng", "lò", "sùng", "vàng",
})  # fmt: skip


#: Provinces and border districts of neighbouring countries as Vietnamese reports write them, and provinces of before
#: 2004: never taken for a slip of a present name. Sources: the borders; resolutions on provinces of 1975 to 1996.
OTHERS = """\
Vân Nam|Quảng Tây|Quảng Đông|Hải Nam|Hồ Nam|Hồ Bắc|Hà Bắc|Giang Tây|Giang Tô|Phúc Kiến|Sơn Đông|Sơn Tây|Cam Túc|\
Quý Châu|Tứ Xuyên|Chiết Giang|Thiểm Tây|An Huy|Cát Lâm|Liêu Ninh|Hắc Long Giang|Thanh Hải|Đài Loan|Thượng Hải|\
Bắc Kinh|Côn Minh|Nam Ninh|Bằng Tường|Đông Hưng|Sùng Tả|Bách Sắc|Phòng Thành Cảng|Hồng Hà|Văn Sơn|Bò Kẹo|Bo Kẹo|\
Hủa Phăn|Hùa Phăn|Phong Sa Lỳ|Phông Sa Lỳ|Phông Sa Lì|Luông Pha Băng|Luông Phra Băng|Luông Nậm Thà|U Đôm Xay|\
U Đôm Xây|Xiêng Khoảng|Bo Ly Khăm Xay|Bô Ly Khăm Xay|Khăm Muộn|Khăm Muồn|Xa Vẳn Na Khẹt|Sa Vẳn Na Khẹt|\
Savannakhet|Sa La Văn|Xa La Văn|Xê Kông|Sê Kông|Sekong|Át Ta Pư|Ắt Ta Pư|Attapeu|Chăm Pa Sắc|Chăm Pa Xắc|\
Champasak|Salavan|Viêng Chăn|Xay Nha Bu Ly|Xay Xổm Bun|Ra Ta Na Ki Ri|Rattanakiri|Môn Đun Ki Ri|Mondulkiri|\
Kra Tiê|Kratie|Tbong Khmum|Công Pông Chàm|Kampong Cham|Svây Riêng|Xvây Riêng|Svay Rieng|Prây Veng|Prey Veng|\
Kan Đan|Kandal|Tà Keo|Takeo|Kăm Pốt|Kampot|Kép|Stung Treng|Xiêm Riệp|Siêm Riệp|Phnôm Pênh|Sa Kon Na Khon|\
Na Khon Pha Nôm|U Đon Tha Ni|Gangwon|Gyeonggi|Kim Bình|Lục Xuân|Giang Thành|Mông Tự|Hà Khẩu|Mã Quan|Ma Ly Pho|\
Phú Ninh|Nà Po|Tịnh Tây|Long Châu|Ninh Minh|Đại Tân|Mường Mày|Mường Khoa|Mường Khoai|Nhọt U|Sầm Phăn|Phôn Thoong|\
Phôn Thong|Nậm Bạc|Viêng Kham|Pạc Xeng|Mường Ét|Mường Ẹt|Xiềng Khọ|Xiêng Khọ|Xiềng Kho|Xốp Bâu|Sốp Bâu|Viêng Xay|\
Viêng Xai|Sầm Tớ|Sầm Tơ|Sầm Nưa|Mường Quắn|Noọng Hét|Nọong Hét|Mường Mộc|Mường Mọc|Mường Moọc|Khăm Cợt|Khăm Kợt|\
Nạ Kai|Bua Lạ Pha|Bu La Pha|Sê Pôn|Xê Pôn|Noòng|Mường Noòng|Sa Muồi|Kạ Lừm|Kà Lừm|Kalum|Đắc Chưng|Đắk Chưng|\
San Xay|Xan Xay|Phu Vông|Phù Vông|Phu Cưa|La Mam|Bắc Thái|Hà Tuyên|Hoàng Liên Sơn|Cao Lạng|Vĩnh Phú|Hà Nam Ninh|\
Nam Hà|Hải Hưng|Hà Sơn Bình|Hà Đông|Nghệ Tĩnh|Bình Trị Thiên|Quảng Nam - Đà Nẵng|Nghĩa Bình|Phú Khánh|Thuận Hải|\
Gia Lai - Kon Tum|Gia Lai - Công Tum|Sông Bé|Minh Hải|Cửu Long|Hậu Giang|Thừa Thiên|Nghĩa Lộ|Hải Ninh|Kiến An|\
Vĩnh Yên|Phúc Yên|Biên Hòa|Thủ Dầu Một|Gia Định|Chợ Lớn|Mỹ Tho|Gò Công|Sa Đéc|Long Xuyên|Châu Đốc|Rạch Giá|\
Hà Tiên|Phước Tuy|Phước Long|Bình Long|Long Khánh|Bình Tuy|Hậu Nghĩa|Kiến Tường|Kiến Phong|Kiến Hòa|Vĩnh Bình|\
Phong Dinh|Chương Thiện|Ba Xuyên|An Xuyên|Định Tường|Tuyên Đức|Quảng Đức|Phú Bổn|Pleiku|Quảng Tín|Long Châu Sa|\
Long Châu Hà|Thủ Biên|Gia Định Ninh|Quảng Yên\
"""


def heading(around: Surroundings, chain: PlaceChain) -> Unit | None:
    """Return the unit that a heading over a place without a parent names, when it names only one."""
    block = None if chain.above else around.report.block(chain.span.start)
    if block is None or block.parent is None:
        return None
    key = block.parent.span, chain.place.level
    if key not in around.headings:
        around.headings[key] = _named_over(around, block, chain.place.level)
    return around.headings[key]


def _named_over(around: Surroundings, block: Block, level: Level) -> Unit | None:
    for over in block.ancestors():
        short = over.span.end - over.span.start <= _SHORT_HEADING
        places = [place for place in around.report.mentions(Place, over.span) if place.level < level] if short else []
        if places:
            place = places[0]
            sure = place.known and not (place.cut or place.vague or place.plural or place.bare or places[1:])
            units = {unit.id: unit for unit in around.named(place.name, place.level)} if sure else {}
            home = around.home.province
            near = [unit for unit in units.values() if home and around.province(unit) == home.id]
            found = near or [*units.values()]
            return found[0] if len(found) == 1 else None
    return None


def scopes(
    around: Surroundings, place: Place, above: Sequence[Place] = (), over: Unit | None = None
) -> Iterator[list[Unit]]:
    """Yield the units of a place's level where it may lie: in what is written above it, else at home, nearest first.

    ``over`` is a unit that a heading names: nearer than home.
    Nothing is yielded for a name that is somebody's abroad, or was in the past.
    """
    level, home = place.level, around.home
    if level is not Level.COMMUNE and is_other(place.name):
        return
    if level is Level.PROVINCE:
        yield _provinces(around)
    elif above and above[0].known:
        yield around.below(around.meant(above[0], above[1:]), level)
    else:
        if over and over.level < level:
            yield around.below([over], level)
        if level is Level.COMMUNE and home.district:
            yield around.below([home.district], level)
        cities = [unit for unit in _provinces(around) if unit.kind == _CENTRAL] if place.kind == _CENTRAL else []
        yield [*cities, *(around.below([home.province], level) if home.province else ())]


def _provinces(around: Surroundings) -> list[Unit]:
    return [unit for unit in around.gazetteer.children("") if unit.during(*around.window)]


def near_names(
    place: Place, among: Sequence[Unit], *, limit: int = 0, beside_parent: bool = True
) -> tuple[str, tuple[Unit, ...]]:
    """Return a place's name as far as its capitals go, and the one or two units nearest to it.

    Without a parent beside it, a known name is tried only when its capitals go on, what may be a body is left out, and
    what may be a person is only near to what differs by marks. When no unit is near, one whose syllables stand in
    another order may be.
    """
    limit = limit or (LIKELY if beside_parent else CLOSE)
    name = _whole(place, beside_parent=beside_parent)
    alike = _alike(name, among) if name else []
    ranked = [(_steps(name, unit.name), unit) for unit in near(name, alike)]
    ranked = [(steps, unit) for steps, unit in ranked if 0 < steps[0] <= limit]
    if not beside_parent and is_like_a_person(name.split(" ")):
        ranked = [(steps, unit) for steps, unit in ranked if not steps[1]]
    if any(_is_highland_spelling(name, unit.name) for _, unit in ranked):
        return name, ()
    if ranked:
        best = min(steps for steps, _ in ranked)
        nearest = {fold(unit.name): unit for steps, unit in reversed(ranked) if steps == best}
        return name, tuple(nearest.values())[::-1][:2]
    if place.known:
        return name, tuple(_swapped(name, alike)) if place.cut else ()
    return name, tuple(_swapped(name, alike) or (_slipped(name, among) if place.level is Level.DISTRICT else ()))


def changed_syllables(name: str, other: str) -> int:
    """Return how many syllables differ by letters and not only by marks."""
    one, two = _bare(name), _bare(other)
    return sum(a != b for a, b in zip(one, two, strict=True)) if len(one) == len(two) else max(len(one), len(two))


def _swapped(name: str, among: Sequence[Unit]) -> list[Unit]:
    """Return the only unit of the same syllables in another order, three at least: An Hải Hòa for An Hòa Hải."""
    wanted = sorted(syllables(name))
    same = [unit for unit in among if sorted(syllables(unit.name)) == wanted and fold(unit.name) != fold(name)]
    found = {unit.id: unit for unit in same}
    return [*found.values()] if len(found) == 1 and len(wanted) > _FEW else []


def _slipped(name: str, among: Sequence[Unit]) -> list[Unit]:
    """Return the only unit that has one syllable more, or one of which only the vowels differ: Bắc Trà, Thường Xuyên.

    For names of districts: they are few, and all that ever were are known.
    """
    bare = _bare(name)
    found: dict[str, Unit] = {}
    for unit in among if len(bare) >= _FEW else ():
        other = _bare(unit.name)
        changed = [pair for pair in zip(bare, other, strict=False) if pair[0] != pair[1]]
        if changed if len(other) == len(bare) + 1 else len(other) != len(bare) or len(changed) != 1:
            continue
        if all(_frame(one) == _frame(two) and abs(len(one) - len(two)) <= 1 for one, two in changed):
            found[unit.id] = unit
    return [*found.values()] if len(found) == 1 else []


def _frame(syllable: str) -> tuple[str, str]:
    """Return the consonants before and after a syllable's vowels."""
    return syllable[: len(syllable) - len(syllable.lstrip(_CONSONANTS))], syllable[len(syllable.rstrip(_CONSONANTS)) :]


def _alike(name: str, among: Sequence[Unit]) -> list[Unit]:
    """Leave out what uses other letters: comparing two names in full takes five times as long."""
    letters = set("".join(_bare(name)))
    return [
        unit
        for unit in among
        if any(
            abs(len(spelling) - len(name)) <= _LONGER and len(letters ^ set("".join(_bare(spelling)))) <= _OTHER_LETTERS
            for spelling in (unit.name, *unit.variants)
        )
    ]


def _steps(name: str, other: str) -> tuple[int, bool]:
    """Return how many code points part two names, and whether letters do and not only marks."""
    return apart(name, other) or 0, _bare(name) != _bare(other)


def _bare(name: str) -> list[str]:
    return [syllable.translate(_NO_MARKS) for syllable in syllables(name)]


def _is_highland_spelling(name: str, other: str) -> bool:
    """Tell whether names differ only by marks in syllables that are not Vietnamese: Ia Mlah, Ia Mlăh; Chư Pah, Păh."""
    bare, parts = _bare(name), syllables(name)
    changed = [at for at, (one, two) in enumerate(zip(parts, syllables(other), strict=False)) if one != two]
    foreign = all(not _VIETNAMESE.match(bare[at]) and parts[at][-1] not in _NEVER_THERE for at in changed)
    return bare == _bare(other) and foreign


def _whole(place: Place, *, beside_parent: bool) -> str:
    """Return the name that was meant as far as the capitals go; a shorter one would be another's. "" for none."""
    words = place.name.split(" ")
    if place.known:
        whole = len(place.full.split(" ")) <= len(words) + 2
        return place.full if whole and (place.cut or beside_parent) else ""
    if place.cut or (len(words) == 1 and len(place.name) <= _SHORT):
        return ""
    doubtful = not beside_parent and place.kind != _CENTRAL and _is_body(words)
    return "" if doubtful else place.name


def _is_body(words: Sequence[str]) -> bool:
    first, second = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    return first in _BODIES and second in _OF_BODIES


def is_like_a_person(words: Sequence[str]) -> bool:
    """Tell whether a name may be a person's: a few units are named after one (Trần Văn Thời)."""
    return words[0].lower() in _FAMILIES and len(words) > 2


def is_other(name: str) -> bool:
    """Tell whether a unit abroad or of the past bears a name, however it is spelt."""
    key, initial = fold(name), name[:1].upper()
    initials = next((same for same in ("CK", "DĐ") if initial in same), initial)  # only these can fold to one letter
    near = [other for other in OTHERS.split("|") if other[0] in initials]
    return any(key.startswith(fold(other.partition(" ")[0])) and fold(other) == key for other in near)
