"""What one person misses and what was waived for them: wrapped lines, painted, in the panel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...domain.eligibility import Fix, Missing
from .. import icons, theme
from ..widgets.note_list import Note
from . import eligibility_words as say

if TYPE_CHECKING:
    from ...services.eligibility import Waiver

_ICON, _INDENT, _GAP, _TALL = 20, 32, 12, 10_000
BAR = 12
"""Width of a scroll bar."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Lines(QWidget):
    """Notes below one another: an icon, a text, and small below it what goes with it. As tall as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: Sequence[Note] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_notes(self, notes: Sequence[Note]) -> None:
        self._notes = notes
        self.setAccessibleDescription("; ".join(f"{note.text} {note.below}".strip() for note in notes))
        self.updateGeometry()
        self.update()

    def notes(self) -> Sequence[Note]:
        return self._notes

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Enough also for the width that is left when a scroll bar appears, which Qt decides after it has asked."""
        heights = [sum(_heights(note, width - BAR)) for note in self._notes]
        return sum(heights) + _GAP * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours, top = QPainter(self), theme.tokens(), 0
        for note in self._notes:
            left = _INDENT if note.icon else 0
            above, below = _heights(note, self.width())
            if note.icon:
                ink = colours.family(note.tone).text if note.tone else colours.soft
                painter.drawPixmap(0, top + 1, icons.pixmap(note.icon, _ICON, ink))
            for text, role, ink, height, at in (
                (note.text, "body", colours.ink, above, top), (note.below, "small", colours.soft, below, top + above)
            ):  # fmt: skip
                painter.setFont(theme.font(role))
                painter.setPen(QColor(ink))
                painter.drawText(QRect(left, at, self.width() - left, height), _WRAP, text)
            top += above + below + _GAP


class WaiverList(QWidget):
    """What was waived, by whom and why, each with a way to take it back."""

    withdrawn = Signal(object)
    """The waiver that should be taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[Lines, QPushButton]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(3))

    def show_waivers(self, waivers: Sequence[Waiver], slots: say.Slots) -> None:
        while item := self._column.takeAt(0):
            row = item.widget()
            row.hide()
            row.deleteLater()
        self.rows = []
        for waiver in waivers:
            self._column.addWidget(self._row(waiver, say.waived_thing(waiver.slot, slots)))

    def _row(self, waiver: Waiver, what: str) -> QWidget:
        row, lines, button = QWidget(), Lines(), QPushButton()
        lines.set_notes([Note(waiver.entry, what, say.waived_by(waiver))])
        icons.put(button, "undo", "soft", alone=True)
        theme.mark(button, kind="quiet")
        button.setAccessibleName(self.tr("Withdraw: {what}").format(what=what))
        button.setToolTip(self.tr("Withdraw this waiver…"))
        button.clicked.connect(lambda: self.withdrawn.emit(waiver))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(lines, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.append((lines, button))
        return row


def notes(missing: Sequence[Missing], slots: say.Slots) -> list[Note]:
    """One note a thing: what it is, and what would mend it."""
    return [
        Note(one.slot, say.thing(one, slots), say.mending(one, slots), _ICONS.get(one.fix, "warning"),
             _TONES.get(one.fix, "wait"))
        for one in missing
    ]  # fmt: skip


_ICONS = {Fix.ATTEND: "clock", Fix.WAIVE: "cross-octagon"}
_TONES = {Fix.ATTEND: "", Fix.WAIVE: "stop"}


def _heights(note: Note, width: int) -> tuple[int, int]:
    room = QRect(0, 0, max(60, width - (_INDENT if note.icon else 0)), _TALL)
    above = QFontMetrics(theme.font()).boundingRect(room, _WRAP, note.text).height()
    below = QFontMetrics(theme.font("small")).boundingRect(room, _WRAP, note.below).height() if note.below else 0
    return above, below
