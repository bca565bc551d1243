"""Layouts that many pages share."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from .. import theme


def across(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None takes the room that is left."""
    layout = QHBoxLayout()
    layout.setSpacing(theme.space(3))
    for widget in widgets:
        if widget is None:
            layout.addStretch()
        else:
            layout.addWidget(widget)
    return layout
