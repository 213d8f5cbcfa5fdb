"""Whether two amounts with the same digits and other units are said to be one."""

from __future__ import annotations

from itertools import pairwise

from report_lint import Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.measure import worth

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity

_PARTITIVE = Pattern(
    r"(?<!\w)(?:trong(?: số| tổng số| tổng)?|nằm trong(?: số)?|thuộc(?: số)?|của|số tiền|khoản|với)(?: số)? \Z"
)
_AGAIN = Pattern(
    r"[^0-9.;,:()\n]{0,40}?(?<!\w)(?:nói trên|nêu trên|kể trên|ở trên|trên đây|"
    r"(?:đã|như|vừa) (?:nêu|nói|báo cáo|kể))(?!\w)"
)
_WITHIN = Pattern(r"(?<!\w)trong (?:tổng )?số [^0-9,;.:\n]{0,36}\Z")
_NAME = compiled(r"(?=(?<!\w)([^\W\d_]+ [^\W\d_]+)(?!\w))")
_WORD = Pattern(r"[^\W\d_]+")
#: Words that do not tell one amount from another.
_PLAIN = Pattern(r"(?<!\w)(?:kinh phí|giá trị|công tác|thực hiện|số tiền|tổng số)(?!\w)")
_CLAUSE = Pattern(r"[,;:.()]")
#: Per what a measure is told: "tấn/ha/năm".
_PER = Pattern(r"/(?:ha|sào|công|năm|vụ)(?!\w)(?:/(?:năm|vụ))?")
#: Of what an amount is of each of: "đồng/hộ", "mỗi suất 500 nghìn đồng".
_PER_ONE = Pattern(r"(?: ?/ ?[^\W\d]{1,12}){1,3}")
_EACH = Pattern(r"(?<!\w)mỗi ([^\W\d]+)[^0-9.;\n]{0,30}\Z")
_MEANS = frozenset("mỗi bình quân trung vốn".split())
_BILLION = 10**9  # which nobody gets
_HEADS = frozenset("hộ người em cháu học lao hội đoàn khẩu suất phần cụ đồng bé trẻ gia nhà".split())
#: So many words before an amount name it, the first time and when it is told again.
_LABEL, _LABEL_AGAIN = 8, 3
_LABELS = frozenset(
    "tổng mức,mức đầu,kinh phí,tổng vốn,nguồn vốn,hoạch vốn,tổng thu,tổng chi,dư nợ,doanh thu,tổng quỹ,thu ngân,"
    "chi ngân,ngân sách,nợ đọng,nợ thuế,tổng nguồn".split(",")
)
#: Words around a yield that name no crop.
_SAID_OF_YIELDS = frozenset(
    "năng suất sản lượng bình quân trung đạt được ước có cho là toàn xã huyện tỉnh còn diện tích cây con gieo trồng vụ "
    "cả năm tuy với và ở trên của các mô hình từ khoảng gần hơn thu hoạch tăng giảm chỉ mới đã".split()
)
_STOP = frozenset(
    "và các của là cho với trong tại ở từ đến được đã có số tổng trên dưới theo do về để năm quý tháng đồng đạt còn "
    "nói nêu này đó thì mà như khi sau trước bằng gần hơn khoảng riêng cũng hiện nay xã phường huyện tỉnh thôn".split()
)
_KINDS = frozenset({"xã", "phường", "huyện", "tỉnh", "thôn"})
_LEAST, _TELLING = 3, 5  # digits
_BEFORE, _AFTER = 110, 50  # how far the words reach that say what an amount is


def is_one_thing(report: Report, one: Quantity, other: Quantity) -> bool:
    """Tell whether the later amount is said to be the earlier one, or the same words stand around both."""
    if Sentence.around(report, one.number.span.start) == Sentence.around(report, other.number.span.start):
        return False
    lower = report.lower
    mine = [word for part in _beside(report, one) for word in part]
    before, after = _beside(report, other)
    led = _PARTITIVE.search(lower, max(0, other.span.start - 24), other.span.start)
    common = {word for word in {*before, *after} & {*mine} if word not in _STOP}
    digits = len(digits_of(other))
    if _is_of_each(report, one, other, {word for word in before if word not in _STOP} & {*mine}):
        return True
    if _AGAIN.match(lower, other.span.end):
        return bool(led and digits > 2) or len(common) >= 4 - digits
    if digits >= _LEAST and _is_said_alike(report, one, other):
        return True
    if digits >= _LEAST and _PER.match(lower, one.span.end) is None:
        measured = one.unit not in ("", "đồng") and _is_named_alike(report, one, other)
        return digits > _LEAST and bool(measured or _label(report, one, _LABEL) & _label(report, other, _LABEL_AGAIN))
    return _is_yield_of_one(report, one, other)


def _is_of_each(report: Report, one: Quantity, other: Quantity, shared: set[str]) -> bool:
    """Tell whether two amounts of each are of one thing: "mức vay ... 100 triệu đồng/hộ", "mức vay 100 tỷ đồng/hộ"."""
    lower = report.lower
    pers: list[str] = []
    slash = None
    for amount in (one, other):
        slash = _PER_ONE.match(lower, amount.span.end)
        each = _EACH.search(lower, max(0, amount.span.start - 48), amount.span.start)
        pers.append(slash[0].replace(" ", "").strip("/") if slash else each[1] if each else "")
    if not pers[0] or pers[0] != pers[1] or one.unit != other.unit:
        return False
    head = pers[0].partition("/")[0]
    per = {*_WORD.compiled.findall(lower[other.span.end : other.span.end + 24])[:2], head} if slash else {head}
    labels = [[w for w in _beside(report, amount)[0] if w not in _STOP | _MEANS][-2:] for amount in (one, other)]
    said = len(shared - per - _MEANS) + (len(labels[0]) > 1 and labels[0] == labels[1])
    again = _AGAIN.match(lower, other.span.end + len(pers[1]) + 1)
    huge = max(worth(one), worth(other)) == _BILLION and head in _HEADS
    return said > (0 if again else 1 if huge else 2)


