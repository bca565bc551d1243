"""Headers and titles of agendas, in English, Spanish and French, and what they mean."""

from __future__ import annotations

import re

from ..domain.agenda import SlotKind
from ..domain.names import fold

COLUMNS: dict[str, tuple[str, ...]] = {
    "heading": ("day heading", "dia y sesion", "encabezado"),
    "day": ("day", "date", "fecha", "dia", "jour"),
    "session": ("session", "sesion", "modulo", "module", "seance"),
    "hours": ("hour as printed", "hour", "hours", "hora", "horas", "horario", "time", "times", "schedule", "heure",
              "horaire"),
    "start": ("start", "start time", "from", "begin", "inicio", "hora inicio", "hora de inicio", "desde", "debut"),
    "end": ("end", "end time", "until", "fin", "hora fin", "hora de fin", "hora final", "hasta", "termino"),
    "title": ("title", "activity as printed", "activity", "activities", "item", "topic", "actividad", "actividades",
              "tema", "titulo", "contenido", "activite", "titre"),
    "facilitator": ("facilitator", "facilitates as printed", "facilitates", "facilitators", "speaker", "speakers",
                    "facilita", "facilitador", "facilitadora", "facilitador a", "facilitadores", "ponente", "ponentes",
                    "expositor", "responsable", "a cargo de", "facilitateur", "intervenant"),
    "kind": ("kind", "type", "tipo"),
    "modality": ("modality", "mode", "modalidad", "modalite"),
    "note": ("note", "notes", "remarks", "nota", "notas", "observaciones", "remarques"),
}
HEADERS = {alias: name for name, aliases in COLUMNS.items() for alias in aliases}

# The first pattern found in the folded title decides. Words that also occur in topics count only in short titles.
_KINDS: tuple[tuple[SlotKind, str], ...] = (
    (SlotKind.CONSULTATION_PRE, r"\b(pre ?consulta(tion)?|first consultation|primera consulta)\b"),
    (SlotKind.CONSULTATION_POST, r"\b(post ?consulta(tion)?|second (online )?consultation|segunda consulta)\b"),
    (SlotKind.REGISTRATION, r"\b(registration|accreditation|acreditacion|inscripcion|registro de participantes"
                            r"|accueil des participants)\b|^registro$"),
    (SlotKind.ROUND_TABLE, r"^(round ?table|mesa redonda|mesa|table ronde)\b"),
    (SlotKind.WORKING_GROUPS, r"\b(working groups?|group work|grupos? de trabajo|trabajo en grupos?|trabajo grupal"
                              r"|groupes? de travail)\b"),
    (SlotKind.CLOSING, r"\b(closing|closure|clausura|cierre|cloture)\b"),
    (SlotKind.OPENING, r"^(opening|apertura|inauguracion|bienvenida|welcome|ouverture)\b"
                       r"|^(presentation of the agenda|presentacion de la agenda)\b"
                       r"|\b(acto|palabras) (inaugural|de apertura)\b"),
)
_SHORT_KINDS: tuple[tuple[SlotKind, str], ...] = (
    (SlotKind.LUNCH, r"\b(lunch|almuerzo|comida|dejeuner)\b"),
    (SlotKind.BREAK, r"\b(break|recess|receso|coffee|cafe|pausa|descanso|pause)\b"),
    (SlotKind.EVALUATION, r"\b(evaluation|evaluacion)\b"),
)
_SHORT = 4
"""Words of a title that is nothing but the name of its kind."""

_OURS = {kind.value: kind for kind in SlotKind}
_MODALITIES = {
    "in person": "in_person", "presencial": "in_person", "presentiel": "in_person", "face to face": "in_person",
    "hybrid": "hybrid", "hibrida": "hybrid", "hibrido": "hybrid", "hybride": "hybrid",
    "virtual": "virtual", "remote": "virtual", "en linea": "virtual", "online": "virtual", "remoto": "virtual",
    "online async": "online_async", "asincronica": "online_async", "asincronico": "online_async",
    "asynchronous": "online_async", "virtual asincronica": "online_async",
}


def kind_of(title: str, declared: str = "") -> SlotKind:
    """Kind of a slot: as `declared` when that is one of ours, else by the words of its title, else a plenary."""
    if fold(declared).replace(" ", "_") in _OURS:
        return _OURS[fold(declared).replace(" ", "_")]
    words = fold(title)
    rules = (*_KINDS, *(_SHORT_KINDS if len(words.split()) <= _SHORT else ()))
    return next((kind for kind, pattern in rules if re.search(pattern, words)), SlotKind.PLENARY)


def modality_of(text: str) -> str:
    """Our word for a modality cell; empty when it is empty or unknown."""
    return _MODALITIES.get(fold(text), "")
