"""Acts about people at the desk: find, walk in, substitute, correct, and who forms which delegation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..domain.badge_code import mint
from ..domain.changes import Changes
from ..domain.errors import KnownError
from ..domain.journal import ISSUE, VOID, Draft, new_id
from ..domain.names import clean, fold, name_key, sort_key
from ..domain.people import CARE_FIELDS, PERSON_FIELDS, Delegation, Modality, Origin, Person, Quota, Role, delegation
from ..store import agenda, attendance, badges, people
from ..store.database import Connection
from ..store.search import search_ids
from . import countries
from .attendance import ScanResult, admit_within, because_of
from .desk import Desk, Transaction, edits
from .seating import for_newcomer

COUNTRY_LETTERS = 4
"""Letters from which the beginning of a country's name counts in a search."""


def search(desk: Desk, text: str, limit: int = 50) -> list[Person]:
    """People whose names, affiliation or e-mail begin with every word typed, in any order and without accents.

    The beginning of a country's name, in any language, finds its people.
    """
    codes = countries.beginning(text) if len(text.strip()) >= COUNTRY_LETTERS else []
    with desk.read() as connection:
        ids = search_ids(connection, text, limit)
        if codes and len(ids) < limit:
            ids += [i for i in people.ids_of_countries(connection, codes, limit) if i not in set(ids)]
        found = people.by_ids(connection, ids[:limit])
    return sorted(found, key=lambda p: sort_key(p.family_name, p.given_name))


def similar(desk: Desk, text: str, limit: int = 8) -> list[Person]:
    """People whose names are most like a mistyped `text`. Slower than `search`: for when that finds nobody."""
    from rapidfuzz import fuzz, process

    with desk.read() as connection:
        everyone = people.people(connection)
    names = [fold(person.name) for person in everyone]
    best = process.extract(fold(text), names, scorer=fuzz.token_set_ratio, limit=limit, score_cutoff=70)
    return [everyone[index] for _, _, index in best]


def namesakes(desk: Desk, given_name: str, family_name: str) -> list[Person]:
    """People of the same name in the list, whatever the order, accents and particles: perhaps the same person."""
    name = f"{given_name} {family_name}"
    return [person for person in search(desk, name) if name_key(person.name) == name_key(name)]


def everybody(desk: Desk) -> list[Person]:
    """All people in the order of lists."""
    with desk.read() as connection:
        return sorted(people.people(connection), key=lambda p: sort_key(p.family_name, p.given_name))


def get(desk: Desk, person_id: str) -> Person:
    """One person; KnownError("person_unknown")."""
    with desk.read() as connection:
        return _known(connection, person_id)


def arrived(desk: Desk) -> frozenset[str]:
    """Ids of everybody who has been admitted at the registration desk on any day."""
    with desk.read() as connection:
        return attendance.arrived(connection)


def codes(desk: Desk) -> dict[str, str]:
    """Person id → code of the current badge issue."""
    with desk.read() as connection:
        return badges.current_codes(connection)


def enrol(transaction: Transaction, key: bytes, values: Mapping[str, str], origin: Origin) -> str:
    """Enter a new person with a first badge issue; returns the id. Empty `values` (roster fields) are skipped."""
    person, drafts = enrolment(key, values, origin)
    transaction.append(*drafts)
    return person


def enrolment(key: bytes, values: Mapping[str, str], origin: Origin) -> tuple[str, list[Draft]]:
    """Id and entries of a new person, for acts that enter many at once."""
    person = new_id("p")
    fields = {name: value for name, value in values.items() if value and name in PERSON_FIELDS}
    care = {name: value for name, value in values.items() if value and name in CARE_FIELDS}
    fields |= {"origin": origin.value}
    fields.setdefault("modality", Modality.IN_PERSON.value)
    fields.setdefault("role", Role.OTHER.value)
    fields.setdefault("photo_consent", "ask")
    return person, [*edits("person", person, fields), *edits("care", person, care), issue_draft(person, key)]


def issue_draft(person: str, key: bytes) -> Draft:
    """A new badge issue: from now on only its code counts for this person."""
    return Draft(ISSUE, "person", person, "badge", {"code": mint(key)})


def add(desk: Desk, values: Mapping[str, str]) -> tuple[Person, Changes]:
    """Enter a person who is expected but not here yet; KnownError("name_missing")."""
    values = {name: clean(value) for name, value in values.items()}
    with desk.write() as transaction:
        named = _named(values.get("given_name", ""), values.get("family_name", ""))
        person = _known(transaction.connection, enrol(transaction, desk.badge_key, values | named, Origin.ROSTER))
    return person, Changes.PEOPLE | Changes.BADGES


