"""Releasing a kind of certificates: what is still open, the way to each of it, and a button that bears a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...domain.certificates import CertificateKind
from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...services import certificate_checks, certificate_settings
from ...services.certificate_checks import Open, Point, Weight
from .. import icons, theme
from ..messages import error as sentence
from ..pages import certificates_words as say
from ..widgets.layouts import across
from ..workspace import Workspace

WIDTH = 660
_TALLEST = 440
"""Pixels of the list before it scrolls."""
LANE = "release"
_LOOK = {Weight.FORBIDS: ("lock", "stop"), Weight.MATTERS: ("warning", "wait"), Weight.NOTE: ("info", "")}


class PointRow(QWidget):
    """One open thing: how much it matters, what it is, and where it is mended."""

    def __init__(self, point: Point, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.point = point
        icon, tone = _LOOK[point.weight]
        self._soft = theme.tokens().family(tone).soft if tone else theme.tokens().sunken
        ink = theme.tokens().family(tone).text if tone else theme.tokens().soft
        mark = QLabel()
        mark.setPixmap(icons.pixmap(icon, 20, ink))
        text = QLabel(say.point(point), wordWrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(say.mend(point))
        self.button.setAccessibleDescription(text.text())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(theme.space(3))
        layout.addWidget(mark)
        layout.addWidget(text, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._soft))
        painter.drawRoundedRect(self.rect(), 8, 8)


class ReleaseDialog(QDialog):
    """Nothing is released before the button is pressed."""

    mend_wanted = Signal(str)
    """`services.certificate_checks.Open`: the operator wants to go where it is mended."""

    def __init__(self, workspace: Workspace, kind: CertificateKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.workspace, self.kind = workspace, kind
        self.rows: list[PointRow] = []
        self._reading = 0
        title = self.tr("Release: {kind}").format(kind=say.kind(kind))
        self.setWindowTitle(title)
        self._heading, self._text = QLabel(title, wordWrap=True), QLabel(wordWrap=True)
        self._state, self._error = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self._heading, "title"), (self._text, "soft"), (self._state, "strong"),
                            (self._error, "error")):  # fmt: skip
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self._text.setText(self.tr(
            "From then on every desk can issue these certificates to whoever meets the requirements. Your name and "
            "the moment are kept. A certificate that was issued too early has to be revoked by name."
        ))  # fmt: skip
        self._error.hide()
        self.cancel_button, self.release_button = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Release"))
        theme.mark(self.release_button, kind="primary")
        self._lay_out()
        self.cancel_button.clicked.connect(self.reject)
        self.release_button.clicked.connect(self.accept)
        workspace.changed.connect(self._changed)
        self.check()

    def check(self) -> None:
        """Look at everything anew, in the background."""
        desk, kind = self.workspace.desk, self.kind
        self._reading += 1
        mine = self._reading
        self._state.setText(self.tr("Looking at what is open…"))
        self.release_button.setEnabled(False)

        def found(points: Sequence[Point]) -> None:
            if mine == self._reading:
                self.show_points(points)

        def failed(error: Exception) -> None:
            if mine == self._reading and isinstance(error, KnownError):
                self._say(error)

        self.workspace.tasks.run(lambda _progress: certificate_checks.open_points(desk, kind), found, failed, lane=LANE)

    def show_points(self, points: Sequence[Point]) -> None:
        """Say what is open, and what the button will do."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = [PointRow(point) for point in points]
        for row in self.rows:
            self._list.addWidget(row)
            row.button.clicked.connect(lambda _on=False, what=row.point.what: self._mend(what))
        forbidden = any(point.weight == Weight.FORBIDS for point in points)
        serious = any(point.weight == Weight.MATTERS for point in points)
        if not points:
            self._state.setText(self.tr("Nothing is open."))
        else:
            self._state.setText(self.tr("Still open:") if forbidden or serious else self.tr("Only to know:"))
        self.release_button.setText(self.tr("Release nevertheless") if serious else self.tr("Release"))
        self.release_button.setEnabled(not forbidden)
        self._resize()

    def accept(self) -> None:
        """Release; a refusal is said here."""
        try:
            changes = certificate_settings.release(self.workspace.desk, self.kind)
        except KnownError as error:
            self._say(error)
            return
        super().accept()
        self.workspace.broadcast(changes)
        said = self.tr("{kind}: released. Certificates can be issued now.").format(kind=say.kind(self.kind))
        self.workspace.messages.good(said)

    def done(self, result: int) -> None:
        self._reading += 1
        self.workspace.changed.disconnect(self._changed)
        super().done(result)

    def _changed(self, changes: Changes) -> None:
        if changes & (Changes.OPERATORS | Changes.CERTIFICATES | Changes.SEMINAR):
            self.check()

    def _mend(self, what: Open) -> None:
        """Signing in and the settings come back here; pages do not."""
        if what in (Open.AHEAD, Open.NAMES, Open.UNKNOWN, Open.NOT_CLOSED, Open.NEARLY):
            self.reject()
        self.mend_wanted.emit(what.value)

    def _say(self, error: KnownError) -> None:
        self._error.setText(sentence(error))
        self._error.show()
        self._resize()

    def _resize(self) -> None:
        wide, gap = WIDTH - 48, theme.space(1)
        needed = sum(max(row.heightForWidth(wide), row.sizeHint().height()) + gap for row in self.rows)
        self._area.setFixedHeight(min(_TALLEST, needed))
        for label in (self._text, self._state, self._error):
            label.setMinimumHeight(max(0, label.heightForWidth(wide)))
        self.layout().activate()
        self.resize(WIDTH, self.layout().totalHeightForWidth(WIDTH))

    def _lay_out(self) -> None:
        self._inner = QWidget(objectName="bars")
        self._list = QVBoxLayout(self._inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.space(1))
        self._area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self._inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        for widget in (self._heading, self._text, self._state, self._area, self._error):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(across(None, self.cancel_button, self.release_button))
        self.setFixedWidth(WIDTH)


class WithholdDialog(QDialog):
    """Close the gate again."""

    def __init__(self, kind: CertificateKind, withhold: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._withhold = withhold
        title = self.tr("Withdraw the release: {kind}?").format(kind=say.kind(kind))
        self.setWindowTitle(title)
        heading = QLabel(title, wordWrap=True)
        text = self._text = QLabel(wordWrap=True)
        text.setText(self.tr("No desk issues more of these certificates until they are released again. Those that "
                             "were issued stay valid: revoke them one by one where they were wrong."))  # fmt: skip
        for label, role in ((heading, "title"), (text, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self.cancel_button, self.do_button = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Withdraw"))
        theme.mark(self.do_button, kind="primary")
        self.cancel_button.clicked.connect(self.reject)
        self.do_button.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(heading)
        layout.addWidget(text)
        layout.addSpacing(theme.space(2))
        layout.addLayout(across(None, self.cancel_button, self.do_button))
        self.setFixedWidth(560)

    def showEvent(self, event: QShowEvent) -> None:
        self._text.setMinimumHeight(self._text.heightForWidth(560 - 48))
        self.resize(560, self.layout().totalHeightForWidth(560))
        super().showEvent(event)

    def accept(self) -> None:
        self._withhold()
        super().accept()
