"""The words of people pages: every code of a person's fields in the operator's language, read once a refresh."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from ... import wording
from ...catalog import Table
from ...domain.names import fold
from ...domain.people import Modality, Person, PhotoConsent, Role
from ...services import countries
from ..messages import words

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Vocabulary:
    """Code → word, in the order of menus. Built on the window's thread, read on any."""

    role: Mapping[str, str]
    modality: Mapping[str, str]
    experience: Mapping[str, str]
    photo_consent: Mapping[str, str]
    sex: Mapping[str, str]
    language: Mapping[str, str]
    country: Mapping[str, str]
    """Members first, then all others, each in alphabetical order."""

    def choices(self, field: str) -> Mapping[str, str]:
        """Words of a field that is chosen, not typed; empty for the others."""
        return getattr(self, field, {})

    def value(self, field: str, code: str) -> str:
        """A value as it is shown; a code that is not known here is shown as it stands."""
        return self.choices(field).get(code, code)

    def origin(self, person: Person) -> str:
        """Country and municipality or organisation."""
        return " · ".join(part for part in (self.value("country", person.country), person.affiliation) if part)


def vocabulary() -> Vocabulary:
    """The words in the language in use."""
    return Vocabulary(
        role=_table(wording.ROLES, Role),
        modality=_table(wording.MODALITIES, Modality),
        experience=_table(wording.EXPERIENCES, ("experienced", "starting")),
        photo_consent=_table(wording.CONSENTS, PhotoConsent),
        sex={"F": translate("People", "Woman"), "M": translate("People", "Man"),
             "X": translate("People", "Other"), "U": translate("People", "Not said")},
        language=_languages(),
        country=_countries(),
    )


def field(name: str) -> str:
    """Name of a person's field."""
    if name == "full_name":
        return translate("People", "Full name")
    return words(wording.FIELDS, name)


def number(value: int) -> str:
    return QLocale().toString(value)


def _table(table: Table, codes: Iterable[str]) -> dict[str, str]:
    return {str(code): words(table, str(code)) for code in codes}


def _languages() -> dict[str, str]:
    return {"es": translate("People", "Spanish"), "en": translate("People", "English"),
            "fr": translate("People", "French"), "pt": translate("People", "Portuguese"),
            "qu": translate("People", "Quechua"), "ht": translate("People", "Haitian Creole"),
            "de": translate("People", "German"), "it": translate("People", "Italian")}


def _countries() -> dict[str, str]:
    language = QLocale().name()[:2]
    named = [(not country.member, fold(name), code, name) for code, country in countries.by_code().items()
             for name in [country.name(language)]]
    return {code: name for _, _, code, name in sorted(named)}
