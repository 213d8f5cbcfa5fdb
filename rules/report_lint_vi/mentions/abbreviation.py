"""Abbreviations: where a report explains them, and where it uses some that nobody explains."""

from __future__ import annotations

from unicodedata import normalize

from report_lint import BlockKind, Mention, Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.wording import Wording
from report_lint_vi.world.instruments import ISSUERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: What every reader of administrative reports knows; so are the offices and types of document in symbols.
KNOWN = frozenset(
    "UBND HĐND UBMTTQ MTTQ UBTVQH ĐBQH HĐBC CHXHCN XHCN TW TƯ TU TM KT TL TUQ VT VP NN TP TX TT HĐ QĐ NQ NĐ CT KH "
    "BC TB HD TTR CV CP TTG QH BCH BTV BCĐ BTC BTK UBKT BTG BDV BTGDV LĐLĐ TLĐ CĐ CĐCS CĐN CĐVC CNVC CNVCLĐ CNLĐ "
    "CBCC CBCCVC CCVC CBNV NLĐ ĐVNLĐ CB CC VC ĐTN TNCS HCM TNTP HND HNDVN LHPN PN CCB CTĐ NCT HSSV HS SV GV TNXP LHTN "
    "TBLS BĐBP CAND QĐND QPTD ANTQ DQTV QSQP BCHQS CSGT CSHS CSĐT CA QS QP AN ANTT ATGT ATXH TTATXH TTXH TNGT PCCC "
    "CNCH PCTT TKCN PCLB PCTN PCTNTC THTK TAND VKSND TANDTC VKSNDTC THADS TGPL PBGDPL KNTC KTXH XH QPAN HTCT NTM "
    "OCOP HTX CLB DN DNNN TNHH MTV CTCP KCN KKT CCN KCX GPMB XDCB XDNTM MTQG CTMTQG TTHC CCHC CNTT CĐS DVC DVCTT "
    "VNEID CNH HĐH THPT THCS TH MN MG GDTX GDĐT GD ĐT BGH BGD PTDT PTDTBT PTDTNT DTTS ĐBKK DTTSMN BHXH BHYT BHTN "
    "TNLĐ ATLĐ ATVSLĐ VSATTP ATTP ATVSTP KCB YHCT TTYT BV BVĐK TYT SDD HIV AIDS COVID SARS KHKT KHCN NCKH TDTT VHVN "
    "VH ĐSVH VHNT PTTH PT LĐTBXH LĐ TBXH NNPTNT TNMT KHĐT TTTT GTVT CSXH NHCSXH NHNN NSNN NS NSTW NSĐP QSDĐ GCN "
    "GCNQSDĐ GRDP GDP FDI ODA NGO USD VNĐ VND EU UN ASEAN APEC WTO WHO UNESCO UNICEF FAO CPTPP AFTA TPHCM VN CHDCND "
    "VTV VOV VNPT EVN TCVN QCVN ISO GMP HACCP VIETGAP PCI PAPI PAR INDEX SIPAS ICT AI IT IP PC TV ĐTDĐ STT SL ĐVT "
    "ĐV DT MST CCCD CMND SĐT CSDL QR PDF SMS URL HTTT XKLĐ LLVT LLVTND SGK HSG TDP KDC KP BĐD BQL BQLDA DA KN BVTV "
    "SXKD GAP VAC CN XD GT NL TN MT VS CSVC KPCĐ NQLT TTLT VPHC XPVPHC QLNN QLDA ĐVHC ĐTC CCĐ ĐBQ GCNQ TĐKT TĐ KTNN "
    "KTTT KTNB CBQL GVCN NV ĐVSN TNTN BVMT BĐKH VTC HTV ADB WB JICA KOICA IMF OECD SEA ASIAD COVAX ICD PCR BMI CEO "
    "FM KPI OK VIP ATM POS BOT PPP BT LMLM KSND MTTQVN UBMTTQVN".split()
)
#: Of these, what only the readers of one branch know: it is no slip, but wants to be explained once.
SECTORAL = frozenset(
    "UBKT BTK BTG BDV BTGDV CĐN CĐVC PCTT TKCN PCLB PCTNTC THTK TGPL KNTC XDCB ĐBKK DTTSMN TNLĐ ATLĐ ATVSLĐ VSATTP "
    "ATTP ATVSTP KCB YHCT TTYT BVĐK TYT SDD KHKT NCKH VHVN ĐSVH VHNT PTTH NSTW NSĐP XKLĐ LLVTND TDP KDC BĐD BQLDA BVTV "
    "SXKD VAC CSVC KPCĐ NQLT TTLT VPHC XPVPHC QLDA ĐVHC CCĐ ĐBQ GCNQ KTNN KTTT KTNB CBQL GVCN ĐVSN TNTN BVMT LMLM HTTT "
    "PBDGPL QSDĐ GCNQSDĐ TNTP HNDVN".split()
)
#: Two letters are too often a class, a mark or a party's own sign.
SHORTEST = 3
_ROMAN = frozenset("IVX")
#: A syllable in capitals is a word of a heading, not an abbreviation.
_SYLLABLE = Pattern(r"[BCDĐGHKLMNPQRSTVX]{0,3}[AEIOUY]{1,3}(?:NG|NH|CH|[CMNPT])?\Z")
_CAPITALS = Pattern(r"[A-ZĐÂÊÔƠƯ]{2,}")
_DEFINED = Pattern(
    r"\((?:(?:sau đây |dưới đây )?(?:gọi tắt|gọi chung|gọi|viết tắt) ?(?:là|:)? ?)?[“\"]?"
    r"(?P<letters>[A-ZĐÂÊÔƠƯ][A-ZĐÂÊÔƠƯ&-]{0,10}[A-ZĐÂÊÔƠƯ])[”\"]?\)"
)
_BEFORE = Pattern(r"([A-ZĐÂÊÔƠƯ]{2,11})\Z")
#: The letters at the end of what a bracket holds: "(xuất khẩu lao động - XKLĐ)".
_LAST = Pattern(r" ?[-–:,] ?(?:viết tắt(?: là)?:? )?([A-ZĐÂÊÔƠƯ]{2,11})\Z")
_WORD = Pattern(r"[^\W\d_]+")
_LINKS = frozenset("và của các về cho trong với là hoặc".split())
_LIST = ("viết tắt", "từ ngữ tắt")
_REACH = 110
#: Another meaning is told in few more syllables than the first.
_FURTHER = 2
#: Words that lead away from what is explained.
_ASIDE = frozenset("ở tại trên theo từ do".split())


