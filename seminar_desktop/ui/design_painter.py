"""Draws a `printing.design.Design` with QPainter exactly where the PDF has it.

One unit is a point; the painter stands at the top left corner of the paper, y downwards, while a design counts from the
lower left corner. Letters are outlines of the very font files of the PDF, each one advance width after the other: no
hinting, no kerning, no dependence on the screen. `tests/ui/test_design_painter.py` compares both renderings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QRawFont

if TYPE_CHECKING:
    from ..services.designs import Box, CodeSymbol, Design, Ellipse, Item, Line, Mark, Picture, Statement, Text

MM = 72 / 25.4
"""Points of a millimetre."""
EM = 1000.0
"""Pixels of the fonts that outlines are taken from; they are scaled to the size of the text."""
ROUND = 0.4472
"""How far from a rounded corner the control points of its curve lie, in radii: as the PDF library has it."""
BOLD = "SeminarSans-Bold"
_INK, _WHITE = QColor("#111111"), QColor("#FFFFFF")
_FLAT, _MITER, _ROUND = Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin, Qt.PenJoinStyle.RoundJoin
_RUN = re.compile("1+")

Images = Mapping[str, bytes]


def paint(painter: QPainter, items: Iterable[Item], height: float, images: Images) -> None:
    """Draw items of a design of a paper of `height` points; `images` holds the pictures by id."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for item in items:
        painter.save()
        _DRAW[type(item).__name__](painter, item, height, images)
        painter.restore()


def image(design: Design, images: Images, dpi: float) -> QImage:
    """The design on white paper in so many dots per inch."""
    scale = dpi / 72
    size = QSize(max(1, round(design.width * scale)), max(1, round(design.height * scale)))
    drawn = QImage(size, QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    painter.scale(scale, scale)
    paint(painter, design.items, design.height, images)
    painter.end()
    return drawn


def outlines(text: str, font: str) -> QPainterPath:
    """The letters of a line as one path with its baseline at 0, in units of 1/1000 of the size."""
    return _outlines(text, font)


# ---- kinds of items --------------------------------------------------------------------------------------------------


def _text(painter: QPainter, text: Text, height: float, _images: Images) -> None:
    painter.translate(QPointF(text.x, height - text.y))
    painter.scale(text.size / EM, text.size / EM)
    painter.fillPath(_outlines(text.text, text.font), QColor(text.colour))


def _box(painter: QPainter, box: Box, height: float, _images: Images) -> None:
    _put_on(painter, box)
    painter.drawPath(rounded(QRectF(box.x, height - box.y - box.height, box.width, box.height), box.radius))


def _ellipse(painter: QPainter, ellipse: Ellipse, height: float, _images: Images) -> None:
    _put_on(painter, ellipse)
    painter.drawEllipse(QRectF(ellipse.x, height - ellipse.y - ellipse.height, ellipse.width, ellipse.height))


def _line(painter: QPainter, line: Line, height: float, _images: Images) -> None:
    painter.setPen(QPen(QColor(line.colour), line.weight, c=_FLAT))
    painter.drawLine(QPointF(line.x1, height - line.y1), QPointF(line.x2, height - line.y2))


def _picture(painter: QPainter, picture: Picture, height: float, images: Images) -> None:
    if picture.clip is not None:
        x, y, wide, high = picture.clip
        painter.setClipRect(QRectF(x, height - y - high, wide, high), Qt.ClipOperation.IntersectClip)
    place = QRectF(picture.x, height - picture.y - picture.height, picture.width, picture.height)
    on_screen = painter.worldTransform().mapRect(place).size().toSize()
    drawn = decoded(picture.image, images.get(picture.image, b""), on_screen.width(), on_screen.height())
    if not drawn.isNull():
        painter.drawImage(place, drawn)


def _symbol(painter: QPainter, symbol: CodeSymbol, height: float, _images: Images) -> None:
    modules, path = _badge_modules(symbol.code)
    _modules(painter, path, symbol.x, height - symbol.y - modules * symbol.module, symbol.module)


def _statement(painter: QPainter, statement: Statement, height: float, _images: Images) -> None:
    modules, path = _statement_modules(statement.text)
    _modules(painter, path, statement.x, height - statement.y - statement.side, statement.side / modules)


def _modules(painter: QPainter, path: QPainterPath, left: float, top: float, module: float) -> None:
    painter.translate(QPointF(left, top))
    painter.scale(module, module)
    painter.fillPath(path, QColor("#000000"))


def _mark(painter: QPainter, mark: Mark, height: float, _images: Images) -> None:
    """The camera of `printing.paint`, in its square of 24 units, y upwards."""
    painter.translate(QPointF(mark.x, height - mark.y))
    painter.scale(mark.size / 24, -mark.size / 24)
    ink = QPen(_INK, 1.7, c=_FLAT, j=_ROUND)
    if mark.consent == "no":
        _camera(painter, QRectF(5.5, 7.5, 13, 8.4), ink, filled=True)
        painter.setPen(QPen(_WHITE, 4.6, c=_FLAT))
        painter.drawLine(QPointF(5, 19), QPointF(19, 5))
        painter.setPen(QPen(_INK, 2.2, c=_FLAT))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(12, 12), 10.6, 10.6)
        painter.drawLine(QPointF(4.6, 19.4), QPointF(19.4, 4.6))
    elif mark.consent == "yes":
        _camera(painter, QRectF(1.5, 4, 21, 13.5), ink, filled=True)
    else:
        _camera(painter, QRectF(1.5, 4, 21, 13.5), ink, filled=False)
        question = _outlines("?", BOLD)
        painter.translate(QPointF(12 - 12 * question.boundingRect().center().x() / EM, 6.5))
        painter.scale(12 / EM, -12 / EM)
        painter.fillPath(question, _INK)


