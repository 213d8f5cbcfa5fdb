"""What may stand in a settings file, and how it is read."""

from __future__ import annotations

import os

from report_lint.message import says
from report_lint.options import FORM, FORMAT, UsageError, closest
from report_lint.rule import Severity
from report_lint.settings import PROJECT, TABLE, Settings
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

PROFILES = ("default", "strict", "figures")
#: What a value is to look like, where it does not.
_A_PATH, _A_VERSION, _PATHS = '"../report-lint.toml"', '">=0.3"', '["own.toml"]'
LEVELS = (*[str(severity) for severity in Severity], "never")


def loaded(path: str, version: str) -> Settings:
    """Read a settings file and those it extends. UsageError when one cannot be read or holds what nobody knows."""
    return _loaded(os.path.abspath(path), version, ())


def _loaded(path: str, version: str, via: tuple[str, ...]) -> Settings:
    if path in via:
        raise UsageError(says("{file} extends itself", file=shown(path)))
    table = _table(path)
    folder = os.path.dirname(path)
    _check_version(table.pop("required-version", ""), version, path)
    base = table.pop("extend", "")
    if not isinstance(base, str):
        raise _wrong(path, "extend", _A_PATH)
    own: dict[str, Any] = {}
    for key, value in table.items():
        if key not in KEYS:
            template = "{file} has the unknown key {key}"
            raise UsageError(says(template, file=shown(path), key=key), closest(key, [*KEYS, *_OTHER_KEYS]))
        own[key.replace("-", "_")] = KEYS[key](value, path, key)
    settings = Settings(**own, origins=dict.fromkeys(own, shown(path)))
    if not base:
        return settings
    return settings.over(_loaded(os.path.abspath(os.path.join(folder, base)), version, (*via, path)))


def bytes_of(path: str) -> bytes:
    """Return what a file holds. UsageError when it cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise UsageError(says("{file} cannot be read: {reason}", file=shown(path), reason=reason)) from None


def _table(path: str) -> dict[str, Any]:
    from tomllib import TOMLDecodeError, loads

    try:
        table: dict[str, Any] = loads(bytes_of(path).decode("utf-8-sig"))
    except (TOMLDecodeError, UnicodeDecodeError) as problem:
        raise UsageError(says("{file} is no valid TOML: {reason}", file=shown(path), reason=str(problem))) from None
    if os.path.basename(path) == PROJECT:
        table = table.get("tool", {}).get(TABLE, {})
    return table


def _check_version(required: object, version: str, path: str) -> None:
    """Compare with ``>=1.2, <2``, ``==1.2`` or plain ``1.2``, part by part."""
    if not isinstance(required, str):
        raise _wrong(path, "required-version", _A_VERSION)
    mine = _numbers(version)
    for part in filter(None, map(str.strip, required.split(","))):
        sign = part.rstrip("0123456789.").strip()
        wanted = _numbers(part[len(part.rstrip("0123456789.")) :])
        compared = (mine > wanted) - (mine < wanted)
        allowed = {"": (0,), "==": (0,), ">=": (0, 1), ">": (1,), "<=": (0, -1), "<": (-1,), "!=": (1, -1)}.get(sign)
        if allowed is None or not wanted:
            raise _wrong(path, "required-version", _A_VERSION)
        if compared not in allowed:
            template = "{file} asks for report-lint {required}; this is {version}"
            raise UsageError(says(template, file=shown(path), required=required, version=version))


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".") if part.isdecimal()]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers) if numbers or not version else (0,)


def _wrong(path: str, key: str, wanted: str) -> UsageError:
    return UsageError(says("{file}: {key} is to be like {wanted}", file=shown(path), key=key, wanted=wanted))


def shown(path: str) -> str:
    """Return a path as a person at this folder would write it."""
    try:
        near = os.path.relpath(path)
    except ValueError:  # another drive
        return path
    return path if near.startswith("..") else near


def _texts(value: object, path: str, key: str, wanted: str = '["SUM", "DAT001"]') -> tuple[str, ...]:
    items: Any = value
    texts = tuple([item for item in items if isinstance(item, str)]) if isinstance(value, list) else ()
    if not isinstance(value, list) or len(texts) != len(items):
        raise _wrong(path, key, wanted)
    return texts


def _patterns(value: object, path: str, key: str) -> tuple[tuple[str, str], ...]:
    return tuple([(os.path.dirname(path), pattern) for pattern in _texts(value, path, key)])


def _by_pattern(value: object, path: str, key: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    return tuple(
        [
            (os.path.dirname(path), name, _texts(codes, path, f"{key}.{name}"))
            for name, codes in _items(value, path, key)
        ]
    )


def _levels(value: object, path: str, key: str) -> dict[str, str]:
    level_of = _one_of(tuple(map(str, Severity)))
    return {name: level_of(level, path, f"{key}.{name}") for name, level in _items(value, path, key)}


def _options(value: object, path: str, key: str) -> dict[str, dict[str, object]]:
    return {name: dict(_items(options, path, f"{key}.{name}")) for name, options in _items(value, path, key)}


def _items(value: object, path: str, key: str) -> Iterator[tuple[str, Any]]:
    table: Any = value
    if not isinstance(value, dict):
        raise _wrong(path, key, f"[{key}]")
    yield from table.items()


def _one_of(choices: tuple[str, ...]) -> Callable[[object, str, str], str]:
    def read(value: object, path: str, key: str) -> str:
        if not isinstance(value, str) or value not in choices:
            raise _wrong(path, key, " | ".join(choices))
        return value

    return read


def _path(value: object, path: str, key: str) -> str:
    if not isinstance(value, str):
        raise _wrong(path, key, _A_PATH)
    return os.path.normpath(os.path.join(os.path.dirname(path), value))


def _paths(value: object, path: str, key: str) -> tuple[str, ...]:
    return tuple([_path(name, path, key) for name in _texts(value, path, key, _PATHS)])


_OTHER_KEYS = ("extend", "required-version")
KEYS: Mapping[str, Callable[[object, str, str], object]] = {
    "select": _texts,
    "extend-select": _texts,
    "ignore": _texts,
    "per-file-ignores": _by_pattern,
    "severity": _levels,
    "rules": _options,
    "profile": _one_of(PROFILES),
    "form": _one_of(FORM.choices),
    "exclude": _patterns,
    "fail-on": _one_of(LEVELS),
    "output-format": _one_of(FORMAT.choices),
    "lang": _one_of(("vi", "en", "auto")),
    "baseline": _path,
    "suppressions": _path,
    "knowledge": _paths,
}
