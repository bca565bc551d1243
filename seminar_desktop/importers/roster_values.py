"""Cells of a list of participants in the words the application uses, from English, Spanish, French and Portuguese."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ..domain.names import PARTICLES, clean, email_key, fold
from ..domain.people import Role
from .countries import countries

Problem = tuple[str, dict[str, object]]
LONGEST = 200
"""Characters above which a value is doubtful; it is kept in full."""

_EMAIL = re.compile(r"[^@\s,;<>()]+@[^@\s.,;<>()]+(?:\.[^@\s.,;<>()]+)+")

_BRACKETS = re.compile(r"\([^)]*\)")
_SEVERAL = re.compile(r"[,;/+&]|\s(?:y|e|and|et)\s")

_ROLES = {
    Role.MUNICIPAL: "municipal|municipal official|municipality|local government|mayor|representante municipal|alcaldia|"
                    "gobierno local|gobiernos locales|autoridad local|funcionario municipal|representant municipal|"
                    "participante|participant|municipality representative|representative of a municipality",
    Role.MINISTRY: "ministerio|ministere|ministry of foreign affairs|cancilleria|focal point|punto focal|"
                   "rcm focal point",
    Role.OBSERVER: "observador|observadora|observateur|observatrice|organismo observador|observer organisation",
    Role.CIVIL_SOCIETY: "sociedad civil|societe civile|osc|rrocm|rncom",
    Role.SPEAKER: "ponente|panelista|panelist|facilitador|facilitadora|facilitator|expositor|expositora|orador|oradora|"
                  "intervenant|intervenante|palestrante|moderador|moderadora|moderator",
    Role.SECRETARIAT: "secretaria ejecutiva|executive secretariat|rcm executive secretariat|secretariat executif",
    Role.PRESIDENCY: "presidencia|presidencia pro tempore|ppt|pro tempore presidency|presidence",
    Role.STAFF: "personal|apoyo|equipo|equipo organizador|organiser|organizer|organising team|organizing team|tecnico|"
                "technician|logistica|personnel",
    Role.INTERPRETER: "interprete",
    Role.PRESS: "prensa|presse|imprensa|medios|media|journalist|periodista|journaliste",
    Role.OTHER: "otro|otra|otros|autre|outro|guest|invitado|invitada|invite",
}
_SEXES = {
    "F": "f|female|femenino|femenina|mujer|woman|feminin|femme|feminino|mulher",
    "M": "m|male|masculino|masculina|hombre|h|man|masculin|homme|homem",
    "X": "x|no binario|no binaria|non binary|nonbinary|non binaire|otro|other|autre|outro",
    "U": "u|undisclosed|no dice|prefiero no decir|prefiere no decir|prefer not to say|unknown|ns nr|no indica|"
         "non precise",
}
_LANGUAGES = {
    "es": "spa|esp|spanish|espanol|castellano|espagnol|espanhol", "en": "eng|ing|english|ingles|anglais",
    "fr": "fra|fre|french|frances|francais", "pt": "por|portuguese|portugues|portugais",
    "qu": "que|quechua", "ht": "hat|haitian|haitian creole|criollo haitiano|creole haitien",
    "de": "deu|german|aleman|allemand", "it": "ita|italian|italiano|italien",
}
_EXPERIENCES = {
    "experienced": "experimentado|experimentada|con experiencia|con experiencia acumulada|si|yes|oui|sim|true|"
                   "accumulated experience|accumulated|senior|avanzado|experimente|experimentee|alta",
    "starting": "principiante|inicia|iniciando|en inicio|sin experiencia|no|non|nao|false|beginner|new|junior|debutant|"
                "debutante|que inicia|inicial|baja",
}
_MODALITIES = {
    "in_person": "in person|presencial|presentiel|face to face|on site|onsite|en persona|en personne|sede",
    "virtual": "remote|remoto|remota|en linea|online|a distancia|a distance|en ligne|distanciel|zoom|teams|linea",
}
_CONSENTS = {
    "yes": "si|oui|sim|y|s|o|true|1|acepto|acepta|autorizo|autoriza|de acuerdo|i agree|agree|accepte",
    "no": "non|nao|n|false|0|no acepto|no acepta|no autorizo|no autoriza|i do not agree|refuse",
    "ask": "preguntar|consultar|demander|perguntar|pendiente|pending",
}


def _words(table: Mapping[str, str]) -> dict[str, str]:
    """Folded word → value; a value is a word for itself."""
    return {fold(word): str(value) for value, words in table.items() for word in (value, *words.split("|"))}


_VOCABULARY = {"role": _words({str(role): words for role, words in _ROLES.items()}), "sex": _words(_SEXES),
               "language": _words(_LANGUAGES), "experience": _words(_EXPERIENCES), "modality": _words(_MODALITIES),
               "photo_consent": _words(_CONSENTS)}


def value(field: str, cell: str) -> tuple[str, list[Problem]]:
    """The value of `cell` for `field`, empty when it holds none, and what is odd about it.

    Codes: `country_unknown`, `<field>_unknown` for role, sex, language, experience, modality, photo_consent (value: the
    text; nothing is imported), `email_implausible` and `value_long` (kept as they are), `language_several` (the first
    is taken).
    """
    text = clean(cell)
    if not text:
        return "", []
    found, problems = _NORMALISERS.get(field, _word)(field, text)
    if len(found) > LONGEST:
        problems = [*problems, ("value_long", {"field": field, "length": len(found)})]
    return found, problems


def split_name(full: str, *, surname_first: bool = False) -> tuple[str, str]:
    """Given and family name of a full name: a proposal, always to be shown (`name_split`).

    `Surnames, Given` says it itself. Else particles stay with the word they introduce; of three parts one and of more
    two are given names, as most Spanish names are built; with `surname_first` (the header says so) two are surnames.
    """
    family, comma, given = full.partition(",")
    if comma and given.strip():
        return clean(given), clean(family)
    parts: list[str] = []
    joining = False
    for word in clean(full).split():
        if joining:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
        joining = fold(word) in PARTICLES and (surname_first or len(parts) > 1)
    if surname_first:
        surnames = 1 if len(parts) <= 2 else 2
        return " ".join(parts[surnames:]), " ".join(parts[:surnames])
    given_parts = 1 if len(parts) <= 3 else 2
    return " ".join(parts[:given_parts]), " ".join(parts[given_parts:])


def _plain(field: str, text: str) -> tuple[str, list[Problem]]:
    return text, []


def _word(field: str, text: str) -> tuple[str, list[Problem]]:
    found = _VOCABULARY[field].get(fold(text), "")
    return found, [] if found else [(f"{field}_unknown", {"value": text})]


def _country(field: str, text: str) -> tuple[str, list[Problem]]:
    found = countries().find(text)
    return found, [] if found else [("country_unknown", {"value": text})]


def _email(field: str, text: str) -> tuple[str, list[Problem]]:
    return text, [] if _EMAIL.fullmatch(email_key(text)) else [("email_implausible", {"value": text})]


def _language(field: str, text: str) -> tuple[str, list[Problem]]:
    """`es`, `es-SV`, `Español (Guatemala)`; of several the first."""
    several = [part for part in _SEVERAL.split(_BRACKETS.sub(" ", text)) if part.strip()]
    first = fold(several[0]) if several else ""
    found = _VOCABULARY[field].get(first) or _VOCABULARY[field].get(first.split(" ")[0], "")
    if not found:
        return "", [("language_unknown", {"value": text})]
    return found, [("language_several", {"value": text, "taken": found})] if len(several) > 1 else []


_NORMALISERS: dict[str, Callable[[str, str], tuple[str, list[Problem]]]] = {
    **dict.fromkeys(("given_name", "family_name", "full_name", "organisation", "municipality", "position",
                     "dietary_needs", "accessibility_needs"), _plain),
    "country": _country, "email": _email, "language": _language,
}
