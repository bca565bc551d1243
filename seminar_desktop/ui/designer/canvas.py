"""The canvas: the paper as it will be printed, and hands that move what lies on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QSizePolicy, QWidget

from ...domain import template_edit
from ...domain.template import TextElement
from ...domain.template_edit import Rect, frame
from .. import theme
from . import overlay
from .canvas_keys import CanvasKeys
from .document import Document
from .drawing import Drawing
from .gestures import Band, Gesture, Keys, Move, Point, Resize, hit, is_ground
from .scene import DesignScene
from .text_edit import TextEditor

CLOSEST, FARTHEST = 60.0, 0.3
"""Pixels of a millimetre."""
WHEEL = 1.0015
"""Zoom of an eighth of a degree of the wheel."""
SHAKE = 3
"""Pixels that a hand moves without meaning to."""
_ROOM = 34
"""Pixels around a paper that fits the view."""


class Canvas(QGraphicsView):
    """Shows a document and changes it; everything can be done with the keyboard too (`CanvasKeys`)."""

    viewed = Signal()
    """Zoom, place or size of the view."""
    pointed = Signal(float, float)
    """The mouse is here, in mm."""

    def __init__(self, document: Document, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.design = DesignScene(document, drawing, self)
        self.gesture: Gesture | None = None
        self.keys = CanvasKeys(self)
        self.editor = TextEditor(self)
        self._pressed: QPointF | None = None
        self._fitting = True
        self._fitted = (0.0, 0.0)
        self._make()
        document.changed.connect(self._follow)
        document.selected.connect(self.viewport().update)
        document.loaded.connect(self.fit)

    def _make(self) -> None:
        self.setScene(self.design)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setStyleSheet("QGraphicsView { border: 0; border-radius: 0; }")

    # ---- places ------------------------------------------------------------------------------------------------------

    @property
    def scale_now(self) -> float:
        """Pixels of a millimetre."""
        return self.transform().m11()

    def to_view(self, x: float, y: float) -> QPointF:
        """Millimetres of the paper → pixels, with fractions."""
        return self.viewportTransform().map(QPointF(x, y))

    def to_paper(self, at: QPointF) -> Point:
        back, _ok = self.viewportTransform().inverted()
        found = back.map(at)
        return Point(found.x(), found.y())

    def around(self) -> QRectF | None:
        """The rectangle of the selection in pixels."""
        some = self.document.chosen()
        return overlay.in_view(template_edit.bounds(some), self.to_view) if some else None

    # ---- zoom --------------------------------------------------------------------------------------------------------

    def fit(self) -> None:
        """All of the paper, as large as it fits; it stays so while the window changes its size."""
        self._fitting = True
        self._show_bars(False)
        wide, high = self.document.paper
        self._fitted = wide, high
        room = self.viewport().size() - QSize(2 * _ROOM, 2 * _ROOM)
        self._scale_to(min(room.width() / wide, room.height() / high))
        self.centerOn(wide / 2, high / 2)
        self.viewed.emit()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Closer or farther; the point `at` of the view stays where it is."""
        self._fitting = False
        self._show_bars(True)
        anchor = at or QPointF(self.viewport().rect().center())
        before = self.to_paper(anchor)
        self._scale_to(self.scale_now * factor)
        after = self.to_view(*before) - anchor
        self.horizontalScrollBar().setValue(round(self.horizontalScrollBar().value() + after.x()))
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + after.y()))
        self.viewed.emit()

    def _show_bars(self, shown: bool) -> None:
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)

    def _scale_to(self, scale: float) -> None:
        scale = max(FARTHEST, min(CLOSEST, scale))
        self.resetTransform()
        self.scale(scale, scale)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(WHEEL ** event.angleDelta().y(), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting:
            self.fit()
        self.viewed.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewed.emit()

    # ---- the mouse ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.editor.finish()
        self._pressed = event.position()
        at, keys = self.to_paper(event.position()), _keys(event)
        around, pixel = self.around(), 1 / self.scale_now
        handle = overlay.handle_at(around, event.position()) if around is not None else None
        if handle is not None:
            self.gesture = Resize(self.document, at, pixel, handle, self.tr("Resize"))
            return
        found = hit(self.document.side, at, overlay.CATCH / 2 * pixel)
        held = self.document.ids
        if found is None or (is_ground(found, self.document.paper) and found.id not in held and not keys.shift):
            self.gesture = Band(self.document, at, pixel, held if keys.shift else ())
            if not keys.shift:
                self.document.select([found.id] if found else [])
            return
        if keys.shift:
            self.document.select([i for i in held if i != found.id] if found.id in held else [*held, found.id])
        elif found.id not in held:
            self.document.select([found.id])
        if self.document.ids:
            self.gesture = Move(self.document, at, pixel, self.tr("Move"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.to_paper(event.position())
        self.pointed.emit(at.x, at.y)
        if self.gesture is None:
            self._point(event.position(), at)
            return
        if self._pressed is not None:
            if (event.position() - self._pressed).manhattanLength() < SHAKE:
                return
            self._pressed = None
        self.gesture.move(at, _keys(event))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.finish()
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = hit(self.document.side, self.to_paper(event.position()), overlay.CATCH / 2 / self.scale_now)
        self.gesture = None
        if isinstance(found, TextElement):
            self.document.select([found.id])
            self.editor.begin(found)

    def cancel(self) -> bool:
        """Give up what the mouse is doing; False when it does nothing."""
        gesture, self.gesture = self.gesture, None
        if gesture is None:
            return False
        gesture.cancel()
        self.viewport().update()
        return True

    def _point(self, mouse: QPointF, at: Point) -> None:
        """The cursor says what a press would do."""
        around = self.around()
        handle = overlay.handle_at(around, mouse) if around is not None else None
        found = hit(self.document.side, at, overlay.CATCH / 2 / self.scale_now)
        shape = overlay.cursor(handle) if handle else (
            Qt.CursorShape.SizeAllCursor if found and found.id in self.document.ids else Qt.CursorShape.ArrowCursor)
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    # ---- keys and focus ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes from element to element, and on when there is no further one."""
        return self.keys.step(1 if forwards else -1) or super().focusNextPrevChild(forwards)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # ---- painting ----------------------------------------------------------------------------------------------------

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        colours = theme.tokens()
        painter.save()
        painter.resetTransform()
        painter.fillRect(self.viewport().rect(), QColor(colours.sunken))
        paper = overlay.in_view(Rect(0, 0, *self.document.paper), self.to_view)
        overlay.draw_shadow(painter, paper, 60 if colours.name == "light" else 150)
        painter.fillRect(paper.toRect(), QColor("#FFFFFF"))
        painter.restore()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.save()
        painter.resetTransform()
        paper = overlay.in_view(Rect(0, 0, *self.document.paper), self.to_view)
        overlay.draw_edge(painter, paper, QColor(theme.tokens().edge))
        around, gesture = self.around(), self.gesture
        if around is not None:
            frames = (overlay.in_view(frame(element), self.to_view) for element in self.document.chosen())
            overlay.draw_selection(painter, frames, around, focused=self.hasFocus())
        if gesture is not None:
            overlay.draw_guides(painter, gesture.guides, self.to_view)
            if gesture.band is not None:
                overlay.draw_band(painter, overlay.in_view(gesture.band, self.to_view))
            elif around is not None and self.document.dragging:
                overlay.draw_size(painter, around, self._measure(gesture))
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.editor.place()

    def _measure(self, gesture: Gesture) -> str:
        at, local = template_edit.bounds(self.document.chosen()), self.locale()
        resizing = isinstance(gesture, Resize)
        pair = (at.width, at.height) if resizing else (at.x, at.y)
        return (" × " if resizing else "; ").join(local.toString(value, "f", 1) for value in pair) + " mm"

    def _follow(self) -> None:
        if self._fitting and self.document.paper != self._fitted:
            self.fit()
        self.viewport().update()


def _keys(event: QMouseEvent) -> Keys:
    held = event.modifiers()
    return Keys(bool(held & Qt.KeyboardModifier.ShiftModifier), bool(held & Qt.KeyboardModifier.AltModifier))
