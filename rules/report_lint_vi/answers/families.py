"""What each family of rules is about, in a few words."""

from __future__ import annotations

from report_lint import says

ABOUT = {
    "ANN": says("kỷ niệm"),
    "DAT": says("ngày tháng"),
    "PLC": says("địa danh"),
    "SUM": says("cộng, trừ, nhân"),
    "PCT": says("tỷ lệ, tăng giảm"),
    "CIT": says("viện dẫn văn bản"),
    "NUM": says("cách viết số"),
    "TAB": says("bảng"),
    "CON": says("nói hai cách"),
    "DOS": says("giữa các tệp"),
    "NAM": says("tên người, cơ quan"),
    "WRI": says("câu chữ, thể thức"),
    "RL": says("bản nháp, phần mềm"),
}
