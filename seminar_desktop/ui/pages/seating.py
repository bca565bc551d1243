"""The board of round tables: a column each, cards that are moved by hand, and a search that proposes the best seats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ... import wording_seating
from ...domain.changes import Changes
from ...domain.errors import KnownError
from .. import theme
from ..messages import words
from ..page import Page
from ..widgets.empty_state import EmptyState
from ..widgets.layouts import across
from ..workspace import Workspace
from . import seating_words as say
from .people_words import vocabulary
from .seating_bar import ProposalBar
from .seating_cards import cards_of, offers
from .seating_column import TableColumn
from .seating_panel import PersonPanel
from .seating_rules_button import RulesButton
from .seating_search import SeatingSearch
from .seating_table_panel import TablePanel

if TYPE_CHECKING:
    from ...services.seating_board import Board

KEEP = 3
"""What it costs in a search that keeps seats that somebody moves: as much as an uneven share of one criterion."""


class SeatingPage(Page):
    """What is shown is the seats as they are, or a proposal that is accepted or discarded."""

    name = "seating"
    icon = "seats"
    wants = Changes.PEOPLE | Changes.AGENDA | Changes.SEMINAR

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.board: Board | None = None
        self.proposal: Board | None = None
        self.person = ""
        """Who is looked at."""
        self.table = ""
        """The table that is explained; it comes before the person."""
        self.columns: dict[str, TableColumn] = {}
        self._undone: list[Mapping[str, str]] = []
        self._pairing: tuple[str, str] | None = None
        """`together` or `apart`, and the first of the two people."""
        self.search = SeatingSearch(workspace, self)
        self._make()
        self._lay_out()
        self._connect()

    # ---- what the window calls --------------------------------------------------------------------------------------

    def open(self) -> None:
        self.board = self.proposal = None
        self.person, self.table, self._undone, self._pairing = "", "", [], None
        super().open()

    def refresh(self) -> None:
        desk = self.workspace.desk

        def read(_progress: object) -> Board:
            from ...services import seating_board

            return seating_board.board(desk)

        def arrived(found: Board) -> None:
            if self.workspace.desk is desk:
                self.board = found
                self._show()

        self.workspace.tasks.run(read, arrived, self._unreadable, lane="people", owner=self)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Round tables"))
        self.all_button.setText(self.tr("Seat everybody"))
        self.again_button.setText(self.tr("Seat again, few moves"))
        self.again_button.setToolTip(self.tr("After no-shows and walk-ins: as few people as possible change tables."))
        self.undo_button.setText(self.tr("Undo"))
        self.stop_button.setText(self.tr("Stop: take the best so far"))
        for part in (self.bar, self.panel, self.table_panel, self.rules):
            part.retranslate()
        self.write_button.setText(self.tr("What the tables write…"))
        self._colour_label.setText(self.tr("Colours"))
        chosen = self.colours.currentData()
        self.colours.blockSignals(True)
        self.colours.clear()
        for name in say.COLOURS:
            self.colours.addItem(say.field(name), name)
        self.colours.setCurrentIndex(max(0, self.colours.findData(chosen)))
        self.colours.blockSignals(False)
        self.colours.setAccessibleName(self.tr("Colours"))
        self._show()

    # ---- what the operator does -------------------------------------------------------------------------------------

    def seat_everybody(self) -> None:
        """Propose the best seats for all; locked people stay."""
        self._search(0)

    def seat_again(self) -> None:
        """Propose seats for whom there is none, moving as few people as possible."""
        self._search(KEEP)

    def accept(self) -> None:
        """Take the seats that are proposed."""
        if self.proposal is not None:
            self._save(dict(self.proposal.seats), self.tr("Seats are taken."))

    def discard(self) -> None:
        """Leave everything as it is."""
        self.proposal = None
        self._show()

    def seat(self, person: str, table: str) -> None:
        """Let somebody change tables; says what it costs, and offers to take it back."""
        if self.board is None or table not in self.columns or self.board.seats.get(person) == table:
            return
        if self.proposal is not None:
            self.workspace.messages.info(self.tr("Take or discard the seats that are proposed first."))
            return
        from ...services import seating_board

        meant = next((one for one in seating_board.moves(self.board, person) if one.table == table), None)
        if meant is not None:
            name = self.board.asked.people[person].name
            said = self.tr("{name} sits at table {table}. {what}.").format(
                name=name, table=table, what=say.move(meant, self.board).rstrip("."))  # fmt: skip
            self.person = person
            self._save({person: table}, said)

    def lock(self, person: str) -> None:
        """Let searches leave somebody where they sit, or no more."""
        desk = self.workspace.desk
        if desk is None or self.board is None or person not in self.board.seats:
            return
        from ...services import seating_board

        try:
            self.workspace.broadcast(seating_board.lock(desk, [person], person not in self.board.locked))
        except KnownError as error:
            self.workspace.messages.error(error)

    def prefer(self, table: str) -> None:
        """Keep at which table this person would like to sit."""
        from ...services import seating_rules

        if self.workspace.desk is not None and self.person:
            try:
                self.workspace.broadcast(seating_rules.prefer(self.workspace.desk, self.person, table))
            except KnownError as error:
                self.workspace.messages.error(error)

    def undo(self) -> None:
        """Take the last change of this window back."""
        if self._undone:
            before = self._undone.pop()
            self._save(before, self.tr("Taken back."), undoable=False)

    def look_at(self, person: str) -> None:
        """Say what is to be known of somebody, and what each table would cost."""
        if not person or (person == self.person and not self.table):
            return
        self.person, self.table = person, ""
        if self._pairing is not None:
            self._pair(person)
        self._explain()

    def explain_table(self, table: str) -> None:
        """Say why a table is as good as it is and who leads there; a second press hides it."""
        self.table = "" if self.table == table else table
        self._explain()

    def begin_pair(self, kind: str) -> None:
        """The next person who is chosen sits together with, or apart from, this one; a second press ends that."""
        self._pairing = None if self._pairing else (kind, self.person)
        self._show()

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _pair(self, person: str) -> None:
        kind, first = self._pairing or ("", "")
        self._pairing, desk = None, self.workspace.desk
        if desk is None or self.board is None:
            return
        from ...domain.seating import RuleKind
        from ...services import seating_rules
        from ...services.seating_rules import SetRule

        self.rules.set_rule(SetRule(RuleKind(kind), frozenset({first, person})),
                            lambda: seating_rules.pair(desk, RuleKind(kind), {first, person}))  # fmt: skip

    def _search(self, keep: int) -> None:
        if self.board is None:
            return
        from ...services import seating_board

        self.search.start(seating_board.search_wanted(self.board, keep), self._proposed, self._refused,
                          self.tr("Looking for seats…"))  # fmt: skip

    def _proposed(self, seats: dict[str, str]) -> None:
        from ...services import seating_board

        if self.board is None:
            return
        if seats == self.board.seats:
            self.workspace.messages.good(self.tr("The seats are as good as they can be found: nobody has to move."))
            return
        self.proposal = seating_board.with_seats(self.board, seats)
        self._show()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, KnownError) or self.board is None:
            return
        if error.code == "seating_impossible":
            people, rules = self.board.asked.people, error.values["rules"]
            said = " ".join(words(wording_seating.RULES, *wording_seating.worded(rule, people, say.field))
                            for rule in rules)  # type: ignore[attr-defined]
            error = KnownError(error.code, rules=said)
        if error.code != "cancelled":
            self.workspace.messages.error(error)

    def _unreadable(self, error: Exception) -> None:
        if isinstance(error, KnownError) and error.code != "cancelled":
            self.board = self.proposal = None
            self._empty.set_texts(self.tr("There is nobody to seat yet"), say.refused(error))
            self._stack.setCurrentIndex(0)

    def _save(self, seats: Mapping[str, str], said: str, undoable: bool = True) -> None:
        desk = self.workspace.desk
        if desk is None:
            return
        from ...services import seating

        try:
            before, changes = seating.save(desk, seats)
        except KnownError as error:
            self.workspace.messages.error(error)
            return
        self.proposal = None
        if undoable and before:
            self._undone.append(before)
        self.workspace.broadcast(changes)
        self.workspace.messages.good(said, self.tr("Undo") if undoable and before else "", self.undo)
        self._show()

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self.board is None:
            return
        self.bar.compare(self.board, self.proposal)
        shown = self.board if self.proposal is None or self.bar.shows_now() else self.proposal
        self._stack.setCurrentIndex(1)
        self.rules.show_rules(self.board)
        self._headline.setText(say.pairing(self._pairing, self.board) or say.headline(shown))
        self._headline.setToolTip(say.why(shown))
        self.undo_button.setEnabled(bool(self._undone))
        self._show_search()
        self._show_columns(shown)
        self._explain()

    def _show_search(self) -> None:
        running = self.search.running
        for button in (self.all_button, self.again_button):
            button.setEnabled(not running and self.proposal is None)
        self.again_button.setVisible(self.board is not None and bool(self.board.seats))
        self.stop_button.setVisible(running)

    def _show_columns(self, shown: Board) -> None:
        tables = {table.number: table.title for table in shown.asked.tables}
        wanted = [*([""] if shown.waiting else []), *tables]
        if list(self.columns) != wanted:
            self._rebuild(wanted)
        said = vocabulary()
        coloured = self.colours.currentData() or say.COLOURS[0]
        for table, column in self.columns.items():
            people = shown.at(table) if table else shown.waiting
            cards = cards_of(people, shown, self.board, coloured, said)
            title = self.tr("Table {number}").format(number=table) if table else self.tr("Without a table")
            count = self.tr("People: {count}").format(count=say.number(len(cards)))
            column.show_people(title, " · ".join(filter(None, (count, tables.get(table)))), cards)

    def _rebuild(self, wanted: list[str]) -> None:
        for column in self.columns.values():
            self._tables.removeWidget(column)
            column.hide()
            column.deleteLater()
        self.columns = {table: TableColumn(table) for table in wanted}
        for table, column in self.columns.items():
            self._tables.addWidget(column, 1)
            column.list.chosen.connect(self.look_at)
            column.list.lock_wanted.connect(self.lock)
            column.list.moved.connect(self.seat)
            column.list.dropped.connect(lambda person, table=table: self.seat(person, table))
            column.explain_wanted.connect(lambda table=table: self.explain_table(table))

    def _explain(self) -> None:
        board = self.board if self.proposal is None else None
        self.table_panel.setVisible(board is not None and self.table in self.columns and bool(self.table))
        if board is None or self.table or self.person not in board.asked.people:
            self.panel.setVisible(False)
            if board is not None and self.table in self.columns and self.table:
                self.table_panel.show_table(board, self.table)
            return
        from ...services import seating_board

        person, said = board.asked.people[self.person], vocabulary()
        about = [said.origin(person), *(say.value(name, person, said) for name in say.COLOURS[1:])]
        seated = self.person in board.seats
        lock = self.tr("Unlock (L)") if self.person in board.locked else self.tr("Lock here (L)") if seated else ""
        self.panel.show_person(person.name, " · ".join(filter(None, about)), lock,
                               offers(seating_board.moves(board, self.person), board),
                               [one.number for one in board.asked.tables], board.liked(self.person))  # fmt: skip
        self.panel.setVisible(True)

    # ---- building ---------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._title, self._headline, self._colour_label = QLabel(), QLabel(), QLabel()
        theme.mark(self._title, role="heading")
        for label in (self._headline, self._colour_label):
            theme.mark(label, role="soft")
        self.all_button, self.again_button, self.undo_button = QPushButton(), QPushButton(), QPushButton()
        self.stop_button, self.write_button = QPushButton(), QPushButton()
        theme.mark(self.all_button, kind="primary")
        self.colours, self.panel, self.rules = QComboBox(), PersonPanel(), RulesButton(self.workspace)
        self.table_panel, self.bar = TablePanel(self.workspace), ProposalBar()
        self._stack, self._empty = QStackedWidget(), EmptyState("seats")

    def _lay_out(self) -> None:
        inside = QWidget()
        self._tables = QHBoxLayout(inside)
        self._tables.setContentsMargins(0, 0, 0, 0)
        self._tables.setSpacing(theme.space(3))
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        full = QWidget()
        rows = QVBoxLayout(full)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.space(2))
        rows.addWidget(self.bar)
        rows.addWidget(scroll, 1)
        rows.addWidget(self.panel)
        rows.addWidget(self.table_panel)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(theme.space(2))
        layout.addLayout(across(self._title, None, self._colour_label, self.colours, self.undo_button,
                                self.stop_button, self.again_button, self.all_button))  # fmt: skip
        layout.addLayout(across(self._headline, None, self.rules, self.write_button))
        layout.addWidget(self._stack, 1)
        for widget in (self.bar, self.panel, self.table_panel, self.stop_button, self.again_button):
            widget.hide()

    def _connect(self) -> None:
        for button, act in (
            (self.all_button, self.seat_everybody), (self.again_button, self.seat_again), (self.undo_button, self.undo),
            (self.stop_button, self.search.stop),
            (self.write_button, lambda: self.workspace.show_page("contributions")),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, act=act: act())
        self.bar.accepted.connect(self.accept)
        self.bar.discarded.connect(self.discard)
        self.bar.toggled.connect(self._show)
        self.colours.currentIndexChanged.connect(lambda _row: self._show())
        self.search.changed.connect(self._show_search)
        self.search.told.connect(self._told)
        self.panel.pair_wanted.connect(self.begin_pair)
        self.panel.preferred.connect(self.prefer)
        self.panel.move_wanted.connect(lambda table: self.seat(self.person, table))
        self.panel.lock_wanted.connect(lambda: self.lock(self.person))

    def _told(self, percent: int, best: int, bound: int) -> None:
        if self.search.running:
            text = self.tr("Looking: {percent} %, best cost so far {best}; none can cost less than {bound}")
            self._headline.setText(text.format(percent=percent, best=say.number(best), bound=say.number(bound)))
