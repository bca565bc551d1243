"""Leaving what is not saved: the question, and who asks it when the window is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid


def ask(parent: QWidget, text: str, save: Callable[[], object], drop: Callable[[], object]) -> QMessageBox:
    """Ask whether to save, to give up, or to stay; the event loop goes on meanwhile."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(QCoreApplication.translate("PaperLists", "Not saved yet"))
    box.setText(text)
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    answers = {buttons.Save.value: save, buttons.Discard.value: drop}
    box.finished.connect(lambda answer: answers.get(answer, lambda: None)())
    box.open()
    return box


class CloseGuard(QObject):
    """Keeps a window open while its owner has something unsaved."""

    refused = Signal(object)
    """The window was to be closed; call what is given to close it after all."""

    def __init__(self, owner: QWidget, unsaved: Callable[[], str]) -> None:
        """`unsaved` says what would be lost; empty when nothing would."""
        super().__init__(owner)
        self._unsaved = unsaved
        self._window: QWidget | None = None

    def watch(self, window: QWidget) -> None:
        """Look after this window from now on."""
        if self._window is not window:
            if self._window is not None and isValid(self._window):
                self._window.removeEventFilter(self)
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._window and self._unsaved():
            event.ignore()
            self.refused.emit(self._window.close)
            return True
        return False
