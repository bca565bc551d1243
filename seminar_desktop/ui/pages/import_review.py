"""The review of a list: the file, its columns, the groups of rows, and the sentence beside the button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...domain.people import Person
from ...services import roster
from .. import icons, theme
from ..widgets.elided import Elided
from ..widgets.empty_state import EmptyState
from ..widgets.layouts import across
from ..widgets.segments import Segment, Segments
from . import import_tables
from .import_columns import ColumnsStrip
from .import_doubts import DoubtsView
from .import_plan import Plan
from .people_words import number, vocabulary

_ENCODINGS = {"cp1252": "Windows-1252", "utf-8-sig": "UTF-8"}
GROUPS = ("doubtful", "changed", "added", "odd", "absent")


class ReviewView(QWidget):
    """Shows a file and a plan. It decides nothing and writes nothing."""

    mapped = Signal(object)
    """Column index → field or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file: roster.RosterFile | None = None
        self.plan: Plan | None = None
        self._people: dict[str, Person] = {}
        self._build()
        self.columns.mapped.connect(self.mapped)
        self.columns_button.toggled.connect(self.columns.setVisible)
        self.groups.chosen.connect(lambda name: self.stack.setCurrentIndex(GROUPS.index(name)))
        self.doubts.decided.connect(self._say)

    def clear(self) -> None:
        self.file, self.plan = None, None

    def show_look(self, name: str, file: roster.RosterFile, plan: Plan, everybody: dict[str, Person]) -> None:
        """Show what importing would do. The chosen group stays while the same file is looked at again."""
        again = self.file is not None and self.file.table is file.table
        self.file, self.plan, self._people = file, plan, everybody
        self._title.set_text(name)
        unknown = roster.unrecognised(file)
        if again:
            self.columns.show_mapping(file.columns.mapping)
        else:
            self.columns.show_file(file)
            self.columns_button.setChecked(bool(unknown) or not roster.has_names(file))
        self.columns.setVisible(self.columns_button.isChecked())
        self.columns_button.set_count(len(unknown) or sum(map(bool, file.columns.mapping.values())), bool(unknown))
        self._fill()
        if not again:
            counts = self._counts()
            self.groups.choose(next((group for group in GROUPS if counts[group]), "added"))
            (self.back_button if self._body.currentIndex() else self.stack.currentWidget()).setFocus()

    def retranslate(self) -> None:
        self.back_button.setAccessibleName(self.tr("Back to the people, without importing"))
        self.back_button.setToolTip(self.tr("Leave without importing (Esc)"))
        self.other_button.setText(self.tr("Other file…"))
        self.import_button.setText(self.tr("Import"))
        for name, text in (("doubtful", self.tr("Doubtful")), ("changed", self.tr("Changed")),
                           ("added", self.tr("Added")), ("odd", self.tr("Odd rows")),
                           ("absent", self.tr("Not in file"))):
            self.groups.segments[name].set_label(text)
        self._label_tables()
        self.doubts.retranslate()
        self.columns_button.set_label(self.tr("Columns"))
        self._absent_note.setText(self.tr("These people came with an earlier list and are not in this one. "
                                          "Nobody is removed by an import."))
        self._same.set_texts(self.tr("Everybody in this file is in the seminar already"),
                             self.tr("Nothing is new and nothing has changed since it was read last."))
        if self.file is not None:
            self.columns.show_file(self.file)
            self._fill()

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _counts(self) -> dict[str, int]:
        preview = self.file.preview
        return {"added": len(preview.added), "changed": len(preview.changed), "doubtful": len(preview.doubtful),
                "odd": len(preview.ignored) + len(preview.problems), "absent": len(preview.absent)}

    def _fill(self) -> None:
        said, preview = vocabulary(), self.file.preview
        for name, count in self._counts().items():
            self.groups.segments[name].set_count(count, alert=name == "doubtful")
        self.added.set_rows(import_tables.added(preview, said))
        self.changed.set_rows(import_tables.changed(preview, said))
        self.odd.set_rows(import_tables.odd(self.file))
        self.absent.set_rows(import_tables.absent(preview, self._people, said))
        self.doubts.show_plan(self.plan, self._people, said)
        self._facts.set_text(self._file_facts())
        empty = not any(self._counts().values()) and roster.has_names(self.file)
        self._body.setCurrentIndex(1 if empty else 0)
        self.groups.setVisible(not empty)
        self._say()

    def _say(self) -> None:
        """What the button will do, in one sentence; the button is only there for something."""
        outcome = self.plan.outcome()
        numbers = {name: number(value) for name, value in outcome._asdict().items()}
        self.import_button.setEnabled(not outcome.nothing)
        if not roster.has_names(self.file):
            text = self.tr("Say which column holds the names: choose “Surnames”, “Given names” or “Full name” above.")
        elif outcome.nothing and outcome.later:
            text = self.tr("Decide the doubtful rows ({later}). Everything else is in the seminar already.")
        elif outcome.nothing:
            text = self.tr("There is nothing to import.")
        elif outcome.later:
            text = self.tr("{added} are added, {changed} are changed, {later} doubtful rows are left for later.")
        elif outcome.added or outcome.changed:
            text = self.tr("{added} are added, {changed} are changed. Nobody is removed.")
        else:
            text = self.tr("Nobody is added or changed; your answers are remembered.")
        self._sentence.setText(text.format(**numbers))

    def _file_facts(self) -> str:
        table = self.file.table
        rows = self.tr("{rows} rows").format(rows=number(self.file.rows))
        same = self.tr("{unchanged} unchanged").format(unchanged=number(self.file.preview.unchanged))
        if table.variant == "xlsx":
            return " · ".join((self.tr("Excel workbook"), rows, same))
        names = {",": self.tr("comma"), ";": self.tr("semicolon"), "\t": self.tr("tab"), "|": self.tr("bar")}
        parts = [_ENCODINGS.get(table.encoding, table.encoding.upper()),
                 names.get(table.delimiter, table.delimiter), rows, same]
        if table.damaged:
            parts.append(self.tr("quotes do not match: check the rows"))
        return " · ".join(part for part in parts if part)

    def _label_tables(self) -> None:
        titles = import_tables.titles
        place, country, role = self.tr("Institution"), self.tr("Country"), self.tr("Role")
        nothing = self.tr("Nothing here")
        for table, name, heads in (
            (self.added, self.tr("Added"), titles([self.tr("Name"), place, country, role, self.tr("E-mail")])),
            (self.changed, self.tr("Changed"), titles([
                self.tr("Name"), self.tr("Field"), self.tr("Now"), self.tr("In the file")])),
            (self.odd, self.tr("Odd rows"), titles([self.tr("What is odd"), self.tr("The row")])),
            (self.absent, self.tr("Not in file"), titles([self.tr("Name"), place, country, role], with_line=False)),
        ):
            table.set_titles(heads)
            table.setAccessibleName(name)
            table.set_empty(nothing)

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title, self._facts = Elided("heading", least=320), Elided("soft")
        self._sentence = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        theme.mark(self._sentence, role="strong")
        self.back_button, self.other_button, self.import_button = QPushButton(), QPushButton(), QPushButton()
        icons.put(self.back_button, "chevron-left")
        theme.mark(self.import_button, kind="primary")
        self.columns_button = Segment(outlined=True)
        self.columns = ColumnsStrip()
        self.groups = Segments(GROUPS)
        self.added, self.changed, self.odd = (import_tables.table(n) for n in (5, 4, 2))
        self.absent = import_tables.table(4, with_line=False)
        self.doubts = DoubtsView()
        self._absent_note = QLabel(wordWrap=True)
        theme.mark(self._absent_note, role="soft")
        self.stack = QStackedWidget()
        for widget in (self.doubts, self.changed, self.added, self.odd, self._absent_view()):
            self.stack.addWidget(widget)
        self.stack.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body, self._same = QStackedWidget(), EmptyState("check-circle")
        self._body.addWidget(self.stack)
        self._body.addWidget(self._same)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        layout.setSpacing(theme.space(3))
        layout.addLayout(across(self.back_button, self._title, self._facts, None, self.columns_button,
                                self.other_button))
        layout.addWidget(self.columns)
        layout.addWidget(self.groups)
        layout.addWidget(self._body, 1)
        foot = across(self._sentence, self.import_button)
        foot.setStretch(0, 1)
        layout.addLayout(foot)

    def _absent_view(self) -> QWidget:
        view = QWidget()
        layout = QVBoxLayout(view)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self._absent_note)
        layout.addWidget(self.absent, 1)
        view.setFocusProxy(self.absent)
        return view
