"""Exchanging over a USB stick: choose it, wait until everything was read back, take it out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QWidget
from shiboken6 import isValid

from ...domain.errors import KnownError
from ..messages import error as sentence
from ..pages import exchange_words as words
from ..workspace import Workspace
from . import files
from .exchange_frame import Frame

if TYPE_CHECKING:
    from ...domain.exchange import Outcome
    from ..tasks import Task


class StickDialog(Frame):
    """The stick becomes a place that is visited only when somebody asks for it."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self.close_button, self.choose_button = QPushButton(), QPushButton()
        super().__init__("", "", parent, None, self.close_button, self.choose_button)
        self.workspace = workspace
        self._task: Task | None = None
        self._name = ""
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        title = self.tr("Use a USB stick")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.explained.setText(self.tr(
            "Plug the stick in and choose it. What other desks have left there is read, and what it "
            "lacks is written. Then "
            "carry it to the next desk: it takes everything to everyone."))  # fmt: skip
        self.choose_button.setText(self.tr("Choose the stick…"))
        self.close_button.setText(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.choose_button.clicked.connect(self.choose)

    def choose(self) -> QFileDialog:
        """Ask for the stick."""
        return files.ask_folder(self, self.tr("Choose the stick"), self.start)

    def start(self, folder: Path) -> None:
        """Exchange over this folder now."""
        from ...services import exchange_places

        desk = self.workspace.desk
        if desk is None:
            return
        try:
            place = exchange_places.add(desk, exchange_places.folder(folder), automatic=False)
        except KnownError as error:
            self.say(sentence(error), "error")
            return
        self._name = folder.name or str(folder)
        visit = self.workspace.exchanger.visit
        self._task = visit(place, self._done, self._failed, self._progressed, anew=True)  # another stick, same path
        self.choose_button.setEnabled(False)
        self.close_button.setText(self.tr("Stop"))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.say(self.tr("Exchanging. Leave the stick in…"))

    def reject(self) -> None:
        """Close; while it works, stop first."""
        if self._task is not None:
            self._task.cancel()
            self.say(self.tr("Stopping. Leave the stick in…"))
            return
        super().reject()

    def _progressed(self, done: int, total: int) -> None:
        if isValid(self):
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _done(self, outcome: Outcome) -> None:
        if not self._over():
            return
        plain = QLocale()
        text = self.tr("Read {read}, written {written}. Everything was read back. The stick can be taken out.").format(
            read=plain.toString(outcome.read), written=plain.toString(outcome.written))  # fmt: skip
        if outcome.waiting:
            text += " " + self.tr("What desks wrote that are not known here waits on the exchange page.")
        if outcome.damaged:
            text += " " + words.damage(self._name, outcome.damaged)
        self.say(text)

    def _failed(self, error: Exception) -> None:
        if not self._over():
            return
        if isinstance(error, KnownError) and error.code == "cancelled":
            self.say(self.tr("Stopped. What was read is kept; nothing on the stick is broken."))
        elif isinstance(error, KnownError):
            self.say(sentence(error), "error")

    def _over(self) -> bool:
        if not isValid(self):
            return False
        self._task = None
        self.bar.hide()
        self.choose_button.setEnabled(True)
        self.close_button.setText(self.tr("Close"))
        return True
