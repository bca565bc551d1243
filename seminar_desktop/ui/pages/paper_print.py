"""Printing sheets to be signed: which items, and how."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from ...domain.errors import KnownError
from ...services import rules
from .. import theme
from ..dialogs import files
from ..widgets.empty_state import EmptyState
from ..widgets.layouts import across
from ..workspace import Workspace
from . import paper_printing
from .paper_panel import SheetPanel
from .paper_preview import Preview
from .paper_printing import Job
from .paper_slots import SlotList, offered, proposed
from .people_words import number

if TYPE_CHECKING:
    from ...domain.plan import Plan
    from ...services.sheets import Printed


class PrintView(QWidget):
    """The agenda to choose from, and at the right how the chosen sheets are printed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._fresh = True
        """Nobody has chosen anything yet: what comes next is proposed."""
        self._looked_for_printers = False
        self.list, self.panel = SlotList(), SheetPanel(workspace)
        self.preview = Preview(workspace, self)
        self._no_slots, self.stack = EmptyState("agenda"), QStackedWidget()
        self._summary, self.none_button = QLabel(), QPushButton()
        theme.mark(self._summary, role="soft")
        self._lay_out()
        self._connect()

    def clear(self) -> None:
        """Another seminar is open, or none."""
        self._fresh = True
        self.list.slots.codes = {}
        self.list.slots.show([])
        self.panel.show_preview(None)

    def refresh(self) -> None:
        """Read the agenda; what was chosen stays chosen."""
        desk = self.workspace.desk
        self.workspace.tasks.run(lambda _progress: rules.rules(desk).plan, self._loaded, self._failed, lane="paper")
        if not self._looked_for_printers:
            from ..printing import printer_names

            self._looked_for_printers = True
            self.workspace.tasks.run(lambda _progress: printer_names(), self.panel.set_printers, lane="printers")

    def chosen(self) -> list[str]:
        """Ids of the chosen items in the order of the agenda."""
        model = self.list.slots
        return [slot.id for slot in model.slots() if slot.id in model.chosen]

    def focus_place(self) -> QWidget:
        """Where the keys go first."""
        return self.list

    # ---- printing ---------------------------------------------------------------------------------------------------

    def print_chosen(self) -> None:
        """Send the sheets to the printer."""
        if self.workspace.settings.sheet_printer:
            self._run(None)
        else:
            self.workspace.messages.error(self.tr("Choose a printer first, or save the sheets as PDF."))

    def ask_file(self) -> None:
        """Ask where to save the sheets."""
        if self.chosen():
            desk = self.workspace.desk
            name = self.tr("attendance-sheets-{day}.pdf").format(day=desk.now().date().isoformat())
            files.ask_save(self, self.tr("Save sheets"), desk.database_path.parent / name, self.save)

    def save(self, file: Path) -> None:
        """Save the sheets as PDF; they count as printed."""
        self._run(file)

    def _run(self, file: Path | None) -> None:
        if self.chosen() and self.workspace.desk is not None:
            job = self.panel.job(self.chosen(), file)
            paper_printing.run(self.workspace, job, lambda printed: self._printed(job, printed), self._show_codes)

    def _printed(self, job: Job, printed: Printed) -> None:
        self._show_codes(printed)
        count, messages, file = number(len(printed.sheets)), self.workspace.messages, job.file
        if file is None:
            text = self.tr("In the print queue of {printer}: {count}. Their codes stand beside the items.")
            messages.good(text.format(printer=job.printer, count=count), self.tr("Print queue"),
                          lambda: self.workspace.show_page("print_queue"))  # fmt: skip
        else:
            text = self.tr("Sheets saved as {file}: {count}. Their codes stand beside the items.")
            messages.good(text.format(file=file.name, count=count), self.tr("Open"), lambda: files.show(file))

    def _show_codes(self, printed: Printed) -> None:
        codes = {sheet.slot.id: sheet.code for sheet in printed.sheets}
        self.list.slots.show_codes({**self.list.slots.codes, **codes})

    # ---- what is shown ----------------------------------------------------------------------------------------------

    def _loaded(self, plan: Plan) -> None:
        desk = self.workspace.desk
        if desk is None or not isValid(self):
            return
        slots = offered(plan)
        if slots != self.list.slots.slots():
            self.list.slots.show(slots)
        self.stack.setCurrentWidget(self.list if slots else self._no_slots)
        if self._fresh and slots:
            self.list.slots.choose(proposed(plan, int(desk.now().timestamp())))
            self._fresh = False
            self._show_first_chosen()
        self._chosen()

    def _show_first_chosen(self) -> None:
        model = self.list.slots
        rows = [n for n, row in enumerate(model.rows) if row.slot and row.slot.id in model.chosen]
        if rows:
            self.list.setCurrentIndex(model.index(rows[0]))
            self.list.scrollTo(model.index(max(0, rows[0] - 1)), SlotList.ScrollHint.PositionAtTop)

    def _chosen(self) -> None:
        """Other items are chosen, or how they are printed has changed."""
        chosen = self.chosen()
        self._summary.setText(self.tr("Chosen: {count} of {all}").format(
            count=number(len(chosen)), all=number(len(self.list.slots.slots()))))  # fmt: skip
        self.none_button.setEnabled(bool(chosen))
        self.panel.show_chosen(len(chosen))
        if not chosen:
            self.panel.show_preview(None)
        self.preview.ask(self.panel.job(chosen) if chosen else None)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KnownError) and error.code != "cancelled":
            self.workspace.messages.error(error)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Items of the agenda"))
        self.none_button.setText(self.tr("Choose none"))
        self._no_slots.set_texts(self.tr("No agenda yet"), self.tr("A sheet belongs to an item with a day and times."))
        self._no_slots.set_action(self.tr("Go to the agenda"), lambda: self.workspace.show_page("agenda"))
        self.panel.retranslate()
        self._chosen()

    # ---- building ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.stack.addWidget(self.list)
        self.stack.addWidget(self._no_slots)
        left = QVBoxLayout()
        left.setSpacing(theme.space(2))
        left.addWidget(self.stack, 1)
        left.addLayout(across(self._summary, None, self.none_button))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(4))
        layout.addLayout(left, 1)
        layout.addWidget(self.panel)

    def _connect(self) -> None:
        self.list.slots.changed.connect(self._chosen)
        self.none_button.clicked.connect(lambda: self.list.slots.choose(()))
        self.panel.changed.connect(self._chosen)
        self.panel.print_button.clicked.connect(self.print_chosen)
        self.panel.save_button.clicked.connect(self.ask_file)
        self.preview.ready.connect(self.panel.show_preview)
