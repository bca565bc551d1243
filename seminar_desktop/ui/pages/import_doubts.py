"""Doubtful rows, one at a time: the row of the file beside those it may be, and one key that decides."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ... import wording_import
from ...domain.badge_code import LENGTH
from ...domain.people import CARE_FIELDS, ROSTER_FIELDS, Person
from ...domain.roster import NEW, TYPED_AT_DESK, Comparison, Decision, Doubt
from .. import theme
from ..messages import words
from ..widgets.table import Column, Table
from .import_compare import CompareTable, Line
from .import_plan import Plan
from .import_tables import name_of
from .people_words import Vocabulary, field, number


class DoubtsView(QWidget):
    """List of doubtful rows at the left, the decision at the right. Keys: 1…9, N, D, F, S."""

    decided = Signal()
    """A decision was made or taken back."""
    refused = Signal(str)
    """A sentence on why a decision cannot be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._before: deque[dict[int, Decision]] = deque(maxlen=LENGTH - 1)
        """Decisions before each of the last keys, as many as a badge code has before it is recognised."""
        self._people: dict[str, Person] = {}
        self._words: Vocabulary | None = None
        self.list = Table([Column(lambda d: number(d.line), right=True, width=76),
                           Column(lambda d: name_of(d.values)), Column(self._answer, width=148)], key=lambda d: d.line)
        self.list.horizontalHeader().setSectionsClickable(False)
        self._reason = QLabel(wordWrap=True)
        self._hint = QLabel(wordWrap=True)
        for label, role in ((self._reason, "strong"), (self._hint, "small")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.compare = CompareTable()
        self.buttons: dict[str, QPushButton] = {}
        self._answers = QHBoxLayout()
        self._answers.setSpacing(theme.space(2))
        right = QVBoxLayout()
        right.setSpacing(theme.space(3))
        right.addWidget(self._reason)
        right.addWidget(self.compare, 1)
        right.addLayout(self._answers)
        right.addWidget(self._hint)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(4))
        layout.addWidget(self.list, 2)
        layout.addLayout(right, 3)
        self.list.current_changed.connect(self._show)
        self.list.installEventFilter(self)
        self.setFocusProxy(self.list)

    def show_plan(self, plan: Plan, people: dict[str, Person], said: Vocabulary) -> None:
        self._plan, self._people, self._words = plan, people, said
        self.list.set_rows(plan.preview.doubtful)
        if plan.preview.doubtful and self.list.current() is None:
            self.list.selectRow(0)
        self._show(self.list.current())

    def retranslate(self) -> None:
        self.list.set_titles([self.tr("Row"), self.tr("In the file"), self.tr("Decision")])
        self.list.setAccessibleName(self.tr("Doubtful rows"))
        self.compare.setAccessibleName(self.tr("The row and the people it may be"))
        if self._plan:
            self._show(self.list.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list would search for the letters."""
        if event.type() == QEvent.Type.FocusOut:
            self._before.clear()
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._press(event)

    def forget_scan(self) -> None:
        """What was typed last was a badge: take back what its characters have decided here."""
        if self._plan is not None and len(self._before) == LENGTH - 1:
            self._plan.decisions = dict(self._before[0])
            self._before.clear()
            self._show(self.list.current())
            self.list.viewport().update()
            self.decided.emit()

    def _press(self, event: QKeyEvent) -> bool:
        if self._plan is not None and event.text().isprintable() and event.text():
            self._before.append(dict(self._plan.decisions))
        button = self.buttons.get(event.text().upper())
        if button is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        button.click()
        return True

    # ---- deciding ---------------------------------------------------------------------------------------------------

    def _choose(self, person: str) -> None:
        line = self.list.current().line
        other = self._plan.other_row(line, person) if person != NEW else 0
        if other:
            self.refused.emit(self.tr("Row {other} is this person already. Decide one of the two rows otherwise.")
                              .format(other=number(other)))
            return
        self._plan.choose(line, person)
        self._next(stay=bool(person != NEW and self._open_conflicts(person)))

    def _resolve(self, take: bool) -> None:
        self._plan.resolve(self.list.current().line, take=take)
        self._next()

    def _later(self) -> None:
        self._plan.later(self.list.current().line)
        self._next()

    def _open_conflicts(self, person: str) -> bool:
        return any(c.conflicts for c in self.list.current().candidates if c.person_id == person)

    def _next(self, stay: bool = False) -> None:
        """On to the row below, unless this one has another question."""
        row = self.list.currentIndex().row()
        if not stay and row + 1 < len(self.list.rows()):
            self.list.selectRow(row + 1)
        else:
            self._show(self.list.current())
        self.list.viewport().update()
        self.list.setFocus()
        self.decided.emit()

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _show(self, doubt: Doubt | None) -> None:
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {}
        while self._answers.takeAt(0):
            pass
        if doubt is None or self._words is None:
            return
        self._reason.setText(words(wording_import.DOUBTS, doubt.reason))
        self.compare.show_lines(*self._lines(doubt))
        decision = self._plan.decisions.get(doubt.line)
        chosen = self._plan.candidate(doubt, decision)
        if doubt.reason != TYPED_AT_DESK:
            for count, candidate in enumerate(doubt.candidates[:9], 1):
                self._button(str(count), candidate.name, lambda _=False, c=candidate: self._choose(c.person_id),
                             bool(decision and decision.person == candidate.person_id))
            self._button("N", self.tr("New person"), lambda _=False: self._choose(NEW),
                         bool(decision and decision.person == NEW))
        if chosen and chosen.conflicts:
            self._button("D", self.tr("Keep the desk’s"), lambda _=False: self._resolve(False),
                         bool(decision and not decision.take))
            self._button("F", self.tr("Take the file’s"), lambda _=False: self._resolve(True),
                         bool(decision and decision.take))
        self._button("S", self.tr("Later"), lambda _=False: self._later(), decision is None)
        self._answers.addStretch()
        self._hint.setText(self._consequence(doubt, decision))

    def _button(self, key: str, text: str, then, chosen: bool) -> None:
        button = QPushButton(f"{key}   {text}")
        button.setAccessibleName(f"{text} ({key})")
        button.clicked.connect(then)
        theme.mark(button, kind="primary" if chosen else "")
        self.buttons[key] = button
        self._answers.addWidget(button)

    def _consequence(self, doubt: Doubt, decision: Decision | None) -> str:
        if decision is None and doubt.reason == TYPED_AT_DESK:
            return self.tr("Later: the desk’s value stays, and the next import asks again.")
        if decision is None:
            return self.tr("Later: this row is not imported, and the next import asks again.")
        if decision.person == NEW:
            return self.tr("This row is added as a new person.")
        if decision.take:
            return self.tr("The file’s values replace the desk’s.")
        return self.tr("The desk’s values stay; empty fields are filled from the file.")

    def _answer(self, doubt: Doubt) -> str:
        decision = self._plan.decisions.get(doubt.line) if self._plan else None
        if decision is None:
            return self.tr("Later")
        if decision.person == NEW:
            return self.tr("New person")
        if decision.take:
            return self.tr("File’s value")
        chosen = self._plan.candidate(doubt, decision)
        return self.tr("Desk’s value") if doubt.reason == TYPED_AT_DESK else (chosen.name if chosen else "")

    def _lines(self, doubt: Doubt) -> tuple[list[str], list[Line]]:
        """Titles and one line a field that says something in the file or differs; what differs comes first."""
        titles = [self.tr("Field"), self.tr("In the file")]
        several = doubt.reason != TYPED_AT_DESK
        titles += [f"{n}   {c.name}" if several else self.tr("At the desk") for n, c in enumerate(doubt.candidates, 1)]
        lines = [self._line(name, doubt) for name in ROSTER_FIELDS if name not in CARE_FIELDS]
        said = [line for line in lines if any(line.values)]
        return titles, sorted(said, key=lambda line: not any(line.differs))

    def _line(self, name: str, doubt: Doubt) -> Line:
        said = self._words
        mine = said.value(name, doubt.values.get(name, ""))
        theirs = [said.value(name, self._now(name, c)) for c in doubt.candidates]
        return Line(field(name), (mine, *theirs), tuple(bool(mine) and mine != other for other in theirs))

    def _now(self, name: str, candidate: Comparison) -> str:
        return str(getattr(self._people.get(candidate.person_id), name, ""))
