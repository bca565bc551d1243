"""The badges page: who has one, and printing some of them on any paper and printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain.badges import REISSUES, ROLE_COLOURS
from ...domain.changes import Changes
from ...domain.errors import KnownError
from .. import badge_printing, icons, theme
from ..actions import Act
from ..badge_printing import Job, Printed
from ..dialogs import files
from ..dialogs.calibration import CalibrationDialog
from ..page import Page
from ..widgets.dot import DotDelegate
from ..widgets.layouts import across
from ..widgets.segments import Segment
from ..widgets.table import Column, Table
from ..workspace import Workspace
from .badges_panel import PrintPanel
from .badges_preview import Preview, Shown
from .badges_rows import BadgeLine, Filter, load
from .people_fields import Choice
from .people_words import number, vocabulary

_ALL = "*"
_NAME, _COUNTRY, _ROLE, _STATE = 0, 2, 3, 4
_WIDE = 820
"""Pixels of the list from which the country has a column of its own."""


class BadgesPage(Page):
    """A list to choose from, and at the right how the chosen ones are printed."""

    name = "badges"
    icon = "badges"
    wants = Changes.PEOPLE | Changes.BADGES | Changes.SEMINAR

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._lines: list[BadgeLine] = []
        self._loads = 0
        self._words = vocabulary()
        self._looked_for_printers = False
        self._make()
        self._lay_out()
        self._connect()

    @property
    def start(self):
        """The drawing of the first sheet."""
        return self.panel.start

    # ---- what the window calls --------------------------------------------------------------------------------------

    def open(self) -> None:
        self._lines = []
        self.table.set_rows([])
        super().open()

    def refresh(self) -> None:
        desk, words = self.workspace.desk, self._words
        self._loads += 1
        mine = self._loads
        self.workspace.tasks.run(lambda _progress: load(desk, words), lambda lines: self._loaded(mine, lines),
                                 self._failed, lane="people")
        if not self._looked_for_printers:
            self._look_for_printers()

    def retranslate(self) -> None:
        self._words = vocabulary()
        self._title.setText(self.tr("Badges"))
        self.design_button.setText(self.tr("Design…"))
        self.design_button.setToolTip(self.tr("What stands where on the badge"))
        self.search.setPlaceholderText(self.tr("Name, place, country or role"))
        self.search.setAccessibleName(self.tr("Filter badges"))
        self.role.setAccessibleName(self.tr("Role"))
        self.country.setAccessibleName(self.tr("Country"))
        self.unprinted.set_label(self.tr("Not printed"))
        self.select_button.setText(self.tr("Select all not printed"))
        self.select_button.setToolTip("Ctrl+Shift+A")
        self.table.set_titles([self.tr("Name"), self.tr("Institution"), self.tr("Country"), self.tr("Role"),
                               self.tr("Badge")])
        self.table.setAccessibleName(self.tr("Badges"))
        self.table.set_empty(self.tr("Nobody fits"), self.tr("Change the filter."))
        self._offer_filters()
        self.panel.retranslate()
        self._selected()

    def scan_field(self) -> QLineEdit | None:
        return self.search

    def handlers(self) -> dict[Act, Callable[[], object]]:
        return {Act.PRINT_BADGE: self.print_selected, Act.SEARCH: self.search.setFocus}

    # ---- choosing ---------------------------------------------------------------------------------------------------

    def selected(self) -> list[BadgeLine]:
        """The chosen badges in the order of the list, which is the order of printing."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.table.rows()[row] for row in rows]

    def select(self, wanted: Callable[[BadgeLine], bool]) -> None:
        """Choose every shown badge that is wanted."""
        model, chosen = self.table.model(), QItemSelection()
        for row, line in enumerate(self.table.rows()):
            if wanted(line):
                chosen.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        self.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_unprinted(self) -> None:
        self.select(lambda line: not line.prints)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- printing ---------------------------------------------------------------------------------------------------

    def print_selected(self) -> None:
        """Send the chosen badges to the printer."""
        if self.panel.printer_name():
            self._run(None)
        else:
            self.workspace.messages.error(self.tr("Choose a printer first, or save the badges as PDF."))

    def ask_file(self) -> None:
        """Ask where to save the chosen badges."""
        if self.selected():
            proposal = self.workspace.desk.database_path.parent / "badges" / "badges.pdf"
            files.ask_save(self, self.tr("Save badges"), proposal, self.save)

    def save(self, file: Path) -> None:
        """Save the chosen badges as PDF; they count as printed."""
        self._run(file)

    def calibrate(self) -> CalibrationDialog:
        """Measure and correct the chosen printer."""
        dialog = CalibrationDialog(self.workspace, self.panel.stock(), self, self.panel.printer_name())
        dialog.open()
        return dialog

    def design(self) -> None:
        """To the designer."""
        self.workspace.design = "badge"
        self.workspace.show_page("designer")

    def _run(self, file: Path | None) -> None:
        lines = self.selected()
        if not lines or self.workspace.desk is None:
            return
        panel = self.panel
        people = tuple(line.person.id for line in lines)
        job = Job(people, panel.why(), panel.stock(), panel.place(), panel.crop_marks(),
                  "" if file else panel.printer_name(), file, panel.both_sides())
        if job.reason in REISSUES and len(lines) > 1:
            warning = self.tr("{count} old badges will stop working.").format(count=number(len(lines)))
            self.workspace.messages.info(warning, self.tr("Print new ones"), lambda: self._start(job))
        else:
            self._start(job)

    def _start(self, job: Job) -> None:
        if job.file is not None:
            badge_printing.run(self.workspace, job, lambda printed: self._printed(job, printed))
            return
        free = badge_printing.take_places(self.workspace, job)
        self._begin_at(job, free)
        badge_printing.run(self.workspace, job, lambda printed: self._printed(job, printed),
                           lambda _error: self._give_back(job, free))

    def _give_back(self, job: Job, free: int) -> None:
        """Nothing was written: its places are free, unless others were taken behind them."""
        settings = self.workspace.settings
        if settings.next_cell(job.stock.id, job.stock.cells) == free:
            settings.set_next_cell(job.stock.id, job.start_cell)
            self._begin_at(job, job.start_cell)

    def _begin_at(self, job: Job, place: int) -> None:
        if job.stock.id == self.panel.stock().id:
            self.panel.begin_at(place)

    def _setting_changed(self, key: str) -> None:
        """Places were taken elsewhere, e.g. at check-in."""
        stock = self.panel.stock()
        free = self.workspace.settings.next_cell(stock.id, stock.cells)
        if key == "next_cells" and free != self.panel.place():
            self.panel.begin_at(free)

    def _printed(self, job: Job, printed: Printed) -> None:
        messages, count = self.workspace.messages, number(len(printed.names))
        more = badge_printing.unprintable_words(printed)
        if job.file is not None:
            said = self.tr("Badges saved: {count}. {file}").format(count=count, file=job.file)
            file = job.file
            messages.good(" ".join([said, *more]), self.tr("Open"), lambda: files.show(file))
            return
        said = self.tr("In the print queue of {printer}: {count}.").format(printer=job.printer, count=count)
        messages.good(" ".join([said, *more]), self.tr("Print queue"), lambda: self.workspace.show_page("print_queue"))

    # ---- list -------------------------------------------------------------------------------------------------------

    def _loaded(self, load_number: int, lines: list[BadgeLine]) -> None:
        if load_number == self._loads:
            self._lines = lines
            self._offer_filters()
            self._show_lines()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.workspace.messages.error(error)

    def _show_lines(self) -> None:
        chosen = {line.person.id for line in self.selected()}
        boxes = (self.role, self.country)
        role, country = (None if box.currentData() in (_ALL, None) else box.currentData() for box in boxes)
        self.table.set_rows(Filter(self.search.text(), role, country, self.unprinted.isChecked()).apply(self._lines))
        self.unprinted.set_count(sum(not line.prints for line in self._lines))
        self.select(lambda line: line.person.id in chosen)
        self._selected()

    def _selected(self) -> None:
        """The selection, or how it is printed, has changed."""
        lines = self.selected()
        self._summary.setText(self.tr("Selected: {count} of {all}").format(count=number(len(lines)),
                                                                          all=number(len(self._lines))))
        self.panel.show_count(len(lines))
        if not lines:
            self._preview(None)
        self.preview.ask(lines, self.panel.stock(), self.panel.place(), self.panel.crop_marks())

    def _preview(self, shown: Shown | None) -> None:
        self.panel.start.set_image(shown.image if shown else QImage())
        sentence = self.tr("Cannot be printed on the badge of {name}: {characters}")
        self.panel.warn([sentence.format(name=name, characters=" ".join(characters))
                         for name, characters in (shown.unprintable if shown else ())])

    def _offer_filters(self) -> None:
        present = {line.person.country for line in self._lines}
        countries = {code: name for code, name in self._words.country.items() if code in present}
        if "" in present:
            countries[""] = self.tr("No country")
        for box, words, every in ((self.role, self._words.role, self.tr("All roles")),
                                  (self.country, countries, self.tr("All countries"))):
            chosen = box.currentData()
            box.offer({_ALL: every, **words})
            box.put(chosen if chosen is not None and box.findData(chosen) >= 0 else _ALL)

    def _state(self, line: BadgeLine) -> str:
        if not line.prints:
            return self.tr("Not printed")
        return self.tr("Printed") if line.prints == 1 else self.tr("Printed {count} times").format(count=line.prints)

    def _look_for_printers(self) -> None:
        from ..printing import printer_names

        self._looked_for_printers = True
        self.workspace.tasks.run(lambda _progress: printer_names(), self.panel.set_printers, lane="printers")

    # ---- building ---------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._title, self._summary = QLabel(), QLabel()
        theme.mark(self._title, role="heading")
        theme.mark(self._summary, role="soft")
        self.search = QLineEdit(clearButtonEnabled=True)
        self.role, self.country = Choice(), Choice()
        for box in (self.role, self.country):
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            box.setFixedWidth(168)
        self.unprinted = Segment(outlined=True)
        self.select_button, self.design_button = QPushButton(), QPushButton()
        icons.put(self.design_button, "pencil")
        self.table = Table((
            Column(lambda line: line.person.name, sort=lambda line: line.order, tooltip=lambda line: line.person.name),
            Column(lambda line: line.person.affiliation, sort=lambda line: line.place,
                   tooltip=lambda line: line.person.affiliation),
            Column(lambda line: line.country, width=160, tooltip=lambda line: line.country),
            Column(lambda line: line.role, width=150, tooltip=lambda line: line.role),
            Column(self._state, sort=lambda line: line.prints, width=124, tooltip=self._state),
        ), key=lambda line: line.person.id)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.horizontalHeader().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Interactive)
        self.table.setItemDelegateForColumn(_ROLE, DotDelegate(self._colour, self.table))
        self.panel = PrintPanel(self.workspace)
        self.preview = Preview(self.workspace, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names are never cut for the sake of the other columns."""
        super().resizeEvent(event)
        room = self.width() - self.panel.width() - 90
        self.table.setColumnHidden(_COUNTRY, room < _WIDE)
        rest = room - sum(self.table.columnWidth(column) for column in (_COUNTRY, _ROLE, _STATE))
        self.table.setColumnWidth(_NAME, max(220, round(rest * 0.5)))

    def _colour(self, row: int) -> str:
        return ROLE_COLOURS.get(self.table.rows()[row].person.role, ("#FFFFFF", ""))[0]

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        main.setSpacing(theme.space(3))
        main.addLayout(across(self._title, self.search, self.design_button))
        main.addLayout(across(self.role, self.country, self.unprinted, None))
        main.addWidget(self.table, 1)
        main.addLayout(across(self._summary, None, self.select_button))
        layout = across()
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(theme.space(4))
        layout.addLayout(main, 1)
        layout.addWidget(self.panel)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._show_lines())
        self.role.currentIndexChanged.connect(lambda _index: self._show_lines())
        self.country.currentIndexChanged.connect(lambda _index: self._show_lines())
        self.unprinted.toggled.connect(lambda _on: self._show_lines())
        self.select_button.clicked.connect(self.select_unprinted)
        self.design_button.clicked.connect(self.design)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.panel.changed.connect(self._selected)
        self.workspace.setting_changed.connect(self._setting_changed)
        self.panel.print_button.clicked.connect(self.print_selected)
        self.panel.save_button.clicked.connect(self.ask_file)
        self.panel.calibrate_button.clicked.connect(self.calibrate)
        self.preview.ready.connect(self._preview)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Shift+A"), self, self.select_unprinted, context=inside)
        QShortcut(QKeySequence("Ctrl+S"), self, self.ask_file, context=inside)
