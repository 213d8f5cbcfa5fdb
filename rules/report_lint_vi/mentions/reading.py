"""How a run of digits is read: one ordered table, the first reading that fits is the only one."""

from __future__ import annotations

from enum import StrEnum

from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions import vocabulary as words

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    Cut = tuple[int, int, "Reading", tuple[str, ...]]


class Reading(StrEnum):
    """What a run of digits is, and which parts of it are kept."""

    LABEL = "label"  # 1.  (2)  [3]
    SYMBOL = "symbol"  # 130/2020/NĐ-CP, 02-NQ/TW
    CODE = "code"  # telephone, account, plate, standard, road, e-mail, A1, COVID-19
    DATE = "date"  # 12/6/2021, 08 tháng 3 năm 2024, 16-17/8; parts: first day, last day, month, year
    YEAR = "year"  # 2024 after "năm"; parts: the year
    YEARS = "years"  # 2023 - 2028; parts: first and last
    TIME = "time"  # 7h30, 14:00
    CLAUSE = "clause"  # 5 in "Điều 5"
    ORDINAL = "ordinal"  # 4 in "lần thứ 4", 3 in "bão số 3"
    RANGE = "range"  # 10 - 15; parts: both numbers
    SLASH = "slash"  # 38/102: a ratio, a holiday, 24/7: a neighbour decides; parts: both numbers
    NUMBER = "number"  # everything else, badly written or not; parts: the digits with their marks


