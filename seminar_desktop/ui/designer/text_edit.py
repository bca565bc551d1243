"""Typing into a text where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from ...domain import template_edit
from ...domain.template import LONGEST_TEXT, TextElement
from ...domain.template_edit import frame
from . import overlay

if TYPE_CHECKING:
    from .canvas import Canvas

_LEAST = (200, 58)
"""Pixels: a text in a small frame can still be typed."""


class TextEditor(QPlainTextEdit):
    """Lies on the frame of a text while it is edited. Ctrl+Enter or leaving keeps it, Esc does not."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self._id = ""
        self.setTabChangesFocus(True)
        self.hide()

    def begin(self, element: TextElement) -> None:
        """Edit this text; its fields stand as `{name}`."""
        self._id = element.id
        self.setPlainText(element.text)
        self.setAccessibleName(self.tr("Text"))
        self.selectAll()
        self.place()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Keep what was typed."""
        if not self._id:
            return
        id_, self._id = self._id, ""
        text, document = self.toPlainText()[:LONGEST_TEXT], self._canvas.document
        document.do(template_edit.change(document.side, [id_], text=text), self.tr("Text"))
        self._end()

    def give_up(self) -> None:
        self._id = ""
        self._end()

    def place(self) -> None:
        """Follow the frame."""
        element = next((e for e in self._canvas.document.side if e.id == self._id), None)
        if element is None:
            if self._id:
                self.give_up()
            return
        at = overlay.in_view(frame(element), self._canvas.to_view).toRect()
        at.setWidth(max(at.width(), _LEAST[0]))
        at.setHeight(max(at.height(), _LEAST[1]))
        if at != self.geometry():
            self.setGeometry(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and (
                event.key() == Qt.Key.Key_Escape):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()

    def _end(self) -> None:
        had_focus = self.hasFocus()
        self.hide()
        if had_focus:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
