"""The places of exchange: where they are, how each stands, and what can be done about the chosen one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import theme
from ..widgets.layouts import across
from ..widgets.table import Column, Table
from ..widgets.two_lines import TwoLines, height
from ..workspace import Workspace
from . import exchange_words as say

if TYPE_CHECKING:
    from ...domain.exchange import Outcome
    from ...services.exchange_overview import PlaceRow
    from ...services.exchange_places import Place

_SHOWN = 2
"""Rows that are always shown."""


class PlacesBox(QWidget):
    """Heading with its buttons, and the table below."""

    visit_wanted = Signal(list, bool)
    """Places, and whether to begin anew at a place that is empty now."""
    changed = Signal()
    """A place was added, changed or removed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._outcomes: Mapping[str, Outcome] = workspace.exchanger.outcomes
        self._title = QLabel()
        theme.mark(self._title, role="title")
        self.add_button, self.now_button, self.automatic_button = QPushButton(), QPushButton(), QPushButton()
        self.open_button, self.remove_button, self.anew_button = QPushButton(), QPushButton(), QPushButton()
        self.table = Table((
            Column(self._words, tooltip=self._words),
            Column(lambda row: say.clock(row.reached), sort=lambda row: row.place.reached, width=150),
        ), key=lambda row: row.id)  # fmt: skip
        self.table.setItemDelegateForColumn(0, TwoLines(
            lambda row: say.tone(row, self.damaged(row)), lambda row: say.icon(row, self.damaged(row)),
            parent=self.table))  # fmt: skip
        self.table.verticalHeader().setDefaultSectionSize(height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        layout.addLayout(across(self._title, None, self.anew_button, self.now_button, self.automatic_button,
                                self.open_button, self.remove_button, self.add_button))  # fmt: skip
        layout.addWidget(self.table)
        self._connect()

    # ---- what the page calls ----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        for button, text in (
            (self.add_button, self.tr("Add a place…")), (self.now_button, self.tr("Exchange here now")),
            (self.open_button, self.tr("Open folder")), (self.remove_button, self.tr("Remove")),
            (self.anew_button, self.tr("Begin anew here")),
        ):  # fmt: skip
            button.setText(text)
        self._title.setText(self.tr("Places"))
        self.table.set_titles([self.tr("Place"), self.tr("Last reached")])
        self.table.setAccessibleName(self.tr("Places of exchange"))
        self.table.set_empty(self.tr("No place yet"), self.tr("A shared folder, a server, or a stick you carry."))
        self.offer()

    def show_rows(self, rows: tuple[PlaceRow, ...], outcomes: Mapping[str, Outcome]) -> None:
        """`outcomes`: see `Exchanger.outcomes`."""
        self._outcomes = outcomes
        self.table.set_rows(rows)
        if rows and self.table.selected() is None:
            self.table.select(rows[0].id)
        self.offer()

    def fit(self, room: int) -> None:
        """As many places as there are, in at most `room` pixels."""
        shown = max(1, min(len(self.table.rows()), max(_SHOWN, room // height())))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + shown * height() + 4)

    def damaged(self, row: PlaceRow) -> int:
        """Files at a place of which nothing was taken, at the last visit."""
        outcome = self._outcomes.get(row.id)
        return len(outcome.damaged) if outcome is not None else 0

    def offer(self) -> None:
        """Buttons that mean something for the chosen place."""
        row = self.chosen()
        for button in (self.automatic_button, self.remove_button):
            button.setEnabled(row is not None)
        self.now_button.setEnabled(row is not None and not self.workspace.exchanger.running(row.id))
        self.anew_button.setVisible(row is not None and row.place.problem == "place_not_there")
        self.open_button.setVisible(row is not None and row.kind == "folder")
        on = row is not None and row.place.automatic
        self.automatic_button.setText(self.tr("Only when I press") if on else self.tr("Visit by itself"))

    def chosen(self) -> PlaceRow | None:
        row: PlaceRow | None = self.table.selected()
        return row

    # ---- what the operator does -------------------------------------------------------------------------------------

    def visit(self, anew: bool = False) -> None:
        """Visit the chosen place now. `anew`: although it is empty now, emptied on purpose or another stick."""
        row = self.chosen()
        if row is not None:
            self.visit_wanted.emit([row.place], anew)

    def add(self) -> QDialog:
        """Ask for one more place."""
        from ..dialogs.place import PlaceDialog

        dialog = PlaceDialog(self.workspace, self)
        dialog.added.connect(self._added)
        dialog.open()
        return dialog

    def switch_automatic(self) -> None:
        """Visit the chosen place by itself, or no more."""
        from ...services import exchange_places

        row = self.chosen()
        if row is not None and self.workspace.desk is not None:
            exchange_places.set_automatic(self.workspace.desk, row.id, not row.place.automatic)
            self.changed.emit()

    def remove(self) -> None:
        """Exchange there no more. What lies there stays, and the place can be added again: no question is asked."""
        from ...services import exchange_places

        row, desk = self.chosen(), self.workspace.desk
        if row is None or desk is None:
            return
        exchange_places.remove(desk, row.id)
        self.changed.emit()
        self.workspace.messages.info(
            self.tr("“{place}” is not visited any more. What lies there stays.").format(place=row.shown),
            self.tr("Undo"), lambda: self._put_back(row.place),
        )  # fmt: skip

    def open_folder(self) -> None:
        """Show the chosen folder in the file manager."""
        from ..dialogs import files

        row = self.chosen()
        if row is not None:
            files.show(Path(row.place.address))

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _words(self, row: PlaceRow) -> str:
        return say.place(row, self.damaged(row))

    def _put_back(self, place: Place) -> None:
        from ...services import exchange_places

        if self.workspace.desk is not None:
            exchange_places.add(self.workspace.desk, place.address, place.automatic)
            self.changed.emit()

    def _added(self, place: Place) -> None:
        self.changed.emit()
        self.visit_wanted.emit([place], False)

    def _connect(self) -> None:
        for button, act in (
            (self.add_button, self.add), (self.anew_button, lambda: self.visit(anew=True)),
            (self.now_button, self.visit), (self.automatic_button, self.switch_automatic),
            (self.open_button, self.open_folder), (self.remove_button, self.remove),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, act=act: act())
        self.table.current_changed.connect(lambda _row: self.offer())
        self.table.opened.connect(lambda _row: self.visit())
