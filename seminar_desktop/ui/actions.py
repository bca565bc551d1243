"""Every action of the program in one list: it gives the menus, the shortcuts and the help on shortcuts."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ..catalog import QT_TRANSLATE_NOOP, Table
from .messages import words


class Menu(StrEnum):
    SEMINAR = "seminar"
    DESK = "desk"
    VIEW = "view"
    GO = "go"
    HELP = "help"


class Act(StrEnum):
    """Names of the actions. What they do is connected by the window or offered by a page (`Page.handlers`)."""

    NEW_SEMINAR = "new_seminar"
    OPEN_SEMINAR = "open_seminar"
    IMPORT = "import"
    EXPORT = "export"
    QUIT = "quit"
    SEARCH = "search"
    UNDO = "undo"
    PRINT_BADGE = "print_badge"
    ADD_PERSON = "add_person"
    EDIT_PERSON = "edit_person"
    SUBSTITUTE = "substitute"
    IN_PERSON = "in_person"
    STATION = "station"
    OPERATOR = "operator"
    SPANISH = "spanish"
    ENGLISH = "english"
    THEME_SYSTEM = "theme_system"
    LIGHT = "light"
    DARK = "dark"
    LARGER = "larger"
    SMALLER = "smaller"
    SOUND = "sound"
    FULL_SCREEN = "full_screen"
    SHORTCUTS = "shortcuts"
    LOGS = "logs"
    ABOUT = "about"


class Spec(NamedTuple):
    menu: Menu
    shortcut: str = ""
    checkable: bool = False
    by_page: bool = False
    """Enabled only while the current page offers it."""
    gap: bool = False
    """A separator stands before it."""


MENUS = Table("Menus", {
    Menu.SEMINAR: QT_TRANSLATE_NOOP("Menus", "&Seminar"),
    Menu.DESK: QT_TRANSLATE_NOOP("Menus", "&Desk"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Menus", "&View"),
    Menu.GO: QT_TRANSLATE_NOOP("Menus", "&Go"),
    Menu.HELP: QT_TRANSLATE_NOOP("Menus", "&Help"),
})

LABELS = Table("Actions", {
    Act.NEW_SEMINAR: QT_TRANSLATE_NOOP("Actions", "New seminar…"),
    Act.OPEN_SEMINAR: QT_TRANSLATE_NOOP("Actions", "Open seminar…"),
    Act.IMPORT: QT_TRANSLATE_NOOP("Actions", "Read a file…"),
    Act.EXPORT: QT_TRANSLATE_NOOP("Actions", "Export…"),
    Act.QUIT: QT_TRANSLATE_NOOP("Actions", "Quit"),
    Act.SEARCH: QT_TRANSLATE_NOOP("Actions", "Search a person"),
    Act.UNDO: QT_TRANSLATE_NOOP("Actions", "Take back…"),
    Act.PRINT_BADGE: QT_TRANSLATE_NOOP("Actions", "Print the badge"),
    Act.ADD_PERSON: QT_TRANSLATE_NOOP("Actions", "Walk-in…"),
    Act.EDIT_PERSON: QT_TRANSLATE_NOOP("Actions", "Correct…"),
    Act.SUBSTITUTE: QT_TRANSLATE_NOOP("Actions", "Substitute…"),
    Act.IN_PERSON: QT_TRANSLATE_NOOP("Actions", "In person today"),
    Act.STATION: QT_TRANSLATE_NOOP("Actions", "Change the station…"),
    Act.OPERATOR: QT_TRANSLATE_NOOP("Actions", "Change the operator…"),
    Act.SPANISH: "Español",
    Act.ENGLISH: "English",
    Act.THEME_SYSTEM: QT_TRANSLATE_NOOP("Actions", "Theme of the computer"),
    Act.LIGHT: QT_TRANSLATE_NOOP("Actions", "Light"),
    Act.DARK: QT_TRANSLATE_NOOP("Actions", "Dark"),
    Act.LARGER: QT_TRANSLATE_NOOP("Actions", "Larger text"),
    Act.SMALLER: QT_TRANSLATE_NOOP("Actions", "Smaller text"),
    Act.SOUND: QT_TRANSLATE_NOOP("Actions", "Sound"),
    Act.FULL_SCREEN: QT_TRANSLATE_NOOP("Actions", "Full screen"),
    Act.SHORTCUTS: QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
    Act.LOGS: QT_TRANSLATE_NOOP("Actions", "Open the folder of the log"),
    Act.ABOUT: QT_TRANSLATE_NOOP("Actions", "About Seminar Desktop"),
})

SPECS = {
    Act.NEW_SEMINAR: Spec(Menu.SEMINAR, "Ctrl+N"),
    Act.OPEN_SEMINAR: Spec(Menu.SEMINAR, "Ctrl+O"),
    Act.IMPORT: Spec(Menu.SEMINAR, "Ctrl+I", gap=True),
    Act.EXPORT: Spec(Menu.SEMINAR, "Ctrl+E", by_page=True),
    Act.QUIT: Spec(Menu.SEMINAR, "Ctrl+Q", gap=True),
    Act.SEARCH: Spec(Menu.DESK, "Ctrl+F", by_page=True),
    Act.UNDO: Spec(Menu.DESK, "F9", by_page=True),
    Act.PRINT_BADGE: Spec(Menu.DESK, "F8", by_page=True),
    Act.ADD_PERSON: Spec(Menu.DESK, "F4", by_page=True, gap=True),
    Act.EDIT_PERSON: Spec(Menu.DESK, "F2", by_page=True),
    Act.SUBSTITUTE: Spec(Menu.DESK, "F3", by_page=True),
    Act.IN_PERSON: Spec(Menu.DESK, "F6", by_page=True),
    Act.STATION: Spec(Menu.DESK, "Ctrl+T", gap=True),
    Act.OPERATOR: Spec(Menu.DESK, "Ctrl+Shift+O"),
    Act.SPANISH: Spec(Menu.VIEW, "Ctrl+Shift+E", checkable=True),
    Act.ENGLISH: Spec(Menu.VIEW, "Ctrl+Shift+I", checkable=True),
    Act.THEME_SYSTEM: Spec(Menu.VIEW, checkable=True, gap=True),
    Act.LIGHT: Spec(Menu.VIEW, "Ctrl+Shift+L", checkable=True),
    Act.DARK: Spec(Menu.VIEW, "Ctrl+Shift+D", checkable=True),
    Act.LARGER: Spec(Menu.VIEW, "Ctrl++", gap=True),
    Act.SMALLER: Spec(Menu.VIEW, "Ctrl+-"),
    Act.SOUND: Spec(Menu.VIEW, "Ctrl+M", checkable=True, gap=True),
    Act.FULL_SCREEN: Spec(Menu.VIEW, "F11", checkable=True),
    Act.SHORTCUTS: Spec(Menu.HELP, "F1"),
    Act.LOGS: Spec(Menu.HELP),
    Act.ABOUT: Spec(Menu.HELP, gap=True),
}


def make(parent: QObject) -> dict[Act, QAction]:
    """One QAction for every `Act`, with shortcut but without text (see `retranslate`)."""
    made = {}
    for act, spec in SPECS.items():
        action = QAction(parent)
        action.setObjectName(act)
        action.setCheckable(spec.checkable)
        action.setEnabled(not spec.by_page)
        action.setMenuRole(QAction.MenuRole.QuitRole if act == Act.QUIT else QAction.MenuRole.NoRole)
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made[act] = action
    return made


def retranslate(made: dict[Act, QAction]) -> None:
    for act, action in made.items():
        action.setText(label(act))


def label(act: Act) -> str:
    return words(LABELS, act)


def menu_label(menu: Menu) -> str:
    return words(MENUS, menu)
