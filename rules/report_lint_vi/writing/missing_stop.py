"""WRI017: a sentence ends with a stop."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Related, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.block_end import OpenEnd
from report_lint_vi.writing._once import ALSO, MOST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

_ONE = "Trạm Y tế xã đã tổ chức khám sức khỏe định kỳ cho toàn bộ người cao tuổi trên địa bàn xã"
_TWO = "Trường đã hoàn thành việc sửa chữa các phòng học bị tốc mái trước ngày khai giảng năm học mới"
_THREE = "Hợp tác xã đã ký hợp đồng bao tiêu toàn bộ sản lượng bưởi của bà con với doanh nghiệp chế biến"


class MissingStop(ReportRule):
    """Mục, đoạn văn là câu trọn vẹn thì kết thúc bằng dấu chấm.

    Thiếu dấu chấm hoặc để dấu chấm phẩy ở cuối mục, người đọc tưởng còn một vế bị mất. Báo một lần kèm các chỗ khác.

    Chỉ xét mục đánh số và đoạn văn dài, khi các mục khác của báo cáo kết thúc bằng dấu chấm. Bỏ qua đề mục, danh sách gạch
    đầu dòng, nơi nhận, căn cứ, bảng, đoạn bị ngắt trang, đoạn dẫn vào danh sách.
    """

    code = "WRI017"
    severity = Severity.INFO
    judges = (OpenEnd,)
    good = (
        f"1. {_ONE}.\n2. {_TWO}.\n3. {_THREE}.\n4. {_ONE}./.",
        f"1. {_ONE}.\n2. {_TWO}.\n3. {_THREE}.\n4. {_ONE} gồm:\n- Khám mắt\n- Khám tim",
        f"1. {_ONE};\n2. {_TWO};\n3. {_THREE}.",
        f"- {_ONE}\n- {_TWO}\n- {_THREE}",
        f"1. {_ONE}\n2. {_TWO}\n3. {_THREE}",
        f"1. {_ONE}.\n2. {_TWO}.\n3. {_THREE}.\nHÌNH ẢNH HOẠT ĐỘNG\nLễ trao quà",
        f"1. {_ONE}.\n2. {_TWO}.\n3. {_THREE}.\n4. Tổ chức sơ kết\n5. Thi đua",
        f"1. {_ONE}.\n2. {_TWO}.\n3. {_THREE}.\n4. {_ONE}...\n5. {_TWO}…",
        f"1. {_ONE}.\n2. {_TWO}.\n3. {_THREE}.\nNơi nhận:\n- Như trên\n- Lưu: VT",
        f"1. {_ONE}.\n2. {_TWO}.\n3. {_THREE}.\n4. {_ONE} (theo phụ lục).\n5. “{_TWO}.”",
        f"Căn cứ {_ONE}\n1. {_ONE}.\n2. {_TWO}.\n3. {_THREE}.",
    )
    bad = (
        Bad(
            f"1. {_ONE}.\n2. {_TWO}.\n3. {_THREE}.\n4. {_ONE}; kết quả tốt như mọi [[năm]]\n5. {_TWO}.",
            says="thiếu dấu chấm",
        ),
        Bad(f"1. {_ONE}.\n2. {_TWO}.\n3. {_THREE}.\n4. {_TWO[:-3]}[[mới;]]\n5. {_ONE}.", says="dấu chấm thay cho"),
        Bad(f"1. {_ONE}.\n2. {_TWO}.\n3. {_THREE}.\n4. {_TWO[:-3]}[[mới]]\n5. {_ONE}.", says="thiếu dấu chấm"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for all of them."""
        ends = report.mentions(OpenEnd)
        if ends:
            first = ends[0]
            said = says(
                "cuối mục là dấu chấm thay cho “{mark}”" if first.mark else "cuối câu thiếu dấu chấm", mark=first.mark
            )
            edits = tuple([Edit(report.span(end.span.end - len(end.mark), end.span.end), ".") for end in ends])
            related = tuple([Related(end.span, ALSO) for end in ends[1:MOST]])
            yield Finding(first.span, said, related=related, fixes=(Fix(says("thêm dấu chấm"), edits),))
