"""Bodies of authority of units that have ended: what they are said to do now is told, what they did is not."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.claims.place_chain import Fault, PlaceStanding

WARD = "UBND PHƯỜNG THÀNH SEN\n\nThành Sen, ngày {day}\n\nBÁO CÁO\nKết quả {period}\n\n"
LATER = "10 tháng 10 năm 2026", "quý III năm 2026"
SOON = "10 tháng 10 năm 2025", "9 tháng năm 2025"


def told(text: str, day: str, period: str) -> list[str]:
    report = report_of(WARD.format(day=day, period=period) + text)
    return [report.slice(one.span) for one in report.mentions(PlaceStanding) if one.fault is Fault.ENDED]


@pytest.mark.parametrize(
    "text",
    [
        "Hiện nay, UBND {0} chưa bàn giao bản đồ.",
        "Đề nghị Ủy ban nhân dân {0} quan tâm bố trí vốn.",
        "Công an {0} đang xác minh.",
        "Thời gian tới, HĐND {0} sẽ giám sát.",
        "Kính gửi: UBND {0}.",
        "Nơi nhận:\n- Thường trực HĐND, UBND {0};\n- Lưu: VT.",
        "Ngày 15/9/2025, UBND {0} đã tổ chức hội nghị.",
        "Vụ khiếu nại từ năm 2011, giao Chủ tịch UBND {0} đối thoại trước ngày 31/12/2026.",
    ],
)
@pytest.mark.parametrize("when", [SOON, LATER])
def test_a_body_that_acts_now_is_told(text: str, when: tuple[str, str]) -> None:
    assert told(text.format("thành phố Hà Tĩnh"), *when) == ["thành phố Hà Tĩnh"]
    assert told(text.format("huyện Đức Thọ"), *when) == ["huyện Đức Thọ"]


@pytest.mark.parametrize(
    "text",
    [
        "Phường phối hợp với Công an {0} tuần tra.",
        "Thực hiện chỉ đạo của UBND {0}, phường ra quân.",
        "Ủy ban MTTQ Việt Nam {0} vận động 300 triệu đồng.",
        "Văn phòng HĐND và UBND {0} tiếp 12 lượt dân.",
    ],
)
def test_what_the_period_may_have_seen_is_told_only_when_it_has_not(text: str) -> None:
    assert told(text.format("thành phố Hà Tĩnh"), *LATER) == ["thành phố Hà Tĩnh"]
    assert told(text.format("thành phố Hà Tĩnh"), *SOON) == []


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2024, UBND {0} đầu tư 3 tuyến đường.",
        "Tiếp nhận hồ sơ do UBND {0} bàn giao.",
        "Nguyên Phó Chủ tịch UBND {0} dự lễ.",
        "Dự án do UBND {0} làm chủ đầu tư đang thi công.",
        "Quy hoạch được UBND {0} phê duyệt còn hiệu lực.",
        "Trước đây, UBND {0} giao phòng Tài chính quản lý.",
        "Theo Quyết định số 1234/QĐ-UBND của UBND {0}, phường được giao 3 lô đất.",
        "Trụ sở UBND {0} đang được sửa làm trường học.",
        "Khu đất sau UBND {0} bị ngập.",
        "Ngày 15/5/2025, UBND {0} tổ chức hội nghị.",
        "Ngày 15/9/2025, dự án do UBND {0} làm chủ đầu tư đã hoàn thành.",
        "Ngày 15/9/2025, hồ sơ của UBND {0} được số hóa.",
        "Tỉnh đã giao UBND {0} lập hồ sơ từ năm 2024, xong trước ngày 31/12/2026.",
        "Giấy chứng nhận do UBND {0} cấp được đổi mới.",
        "UBND {0} (cũ) chuyển 300 hồ sơ.",
        "UBND {0} đã chuyển 300 hồ sơ.",
        "UBND {0} ban hành đề án thu hút đầu tư.",
        "Tài sản của UBND {0} để lại gồm 3 ngôi nhà.",
        "Đồng chí từng công tác tại UBND {0}.",
        "Bản án của Tòa án nhân dân {0} bị kháng cáo.",
        "Bệnh viện đa khoa {0} đang khám 200 lượt mỗi ngày.",
        "Trường Tiểu học {0} tiếp tục xây 4 phòng.",
        "Trung tâm Y tế {0} chưa có máy chụp cắt lớp.",
        "Cơ sở cai nghiện {0} chưa mở lại.",
        "Ban Quản lý dự án {0} đang quyết toán.",
        "Chợ {0} đang sửa.",
        "Ca khúc “Công an {0} đang tuần tra” đạt giải.",
    ],
)
@pytest.mark.parametrize("when", [SOON, LATER])
def test_what_a_body_did_and_what_keeps_a_name_is_left_alone(text: str, when: tuple[str, str]) -> None:
    assert told(text.format("thành phố Hà Tĩnh"), *when) == []


def test_bodies_of_several_units_are_told_by_their_units() -> None:
    assert told("Đề nghị UBND các huyện Đức Thọ, Can Lộc bố trí vốn.", *LATER) == ["huyện Đức Thọ", "Can Lộc"]
    assert told("Đề nghị UBND 02 huyện: Đức Thọ và Can Lộc (cũ) bố trí vốn.", *LATER) == []


def test_a_report_of_the_time_before_is_left_alone() -> None:
    assert told("Đề nghị UBND thành phố Hà Tĩnh bố trí vốn.", "05 tháng 7 năm 2025", "6 tháng đầu năm 2025") == []
    assert told("Đề nghị UBND thành phố Hà Tĩnh bố trí vốn.", "05 tháng 6 năm 2025", "5 tháng năm 2025") == []
