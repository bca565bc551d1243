"""The line above the list of people: words, role, country, how they take part, and who has not arrived."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ..widgets.layouts import across
from ..widgets.segments import Segment
from .people_fields import Choice
from .people_rows import Filter
from .people_words import Vocabulary

_ALL = "*"
_WIDEST = 188


class FilterBar(QWidget):
    """All at once: a person has to fit every one of them."""

    changed = Signal()
    down = Signal()
    """The arrow key down: on to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.role, self.country, self.modality = Choice(), Choice(), Choice()
        self.absent = Segment(outlined=True)
        line = across(self.search, self.role, self.country, self.modality, self.absent)
        line.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        self.search.textChanged.connect(self.changed)
        self.absent.toggled.connect(self.changed)
        for box in self._boxes():
            box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            box.setMaximumWidth(_WIDEST)
            box.activated.connect(self.changed)

    def filter(self) -> Filter:
        role, country, modality = (None if box.currentData() in (_ALL, None) else str(box.currentData())
                                   for box in self._boxes())
        return Filter(self.search.text(), role, country, modality, self.absent.isChecked())

    def offer(self, words: Vocabulary, present: Iterable[str]) -> None:
        """Fill the choices; of the countries only those that are `present`. What is chosen stays chosen."""
        present = set(present)
        countries = {code: name for code, name in words.country.items() if code in present}
        if "" in present:
            countries[""] = self.tr("No country")
        for box, choices, every in ((self.role, words.role, self.tr("All roles")),
                                    (self.country, countries, self.tr("All countries")),
                                    (self.modality, words.modality, self.tr("Any modality"))):
            chosen = box.currentData()
            box.offer({_ALL: every, **choices})
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Name, place, country, role or e-mail"))
        self.search.setAccessibleName(self.tr("Filter people"))
        self.role.setAccessibleName(self.tr("Role"))
        self.country.setAccessibleName(self.tr("Country"))
        self.modality.setAccessibleName(self.tr("Takes part"))
        self.absent.set_label(self.tr("Not arrived"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def _boxes(self) -> tuple[Choice, Choice, Choice]:
        return self.role, self.country, self.modality
