"""Changing a template by hand: pure steps from one side of a template to the next. All lengths in mm, y downwards.

A side is never changed in place, so a step can be taken back by keeping the side before it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from .template import (
    KINDS,
    MOST_ELEMENTS,
    Element,
    ImageElement,
    MarkElement,
    Purpose,
    Shape,
    ShapeElement,
    SignatoriesElement,
    Symbol,
    SymbolElement,
    Template,
    TextElement,
)

Side = tuple[Element, ...]
LEAST = 1.0
"""A frame is not made smaller by hand; a line may be as flat as 0."""
STEP = 0.01
"""What frames are rounded to: no file holds lengths that nobody can see."""
OFFSET = 3.0
"""How far from its original a copy lies."""


class Rect(NamedTuple):
    """A rectangle from its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def moved(self, across: float, down: float) -> Rect:
        return Rect(self.x + across, self.y + down, self.width, self.height)

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def touches(self, other: Rect) -> bool:
        """Whether the two have a point in common."""
        return (self.x <= other.right and other.x <= self.right
                and self.y <= other.bottom and other.y <= self.bottom)  # fmt: skip


class Handle(StrEnum):
    """The eight points a frame is resized by, as on a compass."""

    NW = "nw"
    N = "n"
    NE = "ne"
    E = "e"
    SE = "se"
    S = "s"
    SW = "sw"
    W = "w"


