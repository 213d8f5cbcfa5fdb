"""Slips of the pen that explain a wrong total."""

from __future__ import annotations

from report_lint import Edit, Fix, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total import Total, as_written
from report_lint_vi.claims.total_words import is_mixed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Message


def ways_out(claim: Total) -> Iterator[Fix]:
    """Yield suggestions for a total that its parts do not make: another total, or the one part that a slip explains."""
    whole = claim.whole.number
    right = as_written(claim.sum, whole)
    if right:
        why = slip(whole.text, right)
        title = says("sửa tổng thành {sum}", sum=right)
        yield Fix(_because(title, why) if why else title, (Edit(whole.span, right),))
    if is_mixed(claim.whole, claim.parts) or whole.value is None:
        return
    for part in claim.parts:
        value = part.number.value
        wanted = as_written(value + whole.value - claim.sum, part.number) if value is not None else ""
        why = slip(part.number.text, wanted)
        if why:
            title = says("sửa {part} thành {value}", part=part.number.text, value=wanted)
            yield Fix(_because(title, why), (Edit(part.number.span, wanted),))


def slip(written: str, right: str) -> str:
    """Name the one slip that turns the right digits into the written ones; "" when there is none."""
    one, other = (text.replace(".", "").replace(",", "") for text in (written, right))
    if not right or one == other:
        return ""
    if len(one) == len(other):
        apart = [at for at in range(len(one)) if one[at] != other[at]]
        if len(apart) == 2 and one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]:
            return "đảo hai chữ số"
    elif len(one) == len(other) + 1 and _drops(one, other):
        return "thừa một chữ số"
    elif len(other) == len(one) + 1 and _drops(other, one):
        return "thiếu một chữ số"
    return ""


def _drops(long: str, short: str) -> bool:
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _because(title: Message, why: str) -> Message:
    return says(title.template + " ({why})", **dict(title.values), why=why)
