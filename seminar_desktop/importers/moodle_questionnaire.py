"""The questionnaire plugin of Moodle: a configurable run of leading columns, then one for each question or option."""

from __future__ import annotations

from . import report_rows
from .report import CONSULTATION, Reading, ReportKind, ResultReport, ResultState
from .report_columns import Meaning, folded_headers, likely_head, person_meanings
from .report_rows import Shape
from .sheet import HEADER_WITHIN, Row, Table

_NUMBER = frozenset({"response", "respuesta", "reponse", "resposta"})
_SUBMITTED = frozenset({"submitted on", "enviado el", "enviada el", "enviado en", "submitted", "soumis le", "envoye le",
                        "submetido em", "enviado em", "enviada em"})
_PERSON = frozenset({"id", "full name", "user name", "username", "nombre completo", "nombre de usuario", "nom complet",
                     "nom d utilisateur", "nome completo", "nome de usuario", "nome de utilizador", "email",
                     "email address", "direccion de correo"})
_PLACE = frozenset({"institution", "institucion", "department", "departamento", "departement", "course", "curso",
                    "cours", "group", "grupo", "groupe", "instituicao", "disciplina", "complete", "completo"})
_LEADING = _NUMBER | _SUBMITTED | _PERSON | _PLACE


def recognises(table: Table) -> bool:
    """Whether the file begins with three of the plugin's columns, the number or the date of a response among them."""
    return _head(table) is not None


def read(table: Table, reading: Reading) -> ResultReport:
    """One row for each response, completed; answers of checkboxes and scales are named `question->option`."""
    head = _head(table) or likely_head(table)
    shape = Shape(ReportKind.MOODLE_QUESTIONNAIRE, table.variant, activity=CONSULTATION,
                  listed=ResultState.COMPLETED, may_be_anonymous=True)
    return report_rows.read(table, head, _found(folded_headers(head)), shape, reading)


def _head(table: Table) -> Row | None:
    for row in table.rows[:HEADER_WITHIN]:
        leading = set(_leading(folded_headers(row)))
        if len(leading) > 2 and leading & _SUBMITTED or (len(leading) > 3 and leading & _NUMBER and leading & _PLACE):
            return row
    return None


def _leading(folded: list[str]) -> list[str]:
    end = next((index for index, header in enumerate(folded) if header not in _LEADING), len(folded))
    return folded[:end]


def _found(folded: list[str]) -> dict[int, Meaning]:
    leading = _leading(folded)
    found = person_meanings(leading)
    found.update({index: ("date", CONSULTATION) for index, header in enumerate(leading) if header in _SUBMITTED})
    found.update({index: ("answer", "") for index in range(len(leading), len(folded)) if folded[index]})
    return found
