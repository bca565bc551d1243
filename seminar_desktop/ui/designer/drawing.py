"""Every element as it is drawn for one person: laid out once, kept for as long as nothing about it changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...domain.template import Element, Filling, Template
from ...domain.template_edit import Rect, Side, frame
from ...services import designs

if TYPE_CHECKING:
    from ...services.designs import Design

MOST = 1_500
"""Elements kept; a long drag makes hundreds of states that are never seen again."""


class Drawing:
    """Lays elements out one by one, so that a drag computes only what moves."""

    def __init__(self) -> None:
        self.filling = Filling({})
        self.images: Mapping[str, bytes] = {}
        self.age = 0
        """Grows when everything has to be drawn anew."""
        self._paper = (0.0, 0.0)
        self._designs: dict[Element, Design] = {}

    def set_filling(self, filling: Filling) -> None:
        if filling != self.filling:
            self.filling = filling
            self._forget()

    def set_images(self, images: Mapping[str, bytes]) -> None:
        if images != self.images:
            self.images = images
            self._forget()

    def design(self, element: Element, of: Template) -> Design:
        """What an element draws, on the paper of its template."""
        if self._paper != (of.width, of.height) or len(self._designs) > MOST:
            self._paper = (of.width, of.height)
            self._designs.clear()
        found = self._designs.get(element)
        if found is None:
            found = self._designs[element] = designs.lay_out_alone(element, of, self.filling, self.images)
        return found

    def _forget(self) -> None:
        self.age += 1
        self._designs.clear()

    def area(self, element: Element, of: Template) -> Rect:
        """Its frame and all that it draws, in mm."""
        at, ink = frame(element), designs.ink(self.design(element, of))
        if ink is None:
            return at
        left, top = min(at.x, ink.x), min(at.y, ink.y)
        return Rect(left, top, max(at.right, ink.right) - left, max(at.bottom, ink.bottom) - top)

    def findings(self, side: Side, of: Template) -> list[designs.Finding]:
        """What is amiss on a side."""
        drawn = {element.id: self.design(element, of) for element in side}
        return designs.findings(side, of, self.filling, self.images, drawn)
