"""Comparing the projected tables with a rebuild from the journal."""

from __future__ import annotations

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Table, create_engine
from sqlalchemy.pool import StaticPool

from . import journal, projector, tables


def differences(connection: Connection) -> list[str]:
    """Names of projected tables whose content differs from a rebuild; the rebuild happens in memory."""
    engine = create_engine("sqlite://", module=driver, poolclass=StaticPool)
    try:
        with engine.begin() as fresh:
            projector.rebuild(fresh, journal.entries(connection), journal.trust(connection))
            names = [
                table.name
                for table in tables.projected.sorted_tables
                if content(connection, table) != content(fresh, table)
            ]
            if _search(connection) != _search(fresh):
                names.append(tables.SEARCH_INDEX)
            return names
    finally:
        engine.dispose()


def content(connection: Connection, table: Table) -> list[tuple[object, ...]]:
    """All rows of a projected table in a canonical order, without the arrival number."""
    names = ", ".join(f'"{column.name}"' for column in table.columns if column.name != "n")
    return [tuple(row) for row in connection.exec_driver_sql(f"SELECT {names} FROM {table.name} ORDER BY {names}")]


def not_applied(connection: Connection) -> int:
    """Entries that are kept and relayed, but need a newer version of the program."""
    return int(connection.exec_driver_sql("SELECT COUNT(*) FROM not_applied").scalar_one())


def _search(connection: Connection) -> list[tuple[object, ...]]:
    return [
        tuple(row)
        for row in connection.exec_driver_sql(f"SELECT person, words FROM {tables.SEARCH_INDEX} ORDER BY person")
    ]
