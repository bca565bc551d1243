"""The reports that were read: what, when, by whom, what is still undecided in them, and taking one back."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...domain.badge_code import torn
from ...services.report_commit import ReadFile
from .. import theme
from ..widgets.empty_state import EmptyState
from ..widgets.field import Field
from ..widgets.layouts import across
from ..widgets.table import Column, Table
from ..widgets.two_lines import TwoLines, height
from . import report_words as say
from .people_words import number
from .report_names import Known

_SIDE, _NAMES, _WHEN = 320, 124, 184


class FileRow(NamedTuple):
    """A report that was read, and its names."""

    file: ReadFile
    names: int
    undecided: int


class FilesView(QWidget):
    """List of the reports; the panel at the right belongs to the selected one."""

    taken_back = Signal(str, str)
    """Report id and reason."""
    queue_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget(self)
        self.empty, listing = EmptyState("reports", self._stack), QWidget(self._stack)
        self.table = Table(_COLUMNS, key=lambda row: row.file.id, parent=listing)
        self.table.verticalHeader().setDefaultSectionSize(height())
        for column, delegate in enumerate(_delegates(self.table)):
            self.table.setItemDelegateForColumn(column, delegate)
        self.panel = TakeBackPanel(listing)
        row = across(self.table, self.panel)
        row.setContentsMargins(0, 0, 0, 0)
        row.setStretch(0, 1)
        listing.setLayout(row)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(listing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selected(self.table.selected()))
        self.panel.confirmed.connect(self.taken_back)
        self.panel.left.connect(self._unselect)
        self.setFocusProxy(self.table)
        self.panel.hide()

    def show_known(self, known: Known) -> None:
        self.table.set_rows([FileRow(file, known.names.get(file.id, 0), known.undecided.get(file.id, 0))
                             for file in known.files])
        self._stack.setCurrentIndex(1 if known.files else 0)
        self._selected(self.table.selected())

    def start_taking_back(self) -> bool:
        """Put the cursor where the reason goes; False when no report is selected."""
        if self.table.selected() is None:
            return False
        self.panel.reason.editor.setFocus()
        return True

    def retranslate(self) -> None:
        self.table.set_titles([self.tr("Report"), self.tr("Names"), self.tr("Read")])
        self.table.setAccessibleName(self.tr("Files read"))
        self.empty.set_texts(
            self.tr("Drop reports of Zoom, Teams or Moodle here"),
            self.tr("Also course lists and answers of forms. You see what a file says before anything is written."))
        self.panel.retranslate()
        self._selected(self.table.selected())

    def _selected(self, row: FileRow | None) -> None:
        self.panel.setVisible(row is not None)
        if row is not None:
            self.panel.show_file(row)

    def _unselect(self) -> None:
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.model().index(-1, -1))
        self.table.setFocus()


class TakeBackPanel(QFrame):
    """What one report is, and the way to take it back."""

    confirmed = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.setFixedWidth(_SIDE)
        self._row: FileRow | None = None
        self._title, self._facts, self._says = (QLabel(wordWrap=True) for _ in range(3))
        for label, role in ((self._title, "title"), (self._facts, "soft"), (self._says, "small")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self._words = QLineEdit(maxLength=200)
        self.reason = Field(self._words)
        self.button = QPushButton()
        theme.mark(self.button, kind="danger")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self._title)
        layout.addWidget(self._facts)
        layout.addStretch()
        for widget in (self._says, self.reason, self.button):
            layout.addWidget(widget)
        self.button.clicked.connect(self._confirm)
        self._words.returnPressed.connect(self._confirm)

    def show_file(self, row: FileRow) -> None:
        if self._row is None or self._row.file.id != row.file.id:
            self._words.clear()
        self._row = row
        self.reason.set_error("")
        file = row.file
        self._title.setText(say.title(file))
        facts = [say.kind(file.kind), file.file, say.lines_of(file.lines), _when(file)]
        self._facts.setText("\n".join(fact for fact in dict.fromkeys(facts) if fact != say.title(file)))

    def retranslate(self) -> None:
        self._says.setText("\n".join((self.tr("Its minutes and results no longer count."),
                                      self.tr("Decisions about names stay."),
                                      self.tr("Reading the file again brings it back."))))
        self.reason.set_label(self.tr("Why is it taken back?"))
        self.button.setText(self.tr("Take back"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        text = self._words.text().strip()
        if not text:
            self.reason.set_error(self.tr("Write a few words; the others will read them."))
        elif torn(text):
            self.reason.set_error(self.tr("That looks like a scanned code. Delete it and write the words."))
        else:
            self._words.clear()
            self.confirmed.emit(self._row.file.id, text)


def _what(row: FileRow) -> str:
    file = row.file
    below = [say.kind(file.kind), file.file if file.title else "", say.lines_of(file.lines)]
    return f"{say.title(file)}\n{' · '.join(part for part in below if part)}"


def _names(row: FileRow) -> str:
    words = say.translate("Reports", "{count} to decide") if row.undecided else say.translate("Reports", "all decided")
    return f"{number(row.names)}\n{words.format(count=number(row.undecided))}"


def _when(file: ReadFile) -> str:
    return f"{say.moment(file.at)}\n{_who(file)}"


def _who(file: ReadFile) -> str:
    return " · ".join(part for part in (file.operator, file.desk) if part)


_COLUMNS = (
    Column(_what, tooltip=_what),
    Column(_names, sort=lambda row: row.undecided, width=_NAMES),
    Column(lambda row: _when(row.file), sort=lambda row: row.file.at, width=_WHEN),
)


def _delegates(parent: QWidget) -> list[TwoLines]:
    return [TwoLines(icon=lambda row: "file", bold=True, parent=parent),
            TwoLines(lambda row: "wait" if row.undecided else "good", parent=parent), TwoLines(parent=parent)]
