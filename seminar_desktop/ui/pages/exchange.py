"""The exchange with other desks: how it stands, where it happens, who takes part."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...domain.changes import Changes
from ...domain.errors import KnownError
from .. import theme
from ..page import Page
from ..widgets.empty_state import EmptyState
from ..widgets.layouts import across
from ..widgets.notice import Notice
from ..widgets.table import Column, Table
from ..widgets.two_lines import TwoLines, height
from ..workspace import Workspace
from . import exchange_words as say
from .exchange_acts import DeskActs

if TYPE_CHECKING:
    from ...services.exchange_overview import Overview, PlaceRow
    from ...services.exchange_places import Place
    from ...services.trust import DeskRow

_PLACES_SHOWN, _REST = 2, 560
"""Rows of places that are always shown, and the height in pixels that everything else on the page wants."""


class ExchangePage(Page):
    """Places above, desks below; what a table can do stands under its heading and acts on the chosen row."""

    name = "exchange"
    icon = "exchange"
    wants = Changes.everything()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.exchanger = workspace.exchanger
        self.shown: Overview | None = None
        self._reading = self._again = False
        self.desk_acts = DeskActs(workspace, self)
        self._make()
        self._lay_out()
        self._connect()

    # ---- what the window calls --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read in the background: who signed what takes a moment."""
        desk = self.workspace.desk
        if desk is None:
            return
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False

        def work(_progress: object) -> Overview:
            from ...services.exchange_overview import overview

            return overview(desk)

        def done(found: Overview) -> None:
            self._reading = False
            if self.workspace.desk is desk:
                self._show(found)
            if self._again:
                self.refresh()

        def failed(error: Exception) -> None:
            self._reading = False
            if isinstance(error, KnownError):
                self.workspace.messages.error(error)

        self.workspace.tasks.run(work, done, failed, lane="exchange")

    def retranslate(self) -> None:
        for button, text in (
            (self.now_button, self.tr("Exchange now")), (self.stick_button, self.tr("Use a USB stick…")),
            (self.add_button, self.tr("Add a place…")), (self.place_now_button, self.tr("Exchange here now")),
            (self.open_button, self.tr("Open folder")), (self.remove_button, self.tr("Remove")),
            (self.invite_button, self.tr("Invite a desk…")), (self.recovery_button, self.tr("Recovery code…")),
            (self.trust_button, self.tr("Trust…")), (self.lost_button, self.tr("This laptop is lost…")),
            (self.found_button, self.tr("It was found…")), (self.anew_button, self.tr("Begin anew here")),
            (self.invitations_button, self.tr("Invitations…")),
        ):  # fmt: skip
            button.setText(text)
        self._name_automatic()
        self._places_title.setText(self.tr("Places"))
        self._desks_title.setText(self.tr("Desks"))
        self.places.set_titles([self.tr("Place"), self.tr("Last reached")])
        self.places.setAccessibleName(self.tr("Places of exchange"))
        self.places.set_empty(self.tr("No place yet"), self.tr("A shared folder, a server, or a stick you carry."))
        self.desks.set_titles([self.tr("Desk"), self.tr("Last seen"), self.tr("Theirs read here"),
                               self.tr("Mine read there"), self.tr("Version")])  # fmt: skip
        self.desks.setAccessibleName(self.tr("Desks of the seminar"))
        self.empty.set_texts(
            self.tr("This laptop works alone"),
            self.tr("With a second laptop, both keep working without a network and exchange what they "
                    "have recorded over "
                    "a shared folder, a server or a USB stick. Invite it, and choose where they meet."))  # fmt: skip
        self.empty.set_action(self.tr("Invite a desk…"), self.invite)
        self.empty.set_other(self.tr("Add a place…"), self.add_place)
        if self.shown is not None:
            self._show(self.shown)

    # ---- what the operator does -------------------------------------------------------------------------------------

    def exchange_now(self) -> None:
        """Visit every automatic place now."""
        self._start(self.exchanger.places())

    def exchange_here(self) -> None:
        """Visit the chosen place now."""
        row = self._place()
        if row is not None:
            self._start([row.place])

    def begin_anew(self) -> None:
        """Write to the chosen place although it is empty now: it was emptied on purpose, or is another stick."""
        row = self._place()
        if row is not None:
            self._start([row.place], anew=True)

    def add_place(self) -> QDialog:
        from ..dialogs.place import PlaceDialog

        dialog = PlaceDialog(self.workspace, self)
        dialog.added.connect(self._added)
        dialog.open()
        return dialog

    def use_stick(self) -> QDialog:
        from ..dialogs.stick import StickDialog

        dialog = StickDialog(self.workspace, self)
        dialog.finished.connect(lambda _result: self._look_again())
        dialog.open()
        return dialog

    def invite(self) -> QDialog:
        from ..dialogs.invite import InviteDialog

        dialog = InviteDialog(self.workspace, self)
        dialog.open()
        return dialog

    def invitations(self) -> QDialog:
        from ..dialogs.invitations import InvitationsDialog

        rows = self.shown.desks if self.shown else ()
        dialog = InvitationsDialog(self.workspace, {(*row.ancestors, row.id)[0]: row.name for row in rows}, self)
        dialog.open()
        return dialog

    def recovery(self) -> QDialog:
        from ..dialogs.recovery_code import RecoveryDialog

        dialog = RecoveryDialog(self.workspace, self)
        dialog.open()
        return dialog

    def switch_automatic(self) -> None:
        """Visit the chosen place by itself, or no more."""
        from ...services import exchange_places

        row = self._place()
        if row is not None and self.workspace.desk is not None:
            exchange_places.set_automatic(self.workspace.desk, row.id, not row.place.automatic)
            self._look_again()

    def remove_place(self) -> None:
        """Exchange there no more. What lies there stays, and the place can be added again: no question is asked."""
        from ...services import exchange_places

        row, desk = self._place(), self.workspace.desk
        if row is None or desk is None:
            return
        exchange_places.remove(desk, row.id)
        self._look_again()
        self.workspace.messages.info(
            self.tr("“{place}” is not visited any more. What lies there stays.").format(place=row.shown),
            self.tr("Undo"), lambda: self._put_back(row.place),
        )  # fmt: skip

    def open_folder(self) -> None:
        from ..dialogs import files

        row = self._place()
        if row is not None:
            files.show(Path(row.place.address))

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _put_back(self, place: Place) -> None:
        from ...services import exchange_places

        if self.workspace.desk is not None:
            exchange_places.add(self.workspace.desk, place.address, place.automatic)
            self._look_again()

    def _added(self, place: Place) -> None:
        self._look_again()
        self._start([place])

    def _start(self, places: list[Place], anew: bool = False) -> None:
        if not places:
            self.workspace.messages.error(KnownError("no_place"))
        chosen = [place for place in places if place.automatic] or places
        for place in chosen:
            self.exchanger.visit(place, lambda outcome: self.workspace.messages.good(say.result(outcome)), self._failed,
                                 anew=anew)  # fmt: skip

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KnownError) and error.code != "cancelled":
            self.workspace.messages.error(error)

    def _look_again(self) -> None:
        self.exchanger.look_again()
        self.refresh()

    def _place(self) -> PlaceRow | None:
        row: PlaceRow | None = self.places.selected()
        return row

    def _desk(self) -> DeskRow | None:
        row: DeskRow | None = self.desks.selected()
        return row

    def _own(self) -> int:
        return self.shown.desks[0].have if self.shown and self.shown.desks else 0

    def _own_fingerprint(self) -> str:
        return self.shown.desks[0].fingerprint if self.shown and self.shown.desks else ""

    def _visited(self, _place: str) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, found: Overview) -> None:
        self.shown = found
        single = found.standing.stand == "single"
        self.stack.setCurrentIndex(0 if single else 1)
        for button in (self.now_button, self.stick_button, self._headline, self._sentence):
            button.setVisible(not single)
        large, small = say.headline(found.standing)
        self._headline.setText(large)
        self._sentence.setText(small)
        theme.mark(self._sentence, role="error" if found.standing.alarm else "soft")
        self.places.set_rows(found.places)
        self.desks.set_rows(found.desks)
        for table, rows in ((self.places, found.places), (self.desks, found.desks)):
            if rows and table.selected() is None:
                table.select(rows[0].id)
        self._fit_places()
        self._show_damage(found)
        self._offer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_places()

    def _fit_places(self) -> None:
        """As many places as there are, while the desks keep their room."""
        most = max(_PLACES_SHOWN, (self.height() - _REST) // height())
        shown = max(1, min(len(self.places.rows()), most))
        self.places.setFixedHeight(self.places.horizontalHeader().sizeHint().height() + shown * height() + 4)

    def _show_damage(self, found: Overview) -> None:
        damaged = [one for outcome in self.exchanger.outcomes.values() for one in outcome.damaged]
        text = say.damage(damaged, sum(row.waiting > 0 for row in found.desks))
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def _offer(self) -> None:
        """Buttons that mean something for the chosen rows."""
        place, desk = self._place(), self._desk()
        for button in (self.place_now_button, self.automatic_button, self.remove_button):
            button.setEnabled(place is not None)
        self.place_now_button.setEnabled(place is not None and not self.exchanger.running(place.id))
        self.anew_button.setVisible(place is not None and place.place.problem == "place_not_there")
        self.open_button.setVisible(place is not None and place.kind == "folder")
        self._name_automatic()
        self.trust_button.setVisible(desk is not None and desk.waiting > 0 and desk.fingerprint != "")
        other = desk is not None and not desk.own
        lost = desk is not None and desk.revoked_after is not None
        self.lost_button.setVisible(other and not lost)
        self.found_button.setVisible(other and lost)

    def _name_automatic(self) -> None:
        row = self._place()
        on = row is not None and row.place.automatic
        self.automatic_button.setText(self.tr("Only when I press") if on else self.tr("Visit by itself"))

    # ---- building ---------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._headline, self._sentence = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._places_title, self._desks_title = QLabel(), QLabel()
        for label, role in ((self._headline, "heading"), (self._sentence, "soft"), (self._places_title, "title"),
                            (self._desks_title, "title")):  # fmt: skip
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.now_button, self.stick_button = QPushButton(), QPushButton()
        theme.mark(self.now_button, kind="primary")
        self.add_button, self.place_now_button, self.automatic_button = QPushButton(), QPushButton(), QPushButton()
        self.open_button, self.remove_button = QPushButton(), QPushButton()
        self.invite_button, self.recovery_button = QPushButton(), QPushButton()
        self.trust_button, self.lost_button, self.found_button = QPushButton(), QPushButton(), QPushButton()
        self.invitations_button, self.anew_button = QPushButton(), QPushButton()
        self.places = Table((
            Column(say.place, tooltip=say.place),
            Column(lambda row: say.clock(row.reached), sort=lambda row: row.place.reached, width=150),
        ), key=lambda row: row.id)  # fmt: skip
        self.places.setItemDelegateForColumn(0, TwoLines(say.tone, say.icon, parent=self.places))
        zone = self._zone
        self.desks = Table((
            Column(say.desk, tooltip=say.desk_note),
            Column(lambda row: say.seen(row, zone()), sort=lambda row: row.peer.said_at if row.peer else "", width=130),
            Column(say.theirs, sort=lambda row: row.have, right=True, width=150),
            Column(lambda row: say.mine(row, self._own()), right=True, width=150),
            Column(lambda row: row.peer.version if row.peer else "", width=90),
        ), key=lambda row: row.id)  # fmt: skip
        self.desks.setItemDelegateForColumn(0, TwoLines(say.desk_tone, say.desk_icon, parent=self.desks))
        for table in (self.places, self.desks):
            table.verticalHeader().setDefaultSectionSize(height())
        self.notice, self.empty, self.stack = Notice(), EmptyState("exchange"), QStackedWidget()

    def _zone(self):  # type: ignore[no-untyped-def]
        from datetime import UTC

        return self.workspace.desk.zone if self.workspace.desk is not None else UTC

    def _lay_out(self) -> None:
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space(2))
        inner.addLayout(across(self._places_title, None, self.anew_button, self.place_now_button,
                               self.automatic_button, self.open_button, self.remove_button,
                               self.add_button))  # fmt: skip
        inner.addWidget(self.places)
        inner.addSpacing(theme.space(2))
        inner.addLayout(across(self._desks_title, None, self.trust_button, self.lost_button, self.found_button,
                               self.recovery_button, self.invitations_button, self.invite_button))  # fmt: skip
        inner.addWidget(self.desks, 1)
        inner.addWidget(self.notice)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(full)
        said = QVBoxLayout()
        said.setSpacing(theme.space(1))
        said.addWidget(self._headline)
        said.addWidget(self._sentence)
        top = QHBoxLayout()
        top.setSpacing(theme.space(3))
        top.addLayout(said, 1)
        top.addWidget(self.stick_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.now_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.exchanger.visited.connect(self._visited)
        for button, act in (
            (self.now_button, self.exchange_now), (self.stick_button, self.use_stick),
            (self.add_button, self.add_place), (self.anew_button, self.begin_anew),
            (self.place_now_button, self.exchange_here), (self.automatic_button, self.switch_automatic),
            (self.open_button, self.open_folder), (self.remove_button, self.remove_place),
            (self.invite_button, self.invite), (self.recovery_button, self.recovery),
            (self.invitations_button, self.invitations),
            (self.trust_button, lambda: self.desk_acts.trust(self._desk(), self._own_fingerprint())),
            (self.lost_button, lambda: self.desk_acts.revoke(self._desk())),
            (self.found_button, lambda: self.desk_acts.restore(self._desk())),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, act=act: act())
        for table in (self.places, self.desks):
            table.current_changed.connect(lambda _row: self._offer())
        self.places.opened.connect(lambda _row: self.exchange_here())
