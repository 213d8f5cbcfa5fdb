"""Counts that a sentence takes for known: "trong số 15 đảng viên mới kết nạp", "việc trao 120 suất quà nêu trên"."""

from __future__ import annotations

from report_lint import Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.retelling import IDLE, LIGHT, OWN, WORD

if TYPE_CHECKING:
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity

#: What leads to such a count: "trong" and its like, with "một số" of some of them, a doing, a concession, a slash.
_LED = Pattern(
    r"(?<!\w)(?:(?P<some>một số|phần lớn|nhiều|đa số|hầu hết|không ít|số ít|nửa|một nửa|một phần|bộ phận|"
    r"(?<![\w.,/])[0-9]{1,4})(?: [^\W\d_]+){0,2} (?:trong|của)(?: tổng)?(?: số)?|(?P<inside>trong)(?: tổng)?(?: số)?|"
    r"tổng số|(?P<of>của)(?: cả)?|(?P<with>với|nhờ|đối với)(?: tổng)?(?: số)?(?: (?:có|gồm|đội ngũ|lực lượng|mạng lưới|"
    r"hệ thống|quy mô|số lượng))?|(?:qua|sau)(?P<act>(?: [^\W\d_]+){0,5})|(?:\A|(?<=[-–+*•.;:,)] ))(?:việc|công tác)"
    r"(?P<work>(?: [^\W\d_]+){1,6})|(?:\A|(?<=[-–+*•.)] ))(?P<look>phân tích|rà soát|đánh giá|xem xét|đối chiếu|"
    r"khảo sát|nghiên cứu|theo dõi)(?: [^\W\d_]+){0,3}|(?P<though>tuy|mặc dù|mặc dầu|dù|dẫu)"
    r"(?P<yet>(?:,? [^\W\d_]+){1,8})) \Z|"
    r"(?<=[0-9]/)\Z"
)
#: A clause begins: the things are what it is about.
OPENS = Pattern(r"(?:\A|[.;:,(] |[-–+*•] |[0-9][.)] )(?:tuy nhiên,? |nhìn chung,? |các |những |số |hiện nay,? )?\Z")
#: What says that the count was given before: right behind its name, or behind a comma that belongs to the name.
_SAID = Pattern(
    r"(?P<name>(?:[^.;:()0-9\n]|(?<=-)[0-9]){0,90}?)(?<!\w)(?:(?:đã |vừa |như )?(?:nêu|nói|kể)(?: ở)? trên|"
    r"đã nêu|vừa nêu|trên đây)(?!\w)"
)
#: With such words the predicate begins.
_HARD = frozenset(
    "thì mà nhưng song vẫn đều chỉ cũng nên luôn sẽ cần phải rất khó quá hầu phần đa chủ cơ tuy hiện bước "
    "góp vì để thấy".split()
)
#: ... unless they are the first syllable of a noun.
_PARTS = {"chỉ": ("huy", "tiêu", "đạo", "thị", "số"), "chủ": ("tịch", "thể", "hộ", "đề", "nhiệm", "trương"),
          "cơ": ("sở", "quan", "cấu", "giới"), "hiện": ("vật",), "phần": ("mềm", "trăm"), "khó": ("khăn",),
          "cần": ("thơ",), "đa": ("khoa",), "bước": ()}  # fmt: skip
#: With such words it begins too, unless they say which of the things are meant.
_EITHER = frozenset(
    "chưa không còn đã được bị có là do đang của thuộc tại ở cho từ trong với theo đạt tham hoạt".split()
)
#: ... whose they are, or where.
_OF = frozenset({"của", "thuộc", "tại", "ở", "do", "từ", "trong", "theo", "cho"})
#: After a name such words tell how the things are.
_STATE = frozenset(
    "hoạt phát mang chậm thấp cao yếu kém cũ nhỏ xuống mất hỏng gặp lúng thiếu năng nội chất quy cấu sức tuổi trễ bỏ "
    "nghỉ triển tổ thực ngại hình khó duy vận kết nhận nắm làm trả sử vướng xin đi sinh giải họp đóng vi tái nợ "
    "trùng khai kê tự hư nhập chấp viết".split()
)
#: Of these only the predicate of a clause whose subject ends with the name.
_BEING = frozenset({"còn", "có", "là", "chưa", "không"})
_NOT = frozenset({"chưa", "không"})
_HAVING = frozenset({"có", "còn"})
_ONLY = frozenset({"có", "chỉ", "đạt"})  # "mới có 09"
_DOING = frozenset({"được", "đã", "bị"})
_SO_MANY = frozenset("trên gần hơn khoảng nhiều một tới đến nửa".split())
_GOES_ON = frozenset({"còn", "vẫn", "đều", "là", "thì", "chưa"})
_AGAIN = (" còn ", " vẫn ", " đều ", " là ", " thì ")
_ADDS_NOTHING = (IDLE | LIGHT | OWN - {"cấp", "các"}) | frozenset(
    "nay qua lúc khi người ta mình việc cùng nói chung vừa đưa đi vào ra lên xuống mắc bệnh".split()
)
_MARK = Pattern(r"[,;:.()0-9]")
_LEAD, _AFTER, _TAIL, _TWICE = 80, 110, 3, 2


