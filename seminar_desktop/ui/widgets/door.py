"""Which way people go through the door that is scanned at."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from .segments import Segments

ENTRANCE, EXIT = "entrance", "exit"


class Door(Segments):
    """Entrance or exit; the entrance unless somebody says otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((ENTRANCE, EXIT), parent)
        self.reset()
        self.retranslate()

    def reset(self) -> None:
        """Back to those who come in."""
        self.choose(ENTRANCE)

    def leaving(self) -> bool:
        """Whoever is scanned goes out."""
        return self.current() == EXIT

    def retranslate(self) -> None:
        self.segments[ENTRANCE].set_label(self.tr("Entrance"))
        self.segments[EXIT].set_label(self.tr("Exit"))
        self.segments[ENTRANCE].setToolTip(self.tr("Whoever is scanned comes in"))
        self.segments[EXIT].setToolTip(self.tr("Whoever is scanned goes out; at the entrance they come in again"))
