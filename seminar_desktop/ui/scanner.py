"""Hears keyboard-wedge scanners whatever has the focus.

A scanner types like a person, only faster. Speed decides nothing here: the last characters typed are a scan exactly
when they are a genuine badge code, which its check character and keyed tag say (`recognise`). The typed characters are
then taken out of the editor they went into, whatever they replaced is put back, and one Enter or Tab that directly
follows is swallowed, so that it presses no button.

The filter sits on the focus window (real keys pass there first, once) and on the focus widget (for events that are sent
to a widget directly), not on the application: an application-wide filter would be called for every event.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

CODE_LENGTH = 25
SUFFIX_WITHIN = 500
"""Milliseconds between the stamps of the last character and of its suffix. An Enter after that is the operator's."""

_KEY = Qt.Key
_SUFFIXES = {_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Tab}
_RESTART = {_KEY.Key_Escape, _KEY.Key_Backspace, _KEY.Key_Delete, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Up,
            _KEY.Key_Down, _KEY.Key_Home, _KEY.Key_End, *_SUFFIXES}
_MODIFIER = Qt.KeyboardModifier
_COMMAND = _MODIFIER.ControlModifier | _MODIFIER.AltModifier | _MODIFIER.MetaModifier
_TEXTS = (QTextEdit, QPlainTextEdit)
_EDITORS = (QLineEdit, *_TEXTS)
_ALT_GR = _MODIFIER.ControlModifier | _MODIFIER.AltModifier


class Stroke(NamedTuple):
    """One typed character, and how its editor looked just before."""

    character: str
    editor: QWidget | None
    start: int
    replaced: str