def _is_named_alike(report: Report, one: Quantity, other: Quantity) -> bool:
    """Tell whether a name and a word for what is measured stand before both: "than qua cửa khẩu La Lay"."""
    names = _names(report, one) & _names(report, other)
    said = {word for name in names for word in name.lower().split()} | _STOP
    words = [{*_beside(report, amount)[0]} - said for amount in (one, other)] if names else []
    return bool(words and words[0] & words[1])


def _label(report: Report, quantity: Quantity, count: int) -> set[str]:
    """Return the pairs of words right before an amount that name a sum of money or a measure."""
    words = _WORD.compiled.findall(_clause_before(report, quantity))[-count:]
    return {" ".join(pair) for pair in pairwise(words)} & _LABELS


def _is_yield_of_one(report: Report, one: Quantity, other: Quantity) -> bool:
    """Tell whether two yields of one crop are told: "thanh long ... năng suất 28 tấn/ha", later "28 tạ/ha"."""
    lower = report.lower
    mine, theirs = _PER.match(lower, one.span.end), _PER.match(lower, other.span.end)
    if not mine or not theirs or mine[0] != theirs[0]:
        return False
    told, again = _clause_before(report, one), _clause_before(report, other)
    if not all("năng suất" in text or "sản lượng" in text for text in (told, again)):
        return False
    pairs = [
        {pair for pair in pairwise(words) if not _SAID_OF_YIELDS & {*pair}}
        for words in map(_WORD.compiled.findall, (told, again))
    ]
    return bool(pairs[0] & pairs[1])


def _clause_before(report: Report, quantity: Quantity) -> str:
    """Return what a sentence says before an amount, from the last semicolon on."""
    sentence, start = Sentence.around(report, quantity.number.span.start), quantity.span.start
    low = max(sentence.span.start if sentence else start, start - _BEFORE)
    return report.lower[max(low, report.lower.rfind(";", low, start) + 1) : start]


def _is_said_alike(report: Report, one: Quantity, other: Quantity) -> bool:
    """Tell whether the words around two amounts name one thing."""
    lower = report.lower
    mine = [word for part in _beside(report, one) for word in part]
    before, after = _beside(report, other)
    led = _PARTITIVE.search(lower, max(0, other.span.start - 24), other.span.start)
    whole = {word for word in after[:4] if word not in _STOP}  # "trong 14,6 triệu đồng thu của quý"
    if led and led[0].startswith("trong") and whole and whole <= {*mine}:
        return True
    named = {word for word in before if word not in _STOP or word in _KINDS}
    shared = {word for word in named & {*mine} if word not in _STOP}
    if len(digits_of(other)) >= _TELLING and len(shared) > 1:
        return True  # so many digits do not meet by chance
    runs = {tuple(mine[at : at + 3]) for at in range(len(mine) - 2)}
    if len(named) > _LEAST and named <= {*mine}:
        return any(tuple(before[at : at + 3]) in runs for at in range(len(before) - 2))
    if {*after} & _KINDS <= {*mine} and len(whole) >= _LEAST and whole <= {*mine}:
        return True  # "12.650 m² bùn nạo vét"
    return {*before, *after} & _KINDS <= {*mine} and _is_labelled_alike(report, one, other)


def _is_labelled_alike(report: Report, one: Quantity, other: Quantity) -> bool:
    """Tell whether the same words lead to both amounts."""
    label = _common_end(_beside(report, other)[0], _beside(report, one)[0])
    if len(label) > 1 and _names(report, one) & _names(report, other):
        return True  # "tổng mức đầu tư" of what has one name
    own = len({*label} - _STOP)
    within = _WITHIN.search(report.lower, max(0, other.span.start - 40), other.span.start)
    return own > _LEAST or bool(within and own > 1)  # "nợ đọng bảo hiểm", "trong số kinh phí bồi thường"


def _beside(report: Report, quantity: Quantity) -> tuple[list[str], list[str]]:
    """Return the words of the sentence near an amount, before and after it."""
    sentence = Sentence.around(report, quantity.number.span.start)
    low, high = (sentence.span.start, sentence.span.end) if sentence else (quantity.span.start, quantity.span.end)
    before = report.lower[max(low, quantity.span.start - _BEFORE) : quantity.span.start]
    after = report.lower[quantity.span.end : min(high, quantity.span.end + _AFTER)]
    words, plain = _WORD.compiled.findall, _PLAIN.compiled.sub
    return words(plain(" ", before)), words(plain(" ", _CLAUSE.compiled.split(after, 1)[0]))


def _common_end(one: list[str], other: list[str]) -> list[str]:
    """Return the words with which both end."""
    count = 0
    while count < min(len(one), len(other)) and one[-1 - count] == other[-1 - count]:
        count += 1
    return one[len(one) - count :]


def _names(report: Report, quantity: Quantity) -> set[str]:
    """Return the pairs of capitalised words near an amount."""
    sentence = Sentence.around(report, quantity.number.span.start)
    low = max(sentence.span.start if sentence else 0, quantity.span.start - _BEFORE)
    text = report.view[low : quantity.span.start]
    return {name for name in _NAME.findall(text) if name.istitle()}


def digits_of(quantity: Quantity) -> str:
    """Return the digits of an amount that do not only tell its size."""
    return quantity.number.text.replace(".", "").replace(",", "").strip("0")
