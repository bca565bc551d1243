"""Whom to print: a list of people with boxes, narrowed by role and country."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...domain.people import Person
from .. import theme
from ..widgets.layouts import across
from .people_fields import Choice
from .people_words import number, vocabulary

_ALL = "*"
_LEAST = 110
"""Pixels of the list that are always seen."""
_ID = Qt.ItemDataRole.UserRole


class PeopleChoice(QWidget):
    """Everybody is chosen until somebody is left out. `changed` when others are."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role, self.country = Choice(), Choice()
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(_LEAST)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._summary, self.all_button, self.none_button = QLabel(), QPushButton(), QPushButton()
        theme.mark(self._summary, role="soft")
        self._everybody: Sequence[Person] = ()
        self._left_out: set[str] = set()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        layout.addLayout(across(self.role, self.country))
        layout.addWidget(self.list, 1)
        layout.addWidget(self._summary)
        layout.addLayout(across(self.all_button, self.none_button))
        for box in (self.role, self.country):
            box.activated.connect(lambda _index: self._fill())
        self.list.itemChanged.connect(self._checked)
        self.all_button.clicked.connect(lambda: self._check_shown(True))
        self.none_button.clicked.connect(lambda: self._check_shown(False))

    def offer(self, everybody: Sequence[Person]) -> None:
        """These people; who was left out before stays so."""
        self._everybody = everybody
        self._left_out &= {person.id for person in everybody}
        self._offer()

    def chosen(self) -> tuple[str, ...]:
        """Ids of those shown with a mark."""
        return tuple(person.id for person in self._shown() if person.id not in self._left_out)

    def everybody(self) -> bool:
        """Whether nobody is left out: then people who are entered later are in, too."""
        return len(self.chosen()) == len(self._everybody)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("People"))
        self.role.setAccessibleName(self.tr("Role"))
        self.country.setAccessibleName(self.tr("Country"))
        self.all_button.setText(self.tr("All"))
        self.none_button.setText(self.tr("None"))
        self._offer()

    def _offer(self) -> None:
        spoken = vocabulary()
        present = {person.country for person in self._everybody}
        countries = {code: name for code, name in spoken.country.items() if code in present}
        if "" in present:
            countries[""] = self.tr("No country")
        roles = {code: word for code, word in spoken.role.items() if code in {p.role for p in self._everybody}}
        self._put(self.role, {_ALL: self.tr("All roles"), **roles})
        self._put(self.country, {_ALL: self.tr("All countries"), **countries})
        self._fill()

    def _put(self, box: Choice, words: Mapping[str, str]) -> None:
        chosen = box.currentData()
        box.offer(words)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _shown(self) -> list[Person]:
        role, country = self.role.currentData(), self.country.currentData()
        return [p for p in self._everybody if role in (_ALL, None, p.role) and country in (_ALL, None, p.country)]

    def _fill(self) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for person in self._shown():
                name = ", ".join(filter(None, (person.family_name, person.given_name)))
                item = QListWidgetItem(name, self.list)
                item.setToolTip(" · ".join(filter(None, (person.name, person.affiliation))))
                item.setData(_ID, person.id)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                              | Qt.ItemFlag.ItemIsUserCheckable)  # fmt: skip
                out = person.id in self._left_out
                item.setCheckState(Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
        self._tell()

    def _checked(self, item: QListWidgetItem) -> None:
        (self._left_out.discard if item.checkState() == Qt.CheckState.Checked else self._left_out.add)(item.data(_ID))
        self._tell()

    def _check_shown(self, on: bool) -> None:
        shown = {person.id for person in self._shown()}
        self._left_out = self._left_out - shown if on else self._left_out | shown
        self._fill()

    def _tell(self) -> None:
        counted = self.tr("Chosen: {count} of {all}")
        self._summary.setText(counted.format(count=number(len(self.chosen())), all=number(len(self._everybody))))
        self.changed.emit()
