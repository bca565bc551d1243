"""Which printer prints what on this machine: state, test page and calibration of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.badges import Calibration, Stock
from ...domain.errors import KnownError
from ...domain.print_job import Document
from ...services import own_papers, papers
from ...wording_documents import CALIBRATION
from .. import theme
from ..messages import error as sentence
from ..messages import words
from ..pages import print_queue_words as say
from ..pages.people_fields import Choice
from ..print_queue import SETTINGS
from ..widgets.field import Field
from ..widgets.layouts import across
from ..workspace import Workspace
from .calibration import CalibrationDialog

if TYPE_CHECKING:
    from ..printing import Connected

LOOK_AGAIN = 8_000
"""Milliseconds between two looks at what is connected, while the dialog is open."""
_SIZES_SHOWN = 5
WIDTH = 680


class PrintersDialog(QDialog):
    """One row for each kind of document. A choice takes effect at once."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.workspace = workspace
        self._found: dict[str, Connected] | None = None
        """None until the system has answered."""
        self._looking = False
        self.choices = {kind: Choice() for kind in SETTINGS}
        self.fields = {kind: Field(choice) for kind, choice in self.choices.items()}
        self.test_buttons = {kind: QPushButton() for kind in SETTINGS}
        self.calibrate_buttons = {kind: QPushButton() for kind in SETTINGS}
        self._title, self._text, self._said = QLabel(wordWrap=True), QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self._title, "title"), (self._text, "soft"), (self._said, "strong")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.papers_button, self.close_button = QPushButton(), QPushButton()
        theme.mark(self.close_button, kind="primary")
        self.close_button.setDefault(True)
        self._retranslate()
        self._lay_out()
        self._connect()
        self.resize(WIDTH, 0)
        self._show()
        self._timer = QTimer(self, interval=LOOK_AGAIN)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask the system for its printers, in the background."""
        if self._looking:
            return
        from ..printing import connected_printers

        self._looking = True
        self.workspace.tasks.run(lambda _progress: connected_printers(), self._arrived, self._failed, lane="printers")

    def choose(self, kind: Document, printer: str) -> None:
        """Print this kind of document there from now on."""
        setattr(self.workspace.settings, SETTINGS[kind], printer)
        self._show()

    def paper(self, kind: Document) -> Stock:
        """The paper to try a printer with."""
        settings = self.workspace.settings
        every = own_papers.stocks(settings.own_papers)
        rolls = [one for one in every if one.page == "roll"]
        badge = next((one for one in every if one.id == settings.badge_stock), every[0])
        if kind == Document.LABEL:
            return badge if badge in rolls else rolls[0]
        if kind == Document.BADGE:
            return badge if badge not in rolls else every[0]
        return own_papers.blank(settings.sheet_paper)

    def test(self, kind: Document) -> None:
        """Print the page that is measured when calibrating."""
        settings, stock = self.workspace.settings, self.paper(kind)
        printer = self.workspace.queue.printer_for(kind)
        values = {"mm": f"{papers.target(stock).cross:g}"}
        lines = [words(CALIBRATION, code, values) for code in ("print", "right", "down")]
        title, correction = words(CALIBRATION, "title"), Calibration(*settings.calibration(printer))

        def work() -> None:
            from ..printing import open_printer, print_pdf

            with TemporaryDirectory(prefix="test-page-") as folder:
                pdf = papers.write_calibration(stock, Path(folder) / "page.pdf", title, lines)
                print_pdf(pdf, open_printer(printer), correction=correction)

        self._said.setText(self.tr("The test page is on its way to {printer}.").format(printer=printer))
        done = self.tr("The test page was printed on {printer}.").format(printer=printer)
        self.workspace.tasks.run(lambda _progress: work(), lambda _done: self._said.setText(done), self._failed,
                                 lane=f"printer {printer}")  # fmt: skip

    def calibrate(self, kind: Document) -> None:
        """Measure and correct the printer of this kind."""
        printer = self.workspace.queue.printer_for(kind)
        CalibrationDialog(self.workspace, self.paper(kind), self, printer).open()

    def measure_papers(self) -> QDialog:
        """Papers of one's own."""
        from .printers_papers import PapersDialog

        dialog = PapersDialog(self.workspace, self)
        dialog.open()
        return dialog

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _arrived(self, found: Sequence[Connected]) -> None:
        self._looking, self._found = False, {one.name: one for one in found}
        self._show()

    def _failed(self, error: Exception) -> None:
        self._looking = False
        if isinstance(error, KnownError):
            self._said.setText(sentence(error))

    def _show(self) -> None:
        for kind, choice in self.choices.items():
            chosen = getattr(self.workspace.settings, SETTINGS[kind])
            none = self.tr("As for badges on sheets") if kind == Document.LABEL else self.tr("No printer chosen")
            names = list(self._found or {})
            if chosen and chosen not in names:
                names.append(chosen)
            choice.offer({"": none, **{name: name for name in names}})
            choice.put(chosen)
            used = self.workspace.queue.printer_for(kind)
            self.fields[kind].set_hint(self._state(used))
            for button in (self.test_buttons[kind], self.calibrate_buttons[kind]):
                button.setEnabled(bool(used))
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def _state(self, printer: str) -> str:
        if self._found is None:
            return self.tr("Looking for printers…")
        if not printer:
            return self.tr("It is asked for when something is printed.") if self._found else self.tr(
                "The system knows no printer yet.")  # fmt: skip
        known = self._found.get(printer)
        if known is None:
            return self.tr("Not connected. Jobs wait until it is back.")
        state = self.tr("Connected") if known.ready else self.tr("Stopped, or reports an error")
        shown = ", ".join(known.papers[:_SIZES_SHOWN]) + (" …" if len(known.papers) > _SIZES_SHOWN else "")
        return f"{state} · {shown}" if shown else state

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Printers"))
        self._title.setText(self.tr("Which printer prints what"))
        self._text.setText(self.tr("Remembered for this computer. Corrections of a printer count for all it prints."))
        for kind in SETTINGS:
            name = say.document(kind)
            self.fields[kind].set_label(name)
            for button, text in ((self.test_buttons[kind], self.tr("Test page")),
                                 (self.calibrate_buttons[kind], self.tr("Calibrate…"))):  # fmt: skip
                button.setText(text)
                button.setAccessibleName(f"{text} – {name}")
        self.papers_button.setText(self.tr("Own papers…"))
        self.close_button.setText(self.tr("Close"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(2))
        grid.setVerticalSpacing(theme.space(3))
        grid.setColumnStretch(0, 1)
        for row, kind in enumerate(SETTINGS):
            grid.addWidget(self.fields[kind], row, 0)
            for column, button in ((1, self.test_buttons[kind]), (2, self.calibrate_buttons[kind])):
                holder = QVBoxLayout()
                holder.setContentsMargins(0, theme.size("body") + 9, 0, 0)  # beside the choice, not its label
                holder.addWidget(button)
                holder.addStretch(1)
                grid.addLayout(holder, row, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(grid)
        layout.addWidget(self._said)
        layout.addLayout(across(self.papers_button, None, self.close_button))
        self.setMinimumWidth(WIDTH)

    def _connect(self) -> None:
        for kind, choice in self.choices.items():
            choice.activated.connect(lambda _row, kind=kind, choice=choice: self.choose(kind, choice.code()))
            self.test_buttons[kind].clicked.connect(lambda _on=False, kind=kind: self.test(kind))
            self.calibrate_buttons[kind].clicked.connect(lambda _on=False, kind=kind: self.calibrate(kind))
        self.papers_button.clicked.connect(self.measure_papers)
        self.close_button.clicked.connect(self.accept)
