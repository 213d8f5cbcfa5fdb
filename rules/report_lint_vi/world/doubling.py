"""Words that are rightly written twice running.

Reduplications are ordinary vocabulary. Else the first copy belongs to the word before and the second begins another one
("hành vi" + "vi phạm"): the words are known from the titles of legal instruments, and from a list of those that meet in
administrative prose.
"""

from __future__ import annotations

import os

from report_lint import Register
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self

REDUPLICATIONS = frozenset(
    "luôn ai dần chung xa đời thường từ mãi song đều lâu ngày đêm nhà người ngành nơi xanh năm ba vân hằng khăng đau "
    "rưng sáng tối chiều đỏ vàng trắng hồng tím xinh nho đông chầm nhanh khẽ nhè rì rào ào ầm róc oang đầy rành rõ sờ "
    "chuồn cào kha phơi san sàn tưng thoang bon xuân quanh thênh mênh lăm chằm rạng bươm đăm đinh trùng điệp muôn "
    "vạn tăm chang khang đùng thay hoài nao nườm ngùn hừng lừng rầm vù veo vun vút cuồn lũ bo su chôm sơ khư chăm trơ "
    "sùng êm phăng ùn đâu gì chốn kìn rần thao le choai lâng hao ngang mờ lần hơi ấm mát lạnh cay chua mặn nâu xám đen "
    "tròn dài nhẹ mau hiu riu".split()
)

#: syllable -> the words before that it makes a compound with; the words after.
_NEIGHBOURS = {
    "vi": ("hành", "phạm hại"),
    "tiếp": ("trực gián giao kế liên", "nhận tục cận xúc thu dân công đón cử tân"),
    "công": (
        "phân thi thành gia thủ khởi nhân tiến tấn chủ bổ đạt lao ngày chuyên thất đồng nữ xuất tham",
        "việc tác nhân chức an cộng bố trình nghệ khai đoàn ty nghiệp ích trường chứng dân văn điện sở suất lao vụ lập",
    ),
    "hội": (
        "đại chi ban quốc xã hiệp lễ tổ ngày cán đoàn phường thôn",
        "viên nghị thảo thi trường đồng nhập phí thao họp trại phẩm",
    ),
    "luật": ("theo kỷ pháp của dự các", "sư gia lệ pháp"),
    "bộ": (
        "đảng cán nội toàn tiến cục quản đoàn lãnh thủy bãi trung",
        "phận máy đội môn luật trưởng chỉ tiêu ngành hành công đồ",
    ),
    "thành": (
        "trở hoàn hình trưởng lão tạo đạt chia hợp tán trung cấu",
        "phố phần tích lập viên công thị quả thạo phẩm thực đoàn",
    ),
    "sử": ("tiền lịch di bệnh nghiệp dã", "dụng sách học thi"),
    "hợp": (
        "trường phối kết tổng tập phù tổ thích liên giao hội phức",
        "nhất tác đồng lý pháp phần thành quy lệ lực với",
    ),
    "sinh": (
        "học vệ phát hy hộ dân thí nhân môi an tái giảng khai ký",
        "viên hoạt sản sống thái kế học nhật con đẻ vật ra trưởng",
    ),
    "giao": ("bàn chuyển ngoại xã kết được thu giải", "thông lưu dịch tiếp diện nhận ban khoán cho hàng nhiệm"),
    "thảo": ("hội dự soạn hiếu", "luận mộc nguyên"),
    "tác": ("công hợp sáng canh động", "phẩm động phong giả dụng nghiệp chiến"),
    "dân": ("nhân nông người ngư công thường", "cư số tộc chủ vận sự quân phòng sinh trí tình ca gian"),
    "chính": ("hành tài chủ bưu đoan", "sách trị quyền phủ thức đáng xác"),
    "lý": ("quản xử pháp tâm hợp xã trợ đại địa", "luận do lịch thuyết thú"),
    "quản": ("chủ cai bảo", "lý trị ngại"),
    "dục": ("giáo thể", "vọng"),
    "học": (
        "trường đại tiểu trung khoa năm khuyến du văn toán bài tự",
        "sinh tập viên bổng kỳ phí phần liệu đường hành",
    ),
    "trường": ("thị môi hội lập trưởng công nông hiện nghị quảng", "học hợp lớp đua trạm chuyên phổ mầm tiểu"),
    "thi": ("hội dự kỳ thực tổ", "đua công hành đấu tuyển cử"),
    "thu": ("tổng nguồn đã mùa", "nhập hút hoạch ngân gom chi hồi thập"),
    "chi": ("thu tổng đã khoản định", "bộ tiết phí trả đoàn cục hội tiêu"),
    "trình": (
        "chương quá công lộ tiến quy tờ",
        "độ bày diễn duyệt hội ủy uỷ ubnd hđnd ban cấp kỳ thường quốc chính sở bộ lãnh thủ chủ đại",
    ),
    "nghiệp": ("doanh nông công sự lâm nghề", "vụ đoàn"),
    "đoàn": ("công đại liên tập nông chi", "viên kết thể thanh đại phí trường kiểm công"),
    "động": ("lao hoạt vận hành chủ phát", "viên lực cơ vật đất"),
    "tế": ("kinh thực y quốc", "bào lễ"),
    "đạo": ("lãnh chỉ", "đức diễn"),
    "định": ("quy quyết xác ổn nghị nhất", "hướng kỳ mức cư canh lượng danh"),
    "nhân": ("công cá bệnh nạn nguyên tư", "dân viên lực sự dịp rộng đạo văn khẩu"),
    "viên": ("đoàn hội đảng giáo nhân sinh học", "chức"),
    "tuyển": ("thi bầu đội", "dụng sinh chọn"),
    "thời": ("kịp đồng tạm nhất", "vụ gian điểm hạn tiết kỳ"),
    "tài": ("đề nhân đức", "chính sản liệu khoản trợ nguyên năng"),
    "gia": ("tham quốc chuyên đại", "đình tăng cố súc công hạn nhập"),
    "cấp": ("cung các trung phân nâng", "bách phát huyện xã tỉnh ủy trên dưới"),
    "tổ": ("dân các", "chức trưởng công"),
    "chức": ("tổ viên công", "năng danh vụ sắc trách"),
    "quốc": ("trung toàn tổ", "gia hội tế phòng doanh"),
    "tổng": ("", "hợp"),
    "lực": ("nỗ năng nhân bạo động áp", "lượng"),
    "tâm": ("trung quan trọng", "lý huyết"),
    "tư": ("đầu vật", "pháp tưởng vấn nhân"),
    "phòng": ("quốc văn dân", "cháy thủ vệ chống ngừa bệnh khám học giáo"),
    "trung": ("tập", "tâm ương thực học"),
    "thể": ("cụ đoàn tập", "dục thao chế"),
    "liệu": ("tài số nguyên", "pháp"),
    "kết": ("tổng cam đoàn liên sơ", "quả luận nối nạp hợp"),
    "vụ": ("nhiệm dịch nghĩa phục chức", "việc mùa án"),
    "ủy": ("đảng huyện tỉnh thành thị quận chi quân cấp", "ban quyền viên nhiệm thác"),
    "tại": ("tồn hiện", "chỗ"),
    "sản": ("tài bất thủy nông lâm hải khoáng", "xuất phẩm lượng nghiệp"),
    "thực": ("lương hiện", "hiện phẩm tế trạng"),
    "hành": ("ban tiến thi", "chính vi lang nghề"),
    "phí": ("kinh chi học", ""),
    "y": ("", "tế"),
    "vay": ("vốn cho khoản", "từ của tại vốn ngân"),
    "huy": ("phát chỉ", "động chương hiệu"),
    "tố": ("khởi truy tranh", "cáo tụng giác"),
    "can": ("bị", "thiệp"),
    "bóng": ("đội môn", "đá chuyền bàn"),
    "ở": ("đất nhà nơi chỗ", "nông đô các khu xã thôn"),
    "nhuận": ("lợi", "bút"),
    "họp": ("cuộc buổi phiên", "vào lúc tại bàn xét"),
}
_PAIRS = {syllable: (frozenset(a.split()), frozenset(b.split())) for syllable, (a, b) in _NEIGHBOURS.items()}

