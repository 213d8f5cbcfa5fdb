"""What the gazetteer does not hold about names of places: neighbours abroad, provinces of the past, heirs."""

from __future__ import annotations

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

#: Since 2025-07-01: a province that gave its name up -> the one that it went into (NQ 202/2025/QH15).
HEIRS = {
    "Hà Giang": "Tuyên Quang", "Yên Bái": "Lào Cai", "Bắc Kạn": "Thái Nguyên", "Vĩnh Phúc": "Phú Thọ",
    "Hòa Bình": "Phú Thọ", "Bắc Giang": "Bắc Ninh", "Thái Bình": "Hưng Yên", "Hải Dương": "Hải Phòng",
    "Hà Nam": "Ninh Bình", "Nam Định": "Ninh Bình", "Quảng Bình": "Quảng Trị", "Quảng Nam": "Đà Nẵng",
    "Kon Tum": "Quảng Ngãi", "Bình Định": "Gia Lai", "Ninh Thuận": "Khánh Hòa", "Đắk Nông": "Lâm Đồng",
    "Bình Thuận": "Lâm Đồng", "Phú Yên": "Đắk Lắk", "Bình Dương": "Hồ Chí Minh", "Bà Rịa - Vũng Tàu": "Hồ Chí Minh",
    "Bình Phước": "Đồng Nai", "Long An": "Tây Ninh", "Sóc Trăng": "Cần Thơ", "Hậu Giang": "Cần Thơ",
    "Bến Tre": "Vĩnh Long", "Trà Vinh": "Vĩnh Long", "Tiền Giang": "Đồng Tháp", "Bạc Liêu": "Cà Mau",
    "Kiên Giang": "An Giang", "Hà Tây": "Hà Nội",
}  # fmt: skip
