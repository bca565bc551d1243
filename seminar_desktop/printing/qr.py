"""The badge code as a QR symbol: version 2, level Q, one vector path."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import qrcode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.util import ALPHA_NUM, MODE_ALPHA_NUM, QRData
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
# One mask for all: trying all eight gains nothing that a decoder in the tests can tell apart, and it makes a symbol
# linear in its bits, see `matrix`.
MASK = 2

_CODE = re.compile(r"[A-Z2-7]{25}")
_RUN = re.compile("1+")
_ALPHABET: str = ALPHA_NUM.decode()


def matrix(code: str) -> list[str]:
    """Rows of "0" and "1" (dark), top row first. ValueError when `code` is not a badge code: a bug, not bad luck.

    For one mask, a symbol is linear in the bits of its data: error correction and placing are exclusive-or. So every
    symbol is the empty one, exclusive-or what each set bit changes. That is ten times faster than making it anew.
    """
    if not _CODE.fullmatch(code):
        raise ValueError("not a badge code")
    empty, changes = _basis()
    symbol = empty
    for value, bits in zip(_values(code), changes, strict=True):
        for bit, change in enumerate(bits):
            if value >> bit & 1:
                symbol ^= change
    cells = f"{symbol:0{MODULES * MODULES}b}"
    return [cells[row:row + MODULES] for row in range(0, MODULES * MODULES, MODULES)]


def path(code: str) -> PDFPathObject:
    """The dark modules as one path in module units, origin at the lower left corner of the symbol.

    Modules that touch in a row are one rectangle, so that a rasteriser leaves no hairlines between them.
    """
    rectangles = ["n"]
    for line, spans in zip(matrix(code), _rectangles(), strict=True):
        rectangles.extend(spans[run.span()] for run in _RUN.finditer(line))
    return PDFPathObject(rectangles)


@lru_cache(maxsize=1)
def _rectangles() -> list[dict[tuple[int, int], str]]:
    """For every row the operator that fills from one column to another."""
    return [{(start, end): f"{start} {MODULES - 1 - row} {end - start} 1 re"
             for start in range(MODULES) for end in range(start + 1, MODULES + 1)} for row in range(MODULES)]


@lru_cache(maxsize=1)
def _basis() -> tuple[int, list[list[int]]]:
    """The symbol of zeros, and what every bit of every pair of characters changes in it; about 0.1 s, once."""
    zeros = "0" * CODE_LENGTH
    empty = _library_symbol(zeros)
    changes = []
    for start in range(0, CODE_LENGTH, 2):
        width = len(zeros[start:start + 2])
        changes.append([_library_symbol(zeros[:start] + _characters(1 << bit, width) + zeros[start + width:]) ^ empty
                        for bit in range(11 if width == 2 else 6)])
    return empty, changes


def _values(code: str) -> list[int]:
    """Alphanumeric mode: 45 a + b for every pair of characters, and the last character alone."""
    numbers = [_ALPHABET.index(character) for character in code]
    return [45 * a + b for a, b in zip(numbers[:-1:2], numbers[1::2], strict=True)] + numbers[-1:]


def _characters(value: int, width: int) -> str:
    """The one or two characters with this value."""
    return (_ALPHABET[value // 45] if width == 2 else "") + _ALPHABET[value % 45]


def _library_symbol(text: str) -> int:
    """A symbol as the library makes it: one bit a module, the first row highest."""
    symbol: Any = qrcode.QRCode(version=2, error_correction=ERROR_CORRECT_Q, mask_pattern=MASK, border=0)
    symbol.add_data(QRData(text, mode=MODE_ALPHA_NUM), optimize=0)
    symbol.make(fit=False)
    return int("".join("1" if dark else "0" for row in symbol.modules for dark in row), 2)


def module_size(wanted: float) -> float:
    """A module in mm, in whole printer dots, for a symbol of at most `wanted` mm (quiet zone apart).

    Never less than `LEAST_MODULE`: rather the symbol gets wider than wanted.
    """
    module = max(LEAST_DOTS, int(wanted / MODULES / DOT + 1e-6)) * DOT
    assert module >= LEAST_MODULE
    return module
