"""How a run of digits is read: one ordered table, the first reading that fits is the only one."""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions import vocabulary as words
from report_lint_vi.mentions.digits import Digits, Reading, is_year

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from report_lint_vi.mentions.digits import Cut

_RUN = compiled(r"[0-9]+")
_NUMBER = compiled(r"[0-9]+(?:[.,][0-9]+)*")
_SYMBOL = compiled(
    r"(?<![0-9])[0-9]+[a-z]?(?:\.[0-9]+)?(?: ?/ ?[0-9]{4})?"
    r"(?: ?/ ?(?:[A-ZĐÐ]{2,}[a-zđ]{0,2}|CTr|TTr|QyĐ|QĐi)[A-Z0-9Đ]*(?: [-–] (?:CP|TTg|UBND|HĐND|TW|B[A-ZĐ]{2,8})\b)?"
    r"|[-–](?:[A-ZĐ]{1,4}[ir]?)(?=/)|-(?:CP|TTg|CT|HĐBT)\b| ?[-–] ?(?:NQ|CT|KL|QĐi?|HD|TB|BC|KH|CTr) ?/ ?[A-ZĐ]{2,}"
    r"|-(?:NQ|KL|QĐi?|HD|TB)(?=-TW\b)| ?(?:NĐ|ND|NQ|CT|KL|QĐ|TT)[-/](?:CP|TTg|TW|B[A-ZĐ]{2,8})\b)"
    r"(?:(?:[-–/.]| -|- )[A-ZĐÐ][A-Za-z0-9ĐđÂÊÔƠƯ&]*(?![^\W\d_]))*(?:(?<=QH)[- ][0-9]{1,2}\b(?![/.,]?[0-9]))?"
)
_GLUED = compiled(r"\w+(?:[.@+-]+\w+)*")
_DAY_MONTH_YEAR = compiled(
    r"(?:([0-9]{1,2}) ?[-–] ?)?([0-9]{1,2})(?: ?([/.]) ?([0-9]{1,2}) ?\3 ?|-([0-9]{1,2})-)([0-9]{4}|[0-9]{2})(?![0-9])"
)
_DAY_TO_DAY_MONTH = compiled(r"([0-9]{1,2}) ?[-–] ?([0-9]{1,2})/([0-9]{1,2})(?![0-9/])")
#: The day that begins "từ 05 đến 21/6/2024".
_TO_DATE = compiled(
    r" ?(?:[-–]|đến|tới) ?(?:hết )?(?:ngày )?[0-9]{1,2}(?:/[0-9]{1,2}/[0-9]{4}| tháng [0-9]{1,2} năm [0-9]{4})(?![0-9])"
)
_DAY_DASH_MONTH = compiled(r"([0-9]{1,2})-([0-9]{1,2})(?![0-9/-]|[.,][0-9])")
_DAY_IN_WORDS = compiled(
    r"(?:([0-9]{1,2}) ?(?:-|–|và|đến) ?)?([0-9]{1,2}) +tháng +([0-9]{1,2}\b|mười một|mười hai|giêng|chạp|hai|ba|tư|năm|"
    r"sáu|bảy|bẩy|tám|chín|mười|một)(?:(?:,? +năm +|/| +)([0-9]{4})(?![0-9]))?"
)
_DAY_DOT_MONTH = compiled(r"([0-9]{1,2})\.([0-9]{1,2})(?![0-9/%]|[.,][0-9])")
_MONTH_YEAR = compiled(r"([0-9]{1,2})(?: ?[/.-] ?| +năm +)([0-9]{4})(?![0-9/])")
_YEARS = compiled(r"([12][0-9]{3}) ?[-–—/] ?([12][0-9]{3})(?![0-9.,/]*[0-9])")
_TIME = compiled(
    r"[0-9]{1,2}(?:(?:[hg]|h:|:)[0-9]{2}(?![0-9])|h(?!\w)| ?giờ ?[0-9]{1,2} ?phút| ?giờ [0-9]{2}(?= *[,.;)\n]))"
)
#: "từ 7.30 đến 11.30 ngày 20/6", "lúc 7.30": a clock with a dot.
_DOTTED_TIME = compiled(r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9](?![0-9/%]|[.,][0-9])")
_THEN_DAY = compiled(r" (?:giờ )?(?:cùng )?(?:(?:sáng|trưa|chiều|tối) )?ngày [0-9]| (?:sáng|chiều|tối)(?= *[,.;)\n])")
_SLASH = compiled(r"(?<![0-9][.,])(?<![0-9])([0-9]+(?:[.,][0-9]+)*)/([0-9]+(?:[.,][0-9]+)*)")
_RANGE = compiled(r"(?<![0-9][.,])(?<![0-9])([0-9]+(?:[.,][0-9]+)*) ?[-–] ?([0-9]+(?:[.,][0-9]+)*)(?![0-9/])")
_SPACED_CODE = compiled(r"0[0-9]{1,4}[ .-][0-9]{3,4}[ .-]?[0-9]{3,4}(?![0-9])")
_CODE = compiled(r"[0-9]+(?:[ .:/-]?[0-9]+)*")
_STANDARD = compiled(r"[0-9]+[A-Z]?(?:[:.+/-][0-9A-Z]+)*")
_ENUMERATED = compiled(r"[0-9]{1,2}\)[ ][^\W\d_]")
_CODE_CUES = words.STANDARD_CUES | words.CODE_CUES
_BRACKETS, _PARTING = frozenset('([“"'), frozenset('([“":')


