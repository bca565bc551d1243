"""The line above the grid: which slots, and which people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ...domain.agenda import PAUSES
from ...domain.names import fold
from ...domain.people import Person
from ...domain.plan import Plan
from .. import theme
from ..widgets.layouts import across
from ..widgets.segments import Segment
from .attendance_rows import Rows
from .attendance_words import long_day
from .people_fields import Choice
from .people_words import Vocabulary

ALL = "all"
_EVERY = "*"
_NARROWEST = 96
"""Pixels of a choice; its words end in an ellipsis and stand in full in its list."""
_PAUSE = 60
"""Milliseconds without a key before the grid follows what is typed: what a scanner types never reaches it."""


class Filter(NamedTuple):
    """Which people. None lets everything through; an empty country means people without one."""

    text: str = ""
    country: str | None = None
    role: str | None = None
    modality: str | None = None
    missing: bool = False

    def apply(self, rows: Rows) -> list[Person]:
        """The people who fit, in the order of the board."""
        if rows.board is None:
            return []
        if self == Filter():
            return list(rows.board.people)
        wanted = [f" {word}" for word in fold(self.text).split()]
        lacking = rows.tally.missing if self.missing and rows.tally else None
        return [
            person
            for person in rows.board.people
            if self.country in (None, person.country)
            and self.role in (None, person.role)
            and self.modality in (None, person.modality)
            and (lacking is None or person.id in lacking)
            and (not wanted or all(word in rows.found_by(person) for word in wanted))
        ]


def columns(plan: Plan, scope: str) -> list[int]:
    """Indexes of the slots of a scope that are attended: `all`, `day:2022-09-12` or `session:` and its title."""
    kind, _, name = scope.partition(":")
    return [
        i
        for i, slot in enumerate(plan.slots)
        if slot.kind not in PAUSES
        and (kind == ALL or name == (slot.session if kind == "session" else slot.day.isoformat() if slot.day else ""))
    ]


def scopes(plan: Plan, every: str) -> dict[str, str]:
    """Scope → words: days, then sessions that are not just days, then everything under the name `every`."""
    of_day: dict[str, list[int]] = {}
    of_session: dict[str, list[int]] = {}
    named: dict[str, str] = {}
    for i, slot in enumerate(plan.slots):
        if slot.day:
            of_day.setdefault(f"day:{slot.day.isoformat()}", []).append(i)
            named[f"day:{slot.day.isoformat()}"] = long_day(slot.day)
        if slot.session:
            of_session.setdefault(f"session:{slot.session}", []).append(i)
            named[f"session:{slot.session}"] = slot.session
    days = list(of_day.values())
    sessions = [scope for scope, slots in of_session.items() if slots not in days]
    return {scope: named[scope] for scope in (*of_day, *sessions)} | {ALL: every}


class GridFilter(QWidget):
    """Scope, words, country, role, how they take part, and whether something is missing."""

    changed = Signal()
    scope_changed = Signal()
    down = Signal()
    """The arrow key down: on to the grid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope, self.country, self.role, self.modality = Choice(), Choice(), Choice(), Choice()
        self.search = QLineEdit(clearButtonEnabled=True)
        self.missing = Segment(outlined=True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        line = across(self.scope, self.search, self.country, self.role, self.modality, self.missing)
        line.setSpacing(theme.space(2))
        for place, stretch in enumerate((8, 7, 7, 7, 8, 0)):
            line.setStretch(place, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        for box in (self.scope, self.country, self.role, self.modality):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(_NARROWEST)
            box.activated.connect(self.scope_changed if box is self.scope else self.changed)
        self.search.setMinimumWidth(_NARROWEST)
        self.search.textChanged.connect(self._pause.start)
        self.missing.toggled.connect(self.changed)

    def filter(self) -> Filter:
        country, role, modality = (
            None if box.currentData() in (_EVERY, None) else str(box.currentData())
            for box in (self.country, self.role, self.modality)
        )
        return Filter(self.search.text(), country, role, modality, self.missing.isChecked())

    def offer_scopes(self, found: Mapping[str, str], chosen: str) -> None:
        """Fill the days and sessions; `chosen` is taken unless one of them was chosen already."""
        before = self.scope.currentData()
        self.scope.offer(found)
        self.scope.put(before if before in found else chosen if chosen in found else next(iter(found)))

    def offer(self, words: Vocabulary, people: Sequence[Person]) -> None:
        """Fill the choices with what occurs among `people`. What is chosen stays chosen."""
        present = {(person.country, person.role, person.modality) for person in people}
        countries, roles, modalities = (
            {code: word for code, word in known.items() if code in {kind[place] for kind in present}}
            for place, known in enumerate((words.country, words.role, words.modality))
        )
        if any(not country for country, _, _ in present):
            countries[""] = self.tr("No country")
        for box, choices, every in (
            (self.country, countries, self.tr("All countries")),
            (self.role, roles, self.tr("All roles")),
            (self.modality, modalities, self.tr("Any modality")),
        ):
            box.offer({_EVERY: every, **choices})
            if box.currentIndex() < 0:
                box.setCurrentIndex(0)

    def count_missing(self, count: int | None) -> None:
        """Beside the filter; None while it is not known."""
        if count != self.missing.count():
            self.missing.set_count(count, alert=True)

    def retranslate(self) -> None:
        self.scope.setAccessibleName(self.tr("Day or session"))
        self.search.setPlaceholderText(self.tr("Name or place"))
        self.search.setAccessibleName(self.tr("Search"))
        self.country.setAccessibleName(self.tr("Country"))
        self.role.setAccessibleName(self.tr("Role"))
        self.modality.setAccessibleName(self.tr("How they take part"))
        self.missing.set_label(self.tr("Something missing"))
        self.missing.setToolTip(
            self.tr("People who must attend something that has begun, and are not known to have been there in full")
        )

    def clear(self) -> None:
        """Everybody again."""
        self.search.clear()
        self.missing.setChecked(False)
        for box in (self.country, self.role, self.modality):
            box.setCurrentIndex(0)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self.down.emit()
        else:
            super().keyPressEvent(event)

