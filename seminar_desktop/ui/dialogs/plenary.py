"""What the tables wrote, in letters that can be read at the back of a hall."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ... import wording_contributions as wording
from ...domain.contributions import Standing
from .. import theme
from ..messages import words
from ..pages.people_words import number
from ..workspace import Workspace

SCALE = 1.3
"""Of the letters of the window."""


class Plenary(QWidget):
    """A window of its own, for the second screen. F11 fills the screen, Escape closes it."""

    def __init__(self, standings: Sequence[Standing], workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the tables write"))
        self.resize(1280, 720)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(32, 24, 32, 24)
        rows.setSpacing(theme.space(4))
        self.rows = [self._row(one) for one in standings]
        for row in self.rows:
            rows.addWidget(row)
        rows.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.windowTitle())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        else:
            super().keyPressEvent(event)

    def _row(self, one: Standing) -> QFrame:
        row = QFrame()
        theme.mark(row, card=True)
        votes, text, about = QLabel(number(one.votes)), QLabel(one.contribution.text), QLabel(_about(one))
        for label, role, bold in ((votes, "display", True), (text, "heading", False), (about, "title", False)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            font = theme.font(role, bold)
            font.setPixelSize(round(theme.size(role) * SCALE))
            label.setFont(font)
            label.setWordWrap(label is not votes)
        votes.setFixedWidth(96)
        votes.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        theme.mark(about, role="soft")
        said = QVBoxLayout()
        said.addWidget(text)
        said.addWidget(about)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(16, 12, 24, 12)
        layout.setSpacing(theme.space(5))
        layout.addWidget(votes)
        layout.addLayout(said, 1)
        return row


def _about(one: Standing) -> str:
    said = one.contribution
    level = words(wording.LEVELS, said.level) if said.level else ""
    return " · ".join(filter(None, (
        f"{words(wording.FIELDS, 'table')} {', '.join(one.tables)}" if one.tables else "",
        words(wording.KINDS, said.kind), level, said.owner, said.time_frame,
    )))  # fmt: skip
