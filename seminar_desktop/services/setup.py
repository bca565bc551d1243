"""Making a new seminar from an agenda and a list of people: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ..domain.agenda import Slot
from ..domain.names import fold
from ..paths import DATABASE_SUFFIX
from . import agenda, roster
from .desk import create_desk, discard, zone_of

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
    """Make the seminar file. KnownError when a file cannot be read or the zone is unknown; no file is left then."""
    zone_of(fields.get("zone", ""))
    desk = create_desk(path, state, {name: value for name, value in fields.items() if value})
    try:
        if slots:
            agenda.save(desk, slots)
        if people_file is not None:
            roster.commit(desk, roster.read_file(desk, people_file).preview, progress=progress)
        desk.close()
    except BaseException:
        desk.close()
        discard(path)
        raise
    return path
