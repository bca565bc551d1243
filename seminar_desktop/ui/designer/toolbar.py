"""The tools above the canvas: add, line up, order, take back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from ...domain import template_edit
from ...domain.template_edit import OFFERED, Edge, New
from .. import icons, theme
from ..messages import words
from ..widgets.flow import FlowLayout
from .canvas import Canvas
from .words import EDGES, ICONS, KINDS

SIDE = 38
"""Pixels of a button: all of them stand in one line of the smallest usual window."""


class Toolbar(QWidget):
    """Acts on the document of a canvas; wraps to a second line where there is no room."""

    added = Signal(object)
    """A tool (`New`) that makes an element."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._document = canvas, canvas.document
        self.add: dict[New, QToolButton] = {}
        self.align: dict[Edge, QToolButton] = {}
        self._flow = FlowLayout(self, gap=2)
        self._make()
        self._document.selected.connect(self._offer)
        self._document.loaded.connect(self._offer)
        self._document.stack.indexChanged.connect(lambda _index: self._offer())
        self.retranslate()
        self._offer()

    def _make(self) -> None:
        for tool in New:
            self.add[tool] = self._button(ICONS[tool], lambda tool=tool: self.added.emit(tool))
        self._gap()
        for edge in Edge:
            self.align[edge] = self._button(f"align-{edge}", lambda edge=edge: self.line_up(edge))
        self.across = self._button("distribute-across", lambda: self.distribute(True))
        self.down = self._button("distribute-down", lambda: self.distribute(False))
        self._gap()
        self.front = self._button("to-front", lambda: self.order(True))
        self.back = self._button("to-back", lambda: self.order(False))
        self._gap()
        self.duplicate = self._button("copy", self._canvas.keys.duplicate)
        self.delete = self._button("trash", self._canvas.keys.delete)
        self._gap()
        self.undo = self._button("undo", self._document.stack.undo)
        self.redo = self._button("redo", self._document.stack.redo)

    def _button(self, icon: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        icons.put(button, icon, alone=True)
        theme.mark(button, kind="quiet")
        button.setFixedSize(SIDE, SIDE)
        button.clicked.connect(lambda _checked=False: act())
        self._flow.addWidget(button)
        return button

    def _gap(self) -> None:
        line = QFrame()
        line.setFixedSize(theme.space(2), SIDE)
        self._flow.addWidget(line)

    # ---- acts --------------------------------------------------------------------------------------------------------

    def line_up(self, edge: Edge) -> None:
        document = self._document
        side = template_edit.align(document.side, document.ids, edge, document.paper)
        document.do(side, words(EDGES, edge))

    def distribute(self, across: bool) -> None:
        document = self._document
        button = self.across if across else self.down
        document.do(template_edit.distribute(document.side, document.ids, across=across), button.accessibleName())

    def order(self, front: bool) -> None:
        document, act = self._document, template_edit.to_front if front else template_edit.to_back
        document.do(act(document.side, document.ids), (self.front if front else self.back).accessibleName())

    # ---- what can be done --------------------------------------------------------------------------------------------

    def _offer(self) -> None:
        document, count = self._document, len(self._document.ids)
        for tool, button in self.add.items():
            button.setVisible(tool in OFFERED[document.template.purpose])
        for button in (*self.align.values(), self.front, self.back, self.duplicate, self.delete):
            button.setEnabled(count > 0)
        for button in (self.across, self.down):
            button.setEnabled(count > 2)
        self.undo.setEnabled(document.stack.canUndo())
        self.redo.setEnabled(document.stack.canRedo())
        self._name(self.undo, self.tr("Undo {step}").format(step=document.stack.undoText()).strip(), "Ctrl+Z")
        self._name(self.redo, self.tr("Redo {step}").format(step=document.stack.redoText()).strip(), "Ctrl+Y")
        self._retint()

    def _retint(self) -> None:
        """Icons of what cannot be done are paler."""
        for button in self.findChildren(QToolButton):
            name = str(button.property("icon_name")).split(":")[0]
            icons.put(button, name, "ink" if button.isEnabled() else "edge", alone=True)

    def _name(self, button: QToolButton, text: str, keys: str = "") -> None:
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({keys})" if keys else text)

    def retranslate(self) -> None:
        for tool, button in self.add.items():
            self._name(button, self.tr("Add: {element}").format(element=words(KINDS, tool)))
        for edge, button in self.align.items():
            self._name(button, words(EDGES, edge))
        self._name(self.across, self.tr("Equal gaps across"))
        self._name(self.down, self.tr("Equal gaps in height"))
        self._name(self.front, self.tr("To the front"))
        self._name(self.back, self.tr("To the back"))
        self._name(self.duplicate, self.tr("Duplicate"), "Ctrl+D")
        self._name(self.delete, self.tr("Delete"), "Del")
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
