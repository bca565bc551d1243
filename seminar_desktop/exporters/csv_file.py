"""A table as CSV that opens in a spreadsheet by a double click and is read again without loss.

UTF-8 with a byte order mark, CRLF, every cell quoted, texts guarded (see `guard`). Which delimiter a spreadsheet
expects goes with the decimal sign of its region: a comma where numbers are written 1.5, a semicolon where they are
written 1,5. Numbers in a file follow its delimiter, or Excel would read 1.5 as the first of May.
"""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import TextIO

from ..domain.guard import guard
from .complete_file import complete
from .table import Cell, Sheet, text_of

COMMA, SEMICOLON = ",", ";"

# Decimal comma by CLDR, among the languages and regions a seminar in the Americas or in Europe may have a desk in.
_DECIMAL_COMMA_LANGUAGES = frozenset({"fr", "pt", "de", "it", "nl", "ca"})
_DECIMAL_COMMA_REGIONS = frozenset({
    "AR", "BO", "BR", "CL", "CO", "CR", "EC", "PY", "UY", "VE",
    "AT", "BE", "DE", "DK", "ES", "FI", "FR", "IT", "NL", "NO", "PL", "PT", "SE",
})
# English, and Canada by its language: en-CA writes 1.5, fr-CA 1,5.
_LANGUAGE_DECIDES = frozenset({"CA", "CH", "LU"})


def delimiter_for(locale: str) -> str:
    """The delimiter spreadsheets expect in `locale`: `es_SV`, `es-ES`, `fr_CA.UTF-8`, or a language alone.

    Spanish without a region is the Spanish of Mexico and Central America: a comma. An unknown locale gets a comma.
    """
    parts = re.split(r"[-_.@]", locale.strip())
    language = parts[0].lower()
    region = next((part.upper() for part in parts[1:] if len(part) == 2), "")
    if language == "en":
        return COMMA
    by_language = not region or region in _LANGUAGE_DECIDES
    comma = language in _DECIMAL_COMMA_LANGUAGES if by_language else region in _DECIMAL_COMMA_REGIONS
    return SEMICOLON if comma else COMMA


def write_csv(path: Path, sheet: Sheet, delimiter: str = COMMA) -> None:
    """Write `sheet` to `path`, whole or not at all. KnownError: `file_unwritable`, `disk_full`."""
    with complete(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        _write(text, sheet, delimiter)
        text.detach()  # flushes; the stream belongs to `complete`


def csv_text(sheet: Sheet, delimiter: str = COMMA) -> str:
    """`sheet` as the text of a CSV file, for a pipe: without a byte order mark."""
    text = io.StringIO(newline="")
    _write(text, sheet, delimiter)
    return text.getvalue()


def _write(text: TextIO, sheet: Sheet, delimiter: str) -> None:
    decimal = "," if delimiter == SEMICOLON else "."
    writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([_guarded(heading, decimal) for heading in sheet.headings])
    writer.writerows([_guarded(cell, decimal) for cell in row] for row in sheet.rows)


def _guarded(cell: Cell, decimal: str) -> str:
    text = text_of(cell, decimal)
    return guard(text) if isinstance(cell, str) else text
