"""The words of the check-in page: a scan's result as the verdict panel shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ... import wording
from ...domain.badges import ROLE_COLOURS
from ...domain.checkin import TONES, VerdictKind
from ...domain.people import Modality, Person, PhotoConsent
from ..messages import local, words
from ..widgets.search_list import Hit
from ..widgets.verdict import VerdictView

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ...domain.checkin import Sighting
    from ...domain.people import Country
    from ...services.attendance import LastScan, ScanResult

translate = QCoreApplication.translate
_ICONS = {VerdictKind.BACK: "enter", VerdictKind.LEFT: "exit", VerdictKind.SPARE: "badges"}
"""Ways through a door, and a badge without a person: what their colour alone does not tell."""


def verdict_view(result: ScanResult, countries: Mapping[str, Country], language: str, handout: str) -> VerdictView:
    """Everything the operator needs, nothing else. `handout` is the seminar's own text, empty for the usual one."""
    verdict = result.verdict
    person = verdict.person
    return VerdictView(
        tone=verdict.tone.value,
        word=words(wording.VERDICTS, verdict.kind.value),
        name=person.name if person else "",
        origin=origin(person, countries, language) if person else "",
        role=words(wording.ROLES, person.role) if person else "",
        role_colours=ROLE_COLOURS.get(person.role, ("", "")) if person else ("", ""),
        modality=words(wording.MODALITIES, person.modality) if person else "",
        hand_over=hand_over(result, handout),
        reason="" if verdict.admitted else words(wording.REASONS, verdict.reason, _values(result)),
        detail=sighting(verdict.earlier),
        notes=tuple(words(wording.NOTES, note) for note in _notes(result)),
        corner=f"{result.at:%H:%M}",
        icon=_ICONS.get(verdict.kind, ""),
    )


def refused(sentence: str) -> VerdictView:
    """What the panel says when nothing was saved."""
    return VerdictView(tone="stop", word=translate("CheckIn", "Not saved"), reason=sentence)


def origin(person: Person, countries: Mapping[str, Country], language: str) -> str:
    """Country and municipality or organisation."""
    country = countries[person.country].name(language) if person.country in countries else person.country
    return " · ".join(part for part in (country, person.affiliation) if part)


def hand_over(result: ScanResult, handout: str) -> str:
    """What to give to the person; nothing on later days."""
    if not result.verdict.admitted or result.verdict.person is None:
        return ""
    if not result.first_day:
        return translate("CheckIn", "Came before: has badge and folder")
    given = handout or translate("CheckIn", "Badge and folder")
    person = result.verdict.person
    table = translate("CheckIn", "Table {table}").format(table=person.table) if person.table else ""
    return " · ".join(part for part in (given, table) if part)


def sighting(earlier: Sighting | None) -> str:
    """When, where and by whom somebody was admitted before."""
    if earlier is None:
        return ""
    if not earlier.operator:
        return translate("CheckIn", "Admitted at {time} at {desk}").format(
            time=f"{earlier.at:%H:%M}", desk=earlier.desk
        )
    sentence = translate("CheckIn", "Admitted at {time} at {desk} by {operator}")
    return sentence.format(time=f"{earlier.at:%H:%M}", desk=earlier.desk, operator=earlier.operator)


def hit(person: Person, countries: Mapping[str, Country], language: str, admitted: datetime | None) -> Hit:
    """One line of the search results."""
    chip, tone = "", "neutral"
    if person.substituted_by:
        chip, tone = translate("CheckIn", "Substituted"), "wait"
    elif admitted is not None:
        chip, tone = translate("CheckIn", "Here since {time}").format(time=f"{admitted:%H:%M}"), "good"
    elif person.modality == Modality.VIRTUAL:
        chip = words(wording.MODALITIES, person.modality)
    subtitle = " · ".join(
        part for part in (origin(person, countries, language), words(wording.ROLES, person.role)) if part
    )
    return Hit(person.id, person.name, subtitle, chip, tone)


def last_scan(scan: LastScan) -> tuple[str, str, str]:
    """Name, verdict and tone of a line in the last-scans list."""
    name = scan.person.name if scan.person else translate("CheckIn", "No person")
    if scan.voided:
        return name, translate("CheckIn", "Taken back"), "stop"
    return name, words(wording.VERDICTS, scan.verdict.value), TONES[scan.verdict].value


def _notes(result: ScanResult) -> list[str]:
    notes = list(result.verdict.notes)
    person = result.verdict.person
    if person is not None and result.verdict.admitted and person.photo_consent == PhotoConsent.NO:
        notes.append("no_photos")
    return notes


def _values(result: ScanResult) -> dict[str, object]:
    substitute = result.verdict.substitute
    holders = " · ".join(person.name for person in result.verdict.holders)
    return {"substitute": substitute.name if substitute else "…", "time": local(result.at), "holders": holders}
