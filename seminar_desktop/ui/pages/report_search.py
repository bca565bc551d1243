"""Searching the person a name stands for: per keystroke, and for similar names when nobody begins like that."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...domain.errors import KnownError
from ...domain.people import Person
from ...services import people
from .. import theme
from ..widgets.search_field import SearchField
from ..widgets.search_list import Hit, SearchList
from ..workspace import Workspace
from .people_words import vocabulary

_LEAST, _PAUSE = 2, 250
"""Letters that begin a search; milliseconds without a key after which similar names are looked for."""


class PersonSearch(QWidget):
    """A field and its hits. Enter or a click chooses, Esc leaves."""

    chosen = Signal(object)
    """Person id."""
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.field, self.results, self._nobody = SearchField(), SearchList(), QLabel(wordWrap=True)
        self._nobody.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self._nobody, role="soft")
        self.results.attach(self.field)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        for widget in (self.field, self._nobody, self.results):
            layout.addWidget(widget)
        layout.addStretch()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look_for_similar)
        self.field.textChanged.connect(self._typed)
        self.results.chosen.connect(self.chosen)
        self.setFocusProxy(self.field)

    def start(self) -> None:
        """Empty, with the cursor in the field."""
        self.field.clear()
        self._typed("")
        self.field.setFocus()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Surname, given name or place"))
        self.field.setAccessibleName(self.tr("Search the person this name stands for"))
        self.results.setAccessibleName(self.tr("People found"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.accept()  # what the field leaves over is no decision

    def _typed(self, text: str) -> None:
        self._pause.stop()
        if self._workspace.desk is None or len(text.strip()) < _LEAST:
            self._show([], self.tr("Enter chooses, Esc goes back."))
            return
        try:
            found = people.search(self._workspace.desk, text)
        except KnownError as error:
            self._workspace.messages.error(error)
            return
        self._show(found, self.tr("Nobody found. Try the surname alone or fewer letters."))
        if not found:
            self._pause.start()

    def _look_for_similar(self) -> None:
        text, desk = self.field.text(), self._workspace.desk

        def arrived(found: list[Person]) -> None:
            if found and self.field.text() == text:
                self._show(found, "")

        self._workspace.tasks.run(lambda _progress: people.similar(desk, text), arrived, lane="search")

    def _show(self, found: list[Person], nobody: str) -> None:
        said = vocabulary()
        self.results.set_hits([Hit(p.id, p.name, " · ".join(part for part in (said.origin(p), p.email) if part),
                                   said.value("role", p.role)) for p in found])
        self.results.setVisible(bool(found))
        self._nobody.setText(nobody)
        self._nobody.setVisible(not found)
