"""The groups of an import that only inform: who is added, what changes, what is odd, who is not in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ... import wording_import
from ...domain.people import CARE_FIELDS, Person
from ...domain.roster import RosterPreview
from ...services.roster import RosterFile
from ..messages import words
from ..widgets.table import Column, Table
from .people_words import Vocabulary, field, number

translate = QCoreApplication.translate
_LINE = 84


class Cells(NamedTuple):
    """A row of plain texts."""

    line: int
    texts: tuple[str, ...]


def table(columns: int, with_line: bool = True) -> Table:
    """A table of `columns` texts, in front of them the line of the file."""
    text = [_text(i) for i in range(columns)]
    line = Column(lambda row: number(row.line), sort=lambda row: row.line, right=True, width=_LINE)
    return Table([line, *text] if with_line else text, key=lambda row: row)


def _text(place: int) -> Column:
    return Column(lambda row: row.texts[place], tooltip=lambda row: row.texts[place])


def titles(names: Sequence[str], with_line: bool = True) -> list[str]:
    return [translate("Import", "Row"), *names] if with_line else list(names)


def added(preview: RosterPreview, said: Vocabulary) -> list[Cells]:
    """Name, place, country, role, e-mail."""
    return [Cells(row.line, (name_of(row.values), row.values.get("municipality") or row.values.get("organisation", ""),
                             said.value("country", row.values.get("country", "")),
                             said.value("role", row.values.get("role", "")), row.values.get("email", "")))
            for row in preview.added]


def changed(preview: RosterPreview, said: Vocabulary) -> list[Cells]:
    """Name, field, now, in the file: one row a field."""
    return [Cells(c.line, (c.name, field(name), _shown(name, now, said) or "–", _shown(name, new, said)))
            for c in preview.changed for name, (now, new) in c.changes.items()]


def odd(file: RosterFile) -> list[Cells]:
    """What is odd and the row itself; rows that are left out come first."""
    care = {column for column, name in file.columns.mapping.items() if name in CARE_FIELDS}
    rows = {row.line: " · ".join(cell.strip() for column, cell in enumerate(row.cells)
                                 if cell.strip() and column not in care) for row in file.table.rows}
    left_out: list[tuple[int, str, Mapping[str, object]]] = [(line, code, {}) for line, code in file.preview.ignored]
    return [Cells(line, (problem(code, values), rows.get(line, "")))
            for line, code, values in [*left_out, *file.preview.problems]]


def absent(preview: RosterPreview, everybody: Mapping[str, Person], said: Vocabulary) -> list[Cells]:
    """Name, place, country, role."""
    known = [everybody[person] for person in preview.absent if person in everybody]
    return [Cells(0, (p.name, p.affiliation, said.value("country", p.country), said.value("role", p.role)))
            for p in known]


def _shown(name: str, value: str, said: Vocabulary) -> str:
    """Food and accessibility may tell of health or belief: they are imported, never listed."""
    return translate("Import", "not shown here") if value and name in CARE_FIELDS else said.value(name, value)


def name_of(values: Mapping[str, str]) -> str:
    return f"{values.get('given_name', '')} {values.get('family_name', '')}".strip()


def problem(code: str, values: Mapping[str, object]) -> str:
    """What is odd about a row, as a sentence of its own."""
    if "field" in values:
        values = {**values, "field": field(str(values["field"]))}
    said = words(wording_import.PROBLEMS, code, values)
    return said[:1].upper() + said[1:]
