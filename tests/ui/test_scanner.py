"""The scanner filter, key by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from seminar_desktop.ui.scanner import CODE_LENGTH, SUFFIX_WITHIN, Scanner

CODE = "ABCDEFGHIJKLMNOPQRSTU2345"
OTHER = "ZYXWVUTSRQPONMLKJIHGF7654"
MANGLED = {"QBCDEFGHIJKL?NOPARSTUé\"'(": CODE}


def recognise(text: str) -> str | None:
    """Stands in for the check character and the keyed tag."""
    assert len(text) == CODE_LENGTH
    return MANGLED.get(text) or (text.upper() if text.upper() in (CODE, OTHER) else None)


class Form(QWidget):
    """A half-filled form of every kind of widget, with a default button and a scan field."""

    def __init__(self) -> None:
        super().__init__()
        self.scan = QLineEdit()
        self.name = QLineEdit()
        self.short = QLineEdit(maxLength=4)
        self.note = QPlainTextEdit()
        self.number = QSpinBox(maximum=99_999)
        self.combo = QComboBox()
        self.combo.addItems(["Belize", "Canada", "El Salvador", "Guatemala"])
        self.typed = QComboBox(editable=True)
        self.list = QListWidget()
        self.list.addItems(["Alfa", "Beta", "Gama"])
        self.button = QPushButton("Save", default=True)
        self.pressed: list[str] = []
        self.button.clicked.connect(lambda: self.pressed.append("save"))
        self.name.returnPressed.connect(lambda: self.pressed.append("return"))
        layout = QVBoxLayout(self)
        for widget in (self.scan, self.name, self.short, self.note, self.number, self.combo, self.typed, self.list,
                       self.button):
            layout.addWidget(widget)


@pytest.fixture
def form(qtbot):
    widget = Form()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    return widget


@pytest.fixture
def scanner(qapp, form):
    made = Scanner(qapp, recognise, lambda: form.scan)
    made.heard = []
    made.scanned.connect(made.heard.append)
    yield made
    made.deleteLater()


def type_(text: str) -> None:
    """Type as a keyboard does: key events for the focus window, not for a widget."""
    window = QApplication.focusWindow()
    for character in text:
        if character.isascii():
            QTest.keyClick(window, character)
        else:
            send(character)


def send(character: str, key: int = 0, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """A key that QTest cannot name."""
    QApplication.sendEvent(QApplication.focusWindow(), QKeyEvent(QEvent.Type.KeyPress, key, modifiers, character))


def press(key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier, delay: int = -1) -> None:
    QTest.keyClick(QApplication.focusWindow(), key, modifiers, delay)


@pytest.mark.parametrize("suffix", [None, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
@pytest.mark.parametrize("target", ["scan", "name", "short", "note", "number", "combo", "typed", "list", "button"])
def test_scan_is_heard_whatever_has_the_focus(form, scanner, target, suffix):
    getattr(form, target).setFocus()
    type_(CODE)
    if suffix is not None:
        press(suffix)
    assert scanner.heard == [CODE]
    assert form.pressed == []
    assert form.scan.text() == form.name.text() == form.short.text() == form.note.toPlainText() == ""
    assert form.typed.currentText() == ""
    assert form.number.value() == 0
    assert form.combo.currentIndex() == 0
    assert QApplication.focusWidget() is (form.scan if target in ("list", "button") else getattr(form, target))


def test_events_sent_to_the_widget_itself_count_once(form, scanner):
    form.name.setFocus()
    QTest.keyClicks(form.name, CODE)
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    QTest.keyClicks(form.name, "Ana")
    assert scanner.heard == [CODE]
    assert form.name.text() == "Ana"
    assert form.pressed == []


def test_two_scans_back_to_back(form, scanner):
    form.name.setFocus()
    type_(CODE + OTHER)
    press(Qt.Key.Key_Return)
    type_(CODE)
    press(Qt.Key.Key_Tab)
    assert scanner.heard == [CODE, OTHER, CODE]
    assert form.name.text() == ""
    assert QApplication.focusWidget() is form.name


def test_text_around_the_cursor_stays(form, scanner):
    form.name.setFocus()
    form.name.setText("María López")
    form.name.setCursorPosition(5)
    type_(CODE)
    assert form.name.text() == "María López"
    assert form.name.cursorPosition() == 5
    type_("x")
    assert form.name.text() == "Maríax López"


def test_text_typed_before_the_scan_stays(form, scanner):
    form.name.setFocus()
    type_("Ana ")
    type_(CODE)
    type_("Paz")
    assert form.name.text() == "Ana Paz"


def test_selected_text_that_the_scan_replaced_comes_back(form, scanner):
    form.name.setText("Guadalupe")
    form.name.setFocus()
    form.name.selectAll()
    type_(CODE)
    assert form.name.text() == "Guadalupe"
    assert form.name.selectedText() == "Guadalupe"


def test_selected_lines_of_a_note_come_back(form, scanner):
    form.note.setPlainText("one\ntwo\nthree")
    form.note.setFocus()
    form.note.selectAll()
    type_(CODE)
    assert form.note.toPlainText() == "one\ntwo\nthree"


def test_caps_lock_and_foreign_layout(form, scanner):
    form.name.setFocus()
    type_(CODE.lower())
    type_(next(iter(MANGLED)))
    assert scanner.heard == [CODE, CODE]
    assert form.name.text() == ""


def test_second_enter_is_the_operators(form, scanner):
    form.name.setFocus()
    type_(CODE)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert form.pressed == ["return"]


def test_enter_long_after_a_scan_without_suffix_is_the_operators(form, scanner):
    form.name.setFocus()
    QTest.keyClicks(form.name, "x")
    type_(CODE)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    scanner._suffix_due = 1_000
    event.setTimestamp(1_000 + SUFFIX_WITHIN + 1)
    QApplication.sendEvent(QApplication.focusWindow(), event)
    assert form.pressed == ["return"]


def test_enter_after_other_typing_is_the_operators(form, scanner):
    form.name.setFocus()
    type_(CODE + "a")
    press(Qt.Key.Key_Return)
    assert form.pressed == ["return"]


def test_carriage_return_and_line_feed_are_one_suffix(form, scanner):
    form.name.setFocus()
    type_(CODE)
    press(Qt.Key.Key_Return)
    send("\n", Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert form.pressed == []
    assert scanner.heard == [CODE]


def test_control_characters_and_function_keys_are_ignored(form, scanner):
    form.name.setFocus()
    type_(CODE[:9])
    send("\x1d", Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_F8)
    type_(CODE[9:])
    assert scanner.heard == [CODE]


def test_alt_gr_characters_count_and_commands_do_not(form, scanner):
    form.name.setFocus()
    type_(CODE[:-1])
    send("q", Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    send(CODE[-1], 0, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert scanner.heard == [CODE]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Backspace])
def test_editing_in_between_is_no_scan(form, scanner, key):
    form.name.setFocus()
    type_(CODE[:12])
    press(key)
    type_(CODE[12:])
    assert scanner.heard == []


def test_garbage_then_a_good_scan(form, scanner):
    form.name.setFocus()
    type_("q7" * 2_048)
    type_(CODE)
    assert scanner.heard == [CODE]
    assert form.name.text() == "q7" * 2_048


def test_stray_keys_go_to_the_scan_field(form, scanner):
    form.list.setFocus()
    form.list.setCurrentRow(0)
    press(Qt.Key.Key_Down)
    assert form.list.currentRow() == 1
    type_("g")
    assert form.scan.text() == "g"
    assert QApplication.focusWidget() is form.scan
    assert form.list.currentRow() == 1


def test_space_and_enter_on_a_button_keep_their_meaning(form, scanner):
    form.button.setFocus()
    press(Qt.Key.Key_Space)
    assert form.pressed == ["save"]
    assert form.scan.text() == ""


def test_combo_keeps_its_type_ahead(form, scanner):
    form.combo.setFocus()
    type_("G")
    assert form.combo.currentText() == "Guatemala"


def test_editor_that_died_in_the_middle(form, scanner, qtbot):
    extra = QLineEdit(form)
    extra.show()
    extra.setFocus()
    type_(CODE[:5])
    extra.setParent(None)
    extra.deleteLater()
    qtbot.waitUntil(lambda: QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete) is None)
    form.name.setFocus()
    type_(CODE[5:])
    assert scanner.heard == [CODE]
    assert form.name.text() == ""
