"""Where things are, from source or frozen. The only module that knows about freezing. Standard library only."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from . import APPLICATION_ID

DATABASE_SUFFIX = ".seminar"


@cache
def _root() -> Path:
    """Folder that holds `resources/` and `db/`: the bundle when frozen, else the repository."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Icons, style, fonts, translations, sounds, templates and the demo seminar."""
    return _root() / "resources"


def migrations() -> Path:
    """The Alembic environment."""
    return _root() / "db"


def data_dir() -> Path:
    """Folder of the seminars on this machine; `SEMINAR_DATA_DIR` overrides it. Created when missing."""
    return _folder("SEMINAR_DATA_DIR", "user_data_path")


def state_dir() -> Path:
    """Folder for logs and high-water marks, apart from the seminars; `SEMINAR_STATE_DIR` overrides it."""
    return _folder("SEMINAR_STATE_DIR", "user_state_path")


def _folder(variable: str, usual: str) -> Path:
    """The folder that an environment variable names, else the system's usual one (a function of platformdirs)."""
    chosen = os.environ.get(variable)
    if chosen:
        folder = Path(chosen)
    else:
        import platformdirs

        folder = getattr(platformdirs, usual)(APPLICATION_ID, appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def seminar_file(name: str, folder: Path | None = None) -> Path:
    """File of a seminar given as a path or as a name in the data folder."""
    path = Path(name)
    if path.suffix == DATABASE_SUFFIX or path.exists() or len(path.parts) > 1:
        return path if path.is_absolute() or path.exists() or len(path.parts) > 1 else (folder or data_dir()) / path
    return (folder or data_dir()) / f"{name}{DATABASE_SUFFIX}"
