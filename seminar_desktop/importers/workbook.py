"""An XLSX workbook as records of text, after making sure that it is no bomb (reliability.md 6.7).

A workbook is a ZIP archive of XML. Before any library opens it, every member is inflated here in small pieces and
counted, because the sizes it declares may be lies; then calamine (Rust, no external entities) reads the cells.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from ..domain.errors import KnownError

LARGEST_INFLATED = 200 * 1024 * 1024
LARGEST_RATIO = 100
MOST_MEMBERS = 2000
MOST_CELLS = 5_000_000
"""Cells of the rectangle a sheet spans: calamine fills it all, so one cell in XFD1048576 would need 400 GB."""

_PIECE = 1 << 16
_OVERLAP = 64
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([^"'<>]{1,40})["']""")
_ADDRESS = re.compile(rb"([A-Z]{0,3})(\d{1,7})")

Value = int | float | str | bool | time | date | datetime | timedelta


def read(data: bytes, path: Path) -> list[tuple[int, list[str]]]:
    """Rows of the first sheet that holds anything, numbered as in the sheet.

    Raises `KnownError`: `workbook_suspicious` (with `reason`: members, size, ratio, doctype, cells, packing) or
    `file_not_a_table` (no workbook, a damaged or an encrypted one).
    """
    _inspect(data, path)
    for rows in _sheets(data, path):
        records = [(line, [as_text(cell) for cell in cells]) for line, cells in enumerate(rows, start=1)]
        if any(cell.strip() for _, cells in records for cell in cells):
            return records
    return []


def as_text(value: Value) -> str:
    """A cell as a person sees it: `5` for 5.0, ISO dates, `HH:MM` times, `true`/`false`."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, time):
        return value.strftime("%H:%M:%S" if value.second else "%H:%M")
    return value.isoformat() if isinstance(value, date) else str(value)


def _sheets(data: bytes, path: Path) -> Iterator[list[list[Value]]]:
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_object(io.BytesIO(data))
        for name in book.sheet_names:
            yield book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    except (GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # calamine's own errors have no common base, and a Rust panic is no Exception
        raise KnownError("file_not_a_table", path=str(path)) from error


def _inspect(data: bytes, path: Path) -> None:
    """Refuse what would cost more memory than a list of people can need."""
    try:
        members = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, struct.error, NotImplementedError, OverflowError, EOFError) as error:
        raise KnownError("file_not_a_table", path=str(path)) from error

    def refuse(reason: str) -> KnownError:
        return KnownError("workbook_suspicious", path=str(path), reason=reason)

    if len(members) > MOST_MEMBERS:
        raise refuse("members")
    if not any(member.filename == "xl/workbook.xml" for member in members):
        raise KnownError("file_not_a_table", path=str(path))
    packed = sum(member.compress_size for member in members)
    declared = sum(member.file_size for member in members)
    if packed > len(data):
        raise refuse("packing")  # members that overlap one another
    allowed = min(LARGEST_INFLATED, LARGEST_RATIO * len(data))
    if declared > allowed:
        raise refuse("size" if declared > LARGEST_INFLATED else "ratio")
    inflated = 0
    for member in members:
        watch = _Watch(member.filename.startswith("xl/worksheets/"))
        try:
            for piece in _inflate(data, member):
                inflated += len(piece)
                reason = "ratio" if inflated > allowed else watch.objection(piece)
                if reason:
                    raise refuse(reason)
        except (zlib.error, struct.error) as error:
            raise KnownError("file_not_a_table", path=str(path)) from error
        except NotImplementedError as error:
            raise refuse("packing") from error


def _inflate(data: bytes, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """What `member` really holds, piece by piece, whatever size it declares."""
    names = struct.unpack_from("<HH", data, member.header_offset + 26)
    begins = member.header_offset + 30 + sum(names)
    packed = data[begins:begins + member.compress_size]
    if member.flag_bits & 1 or member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise NotImplementedError
    if member.compress_type == zipfile.ZIP_STORED:
        yield from (packed[i:i + _PIECE] for i in range(0, len(packed), _PIECE))
        return
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    while packed and not engine.eof:
        yield engine.decompress(packed, _PIECE)
        packed = engine.unconsumed_tail


class _Watch:
    """Looks through one member for a document type (entities) and for cells that span too large a rectangle."""

    def __init__(self, is_sheet: bool) -> None:
        self._is_sheet = is_sheet
        self._before = b""
        self._columns = self._rows = 1

    def objection(self, piece: bytes) -> str:
        """Reason to refuse, or empty. NUL bytes are dropped first, so that UTF-16 hides nothing."""
        window = self._before + piece.replace(b"\0", b"")
        self._before = window[-_OVERLAP:]
        if _DOCTYPE.search(window):
            return "doctype"
        for reference in _REFERENCE.findall(window) if self._is_sheet else ():
            address = _ADDRESS.fullmatch(reference)
            if address is None:
                return "cells"
            self._columns = max(self._columns, _column(address[1]))
            self._rows = max(self._rows, int(address[2]))
        return "cells" if self._columns * self._rows > MOST_CELLS else ""


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