_DIGIT = compiled(r"[0-9]")
_RUN = compiled(r"[0-9]+")
_NUMBER = compiled(r"[0-9]+(?:[.,][0-9]+)*")
_SYMBOL = compiled(
    r"(?<![0-9])[0-9]+[a-z]?(?:\.[0-9]+)?(?: ?/ ?[0-9]{4})?"
    r"(?: ?/ ?(?:[A-ZĐÐ]{2,}[a-zđ]{0,2}|CTr|TTr|QyĐ|QĐi)[A-Z0-9Đ]*(?: [-–] (?:CP|TTg|UBND|HĐND|TW)\b)?"
    r"|[-–](?:[A-ZĐ]{1,4}[ir]?)(?=/)|-(?:CP|TTg|CT|HĐBT)\b| ?[-–] ?(?:NQ|CT|KL|QĐi?|HD|TB|BC|KH|CTr) ?/ ?[A-ZĐ]{2,}"
    r"| ?(?:NĐ|ND|NQ|CT|KL|QĐ|TT)[-/](?:CP|TTg|TW|B[A-ZĐ]{2,8})\b)"
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
_DAY_DOT_MONTH = compiled(r"([0-9]{1,2})\.([0-9]{1,2})(?![0-9./%]|,[0-9])")
_MONTH_YEAR = compiled(r"([0-9]{1,2})(?: ?[/.-] ?| +năm +)([0-9]{4})(?![0-9/])")
_YEARS = compiled(r"([12][0-9]{3}) ?[-–—/] ?([12][0-9]{3})(?![0-9.,/]*[0-9])")
_TIME = compiled(
    r"[0-9]{1,2}(?:(?:[hg]|h:|:)[0-9]{2}(?![0-9])|h(?!\w)| ?giờ ?[0-9]{1,2} ?phút| ?giờ [0-9]{2}(?= *[,.;)\n]))"
)
#: "từ 7.30 đến 11.30 ngày 20/6", "lúc 7.30": a clock with a dot.
_DOTTED_TIME = compiled(r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9](?![0-9.,/%])")
_THEN_DAY = compiled(r" (?:giờ )?(?:cùng )?(?:(?:sáng|trưa|chiều|tối) )?ngày [0-9]| (?:sáng|chiều|tối)(?= *[,.;)\n])")
_SLASH = compiled(r"(?<![0-9][.,])(?<![0-9])([0-9]+(?:[.,][0-9]+)*)/([0-9]+(?:[.,][0-9]+)*)")
_RANGE = compiled(r"(?<![0-9][.,])(?<![0-9])([0-9]+(?:[.,][0-9]+)*) ?[-–] ?([0-9]+(?:[.,][0-9]+)*)(?![0-9/])")
_SPACED_CODE = compiled(r"0[0-9]{1,4}[ .-][0-9]{3,4}[ .-]?[0-9]{3,4}(?![0-9])")
_CODE = compiled(r"[0-9]+(?:[ .:/-]?[0-9]+)*")
_STANDARD = compiled(r"[0-9]+[A-Z]?(?:[:.+/-][0-9A-Z]+)*")
_NEXT = compiled(r" ?([^\W\d_]+[0-9²³]?|%)")
_ENUMERATED = compiled(r"[0-9]{1,2}\)[ ][^\W\d_]")
_OPENING = " “\"'([:"
_PARTING = "([“\""
_DAY_CUES = frozenset({"ngày", "mùng", "mồng", "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "rằm"})
_DOTTED_DAY_CUES = frozenset({"ngày", "mùng", "mồng", "hôm"})
_DAY_RANGE_CUES = frozenset({"từ", "đến", "trong", "các"})


def read(view: str, lower: str, labels: Mapping[int, int]) -> Iterator[Cut]:
    """Yield start, end, reading and parts of every lexeme, left to right; ``labels`` are the list labels' digits."""
    at = 0
    while digit := _DIGIT.search(view, at):
        start = digit.start()
        cut = _Digits(view, lower, start, at).read(labels)
        yield cut
        at = cut[1]


class _Digits:
    """A run of digits and what stands around it."""

    def __init__(self, view: str, lower: str, start: int, floor: int) -> None:
        self.view, self.lower, self.start, self.floor = view, lower, start, floor
        run = _RUN.match(view, start)
        self.end = run.end() if run else start + 1
        self.text = view[start : self.end]
        self.before = view[start - 1] if start else "\n"
        self.after = view[self.end] if self.end < len(view) else "\n"
        self.one = self.two = ""
        self.apart = False

    def read(self, labels: Mapping[int, int]) -> Cut:
        """Try the readings in their order."""
        if self.start in labels:
            return self.start, max(labels[self.start], self.end), Reading.LABEL, ()
        named = self._glued() or self._symbol() or self._enumeration()
        if named:
            return named
        self._look_back()
        return self._code() or self._date() or self._time() or self._years() or self._plain()

    def _to(self, match: re.Match[str] | None, reading: Reading, parts: tuple[str, ...] = ()) -> Cut:
        return self.start, match.end() if match else self.end, reading, parts

    def _symbol(self) -> Cut | None:
        symbol = _SYMBOL.match(self.view, self.start) if self.after in "/-–. abcđ" else None
        return self._to(symbol, Reading.SYMBOL) if symbol else None

    def _enumeration(self) -> Cut | None:
        """Tell "(1) Công tác" and "[3]" from a number in brackets."""
        footnote = self.before == "[" and self.after == "]" and len(self.text) < 3
        listed = self.before == "(" and _ENUMERATED.match(self.view, self.start)
        return (self.start, self.end, Reading.LABEL, ()) if footnote or listed else None

    def _code(self) -> Cut | None:
        if self.apart or self.two[:1].isdigit():
            return None
        if self.one in words.STANDARD_CUES or self.two in words.STANDARD_CUES:
            return self._to(_STANDARD.match(self.view, self.start), Reading.CODE)
        if self.one in words.CODE_CUES or self.two in words.CODE_CUES:
            return self._to(_CODE.match(self.view, self.start), Reading.CODE)
        return None

    def _glued(self) -> Cut | None:
        """Read digits that follow a letter: A1, m2, COVID-19, an e-mail address."""
        joined = self.before in "-_.@" and self.start > 1 and self.view[self.start - 2].isalpha()
        if not (joined or self.before.isalpha()):
            return None
        begin = self.start
        while begin > self.floor and (self.view[begin - 1].isalnum() or self.view[begin - 1] in "-_.@"):
            begin -= 1
        match = _GLUED.match(self.view, self.start)
        return begin, match.end() if match else self.end, Reading.CODE, ()

    def _look_back(self) -> None:
        """Keep the word before, and the two words before, within the line and without a mark between."""
        window = self.lower[max(0, self.start - 32) : self.start].rpartition("\n")[2].rpartition("\t")[2]
        words_before = window.rstrip(_OPENING)
        self.apart = any(mark in _PARTING for mark in window[len(words_before) :])
        pieces = words_before.rsplit(" ", 2)
        self.one = pieces[-1].lstrip(_OPENING)
        self.two = f"{pieces[-2].lstrip(_OPENING)} {self.one}" if len(pieces) > 1 else self.one

    def _date(self) -> Cut | None:
        if len(self.text) > 2:
            return None
        full = _DAY_MONTH_YEAR.match(self.view, self.start) if self.after in "/-–. " else None
        return self._full_date(full) if full else self._day_in_words() or self._month() or self._day()

    def _full_date(self, full: re.Match[str]) -> Cut | None:
        first, day, mark, month, dashed, year = full.groups()
        month = month or dashed
        likely = int(day) <= 31 and int(month) <= 12 and (len(year) == 4 or mark == "/")
        if likely or (mark == "/" and len(year) == 4) or self.one == "ngày":
            return self._to(full, Reading.DATE, (first or day, day, month, year))
        return None

    def _day_in_words(self) -> Cut | None:
        after_day = self.one in _DAY_CUES
        in_words = (
            _DAY_IN_WORDS.match(self.lower, self.start) if "tháng" in self.lower[self.end : self.end + 16] else None
        )
        if in_words and (after_day or in_words[4]):
            first, day, month, year = in_words.groups("")
            return self._to(in_words, Reading.DATE, (first or day, day, str(words.MONTH_WORDS.get(month, month)), year))
        if self.after in " -–" and (after_day or self.one in _DAY_RANGE_CUES):
            days = _DAY_TO_DAY_MONTH.match(self.view, self.start)
            if days:
                return self._to(days, Reading.DATE, (*days.groups(), ""))
        return None

    def _month(self) -> Cut | None:
        if self.one != "tháng":
            return None
        month = _MONTH_YEAR.match(self.lower, self.start)
        if month:
            return self._to(month, Reading.DATE, ("", "", month[1], month[2]))
        if 1 <= int(self.text) <= 12 and not self._goes_on(self.end):
            return self.start, self.end, Reading.DATE, ("", "", self.text, "")
        return None

    def _day(self) -> Cut | None:
        if self.one == "từ" and self.two[:4] not in ("tăng", "giảm") and self._is_day(self.end):
            opening = _TO_DATE.match(self.lower, self.end) if self.after in " -–" else None
            return (self.start, self.end, Reading.DATE, (self.text, self.text, "", "")) if opening else None
        if self.one not in _DAY_CUES:
            return None
        slash = _SLASH.match(self.view, self.start) if self.after == "/" else None
        if slash and len(slash[1]) <= 2 and len(slash[2]) <= 2 and not self._goes_on(slash.end()):
            return self._to(slash, Reading.DATE, (slash[1], slash[1], slash[2], ""))
        dashed = _DAY_DASH_MONTH.match(self.view, self.start) if self.after == "-" else None
        if dashed and int(dashed[2]) <= 12:
            return self._to(dashed, Reading.DATE, (dashed[1], dashed[1], dashed[2], ""))
        dotted = _DAY_DOT_MONTH.match(self.view, self.start) if self.after == "." else None
        if dotted and self.one in _DOTTED_DAY_CUES and self._is_day(dotted.end(), int(dotted[2])):
            return self._to(dotted, Reading.DATE, (dotted[1], dotted[1], dotted[2], ""))
        named = self.one in ("mùng", "mồng") or (
            self.one == "ngày" and not self._followed_by(self.end, words.COUNTED - words.CALENDAR)
        )
        if named and 1 <= int(self.text) <= 31 and not self._goes_on(self.end):
            return self.start, self.end, Reading.DATE, (self.text, self.text, "", "")
        return None

    def _is_day(self, end: int, month: int = 1) -> bool:
        """Tell a day, or a day and month that end there, from a figure with its unit."""
        possible = 1 <= int(self.text) <= 31 and 1 <= month <= 12
        return possible and not self._followed_by(end, words.COUNTED - words.CALENDAR)

    def _time(self) -> Cut | None:
        if self.after == "." and len(self.text) <= 2:
            dotted = _DOTTED_TIME.match(self.view, self.start)
            clock = dotted and (self.one in ("lúc", "hồi") or _THEN_DAY.match(self.lower, dotted.end()))
            return self._to(dotted, Reading.TIME) if clock else None
        match = _TIME.match(self.lower, self.start) if self.after in "hg: " and len(self.text) <= 2 else None
        return self._to(match, Reading.TIME) if match else None

    def _years(self) -> Cut | None:
        both = _YEARS.match(self.view, self.start) if len(self.text) == 4 else None
        if both and _is_year(both[1]) and _is_year(both[2]):
            return self._to(both, Reading.YEARS, both.groups())
        if self._goes_on(self.end) or len(self.text) > 4:
            return None
        counted = self._followed_by(self.end, words.COUNTED)
        if self.one == "năm" and not self.two[:1].isdigit() and not (len(self.text) < 4 and counted):
            return self.start, self.end, Reading.YEAR, (self.text,)
        if len(self.text) == 4 and _is_year(self.text):
            quarter = self.before in "/-" and self.start > 1 and self.view[self.start - 2] in "IVX1234"
            if quarter or self.one in words.YEAR_CUES or not counted:
                return self.start, self.end, Reading.YEAR, (self.text,)
        return None

    def _plain(self) -> Cut:
        if self.text[0] == "0":
            spaced = _SPACED_CODE.match(self.view, self.start)
            if spaced:
                return self._to(spaced, Reading.CODE)
        reading = self._named()
        if reading:
            return self.start, self.end, reading, ()
        if self.after in "/.,":
            slash = _SLASH.match(self.view, self.start)
            if slash:
                return self._to(slash, Reading.SLASH, slash.groups())
        if self.after in " -–.,":
            both = _RANGE.match(self.view, self.start)
            if both and len(both[1]) <= len(both[2]) + 1:
                return self._to(both, Reading.RANGE, both.groups())
        number = _NUMBER.match(self.view, self.start)
        return self._to(number, Reading.NUMBER, (number[0] if number else self.text,))

    def _named(self) -> Reading | None:
        """Tell whether a whole number names something rather than counts it."""
        if self._goes_on(self.end) or (self.after == "/" and self.view[self.end + 1 : self.end + 2].isdigit()):
            return None
        if len(self.text) > 4:
            long = len(self.text) >= 9 and not self._followed_by(self.end, words.COUNTED)
            return Reading.CODE if long else None
        if not self.apart and self.one in words.CLAUSE_CUES and self.two not in words.NO_CLAUSE:
            return Reading.CLAUSE
        return None if self.apart else self._ordinal()

    def _ordinal(self) -> Reading | None:
        if self.two.startswith("mỗi "):
            return None
        if self.one in words.ORDINAL_CUES and len(self.text) <= 2:
            return Reading.ORDINAL
        weak = self.one in words.WEAK_ORDINAL_CUES and self.two not in words.COUNTING_PAIRS and len(self.text) <= 3
        if not weak and self.two not in words.DOCUMENT_TYPES:
            return None
        return None if self._followed_by(self.end, words.COUNTED) else Reading.ORDINAL

    def _goes_on(self, end: int) -> bool:
        """Tell whether a number that ends here goes on with another mark and digit, or with a percent sign."""
        after = self.view[end : end + 2]
        return after[:1] == "%" or (after[:1] in (".", ",", "/", ":") and after[1:].isdigit())

    def _followed_by(self, end: int, table: frozenset[str]) -> bool:
        following = _NEXT.match(self.lower, end)
        return following is not None and following[1] in table


def _is_year(text: str) -> bool:
    return "1800" <= text <= "2150"
