"""Typing in a signed sheet: its code, then one pass over the lines without looking up."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from ...domain.attendance import Presence
from ...domain.errors import KnownError
from ...domain.sheet_code import check, read_line
from ...services import sheets
from ...services.sheets import Typed
from .. import theme
from ..messages import announce
from ..tasks import Task
from ..widgets.elided import Elided
from ..widgets.empty_state import EmptyState
from ..widgets.layouts import across
from ..workspace import Workspace
from . import paper_words as say
from .attendance_strip import Legend
from .paper_code import CodeBar
from .paper_leaving import CloseGuard, ask
from .paper_letters import Letters
from .paper_lines import LinesView
from .paper_saving import LANE, Saver
from .paper_side import LineSide
from .people_words import number


class TypeView(QWidget):
    """`letters` is what was typed for the sheet that is open, None while there is none."""

    opened = Signal()
    """A sheet was opened."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.letters: Letters | None = None
        self._loads = 0
        self._renewal: Task | None = None
        self._build()
        self._connect()
        self._show_sheet(None)

    # ---- the sheet --------------------------------------------------------------------------------------------------

    def enter(self, text: str) -> None:
        """What was typed or scanned: a line of the sheet that is open, or the code of a sheet."""
        lines = self.letters.rows if self.letters else 0
        line, code = read_line(text), check(text)
        if line is not None and line <= lines:
            self.go_to(line - 1)
            self.bar.show_code(self.letters.sheet.code)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.view, f"{self.view.lines.number(line - 1)} {self.view.lines.name(line - 1)}")
        elif code is not None:
            self.ask_then(lambda: self.open_sheet(code))
        else:
            self._refuse(say.refused_entry(text.strip()[:12], lines))

    def open_sheet(self, code: str) -> None:
        """Read a sheet; letters of the one before that were not saved are given up."""
        desk = self.workspace.desk
        if desk is None:
            return
        self._loads += 1
        mine = self._loads
        self.workspace.tasks.run(
            lambda _progress: sheets.typed(desk, code), lambda found: self._opened(mine, found), self._not_opened,
            lane=LANE,
        )  # fmt: skip

    def close_sheet(self) -> None:
        """Another seminar is open, or none: what was not saved is lost, and that is said."""
        if self.letters is not None and self.letters.waiting:
            text = self.tr("{count} letters of sheet {sheet} were not saved, because the seminar was closed.")
            values = {"count": number(self.letters.waiting), "sheet": self.letters.sheet.code}
            self.workspace.messages.error(text.format(**values))
        self._loads += 1
        self.bar.show_code("")
        self._show_sheet(None)

    def refresh(self) -> None:
        """Read again what is known of the people; the letters stay."""
        desk, letters = self.workspace.desk, self.letters
        if desk is None or letters is None:
            return
        code = letters.sheet.code
        if self._renewal is not None:  # of a queue of scans the last one is enough
            self._renewal.cancel()
        self._renewal = self.workspace.tasks.run(
            lambda _progress: sheets.typed(desk, code), lambda found: self._renewed(letters, found), self._not_opened,
            lane=LANE,
        )  # fmt: skip

    def _opened(self, load: int, sheet: Typed) -> None:
        if not isValid(self) or load != self._loads or self.workspace.desk is None:
            return
        self._show_sheet(Letters(sheet))
        self.opened.emit()
        self.go_to(0)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renewed(self, letters: Letters, sheet: Typed) -> None:
        if isValid(self) and letters is self.letters:
            letters.renew(sheet)
            self._changed()

    def _not_opened(self, error: Exception) -> None:
        if isValid(self) and isinstance(error, KnownError) and error.code != "cancelled":
            self._refuse(say.refused_code(error))

    def _show_sheet(self, letters: Letters | None) -> None:
        self.letters = letters
        desk = self.workspace.desk
        self.view.keys.drop()
        self.view.lines.show(letters, desk.zone if desk else self.view.lines.zone)
        self.stack.setCurrentWidget(self._sheet if letters else self._nothing)
        if letters is not None:
            self.bar.show_code(letters.sheet.code)
            self._title.set_text(letters.sheet.slot.title)
            self._about.set_text(say.about(letters.sheet))
        self._changed()

    # ---- letters ----------------------------------------------------------------------------------------------------

    def go_to(self, row: int) -> None:
        """Stand on a line."""
        self.view.go_to(row)
        self.side.show_row(row)

    def put(self, status: Presence | None) -> bool:
        """Give the current line a letter and go on to the next; None takes the letter away and stays."""
        row = self.view.row()
        if self.letters is None or row < 0:
            return False
        if not self.letters.put(row, status):
            self._refuse(self.tr("This person is no longer on the list: nothing can be marked here."))
            return False
        if status is not None:
            self.view.forward()
        self._changed()
        return True

    def all_present(self) -> None:
        """Everybody who signed was present: the exceptions are typed afterwards."""
        if self.letters is not None and not self.saver.saving:
            self.letters.put_rest(Presence.PRESENT)
            self._changed()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo(self) -> None:
        """Take the last step back, and stand where it was."""
        row = self.letters.undo() if self.letters else None
        if row is not None:
            self._changed()
            self.go_to(row)

    def next_contradiction(self) -> None:
        """Go to the next line whose letter contradicts what is known, round the end."""
        rows = self.letters.contradictions() if self.letters else []
        if rows:
            self.go_to(next((row for row in rows if row > self.view.row()), rows[0]))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, text: str) -> bool:
        status = self._keys.get(text.upper())
        if status is None:
            spoken = self.view.lines.spoken
            known = " ".join(dict.fromkeys(spoken.letter[status] for status in spoken.by_letter.values()))
            self._refuse(self.tr("“{typed}” is no letter of a sheet. Use {letters}.").format(typed=text, letters=known))
            return False
        return self.put(status)

    def _changed(self) -> None:
        """Letters, or what is known, are others."""
        self.view.lines.renew()
        self.view.viewport().update()
        self.side.show_row(self.view.row())
        self.side.show_work(self.saver.saving)

    def _pending(self, text: str) -> None:
        if text:
            self.side.show_pending(text)
        else:
            self.side.show_row(self.view.row())

    def focus_place(self) -> QWidget:
        """Where typing goes on: the lines, or the code while no sheet is open."""
        return self.view if self.letters is not None else self.bar.field

    # ---- saving -----------------------------------------------------------------------------------------------------

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save every letter in one act; `then` is called when that went well."""
        if self.letters is not None:
            self.saver.save(self.letters, then)

    # ---- leaving ----------------------------------------------------------------------------------------------------

    def unsaved(self) -> str:
        """What would be lost, as a sentence; empty when nothing would."""
        if self.letters is None or not self.letters.waiting:
            return ""
        text = self.tr("Sheet {sheet}: {count} letters are typed and not saved yet.")
        return text.format(sheet=self.letters.sheet.code, count=number(self.letters.waiting))

    def ask_then(self, then: Callable[[], object]) -> None:
        """Go on at once, or ask first what becomes of letters that are not saved."""
        if self.unsaved():
            self.question = ask(self, self.unsaved(), lambda: self.save(then), lambda: self._drop(then))
        else:
            then()

    def _drop(self, then: Callable[[], object]) -> None:
        if self.letters is not None:
            self._show_sheet(Letters(self.letters.sheet))
        then()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._guard.watch(self.window())

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, perhaps because somebody was scanned: the letters stay, and that is said."""
        super().hideEvent(event)
        if self.unsaved() and not event.spontaneous() and self.window().isVisible():
            self.workspace.messages.info(self.unsaved(), self.tr("Save them"), self.save)

    # ---- saying no --------------------------------------------------------------------------------------------------

    def _refuse(self, text: str) -> None:
        """Aloud, and where the eyes are."""
        self.workspace.sound("stop")
        if self.letters is not None:
            self.side.refuse(text)
        else:
            self.bar.complain(text)
            self.bar.field.selectAll()

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._keys: Mapping[str, Presence] = {}
        self._guard, self.saver = CloseGuard(self, self.unsaved), Saver(self.workspace, self)
        self.view = LinesView(self._type, self.undo)
        self.side, self.legend = LineSide(self.view.lines), Legend()
        self._title, self._about = Elided("title", least=200), Elided("soft", least=200)
        self._hint, self._walk_ins = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label in (self._hint, self._walk_ins):
            theme.mark(label, role="small")
        self._walk_ins.setTextFormat(Qt.TextFormat.RichText)
        self._walk_ins.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.bar = CodeBar()
        """Stands in the head of the page."""
        self._nothing, self._sheet, self.stack = EmptyState("paper"), QWidget(), QStackedWidget()
        self._lay_out()

    def retranslate(self) -> None:
        lines = self.view.lines
        lines.word([self.tr("Line"), self.tr("Name"), self.tr("Known so far"), self.tr("On paper")])
        self._keys = say.letters(lines.spoken)
        self.legend.word(lines.spoken)
        self.side.retranslate()
        self.view.setAccessibleName(self.tr("Lines of the sheet"))
        self.bar.retranslate()
        self._nothing.set_texts(
            self.tr("Scan the code of a signed sheet, or type it"),
            self.tr("It stands at the top right of every page. Enter opens the sheet with its lines as on the paper."),
        )
        self._hint.setText(
            self.tr("First F5: everybody present. Then the exceptions: number of the line, Enter, letter. Space is "
                    "“present”, Del clears, Ctrl+Z takes back.")
        )
        self._walk_ins.setText(
            self.tr('Names written by hand at the foot of the paper are entered on the <a href="#">check-in page</a>.')
        )
        if self.letters is not None:
            self._about.set_text(say.about(self.letters.sheet))
            self.side.show_row(self.view.row())

    def _lay_out(self) -> None:
        about = across(self._title, self._about)
        about.setStretch(1, 1)
        body = across(self.side)
        body.setSpacing(theme.space(4))
        body.insertWidget(0, self.view, 1)
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(theme.space(1))
        sheet.addLayout(about)
        sheet.addSpacing(theme.space(1))
        sheet.addLayout(body, 1)
        sheet.addWidget(self.legend)
        sheet.addWidget(self._hint)
        sheet.addWidget(self._walk_ins)
        self.stack.addWidget(self._nothing)
        self.stack.addWidget(self._sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self.bar.error)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        view, keys, side = self.view, self.view.keys, self.side
        self.bar.entered.connect(self.enter)
        self._walk_ins.linkActivated.connect(lambda _link: self.workspace.show_page("checkin"))
        self._guard.refused.connect(self.ask_then)
        self.saver.changed.connect(self._changed)
        view.moved.connect(side.show_row)
        view.cleared.connect(lambda: self.put(None))
        view.undo_wanted.connect(self.undo)
        view.left.connect(self.bar.choose)
        keys.entered.connect(self.enter)
        keys.passed.connect(view.forward)
        keys.pending_changed.connect(self._pending)
        self.legend.pressed.connect(lambda status: self.put(None if status == Presence.UNKNOWN else status))
        side.rest_wanted.connect(self.all_present)
        side.next_wanted.connect(self.next_contradiction)
        side.save_wanted.connect(self.save)
