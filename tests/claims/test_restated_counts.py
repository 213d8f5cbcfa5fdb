"""Counts that a summing-up part states again: contradictions of every genre, and right reports that look like them."""

from __future__ import annotations

import pytest

from report_lint.check import check
from report_lint.testing import report_of, unmarked
from report_lint_vi.contradictions.referred_figure import ReferredFigure
from report_lint_vi.contradictions.restated_figure import RestatedFigure

RULES = (ReferredFigure(), RestatedFigure())
HEADS = {
    "sở": "SỞ LAO ĐỘNG TỈNH AN PHÚ\n\nBÁO CÁO\nKết quả công tác 6 tháng đầu năm 2023",
    "xã": "ỦY BAN NHÂN DÂN XÃ MỸ LÂM\n\nBÁO CÁO\nKết quả công tác năm 2023",
    "huyện": "ỦY BAN NHÂN DÂN HUYỆN AN THỦY\n\nBÁO CÁO\nKết quả công tác năm 2023",
    "trường": "TRƯỜNG CAO ĐẲNG NGHỀ AN PHÚ\n\nBÁO CÁO\nTổng kết năm học 2022 - 2023",
    "viện": "BỆNH VIỆN ĐA KHOA AN PHÚ\n\nBÁO CÁO\nKết quả công tác năm 2023",
    "đảng": "ĐẢNG BỘ HUYỆN AN THỦY\n\nBÁO CÁO\nKết quả công tác xây dựng Đảng quý I năm 2023",
    "hội": "HỘI LIÊN HIỆP PHỤ NỮ HUYỆN AN THỦY\n\nBÁO CÁO\nKết quả công tác Hội năm 2023",
    "hạt": "HẠT KIỂM LÂM HUYỆN AN THỦY\n\nBÁO CÁO\nKết quả công tác 9 tháng đầu năm 2023",
    "công ty": "CÔNG TY THỦY NÔNG AN PHÚ\n\nBÁO CÁO\nKết quả sản xuất kinh doanh năm 2023",
    "công an": "CÔNG AN HUYỆN AN THỦY\n\nBÁO CÁO\nKết quả công tác quý III năm 2023",
    "tòa": "TÒA ÁN NHÂN DÂN HUYỆN AN THỦY\n\nBÁO CÁO\nKết quả công tác năm 2023",
    "thuế": "CHI CỤC THUẾ KHU VỰC AN PHÚ\n\nBÁO CÁO\nKết quả công tác thuế năm 2023",
    "đoàn": "HUYỆN ĐOÀN AN THỦY\n\nBÁO CÁO\nKết quả công tác Đoàn năm 2023",
    "ccb": "HỘI CỰU CHIẾN BINH XÃ MỸ LÂM\n\nBÁO CÁO\nKết quả công tác Hội năm 2023",
    "gd": "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN AN THỦY\n\nBÁO CÁO\nTổng kết năm học 2022 - 2023",
}