#: Syllables that no word is made of alone -> those that go on from them: "giáo viên viên chức", never "viên trẻ".
_BOUND = {
    syllable: frozenset(after.split())
    for syllable, after in {
        "viên": "mãn nang nén sủi thuốc gạch đá đạn", "phí": "tổn phạm lệ", "nghiệp": "dư báo chướng",
        "hoạch": "định đắc", "chức": "tước nghiệp phận quyền phó chủ trưởng bí giám", "tác": "hại nhân hợp quyền",
        "động": "tác thái thổ mạch từ kinh thủ phủ chạm tĩnh cháy sản binh hoa năng", "nghị": "quyết định sĩ viện luận "
        "trường sự lực án", "quan": "tâm hệ trắc trọng điểm sát chức liêu niệm ngại cách họ tài lại",
        "định": "giá tính vị hình đoạt nghĩa dạng luật kiến ước chế biên tội suất chuẩn hóa", "lệ": "phí thuộc luật",
        "vị": "trí thế thành giác tha đại lãnh khách thuốc", "vi": "tính rút sinh khuẩn mạch phẫu mô chất lượng phim",
        "tế": "nhị vi thế", "dục": "tình", "tịch": "thu biên", "niên": "khóa khoá hạn vụ đại giám chế",
        "đình": "công chỉ chiến làng chùa đám trệ bản hoãn thần", "sĩ": "quan số tử phu diện khí",
        "giáo": "dục viên án trình dân hội sư xứ phẩm lý chức họ cụ khoa sinh điều phái",
        "pháp": "luật lệnh lý nhân định chế y quy điều chứng quyền danh điển bảo", "thuật": "toán ngữ lại sĩ",
        "ích": "lợi kỷ", "phẩm": "chất giá cấp hạnh vật màu", "kế": "hoạch toán thừa tiếp tục cận sách nghiệp",
        "quyết": "định tâm toán liệt nghị sách chiến thắng tử đoán", "nghệ": "thuật nhân sĩ an tĩnh",
        "gia": "đình tăng cố súc công hạn nhập cầm vị truyền giảm chủ sư bảo sản tài đạo tộc giáo phả phong trưởng tốc "
        "quyến lai rai", "khai": "giảng mạc thác trương báo tử sinh hoang trừ man tâm thông phá hóa xuân hội",
        "trào": "lưu phúng dâng", "trương": "trình phi mục định", "dưỡng": "lão sinh đường bệnh chất khí",
        "cường": "độ quốc điệu hào quyền tráng hóa", "đốc": "thúc chiến công học",
    }.items()
}  # fmt: skip

