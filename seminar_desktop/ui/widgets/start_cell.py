"""A small drawing of the first sheet: what will be printed on it, and from which place on.

A click or the arrow keys choose the first free place of a sheet that is partly used up.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme
from ..tokens import LIGHT

PAPER, GRID, USED = "#FFFFFF", "#B9BFCC", "#AEB4C2"
"""Paper is white in every theme."""
_MARGIN = 5.0
_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class StartCell(QWidget):
    """Shows one sheet; `chosen(place)` when the operator picked another first place (counted from 1)."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = (210.0, 297.0)
        self._cells: list[QRectF] = []
        self._columns = 1
        self._start, self._count = 1, 0
        self._image = QImage()
        self._scaled = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 150)
        self._describe()

    # ---- what it shows ----------------------------------------------------------------------------------------------

    def set_sheet(self, size: tuple[float, float], cells: list[tuple[float, float, float, float]],
                  columns: int) -> None:
        """Another paper: its size and its places in mm."""
        self._size, self._columns = size, columns
        self._cells = [QRectF(*cell) for cell in cells]
        self._start = min(self._start, max(1, len(cells)))
        self.set_image(QImage())
        self._describe()

    def set_start(self, start: int) -> None:
        """The first place that is printed on; emits nothing."""
        self._start = max(1, min(start, len(self._cells) or 1))
        self._describe()
        self.update()

    def set_count(self, count: int) -> None:
        """How many badges will be printed."""
        self._count = count
        self.update()

    def set_image(self, image: QImage) -> None:
        """The first sheet as it will be printed; a null image shows the empty places."""
        self._image, self._scaled = image, QImage()
        self.update()

    def start(self) -> int:
        return self._start

    def has_image(self) -> bool:
        return not self._image.isNull()

    def retranslate(self) -> None:
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(240, 300)

    # ---- choosing ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across, down = _KEYS.get(Qt.Key(event.key()), (0, 0))
        if event.key() == Qt.Key.Key_Home:
            self._choose(1)
        elif event.key() == Qt.Key.Key_End:
            self._choose(len(self._cells))
        elif across or down:
            self._choose(self._start + across + down * self._columns)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position())
        if place and event.button() == Qt.MouseButton.LeftButton:
            self._choose(place)

    def place_at(self, point: QPointF) -> int:
        """The place under a point of the widget; 0 when there is none."""
        return next((number for number, cell in enumerate(self._cells, 1) if self._area(cell).contains(point)), 0)

    def centre_of(self, place: int) -> QPointF:
        """Middle of a place in the widget."""
        return self._area(self._cells[place - 1]).center()

    def _choose(self, place: int) -> None:
        if 1 <= place <= len(self._cells) and place != self._start:
            self.set_start(place)
            self.chosen.emit(place)

    def _describe(self) -> None:
        words = self.tr("First place on the sheet: {place} of {places}")
        self.setAccessibleName(words.format(place=self._start, places=len(self._cells) or 1))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # ---- drawing ----------------------------------------------------------------------------------------------------

    def _paper(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        scale = min(room.width() / self._size[0], room.height() / self._size[1])
        width, height = self._size[0] * scale, self._size[1] * scale
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)

    def _area(self, cell: QRectF) -> QRectF:
        paper = self._paper()
        scale = paper.width() / self._size[0]
        return QRectF(paper.left() + cell.left() * scale, paper.top() + cell.top() * scale,
                      cell.width() * scale, cell.height() * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, paper = theme.tokens(), self._paper()
        painter.fillRect(paper, QColor(PAPER))
        if self.has_image():
            painter.drawImage(paper.topLeft(), self._fitted(paper))
        for number, cell in enumerate(self._cells, 1):
            self._paint_cell(painter, number, self._area(cell))
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.edge), 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper)

    def _paint_cell(self, painter: QPainter, number: int, area: QRectF) -> None:
        colours = LIGHT
        painter.setPen(QPen(QColor(GRID), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if number < self._start:
            painter.setBrush(QBrush(QColor(USED), Qt.BrushStyle.BDiagPattern))
        elif not self.has_image() and number < self._start + self._count:
            painter.setBrush(QColor(colours.accent_soft))
        painter.drawRect(area)
        if number == self._start and len(self._cells) > 1:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        if not self.has_image() and number >= self._start:
            painter.setPen(QColor(colours.soft))
            painter.setFont(theme.font("small", bold=number == self._start))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))

    def _fitted(self, paper: QRectF) -> QImage:
        """The page at the size of the drawing, scaled once."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(paper.width() * ratio), round(paper.height() * ratio))
        if self._scaled.size() != wanted:
            self._scaled = self._image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio,
                                              Qt.TransformationMode.SmoothTransformation)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled
