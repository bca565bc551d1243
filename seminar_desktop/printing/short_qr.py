"""A QR symbol for a few characters, such as the code of a sheet; badge codes have their own in `qr`."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import qrcode
from qrcode.constants import ERROR_CORRECT_H
from reportlab.pdfgen.pathobject import PDFPathObject

MODULES = 21
"""Modules along one side, without the quiet zone: version 1."""
QUIET = 4
LONGEST = 10
"""Characters (0-9, A-Z) that fit at the highest level of correction: a third of the symbol may be written over."""


@lru_cache(maxsize=64)
def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of modules, True is dark, top row first. ValueError for longer texts and other characters: a bug."""
    if not (text.isascii() and text.isalnum() and text.upper() == text and len(text) <= LONGEST):
        raise ValueError("not a short code")
    symbol: Any = qrcode.QRCode(version=1, error_correction=ERROR_CORRECT_H, border=0)
    symbol.add_data(text)
    symbol.make(fit=False)
    return tuple(tuple(bool(dark) for dark in row) for row in symbol.modules)


def path(text: str) -> PDFPathObject:
    """The dark modules as one path in module units, origin at the lower left corner of the symbol."""
    drawn = PDFPathObject()
    for line, row in enumerate(matrix(text)):
        for column, dark in enumerate(row):
            if dark:
                drawn.rect(column, MODULES - 1 - line, 1, 1)
    return drawn
