"""Values: frozen, equal by field, ordered, made by position or by name."""

import pickle
from typing import ClassVar

import pytest

from report_lint.value import Value


class Point(Value):
    x: int
    y: int = 0
    origin: ClassVar[str] = "no field"


class Named(Point):
    name: str = ""


def test_fields_come_by_position_by_name_or_by_default() -> None:
    assert [Point(1, 2), Point(1), Point(y=2, x=1)] == [Point(x=1, y=2), Point(1, 0), Point(1, 2)]
    assert Named(1, 2, "a").__fields__ == ("x", "y", "name")


@pytest.mark.parametrize(
    ("args", "named", "says"),
    [
        ((), {}, "needs x"),
        ((1, 2, 3), {}, "takes 2 values, 3 given"),
        ((1,), {"x": 1}, "x given twice"),
        ((1,), {"z": 1}, "no field z"),
    ],
)
def test_a_wrong_call_says_what_is_wrong(args: tuple[int, ...], named: dict[str, int], says: str) -> None:
    with pytest.raises(TypeError, match=says):
        Point(*args, **named)


def test_values_do_not_change() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="cannot be set"):
        point.x = 2  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(AttributeError, match="cannot be set"):
        del point.x  # pyright: ignore[reportAttributeAccessIssue]
    assert point.replace(y=5) == Point(1, 5)


def test_values_are_equal_hashed_and_ordered_by_their_fields() -> None:
    assert {Point(1, 2), Point(1, 2)} == {Point(1, 2)}
    assert sorted([Point(2, 0), Point(1, 9), Point(1, 2)]) == [Point(1, 2), Point(1, 9), Point(2, 0)]
    assert Point(1) < Point(1, 1) <= Point(1, 1) < Point(2)
    assert Point(2) > Point(1, 1) >= Point(1, 1)
    assert Point(1) != Named(1)
    with pytest.raises(TypeError):
        assert Point(1) < Named(2)


def test_values_show_and_pickle() -> None:
    assert repr(Named(1, 2, "a")) == "Named(x=1, y=2, name='a')"
    assert pickle.loads(pickle.dumps(Point(1, 2))) == Point(1, 2)  # noqa: S301 — our own bytes
