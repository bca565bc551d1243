"""The exchange with other desks: how it stands, where it happens, who takes part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...domain.changes import Changes
from ...domain.errors import KnownError
from .. import theme
from ..page import Page
from ..widgets.empty_state import EmptyState
from ..widgets.notice import Notice
from ..workspace import Workspace
from . import exchange_words as say
from .exchange_desks_box import DesksBox
from .exchange_places_box import PlacesBox

if TYPE_CHECKING:
    from ...services.exchange_overview import Overview
    from ...services.exchange_places import Place
    from .exchange_read import Seen

_REST = 560
"""Height in pixels that everything on the page but the places wants."""


class ExchangePage(Page):
    """Places above, desks below; what a table can do stands under its heading and acts on the chosen row."""

    name = "exchange"
    icon = "exchange"
    wants = Changes.everything()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.exchanger = workspace.exchanger
        self.shown: Overview | None = None
        self._seen: Seen | None = None
        self._reading = self._again = False
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

        def work(_progress: object) -> Seen:
            from .exchange_read import read

            return read(desk)

        def done(found: Seen) -> None:
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
        self.now_button.setText(self.tr("Exchange now"))
        self.stick_button.setText(self.tr("Use a USB stick…"))
        self.join_button.setText(self.tr("Join again…"))
        self.place_box.retranslate()
        self.desk_box.retranslate()
        self.empty.set_texts(
            self.tr("This laptop works alone"),
            self.tr("With a second laptop, both keep working without a network and exchange what they "
                    "have recorded over "
                    "a shared folder, a server or a USB stick. Invite it, and choose where they meet."))  # fmt: skip
        self.empty.set_action(self.tr("Invite a desk…"), self.invite)
        self.empty.set_other(self.tr("Add a place…"), self.add_place)
        if self._seen is not None:
            self._show(self._seen)

    # ---- what the operator does -------------------------------------------------------------------------------------

    def exchange_now(self) -> None:
        """Visit every automatic place now."""
        self._start(self.exchanger.places())

    def add_place(self) -> QDialog:
        """Ask for one more place."""
        return self.place_box.add()

    def use_stick(self) -> QDialog:
        """Exchange over a stick that is carried from desk to desk."""
        from ..dialogs.stick import StickDialog

        dialog = StickDialog(self.workspace, self)
        dialog.finished.connect(lambda _result: self._look_again())
        dialog.open()
        return dialog

    def invite(self) -> QDialog:
        """An invitation for one more laptop."""
        return self.desk_box.invite()

    def join_again(self) -> QDialog:
        """Become a desk of the seminar anew, with an invitation."""
        from ..dialogs.join_again import JoinAgainDialog

        dialog = JoinAgainDialog(self.workspace, self)
        dialog.joined.connect(lambda _path: self._look_again())
        dialog.open()
        return dialog

    # ---- inside -----------------------------------------------------------------------------------------------------

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

    def _visited(self, _place: str) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, seen: Seen) -> None:
        found = seen.overview
        self._seen, self.shown = seen, found
        single = found.standing.stand == "single"
        self.stack.setCurrentIndex(0 if single else 1)
        for widget in (self.now_button, self.stick_button, self._headline, self._sentence):
            widget.setVisible(not single)
        large, small = say.headline(found.standing, found.only_here)
        self._headline.setText(large)
        self._sentence.setText(small)
        theme.mark(self._sentence, role="error" if found.standing.alarm else "soft")
        self.place_box.show_rows(found.places, self.exchanger.outcomes)
        self.desk_box.show_lines(seen.desks)
        self._fit_places()
        text = say.notices(seen.desks, found.places, self.exchanger.outcomes, seen.exclusion)
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        self.join_button.setVisible(bool(seen.exclusion))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_places()

    def _fit_places(self) -> None:
        """As many places as there are, while the desks keep their room."""
        self.place_box.fit(self.height() - _REST)

    # ---- building ---------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._headline, self._sentence = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self._headline, "heading"), (self._sentence, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.now_button, self.stick_button, self.join_button = QPushButton(), QPushButton(), QPushButton()
        theme.mark(self.now_button, kind="primary")
        self.place_box, self.desk_box = PlacesBox(self.workspace), DesksBox(self.workspace)
        self.places, self.desks = self.place_box.table, self.desk_box.table
        self.notice, self.empty, self.stack = Notice(), EmptyState("exchange"), QStackedWidget()

    def _lay_out(self) -> None:
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space(2))
        inner.addWidget(self.place_box)
        inner.addSpacing(theme.space(2))
        inner.addWidget(self.desk_box, 1)
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
        warned = QHBoxLayout()
        warned.setSpacing(theme.space(3))
        warned.addWidget(self.notice, 1)
        warned.addWidget(self.join_button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addLayout(top)
        layout.addLayout(warned)
        layout.addWidget(self.stack, 1)
        self.notice.hide()
        self.join_button.hide()

    def _connect(self) -> None:
        self.exchanger.visited.connect(self._visited)
        self.place_box.visit_wanted.connect(self._start)
        self.place_box.changed.connect(self._look_again)
        self.desk_box.join_wanted.connect(self.join_again)
        for button, act in (
            (self.now_button, self.exchange_now), (self.stick_button, self.use_stick),
            (self.join_button, self.join_again),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, act=act: act())
