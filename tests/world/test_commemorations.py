"""Which event a phrase names, and that the table of events holds together."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint_vi.world.commemorations import DATA, Commemorations
from report_lint_vi.world.event_words import ABBREVIATIONS

EVENTS = Commemorations()
PARTY = "Ngày thành lập Đảng Cộng sản Việt Nam"
YOUTH = "Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh"
SOUTH = "Ngày Giải phóng miền Nam, thống nhất đất nước"
UNCLE = "Ngày sinh Chủ tịch Hồ Chí Minh"
NATIONAL = "Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam"
SHARED = {"thành lập tỉnh lai châu", "thành lập tỉnh điện biên"}
"""Said of 1909 and of 2004."""

NAMED = """
ngày quốc tế phụ nữ| 8/3 và 1983 năm khởi nghĩa hai bà trưng = Ngày Quốc tế Phụ nữ
ngày quốc tế phụ nữ| (08/3/1910 - 08/3/2024) = Ngày Quốc tế Phụ nữ
khởi nghĩa hai bà trưng| và ngày quốc tế hạnh phúc = Khởi nghĩa Hai Bà Trưng
cuộc khởi nghĩa hai bà trưng| = Khởi nghĩa Hai Bà Trưng
ngày thành lập đảng| (03/02/1930 - 03/02/2024) = PARTY
ngày thành lập đảng cộng sản việt nam|, mừng xuân mới = PARTY
kỷ niệm ngày thành lập đcsvn| quang vinh = PARTY
thành lập đảng| ta và chào mừng đại hội = PARTY
ngày thành lập đoàn|. = YOUTH
ngày thành lập đoàn tncs hồ chí minh| do xã đoàn tổ chức = YOUTH
ngày thành lập đoàn tncs hcm| (26/3) = YOUTH
ngày thành lập công đoàn việt nam| tại nhà văn hóa = Ngày thành lập Công đoàn Việt Nam
ngày thành lập hội lhpn việt nam| và ngày phụ nữ việt nam = Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam
ngày thành lập hội nông dân việt nam| 14/10 = Ngày thành lập Hội Nông dân Việt Nam
ngày truyền thống mttq việt nam| (18/11 = Ngày thành lập Mặt trận Dân tộc Thống nhất Việt Nam
thành lập hội cựu chiến binh việt nam|; = Ngày thành lập Hội Cựu chiến binh Việt Nam
ngày thành lập qđnd việt nam|, 35 năm = Ngày thành lập Quân đội nhân dân Việt Nam
ngày hội quốc phòng toàn dân| (22/12/1989 = Ngày hội Quốc phòng toàn dân
ngày truyền thống cand| và 18 năm = Ngày truyền thống Công an nhân dân Việt Nam
ngày hội toàn dân bảo vệ an ninh tổ quốc| = Ngày hội Toàn dân bảo vệ an ninh Tổ quốc
ngày thành lập bộ đội biên phòng| được tổ chức = Ngày truyền thống Bộ đội Biên phòng
ngày thương binh - liệt sỹ| 27/7 = Ngày Thương binh - Liệt sĩ
kỉ niệm ngày thương binh – liệt sĩ| = Ngày Thương binh - Liệt sĩ
ngày chiến thắng lịch sử điện biên phủ| (07/5/1954 = Chiến thắng Điện Biên Phủ
chiến thắng điện biên phủ| vĩ đại = Chiến thắng Điện Biên Phủ
ngày giải phóng miền nam, thống nhất đất nước| và ngày quốc tế lao động = SOUTH
giải phóng miền nam thống nhất đất nước| (30/4) = SOUTH
giải phóng miền nam| nhân dịp này = SOUTH
đại thắng mùa xuân| 1975 = SOUTH
cách mạng tháng tám| thành công và quốc khánh 2/9 = Cách mạng Tháng Tám
quốc khánh| 2/9 = NATIONAL
quốc khánh nước cộng hoà xã hội chủ nghĩa việt nam| (02/9/1945 = NATIONAL
ngày sinh của chủ tịch hồ chí minh| (19/5 = UNCLE
sinh nhật bác| (19/5 = UNCLE
thực hiện di chúc của chủ tịch hồ chí minh| = Thực hiện Di chúc Chủ tịch Hồ Chí Minh
ngày bác hồ ra đi tìm đường cứu nước| (05/6/1911 = Ngày Bác Hồ ra đi tìm đường cứu nước
ngày nhà giáo việt nam| 20-11 = Ngày Nhà giáo Việt Nam
ngày truyền thống ngành thanh tra| (23/11 = Ngày truyền thống ngành Thanh tra Việt Nam
ngày thành lập ngành ngân hàng việt nam| vào năm = Ngày thành lập ngành Ngân hàng Việt Nam
ngày truyền thống lực lượng cảnh sát pccc và cnch| = Ngày truyền thống lực lượng Cảnh sát phòng cháy và chữa cháy
ngày truyền thống lực lượng cand| (19/8 = Ngày truyền thống Công an nhân dân Việt Nam
tổng tuyển cử quốc hội khoá i| (06/01 = Ngày Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam
ngày toàn dân pccc| = Ngày Toàn dân phòng cháy và chữa cháy
chia tách thành lập tỉnh lai châu|. = Ngày chia tách, thành lập tỉnh Lai Châu
ngày thành lập đảng bộ tỉnh lai châu| (10/10/1949 = Ngày thành lập Đảng bộ tỉnh Lai Châu
tái lập tỉnh vĩnh phúc| và = Ngày tái lập tỉnh Vĩnh Phúc
ngày thành lập tỉnh bà rịa – vũng tàu|; = Ngày thành lập tỉnh Bà Rịa - Vũng Tàu
ngày thành lập tỉnh đăk lăk| = Ngày thành lập tỉnh Đắk Lắk
ngày giải phóng quảng nam| (24/3 = Ngày Giải phóng tỉnh Quảng Nam
giải phóng thủ đô hà nội| (10/10 = Ngày Giải phóng Thủ đô
giỗ tổ hùng vương| (10/3 âm lịch = Giỗ Tổ Hùng Vương
cách mạng tháng mười nga| vĩ đại = Cách mạng Tháng Mười Nga
"""

UNNAMED = """
ngày thành lập đảng bộ tỉnh
ngày thành lập đảng bộ huyện tam đường
ngày thành lập đảng ủy khối
ngày thành lập đảng đoàn
thành lập đoàn
thành lập đoàn kiểm tra
ngày thành lập đoàn luật sư
ngày thành lập đoàn khối các cơ quan
ngày thành lập đoàn nhân dân
ngày thành lập đoàn từ thiện
ngày thành lập đoàn thiết kế
ngày thành lập đoàn tncs hồ chí minh tỉnh
ngày thành lập đội
ngày thành lập hội
ngày thành lập hội nông dân xã
ngày thành lập hội nông dân giải phóng miền nam
ngày thành lập hội liên hiệp phụ nữ tỉnh (20/10
ngày thành lập hội lhpn việt nam tỉnh
thành lập công đoàn
ngày thành lập công đoàn lai châu (15/4/1963 - 15/4/2024)
ngày thành lập công đoàn công ty
ngày thành lập quân đội nhân dân lào
ngày truyền thống bộ đội biên phòng tỉnh
ngày truyền thống ngành thanh tra tỉnh
ngày truyền thống ngành y tế
ngày thành lập tỉnh
tái lập tỉnh
ngày thành lập tỉnh lai châu (28/6/1909
ngày thành lập tỉnh điện biên
ngày thành lập tỉnh quảng trị
ngày giải phóng
ngày giải phóng huyện
chiến thắng điện biên phủ trên không
chiến thắng “hà nội - điện biên phủ trên không”
ngày mở đường hồ chí minh trên biển
quốc khánh nước cộng hòa dân chủ nhân dân lào
quốc khánh lào
ngày sinh chủ tịch tôn đức thắng
sinh nhật bác tôn
hiệp định paris
hiệp định paris về biến đổi khí hậu
gia đình việt nam
nhà giáo việt nam
ngày phụ nữ
cách mạng tháng
xây dựng và trưởng thành
thực hiện nghị quyết trung ương
hai bà trưng
chi bộ đảng thành lập
của đảng
kinh nghiệm

(1930 - 2024)
8/3
"""


@pytest.mark.parametrize("line", NAMED.strip().splitlines())
def test_a_phrase_names_its_event_up_to_the_mark(line: str) -> None:
    written, _, name = line.partition(" = ")
    before, _, _ = written.partition("|")
    name = {"PARTY": PARTY, "YOUTH": YOUTH, "SOUTH": SOUTH, "UNCLE": UNCLE, "NATIONAL": NATIONAL}.get(name, name)
    match = EVENTS.within(written.replace("|", ""))
    assert match is not None
    assert (match.event.name, match.length) == (name, len(before))


@pytest.mark.parametrize("phrase", UNNAMED.strip("\n").splitlines())
def test_a_phrase_that_names_another_event_or_none_is_left_alone(phrase: str) -> None:
    assert EVENTS.within(phrase) is None


def test_every_name_and_alias_finds_its_event() -> None:
    lost = [
        name
        for event in EVENTS
        for name in (event.name, *event.aliases)
        if name.lower().removeprefix("ngày ") not in SHARED
        and ((match := EVENTS.within(name.lower())) is None or match.event != event or match.length != len(name))
    ]
    assert lost == []


def test_the_events_of_a_day_are_those_with_its_day_and_month() -> None:
    days = {(event.month, event.day) for event in EVENTS}
    for month, day in days:
        wanted = [event for event in EVENTS if month and day and (event.month, event.day) == (month, day)]
        assert list(EVENTS.on_day(month, day)) == wanted


def test_no_name_stands_for_two_events_except_those_known() -> None:
    said: dict[str, set[tuple[int | None, int | None, int | None]]] = {}
    for event in EVENTS:
        for name in {event.name.lower().removeprefix("ngày "), *(alias.lower() for alias in event.aliases)}:
            said.setdefault(name.removeprefix("ngày "), set()).add((event.year, event.month, event.day))
    assert {name for name, days in said.items() if len(days) > 1} == SHARED


def test_every_event_has_a_day_that_exists_a_known_scope_and_a_source_in_plain_words() -> None:
    provinces = {event.province for event in EVENTS} - {""}
    events = list(EVENTS)
    assert len({event.name for event in events}) == len(events)
    for event in events:
        assert event.confidence in ("high", "medium")
        assert event.scope in ({"national", "national-org", "international", "sector", "party"} | provinces)
        assert len(event.source) > 5
        assert not re.search(r"corpora|corpus|tnt|diepxuan|memory|seed|\.md\b", event.source)
        assert event.year is not None or event.day is not None
        assert event.month is not None or event.day is None
        if event.lunar:
            assert event.month is None or (1 <= event.month <= 12 and 1 <= (event.day or 1) <= 30)
        else:
            assert date(event.year or 2024, event.month or 1, event.day or 1) < date(2026, 1, 1)


def test_the_file_is_clean() -> None:
    text = Path(DATA).read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    assert {len(row) for row in rows} == {7}
    assert [row for row in rows if any(cell != cell.strip() for cell in row)] == []


def test_a_province_has_its_own_days() -> None:
    assert {event.year for event in EVENTS.of_province("Lai Châu")} == {1909, 1949, 2004}
    assert {event.province for event in EVENTS.of_province("Lai Châu")} == {"Lai Châu"}
    assert EVENTS.of_province("") == ()


def test_a_name_that_two_provinces_share_needs_the_province(tmp_path: Path) -> None:
    own = tmp_path / "own.tsv"
    head = "Ngày mở cảng {0}\tmở cảng\t{1}\tsolar\t{0}\tNiên giám\thigh\n"
    own.write_text("# own\n" + head.format("Cửa Lò", "1985-05-01") + head.format("Vũng Áng", "2001-06-02"), "utf-8")
    events = Commemorations(str(own), DATA)
    assert events.within("ngày mở cảng và") is None
    match = events.within("ngày mở cảng vũng áng (2001")
    assert match is not None
    assert match.event.year == 2001
    assert events.within("ngày mở cảng hải phòng") is None
    assert events.within("ngày thành lập đảng") is not None


@given(st.lists(st.sampled_from([*"ngày thành lập đảng đoàn việt nam bộ tỉnh và của (-,“/8 tncs".split(), " "])))
def test_a_match_lies_within_its_phrase_and_ends_at_a_word_s_end(pieces: list[str]) -> None:
    phrase = " ".join(pieces)
    match = EVENTS.within(phrase)
    if match is not None:
        assert 0 < match.length <= len(phrase)
        assert not phrase[match.length : match.length + 1].isalnum()
        assert phrase[match.length - 1].isalnum()


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    EVENTS.within(text)


def test_abbreviations_are_lower_case() -> None:
    assert [short for short, full in ABBREVIATIONS.items() if short != short.lower() or full != full.lower()] == []
