"""Which encoding a text file is in. Decided by rules (formats.md 1.0), never by guessing from letter statistics."""

from __future__ import annotations

import codecs
import re
from itertools import islice

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CP1252 = bytes(range(256)).decode("cp1252", errors="replace")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\ud800-\udfff]")
# First bytes of files that are surely no text: PDF, PNG, JPEG, GIF, OLE (old Office, encrypted XLSX), gzip, RTF, ELF.
_BINARY = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"{\\rtf", b"\x7fELF")
_STRANGE = re.compile(_CONTROL.pattern.replace("\x00", "\x01", 1))
_NOISE = 0.02
"""Share of control characters (NUL apart) above which a file is not text."""


def decode(data: bytes) -> tuple[str, str]:
    """Text and the name of its encoding. Never fails: what no rule claims is Windows-1252, undefined bytes replaced."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark):].decode(name.removesuffix("-sig"), errors="replace"), name
    wide = _wide(data)
    if wide:
        return data.decode(wide, errors="replace"), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return codecs.charmap_decode(data, "strict", _CP1252)[0], "cp1252"


def is_text(data: bytes, text: str) -> bool:
    """False for pictures, PDF and other binary files that somebody chose by mistake."""
    allowed = int(3 + _NOISE * len(text))
    noise = sum(1 for _ in islice(_STRANGE.finditer(text), allowed + 1))  # no more than needed: a list could be huge
    return not data.startswith(_BINARY) and noise <= allowed


def printable(cell: str) -> str:
    """`cell` without NUL and other control characters; tabs and line breaks inside it stay."""
    return _CONTROL.sub("", cell)


def _wide(data: bytes) -> str:
    """UTF-16 without a byte order mark: in Latin text every second byte is NUL. Empty when it is not so.

    Asked before UTF-8, because such bytes are valid UTF-8 as well; some stray NUL bytes do not reach the share.
    """
    sample = data[:4096]
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if half and odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if half and even > 0.4 * half and odd < 0.1 * half else ""
