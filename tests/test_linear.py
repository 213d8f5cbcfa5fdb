"""Twice the text takes at most about twice the time: for every pattern, and for the whole command."""

import importlib
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest

import report_lint
import report_lint_vi
from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.mention import Pattern
from report_lint.testing import report_of

#: Texts that make a careless pattern go back and forth.
UNITS = (
    "a", "1", " ", "(", ".", "…", "1.", "1,", "1/", "1-", "1 - ", "- ", "ngày ", "tháng ", "năm ", "ngày 1 tháng ", "ngày ....",
    "số: ....", "số 1 ", "quý i ", "quý i/", "kỷ niệm 1 năm ", "xã a, ", "huyện ", "thứ hai ", "thứ hai, ngày ", "từ 1 đến ",
    "nghị định số ", "1/2020/nđ-cp ", "NĐ-", "1/NĐ-CP-", "A", "Á ", "giai đoạn 2021 - ", "nhiệm kỳ ", "x", "x.", "[", "<", "_",
    "giáp thìn ", "tết ", "bằng ", "\t", "| ", "| a ", "*", "`", "http://a", "ngày 1-", "thành phố ", "tp. ", "tp.", "0123 ",
)  # fmt: skip


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for package in (report_lint, report_lint_vi):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if info.name.endswith("__main__"):
                continue
            for name, item in vars(importlib.import_module(info.name)).items():
                values = cast("tuple[object, ...]", item) if isinstance(item, tuple) else (item,)
                for number, value in enumerate(values):
                    if isinstance(value, Pattern):
                        yield f"{info.name}.{name}.{number}", value.compiled
                    elif isinstance(value, re.Pattern):
                        pattern: re.Pattern[Any] = value  # pyright: ignore[reportUnknownVariableType]
                        if isinstance(pattern.pattern, str):  # bytes are tried in the readers' own tests
                            yield f"{info.name}.{name}.{number}", pattern


PATTERNS = dict(_patterns())


def _seconds(job: Callable[[], object]) -> float:
    start = time.process_time()
    job()
    return time.process_time() - start


def _is_linear(job: Callable[[int], Callable[[], object]], size: int, quick: float) -> bool:
    """Compare a size with twice it; a machine's hiccup is forgiven three times, a quadratic job never.

    What is done within ``quick`` seconds for the double size is fast enough whatever its shape.
    """
    for _ in range(4):
        twice = _seconds(job(2 * size))
        if twice <= quick or twice <= 2.8 * _seconds(job(size)) + 0.004:
            return True
        if twice > 100 * quick:
            return False
    return False


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_is_linear(name: str) -> None:
    pattern = PATTERNS[name]

    def job(unit: str) -> Callable[[int], Callable[[], object]]:
        def of_size(size: int) -> Callable[[], object]:
            text = unit * (size // len(unit))
            return lambda: sum(1 for _ in pattern.finditer(text))

        return of_size

    assert next((unit for unit in UNITS if not _is_linear(job(unit), 5000, 0.004)), None) is None


@pytest.mark.parametrize("unit", UNITS)
def test_all_rules_together_are_linear(unit: str) -> None:
    rules = [rule() for pack in packs() for rule in pack.rules(Selection())]

    def job(size: int) -> Callable[[], object]:
        report = report_of(unit * (size // len(unit)), on="2024-03-08")
        return lambda: check(report, rules)

    assert _is_linear(job, 8000, 0.05)
