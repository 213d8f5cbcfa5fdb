"""Counts that a sentence takes for known, and how far their names reach."""

from __future__ import annotations

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.count_context import CountContext
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.resumption import Resumption


def resumption(text: str) -> Resumption | None:
    report = report_of(text)
    quantity = next(quantity for quantity in report.mentions(Quantity) if quantity.number.text == "15")
    return Resumption.of(report, quantity, 0)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Trong số 15 đảng viên mới kết nạp, 04 đồng chí là nữ.", "đảng viên kết nạp"),
        ("Một số trong 15 đảng viên kết nạp chưa tích cực.", "đảng viên kết nạp"),
        ("Tuy kết nạp được 15 đảng viên nhưng nguồn còn ít.", "đảng viên"),
        ("Qua theo dõi 15 đảng viên kết nạp nêu trên, có 02 đồng chí xa nhà.", "đảng viên kết nạp"),
        ("Việc bồi dưỡng 15 đảng viên kết nạp còn chậm.", "đảng viên kết nạp"),
        ("Nguyên nhân của 15 đảng viên kết nạp chậm là hồ sơ.", "đảng viên kết nạp"),
        ("Còn 04 đồng chí trong 15 đảng viên kết nạp đã chuyển đi.", "đảng viên kết nạp"),
        ("Với 15 đảng viên kết nạp, chi bộ đủ nguồn.", "đảng viên kết nạp"),
        ("Rà soát 15 đảng viên kết nạp cho thấy hồ sơ đủ.", "đảng viên kết nạp"),
    ],
)
def test_the_name_reaches_to_the_predicate(text: str, name: str) -> None:
    found = resumption(text)
    assert found is not None
    words = frozenset("đảng viên kết nạp mới".split())
    named = found.name_in(words, words, frozenset())
    assert named.words - {"mới"} == set(name.split())
    assert not named.more


@pytest.mark.parametrize(
    "text",
    [
        "Trong số 15 đảng viên được khen thưởng, 04 đồng chí là nữ.",
        "Trong 15 đảng viên nông thôn, 04 đồng chí là nữ.",
        "Trong 15 đảng viên của chi bộ Đông, 04 đồng chí là nữ.",
        "Với 15 đảng viên chưa kết nạp, chi bộ tiếp tục bồi dưỡng.",
        "Trong 15 đảng viên kết nạp tại thôn Đông, 04 đồng chí là nữ.",
    ],
)
def test_what_may_say_which_of_them_are_meant_is_seen(text: str) -> None:
    found = resumption(text)
    assert found is not None
    words = frozenset("đảng viên kết nạp".split())
    named = found.name_in(words, words, frozenset())
    assert named.more or named.strange


@pytest.mark.parametrize(
    "text", ["Chi bộ kết nạp 15 đảng viên.", "Năm nay phát triển được 15 đảng viên.", "Mở rộng ra 15 đảng viên."]
)
def test_a_count_that_is_told_for_the_first_time_takes_up_nothing(text: str) -> None:
    assert resumption(text) is None


@pytest.mark.parametrize(
    ("text", "told", "untold"),
    [
        ("Tặng 50 suất quà cho hộ nghèo, sửa 15 nhà tạm.", "sửa nhà tạm", "quà nghèo"),
        ("Trao 20 xe đạp, 15 suất quà cho học sinh.", "trao suất quà học sinh", "xe đạp"),
        ("Dịp Tết năm 2019, các cấp Hội trao 15 suất quà.", "tết trao tặng suất quà", "hộ"),
        ("Xóa nhà tạm: hoàn thành 15 nhà (đạt 75%).", "xóa tạm hoàn thành", "đạt"),
        ("Kết nạp 15 đảng viên, trong đó có đoàn viên.", "kết nạp đảng viên", "đoàn"),
    ],
)
def test_only_what_is_told_of_a_count_is_its_context(text: str, told: str, untold: str) -> None:
    report = report_of(text)
    quantity = next(quantity for quantity in report.mentions(Quantity) if quantity.number.text == "15")
    context = CountContext.of(report, quantity)
    assert context is not None
    assert context.words.issuperset(told.split())
    assert context.words.isdisjoint(untold.split())
