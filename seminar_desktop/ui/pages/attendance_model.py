"""The grid's model: people in rows, slots in columns, one byte a cell. A mark never resets it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...domain.agenda import Slot
from ...domain.people import Person
from .attendance_rows import Rows, status_of
from .attendance_words import Vocabulary, vocabulary

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class GridModel(QAbstractTableModel):
    """Shows some of the people and some of the slots of `rows`."""

    def __init__(self, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.people: Sequence[Person] = ()
        self.columns: Sequence[int] = ()
        """Indexes of slots in the plan."""
        self.begun: frozenset[int] = frozenset()
        """Indexes of the slots that have begun: only of these something can be missing."""
        self.spoken: Vocabulary = vocabulary()
        self._slots: Sequence[Slot] = ()
        self._places: dict[str, int] = {}

    def show(self, people: Sequence[Person], columns: Sequence[int]) -> None:
        """Show these people and slots; the model is reset only if they are others than before."""
        same = [p.id for p in people] == [p.id for p in self.people] and list(columns) == list(self.columns)
        if not same:
            self.beginResetModel()
        self.people, self.columns = people, columns
        self._slots = [self.rows.plan.slots[index] for index in columns]
        self._places = {person.id: row for row, person in enumerate(people)}
        if same:
            self.refresh(None)
        else:
            self.endResetModel()

    def refresh(self, before: Mapping[str, bytes | None] | None) -> None:
        """Paint the cells anew that differ from these rows of people; None: every cell."""
        if not (self.people and self.columns):
            return
        if before is None:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.people) - 1, len(self.columns) - 1))
            return
        for person, was in before.items():
            row, now = self.place(person), self.rows.cells(person)
            for column, index in enumerate(self.columns) if row >= 0 else ():
                if was is None or now is None or was[index] != now[index]:
                    cell = self.index(row, column)
                    self.dataChanged.emit(cell, cell)

    def word(self, spoken: Vocabulary) -> None:
        """Other words and letters: the language has changed."""
        self.spoken = spoken
        self.refresh(None)

    def place(self, person: str) -> int:
        """Row of a person; -1 when not shown."""
        return self._places.get(person, -1)

    def slot(self, column: int) -> Slot:
        return self._slots[column]

    def code(self, row: int, column: int) -> int | None:
        """The byte of a cell; None when it has not been read."""
        cells = self.rows.cells(self.people[row].id)
        return None if cells is None else cells[self.columns[column]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        code = self.code(index.row(), index.column())
        if code is None:
            return ""
        return (self.spoken.letter if role == _Role.DisplayRole else self.spoken.word)[status_of(code)]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if role != _Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.people[section].name
        slot = self.slot(section)
        return f"{slot.start:%H:%M} {slot.title}"
