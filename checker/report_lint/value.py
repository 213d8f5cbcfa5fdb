"""Immutable values: a class's annotations are its fields.

The standard library's dataclasses write and compile source for every class, 0.7 ms each at start-up; this base costs
0.01 ms a class, and both type checkers follow it through ``dataclass_transform``.
"""

from __future__ import annotations

from operator import itemgetter

__all__ = ["TYPE_CHECKING", "Choice", "Grade", "Value", "cached_property"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import IntEnum as Grade
    from enum import StrEnum as Choice
    from functools import cached_property
    from typing import Any, ClassVar, Self, dataclass_transform
else:

    def dataclass_transform(**_: object) -> Callable[[type], type]:
        """Stand in for typing's marker: importing typing costs 18 ms."""
        return lambda cls: cls

    class cached_property:  # noqa: N801 — it stands in for the one of functools, which costs 1 ms
        """A property that is worked out once."""

        def __init__(self, make: Callable[[Any], Any]) -> None:
            """Keep how the value is made."""
            self.make = make
            self.__doc__ = make.__doc__

        def __set_name__(self, _: type, name: str) -> None:
            """Learn the property's name."""
            self.name = name

        def __get__(self, owner: object, _: type) -> Any:
            """Make the value, and leave it where it is found first from now on."""
            if owner is None:
                return self
            made = owner.__dict__[self.name] = self.make(owner)
            return made

    class _Choices(type):
        def __iter__(cls) -> Iterator[Choice]:
            return iter(cls._members.values())

        def __len__(cls) -> int:
            return len(cls._members)

    class _Chosen:
        """What the members of a choice have in common."""

        __slots__ = ()

        def __init_subclass__(cls) -> None:
            """Make the members of the class's constants."""
            cls._members = {}
            for name, plain in list(vars(cls).items()):
                if type(plain) in cls.__mro__ and not name.startswith("_"):
                    member = super().__new__(cls, plain)
                    member.name, member.value = name, plain
                    cls._members[plain] = member
                    setattr(cls, name, member)

        def __new__(cls, plain: object) -> Self:
            """Return the member of that word or number; ValueError when there is none."""
            try:
                return cls._members[plain]
            except KeyError:
                message = f"{plain!r} is not a valid {cls.__name__}"
                raise ValueError(message) from None

        def __repr__(self) -> str:
            """Show the class and the member's name."""
            return f"{type(self).__name__}.{self.name}"

    class Choice(_Chosen, str, metaclass=_Choices):  # noqa: SLOT000 — a member has a name beside its word
        """One of a few words: to the type checkers a StrEnum, which costs a tenth of a millisecond a class to make."""

    class Grade(_Chosen, int, metaclass=_Choices):
        """One of a few numbers: to the type checkers an IntEnum."""

        __str__ = int.__repr__


@dataclass_transform(frozen_default=True)
class Value:
    """A frozen value: equal, hashed and ordered by its fields, made by position or by name.

    A field with a class attribute of the same name is optional. ``ClassVar`` annotations are no fields.
    """

    __fields__: ClassVar[tuple[str, ...]] = ()
    __defaults__: ClassVar[dict[str, Any]] = {}
    #: All fields of an instance's dictionary, as something to compare.
    __values__: ClassVar[Any] = staticmethod(tuple)

    def __init_subclass__(cls) -> None:
        """Collect the new class's fields after those of its base."""
        own = vars(cls)
        fields = dict.fromkeys(cls.__fields__)
        if "__annotations__" in own or "__annotate_func__" in own:
            fields.update(dict.fromkeys(_own_fields(cls)))
            cls.__fields__ = tuple(fields)
            if fields:
                cls.__values__ = itemgetter(*fields)
        if defaults := fields.keys() & own.keys():
            cls.__defaults__ = cls.__defaults__ | {name: own[name] for name in defaults}

    def __init__(self, *args: Any, **named: Any) -> None:
        """Set the fields; TypeError when one is missing, unknown or given twice."""
        names = self.__fields__
        if len(args) == len(names) and not named:
            self.__dict__.update(zip(names, args))  # noqa: B905 — as many as names; saying so costs a third more
            return
        own = self.__dict__
        own.update(self.__defaults__)
        own.update(zip(names, args))  # noqa: B905 — as above
        own.update(named)
        if len(own) != len(names) or len(args) > len(names) or not named.keys().isdisjoint(names[: len(args)]):
            raise _wrong_call(type(self), args, named)

    def __setattr__(self, name: str, _: object) -> None:
        """Refuse: values do not change."""
        message = f"{type(self).__name__}.{name} cannot be set: values do not change"
        raise AttributeError(message)

    def __delattr__(self, name: str) -> None:
        """Refuse: values do not change."""
        self.__setattr__(name, None)

    def _key(self) -> Any:
        return self.__values__(self.__dict__)

    def __eq__(self, other: object) -> bool:
        """Tell whether the other is of the same class with equal fields."""
        return type(other) is type(self) and self.__values__(self.__dict__) == self.__values__(other.__dict__)

    def __hash__(self) -> int:
        """Hash the fields."""
        return hash(self.__values__(self.__dict__))

    def __lt__(self, other: Self) -> bool:
        """Order by the fields, first to last."""
        return self._key() < other._key() if type(other) is type(self) else NotImplemented

    def __le__(self, other: Self) -> bool:
        """Order by the fields, first to last."""
        return self._key() <= other._key() if type(other) is type(self) else NotImplemented

    def __gt__(self, other: Self) -> bool:
        """Order by the fields, first to last."""
        return self._key() > other._key() if type(other) is type(self) else NotImplemented

    def __ge__(self, other: Self) -> bool:
        """Order by the fields, first to last."""
        return self._key() >= other._key() if type(other) is type(self) else NotImplemented

    def __repr__(self) -> str:
        """Show the class and every field by name."""
        shown = ", ".join(f"{name}={self.__dict__[name]!r}" for name in self.__fields__)
        return f"{type(self).__name__}({shown})"

    def replace(self, **changes: Any) -> Self:
        """Return the same value with some fields changed."""
        return type(self)(**{name: self.__dict__[name] for name in self.__fields__} | changes)


def _own_fields(cls: type) -> list[str]:
    annotations: dict[str, object] | None = vars(cls).get("__annotations__")
    if annotations is None and "__annotate_func__" in vars(cls):  # Python 3.14 keeps them unevaluated
        from importlib import import_module

        library: Any = import_module("annotationlib")
        annotations = library.get_annotations(cls, format=library.Format.STRING)
    return [name for name, kind in (annotations or {}).items() if "ClassVar[" not in str(kind)]


def _wrong_call(cls: type[Value], args: tuple[Any, ...], named: dict[str, Any]) -> TypeError:
    names = cls.__fields__
    if len(args) > len(names):
        return TypeError(f"{cls.__name__} takes {len(names)} values, {len(args)} given")
    given = names[: len(args)]
    for name in named:
        if name not in names:
            return TypeError(f"{cls.__name__} has no field {name}")
        if name in given:
            return TypeError(f"{cls.__name__}: {name} given twice")
    missing = [name for name in names if name not in given and name not in named and name not in cls.__defaults__]
    return TypeError(f"{cls.__name__} needs {missing[0]}")
