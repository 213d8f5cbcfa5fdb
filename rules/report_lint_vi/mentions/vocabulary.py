"""Words that decide how the digits beside them are read, each written once."""

from __future__ import annotations

#: Kinds of documents, as they stand before a number: "Nghị quyết 57", "Đề án 06".
DOCUMENT_TYPES = frozenset({
    "nghị quyết", "quyết định", "nghị định", "thông tư", "chỉ thị", "kế hoạch", "báo cáo", "công văn", "công điện",
    "hướng dẫn", "kết luận", "quy định", "thông báo", "tờ trình", "chương trình", "đề án", "dự án", "luật số",
    "pháp lệnh", "văn bản", "hiệp định", "sắc lệnh", "thông tri", "thông cáo", "giấy mời", "biên bản", "hợp đồng",
    "quy chế", "phương án", "liên tịch",
})  # fmt: skip

#: Words before the number of a standard or a road, which ends at a blank.
STANDARD_CUES = frozenset({
    "tcvn", "qcvn", "iso", "tcxd", "tcxdvn", "iec", "haccp", "ohsas", "km", "ql", "tl", "đh",
    "quốc lộ", "tỉnh lộ", "hương lộ", "huyện lộ", "đường tỉnh", "đường huyện",
})  # fmt: skip
#: Of these, the kinds of roads, and what is counted on them.
ROADS = frozenset({"quốc lộ", "tỉnh lộ", "hương lộ", "huyện lộ", "đường tỉnh", "đường huyện"})
ON_ROADS = (" vụ", " vị trí", " trường hợp", " điểm,", " điểm;", " điểm)")
#: Words before a number that identifies something: it may go on after a blank.
CODE_CUES = frozenset({
    "stk", "mst", "sđt", "đt", "cccd", "cmnd", "fax", "tel", "hotline", "zalo", "điện thoại", "tài khoản", "mã số",
    "số máy", "số thẻ", "số hiệu", "số nhà", "phiên bản", "đường dây", "biển số", "khoản số", "thoại số", "dây nóng",
})  # fmt: skip

#: Words before the number of a part of a document.
CLAUSE_CUES = frozenset({
    "điều", "khoản", "điểm", "mục", "chương", "phần", "tiết", "lục", "biểu", "bảng", "mẫu", "trang", "hình", "đoạn",
})  # fmt: skip

#: ... unless they belong to another word.
NO_CLAUSE = frozenset({
    "quan điểm", "thời điểm", "địa điểm", "trọng điểm", "thí điểm", "ưu điểm", "nhược điểm", "cao điểm", "một phần",
    "góp phần", "thành phần", "số điểm", "dứt điểm", "đạt điểm", "vũ trang",
})  # fmt: skip

#: Words after which a short whole number is a name or a place in an order ...
ORDINAL_CUES = frozenset({"thứ", "khóa", "khoá", "quận", "phường", "lớp", "khối", "quý", "hạng", "bậc", "vòng"})
#: ... and those after which it is one only when nothing counted follows ("tổ 3", but "tổ 3 người").
WEAK_ORDINAL_CUES = frozenset({
    "tổ", "đợt", "thôn", "bản", "ấp", "xóm", "khu", "phố", "đội", "cụm", "nhóm", "tuần", "bước", "kỳ", "cấp", "loại",
    "ca", "trạm", "tuyến", "số", "giai đoạn", "mức", "mức độ", "cấp độ", "lần",
})  # fmt: skip
#: Words that end like these and are followed by a quantity: "tổng số 120", "dân số 12.000", "cung cấp 74 con giống".
COUNTING_PAIRS = frozenset({
    "tổng số", "dân số", "trong số", "trên số", "nhân số", "doanh số", "chỉ số", "hệ số", "điểm số", "sĩ số", "quân số",
    "tỷ số", "tỉ số", "với số", "là số", "có số", "và số", "đủ số", "cả số", "cùng kỳ", "cung cấp",
    "nâng cấp", "trợ cấp", "phụ cấp", "trung cấp", "sơ cấp", "cao cấp", "bộ đội", "quân đội", "văn bản", "các loại",
})  # fmt: skip

