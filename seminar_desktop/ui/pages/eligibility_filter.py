"""The line above the list of the certificates page: words, country, what is missing, and what can be mended now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ...domain.agenda import Slot
from ..widgets.layouts import across
from ..widgets.segments import Segment
from .eligibility_rows import Filter, View
from .people_fields import Choice
from .people_words import Vocabulary

_ALL = "*"
_COUNTRY, _MISSING = 180, 268
"""Widest a choice gets, in pixels; its list shows every word in full."""


class FilterBar(QWidget):
    """All at once: a person has to fit every one of them."""

    changed = Signal()
    down = Signal()
    """The arrow key down: on to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.country, self.missing = Choice(), Choice()
        self.now = Segment(outlined=True)
        line = across(self.search, self.country, self.missing, self.now)
        line.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        self.search.textChanged.connect(self.changed)
        self.now.toggled.connect(self.changed)
        for box, widest in ((self.country, _COUNTRY), (self.missing, _MISSING)):
            box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            box.setMaximumWidth(widest)
            box.activated.connect(self.changed)

    def filter(self, view: View) -> Filter:
        """What is asked for, in one of the views."""
        return Filter(view, self.search.text(), _chosen(self.country), _chosen(self.missing), self.now.isChecked())

    def offer(self, words: Vocabulary, present: Iterable[str], required: Sequence[Slot]) -> None:
        """Fill the choices with the countries that are present and with what can be missing; what is chosen stays."""
        present = set(present)
        countries = {code: name for code, name in words.country.items() if code in present}
        if "" in present:
            countries[""] = self.tr("No country")
        titles = {slot.id: slot.title for slot in required}
        for box, choices, every in (
            (self.country, countries, self.tr("All countries")),
            (self.missing, titles, self.tr("Whatever is missing")),
        ):
            chosen = box.currentData()
            box.offer({_ALL: every, **choices})
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.view().setMinimumWidth(min(560, box.view().sizeHintForColumn(0) + 40))

    def clear(self) -> bool:
        """Let everybody through; False when everybody was let through already."""
        before = self.filter(View.CHASE)
        for widget in (self.search, self.country, self.missing, self.now):
            widget.blockSignals(True)
        self.search.clear()
        self.country.setCurrentIndex(0)
        self.missing.setCurrentIndex(0)
        self.now.setChecked(False)
        for widget in (self.search, self.country, self.missing, self.now):
            widget.blockSignals(False)
        if before == Filter():
            return False
        self.changed.emit()
        return True

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Name, place, country, role or e-mail"))
        self.search.setAccessibleName(self.tr("Filter people"))
        self.country.setAccessibleName(self.tr("Country"))
        self.missing.setAccessibleName(self.tr("What is missing"))
        self.now.set_label(self.tr("Can be mended now"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


def _chosen(box: Choice) -> str | None:
    return None if box.currentData() in (_ALL, None) else str(box.currentData())
