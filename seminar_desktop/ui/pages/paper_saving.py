"""Saving the letters of a sheet as marks, all in one act that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...services import marks
from ...services.marks import Marking
from ..workspace import Workspace
from .paper_letters import Key, Letters
from .people_words import number

if TYPE_CHECKING:
    from ...services.desk import Desk

LANE = "paper"


class Saver(QObject):
    """One act at a time."""

    changed = Signal()
    """Saving has begun or ended."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.saving = False

    def save(self, letters: Letters, then: Callable[[], object] | None = None) -> None:
        """Mark in the background; `then` is called when it is done."""
        desk = self._workspace.desk
        if desk is None or not letters.waiting or self.saving:
            return
        wanted = letters.marks()

        def saved(done: tuple[Marking, Changes]) -> None:
            self._saved(desk, letters, wanted, *done)
            if then is not None:
                then()

        self._turn(saving=True)
        self._workspace.tasks.run(lambda _progress: marks.mark(desk, wanted), saved, self._failed,
                                  title=self.tr("Saving the marks…"), lane=LANE)  # fmt: skip

    def _saved(self, desk: Desk, letters: Letters, wanted: Mapping[Key, str], marking: Marking,
               changes: Changes) -> None:  # fmt: skip
        letters.saved(wanted)
        self._turn(saving=False)
        code, count, messages = letters.sheet.code, len(marking.after), self._workspace.messages
        if count:
            text = self.tr("Sheet {sheet} is saved. New or changed marks: {count}.")
            messages.good(text.format(sheet=code, count=number(count)), self.tr("Take back"),
                          lambda: self._take_back(desk, marking))  # fmt: skip
        else:
            messages.good(self.tr("Sheet {sheet}: everything was marked so already.").format(sheet=code))
        self._workspace.broadcast(changes)

    def _failed(self, error: Exception) -> None:
        self._turn(saving=False)
        if isinstance(error, KnownError):
            self._workspace.messages.error(error)

    def _take_back(self, desk: Desk, marking: Marking) -> None:
        if desk is not self._workspace.desk:  # the message has outlived its seminar
            return
        try:
            back, changes = marks.undo(desk, marking)
        except KnownError as error:
            self._workspace.messages.error(error)
            return
        kept = len(marking.after) - len(back.after)
        text = self.tr("Marks taken back: {count}.")
        if kept:
            text = self.tr("Marks taken back: {count}. Changed by somebody else since, and left as they are: {kept}.")
        self._workspace.messages.info(text.format(count=number(len(back.after)), kept=number(kept)))
        self._workspace.broadcast(changes)

    def _turn(self, saving: bool) -> None:
        self.saving = saving
        self.changed.emit()
