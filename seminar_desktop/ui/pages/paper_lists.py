"""Papers of the venue beside the attendance sheets: what to print at the left, how it looks at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ... import wording_lists
from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...domain.print_job import Document
from .. import theme
from ..dialogs import files
from ..messages import error as sentence
from ..messages import words
from ..widgets.layouts import across
from ..workspace import Workspace
from . import paper_list_job
from .paper_kinds import SPARES
from .paper_list_job import ListJob, Made, Spares
from .paper_options import Facts, Options
from .paper_panel import SheetPanel
from .paper_preview import Preview
from .people_words import number, vocabulary

if TYPE_CHECKING:
    from ..tasks import Progress

LEAST, OPTIONS = 380, 340
"""Pixels: least width of the panel, and width of the options."""
_WIDEST = 16_777_215
SPOKEN = ("es", "en", "fr")
"""Languages that participants read."""


class ListPanel(SheetPanel):
    """The first page, paper, language and printer of one of the papers."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._asked = ""
        """Language that somebody chose here."""
        super().__init__(workspace, parent)
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(_WIDEST)
        self._kind = ""

    def choose(self, kind: str) -> None:
        """Spare badges have a paper and a printer of their own."""
        self._kind = kind
        self._paper.setVisible(kind != SPARES)
        self._printer.setVisible(kind != SPARES)

    def show_made(self, made: Made | None, refusal: str = "") -> None:
        """The first page, or why there is none."""
        self.page.set_image(made.page if made else QImage())
        if made:
            text = self.tr("Badges: {count} · Pages: {pages}") if self._kind == SPARES else self.tr("Pages: {pages}")
            self.count.setText(text.format(count=number(made.count), pages=number(made.pages)))
        else:
            self.count.setText("")
        cannot = self.tr("Cannot be printed: {characters} in “{text}”")
        notes = [cannot.format(characters=" ".join(missing), text=text[:60])
                 for text, missing in (made.unprintable[:3] if made else ())]  # fmt: skip
        self.warning.setText(refusal or "\n".join(notes))
        self.warning.setVisible(bool(self.warning.text()))
        self.print_button.setText(self.tr("Print {count}").format(count=number(made.pages)) if made
                                  else self.tr("Print"))  # fmt: skip
        for button in (self.print_button, self.save_button):
            button.setEnabled(made is not None)

    def retranslate(self) -> None:
        super().retranslate()
        spoken = vocabulary().language
        self.language.offer({code: spoken[code] for code in SPOKEN})
        if self._asked:
            self.language.put(self._asked)

    def _lay_out(self) -> None:
        """A large first page; everything about it in two lines beneath."""
        self.online.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self.page, 1)
        layout.addWidget(self.warning)
        how = across(self._paper, self._language, self._printer)
        for place, stretch in enumerate((4, 5, 8)):
            how.setStretch(place, stretch)
        layout.addLayout(how)
        layout.addWidget(self.count)
        buttons = across(self.save_button, self.print_button, None)
        buttons.setStretch(1, 1)
        self.print_button.setMaximumWidth(LEAST)
        layout.addLayout(buttons)

    def _chosen(self) -> None:
        """The paper is remembered; the language belongs to what is printed."""
        self._settings.sheet_paper, self._asked = self.paper.code(), self.language.code()
        self.changed.emit()


