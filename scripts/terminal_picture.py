"""Pictures of a terminal: coloured output as SVG."""

from __future__ import annotations

import re
from html import escape

_STYLE = re.compile(r"\x1b\[([0-9;]*)m")
_COLOURS = {"31": "#ff7b72", "32": "#7ee787", "33": "#e3b341", "34": "#79c0ff", "35": "#d2a8ff", "36": "#76e3ea"}
_FONT = "DejaVu Sans Mono, Consolas, Menlo, Courier New, monospace"
_COLUMN, _ROW, _MARGIN = 8.43, 19, 16


def picture(title: str, text: str) -> str:
    """Return a picture of what a terminal shows; the title is for those who cannot see it."""
    rows = text.rstrip("\n").split("\n")
    width = round(max(len(_STYLE.sub("", row)) for row in rows) * _COLUMN + 2 * _MARGIN)
    height = len(rows) * _ROW + 2 * _MARGIN
    size = f'width="{width}" height="{height}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width} {height}" role="img">',
        f"<title>{escape(title)}</title>",
        f'<rect {size} rx="8" fill="#161b22"/>',
        f'<g fill="#e6edf3" font-family="{_FONT}" font-size="14">',
    ]
    for number, row in enumerate(rows, 1):
        spans = "".join(_spans(row))
        if spans:
            baseline = _MARGIN + number * _ROW - 5
            lines.append(f'<text x="{_MARGIN}" y="{baseline}" xml:space="preserve">{spans}</text>')
    return "\n".join([*lines, "</g>", "</svg>", ""])


def _spans(row: str) -> list[str]:
    """Return a row's stretches, each in its style."""
    first, *rest = _STYLE.split(row)
    spans = [escape(first)] if first else []
    for codes, stretch in zip(rest[::2], rest[1::2], strict=True):
        style = "".join(_attribute(code) for code in codes.split(";"))
        if stretch:
            spans.append(f"<tspan{style}>{escape(stretch)}</tspan>" if style else escape(stretch))
    return spans


def _attribute(code: str) -> str:
    if code == "1":
        return ' font-weight="bold"'
    if code == "2":
        return ' opacity="0.6"'
    return f' fill="{_COLOURS[code]}"' if code in _COLOURS else ""
