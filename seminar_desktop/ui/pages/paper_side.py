"""Beside the lines of a sheet: the line that is typed, big enough to be seen from the paper, and what is left to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ...domain.attendance import Presence
from .. import icons, theme
from ..messages import announce
from ..widgets import presence
from ..widgets.layouts import across
from ..widgets.notice import Notice
from .attendance_words import TONES
from .paper_model import LinesModel
from .people_words import number

WIDTH = 320


class Tile(QWidget):
    """The letter of the line, large."""

    def __init__(self) -> None:
        super().__init__()
        self._letter, self._tone = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_letter(self, letter: str, status: Presence | None) -> None:
        """None shows an empty box, as on the paper."""
        self._letter, self._tone = letter, TONES[status] if status else "open"
        self.setAccessibleName(letter)
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.size("display") + 22
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        presence.paint(painter, QRectF(self.rect()), self._letter, self._tone, role="display")


class NumberLabel(QLabel):
    """The number of the line, or what stands of one that is being typed."""

    def __init__(self) -> None:
        super().__init__()
        self._pending = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self, role="display")

    def show_number(self, text: str, pending: bool) -> None:
        self._pending = pending
        self.setText(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the colour of the accent, with a caret, while it is being typed."""
        if not self._pending:
            super().paintEvent(event)
            return
        painter, colours = QPainter(self), theme.tokens()
        painter.setFont(self.font())
        painter.setPen(QColor(colours.accent_text))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        end = min(self.fontMetrics().horizontalAdvance(self.text()) + 4, self.width() - 3)
        painter.fillRect(end, self.height() // 2 - 16, 3, 32, QColor(colours.accent))


class LineSide(QFrame):
    """Shows one row of the lines; the buttons say what they do and which key does it."""

    rest_wanted = Signal()
    """All present."""
    next_wanted = Signal()
    """The next line that contradicts what is known."""
    save_wanted = Signal()

    def __init__(self, lines: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        theme.mark(self, card=True)
        self.setFixedWidth(WIDTH)
        self.number, self.tile, self.warning = NumberLabel(), Tile(), Notice()
        self.name, self.origin, self.known = (QLabel(wordWrap=True) for _ in range(3))
        self.tally, self._left = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self.name, "heading"), (self.origin, "soft"), (self.known, "small"),
                            (self.tally, "strong"), (self._left, "small")):  # fmt: skip
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.next_button, self.rest_button, self.save_button = QPushButton(), QPushButton(), QPushButton()
        icons.put(self.next_button, "warning", "ink")
        icons.put(self.rest_button, "check", "ink")
        theme.mark(self.save_button, kind="primary")
        for button in (self.next_button, self.rest_button, self.save_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.next_button.clicked.connect(self.next_wanted)
        self.rest_button.clicked.connect(self.rest_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self._lay_out()

    # ---- what it shows ----------------------------------------------------------------------------------------------

    def show_row(self, row: int) -> None:
        """The line the keys stand on; -1 for none."""
        letters = self._lines.letters
        theme.mark(self.known, role="small")
        if letters is None or not 0 <= row < letters.rows:
            for label in (self.number, self.name, self.origin, self.known):
                label.clear()
            self._warn("")
            return
        said, lines = letters.of(row), self._lines
        self.number.show_number(lines.number(row), pending=False)
        self.tile.show_letter(lines.spoken.letter[said] if said else "", said)
        self.name.setText(lines.name(row))
        self.origin.setText(lines.origin(row))
        known = lines.known(row)
        self.known.setText(self.tr("Known so far: {known}").format(known=known) if known else
                           self.tr("Nothing is known so far."))  # fmt: skip
        contradiction = lines.contradiction(row)
        self._warn(contradiction or lines.clash(row))
        self.known.setVisible(not contradiction and letters.person(row) is not None)

    def show_pending(self, text: str) -> None:
        """A number that is being typed: Enter goes to it."""
        self.number.show_number(text, pending=True)

    def refuse(self, text: str) -> None:
        """Say why what was typed is nothing, until the next key."""
        self._warn("")
        self.known.setText(text)
        self.known.show()
        theme.mark(self.known, role="error")
        announce(self, text)

    def show_work(self, working: bool = False) -> None:
        """What is typed, what is left, what contradicts; `working` while marks are being saved."""
        letters = self._lines.letters
        count = letters.waiting if letters else 0
        left = letters.without() if letters else 0
        doubtful = len(letters.contradictions()) if letters else 0
        self.tally.setText(self._lines.tally() if letters else "")
        self.tally.setVisible(bool(count))
        if left:
            self._left.setText(self.tr("Lines without a letter: {count}").format(count=number(left)))
        elif count:
            self._left.setText(self.tr("Every line has a letter."))
        else:
            self._left.setText(self.tr("Everything is saved. Scan the next sheet, or type its code."))
        self.next_button.setVisible(doubtful > 0)
        self.next_button.setText(self.tr("To check: {count}   (F7)").format(count=number(doubtful)))
        self.rest_button.setEnabled(letters is not None and not working)
        self.save_button.setEnabled(count > 0 and not working)
        if count < 2:
            self.save_button.setText(self.tr("Save 1 mark") if count else self.tr("Save the marks"))
        else:
            self.save_button.setText(self.tr("Save {count} marks").format(count=number(count)))

    def retranslate(self) -> None:
        self.rest_button.setText(self.tr("All present   (F5)"))
        self.rest_button.setToolTip(self.tr("Every line without a letter becomes present"))
        self.save_button.setToolTip("Ctrl+S")
        self.next_button.setToolTip(self.tr("Go to the next line whose letter contradicts what is known"))
        self.show_work()

    def _warn(self, text: str) -> None:
        self.warning.setText(text)
        self.warning.setVisible(bool(text))

    def _about(self) -> QScrollArea:
        """Who stands on the line; it scrolls where a long name, large letters and a low window come together."""
        inner, area = QWidget(), QScrollArea(widgetResizable=True)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(theme.space(1))
        for part in (self.name, self.origin, self.known, self.warning):
            layout.addWidget(part)
        layout.addStretch(1)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (inner, area.viewport()):
            widget.setAutoFillBackground(False)
        return area

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 16)
        layout.setSpacing(theme.space(1))
        layout.addLayout(across(self.number, None, self.tile))
        layout.addWidget(self._about(), 1)
        layout.addWidget(self.tally)
        layout.addWidget(self._left)
        layout.addWidget(self.next_button)
        layout.addSpacing(theme.space(1))
        layout.addWidget(self.rest_button)
        layout.addSpacing(theme.space(2))
        layout.addWidget(self.save_button)
