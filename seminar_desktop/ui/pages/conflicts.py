"""What contradicts itself because desks were apart: a list by kind, both sides, and one key to settle."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from ... import conflict_words as say
from ...domain.changes import Changes
from ...domain.conflicts import OTHER, Conflict, Option, Settled
from ...domain.errors import KnownError
from .. import theme
from ..actions import Act
from ..page import Page
from ..widgets.empty_state import EmptyState
from ..widgets.layouts import across
from ..widgets.segments import Segments
from ..workspace import Workspace
from .conflicts_list import ConflictList, Line
from .conflicts_panel import UNDO_KEY, ConflictPanel

OPEN, SETTLED = "open", "settled"
REST = 350
"""Milliseconds without another key after which a key counts: a scanner types more of them in that time."""
LIST_WIDTH = 320


class ConflictsPage(Page):
    """The list at the left, the conflict that is looked at on the right."""

    name = "conflicts"
    icon = "conflicts"
    wants = ~Changes.NONE

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._open: dict[str, Conflict] = {}
        self._settled: dict[str, Settled] = {}
        self._reading = self._again = False
        self._keys = ""
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._take_key)
        self._make()
        self._lay_out()

    # ---- what the window calls --------------------------------------------------------------------------------------

    def open(self) -> None:
        self._open, self._settled = {}, {}
        self._show()
        super().open()

    def refresh(self) -> None:
        """Read in the background, one at a time; what changes meanwhile is read once more."""
        desk, alike = self.workspace.desk, self.workspace.alike
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False

        def read(_progress: object) -> tuple[list[Conflict], list[Settled]]:
            from ...services import conflicts

            return conflicts.conflicts(desk, alike), conflicts.settled(desk)

        def done(found: tuple[list[Conflict], list[Settled]]) -> None:
            self._reading = False
            self._arrived(desk, found)
            if self._again:
                self.invalidate()

        def failed(_error: Exception) -> None:
            self._reading = False

        self.workspace.tasks.run(read, done, failed, lane="conflicts")

    def retranslate(self) -> None:
        self._title.setText(self.tr("Conflicts"))
        self.views.segments[OPEN].set_label(self.tr("Open"))
        self.views.segments[SETTLED].set_label(self.tr("Settled"))
        self.list.setAccessibleName(self.tr("Conflicts"))
        self.empty.set_texts(
            self.tr("No conflicts. Desks agree."),
            self.tr("What desks write while they cannot hear each other is put side by side here, and you decide."))
        self.none_settled.set_texts(
            self.tr("Nothing was settled yet."), self.tr("Who settled what, when and why stands here."))
        self.panel.retranslate()
        self._show()

    def handlers(self) -> dict[Act, Callable[[], object]]:
        return {Act.UNDO: self.undo}

    # ---- what the operator does -------------------------------------------------------------------------------------

    def settle(self, choice: str, reason: str, value: str = "") -> None:
        """Settle the conflict that is looked at."""
        one, desk = self.panel.conflict(), self.workspace.desk
        if one is None or desk is None or one.id not in self._open:
            return

        def work(_progress: object) -> Changes:
            from ...services import conflicts

            return conflicts.settle(desk, one, choice, reason, value)

        def done(changes: Changes) -> None:
            self.workspace.broadcast(changes)
            self.workspace.messages.good(self.tr("Settled: {reason}").format(reason=reason), self.tr("Undo"),
                                         lambda: self._undo(one.id))

        self._work(work, done)

    def undo(self) -> None:
        """Open the settled conflict that is looked at again; of the open ones the last that was settled here."""
        if self.views.current() == SETTLED and self.list.current():
            self._undo(self.list.current())
        elif self._settled:
            self._undo(next(iter(self._settled)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text().upper()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
                                      Qt.KeyboardModifier.KeypadModifier)
        if not (plain and key and key.isprintable()):
            super().keyPressEvent(event)
            return
        self._keys += key
        self._rest.start()

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _take_key(self) -> None:
        """One key that nothing followed is a person's."""
        keys, self._keys = self._keys, ""
        if len(keys) != 1 or not self.isVisible():
            return
        if not self.panel.press(keys) and keys == UNDO_KEY:
            self.undo()

    def _undo(self, conflict: str) -> None:
        desk = self.workspace.desk
        if desk is None:
            return

        def work(_progress: object) -> Changes:
            from ...services import conflicts

            return conflicts.undo(desk, conflict)

        def done(changes: Changes) -> None:
            self.workspace.broadcast(changes)
            self.workspace.messages.info(self.tr("The conflict is open again."))

        self._work(work, done)

    def _work(self, work: Callable[[object], Changes], done: Callable[[Changes], None]) -> None:
        for choice in self.panel.choices.values():
            choice.setEnabled(False)
        self.workspace.tasks.run(work, done, self._failed, lane="conflicts")

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.workspace.messages.error(error)
            self.invalidate()

    def _arrived(self, desk: Any, found: tuple[list[Conflict], list[Settled]]) -> None:
        if desk is not self.workspace.desk:
            return
        typing = self.panel.value.hasFocus()
        before = self.panel.conflict()
        self._open = {one.id: one for one in found[0]}
        self._settled = {one.conflict.id: one for one in found[1]}
        self.workspace.counted.emit(self.name, len(self._open))
        if not (typing and before is not None and self._open.get(before.id) == before):
            self._show()

    def _show(self) -> None:
        language = self.workspace.settings.language
        settled = self.views.current() == SETTLED
        self.views.segments[OPEN].set_count(len(self._open), alert=True)
        self.views.segments[SETTLED].set_count(len(self._settled))
        shown = [one.conflict for one in self._settled.values()] if settled else list(self._open.values())
        group = self.tr("Last settled first")
        self.list.set_lines([
            Line(one.id, group if settled else say.kind(one, language), say.subject(one, language),
                 say.kind(one, language) if settled else say.detail(one, language))
            for one in shown
        ])  # fmt: skip
        self.stack.setCurrentWidget(self.body if shown else self.none_settled if settled else self.empty)
        if shown and not self.list.hasFocus() and not self.panel.value.hasFocus():
            self.list.setFocus()

    def _look(self, conflict: str) -> None:
        language = self.workspace.settings.language
        if self.views.current() == SETTLED and conflict in self._settled:
            self.panel.show_settled(self._settled[conflict], language)
        elif conflict in self._open:
            self.panel.show_open(self._open[conflict], language)

    def _typed(self, value: str) -> None:
        self.settle(OTHER, say.option(Option(OTHER, "other"), self.workspace.settings.language), value)

    def _make(self) -> None:
        self._title = QLabel()
        theme.mark(self._title, role="heading")
        self.views = Segments((OPEN, SETTLED))
        self.views.choose(OPEN)
        self.list, self.panel = ConflictList(), ConflictPanel()
        self.list.setFixedWidth(LIST_WIDTH)
        self.empty, self.none_settled = EmptyState("check-circle"), EmptyState("conflicts")
        self.body, self.stack = QWidget(), QStackedWidget()
        self.list.chosen.connect(self._look)
        self.views.chosen.connect(lambda _name: self._show())
        self.panel.chosen.connect(self.settle)
        self.panel.typed.connect(self._typed)
        self.panel.undo_wanted.connect(self.undo)

    def _lay_out(self) -> None:
        row = across(self.list)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(5))
        row.addWidget(self.panel, 1)
        self.body.setLayout(row)
        for widget in (self.empty, self.none_settled, self.body):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(theme.space(3))
        head = across(self._title, self.views)
        head.setSpacing(theme.space(5))
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