class Definition(Mention):
    """An abbreviation where it is explained: "công nhân, viên chức, lao động (CNVCLĐ)".

    The span holds phrase and bracket; ``words`` are the syllables that its letters stand for, in lower case, empty when
    the phrase before the bracket is not where the letters come from (a name in another language).
    """

    letters: str
    words: tuple[str, ...]
    at: int
    """Where the letters stand."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at each opening bracket."""
        view = report.view
        at = view.find("(")
        while at >= 0:
            match = _DEFINED.match(view, at, at + 50)
            if match and not _ROMAN.issuperset(match["letters"]):
                start, words = aligned(report, at, match["letters"])
                yield cls(report.span(start, match.end()), match["letters"], words, match.start("letters"))
            elif view[at - 1 : at] == " ":
                yield from cls._reversed(report, at)
            at = view.find("(", at + 1)

    @classmethod
    def _reversed(cls, report: Report, at: int) -> Iterator[Self]:
        """Read "CNVCLĐ (công nhân, viên chức, lao động)" and "(công nhân, viên chức, lao động - CNVCLĐ)"."""
        before = _BEFORE.search(report.view, max(0, at - 13), at - 1)
        end = report.view.find(")", at, at + _REACH)
        said = before or _LAST.search(report.view, at, max(at, end))
        if said and end > 0 and not _ROMAN.issuperset(said[1]):
            start, words = aligned(report, end if before else said.start(), said[1], at + 1)
            if words and start == at + 1:
                yield cls(report.span(min(at, said.start()), end + 1), said[1], words, said.start(1))


def aligned(report: Report, end: int, letters: str, low: int = -1) -> tuple[int, tuple[str, ...]]:
    """Return where the phrase that ends here begins and its syllables for the letters; no syllables without a match."""
    low = max(0, end - _REACH) if low < 0 else low
    low = max(low, *(report.view.rfind(mark, low, end) + 1 for mark in "\n;:()."))
    words = [(match.start(), match[0]) for match in _WORD.compiled.finditer(report.view, low, end)]
    wanted = letters.replace("&", "").replace("-", "")
    found: list[tuple[int, str]] = []
    skipped = 0
    for start, word in reversed(words):
        if word.lower() in _LINKS:
            continue
        if _bare(word[0]) == _bare(wanted[len(wanted) - 1 - len(found)]):
            found.append((start, word.lower()))
            if len(found) == len(wanted):
                return start, tuple([word for _, word in reversed(found)])
            continue
        skipped += 1
        if skipped > 2 + len(found):
            break
    return end, ()


def _bare(letter: str) -> str:
    """Return a letter in capitals without its marks: the Ủ of "Ủy ban" is the U of UBND."""
    return letter.upper() if letter.isascii() else normalize("NFD", letter.upper())[0]


