"""Old Word documents (.doc) and RTF: LibreOffice, where it is installed, makes a .docx of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from signal import SIGTERM

from report_lint.message import says
from report_lint.read.docx import read_docx
from report_lint.read.encoding import UnreadableError
from report_lint.read.package import Package
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.model import Report

_PROGRAMS = ("soffice", "libreoffice")
#: Starting LibreOffice for the first time takes long.
_SECONDS = 120
_SETTING = (
    '<item oor:path="/org.openoffice.Office.Common/Security/Scripting">'
    '<prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
)
_SETTINGS = (
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    + _SETTING.format("MacroSecurityLevel", 3)
    + _SETTING.format("DisableMacrosExecution", "true")
    + _SETTING.format("BlockUntrustedRefererLinks", "true")
    + "</oor:items>"
)


def read_doc(file: str, data: bytes, kind: str) -> Report:
    """Read a document of the kind "doc" or "rtf"; UnreadableError without LibreOffice, or when it cannot read it."""
    found = converted(data, kind, "docx")
    if found is None:
        template = "{file} is an old Word document; install LibreOffice, or save it as .docx in Word"
        raise UnreadableError(says(template, file=file))
    if not found:
        raise UnreadableError(says("{file} is an old Word document that LibreOffice cannot read", file=file))
    return read_docx(Package(found, file))


def converted(data: bytes, kind: str, to: str, taken_for: str = "") -> bytes | None:
    """Return what LibreOffice makes of a file of one kind: b"" when it cannot read it, None where there is none.

    ``taken_for`` is the name that LibreOffice has for the kind; without it, anything is read as some text.
    """
    program = next((found for name in _PROGRAMS if (found := shutil.which(name))), None)
    if program is None:
        return None
    with tempfile.TemporaryDirectory(prefix="report-lint-") as folder:
        options = [f"--infilter={taken_for}"] if taken_for else []
        return _converted([program, *options], folder, data, kind, to)


def _converted(program: list[str], folder: str, data: bytes, kind: str, to: str) -> bytes:
    """Return a newer file with the same words, b"" when there is none.

    A profile of its own keeps the person's settings and open windows out; it forbids macros and links to elsewhere.
    """
    source = os.path.join(folder, f"report.{kind}")
    with open(source, "wb") as target:
        target.write(data)
    profile = os.path.join(folder, "profile")
    os.makedirs(os.path.join(profile, "user"))
    with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as settings:
        settings.write(_SETTINGS)
    where = "file:///" + profile.replace(os.sep, "/").lstrip("/")
    command = [program[0], f"-env:UserInstallation={where}", "--headless", "--norestore", *program[1:]]
    command += ["--convert-to", to, "--outdir", folder, source]
    try:
        _run(command)
        with open(os.path.join(folder, f"report.{to}"), "rb") as result:
            return result.read()
    except OSError:
        return b""


def _run(command: list[str]) -> None:
    """Run a program that starts others; where it takes too long, all of them are ended."""
    silent = subprocess.DEVNULL
    apart = os.name == "posix"
    with subprocess.Popen(  # noqa: S603 — found on the path
        command, stdin=silent, stdout=silent, stderr=silent, start_new_session=apart
    ) as running:
        try:
            running.wait(_SECONDS)
        except subprocess.TimeoutExpired:
            if apart:
                os.killpg(running.pid, SIGTERM)
            running.kill()
