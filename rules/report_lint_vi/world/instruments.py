"""Legal instruments: what number, issued when, by whom, and what a symbol's form alone tells.

The register lists what is known; a symbol that it lacks may still exist, so absence proves nothing.
"""

from __future__ import annotations

import os
from unicodedata import normalize

from report_lint.register import Register
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from typing import Self

    from report_lint.world import World

DATA = os.path.join(os.path.dirname(__file__), "data", "instruments.tsv")
REPLACED = os.path.join(os.path.dirname(__file__), "data", "replaced.tsv")

# Letters and dashes that look like the right ones: eth and the African D for Đ, typographic dashes for the hyphen.
_LIKE = {0xD0: "Đ", 0xF0: "đ", 0x189: "Đ", 0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2212: "-"}

# Abbreviation in a symbol -> type. Nghị định 30/2020/NĐ-CP, Phụ lục III, and the titles in the codification.
TYPES = {
    "NĐ": "Nghị định",
    "NQ": "Nghị quyết",
    "NQLT": "Nghị quyết liên tịch",
    "QĐ": "Quyết định",
    "CT": "Chỉ thị",
    "PL": "Pháp lệnh",
    "TT": "Thông tư",
    "TTLT": "Thông tư liên tịch",
    "CĐ": "Công điện",
    "QC": "Quy chế",
    "QyĐ": "Quy định",
    "TC": "Thông cáo",
    "TB": "Thông báo",
    "HD": "Hướng dẫn",
    "CTr": "Chương trình",
    "KH": "Kế hoạch",
    "PA": "Phương án",
    "ĐA": "Đề án",
    "BC": "Báo cáo",
    "BB": "Biên bản",
    "TTr": "Tờ trình",
}
# What the same letters mean in the Party's symbols. Hướng dẫn 36-HD/VPTW (2018) and 05-HD/VPTW (2026).
PARTY_TYPES: dict[str, tuple[str, ...]] = {
    "QĐ": ("Quyết định", "Quy định"),
    "QĐi": ("Quy định",),
    "KL": ("Kết luận",),
    "TT": ("Thông tri",),
    "CV": ("Công văn",),
}
# Body in a symbol -> issuer, for bodies of the whole country: their numbers need no place. From the codification's
# notes, which print symbol and issuer side by side; BNNMT and BDTTG exist since 01/03/2025.
ISSUERS = {
    "QH": "Quốc hội",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội",
    "CTN": "Chủ tịch nước",
    "CP": "Chính phủ",
    "TTg": "Thủ tướng Chính phủ",
    "HĐTP": "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
    "TANDTC": "Tòa án nhân dân tối cao",
    "VKSNDTC": "Viện kiểm sát nhân dân tối cao",
    "VKSTC": "Viện kiểm sát nhân dân tối cao",
    "BCA": "Bộ Công an",
    "BCT": "Bộ Công Thương",
    "BDTTG": "Bộ Dân tộc và Tôn giáo",
    "BGDĐT": "Bộ Giáo dục và Đào tạo",
    "BGTVT": "Bộ Giao thông vận tải",
    "BKHCN": "Bộ Khoa học và Công nghệ",
    "BKHĐT": "Bộ Kế hoạch và Đầu tư",
    "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
    "BNG": "Bộ Ngoại giao",
    "BNN": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BNNMT": "Bộ Nông nghiệp và Môi trường",
    "BNV": "Bộ Nội vụ",
    "BQP": "Bộ Quốc phòng",
    "BTC": "Bộ Tài chính",
    "BTNMT": "Bộ Tài nguyên và Môi trường",
    "BTP": "Bộ Tư pháp",
    "BTTTT": "Bộ Thông tin và Truyền thông",
    "BVHTT": "Bộ Văn hóa - Thông tin",
    "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch",
    "BXD": "Bộ Xây dựng",
    "BYT": "Bộ Y tế",
    "NHNN": "Ngân hàng Nhà nước Việt Nam",
    "TTCP": "Thanh tra Chính phủ",
    "UBDT": "Ủy ban Dân tộc",
    "VPCP": "Văn phòng Chính phủ",
    "TLĐ": "Tổng Liên đoàn Lao động Việt Nam",
    "TW": "Trung ương Đảng",
    "VPTW": "Văn phòng Trung ương Đảng",
}
_TYPES = {abbreviation.upper(): (name,) for abbreviation, name in TYPES.items()}
_PARTY_TYPES = _TYPES | {abbreviation.upper(): names for abbreviation, names in PARTY_TYPES.items()}
_ASSEMBLY = {"QH": ("Luật", "Bộ luật", "Nghị quyết"), "UBTVQH": ("Nghị quyết", "Pháp lệnh")}
_ISSUERS = {abbreviation.upper(): name for abbreviation, name in ISSUERS.items()}
OWN = "own"
# One series of numbers, two names.
_SERIES = {"Bộ luật": "Luật", "Quy định": "Quyết định"}


class Form(Value):
    """What a symbol says by its form alone; a part that no table knows is empty."""

    number: str
    """The running number without leading zeros: "30", "66.7"."""
    year: int | None
    types: tuple[str, ...]
    """The types that write such a symbol."""
    issuer: str
    term: int | None
    """The term (khóa) of the National Assembly in ``QH15``, ``UBTVQH15``."""


