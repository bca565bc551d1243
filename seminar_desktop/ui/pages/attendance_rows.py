"""What an attendance page has read: people and slots, and one byte for each person at each slot.

A byte holds the presence, whether somebody marked it by hand, and whether sources contradict each other. Ten thousand
people at forty slots are 400 000 outcomes: as objects they would cost a hundred times the room and pauses of the
garbage collector. What led to a presence is read for the one cell that is looked at.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.attendance import Presence, Reason
from ...domain.errors import KnownError
from ...domain.names import search_text
from ...domain.people import Person
from ...services import presence
from ..workspace import Workspace
from .attendance_tally import Tally
from .people_words import Vocabulary

if TYPE_CHECKING:
    from ...domain.plan import Plan
    from ...services.desk import Desk
    from ...services.presence import Board, Row
    from ..tasks import Progress, Task

LANE = "attendance"
BY_HAND, CLASH = 8, 16
"""Bits of a byte beside the presence."""
_STATUSES = tuple(Presence)
_CODES = {status: code for code, status in enumerate(_STATUSES)}
_CHUNK = 25
"""People read at once in the background: a few milliseconds, for which a mark waits at most."""
_AFTERWARDS = 0.04
"""Seconds after something was done by hand in which the background does not compete for the processor."""


def packed(row: Row) -> bytes:
    """Outcomes of one person as bytes."""
    return bytes(
        _CODES[outcome.status]
        | (BY_HAND if outcome.reason == Reason.MARKED else 0)
        | (CLASH if outcome.clash else 0)
        for outcome in row
    )


def status_of(code: int) -> Presence:
    """The presence that a byte holds."""
    return _STATUSES[code & 7]


class Rows(QObject):
    """People, slots and presences of one page. Rows are read when they are needed, all of them in the background."""

    board_read = Signal()
    """Other people, slots or rules may stand in `board`; rows are still the old ones until they are read again."""
    cells_read = Signal(object)
    """Person → row before (or None) of those whose rows are new; None instead means everybody: then `tally` counts."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.board: Board | None = None
        self.people: Mapping[str, Person] = {}
        self.tally: Tally | None = None
        """None until everybody's row has been read for the slots there are."""
        self.complete = False
        """There is a row of everybody, though perhaps an old one of whom is being read again."""
        self._cells: dict[str, bytes] = {}
        self._words: dict[str, str] = {}
        self._fresh: set[str] = set()
        """People whose rows were read since the board was."""
        self._busy_until = 0.0
        self._loads = 0
        self._task: Task | None = None

    @property
    def plan(self) -> Plan:
        assert self.board is not None
        return self.board.plan

    def clear(self) -> None:
        """Another seminar is open, or none."""
        self._loads += 1
        self.board, self.tally, self.complete = None, None, False
        self.people, self._cells, self._words, self._fresh = {}, {}, {}, set()

    def load(self, words: Vocabulary) -> None:
        """Read everything anew: first who and what, then everybody's row."""
        desk = self._workspace.desk
        if desk is None:
            return
        self._loads += 1
        mine = self._loads
        if self._task is not None:
            self._task.cancel()
        self._task = self._workspace.tasks.run(
            lambda _progress: presence.board(desk), lambda board: self._arrived(mine, board, words),
            lambda error: self._failed(mine, error), lane=LANE,
        )  # fmt: skip

    def hold(self) -> None:
        """Somebody works: the background waits for a moment."""
        self._busy_until = time.monotonic() + _AFTERWARDS

    def cells(self, person: str) -> bytes | None:
        """A person's row; None when it has not been read."""
        return self._cells.get(person)

    def ensure(self, people: Iterable[Person]) -> None:
        """Read now what is missing or old of these rows."""
        read = self._read([person for person in people if person.id not in self._fresh])
        self._cells.update(read)
        self._fresh.update(read)

    def reread(self, ids: Iterable[str]) -> None:
        """Read these rows again: something was marked."""
        people = [self.people[person] for person in ids if person in self.people]
        before = {}
        for person, cells in self._read(people).items():
            before[person] = self._cells.get(person)
            if self.tally is not None:
                self.tally.change(self.people[person], before[person], cells)
            self._cells[person] = cells
            self._fresh.add(person)
        self.cells_read.emit(before)

    def found_by(self, person: Person) -> str:
        """Folded words by which a person is found, each after a blank."""
        return self._words.get(person.id) or _found_by(person, None)

    def now(self) -> int:
        """Seconds since 1970 at the desk."""
        return int(self._workspace.desk.now().timestamp()) if self._workspace.desk else 0

    def _read(self, people: Sequence[Person]) -> dict[str, bytes]:
        if not (people and self.board and self._workspace.desk):
            return {}
        self.hold()
        try:
            rows = presence.rows(self._workspace.desk, self.board, people)
        except KnownError as error:
            self._workspace.messages.error(error)
            return {}
        return {person: packed(row) for person, row in rows.items()}

    def _arrived(self, load: int, board: Board, words: Vocabulary) -> None:
        desk = self._workspace.desk
        if load != self._loads or desk is None:
            return
        if self.board is not None and list(self.board.plan.index) != list(board.plan.index):
            self._cells, self.tally = _moved(self._cells, self.board.plan, board.plan), None
        self.board = board
        self.people = {person.id: person for person in board.people}
        self._fresh = set()
        self.board_read.emit()
        now = self.now()

        def busy() -> bool:
            return time.monotonic() < self._busy_until

        self._task = self._workspace.tasks.run(
            lambda progress: _read_all(desk, board, words, now, progress, busy), lambda all_: self._summed(load, *all_),
            lambda error: self._failed(load, error), lane=LANE,
        )  # fmt: skip

    def _summed(self, load: int, cells: dict[str, bytes], found_by: dict[str, str], tally: Tally) -> None:
        if load != self._loads:
            return
        for person in self._fresh:
            tally.change(self.people[person], cells.get(person), self._cells[person])
            cells[person] = self._cells[person]
        self._cells, self._words, self._fresh = cells, found_by, set(cells)
        self.tally, self.complete = tally, True
        self.cells_read.emit(None)

    def _failed(self, load: int, error: Exception) -> None:
        if load == self._loads and isinstance(error, KnownError) and error.code != "cancelled":
            self._workspace.messages.error(error)


