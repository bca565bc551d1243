"""Responses of Microsoft Forms, as a workbook or saved from it as text."""

from __future__ import annotations

from . import report_rows
from .form_columns import questions
from .report import CONSULTATION, Reading, ReportKind, ResultReport, ResultState
from .report_columns import PERSON, folded_headers, likely_head
from .report_rows import Shape, below
from .sheet import HEADER_WITHIN, Row, Table

_STARTED = frozenset({"hora de inicio", "start time", "heure de debut", "hora de inicio da resposta"})
_COMPLETED = frozenset({"hora de finalizacion", "completion time", "heure de fin", "hora de conclusao"})
_NOT_READ = frozenset({
    "last modified time", "hora de la ultima modificacion", "hora de ultima modificacion",
    "heure de la derniere modification", "hora da ultima modificacao", "quiz feedback",
    "comentarios del cuestionario", "comentarios de la prueba",
    "grade posted time", "hora de publicacion de la calificacion"})


def recognises(table: Table) -> bool:
    """Whether responses have a start and a completion time."""
    return _head(table) is not None


def read(table: Table, reading: Reading) -> ResultReport:
    """One row for each response, completed when the form says; `anonymous` stands for nobody."""
    head = _head(table) or likely_head(table)
    rows = list(below(table, head))
    folded = folded_headers(head)
    begin = _begin(folded)
    known = {index: PERSON[header] for index, header in enumerate(folded[:begin])
             if PERSON.get(header) in ("name", "email")}
    found = questions(head.cells, begin, rows, known)
    found = {index: meaning for index, meaning in found.items() if folded[index] not in _NOT_READ}
    found.update({index: ("date", CONSULTATION) for index in range(begin) if folded[index] in _COMPLETED})
    shape = Shape(ReportKind.MS_FORMS, table.variant, activity=CONSULTATION, listed=ResultState.COMPLETED,
                  may_be_anonymous=True, answer=_answer)
    return report_rows.read(table, head, found, shape, reading, rows)


def _head(table: Table) -> Row | None:
    for row in table.rows[:HEADER_WITHIN]:
        folded = set(folded_headers(row))
        if folded & _STARTED and folded & _COMPLETED:
            return row
    return None


def _begin(folded: list[str]) -> int:
    """The first question: behind number, start, completion, address and name, each at most once and in this order."""
    index = 0
    for fits in (lambda h: PERSON.get(h) == "account", _STARTED.__contains__, _COMPLETED.__contains__,
                 lambda h: PERSON.get(h) == "email", lambda h: PERSON.get(h) == "name"):
        index += index < len(folded) and fits(folded[index])
    return index


def _answer(text: str) -> str:
    """Several choices end with a semicolon each; the last one says nothing."""
    return text.strip().rstrip(";").rstrip()
