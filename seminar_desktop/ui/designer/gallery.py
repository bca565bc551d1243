"""The list of templates at the left, each with a small picture of its front."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...domain.template import Template
from .. import icons, theme

WIDTH = 216
THUMB = 74
"""Pixels of the height of a picture."""
_ID, BELOW, _USED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_PAD = 10


class Gallery(QListWidget):
    """`wanted(id)` when the operator picks another template; it is marked only once the page shows it."""

    wanted = Signal(str)

    def __init__(self, draw: Callable[[Template, QSize], QImage], parent: QWidget | None = None) -> None:
        """`draw(template, size)` makes the picture of a template, at most so large."""
        super().__init__(parent)
        self._draw = draw
        self._templates: dict[str, Template] = {}
        self._drawn: dict[str, Template] = {}
        self._current = ""
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._draw_next)
        self.currentItemChanged.connect(self._moved)

    def show_templates(self, templates: Sequence[Template], below: Callable[[Template], str], used: str,
                       current: str, anew: bool = False) -> None:
        """Fill the list; `below` words the line under a name. Pictures follow one by one."""
        if anew:
            self._drawn.clear()
        blocked = self.blockSignals(True)
        pictures = {self.item(row).data(_ID): self.item(row).icon() for row in range(self.count())}
        self.clear()
        self._templates = {template.id: template for template in templates}
        for template in templates:
            item = QListWidgetItem(template.name or template.id, self)
            item.setData(_ID, template.id)
            item.setData(BELOW, below(template))
            item.setData(_USED, template.id == used)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {item.data(BELOW)}")
            item.setToolTip(item.text())
            if template.id in pictures:
                item.setIcon(pictures[template.id])
        self.mark(current)
        self.blockSignals(blocked)
        self._timer.start()

    def mark(self, id_: str) -> None:
        """Show which template is on the canvas."""
        self._current = id_
        for row in range(self.count()):
            if self.item(row).data(_ID) == id_:
                blocked = self.blockSignals(True)
                self.setCurrentRow(row)
                self.blockSignals(blocked)
                self.viewport().update()

    def ids(self) -> list[str]:
        return [str(self.item(row).data(_ID)) for row in range(self.count())]

    def _moved(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID) != self._current:
            wanted = str(item.data(_ID))
            QTimer.singleShot(0, self, lambda: self.wanted.emit(wanted))

    def _draw_next(self) -> None:
        """One picture per turn of the event loop."""
        for row in range(self.count()):
            item = self.item(row)
            template = self._templates[item.data(_ID)]
            if self._drawn.get(template.id) != template:
                self._drawn[template.id] = template
                ratio = self.devicePixelRatioF()
                size = QSize(round((WIDTH - 48) * ratio), round(THUMB * ratio))
                picture = QPixmap.fromImage(self._draw(template, size))
                picture.setDevicePixelRatio(ratio)
                item.setIcon(picture)
                self._timer.start()
                return


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        words = QFontMetrics(theme.font("body", bold=True)).height() + QFontMetrics(theme.font("small")).height()
        return QSize(100, THUMB + words + 3 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        colours, area = theme.tokens(), option.rect.adjusted(4, 3, -4, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if chosen else colours.sunken))
            painter.drawRoundedRect(area, 8, 8)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None and not icon.isNull():
            picture = icon.pixmap(icon.availableSizes()[0])
            wide, high = (round(side / picture.devicePixelRatio()) for side in (picture.width(), picture.height()))
            at = QRect(area.center().x() - wide // 2, area.top() + 8 + (THUMB - high) // 2, wide, high)
            painter.drawPixmap(at, picture)
            painter.setPen(QPen(QColor(colours.edge), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(at)
        self._words(painter, area.adjusted(_PAD, THUMB + 14, -_PAD, -4), index)
        painter.restore()

    def _words(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        colours = theme.tokens()
        name, below = index.data(Qt.ItemDataRole.DisplayRole), index.data(BELOW)
        for text, font, colour in ((name, theme.font("body", bold=True), colours.ink),
                                   (below, theme.font("small"), colours.soft)):
            metrics = QFontMetrics(font)
            left = 0
            if index.data(_USED) and colour == colours.soft:
                painter.drawPixmap(area.left(), area.top(), icons.pixmap("check-circle", 16, colours.accent_text))
                left = 20
            painter.setFont(font)
            painter.setPen(QColor(colour))
            short = metrics.elidedText(str(text or ""), Qt.TextElideMode.ElideRight, area.width() - left)
            painter.drawText(area.adjusted(left, 0, 0, 0), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop),
                             short)
            area = area.adjusted(0, metrics.height() + 1, 0, 0)
