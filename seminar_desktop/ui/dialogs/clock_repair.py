"""Repairing the times of a desk whose clock was wrong: by how much, from which entry to which, and what that does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget
from shiboken6 import isValid

from ...domain.changes import Changes
from ...domain.clock_check import Reason
from ...domain.durations import milliseconds, typed
from ...domain.errors import KnownError
from ...domain.names import clean
from ...wording_clocks import CLOCKS
from .. import theme
from ..messages import announce, words
from ..messages import error as sentence
from ..workspace import Workspace
from . import clock_repair_words as say
from .clock_corrections import Corrections
from .waive import ReasonDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...services.clocks import DeskClock, Preview, Proposal

_MOST = 2**31 - 1
"""Largest number that a spin box holds."""
REST = 150
"""Milliseconds without another key until what is typed is tried out."""
_RIGHT_NOW = (Reason.STEPPED, Reason.STARTED_BEFORE, Reason.COMPARED)


class ClockRepairDialog(ReasonDialog):
    """Whatever needs the database is done beside the window; of several previews the newest is shown."""

    repaired = Signal(str, object)
    """Entry and Changes of a correction."""
    taken_back = Signal(object)
    """Changes of a correction that was undone."""
    confirmed = Signal()
    """Somebody says that the clock of this machine is right."""

    def __init__(self, workspace: Workspace, said: DeskClock, proposal: Proposal, parent: QWidget) -> None:
        judgement = said.judgement
        values = {
            "name": said.name, "off": typed(judgement.ahead_ms), "shifted": typed(judgement.values.get("shifted_ms", 0))
        }  # fmt: skip
        super().__init__("", words(CLOCKS, judgement.reason.value, values), "", parent)
        self.workspace, self.said = workspace, said
        self._wanted = self._shown = 0
        """Number of the newest preview that was asked for, and of the one on the screen."""
        self._running = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._read)
        title = self.tr("Repair the times of {name}").format(name=said.name)
        self.setWindowTitle(title)
        self.findChildren(QLabel)[0].setText(title)
        self.do_button.setText(self.tr("Repair the times"))
        self.by = QLineEdit(typed(proposal.shift_ms) if proposal.shift_ms else "")
        self.by.setPlaceholderText(self.tr("for example +47min or -1h30min"))
        self.first, self.last = QSpinBox(minimum=1, maximum=_MOST), QSpinBox(minimum=1, maximum=_MOST)
        for spin in (self.first, self.last):
            spin.lineEdit().setTextMargins(theme.space(2), 0, 0, 0)
        self.first.setValue(proposal.first)
        self.last.setValue(proposal.last or proposal.newest)
        self.until_set = QCheckBox(self.tr("Further entries too, until its clock is set"))
        self.until_set.setChecked(proposal.last is None)
        self.preview = QLabel(wordWrap=True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self.preview, role="strong")
        self.right_button = QPushButton(self.tr("The clock of this machine is right now"))
        self.right_button.setVisible(said.own and judgement.reason in _RIGHT_NOW)
        self.right_button.setAutoDefault(False)
        self.corrections = Corrections(said.shifts)
        self._lay_out()
        self._connect()
        self._changed()
        self.by.setFocus()

    # ---- what the operator does -------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Repair, in the background: thousands of times may move."""
        first, last, ms = self._typed()
        if not self._reasoned():
            return
        if not ms:
            self._refuse(KnownError("clock_shift_wrong"), self.by)
            return
        desk, of, reason = self.workspace.desk, self.said.desk, self.reason_line.text()
        if desk is None:
            return

        def work(_progress: object) -> tuple[str, Changes]:
            from ...services import clocks

            return clocks.shift(desk, of, first, last, ms, reason)

        self._act(work, lambda result: self.repaired.emit(*result))

    def take_back(self, entry: str) -> None:
        """Undo a correction; the reason is the one in the line below."""
        if not self._reasoned():
            return
        desk, reason = self.workspace.desk, self.reason_line.text()
        if desk is None:
            return

        def work(_progress: object) -> Changes:
            from ...services import clocks

            return clocks.undo(desk, entry, reason)

        self._act(work, self.taken_back.emit)

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _typed(self) -> tuple[int, int | None, int | None]:
        last = None if self.until_set.isChecked() else self.last.value()
        return self.first.value(), last, milliseconds(self.by.text())

    def _reasoned(self) -> bool:
        if clean(self.reason_line.text()):
            return True
        self._refuse(KnownError("reason_missing"), self.reason_line)
        return False

    def _refuse(self, error: KnownError, line: QWidget) -> None:
        self.reason.set_error(sentence(error))
        line.setFocus()
        self.fit()

    def _act(self, work: Callable[[object], object], then: Callable[..., object]) -> None:
        def done(result: object) -> None:
            if isValid(self):
                super(ReasonDialog, self).accept()
                then(result)

        def failed(error: Exception) -> None:
            if isValid(self):
                self._enable(True)
                if isinstance(error, KnownError):
                    self._refuse(error, self.reason_line)

        self._enable(False)
        self.workspace.tasks.run(work, done, failed, lane="clock")

    def _enable(self, on: bool) -> None:
        for widget in (self.do_button, self.right_button, self.corrections):
            widget.setEnabled(on)

    def _changed(self) -> None:
        """Something else is typed: what stands there holds no more."""
        self.last.setEnabled(not self.until_set.isChecked())
        self._wanted += 1
        ms = self._typed()[2]
        self.do_button.setEnabled(bool(ms))
        if ms:
            self._rest.start()
        else:
            self._rest.stop()
            self._say(sentence(KnownError("clock_shift_wrong")))

    def _read(self) -> None:
        desk, number, (first, last, ms) = self.workspace.desk, self._wanted, self._typed()
        if desk is None or not ms or self._running:
            return
        self._running = True

        def work(_progress: object) -> Preview:
            from ...services import clocks

            return clocks.preview(desk, self.said.desk, first, last, ms)

        def done(found: Preview) -> None:
            if not isValid(self):
                return
            self._running = False
            if number == self._wanted:
                self._shown = number
                self._say(say.outcome(found, self.said.name, ms, desk.zone))
            else:
                self._read()

        def failed(_error: Exception) -> None:
            if isValid(self):
                self._running = False

        self.workspace.tasks.run(work, done, failed, lane="clock preview")

    def _say(self, text: str) -> None:
        if text != self.preview.text():
            self.preview.setText(text)
            announce(self, text)
            self.fit()

    def fit(self) -> None:
        """As high as its words need."""
        if self.isVisible():
            self.resize(self.width(), max(self.minimumSizeHint().height(),
                                          self.layout().totalHeightForWidth(self.width())))  # fmt: skip

    def _confirm(self) -> None:
        self.reject()
        self.confirmed.emit()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(theme.space(2))
        for caption, box in (
            (self.tr("Move the times by"), self.by),
            (self.tr("From entry number"), self.first),
            (self.tr("To entry number"), self.last),
        ):
            box.setAccessibleName(caption)
            form.addRow(caption, box)
        self.body.setSpacing(theme.space(3))
        self.body.addWidget(self.corrections)
        self.body.addWidget(self.right_button)
        self.body.addLayout(form)
        self.body.addWidget(self.until_set)
        self.body.addWidget(self.preview)

    def _connect(self) -> None:
        self.corrections.undo_wanted.connect(self.take_back)
        self.right_button.clicked.connect(self._confirm)
        self.by.textEdited.connect(lambda _text: self._changed())
        for spin in (self.first, self.last):
            spin.valueChanged.connect(lambda _value: self._changed())
        self.until_set.toggled.connect(lambda _on: self._changed())
