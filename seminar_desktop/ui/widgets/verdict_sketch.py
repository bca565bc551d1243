"""How a verdict is arranged and painted. Used by `verdict.VerdictPanel` only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from .. import icons, theme
from ..tokens import Family, Tokens

if TYPE_CHECKING:
    from .verdict import VerdictView

ICONS = {"good": "check-circle", "wait": "clock", "stop": "cross-octagon"}
NAME_SIZES = (68, 60, 54, 48, 42, 36, 32)
"""Pixels of the name at scale 1, largest first; below the last it wraps further, it is never cut."""
SCALES = (1.6, 1.4, 1.2, 1.0, 0.86, 0.74, 0.64, 0.55)
NATURAL_WIDTH = 640
"""Width of a panel at scale 1."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WRAP = int(_LEFT | Qt.TextFlag.TextWordWrap)
_BREAK = int(_LEFT | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def arrange(view: VerdictView, area: QRectF) -> Sketch:
    """The largest arrangement that fits the area; the smallest one if none does."""
    scales = [scale for scale in SCALES if scale <= 1.0 or scale * NATURAL_WIDTH <= area.width()]
    for scale in scales[:-1]:
        sketch = Sketch(view, area, scale)
        if sketch.fits:
            return sketch
    return Sketch(view, area, scales[-1])


class Sketch:
    """One arrangement of a verdict in an area: measured first, painted when it fits."""

    def __init__(self, view: VerdictView, area: QRectF, scale: float) -> None:
        self.view, self.area, self.scale = view, area, scale
        self.colours: Tokens = theme.tokens()
        self.family: Family = self.colours.family(view.tone)
        self.pad = round(32 * scale)
        self.band = max(76 * scale, min(area.height() * 0.24, 132 * scale))
        self.left = area.left() + self.pad
        self.width = area.width() - 2 * self.pad
        self.y = area.top() + self.band + self.pad * 0.8
        self.texts: list[tuple[QRectF, int, str, QFont, str]] = []
        self.chips: list[tuple[QRectF, str, QFont, str, str, str]] = []
        self.icons: list[tuple[float, float, QPixmap]] = []
        self._compose()
        self.tray = self._tray()
        limit = self.tray.top() if self.tray else area.bottom()
        self.fits = self.y <= limit - self.pad * 0.4

    def font(self, pixels: float, bold: bool = False) -> QFont:
        chosen = theme.font("body", bold)
        chosen.setPixelSize(max(11, round(pixels * self.scale)))
        return chosen

    def _compose(self) -> None:
        view = self.view
        if view.name:
            self._name(view.name)
        if view.origin:
            self._text(view.origin, self.font(25), self.colours.ink, gap=14)
        self._chips()
        if view.reason:
            font = self.font(21) if view.name else self.font(26, bold=True)
            self._text(view.reason, font, self.family.text, gap=12)
        if view.detail:
            self._row("clock", view.detail, self.font(21, bold=True), self.colours.ink)
        for note in view.notes:
            self._row("warning", note, self.font(20, bold=True), self.colours.wait.text)

    def _text(self, text: str, font: QFont, colour: str, gap: float, indent: float = 0) -> None:
        width = self.width - indent
        metrics = QFontMetricsF(font)
        flags = _WRAP if _widest(metrics, text) <= width else _BREAK
        height = metrics.boundingRect(QRectF(0, 0, width, 10_000), flags, text).height()
        self.texts.append((QRectF(self.left + indent, self.y, width, height + 2), flags, text, font, colour))
        self.y += height + gap * self.scale

    def _row(self, icon: str, text: str, font: QFont, colour: str) -> None:
        side = round(font.pixelSize() * 1.15)
        self.icons.append((self.left, self.y + font.pixelSize() * 0.12, icons.pixmap(icon, side, colour)))
        self._text(text, font, colour, gap=10, indent=side + 10)

    def _name(self, name: str) -> None:
        """Largest size at which the name stands on one line (but no smaller than 48), else on two, else the floor."""
        for most, sizes in ((1, NAME_SIZES[:4]), (2, NAME_SIZES)):
            for pixels in sizes:
                font = self.font(pixels, bold=True)
                lines = _lines(QFontMetricsF(font), name, self.width)
                if len(lines) <= most and _widest(QFontMetricsF(font), name) <= self.width:
                    self._name_lines(lines, font)
                    return
        self._text(name, self.font(NAME_SIZES[-1], bold=True), self.colours.ink, gap=8)

    def _name_lines(self, lines: list[str], font: QFont) -> None:
        """Lines set tighter than running text."""
        step = font.pixelSize() * 1.16
        for line in lines:
            box = QRectF(self.left, self.y, self.width, step)
            self.texts.append((box, _MIDDLE | int(Qt.TextFlag.TextDontClip), line, font, self.colours.ink))
            self.y += step
        self.y += 6 * self.scale

    def _chips(self) -> None:
        """Role and modality side by side."""
        x, font = self.left, self.font(19, bold=True)
        height = font.pixelSize() * 1.8
        back, ink = self.view.role_colours
        for text, fill, colour, edge in (
            (self.view.role, back or self.colours.accent_soft, ink or self.colours.ink, self.colours.edge),
            (self.view.modality, self.colours.surface, self.colours.ink, self.colours.edge),
        ):
            if text:
                width = QFontMetricsF(font).horizontalAdvance(text) + height * 0.9
                self.chips.append((QRectF(x, self.y, width, height), text, font, fill, colour, edge))
                x += width + 8
        if x > self.left:
            self.y += height + 18 * self.scale

    def _tray(self) -> QRectF | None:
        """Place of "hand over" at the foot of the panel."""
        if not self.view.hand_over:
            return None
        height = 68 * self.scale
        return QRectF(self.left, self.area.bottom() - height - self.pad * 0.75, self.width, height)

    def paint(self, painter: QPainter) -> None:
        self._paint_ground(painter)
        self._paint_band(painter)
        painter.setClipRect(self.area)
        for rect, flags, text, font, colour in self.texts:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(rect, flags, text)
        for x, y, drawn in self.icons:
            painter.drawPixmap(round(x), round(y), drawn)
        for rect, text, font, fill, colour, edge in self.chips:
            _pill(painter, rect, fill, edge)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        if self.tray:
            self._paint_tray(painter, self.tray)

    def _paint_ground(self, painter: QPainter) -> None:
        path = QPainterPath()
        path.addRoundedRect(self.area, 16, 16)
        painter.fillPath(path, QColor(self.family.soft))
        top = QPainterPath()
        top.addRect(QRectF(self.area.left(), self.area.top(), self.area.width(), self.band))
        painter.fillPath(path.intersected(top), QColor(self.family.band))
        painter.setPen(QPen(QColor(self.family.band), 2))
        painter.drawPath(path)

    def _paint_band(self, painter: QPainter) -> None:
        side = round(self.band * 0.56)
        middle = self.area.top() + self.band / 2
        painter.drawPixmap(round(self.left), round(middle - side / 2),
                           icons.pixmap(self.view.icon or ICONS[self.view.tone], side, self.family.ink))
        painter.setPen(QColor(self.family.ink))
        x = self.left + side + self.pad * 0.6
        room = self.area.right() - self.pad - x
        if self.view.corner:
            font = theme.font("body", bold=True)
            font.setPixelSize(round(self.band * 0.24))
            taken = QFontMetricsF(font).horizontalAdvance(self.view.corner)
            painter.setFont(font)
            painter.drawText(QRectF(x, self.area.top(), room, self.band),
                             int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self.view.corner)
            room -= taken + 16
        pixels = round(self.band * 0.5)
        font = theme.font("body", bold=True)
        font.setPixelSize(pixels)
        advance = QFontMetricsF(font).horizontalAdvance(self.view.word)
        if advance > room:
            font.setPixelSize(max(14, int(pixels * room / advance)))
        painter.setFont(font)
        painter.drawText(QRectF(x, self.area.top(), room, self.band), _MIDDLE, self.view.word)

    def _paint_tray(self, painter: QPainter, tray: QRectF) -> None:
        painter.setPen(QColor(self.family.band))
        painter.setBrush(QColor(self.colours.surface))
        painter.drawRoundedRect(tray, 12, 12)
        side = round(28 * self.scale)
        painter.drawPixmap(round(tray.left() + 18 * self.scale), round(tray.center().y() - side / 2),
                           icons.pixmap("badges", side, self.colours.ink))
        font = self.font(24, bold=True)
        room = tray.adjusted(18 * self.scale + side + 12, 0, -12, 0)
        advance = QFontMetricsF(font).horizontalAdvance(self.view.hand_over)
        if advance > room.width():
            font.setPixelSize(max(11, int(font.pixelSize() * room.width() / advance)))
        painter.setFont(font)
        painter.setPen(QColor(self.colours.ink))
        painter.drawText(room, _MIDDLE, self.view.hand_over)


def _widest(metrics: QFontMetricsF, text: str) -> float:
    """Width of the longest word, which decides whether wrapping at blanks is enough."""
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)


def _lines(metrics: QFontMetricsF, text: str, width: float) -> list[str]:
    """`text` broken at blanks into lines of at most `width`."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _pill(painter: QPainter, rect: QRectF, fill: str, edge: str) -> None:
    painter.setPen(QColor(edge))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)


def paint_ready(painter: QPainter, area: QRectF, word: str, sentence: str) -> None:
    colours = theme.tokens()
    painter.setPen(QColor(colours.line))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(area, 16, 16)
    side = round(max(64, min(120, area.height() * 0.2)))
    middle = area.center()
    top = middle.y() - side * 1.25
    painter.drawPixmap(round(middle.x() - side / 2), round(top), icons.pixmap("check-in", side, colours.accent_text))
    line = QRectF(area.left() + 16, top + side + 20, area.width() - 32, 56)
    font = theme.font("display", bold=True)
    painter.setFont(font)
    painter.setPen(QColor(colours.ink))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, word)
    painter.setFont(theme.font("title"))
    painter.setPen(QColor(colours.soft))
    painter.drawText(line.translated(0, 52), Qt.AlignmentFlag.AlignCenter, sentence)
