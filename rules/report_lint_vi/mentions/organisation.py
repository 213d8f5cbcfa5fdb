"""Names of offices that the table knows, as a report writes them."""

from __future__ import annotations

from report_lint import Mention
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.wording import Wording
from report_lint_vi.world.offices import LOOSE, OURS, WRONG, Form, Offices, folded, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.world.offices import Parts

#: In a name of fewer words one mark may make another name.
_LONG = 4
#: No form of a name takes more of the text.
_REACH = 90
#: A word in capitals that follows a name and begins another one.
_BODIES = frozenset("Bộ Sở Ban Ủy Uỷ Tổng Hội Liên Đoàn UBND HĐND Thanh Ngân Văn Công Viện Tòa Toà Mặt Trung".split())


class OfficeName(Mention):
    """An office named in full or by a short form, beginning with a capital; headings all in capitals are left out.

    ``joined`` tells whether the words are joined as in the official name ("và", a comma, a dash).
    """

    form: Form
    joined: bool

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at each word that may begin a name, and take the longest form that goes on there."""
        offices = report.world(Offices)
        view, lower, tokens = report.view, report.lower, Wording.of(report)
        read: dict[str, tuple[Form, int, bool] | None] = {}
        for head, seconds in offices.openings(tokens.endings):
            for at in tokens.before_blank(view, head[:-1]):
                if lower.startswith(seconds, at + len(head)):
                    text = view[at : at + _REACH]
                    if text not in read:
                        read[text] = _longest(offices, text)
                    found = read[text]
                    if found:
                        form, size, joined = found
                        yield cls(report.span(at, at + size), form, joined)


def _longest(offices: Offices, text: str) -> tuple[Form, int, bool] | None:
    """Return the longest form with which a text begins, its length there, and whether it is joined as it should be."""
    first, _ = parts_of(text, most=2)
    forms = offices.beginning(folded(" ".join([word for _, word in first])))
    if not forms:
        return None
    most = max([form.words.count(" ") for form in forms]) + 1
    parts, ends = parts_of(text, most=most + 1)  # with the word after the longest
    words = folded(" ".join([word for _, word in parts]))
    said = f"{words} "
    best: tuple[Form, int, bool] | None = None
    for form in forms:
        spelt = said.startswith(form.words) and said[len(form.words)] == " "
        if spelt or (form.use == OURS and _nearly(form, words)):
            size = form.words.count(" ") + 1
            joined = spelt and _joined(form, parts[:size])
            if (best is None or (size, joined) > best[1:]) and not _goes_on(parts[size:], joined=joined):
                best = form, size, joined
    return (best[0], ends[best[1] - 1], best[2]) if best else None


def _nearly(form: Form, words: str) -> bool:
    """Tell whether an organisation's own name, of four words or more, stands there with one mark wrong."""
    wanted = form.words.split()
    said = words.split(" ")[: len(wanted)]
    if len(wanted) < _LONG or len(said) < len(wanted):
        return False
    from unicodedata import combining, normalize

    from report_lint_vi.world.names import apart

    unlike = [(one, other) for one, other in zip(wanted, said, strict=True) if one != other]
    if len(unlike) != 1 or apart(*unlike[0]) != 1:
        return False
    one, other = ("".join([mark for mark in normalize("NFD", word) if not combining(mark)]) for word in unlike[0])
    return one == other


def _joined(form: Form, parts: Parts) -> bool:
    """Tell whether nothing is wrong with how words make a form; in small letters they may be common nouns."""
    if form.use == WRONG:
        return False
    common = form.use == OURS and not any(word[0].isupper() for _, word in parts[1:])
    return common or form.use == LOOSE or form.written != form.name or _alike(parts, form.name)


def _alike(parts: Parts, name: str) -> bool:
    """Tell whether the words are joined as in the name."""
    return all(part[0] == other[0] for part, other in zip(parts, parts_of(name)[0], strict=False))


def _goes_on(rest: Parts, *, joined: bool) -> bool:
    """Tell whether the next word carries the name on into another one: "Sở Giao thông vận tải - Xây dựng"."""
    if not rest:
        return False
    joint, word = rest[0]
    return "-" in joint or (not joined and joint != "," and word[0].isupper() and word not in _BODIES)
