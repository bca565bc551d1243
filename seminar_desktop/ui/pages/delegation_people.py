"""The people of one country: municipal representatives first, then everybody else from there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ...domain.people import Modality, Person, Role
from .. import theme
from ..widgets.search_list import Hit, SearchList
from .people_words import Vocabulary

WIDTH = 292
_FRAMELESS = ("QListView { border: 2px solid transparent; background: transparent; }"
              "QListView:focus { border-color: palette(highlight); }")
"""The card is frame enough, until the list has the focus."""


class DelegationPeople(QFrame):
    """A card with the country, who is missing in full, and a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.setFixedWidth(WIDTH)
        self._title, self._missing = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self._title, "title"), (self._missing, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(12, 0, 12, 0)
            theme.mark(label, role=role)
        self.list = SearchList()
        self.list.setStyleSheet(_FRAMELESS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 16, 8, 8)
        layout.setSpacing(theme.space(1))
        layout.addWidget(self._title)
        layout.addWidget(self._missing)
        layout.addSpacing(theme.space(2))
        layout.addWidget(self.list, 1)

    def show_country(self, country: str, missing: str, people: Sequence[Person], arrived: frozenset[str],
                     words: Vocabulary) -> None:
        self._title.setText(country)
        self._missing.setText(missing)
        self.list.set_hits([self._hit(person, person.id in arrived, words) for person in people])

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("People of the delegation"))

    def _hit(self, person: Person, here: bool, words: Vocabulary) -> Hit:
        place = person.affiliation
        if person.role != Role.MUNICIPAL:
            place = " · ".join(part for part in (words.value("role", person.role), place) if part)
        if here:
            return Hit(person.id, person.name, place, self.tr("Arrived"), "good")
        online = person.modality == Modality.VIRTUAL
        return Hit(person.id, person.name, place, words.value("modality", person.modality) if online else "")
