"""The strip at the bottom: which desk, what it is doing, who is at it, and that everything is saved."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from . import icons, theme
from .tasks import ProgressStrip, Tasks


class DeskStatus(NamedTuple):
    """What the strip shows; the texts are data or already translated."""

    desk: str = ""
    station: str = ""
    operator: str = ""
    clock_note: str = ""
    """Shown with a warning when the clock of the desk is not the real one."""
    entries: int | None = None
    """Entries saved on this machine; None while no seminar is open."""


class StatusStrip(QFrame):
    """Desk, station and operator (both are buttons), clock note, progress, number of entries."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._shown = DeskStatus()
        self._desk = QLabel()
        self.station_button = QPushButton()
        self.operator_button = QPushButton()
        self._clock_icon = QLabel()
        self._clock = QLabel()
        self._saved_icon = QLabel()
        self._saved = QLabel()
        self.progress = ProgressStrip(tasks)
        for label in (self._desk, self._clock, self._saved):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for button, icon in ((self.station_button, "pin"), (self.operator_button, "person")):
            icons.put(button, icon, "soft")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(theme.space(2))
        for widget in (self._desk, self.station_button, self.operator_button, self._clock_icon, self._clock):
            layout.addWidget(widget)
        layout.addStretch(1)
        for right in (self.progress, self._saved_icon, self._saved):
            layout.addWidget(right)
        self.retranslate()

    def show_status(self, status: DeskStatus) -> None:
        self._shown = status
        self.retranslate()

    def retranslate(self) -> None:
        status = self._shown
        self._desk.setText(status.desk)
        self._desk.setVisible(bool(status.desk))
        self.station_button.setText(status.station)
        self.station_button.setVisible(bool(status.station))
        self.station_button.setAccessibleName(self.tr("Station: {station}").format(station=status.station))
        self.station_button.setToolTip(self.tr("Change the station (Ctrl+T)"))
        self.operator_button.setText(status.operator or self.tr("Who is at the desk?"))
        self.operator_button.setAccessibleName(self.tr("Operator: {operator}").format(operator=status.operator))
        self.operator_button.setToolTip(self.tr("Change the operator (Ctrl+Shift+O)"))
        self._clock.setText(status.clock_note)
        self._clock.setVisible(bool(status.clock_note))
        self._clock_icon.setVisible(bool(status.clock_note))
        self._saved_icon.setVisible(status.entries is not None)
        entries = QLocale().toString(status.entries or 0)
        saved = self.tr("Saved on this machine: {entries} entries").format(entries=entries)
        self._saved.setText("" if status.entries is None else saved)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        if self._shown.clock_note:
            self._clock_icon.setPixmap(icons.pixmap("warning", 16, theme.tokens().wait.text))
        if self._shown.entries is not None:
            self._saved_icon.setPixmap(icons.pixmap("check", 16, theme.tokens().good.text))
