"""A list of participants as rows in the application's own words, with everything odd about a row said beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..domain.names import email_key, fold, name_key
from ..domain.roster import RosterRow
from .roster_columns import FIELDS, FULL_NAME, SURNAME_FIRST, RosterColumns, columns, require_name
from .roster_values import Problem, split_name, value
from .sheet import Row, Table, fold_header, read_table

__all__ = ["FIELDS", "RosterColumns", "columns", "read", "read_roster"]


def read_roster(path: Path) -> list[RosterRow]:
    """Read a list with the columns as recognised. Raises the errors of `sheet.read_table` and `columns`."""
    table = read_table(path)
    return read(table, columns(table))


def read(table: Table, mapping: RosterColumns) -> list[RosterRow]:
    """Every row below the header, in the order of the file; none is left out.

    Problems of a row (code and values): those of `roster_values.value`; `name_split` (given, family) where a full name
    was divided; `row_no_name`; `email_shared` (line) with a row of another name; `same_name` (line) with a row of
    another address or place; `duplicate_row` (line, fields) for one that repeats an earlier row: it is not imported,
    what it adds goes to the earlier one, and `fields` are those where it says something else.
    Raises `KnownError("roster_no_name_column", headers=…)`.
    """
    require_name(mapping)
    women_and_men = _sexes_are_spanish(table, mapping)
    rows = [_read_row(row, mapping, women_and_men) for row in _body(table, mapping)]
    return _without_duplicates(rows)


def _body(table: Table, mapping: RosterColumns) -> Iterator[Row]:
    """Rows after the header that say something in a mapped column; a header repeated on a later page is skipped."""
    header = [fold(text) for text in mapping.headers]
    for row in table.rows:
        said = any(row.cell(index).strip() for index, name in mapping.mapping.items() if name)
        if row.line > mapping.header_line and said and [fold(cell) for cell in row.cells] != header:
            yield row


def _read_row(row: Row, mapping: RosterColumns, women_and_men: bool) -> RosterRow:
    values: dict[str, str] = {}
    problems: list[Problem] = []
    for index, name in mapping.mapping.items():
        if name is None:
            continue
        cell = row.cell(index)
        if name == "sex" and women_and_men and fold(cell) == "m":
            cell = "mujer"
        text, odd = value(name, cell)
        problems += odd
        if text:
            values[name] = text
    full = values.pop(FULL_NAME, "")
    if full and not (values.get("given_name") or values.get("family_name")):
        header = next(mapping.headers[i] for i, name in mapping.mapping.items() if name == FULL_NAME)
        given, family = split_name(full, surname_first=fold_header(header) in SURNAME_FIRST)
        values.update({name: text for name, text in (("given_name", given), ("family_name", family)) if text})
        problems.append(("name_split", {"given": given, "family": family}))
    if not (values.get("given_name") or values.get("family_name")):
        problems.append(("row_no_name", {}))
    return RosterRow(row.line, values, problems)


def _sexes_are_spanish(table: Table, mapping: RosterColumns) -> bool:
    """A column that knows `H` (hombre) means `mujer` by `M`."""
    indexes = [index for index, name in mapping.mapping.items() if name == "sex"]
    return any(fold(row.cell(index)) == "h" for row in table.rows for index in indexes)


def _without_duplicates(rows: Iterable[RosterRow]) -> list[RosterRow]:
    """Flag rows that repeat an earlier one: same name and address, or the same in every cell; and mere namesakes."""
    checked: list[RosterRow] = []
    earlier: dict[object, RosterRow] = {}
    inboxes: dict[str, RosterRow] = {}
    namesakes: dict[frozenset[str], RosterRow] = {}
    for row in rows:
        name = name_key(f"{row.values.get('given_name', '')} {row.values.get('family_name', '')}")
        address = email_key(row.values.get("email", ""))
        identity: object = (name, address) if address else tuple(sorted(row.values.items()))
        first = earlier.setdefault(identity, row) if name else row
        if first is not row:
            row.problems.append(("duplicate_row", {"line": first.line, "fields": _merge(first, row)}))
        elif name and namesakes.setdefault(name, row) is not row:
            row.problems.append(("same_name", {"line": namesakes[name].line}))
        elif address and inboxes.setdefault(address, row) is not row:
            row.problems.append(("email_shared", {"line": inboxes[address].line}))
        checked.append(row)
    return checked


def _merge(first: RosterRow, again: RosterRow) -> list[str]:
    """Add to `first` what only `again` says; the fields where they differ."""
    missing = {name: text for name, text in again.values.items() if name not in first.values}
    differing = [name for name, text in again.values.items() if first.values.get(name, text) != text]
    first.values.update(missing)
    return differing
