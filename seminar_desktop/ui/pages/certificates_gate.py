"""The gate before certificates: for every kind, closed or open, by whom, and the button that turns it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.certificates import CertificateKind
from ...services.certificate_settings import Release
from .. import icons, theme
from ..widgets.elided import Elided
from . import certificates_words as say

_ICON = 22


class GateRow(QWidget):
    """One kind: a lock and its state on a tinted ground."""

    def __init__(self, kind: CertificateKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.release: Release | None = None
        self._icon = QLabel()
        self._icon.setFixedSize(_ICON, _ICON)
        self._name, self._state = Elided("strong"), Elided("small")
        self.button = QPushButton()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._name)
        lines.addWidget(self._state)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 5, 5)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self._icon)
        layout.addLayout(lines, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_release(self, release: Release | None) -> None:
        """Open, with who said so; or closed."""
        self.release = release
        kind = say.kind(self.kind)
        self._name.set_text(kind)
        self._state.set_text(say.released(release))
        self._icon.setPixmap(icons.pixmap("check-circle" if release else "lock", _ICON, self._family().text))
        self.button.setText(self.tr("Withdraw…") if release else self.tr("Release…"))
        action = self.tr("Withdraw the release of {kind}") if release else self.tr("Release {kind}")
        self.button.setAccessibleName(action.format(kind=kind))
        self.setAccessibleName(self.text())
        theme.mark(self.button, kind="" if release else "primary")
        self.update()

    def text(self) -> str:
        """What it says, for tests and screen readers."""
        return f"{self._name.full_text()}: {self._state.full_text()}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._family().soft))
        painter.drawRoundedRect(self.rect(), 8, 8)

    def _family(self):
        return theme.tokens().good if self.release else theme.tokens().wait


class Gate(QFrame):
    """All kinds; what the buttons do is the page's."""

    release_wanted = Signal(str)
    withdraw_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {kind: GateRow(kind) for kind in CertificateKind}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(1))
        for kind, row in self.rows.items():
            layout.addWidget(row)
            row.button.clicked.connect(lambda _on=False, kind=kind: self._turn(kind))
        self.show_releases({})

    def show_releases(self, released: Mapping[CertificateKind, Release]) -> None:
        """Show which kinds are released."""
        for kind, row in self.rows.items():
            row.show_release(released.get(kind))

    def retranslate(self) -> None:
        for row in self.rows.values():
            row.show_release(row.release)

    def _turn(self, kind: CertificateKind) -> None:
        wanted = self.withdraw_wanted if self.rows[kind].release else self.release_wanted
        wanted.emit(kind.value)
