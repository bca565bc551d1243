"""Conflicts in words, free of Qt: used by windows, the command line and the tables of the reports folder."""

from __future__ import annotations

from collections.abc import Mapping

from . import wording, wording_attendance, wording_certificates
from . import wording_conflicts as own
from .catalog import Table
from .catalog import sentence as say
from .domain.checkin import REGISTRATION
from .domain.conflicts import Conflict, ConflictKind, Option, Side
from .domain.people import Person
from .services.conflict_table import ConflictWords
from .services.countries import by_code

_CODED: Mapping[tuple[str, str], Table] = {
    ("person", "role"): wording.ROLES,
    ("person", "modality"): wording.MODALITIES,
    ("person_day", "modality"): wording.MODALITIES,
    ("person", "photo_consent"): wording.CONSENTS,
    ("person", "experience"): wording.EXPERIENCES,
    ("person", "origin"): wording.ORIGINS,
    ("slot", "kind"): wording.SLOT_KINDS,
    ("mark", "status"): wording_attendance.PRESENCES,
}
_YES_OR_NO = frozenset({"closed", "deleted", "parallel", "state", "completed_counts"})
_LONG = frozenset({("template", "body"), ("asset", "data"), ("signatory", "image")})
_MOST = 400
"""Characters of a value that are shown."""


def words(language: str) -> ConflictWords:
    """What the table of the conflicts says in one of the program's languages."""
    return ConflictWords(
        headings={code: say(own.HEADINGS, code, language) for code in own.HEADINGS.texts},
        kind=lambda kind: say(own.KINDS, kind, language),
        sentence=lambda conflict: sentence(conflict, language),
        side=lambda side: f"{by(side)} {side.at:%Y-%m-%d %H:%M}: {side_words(side, language)}",
    )


def kind(conflict: Conflict, language: str) -> str:
    return say(own.KINDS, conflict.kind, language)


def sentence(conflict: Conflict, language: str) -> str:
    """What happened, in a sentence or two."""
    said = say(own.SENTENCES, conflict.says, language, _values(conflict, language))
    return f"{said} {say(own.SENTENCES, 'disputed', language)}" if conflict.disputed else said


def subject(conflict: Conflict, language: str) -> str:
    """What it is about in a few words, for a line of a list."""
    if conflict.kind == ConflictKind.SERIAL:
        return conflict.title
    if conflict.people:
        return ", ".join(person.name for person in conflict.people)
    return _thing(conflict, language)


def detail(conflict: Conflict, language: str) -> str:
    """What tells it from others of its kind."""
    values = _values(conflict, language)
    if conflict.kind == ConflictKind.FIELD:
        return " · ".join(str(values[name]) for name in ("field", "place") if values.get(name))
    if conflict.kind == ConflictKind.ADMITTED:
        return str(values["station"])
    return str(values.get("kind") or "") or _desks(conflict)


def option(one: Option, language: str) -> str:
    return say(own.OPTIONS, one.says, language)


def side_words(side: Side, language: str) -> str:
    """What one side saw or said."""
    values = dict(side.values)
    entity, field = values.get("entity", ""), values.get("field", "")
    if "value" in values:
        values["value"] = value(entity, field, values["value"], language)
        values["field"] = field_name(entity, field, language)
    if side.says == "value" and side.person is not None:
        return side.person.name
    return say(own.SIDES, side.says, language, values)


def by(side: Side) -> str:
    """Desk and operator."""
    return " · ".join(part for part in (side.desk, side.operator) if part)


def value(entity: str, field: str, text: str, language: str) -> str:
    """A stored value as people write it."""
    if field in _YES_OR_NO:
        return say(own.FIELDS, "yes" if text else "no", language)
    if not text:
        return say(own.SIDES, "empty", language)
    if (entity, field) == ("person", "country"):
        country = by_code().get(text)
        return country.name(language) if country else text
    if (entity, field) in _LONG:
        return f"{len(text)} B"
    table = _CODED.get((entity, field))
    return say(table, text, language) if table else text[:_MOST]


def field_name(entity: str, field: str, language: str) -> str:
    """Label of a field."""
    table = wording.FIELDS if field in wording.FIELDS.texts and field not in own.FIELDS.texts else own.FIELDS
    return say(table, field, language)


def differing(sides: tuple[Side, ...], language: str) -> list[tuple[tuple[str, bool], ...]]:
    """What each side said in words, each with whether it is not what every other side said as well."""
    said = [side_words(side, language).split() for side in sides]
    common = set.intersection(*(set(each) for each in said)) if len(said) > 1 else set()
    return [tuple((word, word not in common) for word in each) for each in said]


def _values(conflict: Conflict, language: str) -> dict[str, object]:
    values = dict(conflict.values)
    names = [person.name for person in conflict.people]
    values |= {"person": names[0] if names else "…", "people": _listed(names)}
    if conflict.kind == ConflictKind.ADMITTED:
        station = str(values["station"])
        registration = say(own.THINGS, "registration", language)
        slot = say(own.THINGS, "slot", language, {"title": values["slot"] or station})
        values["station"] = registration if station == REGISTRATION else slot
    if "kind" in values:
        values["kind"] = say(wording_certificates.KINDS, str(values["kind"]), language)
    if "field" in values:
        values["field"] = field_name(str(values["entity"]), str(values["field"]), language)
    if "entity" in values:
        values["thing"] = _thing(conflict, language)
        values["place"] = conflict.title if values["entity"] in ("mark", "person_day") else ""
    return values


def _thing(conflict: Conflict, language: str) -> str:
    entity = str(conflict.values.get("entity", ""))
    person = conflict.people[0].name if conflict.people else "…"
    if entity in ("person", "care"):
        return person
    return say(own.THINGS, entity, language, {"title": conflict.title, "person": person})


def _listed(names: list[str]) -> str:
    return " / ".join(names) or "…"


def _desks(conflict: Conflict) -> str:
    return " / ".join(dict.fromkeys(side.desk for side in conflict.sides))


def person_words(person: Person, language: str) -> str:
    """Where somebody comes from, in a line."""
    country = by_code().get(person.country)
    parts = (person.affiliation, country.name(language) if country else person.country, person.email)
    return " · ".join(part for part in parts if part)
