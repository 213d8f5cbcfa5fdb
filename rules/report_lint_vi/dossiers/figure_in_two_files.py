"""DOS001: one figure, two values, in two files."""

from __future__ import annotations

from report_lint import Bad, DossierRule, Finding, Related, Verdict, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Dossier, Report

_HEAD = "LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM SƠN\n\nBÁO CÁO\nKết quả hoạt động công đoàn quý I năm 2024\n\n"
_TWIN = "LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM SƠN\n\nBÁO CÁO\nTình hình công nhân, viên chức, lao động quý I năm 2024\n\n"
_NEXT = "LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM SƠN\n\nBÁO CÁO\nKết quả hoạt động công đoàn quý II năm 2024\n\n"
_BELOW = "CÔNG ĐOÀN CƠ SỞ SỞ CÔNG THƯƠNG\n\nBÁO CÁO\nKết quả hoạt động công đoàn quý I năm 2024\n\n"
_ANNEX = "PHỤ LỤC\nTổng hợp số liệu\n\n"
_FILE = "\n=====\n"
_VISITS = "Tổ chức tuyên truyền pháp luật lao động cho {} lượt đoàn viên, người lao động."


class FigureInTwoFiles(DossierRule):
    """Cùng một số liệu, cùng cơ quan, cùng kỳ thì các tệp của hồ sơ phải ghi như nhau.

    Báo cáo gửi hai nơi, báo cáo với phụ lục, với bản tóm tắt thường được sửa ở một tệp mà quên tệp kia; cấp trên đặt
    hai bản cạnh nhau là thấy.

    Chỉ xét các báo cáo cùng cơ quan ban hành và cùng kỳ theo tiêu đề (phụ lục không ghi thì theo báo cáo), và chỉ khi
    chắc là một số liệu: lời văn quanh số ấy giống hệt nhau ở hai tệp và trong mỗi tệp chỉ có một số như vậy; hoặc là
    chỉ tiêu mà mỗi nơi chỉ có một, số mà cơ quan báo cáo “có”, hai số chỉ khác ở hai chữ số đổi chỗ, số nêu trong lời
    văn với dòng cùng tên trong bảng của phụ lục, như quy tắc CON002 và CON005 xét trong một báo cáo. Im lặng khi khác
    địa bàn, khác kỳ, kế hoạch với thực hiện, khi hai số khác nhau quá xa, khi cách làm tròn cho phép cả hai, và khi một
    tệp có cả hai số. Chạy với --dossier.
    """

    code = "DOS001"
    good = (
        f"{_HEAD}{_VISITS.format('5.362')}{_FILE}{_TWIN}{_VISITS.format('5.362')}",
        f"{_HEAD}{_VISITS.format('5.362')}{_FILE}{_NEXT}{_VISITS.format('5.749')}",
        f"{_HEAD}{_VISITS.format('5.362')}{_FILE}{_BELOW}{_VISITS.format('5.249')}",
        f"{_HEAD}{_VISITS.format('5.362')}{_FILE}{_TWIN}{_VISITS.format('trên 5.300')}",
        (
            f"{_HEAD}Chi hỗ trợ đoàn viên khó khăn 2,35 tỷ đồng.{_FILE}"
            f"{_TWIN}Chi hỗ trợ đoàn viên khó khăn 2.348 triệu đồng."
        ),
        (
            f"{_HEAD}- Khối doanh nghiệp: kết nạp mới 412 đoàn viên công đoàn.{_FILE}"
            f"{_TWIN}- Khối hành chính: kết nạp mới 318 đoàn viên công đoàn."
        ),
        (
            f"{_HEAD}Kết nạp mới được 412 đoàn viên công đoàn tại huyện An Bình.{_FILE}"
            f"{_TWIN}Kết nạp mới được 318 đoàn viên công đoàn tại huyện An Phú."
        ),
        (
            f"{_HEAD}{_VISITS.format('5.362')}{_FILE}{_TWIN}Năm 2023 đã tổ chức tuyên truyền pháp luật lao động cho "
            "5.749 lượt đoàn viên, người lao động."
        ),
        (
            f"{_HEAD}I. KẾT QUẢ\n\n{_VISITS.format('5.362')}{_FILE}{_TWIN}I. KẾT QUẢ\n\nĐạt kế hoạch.\n\n"
            f"II. NHIỆM VỤ TRỌNG TÂM\n\n{_VISITS.format('5.749')}"
        ),
        (
            f"{_HEAD}{_VISITS.format('5.362')}{_FILE}{_TWIN}Đợt đầu tuyên truyền cho 5.362 lượt người. "
            f"{_VISITS.format('5.749')}"
        ),
        (
            f"{_HEAD}Thành lập 06 tổ kiểm tra, trao 120 suất quà.{_FILE}{_TWIN}"
            "Thành lập 05 tổ kiểm tra, trao 110 suất quà."
        ),
        (
            f"{_HEAD}Toàn tỉnh có 1.204 công đoàn cơ sở.{_FILE}{_TWIN}"
            "Đầu kỳ toàn tỉnh có 1.196 công đoàn cơ sở, cuối kỳ có 1.204 công đoàn cơ sở."
        ),
        (
            f"{_HEAD}Hỗ trợ xây nhà mái ấm công đoàn cho 24 đoàn viên khó khăn.{_FILE}{_TWIN}"
            "Hỗ trợ xây nhà mái ấm công đoàn cho 240 triệu đồng."
        ),
    )
    bad = (
        Bad(
            f"{_HEAD}{_VISITS.format('5.362')}{_FILE}{_TWIN}{_VISITS.format('[[5.749]]')}",
            says="ở đây ghi 5.749 lượt đoàn viên, ở 1.txt",
        ),
        Bad(
            f"{_HEAD}Toàn tỉnh có 1.204 công đoàn cơ sở.{_FILE}{_TWIN}Toàn tỉnh có [[1.240]] công đoàn cơ sở.",
            says="1.240 công đoàn",
        ),
        Bad(
            f"{_HEAD}Tổng số đoàn viên là 48.215 người.{_FILE}{_ANNEX}Tổng số đoàn viên là [[48.251]] người.",
            says="hai chữ số bị đảo chỗ",
        ),
        Bad(
            f"{_HEAD}Thành lập được 36 công đoàn cơ sở doanh nghiệp.{_FILE}{_ANNEX}"
            "Thành lập được [[38]] công đoàn cơ sở doanh nghiệp.",
        ),
        Bad(
            f"{_HEAD}Ban hành được 15 văn bản chỉ đạo.{_FILE}{_NEXT}Ban hành được 12 văn bản chỉ đạo.{_FILE}"
            f"{_TWIN}Ban hành được [[16]] văn bản chỉ đạo.",
            says="ở 1.txt",
        ),
    )

    def check(self, dossier: Dossier) -> Iterator[Finding]:
        """Yield the figures that a report of the same body about the same period gives otherwise."""
        from report_lint_vi.dossiers._reports import twins

        for reports in twins(dossier):
            found = list(self._as_in_one(reports))
            seen = {span for finding in found for span in (finding.span, *[one.span for one in finding.related])}
            yield from found
            yield from (finding for finding in self._in_same_words(reports) if finding.span not in seen)

    def _as_in_one(self, reports: list[Report]) -> Iterator[Finding]:
        """Judge the reports as one, and keep what stands in two of them."""
        from report_lint_vi.claims.restated_count import RestatedCount
        from report_lint_vi.claims.restated_figure import RestatedFigure
        from report_lint_vi.claims.restated_ratio import RestatedRatio
        from report_lint_vi.claims.row_again import RowAgain
        from report_lint_vi.dossiers._joined import Joined

        joined = Joined(reports)
        whole = joined.report
        told = {span.start for kind in (RestatedFigure, RestatedRatio, RestatedCount, RowAgain)
                for claim in whole.mentions(kind) for span in (claim.span, claim.there)
                if claim.verdict is Verdict.FAILS and not joined.parts(claim.span, claim.there)}  # fmt: skip
        for kind in (RestatedFigure, RestatedRatio, RestatedCount, RowAgain):
            for claim in whole.mentions(kind):
                if claim.verdict is not Verdict.FAILS or not joined.parts(claim.span, claim.there):
                    continue
                if told.isdisjoint((claim.span.start, claim.there.start)):  # else one report contradicts itself
                    told.add(claim.span.start)
                    yield joined.finding(claim.span, claim.derivation, claim.evidence, claim.ways_out(whole))

    def _in_same_words(self, reports: list[Report]) -> Iterator[Finding]:
        from report_lint_vi.dossiers._told import same_words

        for pair in same_words(reports):
            here, there = pair.words
            message = says("ở đây ghi {first}, ở {place} ghi {second}", first=here, place=pair.rival.span, second=there)
            related = Related(pair.rival.span, says("ở đây ghi {second}", second=there))
            yield Finding(pair.quantity.span, message, (related,))
