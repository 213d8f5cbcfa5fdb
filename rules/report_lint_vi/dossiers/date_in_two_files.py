"""DOS002: one instrument, two dates, in two files."""

from __future__ import annotations

from report_lint import Bad, DossierRule
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Dossier, Finding

_HEAD = "UBND XÃ TÂN PHONG\n\nBÁO CÁO\nKết quả công tác quý I năm 2024\n\n"
_OTHER = "UBND XÃ AN BÌNH\n\nBÁO CÁO\nKết quả công tác quý I năm 2024\n\n"
_FILE = "\n=====\n"
_DRAIN = "Kế hoạch số 27/KH-UBND ngày {} về nạo vét kênh mương nội đồng."


class DateInTwoFiles(DossierRule):
    """Một văn bản được dẫn trong nhiều tệp của hồ sơ phải mang cùng một ngày.

    Một văn bản chỉ có một ngày ban hành; hai tệp ghi hai ngày thì ít nhất một tệp sai.

    Xét như quy tắc CIT004 xét trong một báo cáo: đánh dấu ngày mà danh mục phủ nhận, không thì ngày ít gặp hơn, không
    nữa thì ngày ở tệp sau. Số hiệu của địa phương, mà nhiều nơi dùng chung, chỉ được so giữa các báo cáo của cùng một
    cơ quan, khi cùng năm và cùng trích yếu. Im lặng khi chính tệp ấy đã dẫn văn bản với hai ngày. Chạy với --dossier.
    """

    code = "DOS002"
    good = (
        f"{_HEAD}Thông tư số 77/2024/TT-BYT ngày 03/6/2024.{_FILE}{_HEAD}Thông tư số 77/2024/TT-BYT ngày 3/6/2024.",
        f"{_HEAD}Thông tư số 77/2024/TT-BYT ngày 03/6/2024.{_FILE}{_HEAD}Thông tư số 77/2024/TT-BCA ngày 15/11/2024.",
        f"{_HEAD}Nghị định số 98/2023/NĐ-CP ngày 31/12/2023.{_FILE}{_HEAD}Xã thực hiện Nghị định số 98/2023/NĐ-CP.",
        f"{_HEAD}Quyết định số 12/QĐ-TTg ngày 05/01/2023.{_FILE}{_HEAD}Quyết định số 12/QĐ-TTg ngày 08/01/2024.",
        f"{_HEAD}{_DRAIN.format('04/3/2024')}{_FILE}{_OTHER}{_DRAIN.format('14/3/2024')}",
        f"{_HEAD}{_DRAIN.format('04/3/2023')}{_FILE}{_HEAD}{_DRAIN.format('14/3/2024')}",
        (
            f"{_HEAD}{_DRAIN.format('04/3/2024')}{_FILE}{_HEAD}Kế hoạch số 27/KH-UBND ngày 11/3/2024 về chăm sóc người "
            "cao tuổi."
        ),
        f"{_HEAD}Kế hoạch số 05/KH-UBND ngày 10/01/2024.{_FILE}{_HEAD}Kế hoạch số 05/KH-UBND ngày 19/01/2024 của tỉnh.",
        (
            f"{_HEAD}Thông tư số 77/2024/TT-BYT ngày 03/6/2024.{_FILE}{_HEAD}Thông tư số 77/2024/TT-BYT có hiệu lực từ "
            "ngày 20/7/2024."
        ),
        f"{_HEAD}Nghị quyết số 27-NQ/TW ngày 21/5/2018.{_FILE}{_HEAD}Nghị quyết số 27-NQ/TW ngày 09/11/2022.",
        (
            f"{_HEAD}Nghị quyết số 15/2008/QH12 ngày 29/5/2008.{_FILE}{_HEAD}Luật số 15/2008/QH12 ngày 03/6/2008."
        ),
        (
            f"{_HEAD}Thông tư số 77/2024/TT-BYT ngày 03/6/2024.{_FILE}{_HEAD}Thông tư số 77/2024/TT-BYT ngày "
            "03/6/2024; Thông tư số 77/2024/TT-BYT ngày 30/6/2024."
        ),
    )  # fmt: skip
    bad = (
        Bad(
            f"{_HEAD}Trạm thực hiện Thông tư số 77/2024/TT-BYT ngày 03/6/2024.{_FILE}"
            f"{_HEAD}Trạm thực hiện Thông tư số [[77/2024/TT-BYT ngày 30/6/2024]].",
            says="77/2024/TT-BYT ở đây ghi ngày 30/6/2024, ở 1.txt",
        ),
        Bad(f"{_HEAD}Nghị định số [[98/2023/NĐ-CP ngày 30/12/2023]].{_FILE}{_OTHER}"
            "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023."),
        Bad(f"{_HEAD}{_DRAIN.format('04/3/2024')}{_FILE}{_HEAD}Thôn thực hiện Kế hoạch số [[27/KH-UBND ngày "
            "14/3/2024]] về nạo vét kênh mương nội đồng."),
        Bad(f"{_HEAD}Chỉ thị số 88-CT/TW ngày 02/8/2024.{_FILE}{_HEAD}Chỉ thị số [[88-CT/TW ngày 12/8/2024]].{_FILE}"
            f"{_OTHER}Chỉ thị số 88-CT/TW ngày 02/8/2024."),
    )  # fmt: skip

    def check(self, dossier: Dossier) -> Iterator[Finding]:
        """Yield the citations whose date a citation in another file contradicts."""
        from report_lint_vi.claims.two_dates import TwoDates
        from report_lint_vi.dossiers._joined import Joined
        from report_lint_vi.dossiers._reports import Filed, one_body

        joined = Joined(dossier.reports)
        filed = {report.file: Filed.of(report) for report in dossier.reports}
        own = {claim.span for report in dossier.reports for claim in report.mentions(TwoDates)}
        for claim in joined.report.mentions(TwoDates):
            one, other = (joined.home(span) for span in (claim.span, claim.rival.span))
            form = claim.cited.citation.form
            national = form is not None and bool(form.issuer)
            if one is other or joined.span(claim.span) in own:
                continue
            if national or one_body(filed[one.file], filed[other.file]):
                yield joined.finding(claim.span, claim.derivation, claim.evidence, claim.ways_out(joined.report))
