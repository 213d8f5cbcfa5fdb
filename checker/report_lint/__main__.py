"""``python -m report_lint`` is ``report-lint``."""

import sys

from report_lint.cli import main

if __name__ == "__main__":
    sys.exit(main())
