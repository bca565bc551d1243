"""Responses of Google Forms, downloaded directly (all quoted, with a zone) or through a spreadsheet."""

from __future__ import annotations

from . import report_rows
from .form_columns import questions
from .report import CONSULTATION, Reading, ReportKind, ResultReport, ResultState
from .report_columns import folded_headers, likely_head
from .report_rows import Shape, below
from .report_times import Dates
from .sheet import HEADER_WITHIN, Row, Table

_STAMP = frozenset({"marca temporal", "marca de tiempo", "timestamp", "horodateur", "carimbo de data hora",
                    "carimbo de data e hora", "zeitstempel"})
_ADDRESS = frozenset({"direccion de correo electronico", "nombre de usuario", "correo electronico", "email address",
                      "username", "email", "adresse e mail", "adresse email", "nom d utilisateur",
                      "endereco de e mail", "endereco de email", "nome de usuario"})
_SAMPLE = 20
_DATES = Dates()


def recognises(table: Table) -> bool:
    """Whether the first column is the time stamp of a response."""
    return _head(table) is not None


def read(table: Table, reading: Reading) -> ResultReport:
    """One row for each response, completed. `at` is the time as printed; the zone of a direct download is dropped."""
    head = _head(table) or likely_head(table)
    rows = list(below(table, head))
    stamp = rows[0].cell(0).strip() if rows else ""
    shape = Shape(ReportKind.GOOGLE_FORMS, "direct" if stamp[4:5] == "/" else "sheets", activity=CONSULTATION,
                  listed=ResultState.COMPLETED, may_be_anonymous=True)
    folded = folded_headers(head)
    begin = 1 if folded[0] in _STAMP else 0
    known = {index: "email" for index in (1, 2) if index < len(folded) and folded[index] in _ADDRESS
             and _addresses(rows, index)}
    found = questions(head.cells, begin, rows, known)
    if begin:
        found[0] = ("date", CONSULTATION)
    return report_rows.read(table, head, found, shape, reading, rows)


def _head(table: Table) -> Row | None:
    for number, row in enumerate(table.rows[:HEADER_WITHIN]):
        if len(row.cells) > 1 and folded_headers(Row(row.line, row.cells[:1]))[0] in _STAMP:
            stamps = [text for below in table.rows[number + 1:number + 1 + _SAMPLE] if (text := below.cell(0).strip())]
            return row if not stamps or any(_DATES.read(stamp) for stamp in stamps) else None
    return None


def _addresses(rows: list[Row], index: int) -> bool:
    """Google calls the address a user name; an answer called so is no address."""
    return not rows or any("@" in row.cell(index) for row in rows)
