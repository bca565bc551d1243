"""The words of exported tables and of what is missing, free of Qt: used by windows and command line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from . import wording, wording_attendance, wording_eligibility
from .catalog import QT_TRANSLATE_NOOP, Table, sentence
from .domain.agenda import Slot
from .domain.eligibility import Kind, Missing
from .services.countries import by_code
from .services.exports import ExportWords

HEADINGS = Table(
    "ExportHeadings",
    {
        "family_name": QT_TRANSLATE_NOOP("ExportHeadings", "Surnames"),
        "given_name": QT_TRANSLATE_NOOP("ExportHeadings", "Given names"),
        "email": QT_TRANSLATE_NOOP("ExportHeadings", "E-mail"),
        "country": QT_TRANSLATE_NOOP("ExportHeadings", "Country"),
        "affiliation": QT_TRANSLATE_NOOP("ExportHeadings", "Municipality or organisation"),
        "role": QT_TRANSLATE_NOOP("ExportHeadings", "Role"),
        "certificate": QT_TRANSLATE_NOOP("ExportHeadings", "Certificate"),
        "standing": QT_TRANSLATE_NOOP("ExportHeadings", "Standing"),
        "courses_passed": QT_TRANSLATE_NOOP("ExportHeadings", "Online courses passed"),
        "courses": QT_TRANSLATE_NOOP("ExportHeadings", "Online courses asked for"),
        "slots_attended": QT_TRANSLATE_NOOP("ExportHeadings", "Items attended"),
        "slots_required": QT_TRANSLATE_NOOP("ExportHeadings", "Items asked for"),
        "missing": QT_TRANSLATE_NOOP("ExportHeadings", "What is missing"),
        "waived": QT_TRANSLATE_NOOP("ExportHeadings", "Waived"),
        "attendance": QT_TRANSLATE_NOOP("ExportHeadings", "Attendance"),
        "eligibility": QT_TRANSLATE_NOOP("ExportHeadings", "Certificates"),
    },
)


@lru_cache(maxsize=4)
def words(language: str) -> ExportWords:
    """Words of the tables in one of the program's languages."""

    def table(of: Table) -> dict[str, str]:
        return {code: sentence(of, code, language) for code in of.texts}

    return ExportWords(
        headings=table(HEADINGS),
        presences=table(wording_attendance.PRESENCES),
        standings=table(wording_eligibility.STANDINGS),
        certificates=table(wording_eligibility.CERTIFICATES),
        roles=table(wording.ROLES),
        countries={code: country.name(language) for code, country in by_code().items()},
        missing=lambda missing, slots: missing_words(missing, slots, language),
    )


def missing_words(missing: Missing, slots: Mapping[str, Slot], language: str) -> str:
    """What is missing and what would mend it, e.g. `“Opening” (12 Sep, 09:00): Absent. Only a waiver …`."""
    return f"{thing_words(missing, slots, language)} {fix_words(missing, language)}"


def thing_words(missing: Missing, slots: Mapping[str, Slot], language: str) -> str:
    """What is missing, as one sentence."""
    if missing.kind == Kind.SLOT and not missing.slot:
        return sentence(wording_eligibility.MISSING, "any_slot", language) + "."
    table = wording_attendance.PRESENCES if missing.kind == Kind.SLOT else wording_eligibility.RESULTS
    values = {"title": _title(missing, slots), "status": sentence(table, missing.status, language).lower()}
    return sentence(wording_eligibility.MISSING, missing.kind, language, values) + "."


def fix_words(missing: Missing, language: str) -> str:
    """What would mend it, as one sentence."""
    return sentence(wording_eligibility.FIXES, missing.fix, language)


def _title(missing: Missing, slots: Mapping[str, Slot]) -> str:
    slot = slots.get(missing.slot)
    if slot is None:
        return missing.slot
    if not slot.day or not slot.start:
        return slot.title
    return f"{slot.title} ({datetime.combine(slot.day, slot.start):%d/%m %H:%M})"
