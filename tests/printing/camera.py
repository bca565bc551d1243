"""What a camera makes of a printed page: turned, seen from the side, out of focus."""

from __future__ import annotations

import random
from pathlib import Path

import zxingcpp
from PIL import Image, ImageFilter

from seminar_desktop.printing.render import render

DPI = 200.0


def page(path: Path, number: int = 0, dpi: float = DPI) -> Image.Image:
    """A page in greys."""
    raster = render(path, number, dpi)
    return Image.frombytes("RGBA", (raster.width, raster.height), raster.pixels, "raw", "BGRA").convert("L")


def photographed(picture: Image.Image, chance: random.Random, blur: float = 1.0) -> Image.Image:
    """Turned by up to 4 degrees, the far corners moved by up to 3 % of the page, blurred."""
    turned = picture.rotate(chance.uniform(-4, 4), Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    wide, high = turned.size
    corners = [(x + chance.uniform(-0.03, 0.03) * wide, y + chance.uniform(-0.03, 0.03) * high)
               for x, y in ((0, 0), (0, high), (wide, high), (wide, 0))]
    skewed = turned.transform(turned.size, Image.Transform.QUAD, [value for corner in corners for value in corner],
                              Image.Resampling.BICUBIC, fillcolor=255)
    return skewed.filter(ImageFilter.GaussianBlur(blur))


def read(picture: Image.Image) -> list[str]:
    """Texts of the QR symbols in a picture."""
    return [found.text for found in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]


def near(picture: Image.Image, place: tuple[float, float, float, float], margin: float = 14.0) -> Image.Image:
    """What a camera held over a symbol sees: `place` is left, bottom, right, top in points; `margin` in mm."""
    scale, edge = DPI / 72, margin * DPI / 25.4
    left, bottom, right, top = (length * scale for length in place)
    box = (left - edge, picture.height - top - edge, right + edge, picture.height - bottom + edge)
    return picture.crop((max(0, int(box[0])), max(0, int(box[1])), min(picture.width, int(box[2])),
                         min(picture.height, int(box[3]))))
