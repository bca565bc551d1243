"""The invitations that were made: until when each can be used, who came by it, and calling one back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from ...domain.changes import Changes
from ...domain.errors import KnownError
from .. import theme
from ..messages import error as sentence
from ..messages import local
from ..pages.exchange_acts import DeskDialog
from ..widgets.table import Column, Table
from ..widgets.two_lines import TwoLines, height
from ..workspace import Workspace
from .exchange_frame import Frame

if TYPE_CHECKING:
    from ...services.desk import Desk
    from ...services.trust import InvitationRow

SHOWN = 5
"""Invitations that are seen without scrolling."""


class InvitationsDialog(Frame):
    """Lists every invitation, the last to end first; the chosen one can be withdrawn."""

    def __init__(self, workspace: Workspace, names: Mapping[str, str], parent: QWidget) -> None:
        """`names`: id that a desk had first → its name."""
        self.withdraw_button, self.close_button = QPushButton(), QPushButton()
        super().__init__("", "", parent, self.withdraw_button, None, self.close_button)
        self.workspace, self._names = workspace, names
        self.table = Table((Column(self._words, tooltip=lambda row: row.id),), key=lambda row: row.id)
        self.table.setItemDelegateForColumn(0, TwoLines(self._tone, self._icon, parent=self.table))
        self.table.verticalHeader().setDefaultSectionSize(height())
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + SHOWN * height() + 4)
        self.body.addWidget(self.table)
        self._write()
        self.table.current_changed.connect(lambda _row: self._offer())
        self.withdraw_button.clicked.connect(lambda _on=False: self.withdraw())
        self.close_button.clicked.connect(self.accept)
        self._offer()
        self.refresh()

    def refresh(self) -> None:
        """Read them in the background: who came by which is told by signatures."""
        from ...services import trust

        desk = self.workspace.desk
        if desk is not None:
            self.workspace.tasks.run(lambda _progress: trust.invitations(desk), self._show, self._failed,
                                     lane="exchange")  # fmt: skip

    def withdraw(self) -> DeskDialog | None:
        """Ask for a reason, then let nobody else join by the chosen one."""
        row, desk = self._row(), self.workspace.desk
        if row is None or desk is None or row.withdrawn:
            return None
        dialog = DeskDialog(
            self.tr("Withdraw this invitation?"),
            self.tr("Nobody else can join by it. This cannot be undone; a new invitation is made in a moment."),
            self.tr("Withdraw"), lambda reason: self._withdraw(desk, row, reason), self,
        )  # fmt: skip
        theme.mark(dialog.do_button, kind="danger")
        dialog.open()
        return dialog

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _withdraw(self, desk: Desk, row: InvitationRow, reason: str) -> None:
        from ...services import trust

        def done(changes: Changes) -> None:
            self.workspace.broadcast(changes)
            if isValid(self):
                self.say(self.tr("Withdrawn. The other desks hear of it with the next exchange."))
                self.refresh()

        self.workspace.tasks.run(
            lambda _progress: trust.withdraw(desk, row.id, reason), done, self._failed, lane="exchange"
        )

    def _show(self, rows: list[InvitationRow]) -> None:
        if not isValid(self):
            return
        self.table.set_rows(rows)
        if rows and self._row() is None:
            self.table.select(rows[0].id)
        self._offer()

    def _failed(self, error: Exception) -> None:
        if isValid(self) and isinstance(error, KnownError):
            self.say(sentence(error), "error")

    def _row(self) -> InvitationRow | None:
        row: InvitationRow | None = self.table.selected()
        return row

    def _offer(self) -> None:
        row = self._row()
        self.withdraw_button.setEnabled(row is not None and not row.withdrawn)

    def _words(self, row: InvitationRow) -> str:
        """When it ends, and below that what became of it."""
        desk = self.workspace.desk
        until = local(row.until.astimezone(desk.zone if desk is not None else UTC))
        ends = self.tr("Ended {until}") if row.until <= datetime.now(UTC) else self.tr("Ends {until}")
        return f"{ends.format(until=until)}\n{self._note(row)}"

    def _note(self, row: InvitationRow) -> str:
        used = ", ".join(
            self._names.get(one) or self.tr("Unknown desk {id}").format(id=one[:7]) for one in row.used_by
        )
        if row.withdrawn:
            return self.tr("Withdrawn. Used by {desks}").format(desks=used) if used else self.tr("Withdrawn")
        if len(row.used_by) > 1:
            return self.tr("Used more than once: {desks}. Ask whether all are yours.").format(desks=used)
        return self.tr("Used by {desks}").format(desks=used) if used else self.tr("Nobody came by it yet")

    def _tone(self, row: InvitationRow) -> str:
        return "wait" if len(row.used_by) > 1 and not row.withdrawn else ""

    def _icon(self, row: InvitationRow) -> str:
        if row.withdrawn:
            return "lock"
        return "warning" if len(row.used_by) > 1 else "person" if row.used_by else "seats"

    def _write(self) -> None:
        title = self.tr("Invitations")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.explained.setText(self.tr(
            "Each is for one laptop, until it ends. Withdraw one that was lost, photographed or sent to the wrong "
            "person: nobody else can join by it. Desks that are known here by now go on."))  # fmt: skip
        self.table.set_titles([self.tr("Invitation")])
        self.table.setAccessibleName(title)
        self.table.set_empty(self.tr("No invitation yet"), self.tr("“Invite a desk…” makes one."))
        self.withdraw_button.setText(self.tr("Withdraw…"))
        self.close_button.setText(self.tr("Close"))
