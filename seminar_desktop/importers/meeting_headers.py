"""Headings of meeting reports (en, es, fr, pt) and the words in their cells. Compared after `sheet.fold_header`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from .sheet import fold_header

# `Nombre` beside `Apellido` is a given name, alone a full one: PLAIN_NAME is settled by `fields`.
NAME, PLAIN_NAME, GIVEN, FAMILY, EMAIL = "name", "plain_name", "given", "family", "email"
JOIN, LEAVE, DURATION, MINUTES = "join", "leave", "duration", "minutes"
WAITING, ATTENDED, ROLE, UPN, REGISTRATION_EMAIL = "waiting", "attended", "role", "upn", "registration_email"
FIRST_JOIN, LAST_LEAVE, IN_MEETING = "first_join", "last_leave", "in_meeting"
ACTION, STAMP, UTC_STAMP, SESSION, PARTICIPANT = "action", "stamp", "utc_stamp", "session", "participant"
TOPIC, START, END, TITLE, MEETING_TITLE = "topic", "start", "end", "title", "meeting_title"

_ALIASES: dict[str, str] = {
    NAME: "name original name|user name original name|user name|nombre nombre original|"
          "nombre de usuario nombre original|nombre de usuario|nombre original|nom nom original|"
          "nom d utilisateur nom original|nom d utilisateur|nome nome original|nome de usuario nome original|"
          "nome de usuario|nome do usuario nome original|nome do usuario",
    PLAIN_NAME: "name|full name|nombre|nombre completo|nom|nom complet|nome|nome completo",
    GIVEN: "first name|nombres|nombre de pila|prenom|primeiro nome",
    FAMILY: "last name|apellido|apellidos|nom de famille|sobrenome|apelido",
    EMAIL: "email|e mail|user email|email address|correo electronico|correo|direccion de correo|"
           "direccion de correo electronico|e mail del usuario|correo electronico del usuario|adresse e mail|courriel|"
           "adresse courriel|e mail de l utilisateur|adresse e mail de l utilisateur|e mail do usuario|"
           "email do usuario|endereco de e mail",
    JOIN: "join time|hora para unirse|hora de entrada|hora de ingreso|hora de union|hora de conexion|entrada|"
          "heure d arrivee|heure de connexion|heure d entree|ingressar na hora|hora de ingresso|horario de entrada",
    LEAVE: "leave time|hora para salir|hora de salida|hora de desconexion|salida|heure de depart|"
           "heure de deconnexion|heure de sortie|sair na hora|hora de saida|horario de saida",
    DURATION: "duration|duracion|duree|duracao",
    MINUTES: "duration minutes|total duration minutes|total duration|time in session minutes|duracion minutos|"
             "duracion total minutos|tiempo en la sesion minutos|duree minutes|duree totale minutes|"
             "temps dans la session minutes|temps de session minutes|duracao minutos|duracao total minutos|"
             "tempo na sessao minutos",
    WAITING: "in waiting room|en sala de espera|en la sala de espera|en salle d attente|salle d attente|"
             "dans la salle d attente|na sala de espera|em sala de espera",
    ATTENDED: "attended|asistio|a participe|present|participou|compareceu",
    ROLE: "role|rol|funcion|fonction|funcao|papel",
    UPN: "participant id upn|id de participante upn|id del participante upn|id de participant upn|"
         "id du participant upn|id do participante upn|upn",
    REGISTRATION_EMAIL: "registration email|correo electronico de registro|correo de registro|correo de inscripcion|"
                        "e mail d inscription|adresse e mail d inscription|email de registro|e mail de inscricao",
    FIRST_JOIN: "first join|first join time|primera entrada|primera union|primera incorporacion|premiere participation|"
                "premiere connexion|primeiro ingresso|primeira entrada",
    LAST_LEAVE: "last leave|last leave time|ultima salida|dernier depart|derniere sortie|ultima saida",
    IN_MEETING: "in meeting duration|duracion de la reunion|duracion en la reunion|tiempo en la reunion|"
                "duree de la reunion|duree en reunion|duracao na reuniao|duracao da reuniao",
    ACTION: "user action|action|accion del usuario|accion de usuario|accion|action de l utilisateur|acao do usuario|"
            "acao do utilizador|acao",
    STAMP: "timestamp|time stamp|marca de tiempo|marca temporal|horodatage|horodateur|carimbo de data hora",
    UTC_STAMP: "utceventtimestamp|utc event timestamp",
    SESSION: "sessionid|session id",
    PARTICIPANT: "participantid|participant id",
    TOPIC: "topic|tema|sujet|topico",
    START: "start time|actual start time|hora de inicio|hora de inicio real|heure de debut|heure de debut reelle|"
           "hora de inicio efetiva",
    END: "end time|hora de finalizacion|hora de fin|heure de fin|hora de termino",
    MEETING_TITLE: "meeting title|titulo de la reunion|titre de la reunion|titulo da reuniao",
    TITLE: "meeting summary|resumen de la reunion|resumen de reunion|resume de la reunion|resumo da reuniao",
}
HEADERS = {alias: meaning for meaning, aliases in _ALIASES.items() for alias in aliases.split("|")}
# `FullName` of the live event, without the blank that others have.
HEADERS["fullname"] = PLAIN_NAME

LONGEST = 100
"""Characters of the longest heading."""
WIDEST = 200
"""Columns that are looked at: registration forms add many, none that is read."""

YES = frozenset({"yes", "y", "si", "s", "oui", "sim", "true", "1", "x"})
NO = frozenset({"no", "n", "non", "nao", "false", "0"})

_ROLES = {
    "host": ("host", "anfitri", "hote", "organi", "coorgani", "co organi", "producer", "productor", "producteur",
             "produtor"),
    "panelist": ("panel", "presenter", "presentador", "presentateur", "apresentador", "moderador", "moderat", "ponente",
                 "orador", "intervenant"),
    "attendee": ("attend", "asist", "particip", "espectador", "spectateur"),
}


def fields(cells: Sequence[str]) -> dict[str, int]:
    """Meaning → column, the first of each meaning; nothing for cells that are no known heading."""
    found: dict[str, int] = {}
    for index, cell in enumerate(cells[:WIDEST]):
        meaning = HEADERS.get(plain(cell))
        if meaning:
            found.setdefault(meaning, index)
    if PLAIN_NAME in found:
        half = NAME in found or FAMILY in found
        found.setdefault(GIVEN if half else NAME, found.pop(PLAIN_NAME))
    return found


@lru_cache(maxsize=512)
def plain(heading: str) -> str:
    """Comparable form of a heading, without the zone that some carry: `First Join (UTC)` → `first join`.

    Also of a cell that holds one of few words. What is too long for either is empty.
    """
    return fold_header(heading).removesuffix(" utc") if len(heading) <= LONGEST else ""


def says_utc(headings: Sequence[str]) -> bool:
    """A heading states that the times are UTC."""
    return any("utc" in heading.lower() and "utc" in fold_header(heading).split() for heading in headings)


@lru_cache(maxsize=512)
def role(text: str) -> str:
    """`host`, `panelist` or `attendee` for a role or the title of a section, empty for what is neither."""
    words = fold_header(text[:LONGEST])
    for name, stems in _ROLES.items():
        if words.startswith(stems) or any(f" {stem}" in words for stem in stems):
            return name
    return ""
