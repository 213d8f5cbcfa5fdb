"""Which language a person reads.

A pack has a module ``words_vi`` or ``words_en`` for a language in which not all sentences are written: its ``WORDS``
puts the engine's English templates, the pack's own ones, and what its rules' manuals begin with into that language.
"""

from __future__ import annotations

import os

from report_lint.bytecode import imported
from report_lint.render.words import Words
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from report_lint.load import Pack

AUTO = "auto"
#: The first one is spoken to everybody whose locale names neither.
LANGUAGES = ("vi", "en")
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_REGION = r"Control Panel\International"


def spoken(asked: str = AUTO) -> str:
    """Return the language that is asked for, or with ``auto`` that of the person's locale if it is one of ours."""
    if asked in LANGUAGES:
        return asked
    locale = next(filter(None, map(os.environ.get, _VARIABLES)), "")
    if not locale and os.name == "nt":
        locale = _region()
    language = locale.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return language if language in LANGUAGES else LANGUAGES[0]


def words(language: str, packs: Iterable[Pack]) -> Words:
    """Return how a language is written: its words from all packs, those of the first one over those of the others.

    Figures keep the marks of the reports: beside "2.318", which a message quotes, 2,328 would be another number.
    """
    catalogue: Mapping[str, str] = {}
    for pack in packs:
        try:
            own: Mapping[str, str] = imported(f"{pack.package}.words_{language}").WORDS
        except Exception:  # noqa: BLE001, S112 — a pack need not have any; a broken one is told where it is used
            continue
        catalogue = {**own, **catalogue} if catalogue else own
    return Words(catalogue, zeros=language == "en")


def _region() -> str:
    """Return the locale of a person's Windows, as in "vi-VN"; "" when nobody knows.

    It is the region that the person has chosen, not the language of the menus, which few offices have in Vietnamese.
    """
    try:
        registry: Any = imported("winreg")
        with registry.OpenKey(registry.HKEY_CURRENT_USER, _REGION) as key:
            return str(registry.QueryValueEx(key, "LocaleName")[0])
    except (ImportError, OSError):
        return ""
