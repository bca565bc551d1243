"""The closing report: one workbook with who was invited and who came, certificates and what the tables wrote."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import KnownError
from . import contributions, exchange_reports, exports
from .desk import Desk
from .exchange_reports import ReportWords

if TYPE_CHECKING:
    from ..exporters.table import Sheet


def sheets(desk: Desk, words: ReportWords) -> list[Sheet]:
    """People, arrivals, attendance, certificates, statements of the round tables; each a sheet."""
    return [
        exchange_reports.roster(desk, words),
        exchange_reports.arrivals(desk, words),
        exports.grid(desk, words.export),
        exports.eligibility_list(desk, words.export),
        contributions.sheet(desk, words.contributions),
    ]


def write(desk: Desk, path: Path, words: ReportWords) -> int:
    """Write the report to an .xlsx file; returns the number of sheets. KnownError: `table_name`, `file_unwritable`."""
    if path.suffix.lower() != ".xlsx":
        raise KnownError("table_name", path=path.name)
    found = sheets(desk, words)
    exports.write(path, found, words.locale)
    return len(found)