#: Syllables that are words by themselves: whatever stands before, a compound may follow ("về Luật Luật sư").
_WORDS = frozenset({"luật", "hội", "học", "thi", "dân"})
#: Words that go on with the sentence: before one of them the second copy stands alone ...
_FUNCTION = frozenset(
    "các của và những được đã trong theo với cho để là có từ đến về do bằng này trên không cũng sẽ đang mà khi "
    "ở".split()
)
#: ... and these can: "tồn tại tại các xã", "hợp tác xã xã Tân Lập".
_ALONE = frozenset(
    "tại bị xã phố sinh ra vào nhà dân người làng thôn bản đất nước máy lớp trường phòng ban sở bộ".split()
)

#: Words of grammar alone, which end no word and begin none -> the few words that end in the first copy ("nội các").
_NEVER = dict.fromkeys(
    "những và với đã sẽ đang cũng vẫn mà nhưng hoặc mỗi mọi nhằm cho chưa".split(), frozenset[str]()
) | {
    "các": frozenset({"nội", "đài", "khuê"}),
    "được": frozenset("đạt thu có nhận làm giành tìm mua giữ lấy chọn hái".split()),  # "kết quả đạt được được ghi nhận"
}
#: Words of grammar -> those with which they make another word, that the sentence may go on from: "lý do do".
_AFTER = {
    "trong": "bên", "ngoài": "bên", "trên": "cấp bên phía", "dưới": "cấp bên phía", "của": "tiền", "cùng": "cuối vô",
    "do": "lý lí tự", "vào": "đầu", "ra": "đầu", "bằng": "công văn", "theo": "kèm tiếp", "về": "trở", "không": "hàng",
    "in": "máy", "bay": "máy",
}  # fmt: skip
#: "gió hướng tây tây bắc", "ven biển Trung Trung Bộ": parts of the compass and of the country that are named so.
_QUARTERS = {"tây": ("bắc", "nam"), "trung": ("bộ",)}
#: Verbs that a number may follow: "học sinh tiểu học học 2 buổi".
_COUNTING = frozenset("học thu chi thi giao".split())
#: What associations begin with, in small letters too: "đại hội hội nông dân cấp xã".
_ASSOCIATIONS = frozenset("nông phụ cựu liên chữ khuyến người làm nhà luật đông".split())
#: Said twice at the end of a phrase these say how little: "ghi sổ qua qua;".
_SLIGHTLY = frozenset({"qua", "vừa", "tạm", "hay"})
#: After "từ từ" these ask for one: "từ đầu năm", while "từ từ" (slowly) goes with a verb.
_SINCE = frozenset("đầu ngày tháng năm quý khi nay nguồn các".split())


class Compounds:
    """The two-syllable words that are known."""

    def __init__(self) -> None:
        """Open the list."""
        self._register = Register(os.path.join(os.path.dirname(__file__), "data", "compounds.tsv"))

    @classmethod
    def load(cls) -> Self:
        """Open the list that the pack ships."""
        return cls()

    def allow(self, word: str, before: str, after: str, later: str = "") -> bool:
        """Tell whether a word may stand twice running between these neighbours ("" for a mark or an edge).

        ``later`` is the word after ``after``: where those two make a compound, the second copy has no partner.
        """
        if word in REDUPLICATIONS or (word in _SLIGHTLY and not after):
            return word != "từ" or after not in _SINCE or self._knows(before, word)
        if word in _NEVER:
            return before in _NEVER[word]
        if (word in _AFTER and before in _AFTER[word].split()) or after in _QUARTERS.get(word, ()):
            return bool(after)
        left, right = _PAIRS.get(word, (frozenset[str](), frozenset[str]()))
        ends = before in left or (bool(before) and self._knows(before, word))
        if word in _BOUND:  # the list of pairs holds some that cross from one word to the next: "phí hòa giải"
            return (after in right or after in _BOUND[word]) and (ends or not left)
        known = bool(after) and word != "luật" and self._knows(word, after)  # the list has "luật tố" of "tố tụng"
        begins = after in right or known or (not after and ends and word in _COUNTING)
        if word in _WORDS or (word in _PAIRS and word not in _ALONE and bool(later) and self._knows(after, later)):
            return begins or (word == "hội" and before == "đại" and after in _ASSOCIATIONS)
        return ends and (begins or (bool(after) and (after not in _FUNCTION or word in _ALONE)))

    def _knows(self, one: str, other: str) -> bool:
        pair = f"{one} {other}".replace("uỷ", "ủy")
        return any(self._register.rows(pair))
