"""The frame: pages on demand, broadcasting, routing of scans, shortcuts, status, layout."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from seminar_desktop.domain.changes import Changes
from seminar_desktop.settings import Settings
from seminar_desktop.ui import i18n
from seminar_desktop.ui.actions import LABELS, SPECS, Act
from seminar_desktop.ui.main_window import MainWindow, PageEntry
from seminar_desktop.ui.page import Page
from seminar_desktop.ui.pages.settings import SettingsPage
from seminar_desktop.ui.status import DeskStatus
from seminar_desktop.ui.workspace import Workspace

from . import screens


class Plain(Page):
    """Counts what the window asks of it."""

    name, icon, wants = "first", "check-in", Changes.PEOPLE

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.refreshed, self.scans, self.undone, self.takes = 0, [], 0, True
        self.field = QLineEdit()
        self.field.setAccessibleName("Search")
        QVBoxLayout(self).addWidget(self.field)

    def refresh(self) -> None:
        self.refreshed += 1

    def scan_field(self) -> QLineEdit:
        return self.field

    def on_scan(self, code: str) -> bool:
        self.scans.append(code)
        return True

    def handlers(self):
        return {Act.UNDO: lambda: setattr(self, "undone", self.undone + 1)}


class Other(Page):
    name, icon, wants = "second", "people", Changes.AGENDA

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.refreshed = 0

    def refresh(self) -> None:
        self.refreshed += 1


@pytest.fixture
def window(qtbot):
    entries = [PageEntry("first", "check-in", "Check-in", Plain), PageEntry("second", "people", "People", Other),
               PageEntry("settings", "settings", "Settings", SettingsPage)]
    made = MainWindow(Workspace(Settings()), entries)
    qtbot.addWidget(made)
    made.show_seminar("Gobernanza de la migración laboral", "San Salvador, 13–15 sept 2022")
    made.show_status(DeskStatus("Desk A", "Registration", "Claudia Martínez", "Rehearsal: 13 Sept 2022", 1284))
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    return made


def test_pages_are_built_on_the_first_visit(window):
    assert list(window.pages) == ["first"]
    window.show_page("second")
    assert list(window.pages) == ["first", "second"]
    assert window.rail.buttons["second"].isChecked()


def test_visible_pages_refresh_at_once_and_hidden_ones_when_shown(window):
    first, second = window.pages["first"], window.show_page("second")
    window.show_page("first")
    assert (first.refreshed, second.refreshed) == (0, 0), "no desk is open yet"
    window.workspace.open(object())
    assert (first.refreshed, second.refreshed) == (1, 0)
    window.workspace.broadcast(Changes.AGENDA)
    assert (first.refreshed, second.refreshed) == (1, 0)
    window.workspace.broadcast(Changes.PEOPLE | Changes.ATTENDANCE)
    assert (first.refreshed, second.refreshed) == (2, 0)
    window.show_page("second")
    window.show_page("first")
    window.show_page("second")
    assert (first.refreshed, second.refreshed) == (2, 1)


def test_a_scan_on_a_page_that_does_not_want_it_reaches_the_first(window):
    window.show_page("second")
    window.on_scan("CODE")
    assert window.pages["first"].scans == ["CODE"]
    assert window.current_page() is window.pages["first"]


def test_actions_of_a_page_are_offered_only_while_it_is_shown(window):
    undo = window.actions_by_name[Act.UNDO]
    undo.trigger()
    window.show_page("second")
    assert not undo.isEnabled()
    window.show_page("first")
    undo.trigger()
    assert window.pages["first"].undone == 2


def test_pages_by_keyboard(window):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page().name == "second"
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page().scan_field().hasFocus()


def test_shortcuts_are_unique_and_every_action_has_a_label(window):
    keys = [keys for _text, keys in window.shortcuts()]
    assert len(keys) == len(set(keys))
    assert set(LABELS.texts) == set(SPECS) == set(Act)
    assert all(text for text, _keys in window.shortcuts())


def test_the_view_menu_writes_the_settings(window):
    settings = window.workspace.settings
    window.actions_by_name[Act.DARK].trigger()
    window.actions_by_name[Act.SPANISH].trigger()
    window.actions_by_name[Act.LARGER].trigger()
    assert (settings.theme, settings.language, settings.text_size) == ("dark", "es", 115)
    settings.theme = "light"
    assert window.actions_by_name[Act.LIGHT].isChecked()


def test_the_status_strip_says_who_and_where(window):
    texts = " ".join(label.text() for label in window.status.findChildren(QLabel))
    assert "1,284" in texts
    assert window.status.operator_button.accessibleName() == "Operator: Claudia Martínez"
    asked = []
    window.on(Act.OPERATOR, lambda: asked.append("operator"))
    window.status.operator_button.click()
    assert asked == ["operator"]


def test_a_message_never_takes_the_focus_and_its_button_acts_once(window):
    field, done = window.current_page().field, []
    field.setFocus()
    window.workspace.messages.info("Checked in.", "Undo", lambda: done.append(1))
    assert window.message_bar.isVisible()
    assert field.hasFocus()
    window.message_bar.button.click()
    assert done == [1]
    assert window.message_bar.text() == ""


def test_geometry_is_remembered(window, qtbot):
    window.resize(900, 666)
    settings = window.workspace.settings
    window.close()
    again = MainWindow(Workspace(settings), [PageEntry("first", "check-in", "Check-in", Plain)])
    qtbot.addWidget(again)
    assert again.size().toTuple() == (900, 666)


def test_the_rail_shows_only_icons_in_a_narrow_window(window, qtbot):
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: window.rail.buttons["first"].text() == "")
    assert window.rail.buttons["first"].accessibleName() == "Check-in"
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: "Check-in" in window.rail.buttons["first"].text())


def parents(widget: QWidget) -> list[QWidget]:
    above = widget.parentWidget()
    return [above, *parents(above)] if above else []


def test_everything_that_takes_the_focus_has_a_name(window):
    window.workspace.messages.info("Checked in.", "Undo", print)
    window.show_page("settings")
    for widget in window.findChildren(QWidget):
        inner = any(isinstance(above, QComboBox | QAbstractSpinBox | QAbstractItemView) for above in parents(widget))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not inner and widget.isVisibleTo(window):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget


@pytest.mark.parametrize("page", ["first", "settings"])
def test_long_translations_are_not_clipped(qapp, window, page):
    languages = i18n.Languages(qapp)
    languages.use(i18n.PSEUDO)
    try:
        window.show_page(page)
        window.resize(1280, 720)
        qapp.processEvents()
        screens.save(window, f"pseudo_{page}")
        assert window.size().toTuple() == (1280, 720), "the window was pushed wider by its texts"
        for widget in window.findChildren(QAbstractButton):
            if widget.isVisible() and widget.text():
                assert widget.width() >= widget.sizeHint().width(), widget.text()
        for label in window.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap():
                assert label.width() >= label.sizeHint().width(), label.text()
    finally:
        languages.use("en")
