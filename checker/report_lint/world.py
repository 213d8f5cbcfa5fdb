"""What is known of the world: loaded when a mention first asks for it, the same for a whole run."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Protocol, Self, TypeVar

    class Knowledge(Protocol):
        """A body of facts that can load itself."""

        @classmethod
        def load(cls) -> Self:
            """Open the facts; called at most once a run."""
            ...

    K = TypeVar("K", bound=Knowledge)


class World:
    """Every kind of knowledge that was asked for in this run.

    ``files`` are paths and contents of what an organisation knows of itself; a kind that takes them in has
    ``load_in(world)`` beside ``load()``.
    """

    def __init__(self, files: Iterable[tuple[str, bytes]] = ()) -> None:
        """Begin with nothing loaded."""
        self.files = tuple(files)
        self._loaded: dict[type, Any] = {}

    @property
    def state(self) -> str:
        """What the organisation's files hold, as a short text; "" when there are none."""
        if not self.files:
            return ""
        from hashlib import blake2b

        return " ".join([blake2b(data, digest_size=16).hexdigest() for _, data in self.files])

    def get(self, kind: type[K]) -> K:
        """Return the one instance of a kind of knowledge."""
        if kind not in self._loaded:
            extended: Any = getattr(kind, "load_in", None) if self.files else None
            self._loaded[kind] = extended(self) if extended else kind.load()
        loaded: K = self._loaded[kind]
        return loaded
