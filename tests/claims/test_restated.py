"""Contradictions of every genre, and right reports that look like them."""

from __future__ import annotations

import pytest

from report_lint.check import check
from report_lint.testing import report_of, unmarked
from report_lint_vi.contradictions.event_ordinal import EventOrdinal
from report_lint_vi.contradictions.event_twice import EventTwice
from report_lint_vi.contradictions.referred_figure import ReferredFigure
from report_lint_vi.contradictions.restated_figure import RestatedFigure

RULES = (ReferredFigure(), RestatedFigure(), EventTwice(), EventOrdinal())

CONTRADICTIONS = [
    # pointing back
    "Năm học này trường thu hút 18 giáo viên mới.\n\nTrong [[16]] giáo viên mới nêu trên, 05 cô giáo ở xa phải thuê nhà.",
    "Phòng tiếp nhận 134 đơn khiếu nại đất đai.\n\nĐến nay, trong số [[143]] đơn khiếu nại đất đai nói trên, 120 đơn đã trả lời.",
    "Đợt rà soát phát hiện 27 điểm sạt lở ven sông.\n\nII. HẠN CHẾ\n\nCả [[25]] điểm sạt lở ven sông đều chưa có biển cảnh báo.",
    "Chi đoàn có 42 đoàn viên đi học xa.\n\nSố đoàn viên sinh hoạt thường xuyên ít vì [[24]] đoàn viên đi học xa nêu trên không về dự.",
    "Bệnh viện điều trị 1.286 bệnh nhân sốt xuất huyết.\n\nTrong [[1.268]] bệnh nhân sốt xuất huyết nêu ở phần I có 41 ca nặng.",
    "Công ty ký hợp đồng với 63 hộ trồng mía.\n\nTrong [[36]] hộ trồng mía này, 09 hộ chưa nhận giống.",
    ("Tổ công tác thẩm định 31 hồ sơ đề nghị khen thưởng; trả lại 04 hồ sơ.\n\nToàn bộ [[32]] hồ sơ đề nghị khen thưởng đã trình "
    "Hội đồng."),
    "Toàn xã có 11 mô hình dân vận khéo.\n\nCả [[12]] mô hình dân vận khéo đều do chi bộ thôn đăng ký.",
    "Trong quý, Công an xã gọi hỏi răn đe 58 đối tượng.\n\nTrong [[85]] đối tượng nêu trên có 12 đối tượng nghiện ma túy.",
    "Huyện có 07 hợp tác xã ngừng hoạt động.\n\nSố nợ của [[09]] hợp tác xã ngừng hoạt động nêu trên là 2,1 tỷ đồng.",
    "Liên đoàn Lao động huyện tiếp nhận 96 đơn xin hỗ trợ.\n\nQua xét duyệt, trong [[69]] đơn xin hỗ trợ đã nêu có 51 đơn đủ điều kiện.",
    "Dự án ảnh hưởng tới 214 hộ dân.\n\nTrong số [[241]] hộ dân kể trên, 30 hộ phải di dời.",
    "Thư viện luân chuyển 3.480 bản sách về cơ sở.\n\nTrong [[3.840]] bản sách nói trên, sách thiếu nhi chiếm một nửa.",
    "Ban Chấp hành có 39 ủy viên.\n\nCả nhiệm kỳ, trong [[37]] ủy viên nêu trên có 04 đồng chí chuyển công tác.",
    "Vận động được 82,5 triệu đồng cho quỹ khuyến học.\n\nTrong [[85,2 triệu đồng]] nêu trên, các dòng họ góp một phần ba.",
    ("Hạt Kiểm lâm giao khoán bảo vệ rừng cho 26 cộng đồng thôn.\n\nIII. TỒN TẠI\n\nTrong [[28]] cộng đồng thôn nêu tại mục I, 03 cộng "
    "đồng thôn tuần tra chưa đều."),
    # the office and what it has
    ("TRƯỜNG TRUNG HỌC CƠ SỞ LÊ LỢI\n\nBÁO CÁO\nTổng kết năm học\n\nI. ĐẶC ĐIỂM\n\nTrường có 24 lớp, 912 học sinh.\n\nII. KẾT QUẢ\n\n"
    "Toàn trường có [[26]] lớp, công tác chủ nhiệm được coi trọng."),
    ("TRƯỜNG TIỂU HỌC KIM ĐỒNG\n\nBÁO CÁO\nSơ kết học kỳ I\n\nNhà trường hiện có 31 cán bộ, giáo viên.\n\nTrường có [[33]] cán bộ, giáo "
    "viên, đều đạt chuẩn."),
    ("ĐẢNG BỘ XÃ TÂN PHONG\n\nBÁO CÁO\nTổng kết công tác xây dựng Đảng\n\nĐảng bộ có 14 chi bộ, 356 đảng viên.\n\nII. KẾT QUẢ\n\nToàn "
    "Đảng bộ có 14 chi bộ, [[365]] đảng viên."),
    ("HỘI NÔNG DÂN HUYỆN AN THỦY\n\nBÁO CÁO\nKết quả công tác Hội\n\nHội Nông dân huyện An Thủy hiện có 18 cơ sở hội.\n\nHội có "
    "[[19]] cơ sở hội, đều sinh hoạt nền nếp."),
    ("TRUNG TÂM Y TẾ HUYỆN BÌNH LÂM\n\nBÁO CÁO\nCông tác y tế\n\nTrung tâm có 11 khoa và 21 trạm y tế.\n\nTrung tâm quản lý 21 trạm y "
    "tế.\n\nHiện nay, trung tâm có [[12]] khoa."),
    ("ỦY BAN NHÂN DÂN XÃ MỸ LÂM\n\nBÁO CÁO\nKinh tế - xã hội\n\nToàn xã có 2.146 hộ, 8.935 nhân khẩu.\n\nIV. AN SINH\n\nXã có "
    "[[2.164]] hộ, công tác quản lý hộ khẩu chặt chẽ."),
    ("CHI CỤC THỦY LỢI TỈNH\n\nBÁO CÁO\nCông tác năm\n\nChi cục có 28 công chức.\n\nToàn Chi cục có [[27]] công chức, 100% có trình độ "
    "đại học."),
    ("HUYỆN ĐOÀN KIM SƠN\n\nBÁO CÁO\nCông tác Đoàn\n\nToàn huyện có 42 cơ sở đoàn.\n\nCông tác kiểm tra được chú trọng; huyện có [[44]] cơ "
    "sở đoàn."),
    # two digits that changed places
    "Tổng đàn gia cầm của xã là 45.600 con.\n\nDịch cúm gia cầm không xảy ra trên tổng đàn gia cầm [[46.500]] con.",
    "Năng suất lúa bình quân đạt 63,5 tạ/ha.\n\nNhờ năng suất lúa bình quân [[65,3 tạ]]/ha, nông dân có lãi khá.",
    "Kinh phí sửa chữa trường lớp là 1.475 triệu đồng.\n\nNguồn vốn: kinh phí sửa chữa trường lớp là [[1.745 triệu đồng]], do xã cấp.",
    "Đã cấp 12.840 thẻ bảo hiểm y tế học sinh.\n\nCông tác phối hợp tốt nên cấp [[12.480]] thẻ bảo hiểm y tế học sinh đúng hạn.",
    "Diện tích rừng trồng mới là 326,8 ha.\n\nĐã nghiệm thu diện tích rừng trồng mới là [[362,8 ha]].",
    "Thu gom 1.527 tấn rác thải sinh hoạt.\n\nNhờ tổ tự quản, xã thu gom [[1.572 tấn]] rác thải sinh hoạt.",
    "Phát 4.356 tờ rơi tuyên truyền pháp luật.\n\nCác tổ hòa giải đã phát [[4.536]] tờ rơi tuyên truyền pháp luật.",
    # what every office has but one of
    ("ỦY BAN NHÂN DÂN XÃ MỸ LÂM\n\nBÁO CÁO\n\nThu nhập bình quân đầu người đạt 52 triệu đồng.\n\nV. ĐÁNH GIÁ\n\nThu nhập bình quân đầu "
    "người đạt [[54 triệu đồng]], đời sống khá lên."),
    "Tỷ lệ hộ nghèo còn 3,2%.\n\nCông tác giảm nghèo đạt kết quả khá, tỷ lệ hộ nghèo còn [[3,6%]].",
    "Tổng số đảng viên của Đảng bộ là 412 đồng chí.\n\nCông tác quản lý: tổng số đảng viên của Đảng bộ là [[421]] đồng chí.",
    "Dân số toàn xã là 9.412 người.\n\nVề y tế, dân số toàn xã là [[9.214]] người, 95% có thẻ bảo hiểm y tế.",
    "Tổng sản lượng lương thực đạt 6.120 tấn.\n\nAn ninh lương thực bảo đảm, tổng sản lượng lương thực đạt [[6.210 tấn]].",
    # events
    "Ngày 15/5/2024, huyện tổ chức Hội thi Nhà nông đua tài.\n\nHội thi Nhà nông đua tài ngày [[16/5/2024]] có 12 đội dự.",
    ("Lễ phát động Tết trồng cây đời đời nhớ ơn Bác tổ chức ngày 05/02/2024.\n\nTại lễ phát động Tết trồng cây đời đời nhớ ơn Bác ngày "
    "[[06/02/2024]], trường trồng 120 cây."),
    ("Đại hội Công đoàn cơ sở Trường Lê Lợi được tổ chức ngày 20/4/2023.\n\nNgày [[22/4/2023]], tổ chức Đại hội Công đoàn cơ sở Trường "
    "Lê Lợi, bầu 05 ủy viên."),
    ("Hội nghị tổng kết phong trào toàn dân bảo vệ an ninh có 86 đại biểu dự.\n\nTại Hội nghị tổng kết phong trào toàn dân bảo vệ an ninh "
    "với [[68]] đại biểu dự, 10 tập thể được khen."),
    "Hội thao ngành giáo dục huyện An Thủy thu hút 320 vận động viên.\n\nHội thao ngành giáo dục huyện An Thủy có [[350]] vận động viên.",
    ("Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020 - 2025.\n\nThực hiện Nghị quyết Đại hội Đảng bộ tỉnh [[lần thứ "
    "XV, nhiệm kỳ 2020 - 2025]]."),
    ("Hội đồng nhân dân huyện An Thủy khóa XX, nhiệm kỳ 2021 - 2026 họp 04 kỳ.\n\nĐại biểu Hội đồng nhân dân huyện An Thủy [[khóa XX, nhiệm "
    "kỳ 2016 - 2021]] tiếp xúc cử tri."),
    ("Hội thi Tiếng hát công nhân tỉnh lần thứ V năm 2024 có 20 đội.\n\nĐội Dệt may đoạt giải Nhất Hội thi Tiếng hát công nhân tỉnh "
    "[[lần thứ VI năm 2024]]."),
    # what is left, what is divided
    "Đầu vụ có 58 hộ chưa ký cam kết, đến nay còn 21 hộ.\n\nTrong [[12]] hộ chưa ký cam kết còn lại, 05 hộ đi làm ăn xa.",
    ("Đội khám lưu động chạy 36 chuyến về các bản vùng cao trong mùa mưa.\n\nTrong [[38]] chuyến khám lưu động về các bản vùng cao có 04 chuyến "
    "bị tắc đường."),
    "Trạm cấp phát thuốc điều trị lao cho 54 bệnh nhân.\n\nTrong [[45]] bệnh nhân điều trị lao được cấp phát thuốc nêu trên, 02 người bỏ trị.",
    "Công đoàn hỗ trợ xây mới 19 căn nhà mái ấm cho đoàn viên.\n\nTrong [[17]] căn nhà mái ấm xây mới cho đoàn viên có 06 căn vùng biên giới.",
    # of every genre
    "Trường có 38 cán bộ, giáo viên, nhân viên. Trong năm, [[36]] cán bộ, giáo viên, nhân viên nêu trên đều được bồi dưỡng.",
    "Toàn đơn vị có 65 đoàn viên công đoàn. Trong [[56]] đoàn viên công đoàn hiện có, nữ chiếm đa số.",
    "Xã triển khai 14 công trình giao thông.\n\nTrong [[15]] công trình giao thông đã nêu ở trên, 12 công trình hoàn thành.",
    "Bắt giữ 23 vụ vận chuyển gỗ trái phép. Xử lý hình sự 05 vụ.\n\nSố gỗ tịch thu từ [[32]] vụ vận chuyển gỗ trái phép nói trên là 14 m3.",
    "Tòa án thụ lý 318 vụ án dân sự.\n\nTrong số [[381]] vụ án dân sự nêu trên, 290 vụ đã giải quyết.",
    "Hợp tác xã liên kết với 112 hộ trồng thanh long.\n\nTuy nhiên [[121]] hộ trồng thanh long nêu trên chưa có mã số vùng trồng.",
    "Năm 2023 tuyển được 96 công nhân. Qua sát hạch, trong [[69]] công nhân này chỉ có 50 người đạt bậc 3.",
    "Hội vận động 215 lượt người hiến máu.\n\nTrong [[251]] lượt người hiến máu nói trên, thu được 240 đơn vị máu.",
    "Cấp 1.250 giấy chứng nhận quyền sử dụng đất.\n\nCòn sai sót ở 14 trong [[1.520]] giấy chứng nhận quyền sử dụng đất nêu trên.",
    "Đoàn kiểm tra phát hiện 17 tồn tại về phòng cháy.\n\nCả [[19]] tồn tại về phòng cháy đã được khắc phục.",
    "Toàn ngành mở 46 lớp bồi dưỡng.\n\nTất cả [[64]] lớp bồi dưỡng của ngành đều bảo đảm chất lượng.",
    "ĐẢNG BỘ HUYỆN KIM SƠN\n\nBÁO CÁO\nCông tác xây dựng Đảng\n\nToàn Đảng bộ hiện có 52 tổ chức cơ sở đảng với 4.216 đảng viên.\n\nIII. TỔ CHỨC\n\nĐảng bộ huyện có 52 tổ chức cơ sở đảng, [[4.261]] đảng viên.",
    "BỆNH VIỆN ĐA KHOA HUYỆN\n\nBÁO CÁO\nHoạt động khám chữa bệnh\n\nBệnh viện có 150 giường bệnh.\n\nBệnh viện hiện có [[165]] giường bệnh, thiếu so với nhu cầu.",
    "LIÊN ĐOÀN LAO ĐỘNG HUYỆN\n\nBÁO CÁO\n\nLiên đoàn Lao động huyện quản lý 68 công đoàn cơ sở với 5.120 đoàn viên.\n\nĐến nay, Liên đoàn Lao động huyện quản lý [[66]] công đoàn cơ sở.",
    "Sản lượng thủy sản khai thác đạt 3.465 tấn.\n\nTrong đó khai thác xa bờ là chính; sản lượng thủy sản khai thác đạt [[3.645 tấn]].",
    "Giá trị khối lượng hoàn thành là 24.318 triệu đồng.\n\nGiá trị khối lượng hoàn thành là [[24.381 triệu đồng]], bằng 81% hợp đồng.",
    "Số tiền đã chi trả là 15.672.000.000 đồng.\n\nKho bạc xác nhận số tiền đã chi trả là [[15.762.000.000 đồng]].",
    "Tiêm phòng 13.860 liều vắc xin lở mồm long móng.\n\nDo làm tốt, huyện tiêm [[13.680]] liều vắc xin lở mồm long móng.",
    "Tỷ lệ che phủ rừng đạt 54,2%.\n\nMôi trường được giữ gìn, tỷ lệ che phủ rừng đạt [[52,4%]].",
    "Lễ ra quân huấn luyện dân quân tổ chức ngày 11/3/2024.\n\nNgày [[21/3/2024]], Ban Chỉ huy quân sự xã tổ chức Lễ ra quân huấn luyện dân quân.",
    "Liên hoan Tiếng hát người cao tuổi huyện An Thủy có 18 câu lạc bộ tham gia.\n\nLiên hoan Tiếng hát người cao tuổi huyện An Thủy thu hút [[16]] câu lạc bộ tham gia.",
    "Nghị quyết Đại hội Hội Nông dân tỉnh lần thứ IX, nhiệm kỳ 2023 - 2028.\n\nĐại hội Hội Nông dân tỉnh [[lần thứ IX, nhiệm kỳ 2018 - 2023]] đề ra 12 chỉ tiêu.",
    "Quân số huấn luyện đạt 98,7%.\n\nĐánh giá: quân số huấn luyện đạt [[97,8%]].",
    "Đề tài khảo sát 640 phụ huynh.\n\nTrong [[460]] phụ huynh được khảo sát nêu trên, 70% hài lòng.",
    "Phát động 06 phong trào. Trong tổng số [[08]] phong trào nêu trên, 04 phong trào nổi bật.",
    "Huyện có 31 trường học.\n\nToàn bộ [[33]] trường học trên địa bàn huyện đã kết nối Internet.",
    "Đợt này khen 24 tập thể, 51 cá nhân.\n\nTrong [[15]] cá nhân được khen nêu trên có 09 công nhân.",
]  # fmt: skip

