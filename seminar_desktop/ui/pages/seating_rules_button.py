"""The rules of the round tables behind one button: what counts, what is in force, and taken back with a click."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from ... import wording_seating
from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...domain.seating import Rule, RuleKind
from ..messages import words
from ..workspace import Workspace
from . import seating_words as say
from .people_words import vocabulary

if TYPE_CHECKING:
    from ...services.seating_board import Board
    from ...services.seating_rules import SetRule


class RulesButton(QPushButton):
    """A menu: what counts, whom each table takes, and every rule about two people."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._board: Board | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def retranslate(self) -> None:
        self.setText(self.tr("Rules"))

    def show_rules(self, shown: Board) -> None:
        """Of this board, when the menu is opened."""
        self._board = shown

    def set_rule(self, rule: SetRule, act: Callable[[], Changes]) -> None:
        """Set a rule and say so, with a way back."""
        self._do(act)
        self._workspace.messages.good(self._worded(rule), self.tr("Undo"), lambda: self.take_back(rule))

    def take_back(self, rule: SetRule, on: bool = False) -> None:
        """A rule holds no more; `on`: it holds again."""
        desk = self._workspace.desk
        if desk is not None:
            from ...services import seating_rules

            self._do(lambda: seating_rules.set_again(desk, rule, on))

    def _fill(self) -> None:
        desk, board = self._workspace.desk, self._board
        self._menu.clear()
        if desk is None or board is None:
            return
        from ...services import seating_rules

        self._menu.addAction(self.tr("What counts…"), self.ask_criteria)
        self._menu.addAction(self.tr("Several rounds…"), self.ask_rounds)
        self._menu.addSeparator()
        found = seating_rules.rules(desk)
        about_people = [rule for rule in found if rule.people]
        for rule in about_people:
            self._menu.addAction(self.tr("Take back: {rule}").format(rule=self._worded(rule)),
                                 lambda rule=rule: self._removed(rule))  # fmt: skip
        if not about_people:
            self._menu.addAction(self.tr("Choose a person, then “Together with…” or “Apart from…”")).setEnabled(False)
        self._menu.addSeparator()
        for table in board.asked.tables:
            part = self._menu.addMenu(self.tr("Who sits at table {table}").format(table=table.number))
            for kind in seating_rules.TABLES:
                chosen = next((one.allowed for one in found if (one.kind, one.table) == (kind, table.number)), None)
                self._offer(part, kind, table.number, board, chosen or frozenset())

    def _offer(self, part: QMenu, kind: RuleKind, table: str, board: Board, chosen: frozenset[str]) -> None:
        """One check box per language, or per way of taking part, that somebody has; none checked takes everybody."""
        said, name = vocabulary(), kind.value
        part.addSection(self.tr("Only who speaks") if kind is RuleKind.LANGUAGE else self.tr("Only who takes part"))
        every = {getattr(person, name) for person in board.asked.people.values()} - {""}
        for code in sorted(every, key=lambda code: said.value(name, code)):
            action = part.addAction(said.value(name, code))
            action.setCheckable(True)
            action.setChecked(code in chosen)
            action.triggered.connect(lambda _on=False, after=chosen ^ {code}: self._admit(kind, table, after))

    def _admit(self, kind: RuleKind, table: str, allowed: frozenset[str]) -> None:
        desk = self._workspace.desk
        if desk is not None:
            from ...services import seating_rules

            self._do(lambda: seating_rules.admit(desk, kind, table, allowed))

    def ask_criteria(self) -> QDialog:
        """Open the dialog about what counts."""
        from ..dialogs.seating_criteria import SeatingCriteriaDialog

        dialog = SeatingCriteriaDialog(self._workspace, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def ask_rounds(self) -> QDialog:
        """Open the dialog of several rounds."""
        from ..dialogs.seating_rounds import SeatingRoundsDialog

        dialog = SeatingRoundsDialog(self._workspace, self.window())
        dialog.open()
        return dialog

    def _removed(self, rule: SetRule) -> None:
        self.take_back(rule)
        self._workspace.messages.info(self.tr("Taken back."), self.tr("Undo"), lambda: self.take_back(rule, on=True))

    def _do(self, act: Callable[[], Changes]) -> None:
        try:
            self._workspace.broadcast(act())
        except KnownError as error:
            self._workspace.messages.error(error)

    def _worded(self, rule: SetRule) -> str:
        people = self._board.asked.people if self._board is not None else {}
        plain = Rule(RuleKind(rule.kind), rule.people, rule.table, value=", ".join(sorted(rule.allowed)))
        said = words(wording_seating.RULES, *wording_seating.worded(plain, people, say.field))
        return said[:1].upper() + said[1:]
