"""What a mouse does between press and release: move, resize, or draw a band around elements."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from ...domain import template_edit
from ...domain.template import Element, Shape, ShapeElement
from ...domain.template_edit import Handle, Rect, Side, frame
from ...domain.template_snap import Guide, snap_corner, snap_move, targets
from .document import Document

NEAR = 6.0
"""Pixels within which a frame snaps, and an outline is hit."""
GROUND = 0.9
"""Share of the paper from which an element is a ground: it moves only once it is selected."""


class Point(NamedTuple):
    """Millimetres from the top left corner of the paper."""

    x: float
    y: float


class Keys(NamedTuple):
    """What is held down."""

    shift: bool = False
    alt: bool = False


class Gesture:
    """From press to release; `guides` and `band` are drawn meanwhile."""

    words = ""

    def __init__(self, document: Document, start: Point, pixel: float) -> None:
        """`pixel` is the size of a pixel in mm."""
        self.document, self.start, self.near = document, start, NEAR * pixel
        self.before = document.side
        self.guides: tuple[Guide, ...] = ()
        self.band: Rect | None = None

    def move(self, to: Point, keys: Keys) -> None:
        """The mouse is here now."""

    def finish(self) -> None:
        self.document.keep(self.words)

    def cancel(self) -> None:
        self.document.drop()


class Move(Gesture):
    """All selected elements together; Shift keeps to one direction, Alt lets go of the grid."""

    def __init__(self, document: Document, start: Point, pixel: float, words: str) -> None:
        super().__init__(document, start, pixel)
        self.words = words
        self._bounds = template_edit.bounds(document.chosen())
        self._targets = targets(self.before, document.ids, document.paper)

    def move(self, to: Point, keys: Keys) -> None:
        across, down = to.x - self.start.x, to.y - self.start.y
        if keys.shift:
            across, down = (across, 0.0) if abs(across) >= abs(down) else (0.0, down)
        self.guides = ()
        if not keys.alt:
            snapped = snap_move(self._bounds.moved(across, down), self._targets, self.near)
            if not (keys.shift and across == 0.0):
                across += snapped.across
            if not (keys.shift and down == 0.0):
                down += snapped.down
            self.guides = snapped.guides
        self.document.try_out(template_edit.move(self.before, self.document.ids, across, down))


class Resize(Gesture):
    """By one of the handles; Shift keeps the proportions, Alt lets go of the grid."""

    def __init__(self, document: Document, start: Point, pixel: float, handle: Handle, words: str) -> None:
        super().__init__(document, start, pixel)
        self.words, self.handle = words, handle
        self._bounds = template_edit.bounds(document.chosen())
        self._least = template_edit.least_size(document.chosen())
        self._targets = targets(self.before, document.ids, document.paper)

    def move(self, to: Point, keys: Keys) -> None:
        across, down = to.x - self.start.x, to.y - self.start.y
        self.guides = ()
        if not keys.alt and not keys.shift:
            plain = template_edit.resized(self._bounds, self.handle, across, down, least=self._least)
            snapped = snap_corner(plain, self._targets, self.near, self.handle)
            across, down, self.guides = across + snapped.across, down + snapped.down, snapped.guides
        after = template_edit.resized(self._bounds, self.handle, across, down, keep=keys.shift, least=self._least)
        self.document.try_out(template_edit.stretch(self.before, self.document.ids, self._bounds, after))


class Band(Gesture):
    """A rubber band selects what it touches; with Shift it adds."""

    def __init__(self, document: Document, start: Point, pixel: float, held: Collection[str]) -> None:
        super().__init__(document, start, pixel)
        self._held = tuple(held)

    def move(self, to: Point, keys: Keys) -> None:
        left, top = min(self.start.x, to.x), min(self.start.y, to.y)
        self.band = Rect(left, top, abs(to.x - self.start.x), abs(to.y - self.start.y))
        found = [e.id for e in self.before if self.band.touches(frame(e)) and not is_ground(e, self.document.paper)]
        self.document.select(dict.fromkeys([*self._held, *found]))

    def finish(self) -> None:
        self.band = None

    def cancel(self) -> None:
        self.band = None
        self.document.select(self._held)


def is_ground(element: Element, paper: tuple[float, float]) -> bool:
    """Whether an element covers nearly all of the paper: a colour or a border behind everything."""
    return element.width >= GROUND * paper[0] and element.height >= GROUND * paper[1]


def hit(side: Side, at: Point, near: float) -> Element | None:
    """The topmost element under the mouse. A shape that is not filled is hit on its outline only."""
    for element in reversed(side):
        box = frame(element)
        wide = Rect(box.x - near, box.y - near, box.width + 2 * near, box.height + 2 * near)
        if not wide.holds(*at):
            continue
        if isinstance(element, ShapeElement) and _hollow(element):
            if _on_outline(element, at, max(near, element.weight)):
                return element
        elif box.holds(*at) or min(box.width, box.height) < 2 * near:
            return element
    return None


def _hollow(shape: ShapeElement) -> bool:
    return not shape.fill or shape.shape == Shape.LINE


def _on_outline(shape: ShapeElement, at: Point, near: float) -> bool:
    box = frame(shape)
    if shape.shape == Shape.LINE:
        length = (box.width**2 + box.height**2) ** 0.5
        return abs((at.x - box.x) * box.height - (at.y - box.y) * box.width) <= near * max(length, 1e-9)
    if shape.shape == Shape.ELLIPSE and box.width and box.height:
        middle = Point(box.x + box.width / 2, box.y + box.height / 2)
        radius = (((at.x - middle.x) / (box.width / 2)) ** 2 + ((at.y - middle.y) / (box.height / 2)) ** 2) ** 0.5
        return abs(radius - 1) * min(box.width, box.height) / 2 <= near
    inner = Rect(box.x + near, box.y + near, box.width - 2 * near, box.height - 2 * near)
    return inner.width <= 0 or inner.height <= 0 or not inner.holds(*at)
