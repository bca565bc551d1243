"""The form of a new seminar: what it is called, where and in which time zone, its agenda and its people."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ... import wording
from .. import theme
from ..dialogs import files
from ..messages import words
from ..widgets.field import Field, first_error

WIDTH = 600
HOME_ZONE = "America/El_Salvador"


class NewSeminar(NamedTuple):
    """What was filled in."""

    title: str
    place: str
    zone: str
    agenda: Path | None
    people: Path | None


class FilePicker(QWidget):
    """A read-only field with the file's name and a button to choose it; a file may be dropped on it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.name = QLineEdit(readOnly=True)
        self.button = QPushButton()
        self.setFocusProxy(self.button)
        self.setAcceptDrops(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self.name, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._ask)

    def put(self, path: Path | None) -> None:
        """Take a file."""
        self.path = path
        self.name.setText(path.name if path else "")
        self.changed.emit()

    def set_texts(self, empty: str, choose: str, name: str) -> None:
        self.name.setPlaceholderText(empty)
        self.name.setAccessibleName(name)
        self.button.setText(choose)
        self.button.setAccessibleName(f"{name}: {choose}")

    def dragEnterEvent(self, event) -> None:
        if files.dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event) -> None:
        self.put(files.dropped(event.mimeData()))

    def _ask(self) -> None:
        files.ask_open(self, self.name.accessibleName(), files.tables_filter(), self.put)


class NewSeminarForm(QWidget):
    """`wanted(NewSeminar)` when everything that is needed is there; `cancelled()`."""

    wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.place, self.zone = QLineEdit(), QLineEdit(), QComboBox(editable=True)
        self.agenda, self.people = FilePicker(), FilePicker()
        self.zone.addItems(_zones())
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(10)
        self.zone.setCurrentText(HOME_ZONE)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.zone.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self._fields = [Field(editor) for editor in (self.title, self.place, self.zone, self.agenda, self.people)]
        self._heading = QLabel()
        theme.mark(self._heading, role="heading")
        self.create_button, self.cancel_button = QPushButton(), QPushButton()
        theme.mark(self.create_button, kind="primary")
        self._lay_out()
        self.create_button.clicked.connect(self.submit)
        self.cancel_button.clicked.connect(self.cancelled)
        for editor in (self.title, self.place):
            editor.returnPressed.connect(self.submit)

    def submit(self) -> None:
        """Go on if the title and the zone are there; else say what is missing."""
        title, zone = self._fields[0], self._fields[2]
        title.set_error("" if self.title.text().strip() else self.tr("Write the title of the seminar."))
        typed = self.zone.currentText().strip()
        zone.set_error("" if self.zone.findText(typed, Qt.MatchFlag.MatchExactly) >= 0 else
                       words(wording.ERRORS, "zone_unknown", {"zone": typed}))
        wrong = first_error(self._fields)
        if wrong:
            wrong.editor.setFocus()
            return
        self.wanted.emit(NewSeminar(self.title.text().strip(), self.place.text().strip(), typed,
                                    self.agenda.path, self.people.path))

    def clear(self) -> None:
        """An empty form for the next seminar."""
        for editor in (self.title, self.place):
            editor.clear()
        for picker in (self.agenda, self.people):
            picker.put(None)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("New seminar"))
        labels = (self.tr("Title"), self.tr("Place"), self.tr("Time zone"), self.tr("Agenda"), self.tr("People"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        for picker, label in ((self.agenda, labels[3]), (self.people, labels[4])):
            picker.set_texts(self.tr("CSV or Excel file, may follow later"), self.tr("Choose…"), label)
        self.create_button.setText(self.tr("Create seminar"))
        self.cancel_button.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.create_button)
        pair = QHBoxLayout()
        pair.setSpacing(theme.space(4))
        for field in self._fields[1:3]:
            pair.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(4))
        layout.addWidget(self._heading)
        layout.addWidget(self._fields[0])
        layout.addLayout(pair)
        layout.addWidget(self._fields[3])
        layout.addWidget(self._fields[4])
        layout.addSpacing(theme.space(2))
        layout.addLayout(buttons)
        self.setFixedWidth(WIDTH)


def _zones() -> list[str]:
    """Time zones that are places: America first, then the rest of the world."""
    from zoneinfo import available_timezones

    places = [zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "SystemV/"))]
    return sorted(places, key=lambda zone: (not zone.startswith("America/"), zone))
