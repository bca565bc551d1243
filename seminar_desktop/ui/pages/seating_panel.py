"""At the foot of the board: what is to be known of the chosen person, and what each other table would cost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import theme
from ..widgets.flow import FlowLayout
from ..widgets.layouts import across


class Offer(NamedTuple):
    """A table to which somebody might move."""

    table: str
    text: str
    """What it means, in short."""
    full: str
    """The same in full."""
    tone: str = ""
    """`good` for a better seating, `stop` where a rule breaks."""


class PersonPanel(QFrame):
    """One button per table; the cheapest first."""

    move_wanted = Signal(str)
    lock_wanted = Signal()
    pair_wanted = Signal(str)
    """`together` or `apart`: with the person who is chosen next."""

    preferred = Signal(str)
    """The table that the person would like; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.likes, self._likes_label = QComboBox(), QLabel()
        self._likes_label.setBuddy(self.likes)
        self.likes.activated.connect(lambda _row: self.preferred.emit(self.likes.currentData()))
        self._name, self._about = QLabel(), QLabel(wordWrap=True)
        for label, role in ((self._name, "title"), (self._about, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.lock_button, self.together_button, self.apart_button = QPushButton(), QPushButton(), QPushButton()
        self.together_button.clicked.connect(lambda: self.pair_wanted.emit("together"))
        self.apart_button.clicked.connect(lambda: self.pair_wanted.emit("apart"))
        self.lock_button.clicked.connect(lambda: self.lock_wanted.emit())
        self.offers: list[QPushButton] = []
        self._row = QWidget()
        self._flow = FlowLayout(self._row, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(theme.space(1))
        layout.addLayout(across(self._name, None, self.together_button, self.apart_button, self.lock_button))
        about = across(self._about, self._likes_label, self.likes)
        about.setStretch(0, 1)
        layout.addLayout(about)
        layout.addWidget(self._row)

    def retranslate(self) -> None:
        self.together_button.setText(self.tr("Together with…"))
        self.apart_button.setText(self.tr("Apart from…"))
        self._likes_label.setText(self.tr("Would like table"))
        self.likes.setAccessibleName(self.tr("Would like table"))

    def show_person(self, name: str, about: str, lock: str, offers: Sequence[Offer], tables: Sequence[str],
                    liked: str) -> None:  # fmt: skip
        """`lock`: what its button does; empty when there is none to press. `liked`: one of the tables, or empty."""
        self.likes.clear()
        for table in ("", *tables):
            self.likes.addItem(table or self.tr("any"), table)
        self.likes.setCurrentIndex(max(0, self.likes.findData(liked)))
        self._name.setText(name)
        self._about.setText(about)
        self.lock_button.setText(lock)
        self.lock_button.setVisible(bool(lock))
        for button in self.offers:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offers = [self._button(offer) for offer in offers]
        self._row.setVisible(bool(self.offers))

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.text, self._row)
        button.setToolTip(offer.full)
        button.setAccessibleDescription(offer.full)
        button.clicked.connect(lambda: self.move_wanted.emit(offer.table))
        if offer.tone == "stop":
            theme.mark(button, kind="danger")
        elif offer.tone == "good":
            theme.mark(button, kind="primary")
        self._flow.addWidget(button)
        return button