class Named(Value):
    """The telling words of a name; ``more`` begins to say which of the things are meant, or a ``strange`` word does.

    ``done``: before that word it is told what was done with the things, in the words of the other count.
    """

    words: frozenset[str]
    more: bool = False
    strange: str = ""
    done: bool = False


class Resumption(Value):
    """A count that is taken for known, with the words that must be told of the count that it takes up.

    ``noun`` are the words behind the count that name the things, ``doing`` those that lead to it and tell what was
    done. ``led``: words as "trong số" lead to it; ``some``: words as "một số trong"; ``said``: it is said to be
    given before; ``opens``: it begins its clause. ``subject``: what its sentence says something of ends with its name;
    ``looks``: the sentence looks at the things ("qua", "sau", "phân tích"); ``having``: it grants that there are
    so many; ``inside``: it tells of what is among them.
    """

    quantity: Quantity
    noun: tuple[str, ...]
    doing: tuple[str, ...]
    led: bool = False
    some: bool = False
    said: bool = False
    opens: bool = False
    subject: bool = False
    looks: bool = False
    having: bool = False
    inside: bool = False

    @classmethod
    def of(cls, report: Report, quantity: Quantity, sentence: int) -> Self | None:
        """Read what leads to a count and what follows it; None where nothing makes it a known one."""
        lower, start, end = report.lower, quantity.span.start, quantity.span.end
        lead = lower[max(sentence, start - _LEAD) : start]
        led = _LED.search(lead)
        opens = bool(OPENS.search(lead))
        words = lower[end : end + _AFTER].partition("\n")[0].replace("thầy, cô", "thầy cô")
        said = _said(words)
        if led is None and not opens and said is None:
            return None
        tokens = tuple(WORD.compiled.findall(said if said is not None else _MARK.compiled.split(words, 1)[0]))
        rest = " ".join(tokens)
        once = sum(rest.count(word) for word in _AGAIN) < _TWICE
        if led is None:
            return cls(quantity, tokens, (), said=said is not None, opens=opens, subject=once)
        inner = led["of"] or led["work"] or (led["inside"] and not OPENS.search(lead, 0, led.start()))
        told = WORD.compiled.findall(led["work"] or led["yet"] or "")
        doing = tuple([word for word in told if word not in _ADDS_NOTHING])
        return cls(
            quantity, tokens, doing, led=True, some=bool(led["some"] or not led[0]), said=said is not None, opens=opens,
            subject=bool(inner) and once, looks=led["act"] is not None or bool(led["look"]),
            having=bool(led["though"] or led["with"]) and not doing, inside=bool(led["inside"]),
        )  # fmt: skip

    def called(self, name: str, before: str) -> Self:
        """Return the count as it would be told by the name that its things had before."""
        noun = (*before.split(), *self.noun[name.count(" ") + 1 :])
        return self.replace(noun=noun)

    def name_in(self, known: frozenset[str], beside: frozenset[str], own: frozenset[str]) -> Named:
        """Read the name as far as its words are told of the count that is taken up.

        ``known`` are the words that are told of that one, ``beside`` those of them that stand in its clause, ``own``
        those that the report uses of all.
        """
        found: set[str] = set()
        for place, word in enumerate(self.noun):
            following = self.noun[place + 1] if place + 1 < len(self.noun) else ""
            if self.some and len(found) > 1 and word in _STATE and word not in beside:
                break
            if word in known and word not in IDLE and word not in _NOT:
                found.add(word)
            elif self._ends(word, following, len(found)):
                break
            elif (word == "mới" and word not in beside and following not in beside) or (
                word in _NOT and word not in beside
            ):
                return Named(frozenset(found), more=not self.some or word in _NOT)  # "thụ lý mới"
            elif word in _EITHER and following not in own:
                telling = _telling(self.noun[place + 1 :], own)
                if telling not in beside:
                    return Named(frozenset(found), more=telling not in _HARD and (not self.some or word in _OF))
            elif word not in _EITHER and word not in _ADDS_NOTHING and word not in own:
                goes_on = self.some and len(found) > 1 and word in _STATE
                pairs = zip(self.noun[1:place], self.noun[2:place], strict=False)
                told = any(word in _DOING and verb in beside for word, verb in pairs)
                return Named(frozenset(found), strange="" if goes_on else word, done=told)
        return Named(frozenset(found))

    def _ends(self, word: str, following: str, found: int) -> bool:
        """Tell whether with a word the predicate begins."""
        if (
            (word in _HARD and following not in _PARTS.get(word, ()))
            or (word in _HAVING and following in _SO_MANY)
            or (word == "mới" and following in _ONLY)
        ):
            return True
        ended = self.subject and found > 1
        if word in _BEING:
            return self.some or ended
        return ended and (word == "mới" or (word == "đã" and _GOES_ON.isdisjoint(self.noun)))


def _telling(words: tuple[str, ...], own: frozenset[str]) -> str:
    """Return the first of some words that says something, or with which the predicate begins."""
    telling = (word for word in words if word in _HARD or (word not in _ADDS_NOTHING and word not in own))
    return next(telling, "thì")


def _said(words: str) -> str | None:
    """Return the words up to "nêu trên", where these belong to the count."""
    found = _SAID.match(words)
    if found is None:
        return None
    name = found["name"]
    *_, last = name.split(", ")
    comma = ", " in name and len(last.split()) > _TAIL
    return None if comma or not name.strip() else name
