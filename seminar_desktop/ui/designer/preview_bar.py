"""Below the canvas: whose paper is shown, which side, how close."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ...domain.certificates import LANGUAGE_CHOICES, CertificateKind
from ...domain.template import Purpose
from ...services.designs import Cast
from .. import icons, theme
from ..messages import words
from ..pages.people_fields import Choice
from ..widgets.layouts import across
from ..widgets.segments import Segments
from .canvas import Canvas
from .loading import AS_ASKED, Subject
from .words import CASES, CERTIFICATES, LANGUAGES

FRONT, BACK = "front", "back"
CLOSER = 1.25
NARROW = 640
"""Pixels of the bar below which it takes two lines."""


class PreviewBar(QWidget):
    """Choices only; the page fills the canvas. `view` holds the side and the zoom, for another place."""

    chosen = Signal()
    """Another person, kind or language."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._cast = canvas, Cast((), {}, {})
        self._purpose, self._person = Purpose.BADGE, ""
        self._make()
        self._connect()
        self.retranslate()

    def _make(self) -> None:
        self.previous, self.next = _icon("chevron-left"), _icon("chevron-right")
        self.farther, self.closer, self.fit = _icon("minus"), _icon("plus"), _icon("fit")
        self.person, self.kind, self.languages = Choice(), Choice(), Choice()
        for box, width in ((self.person, 420), (self.kind, 320), (self.languages, 320)):
            box.setMaximumWidth(width)
            box.setMinimumWidth(90)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sides = Segments((FRONT, BACK))
        self.sides.choose(FRONT)
        self.percent = QLabel()
        theme.mark(self.percent, role="small")
        self.view = QWidget()
        self.view.setLayout(_tight(self.sides, self.farther, self.percent, self.closer, self.fit))
        who, self._options = _tight(self.previous, self.person, self.next, None), QWidget()
        who.setStretch(1, 1)
        self._options.setLayout(_tight(self.kind, self.languages))
        self._boxes = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(theme.space(1))
        self._boxes.addLayout(who, 1)
        self._boxes.addWidget(self._options)

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.person.currentIndexChanged.connect(lambda _index: self._take())
        for box in (self.kind, self.languages):
            box.currentIndexChanged.connect(lambda _index: self.chosen.emit())
        self.sides.chosen.connect(lambda name: self._canvas.document.turn(name == BACK))
        self._canvas.document.changed.connect(self._follow)
        self._canvas.viewed.connect(self._follow)
        self.farther.clicked.connect(lambda: self._canvas.zoom(1 / CLOSER))
        self.closer.clicked.connect(lambda: self._canvas.zoom(CLOSER))
        self.fit.clicked.connect(lambda: self._canvas.fit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window kind and language stand on a line of their own."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self._boxes.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        for box in (self.kind, self.languages):
            box.setMinimumWidth(90 if narrow else 180)

    # ---- who ---------------------------------------------------------------------------------------------------------

    def subject(self) -> Subject:
        return Subject(self._person, CertificateKind(self.kind.code() or "approval"), self.languages.code() or AS_ASKED)

    def set_purpose(self, purpose: Purpose) -> None:
        self._purpose = purpose
        self._options.setVisible(purpose == Purpose.CERTIFICATE)

    def set_cast(self, cast: Cast, person: str) -> None:
        """Who can be shown; `person` where nobody was chosen yet, or who is gone."""
        self._cast = cast
        if self._person not in {one.id for one in cast.people}:
            self._person = person
        self._offer()

    def step(self, step: int) -> None:
        """The next person in the order of lists; after the last comes the first."""
        ids = [one.id for one in self._cast.people]
        if ids:
            at = ids.index(self._person) if self._person in ids else 0
            self._person = ids[(at + step) % len(ids)]
            self._offer()
            self.chosen.emit()

    def _take(self) -> None:
        if self.person.code() and self.person.code() != self._person:
            self._person = self.person.code().partition(":")[2]
            self._offer()
            self.chosen.emit()

    def _offer(self) -> None:
        """The three who are worth looking at, and whoever is shown."""
        cast = self._cast
        found = {f"{case}:{id_}": words(CASES, case, {"name": cast.person(id_).name})
                 for case, id_ in cast.cases.items()}
        shown = next((code for code in found if code.endswith(f":{self._person}")), "")
        if not shown:
            shown = f"other:{self._person}"
            found[shown] = cast.person(self._person).name
        blocked = self.person.blockSignals(True)
        self.person.clear()
        self.person.offer(found)
        self.person.put(shown)
        self.person.setToolTip(found[shown])
        self.person.blockSignals(blocked)
        for button in (self.previous, self.next):
            button.setEnabled(len(cast.people) > 1)

    # ---- how ---------------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        document = self._canvas.document
        self.sides.choose(BACK if document.back else FRONT)
        self.percent.setText(f"{self.locale().toString(round(self._canvas.scale_now / self._natural() * 100))} %")

    def _natural(self) -> float:
        """Pixels of a millimetre on this screen."""
        return self._canvas.logicalDpiX() / 25.4

    def retranslate(self) -> None:
        self.previous.setToolTip(self.tr("Previous person"))
        self.next.setToolTip(self.tr("Next person"))
        self.farther.setToolTip(self.tr("Smaller (Ctrl+wheel)"))
        self.closer.setToolTip(self.tr("Larger (Ctrl+wheel)"))
        self.fit.setToolTip(self.tr("Show all (Ctrl+0)"))
        for button in (self.previous, self.next, self.farther, self.closer, self.fit):
            button.setAccessibleName(button.toolTip())
        self.person.setAccessibleName(self.tr("Person shown"))
        self.kind.setAccessibleName(self.tr("Kind of certificate"))
        self.languages.setAccessibleName(self.tr("Languages"))
        self.sides.segments[FRONT].set_label(self.tr("Front"))
        self.sides.segments[BACK].set_label(self.tr("Back"))
        self.kind.offer({kind.value: words(CERTIFICATES, kind.value) for kind in CertificateKind})
        own = {AS_ASKED: self.tr("Their language")}
        self.languages.offer({choice: own.get(choice) or LANGUAGES[choice] for choice in LANGUAGE_CHOICES})
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _tight(*widgets: QWidget | None) -> QHBoxLayout:
    layout = across(*widgets)
    layout.setSpacing(theme.space(1))
    layout.setContentsMargins(0, 0, 0, 0)
    return layout


def _icon(name: str) -> QToolButton:
    button = QToolButton()
    icons.put(button, name, alone=True)
    theme.mark(button, kind="quiet")
    return button
