"""Moodle's quiz reports, responses and grades: one row for each attempt, surname before given name.

People without an attempt may be listed with `-`; the grades report ends with rows of averages, which are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import report_rows
from .moodle_states import attempt
from .report import CONSULTATION, Reading, ReportKind, ResultReport
from .report_columns import Meaning, folded_headers, likely_head, person_columns, person_meanings
from .report_rows import Shape, below
from .sheet import HEADER_WITHIN, Row, Table, fold_header

_STATE = frozenset({"estado", "state", "status", "etat", "statut", "situacion", "situacao"})
_STARTED = frozenset({"comenzado el", "comenzado", "iniciado", "iniciado en", "iniciado el", "empezado el",
                      "started on", "started", "inicio", "commence le", "iniciado em", "iniciada em"})
_COMPLETED = frozenset({"finalizado", "finalizado el", "finalizado en", "completado", "completado el", "terminado",
                        "completed", "completed on", "finished", "termine", "termine le", "concluida em",
                        "concluido em", "completo", "terminada em", "finalizada em"})
_GRADE = re.compile(r"(?:calificacion|grade|nota|note|puntuacion|puntaje|avaliacao|marks?)(?: \d+)+")
_RESPONSE = re.compile(r"(?:respuesta|response|reponse|resposta) \d+")
_AVERAGE = frozenset({"promedio general", "promedio global", "promedio", "promedio del grupo", "overall average",
                      "average", "group average", "media general", "media global", "moyenne generale", "moyenne",
                      "moyenne du groupe", "media geral", "media do grupo"})


def recognises(table: Table) -> bool:
    """Whether attempts have a state and a start, and a grade or responses."""
    return _head(table) is not None


def read(table: Table, reading: Reading) -> ResultReport:
    """One row for each attempt, and one for each person without any. See `report_rows.read` for errors.

    `at` is the end of the attempt. Answers are named by their heading (`Respuesta 1`): questions may differ from
    attempt to attempt.
    """
    head = _head(table) or likely_head(table)
    folded = folded_headers(head)
    variant = "responses" if any(_RESPONSE.fullmatch(header) for header in folded) else "grades"
    shape = Shape(ReportKind.MOODLE_QUIZ, variant, state=attempt, activity=CONSULTATION, answer=_answer)
    return report_rows.read(table, head, _found(folded), shape, reading, _attempts(table, head))


def _head(table: Table) -> Row | None:
    for row in table.rows[:HEADER_WITHIN]:
        folded = folded_headers(row)
        scored = any(_GRADE.fullmatch(header) or _RESPONSE.fullmatch(header) for header in folded)
        if scored and _STATE & set(folded) and _STARTED & set(folded) and person_columns(folded):
            return row
    return None


def _found(folded: list[str]) -> dict[int, Meaning]:
    found: dict[int, Meaning] = {}
    for index, header in enumerate(folded):
        if header in _STATE:
            found[index] = ("state", CONSULTATION)
        elif header in _COMPLETED:
            found[index] = ("date", CONSULTATION)
        elif _GRADE.fullmatch(header):
            found[index] = ("grade", CONSULTATION)
        elif _RESPONSE.fullmatch(header):
            found[index] = ("answer", "")
    return {**found, **person_meanings(folded)}


def _attempts(table: Table, head: Row) -> Iterator[Row]:
    """The rows that are somebody's: averages carry their label in the place of the surname."""
    return (row for row in below(table, head)
            if any("@" in cell for cell in row.cells) or not any(fold_header(c) in _AVERAGE for c in row.cells[:2]))


def _answer(text: str) -> str:
    return "" if text.strip() == "-" else text.strip()
