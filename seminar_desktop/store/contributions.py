"""Statements of the round tables, and who leads and writes there."""

from __future__ import annotations

from sqlalchemy import Connection

from ..domain.contributions import CONTRIBUTION_FIELDS, Contribution

_COLUMNS = ", ".join(f'"{name}"' for name in CONTRIBUTION_FIELDS)


def contributions(connection: Connection) -> list[Contribution]:
    """Every statement that is on the list, in an order that is the same on every desk: as they were first written."""
    rows = connection.exec_driver_sql(
        f"SELECT id, {_COLUMNS} FROM contribution WHERE deleted <> 'true' ORDER BY written, id"
    )
    return [Contribution(*row) for row in rows]


def teams(connection: Connection) -> dict[str, dict[str, str]]:
    """Table → moderator and rapporteur."""
    rows = connection.exec_driver_sql("SELECT id, moderator, rapporteur FROM table_team ORDER BY id")
    return {row[0]: {"moderator": row[1], "rapporteur": row[2]} for row in rows}
