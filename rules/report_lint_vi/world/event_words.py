"""The words of a phrase that may name an event: one spelling for each, and where a name may begin and must end."""

from __future__ import annotations

from report_lint.mention import Pattern

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
#: A word, or a mark that ends a phrase; blanks, commas, dashes and quotation marks only part its words.
_WORDS = Pattern(r"[^\W_]+|[^\w\s\-–—,\"'“”‘’«»]|_")
# One word, two spellings: i for y, where the tone mark stands, Đăk for Đắk. Every pair has equal length.
_SPELLINGS = tuple(
    (pair.split()[0], pair.split()[1], pair.split()[0][-1] if pair[0] != "ă" else "ă")
    for pair in (
        "y i,ỳ ì,ý í,ỷ ỉ,ỹ ĩ,ỵ ị,oà òa,oá óa,oả ỏa,oã õa,oạ ọa,oè òe,oé óe,oẻ ỏe,oẽ õe,oẹ ọe,uì ùi,uí úi,uỉ ủi,uĩ ũi,"
        "uị ụi,ăk ắk"
    ).split(",")
)
#: How folded names begin and end, and the word that is skipped.
DAY = "ngài "
_OF = "của"
_FOUNDING = ("thành lập ", "truyền thống ")
#: A founding that an organisation has named in so many words cannot be another's.
_OWN_NAME = 5
_COMPLETE = (" việt nam", " hồ chí minh")
#: So many words after a name tell whether it is whole: those that adorn it, and one more.
BEYOND = 12


def fold(text: str) -> str:
    """Return a lower-case text with one spelling for each word, of the same length."""
    for one, other, mark in _SPELLINGS:
        if mark in text:
            text = text.replace(one, other)
    return text


def spoken_of(name: str) -> str:
    """Return a name's folded words with single blanks between them, "của" and marks left out."""
    return " ".join([word for word in _WORDS.compiled.findall(fold(name.lower())) if word[0].isalnum() and word != _OF])


def said_in(folded: str) -> list[str]:
    """Return the words of a folded phrase up to the first mark that ends it, abbreviations written out."""
    words: list[str] = []
    for word in _WORDS.compiled.findall(folded):
        if word in ABBREVIATIONS:
            words += fold(ABBREVIATIONS[word]).split()
        elif not word[0].isalnum():
            break
        elif word != _OF:
            words.append(word)
    return words


def words_of(folded: str, most: int) -> tuple[list[str], list[int], list[str]]:
    """Return a folded phrase's words up to a mark that ends it, where each ends, and what parts it from the next."""
    words: list[str] = []
    ends: list[int] = []
    gaps: list[str] = []
    for match in _WORD.compiled.finditer(folded):
        end, word, at = match.end(1), match[1], match.end()
        if word and word != _OF:
            spelled = fold(ABBREVIATIONS[word]).split() if word in ABBREVIATIONS else [word]
            words += spelled
            ends += [end] * len(spelled)
            gaps += [""] * (len(spelled) - 1) + [match[2]]
        if len(words) > most or not folded[at : at + 1].isalnum():
            break  # a bracket, a stop, a slash
    return words, ends, gaps


def starts_of(words: list[str]) -> list[int]:
    """Return the places where a name may start: the beginning, and after each run of leading words."""
    starts, at = [0], 0
    while at < len(words):
        step = 2 if " ".join(words[at : at + 2]) in _OPENINGS else 1 if words[at] in _OPENINGS else 0
        if not step:
            break
        at += step
        starts.append(at)
    return starts


def whole(name: str, scope: str, words: list[str], gaps: list[str], end: int) -> bool:
    """Tell whether the name ends where it ends: nothing after it can belong to a longer one."""
    local = scope[:1].isupper()
    tails = (*_TAILS, spoken_of(scope).split()) if local else _TAILS
    while True:
        gap = gaps[end - 1]
        if end >= len(words) or " - " in gap or any(mark in gap for mark in _PARTING):
            return True
        tail = next((tail for tail in tails if words[end] == tail[0] and words[end : end + len(tail)] == tail), None)
        if not tail:
            break
        end += len(tail)
    founding = name.removeprefix(DAY).startswith(_FOUNDING)
    complete = not founding or local or name.endswith(_COMPLETE) or (scope == "own" and name.count(" ") >= _OWN_NAME)
    after = words[end]
    return after.isdigit() or after in _FOLLOWERS or (complete and after in _MORE_FOLLOWERS)


_OPENINGS = frozenset([fold(opening) for opening in OPENINGS])
_TAILS = tuple([tail.split() for tail in TAILS])
_FOLLOWERS = frozenset(fold(FOLLOWERS).split())
_MORE_FOLLOWERS = frozenset(fold(MORE_FOLLOWERS).split())
