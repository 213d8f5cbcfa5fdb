"""The words between so many, so much each and the total that they make."""

from __future__ import annotations

from report_lint import Pattern

#: Words of what a total is of: all of it, in money or things.
_OF = (
    "thu|cộng|số|tiền|trị|giá|giải|kinh|phí|diện|tích|khối|lượng|là|hỗ|trợ|quà|học|bổng|thưởng|chi|tặng|trao|vay|vốn|quỹ|"
    "thành|chiều|dài|dồn|lại|lượt|sản|hết|được|lên|tới|đến|lương|ngân|sách|thực|hiện|trả|mức|đầu|tư|phải|đã|đạt|nhập|lãi|doanh"
)
#: Who gets it: "mỗi suất 700.000 đồng cho đoàn viên khó khăn".
_GIVEN_TO = r"(?: (?:cho|tặng|trao|đến|tới)(?: (?!và |tổng |với |tổ |hoạt |chương )[^\W\d]+){1,7}?)?"
_TOTAL = Pattern(r"(?<!\w)(?:tổng|thành tiền|cộng|tương đương|tất cả|vị chi|cả thảy|tính ra|cả (?:hai|ba))(?!\w)")
#: What may stand between an amount of each and the total, when nothing else belongs to the total.
CLEAN = Pattern(
    rf"(?: [^\W\d]+){{0,2}}?(?: tiền mặt)?{_GIVEN_TO}[ )]*[,;.]? *\(?(?:với |và )?"
    r"(?:tổng|thành tiền|cộng|tương đương|tất cả|vị chi|cả thảy|tính ra|"
    r"cả (?:hai|ba|2|3|02|03) (?:khoản|mục|nhóm|mức|loại))"
    rf"(?: (?:{_OF}))*:? *\Z"
)
#: The same with other words behind "tổng": then only a slip of the hand tells that it is meant.
_LOOSE = Pattern(r"(?: [^\W\d]+){0,3}?[ )]*[,;.]? *\(?(?:với |và )?tổng(?: [^\W\d]+){0,6}:? *\Z")
#: ... unless these say that it is of more.
_MORE = Pattern(
    r"(?<!\w)(?:cả phí|kể cả|nâng|từ đầu|lũy kế|luỹ kế|đến nay|trong năm|cả năm|dự án|dư nợ|toàn|các|khác|và|tổ chức|"
    r"chương trình|hoạt động|hội nghị)(?!\w)"
)
#: ... and when the words do not say that it is a total: "mỗi suất 500.000 đồng, trị giá 5,2 triệu đồng" ...
_WEAK = Pattern(
    r"(?! (?:và|cùng|kèm|với)(?!\w))(?: [^\W\d]+){0,2}?(?: tiền mặt)?[ )]*[,;:]? *\(?(?:với |và |bằng )?"
    r"(?:nhu cầu |dự toán |dự kiến |tổng )?(?:trị giá|doanh thu|thu nhập|giá trị|(?:số )?tiền|kinh phí|hết|thành|"
    r"(?<=[,;] )(?:bằng|là|được|thu(?: về| được)?|số thu)|"
    r"chi phí|quy (?:ra |thành )?tiền|quy ra|chi hết)"
    r"(?: (?:kinh phí|số tiền|tiền|quà|thực hiện|hỗ trợ|dự kiến|đã|"
    r"chi|trả|trao|trao tặng|tặng|cấp|cấp phát|phát|giải ngân|thanh toán|là|ước|cho hoạt động này|sử dụng|bỏ ra|cần|"
    r"hết|lên tới|lên đến|được|các|này|phải))*:? *\Z"
)
#: Words of paying behind a mark: then only a slip of the hand tells that the amount is what the terms make ...
_ANY = Pattern(
    r"(?: [^\W\d]+){0,3}?[ )]*[,;:–-] *\(?(?:[^\W\d]+ ){0,3}?(?:chi|cấp|quyết toán|thanh toán|ký|nghiệm thu|xuất|trả|"
    r"ghi|hạch toán|rút|phát|nhận|trích|làm tròn|tốn|mất|sử dụng|ra|cần|giải ngân|quy) (?:[^\W\d]+ ){0,4}\Z"
)
#: ... unless these say that it is of something else, or only of a part.
_APART = Pattern(
    r"(?<!\w)(?:và|cùng|ngoài|khác|còn|mới|trong đó|riêng|thêm|tạm ứng|thu hồi|nợ|mỗi|bình quân|đối ứng|năm|quý|tháng|"
    r"ngân sách|xã hội hóa|nhân dân|phần|tổ chức|kèm|lãi|thuế|trước|sau|thiếu|vượt|lũy kế|nâng|giảm|tăng|tối đa|từ|"
    r"đầu|thuê|công|cước|lệ phí|góp|họ|dân|hộ|gia đình|doanh nghiệp|tài trợ|huy động|vay|được giao)(?!\w)"
)
#: A sign of multiplying before an amount of each, and what then leads to the product.
TIMES = Pattern(r"(?:(?<!\w)nhân(?: với)?|×|(?<= )x|\*)(?: (?:với|đơn giá|mức|giá|định mức|số tiền))* ?\Z")
EQUALS = Pattern(
    r"(?: [^\W\d]+){0,2}?[ )]*,? ?(?:=|(?:là|bằng|được|ra|thành|hết)(?!\w))(?: (?:là|được|tiền|số|tổng))* ?\Z"
)
#: What is said by the way of the number of periods.
BY_THE_WAY = Pattern(r"\A (?!và |cùng )[^\W\d]+(?: [^\W\d]+){0,5}(?=, )")
#: Between the number of periods and the total.
_OVER = Pattern(r"(?:,? ?(?:là|hết|được|thành|chi|thu):?|:) \Z")
#: ... and nothing follows that it might be for instead.
ENDS = Pattern(r" *(?:[.;,)\n]|\Z|(?:do|từ|trích|bằng|được|để|nhân dịp|\()(?!\w))")
SHARED = Pattern(r"(?:[^0-9,;.]{0,24})(?:,? (?:với )?tổng(?: [^\W\d]+){0,4}|,? trị giá) \Z")
#: "cho 64 hội viên vay với số tiền 1.280 triệu đồng, bình quân 20 triệu đồng/hội viên".
LENT = Pattern(r"(?: [^\W\d]+){0,3}? (?:vay|vay vốn)(?: với)?(?: tổng)?(?: số tiền| số vốn| dư nợ)?(?: là)? \Z")
GIVEN = Pattern(
    r"(?: [^\W\d]+){0,3}?(?:,? (?:cho|với|ở|tại|(?:để |đã )?(?:tặng|trao|mua|cấp|thưởng|hỗ trợ|chi trả|thăm)"
    r"(?: tặng| quà| thưởng| cho)?) | ?/ ?| \((?:cho )?)\Z"
)
TURNED = Pattern(
    r"(?: [^\W\d]+){1,4}?,? (?:với |như vậy |vậy |tức ){0,2}(?:tổng|thành tiền|cộng|hết)(?: [^\W\d]+){0,5}:? \Z"
)
#: The same without a word for a total: "mỗi đảng viên 100.000 đồng; 342 đảng viên ủng hộ được".
TURNED_LOOSE = Pattern(
    r"(?: [^\W\d]+){0,5}?(?: (?:được|là|thu)|, (?:kinh phí|số tiền|trị giá|giá trị|doanh thu)(?: [^\W\d]+){0,2}) \Z"
)
COUNTED_AFTER = Pattern(r" ?(?:cho|chia cho|trên|/|của) ?\Z")
CLOSED = Pattern(r"\([^()\n]*\)")
#: Words before a count of where, not of what: "22 đoàn viên tại 05 công đoàn cơ sở".
PLACE = Pattern(r".{0,12}(?<!\w)(?:tại|ở|của|thuộc|trong|từ) \Z")
#: A sentence that tells what the amounts of the one before make.
ADDS = Pattern(
    r"\. (?:tổng|số tiền|kinh phí|tất cả)(?: (?:cộng|số|kinh phí|trị giá|giá trị|tiền|quà|là|hỗ trợ|tặng|trao|chi|trả|"
    r"học bổng|thực hiện|giải thưởng|thưởng|đã|hết))* [0-9]"
)


def led_to(gap: str, *, last: bool, tight: bool, recurs: bool, periods: bool) -> tuple[bool, bool] | None:
    """Tell whether the words before an amount make it the total of what stands before them.

    ``last``: nothing more follows it; ``tight``: nothing else stands between; ``recurs``: the amount of each is paid
    again and again, for so many ``periods``. The answer tells whether the words say so, and whether only a slip of the
    hand would; None where neither does.
    """
    if _TOTAL.search(gap):
        loose = tight and not recurs and bool(_LOOSE.match(gap)) and not _MORE.search(gap)
        told = CLEAN.match(gap) or (last and _WEAK.match(gap))
        return tight and bool(told), loose and not told
    if not tight or not last:
        return None
    if _WEAK.match(gap) or (periods and _OVER.match(gap)):
        return True, False
    return (False, True) if not recurs and _ANY.match(gap) and not _APART.search(gap) else None
