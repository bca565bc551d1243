"""Two pages as pictures: where the ink lies on each, and how far one must be moved to lie on the other."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops, ImageFilter, ImageStat

from seminar_desktop.printing.render import render

DPI = 150
DARK = 128
BLUR = 1.5
"""Pixels: two rasters of one letter differ at its rim."""
REACH = 5
"""Pixels to each side in which the best place is looked for."""
_INCH = 25.4


class Difference(NamedTuple):
    """What a printer made of a page, in mm and as a share of the paper."""

    edges: float
    """How far the outline of all ink is off, at its worst edge."""
    right: float
    down: float
    """How far the printed page must be moved to lie best on ours."""
    ink: float
    """Mean difference of blackness, slightly blurred, at the best place: what was lost or added."""
    size: float
    """How far the paper is off."""


def picture(pdf: Path, page: int = 0) -> Image.Image:
    """One page in grey, at `DPI`."""
    raster = render(pdf, page, DPI)
    return Image.frombuffer("RGBA", (raster.width, raster.height), raster.pixels, "raw", "BGRA", 0, 1).convert("L")


def compare(ours: Path, received: Path, page: int = 0) -> Difference:
    """Our page and what a printer received; a printer may have been told to turn its paper."""
    wanted, found = picture(ours, page), picture(received, page)
    if (wanted.width > wanted.height) != (found.width > found.height):
        turned = [found.transpose(way) for way in (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270)]
        found = min(turned, key=lambda one: _ink(wanted, one, 0, 0))
    size = max(abs(wanted.width - found.width), abs(wanted.height - found.height)) * _INCH / DPI
    one, other = (image.point(lambda light: 255 if light < DARK else 0).getbbox() for image in (wanted, found))
    assert one and other, "a page without ink"
    edges = max(abs(a - b) for a, b in zip(one, other, strict=True)) * _INCH / DPI
    wanted, found = (image.filter(ImageFilter.GaussianBlur(BLUR)) for image in (wanted, found))
    places = [(x, y) for x in range(-REACH, REACH + 1) for y in range(-REACH, REACH + 1)]
    x, y = min(places, key=lambda place: (_ink(wanted, found, *place), abs(place[0]) + abs(place[1])))
    return Difference(edges, x * _INCH / DPI, y * _INCH / DPI, _ink(wanted, found, x, y), size)


def _ink(wanted: Image.Image, found: Image.Image, right: int, down: int) -> float:
    moved = Image.new("L", wanted.size, 255)
    moved.paste(found, (right, down))
    return float(ImageStat.Stat(ImageChops.difference(wanted, moved)).mean[0]) / 255
