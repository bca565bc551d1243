"""The strip at the bottom: which desk, what it is doing, who is at it, and that everything is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from . import icons, theme
from .exchange_chip import exchange_chip
from .tasks import ProgressStrip, Tasks
from .widgets.elided import Elided

if TYPE_CHECKING:
    from ..services.exchange_overview import Standing


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
        self._clock = Elided("soft", least=48)
        self.clock_button = QPushButton()
        """A clock that cannot be believed; hidden while there is none."""
        self.clock_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clock_button.hide()
        self._clock_tone = ""
        self.exchange_button = QPushButton()
        """How the exchange with other desks stands; hidden on a single laptop."""
        self.exchange_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.exchange_button.hide()
        self._exchange: Standing | None = None
        self._saved_icon = QLabel()
        self._saved = QLabel()
        self.progress = ProgressStrip(tasks)
        for label in (self._desk, self._saved):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for button, icon in ((self.station_button, "pin"), (self.operator_button, "person")):
            icons.put(button, icon, "soft")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(theme.space(2))
        for widget in (self._desk, self.station_button, self.operator_button, self._clock_icon, self._clock,
                       self.clock_button):
            layout.addWidget(widget)
        layout.addStretch(1)
        for right in (self.progress, self.exchange_button, self._saved_icon, self._saved):
            layout.addWidget(right)
        self.retranslate()

    def show_status(self, status: DeskStatus) -> None:
        self._shown = status
        self.retranslate()

    def show_clock(self, text: str, tone: str) -> None:
        """Say that a clock is doubtful (tone `wait`) or wrong (`stop`); an empty text takes that away."""
        self._clock_tone = tone
        self.clock_button.setText(text)
        self.clock_button.setVisible(bool(text))
        self.retranslate()

    def show_exchange(self, standing: Standing) -> None:
        """Show how the exchange with other desks stands."""
        self._exchange = standing
        self.retranslate()

    def retranslate(self) -> None:
        status = self._shown
        said = exchange_chip(self._exchange) if self._exchange is not None else ("", "")
        self.exchange_button.setText(said[0])
        self.exchange_button.setVisible(bool(said[0]))
        self.exchange_button.setAccessibleName(self.tr("Exchange: {text}").format(text=said[0]))
        self.exchange_button.setToolTip(self.tr("How the exchange with other desks stands"))
        self._desk.setText(status.desk)
        self._desk.setVisible(bool(status.desk))
        self.station_button.setText(status.station)
        self.station_button.setVisible(bool(status.station))
        self.station_button.setAccessibleName(self.tr("Station: {station}").format(station=status.station))
        self.station_button.setToolTip(self.tr("Change the station (Ctrl+T)"))
        self.operator_button.setText(status.operator or self.tr("Who is at the desk?"))
        self.operator_button.setAccessibleName(self.tr("Operator: {operator}").format(operator=status.operator))
        self.operator_button.setToolTip(self.tr("Change the operator (Ctrl+Shift+O)"))
        self.clock_button.setAccessibleName(self.tr("Clock: {text}").format(text=self.clock_button.text()))
        self.clock_button.setToolTip(self.tr("What is wrong, and how to repair the times"))
        self._clock.set_text(status.clock_note)
        self._clock_icon.setToolTip(status.clock_note)
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
        tone = exchange_chip(self._exchange)[1] if self._exchange is not None else ""
        family = theme.tokens().family(tone) if tone else None
        self.exchange_button.setIcon(icons.pixmap("exchange", 16, family.text if family else theme.tokens().soft))
        self.exchange_button.setStyleSheet(f"color: {family.text}; background: {family.soft};" if family else "")
        if self._shown.clock_note:
            self._clock_icon.setPixmap(icons.pixmap("warning", 16, theme.tokens().wait.text))
        if self._clock_tone:
            family = theme.tokens().family(self._clock_tone)
            self.clock_button.setIcon(icons.pixmap("clock", 16, family.text))
            self.clock_button.setStyleSheet(f"color: {family.text}; background: {family.soft};")
        if self._shown.entries is not None:
            self._saved_icon.setPixmap(icons.pixmap("check", 16, theme.tokens().good.text))