def walk_in(
    desk: Desk, given_name: str, family_name: str, country: str, affiliation: str, role: Role = Role.OTHER
) -> tuple[ScanResult, Changes]:
    """Enter a person nobody announced and admit them: the four fields that matter, and a role.

    Where people sit at round tables and this role does, they are given the best one at once."""
    values = _named(given_name, family_name) | {"country": country, "role": role.value}
    values["municipality" if role == Role.MUNICIPAL else "organisation"] = clean(affiliation)
    with desk.write() as transaction:
        person = enrol(transaction, desk.badge_key, values, Origin.WALK_IN)
        if table := for_newcomer(transaction.connection, person):
            transaction.append(*edits("person", person, {"table": table}))
        result = admit_within(transaction, person, entered=True)
    return result, Changes.PEOPLE | Changes.ATTENDANCE | Changes.BADGES


def substitute(
    desk: Desk, absent: str, given_name: str, family_name: str, email: str = ""
) -> tuple[ScanResult, Changes]:
    """Enter and admit the person who came instead of `absent`, in the same place of the same delegation.

    The absent person's badge no longer admits, and what was scanned for them today by mistake is taken back. Only the
    place is taken over, nothing about the person.
    """
    values = _named(given_name, family_name) | {"email": clean(email)}
    with desk.write() as transaction:
        named = _known(transaction.connection, absent)
        if named.substituted_by:
            raise KnownError("already_substituted")
        place = {
            field: getattr(named, field)
            for field in ("country", "organisation", "municipality", "role", "language", "table")
        }
        person = enrol(transaction, desk.badge_key, values | place, Origin.SUBSTITUTE)
        transaction.append(*edits("person", absent, {"substituted_by": person}))
        transaction.append(*_never_came(transaction, absent, person))
        result = admit_within(transaction, person, entered=True)
    return result, Changes.PEOPLE | Changes.ATTENDANCE | Changes.BADGES


def _never_came(transaction: Transaction, absent: str, person: str) -> list[Draft]:
    """Void today's admissions of somebody in whose place `person` came."""
    scans = attendance.admissions(transaction.connection, absent, transaction.stamp.at[:10])
    return [Draft(VOID, "entry", scan, "", {"reason": because_of(person)}) for scan in scans]


def correct_name(desk: Desk, person_id: str, given_name: str, family_name: str) -> tuple[Person, Changes]:
    """Write a name as its bearer says it is written. The badge code stays until a new badge is printed."""
    return edit(desk, person_id, _named(given_name, family_name))


def edit(desk: Desk, person_id: str, values: Mapping[str, str]) -> tuple[Person, Changes]:
    """Change fields of a person; fields that are the same already make no entry, unless saying so ends a conflict."""
    with desk.write() as transaction:
        before = _known(transaction.connection, person_id)
        disputed = people.disputed_fields(transaction.connection, before.id)
        fields = {name: clean(value) for name, value in values.items() if name in PERSON_FIELDS}
        changed = {name: value for name, value in fields.items() if value != getattr(before, name) or name in disputed}
        if not (changed.get("given_name", before.given_name) or changed.get("family_name", before.family_name)):
            raise KnownError("name_missing")
        transaction.append(*edits("person", before.id, changed))
    return replace(before, **changed), Changes.PEOPLE


def delegations(desk: Desk) -> list[Delegation]:
    """The delegation of every country that sends municipal people or is expected to, by country code."""
    with desk.read() as connection:
        everyone, wanted, here = people.people(connection), quota_of(connection), attendance.arrived(connection)
    senders: dict[str, list[Person]] = {country: [] for country in MEMBER_COUNTRIES}
    for person in everyone:
        if person.role == Role.MUNICIPAL and person.country:
            senders.setdefault(person.country, []).append(person)
    return [delegation(country, senders[country], wanted, here) for country in sorted(senders)]


MEMBER_COUNTRIES = ("BZ", "CA", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "SV", "US")
"""Members of the Regional Conference on Migration, known in advance; any other country, or none, is welcome."""


def quota_of(connection: Connection) -> Quota:
    """The delegation quota in the seminar's settings."""
    fields = agenda.seminar(connection)
    return Quota(int(fields.get("quota_municipalities") or 2), int(fields.get("quota_people") or 2))


def quota(desk: Desk) -> Quota:
    """How many municipalities and people a delegation is expected to have."""
    with desk.read() as connection:
        return quota_of(connection)


def set_quota(desk: Desk, wanted: Quota) -> Changes:
    """Say how many municipalities per country, and people per municipality, are expected."""
    if wanted.municipalities < 1 or wanted.people_per_municipality < 1:
        raise KnownError("quota_invalid")
    with desk.write() as transaction:
        places = {"quota_municipalities": wanted.municipalities, "quota_people": wanted.people_per_municipality}
        transaction.append(*edits("seminar", "seminar", {name: str(count) for name, count in places.items()}))
    return Changes.SEMINAR | Changes.PEOPLE


def _named(given_name: str, family_name: str) -> dict[str, str]:
    given, family = clean(given_name), clean(family_name)
    if not (given or family):
        raise KnownError("name_missing")
    return {"given_name": given, "family_name": family}


def _known(connection: Connection, person_id: str) -> Person:
    person = people.person(connection, person_id)
    if person is None:
        raise KnownError("person_unknown")
    return person
