"""Translations without Qt: the command line and the badge printing read the same .ts files as the windows.

English is the source language. A text is marked for extraction with `QT_TRANSLATE_NOOP(context, text)`: pyside6-lupdate
finds the call by its name, at run time it only returns the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import PurePath
from typing import NamedTuple

from . import paths

LANGUAGES = ("en", "es")
"""Languages the program is complete in; French exists for what participants read."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 (the name is what pyside6-lupdate looks for)
    """Mark `text` for translation in `context`; returns it unchanged."""
    return text


class Table(NamedTuple):
    """Sentences by code, all of one translation context."""

    context: str
    texts: Mapping[str, str]

    def source(self, code: str) -> str:
        """English sentence of `code`; an unknown code (from a newer version) is shown as words, never hidden."""
        return self.texts.get(code) or code.replace("_", " ")


def text(language: str, context: str, source: str) -> str:
    """`source` in `language`, or `source` itself while there is no translation."""
    return _messages(language).get((context, source)) or source


def sentence(table: Table, code: str, language: str = "en", values: Mapping[str, object] | None = None) -> str:
    """The worded `code` of `table`, its {placeholders} filled in."""
    return fill(text(language, table.context, table.source(code)), values or {})


def fill(template: str, values: Mapping[str, object]) -> str:
    """`template` with its {placeholders} replaced; one without a value becomes an ellipsis rather than an error."""
    return template.format_map(_Values({key: plain(key, value) for key, value in values.items()}))


def plain(key: str, value: object) -> str:
    """A value as a person writes it: file names without folders, times to the minute."""
    from datetime import date, datetime, time  # late: the window words nothing before it is painted

    if key == "path" or isinstance(value, PurePath):
        return PurePath(str(value).replace("\\", "/")).name
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return ", ".join(plain("", item) for item in value)
    return "?" if value is None else str(value)


class _Values(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


@lru_cache(maxsize=8)
def _messages(language: str) -> Mapping[tuple[str, str], str]:
    """(context, source) → translation of a language; empty for English and for languages without a file."""
    file = paths.resources() / "i18n" / f"{language}.ts"
    if not language.isalpha() or not file.exists():
        return {}
    from xml.etree import ElementTree

    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[name, message.findtext("source") or ""] = translation.text
    return found
