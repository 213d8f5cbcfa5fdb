"""Businesses that are named: "Công ty TNHH Điện tử Phúc Lộc An", "Hợp tác xã Nông nghiệp Tân Tiến Phát"."""

from __future__ import annotations

from report_lint import Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_HEAD = compiled(
    r"(?<!\w)(?P<head>Công ty|công ty|Hợp tác xã|HTX|Doanh nghiệp tư nhân|DNTN)"
    r"(?P<form>(?: (?:TNHH|MTV|CP|cổ phần|Cổ phần|[Tt]rách nhiệm hữu hạn|[Mm]ột thành viên|(?:hai|2) thành viên))*) "
)
_WORD = compiled(r"[^\W\d_]+")
#: Words in small letters inside a name: the second syllables of lines of business ("Điện tử", "Môi trường"), "và".
_LINES = frozenset(
    "tử trường dựng mại vụ xuất tư triển nghệ phẩm biến sản nghiệp khí tải lịch khẩu bì vấn kế lượng nuôi trồng liệu "
    "hợp tế thông tin chính giày may mặc thuật da cao và".split()
)
#: Words in capitals with which another name begins.
_OTHERS = frozenset("Công Khu Cụm Huyện Xã Tỉnh Phường Thành Thị Quận Chi Tổng Hợp HTX Doanh DNTN Trung".split())
_MOST = 12
_PROPER = 3


class Business(Mention):
    """A business: the span holds its whole name, ``proper`` the syllables that are its own, three or more.

    ``kind`` is how its name begins, ``line`` what stands between, in lower case.
    """

    kind: str
    line: str
    proper: tuple[str, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look behind what the names of businesses begin with."""
        view = report.view
        for head in _HEAD.finditer(view):
            words = _words(view, head.end())
            proper = [word for word, _ in words]
            while proper and proper[-1][0].islower():
                proper.pop()
            first = len(proper)
            while first and proper[first - 1][0].isupper():
                first -= 1
            own = proper[first:]
            if len(own) >= _PROPER:
                end = words[len(proper) - 1][1]
                line = " ".join([head["form"].strip(), *proper[:first]]).lower().strip()
                yield cls(report.span(head.start(), end), head["head"].lower(), line, tuple(own))


def _words(view: str, at: int) -> list[tuple[str, int]]:
    """Return the words of a name that begins at an offset, with their ends."""
    found: list[tuple[str, int]] = []
    while len(found) < _MOST:
        word = _WORD.match(view, at)
        if word is None:
            break
        text = word[0]
        if (text not in _LINES or not found) if text[0].islower() else text in _OTHERS:
            break
        found.append((text, word.end()))
        if view[word.end() : word.end() + 1] != " ":
            break
        at = word.end() + 1
    return found
