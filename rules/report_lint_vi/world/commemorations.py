"""Commemorations: which event a phrase such as "ngày thành lập Đảng" names, and when that was.

The table is small; the care is in what must not match. "Thành lập Đảng" is the Party's founding, "thành lập Đảng bộ
tỉnh" another event: a name counts only when what follows it cannot carry it on.
"""

from __future__ import annotations

import os

from report_lint.mention import Pattern
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

DATA = os.path.join(os.path.dirname(__file__), "data", "commemorations.tsv")

OPENINGS = ("ngày", "kỷ niệm", "lễ", "lễ kỷ niệm", "nhân", "dịp", "nhân dịp", "cuộc", "sự kiện", "phong trào")
"""Words that may stand between "N năm" and the name; "của" is skipped wherever it stands."""
TAILS = ("việt nam", "quang vinh", "ta", "vĩ đại", "vẻ vang", "anh hùng", "thành công", "lịch sử")
"""Words that adorn a name without changing it."""
FOLLOWERS = "và với cùng được đã sẽ để nhằm là năm vào ngày chào mừng lần gắn cũng"
"""Words that may follow any name; also a number, a comma, a quotation mark, a bracket, a stop, a dash, the end."""
MORE_FOLLOWERS = (
    "nhân từ đến tới tại ở trong bằng theo vì do hướng tiến thiết đồng nên mà thì khi trước sau qua hoặc hay lập "
    "tổ diễn đang không hằng hàng"
)
"""Words that may follow a name that is already whole; after "thành lập Đoàn" they could begin another one."""
ABBREVIATIONS = {
    "ccb": "cựu chiến binh", "cand": "công an nhân dân", "antq": "an ninh tổ quốc", "bđbp": "bộ đội biên phòng",
    "csvn": "cộng sản việt nam", "chxhcn": "cộng hòa xã hội chủ nghĩa", "cnch": "cứu nạn cứu hộ",
    "đcsvn": "đảng cộng sản việt nam", "dqtv": "dân quân tự vệ", "hcm": "hồ chí minh", "hssv": "học sinh sinh viên",
    "lđlđ": "liên đoàn lao động", "lhpn": "liên hiệp phụ nữ", "lhtn": "liên hiệp thanh niên",
    "mttq": "mặt trận tổ quốc", "nd": "nông dân", "pccc": "phòng cháy chữa cháy", "pn": "phụ nữ",
    "ptnt": "phát triển nông thôn", "qđnd": "quân đội nhân dân", "qptd": "quốc phòng toàn dân",
    "tbls": "thương binh liệt sĩ", "tncs": "thanh niên cộng sản", "tntp": "thiếu niên tiền phong",
    "tnxp": "thanh niên xung phong", "vn": "việt nam",
}  # fmt: skip
#: A word of letters and digits, and what may stand between it and the next.
_WORD = Pattern(r"([^\W_]*)([ \t\n\xa0\-–—,\"'“”‘’«»]*)")
_PARTING = ',"“”«»–—'
# One word, two spellings: where the tone mark stands, i for y, Đăk for Đắk. Every pair has equal length.
_SPELLINGS = tuple(
    pair.split()
    for pair in (
        "oà òa,oá óa,oả ỏa,oã õa,oạ ọa,oè òe,oé óe,oẻ ỏe,oẽ õe,oẹ ọe,uỳ ùy,uý úy,uỷ ủy,uỹ ũy,uỵ ụy,"
        "y i,ỳ ì,ý í,ỷ ỉ,ỹ ĩ,ỵ ị,đăk đắk,lăk lắk"
    ).split(",")
)
_LONGEST = 32
_REACH = 240


class Commemoration(Value):
    """An event that is celebrated."""

    name: str
    aliases: tuple[str, ...]
    year: int | None
    """None for a yearly day without one founding year."""
    month: int | None
    day: int | None
    lunar: bool
    """Whether month and day are of the lunar year."""
    scope: str
    """``national``, ``national-org``, ``international``, ``sector``, ``party``, or the province's name."""
    source: str
    confidence: str
    """``high`` or ``medium``."""

    @property
    def province(self) -> str:
        """Return the province that alone celebrates it; empty when the country does."""
        return self.scope if self.scope[:1].isupper() else ""


class Match(Value):
    """What a phrase begins with."""

    event: Commemoration
    length: int
    """Code points from the phrase's start to the end of the name, leading words included."""


