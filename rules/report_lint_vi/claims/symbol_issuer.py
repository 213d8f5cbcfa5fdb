"""The body in a symbol against the type before it and against the issuer that the words name."""

from __future__ import annotations

from report_lint import says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.symbol import key

if TYPE_CHECKING:
    from report_lint import Message
    from report_lint_vi.mentions.citation import Citation
    from report_lint_vi.world.instruments import Form, Instruments

#: Since then the law on legal documents says who issues what.
_SINCE = 1997
#: Since then nobody writes slash and hyphen in the other order than now.
_SETTLED = 2005
_PARTY = {
    "bộ chính trị": "Bộ Chính trị",
    "ban bí thư": "Ban Bí thư",
    "ban chấp hành trung ương": "Ban Chấp hành Trung ương",
    "bch trung ương": "Ban Chấp hành Trung ương",
    "trung ương đảng": "Trung ương Đảng",
}
_STATE = {"chính phủ": "Chính phủ", "thủ tướng chính phủ": "Thủ tướng Chính phủ", "quốc hội": "Quốc hội"}
#: Another of these in front of a symbol is a contradiction of its own.
_PLAIN = frozenset({"Nghị định", "Nghị quyết", "Quyết định", "Chỉ thị", "Thông tư"})
_GOVERNMENT = {"CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ"}


def issues(form: Form) -> bool:
    """Tell whether the body in a symbol may issue what the symbol's type says; True when no table knows."""
    if not form.issuer or not form.year or form.year < _SINCE:
        return True
    if form.types == ("Nghị định",):
        return form.issuer == "Chính phủ"
    if form.issuer == "Chính phủ":
        return form.types not in {("Thông tư",), ("Quyết định",), ("Chỉ thị",)}
    return form.issuer != "Thủ tướng Chính phủ" or form.types not in {("Thông tư",), ("Nghị quyết",)}


def against_issuer(citation: Citation, register: Instruments) -> tuple[str | None, Message] | None:
    """Say what is impossible in a symbol, with what is meant where the day of issue tells it; None when nothing is."""
    symbol, form = citation.proper, citation.form
    if not form or not form.issuer:
        return None
    if not issues(form) and not (citation.typed_beside and citation.type in _PLAIN - {*form.types}):
        return _meant(citation, register), _impossible(citation.written, form)
    party = next((name for said, name in _PARTY.items() if citation.issuer.startswith(said)), "")
    if form.issuer in _GOVERNMENT.values() and party:
        return _meant(citation, register), says(
            "{symbol} là số hiệu của {issuer}, ở đây ghi của {told}",
            symbol=citation.written, issuer=form.issuer, told=party,
        )  # fmt: skip
    state = _STATE.get(citation.issuer, "")
    if form.issuer == "Trung ương Đảng" and state:
        return _meant(citation, register), says(
            "{symbol} là số hiệu của Đảng, ở đây ghi của {told}", symbol=citation.written, told=state
        )
    head, _, body = symbol.partition("/")
    mixed = "-" in head and body in _GOVERNMENT
    if mixed and citation.date and (citation.date.year or 0) >= _SETTLED:
        return _meant(citation, register), says(
            "{symbol} lẫn hai dạng: của {issuer} là {state}, của Đảng là {party}",
            symbol=citation.written, issuer=form.issuer, state=f"{head.replace('-', '/')}-{body}", party=f"{head}/TW",
        )  # fmt: skip
    return None


def _impossible(symbol: str, form: Form) -> Message:
    kind = form.types[0].lower()
    if kind == "nghị định":
        return says("{symbol}: chỉ Chính phủ ban hành nghị định (NĐ-CP), {issuer} thì không",
                    symbol=symbol, issuer=form.issuer)  # fmt: skip
    if kind == "thông tư":
        return says("{symbol}: thông tư là của bộ, ngành; {issuer} không ban hành thông tư",
                    symbol=symbol, issuer=form.issuer)  # fmt: skip
    return says("{symbol}: {issuer} không ban hành {kind}", symbol=symbol, issuer=form.issuer, kind=kind)


def _meant(citation: Citation, register: Instruments) -> str | None:
    """Return the one known symbol of that number and type, or of that issuer, that was issued on the cited day."""
    day, form, symbol = citation.date.full if citation.date else None, citation.form, citation.proper
    if not day or not form:
        return None
    number = symbol[: len(symbol) - len(symbol.lstrip("0123456789"))]
    kinds = ("NĐ", "NQ", "QĐ", "CT", "KL")
    middle = f"{number}/{form.year}" if form.year else number
    state = [f"{middle}/{kind}-{body}" for kind in kinds for body in _GOVERNMENT]
    party = [] if form.year else [f"{number}-{kind}/TW" for kind in kinds]
    fitting = [text for text in (*state, *party) if any(row.date == day for row in register.dated(key(text)))]
    return fitting[0] if len(fitting) == 1 and fitting[0] != symbol else None
