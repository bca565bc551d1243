"""What is known of seats beside the table of a person."""

from __future__ import annotations

from sqlalchemy import Connection


def locked(connection: Connection) -> set[str]:
    """Ids of people whose seat a search leaves alone."""
    return {str(row[0]) for row in connection.exec_driver_sql("SELECT id FROM seat WHERE state = 'locked'")}


def anybody(connection: Connection) -> bool:
    """Whether somebody has a table."""
    return connection.exec_driver_sql("SELECT 1 FROM person WHERE \"table\" <> '' LIMIT 1").first() is not None


def rules(connection: Connection) -> list[tuple[str, str]]:
    """(id, state) of every rule that is in force."""
    rows = connection.exec_driver_sql("SELECT id, state FROM seat_rule WHERE state <> '' ORDER BY id")
    return [(str(id_), str(state)) for id_, state in rows]