#: Genre, body, and the summing-up part.
WRONG = [
    ("huyện", "Huyện duy trì 14 chốt kiểm dịch động vật.", "Cả [[16]] chốt kiểm dịch động vật đều hoạt động 24/24 giờ."),
    ("trường", "Nhà trường có 86 giảng viên cơ hữu, 12 nhân viên.", "Với đội ngũ [[68]] giảng viên cơ hữu, trường bảo đảm quy mô đào tạo."),
    ("công ty", "Công ty quản lý 32 trạm bơm điện, 115 km kênh.", "Hệ thống [[33]] trạm bơm điện đều vận hành an toàn trong mùa mưa."),
    ("viện", "Bệnh viện có 17 khoa lâm sàng, 240 giường bệnh.", "[[18]] khoa lâm sàng đều hoàn thành chỉ tiêu khám chữa bệnh."),
    ("hội", "Hội duy trì 24 câu lạc bộ gia đình hạnh phúc.", "[[25]] câu lạc bộ gia đình hạnh phúc do Hội duy trì đã thu hút đông đảo hội viên."),
    ("hạt", "Hạt bố trí 06 tổ bảo vệ rừng cơ động ở các khu vực giáp ranh.", "[[07]] tổ bảo vệ rừng cơ động đều ghi nhật ký tuần tra."),
    ("công an", "Công an huyện triển khai 11 cuộc kiểm tra hành chính theo chuyên đề, phát hiện 09 vụ vi phạm.",
     "Trong kỳ, [[12]] cuộc kiểm tra hành chính theo chuyên đề được triển khai đúng quy định."),
    ("đảng", "Đảng bộ có 46 tổ chức cơ sở đảng trực thuộc, 3.215 đảng viên.", "[[48]] tổ chức cơ sở đảng trực thuộc đều tổ chức học tập nghị quyết."),
    ("xã", "Toàn xã có 19 tổ hòa giải cơ sở với 114 thành viên.", "Toàn bộ [[18]] tổ hòa giải cơ sở đều hoạt động có hiệu quả."),
    ("xã", "Xã duy trì 09 tổ an ninh nhân dân.", "[[08]] tổ an ninh nhân dân do xã duy trì đã phát huy tác dụng."),
    ("sở", "Sở thực hiện 15 cuộc thanh tra lao động, gồm 10 cuộc theo kế hoạch và 05 cuộc đột xuất.",
     "Các mặt công tác có chuyển biến; [[16]] cuộc thanh tra lao động được thực hiện đúng tiến độ."),
    ("huyện", "Toàn huyện có 27 hợp tác xã nông nghiệp, 1.240 thành viên.", "Cả [[29]] hợp tác xã nông nghiệp đều gặp khó về vốn."),
    ("trường", "Trường có 13 nghề đào tạo trọng điểm.", "Với [[14]] nghề đào tạo trọng điểm, Trường đáp ứng nhu cầu của doanh nghiệp."),
    ("viện", "Bệnh viện duy trì 05 đội cấp cứu ngoại viện.", "Việc duy trì [[06]] đội cấp cứu ngoại viện đã rút ngắn thời gian tiếp cận người bệnh."),
    ("hội", "Hội quản lý 112 tổ tiết kiệm và vay vốn, dư nợ 186 tỷ đồng.", "[[121]] tổ tiết kiệm và vay vốn đều thu lãi đạt 100%."),
    ("hạt", "Toàn huyện có 38 cơ sở chế biến lâm sản.", "[[41]] cơ sở chế biến lâm sản đều mở sổ theo dõi nhập, xuất."),
    ("công ty", "Công ty vận hành 08 nhà máy nước sạch với công suất 62.000 m3/ngày.", "[[09]] nhà máy nước sạch được vận hành an toàn, liên tục."),
    ("huyện", "Huyện có 214 camera an ninh giao thông, trong đó 60 camera do doanh nghiệp tặng.", "Cả [[241]] camera an ninh giao thông đều kết nối về trung tâm."),
    ("đảng", "Trong quý, Đảng bộ tổ chức 07 hội nghị học tập chuyên đề với 2.150 lượt đảng viên dự.",
     "[[08]] hội nghị học tập chuyên đề được tổ chức nghiêm túc."),
    ("xã", "Xã có 12 trang trại chăn nuôi tập trung.", "Hạn chế: cả [[13]] trang trại chăn nuôi tập trung đều chưa có hầm biogas đạt chuẩn."),
    ("công an", "Công an huyện duy trì 16 mô hình tự quản về an ninh trật tự.", "Mạng lưới [[18]] mô hình tự quản về an ninh trật tự đều có quy chế hoạt động."),
    ("trường", "Trường có 22 phòng thực hành nghề.", "[[24]] phòng thực hành nghề đã xuống cấp, thiếu thiết bị."),
    ("huyện", "Đến nay, toàn huyện có 35 trường học công lập, 1.120 giáo viên.", "Nhìn chung, [[36]] trường học công lập đều bảo đảm cơ sở vật chất."),
    ("sở", "Sở quản lý 04 cơ sở bảo trợ xã hội, nuôi dưỡng 512 đối tượng.", "[[05]] cơ sở bảo trợ xã hội do Sở quản lý đã làm tốt công tác chăm sóc."),
    ("hội", "Toàn huyện có 26 cơ sở hội phụ nữ, 312 chi hội.", "Cả [[28]] cơ sở hội phụ nữ đều hoàn thành chỉ tiêu thi đua."),
    ("viện", "Bệnh viện tiến hành 09 đợt giám sát kiểm soát nhiễm khuẩn.", "[[10]] đợt giám sát kiểm soát nhiễm khuẩn được tiến hành bài bản."),
    ("hạt", "Trong 64 cộng đồng dân cư nhận khoán, có 12 cộng đồng mới ký hợp đồng.", "[[46]] cộng đồng dân cư nhận khoán đều tuần tra định kỳ."),
    ("xã", "Trên địa bàn xã có 15 điểm bán hàng Việt, 02 chợ.", "Toàn bộ [[17]] điểm bán hàng Việt đã niêm yết giá."),
    ("công ty", "Công ty có 11 cụm thủy nông, quản lý 8.400 ha tưới.", "Với [[12]] cụm thủy nông, Công ty phủ kín địa bàn phục vụ."),
    ("huyện", "Huyện có 18 di tích lịch sử cấp tỉnh và 03 di tích quốc gia.", "Cả [[19]] di tích lịch sử cấp tỉnh đều có ban quản lý."),
    ("tòa", "Tòa án có 09 thẩm phán sơ cấp, 14 thư ký.", "Với [[08]] thẩm phán sơ cấp, số án bình quân mỗi người còn cao."),
    ("tòa", "Trong năm, Tòa án tổ chức 22 phiên tòa rút kinh nghiệm.", "Tòa án đã tổ chức [[24]] phiên tòa rút kinh nghiệm, chất lượng xét xử được nâng lên."),
    ("thuế", "Chi cục quản lý 1.845 doanh nghiệp đang hoạt động và 6.210 hộ kinh doanh.", "Số thu từ [[1.854]] doanh nghiệp đang hoạt động giữ vai trò chủ yếu."),
    ("đoàn", "Huyện đoàn duy trì 31 đội hình thanh niên tình nguyện.", "Các đội hình hoạt động đều tay; [[33]] đội hình thanh niên tình nguyện do Huyện đoàn duy trì được nhân dân ghi nhận."),
    ("ccb", "Hội có 16 chi hội cựu chiến binh, 842 hội viên.", "Ưu điểm: [[17]] chi hội cựu chiến binh đều đạt trong sạch, vững mạnh."),
    ("gd", "Toàn huyện có 52 trường mầm non, phổ thông.", "Cả [[54]] trường mầm non, phổ thông đều thực hiện nghiêm quy chế chuyên môn."),
    ("gd", "Ngành giáo dục huyện hiện có 1.236 giáo viên đứng lớp.", "Đội ngũ [[1.263]] giáo viên đứng lớp cơ bản đáp ứng yêu cầu."),
    ("huyện", "Huyện đã triển khai 19 dự án đầu tư công với tổng vốn 142 tỷ đồng.", "Trong năm, [[21]] dự án đầu tư công được triển khai bảo đảm tiến độ."),
    ("viện", "Hiện bệnh viện đang vận hành 36 máy thở chức năng cao.", "[[38]] máy thở chức năng cao đều được bảo dưỡng định kỳ."),
    ("hạt", "Hạt Kiểm lâm quản lý 24.316 ha rừng; có 08 trạm kiểm lâm địa bàn.", "Cả [[09]] trạm kiểm lâm địa bàn đều thiếu nước sinh hoạt."),
    ("công an", "Lực lượng Công an xã đã bố trí 14 điểm tiếp công dân lưu động.", "[[15]] điểm tiếp công dân lưu động do Công an bố trí đã giải quyết nhanh thủ tục."),
    ("sở", "Sở đang quản lý 26 trung tâm dịch vụ việc làm.", "Hệ thống [[25]] trung tâm dịch vụ việc làm phủ khắp các huyện."),
    ("đảng", "Toàn Đảng bộ có 58 chi bộ thôn, tổ dân phố.", "Nhìn chung, cả [[56]] chi bộ thôn, tổ dân phố đều sinh hoạt đúng định kỳ."),
    ("hội", "Các cấp Hội trong huyện duy trì 42 mô hình thu gom rác thải nhựa.", "[[44]] mô hình thu gom rác thải nhựa đều phát huy hiệu quả."),
    ("công ty", "Công ty sử dụng 268 lao động hợp đồng dài hạn.", "Với đội ngũ [[286]] lao động hợp đồng dài hạn, Công ty bảo đảm tiến độ sản xuất."),
    ("trường", "Hiện trường có 05 xưởng thực hành cơ khí.", "Tồn tại: [[06]] xưởng thực hành cơ khí đều thiếu máy CNC."),
    ("huyện", "Năm 2023, huyện tổ chức 12 lớp đào tạo nghề nông thôn cho 360 học viên.", "[[13]] lớp đào tạo nghề nông thôn được tổ chức sát nhu cầu của người dân."),
    ("xã", "Đến tháng 12/2023, toàn xã có 21 tuyến đường hoa nông thôn.", "Cả [[23]] tuyến đường hoa nông thôn đều giao cho đoàn thể quản lý."),
    ("ccb", "Hội quản lý 05 tổ tiết kiệm và vay vốn ủy thác.", "Cả [[06]] tổ tiết kiệm và vay vốn ủy thác đều không có nợ quá hạn."),
]  # fmt: skip

