"""The print queue: every job of this machine with what became of it, and the way on after a jam."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...domain.print_job import Job, State
from .. import theme
from ..page import Page
from ..widgets.empty_state import EmptyState
from ..widgets.layouts import across
from ..widgets.table import Column, Table
from ..workspace import Workspace
from . import print_queue_words as say
from .print_queue_panel import JobPanel

_PRINTER, _SINCE = 3, 4
_WIDE, _NARROW = 640, 460
"""Pixels of the list from which it shows the printer and the time."""


class PrintQueuePage(Page):
    """A list of jobs, and at the right the one that is chosen."""

    name = "print_queue"
    icon = "printer"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.queue = workspace.queue
        self._soon = QTimer(self, singleShot=True, interval=60)
        """Progress comes often; the list is shown anew a few times a second."""
        self._make()
        self._lay_out()
        self._connect()

    # ---- what the window calls --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._show()
        self._show_trouble()
        self._look_for_printers()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Print queue"))
        self.printers_button.setText(self.tr("Printers…"))
        self.clear_button.setText(self.tr("Clear what is done"))
        self.clear_button.setToolTip(self.tr("Printed and cancelled jobs go by themselves after a day."))
        self.table.set_titles([self.tr("Job"), self.tr("State"), self.tr("Printed"), self.tr("Printer"),
                               self.tr("Since")])  # fmt: skip
        self.table.setAccessibleName(self.tr("Print jobs"))
        self.empty.set_texts(
            self.tr("Nothing is being printed"),
            self.tr("Badges, certificates and lists appear here while they are printed, and for a day after. "
                    "After a paper jam you print again from where it happened."))  # fmt: skip
        self.empty.set_action(self.tr("Printers…"), self.choose_printers)
        self.panel.retranslate()
        self._show()

    # ---- what the operator does -------------------------------------------------------------------------------------

    def choose_printers(self) -> QWidget:
        """Which printer prints what."""
        from ..dialogs.printers import PrintersDialog

        dialog = PrintersDialog(self.workspace, self)
        dialog.open()
        return dialog

    def calibrate(self) -> None:
        """Measure and correct the printer that is chosen for the job."""
        from ...services import own_papers
        from ..dialogs.calibration import CalibrationDialog

        job = self._chosen()
        if job is not None:
            settings = self.workspace.settings
            papers = own_papers.stocks(settings.own_papers)
            paper = next((one for one in papers if one.name == job.paper), None) or own_papers.blank(job.paper)
            CalibrationDialog(self.workspace, paper, self, self.panel.chosen_printer()).open()

    def remove(self) -> None:
        """Forget the chosen job, unless it is being printed."""
        job = self._chosen()
        if job is not None and job.state != State.PRINTING:
            self.queue.remove(job.id)

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _chosen(self) -> Job | None:
        row = self.table.selected()
        return self.queue.job(row.id) if row is not None else None

    def _show(self) -> None:
        jobs = self.queue.jobs()
        self.table.set_rows(jobs)
        if jobs and self.table.selected() is None:
            self.table.select(next((job.id for job in jobs if job.state == State.FAILED), jobs[0].id))
        self.stack.setCurrentIndex(1 if jobs else 0)
        self.clear_button.setEnabled(any(job.closed for job in jobs))
        waiting = sum(job.state in (State.WAITING, State.PRINTING) for job in jobs)
        failed = sum(job.state == State.FAILED for job in jobs)
        text = self.tr("To print: {waiting} · Failed: {failed}").format(waiting=waiting, failed=failed)
        self._summary.setText(text if jobs else "")
        self._show_job()

    def _show_trouble(self) -> None:
        """Whoever comes here comes because of what went wrong."""
        chosen = self._chosen()
        open_ = [job for job in self.queue.jobs() if job.state == State.FAILED or job.reason]
        if open_ and (chosen is None or chosen.closed):
            self.table.select(open_[0].id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name of a job is never cut for what the panel says as well."""
        super().resizeEvent(event)
        room = self.width() - self.panel.width() - 64
        self.table.setColumnHidden(_PRINTER, room < _WIDE)
        self.table.setColumnHidden(_SINCE, room < _NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_trouble()

    def _show_job(self) -> None:
        job = self._chosen()
        if job is not None:
            self.panel.show_job(job, *self.queue.progress(job.id))

    def _act(self, how: str, *number: int) -> None:
        job = self._chosen()
        if job is not None:
            getattr(self.queue, how)(job.id, *number, start=self.panel.start(), printer=self.panel.chosen_printer())

    def _cancel(self) -> None:
        job = self._chosen()
        if job is not None:
            self.queue.cancel(job.id)

    def _look_for_printers(self) -> None:
        from ..printing import printer_names

        self.workspace.tasks.run(lambda _progress: printer_names(), self.panel.set_printers, lane="printers")

    # ---- building ---------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._title, self._summary = QLabel(), QLabel()
        theme.mark(self._title, role="heading")
        theme.mark(self._summary, role="soft")
        self.printers_button, self.clear_button = QPushButton(), QPushButton()
        self.table = Table((
            Column(lambda job: job.title, icon=lambda job: say.ICONS[job.state], tooltip=lambda job: job.title),
            Column(say.state, width=104),
            Column(say.progress, sort=lambda job: job.done, width=92),
            Column(lambda job: job.printer, width=150, tooltip=lambda job: job.printer),
            Column(_since, sort=lambda job: job.created, width=76),
        ), key=lambda job: job.id)  # fmt: skip
        self.panel, self.empty, self.stack = JobPanel(), EmptyState("printer"), QStackedWidget()

    def _lay_out(self) -> None:
        listing = QWidget()
        left = QVBoxLayout()
        left.setSpacing(theme.space(3))
        left.addWidget(self.table, 1)
        left.addLayout(across(self._summary, None, self.clear_button))
        row = across()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(4))
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        listing.setLayout(row)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(listing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addLayout(across(self._title, None, self.printers_button))
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._show)
        self.queue.changed.connect(lambda: None if self._soon.isActive() else self._soon.start())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_job())
        self.printers_button.clicked.connect(self.choose_printers)
        self.clear_button.clicked.connect(self.queue.clear)
        panel = self.panel
        panel.rest_wanted.connect(self._rest)
        panel.again_wanted.connect(lambda number: self._act("again", number))
        panel.only_wanted.connect(lambda number: self._act("only", number))
        panel.cancelled.connect(self._cancel)
        panel.removed.connect(self.remove)
        panel.calibrate_button.clicked.connect(self.calibrate)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self, self.remove, context=inside)

    def _rest(self) -> None:
        """What has not come out; all of it when everything has."""
        job = self._chosen()
        if job is not None and job.done == len(job.items):
            self._act("again", 0)
        else:
            self._act("go_on")


def _since(job: Job) -> str:
    """Time of day, or the date of another day."""
    try:
        at = datetime.fromisoformat(job.created).astimezone()
    except ValueError:
        return ""
    today = at.date() == datetime.now().astimezone().date()
    return f"{at:%H:%M}" if today else QLocale().toString(QDate(at.year, at.month, at.day), "d MMM")
