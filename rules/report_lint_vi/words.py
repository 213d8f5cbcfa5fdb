"""The engine's own sentences in Vietnamese: its English template -> what a person reads."""

WORDS = {
    # where
    "“{text}”: {message}": "“{text}”: {message}",
    "line {line}": "dòng {line}",
    # severities and verdicts
    "error": "lỗi",
    "warning": "cảnh báo",
    "info": "lưu ý",
    "holds": "khớp",
    "fails": "không khớp",
    "unknown": "chưa rõ",
    # findings and their summary
    "suggestion: {title}": "gợi ý: {title}",
    "no figure was recognised here: that nothing was found means little": (
        "không nhận ra số liệu nào, nên chưa thể coi là không có sai sót"
    ),
    "errors: {errors}, warnings: {warnings}, infos: {infos}; files: {files}": (
        "{errors} lỗi, {warnings} cảnh báo, {infos} lưu ý trong {files} tệp."
    ),
    "nothing found; files: {files}": "Không phát hiện sai sót nào trong {files} tệp.",
    "figures recognised: {found}, of them checked: {checked}": "Nhận ra {found} số liệu, đã đối chiếu được {checked}.",
    "nothing stands behind this result: no figure was recognised": (
        "Kết quả này không có căn cứ: không nhận ra số liệu nào để kiểm tra."
    ),
    "not read: {count}": "Không đọc được {count} tệp hoặc thư mục.",
    # files
    "{file}: no such file or folder": "{file}: không có tệp hoặc thư mục này",
    "{file}: access is denied": "{file}: không có quyền đọc",
    "{file} is a folder, not a file": "{file} là thư mục, không phải tệp",
    "{file} cannot be read: {reason}": "không đọc được {file}: {reason}",
    "{file} holds no report: no file in it ends in {suffixes}": (
        "{file} không có báo cáo nào: không có tệp nào đuôi {suffixes}"
    ),
    # what readers say of a file
    "{file} is a Word, Excel or other zipped file; such files cannot be read yet": (
        "{file} là tệp Word, Excel hoặc tệp nén; phiên bản này chưa đọc được"
    ),
    "{file} is a PDF; such files cannot be read yet": "{file} là tệp PDF; phiên bản này chưa đọc được",
    "{file} is an old Word or Excel file (.doc, .xls); save it as text first": (
        "{file} là tệp Word hoặc Excel đời cũ (.doc, .xls); hãy lưu thành tệp văn bản (.txt) trước"
    ),
    "{file} is an RTF file; save it as text first": "{file} là tệp RTF; hãy lưu thành tệp văn bản (.txt) trước",
    "{file} is a picture, not text": "{file} là ảnh, không phải văn bản",
    "{file} is not text: it holds zero bytes": "{file} không phải văn bản: tệp có byte 0",
    "{file} is neither UTF-8 nor surely one of the old Vietnamese encodings; save it as UTF-8": (
        "{file} không dùng bảng mã UTF-8, cũng không rõ là bảng mã tiếng Việt cũ nào; hãy lưu lại bằng UTF-8"
    ),
    "{file} is damaged: on line {line} it holds bytes that are no {encoding}": (
        "{file} bị hỏng: dòng {line} có byte không thuộc bảng mã {encoding}"
    ),
    "{file} is not a report: it heaps more than {count} marks on one letter": (
        "{file} không phải báo cáo: có chữ mang hơn {count} dấu chồng lên nhau"
    ),
    "some characters were lost in an earlier conversion (U+FFFD); they are not understood": (
        "một số chữ đã mất trong lần chuyển mã trước (U+FFFD); phần đó không hiểu được"
    ),
    "read as CP1258 (Windows Vietnamese); positions count in the converted text": (
        "đọc theo bảng mã CP1258 (Windows Vietnamese); vị trí tính trên văn bản đã chuyển mã"
    ),
    "read as TCVN3 (ABC); positions count in the converted text": (
        "đọc theo bảng mã TCVN3 (ABC); vị trí tính trên văn bản đã chuyển mã"
    ),
    "read as VNI-Windows; positions count in the converted text": (
        "đọc theo bảng mã VNI-Windows; vị trí tính trên văn bản đã chuyển mã"
    ),
    "read as VISCII; positions count in the converted text": (
        "đọc theo bảng mã VISCII; vị trí tính trên văn bản đã chuyển mã"
    ),
    "parts of the text are letters of a TCVN3 (ABC) font, not Vietnamese in Unicode; they are not understood": (
        "một phần văn bản dùng phông TCVN3 (ABC), không phải tiếng Việt Unicode; phần đó không hiểu được"
    ),
    "parts of the text are letters of a VNI font, not Vietnamese in Unicode; they are not understood": (
        "một phần văn bản dùng phông VNI, không phải tiếng Việt Unicode; phần đó không hiểu được"
    ),
    # failures of the program
    "{file}: {name} failed ({kind}); everything else was checked": (
        "{file}: {name} bị hỏng khi chạy ({kind}); những phần khác vẫn được kiểm tra"
    ),
    "{name} cannot be loaded: {reason}": "không nạp được {name}: {reason}",
    "no rules are installed: install report-lint again": "chưa cài quy tắc nào: hãy cài lại report-lint",
    "no rule is left to run": "không còn quy tắc nào để chạy",
    "the output cannot be written: {reason}": "không ghi được kết quả: {reason}",
    "report-lint itself failed ({kind}); -v shows details": "chính report-lint bị hỏng ({kind}); -v cho xem chi tiết",
    # the command line
    "; did you mean {guess}?": "; có phải ý bạn là {guess}?",
    "unknown option {option}": "không có tùy chọn {option}",
    "{option} is no option of {command}": "lệnh {command} không có tùy chọn {option}",
    "{option} takes no value": "tùy chọn {option} không nhận giá trị",
    "{option} needs a value: {value}": "tùy chọn {option} cần một giá trị: {value}",
    "{option} does not know “{value}”; it takes {choices}": "{option} không nhận “{value}”, chỉ nhận {choices}",
    "no rule is called {name}": "không có quy tắc nào là {name}",
    "nothing to read: name a file or a folder (report-lint --help tells more)": (
        "chưa có gì để đọc: hãy nêu tên tệp hoặc thư mục (xem report-lint --help)"
    ),
    "--as-of takes a year, a month or a day, as in {examples}": "--as-of nhận năm, tháng hoặc ngày, ví dụ {examples}",
    "--why takes a file and a line, for example {example}": "--why cần tên tệp và số dòng, ví dụ {example}",
    "--why names its own file: leave out {path}": "--why đã có tên tệp: hãy bỏ {path}",
    "{file} has only {count} lines": "{file} chỉ có {count} dòng",
    "name a rule by its code, for example {example}, or give --all": (
        "hãy nêu mã của quy tắc, ví dụ {example}, hoặc thêm --all"
    ),
    # report-lint rule
    "Wrong:": "Sai:",
    "Right:": "Đúng:",
    "Options:": "Tùy chọn:",
    "in a report of {date}": "trong báo cáo {date}",
    "It suggests no correction: only a person can know what is right.": (
        "Không gợi ý cách sửa: chỉ người soạn báo cáo mới biết chỗ nào đúng."
    ),
    "It suggests a correction that changes only the form.": "Có gợi ý cách sửa, chỉ đổi cách viết.",
    "It suggests a correction, which a person has to confirm.": "Có gợi ý cách sửa, người soạn báo cáo cần xác nhận.",
    # report-lint facts and --why
    "not checked, line {line}: {figures}": "chưa đối chiếu, dòng {line}: {figures}",
    "recognised:": "Đã nhận ra:",
    "derived again:": "Đã tính lại:",
    "found:": "Đã nêu ở dòng này:",
    "evidence elsewhere:": "Là căn cứ cho chỗ khác:",
    "rules that looked: {count}": "Quy tắc đã xem: {count}",
    "nothing": "không có gì",
    "nothing: no statement here follows from another": "không có gì: ở đây không số liệu nào suy ra được từ chỗ khác",
    # --help
    "Usage:": "Cách dùng:",
    "Other commands:": "Các lệnh khác:",
    "report-lint [check] [options] PATH...": "report-lint [check] [tùy chọn] ĐƯỜNG_DẪN...",
    "report-lint rule CODE... | --all": "report-lint rule MÃ... | --all",
    "report-lint facts [options] PATH...": "report-lint facts [tùy chọn] ĐƯỜNG_DẪN...",
    "Check reports: files, folders or - for standard input.": "Kiểm tra báo cáo: tệp, thư mục hoặc - (đầu vào chuẩn).",
    "Print what a rule wants and why, with wrong and right examples.": (
        "Giải thích một quy tắc: đòi hỏi gì, vì sao, ví dụ sai và đúng."
    ),
    "Print all that was recognised, and which figures nothing checked.": (
        "In những gì đã nhận ra, và số liệu nào chưa được đối chiếu."
    ),
    "only these families, codes or names, with commas between": (
        "chỉ những nhóm, mã hoặc tên này, cách nhau bằng dấu phẩy"
    ),
    "all but these": "tất cả trừ những quy tắc này",
    "the report's date, over what its text says": "ngày của báo cáo, thay cho ngày ghi trong báo cáo",
    "how findings are written (default: full)": "cách in kết quả (mặc định: full)",
    "the exit status is 1 from this severity on (default: warning)": "từ mức nào thì mã thoát là 1 (mặc định: warning)",
    "exit status 0 even when there are findings": "mã thoát 0 dù có phát hiện sai sót",
    "explain one line: what was recognised, what rules made of it": (
        "giải thích một dòng: đã nhận ra gì, quy tắc đã xét thế nào"
    ),
    "the name of what is read from standard input (-)": "tên của báo cáo đọc từ đầu vào chuẩn (-)",
    "colours (default: auto, on a terminal unless NO_COLOR is set)": (
        "màu (mặc định: auto, khi in ra màn hình và không đặt NO_COLOR)"
    ),
    "the manual of every rule": "giải thích tất cả các quy tắc",
    "findings only, no summary": "chỉ in sai sót, không in tổng kết",
    "details of failures of the program itself": "chi tiết khi chính phần mềm bị hỏng",
    "print the version": "in phiên bản",
    "print this help": "in phần trợ giúp này",
    "Exit status: 0 nothing to report; 1 findings at or above --fail-on;": (
        "Mã thoát: 0 không có gì phải báo; 1 có sai sót từ mức --fail-on trở lên;"
    ),
    "2 a wrong option, a file that cannot be read, a rule that failed.": (
        "2 tùy chọn sai, tệp không đọc được, quy tắc bị hỏng."
    ),
}
