"""What another rule would change: the counts before and after, and the names of those who would gain or lose."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ...domain.eligibility import Certificate, Standing
from ...domain.people import Person
from .. import theme
from ..pages.people_words import Vocabulary, number
from ..widgets.note_list import Note, NoteList

if TYPE_CHECKING:
    from ...services.eligibility import Simulation

_NAMED = 100
"""People named on each side; of the others the number is said."""
_LINES = (
    (Standing.EARNED, Certificate.APPROVAL),
    (Standing.ON_THE_WAY, Certificate.APPROVAL),
    (Standing.LOST, Certificate.APPROVAL),
    (Standing.EARNED, Certificate.PARTICIPATION),
)


class RuleOutlook(QFrame):
    """A card beside the form. While it counts, the last numbers stay and are greyed."""

    def __init__(self, words: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self._words = words
        title = QLabel(self.tr("What it would change"))
        theme.mark(title, role="title")
        self._state = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        theme.mark(self._state, role="small")
        self.cells = [(QLabel(), QLabel(), QLabel()) for _ in _LINES]
        self.people = NoteList()
        self.people.setAccessibleName(self.tr("People for whom it would change something"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(theme.space(3))
        layout.addWidget(title)
        layout.addLayout(self._grid())
        layout.addWidget(self._state)
        layout.addWidget(self.people, 1)
        layout.addStretch()

    def show_simulation(self, found: Simulation, changed: bool) -> None:
        """Numbers and names; `changed` is False when this is the rule already."""
        for (standing, certificate), labels in zip(_LINES, self.cells, strict=True):
            before, after = (some.count(standing, certificate) for some in (found.before, found.after))
            self._fill(labels, before, after)
        gained, lost = found.gained, found.lost
        notes = [*self._notes(lost, "cross-octagon", "stop", self.tr("would lose")),
                 *self._notes(gained, "check-circle", "good", self.tr("would gain"))]  # fmt: skip
        self.people.set_notes(notes)
        self.people.setVisible(bool(notes))
        self._state.setText(self._said(len(gained), len(lost), changed))

    def wait(self) -> None:
        """Other numbers are on their way."""
        self._state.setText(self.tr("Counting…"))

    def text(self) -> str:
        """The sentence under the numbers."""
        return self._state.text()

    def numbers(self) -> list[tuple[str, str]]:
        """(before, after) of every line."""
        return [(before.text(), after.text()) for before, after, _ in self.cells]

    def _said(self, gained: int, lost: int, changed: bool) -> str:
        if not changed:
            return self.tr("This is the rule as it is now. Change something to see what would follow.")
        if not gained and not lost:
            return self.tr("Nobody would gain or lose a certificate. Nothing is stored yet.")
        text = self.tr("{gained} would gain a certificate, {lost} would lose one. Nothing is stored yet.")
        return text.format(gained=number(gained), lost=number(lost))

    def _notes(self, people: Sequence[Person], icon: str, tone: str, said: str) -> list[Note]:
        notes = [
            Note(person.id, person.name, " · ".join(part for part in (said, self._words.origin(person)) if part),
                 icon, tone)
            for person in people[:_NAMED]
        ]  # fmt: skip
        if len(people) > _NAMED:
            more = self.tr("and {count} more").format(count=number(len(people) - _NAMED))
            notes.append(Note(f"more {tone}", more, said, icon, tone))
        return notes

    @staticmethod
    def _fill(labels: tuple[QLabel, QLabel, QLabel], before: int, after: int) -> None:
        for label, text in zip(labels, (number(before), number(after), _difference(before, after)), strict=True):
            label.setText(text)
        theme.mark(labels[1], role="strong" if before != after else "soft")

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1))
        grid.setColumnStretch(0, 1)
        for column, text in enumerate((self.tr("now"), self.tr("then")), 1):
            head = QLabel(text, alignment=Qt.AlignmentFlag.AlignRight)
            theme.mark(head, role="small")
            grid.addWidget(head, 0, column)
        names = (self.tr("Approval earned"), self.tr("On the way"), self.tr("Lost"), self.tr("Participation earned"))
        for line, (name, labels) in enumerate(zip(names, self.cells, strict=True), 1):
            grid.addWidget(QLabel(name), line, 0)
            for column, label in enumerate(labels, 1):
                label.setText("–")
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                label.setMinimumWidth(48)
                grid.addWidget(label, line, column)
            theme.mark(labels[0], role="soft")
            theme.mark(labels[2], role="small")
        return grid


def _difference(before: int, after: int) -> str:
    if before == after:
        return ""
    return f"+{number(after - before)}" if after > before else f"−{number(before - after)}"
