"""The side of the roll call: how many are here, and the two things that are done for all at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import icons, theme
from .facilitator_roster import Counts
from .people_words import number

WIDTH = 300
"""Pixels at 100 % text size."""


class Side(QFrame):
    """Counts, "all others present", and closing the slot; each button says what it does."""

    others_wanted = Signal()
    close_wanted = Signal()
    reopen_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self._fit()
        self._closed = False
        self.number = QLabel("–")
        self._caption, self._more, self._others_text, self._close_text = (QLabel(wordWrap=True) for _ in range(4))
        self.others_button, self.close_button = QPushButton(), QPushButton()
        for label, role in ((self.number, "display"), (self._caption, "soft"), (self._more, "strong"),
                            (self._others_text, "small"), (self._close_text, "small")):  # fmt: skip
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        theme.mark(self.others_button, kind="primary")
        for button in (self.others_button, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.put(self.others_button, "check", "accent_ink")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(theme.space(1))
        for part in (self.number, self._caption):
            layout.addWidget(part)
        layout.addSpacing(theme.space(1))
        layout.addWidget(self._more)
        layout.addStretch(1)
        layout.addWidget(self.others_button)
        layout.addWidget(self._others_text)
        layout.addSpacing(theme.space(4))
        layout.addWidget(self.close_button)
        layout.addWidget(self._close_text)
        self.others_button.clicked.connect(self.others_wanted)
        self.close_button.clicked.connect(lambda: (self.reopen_wanted if self._closed else self.close_wanted).emit())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        """As wide as its sentences need at the text size in use."""
        self.setFixedWidth(round(WIDTH * theme.size("body") / 15))

    def show_counts(self, counts: Counts | None, asks: bool, closed: bool) -> None:
        """None while everybody's row is being read. `asks`: it is known who belongs here."""
        self._closed = closed
        known = counts or Counts()
        self.number.setText("–" if counts is None else number(known.here) if known.asked is None
                            else f"{number(known.here)} / {number(known.asked)}")  # fmt: skip
        self._caption.setText(self.tr("here of those expected") if asks else self.tr("here"))
        more = [
            (known.unknown if asks else 0, self.tr("{count} not known yet")),
            (known.online, self.tr("{count} of them online")),
            (known.others, self.tr("{count} others here")),
        ]
        self._more.setText("\n".join(text.format(count=number(count)) for count, text in more if count))
        self.others_button.setText(self.tr("All others present"))
        self.others_button.setEnabled(asks and known.missed > 0)
        if not asks:
            others = self.tr("Nobody has a seat at this table yet: mark people one by one, or scan them.")
        else:
            others = self.tr("Marks as present whoever is expected in the room and unknown: {count}. F9 takes it back.")
        self._others_text.setText(others.format(count=number(known.missed)))
        icons.put(self.close_button, "undo" if closed else "lock")
        if closed:
            self.close_button.setText(self.tr("Reopen"))
            self._close_text.setText(
                self.tr("Closed: whoever gave no sign is absent. Reopening makes them unknown again; marks stay.")
            )
        else:
            self.close_button.setText(self.tr("Close this item"))
            self._close_text.setText(
                self.tr("Whoever must attend and gives no sign is absent from then on. It can be reopened.")
            )
