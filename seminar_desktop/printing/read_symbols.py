"""QR symbols in the pages of a PDF file or in a picture. The files come from anywhere: everything is bounded."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

import pypdfium2
import zxingcpp
from PIL import Image

from ..domain.errors import KnownError
from . import render
from .units import MM

MOST_BYTES = 60_000_000
MOST_PAGES = 500
"""About a fifth of a second each."""
DPI = (200, 400)
"""Tried in turn: a module of 0.5 mm has 4 pixels, then 8."""
MOST_PIXELS = 40_000_000
FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")


def is_pdf(data: bytes) -> bool:
    """Whether a file says that it is a PDF, as readers look for it."""
    return b"%PDF-" in data[:1024]


def read_file(path: Path) -> bytes:
    """The file's content. KnownError: `file_missing`, `file_unreadable`, `document_too_large`."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise KnownError("document_too_large", path=str(path), most=MOST_BYTES // 1_000_000)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("file_missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("file_unreadable", path=str(path)) from error


def symbols(path: Path) -> list[str]:
    """The texts of the QR symbols, in the order of pages, each once. KnownError("document_unreadable") besides those
    of `read_file`."""
    data = read_file(path)
    found: dict[str, None] = {}
    try:
        if is_pdf(data):
            sizes = render.page_sizes(path)
            if len(sizes) > MOST_PAGES:
                raise KnownError("document_too_long", path=str(path), most=MOST_PAGES)
            for page, (width, height) in enumerate(sizes):
                seen = (_texts(_page(path, page, width, height, dpi)) for dpi in DPI)
                found |= dict.fromkeys(next(filter(None, seen), []))
        else:
            found |= dict.fromkeys(_texts(_picture(data)))
    except (
        pypdfium2.PdfiumError,
        OSError,
        ValueError,
        SyntaxError,
        MemoryError,
        Image.DecompressionBombError,
    ) as error:
        raise KnownError("document_unreadable", path=str(path)) from error
    return list(found)


def _page(path: Path, page: int, width: float, height: float, dpi: float) -> Image.Image:
    """A page in grey; a large one at fewer dots, so that the picture stays in bounds."""
    dpi = min(dpi, (MOST_PIXELS / max(width * height * MM * MM / 72**2, 1e-6)) ** 0.5)
    raster = render.render(path, page, dpi)
    return Image.frombuffer("RGBA", (raster.width, raster.height), raster.pixels, "raw", "BGRA", 0, 1).convert("L")


def _picture(data: bytes) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            picture = Image.open(io.BytesIO(data), formats=FORMATS)
        except Image.DecompressionBombWarning as error:
            raise ValueError("too many pixels") from error
    if picture.width * picture.height > MOST_PIXELS:
        raise ValueError("too many pixels")
    return picture.convert("L")


def _texts(picture: Image.Image) -> list[str]:
    read = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return [one.text for one in read if one.valid]