class ListsView(QWidget):
    """Options and panel of the kind that is chosen."""

    recorded = Signal()
    """Something that counts was noted: spare badges."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.options, self.panel = Options(workspace), ListPanel(workspace)
        self.preview = Preview(workspace, self, paper_list_job.sketch)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(4))
        self.options.setFixedWidth(OPTIONS)
        layout.addWidget(self.options)
        layout.addWidget(self.panel, 1)
        self.options.changed.connect(self._ask)
        self.panel.changed.connect(self._ask)
        self.panel.print_button.clicked.connect(self.print_chosen)
        self.panel.save_button.clicked.connect(self.ask_file)
        self.preview.ready.connect(self.panel.show_made)
        self.preview.refused.connect(lambda error: self.panel.show_made(None, sentence(error)))

    # ---- what the page asks -----------------------------------------------------------------------------------------

    def clear(self) -> None:
        """Another seminar is open, or none."""
        self.preview.ask(None)
        self.panel.show_made(None)

    def choose(self, kind: str) -> None:
        """Another kind of paper."""
        self.panel.choose(kind)
        self.panel.show_made(None)
        self.options.choose(kind)
        self._ask()

    def refresh(self) -> None:
        """Read what can be chosen, and look at the first page again."""
        desk = self.workspace.desk

        def read(_progress: Progress) -> Facts:
            from ...domain.agenda import days
            from ...services import lists, spares

            known = lists.facts(desk)
            timed = [slot for slot in known.slots if slot.start]
            return Facts(tuple(days(timed)), desk.now().date(), tuple(known.tables), known.people, spares.counts(desk))

        self.workspace.tasks.run(read, self._show_facts, self._failed, lane="paper")

    def retranslate(self) -> None:
        self.panel.retranslate()
        self.options.retranslate()

    # ---- printing ---------------------------------------------------------------------------------------------------

    def job(self) -> ListJob | None:
        """What is chosen; None while it cannot be printed."""
        what = self.options.job(self.panel.language.code() or SPOKEN[0], self.panel.paper.code() or "Letter")
        return None if what is None else ListJob(what, self._printer(what))

    def print_chosen(self) -> None:
        """Put the paper into the print queue."""
        job = self.job()
        if job is None or not self.panel.print_button.isEnabled():
            return
        if job.printer:
            paper_list_job.send(self.workspace, job, lambda made: self._queued(job, made))
        else:
            self.workspace.messages.error(self.tr("Choose a printer first, or save the paper as PDF."))

    def ask_file(self) -> None:
        """Ask where to save the paper."""
        job = self.job()
        if job is not None and self.panel.save_button.isEnabled():
            desk = self.workspace.desk
            proposal = desk.database_path.parent / f"{job.kind}-{desk.now().date().isoformat()}.pdf"
            files.ask_save(self, self.tr("Save PDF"), proposal, self.save)

    def save(self, file: Path) -> None:
        """Save the paper; spare badges count as printed."""
        job = self.job()
        if job is not None:
            paper_list_job.save(self.workspace, job, file, lambda made: self._saved(job, file, made))

    def _printer(self, what: object) -> str:
        if isinstance(what, Spares):
            from ...services.print_jobs import badge_document

            return self.workspace.queue.printer_for(badge_document(what.stock))
        return self.workspace.queue.printer_for(Document.LIST)

    def _queued(self, job: ListJob, made: Made) -> None:
        text = self.tr("{what}: pages in the print queue of {printer}: {pages}.")
        said = text.format(what=words(wording_lists.LIST_KINDS, job.kind), printer=job.printer,
                           pages=number(made.pages))  # fmt: skip
        self.workspace.messages.good(said, self.tr("Print queue"), lambda: self.workspace.show_page("print_queue"))
        self._noted(job)

    def _saved(self, job: ListJob, file: Path, made: Made) -> None:
        text = self.tr("Saved as {file}. Pages: {pages}.").format(file=file.name, pages=number(made.pages))
        self.workspace.messages.good(text, self.tr("Open"), lambda: files.show(file))
        self._noted(job)

    def _noted(self, job: ListJob) -> None:
        if job.kind == SPARES and isValid(self):
            self.options.printed()
            self.workspace.broadcast(Changes.BADGES)

    # ---- what is shown ----------------------------------------------------------------------------------------------

    def _show_facts(self, facts: Facts) -> None:
        if isValid(self) and self.workspace.desk is not None:
            self.options.show_facts(facts)
            self._ask()

    def _ask(self) -> None:
        """Look at the first page soon."""
        if not self.isVisible() or self.workspace.desk is None:
            return
        job = self.job()
        if job is None:
            self.panel.show_made(None, self.tr("Choose at least one person."))
        self.preview.ask(job)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KnownError) and error.code != "cancelled":
            self.workspace.messages.error(error)
