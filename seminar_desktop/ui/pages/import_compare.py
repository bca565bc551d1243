"""A row of a file and the people it may be, side by side: what differs is bold and on a tinted field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from .. import theme
from ..widgets.table import Index

_Role = Qt.ItemDataRole


class Line(NamedTuple):
    """One field: its name, the value in the file, then one value a candidate."""

    name: str
    values: tuple[str, ...]
    differs: tuple[bool, ...]
    """For each candidate: the file says something else."""


class CompareTable(QTableView):
    """Read only; the arrow keys stay with the list of rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.size("body") + 17)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)

    def show_lines(self, titles: Sequence[str], lines: Sequence[Line]) -> None:
        self._model.show_lines(titles, lines)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)


class _Model(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._titles: list[str] = []
        self._lines: list[Line] = []

    def show_lines(self, titles: Sequence[str], lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._titles, self._lines = list(titles), list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        return self._titles[section] if role == _Role.DisplayRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        line, column = self._lines[index.row()], index.column()
        text = line.name if column == 0 else line.values[column - 1]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return text
        differs = line.differs[column - 2] if column > 1 else column == 1 and any(line.differs)
        if role == _Role.FontRole and differs:
            return theme.font("body", bold=True)
        if role == _Role.ForegroundRole:
            colours = theme.tokens()
            return QColor(colours.soft if column == 0 else colours.wait.text if differs else colours.ink)
        if role == _Role.BackgroundRole and differs:
            return QColor(theme.tokens().wait.soft)
        return None
