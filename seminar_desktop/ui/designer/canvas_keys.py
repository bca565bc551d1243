"""The keys of the canvas: nudge, cycle, copy, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from ...domain import template, template_edit
from ...domain.errors import KnownError
from ...domain.template import Template, TextElement
from ..messages import words
from .document import Document
from .words import STEPS

if TYPE_CHECKING:
    from .canvas import Canvas

NUDGE, FAR = 0.5, 5.0
"""Millimetres of an arrow key, and with Shift."""
MIME = "application/x-seminar-elements"
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_KEYS = QKeySequence.StandardKey


class CanvasKeys:
    """Belongs to a canvas and acts on its document."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas

    @property
    def _document(self) -> Document:
        return self._canvas.document

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        for sequence, act in ((_KEYS.Copy, self.copy), (_KEYS.Cut, self.cut), (_KEYS.Paste, self.paste),
                              (_KEYS.SelectAll, self._document.select_all)):  # fmt: skip
            if event.matches(sequence):
                act()
                return True
        if key == Qt.Key.Key_D and held == Qt.KeyboardModifier.ControlModifier:
            self.duplicate()
        elif key == Qt.Key.Key_Escape:
            return self.escape()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._document.ids:
            self.delete()
        elif key in _ARROWS and self._document.ids and held in (_NONE, Qt.KeyboardModifier.ShiftModifier):
            self.nudge(*_ARROWS[key], far=held == Qt.KeyboardModifier.ShiftModifier)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            only = self._document.only()
            if not isinstance(only, TextElement):
                return False
            self._canvas.editor.begin(only)
        else:
            return False
        return True

    # ---- acts --------------------------------------------------------------------------------------------------------

    def nudge(self, across: int, down: int, far: bool = False) -> None:
        """Nudges that follow one another are one step."""
        by = FAR if far else NUDGE
        document = self._document
        moved = template_edit.move(document.side, document.ids, across * by, down * by)
        document.do(moved, words(STEPS, "move"), "nudge")

    def step(self, step: int) -> bool:
        """Select the next element; False when the last one is selected and the focus should go on."""
        wanted = template_edit.following(self._document.side, self._document.ids, step)
        self._document.select([wanted] if wanted else [])
        return bool(wanted)

    def escape(self) -> bool:
        if self._canvas.cancel():
            return True
        had = bool(self._document.ids)
        self._document.select(())
        return had

    def delete(self) -> None:
        document = self._document
        if document.ids:
            document.do(template_edit.remove(document.side, document.ids), words(STEPS, "delete"), select=())

    def duplicate(self) -> None:
        document = self._document
        if document.ids:
            side, ids = template_edit.insert(document.side, document.chosen())
            document.do(side, words(STEPS, "duplicate"), select=ids)

    def copy(self) -> None:
        """To the clipboard, as text that another desk or a file could hold."""
        document = self._document
        if document.ids:
            held = Template("copied", "", document.template.purpose, *document.paper, document.chosen())
            data = QMimeData()
            data.setData(MIME, template.write(held).encode())
            QGuiApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        self.copy()
        self.delete()

    def paste(self) -> None:
        """Whatever was copied on a canvas; other things on the clipboard are left alone."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not data.hasFormat(MIME):
            return
        try:
            held = template.read(bytes(data.data(MIME).data()).decode("utf-8", "replace"))
        except KnownError:
            return
        document = self._document
        side, ids = template_edit.insert(document.side, held.front)
        document.do(side, words(STEPS, "paste"), select=ids)


_NONE = Qt.KeyboardModifier.NoModifier
