"""Old workbooks (.xls): LibreOffice, where it is installed, makes an .xlsx of them."""

from __future__ import annotations

from report_lint.message import says
from report_lint.read.doc import converted
from report_lint.read.encoding import UnreadableError
from report_lint.read.package import Package
from report_lint.read.xlsx import read_xlsx
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.model import Report


def read_xls(file: str, data: bytes) -> Report:
    """Read an old workbook; UnreadableError without LibreOffice, or when it cannot read it."""
    found = converted(data, "xls", "xlsx", "MS Excel 97")
    if found is None:
        template = "{file} is an old Excel workbook; install LibreOffice, or save it as .xlsx in Excel"
        raise UnreadableError(says(template, file=file))
    if not found:
        raise UnreadableError(says("{file} is an old Excel workbook that LibreOffice cannot read", file=file))
    return read_xlsx(Package(found, file))
