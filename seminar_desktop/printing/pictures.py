"""Pictures that people choose: a logo, a background, a scanned signature. Hostile until decoded, small afterwards."""

from __future__ import annotations

import warnings
from functools import lru_cache
from io import BytesIO
from math import sqrt

from PIL import Image, ImageChops, ImageFilter, ImageOps

from seminar_desktop.domain.errors import KnownError

FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 1_600
"""Pixels that are kept: 300 dpi of a logo of 13 cm, 140 dpi of a background of A4."""
MOST_BYTES = 400_000
QUALITIES = (88, 78, 66)
"""Of JPEG, tried before a picture is made smaller."""
FEW_COLOURS = 256
"""A picture with no more colours is drawn, not photographed: PNG keeps its edges sharp."""
INK = (20, 70)
"""How much darker than the paper around it a pixel is where ink begins to show, and where it covers. Of 255."""
SHADES = 40
"""Pixels of the longer side when the light on the paper is estimated."""


def prepare(data: bytes) -> tuple[str, bytes]:
    """(media type, picture) for keeping: upright, at most `LONGEST_SIDE` pixels and `MOST_BYTES`, without metadata.

    KnownError("picture_unreadable") for everything but a picture in one of `FORMATS` of at most `MOST_PIXELS`.
    """
    return _encoded(_decoded(data))


def signature(data: bytes) -> tuple[str, bytes]:
    """The same for a signature on paper: the paper becomes transparent, whatever the light on it, and is cut away."""
    picture = _decoded(data)
    if picture.mode != "RGBA":
        picture.putalpha(_ink(picture.convert("L")))
    box = picture.getchannel("A").point(lambda alpha: 255 if alpha > 40 else 0).getbbox()
    return _encoded(picture.crop(box) if box else picture)


@lru_cache(maxsize=64)
def size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a prepared picture; None when it cannot be drawn, as one may come from elsewhere.

    It is decoded to its end, once.
    """
    try:
        picture = _opened(data, ("PNG", "JPEG"), 2 * LONGEST_SIDE**2)
    except KnownError:
        return None
    return picture.size


def _opened(data: bytes, formats: tuple[str, ...], most_pixels: int, least: int = 0) -> Image.Image:
    """The first frame. A JPEG is decoded at a smaller size when that is at least `least` pixels."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(BytesIO(data), formats=formats)
        if picture.width * picture.height > most_pixels:
            raise KnownError("picture_unreadable")
        if least:
            picture.draft("RGB", (least, least))
        picture.load()
    except KnownError:
        raise
    except Exception:  # whatever a decoder says about bytes that somebody made up
        raise KnownError("picture_unreadable") from None
    return picture


def _decoded(data: bytes) -> Image.Image:
    """Upright, small, RGBA when anything shines through, else RGB."""
    picture = _opened(data, FORMATS, MOST_PIXELS, LONGEST_SIDE)
    try:
        picture = ImageOps.exif_transpose(picture)
        see_through = "A" in picture.getbands() or "transparency" in picture.info
        picture = picture.convert("RGBA" if see_through else "RGB")
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
        if see_through and picture.getchannel("A").getextrema() == (255, 255):
            picture = picture.convert("RGB")
    except Exception:  # as above: metadata are read here
        raise KnownError("picture_unreadable") from None
    picture.info.clear()
    return picture


def _encoded(picture: Image.Image) -> tuple[str, bytes]:
    """PNG for what shines through or was drawn with few colours, else JPEG; smaller until it is light enough."""
    media, data = _attempt(picture)
    while len(data) > MOST_BYTES:
        factor = min(0.85, sqrt(MOST_BYTES / len(data)))
        picture = picture.resize((max(1, int(picture.width * factor)), max(1, int(picture.height * factor))),
                                 Image.Resampling.LANCZOS)
        media, data = _attempt(picture)
    return media, data


def _attempt(picture: Image.Image) -> tuple[str, bytes]:
    """The picture at this size."""
    if picture.mode == "RGBA" or picture.getcolors(FEW_COLOURS):
        out = BytesIO()
        picture.save(out, "PNG")
        if picture.mode == "RGBA" or out.tell() <= MOST_BYTES:
            return "image/png", out.getvalue()
    for quality in QUALITIES:
        out = BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() <= MOST_BYTES:
            break
    return "image/jpeg", out.getvalue()


def _ink(grey: Image.Image) -> Image.Image:
    """Where the ink is, with soft edges: what is darker than the paper around it."""
    small = grey.copy()
    small.thumbnail((SHADES, SHADES), Image.Resampling.BOX)
    paper = small.filter(ImageFilter.MaxFilter(3)).filter(ImageFilter.GaussianBlur(2)).resize(
        grey.size, Image.Resampling.BICUBIC)
    low, high = INK
    ramp = [max(0, min(255, (darker - low) * 255 // (high - low))) for darker in range(256)]
    return ImageChops.subtract(paper, grey).point(ramp)
