"""Badges for the tests: the longest names of the sample list, and names that try to break things."""

from __future__ import annotations

import random

from seminar_desktop.domain.badges import BadgeFace
from seminar_desktop.domain.people import Role

CHANCE = random.Random(2022)


def code() -> str:
    return "".join(CHANCE.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=25))


def face(given: str = "Citlali Monserrat", family: str = "Peña de los Santos", *,
         affiliation: str = "Municipio de Frontera Luciérnaga", country: str = "México", role: str = Role.MUNICIPAL,
         photo: str = "ask") -> BadgeFace:
    return BadgeFace(
        code=code(), given_name=given, family_name=family, affiliation=affiliation, country=country, role=role,
        role_word="Representante municipal", seminar="Gobiernos locales y movilidad humana · San Salvador, 2022",
        languages="Español · English", table="3", table_word="Mesa 3", photo=photo, photo_word="Fotos: preguntar",
    )


REAL = [
    face("Byron Estuardo", "Undurraga Pizarro"),
    face("Anne-Sophie", "Létourneau-Bélanger", affiliation="Ville de Rivière-aux-Érables", country="Canada"),
    face("Ramona Altagracia", "Batista de Gracia", affiliation="Municipio de Cañada Verde Alta",
         country="República Dominicana", role=Role.CIVIL_SOCIETY, photo="no"),
    face("Guadalupe \"Lupita\"", "Ureña Villalobos", role=Role.OTHER, photo="yes"),
    face("Mauricio", "Bustillo Reyes", country="Honduras", role=Role.MINISTRY,
         affiliation="Secretaría de Relaciones Exteriores y Cooperación Internacional"),
    face("Ixchelʼ", "Müller Ortiz y Núñez", affiliation="Œuvre d’accueil", role=Role.OBSERVER),
]
HOSTILE = [
    face("Tom & <b>Jerry", "</para>&nbsp;"), face("=cmd()", "+1;DROP"), face("a\x00b\x07\tc\nd", "\u200b\u202e\ufeff"),
    face("María " * 33, "de los Santos Fernández-Villavicencio " * 6), face("W" * 200, "Ñ" * 200), face("דוד", "כהן"),
    face("محمد", "عبد الله"), face("Zoë 🙂👩‍👩‍👧", "李小龍"), face("", ""), face("", "Mononym"), face("\ud800", "(\\)"),
    face("A", "B", affiliation="-" * 300, country="(" * 80),
]