class Edge(StrEnum):
    """What elements are lined up by."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


def frame(element: Element) -> Rect:
    return Rect(element.x, element.y, element.width, element.height)


def bounds(elements: Collection[Element]) -> Rect:
    """The smallest rectangle around these elements, of which there is at least one."""
    left, top = min(e.x for e in elements), min(e.y for e in elements)
    right, bottom = max(e.x + e.width for e in elements), max(e.y + e.height for e in elements)
    return Rect(left, top, right - left, bottom - top)


def chosen(side: Side, ids: Collection[str]) -> Side:
    """The elements with these ids, in the order of drawing."""
    return tuple(element for element in side if element.id in ids)


def put(side: Side, changed: Mapping[str, Element]) -> Side:
    """The side with some elements in place of those with the same id."""
    return tuple(changed.get(element.id, element) for element in side)


def change(side: Side, ids: Collection[str], **values: object) -> Side:
    """The side with some values of some elements changed."""
    return put(side, {element.id: replace(element, **values) for element in chosen(side, ids)})  # type: ignore[arg-type]


def place(element: Element, at: Rect) -> Element:
    """The element in another frame, rounded to what can be seen."""
    x, y, width, height = (round(round(value / STEP) * STEP, 2) for value in at)
    return replace(element, x=x, y=y, width=max(0.0, width), height=max(0.0, height))


# ---- moving and resizing ---------------------------------------------------------------------------------------------


def move(side: Side, ids: Collection[str], across: float, down: float) -> Side:
    """Some elements so many mm to the right and down."""
    return put(side, {e.id: place(e, frame(e).moved(across, down)) for e in chosen(side, ids)})


def resized(
    before: Rect, handle: Handle, across: float, down: float, *, keep: bool = False, least: tuple[float, float]
) -> Rect:
    """A rectangle of which one handle was dragged; the opposite side stays. `keep` keeps the proportions."""
    left, top, right, bottom = before.x, before.y, before.right, before.bottom
    if "w" in handle:
        left = min(left + across, right - least[0])
    if "e" in handle:
        right = max(right + across, left + least[0])
    if "n" in handle:
        top = min(top + down, bottom - least[1])
    if "s" in handle:
        bottom = max(bottom + down, top + least[1])
    made = Rect(left, top, right - left, bottom - top)
    return _proportioned(before, made, handle, least) if keep and before.width and before.height else made


def _proportioned(before: Rect, made: Rect, handle: Handle, least: tuple[float, float]) -> Rect:
    """`made` with the proportions of `before`, by whichever side was changed more."""
    by_width, by_height = made.width / before.width, made.height / before.height
    if handle in (Handle.N, Handle.S):
        factor = by_height
    elif handle in (Handle.E, Handle.W):
        factor = by_width
    else:
        factor = by_width if abs(by_width - 1) >= abs(by_height - 1) else by_height
    factor = max(factor, least[0] / before.width, least[1] / before.height)
    width, height = before.width * factor, before.height * factor
    x = before.right - width if "w" in handle else before.x if "e" in handle else before.x + (before.width - width) / 2
    y = (before.bottom - height if "n" in handle else before.y if "s" in handle
         else before.y + (before.height - height) / 2)  # fmt: skip
    return Rect(x, y, width, height)


def least_size(elements: Collection[Element]) -> tuple[float, float]:
    """Below what size the rectangle around these elements cannot be dragged: lines may be flat."""
    flat = all(isinstance(element, ShapeElement) and element.shape == Shape.LINE for element in elements)
    return (0.0, 0.0) if flat else (LEAST, LEAST)


def stretch(side: Side, ids: Collection[str], before: Rect, after: Rect) -> Side:
    """Some elements, which lay in `before`, as they lie when that becomes `after`."""
    across = after.width / before.width if before.width else 1.0
    down = after.height / before.height if before.height else 1.0
    changed: dict[str, Element] = {}
    for one in chosen(side, ids):
        width = one.width * across if before.width else after.width
        height = one.height * down if before.height else after.height
        at = Rect(after.x + (one.x - before.x) * across, after.y + (one.y - before.y) * down, width, height)
        changed[one.id] = place(one, at)
    return put(side, changed)


# ---- lining up -------------------------------------------------------------------------------------------------------


def align(side: Side, ids: Collection[str], edge: Edge, paper: tuple[float, float]) -> Side:
    """Line elements up with one another; one alone is lined up with the paper (its width and height)."""
    some = chosen(side, ids)
    if not some:
        return side
    around = bounds(some) if len(some) > 1 else Rect(0, 0, *paper)
    return put(side, {one.id: place(one, _aligned(frame(one), edge, around)) for one in some})


def _aligned(one: Rect, edge: Edge, around: Rect) -> Rect:
    x = {Edge.LEFT: around.x, Edge.CENTRE: around.x + (around.width - one.width) / 2,
         Edge.RIGHT: around.right - one.width}.get(edge, one.x)  # fmt: skip
    y = {Edge.TOP: around.y, Edge.MIDDLE: around.y + (around.height - one.height) / 2,
         Edge.BOTTOM: around.bottom - one.height}.get(edge, one.y)  # fmt: skip
    return Rect(x, y, one.width, one.height)


def distribute(side: Side, ids: Collection[str], *, across: bool) -> Side:
    """Equal gaps between three or more elements; the outer two stay where they are."""
    some = sorted(chosen(side, ids), key=lambda e: (e.x, e.id) if across else (e.y, e.id))
    if len(some) < 3:
        return side
    around, sizes = bounds(some), [one.width if across else one.height for one in some]
    gap = ((around.width if across else around.height) - sum(sizes)) / (len(some) - 1)
    at, changed = around.x if across else around.y, {}
    for one, size in zip(some, sizes, strict=True):
        x, y = (at, one.y) if across else (one.x, at)
        changed[one.id] = place(one, Rect(x, y, one.width, one.height))
        at += size + gap
    return put(side, changed)


# ---- order, adding, taking away --------------------------------------------------------------------------------------


def to_front(side: Side, ids: Collection[str]) -> Side:
    """Some elements above all others, in their own order."""
    return tuple(e for e in side if e.id not in ids) + chosen(side, ids)


def to_back(side: Side, ids: Collection[str]) -> Side:
    """Some elements below all others, in their own order."""
    return chosen(side, ids) + tuple(e for e in side if e.id not in ids)


def remove(side: Side, ids: Collection[str]) -> Side:
    return tuple(element for element in side if element.id not in ids)


def insert(side: Side, some: Sequence[Element], offset: float = OFFSET) -> tuple[Side, tuple[str, ...]]:
    """Copies of elements on top, under new ids and a little off; returns their ids. What has no room is left out."""
    taken, made = {element.id for element in side}, []
    for one in some[: MOST_ELEMENTS - len(side)]:
        id_ = fresh_id(taken, one.id)
        taken.add(id_)
        made.append(place(replace(one, id=id_), frame(one).moved(offset, offset)))
    return (*side, *made), tuple(one.id for one in made)


def fresh_id(taken: Collection[str], like: str) -> str:
    """An id that is not taken: `name`, `name-2`, `name-3` …"""
    stem, _, number = like.rpartition("-")
    stem = stem if stem and number.isdigit() else like
    count, id_ = 2, stem
    while id_ in taken:
        id_ = f"{stem[:36]}-{count}"
        count += 1
    return id_


def following(side: Side, ids: Collection[str], step: int) -> str:
    """The element that Tab (`step` 1) or Shift+Tab (-1) selects; empty when the selection leaves the side."""
    order = [element.id for element in sorted(side, key=lambda e: (round(e.y), e.x, e.id))]
    held = [order.index(id_) for id_ in order if id_ in ids]
    at = (held[-1] if step > 0 else held[0]) + step if held else (0 if step > 0 else len(order) - 1)
    return order[at] if 0 <= at < len(order) else ""


def side_of(template: Template, back: bool) -> Side:
    return template.back if back else template.front


def with_side(template: Template, side: Side, back: bool) -> Template:
    return replace(template, back=side) if back else replace(template, front=side)


# ---- new elements ----------------------------------------------------------------------------------------------------


class New(StrEnum):
    """What the toolbar adds."""

    TEXT = "text"
    PICTURE = "picture"
    SYMBOL = "symbol"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    LINE = "line"
    MARK = "mark"
    SIGNATORIES = "signatories"


OFFERED: Mapping[Purpose, tuple[New, ...]] = {
    Purpose.BADGE: (New.TEXT, New.PICTURE, New.SYMBOL, New.RECTANGLE, New.ELLIPSE, New.LINE, New.MARK),
    Purpose.CERTIFICATE: (
        New.TEXT, New.PICTURE, New.SYMBOL, New.RECTANGLE, New.ELLIPSE, New.LINE, New.SIGNATORIES,
    ),
}  # fmt: skip
"""What makes sense on which paper."""


def new_element(kind: New, template: Template, side: Side, text: str = "") -> Element:
    """An element of a usual size in the middle of the paper; `text` for a text."""
    width, height = template.width, template.height
    certificate = template.purpose == Purpose.CERTIFICATE
    square = min(0.3 * min(width, height), 33.0)
    makers: Mapping[New, tuple[float, float, Callable[[str, Rect], Element]]] = {
        New.TEXT: (0.6 * width, 10.0 if certificate else 7.0,
                   lambda id_, at: TextElement(id_, *at, text=text, size=14.0 if certificate else 11.0)),
        New.PICTURE: (0.25 * width, 0.15 * height, lambda id_, at: ImageElement(id_, *at)),
        New.SYMBOL: (square, square, lambda id_, at: SymbolElement(
            id_, *at, symbol=Symbol.STATEMENT if certificate else Symbol.CODE)),
        New.RECTANGLE: (0.4 * width, 0.15 * height, lambda id_, at: ShapeElement(
            id_, *at, shape=Shape.RECTANGLE, stroke="#111111")),
        New.ELLIPSE: (square, square, lambda id_, at: ShapeElement(id_, *at, shape=Shape.ELLIPSE, stroke="#111111")),
        New.LINE: (0.5 * width, 0.0, lambda id_, at: ShapeElement(id_, *at, shape=Shape.LINE, stroke="#111111")),
        New.MARK: (8.0, 8.0, lambda id_, at: MarkElement(id_, *at)),
        New.SIGNATORIES: (0.8 * width, 26.0, lambda id_, at: SignatoriesElement(id_, *at)),
    }  # fmt: skip
    wide, high, make = makers[kind]
    at = Rect((width - wide) / 2, (height - high) / 2, wide, high)
    return place(make(fresh_id({e.id for e in side}, str(kind)), at), at)


def kind_of(element: Element) -> str:
    """The word of an element in a file: `text`, `image`, `symbol`, `shape`, `mark`, `signatories`."""
    return next(word for word, type_ in KINDS.items() if type_ is type(element))
