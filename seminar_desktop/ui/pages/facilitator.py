"""The roll call of one slot: faces to names, one press a person, while a scanner works at the door."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ...domain.agenda import PAUSES
from ...domain.attendance import Presence
from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...domain.people import Modality, Person
from ...services import attendance, marks
from ...services.desk import Desk
from .. import theme
from ..actions import Act
from ..page import Page
from ..widgets.empty_state import EmptyState
from ..workspace import Workspace
from . import attendance_words as say
from . import facilitator_words
from .attendance_marks import Marker
from .attendance_rows import Rows
from .attendance_strip import Legend
from .facilitator_cards import CardList
from .facilitator_choice import SlotChoice
from .facilitator_roster import Room, Stand
from .facilitator_side import Side
from .facilitator_tools import UNKNOWN, Tools
from .people_words import number
from .people_words import vocabulary as people_vocabulary

MOST = 600
"""Cards shown at once; of more people those that are searched for."""
FOUND = 120
"""Cards shown of a search among more people than that."""


class FacilitatorPage(Page):
    """Everybody at one slot."""

    name = "roll_call"
    icon = "roll-call"
    foot = 36
    wants = Changes.PEOPLE | Changes.ATTENDANCE | Changes.AGENDA | Changes.RULES | Changes.REPORTS

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._words = people_vocabulary()
        self.spoken = say.vocabulary()
        self.rows = Rows(workspace, self)
        self.marker = Marker(workspace, self.rows, self)
        self._closed_last = False
        """The last act was to close the item that is shown."""
        self.room: Room | None = None
        self._slot = ""
        """Id of the slot that is shown."""
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._count)
        self._build()
        self._connect()

    # ---- what the window asks ---------------------------------------------------------------------------------------

    def open(self) -> None:
        self.rows.clear()
        self.marker.clear()
        self.room, self._slot = None, ""
        self.cards.show_stands([])
        self.banner.clear()
        super().open()

    def refresh(self) -> None:
        self.rows.load(self._words)

    def note(self, changes: Changes) -> None:
        """What this page did itself it shows already."""
        if not self.marker.telling:
            super().note(changes)

    def scan_field(self) -> QLineEdit | None:
        """The search, except on the cards, where letters mark."""
        return None if self.cards.hasFocus() else self.search

    def on_scan(self, code: str) -> bool:
        """A badge at the door of this slot."""
        self.cards.scanned()
        return self.scan(code)

    def handlers(self) -> dict[Act, Callable[[], object]]:
        return {Act.SEARCH: self._search, Act.UNDO: self._take_back}

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        wanted, self.workspace.slot = self.workspace.slot, ""
        if wanted and self.rows.board is not None and wanted in self.rows.plan.index:
            self.show_slot(self.rows.plan.index[wanted])
        self._slot = wanted or self._slot
        super().showEvent(event)

    def retranslate(self) -> None:
        self._words, self.spoken = people_vocabulary(), say.vocabulary()
        self.cards.word(self.spoken.word, self.spoken.letter, self._about, self._status)
        self.cards.setAccessibleName(self.tr("People"))
        self.legend.word(self.spoken)
        self.choice.retranslate()
        self.tools.retranslate()
        self._nobody.set_texts(self.tr("Nobody fits"), self.tr("Look under “Everybody”, or type fewer letters."))
        why = self.tr("A roll call belongs to an item of the agenda with a day and times.")
        self._no_slots.set_texts(self.tr("No agenda yet"), why)
        if self.rows.board is not None:
            self._choose(self.choice.index())

    # ---- which slot -------------------------------------------------------------------------------------------------

    def show_slot(self, index: int) -> None:
        """Show another slot of the plan."""
        self.search.clear()
        self.banner.clear()
        self.cards.show_stands([])
        self._choose(index)

    def _board_read(self) -> None:
        plan = self.rows.plan
        index = plan.index.get(self._slot, -1)
        self._choose(index if index >= 0 else self._fitting())

    def _fitting(self) -> int:
        """The slot that runs, else the next one, else the last; of parallel ones what they belong to."""
        plan, now = self.rows.plan, self.rows.now()
        attended = [i for i, slot in enumerate(plan.slots) if slot.kind not in PAUSES]
        whole = [i for i in attended if plan.slots[i].id not in plan.parallel] or attended
        to_come = [i for i in whole if plan.periods[i].ends > now]
        return next(iter(to_come or whole[-1:]), -1)

    def _choose(self, index: int) -> None:
        plan = self.rows.plan
        self.room = Room(plan, index, self.rows.board.people) if index >= 0 else None
        self._slot = plan.slots[index].id if index >= 0 else ""
        self.choice.offer(plan, index, self.rows.now())
        self._show()

    # ---- marking ----------------------------------------------------------------------------------------------------

    def mark(self, status: Presence, stand: Stand | None = None) -> bool:
        """Mark one person; UNKNOWN takes the mark back."""
        stand = stand or self.cards.current()
        if stand is None or self.room is None:
            return False
        said = "" if status == Presence.UNKNOWN else status.value
        return self.marker.mark({(stand.person.id, self._slot): said})

    def _type(self, letter: str) -> bool:
        """A letter marks the card with the focus, and the next one gets it."""
        status = Presence.UNKNOWN if letter == "?" else self.spoken.by_letter.get(letter.upper())
        stand = self.cards.current()
        if status is None or stand is None or not self.mark(status, stand):
            return False
        now = self.cards.current()
        if now is not None and now.person.id == stand.person.id:
            self.cards.step(1)
        return True

    def _retract(self, acts: int) -> None:
        self.marker.retract(acts)
        if self.filters.current() != UNKNOWN:
            self.cards.step(-acts)

    def _turn(self, stand: Stand) -> None:
        """A press: present, or the mark is taken back; at the exit: gone out. What a scan says stays unless a letter
        says otherwise."""
        if self.door.leaving():
            self._scanned(lambda desk: attendance.admit(desk, stand.person.id, self._slot, leaving=True))
        elif stand.by_hand:
            self.mark(Presence.UNKNOWN, stand)
        elif not stand.here:
            self.mark(Presence.PRESENT, stand)
        else:
            text = self.tr("{name} is here by a scan or a connection. Type {letter} if that is wrong.")
            letter = self.spoken.letter[Presence.ABSENT]
            self.workspace.messages.info(text.format(name=stand.person.name, letter=letter))

    def _others(self) -> None:
        """Everybody who is expected in the room and of whom nothing is known."""
        if self.room is None:
            return
        room = self.room
        missed = [stand.person for stand in room.stands(self.rows, self.rows.people.values()) if stand.missed]
        self.rows.ensure(missed)  # what was said of them elsewhere a moment ago stays
        missed = [stand.person for stand in room.stands(self.rows, missed) if stand.missed]
        self.marker.mark({(person.id, self._slot): Presence.PRESENT.value for person in missed})

    def _set_closed(self, closed: bool) -> None:
        desk, slot = self.workspace.desk, self._slot
        try:
            changes = marks.close(desk, slot) if closed else marks.reopen(desk, slot)
        except KnownError as error:
            self.workspace.messages.error(error)
            return
        self._closed_last = closed
        if closed:  # taking marks back now would make people absent: reopening comes first
            self.marker.clear()
        self.workspace.broadcast(changes)

    def _take_back(self) -> None:
        """The last act on this page: closing the item, or marks."""
        if self._closed_last and not self.marker.can_undo():
            self._set_closed(False)
        else:
            self.marker.undo()

    # ---- scanning and searching -------------------------------------------------------------------------------------

    def scan(self, text: str) -> bool:
        """Scan what was read at the door of this slot; False when there is no slot to scan for."""
        if self.room is None:
            return False
        return self._scanned(lambda desk: attendance.scan(desk, text, self._slot, leaving=self.door.leaving()))

    def _scanned(self, act: Callable[[Desk], tuple[attendance.ScanResult, Changes]]) -> bool:
        desk = self.workspace.desk
        if desk is None or self.room is None:
            return False
        self.rows.hold()
        try:
            result, changes = act(desk)
        except KnownError as error:
            self.banner.show_line(facilitator_words.refused(error))
            self.workspace.sound("stop")
            return True
        person, stand = result.verdict.person, None
        if person is not None:
            self.rows.reread({person.id})
            cells = self.rows.cells(person.id)
            stand = self.room.stand(person, cells) if cells is not None else None
        line = facilitator_words.scanned(result, stand, self.spoken)
        self.banner.show_line(line)
        self.banner.repaint()  # before anything else on the page
        self.workspace.sound(line.tone)
        if person is not None:
            self._point_at(person, line.tone)
        self.marker.tell(changes)
        return True

    def _point_at(self, person: Person, tone: str) -> None:
        """Bring the card of who was scanned into view, also out of a search for somebody else."""
        if self.cards.cards.place(person.id) < 0 and self.search.text() and len(self.rows.people) <= MOST:
            self.search.clear()
            self._show()
        self.cards.go_to(person.id)
        self.cards.flash(person.id, tone)

    def _entered(self) -> None:
        """Enter marks who was found; what finds nobody is taken for a code. Without words it leads to the cards."""
        self._show()
        text, stand = self.search.text().strip(), self.cards.current()
        if not text:
            self._enter_cards()
        elif stand is None or self.stack.currentWidget() is not self.cards:
            self.search.clear()
            self.scan(text)
        else:
            if not stand.here:
                self.mark(Presence.PRESENT, stand)
            self.search.selectAll()

    def _search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _enter_cards(self) -> None:
        if self.stack.currentWidget() is self.cards:
            self.cards.setFocus()

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """The cards as searched and filtered."""
        room, board = self.room, self.rows.board
        if room is None or board is None:
            self.stack.setCurrentWidget(self._no_slots)
            self.side.show_counts(None, True, False)
            return
        many = len(board.people) > MOST
        if many and not self.search.text().strip():
            self._too_many.set_texts(
                self.tr("{count} people").format(count=number(len(board.people))),
                self.tr("Type a name or scan a badge. “All others present” works for everybody."),
            )
            self.cards.show_stands([])
            self.stack.setCurrentWidget(self._too_many)
        elif many or self.rows.complete:
            self._show_stands(room, many)
        self._due.start()

    def _show_stands(self, room: Room, many: bool) -> None:
        found = self.tools.found(self.rows)
        if many:
            found = found[:FOUND]
            self.rows.ensure(found)
        stands = [stand for stand in room.stands(self.rows, found) if self.tools.fits(stand)]
        self.cards.show_stands(stands)
        self.cards.set_aimed(bool(self.tools.words()))
        self.stack.setCurrentWidget(self.cards if stands else self._nobody)

    def _count(self) -> None:
        """Numbers beside the cards, after these have been painted."""
        room = self.room
        if room is None or self.rows.tally is None:
            return
        stands = room.stands(self.rows, self.rows.people.values())
        counts = room.count(stands)
        self.side.show_counts(counts, room.asks, room.plan.periods[room.index].closed)
        self.choice.count_tables(self.rows.tally.anybody)
        self.tools.count(counts, stands)

    def _cells_read(self, _before: object) -> None:
        self._show()

    def _about(self, stand: Stand) -> str:
        person = stand.person
        online = self._words.value("modality", person.modality) if person.modality == Modality.VIRTUAL else ""
        country = self._words.value("country", person.country)
        return " · ".join(text for text in (person.affiliation, country, online) if text)

    def _status(self, stand: Stand) -> str:
        if stand.elsewhere >= 0:
            table = say.short_title(self.rows.plan.slots[stand.elsewhere])
            return self.tr("at {table}").format(table=table)
        return self.spoken.word[Presence.UNKNOWN if stand.unknown else stand.status]

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.choice, self.tools, self.side, self.legend = SlotChoice(), Tools(), Side(), Legend()
        self.search, self.filters, self.banner, self.door = (
            self.tools.search, self.tools.filters, self.tools.banner, self.tools.door
        )  # fmt: skip
        self.cards = CardList(self._type, self._retract)
        self._nobody, self._no_slots = EmptyState("search"), EmptyState("agenda")
        self._too_many = EmptyState("people")
        self.stack = QStackedWidget()
        for part in (self.cards, self._nobody, self._no_slots, self._too_many):
            self.stack.addWidget(part)
        left = QVBoxLayout()
        left.setSpacing(theme.space(2))
        left.addWidget(self.tools)
        left.addWidget(self.stack, 1)
        body = QHBoxLayout()
        body.setSpacing(theme.space(4))
        body.addLayout(left, 1)
        body.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.space(5), theme.space(2), theme.space(5), theme.space(2))
        layout.setSpacing(theme.space(2))
        layout.addWidget(self.choice)
        layout.addLayout(body, 1)
        layout.addWidget(self.legend)

    def _connect(self) -> None:
        self.rows.board_read.connect(self._board_read)
        self.rows.cells_read.connect(self._cells_read)
        self.marker.many_done.connect(self.invalidate)
        self.choice.chosen.connect(self.show_slot)
        self.tools.changed.connect(self._show)
        self.tools.entered.connect(self._entered)
        self.cards.pressed_card.connect(self._turn)
        self.cards.cleared.connect(lambda stand: self.mark(Presence.UNKNOWN, stand))
        self.cards.undo_wanted.connect(self._take_back)
        self.cards.left_upwards.connect(self._search)
        self.legend.pressed.connect(self.mark)
        self.side.others_wanted.connect(self._others)
        self.side.close_wanted.connect(lambda: self._set_closed(True))
        self.side.reopen_wanted.connect(lambda: self._set_closed(False))
