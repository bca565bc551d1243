"""The table of a sheet's lines: what stands on the paper, what is known without it, and the letters typed so far."""

from __future__ import annotations

from datetime import UTC, tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...domain.attendance import Presence
from ...domain.sheet_code import line_code
from ..messages import local
from . import paper_words as say
from .attendance_words import Vocabulary, clash, vocabulary
from .paper_letters import Letters
from .people_words import Vocabulary as PeopleWords
from .people_words import vocabulary as people_vocabulary

NUMBER, NAME, KNOWN, LETTER = range(4)
Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class LinesModel(QAbstractTableModel):
    """One row a line. `letters` is None while no sheet is open."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.letters: Letters | None = None
        self.zone: tzinfo = UTC
        self.spoken: Vocabulary = vocabulary()
        self._people: PeopleWords = people_vocabulary()
        self._titles = ["", "", "", ""]

    def show(self, letters: Letters | None, zone: tzinfo) -> None:
        """Another sheet, or none."""
        self.beginResetModel()
        self.letters, self.zone = letters, zone
        self.endResetModel()

    def word(self, titles: list[str]) -> None:
        """In the language in use."""
        self.spoken, self._people, self._titles = vocabulary(), people_vocabulary(), titles
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(titles) - 1)
        self.renew()

    def renew(self) -> None:
        """Something about the lines has changed, not which they are."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, LETTER))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.letters is None else self.letters.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self._titles[section]
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if section == LETTER else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        row = index.row()
        if role == _Role.DisplayRole:
            return (self.number, self.name, self.known, self.letter)[index.column()](row)
        if role == _Role.ToolTipRole and index.column() == KNOWN:
            return self.contradiction(row) or None
        if role == _Role.ToolTipRole and index.column() == NAME:
            return "\n".join(text for text in (self.name(row), self.origin(row)) if text)
        return None

    # ---- words of a line --------------------------------------------------------------------------------------------

    def number(self, row: int) -> str:
        return line_code(row + 1)

    def name(self, row: int) -> str:
        """Surnames first, as on the paper."""
        person = self._letters.person(row)
        if person is None:
            return self.tr("No longer on the list")
        return ", ".join(part for part in (person.family_name, person.given_name) if part)

    def origin(self, row: int) -> str:
        person = self._letters.person(row)
        return self._people.origin(person) if person else ""

    def known(self, row: int) -> str:
        """What is known so far, in one line."""
        known = self._letters.known(row)
        texts = (say.known_word(known, self.spoken), say.fact(known, self.zone))
        return " · ".join(text for text in texts if text)

    def letter(self, row: int) -> str:
        status = self._letters.of(row)
        return self.spoken.word[status] if status else ""

    def contradiction(self, row: int) -> str:
        """What the new letter contradicts, as sentences; empty when nothing."""
        letters = self._letters
        kind, known, said = letters.contradiction(row), letters.known(row), letters.of(row)
        if kind is None or known is None or said is None:
            return ""
        return say.contradiction(kind, known, said, self.spoken, self.zone)

    def clash(self, row: int) -> str:
        """What contradicts itself in what is known already; empty when nothing."""
        known = self._letters.known(row)
        return clash(known) if known is not None else ""

    def tally(self) -> str:
        """E.g. "Present: 70 · Absent: 2"."""
        counts = self._letters.counts()
        return " · ".join(f"{self.spoken.word[one]}: {local(counts[one])}" for one in Presence if counts[one])

    @property
    def _letters(self) -> Letters:
        assert self.letters is not None
        return self.letters
