"""Whether two ranks among as many bodies are of one ranking: "đứng thứ 6/19 sở", "vị trí thứ 9/19 sở"."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.ratio import Ratio

#: Another time, a rank that is aimed at, one of several rankings.
_OTHERWISE = Pattern(
    r"(?<!\w)(?:năm trước|năm ngoái|cùng kỳ|bậc|phấn đấu|mục tiêu|dự kiến|sẽ|quý|tháng|tuần|kỳ trước|"
    r"từ (?:vị trí )?thứ|lên (?:vị trí )?thứ|xuống (?:vị trí )?thứ|thành phần|trong đó|riêng|nội dung|lĩnh vực)(?!\w)"
)
_AFTER = Pattern(r"[.;:(\n0-9]|, (?:đạt|tăng|giảm|mất|cao|thấp|so|nhưng|với|được|bằng|do|và)(?!\w)")
_BEFORE = Pattern(r".*[.;:)\n]")
_YEAR = Pattern(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_WORD = Pattern(r"[^\W\d_]+")
#: Words of rankings as such.
_IDLE = frozenset(
    "chỉ số xếp hạng thứ vị trí đứng bảng của trong sở ban ngành huyện xã tỉnh thị thành phố phường quận đơn toàn năm "
    "các trên cả nước địa phương khối cụm thi đua trường cơ quan điểm tổng kết quả về là được".split()
)
#: Words in capitals that are no name of one body: "của Sở", but "xã Tân Hà".
_BODIES = frozenset("Sở Ban Huyện Xã Tỉnh Thị Thành Phường Quận Trường Chi Cục Công Hội Đoàn Đảng UBND HĐND".split())
_REACH, _LEAD, _RUN = 100, 140, 3


def is_one_ranking(report: Report, one: Ratio, other: Ratio) -> bool:
    """Tell whether both clauses name the ranking with the same three words running or more, and the same years."""
    texts = [_clause(report, ratio) for ratio in (one, other)]
    if not all(texts) or any(map(_OTHERWISE.search, texts)):
        return False
    if _names_body(report, one) or _names_body(report, other):
        return False
    first, second = (frozenset(_YEAR.compiled.findall(text)) for text in texts)
    return first == second and _is_shared(*(_WORD.compiled.findall(text) for text in texts))


def _clause(report: Report, ratio: Ratio) -> str:
    """Return the words around a rank, to the marks that part it from what else is told; "" outside of sentences."""
    sentence = Sentence.around(report, ratio.span.start)
    if sentence is None:
        return ""
    start, end = ratio.span.start, ratio.span.end
    before = _BEFORE.compiled.sub("", report.lower[max(sentence.span.start, start - _LEAD) : start])
    high = min(sentence.span.end, end + _REACH)
    after = report.lower[end:high]
    year = _YEAR.search(after)
    cut = _AFTER.search(after, year.end() if year else 0)
    return f"{before} | {after[: cut.start()] if cut else after}"


def _names_body(report: Report, ratio: Ratio) -> bool:
    """Tell whether somebody else may hold the rank: "Xã Tân Hà đứng thứ 3/12", but "Sở đứng thứ 3/12"."""
    before = _BEFORE.compiled.sub("", report.view[max(0, ratio.span.start - _LEAD) : ratio.span.start])
    return any(word[0].isupper() and word not in _BODIES for word in _WORD.compiled.findall(before)[1:])


def _is_shared(one: list[str], other: list[str]) -> bool:
    runs = {tuple(one[at : at + _RUN]) for at in range(len(one) - _RUN + 1)}
    found = [run for at in range(len(other) - _RUN + 1) if (run := tuple(other[at : at + _RUN])) in runs]
    return any(len(_IDLE.intersection(run)) < _RUN - 1 for run in found)
