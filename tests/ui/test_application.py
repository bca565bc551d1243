"""The application follows its settings, and starts without anything heavy."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seminar_desktop.settings import Settings
from seminar_desktop.ui import theme
from seminar_desktop.ui.main_window import MainWindow, PageEntry
from seminar_desktop.ui.workspace import Workspace

from .test_main_window import Plain

HEAVY = {"sqlalchemy", "alembic", "reportlab", "qrcode", "PIL", "openpyxl", "typer", "numpy", "zoneinfo", "subprocess",
         "xml", "PySide6.QtSvg", "PySide6.QtMultimedia", "PySide6.QtPrintSupport", "PySide6.QtNetwork"}
START = """
import sys
from seminar_desktop.settings import Settings
from seminar_desktop.ui.application import Application
from seminar_desktop.ui.main_window import MainWindow, PageEntry
from seminar_desktop.ui.page import Page
from seminar_desktop.ui.widgets import search_list, verdict
from seminar_desktop.ui.workspace import Workspace
settings = Settings(None)
settings.language = "en"
app = Application([], settings)
window = MainWindow(Workspace(settings), [PageEntry("page", "people", "People", Page)])
app.attend(window, lambda text: None)
window.show()
app.processEvents()
print(*sys.modules)
"""


def test_nothing_heavy_is_imported_before_the_window_is_shown():
    done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) & HEAVY == set()


def test_a_change_of_setting_shows_at_once(qapp):
    qapp.settings.theme = "dark"
    assert theme.tokens().name == "dark"
    qapp.settings.text_size = 130
    assert qapp.font().pixelSize() == theme.size("body") == 20
    qapp.settings.language = "es"
    assert qapp.languages.current == "es"


def test_a_scan_reaches_the_page_and_the_scanner_goes_with_its_window(qtbot, qapp):
    code = "ABCDEFGHIJKLMNOPQRSTU2345"
    window = MainWindow(Workspace(Settings(None)), [PageEntry("first", "check-in", "Check-in", Plain)])
    qtbot.addWidget(window)
    qapp.attend(window, lambda text: code if text == code else None)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is window.windowHandle())
    for character in code:
        QTest.keyClick(window.windowHandle(), character)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert window.pages["first"].scans == [code]
    assert window.pages["first"].field.text() == ""
    assert qapp.scanner.parent() is window
