"""A field that writes down every key it gets, with its moment: Tab and Enter as well, which leave it otherwise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ...domain.scanner_check import CHARACTER, ENTER, LINE_FEED, OTHER, TAB, Key

SILENCE = 600
"""Milliseconds without a key after which a scan is over."""


class KeyField(QLineEdit):
    """`scanned(keys)` when a burst of keys is over. Esc and Ctrl+Tab still leave the field."""

    scanned = Signal(object)
    began = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[Key] = []
        self._silence = QTimer(self, singleShot=True, interval=SILENCE)
        self._silence.timeout.connect(self._over)

    def event(self, event: QEvent) -> bool:
        """Keys are taken here because Tab never reaches `keyPressEvent`."""
        if isinstance(event, QKeyEvent) and _kind(event) != OTHER:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._note(event, _kind(event))
                return True
        return super().event(event)

    def _note(self, event: QKeyEvent, kind: str) -> None:
        if not self._keys:
            self.clear()
            self.began.emit()
        self._keys.append(Key(event.text() if kind == CHARACTER else "", float(event.timestamp()), kind))
        if kind == CHARACTER:
            self.insert(event.text())
        self._silence.start()

    def _over(self) -> None:
        keys, self._keys = self._keys, []
        self.scanned.emit(keys)


def _kind(event: QKeyEvent) -> str:
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    if held == Qt.KeyboardModifier.ControlModifier:
        return LINE_FEED if event.key() == Qt.Key.Key_J else ENTER if event.key() == Qt.Key.Key_M else OTHER
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return LINE_FEED if event.text() == "\n" else ENTER
    if event.key() == Qt.Key.Key_Tab:
        return TAB
    text = event.text()
    return CHARACTER if len(text) == 1 and text.isprintable() else OTHER
