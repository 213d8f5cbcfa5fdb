"""The pages about rules: one for each, and the index by family."""

from __future__ import annotations

import re
from inspect import getdoc
from typing import TYPE_CHECKING

from report_lint.bytecode import imported
from report_lint.load import Selection, packs
from report_lint.render.words import Words
from report_lint.rule import Bad, Good
from report_lint.testing import outcome_of, unmarked

if TYPE_CHECKING:
    from report_lint.load import Pack
    from report_lint.rule import Fix, Rule

OURS = "report_lint_vi"
FAMILIES = {
    "ANN": "Kỷ niệm: bao nhiêu năm, từ năm nào",
    "DAT": "Ngày tháng, thứ, thời kỳ, quý, năm âm lịch",
    "PLC": "Địa danh: tên, thuộc đâu, loại đơn vị, còn hay đã sáp nhập",
    "SUM": "Tổng và các phần, hiệu, tích, tồn đầu kỳ và cuối kỳ, tiền viết bằng chữ",
    "PCT": "Tỷ lệ, tăng giảm, điểm phần trăm",
    "TAB": "Bảng: cộng dọc, cộng ngang, bảng với lời văn",
    "CON": "Một điều nói hai lần, hai cách",
    "DOS": "Nhiều tệp của cùng một hồ sơ",
    "CIT": "Viện dẫn văn bản: hình thức, số, ngày, cơ quan ban hành",
    "NAM": "Người, cơ quan, chức danh, chữ viết tắt, viết hoa tên riêng",
    "NUM": "Cách viết số",
    "WRI": "Cách viết: lặp từ, dấu câu, đề mục, chính tả, các phần của văn bản",
    "RL": "Phần mềm nói về chính nó và về bản nháp",
}
LEVELS = {"error": "lỗi", "warning": "cảnh báo", "info": "lưu ý"}
_MARKUP = re.compile(r"[\\*_<>\[\]|#]")


def rule_pages() -> dict[str, str]:
    """Return the pages about rules: the name in ``docs/rules`` -> the text."""
    pack = next(pack for pack in packs() if pack.package == OURS)
    words = Words(_catalogue())
    rules = sorted(pack.rules(Selection()), key=lambda rule: rule.code)
    pages = {f"{rule.code}.md": _rule_page(rule, pack, words) for rule in rules}
    return {**pages, "README.md": _index(pack, rules)}


def _catalogue() -> dict[str, str]:
    for module in ("words_vi", "words"):
        try:
            words: dict[str, str] = imported(f"{OURS}.{module}").WORDS
        except ImportError:
            continue
        return words
    return {}


def _when(rule: type[Rule]) -> str:
    if rule.stage == "dossier":
        return "Chỉ chạy với `--dossier`."
    return "Chỉ chạy khi được chọn, hoặc với `--profile strict`." if rule.taste else "Chạy theo mặc định."


def _rule_page(rule: type[Rule], pack: Pack, words: Words) -> str:
    family = rule.code.rstrip("0123456789")
    lines = [
        f"# {rule.code} {rule.name()}",
        "",
        f"Mức: {LEVELS[rule.severity]}. Nhóm: [{family}](README.md#{family.lower()}). {_when(rule)}",
        "",
        plain(getdoc(rule) or ""),
        "",
        "## Sai",
    ]
    fixes: list[Fix] = []
    for bad in rule.bad:
        outcome = outcome_of(rule(**bad.options), unmarked(bad.text)[0], bad.on, [pack])
        findings = [one.finding for one in outcome.diagnostics]
        said = dict.fromkeys(words.tell(finding, outcome.report) for finding in findings)
        fixes += [fix for finding in findings for fix in finding.fixes]
        lines += ["", *_example(bad), "", *[f"- {plain(sentence)}" for sentence in said]]
    lines += ["", "## Đúng"]
    for good in rule.good:
        lines += ["", *_example(Good(good) if isinstance(good, str) else good)]
    lines += ["", "## Cách sửa", "", _fixing(fixes)]
    if rule.__fields__:
        lines += ["", "## Tùy chọn", "", "```toml", f"[rules.{rule.code}]"]
        lines += [f"{name} = {_toml(rule.__defaults__.get(name))}" for name in rule.__fields__]
        lines += ["```"]
    return "\n".join([*lines, ""])


def _example(example: Good | Bad) -> list[str]:
    remarks = [f"báo cáo {example.on}"] if example.on else []
    remarks += [f"{name} = {_toml(value)}" for name, value in example.options.items()]
    text = example.text.strip("\n")
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    return [*([f"({'; '.join(remarks)})", ""] if remarks else []), f"{fence}text", *text.split("\n"), fence]


def plain(text: str) -> str:
    """Return a text that Markdown shows as it is; what stands between backticks stays code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return _MARKUP.sub(r"\\\g<0>", text.replace("`", "'"))
    return "`".join(part if number % 2 else _MARKUP.sub(r"\\\g<0>", part) for number, part in enumerate(parts))


def _toml(value: object) -> str:
    if isinstance(value, (tuple, list)):
        items: list[object] = [*value]
        return f"[{', '.join(map(_toml, items))}]"
    return f'"{value}"' if isinstance(value, str) else str(value).lower()


def _fixing(fixes: list[Fix]) -> str:
    if not fixes:
        return "Không gợi ý cách sửa: chỉ người soạn báo cáo mới biết chỗ nào đúng."
    if all(fix.safe for fix in fixes):
        return "`--fix` tự sửa: chỉ đổi cách viết, không đổi nội dung."
    if any(fix.safe for fix in fixes):
        return "`--fix` tự sửa những chỗ chỉ đổi cách viết; chỗ khác có gợi ý, người soạn cần xác nhận."
    return "Có gợi ý; người soạn cần xác nhận (`--fix --unsafe-fixes` sửa theo gợi ý khi chỉ có một)."


def _index(pack: Pack, rules: list[type[Rule]]) -> str:
    lines = [
        "# Các quy tắc",
        "",
        "Mỗi quy tắc một trang, lập từ chính quy tắc đó: nó đòi hỏi gì, vì sao, ví dụ sai và đúng. Trong ví dụ sai,",
        "chữ bị nêu ra đứng giữa `[[` và `]]`. Cũng trang ấy, trên màn hình: `report-lint rule MÃ`.",
    ]
    for family, folder in pack.families().items():
        lines += ["", f'<a id="{family.lower()}"></a>', "", f"## {family}: {FAMILIES.get(family, folder)}", ""]
        lines += ["| mã | tên | mức | đòi hỏi |", "|---|---|---|---|"]
        for rule in rules:
            if rule.code.rstrip("0123456789") == family:
                wants = plain((getdoc(rule) or "").partition("\n")[0])
                level = LEVELS[rule.severity] + (" (strict)" if rule.taste else "")
                lines.append(f"| [{rule.code}]({rule.code}.md) | {rule.name()} | {level} | {wants} |")
    return "\n".join([*lines, ""])