RIGHT = [
    # pointing back, rightly
    "Huyện còn 26 dự án chưa giải ngân.\n\nTrong 26 dự án chưa giải ngân nêu trên, 09 dự án do xã làm chủ đầu tư.",
    "Đợt 1 kết nạp 12 đảng viên mới; đợt 2 kết nạp 15 đảng viên mới.\n\nTrong 27 đảng viên mới nêu trên có 11 nữ.",
    "Đầu năm có 80 hộ nghèo, trong năm 34 hộ thoát nghèo.\n\nTrong 46 hộ nghèo hiện có còn 05 hộ ở nhà tạm.",
    "Huyện có 12 xã. Dịch xảy ra tại xã An Hòa, xã An Bình và xã An Phú.\n\nCả 3 xã nêu trên đã công bố hết dịch.",
    "Trường có 24 lớp. Các lớp 6A, 7B, 8C, 9A bị nhắc nhở.\n\nTrong 04 lớp nêu trên, lớp 8C đã tiến bộ.",
    "Khám cho 1.240 lượt người.\n\nTrong 980 người nói trên, 120 người được chuyển tuyến.",
    "Mở 05 lớp tập huấn với 320 học viên.\n\nTrong 320 học viên nêu trên có 200 nữ.",
    "Có gần 300 hộ đăng ký.\n\nTrong 287 hộ đăng ký nêu trên, 250 hộ đã ký cam kết.",
    "Toàn tỉnh có 102 xã, phường; 38 xã chưa đạt.\n\nTrong 38 xã chưa đạt nêu trên, 20 xã thuộc vùng cao.",
    "Chỉ tiêu giao là 25 đảng viên mới, đã kết nạp 27 đồng chí.\n\nTrong 27 đảng viên mới nêu trên có 09 nữ.",
    "Hợp đồng với 63 hộ trồng mía, 36 hộ trồng sắn.\n\nTrong 36 hộ này, 09 hộ chưa nhận giống.",
    "Cả 05 năm đều hoàn thành nhiệm vụ; cả 12 tháng không có vi phạm; cả 3 cấp cùng làm.",
    "Huyện có 07 hợp tác xã ngừng hoạt động, 21 hợp tác xã hoạt động tốt.\n\nSố nợ của 21 hợp tác xã này đã giảm.",
    "Thành lập 08 tổ công tác. Đến nay còn 06 tổ công tác hoạt động.\n\nCả 06 tổ công tác còn lại đều báo cáo đúng hạn.",
    "Vận động 26,4 tỷ đồng, chuyển 03 đợt.\n\nTrong 26,4 tỷ đồng nói trên, doanh nghiệp góp một nửa.",
    "Tiếp nhận 15 đơn khiếu nại và 16 đơn tố cáo.\n\nTrong 31 đơn nêu trên, 28 đơn đã giải quyết.",
    "Đã kiểm tra 45 cơ sở, xử phạt 09 cơ sở.\n\nTrong 09 cơ sở nêu trên có 03 cơ sở tái phạm.",
    # the office and what it has
    "ĐẢNG BỘ XÃ TÂN PHONG\n\nBÁO CÁO\n\nĐầu nhiệm kỳ, Đảng bộ có 342 đảng viên.\n\nĐến nay, Đảng bộ có 356 đảng viên.",
    "ỦY BAN NHÂN DÂN HUYỆN\n\nBÁO CÁO\n\nXã An Hòa có 12 thôn.\n\nXã An Bình có 13 thôn.\n\nHuyện có 25 thôn.",
    "TRƯỜNG TIỂU HỌC KIM ĐỒNG\n\nBÁO CÁO\n\nTrường có 31 giáo viên.\n\nTrường có 29 giáo viên đạt chuẩn.",
    "TRƯỜNG TIỂU HỌC KIM ĐỒNG\n\nBÁO CÁO\n\nNăm học 2022 - 2023, trường có 24 lớp.\n\nNăm học 2023 - 2024, trường có 26 lớp.",
    "PHÒNG GIÁO DỤC HUYỆN\n\nBÁO CÁO\n\n1. Trường Kim Đồng\n\nTrường có 24 lớp.\n\n2. Trường Lê Lợi\n\nTrường có 26 lớp.",
    "SỞ Y TẾ TỈNH\n\nBÁO CÁO\n\nToàn tỉnh có 412 cơ sở khám bệnh.\n\nToàn tỉnh có 421 cơ sở bán thuốc.",
    "ỦY BAN NHÂN DÂN XÃ\n\nBÁO CÁO\n\nTheo kế hoạch, toàn xã có 45 hộ được hỗ trợ.\n\nToàn xã có 43 hộ được hỗ trợ.",
    "ỦY BAN NHÂN DÂN XÃ\n\nBÁO CÁO\n\nToàn xã có 2.146 hộ.\n\nToàn xã có 2.098 hộ dùng nước sạch.",
    "ỦY BAN NHÂN DÂN HUYỆN\n\nBÁO CÁO\n\nTrước sắp xếp, huyện có 18 xã.\n\nSau sắp xếp, huyện có 15 xã.",
    "HỘI NÔNG DÂN HUYỆN\n\nBÁO CÁO\n\nHội có gần 12.500 hội viên.\n\nHội có 12.460 hội viên, sinh hoạt ở 96 chi hội.",
    "CÔNG AN HUYỆN\n\nBÁO CÁO\n\nToàn huyện có 36 vụ.\n\nCùng kỳ, toàn huyện có 39 vụ.",
    # figures with the same digits
    "Có 432 đại biểu tham gia biểu quyết.\n\nNghị quyết được 423 đại biểu tán thành.",
    "Hội có 2.413 hội viên dân tộc thiểu số.\n\nHội có 4.213 hội viên theo tôn giáo.",
    "- Xã An Hòa: năng suất bình quân 65,2 tạ/ha.\n\n- Xã An Bình: năng suất bình quân 62,5 tạ/ha.",
    "Vụ Đông Xuân năng suất bình quân 71,8 tạ/ha.\n\nVụ Hè Thu năng suất bình quân 78,1 tạ/ha.",
    "Năm 2022, diện tích gieo trồng đạt 1.245 ha.\n\nNăm 2023, diện tích gieo trồng đạt 1.254 ha.",
    "Tổ chức 12 buổi tuyên truyền cho 1.350 lượt người.\n\nTập huấn 08 buổi cho 1.530 lượt người.",
    "Kế hoạch năm là 3.450 triệu đồng.\n\nThực hiện được 3.540 triệu đồng.",
    "Kỷ niệm 108 năm Ngày Quốc tế Phụ nữ. Kể lại 180 năm Ngày Quốc tế Phụ nữ không có thật.",
    # what every office has but one of
    "Tỷ lệ hộ nghèo đầu năm là 4,1%.\n\nCuối năm, tỷ lệ hộ nghèo còn 3,2%.",
    "I. KẾT QUẢ\n\nThu nhập bình quân đầu người đạt 52 triệu đồng.\n\nII. NHIỆM VỤ\n\nThu nhập bình quân đầu người đạt 58 triệu đồng.",
    "Dân số toàn xã là 9.412 người.\n\nDân số thôn Đông là 941 người.",
    "Tổng thu ngân sách đạt 5,2 tỷ đồng.\n\nTổng thu ngân sách đạt 5.214 triệu đồng, bằng 104% dự toán.",
    "Tỷ lệ hộ nghèo của xã An Hòa còn 3,2%.\n\nTỷ lệ hộ nghèo của xã An Bình còn 3,6%.",
    # events
    "Ngày 15/5/2024, khai mạc Hội thao ngành giáo dục huyện.\n\nNgày 18/5/2024, bế mạc Hội thao ngành giáo dục huyện.",
    ("Ngày 12/3/2024 tổ chức Hội nghị đại biểu nhân dân bàn xây dựng nông thôn mới tại thôn Đông.\n\nNgày 14/3/2024 tổ chức Hội nghị đại "
    "biểu nhân dân bàn xây dựng nông thôn mới tại thôn Tây."),
    ("Kế hoạch số 12/KH-UBND ngày 05/3/2024 tổ chức Hội thi Nhà nông đua tài cấp xã.\n\nHội thi Nhà nông đua tài cấp xã được tổ chức ngày "
    "15/3/2024."),
    "Đại hội Đảng bộ huyện lần thứ XXIV, nhiệm kỳ 2020 - 2025.\n\nChuẩn bị Đại hội Đảng bộ huyện lần thứ XXV, nhiệm kỳ 2025 - 2030.",
    "Đại hội Công đoàn tỉnh lần thứ XIII, nhiệm kỳ 2023 - 2028.\n\nĐại hội Công đoàn Việt Nam lần thứ XIII, nhiệm kỳ 2023 - 2028.",
    "Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020 - 2025.\n\nĐại hội Đảng bộ huyện lần thứ XXV, nhiệm kỳ 2020 - 2025.",
    "Đại hội chi bộ lần thứ V, nhiệm kỳ 2022 - 2025.\n\nĐại hội chi bộ lần thứ VI, nhiệm kỳ 2022 - 2025.",
    "Hội thi Tiếng hát công nhân tỉnh lần thứ V năm 2022.\n\nHội thi Tiếng hát công nhân tỉnh lần thứ VI năm 2024.",
    "Hội nghị tổng kết phong trào thi đua yêu nước có gần 90 đại biểu.\n\nTại Hội nghị tổng kết phong trào thi đua yêu nước với 86 đại biểu.",
    # among the shortcomings
    "I. KẾT QUẢ\n\nXây mới 14 nhà văn hóa thôn.\n\nII. HẠN CHẾ\n\n12 nhà văn hóa thôn bị xuống cấp.",
    "I. KẾT QUẢ\n\nNăm 2023 xây mới 14 nhà văn hóa thôn.\n\nII. HẠN CHẾ\n\n12 nhà văn hóa thôn xây năm 2018 xuống cấp.",
    "I. KẾT QUẢ\n\nCó 36 trường đạt chuẩn quốc gia.\n\nII. TỒN TẠI\n\n31 trường đạt chuẩn quốc gia chưa có nhà đa năng.",
    "I. KẾT QUẢ\n\nCó 36 hộ trồng cam sành.\n\nII. TỒN TẠI\n\n31 hộ trồng cam sành vụ này mất mùa.",
    # of another area
    "Tỷ lệ hộ nghèo còn 3,2%.\n\nTỷ lệ hộ nghèo cả nước là 2,9%.",
    "Thu nhập bình quân đầu người đạt 52 triệu đồng.\n\nKhu vực nông thôn, thu nhập bình quân đầu người đạt 48 triệu đồng.",
    "Tỷ lệ hộ nghèo toàn tỉnh là 3,6%.\n\nTỷ lệ hộ nghèo của huyện còn 3,2%.",
    # what is left, what is divided
    "Toàn xã có 45 hộ nghèo: 12 hộ thoát nghèo, 05 hộ chuyển đi.\n\nTrong 28 hộ nghèo còn lại có 09 hộ neo đơn.",
    "Chi hội có 64 hội viên nòng cốt.\n\nTrong 46 hội viên nòng cốt là đảng viên có 12 chị tuổi cao.",
    "Trồng 300 cây xanh, sống 270 cây.\n\nTrong 30 cây còn lại có 12 cây bị gãy.",
    "Đội khám lưu động chạy 36 chuyến về các bản.\n\nTrong 38 chuyến xe thư viện lưu động về các bản có 04 chuyến bị tắc đường.",
    "Năm 2022 xây mới 19 căn nhà mái ấm.\n\nTrong 17 căn nhà mái ấm sửa chữa có 06 căn ở vùng biên giới.",
    "Có 52 hồ sơ đề nghị hỗ trợ.\n\nTrong 48 hồ sơ đủ điều kiện hỗ trợ có 06 hồ sơ bổ sung.",
    "Trước sáp nhập, toàn huyện có 36 trường mầm non.\n\nTrong 33 trường mầm non hiện có, 20 trường đạt chuẩn.",
    "Đầu nhiệm kỳ, Ban Chấp hành có 39 đồng chí ủy viên.\n\nTrong 37 đồng chí ủy viên hiện nay có 09 nữ.",
    "Có 45 hộ đăng ký trồng rừng gỗ lớn.\n\nTrong 41 hộ trồng rừng gỗ lớn này, 20 hộ vay vốn.",
    "Trong 45 đại biểu có 12 nữ. Đại hội lần trước có 48 đại biểu.",
    # of every genre
    "Trường có 38 giáo viên. Trường đề nghị khen 36 giáo viên. Trong 36 giáo viên nêu trên có 20 nữ.",
    "Năm 2022 có 14 công trình giao thông, năm 2023 có 15 công trình giao thông.\n\nTrong 15 công trình giao thông nêu trên, 12 hoàn thành.",
    "Tỷ lệ hộ nghèo từ 4,2% giảm còn 2,4%.\n\nTỷ lệ hộ nghèo năm 2022 là 4,2%.",
    "Phạt 412 trường hợp vi phạm nồng độ cồn. Phạt 421 trường hợp vi phạm tốc độ.",
    "Tập huấn kỹ thuật trồng lúa cho 1.350 lượt người.\n\nTập huấn kỹ thuật trồng ngô cho 1.530 lượt người.",
    "Diện tích lúa xuân đạt 326,5 ha.\n\nDiện tích lúa mùa đạt 362,5 ha.",
    "Quý I, thu ngân sách đạt 1.245 triệu đồng.\n\nQuý II, thu ngân sách đạt 1.254 triệu đồng.",
    "1. Mầm non\n\nTổng số học sinh là 1.205 em.\n\n2. Tiểu học\n\nTổng số học sinh là 1.250 em.",
    "Khối mầm non: tổng số học sinh là 1.205 em.\n\nKhối tiểu học: tổng số học sinh là 1.350 em.",
    "Đại hội triệu tập 150 đại biểu. Đại hội có 148 đại biểu dự.",
    "Cả 14 đồng chí trong Ban Chấp hành nhất trí. Ban Chấp hành có 15 đồng chí, vắng 01.",
    "Tổ chức 03 lớp tập huấn tại Tân Lập, 02 lớp tập huấn tại Tân Hòa.\n\nCả 05 lớp tập huấn đều đạt yêu cầu.",
    "Huyện có 18 xã, thị trấn.\n\nCả 17 xã trên địa bàn và thị trấn đã kiện toàn.",
    "Hiện có 25 xã đạt chuẩn nông thôn mới.\n\nTrong 28 xã chưa đạt chuẩn nông thôn mới nêu trên, 12 xã vùng cao.",
    "Xử lý 45 vụ vi phạm.\n\nSo với 48 vụ nêu trong báo cáo trước, giảm 03 vụ.",
    "Ngày 12/3/2024 tổ chức Hội nghị tổng kết công tác Đảng. Ngày 15/3/2024 tổ chức Hội nghị tổng kết công tác Đoàn.",
    "Sáng ngày 12/3/2024 huyện tổ chức Lễ giao nhận quân.\n\nTỉnh tổ chức Lễ giao nhận quân tại Quảng trường ngày 13/3/2024.",
    "TRƯỜNG TIỂU HỌC\n\nBÁO CÁO\n\nTrường có 24 lớp với 812 học sinh, trong đó có 26 lớp học 2 buổi/ngày cả hai điểm trường.",
    "ỦY BAN NHÂN DÂN XÃ\n\nBÁO CÁO\n\nToàn xã có 12 thôn. Xã có 10 thôn văn hóa.",
    "ỦY BAN NHÂN DÂN XÃ\n\nBÁO CÁO\n\nToàn xã có 145 hộ nghèo (năm 2022).\n\nToàn xã còn 120 hộ nghèo (năm 2023).",
    "CÔNG TY CẤP NƯỚC\n\nBÁO CÁO\n\nCông ty có 214 lao động.\n\nCông ty có 219 lao động tại thời điểm 31/12/2022.",
    "Tổng dư nợ đạt 182,9 tỷ đồng.\n\nTổng dư nợ của Hội Nông dân là 189,2 tỷ đồng.",
    "Tổng dư nợ đạt 182,9 tỷ đồng, tăng so với năm trước.\n\nTổng dư nợ cho vay hộ nghèo là 171,7 tỷ đồng.",
    "Tổng thu ngân sách năm 2022 đạt 4,9 tỷ đồng.\n\nTổng thu ngân sách năm 2023 đạt 5,2 tỷ đồng.",
    "Dự toán tổng thu ngân sách là 5,0 tỷ đồng.\n\nTổng thu ngân sách đạt 5,2 tỷ đồng.",
    "Thu nhập bình quân đầu người đạt 52 triệu đồng/năm.\n\nThu nhập bình quân đầu người đạt 4,3 triệu đồng/tháng.",
    "Tỷ lệ hộ nghèo còn 3,2%.\n\nTỷ lệ hộ nghèo còn 3,18%.",
    "Trong 15 ngày này có 12 ngày mưa. Trước đó 16 ngày nắng.",
    "Xe tải, xe khách và 03 xe máy bị tạm giữ. Trong 05 xe nêu trên có 02 xe không giấy tờ.",
    "Hội thi có 12 đội. Vào chung kết là 04 đội. Trong 04 đội nêu trên, đội Tân Lập giỏi nhất.",
    "Kiểm tra 05 hộ; phát hiện các ông A, B, C, D vi phạm. Trong 04 hộ này, 02 hộ tái phạm.",
    "Huyện có 12 hợp tác xã. Đến nay Hợp tác xã An Phú, Hợp tác xã An Bình, Hợp tác xã Tân Lập và một số hợp tác xã khác đã chuyển đổi. Trong 10 hợp tác xã nêu trên có 04 đơn vị vay vốn.",
    "CÔNG AN HUYỆN\n\nBÁO CÁO\n\n1. Trộm cắp tài sản\n\nToàn huyện có 36 vụ.\n\n2. Tội phạm về cố ý gây thương tích\n\nToàn huyện có 39 vụ.",
    "Huyện có 15 xã. Các xã đạt chuẩn đã được công nhận. Trong 13 xã nêu trên có 02 xã nâng cao.",
    "Thực hiện 12 mô hình điểm:\n\n- Mô hình trồng nấm;\n\n- Mô hình nuôi ong;\n\n- Mô hình trồng sen.\n\nCả 3 mô hình điểm nêu trên đều có lãi.",
]  # fmt: skip


def found(text: str) -> list[tuple[int, int]]:
    outcome = check(report_of(text), RULES)
    assert not outcome.crashes, outcome.crashes
    return [(d.finding.span.start, d.finding.span.end) for d in outcome.diagnostics]


@pytest.mark.parametrize("marked", CONTRADICTIONS)
def test_a_contradiction_is_found(marked: str) -> None:
    text, marks = unmarked(marked)
    assert found(text) == marks


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_report_is_left_alone(text: str) -> None:
    assert found(text) == []
