"""“Test my scanner”: the keys as they arrive, with the program's own scanner filter listening as well."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seminar_desktop.services import attendance
from seminar_desktop.ui.pages.scanner_test import ScannerTestPage
from seminar_desktop.ui.scanner import Scanner

from .people_help import desk, show, workspace

__all__ = ["desk", "workspace"]
KEY = Qt.Key
SUFFIXES = {"enter": [KEY.Key_Return], "tab": [KEY.Key_Tab], "none": []}


@pytest.fixture
def page(qtbot, qapp, workspace, desk):
    page = show(qtbot, ScannerTestPage(workspace))
    page.activateWindow()
    page.field.setFocus()
    qtbot.waitUntil(page.field.hasFocus)
    scanner = Scanner(qapp, lambda typed: attendance.recognise(desk, typed), page.scan_field)
    scanner.scanned.connect(lambda code: pytest.fail("the sample was taken for a badge"))
    yield page
    scanner._follow_window(None)
    scanner._follow_widget(None, None)
    qapp.focusWindowChanged.disconnect(scanner._follow_window)
    qapp.focusChanged.disconnect(scanner._follow_widget)
    scanner.deleteLater()


def scan(qtbot, page, text: str, suffix: str = "enter") -> None:
    for character in text:
        qtbot.keyClick(page.field, character)
    for key in SUFFIXES[suffix]:
        qtbot.keyClick(page.field, key)
    qtbot.waitUntil(lambda: page.diagnosis is not None)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_good_scanner_works_and_keeps_the_focus(qtbot, page, suffix) -> None:
    scan(qtbot, page, page.code, suffix)
    assert page.diagnosis.works
    assert page.diagnosis.suffix == suffix
    assert QApplication.focusWidget() is page.field
    assert page._verdict.text() == "This scanner works"


def test_caps_lock_works(qtbot, page) -> None:
    scan(qtbot, page, page.code.lower())
    assert page.diagnosis.works
    assert "Caps Lock" in page._values[2].text()


def test_another_layout_works_and_is_named(qtbot, page) -> None:
    scan(qtbot, page, page.code.translate(str.maketrans("YZ", "ZY")))
    assert page.diagnosis.works
    assert page._values[1].text() == "QWERTZ"


def test_a_lost_character_is_said_with_what_to_do(qtbot, page) -> None:
    scan(qtbot, page, page.code[:9] + page.code[10:])
    assert not page.diagnosis.works
    assert page.code[9] in page._advice.text()
    assert "pause" in page._advice.text()


def test_it_can_be_tried_again(qtbot, page) -> None:
    scan(qtbot, page, page.code)
    page.again_button.click()
    assert page.diagnosis is None
    scan(qtbot, page, page.code)
    assert page.diagnosis.works
