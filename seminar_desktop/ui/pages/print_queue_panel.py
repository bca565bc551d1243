"""One job of the print queue: its items, and printing some of them again. Acts only through its signals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QSpinBox, QVBoxLayout, QWidget

from ...domain.print_job import Item, Job, State
from .. import icons, theme
from ..widgets.field import Field
from ..widgets.layouts import across
from ..widgets.notice import Notice
from ..widgets.table import Column, Table
from . import print_queue_words as say
from .people_fields import Choice

WIDTH = 440
Line = tuple[int, Item]


class JobPanel(QFrame):
    """Shows one job; the buttons tell the page what is wanted."""

    rest_wanted = Signal()
    again_wanted = Signal(int)
    """Number of the item from which to print again, from 0."""
    only_wanted = Signal(int)
    cancelled = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.setFixedWidth(WIDTH)
        self._job: Job | None = None
        self._printers: Sequence[str] = ()
        self._title, self._facts, self._notice = QLabel(wordWrap=True), QLabel(wordWrap=True), Notice()
        for label, role in ((self._title, "title"), (self._facts, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self._bar = QProgressBar(textVisible=False)
        self.items = Table((
            Column(lambda line: str(line[0] + 1), sort=lambda line: line[0], right=True, width=52),
            Column(lambda line: line[1].label, tooltip=lambda line: line[1].label),
            Column(lambda line: say.item_state(line[1].state), width=110),
        ), key=lambda line: line[0])  # fmt: skip
        self.items.verticalHeader().setDefaultSectionSize(theme.size("body") + 17)
        self.items.horizontalHeader().hide()
        self.printer, self.place = Choice(), QSpinBox(minimum=1)
        self._printer, self._place = Field(self.printer), Field(self.place)
        self.calibrate_button, self.rest_button = QPushButton(), QPushButton()
        self.again_button, self.only_button = QPushButton(), QPushButton()
        self.cancel_button, self.remove_button = QPushButton(), QPushButton()
        theme.mark(self.rest_button, kind="primary")
        self.place.setMinimumWidth(80)
        for button in (self.remove_button, self.calibrate_button):
            theme.mark(button, kind="quiet")
        icons.put(self.rest_button, "printer", "accent_ink")
        self._lay_out()
        self._connect()

    # ---- what is chosen ---------------------------------------------------------------------------------------------

    def chosen_printer(self) -> str:
        return self.printer.code()

    def start(self) -> int:
        """First free place of the sheet that is in the printer."""
        return self.place.value()

    # ---- what the page tells ----------------------------------------------------------------------------------------

    def set_printers(self, names: Sequence[str]) -> None:
        """The printers that are there; that of the job stays in the list when it is not."""
        self._printers = names
        self._offer_printers()

    def show_job(self, job: Job, done: int, total: int) -> None:
        """How a job stands; `done` of `total` steps while it is being printed."""
        before, self._job = self._job, job
        other = before is None or before.id != job.id
        moved = other or (before is not None and (before.start, before.printer) != (job.start, job.printer))
        stopped = other or (before is not None and before.state == State.PRINTING != job.state)
        self._title.setText(job.title)
        facts = (say.state(job), say.progress(job), job.printer, job.paper)
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        self._notice.setText(say.explained(job))
        self._notice.setVisible(bool(self._notice.text()))
        self._bar.setVisible(job.state == State.PRINTING)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self.items.set_rows(list(enumerate(job.items)))
        if moved:
            self._offer_printers()
            self.printer.put(job.printer)
            self.place.setMaximum(job.per_sheet)
            self.place.setValue(job.start)
        if stopped and job.items:
            first = next(iter(job.todo), 0)
            self.items.select(first)
            self.items.scrollTo(self.items.currentIndex())
        self._place.setVisible(job.per_sheet > 1)
        self._offer_buttons()

    def retranslate(self) -> None:
        self.items.set_titles([self.tr("No."), self.tr("Item"), self.tr("State")])
        self.items.setAccessibleName(self.tr("Items of this job"))
        self._printer.set_label(self.tr("Printer"))
        self._place.set_label(self.tr("First free place"))
        self.place.setToolTip(self.tr("Of the sheet in the printer: 1 for a fresh one"))
        self.calibrate_button.setText(self.tr("Calibrate…"))
        self.calibrate_button.setToolTip(self.tr("Measure where this printer prints, and correct it"))
        self.only_button.setText(self.tr("Only this one"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.remove_button.setText(self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Forget this job and its pages (Del)"))
        self._bar.setAccessibleName(self.tr("Progress"))
        if self._job:
            self.show_job(self._job, self._bar.value(), self._bar.maximum())

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _offer_printers(self) -> None:
        mine = [self._job.printer] if self._job else []
        away = {name: self.tr("{name} (not connected)").format(name=name) for name in mine}
        self.printer.offer({**away, **{name: name for name in self._printers}} if self._printers else
                           {name: name for name in mine})  # fmt: skip

    def _offer_buttons(self) -> None:
        job = self._job
        if job is None:
            return
        line, busy = self.items.selected(), job.state == State.PRINTING
        moving = busy or (job.state == State.WAITING and not job.reason)
        missing = len(job.items) - job.done
        whole = missing in (0, len(job.items))
        self.rest_button.setText(self.tr("Print all {count}").format(count=len(job.items)) if whole
                                 else self.tr("Print the other {count}").format(count=missing))  # fmt: skip
        self.rest_button.setEnabled(not moving)
        number = line[0] + 1 if line else 0
        self.again_button.setText(self.tr("Again from {number}").format(number=number or "…"))
        for button in (self.again_button, self.only_button):
            button.setEnabled(line is not None and not moving)
        self.cancel_button.setVisible(not job.closed and (moving or job.state == State.WAITING))
        self.remove_button.setEnabled(not busy)
        self.calibrate_button.setEnabled(not busy)
        for editor in (self.printer, self.place):
            editor.setEnabled(not moving)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(theme.space(2))
        for widget in (self._title, self._facts, self._notice, self._bar):
            layout.addWidget(widget)
        layout.addWidget(self.items, 1)
        printing = across(self._printer, self._place)
        printing.setStretch(0, 1)
        for field in (self._printer, self._place):
            printing.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(printing)
        layout.addSpacing(theme.space(1))
        buttons = across(self.remove_button, self.calibrate_button, None, self.cancel_button)
        again = across()
        again.addWidget(self.again_button, 3)
        again.addWidget(self.only_button, 2)
        for row in (again, across(self.rest_button), buttons):
            row.setSpacing(theme.space(2))
            layout.addLayout(row)

    def _connect(self) -> None:
        self.rest_button.clicked.connect(self.rest_wanted)
        self.cancel_button.clicked.connect(self.cancelled)
        self.remove_button.clicked.connect(self.removed)
        self.again_button.clicked.connect(lambda: self.again_wanted.emit(self.items.selected()[0]))
        self.only_button.clicked.connect(lambda: self.only_wanted.emit(self.items.selected()[0]))
        self.items.selectionModel().selectionChanged.connect(lambda *_: self._offer_buttons())