class Scanner(QObject):
    """Emits `scanned(code)` for every badge code typed anywhere in the program."""

    scanned = Signal(str)

    def __init__(self, owner: QObject, recognise: Callable[[str], str | None],
                 scan_field: Callable[[], QLineEdit | None] = lambda: None) -> None:
        """`recognise` gets the last `CODE_LENGTH` characters; `scan_field` names the field that owns stray keys.

        The scanner listens to the whole program for as long as its owner, the main window, lives.
        """
        super().__init__(owner)
        self._recognise = recognise
        self._scan_field = scan_field
        self._strokes: deque[Stroke] = deque(maxlen=CODE_LENGTH)
        self._suffix_due: int | None = None
        self._line_feed_due = False
        self._seen = False
        self._window: QWindow | None = None
        self._widget: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._follow_window)
        app.focusChanged.connect(self._follow_widget)
        self._follow_window(QGuiApplication.focusWindow())
        self._follow_widget(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            if watched.isWindowType():
                handled = self._press(event)
                self._seen = not handled
                return handled
            if self._seen:  # the window has already let this key through
                self._seen = False
                return False
            return self._press(event)
        if kind == QEvent.Type.ShortcutOverride and self._suffix_due is not None and self._is_suffix(event):
            event.accept()  # no shortcut on Enter or Tab may see the suffix
            return True
        return False

    # ---- one key ------------------------------------------------------------------------------------------------

    def _press(self, event: QKeyEvent) -> bool:
        """Handle one key; True when it must go no further."""
        if (self._suffix_due is not None or self._line_feed_due) and self._swallow(event):
            return True
        text, modifiers = event.text(), event.modifiers() & _COMMAND
        if modifiers and modifiers != _ALT_GR or len(text) != 1 or not text.isprintable():
            if event.key() in _RESTART:
                self._strokes.clear()
            return False
        return self._character(text, event.timestamp())

    def _character(self, text: str, stamp: int) -> bool:
        receiver = _receiver()
        editor = _editor(receiver)
        own = editor is not None or text == " " or isinstance(receiver, QMenuBar) or QApplication.activePopupWidget()
        field = None if own else self._scan_field()
        self._strokes.append(_stroke(text, editor or field))
        if len(self._strokes) == CODE_LENGTH:
            code = self._recognise("".join([stroke.character for stroke in self._strokes]))
            if code is not None:
                self._take(code, stamp)
                return True
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.insert(text)
        return True

    def _take(self, code: str, stamp: int) -> None:
        strokes = list(self._strokes)
        self._strokes.clear()
        self._suffix_due, self._line_feed_due = stamp, False
        cleaned = set()
        for stroke in strokes:
            if stroke.editor is not None and id(stroke.editor) not in cleaned and isValid(stroke.editor):
                cleaned.add(id(stroke.editor))
                _restore(stroke)
        self.scanned.emit(code)

    def _swallow(self, event: QKeyEvent) -> bool:
        """Whether this key ends the scan: one Enter or Tab, and a line feed after a carriage return."""
        due, self._suffix_due = self._suffix_due, None
        feed_due, self._line_feed_due = self._line_feed_due, False
        if event.key() in (_KEY.Key_Shift, _KEY.Key_Control, _KEY.Key_CapsLock):
            self._suffix_due, self._line_feed_due = due, feed_due
            return False
        if due is not None and self._is_suffix(event):
            stamp = event.timestamp()
            if stamp and due and stamp - due > SUFFIX_WITHIN:
                return False
            self._line_feed_due = not _is_line_feed(event)
            return True
        return feed_due and _is_line_feed(event)

    @staticmethod
    def _is_suffix(event: QKeyEvent) -> bool:
        return event.key() in _SUFFIXES or event.text() in ("\r", "\n", "\t") or _is_line_feed(event)

    # ---- following the focus --------------------------------------------------------------------------------------

    def _follow_window(self, window: QWindow | None) -> None:
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def _follow_widget(self, _old: QWidget | None, widget: QWidget | None) -> None:
        if self._widget is not None and isValid(self._widget):
            self._widget.removeEventFilter(self)
        self._widget = widget
        if widget is not None:
            widget.installEventFilter(self)


def _is_line_feed(event: QKeyEvent) -> bool:
    control = event.modifiers() & _MODIFIER.ControlModifier
    return event.text() == "\n" or bool(control and event.key() in (_KEY.Key_J, _KEY.Key_M))


def _receiver() -> QWidget | None:
    popup = QApplication.activePopupWidget()
    return (popup.focusWidget() or popup) if popup else QApplication.focusWidget()


def _editor(widget: QWidget | None) -> QWidget | None:
    """The editable thing behind a focus widget, or None."""
    if isinstance(widget, QAbstractSpinBox) or isinstance(widget, QComboBox) and widget.isEditable():
        widget = widget.lineEdit()
    if isinstance(widget, _EDITORS):
        return None if widget.isReadOnly() else widget
    return widget if isinstance(widget, QComboBox) else None


def _stroke(character: str, editor: QWidget | None) -> Stroke:
    if isinstance(editor, QLineEdit):
        if editor.hasSelectedText():
            return Stroke(character, editor, editor.selectionStart(), editor.selectedText())
        return Stroke(character, editor, editor.cursorPosition(), "")
    if isinstance(editor, _TEXTS):
        cursor = editor.textCursor()
        return Stroke(character, editor, cursor.selectionStart(), cursor.selectedText())
    if isinstance(editor, QComboBox):
        return Stroke(character, editor, editor.currentIndex(), "")
    return Stroke(character, None, 0, "")


def _restore(stroke: Stroke) -> None:
    """Bring an editor back to how it was before the stroke, as one undoable edit."""
    editor, start, replaced = stroke.editor, stroke.start, stroke.replaced
    if isinstance(editor, QLineEdit):
        end = editor.cursorPosition()
        if end > start or replaced:
            editor.setSelection(start, end - start)
            editor.insert(replaced)
            if replaced:
                editor.setSelection(start, len(replaced))
    elif isinstance(editor, _TEXTS):
        cursor = editor.textCursor()
        end = cursor.position()
        if end > start or replaced:
            cursor.setPosition(start)
            cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
            cursor.insertText(replaced.replace("\u2029", "\n"))
            editor.setTextCursor(cursor)
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(start)
