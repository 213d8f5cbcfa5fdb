"""Elements of XML as they are read: each goes to its handler by its name."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Attributes = dict[str, str]
    Start = Callable[[Attributes], None]
    End = Callable[[], None]


def dispatch(
    starts: Mapping[str, Start], ends: Mapping[str, End]
) -> tuple[Callable[[str, Attributes], None], Callable[[str], None]]:
    """Return the handlers of all elements: plain functions, for they are called a million times."""
    begin, finish = starts.get, ends.get

    def start(name: str, attributes: Attributes) -> None:
        handler = begin(name)
        if handler is not None:
            handler(attributes)

    def end(name: str) -> None:
        handler = finish(name)
        if handler is not None:
            handler()

    return start, end
