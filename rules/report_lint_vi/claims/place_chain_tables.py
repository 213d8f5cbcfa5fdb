"""What the gazetteer does not hold about names of places: neighbours abroad, provinces of the past, heirs."""

from __future__ import annotations

from report_lint_vi.world.names import fold

#: Provinces and border districts of neighbouring countries as Vietnamese reports write them, and provinces of before
#: 2004: never taken for a slip of a present name. Sources: the borders; resolutions on provinces of 1975 to 1996.
OTHERS = """\
Vân Nam|Quảng Tây|Quảng Đông|Hải Nam|Hồ Nam|Hồ Bắc|Hà Bắc|Giang Tây|Giang Tô|Phúc Kiến|Sơn Đông|Sơn Tây|Cam Túc|\
Quý Châu|Tứ Xuyên|Chiết Giang|Thiểm Tây|An Huy|Cát Lâm|Liêu Ninh|Hắc Long Giang|Thanh Hải|Đài Loan|Thượng Hải|\
Bắc Kinh|Côn Minh|Nam Ninh|Bằng Tường|Đông Hưng|Sùng Tả|Bách Sắc|Phòng Thành Cảng|Hồng Hà|Văn Sơn|Bò Kẹo|Bo Kẹo|\
Hủa Phăn|Hùa Phăn|Phong Sa Lỳ|Phông Sa Lỳ|Phông Sa Lì|Luông Pha Băng|Luông Phra Băng|Luông Nậm Thà|U Đôm Xay|\
U Đôm Xây|Xiêng Khoảng|Bo Ly Khăm Xay|Bô Ly Khăm Xay|Khăm Muộn|Khăm Muồn|Xa Vẳn Na Khẹt|Sa Vẳn Na Khẹt|\
Savannakhet|Sa La Văn|Xa La Văn|Xê Kông|Sê Kông|Sekong|Át Ta Pư|Ắt Ta Pư|Attapeu|Chăm Pa Sắc|Chăm Pa Xắc|\
Champasak|Salavan|Viêng Chăn|Xay Nha Bu Ly|Xay Xổm Bun|Ra Ta Na Ki Ri|Rattanakiri|Môn Đun Ki Ri|Mondulkiri|\
Kra Tiê|Kratie|Tbong Khmum|Công Pông Chàm|Kampong Cham|Svây Riêng|Xvây Riêng|Svay Rieng|Prây Veng|Prey Veng|\
Kan Đan|Kandal|Tà Keo|Takeo|Kăm Pốt|Kampot|Kép|Stung Treng|Xiêm Riệp|Siêm Riệp|Phnôm Pênh|Sa Kon Na Khon|\
Na Khon Pha Nôm|U Đon Tha Ni|Gangwon|Gyeonggi|Kim Bình|Lục Xuân|Giang Thành|Mông Tự|Hà Khẩu|Mã Quan|Ma Ly Pho|\
Phú Ninh|Nà Po|Tịnh Tây|Long Châu|Ninh Minh|Đại Tân|Mường Mày|Mường Khoa|Mường Khoai|Nhọt U|Sầm Phăn|Phôn Thoong|\
Phôn Thong|Nậm Bạc|Viêng Kham|Pạc Xeng|Mường Ét|Mường Ẹt|Xiềng Khọ|Xiêng Khọ|Xiềng Kho|Xốp Bâu|Sốp Bâu|Viêng Xay|\
Viêng Xai|Sầm Tớ|Sầm Tơ|Sầm Nưa|Mường Quắn|Noọng Hét|Nọong Hét|Mường Mộc|Mường Mọc|Mường Moọc|Khăm Cợt|Khăm Kợt|\
Nạ Kai|Bua Lạ Pha|Bu La Pha|Sê Pôn|Xê Pôn|Noòng|Mường Noòng|Sa Muồi|Kạ Lừm|Kà Lừm|Kalum|Đắc Chưng|Đắk Chưng|\
San Xay|Xan Xay|Phu Vông|Phù Vông|Phu Cưa|La Mam|Bắc Thái|Hà Tuyên|Hoàng Liên Sơn|Cao Lạng|Vĩnh Phú|Hà Nam Ninh|\
Nam Hà|Hải Hưng|Hà Sơn Bình|Hà Đông|Nghệ Tĩnh|Bình Trị Thiên|Quảng Nam - Đà Nẵng|Nghĩa Bình|Phú Khánh|Thuận Hải|\
Gia Lai - Kon Tum|Gia Lai - Công Tum|Sông Bé|Minh Hải|Cửu Long|Hậu Giang|Thừa Thiên|Nghĩa Lộ|Hải Ninh|Kiến An|\
Vĩnh Yên|Phúc Yên|Biên Hòa|Thủ Dầu Một|Gia Định|Chợ Lớn|Mỹ Tho|Gò Công|Sa Đéc|Long Xuyên|Châu Đốc|Rạch Giá|\
Hà Tiên|Phước Tuy|Phước Long|Bình Long|Long Khánh|Bình Tuy|Hậu Nghĩa|Kiến Tường|Kiến Phong|Kiến Hòa|Vĩnh Bình|\
Phong Dinh|Chương Thiện|Ba Xuyên|An Xuyên|Định Tường|Tuyên Đức|Quảng Đức|Phú Bổn|Pleiku|Quảng Tín|Long Châu Sa|\
Long Châu Hà|Thủ Biên|Gia Định Ninh|Quảng Yên\
"""

