"""Paper lists: what goes out on paper (sheets to be signed, lists, signs, cards), and typing signed sheets in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ...domain.changes import Changes
from .. import theme
from ..actions import Act
from ..page import Page
from ..widgets.layouts import across
from ..widgets.segments import Segments
from ..workspace import Workspace
from .paper_kinds import ATTENDANCE, KindList
from .paper_lists import ListsView
from .paper_print import PrintView
from .paper_typing import TypeView

PRINT, TYPE = "print", "type"
_PRINTED = Changes.PEOPLE | Changes.AGENDA | Changes.RULES | Changes.SEMINAR | Changes.BADGES
"""What stands on a sheet, and what is proposed."""


class PaperPage(Page):
    """Two halves of one way: paper goes out, letters come back."""

    name = "paper"
    icon = "paper"
    wants = _PRINTED | Changes.ATTENDANCE | Changes.REPORTS

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._print_due = True
        self._title = QLabel()
        theme.mark(self._title, role="heading")
        self.halves = Segments((PRINT, TYPE))
        self.printing, self.typing = PrintView(workspace), TypeView(workspace)
        self.kinds, self.lists = KindList(), ListsView(workspace)
        self.papers, self.stack = QStackedWidget(), QStackedWidget()
        for paper in (self.printing, self.lists):
            self.papers.addWidget(paper)
        self._out = QWidget()
        out = across(self.kinds)
        out.setContentsMargins(0, 0, 0, 0)
        out.addWidget(self.papers, 1)
        self._out.setLayout(out)
        for half in (self._out, self.typing):
            self.stack.addWidget(half)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 16)
        layout.setSpacing(theme.space(2))
        layout.addLayout(across(self._title, self.halves, None, self.typing.bar))
        layout.addWidget(self.stack, 1)
        self.halves.chosen.connect(self._show_half)
        self.typing.opened.connect(self._aim)
        self.kinds.chosen.connect(self._show_kind)
        self.kinds.choose(ATTENDANCE)
        self.halves.choose(PRINT)
        for key, acts in {
            "Ctrl+P": {PRINT: lambda: self._paper().print_chosen()},
            "Ctrl+S": {PRINT: lambda: self._paper().ask_file(), TYPE: self.typing.save},
            "F5": {TYPE: self.typing.all_present},
            "F7": {TYPE: self.typing.next_contradiction},
        }.items():
            self._on(key, acts)

    # ---- what the window asks ---------------------------------------------------------------------------------------

    def open(self) -> None:
        self.typing.close_sheet()
        self.printing.clear()
        self.lists.clear()
        self._print_due = True
        self._aim()
        super().open()

    def note(self, changes: Changes) -> None:
        """A scan changes what is known of the lines, not what is printed."""
        self._print_due = self._print_due or bool(changes & _PRINTED)
        super().note(changes)

    def refresh(self) -> None:
        if self._print_due:
            self._print_due = False
            self.printing.refresh()
            self.lists.refresh()
        self.typing.refresh()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Paper lists"))
        self.halves.segments[PRINT].set_label(self.tr("Print"))
        self.halves.segments[TYPE].set_label(self.tr("Type in"))
        self.kinds.retranslate()
        self.printing.retranslate()
        self.lists.retranslate()
        self.typing.retranslate()

    def scan_field(self) -> QLineEdit | None:
        """The code, until a sheet is open: then keys belong to its lines."""
        return self.typing.bar.field if self._half() is self.typing and self.typing.letters is None else None

    def on_scan(self, code: str) -> bool:
        """The check-in page takes the badge; what its characters did on the lines is taken back."""
        self.typing.view.keys.scanned()
        return False

    def handlers(self) -> dict[Act, Callable[[], object]]:
        return {Act.EXPORT: self._export, Act.UNDO: self.typing.undo}

    # ---- halves -----------------------------------------------------------------------------------------------------

    def type_in(self) -> None:
        """Show the half for typing, ready for a code."""
        self.halves.choose(TYPE)

    def _show_half(self, name: str) -> None:
        self.typing.bar.setVisible(name == TYPE)
        self.stack.setCurrentWidget(self.typing if name == TYPE else self._out)
        self._aim()
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_kind(self, kind: str) -> None:
        self.papers.setCurrentWidget(self.printing if kind == ATTENDANCE else self.lists)
        if kind != ATTENDANCE:
            self.lists.choose(kind)
        self._aim()

    def _paper(self) -> PrintView | ListsView:
        return self.printing if self.kinds.current() == ATTENDANCE else self.lists

    def _half(self) -> PrintView | ListsView | TypeView:
        return self.typing if self.halves.current() == TYPE else self._paper()

    def _aim(self) -> None:
        """Let the focus of the page go where work goes on."""
        half = self._half()
        self.setFocusProxy(self.kinds.button() if isinstance(half, ListsView) else half.focus_place())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that no button wants goes to the lines of the open sheet."""
        view, field = self.typing.view, self.typing.bar.field
        if self._half() is self.typing and self.typing.letters and not (view.hasFocus() or field.hasFocus()):
            view.setFocus(Qt.FocusReason.OtherFocusReason)
            view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _on(self, key: str, acts: Mapping[str, Callable[[], object]]) -> None:
        """Let a key do what it means in the half that is shown."""
        shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: acts.get(self.halves.current(), lambda: None)())

    def _export(self) -> None:
        from ..dialogs.export import choose_export

        choose_export(self, self.workspace)
