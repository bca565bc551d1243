"""Pages of a PDF as pictures: for the preview on screen, and for printing through Qt on any printer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

import pypdfium2

from .units import MM

# PDFium keeps global state: two threads must never be inside it at once.
_PDFIUM = Lock()


@dataclass(frozen=True, slots=True)
class Raster:
    """One page in pixels, rows from the top, four bytes a pixel (blue, green, red, alpha), opaque.

    These are the bytes of QImage.Format_ARGB32_Premultiplied (and of Format_RGB32) on every machine Qt runs on here.
    """

    width: int
    height: int
    pixels: bytes
    dpi: float


def page_sizes(path: Path) -> list[tuple[float, float]]:
    """Width and height of every page in mm."""
    with _document(path) as document:
        return [(width / MM, height / MM)
                for width, height in (document.get_page_size(number) for number in range(len(document)))]


def page_count(path: Path) -> int:
    """Pages of the document."""
    with _document(path) as document:
        return len(document)


def render(path: Path, page: int, dpi: float) -> Raster:
    """Page `page` (from 0) at `dpi`. IndexError when there is no such page. An A4 page at 300 dpi takes 35 MB."""
    with _document(path) as document:
        if not 0 <= page < len(document):
            raise IndexError(page)
        leaf = document[page]
        bitmap = leaf.render(scale=dpi / 72, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA)
        try:
            row = bitmap.width * 4
            buffer = bytes(bitmap.buffer)
            if bitmap.stride != row:
                buffer = b"".join(buffer[y * bitmap.stride:y * bitmap.stride + row] for y in range(bitmap.height))
            return Raster(bitmap.width, bitmap.height, buffer, dpi)
        finally:
            bitmap.close()
            leaf.close()


@contextmanager
def _document(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    with _PDFIUM:
        document = pypdfium2.PdfDocument(path)
        try:
            yield document
        finally:
            document.close()
