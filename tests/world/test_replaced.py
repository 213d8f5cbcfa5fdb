"""Which instruments another one replaced, since when, and that the register agrees."""

from __future__ import annotations

from datetime import date
from pathlib import Path

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
        replaced, successors = REGISTER.dated(old), REGISTER.dated(new)
        assert all(row.issued < since for row in replaced)
        assert all(row.issued <= since for row in successors)
        assert all(one.issued < other.issued for one in replaced for other in successors)


def test_only_what_is_known_to_be_replaced_is_said_to_be() -> None:
    assert REGISTER.replaced("12/2012/QH13", "") == ("50/2024/QH15", "2025-07-01")
    assert REGISTER.replaced("36-HD/VPTW", "2018-04-03") == ("05-HD/VPTW", "2026-05-27")
    assert REGISTER.replaced("36-HD/VPTW", "2024-04-03") is None
    assert REGISTER.replaced("30/2020/NĐ-CP", "") is None
