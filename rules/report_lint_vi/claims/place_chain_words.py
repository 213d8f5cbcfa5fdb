"""Words around the name of a unit that take it out of the report's own day and country."""

from __future__ import annotations

from report_lint import Pattern

#: Words of changes to units and of their past: what a sentence with one of them says need not be so today.
_CHANGES = (
    "sáp nhập", "sát nhập", "hợp nhất", "sắp xếp", "chia tách", "tách ra", "đổi tên", "địa giới", "nay là", "nay thuộc",
    " cũ ", "trước đây", "trước khi", "trước kia", " khi còn ", "lúc còn", "nguyên là", "tiền thân", "nhập vào",
    "nhập với", "nhập về", "giải thể", "tái lập", "thành lập xã", "thành lập phường", "thành lập thị",
    "thành lập huyện", "thành lập quận", "thành lập thành phố", "thành lập tỉnh", "thành lập đơn vị hành chính",
    "thành lập mới", "lên thị xã", "lên phường", "lên thành phố", "lên quận", "lên thị trấn", "thành thị xã",
    "thành phường", "thành thị trấn", "quê quán", "quê ở", "quê tại", "quê gốc", "quê xã", "quê huyện", "quê tỉnh",
    "sinh tại", "sinh ra", "sinh ở", "nguyên quán", "nơi sinh", "kháng chiến",
)  # fmt: skip
#: Words of other countries: a name beside one need not be of this one.
_ABROAD = (
    " lào ", " chdcnd ", "trung quốc", "campuchia", "cam pu chia", "thái lan", "hàn quốc", "nhật bản", "nước bạn",
    "hoa kỳ", "ngoại biên", "hữu nghị",
)  # fmt: skip
#: "Xã Tân Lâm Hương từ 03 xã Thạch Tân, Thạch Lâm, Thạch Hương".
_MADE_OF = Pattern(r"(?<!\w)từ (?:0?[2-5]|hai|ba|bốn|năm|các) (?:xã|phường|thị trấn|huyện|quận|tỉnh)(?!\w)")
_NO_MARKS = str.maketrans(dict.fromkeys('.,:()"“”-–\n', " "))


def tells_of_changes(sentence: str) -> bool:
    """Tell whether a sentence in lower case speaks of units being changed, or of what they once were."""
    return _has(sentence, _CHANGES) or bool(_MADE_OF.search(sentence))


def tells_of_abroad(sentence: str) -> bool:
    """Tell whether a sentence in lower case names another country."""
    return _has(sentence, _ABROAD)


def _has(sentence: str, words: tuple[str, ...]) -> bool:
    text = f" {sentence.translate(_NO_MARKS)} "
    return any(word in text for word in words)
