"""Drawing a `Design` on a canvas. Knows PDF operators, knows nothing about badges.

Everything is drawn in the order of the design; texts that follow one another share one text object, which is the
largest single saving of time and bytes on a sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from . import qr, statement_qr
from .design import INK, Box, Design, Ellipse, Item, Line, Mark, Picture, Statement, Symbol, Text
from .fonts import BOLD

NO_IMAGES: Mapping[str, bytes] = {}


def paint(canvas: Canvas, design: Design, images: Mapping[str, bytes] = NO_IMAGES) -> None:
    """Draw `design` with its lower left corner at the origin of the canvas; `images` are its pictures by id."""
    for type_, some in groupby(design.items, type):
        if type_ is Text:
            _texts(canvas, [item for item in some if isinstance(item, Text)])
            continue
        for item in some:
            _item(canvas, item, images)


def _item(canvas: Canvas, item: Item, images: Mapping[str, bytes]) -> None:
    if isinstance(item, Picture):
        _picture(canvas, item, images[item.image])
    else:
        _DRAW[type(item)](canvas, item)


def _texts(canvas: Canvas, texts: Sequence[Text]) -> None:
    """Lines that follow one another, in one text object."""
    writer = canvas.beginText()
    colour = ""
    for text in texts:
        if text.colour != colour:
            colour = text.colour
            writer.setFillColor(_colour(colour))
        writer.setFont(text.font, text.size)
        writer.setTextOrigin(text.x, text.y)
        writer.textOut(text.text)
    canvas.drawText(writer)


def _box(canvas: Canvas, box: Box) -> None:
    stroke, fill = _pens(canvas, box)
    canvas.drawPath(_outline(box.x, box.y, box.width, box.height, box.radius), stroke=stroke, fill=fill)


def _ellipse(canvas: Canvas, ellipse: Ellipse) -> None:
    stroke, fill = _pens(canvas, ellipse)
    canvas.ellipse(ellipse.x, ellipse.y, ellipse.x + ellipse.width, ellipse.y + ellipse.height, stroke=stroke,
                   fill=fill)


def _pens(canvas: Canvas, shape: Box | Ellipse) -> tuple[int, int]:
    """Set the colours of a shape; whether it is stroked and filled, as the canvas wants to hear it."""
    if shape.fill:
        canvas.setFillColor(_colour(shape.fill))
    if shape.stroke:
        canvas.setStrokeColor(_colour(shape.stroke))
        canvas.setLineWidth(shape.weight)
    return int(bool(shape.stroke)), int(bool(shape.fill))


def _line(canvas: Canvas, line: Line) -> None:
    canvas.setStrokeColor(_colour(line.colour))
    canvas.setLineWidth(line.weight)
    canvas.line(line.x1, line.y1, line.x2, line.y2)


def _picture(canvas: Canvas, picture: Picture, data: bytes) -> None:
    """Every picture is in the document once, however often it is drawn."""
    name = f"picture-{picture.image}"
    if not canvas.hasForm(name):
        canvas.beginForm(name, 0, 0, 1, 1)
        canvas.drawImage(ImageReader(BytesIO(data)), 0, 0, 1, 1, mask="auto")
        canvas.endForm()
    canvas.saveState()
    if picture.clip:
        path = canvas.beginPath()
        path.rect(*picture.clip)
        canvas.clipPath(path, stroke=0, fill=0)
    canvas.translate(picture.x, picture.y)
    canvas.scale(picture.width, picture.height)
    canvas.doForm(name)
    canvas.restoreState()


def _statement(canvas: Canvas, statement: Statement) -> None:
    """A mask of one bit a module in black: a fifth of the bytes of a path, and every renderer keeps its edges."""
    side = statement_qr.modules(statement.text)
    canvas.setFillColor(_colour("#000000"))
    canvas.saveState()
    canvas.transform(statement.side, 0, 0, statement.side, statement.x, statement.y)
    code: list[str] = canvas._code  # the canvas has no call for a mask of ready bits
    code.append(f"BI /W {side} /H {side} /BPC 1 /IM true /D [1 0] /F /AHx ID {statement_qr.mask(statement.text)}> EI")
    canvas.restoreState()


@lru_cache(maxsize=512)
def _outline(x: float, y: float, width: float, height: float, radius: float) -> PDFPathObject:
    path = PDFPathObject()
    path.roundRect(x, y, width, height, radius)
    return path


@lru_cache(maxsize=64)
def _colour(text: str) -> Color:
    return HexColor(text)


def _symbol(canvas: Canvas, symbol: Symbol) -> None:
    canvas.setFillColor(_colour("#000000"))
    canvas.saveState()
    canvas.translate(symbol.x, symbol.y)
    canvas.scale(symbol.module, symbol.module)
    canvas.drawPath(qr.path(symbol.code), stroke=0, fill=1)
    canvas.restoreState()


def _mark(canvas: Canvas, mark: Mark) -> None:
    """A camera: filled for yes, with a question mark for ask, in a ring with a slash for no.

    Three shapes, not three colours, so that they differ on a grey printer and for colour-blind eyes.
    """
    name = f"photo-{mark.consent}"
    if not canvas.hasForm(name):
        canvas.beginForm(name, 0, 0, 24, 24)
        _camera(canvas, mark.consent)
        canvas.endForm()
    canvas.saveState()
    canvas.translate(mark.x, mark.y)
    canvas.scale(mark.size / 24, mark.size / 24)
    canvas.doForm(name)
    canvas.restoreState()


def _camera(canvas: Canvas, consent: str) -> None:
    """The mark in a square of 24 units."""
    canvas.setFillColor(INK)
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1.7)
    if consent == "no":
        _camera_body(canvas, 5.5, 7.5, 13, 8.4, filled=True)
        canvas.setStrokeColor("#FFFFFF")
        canvas.setLineWidth(4.6)
        canvas.line(5, 19, 19, 5)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(2.2)
        canvas.circle(12, 12, 10.6)
        canvas.line(4.6, 19.4, 19.4, 4.6)
    elif consent == "yes":
        _camera_body(canvas, 1.5, 4, 21, 13.5, filled=True)
    else:
        _camera_body(canvas, 1.5, 4, 21, 13.5, filled=False)
        canvas.setFont(BOLD, 12)
        canvas.drawCentredString(12, 6.5, "?")


def _camera_body(canvas: Canvas, x: float, y: float, width: float, height: float, *, filled: bool) -> None:
    """Body, viewfinder and, when `filled`, a white lens."""
    path = canvas.beginPath()
    bump = width * 0.2
    middle = x + width / 2
    path.moveTo(x, y)
    path.lineTo(x + width, y)
    path.lineTo(x + width, y + height)
    path.lineTo(middle + bump, y + height)
    path.lineTo(middle + bump * 0.6, y + height * 1.22)
    path.lineTo(middle - bump * 0.6, y + height * 1.22)
    path.lineTo(middle - bump, y + height)
    path.lineTo(x, y + height)
    path.close()
    canvas.setLineJoin(1)
    canvas.drawPath(path, stroke=1, fill=int(filled))
    if filled:
        canvas.setFillColor("#FFFFFF")
        canvas.circle(middle, y + height * 0.48, height * 0.31, stroke=0, fill=1)
        canvas.setFillColor(INK)
        canvas.circle(middle, y + height * 0.48, height * 0.17, stroke=0, fill=1)


_DRAW: Mapping[type[Item], Callable[[Canvas, Any], None]] = {
    Box: _box, Ellipse: _ellipse, Line: _line, Symbol: _symbol, Statement: _statement, Mark: _mark,
}  # fmt: skip
