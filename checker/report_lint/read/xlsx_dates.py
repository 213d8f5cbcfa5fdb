"""Days and hours of a workbook: a count of days, shown as its format says."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from report_lint.read.xlsx_codes import Sign
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint.read.xlsx_codes import Token

#: What Excel shows for a day before or after those it knows.
NO_DAY = "########"
_LAST = 2_958_465  # 31/12/9999
_FROM_1904 = 1462
#: Excel counts a 29/02/1900, which never was.
_NEVER = 60
_DAY = 86_400_000  # milliseconds
_HOUR, _MINUTE, _SECOND = 3_600_000, 60_000, 1000
_BEFORE_NOON, _AFTER_NOON = "SA", "CH"
_PARTS = "dmy"
#: What a token shows: a part of the date, of the hour, whether it is before noon.
_HOURS = {"h": "H", "s": "S"}


def show_date(value: Decimal, tokens: Sequence[Token], *, from_1904: bool = False) -> str:
    """Return a count of days as a person reads it.

    A date whose format has the month first or in words is shown as day, month and year in figures: which day is meant
    is certain, and how the month is called depends on the machine.
    """
    kinds = _kinds(tokens)
    parts = [place for place, (sign, _) in enumerate(tokens) if sign is Sign.DIGIT]
    step = 1 if parts or "S" not in kinds else _SECOND
    moment = int((value * _DAY / step).to_integral_value(ROUND_HALF_UP)) * step
    day, rest = divmod(moment, _DAY)
    day += _FROM_1904 if from_1904 else 0
    if moment < 0 or day > _LAST:
        return NO_DAY
    date = _date(day)
    if _is_odd(kinds, tokens):
        return _in_figures(kinds, tokens, date, rest)
    noon = any(sign is Sign.NOON for sign, _ in tokens)
    shown: list[str] = []
    for place, (kind, (sign, word)) in enumerate(zip(kinds, tokens, strict=True)):
        if sign is Sign.DATE:
            shown.append(_part(kind, word, date, rest, noon=noon))
        elif sign is Sign.ELAPSED:
            shown.append(f"{moment // {'H': _HOUR, 'm': _MINUTE, 'M': _MINUTE, 'S': _SECOND}[kind]:0{len(word)}d}")
        elif sign is Sign.NOON:
            shown.append(_BEFORE_NOON if rest < _DAY // 2 else _AFTER_NOON)
        elif sign is Sign.DIGIT:
            shown.append(f"{rest % _SECOND:03d}0000"[min(place - parts[0], 6)])
        elif sign is Sign.POINT:
            shown.append("," if place + 1 in parts else ".")
        else:
            shown.append(word)
    return "".join(shown)


def _kinds(tokens: Sequence[Token]) -> list[str]:
    """Return what each token shows: d, m or y of the date, H, M or S of the hour, "" for anything else."""
    kinds = [_HOURS.get(word[0], word[0]) if sign in (Sign.DATE, Sign.ELAPSED) else "" for sign, word in tokens]
    places = [place for place, kind in enumerate(kinds) if kind]
    for number, place in enumerate(places):
        before = kinds[places[number - 1]] if number else ""
        after = kinds[places[number + 1]] if number + 1 < len(places) else ""
        if kinds[place] == "m" and len(tokens[place][1]) < 3 and (before == "H" or after == "S"):
            kinds[place] = "M"
    return kinds


def _date(day: int) -> tuple[int, int, int]:
    """Return day, month and year."""
    from datetime import date, timedelta

    if day in (0, _NEVER):
        return (29, 2, 1900) if day else (0, 1, 1900)
    found = date(1899, 12, 31 if day < _NEVER else 30) + timedelta(day)
    return found.day, found.month, found.year


def _is_odd(kinds: Sequence[str], tokens: Sequence[Token]) -> bool:
    """Tell whether the month stands first, or the month or the day of the week in words."""
    if any(kind in ("d", "m") and len(word) > 2 for kind, (_, word) in zip(kinds, tokens, strict=True)):
        return True
    return "".join([kind for kind in kinds if kind in ("d", "m")]).startswith("md") and "y" not in kinds[:1]


def _in_figures(kinds: Sequence[str], tokens: Sequence[Token], date: tuple[int, int, int], rest: int) -> str:
    named = {kind for kind, (_, word) in zip(kinds, tokens, strict=True) if kind != "d" or len(word) < 3}
    chosen = [part for part in _PARTS if part in named] or list(_PARTS)
    words = "/".join([f"{date[_PARTS.index(part)]:02d}" for part in chosen])
    return f"{words} {rest // _HOUR:02d}:{rest // _MINUTE % 60:02d}" if "H" in named else words


def _part(kind: str, word: str, date: tuple[int, int, int], rest: int, *, noon: bool) -> str:
    width = min(len(word), 2)
    if kind == "y":
        return str(date[2]) if len(word) > 2 else f"{date[2] % 100:02d}"
    if kind == "H" and noon:
        return f"{(rest // _HOUR - 1) % 12 + 1:0{width}d}"
    hour = {"H": rest // _HOUR, "M": rest // _MINUTE % 60, "S": rest // _SECOND % 60}
    return f"{hour[kind] if kind in hour else date[_PARTS.index(kind)]:0{width}d}"
