"""The badge code as a QR symbol: version 2, level Q, one vector path."""

from __future__ import annotations

import re
from typing import Any

import qrcode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.util import MODE_ALPHA_NUM, QRData
from reportlab.pdfgen.pathobject import PDFPathObject

from .units import DOT

MODULES = 25
"""Modules along one side of the symbol, without the quiet zone."""
QUIET = 4
"""Modules that stay white on each side."""
CODE_LENGTH = 25
LEAST_MODULE = 0.5
"""Millimetres. Smaller modules are lost by hand scanners and cheap cameras."""
LEAST_DOTS = 6
"""Whole printer dots (300 dpi) of the smallest module: 6 dots are 0.508 mm, 5 would be 0.423 mm."""
# Trying all eight masks costs six times as much and gains nothing that the decoders in the tests can tell apart.
MASK = 2

_CODE = re.compile(r"[A-Z2-7]{25}")
_RUN = re.compile("1+")


def matrix(code: str) -> list[str]:
    """Rows of "0" and "1" (dark), top row first. ValueError when `code` is not a badge code: a bug, not bad luck."""
    if not _CODE.fullmatch(code):
        raise ValueError("not a badge code")
    symbol: Any = qrcode.QRCode(version=2, error_correction=ERROR_CORRECT_Q, mask_pattern=MASK, border=0)
    symbol.add_data(QRData(code, mode=MODE_ALPHA_NUM), optimize=0)
    symbol.make(fit=False)
    return ["".join("1" if dark else "0" for dark in row) for row in symbol.modules]


def path(code: str) -> PDFPathObject:
    """The dark modules as one path in module units, origin at the lower left corner of the symbol.

    Modules that touch in a row are one rectangle, so that a rasteriser leaves no hairlines between them.
    """
    rectangles = [f"{run.start()} {MODULES - 1 - row} {run.end() - run.start()} 1 re"
                  for row, line in enumerate(matrix(code)) for run in _RUN.finditer(line)]
    return PDFPathObject(["n", *rectangles])


def module_size(wanted: float) -> float:
    """A module in mm, in whole printer dots, for a symbol of at most `wanted` mm (quiet zone apart).

    Never less than `LEAST_MODULE`: rather the symbol gets wider than wanted.
    """
    module = max(LEAST_DOTS, int(wanted / MODULES / DOT + 1e-6)) * DOT
    assert module >= LEAST_MODULE
    return module
