"""Pages of a PDF on a real printer, through Qt: exact millimetres, no scaling, one page at a time.

Everything here runs in a task's thread (lane "print"). Qt allows painting on a QPrinter outside the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLineF, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPen, QTransform
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from ..domain.badges import Calibration
from ..domain.errors import KnownError
from ..domain.journal import new_id
from ..domain.print_job import Duplex, Leaf, Part
from .printing_spooler import await_printed

HIGHEST_DPI = 600
"""An A4 page in this resolution takes 140 MB; more would show on no badge."""
_INCH = 25.4
_NEAR = 1.0
"""Millimetres by which a page size of the printer may differ to count as the same."""
MARK_WIDTH = 0.106
"""Millimetres of a crop mark: 0.3 pt."""
EXACT = Calibration()
Progress = Callable[[int, int], bool]
_DUPLEX = {
    Duplex.NONE: QPrinter.DuplexMode.DuplexNone,
    Duplex.LONG: QPrinter.DuplexMode.DuplexLongSide,
    Duplex.SHORT: QPrinter.DuplexMode.DuplexShortSide,
}


class Connected(NamedTuple):
    """A printer that this computer reaches."""

    name: str
    ready: bool
    """False while it was stopped or reports an error."""
    papers: tuple[str, ...]
    """Paper sizes by the printer's own names."""


def connected_printers() -> list[Connected]:
    """What the printers say of themselves, the usual one first. May take seconds."""
    bad = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
    found = [QPrinterInfo.printerInfo(name) for name in printer_names()]
    return [
        Connected(info.printerName(), info.state() not in bad, tuple(size.name() for size in info.supportedPageSizes()))
        for info in found
    ]


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


def print_pdf(
    pdf: Path,
    printer: QPrinter,
    progress: Progress = lambda _done, _total: True,
    correction: Calibration = EXACT,
    duplex: Duplex = Duplex.NONE,
) -> None:
    """Print every page in its own size, edge to edge, and wait until the printer has it.

    KnownError: "cancelled" when `progress` returns False, "printer_failed" and "printer_unreachable".
    """
    from ..services.papers import page_sizes

    leaves = [Leaf((Part(page),)) for page in range(len(page_sizes(pdf)))]
    print_leaves(pdf, leaves, printer, progress, correction, duplex)


def print_leaves(
    pdf: Path,
    leaves: Sequence[Leaf],
    printer: QPrinter,
    progress: Progress = lambda _done, _total: True,
    correction: Calibration = EXACT,
    duplex: Duplex = Duplex.NONE,
) -> None:
    """Print these sides of paper with pages of a PDF on them, corrected for this printer; errors as of `print_pdf`."""
    from ..services.papers import page_sizes

    sizes = page_sizes(pdf)
    title = f"seminar {new_id('p')}"
    _set_page(printer, *(leaves[0].size or sizes[leaves[0].parts[0].page]))
    printer.setDuplex(_DUPLEX[duplex])
    printer.setDocName(title)
    painter = QPainter()
    if not painter.begin(printer):
        raise KnownError("printer_failed")
    try:
        for number, leaf in enumerate(leaves):
            if number and not printer.newPage():
                raise KnownError("printer_failed")
            _paint(painter, printer, pdf, leaf, sizes, correction)
            if not progress(number + 1, len(leaves)):
                raise KnownError("cancelled")
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise KnownError("printer_failed")
    if printer.outputFormat() == QPrinter.OutputFormat.NativeFormat:
        await_printed(printer.printerName(), title, lambda: progress(len(leaves), len(leaves)))


def image(pdf: Path, page: int, dpi: float) -> QImage:
    """One page as a picture that owns its pixels."""
    from ..services.papers import page_image

    found = page_image(pdf, page, dpi)
    return QImage(found.pixels, found.width, found.height, found.width * 4, QImage.Format.Format_RGB32).copy()


def _paint(
    painter: QPainter, printer: QPrinter, pdf: Path, leaf: Leaf, sizes: Sequence[tuple[float, float]],
    correction: Calibration,
) -> None:  # fmt: skip
    """One side: everything scaled about the top left corner of the paper, then moved."""
    dots = printer.resolution() / _INCH
    size = correction.scale * dots
    painter.setTransform(QTransform(size, 0, 0, size, correction.right * dots, correction.down * dots))
    painter.setPen(QPen(Qt.GlobalColor.black, MARK_WIDTH))
    painter.drawLines([QLineF(*mark) for mark in leaf.marks])
    for part in leaf.parts:
        area = part.area or (0.0, 0.0, *sizes[part.page])
        painter.drawImage(QRectF(*area), image(pdf, part.page, min(printer.resolution(), HIGHEST_DPI)))


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
