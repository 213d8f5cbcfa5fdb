"""When an office may be named: the days of the act, of the report's period, of the office."""

import pytest

from report_lint import Verdict
from report_lint.testing import report_of
from report_lint_vi.claims.office_status import OfficeInForce
from report_lint_vi.world.offices import Office, Offices

ENDED = [office for office in Offices.load() if office.last]
BEGUN = [office for office in Offices.load() if office.first > "2010"]


def _fails(text: str, on: str) -> list[str]:
    claims = report_of(text, on).mentions(OfficeInForce)
    return [claim.name.form.name for claim in claims if claim.verdict is Verdict.FAILS]


@pytest.mark.parametrize("office", ENDED, ids=lambda office: office.name)
def test_an_office_that_ended_does_not_act_afterwards(office: Office) -> None:
    for form in (office.name, *(alias for alias in office.aliases if " " in alias)):
        act = f"Ngày 12/9/2025, {form} tổ chức kiểm tra 03 đơn vị."
        assert _fails(act, "2025-10-05") == [office.name]
        assert _fails(
            f"BÁO CÁO\nCông tác quý III năm 2026\n\nKết quả có sự phối hợp của lực lượng {form}.", "2026-07-20"
        )
        before = str(int(office.last[:4]) - 1)
        assert _fails(act.replace("2025", before), f"{before}-10-05") == []
        assert _fails(act.replace("12/9/2025", f"10/01/{office.last[:4]}"), "2025-10-05") == []


@pytest.mark.parametrize("office", BEGUN, ids=lambda office: office.name)
def test_an_office_does_not_act_before_it_begins(office: Office) -> None:
    assert _fails(f"{office.name} khen 02 tập thể.", "2023-06-01") == [office.name]
    assert _fails(f"{office.name} khen 02 tập thể.", "2025-10-01") == []
    assert _fails(f"{office.name} khen 02 tập thể.", "") == []


@pytest.mark.parametrize(
    "said",
    [
        "{o} (cũ) đã bàn giao.", "{o} trước đây quản lý.", "Nguyên Giám đốc {o} dự.", "Sáp nhập {o}.",
        "Năm 2023, {o} hỗ trợ.", "Theo Quyết định số 12/QĐ-UBND ngày 05/6/2024 của {o}.", "Văn bản của {o}.",
        "Phim “{o} ngày ấy”.", "Giấy phép do {o} cấp.", "Kỷ niệm ngày thành lập {o}.", "Ông A về hưu từ {o} năm 2019.",
    ],
)  # fmt: skip
def test_the_past_and_documents_are_left_alone(said: str) -> None:
    assert _fails(said.format(o="Sở Kế hoạch và Đầu tư"), "2026-06-20") == []


@pytest.mark.parametrize(
    ("title", "on", "fails"),
    [
        ("Kết quả quý I năm 2026", "2026-03-25", True),
        ("Kết quả tháng 12 năm 2025", "2025-12-25", True),
        ("Kết quả năm 2025", "2025-12-25", False),
        ("Kết quả năm 2025, nhiệm vụ quý I năm 2026", "2025-12-25", False),
        ("Kết quả quý I, nhiệm vụ quý II năm 2026", "2026-03-25", True),
        ("Kết quả giai đoạn 2021 - 2026", "2026-11-25", False),
        ("Kết quả năm 2026", "2026-11-25", True),
        ("Kết quả 9 tháng đầu năm 2025", "2025-09-25", False),
        ("Kết quả quý I năm 2025", "2025-03-25", False),
    ],
)
def test_without_a_day_the_whole_period_must_lie_after_the_end(title: str, on: str, *, fails: bool) -> None:
    text = f"BÁO CÁO\n{title}\n\nSở Giao thông vận tải phối hợp cắm 12 biển báo."
    assert bool(_fails(text, on)) is fails
