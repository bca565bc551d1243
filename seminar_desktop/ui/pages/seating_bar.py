"""Seats that are proposed: what they change, a look at those of now, and whether to take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from .. import theme
from ..widgets.elided import Elided
from ..widgets.layouts import across
from . import seating_words as say

if TYPE_CHECKING:
    from ...services.seating_board import Board


class ProposalBar(QWidget):
    """`accepted`, `discarded`; `toggled` when the other of the two seatings is to be shown."""

    accepted = Signal()
    discarded = Signal()
    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Elided("strong")
        self.before_button, self.discard_button, self.accept_button = QPushButton(), QPushButton(), QPushButton()
        self.before_button.setCheckable(True)
        theme.mark(self.accept_button, kind="primary")
        self.setLayout(across(self.label, self.before_button, self.discard_button, self.accept_button))
        self.accept_button.clicked.connect(lambda: self.accepted.emit())
        self.discard_button.clicked.connect(lambda: self.discarded.emit())
        self.before_button.clicked.connect(lambda: self.toggled.emit())

    def retranslate(self) -> None:
        self.accept_button.setText(self.tr("Take these seats"))
        self.discard_button.setText(self.tr("Discard"))
        self.before_button.setText(self.tr("Show as it is now"))

    def shows_now(self) -> bool:
        """Whether the seats of now are to be looked at."""
        return self.before_button.isChecked()

    def compare(self, now: Board, proposed: Board | None) -> None:
        """Say what a proposal changes; hidden without one."""
        self.setVisible(proposed is not None)
        if proposed is None:
            self.before_button.setChecked(False)
            return
        from ...services import seating_board

        text = self.tr("Proposed: {new} people get a seat, {moving} change tables. Cost {before} → {after}.")
        said = text.format(
            new=say.number(len(proposed.seats) - len(now.seats)),
            moving=say.number(len(seating_board.changes(now, proposed.seats))),
            before=say.number(now.score.cost), after=say.number(proposed.score.cost),
        )  # fmt: skip
        changes = say.costs(seating_board.compared(now, proposed))
        self.label.set_text(f"{said} {changes}." if changes else said)