def read(view: str, lower: str, labels: Mapping[int, int]) -> Iterator[Cut]:
    """Yield start, end, reading and parts of every lexeme, left to right; ``labels`` are the list labels' digits."""
    at, search = 0, _RUN.search
    while run := search(view, at):
        cut = _Reader(view, lower, run, at).read(labels)
        yield cut
        at = cut[1]


class _Reader(Digits):
    """The readings, each a method."""

    __slots__ = ()

    def read(self, labels: Mapping[int, int]) -> Cut:
        """Try the readings in their order."""
        if self.start in labels:
            return self.start, max(labels[self.start], self.end), Reading.LABEL, ()
        named = self._glued() if self.before in "-_.@" or self.before.isalpha() else None
        named = named or self._symbol() or (self._enumeration() if self.before in "([" else None)
        if named:
            return named
        self.look_back()
        named = self._code() or (self._date() or self._time() if len(self.text) <= 2 else None)
        return named or self._years() or self._plain()

    def _symbol(self) -> Cut | None:
        marks = "/-–NCKQT" if self.after == " " else "/-–.abcđNCKQT"
        symbol = _SYMBOL.match(self.view, self.start) if self.beyond in marks else None
        return self.to(symbol, Reading.SYMBOL) if symbol else None

    def _enumeration(self) -> Cut | None:
        """Tell "(1) Công tác" and "[3]" from a number in brackets."""
        footnote = self.before == "[" and self.after == "]" and len(self.text) < 3
        listed = self.before == "(" and _ENUMERATED.match(self.view, self.start)
        return (self.start, self.end, Reading.LABEL, ()) if footnote or listed else None

    def _code(self) -> Cut | None:
        if self.apart(_BRACKETS) or self.two[:1].isdigit():
            return None
        if self.one not in _CODE_CUES and self.two not in _CODE_CUES:
            return None
        standard = self.one in words.STANDARD_CUES or self.two in words.STANDARD_CUES
        if standard and self.two in words.ROADS and self.lower.startswith(words.ON_ROADS, self.end):
            return None  # "quốc lộ 62 vụ": so many on such roads
        return self.to((_STANDARD if standard else _CODE).match(self.view, self.start), Reading.CODE)

    def _glued(self) -> Cut | None:
        """Read digits that follow a letter: A1, m2, COVID-19, an e-mail address."""
        if not self.before.isalpha() and not self.view[max(0, self.start - 2) : self.start - 1].isalpha():
            return None  # one of the marks that join, but not a letter before it
        begin = self.start
        while begin > self.floor and (self.view[begin - 1].isalnum() or self.view[begin - 1] in "-_.@"):
            begin -= 1
        match = _GLUED.match(self.view, self.start)
        return begin, match.end() if match else self.end, Reading.CODE, ()

    def _date(self) -> Cut | None:
        full = _DAY_MONTH_YEAR.match(self.view, self.start) if self.beyond in "/-–." else None
        return self._full_date(full) if full else self._day_in_words() or self._month() or self._day()

    def _full_date(self, full: re.Match[str]) -> Cut | None:
        first, day, mark, month, dashed, year = full.groups()
        month = month or dashed
        likely = int(day) <= 31 and int(month) <= 12 and (len(year) == 4 or mark == "/")
        if likely or (mark == "/" and len(year) == 4) or self.one == "ngày":
            return self.to(full, Reading.DATE, (first or day, day, month, year))
        return None

    def _day_in_words(self) -> Cut | None:
        if self.after not in " -–vđ":
            return None
        after_day = self.one in words.DAY_CUES
        near = "tháng" in self.lower[self.end : self.end + 16]
        in_words = _DAY_IN_WORDS.match(self.lower, self.start) if near else None
        if in_words and (after_day or in_words[4]):
            first, day, month, year = in_words.groups("")
            return self.to(in_words, Reading.DATE, (first or day, day, str(words.MONTH_WORDS.get(month, month)), year))
        if self.after in " -–" and (after_day or self.one in words.DAY_RANGE_CUES):
            days = _DAY_TO_DAY_MONTH.match(self.view, self.start)
            if days:
                return self.to(days, Reading.DATE, (*days.groups(), ""))
        return None

    def _month(self) -> Cut | None:
        if self.one != "tháng":
            return None
        month = _MONTH_YEAR.match(self.lower, self.start)
        if month:
            return self.to(month, Reading.DATE, ("", "", month[1], month[2]))
        if 1 <= int(self.text) <= 12 and not self.goes_on(self.end):
            return self.start, self.end, Reading.DATE, ("", "", self.text, "")
        return None

    def _day(self) -> Cut | None:
        if self.one not in words.DAY_CUES:
            return self._first_day() if self.one == "từ" and self.after in " -–" else None
        return self._day_month() or self._bare_day()

    def _first_day(self) -> Cut | None:
        """Read the 05 of "từ 05 đến 21/6/2024"."""
        opening = self.two[:4] not in ("tăng", "giảm") and _TO_DATE.match(self.lower, self.end)
        if not opening or not 1 <= int(self.text) <= 31:
            return None
        return self.start, self.end, Reading.DATE, (self.text, self.text, "", "")

    def _day_month(self) -> Cut | None:
        """Read "15/4", "15-4" and "15.4"; a dot only where no unit follows ("mỗi ngày 2.5 tấn")."""
        if self.after == "/":
            both = _SLASH.match(self.view, self.start)
            sure = both and len(both[1]) <= 2 and len(both[2]) <= 2 and not self.goes_on(both.end())
        elif self.after == "-":
            both = _DAY_DASH_MONTH.match(self.view, self.start)
            sure = both and int(both[2]) <= 12
        else:
            both = _DAY_DOT_MONTH.match(self.view, self.start) if self.one in words.DOTTED_DAY_CUES else None
            sure = both and 1 <= int(both[1]) <= 31 and 1 <= int(both[2]) <= 12 and not self._measures(both.end())
        return self.to(both, Reading.DATE, (both[1], both[1], both[2], "")) if both and sure else None

    def _bare_day(self) -> Cut | None:
        named = self.one in ("mùng", "mồng") or (self.one == "ngày" and not self._measures(self.end))
        if named and 1 <= int(self.text) <= 31 and not self.goes_on(self.end):
            return self.start, self.end, Reading.DATE, (self.text, self.text, "", "")
        return None

    def _measures(self, end: int) -> bool:
        """Tell whether what is counted follows, and not the month or year of a date."""
        return self.followed_by(end, words.COUNTED - words.CALENDAR)

    def _time(self) -> Cut | None:
        if self.after == ".":
            dotted = _DOTTED_TIME.match(self.view, self.start)
            clock = dotted and (self.one in ("lúc", "hồi") or _THEN_DAY.match(self.lower, dotted.end()))
            return self.to(dotted, Reading.TIME) if clock else None
        match = _TIME.match(self.lower, self.start) if self.beyond in "hg:" else None
        return self.to(match, Reading.TIME) if match else None

    def _years(self) -> Cut | None:
        both = _YEARS.match(self.view, self.start) if len(self.text) == 4 else None
        if both and is_year(both[1]) and is_year(both[2]):
            return self.to(both, Reading.YEARS, both.groups())
        year = len(self.text) == 4 and is_year(self.text)
        if not (year or self.one == "năm") or self.goes_on(self.end) or len(self.text) > 4:
            return None
        counted = self.followed_by(self.end, words.COUNTED)
        if self.one == "năm" and not self.two[:1].isdigit() and not (len(self.text) < 4 and counted):
            return self.start, self.end, Reading.YEAR, (self.text,)
        if year:
            quarter = self.before in "/-" and self.start > 1 and self.view[self.start - 2] in "IVX1234"
            if quarter or self.one in words.YEAR_CUES or not counted:
                return self.start, self.end, Reading.YEAR, (self.text,)
        return None

    def _plain(self) -> Cut:
        if self.text[0] == "0":
            spaced = _SPACED_CODE.match(self.view, self.start)
            if spaced:
                return self.to(spaced, Reading.CODE)
        reading = self._named()
        if reading:
            return self.start, self.end, reading, ()
        if self.after in "/.,":
            slash = _SLASH.match(self.view, self.start)
            if slash:
                return self.to(slash, Reading.SLASH, slash.groups())
        if self.beyond in "-–.,":
            both = _RANGE.match(self.view, self.start)
            if both and len(both[1]) <= len(both[2]) + 1:
                return self.to(both, Reading.RANGE, both.groups())
        number = _NUMBER.match(self.view, self.start)
        return self.to(number, Reading.NUMBER, (number[0] if number else self.text,))

    def _named(self) -> Reading | None:
        """Tell whether a whole number names something rather than counts it."""
        if self.goes_on(self.end) or (self.after == "/" and self.view[self.end + 1 : self.end + 2].isdigit()):
            return None
        if len(self.text) > 4:
            long = len(self.text) >= 9 and not self.followed_by(self.end, words.COUNTED)
            return Reading.CODE if long else None
        if self.apart(_PARTING):
            return None
        if self.one in words.CLAUSE_CUES and self.two not in words.NO_CLAUSE:
            return Reading.CLAUSE
        return self._ordinal()

    def _ordinal(self) -> Reading | None:
        if self.two.startswith("mỗi "):
            return None
        if self.one in words.ORDINAL_CUES and len(self.text) <= 2:
            return Reading.ORDINAL
        cued = self.one in words.WEAK_ORDINAL_CUES or self.two in words.WEAK_ORDINAL_CUES
        weak = cued and self.two not in words.COUNTING_PAIRS and len(self.text) <= 3
        if not weak and self.two not in words.DOCUMENT_TYPES:
            return None
        named = self.lower.startswith(words.COUNTED_PAIRS, self.end) or (self.one == "bước" and int(self.text) > 12)
        return None if named or self.followed_by(self.end, words.COUNTED) else Reading.ORDINAL
