"""Certificates: the gate before them, who is due one, issuing, printing, correcting, revoking, and the register."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from ...domain.certificates import CertificateKind
from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...services.certificate_settings import Release
from ...services.certificates import State
from .. import certificate_printing as printing
from .. import icons, theme
from ..actions import Act
from ..dialogs import files
from ..page import Page
from ..tasks import Task
from ..widgets.layouts import across
from ..workspace import Workspace
from . import certificates_words as say
from .certificates_acts import CertificateActs
from .certificates_figures import CertificateFigures
from .certificates_panel import CertificatePanel
from .certificates_rows import Board, CertificateRow, Filter, load
from .certificates_table import CertificateTable
from .list_filter import ListFilter, present
from .people_words import number, vocabulary

_NARROW, _WIDE, _ROOMY = 404, 620, 1300
"""Pixels of the panel in a small and in a large window, and what makes the page a large one."""


class CertificatesPage(Page):
    """Figures and list at the left; gate, preview and buttons at the right."""

    name = "certificates"
    icon = "certificate"
    foot = 108
    wants = (
        Changes.PEOPLE | Changes.ATTENDANCE | Changes.AGENDA | Changes.SEMINAR | Changes.REPORTS | Changes.RULES
        | Changes.CERTIFICATES | Changes.TEMPLATES
    )  # fmt: skip

    _board: Board | None = None
    """What was read last; events may ask before `__init__` has run."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._reading = self._again = False
        self._under_way: list[tuple[Task, frozenset[tuple[str, str]]]] = []
        self._words = vocabulary()
        self.acts = CertificateActs(self)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()

    # ---- what the window calls --------------------------------------------------------------------------------------

    def open(self) -> None:
        self._board = None
        self.table.set_rows([])
        super().open()

    def refresh(self) -> None:
        """Read everybody in the background; what changes meanwhile is read once more afterwards."""
        if self._reading:
            self._again = True
            return
        desk, words, kinds = self.workspace.desk, self._words, say.kinds()
        self._reading, self._again = True, False
        self.workspace.tasks.run(
            lambda _progress: load(desk, words, kinds), lambda board: self._read(desk, board),
            lambda error: self._failed(desk, error), lane="certificates",
        )  # fmt: skip

    def retranslate(self) -> None:
        self._words = vocabulary()
        self._title.setText(self.tr("Certificates"))
        self.settings_button.setText(self.tr("Texts and signatories…"))
        self.design_button.setText(self.tr("Design…"))
        self.design_button.setToolTip(self.tr("What stands where on the certificate"))
        self.export_button.setText(self.tr("Hand out"))
        self.export_button.setToolTip("Ctrl+E")
        for action, text in (
            (self.register_action, self.tr("Register…")), (self.publish_action, self.tr("Verification page…")),
            (self.sign_action, self.tr("Signed PDF files…")), (self.badges_action, self.tr("Open Badges…")),
        ):  # fmt: skip
            action.setText(text)
        self.select_button.setText(self.tr("Select all ready"))
        self.select_button.setToolTip("Ctrl+Shift+A")
        self.filters.search.setPlaceholderText(self.tr("Name, place, e-mail or serial"))
        self.filters.search.setAccessibleName(self.tr("Filter certificates"))
        self.filters.boxes["kind"].setAccessibleName(self.tr("Certificate"))
        self.filters.boxes["country"].setAccessibleName(self.tr("Country"))
        self.figures.retranslate()
        self.table.retranslate()
        self.panel.retranslate()
        self._show()

    def scan_field(self) -> QLineEdit | None:
        return self.filters.search

    def handlers(self) -> dict[Act, Callable[[], object]]:
        return {Act.SEARCH: self.search, Act.EXPORT: self.export}

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._board is not None:
            self.panel.gate.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setFixedWidth(_NARROW if self.width() < _ROOMY else _WIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.filters.clear()
            self.search()
        else:
            super().keyPressEvent(event)

    # ---- choosing ---------------------------------------------------------------------------------------------------

    def search(self) -> None:
        """To the field, whatever has the focus."""
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def select(self, wanted: Callable[[CertificateRow], bool]) -> None:
        """Choose every listed row that is wanted."""
        model, chosen = self.table.model(), QItemSelection()
        for place, row in enumerate(self.table.rows()):
            if wanted(row):
                chosen.select(model.index(place, 0), model.index(place, model.columnCount() - 1))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(chosen, flags.ClearAndSelect)
        if not chosen.isEmpty():  # Enter is about the first of them
            self.table.selectionModel().setCurrentIndex(chosen.indexes()[0], flags.NoUpdate)

    def select_ready(self) -> None:
        """Choose all that can be issued."""
        self.select(lambda row: row.state == State.READY)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- issuing and printing ---------------------------------------------------------------------------------------

    def print_selected(self) -> None:
        """Issue what is chosen and hand it to the printer; a closed gate is opened first."""
        rows = self._ready_to_print()
        if not rows:
            return
        printer = self.workspace.settings.certificate_printer
        if not printer:
            self.workspace.messages.error(
                self.tr("Choose the printer of the certificates first, or save them as PDF."), self.tr("Printers…"),
                self.acts.choose_printer,
            )  # fmt: skip
            return
        self._begun(printing.send(self.workspace, [_item(row) for row in rows], printer, self._sent), rows)

    def ask_file(self) -> None:
        """Ask where to save what is chosen."""
        if self._ready_to_print():
            proposal = self.workspace.desk.database_path.parent / "certificates" / "certificates.pdf"
            files.ask_save(self, self.tr("Save certificates"), proposal, self.save)

    def save(self, file: Path) -> None:
        """Issue what is chosen and save it as PDF; it counts as printed."""
        rows = self._ready_to_print()
        if rows:
            items = [_item(row) for row in rows]
            self._begun(printing.save(self.workspace, items, file, lambda done: self._saved(file, done)), rows)

    def _ready_to_print(self) -> list[CertificateRow]:
        """What is chosen and may be printed; empty when something else has to be done first."""
        rows = self.panel.printable()
        closed = self._closed(rows)
        if closed is not None:
            self.workspace.messages.error(KnownError("certificates_not_released", kind=closed.value))
            self.acts.release(closed.value)
            return []
        if self.workspace.desk is None:
            return []
        busy = self._busy()
        if rows and all(row.key in busy for row in rows):
            self.workspace.messages.info(self.tr("What is chosen is already being written. Wait a moment."))
        return [row for row in rows if row.key not in busy]

    def _begun(self, task: Task, rows: list[CertificateRow]) -> None:
        """Remember what is under way: a key that is pressed twice must not print twice."""
        self._under_way.append((task, frozenset(row.key for row in rows)))

    def _busy(self) -> set[tuple[str, str]]:
        """Keys of rows that are being issued and written, or were and are not listed anew yet."""
        self._under_way = [(task, keys) for task, keys in self._under_way if self._reading or not task.finished]
        return {key for _, keys in self._under_way for key in keys}

    def released(self) -> Mapping[CertificateKind, Release]:
        """The kinds that may be issued."""
        return self._board.settings.released if self._board else {}

    def _closed(self, rows: list[CertificateRow]) -> CertificateKind | None:
        """A kind that would have to be issued and is not released."""
        waiting = [row.candidate.kind for row in rows if not row.valid and row.candidate.kind not in self.released()]
        return waiting[0] if waiting else None

    def _saved(self, file: Path, outcome: printing.Outcome) -> None:
        said = self.tr("Certificates saved: {count}. {file}").format(
            count=number(len(outcome.issues)), file=file.name)  # fmt: skip
        said = " ".join([said, *printing.more_words(outcome)])
        self.workspace.messages.good(said, self.tr("Open"), lambda: files.show(file))

    def _sent(self, outcome: printing.Outcome) -> None:
        said = self.tr("Certificates in the print queue: {count}.").format(count=number(len(outcome.issues)))
        self.workspace.messages.good(" ".join([said, *printing.more_words(outcome)]))

    def export(self) -> None:
        """Unfold what can be handed out."""
        button = self.export_button
        button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _read(self, desk: object, board: Board) -> None:
        self._reading = False
        if desk is not self.workspace.desk:
            self.invalidate()
            return
        self._board = board
        self._show()
        if self._again:
            self.invalidate()

    def _failed(self, desk: object, error: Exception) -> None:
        """What fails in a seminar that was left concerns nobody any more."""
        self._reading = False
        if desk is self.workspace.desk and isinstance(error, KnownError) and error.code != "cancelled":
            self.workspace.messages.error(error)
        if self._again:
            self.invalidate()

    def _show(self) -> None:
        """Gate, figures, filter and rows of what was read last."""
        board = self._board
        if board is None:
            return
        self.panel.gate.show_releases(board.settings.released)
        self.figures.count(board.rows)
        self.filters.offer("kind", say.kinds(), self.tr("All kinds"))
        countries = present(self._words.country, (row.candidate.person.country for row in board.rows),
                            self.tr("No country"))  # fmt: skip
        self.filters.offer("country", countries, self.tr("All countries"))
        self._filtered()

    def _filtered(self) -> None:
        if self._board is None:
            return
        kept = {row.key for row in self.table.chosen()}
        asked = Filter(self.figures.view(), self.filters.wanted(), self.filters.chosen("kind"),
                       self.filters.chosen("country"))  # fmt: skip
        with QSignalBlocker(self.table.selectionModel()):
            self.table.set_rows(asked.apply(self._board.rows))
        self.select(lambda row: row.key in kept)
        if not self.table.chosen() and self.table.rows():
            self.table.selectRow(0)
        self.select_button.setEnabled(any(row.state == State.READY for row in self.table.rows()))
        self._selected()

    def _selected(self) -> None:
        rows = self.table.chosen()
        choice = self._board.settings.languages if self._board else ""
        printable = [row for row in rows if row.printable]
        self.panel.show_rows(rows, choice, self._closed(printable) is not None)

    def _opened(self, row: CertificateRow) -> None:
        """Enter or a double click: the one at the desk gets it now."""
        if len(self.table.chosen()) == 1 and row.printable:
            self.print_selected()
        elif row.state == State.CHANGED:
            self.acts.issue_again()
        elif len(self.table.chosen()) == 1:
            self.workspace.messages.info(say.hint(row.candidate))

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = QLabel()
        theme.mark(self._title, role="heading")
        self.settings_button, self.design_button, self.export_button = QPushButton(), QPushButton(), QPushButton()
        self.select_button = QPushButton()
        icons.put(self.settings_button, "settings")
        icons.put(self.design_button, "pencil")
        icons.put(self.export_button, "upload")
        menu = QMenu(self.export_button)
        self.register_action = menu.addAction("", self.acts.export_register)
        menu.addSeparator()
        self.publish_action = menu.addAction("", self.acts.publish)
        self.sign_action = menu.addAction("", self.acts.sign)
        self.badges_action = menu.addAction("", self.acts.export_badges)
        self.export_button.setMenu(menu)
        self.figures, self.table = CertificateFigures(), CertificateTable()
        self.filters = ListFilter({"kind": 190, "country": 170})
        self.panel = CertificatePanel(self.workspace)
        left = QVBoxLayout()
        left.setSpacing(theme.space(3))
        left.addWidget(self.figures)
        left.addWidget(self.filters)
        left.addWidget(self.table, 1)
        body = across(self.panel)
        body.insertLayout(0, left, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        layout.setSpacing(theme.space(3))
        layout.addLayout(across(self._title, None, self.select_button, self.settings_button, self.design_button,
                                self.export_button))  # fmt: skip
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.figures.chosen.connect(self._filtered)
        self.filters.changed.connect(self._filtered)
        self.filters.down.connect(self._enter_list)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._settle.start())
        self._settle.timeout.connect(self._selected)
        self.table.opened.connect(self._opened)
        for button, act in (
            (self.select_button, self.select_ready), (self.settings_button, self.acts.change_settings),
            (self.design_button, self.acts.design),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, act=act: act())
        panel = self.panel
        for wanted, handler in (
            (panel.print_wanted, self.print_selected), (panel.save_wanted, self.ask_file),
            (panel.again_wanted, self.acts.issue_again), (panel.revoke_wanted, self.acts.revoke),
            (panel.versions_wanted, self.acts.show_versions), (panel.enlarge_wanted, self.acts.enlarge),
            (panel.gate.release_wanted, self.acts.release), (panel.gate.withdraw_wanted, self.acts.withhold),
        ):  # fmt: skip
            wanted.connect(handler)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (("Ctrl+Shift+A", self.select_ready), ("Ctrl+P", self.print_selected),
                          ("Ctrl+S", self.ask_file)):  # fmt: skip
            QShortcut(QKeySequence(keys), self, act, context=inside, autoRepeat=False)

    def _enter_list(self) -> None:
        if self.table.rows():
            self.table.setFocus()
            self.table.selectRow(max(0, self.table.currentIndex().row()))


def _item(row: CertificateRow) -> printing.Item:
    """What is printed of a row: the certificate that is valid, or one to be issued."""
    issue = row.candidate.issue
    return issue if row.valid and issue is not None else row.wish
