"""What lies on the canvas: one item for every element, in mm from the top left corner of the paper."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from ...domain.template import Element, Template
from ...domain.template_edit import Rect
from .. import design_painter
from .document import Document
from .drawing import Drawing

if TYPE_CHECKING:
    from ...services.designs import Design

EMPTY_FRAME = "#A9AFBD"
"""Dashes around what draws nothing for this person. Only on the screen; the paper is white in every theme."""
_PAD = 1.0
_AROUND = 60.0
"""Millimetres of desk around the paper."""


def rectf(at: Rect) -> QRectF:
    return QRectF(at.x, at.y, at.width, at.height)


class ElementItem(QGraphicsItem):
    """One element as it will be printed, around its own corner: what only moves is not drawn again."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self._drawing = drawing
        self.element: Element | None = None
        self._look: Hashable = None
        self._design: Design | None = None
        self._laid_out, self._drawn_at = QPointF(), QPointF()
        self._area = QRectF()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_element(self, element: Element, of: Template, *, dragged: bool) -> None:
        """Show this state. The same one elsewhere costs next to nothing while it is `dragged`, to the nearest pixel."""
        look = (replace(element, x=0.0, y=0.0), of.width, of.height, self._drawing.age)
        self.element = element
        if look != self._look:
            self._look, self._design = look, self._drawing.design(element, of)
            self._laid_out = QPointF(element.x, element.y)
            self.prepareGeometryChange()
            area = rectf(self._drawing.area(element, of)).translated(-self._laid_out)
            self._area = area.adjusted(-_PAD, -_PAD, _PAD, _PAD)
            self.update()
        at = QPointF(element.x, element.y)
        self.setPos(at)
        if at != self._drawn_at and not dragged:
            self.update()
            self._drawn_at = at

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._design is None or self.element is None:
            return
        if not self._design.items:
            painter.setPen(QPen(QColor(EMPTY_FRAME), 0, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(0, 0, self.element.width, self.element.height))
            return
        painter.translate(-self._laid_out)
        painter.scale(1 / design_painter.MM, 1 / design_painter.MM)
        design_painter.paint(painter, self._design.items, self._design.height, self._drawing.images)


class DesignScene(QGraphicsScene):
    """Follows a document."""

    def __init__(self, document: Document, drawing: Drawing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document, self.drawing = document, drawing
        self.items_by_id: dict[str, ElementItem] = {}
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        document.changed.connect(self.follow)

    def follow(self) -> None:
        """Show the elements of the side that is designed, in their order."""
        template, side = self.document.template, self.document.side
        wide, high = template.width, template.height
        room = QRectF(-_AROUND, -_AROUND, wide + 2 * _AROUND, high + 2 * _AROUND)
        if room != self.sceneRect():
            self.setSceneRect(room)
        for id_ in self.items_by_id.keys() - {element.id for element in side}:
            self.removeItem(self.items_by_id.pop(id_))
        for place, element in enumerate(side):
            item = self.items_by_id.get(element.id)
            if item is None:
                item = self.items_by_id[element.id] = ElementItem(self.drawing)
                self.addItem(item)
            item.setZValue(place)
            item.show_element(element, template, dragged=self.document.dragging)
