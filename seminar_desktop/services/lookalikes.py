"""Who may be in the list twice, remembered: looking takes half a second of the processor with ten thousand people."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Lock

from ..domain.changes import Changes
from ..domain.people import Person
from ..store import merging as store
from ..store import people
from .desk import Desk
from .merging import Suggestion, suggested


class Lookalikes:
    """What was found last. It is read again after `note`, and worked out anew where anybody's data differ then.

    May be used from several threads; of two that ask at the same time one waits for the other.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._of: Path | None = None
        self._read: tuple[Sequence[Person], frozenset[frozenset[str]]] = ([], frozenset())
        self._found: list[Suggestion] = []
        self._stale = True
        self.worked = 0
        """How often it was worked out."""

    def note(self, changes: Changes) -> None:
        """Something was changed; only what concerns people matters."""
        if changes & Changes.PEOPLE:
            self._stale = True

    def suggestions(self, desk: Desk) -> list[Suggestion]:
        """As `merging.suggestions`."""
        with self._lock:
            if self._of == desk.database_path and not self._stale:
                return self._found
            self._stale = False  # before it is read: what changes meanwhile is read again the next time
            try:
                self._look(desk)
            except BaseException:
                self._stale = True
                raise
            return self._found

    def _look(self, desk: Desk) -> None:
        with desk.read() as connection:
            read = people.people(connection), frozenset(store.decided_apart(connection))
        if self._of != desk.database_path or read != self._read:
            self._found = suggested(*read)
            self.worked += 1
        self._of, self._read = desk.database_path, read
