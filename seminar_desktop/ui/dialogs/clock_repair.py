"""Repairing the times of a desk whose clock was wrong: by how much, from which entry to which, and what that does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from ...domain.clock_check import Reason
from ...domain.durations import milliseconds, typed
from ...domain.errors import KnownError
from ...services import clocks
from ...wording_clocks import CLOCKS
from .. import theme
from ..messages import error as sentence
from ..messages import local, words
from .waive import ReasonDialog

if TYPE_CHECKING:
    from ...services.clocks import DeskClock, Proposal
    from ...services.desk import Desk

_MOST = 2**31 - 1
"""Largest number that a spin box holds."""


class ClockRepairDialog(ReasonDialog):
    """Emits `repaired(Changes)`, or `confirmed()` when somebody says that this machine's clock is right."""

    repaired = Signal(object)
    confirmed = Signal()

    def __init__(self, desk: Desk, said: DeskClock, proposal: Proposal, parent: QWidget) -> None:
        judgement = said.judgement
        values = {
            "name": said.name, "off": typed(judgement.ahead_ms), "shifted": typed(judgement.values.get("shifted_ms", 0))
        }  # fmt: skip
        super().__init__("", words(CLOCKS, judgement.reason.value, values), "", parent)
        self._desk, self._of = desk, said.desk
        title = self.tr("Repair the times of {name}").format(name=said.name)
        self.setWindowTitle(title)
        heading = self.findChildren(QLabel)[0]
        heading.setText(title)
        self.do_button.setText(self.tr("Repair the times"))
        self.by = QLineEdit(typed(proposal.shift_ms) if proposal.shift_ms else "")
        self.by.setPlaceholderText(self.tr("for example +47min or -1h30min"))
        self.first, self.last = QSpinBox(minimum=1, maximum=_MOST), QSpinBox(minimum=1, maximum=_MOST)
        self.first.setValue(proposal.first)
        self.last.setValue(proposal.last or proposal.newest)
        self.until_set = QCheckBox(self.tr("Further entries too, until its clock is set"))
        self.until_set.setChecked(proposal.last is None)
        form = QFormLayout()
        form.setSpacing(theme.space(2))
        for caption, box in (
            (self.tr("Move the times by"), self.by),
            (self.tr("From entry number"), self.first),
            (self.tr("To entry number"), self.last),
        ):
            box.setAccessibleName(caption)
            form.addRow(caption, box)
        form.addRow("", self.until_set)
        self.body.addLayout(form)
        self.preview = QLabel(wordWrap=True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(self.preview)
        if said.own and judgement.reason in (Reason.STEPPED, Reason.STARTED_BEFORE, Reason.COMPARED):
            self.right_button = QPushButton(self.tr("The clock of this machine is right now"))
            self.right_button.clicked.connect(self._confirm)
            self.body.addWidget(self.right_button)
        self.by.textEdited.connect(lambda _text: self._preview())
        for spin in (self.first, self.last):
            spin.valueChanged.connect(lambda _value: self._preview())
        self.until_set.toggled.connect(lambda _on: self._preview())
        self._preview()
        self.by.setFocus()

    def act(self, reason: str) -> None:
        first, last, ms = self._typed()
        _, changes = clocks.shift(self._desk, self._of, first, last, ms or 0, reason)
        self.repaired.emit(changes)

    def _typed(self) -> tuple[int, int | None, int | None]:
        last = None if self.until_set.isChecked() else self.last.value()
        return self.first.value(), last, milliseconds(self.by.text())

    def _preview(self) -> None:
        """Five times before and after."""
        self.last.setEnabled(not self.until_set.isChecked())
        first, last, ms = self._typed()
        if not ms:
            self.preview.setText(sentence(KnownError("clock_shift_wrong")))
            return
        shown = clocks.preview(self._desk, self._of, first, last, ms)
        lines = [self.tr("Entries whose times move: {count}").format(count=local(shown.count))]
        for one in shown.examples:
            before, after = (local(at.astimezone(self._desk.zone)) for at in (one.before, one.after))
            lines.append(self.tr("Entry {number}: {before} → {after}").format(
                number=one.seq, before=before, after=after))
        self.preview.setText("\n".join(lines))

    def _confirm(self) -> None:
        self.reject()
        self.confirmed.emit()
