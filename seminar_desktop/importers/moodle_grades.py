"""Moodle's gradebook export: who, then one column for each graded activity, with every separator it offers.

A grade alone is not a pass: the file does not know the pass mark. An activity with a grade is completed, a total with a
grade is in progress, because a total stands there from the first grade on.
"""

from __future__ import annotations

import csv
import re

from . import report_rows
from .report import Reading, ReportKind, ResultReport, ResultState
from .report_columns import PASSED_OVER, Meaning, distinct, folded_headers, likely_head, person_columns, person_meanings
from .report_rows import Shape
from .sheet import HEADER_WITHIN, Row, Table, fold_header

_DOWNLOADED = frozenset({
    "ultima descarga de este curso", "last downloaded from this course", "dernier telechargement depuis ce cours",
    "ultimo descarregamento desta disciplina", "ultimo download deste curso", "ultimo download realizado neste curso"})
# The better the way a grade is printed, the earlier it stands: of several the first is read.
_PRINTED = ("real", "reel", "brut", "porcentaje", "percentage", "pourcentage", "porcentagem", "percentagem",
            "letra", "letter", "lettre")
_SUFFIX = re.compile(r"\s*\(([^()]{2,20})\)\s*$")
_LONGEST_SUFFIX = 40
_REMARKS = frozenset({"retroalimentacion", "feedback", "comentarios", "comentario"})
_MODULE = re.compile(
    r"^(?:cuestionario|tarea|foro|lecci[oó]n|taller|glosario|base de datos|paquete scorm|herramienta externa|h5p|"
    r"encuesta|asistencia|actividad interactiva|quiz|assignment|forum|lesson|workshop|glossary|database|scorm package|"
    r"external tool|attendance|feedback|retroalimentaci[oó]n|test|devoir|le[cç]on|atelier|glossaire|base de donn[eé]es|"
    r"paquet scorm|outil externe|question[aá]rio|tarefa|f[oó]rum|li[cç][aã]o|laborat[oó]rio|pacote scorm|"
    r"ferramenta externa)\s?:\s*(?=\S)", re.IGNORECASE)
_TOTAL = re.compile(r"total\b.*|.*\btotal")


def recognises(table: Table) -> bool:
    """Whether a heading tells how a grade is printed, or when the course was last downloaded."""
    return _recognised(table) is not None


def read(table: Table, reading: Reading) -> ResultReport:
    """One result for each person and graded activity, named without its type and `(Real)`.

    See `report_rows.read` for errors.
    """
    table, head = _recognised(table) or (table, likely_head(table))
    shape = Shape(ReportKind.MOODLE_GRADES, table.variant, graded=_state)
    return report_rows.read(table, head, _found(head), shape, reading)


def _recognised(table: Table) -> tuple[Table, Row] | None:
    """The table and its header; the table is split anew where the export's separator was a colon."""
    if head := _head(table):
        return table, head
    parted = _by_colon(table)
    head = _head(parted) if parted else None
    return (parted, head) if parted and head else None


def _head(table: Table) -> Row | None:
    for row in table.rows[:HEADER_WITHIN]:
        folded = folded_headers(row)
        if person_columns(folded) and any(header in _DOWNLOADED or _printed(cell) is not None
                                          for header, cell in zip(folded, row.cells, strict=False)):
            return row
    return None


def _by_colon(table: Table) -> Table | None:
    """`table` split at colons, which `sheet` does not try: they stand in every time of day."""
    if table.variant != "csv" or table.delimiter.join(table.rows[0].cells).count(":") < 2:
        return None
    rows = [Row(row.line, _split(table.delimiter.join(row.cells))) for row in table.rows]
    return Table(rows, table.encoding, ":", table.variant, table.damaged)


def _split(line: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=":"), [])
    except csv.Error:
        return line.split(":")


def _printed(header: str) -> int | None:
    """How well the grade below `header` is printed, 0 is best; None for headers that do not say."""
    match = _SUFFIX.search(header[-_LONGEST_SUFFIX:])
    folded = fold_header(match[1]) if match else ""
    return _PRINTED.index(folded) if folded in _PRINTED else None


def _found(head: Row) -> dict[int, Meaning]:
    """Grades: every column with a way of printing, or (old versions say none) all between person and download."""
    folded = folded_headers(head)
    ranks = {index: rank for index, cell in enumerate(head.cells[:len(folded)]) if (rank := _printed(cell)) is not None}
    if not ranks:
        end = next((index for index, header in enumerate(folded) if header in _DOWNLOADED), 0)
        ranks = {index: 0 for index in range(max(person_columns(folded), default=0) + 1, end)
                 if folded[index] not in PASSED_OVER and not _is_remark(head.cell(index))}
    labels = {index: _label(head.cell(index)) for index in ranks}
    best: dict[str, int] = {}
    for index, label in labels.items():
        best[label] = min(ranks[index], best.get(label, ranks[index]))
    chosen = [index for index in ranks if ranks[index] == best[labels[index]]]
    names = distinct([_MODULE.sub("", labels[index]) or str(index + 1) for index in chosen])
    found = person_meanings(folded)
    found.update({index: ("grade", name) for index, name in zip(chosen, names, strict=True)})
    return found


def _label(header: str) -> str:
    return (header if _printed(header) is None else header.rpartition("(")[0]).strip()


def _is_remark(header: str) -> bool:
    suffix = _SUFFIX.search(header[-_LONGEST_SUFFIX:])
    return fold_header(suffix[1] if suffix else header.partition(":")[0]) in _REMARKS


def _state(activity: str) -> ResultState:
    return ResultState.IN_PROGRESS if _TOTAL.fullmatch(fold_header(activity)) else ResultState.COMPLETED
