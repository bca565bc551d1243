"""One line on the verdict: what somebody who stands at the desk could do now for their certificate.

It is asked for after the verdict has been painted and when the queue pauses, in the background: no scan waits for it.
It lies in the room that the verdict leaves free, so that nothing moves while somebody reads; only where there is none
the verdict is arranged anew, with the line among its notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ...domain.checkin import VerdictKind
from .. import icons, theme
from ..messages import announce
from ..widgets import verdict_sketch
from ..widgets.verdict import VerdictPanel, VerdictView
from ..workspace import Workspace

if TYPE_CHECKING:
    from ...services.attendance import ScanResult
    from ...services.eligibility import Advice

translate = QCoreApplication.translate
PAUSE = 150
"""Milliseconds after a verdict before anything is asked; the next scan within them comes first."""
_STANDS_THERE = (VerdictKind.WELCOME, VerdictKind.ALREADY_HERE, VerdictKind.BACK)
_SIZES, _PAD, _MARGIN = (17, 16, 15, 14, 13), 7, 6
"""Pixels at the verdict's scale 1: text, the largest that fits; room around it; distance to what is below."""
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


class EligibilityHint(QWidget):
    """Lies on the verdict panel. `crowded` asks for the verdict to be painted again, with the line as a note."""

    crowded = Signal()

    def __init__(self, workspace: Workspace, panel: VerdictPanel) -> None:
        super().__init__(panel)
        self._workspace, self._panel = workspace, panel
        self._person = ""
        self._advice: Advice | None = None
        self._as_note = False
        self._font = QFont()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        panel.installEventFilter(self)
        self.hide()

    def follow(self, result: ScanResult | None) -> None:
        """Another verdict stands on the panel (None: none): forget the last line, and find out about this one."""
        self._advice, self._as_note = None, False
        self.hide()
        verdict = result.verdict if result else None
        here = verdict is not None and verdict.person is not None and verdict.kind in _STANDS_THERE
        self._person = verdict.person.id if here else ""
        if self._person:
            self._pause.start()
        else:
            self._pause.stop()

    def fit(self, view: VerdictView) -> VerdictView:
        """The verdict as it is to be painted now, with the line among its notes if there is no other room for it."""
        if self._advice is None:
            return view
        if not self._as_note:
            QTimer.singleShot(0, self, self._place)
            return view
        return view._replace(notes=(*view.notes, self.text()))

    def text(self) -> str:
        """The line; empty while there is none."""
        return words(self._advice) if self._advice else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._advice is not None and not self._as_note:
            self._place()
        return False

    def _ask(self) -> None:
        desk, person = self._workspace.desk, self._person
        if desk is None:
            return

        def ask(_progress: object) -> Advice | None:
            from ...services import eligibility

            return eligibility.advice(desk, person)

        def told(advice: Advice | None) -> None:
            if advice is not None and person == self._person and desk is self._workspace.desk:
                self._advice = advice
                self._place()
                announce(self, self.text())

        self._workspace.tasks.run(ask, told, lane="hint")

    def _place(self) -> None:
        """Into the free room below the verdict's words: two lines if they fit, else one that ends in an ellipsis."""
        view = self._panel.view()
        if self._advice is None or view is None:
            return
        sketch = verdict_sketch.arrange(view, QRectF(self._panel.rect()).adjusted(1, 1, -1, -1))
        pad = round(_PAD * sketch.scale)
        for size in _SIZES:
            self._font = sketch.font(size, bold=True)
            line = QFontMetricsF(self._font).height()
            whole = QFontMetricsF(self._font).horizontalAdvance(self.text()) + self._indent() + pad <= sketch.width
            if whole:
                break
        bottom = sketch.tray.top() if sketch.tray else sketch.area.bottom() - sketch.pad / 2
        room = bottom - sketch.y - _MARGIN * sketch.scale
        lines = min(1 if whole else 2, int((room - 2 * pad) / line))
        if lines < 1:
            self._as_note = True
            self.hide()
            self.crowded.emit()
            return
        self.setGeometry(round(sketch.left), round(sketch.y), round(sketch.width), round(lines * line + 2 * pad))
        self.setAccessibleName(self.text())
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens().wait
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.text))
        painter.setBrush(QColor(colours.soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        side = round(self._font.pixelSize() * 1.2)
        painter.drawPixmap(round(side * 0.6), (self.height() - side) // 2, icons.pixmap("warning", side, colours.text))
        painter.setFont(self._font)
        area = QRectF(self.rect()).adjusted(self._indent(), 0, -8, 0)
        metrics, text = QFontMetricsF(self._font), self.text()
        if self.height() < 2 * metrics.height():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _FLAGS, text)

    def _indent(self) -> float:
        return self._font.pixelSize() * 2.3


def words(advice: Advice) -> str:
    """The line: what is missing first, and how many more."""
    from .eligibility_words import title
    from .people_words import number

    first, judged = advice.missing[0], advice.eligibility
    values = {
        "title": title(first.slot, advice.rules.slots), "passed": number(judged.passed),
        "courses": number(judged.courses), "more": number(len(advice.missing) - 1),
    }  # fmt: skip
    if len(advice.missing) == 1:
        texts = {
            "course": translate("CheckIn", "{passed} of {courses} online courses: tell them now. Missing: “{title}”"),
            "consultation": translate("CheckIn", "Tell them now: the consultation “{title}” is not answered"),
            "slot": translate("CheckIn", "Ask whether they were at “{title}”: nobody noted it"),
        }
    else:
        texts = {
            "course": translate(
                "CheckIn", "{passed} of {courses} online courses: tell them now. Missing: “{title}” and {more} more"
            ),
            "consultation": translate(
                "CheckIn", "Tell them now: the consultation “{title}” is not answered, and {more} more"
            ),
            "slot": translate("CheckIn", "Ask whether they were at “{title}”: nobody noted it, nor {more} more"),
        }
    return texts[first.kind.value].format(**values)