#: Right: another time, part, place, kind; a change in between; a subset; a list.
RIGHT = [
    ("huyện", "Quý I, huyện duy trì 14 chốt kiểm dịch động vật.", "Cả 16 chốt kiểm dịch động vật đều hoạt động 24/24 giờ."),
    ("huyện", "Đầu năm, huyện duy trì 14 chốt kiểm dịch động vật.", "Cả 16 chốt kiểm dịch động vật đều hoạt động tốt."),
    ("trường", "Trường có 86 giảng viên cơ hữu, trong năm tuyển thêm 04 giảng viên.", "Với đội ngũ 90 giảng viên cơ hữu, trường bảo đảm quy mô."),
    ("trường", "Khoa Cơ khí có 26 giảng viên cơ hữu.", "Với đội ngũ 28 giảng viên cơ hữu, Khoa Điện dẫn đầu phong trào."),
    ("công ty", "Công ty quản lý 32 trạm bơm điện; tiếp nhận thêm 01 trạm từ xã.", "Hệ thống 33 trạm bơm điện đều vận hành an toàn."),
    ("công ty", "Cụm Nam quản lý 12 trạm bơm điện.", "13 trạm bơm điện đều vận hành an toàn."),
    ("viện", "Bệnh viện có 17 khoa lâm sàng và 05 khoa cận lâm sàng.", "22 khoa lâm sàng, cận lâm sàng đều hoàn thành chỉ tiêu."),
    ("viện", "Bệnh viện có 17 khoa lâm sàng.", "15 khoa lâm sàng đạt chất lượng mức khá."),
    ("hội", "Hội duy trì 24 câu lạc bộ gia đình hạnh phúc, thành lập mới 01 câu lạc bộ.", "25 câu lạc bộ gia đình hạnh phúc do Hội duy trì thu hút hội viên."),
    ("hạt", "Hạt bố trí 06 tổ bảo vệ rừng cơ động, sau sáp nhập còn 05 tổ.", "05 tổ bảo vệ rừng cơ động đều ghi nhật ký."),
    ("công an", "Công an huyện triển khai 11 cuộc kiểm tra hành chính theo chuyên đề.", "Cùng kỳ, 12 cuộc kiểm tra hành chính theo chuyên đề được triển khai."),
    ("công an", "Công an huyện triển khai 11 cuộc kiểm tra hành chính theo chuyên đề.", "09 cuộc kiểm tra hành chính theo chuyên đề phát hiện vi phạm."),
    ("đảng", "Đảng bộ có 46 tổ chức cơ sở đảng trực thuộc.", "42 tổ chức cơ sở đảng trực thuộc hoàn thành tốt nhiệm vụ."),
    ("đảng", "Nhiệm kỳ trước, Đảng bộ có 48 tổ chức cơ sở đảng trực thuộc.", "46 tổ chức cơ sở đảng trực thuộc đều tổ chức học tập nghị quyết."),
    ("đảng", "Đảng bộ có 46 tổ chức cơ sở đảng trực thuộc.", "45/46 tổ chức cơ sở đảng trực thuộc đều tổ chức học tập."),
    ("xã", "Toàn xã có 19 tổ hòa giải cơ sở.", "Cả 18 tổ hòa giải cơ sở được kiểm tra đều hoạt động có hiệu quả."),
    ("xã", "Thôn Đông duy trì 09 tổ an ninh nhân dân.", "08 tổ an ninh nhân dân do thôn Tây duy trì đã phát huy tác dụng."),
    ("sở", "Sở thực hiện 15 cuộc thanh tra lao động.", "Năm 2022, 16 cuộc thanh tra lao động được thực hiện đúng tiến độ."),
    ("sở", "Kế hoạch năm là 16 cuộc thanh tra lao động; Sở thực hiện 15 cuộc thanh tra lao động.", "16 cuộc thanh tra lao động được giao đều đúng tiến độ."),
    ("huyện", "Toàn huyện có 27 hợp tác xã nông nghiệp.", "Cả 29 hợp tác xã nông nghiệp, thủy sản đều gặp khó về vốn."),
    ("huyện", "Huyện có 27 hợp tác xã nông nghiệp, 02 hợp tác xã giải thể.", "Cả 25 hợp tác xã nông nghiệp đều gặp khó về vốn."),
    ("trường", "Trường có 13 nghề đào tạo trọng điểm.", "Với 14 nghề đào tạo trọng điểm theo kế hoạch năm sau, Trường sẽ mở rộng quy mô."),
    ("viện", "Bệnh viện duy trì 05 đội cấp cứu ngoại viện.", "Kế hoạch bố trí 06 đội cấp cứu ngoại viện chưa thực hiện được."),
    ("hội", "Hội quản lý 112 tổ tiết kiệm và vay vốn.", "Tăng 05 tổ so với năm trước, 117 tổ tiết kiệm và vay vốn đều thu lãi tốt."),
    ("hội", "Hội quản lý 112 tổ tiết kiệm và vay vốn.", "100 tổ tiết kiệm và vay vốn xếp loại tốt, 12 tổ xếp loại khá."),
    ("hạt", "Toàn huyện có 38 cơ sở chế biến lâm sản đang hoạt động.", "Cả 41 cơ sở chế biến lâm sản đều mở sổ theo dõi."),
    ("công ty", "Công ty vận hành 08 nhà máy nước sạch.", "Năm tới, 09 nhà máy nước sạch được vận hành liên tục."),
    ("huyện", "Huyện có 214 camera an ninh giao thông.", "Cả 205 camera an ninh giao thông do doanh nghiệp tặng đều kết nối."),
    ("đảng", "Trong quý, Đảng bộ tổ chức 07 hội nghị học tập chuyên đề.", "08 hội nghị sơ kết được tổ chức nghiêm túc."),
    ("xã", "Xã có 12 trang trại chăn nuôi tập trung.", "Xã Mỹ Hòa giáp ranh có cả 13 trang trại chăn nuôi tập trung đều xả thải."),
    ("xã", "- Thôn Đông: có 12 hộ chăn nuôi lớn.\n\n- Thôn Tây: có 14 hộ chăn nuôi lớn.\n\n- Thôn Nam: có 15 hộ chăn nuôi lớn.", "Cả 15 hộ chăn nuôi lớn đều xây hầm biogas."),
    ("công an", "Trước sắp xếp, huyện có 18 đội nghiệp vụ cơ sở.", "16 đội nghiệp vụ cơ sở đều ổn định tổ chức."),
    ("trường", "Trường có 22 phòng thực hành nghề.", "20 phòng thực hành nghề đã được nâng cấp."),
    ("huyện", "Vùng cao có 35 trường học công lập.", "36 trường học công lập đều bảo đảm cơ sở vật chất."),
    ("huyện", "Toàn huyện có 35 trường học công lập đạt chuẩn.", "Cả 38 trường học công lập đều bảo đảm cơ sở vật chất."),
    ("sở", "Sở quản lý 04 cơ sở bảo trợ xã hội công lập.", "05 cơ sở bảo trợ xã hội do Sở quản lý làm tốt."),
    ("sở", "Có 1.240 lượt người được tư vấn việc làm.", "Cả 1.150 người được tư vấn việc làm đều hài lòng."),
    ("hội", "Toàn huyện có 26 cơ sở hội phụ nữ.\n\nDự kiến cuối năm có 28 cơ sở hội phụ nữ.", "Cả 28 cơ sở hội phụ nữ đều đăng ký thi đua."),
    ("viện", "Bệnh viện tiến hành 09 đợt giám sát kiểm soát nhiễm khuẩn ở khối ngoại.", "10 đợt giám sát kiểm soát nhiễm khuẩn được tiến hành bài bản."),
    ("hạt", "Trong 64 cộng đồng dân cư nhận khoán của xã An Hòa, có 12 cộng đồng mới.", "66 cộng đồng dân cư nhận khoán đều tuần tra."),
    ("xã", "Quý III:\n\nTrên địa bàn xã có 15 điểm bán hàng Việt.", "Toàn bộ gần 17 điểm bán hàng Việt đã niêm yết giá."),
    ("công ty", "Công ty có 11 cụm thủy nông.", "Với 12 cụm thủy nông, Công ty bạn phủ kín địa bàn; Công ty ta còn thiếu."),
    ("huyện", "Huyện có 18 di tích lịch sử cấp tỉnh.", "Cả 19 di tích lịch sử cấp tỉnh, cấp quốc gia đều có ban quản lý."),
    ("huyện", "Cơ quan | Số lượng\nTrạm y tế xã | 18\n\nHuyện có 18 trạm y tế xã có bác sĩ.", "Cả 20 trạm y tế xã đều có nữ hộ sinh."),
    ("xã", "Xã có 12 mô hình kinh tế hộ.\n\nLũy kế từ đầu nhiệm kỳ có 14 mô hình kinh tế hộ.", "Cả 14 mô hình kinh tế hộ đều cho thu nhập khá."),
    ("tòa", "Tòa án có 09 thẩm phán sơ cấp.", "Với 08 thẩm phán sơ cấp trực tiếp xét xử, số án bình quân còn cao."),
    ("tòa", "Tòa án tổ chức 22 phiên tòa rút kinh nghiệm.", "Viện kiểm sát và Tòa án phối hợp tổ chức 05 phiên; 20 phiên tòa rút kinh nghiệm được đánh giá tốt."),
    ("thuế", "Chi cục quản lý 1.845 doanh nghiệp đang hoạt động.", "1.790 doanh nghiệp đang hoạt động đã nộp tờ khai đúng hạn."),
    ("đoàn", "Huyện đoàn duy trì 31 đội hình thanh niên tình nguyện.", "28 đội hình thanh niên tình nguyện do các xã đoàn duy trì hoạt động đều."),
    ("ccb", "Hội có 16 chi hội cựu chiến binh.", "15 chi hội cựu chiến binh đều đạt và vượt chỉ tiêu, 01 chi hội chưa đạt."),
    ("gd", "Cấp tiểu học có 22 trường công lập đạt chuẩn.", "Cả 24 trường công lập đạt chuẩn cấp trung học cơ sở đều có phòng bộ môn."),
    ("huyện", "Huyện đã triển khai 19 dự án đầu tư công nhóm C.", "Trong năm, 21 dự án đầu tư công được triển khai bảo đảm tiến độ."),
    ("xã", "Xã duy trì 07 tổ công nghệ số cộng đồng; trong quý IV kiện toàn thêm 01 tổ.", "08 tổ công nghệ số cộng đồng đều đi vào nền nếp."),
    ("viện", "Khoa Hồi sức vận hành 12 máy thở chức năng cao.", "14 máy thở chức năng cao đều được bảo dưỡng."),
    ("hạt", "Hạt có 08 trạm kiểm lâm địa bàn, sắp tới bố trí 09 trạm kiểm lâm địa bàn.", "Cả 09 trạm kiểm lâm địa bàn đều cần kinh phí."),
    ("sở", "Sở quản lý 26 trung tâm dịch vụ việc làm.", "Các doanh nghiệp tư nhân có 24 trung tâm dịch vụ việc làm."),
    ("đảng", "Toàn Đảng bộ có 58 chi bộ thôn, tổ dân phố.", "Có 56 chi bộ thôn, tổ dân phố được xếp loại tốt."),
    ("hội", "Hội Phụ nữ xã An Bình duy trì 12 mô hình thu gom rác thải nhựa.", "14 mô hình thu gom rác thải nhựa đều phát huy hiệu quả."),
    ("huyện", "Giai đoạn 2021 - 2023, huyện tổ chức 14 lớp đào tạo nghề nông thôn.", "Trong năm, 13 lớp đào tạo nghề nông thôn được tổ chức sát nhu cầu."),
    ("xã", "Toàn xã có 21 tuyến đường hoa nông thôn.", "19 tuyến đường hoa nông thôn do Hội Phụ nữ trồng đều xanh tốt."),
    ("xã", "Toàn xã có 21 tuyến đường hoa nông thôn.", "Cả 18 tuyến đường hoa nông thôn có chiều dài trên 1 km đều xanh tốt."),
    ("trường", "Trường có 05 xưởng thực hành cơ khí và 01 xưởng thực hành ô tô.", "06 xưởng thực hành đều thiếu máy."),
    ("huyện", "Phòng Văn hóa tham mưu tổ chức 12 hội thi văn nghệ quần chúng.", "13 hội thi văn nghệ quần chúng được tổ chức ở các xã."),
    ("gd", "Học kỳ I, huyện có 1.236 giáo viên đứng lớp.", "Đội ngũ 1.250 giáo viên đứng lớp cơ bản đáp ứng yêu cầu."),
    ("công ty", "Công ty sử dụng 268 lao động dài hạn (thời điểm 01/01/2023).", "Với đội ngũ 275 lao động dài hạn, Công ty yên tâm."),
]  # fmt: skip


def _text(genre: str, body: str, end: str) -> str:
    return f"{HEADS[genre]}\n\nI. KẾT QUẢ THỰC HIỆN\n\n{body}\n\nII. ĐÁNH GIÁ CHUNG\n\n{end}\n\nIII. NHIỆM VỤ\n\nTiếp tục thực hiện."


@pytest.mark.parametrize(("genre", "body", "end"), WRONG)
def test_a_count_that_the_summing_up_changes_is_told(genre: str, body: str, end: str) -> None:
    text, spans = unmarked(_text(genre, body, end))
    found = check(report_of(text), RULES).diagnostics
    assert [(one.finding.span.start, one.finding.span.end) for one in found] == spans


@pytest.mark.parametrize(("genre", "body", "end"), RIGHT)
def test_another_time_part_or_place_is_no_contradiction(genre: str, body: str, end: str) -> None:
    assert check(report_of(_text(genre, body, end)), RULES).diagnostics == ()
