"""DOS003: what this report says of the period before is not what that period's report said."""

from __future__ import annotations

from report_lint import Bad, DossierRule, Finding, Related, Severity, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Dossier

_HEAD = "LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM SƠN\n\nBÁO CÁO\nKết quả hoạt động công đoàn {}\n\n"
_NOW, _THEN, _LAST = (_HEAD.format(p) for p in ("quý I năm 2024", "quý I năm 2023", "quý IV năm 2023"))
_BELOW = "CÔNG ĐOÀN CƠ SỞ SỞ CÔNG THƯƠNG\n\nBÁO CÁO\nKết quả hoạt động công đoàn quý I năm 2023\n\n"
_FILE = "\n=====\n"
_JOINED = "Kết nạp mới được {} đoàn viên công đoàn cơ sở"
_OLD = _JOINED.format("1.115")
_NEW = _JOINED.format("1.250") + ", tăng {} đoàn viên so với cùng kỳ năm 2023 ({} đoàn viên)."


class FigureOfPeriodBefore(DossierRule):
    """Số “cùng kỳ”, “quý trước” trong báo cáo phải là số mà báo cáo của kỳ ấy đã ghi.

    Cấp trên còn giữ báo cáo cũ; số gốc khác đi thì mức tăng giảm cũng khác đi. Nếu số cũ đã được điều chỉnh, báo cáo
    nên nói rõ.

    Chỉ xét khi hồ sơ có báo cáo của đúng kỳ ấy, cùng cơ quan; khi câu so sánh nêu rõ số trước và chỉ so với một kỳ; và
    khi báo cáo cũ nói về số ấy bằng đúng những lời của báo cáo này, một lần, không phải số ước. Im lặng khi hai số khác
    nhau quá xa, khi cách làm tròn cho phép cả hai, khi báo cáo cũ có cả hai số, và với kế hoạch. Chạy với --dossier.
    """

    code = "DOS003"
    severity = Severity.INFO
    good = (
        f"{_THEN}{_OLD}.{_FILE}{_NOW}{_NEW.format('135', '1.115')}",
        f"{_LAST}{_OLD}.{_FILE}{_NOW}{_NEW.format('150', '1.100')}",
        f"{_BELOW}{_OLD}.{_FILE}{_NOW}{_NEW.format('150', '1.100')}",
        f"{_THEN}{_JOINED.format('ước 1.115')}.{_FILE}{_NOW}{_NEW.format('150', '1.100')}",
        f"{_THEN}{_JOINED.format('trên 1.090')}.{_FILE}{_NOW}{_NEW.format('150', '1.100')}",
        f"{_THEN}Chỉ tiêu giao: {_OLD}.{_FILE}{_NOW}{_NEW.format('150', '1.100')}",
        f"{_THEN}{_OLD} tại huyện An Bình.{_FILE}{_NOW}{_NEW.format('150', '1.100')}",
        f"{_THEN}{_OLD}.\n\nSố chính thức là 1.100 đoàn viên.{_FILE}{_NOW}{_NEW.format('150', '1.100')}",
        f"{_THEN}Kết nạp mới được 115 đoàn viên công đoàn cơ sở.{_FILE}{_NOW}{_NEW.format('150', '1.100')}",
        f"{_THEN}Trong tháng 02, {_OLD.lower()}.{_FILE}{_NOW}{_NEW.format('150', '1.100')}",
        (
            f"{_THEN}{_OLD}.{_FILE}{_NOW}{_JOINED.format('1.250')}, tăng 150 đoàn viên so với quý trước "
            "(1.100 đoàn viên)."
        ),
        f"{_THEN}{_OLD}.{_FILE}{_NOW}{_JOINED.format('1.250')}, tăng 135 đoàn viên so với cùng kỳ năm 2023.",
        f"{_THEN}{_OLD}; {_JOINED.format('1.084').lower()}.{_FILE}{_NOW}{_NEW.format('150', '1.100')}",
    )
    bad = (
        Bad(
            f"{_THEN}{_OLD}.{_FILE}{_NOW}{_NEW.format('150', '[[1.100]]')}",
            says="1.100, báo cáo kỳ ấy, ở 1.txt",
        ),
        Bad(f"{_THEN}{_OLD}, giảm 2% so với cùng kỳ.{_FILE}{_NOW}{_NEW.format('99', '[[1.151]]')}"),
        Bad(
            f"{_LAST}{_OLD}.{_FILE}{_NOW}{_JOINED.format('1.250')}, tăng 150 đoàn viên so với quý trước "
            "([[1.100]] đoàn viên)."
        ),
    )

    def check(self, dossier: Dossier) -> Iterator[Finding]:
        """Yield the levels of an earlier period that its own report gives otherwise."""
        from report_lint_vi.dossiers._before import befores
        from report_lint_vi.dossiers._reports import filed

        every = filed(dossier)
        for this in every:
            for earlier in every:
                if earlier.body == this.body and earlier.months != this.months:
                    for one in befores(this, earlier):
                        told = one.earlier.view[one.rival.span.start : one.rival.span.end]
                        place = one.rival.span
                        yield Finding(
                            one.span,
                            says("ở đây ghi kỳ trước là {first}, báo cáo kỳ ấy, ở {place}, ghi {second}",
                                 first=one.text, place=place, second=told),
                            (Related(place, says("báo cáo kỳ ấy ghi {second}", second=told)),),
                        )  # fmt: skip
