"""What a report says did not happen, and where it counts it: "không xảy ra cháy rừng", "xảy ra 02 vụ cháy rừng"."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.section import Matter, Section

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Fix, Report

_HAPPENED = "xảy ra|phát sinh|ghi nhận|phát hiện|xuất hiện|tiếp nhận"
_KINDS = "vụ việc|vụ|trường hợp|ca|đơn thư|đơn|cuộc|ổ dịch|sự cố|điểm"
_PLACES = "xã|huyện|tỉnh|phường|thành phố|thị xã|quận|thị trấn"
#: A denial; what is denied ends with its clause.
_DENIAL = Pattern(
    rf"(?<!\w)(?:không|chưa) (?:(?:để|hề|có) )?(?:{_HAPPENED}|có) (?:bất kỳ )?(?:(?:{_KINDS}) )?"
    r"(?P<what>(?!thêm )[^\W\d_]+(?: [^\W\d_]+){1,5}?)(?: nào)?"
    rf"(?= ?(?:[.;,\n]|\Z)| trên địa bàn(?: (?:{_PLACES}))? ?[.;,\n])",
    "không ", "chưa ",
)  # fmt: skip
_COUNT = Pattern(
    rf"(?:{_HAPPENED}|có)(?: (?:thêm|mới|được|tất cả|tổng số))? (?P<count>0*[1-9][0-9]{{0,3}}) (?:{_KINDS}) ",
    *_HAPPENED.split("|"), "có ",
)  # fmt: skip
#: Words of a sentence before a denial of all that the report is about: none that says what was looked at.
_OF_ALL = frozenset(
    "an ninh trật tự chính trị xã hội toàn tình hình quốc phòng ổn định được giữ vững bảo đảm tốt cơ bản công tác "
    "quan tâm chú trọng tăng cường nhìn chung trên địa bàn cả huyện tỉnh phường thành phố thị năm kỳ qua trong tiếp "
    "tục duy trì và các luôn chặt chẽ thực hiện nghiêm túc hiệu quả cháy chữa chống rừng lao động vệ sinh dịch bệnh "
    "kiểm soát hệ hài hòa đời sống nhân dân việc làm nền nếp đoàn kết nội bộ cũng đã từ đầu đến nay thời gian".split()
)
#: A place, a time or an occasion of its own, another year, an aim.
_NARROW = Pattern(
    r"(?<!\w)(?:tại|ở|trong (?:dịp|đợt|quá trình|thời gian|những ngày|các ngày|ngày|tháng|quý|suốt)|dịp|đợt|tết|lễ|"
    r"kỳ thi|đại hội|hội thi|hội thao|hội nghị|chiến dịch|giao quân|bầu cử|diễn tập|công trường|công trình|dự án|"
    r"tuyến|mùa|đêm|(?<!đầu năm )đến nay|hiện|quý|tháng [0-9]|tuần|cùng kỳ|"
    r"năm trước|năm ngoái|so với|giảm|tăng(?! cường)|phấn đấu|quyết tâm|kiên quyết|"
    r"nhằm|để không|yêu cầu|mục tiêu|kế hoạch|chỉ tiêu|phòng ngừa|nguy cơ|giả định|tình huống|cam kết|nếu|khi|"
    r"cả nước|toàn quốc|tỉnh bạn|lân cận|đơn vị|cơ quan|trường(?! hợp)|khoa(?! học)|đoàn(?! kết)|chuyến|"
    r"sự kiện|hoạt động|chương trình|tiêm|thi công|vận hành)(?!\w)"
)
#: Another year or place, and what is told of those that were there already.
_ELSEWHERE = Pattern(
    r"(?<!\w)(?:cùng kỳ|năm trước|năm ngoái|trước đây|cả nước|toàn quốc|tỉnh bạn|lân cận|kế hoạch|diễn tập|giả định|"
    r"tình huống|nếu|khi|giải quyết|xử lý|không|chưa)(?!\w)"
)
_LEVEL = Pattern(rf"(?:toàn|trên địa bàn)(?: toàn)? (?P<level>{_PLACES})(?!\w)")
_YEAR = Pattern(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_WORD = Pattern(r"\w+")
_LEAST = 6  # letters and blanks of what is denied: less is told of anything


class Denied(Contradiction):
    """A denial, and a count above nought of the very same; the span is the denial."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for a count of what each denial of the whole report says."""
        counted: list[re.Match[str]] | None = None
        for denial in _DENIAL.at_literals(report):
            if len(denial["what"]) < _LEAST or not _is_of_all(report, denial):
                continue
            counted = [*_COUNT.finditer(report)] if counted is None else counted
            told = (count for count in counted if _is_of(report, count, denial["what"]))
            count = next((count for count in told if _is_own(report, denial, count)), None)
            if count:
                here = report.span(denial.start(), denial.end("what"))
                yield cls.told(report, here, report.span(count.start("count"), count.end() + len(denial["what"])))

    def ways_out(self, report: Report) -> tuple[Fix, ...]:  # noqa: ARG002 — which of them is right nobody knows
        """Suggest nothing: a sentence has to be written anew."""
        return ()


def _is_of_all(report: Report, denial: re.Match[str]) -> bool:
    """Tell whether a denial is of all that the report is about: nothing in its sentence narrows it."""
    sentence = Sentence.around(report, denial.start())
    if sentence is None or Section.at(report, denial.start()) is Matter.TASKS:
        return False
    lower, low = report.lower, sentence.span.start
    low = behind(lower, ";", low, denial.start())
    words = _WORD.compiled.findall(_YEAR.compiled.sub("", lower[low : denial.start()]))
    stop = lower.find(";", denial.end(), sentence.span.end)
    return _OF_ALL.issuperset(words) and not _NARROW.search(lower, low, stop if stop >= 0 else sentence.span.end)


def _is_of(report: Report, count: re.Match[str], what: str) -> bool:
    """Tell whether what follows a count begins with some words."""
    end = count.end() + len(what)
    return report.lower.startswith(what, count.end()) and not report.lower[end : end + 1].isalnum()


def _is_own(report: Report, denial: re.Match[str], count: re.Match[str]) -> bool:
    """Tell whether a count is of the report's own period and place, and stands elsewhere than the denial."""
    sentence, denied = (Sentence.around(report, match.start()) for match in (count, denial))
    if sentence is None or denied is None or sentence.span == denied.span:
        return False
    if Section.at(report, count.start()) is Matter.TASKS or report.is_tabled(count.start()):
        return False
    before = report.lower[sentence.span.start : count.start()]
    level, other = _LEVEL.search(before), _LEVEL.search(report.lower, denied.span.start, denied.span.end)
    if level and (not other or level["level"] != other["level"]):
        return False
    years, at = {year[0] for year in _YEAR.compiled.finditer(before)}, report.at
    other_year = years and not (at and years == {str(at.first.year)} == {str(at.last.year)})
    return not other_year and not _ELSEWHERE.search(before)
