"""People of a seminar: who they are, and the delegations they form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum


class Role(StrEnum):
    """Why a person is here; decides the badge colour and, later, what is required for a certificate."""

    MUNICIPAL = "municipal_representative"
    MINISTRY = "ministry"
    OBSERVER = "observer"
    CIVIL_SOCIETY = "civil_society"
    SPEAKER = "speaker"
    SECRETARIAT = "secretariat"
    PRESIDENCY = "presidency"
    STAFF = "staff"
    INTERPRETER = "interpreter"
    PRESS = "press"
    OTHER = "other"


class Modality(StrEnum):
    """How a person said they would take part."""

    IN_PERSON = "in_person"
    VIRTUAL = "virtual"


class PhotoConsent(StrEnum):
    """May this person be photographed? `ASK` is the honest default."""

    YES = "yes"
    NO = "no"
    ASK = "ask"


class Origin(StrEnum):
    """How the person came into the list."""

    ROSTER = "roster"
    WALK_IN = "walk_in"
    SUBSTITUTE = "substitute"


# Fields that a roster file may fill and an operator may edit, in the order of forms and exports.
ROSTER_FIELDS = (
    "given_name",
    "family_name",
    "email",
    "country",
    "organisation",
    "municipality",
    "role",
    "position",
    "sex",
    "language",
    "experience",
    "modality",
    "photo_consent",
    "dietary_needs",
    "accessibility_needs",
)
# Health or belief may be read from these: kept in a store of their own, never in lists, search or on badges.
CARE_FIELDS = ("dietary_needs", "accessibility_needs")


@dataclass(frozen=True, slots=True)
class Person:
    """One person as all entries read so far say. Empty text means "not known"."""

    id: str
    given_name: str = ""
    family_name: str = ""
    email: str = ""
    country: str = ""
    """ISO 3166-1 alpha-2 code, or empty for international staff."""
    organisation: str = ""
    municipality: str = ""
    role: str = Role.OTHER
    position: str = ""
    sex: str = ""
    """F, M, X, or U (did not say)."""
    language: str = ""
    """ISO 639-1 code of the language the person wants to be served in."""
    experience: str = ""
    """`experienced` or `starting`; only municipal representatives have one."""
    modality: str = Modality.IN_PERSON
    photo_consent: str = PhotoConsent.ASK
    table: str = ""
    """Name of the round table, once one is assigned."""
    origin: str = Origin.ROSTER
    substituted_by: str = ""
    """Id of the person who came instead."""

    @property
    def name(self) -> str:
        """Full name as it is written on lists: given name first, every surname kept."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def affiliation(self) -> str:
        """Municipality for municipal people, otherwise the organisation."""
        return self.municipality or self.organisation


PERSON_FIELDS = tuple(f.name for f in fields(Person) if f.name != "id")


@dataclass(frozen=True, slots=True)
class Country:
    """A country with its names by language; `member` marks those that send a delegation."""

    code: str
    names: Mapping[str, str]
    member: bool = False
    time_zone: str = ""

    def name(self, language: str) -> str:
        """Name in `language`, else in English, else the code."""
        return self.names.get(language) or self.names.get("en") or self.code


@dataclass(frozen=True, slots=True)
class Quota:
    """How many people a delegation is expected to send (brief: "2 representatives of 2 municipalities")."""

    municipalities: int = 2
    people_per_municipality: int = 2

    @property
    def people(self) -> int:
        return self.municipalities * self.people_per_municipality


@dataclass(frozen=True, slots=True)
class Delegation:
    """The municipal people of one country, counted against the quota."""

    country: str
    people: tuple[Person, ...]
    municipalities: Mapping[str, int]
    """Municipality → number of its people."""
    experienced: int
    starting: int
    in_person: int
    virtual: int
    arrived: int
    missing_people: int
    missing_municipalities: int
    short_municipalities: Mapping[str, int] = field(default_factory=dict)
    """Municipality → people still missing there."""

    @property
    def complete(self) -> bool:
        return not (self.missing_people or self.missing_municipalities or self.short_municipalities)

    @property
    def balanced(self) -> bool:
        """Both accumulated experience and beginners are present, as the concept note asks."""
        return self.experienced > 0 and self.starting > 0


def delegation(
    country: str, people: Iterable[Person], quota: Quota, arrived: frozenset[str] = frozenset()
) -> Delegation:
    """Count the municipal representatives of `country` against `quota`.

    People who were substituted do not count (their substitute does); other roles are welcome but fill no quota.
    `arrived` holds the ids of people who have been admitted.
    """
    members = tuple(p for p in people if p.country == country and p.role == Role.MUNICIPAL and not p.substituted_by)
    municipalities: dict[str, int] = {}
    for person in members:
        municipalities[person.affiliation] = municipalities.get(person.affiliation, 0) + 1
    short = {
        name: quota.people_per_municipality - count
        for name, count in municipalities.items()
        if count < quota.people_per_municipality
    }
    return Delegation(
        country=country,
        people=members,
        municipalities=municipalities,
        experienced=sum(p.experience == "experienced" for p in members),
        starting=sum(p.experience == "starting" for p in members),
        in_person=sum(p.modality == Modality.IN_PERSON for p in members),
        virtual=sum(p.modality == Modality.VIRTUAL for p in members),
        arrived=sum(p.id in arrived for p in members),
        missing_people=max(0, quota.people - len(members)),
        missing_municipalities=max(0, quota.municipalities - len(municipalities)),
        short_municipalities=short,
    )
