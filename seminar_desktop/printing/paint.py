"""Drawing a `Design` on a canvas. Knows PDF operators, knows nothing about badges.

Colour changes, boxes and texts are written in the order of the design; all texts of a badge share one text object,
which is the largest single saving of time and bytes on a sheet.
"""

from __future__ import annotations

from functools import lru_cache

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from . import qr
from .design import INK, Box, Design, Mark, Symbol


def paint(canvas: Canvas, design: Design) -> None:
    """Draw `design` with its lower left corner at the origin of the canvas."""
    for box in design.boxes:
        _box(canvas, box)
    for mark in design.marks:
        _mark(canvas, mark)
    canvas.setFillColor(_colour(INK))
    _texts(canvas, design)
    canvas.setFillColor(_colour("#000000"))
    for symbol in design.symbols:
        _symbol(canvas, symbol)


def _texts(canvas: Canvas, design: Design) -> None:
    writer = canvas.beginText()
    colour = INK
    for text in design.texts:
        if text.colour != colour:
            colour = text.colour
            writer.setFillColor(_colour(colour))
        writer.setFont(text.font, text.size)
        writer.setTextOrigin(text.x, text.y)
        writer.textOut(text.text)
    canvas.drawText(writer)


def _box(canvas: Canvas, box: Box) -> None:
    if box.fill:
        canvas.setFillColor(_colour(box.fill))
    if box.stroke:
        canvas.setStrokeColor(_colour(box.stroke))
        canvas.setLineWidth(0.8)
    canvas.drawPath(_outline(box.x, box.y, box.width, box.height, box.radius), stroke=int(bool(box.stroke)),
                    fill=int(bool(box.fill)))


@lru_cache(maxsize=512)
def _outline(x: float, y: float, width: float, height: float, radius: float) -> PDFPathObject:
    path = PDFPathObject()
    path.roundRect(x, y, width, height, radius)
    return path


@lru_cache(maxsize=64)
def _colour(text: str) -> Color:
    return HexColor(text)


def _symbol(canvas: Canvas, symbol: Symbol) -> None:
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
        canvas.setFont("Helvetica-Bold", 12)
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
