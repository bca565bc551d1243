"""Bringing a file to the current revision with Alembic, which is imported only when there is something to do."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from .. import paths
from . import tables
from .database import copy


def create(path: Path) -> None:
    """Make the durable tables in a new, empty file."""
    _upgrade(path)


def bring_up(path: Path, revision: str) -> None:
    """Migrate an older file; it is copied whole beside itself first, with revision and time in the name."""
    if revision == tables.REVISION:
        return
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy(path, path.with_name(f"{path.stem}.before-{tables.REVISION}.{stamp}{path.suffix}"))
    _upgrade(path)


def _upgrade(path: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(paths.migrations()).replace("%", "%%"))
    config.attributes["database"] = path
    command.upgrade(config, "head")


def head() -> str:
    """The newest revision in `db/versions`."""
    from alembic.script import ScriptDirectory

    return str(ScriptDirectory(str(paths.migrations())).get_current_head())
