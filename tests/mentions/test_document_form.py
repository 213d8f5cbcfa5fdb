"""Which rules of form a document follows."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.document_form import DocumentForm, Form

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
PARTY = "ĐẢNG BỘ XÃ LONG SƠN\tĐẢNG CỘNG SẢN VIỆT NAM\n"


@pytest.mark.parametrize(
    ("text", "form", "genre"),
    [
        (f"{STATE}Số: 12/BC-UBND\n\nBÁO CÁO\nQuý I", Form.STATE, "báo cáo"),
        (f"{STATE}Số:     /KH-TYT\n\nKẾ HOẠCH\nTiêm chủng", Form.STATE, "kế hoạch"),
        (f"{STATE}\nBIÊN BẢN\nHọp thôn", Form.STATE, "biên bản"),
        ("Số: 12/BC-UBND\n\nBÁO CÁO\nQuý I", Form.STATE, "báo cáo"),
        ("Số: 45/UBND-VX\nV/v nộp báo cáo\n\nKính gửi: Sở Y tế", Form.STATE, "công văn"),
        ("**Số: 30/2024/QĐ-UBND**\n\nQUYẾT ĐỊNH\nVề giá đất", Form.STATE, "quyết định"),
        (f"{STATE}Số: 12-BC/UBND\n\nBÁO CÁO\nQuý I", Form.STATE, "báo cáo"),
        (f"{PARTY}Số 12-BC/ĐU\n\nBÁO CÁO\nQuý I", Form.PARTY, "báo cáo"),
        (f"{PARTY}Số: 12/BC-ĐU\n\nBÁO CÁO\nQuý I", Form.PARTY, "báo cáo"),
        ("Số 357-CV/BTCTU\n\nKính gửi: Các huyện ủy", Form.PARTY, ""),
        ("Số 04-NQ/CB\n\nNGHỊ QUYẾT\nTháng 5", Form.PARTY, "nghị quyết"),
        (f"{STATE}Số 04-NQ/CB\n\nNGHỊ QUYẾT\nTháng 5", Form.PARTY, "nghị quyết"),
        ("Số: 62/BC-LĐLĐ\n\nBÁO CÁO\nQuý I", Form.UNION, "báo cáo"),
        ("CÔNG ĐOÀN GIÁO DỤC\nSố: 62/BC-CĐGD\n\nBÁO CÁO\nQuý I", Form.UNION, "báo cáo"),
        ("TRƯỜNG CAO ĐẲNG Y TẾ\nSố: 62/BC-CĐYT\n\nBÁO CÁO\nQuý I", Form.UNKNOWN, "báo cáo"),
        ("Số: 12-BC/HNDX\n\nBÁO CÁO\nQuý I", Form.UNKNOWN, "báo cáo"),
        (f"{PARTY}Số: 12/BC-UBND\n\nBÁO CÁO\nQuý I", Form.UNKNOWN, "báo cáo"),
        ("Số: 7/8 chỉ tiêu đạt.\n\nBÁO CÁO\nKết quả", Form.UNKNOWN, "báo cáo"),
        ("Kết quả học tập Nghị quyết của Đảng Cộng sản Việt Nam.", Form.UNKNOWN, ""),
        ("", Form.UNKNOWN, ""),
    ],
)
def test_the_symbol_and_the_head_tell_the_form(text: str, form: Form, genre: str) -> None:
    head = DocumentForm.of(report_of(text))

    assert (head.form, head.genre) == (form, genre)


def test_a_form_that_somebody_set_holds() -> None:
    for form in ("nd30", "party", "union"):
        report = report_of("Số: 12/BC-UBND\n\nBÁO CÁO\nQuý I").replace(form=form)
        assert DocumentForm.of(report).form == Form(form)


@pytest.mark.parametrize(("on", "source"), [("2024-05-01", "36-HD/VPTW"), ("2026-06-01", "05-HD/VPTW")])
def test_the_party_s_source_is_that_of_the_day(on: str, source: str) -> None:
    report = report_of(f"{PARTY}Số 12-BC/ĐU\n\nBÁO CÁO\nQuý I", on=on)

    assert source in DocumentForm.of(report).source(report)