class Instrument(Value):
    """One instrument as issued."""

    symbol: str
    """As officially written: ``30/2020/NĐ-CP``."""
    type: str
    issued: str
    """The day of issue, ISO."""
    issuer: str
    title: str
    """The official title, cut on a word with "…" when long; empty when only the number and the day are known."""
    confidence: str
    """``high``, ``medium``, or ``OWN`` for what an organisation has told of itself."""
    source: str
    """Codes parted by ";", explained at the head of the file."""

    @property
    def date(self) -> datetime.date:
        """Return the day of issue."""
        from report_lint import datetime

        return datetime.date.fromisoformat(self.issued)


class Instruments:
    """The register of known instruments. OSError when its file cannot be read."""

    known_until = "2026-07-01"
    """The day of the codification that most rows come from; younger instruments are listed by chance."""

    def __init__(self, path: str = DATA) -> None:
        """Open the register; nothing is read before the first question."""
        self._register = Register(path)
        self._replaced: Register | None = None

    @classmethod
    def load(cls) -> Self:
        """Open the register that the pack ships."""
        return cls()

    @classmethod
    def load_in(cls, world: World) -> Instruments:
        """Open the register, with an organisation's own instruments beside it."""
        from report_lint_vi.world.own import Own
        from report_lint_vi.world.own_instruments import OwnInstruments

        return OwnInstruments(world.get(Own))

    def __iter__(self) -> Iterator[Instrument]:
        """Yield every instrument."""
        yield from (Instrument(*row[1:]) for row in self._register)

    def starting(self, beginning: str) -> tuple[Instrument, ...]:
        """Return the instruments whose symbols begin so."""
        return tuple([Instrument(*row[1:]) for row in self._register.starting(key_of(beginning))])

    def rows(self, key: str) -> list[Instrument]:
        """Return the instruments of a key."""
        return [Instrument(*row[1:]) for row in self._register.rows(key)]

    def dated(self, symbol: str, kind: str = "") -> tuple[Instrument, ...]:
        """Return every known instrument of that symbol, of that type only when one is given.

        Several are normal: the Party's numbers restart each term, those of individual decisions each year, and laws
        and resolutions of the National Assembly are counted apart (15/2008/QH12 is both).
        """
        series = _SERIES.get(kind, kind)
        rows = self.rows(key_of(symbol))
        return tuple([row for row in rows if not series or _SERIES.get(row.type, row.type) == series])

    def replaced(self, symbol: str, issued: str) -> tuple[str, str] | None:
        """Return what replaced an instrument and the ISO day since when; None when the table has none for it.

        Where the same number is given again each term, the ISO day of issue decides.
        """
        if self._replaced is None:
            self._replaced = Register(REPLACED)
        rows = [row for row in self._replaced.rows(key_of(symbol)) if row[2] in ("", issued)]
        return (rows[0][3], rows[0][4]) if rows else None

    def unique(self, symbol: str, kind: str = "") -> bool:
        """Tell whether symbol and type can belong to one instrument only, so that another date must be wrong.

        True when the symbol carries the year or the khóa and a body of the whole country. A bare QH or UBTVQH symbol
        needs the type: 15, 24, 26/2008/QH12 and 55/2010/QH12 are each a law and a resolution.
        """
        form = form_of(symbol)
        if form is None or not form.issuer or (form.year is None and form.term is None):
            return False
        return bool(kind) or len(form.types) == 1


def key_of(symbol: str) -> str:
    """Return what two spellings of one symbol share: NFC, capitals, no blanks, Đ and hyphen, no leading zeros."""
    key = "".join(normalize("NFC", symbol).translate(_LIKE).upper().split())
    bare = key.lstrip("0")
    return bare if bare[:1].isdigit() else key


def form_of(symbol: str) -> Form | None:
    """Take a symbol apart; None when it does not begin like one."""
    head, slash, rest = key_of(symbol).partition("/")
    number, dash, abbreviation = head.partition("-")
    # One letter may follow: 30a/2008/NQ-CP.
    digits = number[:-1] if number[-1:].isalpha() else number
    if not slash or not digits.replace(".", "").isdigit():
        return None
    if dash:  # the Party's form: 57-NQ/TW
        return Form(number, None, _PARTY_TYPES.get(abbreviation, ()), _ISSUERS.get(rest, ""), None)
    year, slash, tail = rest.partition("/")
    if not (slash and len(year) == 4 and year.isdigit()):
        year, tail = "", rest
    abbreviation, _, body = tail.replace("/", "-").partition("-")
    if not body:  # 58/2024/QH15, 76/2025/UBTVQH15
        abbreviation, body = "", abbreviation
    assembly = body.rstrip("0123456789")
    if assembly in _ASSEMBLY and assembly != body:
        kinds = _TYPES.get(abbreviation, ()) or _ASSEMBLY[assembly]
        return Form(number, int(year) if year else None, kinds, _ISSUERS[assembly], int(body[len(assembly) :]))
    issuer = _listed([_ISSUERS.get(part, "") for part in body.split("-")])
    return Form(number, int(year) if year else None, _TYPES.get(abbreviation, ()), issuer, None)


def _listed(names: list[str]) -> str:
    """Return "A, B và C"; nothing when a name is missing."""
    if not all(names):
        return ""
    return " và ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
