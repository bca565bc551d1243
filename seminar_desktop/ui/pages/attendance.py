"""The attendance grid: people by slots, marked from the keyboard, with the story of every cell one glance away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ...domain.agenda import Slot
from ...domain.attendance import Presence
from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...domain.people import Person
from ...services import presence
from .. import theme
from ..actions import Act
from ..page import Page
from ..widgets.empty_state import EmptyState
from ..workspace import Workspace
from . import attendance_words as say
from .attendance_filter import GridFilter, columns, scopes
from .attendance_marks import Marker
from .attendance_model import GridModel
from .attendance_rows import Rows
from .attendance_slots import SlotAction, SlotActs
from .attendance_strip import Legend, Story, Strip
from .attendance_tally import begun
from .attendance_view import GridView, SlotState
from .people_words import number
from .people_words import vocabulary as people_vocabulary

if TYPE_CHECKING:
    from ...services.presence import Cell

_TICK = 20_000
"""Milliseconds between looks at the clock: what has begun, what runs."""


class AttendancePage(Page):
    """Everybody at every slot of a day, a session or the whole seminar."""

    name = "attendance"
    icon = "attendance"
    foot = 92
    wants = Changes.PEOPLE | Changes.ATTENDANCE | Changes.AGENDA | Changes.RULES | Changes.REPORTS

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._words = people_vocabulary()
        self.rows = Rows(workspace, self)
        self.marker = Marker(workspace, self.rows, self)
        self.slots = SlotActs(self, self.rows)
        self.model = GridModel(self.rows, self)
        self._tick = QTimer(self, interval=_TICK)
        self._build()
        self._connect()

    # ---- what the window asks ---------------------------------------------------------------------------------------

    def open(self) -> None:
        self.rows.clear()
        self.marker.clear()
        self.model.show((), ())
        self._show_story(None)
        super().open()

    def refresh(self) -> None:
        self.rows.load(self._words)

    def note(self, changes: Changes) -> None:
        """What this page did itself it shows already."""
        if not self.marker.telling:
            super().note(changes)

    def scan_field(self) -> QLineEdit | None:
        """The search, except in the grid, where letters mark."""
        return None if self.view.hasFocus() else self.filters.search

    def on_scan(self, code: str) -> bool:
        """The check-in page takes the scan; what its characters did in the grid is taken back."""
        self.view.scanned()
        return False

    def handlers(self) -> dict[Act, Callable[[], object]]:
        return {Act.SEARCH: self._search, Act.UNDO: self.marker.undo, Act.EXPORT: self._export}

    def retranslate(self) -> None:
        self._words = people_vocabulary()
        spoken = say.vocabulary()
        self.model.word(spoken)
        self.view.word()
        self.legend.word(spoken)
        self.filters.retranslate()
        self.view.setAccessibleName(self.tr("Attendance"))
        self.strip.set_hint(
            self.tr("Choose cells with the arrow keys or the mouse, then type a letter. Ctrl+Z takes back.")
        )
        self._nobody.set_texts(self.tr("Nobody fits"), self.tr("Change the filter to see more people."))
        self._nobody.set_action(self.tr("Show everybody"), self.filters.clear)
        why = self.tr("Attendance is kept for every item of the agenda that has a day and times.")
        self._no_slots.set_texts(self.tr("No agenda yet"), why)
        self._no_slots.set_action(self.tr("Go to the agenda"), lambda: self.workspace.show_page("agenda"))
        if self.rows.board is not None:
            self._offer()
            self._show()

    # ---- what can be done with a slot -------------------------------------------------------------------------------

    def slot_actions(self, slot: Slot) -> list[SlotAction]:
        """The menu of a slot's head."""
        first, *rest = self.slots.actions(slot)
        return [first, (self.tr("Select everybody shown"), lambda: self._select_slot(slot)), *rest]

    def slot_menu(self, slot: Slot) -> QMenu:
        """The menu made of `slot_actions`."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, act in self.slot_actions(slot):
            menu.addAction(text).triggered.connect(lambda _checked=False, act=act: act())
        return menu

    def _select_slot(self, slot: Slot) -> None:
        ids = [self.model.slot(column).id for column in range(len(self.model.columns))]
        self.view.setFocus()
        self.view.stand_on(0, ids.index(slot.id))
        self.view.selectColumn(ids.index(slot.id))

    # ---- marking ----------------------------------------------------------------------------------------------------

    def mark(self, status: Presence) -> bool:
        """Mark the selected cells; UNKNOWN takes marks back. One cell alone: on to the next person."""
        cells = self.view.selected()
        said = "" if status == Presence.UNKNOWN else status.value
        if not self.marker.mark({(person.id, slot.id): said for person, slot in cells}):
            return False
        if len(cells) == 1:
            self.view.step(1)
        return True

    def _type(self, letter: str) -> bool:
        status = Presence.UNKNOWN if letter == "?" else self.model.spoken.by_letter.get(letter.upper())
        return status is not None and self.mark(status)

    def _retract(self, acts: int) -> None:
        """A scanner typed: its marks are taken back, and the cell is where it was."""
        self.marker.retract(acts)
        if len(self.view.selected()) == 1:
            self.view.step(-acts)

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _board_read(self) -> None:
        self._offer()
        self._show()

    def _offer(self) -> None:
        """The choices above the grid: the seminar's days, and the countries and roles that occur."""
        desk, plan = self.workspace.desk, self.rows.plan
        if desk is None or self.rows.board is None:
            return
        found = scopes(plan, self.tr("Whole seminar"))
        self.filters.offer_scopes(found, f"day:{desk.now().date().isoformat()}")
        self.filters.offer(self._words, self.rows.board.people)

    def _show(self) -> None:
        """People and slots as filtered."""
        if self.rows.board is None:
            return
        plan = self.rows.plan
        shown = columns(plan, str(self.filters.scope.currentData()))
        people = self.filters.filter().apply(self.rows)
        person, slot = self.view.current()
        self.model.begun = begun(plan, self.rows.now())
        self.model.show(people, shown)
        self.view.group()
        if person is None or slot is None or not self.view.go_to(person.id, slot.id):
            self._begin()
        self.view.read_visible()
        self._count()
        self.stack.setCurrentWidget(self._no_slots if not plan.slots else self.view if people else self._nobody)
        self.view.look_soon()

    def _begin(self) -> None:
        """Stand on the first person at the slot that runs, else at the first one."""
        if not (self.model.people and self.model.columns):
            return
        running = [column for column, state in enumerate(self._states()) if state.running]
        self.view.stand_on(0, running[0] if running else 0)

    def _count(self) -> None:
        """Heads of the columns, number of people, and how many miss something."""
        tally, everybody = self.rows.tally, len(self.rows.people)
        self.view.show_states(self._states())
        shown = len(self.model.people)
        people = self.tr("{count} people").format(count=number(everybody))
        if shown != everybody:
            people = self.tr("{shown} of {count}").format(shown=number(shown), count=number(everybody))
        self.view.corner.set_texts(people, self.tr("shown") if shown != everybody else "")
        self.filters.count_missing(len(tally.missing) if tally else None)

    def _states(self) -> Sequence[SlotState]:
        plan, tally, now = self.rows.plan, self.rows.tally, self.rows.now()
        states = []
        for index in self.model.columns:
            period = plan.periods[index]
            running = period.begins <= now < period.ends
            asked = tally.asked[index] if tally else 0
            here = None if tally is None else tally.here[index] if asked else tally.anybody[index]
            states.append(SlotState(period.closed, running, here, asked))
        return states

    def _cells_read(self, before: Mapping[str, bytes | None] | None) -> None:
        if before is None and self.filters.missing.isChecked():
            self._show()
            return
        self.model.refresh(before)
        self._count()

    def _marked(self, _people: set[str]) -> None:
        self.view.look_soon()

    def _time_passed(self) -> None:
        """A slot has begun or ended: other cells are due, other things may be missing."""
        if self.workspace.desk is None or self.rows.board is None or not self.isVisible():
            return
        now = begun(self.rows.plan, self.rows.now())
        if now != self.model.begun:
            self.invalidate()
        else:
            self.view.show_states(self._states())

    # ---- the cell that is looked at ---------------------------------------------------------------------------------

    def _look(self, person: Person | None, slot: Slot | None) -> None:
        if person is None or slot is None or self.workspace.desk is None or self.rows.board is None:
            self._show_story(None)
            return
        try:
            cell = presence.cell(self.workspace.desk, self.rows.board, person, slot)
        except KnownError:  # taken out of the agenda meanwhile: the refresh that is due shows it
            self._show_story(None)
            return
        self._show_story(self._story(person, slot, cell))

    def _story(self, person: Person, slot: Slot, cell: Cell) -> Story:
        spoken, outcome, origin = self.model.spoken, cell.outcome, self._words.origin(person)
        index = self.rows.plan.index[slot.id]
        early = outcome.status == Presence.UNKNOWN and index not in self.model.begun
        return Story(
            person.name,
            " · ".join(text for text in (say.times(slot), slot.title, self._role(person), origin) if text),
            spoken.letter[outcome.status],
            spoken.word[outcome.status],
            "quiet" if early else say.TONES[outcome.status],
            say.reason(outcome),
            say.provenance(cell, spoken, slot.day),
            say.clash(outcome),
        )

    def _show_story(self, story: Story | None) -> None:
        self.strip.show_story(story)

    def _details(self) -> None:
        """Everything that is known about the current cell."""
        from ..dialogs.cell import CellDialog

        person, slot = self.view.current()
        if person is None or slot is None or self.workspace.desk is None or self.rows.board is None:
            return
        cell = presence.cell(self.workspace.desk, self.rows.board, person, slot)
        dialog = CellDialog(self._story(person, slot, cell), self.model.spoken, self)
        dialog.chosen.connect(self.mark)
        dialog.open()

    # ---- building ---------------------------------------------------------------------------------------------------

    def _about(self, person: Person) -> str:
        if person.substituted_by:
            return self.tr("Substituted")
        place = self._words.value("country", person.country) if person.country else person.affiliation
        return " · ".join(text for text in (self._role(person), place) if text)

    def _role(self, person: Person) -> str:
        return self._words.value("role", person.role)

    def _search(self) -> None:
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def _export(self) -> None:
        from ..dialogs.export import Kind, choose_export

        slot = self.view.current()[1]
        choose_export(self, self.workspace, (Kind.GRID, Kind.MOODLE), slot.id if slot else "")

    def _enter_grid(self) -> None:
        if self.model.people:
            self.view.setFocus()

    def _build(self) -> None:
        self.filters, self.legend, self.strip = GridFilter(), Legend(), Strip()
        self.view = GridView(self.model, self._type, self._retract)
        self.view.about = self._about
        self._nobody, self._no_slots = EmptyState("search"), EmptyState("agenda")
        self.stack = QStackedWidget()
        for part in (self.view, self._nobody, self._no_slots):
            self.stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.space(5), theme.space(2), theme.space(5), theme.space(2))
        layout.setSpacing(theme.space(2))
        layout.addWidget(self.filters)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.legend)
        layout.addWidget(self.strip)

    def _connect(self) -> None:
        self.rows.board_read.connect(self._board_read)
        self.rows.cells_read.connect(self._cells_read)
        self.marker.done.connect(self._marked)
        self.marker.many_done.connect(self.invalidate)
        self.filters.changed.connect(self._show)
        self.filters.scope_changed.connect(self._show)
        self.filters.down.connect(self._enter_grid)
        self.view.looked_at.connect(self._look)
        self.view.cleared.connect(lambda: self.mark(Presence.UNKNOWN))
        self.view.opened.connect(self._details)
        self.view.undo_wanted.connect(self.marker.undo)
        self.view.left_upwards.connect(self._search)
        self.view.menu_wanted.connect(self._open_menu)
        self.legend.pressed.connect(self.mark)
        self._tick.timeout.connect(self._time_passed)

    def _open_menu(self, column: int, where: QPoint) -> None:
        if column < len(self.model.columns):
            self.slot_menu(self.model.slot(column)).popup(where)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()


