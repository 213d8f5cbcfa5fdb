"""Symbols of instruments: how their issuers write them, whatever a report makes of them."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.world.instruments import ISSUERS, PARTY_TYPES, TYPES

if TYPE_CHECKING:
    import re

#: Bodies of the Party at the centre: their symbols are 02-NQ/TW (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW).
_PARTY = ("TW", "VPTW", "BTCTW", "BTGTW", "BDVTW", "BNCTW", "BKTTW", "UBKTTW")
#: Bodies of the State at the centre: 30/2020/NĐ-CP. The union's numbers look alike, but keep their own old forms.
STATE = {name.upper(): name for name in ISSUERS if name not in (*_PARTY, "TLĐ", "QH", "UBTVQH")}
_TYPES = {name.upper(): name for name in (*TYPES, *PARTY_TYPES)}
#: Đ typed as D. In English these are right ("Decree No. 30/2020/ND-CP").
TYPE_SLIPS = {"ND": "NĐ", "QD": "QĐ"}
_BODY_SLIPS = {"HDND": "HĐND", "TLD": "TLĐ", "LDLĐ": "LĐLĐ", "LĐLD": "LĐLĐ", "LDLD": "LĐLĐ", "HDTP": "HĐTP"}
#: Letters and dashes that look like the right ones.
LIKE = {0xD0: "Đ", 0xF0: "đ", 0x189: "Đ"} | dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2212), "-")
#: Types whose symbols all hold the year since 1997.
_YEARLY = ("NĐ", "TT")
#: Before it "QĐ/BNN" and "NĐ/CP" were forms in use.
_SETTLED = 2005
_PARTS = Pattern(
    r"(?<![0-9])(?P<number>[0-9]{1,6}[a-z]?(?:\.[0-9]{1,4})?) ?(?P<mark>[/-]?) ?(?:(?P<year>[0-9]{4}) ?/? ?)?"
    r"(?P<type>[A-Za-zĐđ]+)(?: ?(?P<join>[-/.]?) ?(?P<body>[A-Za-z0-9ĐđƯÂÊÔƠ&]+))?(?P<rest>.*)"
)
#: Since then no ministry writes an ampersand in its symbols: 32/2018/TT-BGDĐT.
_NO_AMPERSAND = 2010
#: What is typed without the hyphen and cannot be another word: "126/2020/NĐCP", "1719/QĐTTg", "78/2021/TTBTC".
_GLUED = {kind + body: (kind, body) for kind, body in (("NĐ", "CP"), ("NQ", "CP"), ("QĐ", "TTG"), ("CT", "TTG"))}
_GLUED_PARTY = {f"{kind}TW": kind for kind in ("NQ", "CT", "KL", "QĐ")}
#: The Government's resolutions on business call themselves 19-2016/NQ-CP, 19-2017/NQ-CP, 19-2018/NQ-CP.
_YEAR_JOINED = ("NQ", "CP")
#: The year after the body: "123/NĐ-CP/2020".
_YEAR_LAST = Pattern(r"/(199[7-9]|20[0-9]{2})\Z")


def mended(written: str, year: int | None = None) -> str:
    """Return a symbol as its issuer writes it; unchanged but for blanks where no table knows the issuer.

    ``year`` is that of its date, None when unknown: before 2005 slashes stood where hyphens stand now.
    """
    written = written.translate(LIKE)
    parts = _PARTS.match(written)
    bare = written.replace(" ", "")
    if not parts or not parts["body"]:
        return _unglued(bare, parts) if parts else bare
    number, own_year, rest = parts["number"], parts["year"], parts["rest"].replace(" ", "")
    kind, body = parts["type"].upper(), parts["body"].upper()
    if kind in ("QH", "UBTVQH"):
        return f"{number}/{own_year}/{kind}{body}{rest}" if own_year and body.isdigit() else bare
    kind = TYPE_SLIPS.get(kind) or _TYPES.get(kind, "")
    body = _BODY_SLIPS.get(body, body)
    plain = body.replace("&", "")
    if plain != body and plain in STATE and (_known(own_year, year) or 0) >= _NO_AMPERSAND:
        body = plain
    if not kind:
        return bare
    if body in _PARTY:
        return bare if own_year else f"{number}-{kind}/{body}{rest}"
    last = _YEAR_LAST.match(rest)
    if last and not own_year and kind in _YEARLY:
        own_year, rest = last[1], ""
    numbered = f"{number}/{own_year}" if own_year else number
    if body in STATE and (parts["mark"] != "-" or (parts["year"] and (kind, body) != _YEAR_JOINED)):
        settled = parts["join"] == "-" or (not rest and (_known(own_year, year) or 0) >= _SETTLED)
        return f"{numbered}/{kind}-{STATE[body]}{rest}" if settled else bare
    kind = kind if parts["type"].upper() in TYPE_SLIPS else parts["type"]
    body = body if parts["body"].upper() in _BODY_SLIPS else parts["body"]
    return f"{number}{parts['mark']}{own_year + '/' if own_year else ''}{kind}{parts['join']}{body}{rest}"


def _unglued(bare: str, parts: re.Match[str]) -> str:
    """Write a hyphen between type and body where none stands; nothing is done where the letters may be others."""
    letters, year = parts["type"].upper(), f"{parts['year']}/" if parts["year"] else ""
    if letters in _GLUED_PARTY and not year and not parts["rest"]:
        return f"{parts['number']}-{_GLUED_PARTY[letters]}/TW"
    kind, body = _GLUED.get(letters, ("", ""))
    if year and letters.startswith("TTB"):  # without a year it may abbreviate an office
        kind, body = "TT", letters[2:]
    return f"{parts['number']}/{year}{kind}-{STATE[body]}" if body in STATE and not parts["rest"] else bare


def _known(own_year: str | None, year: int | None) -> int | None:
    return int(own_year) if own_year else year


def key(symbol: str) -> str:
    """Return a symbol as the register looks it up: without the ampersand of "BGD&ĐT"."""
    return symbol.replace("&", "")
