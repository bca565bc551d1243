"""Where second copies and backups of a seminar are kept: folders of this machine, known by the place of the file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from ..store import identity


@dataclass(frozen=True, slots=True)
class Keeping:
    """The folders for one seminar file."""

    always: Path
    """In the state folder of this machine, apart from the seminar."""
    chosen: Path | None = None
    """On another volume, if the operator chose one; it may be out of reach."""

    @property
    def folders(self) -> tuple[Path, ...]:
        """Those to write to."""
        return (self.always,) if self.chosen is None else (self.always, self.chosen)

    @property
    def for_backups(self) -> Path:
        """The chosen folder while its volume is there, else the one in the state folder."""
        return self.chosen if self.chosen is not None and self.chosen.parent.is_dir() else self.always


def keeping(path: Path, state: Path, chosen: str = "") -> Keeping:
    """Where copies of the seminar at `path` are kept. `chosen` is the setting `second_copy_folder`, empty for none.

    The name comes of the machine and of the file's place, so that several seminars, and several machines that take
    turns with one stick, do not get in each other's way; nothing in it is personal.
    """
    place = f"{identity.machine_id(state)}|{path.resolve()}"
    name = f"seminar-{hashlib.sha256(place.encode()).hexdigest()[:16]}"
    return Keeping(state / "copies" / name, Path(chosen) / name if chosen else None)
