"""``python -m report_lint`` is ``report-lint``."""

from report_lint.cli import run

if __name__ == "__main__":
    run()
