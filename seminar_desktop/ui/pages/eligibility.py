"""Certificates: who has earned one, whom to chase, what would mend it now; waivers, and the way to the rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.changes import Changes
from ...domain.eligibility import Certificate, Fix, Standing
from ...domain.errors import KnownError
from ...services import eligibility
from .. import icons, theme
from ..actions import Act
from ..dialogs.rule import RuleDialog
from ..dialogs.waive import WaiveDialog, WithdrawDialog
from ..i18n import language
from ..page import Page
from ..widgets.elided import Elided
from ..widgets.layouts import across
from ..widgets.notice import Notice
from ..workspace import Workspace
from . import eligibility_words as say
from .eligibility_copy import messages
from .eligibility_figures import Figures
from .eligibility_filter import FilterBar
from .eligibility_panel import EligibilityPanel
from .eligibility_rows import Board, EligibilityRow, View, load, requirements
from .eligibility_table import EligibilityTable
from .people_words import number, vocabulary

_NARROW, _WIDE, _ROOMY = 372, 440, 1300
"""Pixels of the panel in a small and in a large window, and what makes the page a large one."""
MINUTE = 60_000
"""Milliseconds after which is judged anew while the page is shown: items begin and end."""


class EligibilityPage(Page):
    """Figures above, a list below, the chosen person at the right."""

    name = "eligibility"
    icon = "certificate"
    wants = (
        Changes.PEOPLE | Changes.ATTENDANCE | Changes.AGENDA | Changes.SEMINAR | Changes.REPORTS | Changes.RULES
    )

    _board: Board | None = None
    """What was read last; events may ask before `__init__` has run."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._reading = self._again = False
        self._words = vocabulary()
        self._clock = QTimer(self, interval=MINUTE)
        self._clock.timeout.connect(self.invalidate)
        self._build()
        self._connect()

    # ---- what the window calls --------------------------------------------------------------------------------------

    def open(self) -> None:
        self._board = None
        self.table.set_rows([])
        self.panel.hide()
        super().open()

    def refresh(self) -> None:
        """Judge everybody in the background; what changes meanwhile is judged once more afterwards."""
        if self._reading:
            self._again = True
            return
        desk, words = self.workspace.desk, self._words
        self._reading, self._again = True, False
        self.workspace.tasks.run(
            lambda _progress: load(desk, words), lambda board: self._read(desk, board),
            lambda error: self._failed(desk, error), lane="eligibility",
        )  # fmt: skip

    def retranslate(self) -> None:
        self._words = vocabulary()
        self._title.setText(self.tr("Requirements"))
        self.copy_button.setText(self.tr("Copy list"))
        self.copy_button.setToolTip(self.tr("Names, e-mails and what is missing, each in the person’s language"))
        self.rule_button.setText(self.tr("Rule…"))
        self.rule_button.setToolTip(self.tr("What must be done for a certificate, and what another rule would change"))
        self._unread_text.setText(self.tr("Nothing is known about the online courses yet: all of them count as not "
                                          "started until a report of the learning platform is read."))
        self.read_button.setText(self.tr("Go to the reports"))
        self.figures.retranslate()
        self.filters.retranslate()
        self.panel.retranslate()
        self.table.retranslate(self.figures.view())
        self._show()

    def handlers(self) -> dict[Act, Callable[[], object]]:
        return {Act.SEARCH: self.search, Act.EXPORT: self._export}

    def _export(self) -> None:
        from ..dialogs.export import Kind, choose_export

        choose_export(self, self.workspace, (Kind.ELIGIBILITY, Kind.GRID))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._board is not None:
            self._select(self.table.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setFixedWidth(_NARROW if self.width() < _ROOMY else _WIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.filters.clear()
            self.search()
        else:
            super().keyPressEvent(event)

    # ---- what people do ---------------------------------------------------------------------------------------------

    def search(self) -> None:
        """To the field, whatever has the focus."""
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def change_rule(self) -> None:
        """Open the rule with its simulation."""
        if self.workspace.desk is not None:
            RuleDialog(self.workspace, self.window()).open()

    def waive(self) -> None:
        """Ask what to waive for the chosen person; what nothing else can mend is ticked."""
        entry = self.panel.entry
        if entry is None or self._board is None:
            return
        slots, judged = self._board.rules.slots, entry.eligibility
        approval = judged.certificate == Certificate.APPROVAL
        choices = {m.slot: say.thing(m, slots) for m in judged.missing if m.slot and approval}
        hopeless = [m.slot for m in judged.missing if m.fix == Fix.WAIVE]
        desk, person = self.workspace.desk, entry.person

        def act(chosen: Sequence[str], reason: str) -> None:
            changes = eligibility.waive(desk, person.id, chosen, reason)
            self.workspace.broadcast(changes)
            self.workspace.messages.good(self.tr("It is waived for {name}.").format(name=person.name))

        WaiveDialog(person.name, choices, hopeless, act, self.window()).open()

    def withdraw(self, waiver: eligibility.Waiver) -> None:
        """Ask why a waiver is taken back."""
        entry = self.panel.entry
        if entry is None or self._board is None:
            return
        desk, name = self.workspace.desk, entry.person.name

        def act(reason: str) -> None:
            self.workspace.broadcast(eligibility.withdraw(desk, waiver.entry, reason))
            self.workspace.messages.good(self.tr("The waiver of {name} is withdrawn.").format(name=name))

        what = say.waived_thing(waiver.slot, self._board.rules.slots)
        WithdrawDialog(name, what, act, self.window()).open()

    def copy_list(self) -> None:
        """Everybody who is listed, as text."""
        rows = self.table.rows()
        if self._board is not None and rows:
            self._copy(messages((row.entry for row in rows), self._board.rules.slots, language()))
            self.workspace.messages.good(self.tr("Copied: {count} people.").format(count=number(len(rows))))

    def copy_message(self) -> None:
        """What the chosen person misses, as text."""
        entry = self.panel.entry
        if entry is not None and self._board is not None:
            self._copy(messages([entry], self._board.rules.slots, language()))
            self.workspace.messages.good(self.tr("What {name} misses is copied.").format(name=entry.person.name))

    def copy_email(self) -> None:
        """The address of the chosen person."""
        entry = self.panel.entry
        if entry is not None and entry.person.email:
            self._copy(entry.person.email)
            self.workspace.messages.good(self.tr("{email} is copied.").format(email=entry.person.email))

    @staticmethod
    def _copy(text: str) -> None:
        QGuiApplication.clipboard().setText(text)

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
        """Figures, filter and rows of what was read last."""
        board = self._board
        if board is None:
            return
        self._count(board.rows)
        countries = (row.entry.person.country for row in board.rows)
        self.filters.offer(self._words, countries, requirements(board.rules))
        self._rule.set_text(self._rule_in_words(board))
        asked = board.rules.eligibility.courses
        self.unread.setVisible(bool(asked) and not any(row.entry.results for row in board.rows))
        self._filtered()

    def _count(self, rows: Sequence[EligibilityRow]) -> None:
        participation = sum(
            row.entry.eligibility.standing == Standing.EARNED and View.PARTICIPATION in row.views for row in rows
        )
        self.figures.count([row.views for row in rows], participation)
        self.filters.now.set_count(sum(row.mendable for row in rows))

    def _filtered(self) -> None:
        if self._board is None:
            return
        view = self.figures.view()
        self.table.retranslate(view)
        self.table.show_rows(self.filters.filter(view).apply(self._board.rows), self._board.rules.slots)
        if self.table.current() is None and self.table.rows():
            self.table.selectRow(0)
        self.copy_button.setEnabled(bool(self.table.rows()))
        self._select(self.table.current())

    def _select(self, row: EligibilityRow | None) -> None:
        desk = self.workspace.desk
        self.panel.setVisible(row is not None)
        if row is None or self._board is None or desk is None:
            self.panel.entry = None
            return
        try:
            given = eligibility.waivers(desk, row.entry.person.id)
        except KnownError as error:
            self.workspace.messages.error(error)
            given = []
        self.panel.show_person(row.entry, self._words, self._board.rules.slots, given)

    def _rule_in_words(self, board: Board) -> str:
        rule = board.rules.eligibility
        text = self.tr("Asked for: {share} % of the items, {courses} online courses · as of {time}")
        return text.format(share=number(rule.share), courses=number(len(rule.courses)), time=f"{board.at:%H:%M}")

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title, self._rule = QLabel(), Elided("soft")
        theme.mark(self._title, role="heading")
        self.copy_button, self.rule_button = QPushButton(), QPushButton()
        icons.put(self.copy_button, "copy")
        icons.put(self.rule_button, "settings")
        self.unread, self._unread_text, self.read_button = QWidget(), Notice(), QPushButton()
        unread = QHBoxLayout(self.unread)
        unread.setContentsMargins(0, 0, 0, 0)
        unread.setSpacing(theme.space(3))
        unread.addWidget(self._unread_text, 1)
        unread.addWidget(self.read_button)
        self.unread.hide()
        self.figures, self.filters = Figures(), FilterBar()
        self.table, self.panel = EligibilityTable(), EligibilityPanel()
        body = across(self.table, self.panel)
        body.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        layout.setSpacing(theme.space(3))
        layout.addLayout(across(self._title, self._rule, None, self.copy_button, self.rule_button))
        layout.addWidget(self.figures)
        layout.addWidget(self.unread)
        layout.addWidget(self.filters)
        layout.addLayout(body, 1)
        self.panel.hide()

    def _connect(self) -> None:
        self.figures.chosen.connect(lambda _view: self._filtered())
        self.filters.changed.connect(self._filtered)
        self.filters.down.connect(self._enter_list)
        self.table.current_changed.connect(self._select)
        self.read_button.clicked.connect(lambda: self.workspace.show_page("reports"))
        self.copy_button.clicked.connect(self.copy_list)
        self.rule_button.clicked.connect(self.change_rule)
        self.panel.waive_wanted.connect(self.waive)
        self.panel.withdraw_wanted.connect(self.withdraw)
        self.panel.message_wanted.connect(self.copy_message)
        self.panel.email_wanted.connect(self.copy_email)
        self.panel.reports_wanted.connect(lambda: self.workspace.show_page("reports"))

    def _enter_list(self) -> None:
        if self.table.rows():
            self.table.setFocus()
            self.table.selectRow(max(0, self.table.currentIndex().row()))
