"""The small pictures of the gallery: the front of every template, for the longest name."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from ...domain.errors import KnownError
from ...domain.template import Filling, Purpose, Template
from ...services.templates import lay_out
from .. import design_painter
from ..workspace import Workspace
from .drawing import Drawing
from .loading import Loaded, filling, subject


class Thumbnails:
    """Draws with the pictures of a drawing; one template takes a few milliseconds."""

    def __init__(self, workspace: Workspace, drawing: Drawing) -> None:
        self._workspace, self._drawing = workspace, drawing
        self._loaded: Loaded | None = None
        self._fillings: dict[Purpose, Filling] = {}

    def set_loaded(self, loaded: Loaded | None) -> None:
        """What was read anew."""
        self._loaded = loaded
        self._fillings.clear()

    def draw(self, template: Template, size: QSize) -> QImage:
        """At most so large, in its own proportions."""
        filled, images = self._filling(template.purpose), self._drawing.images
        try:
            design = lay_out(template.front, template, filled, images, template.width, template.height)
        except KnownError:
            design = lay_out((), template, filled, images, template.width, template.height)
        dpi = 72 * min(size.width() / design.width, size.height() / design.height)
        return design_painter.image(design, images, dpi)

    def _filling(self, purpose: Purpose) -> Filling:
        desk, loaded = self._workspace.desk, self._loaded
        if desk is None or loaded is None:
            return Filling({})
        if purpose not in self._fillings:
            self._fillings[purpose] = filling(desk, purpose, loaded.cast, subject(loaded))
        return self._fillings[purpose]