def _read_all(
    desk: Desk, board: Board, words: Vocabulary, now: int, progress: Progress, busy: Callable[[], bool]
) -> tuple[dict[str, bytes], dict[str, str], Tally]:
    """In the background: everybody's row, the words everybody is found by, and what follows from the rows."""
    cells: dict[str, bytes] = {}
    found_by: dict[str, str] = {}
    for start in range(0, len(board.people), _CHUNK):
        go_on = progress(start, len(board.people))
        while go_on and busy():
            time.sleep(_AFTERWARDS / 4)
            go_on = progress(start, len(board.people))
        if not go_on:
            raise KnownError("cancelled")
        some = board.people[start : start + _CHUNK]
        cells.update((person, packed(row)) for person, row in presence.rows(desk, board, some).items())
        found_by.update((person.id, _found_by(person, words)) for person in some)
    tally = Tally(board.plan, now)
    for person in board.people:
        tally.change(person, None, cells[person.id])
    return cells, found_by, tally


def _moved(cells: Mapping[str, bytes], before: Plan, now: Plan) -> dict[str, bytes]:
    """The same rows for other slots; nothing is known of a new one."""
    places = [before.index.get(slot) for slot in now.index]
    unknown = _CODES[Presence.UNKNOWN]
    return {id_: bytes(unknown if i is None else row[i] for i in places) for id_, row in cells.items()}


def _found_by(person: Person, words: Vocabulary | None) -> str:
    named = (words.value("country", person.country), words.value("role", person.role)) if words else ()
    return " " + search_text(person.given_name, person.family_name, person.municipality, person.organisation, *named)
