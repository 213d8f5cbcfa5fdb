"""Totals and parts, in many wordings and for random figures."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint.claim import Verdict
from report_lint.testing import report_of
from report_lint_vi.claims.parts_within import PartsWithin
from report_lint_vi.claims.total import Total, as_written
from report_lint_vi.mentions.number import Number

HOLDING = {
    "19 + 01 = 20": [
        "Chi bộ có 20 đảng viên, gồm 19 đảng viên chính thức và 01 đảng viên dự bị.",
        "Chi bộ có 20 đảng viên (19 chính thức, 01 dự bị).",
        "Chi bộ có 20 đảng viên, bao gồm: 19 đảng viên chính thức; 01 đảng viên dự bị; nữ 08 đồng chí.",
        "Chi bộ có 20 đảng viên: chính thức 19, dự bị 01.",
        "Chi bộ có 20 đảng viên, trong đó 19 đảng viên chính thức, 01 đảng viên dự bị.",
        "Chi bộ có 19 đảng viên chính thức và 01 đảng viên dự bị, tổng 20 đảng viên.",
        "Chi bộ có 20 đảng viên, gồm:\n- Chính thức: 19 đảng viên;\n- Dự bị: 01 đảng viên, mới kết nạp.",
    ],
    "2,4 + 1,1 = 3,5": [
        "Thu 3,5 tỷ đồng, gồm hội phí 2,4 tỷ đồng và tài trợ 1,1 tỷ đồng.",
        "Thu 3,5 tỷ đồng, đạt 102% dự toán, gồm hội phí 2,4 tỷ đồng (68,6%), tài trợ 1,1 tỷ đồng (31,4%).",
        "Đường dài 3,5 km (đoạn bê tông 2,4 km; đoạn cấp phối 1,1 km).",
        "Bón 3,5 tấn phân, chia ra vụ xuân 2,4 tấn, vụ mùa 1,1 tấn.",
    ],
    "126 + 52 + 46 = 224": [
        "Khen 224 người, gồm khối trường 126 người, khối cơ quan 52 người, khối xã, thị trấn 46 người.",
        "Khen 224 người, chiếm 31,2%, gồm: trường học 126 người, cơ quan 52 người, xã 46 người, với 12 đợt.",
        "Phát thẻ cho 96 hộ, 224 khẩu, gồm 126 khẩu thôn Đông, 52 khẩu thôn Đoài và 46 khẩu thôn Hạ.",
    ],
}
FAILING = {
    "19 + 02 = 21": [
        "Chi bộ có 20 đảng viên, gồm 19 đảng viên chính thức và 02 đảng viên dự bị; nữ 08 đồng chí.",
        "Chi bộ có 20 đảng viên (19 chính thức, 02 dự bị).",
        "Chi bộ có 20 đảng viên, trong đó 19 đảng viên chính thức, 02 đảng viên dự bị.",
        "Chi bộ có 19 đảng viên chính thức và 02 đảng viên dự bị, tổng cộng 20 đảng viên.",
        "Chi bộ có 20 đảng viên, gồm:\n- Chính thức: 19 đảng viên;\n- Dự bị: 02 đảng viên.",
    ],
    "2,4 + 1,6 = 4": [
        "Thu 3,5 tỷ đồng, gồm hội phí 2,4 tỷ đồng và tài trợ 1,6 tỷ đồng.",
        "Thu 3,5 tỷ đồng, bằng 96% cùng kỳ (3,6 tỷ đồng), gồm hội phí 2,4 tỷ đồng, tài trợ 1,6 tỷ đồng.",
        "Đường dài 3,5 km (đoạn bê tông 2,4 km; đoạn cấp phối 1,6 km).",
    ],
    "126 + 52 + 46 = 224": [
        "Khen 242 người, gồm khối trường 126 người, khối cơ quan 52 người, khối xã 46 người.",
        "Ngành có 242 cán bộ, giáo viên, gồm 126 giáo viên tiểu học, 52 cán bộ quản lý và 46 nhân viên.",
        "Phát thẻ cho 96 hộ, 242 khẩu, gồm 126 khẩu thôn Đông, 52 khẩu thôn Đoài và 46 khẩu thôn Hạ.",
        "Ngân sách cấp trên cho 242 suất: trường học 126 suất, cơ quan 52 suất, xã 46 suất.",
        "Chi 242 triệu đồng — trường học 126 triệu đồng; cơ quan 52 triệu đồng; xã 46 triệu đồng.",
        "Đội có 242 chiếc, chia theo dài: dưới 06 m 126 chiếc, từ 06 m đến 12 m 52 chiếc, từ 12 m trở lên 46 chiếc.",
        "Toàn ngành có 242 tổ chức đảng (126 đảng bộ, 52 chi bộ, 46 chi bộ).",
    ],
    "98 + 104 = 202": [
        "Toàn trường có 212 em. Trong đó nam: 98 em, nữ: 104 em.",
        "Công ty có lao động bình quân 212 người: gián tiếp 98, trực tiếp 104.",
        "Toàn trường có 212 em. Trong đó, nam 98 em và nữ 104 em.",
    ],
}
SILENT = [
    "Trạm khám cho 412 người, trong đó có 120 người cao tuổi và 95 trẻ em.",
    "Trạm khám cho 412 người, trong đó nữ 230, dân tộc thiểu số 180.",
    "Trạm khám cho 412 người, nhất là xã Hạ 120 người, xã Thượng 95 người.",
    "Đội kiểm tra 96 cơ sở, phát hiện 12 cơ sở vi phạm, gồm 08 cơ sở thiếu biển báo, 09 cơ sở thiếu hồ sơ.",
    "Hội nghị có 86 đại biểu, gồm lãnh đạo 12 xã, 05 thị trấn.",
    "Tổ chức 03 lớp, gồm 120 học viên nam, 80 học viên nữ.",
    "Trao 300 suất, mỗi suất 600.000 đồng, gồm gạo 250.000 đồng, sữa 200.000 đồng.",
    "Xã có 412 hộ, gồm thôn Đông 126 hộ, thôn Đoài 152 hộ và các thôn còn lại.",
    "Xã có 412 hộ, gồm thôn Đông 126 hộ, thôn Đoài 152 hộ…",
    "Thu khoảng 412 triệu đồng, gồm khoảng 250 triệu đồng phí, gần 200 triệu đồng lệ phí.",
    "Thưởng 05 người mức 2 triệu đồng, 03 người mức 1 triệu đồng, tổng 13 triệu đồng.",
    "Năm nay trồng 96 ha (năm ngoái 80 ha, năm kia 75 ha).",
    "Kế hoạch 96 ha (vụ xuân tăng 12 ha, vụ mùa giảm 10 ha).",
    "Giao 412 chỉ tiêu, gồm kế hoạch quý I 100, kế hoạch quý II 120.",
    "Năng suất 112 tạ/ha (vụ xuân 60 tạ/ha, vụ mùa 48 tạ/ha).",
    "Toàn trường có 212 em. Trong đó nữ: 98 em, dân tộc thiểu số: 104 em.",
    "Có 212 em. Trong đó khối chín dự thi 98 em, khối tám 104 em.",
    "Bình quân 212 người: tổ một 98 người, tổ hai 104 người.",
    "Chi 212 triệu đồng – tăng 98 triệu đồng, riêng xã 104 triệu đồng.",
    "Quản lý 12 tổ chức đảng (05 đảng viên, 08 cảm tình đảng).",
    "Quản lý 12 tổ chức (05 câu lạc bộ, 08 cá nhân).",
    "Thu 12,35 tỷ đồng, gồm ngân sách 10 tỷ đồng, hội phí 1,8 tỷ đồng, tài trợ 540 triệu đồng.",
    "Có 242 chiếc, chia theo dài: từ 06 m đến 12 m 152 chiếc, từ 12 m trở lên 76 chiếc.",
    "Xã có 45 công trình, trong đó đã xong 30 công trình, đang làm 10 công trình.",
    "Giải quyết 45/60 đơn, gồm 30 đơn khiếu nại, 15 đơn tố cáo.",
    "Kiểm tra 38 cơ sở (môi trường 16, lao động 14, xây dựng 11; 03 cơ sở được kiểm tra hai nội dung).",
    "Kiểm tra 38 cơ sở (môi trường 16, lao động 14, xây dựng 11), trong đó 3 cơ sở được kiểm tra nhiều lĩnh vực.",
    "Thưởng 38 học sinh (môn Toán 16, môn Văn 14, môn Anh 11; có 3 em đạt cả hai giải).",
]


def _verdicts(text: str) -> list[Verdict]:
    return [claim.verdict for claim in report_of(text).mentions(Total)]


def _shown(claim: Total) -> str:
    values = dict(claim.derivation.values)
    total = f"{values['sum']}".replace(".", ",")
    return f"{values['terms']} = {total}"


@pytest.mark.parametrize(("shown", "text"), [(shown, text) for shown, texts in HOLDING.items() for text in texts])
def test_parts_that_make_their_whole_hold(shown: str, text: str) -> None:
    claims = report_of(text).mentions(Total)
    assert [(claim.verdict, _shown(claim)) for claim in claims] == [(Verdict.HOLDS, shown)]


@pytest.mark.parametrize(("shown", "text"), [(shown, text) for shown, texts in FAILING.items() for text in texts])
def test_parts_that_make_another_sum_fail(shown: str, text: str) -> None:
    claims = report_of(text).mentions(Total)
    assert [(claim.verdict, _shown(claim)) for claim in claims] == [(Verdict.FAILS, shown)]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_closed_list_of_parts_never_fails(text: str) -> None:
    assert Verdict.FAILS not in _verdicts(text)
    assert [claim for claim in report_of(text).mentions(PartsWithin) if claim.verdict is Verdict.FAILS] == []


def test_every_figure_of_a_total_counts_as_checked() -> None:
    text = "Khen 224 người, gồm khối trường 126 người, khối cơ quan 52 người, khối xã 46 người."
    (claim,) = report_of(text).mentions(Total)
    assert sorted(text[span.start : span.end] for span in claim.figures) == ["126", "224", "46", "52"]


WORDINGS = (
    "Toàn huyện có {whole}, gồm {parts}.",
    "Toàn huyện có {whole} ({parts}).",
    "Toàn huyện có {whole}, chia ra: {parts}.",
    "Toàn huyện có {whole}: {parts}.",
)
NOUNS = ("người", "suất quà", "hồ sơ", "trường hợp", "ha", "triệu đồng", "đoàn viên", "con", "công trình")


def _text(wording: str, noun: str, whole: str, parts: list[str]) -> str:
    places = ("khối xã", "khối trường", "khối cơ quan", "khối đoàn thể", "khối ngoài", "nơi khác")
    listed = ", ".join([f"{place} {part} {noun}" for place, part in zip(places, parts, strict=False)])
    return wording.format(whole=f"{whole} {noun}", parts=listed)


def _grouped(value: int) -> str:
    return f"{value:,}".replace(",", ".")


@given(st.sampled_from(WORDINGS), st.sampled_from(NOUNS), st.lists(st.integers(2, 90_000), min_size=2, max_size=6))
def test_exact_parts_of_their_whole_raise_no_alarm(wording: str, noun: str, parts: list[int]) -> None:
    text = _text(wording, noun, _grouped(sum(parts)), [_grouped(part) for part in parts])
    assert _verdicts(text) == [Verdict.HOLDS]


@given(st.sampled_from(WORDINGS), st.lists(st.integers(10**6, 10**10), min_size=2, max_size=6), st.booleans())
def test_rounded_or_cut_parts_raise_no_alarm(wording: str, parts: list[int], cut: bool) -> None:  # noqa: FBT001
    def shown(value: int) -> str:
        tenths = value // 10**5 if cut else (value + 5 * 10**4) // 10**5
        return f"{_grouped(tenths // 10)},{tenths % 10}"

    text = _text(wording, "triệu đồng", shown(sum(parts)), [shown(part) for part in parts])
    assert Verdict.FAILS not in _verdicts(text)


@given(
    st.sampled_from(WORDINGS),
    st.sampled_from(("người", "suất quà", "hồ sơ", "đoàn viên")),
    st.lists(st.integers(100, 9_000), min_size=2, max_size=6),
    st.integers(1, 9),
)
def test_a_slip_of_some_units_is_found(wording: str, noun: str, parts: list[int], slip: int) -> None:
    prefixes = {sum(parts[:count]) for count in range(2, len(parts) + 1)}
    whole = sum(parts) + slip
    if whole in prefixes:
        return
    text = _text(wording, noun, _grouped(whole), [_grouped(part) for part in parts])
    assert _verdicts(text) == [Verdict.FAILS]


@pytest.mark.parametrize(
    ("value", "model", "written"),
    [
        ("3550", "3.450", "3.550"), ("3550", "3450", "3550"), ("9", "08", "09"), ("4", "3,5", "4,0"),
        ("1238.5", "1.248,3", "1.238,5"), ("1.25", "1.250", ""), ("12", "09", "12"), ("1004", "998", "1.004"),
    ],
)  # fmt: skip
def test_a_mended_figure_is_written_as_the_wrong_one(value: str, model: str, written: str) -> None:
    (number,) = report_of(f"Có {model} kg.").mentions(Number)
    assert as_written(Decimal(value), number) == written
