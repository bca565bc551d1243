"""At the foot of the board: why a table is as good as it is, and who leads and writes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...domain.contributions import LONGEST
from ...domain.errors import KnownError
from .. import theme
from ..widgets.layouts import across
from ..workspace import Workspace
from . import seating_words as say
from .people_words import vocabulary

if TYPE_CHECKING:
    from ...services.seating_board import Board


class TablePanel(QFrame):
    """What is typed is kept when the field is left or Enter is pressed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self._workspace = workspace
        self.table = ""
        self._title, self.why = QLabel(), QLabel(wordWrap=True)
        for label, role in ((self._title, "title"), (self.why, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self._labels = (QLabel(), QLabel())
        self.moderator, self.rapporteur = QLineEdit(maxLength=LONGEST), QLineEdit(maxLength=LONGEST)
        for label, line in zip(self._labels, (self.moderator, self.rapporteur), strict=True):
            label.setBuddy(line)
            line.editingFinished.connect(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(theme.space(1))
        layout.addWidget(self._title)
        layout.addWidget(self.why)
        layout.addLayout(across(self._labels[0], self.moderator, self._labels[1], self.rapporteur))

    def retranslate(self) -> None:
        for label, line, text in zip(self._labels, (self.moderator, self.rapporteur),
                                     (self.tr("Moderator"), self.tr("Rapporteur")), strict=True):  # fmt: skip
            label.setText(text)
            line.setAccessibleName(text)

    def show_table(self, board: Board, table: str) -> None:
        """Explain a table of a board, and let its team be named."""
        from ...services import contributions, seating_board

        if table != self.table or not self.isVisible():
            team = contributions.team(self._workspace.desk).get(table, {})
            self.moderator.setText(team.get("moderator", ""))
            self.rapporteur.setText(team.get("rapporteur", ""))
        self.table = table
        title = next((one.title for one in board.asked.tables if one.number == table), "")
        self._title.setText(" · ".join(filter(None, (self.tr("Table {number}").format(number=table), title))))
        self.why.setText(say.table(seating_board.uneven(board, table), board, table, vocabulary()))

    def keep(self) -> None:
        """Keep who leads and writes, if that has changed."""
        from ...services import contributions

        desk = self._workspace.desk
        if desk is None or not self.table:
            return
        try:
            changes = contributions.set_team(desk, self.table, self.moderator.text(), self.rapporteur.text())
        except KnownError as error:
            self._workspace.messages.error(error)
            return
        if changes:
            self._workspace.broadcast(changes)
            self._workspace.messages.good(self.tr("Kept."))
