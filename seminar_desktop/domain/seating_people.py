"""People of a seminar as a seating sees them, and what is balanced unless somebody says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .names import fold
from .people import Person, Role
from .seating import Aim, Criterion, Sitter

LEVEL = "level"
"""Field of a sitter: `political` or `technical`; empty for those who represent no municipality."""
_POLITICAL = re.compile(
    r"\b(?:vice ?|sub|deputy |ex |former )*(?:mayor(?!ship)|alcalde|alcaldesa|vicealcalde|vicealcaldesa|prefect[oa]|"
    r"intendent[ea]|intendant|maire|mairesse|reeve|warden|councill?or|concejal[a]?|regidor[a]?|sindic[oa]|diputad[oa]|"
    r"governor|gobernador[a]?|edil|councilman|councilwoman|alderman|commissioner|consejer[oa] municipal|"
    r"president[ea] municipal|jefe politico|jefa politica|warden|conseiller municipal|conseillere municipale)\b"
)
STANDARD = (
    Criterion("municipality", aim=Aim.ONCE),
    Criterion("country", 4),
    Criterion("experience", 5),
    Criterion(LEVEL, 3),
    Criterion("sex", 3),
)
"""Never two of a municipality; delegations, experience, political and technical people, women and men shared out."""
FIELDS = ("country", "municipality", "organisation", "role", "experience", LEVEL, "sex", "language", "modality")
"""What can be balanced."""
HEAVIEST = 100
"""Weight of a criterion at most: hard rules stay far above all of them together."""
SEATED = frozenset({Role.MUNICIPAL})
"""Roles that are given a table unless others are chosen."""


def level(person: Person) -> str:
    """Whether a representative of a municipality was elected or works there, as far as the position tells."""
    if person.role != Role.MUNICIPAL or not person.position:
        return ""
    return "political" if _POLITICAL.search(fold(person.position)) else "technical"


def sitters(people: Iterable[Person]) -> tuple[Sitter, ...]:
    """People with the fields that can be balanced, in the order of their ids: the same people, the same problem."""
    return tuple(
        Sitter(person.id, {
            "country": person.country, "municipality": _place(person), "organisation": person.organisation,
            "role": person.role, "experience": person.experience, LEVEL: level(person),
            "sex": person.sex if person.sex in ("F", "M", "X") else "", "language": person.language,
            "modality": person.modality,
        })
        for person in sorted(people, key=lambda one: one.id)
    )  # fmt: skip


def _place(person: Person) -> str:
    """Municipalities of two countries may have the same name."""
    return f"{person.country} {fold(person.municipality)}" if person.municipality else ""
