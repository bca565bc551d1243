"""A real window for tests, and hands that type as a scanner and as a person do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from seminar_desktop.settings import Settings
from seminar_desktop.ui.application import Application


class DeskApplication(Application):
    """The application under test; its settings live in memory."""

    def __init__(self, arguments: list[str]) -> None:
        settings = Settings(None)
        settings.language, settings.theme, settings.sound = "en", "light", False
        super().__init__(arguments, settings)


class Hands:
    """Types into whatever has the focus."""

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def scan(self, code: str, suffix: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """As a keyboard-wedge scanner: the characters, then its suffix."""
        for character in code:
            QTest.keyClick(self.focus(), character)
        if suffix is not None:
            QTest.keyClick(self.focus(), suffix)

    def type(self, text: str) -> None:
        """As a person; letters beyond ASCII arrive as from an input method."""
        for character in text:
            if character.isascii():
                QTest.keyClick(self.focus(), character)
            else:
                self.focus().insert(character)  # type: ignore[attr-defined]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, modifiers)