#: Since 2025-07-01: a province that gave its name up -> the one that it went into, its kind as the acts write it
#: (NQ 202/2025/QH15).
HEIRS = {
    "Hà Giang": "tỉnh Tuyên Quang", "Yên Bái": "tỉnh Lào Cai", "Bắc Kạn": "tỉnh Thái Nguyên",
    "Vĩnh Phúc": "tỉnh Phú Thọ", "Hòa Bình": "tỉnh Phú Thọ", "Bắc Giang": "tỉnh Bắc Ninh",
    "Thái Bình": "tỉnh Hưng Yên", "Hải Dương": "thành phố Hải Phòng", "Hà Nam": "tỉnh Ninh Bình",
    "Nam Định": "tỉnh Ninh Bình", "Quảng Bình": "tỉnh Quảng Trị", "Quảng Nam": "thành phố Đà Nẵng",
    "Kon Tum": "tỉnh Quảng Ngãi", "Bình Định": "tỉnh Gia Lai", "Ninh Thuận": "tỉnh Khánh Hòa",
    "Đắk Nông": "tỉnh Lâm Đồng", "Bình Thuận": "tỉnh Lâm Đồng", "Phú Yên": "tỉnh Đắk Lắk",
    "Bình Dương": "Thành phố Hồ Chí Minh", "Bà Rịa - Vũng Tàu": "Thành phố Hồ Chí Minh",
    "Bình Phước": "tỉnh Đồng Nai", "Long An": "tỉnh Tây Ninh", "Sóc Trăng": "thành phố Cần Thơ",
    "Hậu Giang": "thành phố Cần Thơ", "Bến Tre": "tỉnh Vĩnh Long", "Trà Vinh": "tỉnh Vĩnh Long",
    "Tiền Giang": "tỉnh Đồng Tháp", "Bạc Liêu": "tỉnh Cà Mau", "Kiên Giang": "tỉnh An Giang",
    "Hà Tây": "thành phố Hà Nội",
}  # fmt: skip


def is_other(name: str) -> bool:
    """Tell whether a unit abroad or of the past bears a name, however it is spelt."""
    key, initial = fold(name), name[:1].upper()
    initials = next((same for same in ("CK", "DĐ") if initial in same), initial)  # only these can fold to one letter
    return any(other[0] in initials and fold(other) == key for other in OTHERS.split("|"))
