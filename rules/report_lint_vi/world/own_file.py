"""A file in which an organisation says what it knows of itself: its tables, and what is wrong with one, by line."""

from __future__ import annotations

import datetime
import re

from report_lint import Message, says
from report_lint.options import UsageError, closest
from report_lint.settings_file import shown
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

#: A table's name -> its keys; those in capitals at the head are needed.
TABLES: Mapping[str, tuple[str, ...]] = {
    "event": ("name", "date", "aliases", "kind", "source"),
    "body": ("name", "abbreviations", "wrong", "former", "from", "to", "successor", "source"),
    "instrument": ("symbol", "date", "type", "issuer", "title", "replaced-by", "replaced-from", "source"),
    "name": ("name", "wrong", "source"),
}
_NEEDED = {"event": ("name", "date"), "body": ("name",), "instrument": ("symbol", "date"), "name": ("name",)}
#: Keys that hold lists; ``date``, ``from``, ``to`` and ``replaced-from`` hold days, all others text.
_LISTS, _DAYS = ("aliases", "abbreviations", "wrong", "former"), ("date", "from", "to", "replaced-from")
_SOURCE = "source"
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
#: 2023-03-20, 2023-03, 2023; 20/3/2023, 3/2023; a day without a year 20/3.
_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?\Z")
_WRITTEN = re.compile(r"(?:(?P<day>\d{1,2})[/.-])?(?P<month>\d{1,2})[/.-](?P<year>\d{4})\Z")
_YEARLY = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})\Z")
#: A day after its key that TOML cannot read.
_UNQUOTED = re.compile(
    r"(?<![\w-])(?P<key>[\w-]{1,30}) {0,9}= {0,9}(?P<written>\d{4}-(?P<month>\d{1,2})-(?P<day>\d{1,2}))(?!\d)"
)
_A_DAY, _A_TEXT, _A_LIST = "2023-03-20", '"…"', '["…", "…"]'


class When:
    """A day, month or year as somebody wrote it; ``None`` for a part that is not told."""

    def __init__(self, year: int | None, month: int | None = None, day: int | None = None) -> None:
        """Keep the parts."""
        self.year, self.month, self.day = year, month, day

    def iso(self) -> str:
        """Return YYYY-MM-DD, YYYY-MM, YYYY, or MM-DD without a year."""
        parts = [f"{self.year:04}"] if self.year is not None else []
        return "-".join([*parts, *[f"{part:02}" for part in (self.month, self.day) if part]])

    def exists(self, *, lunar: bool = False) -> bool:
        """Tell whether a calendar has it; of the lunar one only that no month has a 31st is known."""
        if lunar or self.year is None or not self.day:
            most = 30 if lunar else (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[((self.month or 1) - 1) % 12]
            return 1 <= (self.month or 1) <= 12 and 1 <= (self.day or 1) <= most
        try:
            datetime.date(self.year, self.month or 0, self.day)
        except ValueError:
            return False
        return True


class Entry:
    """One table of a file, with the lines on which its keys stand."""

    def __init__(self, path: str, lines: list[str], table: str, number: int, values: dict[str, Any]) -> None:
        """Keep where it stands and what it holds. UsageError for what no table has, and for what is missing."""
        self.path, self.table, self._number, self._lines, self._values = path, table, number, lines, values
        for key, value in values.items():
            if key not in TABLES[table]:
                raise self.wrong(says("không có khóa nào tên {key}", key=key), key, closest(key, TABLES[table]))
            if key in _LISTS:
                items: Any = value
                if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in items):
                    raise self.wrong(says("{key} phải viết như {wanted}", key=key, wanted=_A_LIST), key)
            elif key not in _DAYS and not (isinstance(value, str) and value.strip()):
                raise self.wrong(says("{key} phải viết như {wanted}", key=key, wanted=_A_TEXT), key)
        for key in _NEEDED[table]:
            if key not in values:
                raise self.wrong(says("thiếu {key}", key=key))

    def text(self, key: str) -> str:
        """Return a text with single blanks, "" when it is not given."""
        return " ".join(str(self._values.get(key, "")).split())

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list's texts with single blanks."""
        return tuple([" ".join(str(item).split()) for item in self._values.get(key, ())])

    def when(self, key: str, *, lunar: bool = False) -> When | None:
        """Return a day, month or year, None when it is not given. UsageError when it is none, or no calendar has it."""
        value = self._values.get(key)
        if value is None:
            return None
        if isinstance(value, datetime.datetime) or not isinstance(value, (datetime.date, int, str)):
            raise self.wrong(says("{key} phải viết như {wanted}", key=key, wanted=_A_DAY), key)
        text = str(value).strip()
        match = _ISO.match(text) or _WRITTEN.match(text) or _YEARLY.match(text)
        if not match or isinstance(value, bool):
            raise self.wrong(says("{key} phải viết như {wanted}", key=key, wanted=_A_DAY), key)
        parts = match.groupdict()
        year, month, day = (int(parts[part]) if parts.get(part) else None for part in ("year", "month", "day"))
        when = When(year, month, day)
        if not when.exists(lunar=lunar) or year == 0:
            raise self.wrong(says("{key}: không có ngày {day}", key=key, day=text), key)
        return when

    def day(self, key: str) -> datetime.date | None:
        """Return a full day, None when it is not given. UsageError when it is none."""
        when = self.when(key)
        if when is None:
            return None
        if when.year is None or not when.month or not when.day:
            raise self.wrong(says("{key} phải viết như {wanted}", key=key, wanted=_A_DAY), key)
        return datetime.date(when.year, when.month, when.day)

    def line(self, key: str = "") -> int:
        """Return the line on which a key stands, or else the table begins; 1 when neither is found."""
        heads = [at for at, line in enumerate(self._lines) if re.match(rf"\s*\[\[\s*{self.table}\s*\]\]", line)]
        if self._number >= len(heads):
            return _line_of(self._lines, self.table)
        start = heads[self._number]
        for at in range(start + 1, len(self._lines)):
            line = self._lines[at].lstrip()
            if line.startswith("[") and not line.startswith(("[ ", '["')):
                break
            if key and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", self._lines[at]):
                return at + 1
        return start + 1

    def wrong(self, reason: Message, key: str = "", guess: str = "") -> UsageError:
        """Return the error that tells why a key, or the table, is wrong and on which line."""
        return _error(self.path, self.line(key), reason, guess)


