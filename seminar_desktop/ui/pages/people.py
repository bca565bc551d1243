"""Everybody in the seminar: find, correct, add, and the way to the import of a list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...domain.people import Person
from ...services import people
from .. import icons, theme
from ..actions import Act
from ..page import Page
from ..widgets.elided import Elided
from ..widgets.layouts import across
from ..workspace import Workspace
from .people_filter import FilterBar
from .people_import import ImportReview
from .people_panel import NAMES, PersonPanel
from .people_rows import Filter, PersonRow, load, totals
from .people_table import PeopleTable
from .people_words import number, vocabulary


class PeoplePage(Page):
    """A list with filters; the panel at the right belongs to the selected person."""

    name = "people"
    icon = "people"
    wants = Changes.PEOPLE | Changes.ATTENDANCE

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setAcceptDrops(True)
        self._rows: list[PersonRow] = []
        self._loads = 0
        self._words = vocabulary()
        self._build()
        self._connect()

    # ---- what the window calls --------------------------------------------------------------------------------------

    def open(self) -> None:
        self._rows = []
        self.review.reset()
        self.stack.setCurrentIndex(0)
        self._close_panel()
        super().open()

    def on_scan(self, code: str) -> bool:
        """The check-in page takes the scan; what its characters did in the import review is taken back."""
        self.review.view.doubts.forget_scan()
        return False

    def refresh(self) -> None:
        desk, words = self.workspace.desk, self._words
        self._loads += 1
        mine = self._loads
        self.workspace.tasks.run(lambda _progress: load(desk, words), lambda rows: self._loaded(mine, rows),
                                 self._failed, lane="people")

    def retranslate(self) -> None:
        self._words = vocabulary()
        self._title.setText(self.tr("People"))
        self.import_button.setText(self.tr("Import list…"))
        self.import_button.setToolTip(self.tr("Read a list of participants (Ctrl+I)"))
        self.add_button.setText(self.tr("Add person"))
        self.filters.retranslate()
        self.filters.offer(self._words, (row.person.country for row in self._rows))
        self.table.word(self._words)
        self.panel.offer(self._words)
        self.panel.retranslate()
        self.review.retranslate()
        self._show_panel(self.panel.person is not None)

    def scan_field(self) -> QLineEdit | None:
        return self.search if self.stack.currentIndex() == 0 else None

    def handlers(self) -> dict[Act, Callable[[], object]]:
        return {Act.SEARCH: self._search, Act.ADD_PERSON: self.add_person, Act.EDIT_PERSON: self._edit}

    def note(self, changes: Changes) -> None:
        super().note(changes)
        if changes & Changes.PEOPLE:
            self.review.look_again()

    # ---- what people do ---------------------------------------------------------------------------------------------

    def import_file(self, path: Path | None = None) -> bool:
        """As `import_list`."""
        self.import_list(path)
        return True

    def import_list(self, path: Path | None = None) -> None:
        """Show the import; with a file, read it at once."""
        if self.workspace.desk is None:
            return
        self.stack.setCurrentWidget(self.review)
        self.review.start(path)

    def add_person(self) -> None:
        """An empty form at the right."""
        if self.workspace.desk is not None and self._may_leave():
            self.stack.setCurrentIndex(0)
            self.table.clearSelection()
            self.panel.start_new()
            self._show_panel(True)
            self.panel.fields["given_name"].editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.stack.currentIndex() == 0:
            self._escape()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.workspace.desk is not None and _file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.import_list(_file(event))

    # ---- list -------------------------------------------------------------------------------------------------------

    def _loaded(self, load_number: int, rows: list[PersonRow]) -> None:
        if load_number != self._loads:
            return
        self._rows = rows
        self.filters.offer(self._words, (row.person.country for row in rows))
        self._show_rows()

    def _show_rows(self) -> None:
        shown = self.filters.filter().apply(self._rows)
        self.table.set_rows(shown)
        self._count_people(len(shown))
        editing = self.panel.person
        if editing is None:
            return
        self.table.select(editing.id)
        row = next((row for row in self._rows if row.person.id == editing.id), None)
        if row:
            self.panel.show_person(row.person, self._state(row))

    def _filtered(self) -> None:
        """Other rows are wanted; somebody who is not among them leaves the panel, unless something was typed."""
        self._show_rows()
        if self.table.current() is None and not self.panel.changed():
            self._close_panel()

    def _count_people(self, shown: int) -> None:
        every = totals(self._rows)
        numbers = {key: number(value) for key, value in every._asdict().items()} | {"shown": number(shown)}
        text = self.tr("{people} people · {in_person} in person · {online} online · {arrived} arrived")
        if self.filters.filter() != Filter():
            text = self.tr("{shown} shown of {people} people · {arrived} arrived")
        self._count.set_text(text.format(**numbers))

    # ---- panel ------------------------------------------------------------------------------------------------------

    def _selected(self, row: PersonRow | None) -> None:
        if row is None or (self.panel.person and row.person.id == self.panel.person.id):
            return
        if not self._may_leave():
            self.table.select(self.panel.person.id) or self.table.clearSelection()
            return
        self.panel.clear()
        self.panel.show_person(row.person, self._state(row))
        self._show_panel(True)

    def _may_leave(self) -> bool:
        """False, with a word about it, while something typed is not saved."""
        if not self.panel.changed():
            return True
        name = self.panel.person.name or self.tr("the new person")
        self.workspace.messages.info(self.tr("What was changed for {name} is not saved yet.").format(name=name),
                                     self.tr("Save"), self.panel.save)
        self.panel.save_button.setFocus()
        return False

    def _save(self, person_id: str, values: dict[str, str]) -> None:
        try:
            if person_id:
                person, changes = people.edit(self.workspace.desk, person_id, values)
            else:
                person, changes = people.add(self.workspace.desk, values)
        except KnownError as error:
            self.workspace.messages.error(error)
            return
        self.panel.clear()
        self.panel.show_person(person, "")
        self.workspace.broadcast(changes)
        self._say_saved(person, bool(person_id) and bool(values.keys() & set(NAMES)))

    def _say_saved(self, person: Person, renamed: bool) -> None:
        if renamed:
            text = self.tr("{name} is saved. The badge still shows the old name.").format(name=person.name)
            self.workspace.messages.good(text, self.tr("Go to badges"), lambda: self.workspace.show_page("badges"))
        else:
            self.workspace.messages.good(self.tr("{name} is saved.").format(name=person.name))

    def _state(self, row: PersonRow) -> str:
        state = self.tr("Arrived") if row.arrived else self.tr("Not arrived yet")
        if row.person.substituted_by:
            instead = next((r.person.name for r in self._rows if r.person.id == row.person.substituted_by), "…")
            state = self.tr("{name} came instead").format(name=instead)
        return " · ".join(part for part in (row.role, row.country, state) if part)

    def _edit(self) -> None:
        if self.panel.person is not None:
            self.panel.fields["given_name"].editor.setFocus()

    def _escape(self) -> None:
        if self.panel.person is not None:
            self._leave_panel()
        else:
            self.search.clear()
            self.search.setFocus()

    def _leave_panel(self) -> None:
        if self._may_leave() or not self.panel.person.id:
            self._close_panel()
            self.search.setFocus()

    def _close_panel(self) -> None:
        self.panel.clear()
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.model().index(-1, -1))
        self._show_panel(False)

    def _show_panel(self, shown: bool) -> None:
        self.panel.setVisible(shown)
        taken = 2 * theme.space(5) + (self.panel.width() + theme.space(3) if shown else 0)
        self.table.fit(self.width() - taken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_panel(self.panel.person is not None)

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title, self._count = QLabel(), Elided("soft")
        theme.mark(self._title, role="heading")
        self.filters = FilterBar()
        self.search = self.filters.search
        self.import_button, self.add_button = QPushButton(), QPushButton()
        icons.put(self.import_button, "upload")
        icons.put(self.add_button, "user-plus")
        self.table = PeopleTable()
        self.panel = PersonPanel()
        self.review = ImportReview(self.workspace)
        listing = QWidget()
        layout = QVBoxLayout(listing)
        layout.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(5))
        layout.setSpacing(theme.space(4))
        layout.addLayout(across(self._title, self._count, None, self.add_button, self.import_button))
        layout.addWidget(self.filters)
        layout.addLayout(across(self.table, self.panel), 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(listing)
        self.stack.addWidget(self.review)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.panel.hide()

    def _connect(self) -> None:
        self.filters.changed.connect(self._filtered)
        self.filters.down.connect(self._enter_list)
        self.table.current_changed.connect(self._selected)
        self.table.opened.connect(lambda _row: self._edit())
        self.panel.saved.connect(self._save)
        self.panel.left.connect(self._leave_panel)
        self.import_button.clicked.connect(lambda: self.import_list())
        self.add_button.clicked.connect(self.add_person)
        self.review.left.connect(self._left_review)
        self.review.resumed.connect(lambda: self.stack.setCurrentWidget(self.review))

    def _enter_list(self) -> None:
        if self.table.rows():
            self.table.setFocus()
            self.table.selectRow(max(0, self.table.currentIndex().row()))

    def _left_review(self) -> None:
        self.stack.setCurrentIndex(0)
        self.search.setFocus()

    def _search(self) -> None:
        self.stack.setCurrentIndex(0)
        self.search.setFocus()
        self.search.selectAll()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KnownError) and error.code != "cancelled":
            self.workspace.messages.error(error)



def _file(event: QDropEvent) -> Path | None:
    """The one local file that is being dragged."""
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
