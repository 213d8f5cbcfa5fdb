"""Words and phrases that follow themselves."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.repetition import Repetition


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kết quả của của phong trào.", [("của của", "quả", "phong")]),
        ("Ven biển biển.\nBiển đẹp.", [("biển biển", "ven", "")]),
        ("(tổ chức tổ chức), đã xong", [("tổ chức tổ chức", "", "")]),
        ("Đẩy mạnh các hoạt động các hoạt động hè.", [("các hoạt động các hoạt động", "mạnh", "hè")]),
        ("Tổ chức, tổ chức lại.", []),
        ("Tốt\ntốt lên", []),
        ("Tốt\n\ntốt lên", []),
        ("Xã A\tXã A", []),
        ("3 3 5 5", []),
        ("tại  tại", []),
    ],
)
def test_a_repetition_stands_in_one_block_without_a_mark_between(text: str, found: list[tuple[str, str, str]]) -> None:
    report = report_of(text)
    assert [(report.slice(r.span), r.before, r.after) for r in report.mentions(Repetition)] == found
