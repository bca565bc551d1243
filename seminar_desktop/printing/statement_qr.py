"""The signed statement of a certificate as a QR symbol: level M, as large as its text needs, one bit a module."""

from __future__ import annotations

from functools import lru_cache
from math import isqrt
from typing import Any

import zxingcpp

from seminar_desktop.domain.errors import KnownError

QUIET = 4
"""Modules that stay white on each side."""
LEVELS = ("M", "L")
"""Levels of correction, the first that the text fits at: M holds any statement of sane length."""


@lru_cache(maxsize=64)
def rows(text: str) -> tuple[bytes, ...]:
    """The modules, a byte each (0 is dark), top row first. Capitals and figures take 5.5 bits each, the rest 8.

    The encoder changes its mode within the text, so that an address before a statement costs no more than itself.
    KnownError("statement_too_long") for what no QR symbol holds.
    """
    for level in LEVELS:
        try:
            symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
        except ValueError:
            continue
        picture: Any = zxingcpp.write_barcode_to_image(symbol, scale=1, add_quiet_zones=False)
        cells = bytes(memoryview(picture).cast("B"))
        side = isqrt(len(cells))
        return tuple(cells[start:start + side] for start in range(0, side * side, side))
    raise KnownError("statement_too_long")


def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of modules for the screen, True is dark, top row first."""
    return tuple(tuple(cell == 0 for cell in row) for row in rows(text))


def modules(text: str) -> int:
    """Modules along one side, without the quiet zone."""
    return len(rows(text))


def mask(text: str) -> str:
    """The modules as hexadecimal digits, a bit each (1 is dark), every row filled up to whole bytes."""
    side = modules(text)
    width = -(-side // 8) * 8
    bits = "".join(row.translate(_BITS).decode().ljust(width, "0") for row in rows(text))
    return f"{int(bits, 2):0{len(bits) // 4}x}"


_BITS = b"1" + b"0" * 255
