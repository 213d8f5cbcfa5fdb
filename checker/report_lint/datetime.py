"""Days, as the standard library has them, without what a check has no use for.

Up to Python 3.11 importing ``datetime`` builds all its classes in Python, only to replace them by those in C: 1.2 ms.
"""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

__all__ = ["date", "timedelta"]

if TYPE_CHECKING:
    from datetime import date, timedelta
else:
    try:
        from _datetime import date, timedelta
    except ImportError:  # a Python without the classes in C
        from datetime import date, timedelta
