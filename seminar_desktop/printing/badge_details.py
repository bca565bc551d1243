"""The row of small facts on a badge: round table, languages, photo consent."""

from __future__ import annotations

from dataclasses import dataclass

from .design import Box, Design, Mark, Text
from .fonts import BOLD, CAPITALS, REGULAR, width

ROW = 1.9
"""Height of a row, as a part of the size of the letters."""
SPACE = 0.95
"""Between two facts of a row."""
MARK = 1.65
"""Side of the photo mark."""
CHIP_PAD = 0.5


@dataclass(frozen=True, slots=True)
class Detail:
    """One fact: `kind` is `table`, `languages` or `photo`; `consent` belongs to the last."""

    kind: str
    text: str
    consent: str = ""

    @property
    def width(self) -> float:
        """At size 1."""
        if self.kind == "photo":
            return MARK + (0.35 + width(self.text, REGULAR) if self.text else 0)
        return width(self.text, BOLD) + (2 * CHIP_PAD if self.kind == "table" else 0)


def place_details(design: Design, details: list[Detail], x: float, bottom: float, room: float, height: float,
                  size: float, *, upwards: bool) -> float:
    """Set the facts into `room` x `height` points above `bottom`, at most at `size`; returns their upper edge.

    Facts that are too long shrink together, because none is ever cut. With `upwards` they share rows, the last of which
    stands on `bottom`; otherwise each has its own row, the first hanging from `bottom + height`.
    """
    details = [detail for detail in details if detail.text or detail.kind == "photo"]
    rows = _rows(details, room / size) if upwards else [[detail] for detail in details]
    while size * max(sum(d.width for d in row) + SPACE * (len(row) - 1) for row in rows) > room + 1e-6 or (
            len(rows) * ROW * size > height):
        size *= 0.96
        if upwards:
            rows = _rows(details, room / size)
    top = bottom + (len(rows) * ROW * size if upwards else height)
    for number, row in enumerate(rows):
        _row(design, row, x, top - (number + 0.5) * ROW * size, size)
    return top


def _rows(details: list[Detail], room: float) -> list[list[Detail]]:
    rows: list[list[Detail]] = [[]]
    used = -SPACE
    for detail in details:
        if rows[-1] and used + SPACE + detail.width > room:
            rows.append([])
            used = -SPACE
        rows[-1].append(detail)
        used += SPACE + detail.width
    return rows


def _row(design: Design, row: list[Detail], x: float, middle: float, size: float) -> None:
    """One row, centred on the height `middle` by its capitals."""
    baseline = middle - CAPITALS * size / 2
    for detail in row:
        start = x
        if detail.kind == "table":
            design.add(Box(x, middle - 0.78 * size, detail.width * size, 1.56 * size, 0.4 * size,
                                    stroke="#111111"))
            start += CHIP_PAD * size
        elif detail.kind == "photo":
            design.add(Mark(detail.consent, x, middle - MARK * size / 2, MARK * size))
            start += (MARK + 0.35) * size
        if detail.text:
            design.add(Text(detail.text, REGULAR if detail.kind == "photo" else BOLD, size, start, baseline))
        x += (detail.width + SPACE) * size
