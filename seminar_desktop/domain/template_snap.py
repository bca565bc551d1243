"""Snapping: where a dragged frame wants to lie. Pure; all lengths in mm."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from .template_edit import Rect, Side, frame

GRID = 1.0
MARGIN = 5.0
"""How far from the edge of the paper the margin lies that frames snap to, 10 on large papers."""


class Guide(NamedTuple):
    """A line to draw: what the frame has snapped to."""

    upright: bool
    at: float
    """From the left edge for an upright line, else from the top."""
    start: float
    end: float


class Mark(NamedTuple):
    """A place that an edge or a centre can snap to."""

    at: float
    start: float
    end: float


class Targets(NamedTuple):
    """All places, across (upright guides) and down (level ones)."""

    across: tuple[Mark, ...]
    down: tuple[Mark, ...]


class Snapped(NamedTuple):
    """How much further to move, and what to draw."""

    across: float
    down: float
    guides: tuple[Guide, ...]


def margin_of(paper: tuple[float, float]) -> float:
    return 2 * MARGIN if min(paper) > 150 else MARGIN


def targets(side: Side, moving: Collection[str], paper: tuple[float, float]) -> Targets:
    """Edges and centres of all other elements; edges, centre and margins of the paper."""
    width, height = paper
    margin = margin_of(paper)
    others = [frame(element) for element in side if element.id not in moving]
    across = [Mark(at, 0, height) for at in (0, margin, width / 2, width - margin, width)]
    down = [Mark(at, 0, width) for at in (0, margin, height / 2, height - margin, height)]
    for one in others:
        across += [Mark(at, one.y, one.bottom) for at in (one.x, one.x + one.width / 2, one.right)]
        down += [Mark(at, one.x, one.right) for at in (one.y, one.y + one.height / 2, one.bottom)]
    return Targets(tuple(across), tuple(down))


def snap_move(at: Rect, to: Targets, within: float) -> Snapped:
    """Snap a moved frame by its edges and its centre; where nothing is near, its corner goes to the grid."""
    across, upright = _best((at.x, at.x + at.width / 2, at.right), to.across, within)
    down, level = _best((at.y, at.y + at.height / 2, at.bottom), to.down, within)
    if upright is None:
        across = round(at.x / GRID) * GRID - at.x
    if level is None:
        down = round(at.y / GRID) * GRID - at.y
    return _snapped(at.moved(across, down), across, down, upright, level)


def snap_corner(at: Rect, to: Targets, within: float, handle: str) -> Snapped:
    """Snap the edges that a handle drags; the others stay."""
    across = down = 0.0
    upright = level = None
    if edge := next((letter for letter in handle if letter in "we"), ""):
        value = at.x if edge == "w" else at.right
        across, upright = _best((value,), to.across, within)
        across = across if upright else round(value / GRID) * GRID - value
    if edge := next((letter for letter in handle if letter in "ns"), ""):
        value = at.y if edge == "n" else at.bottom
        down, level = _best((value,), to.down, within)
        down = down if level else round(value / GRID) * GRID - value
    return _snapped(at, across, down, upright, level)


def _best(values: Sequence[float], marks: Sequence[Mark], within: float) -> tuple[float, Mark | None]:
    """The smallest step that brings one of the values onto a mark, and that mark."""
    best: tuple[float, Mark] | None = None
    for mark in marks:
        for value in values:
            step = mark.at - value
            if abs(step) <= within and (best is None or abs(step) < abs(best[0])):
                best = (step, mark)
    return best or (0.0, None)


def _snapped(at: Rect, across: float, down: float, upright: Mark | None, level: Mark | None) -> Snapped:
    guides = []
    if upright is not None:
        guides.append(Guide(True, upright.at, min(upright.start, at.y), max(upright.end, at.bottom)))
    if level is not None:
        guides.append(Guide(False, level.at, min(level.start, at.x), max(level.end, at.right)))
    return Snapped(across, down, tuple(guides))
