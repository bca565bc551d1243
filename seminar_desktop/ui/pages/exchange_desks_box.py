"""The desks of the seminar: what is known of each, how its clock stands, and what can be done about the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from .. import theme
from ..widgets.layouts import across
from ..widgets.table import Column, Table
from ..widgets.two_lines import TwoLines, height
from ..workspace import Workspace
from . import exchange_clock_words as clock_words
from . import exchange_words as say
from .exchange_acts import DeskActs

if TYPE_CHECKING:
    from ...services.trust import DeskRow
    from .exchange_read import DeskLine

_VERSION, _ROOM = 5, 1180
"""Column of the program's version, and the width in pixels below which it gives its room to the others."""


class DesksBox(QWidget):
    """Heading with its buttons, and the table below."""

    join_wanted = Signal()
    """This laptop should become a desk of the seminar again."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.acts = DeskActs(workspace, self)
        self._title = QLabel()
        theme.mark(self._title, role="title")
        self.invite_button, self.repair_button, self.more_button = QPushButton(), QPushButton(), QPushButton()
        self.trust_button, self.lost_button, self.found_button = QPushButton(), QPushButton(), QPushButton()
        menu = QMenu(self.more_button)
        self.invitations_act, self.recovery_act, self.join_act = (menu.addAction("") for _ in range(3))
        self.more_button.setMenu(menu)
        self.table = Table((
            Column(say.desk, tooltip=say.desk_note),
            Column(lambda line: say.seen(line.row, self._zone()), sort=say.seen_order, width=110),
            Column(clock_words.clock, sort=clock_words.order, tooltip=clock_words.explained, width=200),
            Column(lambda line: say.theirs(line.row), sort=lambda line: line.row.have, right=True, width=150),
            Column(lambda line: say.mine(line.row, self._own()), right=True, width=150),
            Column(lambda line: line.row.peer.version if line.row.peer else "", width=90),
        ), key=lambda line: line.id)  # fmt: skip
        self.table.setItemDelegateForColumn(0, TwoLines(say.desk_tone, say.desk_icon, parent=self.table))
        self.table.setItemDelegateForColumn(2, TwoLines(clock_words.tone, clock_words.icon, parent=self.table))
        self.table.verticalHeader().setDefaultSectionSize(height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        layout.addLayout(across(self._title, None, self.repair_button, self.trust_button, self.lost_button,
                                self.found_button, self.more_button, self.invite_button))  # fmt: skip
        layout.addWidget(self.table, 1)
        self._connect()

    # ---- what the page calls ----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        for button, text in (
            (self.invite_button, self.tr("Invite a desk…")), (self.recovery_act, self.tr("Recovery code…")),
            (self.invitations_act, self.tr("Invitations…")), (self.trust_button, self.tr("Trust…")),
            (self.lost_button, self.tr("This laptop is lost…")), (self.found_button, self.tr("It was found…")),
            (self.repair_button, self.tr("Repair times…")), (self.join_act, self.tr("Join again…")),
            (self.more_button, self.tr("More")),
        ):  # fmt: skip
            button.setText(text)
        self._title.setText(self.tr("Desks"))
        self.table.set_titles([self.tr("Desk"), self.tr("Last seen"), self.tr("Clock"), self.tr("Theirs read here"),
                               self.tr("Mine read there"), self.tr("Version")])  # fmt: skip
        self.table.setAccessibleName(self.tr("Desks of the seminar"))

    def show_lines(self, lines: Sequence[DeskLine]) -> None:
        self.table.set_rows(lines)
        if lines and self.table.selected() is None:
            self.table.select(lines[0].id)
        self.offer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_VERSION, self.width() < _ROOM)

    def offer(self) -> None:
        """Buttons that mean something for the chosen desk. One that hears of no other may be a copy made too early."""
        line = self.chosen()
        row = line.row if line is not None else None
        lost = row is not None and row.revoked_after is not None
        other = row is not None and not row.own
        self.repair_button.setVisible(clock_words.repairable(line))
        self.trust_button.setVisible(row is not None and row.waiting > 0 and row.fingerprint != "")
        self.lost_button.setVisible(other and not lost)
        self.found_button.setVisible(other and lost)
        self.join_act.setVisible(row is not None and row.own and len(self.table.rows()) == 1)

    def chosen(self) -> DeskLine | None:
        line: DeskLine | None = self.table.selected()
        return line

    # ---- what the operator does -------------------------------------------------------------------------------------

    def repair(self) -> None:
        """Correct the times of the chosen desk, or take a correction back."""
        line = self.chosen()
        if line is not None:
            self.acts.clocks.repair(line.id)

    def invite(self) -> QDialog:
        """An invitation for one more laptop."""
        from ..dialogs.invite import InviteDialog

        dialog = InviteDialog(self.workspace, self)
        dialog.open()
        return dialog

    def invitations(self) -> QDialog:
        """The invitations that were made."""
        from ..dialogs.invitations import InvitationsDialog

        rows = [line.row for line in self.table.rows()]
        dialog = InvitationsDialog(self.workspace, {(*row.ancestors, row.id)[0]: row.name for row in rows}, self)
        dialog.open()
        return dialog

    def recovery(self) -> QDialog:
        """The code with which another desk can invite."""
        from ..dialogs.recovery_code import RecoveryDialog

        dialog = RecoveryDialog(self.workspace, self)
        dialog.open()
        return dialog

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _first(self) -> DeskLine | None:
        return next((line for line in self.table.rows() if line.row.own), None)

    def _own(self) -> int:
        own = self._first()
        return own.row.have if own is not None else 0

    def _fingerprint(self) -> str:
        own = self._first()
        return own.row.fingerprint if own is not None else ""

    def _zone(self) -> tzinfo:
        return self.workspace.desk.zone if self.workspace.desk is not None else UTC

    def _connect(self) -> None:
        def chosen() -> DeskRow | None:
            line = self.chosen()
            return line.row if line is not None else None

        for button, act in (
            (self.invite_button, self.invite), (self.repair_button, self.repair),
            (self.trust_button, lambda: self.acts.trust(chosen(), self._fingerprint())),
            (self.lost_button, lambda: self.acts.revoke(chosen())),
            (self.found_button, lambda: self.acts.restore(chosen())),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, act=act: act())
        self.recovery_act.triggered.connect(lambda: self.recovery())
        self.invitations_act.triggered.connect(lambda: self.invitations())
        self.join_act.triggered.connect(lambda: self.join_wanted.emit())
        self.table.current_changed.connect(lambda _row: self.offer())
        self.table.opened.connect(lambda _row: self.repair() if self.repair_button.isVisible() else None)
