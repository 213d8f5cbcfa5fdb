"""What is known of the world: loaded when a mention first asks for it, the same for a whole run."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Protocol, Self, TypeVar

    class Knowledge(Protocol):
        """A body of facts that can load itself."""

        @classmethod
        def load(cls) -> Self:
            """Open the facts; called at most once a run."""
            ...

    K = TypeVar("K", bound=Knowledge)


class World:
    """Every kind of knowledge that was asked for in this run."""

    def __init__(self) -> None:
        """Begin with nothing loaded."""
        self._loaded: dict[type, Any] = {}

    def get(self, kind: type[K]) -> K:
        """Return the one instance of a kind of knowledge."""
        if kind not in self._loaded:
            self._loaded[kind] = kind.load()
        loaded: K = self._loaded[kind]
        return loaded
