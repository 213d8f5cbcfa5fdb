"""What is open while a part of an OpenDocument text is read."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.read.grid import Flow, Grid
    from report_lint.read.paragraph import Words


class Scope:
    """A body, note or text box: what is open in it. Of each open list: its style; of the item: its first number."""

    __slots__ = ("depths", "flow", "flows", "grids", "heading", "item", "label", "words")

    def __init__(self, flow: Flow) -> None:
        """Begin with nothing open; what is finished goes into the flow."""
        self.flow = flow
        self.flows: list[Flow] = []
        self.grids: list[Grid] = []
        self.depths: list[str] = []
        self.item: int | None = None
        self.words: Words | None = None
        self.label = ""
        self.heading: int | None = None
