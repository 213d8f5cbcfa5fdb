"""Which instruments another one replaced, since when, and that the register agrees."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from report_lint_vi.citations.replaced_instrument import ReplacedInstrument
from report_lint_vi.world.instruments import REPLACED, Instruments, form_of, key_of

REGISTER = Instruments()


def test_what_replaces_an_instrument_is_younger_and_in_force_when_the_old_one_ends() -> None:
    lines = [line for line in Path(REPLACED).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert sorted(lines, key=str.encode) == lines
    seen: set[str] = set()
    for key, old, issued, new, since, source in (line.split("\t") for line in lines):
        assert key == key_of(old)
        assert key not in seen
        seen.add(key)
        assert len(source) > 10
        assert not issued or date.fromisoformat(issued) < date.fromisoformat(since)
        form = form_of(old)
        assert issued or form is None or form.year or "L/CTN" in old
        # Where the same number is given again each term, the day of issue tells which one it is.
        replaced = [row for row in REGISTER.dated(old) if not issued or row.issued == issued]
        successors = [row for row in REGISTER.dated(new) if row.issued <= since]
        assert not REGISTER.dated(new) or successors
        assert all(row.issued < since for row in replaced)
        assert all(one.issued < max(row.issued for row in successors) for one in replaced if successors)


def test_the_rule_is_loaded_for_every_replaced_instrument() -> None:
    lines = [line for line in Path(REPLACED).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    symbols = [line.split("\t")[1].lower() for line in lines]
    assert [symbol for symbol in symbols if not any(need in symbol for need in ReplacedInstrument.needs)] == []


def test_only_what_is_known_to_be_replaced_is_said_to_be() -> None:
    assert REGISTER.replaced("12/2012/QH13", "") == ("50/2024/QH15", "2025-07-01")
    assert REGISTER.replaced("36-HD/VPTW", "2018-04-03") == ("05-HD/VPTW", "2026-05-27")
    assert REGISTER.replaced("36-HD/VPTW", "2024-04-03") is None
    assert REGISTER.replaced("07-QĐi/TW", "2018-08-28") == ("69-QĐ/TW", "2022-07-06")
    assert REGISTER.replaced("35-CT/TW", "2024-06-14") == ("45-CT/TW", "2025-04-14")
    assert REGISTER.replaced("35-CT/TW", "2019-05-30") is None
    assert REGISTER.replaced("30/2020/NĐ-CP", "") is None
