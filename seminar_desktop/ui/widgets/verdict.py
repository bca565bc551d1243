"""The verdict: one panel that answers a scan so that it is readable from two metres away.

Word, icon shape, lightness and hue say the same thing four times. The panel paints itself: a new verdict costs one
repaint, no layout pass, and text from data is always drawn as plain text.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..messages import announce
from . import verdict_sketch


class VerdictView(NamedTuple):
    """What the panel shows. Every text is already in the operator's language; empty texts take no room."""

    tone: str
    """`good`, `wait` or `stop`."""
    word: str
    name: str = ""
    origin: str = ""
    """Country or delegation, and municipality or organisation."""
    role: str = ""
    role_colours: tuple[str, str] = ("", "")
    """Background and text of the role chip, as on the badge."""
    modality: str = ""
    hand_over: str = ""
    """What to give to the person."""
    reason: str = ""
    detail: str = ""
    """For duplicates: when, where and by whom the first one was admitted."""
    notes: tuple[str, ...] = ()
    corner: str = ""
    """Short text at the right of the word, such as the time."""
    icon: str = ""
    """Instead of the tone's."""

    def spoken(self) -> str:
        """Everything in reading order, for screen readers and tests."""
        found: list[str] = []
        for name, value in self._asdict().items():
            if name not in ("tone", "role_colours", "icon"):
                found += value if isinstance(value, tuple) else [value]
        return ". ".join(text.rstrip(".") for text in found if text)


class VerdictPanel(QWidget):
    """Shows a `VerdictView`, or that the desk is ready."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: VerdictView | None = None
        self._ready = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def show_verdict(self, view: VerdictView) -> None:
        """Show one verdict until the next or until `clear`."""
        self._view = view
        self._describe()
        announce(self, view.spoken())
        self.update()

    def clear(self) -> None:
        """Back to "Ready"."""
        self._view = None
        self._describe()
        self.update()

    def view(self) -> VerdictView | None:
        return self._view

    def text(self) -> str:
        """Everything that is readable on the panel."""
        return self._view.spoken() if self._view else ". ".join(self._ready)

    def retranslate(self) -> None:
        self._ready = (self.tr("Ready"), self.tr("Scan a badge or type a name"))
        self._describe()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(720, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 320)

    def _describe(self) -> None:
        self.setAccessibleName(self._view.word if self._view else self._ready[0])
        self.setAccessibleDescription(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._view is None:
            verdict_sketch.paint_ready(painter, area, *self._ready)
        else:
            verdict_sketch.arrange(self._view, area).paint(painter)
