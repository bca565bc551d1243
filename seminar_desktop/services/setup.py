"""Making a new seminar from an agenda and a list of people: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ..domain.agenda import Slot
from ..domain.errors import KnownError
from ..domain.journal import new_id
from ..domain.names import fold
from ..paths import DATABASE_SUFFIX
from . import agenda, roster
from .desk import close_as, create_desk, discard, zone_of

Progress = Callable[[int, int], bool]


def file_for(title: str, folder: Path) -> Path:
    """A free file name in `folder` for a seminar with this title."""
    words = "".join(letter if letter.isalnum() else " " for letter in fold(title)).split()
    stem = "-".join(words)[:48].rstrip("-") or "seminar"
    candidates = (folder / f"{stem}{suffix}{DATABASE_SUFFIX}" for suffix in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(path for path in candidates if not path.exists())


def create(
    path: Path,
    state: Path,
    fields: Mapping[str, str],
    slots: Sequence[Slot] = (),
    people_file: Path | None = None,
    progress: Progress | None = None,
) -> Path:
    """Make the seminar file; it gets its name when it is complete, so that no half of it is ever taken for a seminar.

    KnownError when there is such a file, another one cannot be read, the agenda is incomplete or the zone is unknown.
    """
    zone_of(fields.get("zone", ""))
    if path.exists():
        raise KnownError("database_exists", file=path.name)
    part = path.with_name(f".{path.name}.{new_id('f')}.part")
    desk = create_desk(part, state, {name: value for name, value in fields.items() if value})
    try:
        if slots:
            agenda.save(desk, slots)
        if people_file is not None:
            roster.commit(desk, roster.read_file(desk, people_file).preview, progress=progress)
        close_as(desk, path)
    except BaseException:
        desk.close()
        discard(part)
        raise
    return path
