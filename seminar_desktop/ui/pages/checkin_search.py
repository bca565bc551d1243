"""Searching people on the check-in page: per keystroke, and for similar names after a pause without a hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from ...domain.errors import KnownError
from ...domain.people import Person
from ...services import attendance, people
from ..actions import Act
from ..i18n import language
from ..widgets.empty_state import EmptyState
from ..widgets.search_list import SearchList
from . import checkin_words

if TYPE_CHECKING:
    from .checkin import CheckInPage

PAUSE = 250
"""Milliseconds without a key after which a search without result looks for similar names."""
LEAST = 2
"""Letters that begin a search."""


class PeopleSearch(QObject):
    """Fills the page's place for results while its field is typed in."""

    def __init__(self, page: CheckInPage) -> None:
        super().__init__(page)
        self._page = page
        self._found: dict[str, Person] = {}
        self.results, self._nobody = SearchList(), EmptyState("search")
        self.results.attach(page.field)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.chosen.connect(page.admit)
        for widget in (self.results, self._nobody):
            page.stack.addWidget(widget)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look_for_similar)
        page.field.textChanged.connect(self.typed)
        self.retranslate()

    def typed(self, text: str) -> None:
        """Search for what stands in the field now."""
        desk = self._page.workspace.desk
        self._pause.stop()
        if desk is None or len(text.strip()) < LEAST:
            self.results.set_hits([])
            if self._page.stack.currentWidget() in (self.results, self._nobody):
                self._page.show_panel()
            return
        try:
            found = people.search(desk, text)
            self._show(found)
        except KnownError as error:
            self._page.workspace.messages.error(error)
            return
        if not found:
            self._pause.start()

    def chosen(self) -> Person | None:
        """The person on whom the arrow keys stand, while results are shown."""
        if self._page.stack.currentWidget() is not self.results:
            return None
        hit = self.results.current()
        return self._found.get(hit.key) if hit else None

    def clear(self) -> None:
        """Forget the results; the field was emptied."""
        self._pause.stop()
        self.results.set_hits([])

    def retranslate(self) -> None:
        from .checkin_bar import shortcut

        self.results.setAccessibleName(self.tr("People found"))
        sentence = self.tr(
            "Try the surname alone or fewer letters. If the person is not on the list, press {key} to add them."
        )
        self._nobody.set_texts(self.tr("Nobody found"), sentence.format(key=shortcut(Act.ADD_PERSON)))

    def _look_for_similar(self) -> None:
        page = self._page
        text, desk = page.field.text(), page.workspace.desk

        def arrived(found: list[Person]) -> None:
            if page.field.text() == text and found:
                self._show(found)

        page.workspace.tasks.run(lambda _progress: people.similar(desk, text), arrived, lane="search")

    def _show(self, found: list[Person]) -> None:
        page = self._page
        times = attendance.admission_times(page.workspace.desk, [person.id for person in found]) if found else {}
        spoken = language()
        self.results.set_hits([checkin_words.hit(p, page.countries, spoken, times.get(p.id)) for p in found])
        self._found = {person.id: person for person in found}
        page.stack.setCurrentWidget(self.results if found else self._nobody)
        page.offer_buttons()