#: Words before a year. "năm" is dealt with apart.
YEAR_CUES = frozenset({
    "quý", "đoạn", "kỳ", "học", "niên", "khóa", "khoá", "xuân", "hè", "thu", "đông", "mùa", "tết", "sửu", "cuối", "đầu",
    "vụ", "tỵ", "thìn", "mão", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi", "tý", "dần", "độ", "từ", "đến", "sau",
    "trước", "hoạch", "toán", "tháng", "kh",
})  # fmt: skip

#: Words that count or measure: a bare four-digit number before one of them is a quantity, not a year.
COUNTED = frozenset({
    "suất", "người", "hộ", "đồng", "đ", "vnđ", "vnd", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "ha", "héc", "tấn", "tạ",
    "kg", "km", "m", "m2", "m3", "m²", "m³", "lượt", "đoàn", "hội", "đảng", "hồ", "đại", "cháu", "học", "giáo", "công",
    "lao", "cán", "vụ", "vị", "trường", "cơ", "doanh", "hợp", "thành", "cuộc", "buổi", "lớp", "bài", "tin", "trang",
    "cuốn", "bản", "con", "cây", "cái", "chiếc", "thẻ", "giấy", "phiếu", "ca", "liều", "mũi", "giường", "bệnh", "thôn",
    "xóm", "tổ", "khẩu", "nhân", "thanh", "chị", "anh", "em", "đối", "tập", "cá", "mô", "dự", "căn", "nhà",
    "phòng", "tiết", "môn", "đề", "sáng", "giải", "ngày", "giờ", "tháng", "năm", "tuổi", "lần", "%", "điểm", "phần",
    "quả", "bộ", "gói", "túi", "chai", "lít", "bao", "thùng", "xe", "tàu", "đơn", "ý", "kiến", "nạn", "trẻ", "phụ",
    "sinh", "viên", "chiến", "sĩ", "sỹ", "quần", "khách", "du", "sản", "nông", "gia", "cặp", "đôi", "đàn", "trâu", "bò",
    "lợn", "dê", "gà", "vịt", "việc",
})  # fmt: skip

#: What is counted in two words of which the first alone may be another's.
COUNTED_PAIRS = (
    " hạng mục", " thủ tục", " tờ trình", " văn bản", " chuyên đề", " chi bộ", " chi đoàn", " chi hội", " chi đội",
)  # fmt: skip

#: Words of a report that compares two levels; after "tăng" a figure follows, or a word that leads to one.
COMPARING = (
    "giảm", "cao hơn", "thấp hơn", "nhiều hơn", "ít hơn", "gấp", "tương ứng", "tương đương", "so với", "cùng kỳ",
    "cùng kì", "hơn năm", "kém năm", "vượt", "tăng ",
)  # fmt: skip
COMPARED = (
    r"(?!tăng |bổ sung|có thêm|đông hơn|lớn hơn|tiết kiệm được)|tăng (?:[0-9(hgkxđlsmbr]|t(?:h|rê|ừ|ớ|uy)|ướ|dư|nh)|"
    r"(?:bổ sung|có thêm|đông hơn|lớn hơn|tiết kiệm được) (?:thêm |mới |khoảng )?(?:được |là )?[0-9]"
)
#: ... and words for what parts two levels that tell nothing of it alone.
PARTING = (
    "chênh", "bổ sung", "thêm được", "nhiều thêm", "hụt", "dôi ", "nhỉnh hơn", "đông hơn", "lớn hơn", "có thêm",
    "tức thêm", "tiết kiệm được", "bớt được", "nhích", "dày thêm", "dư thêm", "đỡ được", " hao ", "tụt",
)  # fmt: skip

#: Words that count days and years, and name them as well.
CALENDAR = frozenset({"ngày", "tháng", "năm"})

#: Words before a day; those before one that may be written with a dot ("ngày 07.09"); those before a run of days.
DAY_CUES = frozenset({"ngày", "mùng", "mồng", "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "rằm"})
DOTTED_DAY_CUES = frozenset({"ngày", "mùng", "mồng", "hôm"})
DAY_RANGE_CUES = frozenset({"từ", "đến", "trong", "các"})

MONTH_WORDS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
