"""DAT010: a school year lasts from one year to the next."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.school_year import SchoolYear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class SchoolYearLength(ReportRule):
    """Một năm học gồm hai năm liền nhau: 2023 - 2024.

    “năm học 2023 - 2025” là gõ nhầm một chữ số, hoặc là nhiều năm học; nếu là nhiều năm học thì viết rõ số năm học.

    Bỏ qua “02 năm học 2021 - 2023”, “các năm học 2020 - 2024”, “từ năm học ... đến năm học ...”.
    """

    code = "DAT010"
    severity = Severity.ERROR
    judges = (SchoolYear,)
    needs = ("năm học",)
    good = (
        "Năm học 2023 - 2024, trường có 18 lớp.",
        "Trong 02 năm học 2021 - 2023, tỷ lệ chuyên cần đạt 98%.",
        "Các năm học 2020 - 2024 đều hoàn thành phổ cập.",
        "Từ năm học 2021 - 2022 đến năm học 2023 - 2024, xây mới 12 phòng.",
        "Trong 02 năm học liên tiếp 2019 - 2020 và 2020 - 2021, huyện thiếu giáo viên.",
        "Tổng kết năm học 2020-2021, phương hướng năm học 2021-2022.",
        "Ba năm học 2021 - 2024 có 05 em đạt giải quốc gia.",
        "Trao bằng tốt nghiệp cho 412 sinh viên khóa 21 (năm học 2020 - 2024).",
        "Niên khóa 2020 - 2024 có 320 sinh viên tốt nghiệp.",
        "Chuẩn bị cho năm học 2024–2025 từ tháng 7.",
        "Năm học mới bắt đầu; giai đoạn 2021 - 2025 có 04 năm học.",
        "Giai đoạn năm học 2021 - 2025, huyện sáp nhập 03 trường.",
        "Năm học 2023/2024 tuyển 210 cháu mẫu giáo.",
    )
    bad = (
        Bad("Chất lượng giáo dục năm học [[2023 - 2025]] được giữ vững.", says="2023 − 2024"),
        Bad("Công tác Đội năm học [[2022-2022]].", says="2022 − 2023"),
        Bad("Năm học [[2024 - 2023]], trường mầm non đón 140 cháu.", says="2024 − 2025"),
        Bad("NĂM HỌC [[2021–2023]]", says="năm liền nhau"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the school years whose years do not follow each other."""
        for year in report.mentions(SchoolYear):
            if year.last != year.first + 1:
                yield Finding(
                    year.span,
                    says("một năm học gồm hai năm liền nhau: {first} − {next}", first=year.first, next=year.first + 1),
                )
