"""Compiled patterns are kept between runs, and nothing depends on it."""

import re
from marshal import dumps
from pathlib import Path

import pytest

from report_lint.compiled import Patterns
from report_lint.kept import Kept

SOURCES = [r"(?<![0-9])[0-9]{1,3}(?P<group>\.[0-9]{3})*", r"\bngày (?P<day>\d+)(?: tháng)?", r"(?i)[à-ỹ]+?(a)|(b)\2"]
TEXT = "Trao 1.250 suất ngày 12 tháng 3, bb Ấà a"


def _found(pattern: re.Pattern[str]) -> list[tuple[str | None, ...]]:
    return [(match[0], *match.groups(), *match.groupdict().values()) for match in pattern.finditer(TEXT)]


def test_what_was_kept_matches_as_what_is_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Kept(str(tmp_path / "cache" / "kept.bin"))
    for source in SOURCES:
        Patterns(first).compile(source)
    first.write()

    again = Patterns(Kept(first.path))
    fresh = [re.compile(source) for source in SOURCES]
    monkeypatch.setattr(re, "compile", None)  # nothing is compiled any more
    for pattern in fresh:
        kept = again.compile(pattern.pattern)
        assert _found(kept) == _found(pattern)
        assert (kept.pattern, kept.flags, kept.groups, kept.groupindex) == (
            pattern.pattern,
            pattern.flags,
            pattern.groups,
            pattern.groupindex,
        )


def test_what_the_matcher_refuses_is_compiled_again(tmp_path: Path) -> None:
    kept = Kept(str(tmp_path / "kept.bin"))
    for broken in (dumps((0, b"\xff\xff\xff\xff", 0, {}, (None,))), dumps((1, 2)), b"nonsense"):
        kept.add("patterns", SOURCES[0], None, broken)
        assert _found(Patterns(kept).compile(SOURCES[0])) == _found(re.compile(SOURCES[0]))


def test_what_is_no_pattern_is_refused() -> None:
    with pytest.raises(re.error):
        Patterns(Kept("")).compile("(")