class Commemorations:
    """The events of one or several tables. Files are read at the first question; OSError when one cannot be."""

    def __init__(self, *paths: str) -> None:
        """Take the package's own table, or these files instead."""
        self._paths = paths or (DATA,)
        self._rows: list[list[str]] = []
        self._index: dict[str, list[tuple[str, int]]] = {}

    @classmethod
    def load(cls) -> Self:
        """Return the events of the package's own table, for ``Report.world``."""
        return cls()

    def __iter__(self) -> Iterator[Commemoration]:
        """Yield every event."""
        self._load()
        yield from map(_event, self._rows)

    def of_province(self, name: str) -> tuple[Commemoration, ...]:
        """Return the events that only this province celebrates: it may count from any of them."""
        self._load()
        return tuple([_event(row) for row in self._rows if row[4] == name])

    def on_day(self, month: int | None, day: int | None) -> tuple[Commemoration, ...]:
        """Return the events of a day and month; none when one of them is None."""
        self._load()
        end = f"{month:02}-{day:02}" if month and day else "-"
        return tuple([_event(row) for row in self._rows if row[2].endswith(end)])

    def within(self, phrase: str) -> Match | None:
        """Return the event that the phrase begins with, by its longest name; None when there is none, or several.

        The phrase is what follows "N năm", lower-cased and NFC. Leading words are skipped (``OPENINGS``). A name that
        several events share counts when the phrase names the province of one of them.
        """
        self._load()
        words, ends, gaps = _words(phrase[:_REACH])
        found: list[tuple[int, int]] = []
        for start in _starts(words):
            said = " ".join(words[start:]) + " "
            for name, row in self._index.get(" ".join(words[start : start + 2]), ()):
                if said.startswith(name) and said[len(name)] == " ":
                    end = start + name.count(" ") + 1
                    if _whole(name, self._rows[row][4], words, gaps, end):
                        found.append((end, row))
        end = max(found, default=(0, 0))[0]
        rows = {row for at, row in found if at == end}
        if len({tuple(self._rows[row][2:4]) for row in rows}) > 1:
            said = f" {' '.join(words)} "
            rows = {row for row in rows if f" {_spoken(self._rows[row][4])} " in said}
        if len({tuple(self._rows[row][2:4]) for row in rows}) != 1:
            return None
        return Match(_event(self._rows[min(rows)]), ends[end - 1])

    def _load(self) -> None:
        """Read the files and index every name by its first two words, at the first question."""
        if self._index:
            return
        for path in self._paths:
            with open(path, encoding="utf-8") as file:
                self._rows += [line.split("\t") for line in file.read().splitlines() if line and line[0] != "#"]
        # One pass over all names at once: a pass for each would take three times as long.
        names = _spoken("\n".join([f"{row[0]};{row[1]}" for row in self._rows]))
        for number, line in enumerate(names.split("\n")):
            said = [name.strip() for name in line.split(";")]
            if said[0].removeprefix(_DAY) in said[1:]:
                del said[0]  # the name without "ngày" stands among the others, where it may be shared
            for name in said:
                second = name.find(" ") + 1
                if second:
                    end = name.find(" ", second)
                    self._index.setdefault(name[:end] if end > 0 else name, []).append((name, number))


def _event(row: list[str]) -> Commemoration:
    name, aliases, date, calendar, scope, source, confidence = row
    yearly = date[2:3] == "-"
    parts: list[int | None] = [int(part) for part in date.split("-")]
    year, month, day = ([None] if yearly else []) + parts + [None] * (3 - yearly - len(parts))
    other = tuple(aliases.split(";")) if aliases else ()
    return Commemoration(name, other, year, month, day, calendar == "lunar", scope, source, confidence)


def _fold(text: str) -> str:
    """Return the text with one spelling for each word, of the same length."""
    for one, other in _SPELLINGS:
        if one[-1] in text:  # a quarter of the time that looking for both letters takes
            text = text.replace(one, other)
    return text


def _spoken(text: str) -> str:
    """Return folded words with single blanks between them; line ends stay."""
    text = _fold(text.lower())
    for mark in "-–—,\"'“”‘’":
        text = text.replace(mark, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text.replace(" của ", " ")


def _words(phrase: str) -> tuple[list[str], list[int], list[str]]:
    """Return the folded words up to the first hard break, where each ends, and what stands between it and the next."""
    words: list[str] = []
    ends: list[int] = []
    gaps: list[str] = []
    folded = _fold(phrase)
    for match in _WORD.compiled.finditer(folded):
        start, end = match.span(1)
        word, at = match[1], match.end()
        if word and word != _OF:
            full = ABBREVIATIONS.get(phrase[start:end])
            spelled = _fold(full).split() if full else [word]
            words += spelled
            ends += [end] * len(spelled)
            gaps += [""] * (len(spelled) - 1) + [match[2]]
        if len(words) > _LONGEST or not folded[at : at + 1].isalnum():
            break  # a bracket, a stop, a slash
    return words, ends, gaps


def _starts(words: list[str]) -> list[int]:
    """Return the places where a name may start: the beginning, and after each run of leading words."""
    starts, at = [0], 0
    while at < len(words):
        step = 2 if " ".join(words[at : at + 2]) in _OPENINGS else 1 if words[at] in _OPENINGS else 0
        if not step:
            break
        at += step
        starts.append(at)
    return starts


def _whole(name: str, scope: str, words: list[str], gaps: list[str], end: int) -> bool:
    """Tell whether the name ends where it ends: nothing after it can belong to a longer one."""
    local = scope[:1].isupper()
    tails = (*_TAILS, _spoken(scope).split()) if local else _TAILS
    while True:
        gap = gaps[end - 1]
        if end >= len(words) or " - " in gap or any(mark in gap for mark in _PARTING):
            return True
        tail = next((tail for tail in tails if words[end] == tail[0] and words[end : end + len(tail)] == tail), None)
        if not tail:
            break
        end += len(tail)
    founding = name.removeprefix(_DAY).startswith(_FOUNDING)
    complete = not founding or local or name.endswith(_COMPLETE)
    after = words[end]
    return after.isdigit() or after in _FOLLOWERS or (complete and after in _MORE_FOLLOWERS)


_DAY = _fold("ngày ")
_OF = "của"
_FOUNDING = (_fold("thành lập "), _fold("truyền thống "))
_COMPLETE = (_fold(" việt nam"), _fold(" hồ chí minh"))
_OPENINGS = frozenset(map(_fold, OPENINGS))
_TAILS = tuple([_fold(tail).split() for tail in TAILS])
_FOLLOWERS = frozenset(_fold(FOLLOWERS).split())
_MORE_FOLLOWERS = frozenset(_fold(MORE_FOLLOWERS).split())
