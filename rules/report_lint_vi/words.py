"""The engine's own sentences in Vietnamese: its English template -> what a person reads."""

WORDS = {
    # where
    "“{text}”: {message}": "“{text}”: {message}",
    "line {line}": "dòng {line}",
    "{said}: lines {lines}": "{said}: dòng {lines}",
    "paragraph {number}": "đoạn {number}",
    "table {table}, row {row}, column {column}": "Bảng {table}, dòng {row}, cột {column}",
    "page header": "đầu trang",
    "page footer": "chân trang",
    "footnote {number}": "chú thích {number}",
    "endnote {number}": "chú thích cuối {number}",
    "text box {number}": "hộp văn bản {number}",
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
    # statistics, and the page of findings
    "code": "mã",
    "rule": "quy tắc",
    "findings": "sai sót",
    "mendable": "tự sửa được",
    "all rules": "tổng cộng",
    "en": "vi",
    "show:": "Hiện:",
    "suppressed: {count}": "đã có giải trình: {count}",
    "This page holds the whole report: treat it as you treat the report.": (
        "Trang này chứa toàn văn báo cáo: hãy bảo quản như chính báo cáo."
    ),
    # files
    "{file}: no such file or folder": "{file}: không có tệp hoặc thư mục này",
    "{file}: access is denied": "{file}: không có quyền đọc",
    "{file} is a folder, not a file": "{file} là thư mục, không phải tệp",
    "{file} cannot be read: {reason}": "không đọc được {file}: {reason}",
    "{file} holds no report: no file in it ends in {suffixes}": (
        "{file} không có báo cáo nào: không có tệp nào đuôi {suffixes}"
    ),
    # what readers say of a file
    "{file} is a PDF; such files cannot be read yet": "{file} là tệp PDF; phiên bản này chưa đọc được",
    "{file} is an old Word or Excel file, not text; if it is a Word document, let its name end in .doc": (
        "{file} là tệp Word hoặc Excel đời cũ, không phải văn bản thuần; nếu là tệp Word, hãy đặt tên có đuôi .doc"
    ),
    # what readers say of a document
    "{file} is protected by a password": "{file} được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu rồi kiểm tra lại",
    "{file} is damaged or incomplete; save it again": "{file} bị hỏng hoặc chưa tải đủ; hãy mở và lưu lại",
    "{file} unpacks to more than a report can hold": "{file} có nội dung lớn bất thường, không thể là báo cáo",
    "{file} holds more than {count} packed files; that is no report": (
        "{file} chứa hơn {count} tệp nén; đó không phải báo cáo"
    ),
    "{file} is not read: it declares a document type, which no report needs and which can do harm": (
        "không đọc {file}: tệp có khai báo DOCTYPE, thứ mà báo cáo không cần và có thể gây hại"
    ),
    "{file} is an Excel workbook; such files cannot be read yet": (
        "{file} là bảng tính Excel; phiên bản này chưa đọc được"
    ),
    "{file} is an OpenDocument file, but no text; such files cannot be read yet": (
        "{file} là tệp OpenDocument nhưng không phải văn bản; phiên bản này chưa đọc được"
    ),
    "{file} is a zipped file that holds no report": "{file} là tệp nén, bên trong không có báo cáo",
    "{file} is a zipped file, not text; if it is a Word document, let its name end in .docx": (
        "{file} là tệp nén, không phải văn bản thuần; nếu là tệp Word, hãy đặt tên có đuôi .docx"
    ),
    "{file} is an old Excel or PowerPoint file; save the report as .docx": (
        "{file} là tệp Excel hoặc PowerPoint đời cũ; hãy lưu báo cáo thành .docx"
    ),
    "{file} is an old Word document; install LibreOffice, or save it as .docx in Word": (
        "{file} là tệp Word đời cũ; hãy cài LibreOffice, hoặc mở bằng Word và lưu thành .docx"
    ),
    "{file} is an old Word document that LibreOffice cannot read": (
        "{file} là tệp Word đời cũ mà LibreOffice không đọc được"
    ),
    "{file} is no .{kind} file, though its name says so; give it the name that fits, such as .txt": (
        "{file} không phải tệp .{kind} như tên gọi; hãy đặt lại đuôi cho đúng, ví dụ .txt"
    ),
    "{file} holds no web page, though its name says so; give it the name that fits, such as .txt": (
        "{file} không phải trang web như tên gọi; hãy đặt lại đuôi cho đúng, ví dụ .txt"
    ),
    "{file} is empty": "{file} là tệp rỗng",
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
    "Print what is or was called that, where, and what became of it.": (
        "In những nơi đang hoặc từng mang tên ấy, ở đâu, nay là gì."
    ),
    "Print what is known of an event, an instrument or an office.": (
        "In những gì đã biết về một sự kiện, văn bản hoặc cơ quan, kèm nguồn."
    ),
    "Take today's findings as known; or forget those that are gone.": (
        "Ghi nhận sai sót hiện có là đã biết; hoặc bỏ những mục đã sửa."
    ),
    "Print the settings in force, and where each comes from.": "In các thiết lập đang dùng và nơi đặt.",
    "report-lint place NAME [--on DATE]": "report-lint place TÊN [--on NGÀY]",
    "report-lint know WORDS...": "report-lint know TỪ...",
    "report-lint baseline write | prune PATH...": "report-lint baseline write | prune ĐƯỜNG_DẪN...",
    "report-lint config [FILE]": "report-lint config [TỆP]",
    "report-lint completion bash | zsh | fish": "report-lint completion bash | zsh | fish",
    "Print what lets a shell complete commands and options.": (
        "In đoạn mã để bash, zsh hoặc fish tự điền lệnh và tùy chọn."
    ),
    "name a shell: {choices}": "hãy nêu tên shell: {choices}",
    "these too, beside those of the profile": "thêm những quy tắc này vào hồ sơ",
    "not these in files like that": "không xét những quy tắc này ở các tệp ấy",
    "which rules: what a reader sends back, all, or only figures": (
        "hồ sơ: những gì người đọc sẽ trả lại, tất cả, hay chỉ số liệu"
    ),
    "mend what is a matter of form alone, in place": "sửa ngay trong tệp những lỗi chỉ về cách viết",
    "with --fix: follow suggestions too, where there is only one": "kèm --fix: sửa cả theo gợi ý, nếu chỉ có một",
    "show what --fix would change, and change nothing": "cho xem --fix sẽ sửa gì, không ghi tệp",
    "write the mended copy there, and leave the report alone": "ghi bản đã sửa ra đó, giữ nguyên báo cáo",
    "write the findings there; several take the formats in their order": (
        "ghi kết quả ra tệp; nhiều tệp thì theo thứ tự các dạng"
    ),
    "how many findings each rule has, and how many can be mended": "số sai sót theo từng quy tắc, số sửa được",
    "the one settings file that holds": "chỉ dùng tệp thiết lập này",
    "leave all settings files out": "không dùng tệp thiết lập nào",
    "only what git calls changed or new": "chỉ tệp đã đổi hoặc mới, theo git",
    "only what has changed since a revision": "chỉ tệp đã đổi từ một bản git",
    "only what is to be committed": "chỉ tệp sắp được commit",
    "as things were on that day": "vào ngày ấy",
    # settings
    "standard": "mặc định",
    "{file} asks for report-lint {required}; this is {version}": "{file} cần report-lint {required}; đây là {version}",
    "{file} extends itself": "{file} kế thừa chính nó",
    "{file} has the unknown key {key}": "{file} có mục lạ: {key}",
    "{file}: {key} is to be like {wanted}": "{file}: mục {key} phải có dạng {wanted}",
    "{file} is no valid TOML: {reason}": "{file} không đúng cú pháp TOML: {reason}",
    "rules.{rule} has no option {option}": "rules.{rule} không có tùy chọn {option}",
    "rules.{rule}: {option} is to be like {wanted}": "rules.{rule}: {option} phải có dạng {wanted}",
    "--per-file-ignores takes pairs such as {example}": "--per-file-ignores nhận từng cặp, ví dụ {example}",
    "--config and --isolated exclude each other": "--config và --isolated không dùng cùng nhau",
    # the baseline
    "{file} is no baseline: {reason}": "{file} không phải tệp baseline: {reason}",
    "{file}: {count} known findings": "{file}: {count} sai sót đã ghi nhận",
    "{file} is left as it is: not every report could be checked": (
        "{file} được giữ nguyên: có báo cáo chưa kiểm tra được"
    ),
    "{code} is in the baseline and no longer found": "{code} còn trong baseline nhưng không còn trong báo cáo",
    "forget what is gone with {command}": "bỏ những mục đã hết bằng {command}",
    "say what to do with the baseline: {choices}": "hãy nêu việc cần làm với baseline: {choices}",
    # mending
    "mended: {count}": "đã sửa {count} chỗ",
    "--unsafe-fixes goes with --fix, --fix-to or --diff": "--unsafe-fixes dùng kèm --fix, --fix-to hoặc --diff",
    "--output-file: there are more files than formats": "--output-file: nhiều tệp hơn số dạng kết quả",
    "{file} cannot be written back as it was read": "{file} không ghi lại được đúng như đã đọc",
    "{file} cannot be written: {reason}": "không ghi được {file}: {reason}",
    "{file} must not be written": "{file} không được phép ghi",
    "{file} is in the old encoding {encoding} and is not rewritten; save it as UTF-8 first": (
        "{file} dùng bảng mã cũ {encoding} nên không ghi lại; hãy lưu thành UTF-8 trước"
    ),
    "{file} is no ordinary file and is not written": "{file} không phải tệp thường nên không ghi",
    "{file} is the report itself; --fix mends it in place": "{file} chính là báo cáo; muốn sửa tại chỗ hãy dùng --fix",
    "{file} was changed by somebody else meanwhile; nothing is written": (
        "{file} vừa được người khác sửa; không ghi gì"
    ),
    # what git and questions say
    "git cannot be run; it is what knows the changed files": "không chạy được git, nên không biết tệp nào đã đổi",
    "git cannot tell what has changed: {reason}": "git không cho biết tệp nào đã đổi: {reason}",
    "say what to look for: report-lint {command} {example}": "hãy nêu điều cần tìm: report-lint {command} {example}",
    "nothing is known of “{words}”": "chưa biết gì về “{words}”",
    "--on takes a year, a month or a day, as in {examples}": "--on nhận năm, tháng hoặc ngày, ví dụ {examples}",
    "check every report again, and keep nothing": "kiểm tra lại mọi báo cáo, không lưu kết quả",
    "how many processes (default for folders: every processor)": ("số tiến trình (mặc định với thư mục: mọi bộ xử lý)"),
    "--jobs takes a number of processes, such as {example}": "--jobs nhận số tiến trình, ví dụ {example}",
    "the rules for the parts of a document (default: auto)": "quy định về thể thức văn bản (mặc định: auto)",
    "--fix-to: for several reports name a folder that is there; {path} is none": (
        "--fix-to: với nhiều báo cáo hãy nêu một thư mục có sẵn; {path} không phải thư mục"
    ),
    "{file} is a document; its words cannot be rewritten in place": (
        "{file} là tài liệu có định dạng, không sửa thẳng trong tệp được"
    ),
}
