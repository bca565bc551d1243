"""Where badges lie on a page. Millimetres from the top left corner of the paper; arithmetic only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from seminar_desktop.domain.badges import Calibration, Stock
from seminar_desktop.domain.errors import KnownError

PAGES = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
ENDLESS_LENGTH = 100.0
"""Millimetres a badge takes of an endless roll: the proportions of the die-cut badge label of the same width."""
LEAST_SIDE = 40.0
"""Millimetres of the shorter side of a badge: below it a readable name and a readable QR code exclude each other."""

MARK_LENGTH = 5.0
MARK_GAP = 1.0
CROSS_ARM = 1.5
INWARD_LENGTH = 10.0
"""Marks that must lie on the paper's edge reach far enough inward to survive the unprintable margin (4 to 6 mm)."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the page: its top left corner and its size, in mm."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Segment:
    """A straight mark on the page, in mm."""

    x1: float
    y1: float
    x2: float
    y2: float


def cell_size(stock: Stock) -> tuple[float, float]:
    """Width and height of one badge as it is read."""
    return stock.width, stock.height or ENDLESS_LENGTH


def page_size(stock: Stock) -> tuple[float, float]:
    """Width and height of the page. Cards and labels are their own page; a label that is read along the roll is wider
    than high, and the printer driver turns it."""
    return PAGES[stock.page] if stock.page in PAGES else cell_size(stock)


def calibrated(x: float, y: float, calibration: Calibration) -> tuple[float, float]:
    """Where to draw so that the printer puts it at x, y: scaled about the top left corner, then moved."""
    return x * calibration.scale + calibration.right, y * calibration.scale + calibration.down


def cell(stock: Stock, number: int, calibration: Calibration | None = None, *, reverse: bool = False) -> Area:
    """Cell `number` of a page, counted from 1 along the rows. KnownError("no_such_cell").

    With `reverse` the place behind it, on the other side of a sheet that is turned over its long edge.
    """
    if not 1 <= number <= stock.cells:
        raise KnownError("no_such_cell", number=number, cells=stock.cells)
    row, column = divmod(number - 1, stock.columns)
    calibration = calibration or Calibration()
    width, height = cell_size(stock)
    left = stock.left + column * stock.pitch_x
    if reverse:
        left = page_size(stock)[0] - left - width
    left, top = calibrated(left, stock.top + row * stock.pitch_y, calibration)
    return Area(left, top, width * calibration.scale, height * calibration.scale)


def pages_needed(stock: Stock, badges: int, start_cell: int = 1) -> int:
    """Sheets for `badges` when the cells before `start_cell` of the first sheet are already used."""
    cell(stock, start_cell)
    return -(-(badges + start_cell - 1) // stock.cells) if badges else 0


def places(stock: Stock, badges: int, start_cell: int = 1) -> Iterator[tuple[int, int]]:
    """(page counted from 0, cell counted from 1) of every badge."""
    cell(stock, start_cell)
    for index in range(start_cell - 1, start_cell - 1 + badges):
        page, before = divmod(index, stock.cells)
        yield page, before + 1


def crop_marks(stock: Stock) -> list[Segment]:
    """Marks for cutting plain paper by hand; none for any other stock.

    Every cut line is marked at both ends, outside the badges where the page has room, else inward along the line
    itself; where cut lines cross between badges there is a small cross.
    """
    if not stock.plain:
        return []
    width, height = cell_size(stock)
    xs = _edges(stock.left, stock.columns, stock.pitch_x, width)
    ys = _edges(stock.top, stock.rows, stock.pitch_y, height)
    page_width, page_height = page_size(stock)
    vertical = [Segment(x, a, x, b) for x in xs if 0 < x < page_width for a, b in _ends(ys[0], ys[-1], page_height)]
    horizontal = [Segment(a, y, b, y) for y in ys if 0 < y < page_height for a, b in _ends(xs[0], xs[-1], page_width)]
    crosses = [segment for x in xs[1:-1] for y in ys[1:-1] for segment in (
        Segment(x - CROSS_ARM, y, x + CROSS_ARM, y), Segment(x, y - CROSS_ARM, x, y + CROSS_ARM))]
    return [*vertical, *horizontal, *crosses]


def _edges(first: float, count: int, pitch: float, size: float) -> list[float]:
    """Both edges of every cell along one axis; edges that neighbours share appear once."""
    return sorted({round(first + n * pitch + side, 3) for n in range(count) for side in (0.0, size)})


def _ends(low: float, high: float, page: float) -> list[tuple[float, float]]:
    """The two marks at the ends of a cut line from `low` to `high` on a page of length `page`."""
    before = (max(0.0, low - MARK_GAP - MARK_LENGTH), low - MARK_GAP)
    after = (high + MARK_GAP, min(page, high + MARK_GAP + MARK_LENGTH))
    return [before if before[1] > MARK_LENGTH else (low, low + INWARD_LENGTH),
            after if page - after[0] > MARK_LENGTH else (high - INWARD_LENGTH, high)]
