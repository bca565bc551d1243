"""Pages of a PDF on a real printer, through Qt: exact millimetres, no scaling, one page at a time.

Everything here runs in a task's thread (lane "print"). Qt allows painting on a QPrinter outside the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from ..domain.errors import KnownError

HIGHEST_DPI = 600
"""An A4 page in this resolution takes 140 MB; more would show on no badge."""
_INCH = 25.4
_NEAR = 1.0
"""Millimetres by which a page size of the printer may differ to count as the same."""
Progress = Callable[[int, int], bool]


def printer_names() -> list[str]:
    """The printers this computer knows, the usual one first. May take seconds: print servers are asked."""
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name.casefold()))


def open_printer(name: str) -> QPrinter:
    """The printer of this name; KnownError("printer_missing") when it is not connected any more."""
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo()
    if info.isNull():
        raise KnownError("printer_missing", printer=name)
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def print_pdf(pdf: Path, printer: QPrinter, progress: Progress = lambda _done, _total: True) -> None:
    """Print every page in its own size, edge to edge.

    KnownError: "cancelled" when `progress` returns False, "printer_failed" when the printer does not take the job.
    """
    from ..services.papers import page_sizes

    sizes = page_sizes(pdf)
    _set_page(printer, *sizes[0])
    printer.setDocName(pdf.stem)
    painter = QPainter()
    if not painter.begin(printer):
        raise KnownError("printer_failed")
    try:
        for number, size in enumerate(sizes):
            if number and not printer.newPage():
                raise KnownError("printer_failed")
            _paint_page(painter, printer, pdf, number, size)
            if not progress(number + 1, len(sizes)):
                raise KnownError("cancelled")
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise KnownError("printer_failed")


def image(pdf: Path, page: int, dpi: float) -> QImage:
    """One page as a picture that owns its pixels."""
    from ..services.papers import page_image

    found = page_image(pdf, page, dpi)
    return QImage(found.pixels, found.width, found.height, found.width * 4, QImage.Format.Format_RGB32).copy()


def _paint_page(painter: QPainter, printer: QPrinter, pdf: Path, page: int, size: tuple[float, float]) -> None:
    per_mm = printer.resolution() / _INCH
    area = QRectF(0, 0, size[0] * per_mm, size[1] * per_mm)
    painter.drawImage(area, image(pdf, page, min(printer.resolution(), HIGHEST_DPI)))


def _set_page(printer: QPrinter, width: float, height: float) -> None:
    """Tell the printer the size of the paper, by its own name where it has one.

    A label that is wider than high is known to most drivers the other way round, so it is asked for in landscape.
    """
    size, orientation = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter), QPageLayout.Orientation.Portrait
    for known in QPrinterInfo(printer).supportedPageSizes():
        wide, high = known.size(QPageSize.Unit.Millimeter).toTuple()
        if abs(wide - width) <= _NEAR and abs(high - height) <= _NEAR:
            size, orientation = known, QPageLayout.Orientation.Portrait
            break
        if width > height and abs(wide - height) <= _NEAR and abs(high - width) <= _NEAR:
            size, orientation = known, QPageLayout.Orientation.Landscape
    layout = QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setFullPage(True)
    printer.setPageLayout(layout)
    printer.setFullPage(True)
