"""Alembic environment: runs the migrations of one seminar file in one transaction each."""

from __future__ import annotations

from alembic import context

from seminar_desktop.store.database import Database
from seminar_desktop.store.tables import durable


def run() -> None:
    database = Database(context.config.attributes["database"])
    try:
        with database.write() as connection:
            context.configure(connection=connection, target_metadata=durable, transactional_ddl=True)
            context.run_migrations()
    finally:
        database.close()


run()