def _camera(painter: QPainter, at: QRectF, pen: QPen, *, filled: bool) -> None:
    """Body, viewfinder and, when `filled`, a white lens."""
    x, y, wide, high = at.x(), at.y(), at.width(), at.height()
    bump, middle = wide * 0.2, x + wide / 2
    corners = ((x, y), (x + wide, y), (x + wide, y + high), (middle + bump, y + high),
               (middle + bump * 0.6, y + high * 1.22), (middle - bump * 0.6, y + high * 1.22),
               (middle - bump, y + high), (x, y + high))  # fmt: skip
    painter.setPen(pen)
    painter.setBrush(_INK if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon([QPointF(*corner) for corner in corners])
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, share in ((_WHITE, 0.31), (_INK, 0.17)):
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(middle, y + high * 0.48), high * share, high * share)


def _put_on(painter: QPainter, shape: Box | Ellipse) -> None:
    """Pen and brush of a shape."""
    painter.setPen(QPen(QColor(shape.stroke), shape.weight, c=_FLAT, j=_MITER) if shape.stroke else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)


_DRAW: Mapping[str, Callable[..., None]] = {
    "Text": _text, "Box": _box, "Ellipse": _ellipse, "Line": _line, "Picture": _picture, "Symbol": _symbol,
    "Statement": _statement, "Mark": _mark,
}  # fmt: skip
"""By the name of the class: the module of designs brings the PDF library, which a window starts without."""


# ---- outlines --------------------------------------------------------------------------------------------------------


def rounded(at: QRectF, radius: float) -> QPainterPath:
    """A rectangle with rounded corners."""
    path = QPainterPath()
    if radius <= 0:
        path.addRect(at)
        return path
    near = ROUND * radius
    left, top, right, bottom = at.left(), at.top(), at.right(), at.bottom()
    path.moveTo(left + radius, top)
    path.lineTo(right - radius, top)
    path.cubicTo(right - near, top, right, top + near, right, top + radius)
    path.lineTo(right, bottom - radius)
    path.cubicTo(right, bottom - near, right - near, bottom, right - radius, bottom)
    path.lineTo(left + radius, bottom)
    path.cubicTo(left + near, bottom, left, bottom - near, left, bottom - radius)
    path.lineTo(left, top + radius)
    path.cubicTo(left, top + near, left + near, top, left + radius, top)
    path.closeSubpath()
    return path


@lru_cache(maxsize=64)
def decoded(name: str, data: bytes, width: int, height: int) -> QImage:
    """The picture, made as small as it is shown: a large one drawn small would flicker. `name` tells them apart."""
    found = QImage.fromData(data) if data else QImage()
    if not found.isNull() and 0 < width < found.width() and 0 < height < found.height():
        mode = Qt.TransformationMode.SmoothTransformation
        found = found.scaled(QSize(width, height), Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    return found


@lru_cache(maxsize=8)
def _face(font: str) -> QRawFont:
    from ..services.papers import font_files

    return QRawFont(str(font_files()[font]), EM, QFont.HintingPreference.PreferNoHinting)


@lru_cache(maxsize=4_000)
def _glyph(font: str, index: int) -> QPainterPath:
    return _face(font).pathForGlyph(index)


@lru_cache(maxsize=2_000)
def _outlines(text: str, font: str) -> QPainterPath:
    face, path, at = _face(font), QPainterPath(), 0.0
    path.setFillRule(Qt.FillRule.WindingFill)
    indexes = face.glyphIndexesForString(text)
    advances = face.advancesForGlyphIndexes(indexes, QRawFont.LayoutFlag.UseDesignMetrics)
    for index, advance in zip(indexes, advances, strict=True):
        path.addPath(_glyph(font, index).translated(at, 0))
        at += advance.x()
    return path


@lru_cache(maxsize=64)
def _badge_modules(code: str) -> tuple[int, QPainterPath]:
    from ..services.papers import qr

    return _path(qr(code))


@lru_cache(maxsize=64)
def _statement_modules(text: str) -> tuple[int, QPainterPath]:
    from ..services.papers import statement_qr

    return _path(statement_qr(text))


def _path(rows: list[str]) -> tuple[int, QPainterPath]:
    """Modules along a side, and the dark ones as one path: what touches leaves no hairline between."""
    path = QPainterPath()
    for row, line in enumerate(rows):
        for run in _RUN.finditer(line):
            path.addRect(run.start(), row, run.end() - run.start(), 1)
    return len(rows), path