def begins_alike(report: Report, end: int, meant: tuple[str, ...]) -> tuple[int, tuple[str, ...]] | None:
    """Return where a phrase that ends here begins as an explained one does and goes on otherwise, and its words.

    "trật tự, an toàn giao thông (TTATXH)" beside "trật tự an toàn xã hội"; None where the phrase itself stands there.
    """
    low = behind(report.view, "\n;:().", max(0, end - _REACH), end)
    read = [(match.start(), match[0]) for match in _WORD.compiled.finditer(report.view, low, end)]
    words = [(start, word) for start, word in read if word.lower() not in _LINKS]
    said = [word if word.isupper() and len(word) > 1 else word.lower() for _, word in words]
    least, most = max(2, (len(meant) + 1) // 2), len(meant) + _FURTHER
    if len(meant) < SHORTEST or any(tuple(said[at : at + len(meant)]) == meant for at in range(len(said))):
        return None
    for at in range(max(0, len(said) - most), len(said) - len(meant) + 1):
        rest = said[at + least :]
        if tuple(said[at : at + least]) == meant[:least] and said[-1] != meant[-1] and _ASIDE.isdisjoint(rest):
            return None if any(map(str.isupper, rest)) else (words[at][0], tuple(said[at:]))
    return None


def nearly(report: Report, end: int, letters: str, meant: tuple[str, ...]) -> tuple[int, tuple[str, ...]] | None:
    """Return where a phrase begins that ends here and gives all letters but one or the last of them, and its words.

    "tay chân miệng (TCMR)" beside "tiêm chủng mở rộng", of which it shares no word; "giáo viên, nhân viên (CBGVNV)",
    which leaves out whom the letters begin with.
    """
    low = behind(report.view, "\n;:().", max(0, end - _REACH), end)
    read = [(match.start(), match[0].lower()) for match in _WORD.compiled.finditer(report.view, low, end)]
    words = [(start, word) for start, word in read if word not in _LINKS]
    said, wanted = tuple([word for _, word in words]), "".join(map(_bare, letters))
    for count in range(len(meant) - 1, len(meant) // 2, -1):
        if said[-count:] == meant[-count:] and set(said[:-count]).isdisjoint(meant[:-count]):
            return words[-count][0], said[-count:]
    said = said[1 - len(letters) :]
    initials = "".join([_bare(word[0]) for word in said])
    fits = any(initials == wanted[:at] + wanted[at + 1 :] for at in range(1, len(wanted)))
    return (words[-len(said)][0], said) if fits and len(said) >= SHORTEST and set(said).isdisjoint(meant) else None


class Unfamiliar(Mention):
    """An abbreviation that readers do not know by themselves, where it first stands; one for each set of letters."""

    letters: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at the capitals that stand together in one of the words, and spell none."""
        unknown = set(_CAPITALS.compiled.findall("\n".join(Wording.of(report).capitals))) - (KNOWN - SECTORAL)
        unknown = {word for word in unknown if SHORTEST <= len(word) < 11 and (word in SECTORAL or not _is_plain(word))}
        if unknown and report.shared and report.shared.files:  # an organisation has told its own
            from report_lint_vi.world.offices import Offices

            unknown -= report.world(Offices).letters
        for letters in unknown - {body.upper() for body in ISSUERS} if unknown else ():
            at = report.view.find(letters)
            yield cls(report.span(at, at + len(letters)), letters)


class Unexplained(Mention):
    """An abbreviation that the report uses in its sentences again and again and never explains."""

    letters: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Yield every place of such abbreviations; a report with a list of abbreviations has none."""
        if report.holds(_LIST):
            return
        unknown = {unfamiliar.letters for unfamiliar in report.mentions(Unfamiliar)}
        if not unknown:
            return
        unknown -= {definition.letters for definition in report.mentions(Definition)}
        uses = Uses(report)
        for letters in sorted(unknown):
            places = uses.of(letters)
            if len(places) > 1:
                for at in places:
                    yield cls(report.span(at, at + len(letters)), letters)


class Uses:
    """Where abbreviations stand in the report's sentences: not in its head or end, a table or a heading."""

    def __init__(self, report: Report) -> None:
        """Look where the list of those who get the report begins."""
        self._report = report
        self._tokens = Wording.of(report)
        closing = report.lower.rfind("nơi nhận")
        self._end = closing if closing >= 0 else len(report.view)

    def of(self, letters: str, *, headings: bool = False) -> list[int]:
        """Return where these letters stand; with ``headings``, those in headings count too."""
        report, length = self._report, len(letters)
        return [
            at
            for at in self._tokens.holding(letters)
            if at < self._end and _alone(report.view, at, at + length) and _in_prose(report, at, headings=headings)
        ]


def _alone(view: str, start: int, end: int) -> bool:
    """Tell whether no letter, digit, slash or hyphen makes a symbol or another name of it."""
    before, after = view[start - 1 : start], view[end : end + 1]
    return not (before.isalnum() or before in ("/", "-", "&", "_", "#", "“", '"') or after.isalnum()) and after not in (
        "/", "-", "&", "_", "”",
    )  # fmt: skip


def _in_prose(report: Report, at: int, *, headings: bool = False) -> bool:
    block = report.block(at)
    if block is None or block.kind is BlockKind.ROW or (block.kind is BlockKind.HEADING and not headings):
        return False
    line = report.view[max(block.span.start, at - 40) : min(block.span.end, at + 40)]
    before = report.lower[max(0, at - 40) : at]
    return (
        sum(map(str.islower, line)) > sum(map(str.isupper, line))
        and "công ty" not in before
        and "tập đoàn" not in before
    )


def _is_plain(word: str) -> bool:
    """Tell whether capitals spell a number or a syllable."""
    return _ROMAN.issuperset(word) or bool(_SYLLABLE.match(word))
