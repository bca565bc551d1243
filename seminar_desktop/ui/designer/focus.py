"""The order in which Tab goes through the designer, and the one key that means something else here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsView, QWidget


def tab_through(*parts: QWidget) -> None:
    """Tab goes through these parts as they are read, whenever their widgets were made."""
    last: QWidget | None = None
    for part in parts:
        inside = [] if isinstance(part, QGraphicsView) else part.findChildren(QWidget)
        for widget in (part, *inside):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is part.window():
                if last is not None:
                    QWidget.setTabOrder(last, widget)
                last = widget


def is_fit(event: QKeyEvent) -> bool:
    """Ctrl+0: show all of the paper."""
    return event.key() == Qt.Key.Key_0 and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == (
        Qt.KeyboardModifier.ControlModifier)
