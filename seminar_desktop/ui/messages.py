"""Words for the operator: codes become sentences, and a bar at the bottom shows them without stealing the focus."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from .. import wording
from ..catalog import Table, fill
from ..domain.errors import KnownError
from . import icons, theme

STAY = 8_000
"""Milliseconds a message stays; one with a button stays twice as long, an error three times."""


def words(table: Table, code: str, values: Mapping[str, object] | None = None) -> str:
    """The sentence of `code` in the language in use, with dates and numbers as that language writes them."""
    return fill(marked(table.context, table.source(code)), {key: local(value) for key, value in (values or {}).items()})


def marked(context: str, text: str) -> str:
    """A text that was marked with QT_TRANSLATE_NOOP(context, text) where it is declared, in the language in use."""
    return QCoreApplication.translate(context, text) if text else ""


def error(problem: KnownError) -> str:
    """What to tell the operator about a known error: what happened and what to do next."""
    return words(wording.ERRORS, problem.code, problem.values)


def with_offset(moment: datetime) -> str:
    """A moment with its distance from UTC, "24/11/26 21:09 (UTC−6)": two laptops may be set to different zones."""
    minutes = round((moment.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    offset = f"{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")
    return f"{local(moment)} (UTC{offset})"


def local(value: object) -> object:
    """A date, time or number as the language in use writes it; anything else unchanged."""
    from datetime import date, time

    plain = QLocale()
    if isinstance(value, datetime):
        day = QDate(value.year, value.month, value.day)
        return f"{plain.toString(day, QLocale.FormatType.ShortFormat)} {value:%H:%M}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, date):
        return plain.toString(QDate(value.year, value.month, value.day), "dddd d MMMM")
    if isinstance(value, int) and not isinstance(value, bool):
        return plain.toString(value)
    return value


class Messages(QObject):
    """What any page may say. The bar of the main window shows it; tests read `last`."""

    said = Signal(str, str, str, object)
    """text, tone (`info`, `good`, `error`), caption of the button, what the button does."""

    dismissed = Signal()
    """What was said last is out of date."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.last = ""

    def dismiss(self) -> None:
        """Take the message away: what it offers has been overtaken."""
        self.dismissed.emit()

    def info(self, text: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Say something, with at most one button such as "Undo"."""
        self._say(text, "info", action, then)

    def good(self, text: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Confirm something that was done."""
        self._say(text, "good", action, then)

    def error(self, problem: KnownError | str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Say why something was refused and what to do."""
        self._say(error(problem) if isinstance(problem, KnownError) else problem, "error", action, then)

    def _say(self, text: str, tone: str, action: str, then: Callable[[], object] | None) -> None:
        self.last = text
        self.said.emit(text, tone, action, then)


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say something that has just appeared."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class MessageBar(QFrame):
    """A floating line at the bottom of its parent. Never takes the focus by itself."""

    def __init__(self, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._then: Callable[[], object] | None = None
        self.keep_free = 0
        """Pixels at the foot that the bar must not cover: buttons in use."""
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button = QPushButton()
        self.close_button.setObjectName("close")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 10, 10)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.close_button)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.button.clicked.connect(self._act)
        self.close_button.clicked.connect(self.hide)
        messages.said.connect(self.say)
        messages.dismissed.connect(self.hide)
        parent.installEventFilter(self)
        self.retranslate()
        self.hide()

    def say(self, text: str, tone: str, action: str, then: Callable[[], object] | None) -> None:
        """Show one message in place of the last."""
        self._then = then
        self._text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        name = {"good": "check-circle", "error": "warning"}.get(tone, "info")
        self._icon.setPixmap(icons.pixmap(name, 20, theme.tokens().surface))
        icons.put(self.close_button, "cross", "surface", alone=True)
        self.show()
        self.raise_()
        self._place()
        announce(self, text)
        self._timer.start(STAY * 3 if tone == "error" else STAY * 2 if action else STAY)

    def text(self) -> str:
        """The message that is shown; empty when none is."""
        return "" if self.isHidden() else self._text.text()

    def retranslate(self) -> None:
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close"))
        self.setAccessibleName(self.tr("Message"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _act(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then:
            then()

    def _place(self) -> None:
        """Centred, one spacing step above the bottom edge of the parent."""
        area = self.parentWidget().rect()
        width = min(760, area.width() - 2 * theme.space(5))
        self.setFixedWidth(width)
        height = max(self.sizeHint().height(), self.layout().heightForWidth(width))
        foot = self.keep_free + theme.space(5)
        self.setGeometry((area.width() - width) // 2, area.height() - height - foot, width, height)
