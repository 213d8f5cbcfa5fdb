"""The terms of the National Assembly, as its instruments' symbols name them."""

from __future__ import annotations

from report_lint.value import Value


class Term(Value):
    """A term (khóa) of the National Assembly, as its instruments' symbols name it."""

    number: int
    first: int
    """The year in which it began."""
    last: int | None
    """The year in which it ended; None for the sitting one."""
    opened: str
    """The ISO day on which its first session opened: no instrument of it is older."""


# quochoi.vn and vneconomy.vn (XII), Vietnamese Wikipedia (XI, XIII, XIV), thanhnien.vn (XVI).
TERMS = (
    Term(11, 2002, 2007, "2002-07-19"),
    Term(12, 2007, 2011, "2007-07-19"),
    Term(13, 2011, 2016, "2011-07-21"),
    Term(14, 2016, 2021, "2016-07-20"),
    Term(15, 2021, 2026, "2021-07-20"),
    Term(16, 2026, None, "2026-04-06"),
)
