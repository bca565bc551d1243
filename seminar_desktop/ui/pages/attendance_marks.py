"""Marking from a page: one act at a time, each of which can be taken back in turn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...services import marks as service
from ..workspace import Workspace
from .attendance_rows import LANE, Rows
from .people_words import number

if TYPE_CHECKING:
    from ...services.marks import Marking

MANY = 250
"""Marks that are set while the window waits; more are set in the background."""
_KEPT = 100
"""Acts that can be taken back."""


class Marker(QObject):
    """Marks people at slots for one page, reads their rows again and tells the other pages afterwards."""

    done = Signal(object)
    """The people whose rows were read again."""
    many_done = Signal()
    """So many were marked that everything has to be read again."""

    def __init__(self, workspace: Workspace, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._rows = workspace, rows
        self._acts: list[Marking] = []
        self.telling = False
        """True while other pages hear of what this one has done and shows already."""

    def clear(self) -> None:
        """Another seminar is open."""
        self._acts = []

    def can_undo(self) -> bool:
        return bool(self._acts)

    def mark(self, marks: Mapping[tuple[str, str], str]) -> bool:
        """Mark (person, slot) → status, empty text takes the mark back. False when it was refused."""
        desk = self._workspace.desk
        if desk is None or not marks:
            return False
        self._rows.hold()
        if len(marks) > MANY:
            self._workspace.tasks.run(
                lambda _progress: service.mark(desk, marks), lambda found: self._marked_many(*found), self._failed,
                title=self.tr("Marking…"), lane=LANE,
            )  # fmt: skip
            return True
        try:
            marking, changes = service.mark(desk, marks)
        except KnownError as error:
            self._failed(error)
            return False
        self._remember(marking)
        self._show(marking, changes)
        if len(marking.after) > 1:
            self._say_many(marking)
        return True

    def undo(self) -> bool:
        """Take the last act back. False when there is none, or it was refused."""
        desk = self._workspace.desk
        if desk is None or not self._acts:
            self._workspace.messages.info(self.tr("Nothing was marked here that could be taken back."))
            return False
        return self._take_back() is not None

    def retract(self, acts: int) -> None:
        """Take back the last acts without a word: a scanner typed them."""
        for _ in range(min(acts, len(self._acts))):
            self._take_back()

    def tell(self, changes: Changes) -> None:
        """Tell the other pages when everything that changed here has been painted."""
        QTimer.singleShot(0, self, lambda: self._tell(changes))

    def _take_back(self) -> Marking | None:
        marking = self._acts.pop()
        try:
            back, changes = service.undo(self._workspace.desk, marking)
        except KnownError as error:
            self._acts.append(marking)
            self._failed(error)
            return None
        self._show(back, changes)
        if len(back.after) < len(marking.after):
            text = self.tr("{count} marks were changed by somebody else since and stay as they are.")
            self._workspace.messages.info(text.format(count=number(len(marking.after) - len(back.after))))
        elif len(back.after) > 1:
            text = self.tr("{count} marks were taken back.")
            self._workspace.messages.info(text.format(count=number(len(back.after))))
        return back

    def _remember(self, marking: Marking) -> None:
        if marking.after:
            self._acts = [*self._acts[1 - _KEPT :], marking]

    def _show(self, marking: Marking, changes: Changes) -> None:
        people = {person for person, _ in marking.after}
        if len(people) > MANY:
            self.many_done.emit()
        else:
            self._rows.reread(people)
            self.done.emit(people)
        self.tell(changes)

    def _marked_many(self, marking: Marking, changes: Changes) -> None:
        self._remember(marking)
        self.many_done.emit()
        self._say_many(marking)
        self.tell(changes)

    def _say_many(self, marking: Marking) -> None:
        text = self.tr("{count} marks were set.").format(count=number(len(marking.after)))
        act = marking

        def back() -> None:
            if self._acts and self._acts[-1] is act:
                self.undo()

        self._workspace.messages.good(text, self.tr("Take back"), back)

    def _tell(self, changes: Changes) -> None:
        self.telling = True
        try:
            self._workspace.broadcast(changes)
        finally:
            self.telling = False

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KnownError) and error.code != "cancelled":
            self._workspace.messages.error(error)
