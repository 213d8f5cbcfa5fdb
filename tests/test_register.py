"""Registers: sorted text, found by bisection."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from report_lint.register import Register

KEYS = st.text(alphabet="abăâđ12 /-", min_size=1, max_size=4)


def _register(folder: Path, rows: list[tuple[str, str]], head: str = "# head\n") -> Register:
    path = folder / "register.tsv"
    path.write_bytes((head + "".join(f"{key}\t{value}\n" for key, value in rows)).encode())
    return Register(str(path))


@given(st.lists(KEYS, min_size=1, max_size=40), KEYS, st.sampled_from([1, 300, 3000, 9000]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
def test_every_row_is_found_by_its_key_and_by_its_prefix(
    tmp_path: Path, keys: list[str], other: str, width: int
) -> None:
    values = [str(number).zfill(width) for number in range(len(keys))]  # a short file is not halved
    rows = sorted(zip(keys, values, strict=True), key=lambda row: f"{row[0]}\t".encode())
    register = _register(tmp_path, rows)
    for key in {*keys, other}:
        assert list(register.rows(key)) == [row for row in rows if row[0] == key]
        assert sorted(register.starting(key)) == sorted(row for row in rows if row[0].startswith(key))


def test_a_register_without_head_or_last_newline_is_read(tmp_path: Path) -> None:
    path = tmp_path / "register.tsv"
    path.write_bytes("a\t1\nđ\t2".encode())
    assert list(Register(str(path))) == [("a", "1"), ("đ", "2")]
    assert list(Register(str(path)).rows("đ")) == [("đ", "2")]
