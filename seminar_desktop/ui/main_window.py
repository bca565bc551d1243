"""The frame: menus, rail, header, page stack, status strip. It routes; it holds no rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..domain.changes import Changes
from ..settings import Settings
from . import actions, icons, theme
from .actions import Act, Menu
from .messages import MessageBar, marked
from .page import Page
from .rail import Rail, shortcut
from .status import DeskStatus, StatusStrip
from .tokens import TEXT_SIZES
from .workspace import Workspace

NARROW_BELOW = 1100


class PageEntry(NamedTuple):
    """A page that can be visited: `make(workspace)` builds it on the first visit."""

    name: str
    icon: str
    label: str
    """English, marked with QT_TRANSLATE_NOOP("Pages", …)."""
    make: Callable[[Workspace], Page]
    rail: bool = True
    """Whether it stands in the rail; the menu "Go" has every page."""


class MainWindow(QMainWindow):
    """The window of one desk."""

    closing = Signal()
    """Emitted once, before the window closes: drain and close the seminar."""

    def __init__(self, workspace: Workspace, pages: Sequence[PageEntry]) -> None:
        """The first of `pages` is shown first and receives scans that the current page does not want."""
        super().__init__()
        self.workspace = workspace
        self.entries = {entry.name: entry for entry in pages}
        self.pages: dict[str, Page] = {}
        self.actions_by_name = actions.make(self)
        self._menus: dict[Menu, QMenu] = {}
        self._go: list[QAction] = []
        self._seminar = ("", "")
        self._build()
        self._build_menus()
        self._connect()
        self.resize(1280, 720)
        self.setMinimumSize(900, 600)
        self.restoreGeometry(QByteArray.fromBase64(workspace.settings.geometry.encode()))
        self.retranslate()
        self.show_page(pages[0].name)

    # ---- what others call -------------------------------------------------------------------------------------------

    def show_seminar(self, title: str, subtitle: str = "") -> None:
        """Title, and place and dates, of the open seminar."""
        self._seminar = (title, subtitle)
        self._title.setText(title or self.tr("No seminar is open"))
        self._subtitle.setText(subtitle)
        self.setWindowTitle(f"{title} – Seminar Desktop" if title else "Seminar Desktop")

    def show_status(self, status: DeskStatus) -> None:
        self.status.show_status(status)

    def show_page(self, name: str) -> Page:
        """Show a page, building it on the first visit."""
        page = self.pages.get(name) or self._make(self.entries[name])
        self._offer(page)
        self.stack.setCurrentWidget(page)
        self.rail.show_current(name)
        self.message_bar.keep_free = page.foot
        (page.scan_field() or page).setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    def visit(self, name: str) -> None:
        """The operator wants another page; the one they leave may ask first. A scan never waits for that."""
        page = self.current_page()
        if page.name == name or page.may_leave(lambda: self.show_page(name)):
            self.show_page(name)
        else:
            self.rail.show_current(page.name)

    def current_page(self) -> Page:
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def scan_field(self) -> QLineEdit | None:
        """Where stray keys go: the field of the current page, unless another window has the focus."""
        return self.current_page().scan_field() if self.isActiveWindow() else None

    def on_scan(self, code: str) -> None:
        """Hand a scan to the current page, or to the first one if it does not want it: a scan is never lost."""
        if not self.current_page().on_scan(code):
            self.show_page(next(iter(self.entries))).on_scan(code)

    def on(self, act: Act, handler: Callable[[], object]) -> None:
        """Connect an action that belongs to the whole window."""
        self.actions_by_name[act].triggered.connect(lambda _checked=False: handler())

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.rail = Rail([(entry.name, entry.icon) for entry in self.entries.values() if entry.rail])
        self.stack = QStackedWidget(objectName="stack")
        self.status = StatusStrip(self.workspace.tasks)
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self.stack, 1)
        frame = QWidget()
        down = QVBoxLayout(frame)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._header())
        down.addWidget(body, 1)
        down.addWidget(self.status)
        self.setCentralWidget(frame)
        self.message_bar = MessageBar(self.workspace.messages, body)

    def _header(self) -> QFrame:
        header = QFrame(objectName="header")
        self._title, self._subtitle = QLabel(), QLabel()
        for label, role in ((self._title, "title"), (self._subtitle, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        layout = QHBoxLayout(header)
        layout.setContentsMargins(24, 10, 24, 12)
        layout.setSpacing(theme.space(3))
        layout.addWidget(self._title)
        layout.addWidget(self._subtitle, 1, Qt.AlignmentFlag.AlignBottom)
        return header

    def _build_menus(self) -> None:
        for menu in Menu:
            self._menus[menu] = self.menuBar().addMenu("")
        for act, spec in actions.SPECS.items():
            if spec.gap:
                self._menus[spec.menu].addSeparator()
            self._menus[spec.menu].addAction(self.actions_by_name[act])
        in_rail = [entry.name for entry in self.entries.values() if entry.rail]
        for name in self.entries:
            action = self._menus[Menu.GO].addAction("")
            action.setShortcut(QKeySequence(shortcut(in_rail.index(name) + 1) if name in in_rail else ""))
            action.triggered.connect(lambda _checked=False, name=name: self.visit(name))
            self._go.append(action)
        for group in ((Act.SPANISH, Act.ENGLISH), (Act.THEME_SYSTEM, Act.LIGHT, Act.DARK)):
            exclusive = QActionGroup(self)
            for act in group:
                exclusive.addAction(self.actions_by_name[act])

    def _make(self, entry: PageEntry) -> Page:
        page = entry.make(self.workspace)
        self.pages[entry.name] = page
        page.retranslate()
        page.open()
        self.stack.addWidget(page)
        return page

    # ---- wiring -----------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        workspace, settings = self.workspace, self.workspace.settings
        self.rail.chosen.connect(self.visit)
        workspace.page_wanted.connect(self.show_page)
        workspace.file_wanted.connect(lambda name, path: self.show_page(name).import_file(path))
        workspace.counted.connect(self.rail.set_count)
        workspace.changed.connect(self._broadcast)
        workspace.desk_opened.connect(self._desk_opened)
        self.status.operator_button.clicked.connect(self.actions_by_name[Act.OPERATOR].trigger)
        self.status.station_button.clicked.connect(self.actions_by_name[Act.STATION].trigger)
        for act, key, value in ((Act.SPANISH, "language", "es"), (Act.ENGLISH, "language", "en"),
                                (Act.THEME_SYSTEM, "theme", "system"), (Act.LIGHT, "theme", "light"),
                                (Act.DARK, "theme", "dark")):
            self.on(act, lambda key=key, value=value: setattr(settings, key, value))
        self.on(Act.LARGER, lambda: self._text_size(1))
        self.on(Act.SMALLER, lambda: self._text_size(-1))
        self.on(Act.SOUND, lambda: setattr(settings, "sound", not settings.sound))
        self.on(Act.FULL_SCREEN, lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen))
        self.on(Act.SHORTCUTS, self._show_shortcuts)
        self.on(Act.QUIT, self.close)
        workspace.setting_changed.connect(lambda _key: self._check_actions())
        self._check_actions()

    def _broadcast(self, changes: Changes) -> None:
        for page in self.pages.values():
            page.note(changes)

    def _desk_opened(self) -> None:
        for page in self.pages.values():
            page.open()

    def _offer(self, page: Page) -> None:
        """Connect the actions that `page` handles and disable those it does not."""
        handlers = page.handlers()
        for act, spec in actions.SPECS.items():
            if spec.by_page:
                action = self.actions_by_name[act]
                action.triggered.disconnect() if action.property("offered") else None
                action.setEnabled(act in handlers)
                action.setProperty("offered", act in handlers)
                if act in handlers:
                    action.triggered.connect(lambda _checked=False, handler=handlers[act]: handler())

    def _text_size(self, step: int) -> None:
        settings = self.workspace.settings
        place = TEXT_SIZES.index(settings.text_size) + step
        settings.text_size = TEXT_SIZES[max(0, min(place, len(TEXT_SIZES) - 1))]

    def _check_actions(self) -> None:
        settings: Settings = self.workspace.settings
        for act, on in ((Act.SPANISH, settings.language == "es"), (Act.ENGLISH, settings.language == "en"),
                        (Act.THEME_SYSTEM, settings.theme == "system"), (Act.LIGHT, settings.theme == "light"),
                        (Act.DARK, settings.theme == "dark"), (Act.SOUND, settings.sound)):
            self.actions_by_name[act].setChecked(on)

    def _show_shortcuts(self) -> None:
        from .dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self.shortcuts(), self).open()

    def shortcuts(self) -> list[tuple[str, str]]:
        """(what it does, keys) of everything that has a shortcut."""
        every = [*self._go, *self.actions_by_name.values()]
        native = QKeySequence.SequenceFormat.NativeText
        return [(action.text(), action.shortcut().toString(native)) for action in every
                if not action.shortcut().isEmpty()]

    # ---- events -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        labels = [marked("Pages", entry.label) for entry in self.entries.values()]
        self.rail.set_labels([marked("Pages", entry.label) for entry in self.entries.values() if entry.rail])
        for action, label in zip(self._go, labels, strict=True):
            action.setText(label)
        actions.retranslate(self.actions_by_name)
        for menu, widget in self._menus.items():
            widget.setTitle(actions.menu_label(menu))
        self.show_seminar(*self._seminar)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            icons.retint()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as in a dialog."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.rail.set_narrow(event.size().width() < NARROW_BELOW)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.workspace.settings.geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.workspace.tasks.drain()
        self.closing.emit()
        self.workspace.close()
        super().closeEvent(event)
