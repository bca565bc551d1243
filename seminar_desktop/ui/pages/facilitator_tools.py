"""Above the cards of the roll call: searching, which people, which way through the door, and the last verdict."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ...domain.names import fold
from ...domain.people import Person
from .. import theme
from ..widgets.banner import Banner
from ..widgets.door import Door
from ..widgets.layouts import across
from ..widgets.search_field import SearchField
from ..widgets.segments import Segments
from .attendance_rows import Rows
from .facilitator_roster import Counts, Stand

EXPECTED, UNKNOWN, EVERYBODY = FILTERS = ("expected", "unknown", "everybody")
_PAUSE = 60
"""Milliseconds without a key before the cards follow: what a scanner types never reaches them."""


class Tools(QWidget):
    """Two lines of them."""

    changed = Signal()
    """Other cards are wanted."""
    entered = Signal()
    """Enter in the search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.filters, self.banner, self.door = SearchField(), Segments(FILTERS), Banner(), Door()
        self.filters.choose(EXPECTED)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self.entered)
        self.filters.chosen.connect(lambda _name: self.changed.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        for wide, narrow in ((self.search, self.filters), (self.banner, self.door)):
            narrow.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            line = across(wide, narrow)
            line.setStretch(0, 1)
            layout.addLayout(line)

    def retranslate(self) -> None:
        self.door.retranslate()
        self.search.setPlaceholderText(self.tr("Name, then Enter"))
        self.search.setAccessibleName(self.tr("Search"))
        self.filters.segments[EXPECTED].set_label(self.tr("On the list"))
        self.filters.segments[EXPECTED].setToolTip(self.tr("Whoever is expected here, and whoever else is here"))
        self.filters.segments[UNKNOWN].set_label(self.tr("Unknown"))
        self.filters.segments[EVERYBODY].set_label(self.tr("Everybody"))
        self.banner.set_idle(self.tr("Badges can be scanned at this door while the list is open."))

    def words(self) -> list[str]:
        """Beginnings of words that are searched for, each after a blank as in `Rows.found_by`."""
        return [f" {word}" for word in fold(self.search.text()).split()]

    def found(self, rows: Rows) -> list[Person]:
        """The people who are searched for; everybody when nobody is."""
        self._pause.stop()
        wanted = self.words()
        return [p for p in rows.people.values() if all(word in rows.found_by(p) for word in wanted)]

    def fits(self, stand: Stand) -> bool:
        """Whether the filter lets this card through; a search finds everybody unless only the unknown are wanted."""
        chosen = self.filters.current()
        if chosen == UNKNOWN:
            return stand.unknown
        if chosen == EVERYBODY or self.words():
            return stand.here or not stand.person.substituted_by
        return stand.on_list

    def count(self, counts: Counts, stands: Iterable[Stand]) -> None:
        """Numbers beside the filters."""
        listed = [stand.on_list for stand in stands]
        for name, count in ((EXPECTED, sum(listed)), (UNKNOWN, counts.unknown), (EVERYBODY, len(listed))):
            self.filters.segments[name].set_count(count, alert=name == UNKNOWN)