def entries(path: str, data: bytes) -> Iterator[Entry]:
    """Yield the tables of a file in order. UsageError when it is no TOML or holds what nobody knows."""
    from tomllib import TOMLDecodeError, loads

    try:
        text = data.decode("utf-8-sig")
        document: dict[str, Any] = loads(text)
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise _error(path, line, says("tệp phải ở bảng mã UTF-8")) from None
    except TOMLDecodeError as problem:
        raise _malformed(path, data, str(problem)) from None
    lines = text.splitlines()
    common = document.pop(_SOURCE, "")
    if not isinstance(common, str):
        raise _error(path, _line_of(lines, _SOURCE), says("{key} phải viết như {wanted}", key=_SOURCE, wanted=_A_TEXT))
    for table, tables in document.items():
        given: Any = tables
        if table not in TABLES:
            guess = closest(table, [*TABLES, _SOURCE])
            raise _error(path, _line_of(lines, table), says("không có bảng nào tên {key}", key=table), guess)
        if not isinstance(tables, list) or not all(isinstance(values, dict) for values in given):
            raise _error(path, _line_of(lines, table), says("bảng phải viết là {wanted}", wanted=f"[[{table}]]"))
        for number, values in enumerate(given):
            source = {} if _SOURCE in values or not common.strip() else {_SOURCE: common}
            yield Entry(path, lines, table, number, {**values, **source})


def _malformed(path: str, data: bytes, problem: str) -> UsageError:
    found = _AT_LINE.search(problem)
    line = int(found[1]) if found else data.count(b"\n") + 1
    day = _UNQUOTED.search(data.decode("utf-8-sig").splitlines()[line - 1]) if found else None
    if day and (int(day["month"]) > 12 or int(day["day"]) > 31 or problem.startswith("Invalid date")):
        return _error(path, line, says("{key}: không có ngày {day}", key=day["key"], day=day["written"]))
    if day:
        return _error(path, line, says("{key} phải viết như {wanted}", key=day["key"], wanted=_A_DAY))
    reason = _AT_LINE.sub("", problem).strip()
    return _error(path, line, says("không đúng dạng TOML: {reason}", reason=reason))


def _line_of(lines: list[str], key: str) -> int:
    pattern = re.compile(rf"\s*(?:\[+\s*)?[\"']?{re.escape(key)}[\"']?\s*[=\].]")
    return next((at for at, line in enumerate(lines, 1) if pattern.match(line)), 1)


def _error(path: str, line: int, reason: Message, guess: str = "") -> UsageError:
    return UsageError(says("{file}:{line}: {reason}", file=shown(path), line=line, reason=reason), guess)
