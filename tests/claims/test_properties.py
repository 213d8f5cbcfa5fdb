"""Figures drawn at random: a relation that holds never raises an alarm, and a change beyond rounding is always found."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.rule import ReportRule
from report_lint.testing import report_of

KNOWN = [rule for pack in packs() for rule in pack.rules(Selection(select=("SUM", "PCT", "TAB")))]
RULES = [rule() for rule in KNOWN if issubclass(rule, ReportRule)]
NOUNS = ("hộ", "người", "học sinh", "vụ", "đơn", "hội viên", "cây", "lượt", "đảng viên", "hồ sơ")
NAMES = ("Đông", "Đoài", "Thượng", "Hạ", "Trung", "Nội", "Ngoại", "Bắc")
SCALES = {"": 1, " nghìn": 10**3, " triệu": 10**6, " tỷ": 10**9}
WAYS = (ROUND_HALF_UP, ROUND_DOWN)

counts = st.integers(10, 6000)
nouns = st.sampled_from(NOUNS)
ways = st.sampled_from(WAYS)


def flagged(text: str) -> list[str]:
    outcome = check(report_of(text, "2024-10-10"), RULES)
    assert not outcome.crashes
    spans = [diagnostic.finding.span for diagnostic in outcome.diagnostics]
    return [text[span.start : span.end] for span in spans]


def number(value: Decimal | int, decimals: int = 0) -> str:
    return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))


def cut(value: Decimal, decimals: int, way: str) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=way)


def listed(parts: list[int], noun: str) -> str:
    return ", ".join(f"thôn {name} {number(part)} {noun}" for name, part in zip(NAMES, parts, strict=False))


@given(parts=st.lists(counts, min_size=2, max_size=6), noun=nouns)
def test_parts_that_make_their_total_raise_no_alarm(parts: list[int], noun: str) -> None:
    whole = f"{number(sum(parts))} {noun}"
    assert flagged(f"Toàn xã có {whole}, gồm {listed(parts, noun)}.") == []
    assert flagged(f"Toàn xã có {whole} ({listed(parts, noun)}).") == []
    assert flagged(f"Toàn xã có {whole}: {listed(parts, noun)}.") == []


@given(parts=st.lists(counts, min_size=2, max_size=6), noun=nouns, off=st.integers(1, 100), more=st.booleans())
def test_a_total_that_is_off_is_found(parts: list[int], noun: str, off: int, more: bool) -> None:  # noqa: FBT001
    wrong = sum(parts) + (off if more else -off)
    assume(Decimal("0.9") * sum(parts) <= wrong <= Decimal("1.1") * sum(parts))
    assume(all(sum(parts[:end]) != wrong for end in range(len(parts))))  # then the list may have gone on
    assert flagged(f"Toàn xã có {number(wrong)} {noun}, gồm {listed(parts, noun)}.") == [number(wrong)]


@given(
    parts=st.lists(st.integers(10**7, 10**11), min_size=2, max_size=6), scale=st.sampled_from([" triệu", " tỷ"]),
    decimals=st.integers(0, 2), way=ways,
)  # fmt: skip
def test_amounts_all_rounded_or_all_cut_off_raise_no_alarm(
    parts: list[int], scale: str, decimals: int, way: str
) -> None:
    written = [cut(Decimal(part) / SCALES[scale], decimals, way) for part in parts]
    whole = cut(Decimal(sum(parts)) / SCALES[scale], decimals, way)
    assume(all(written))
    shown = ", ".join(
        f"thôn {name} {number(part, decimals)}{scale} đồng" for name, part in zip(NAMES, written, strict=False)
    )
    assert flagged(f"Toàn xã thu {number(whole, decimals)}{scale} đồng, gồm {shown}.") == []


@given(parts=st.lists(counts, min_size=2, max_size=4), noun=nouns, hedge=st.sampled_from(["khoảng", "trên", "gần"]))
def test_hedged_parts_of_a_hedged_whole_raise_no_alarm(parts: list[int], noun: str, hedge: str) -> None:
    step = 10
    about = [part // step * step + (step if hedge == "gần" else 0) for part in parts]
    assume(all(about))
    shown = ", ".join(f"thôn {name} {hedge} {number(one)} {noun}" for name, one in zip(NAMES, about, strict=False))
    whole = sum(parts) // step * step + (step if hedge == "gần" else 0)
    assert flagged(f"Toàn xã có {hedge} {number(whole)} {noun}, gồm {shown}.") == []


@given(part=counts, whole=counts, noun=nouns, decimals=st.integers(0, 2), way=ways)
def test_a_share_rounded_or_cut_off_raises_no_alarm(part: int, whole: int, noun: str, decimals: int, way: str) -> None:
    assume(part <= whole)
    percent = number(cut(Decimal(100 * part) / whole, decimals, way), decimals)
    a, b = number(part), number(whole)
    assert flagged(f"Có {a}/{b} {noun} tham gia, đạt {percent}%.") == []
    assert flagged(f"Có {a}/{b} {noun} (chiếm {percent}%).") == []
    assert flagged(f"Tỷ lệ tham gia đạt {percent}% ({a}/{b} {noun}).") == []
    assert flagged(f"Có {a} {noun} trên tổng số {b} {noun}, chiếm {percent}%.") == []


@given(part=counts, whole=counts, noun=nouns, off=st.decimals("0.21", "2.9", places=2), up=st.booleans())
def test_a_share_that_is_off_is_found(part: int, whole: int, noun: str, off: Decimal, up: bool) -> None:  # noqa: FBT001
    assume(part < whole)
    right = cut(Decimal(100 * part) / whole, 1, ROUND_HALF_UP)
    wrong = cut(right + (off if up else -off), 1, ROUND_HALF_UP)
    assume(0 < wrong < 100 and wrong != right and abs(wrong - (100 - right)) > 1)
    assert flagged(f"Có {number(part)}/{number(whole)} {noun}, chiếm {number(wrong, 1)}%.") == [f"{number(wrong, 1)}%"]


@given(now=counts, before=counts, noun=nouns, decimals=st.integers(0, 2), way=ways)
def test_growth_rounded_or_cut_off_raises_no_alarm(now: int, before: int, noun: str, decimals: int, way: str) -> None:
    assume(now != before)
    verb, to = ("tăng", "lên") if now > before else ("giảm", "xuống")
    percent = number(cut(abs(Decimal(100 * (now - before)) / before), decimals, way), decimals)
    more = number(abs(now - before))
    a, b = number(now), number(before)
    assert flagged(f"Toàn xã có {a} {noun}, {verb} {percent}% so với cùng kỳ ({b} {noun}).") == []
    assert flagged(f"Số {noun} {verb} từ {b} {to} {a} {noun}, {verb} {percent}%.") == []
    assert flagged(f"Toàn xã có {a} {noun}, {verb} {more} {noun} so với năm trước ({b} {noun}).") == []
    assert flagged(f"Số {noun} {verb} {more} {noun} ({a}/{b}).") == []


@given(now=counts, before=counts, noun=nouns, off=st.integers(1, 400), up=st.booleans())
def test_a_difference_that_is_off_is_found(now: int, before: int, noun: str, off: int, up: bool) -> None:  # noqa: FBT001
    wrong = abs(now - before) + (off if up else -off)
    assume(now != before and wrong > 0)
    verb = "tăng" if now > before else "giảm"
    text = f"Toàn xã có {number(now)} {noun}, {verb} {number(wrong)} {noun} so với năm trước ({number(before)} {noun})."
    assert flagged(text) == [number(wrong)]


@given(now=counts, before=counts, noun=nouns, off=st.decimals("0.3", "60", places=1), up=st.booleans())
def test_growth_that_is_off_is_found(now: int, before: int, noun: str, off: Decimal, up: bool) -> None:  # noqa: FBT001
    assume(now != before and noun != "hộ")  # of households the points of their rate may be meant
    right = cut(abs(Decimal(100 * (now - before)) / before), 1, ROUND_HALF_UP)
    wrong = right + (off if up else -off)
    assume(wrong > 0)
    verb, to = ("tăng", "lên") if now > before else ("giảm", "xuống")
    text = f"Số {noun} {verb} từ {number(before)} {to} {number(now)} {noun}, {verb} {number(wrong, 1)}%."
    assert flagged(text) == [f"{number(wrong, 1)}%"]


@given(count=st.integers(2, 900), price=st.integers(10, 9000), off=st.integers(1, 30), up=st.booleans())
def test_a_product_is_right_or_found(count: int, price: int, off: int, up: bool) -> None:  # noqa: FBT001
    each, total = price * 1000, count * price * 1000
    template = "Trao {count} suất quà, mỗi suất {each} đồng, tổng trị giá {total} đồng."
    assert flagged(template.format(count=number(count), each=number(each), total=number(total))) == []
    wrong = total * (100 + (off if up else -off)) // 100
    assume(wrong != total)
    text = template.format(count=number(count), each=number(each), total=number(wrong))
    assert flagged(text) == [number(wrong)]


@given(first=st.integers(50, 3000), up=st.integers(1, 400), down=st.integers(1, 49), noun=nouns, off=st.integers(1, 40))
def test_stock_and_flow_is_right_or_found(first: int, up: int, down: int, noun: str, off: int) -> None:
    assume(noun != "lượt" and 5 * off <= first + up)  # the same person may come and go; what is far off is not meant
    template = "Đầu kỳ có {first} {noun}, tăng {up} {noun}, giảm {down} {noun}, cuối kỳ có {last} {noun}."
    values = {"first": number(first), "up": number(up), "down": number(down), "noun": noun}
    assert flagged(template.format(last=number(first + up - down), **values)) == []
    wrong = number(first + up - down + off)
    assert flagged(template.format(last=wrong, **values)) == [wrong]


@given(quarters=st.lists(counts, min_size=3, max_size=3), noun=nouns, off=st.integers(1, 300))
def test_periods_are_right_or_found(quarters: list[int], noun: str, off: int) -> None:
    shown = ", ".join(
        f"quý {name} {number(one)} {noun}" for name, one in zip(("I", "II", "III"), quarters, strict=True)
    )
    assert flagged(f"Lũy kế 9 tháng {number(sum(quarters))} {noun}, {shown}.") == []
    wrong = number(sum(quarters) + off)
    assert flagged(f"Lũy kế 9 tháng {wrong} {noun}, {shown}.") == [wrong]


@given(value=st.integers(1, 10**5), decimals=st.integers(0, 3), way=ways)
def test_two_notations_of_one_amount_raise_no_alarm(value: int, decimals: int, way: str) -> None:
    millions = cut(Decimal(value), 0, way)
    billions = cut(Decimal(value) / 1000, decimals, way)
    assume(billions)
    assert flagged(f"Cấp {number(billions, decimals)} tỷ đồng ({number(millions)} triệu đồng).") == []


@pytest.mark.parametrize("factor", [10, 100, 1000])
@given(value=st.integers(11, 99999))
def test_a_notation_off_by_a_power_of_ten_is_found(factor: int, value: int) -> None:
    assume(value % 10)
    exact = f"{Decimal(value) / 1000:f}".replace(".", ",")
    assert flagged(f"Cấp {exact} tỷ đồng ({number(value * factor)} triệu đồng).") == [
        f"{number(value * factor)} triệu đồng"
    ]


@given(parts=st.lists(counts, min_size=2, max_size=6), noun=nouns, terms=st.booleans())
def test_written_calculations_are_right_or_found(parts: list[int], noun: str, terms: bool) -> None:  # noqa: FBT001
    if terms:
        shown, result = " + ".join(f"{number(part)} {noun}" for part in parts), sum(parts)
    else:
        shown, result = f"{number(parts[0])} {noun} x {number(parts[1])}.000 đồng", parts[0] * parts[1] * 1000
    unit = noun if terms else "đồng"
    assert flagged(f"Cụ thể: {shown} = {number(result)} {unit}.") == []
    assert flagged(f"Cụ thể: {shown} = {number(result + 7)} {unit}.") == [number(result + 7)]


@given(count=st.integers(2, 8), off=st.sampled_from([-1, 1, 2]))
def test_listed_counts_are_right_or_found(count: int, off: int) -> None:
    names = ", ".join(NAMES[:count])
    assume(count + off > 1)
    assert flagged(f"Kiểm tra {count:02} xã: {names}.") == []
    assert flagged(f"Kiểm tra {count + off:02} xã: {names}.") == [f"{count + off:02}"]
