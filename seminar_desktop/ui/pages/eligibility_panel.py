"""One person and their certificate: standing, what is missing and would mend it, waivers, and how to reach them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...domain.eligibility import Standing
from .. import icons, theme
from ..widgets.elided import Elided
from ..widgets.layouts import across
from ..widgets.notice import Notice
from . import eligibility_words as say
from .eligibility_band import StandingBand
from .eligibility_missing import Lines, WaiverList, notes
from .people_words import Vocabulary, number

if TYPE_CHECKING:
    from ...services.eligibility import Entry, Waiver


class EligibilityPanel(QFrame):
    """Stands beside the list; what its buttons do is the page's."""

    waive_wanted = Signal()
    withdraw_wanted = Signal(object)
    """A `services.eligibility.Waiver`."""
    email_wanted = Signal()
    """Copy the address."""
    message_wanted = Signal()
    """Copy what is missing, to be sent to the person."""
    reports_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.entry: Entry | None = None
        self._build()
        self._lay_out()
        self.waive_button.clicked.connect(self.waive_wanted)
        self.message_button.clicked.connect(self.message_wanted)
        self.email_button.clicked.connect(self.email_wanted)
        self.reports_button.clicked.connect(self.reports_wanted)
        self.waivers.withdrawn.connect(self.withdraw_wanted)

    def show_person(self, entry: Entry, words: Vocabulary, slots: say.Slots, waivers: Sequence[Waiver]) -> None:
        """Show one person; the list goes back to its head when it is another one."""
        if self.entry is None or self.entry.person.id != entry.person.id:
            self._scroll.verticalScrollBar().setValue(0)
        self.entry = entry
        person, judged = entry.person, entry.eligibility
        self._name.set_text(person.name)
        origin = (words.value("role", person.role), words.origin(person))
        self._origin.set_text(" · ".join(part for part in origin if part))
        self._email.set_text(person.email or self.tr("No e-mail address"))
        self.email_button.setVisible(bool(person.email))
        self.band.show_standing(entry)
        self.missing.set_notes(notes(say.telling(judged), slots))
        self._enough.setText(say.enough(entry))
        self.waivers.show_waivers(waivers, slots)
        self._show_rows(entry.possible_rows)
        unfinished = judged.standing != Standing.EARNED
        for part, shown in (
            (self.missing, unfinished), (self._enough, bool(self._enough.text())),
            (self._waivers_title, bool(waivers)), (self.waivers, bool(waivers)),
        ):  # fmt: skip
            part.setVisible(shown)
        self.waive_button.setEnabled(unfinished)
        self.message_button.setEnabled(unfinished)

    def retranslate(self) -> None:
        self.missing.setAccessibleName(self.tr("What is missing"))
        self._waivers_title.setText(self.tr("Waived"))
        self.waive_button.setText(self.tr("Waive…"))
        self.waive_button.setToolTip(self.tr("Let the person off something, with a reason and your name"))
        self.message_button.setText(self.tr("Copy message"))
        self.message_button.setToolTip(self.tr("What is missing, in the person’s language, ready for an e-mail"))
        self.email_button.setAccessibleName(self.tr("Copy the e-mail address"))
        self.email_button.setToolTip(self.tr("Copy the e-mail address"))
        self.reports_button.setText(self.tr("Decide…"))
        self.reports_button.setToolTip(self.tr("To the reports: deciding may mend something at once"))
        self.setAccessibleName(self.tr("Certificate of the chosen person"))

    def _show_rows(self, rows: int) -> None:
        self._rows.setText(self.tr("Names in the reports that may be theirs: {count}").format(count=number(rows)))
        self._undecided.setVisible(bool(rows))

    def _build(self) -> None:
        self._name, self._origin, self._email = Elided("title"), Elided("small"), Elided("")
        self._waivers_title = QLabel()
        self._enough, self._rows = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), Notice()
        theme.mark(self._waivers_title, role="strong")
        theme.mark(self._enough, role="small")
        self._email.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.band, self.missing, self.waivers = StandingBand(), Lines(), WaiverList()
        self.waive_button, self.message_button, self.reports_button = QPushButton(), QPushButton(), QPushButton()
        self.email_button = QPushButton()
        theme.mark(self.email_button, kind="quiet")
        icons.put(self.email_button, "copy", "soft", alone=True)
        icons.put(self.message_button, "copy")

    def _lay_out(self) -> None:
        inner = QWidget(objectName="bars")
        body = QVBoxLayout(inner)
        body.setContentsMargins(20, 0, 16, 8)
        body.setSpacing(theme.space(3))
        self._undecided = QWidget()
        undecided = QHBoxLayout(self._undecided)
        undecided.setContentsMargins(0, 0, 0, 0)
        undecided.addWidget(self._rows, 1)
        undecided.addWidget(self.reports_button)
        for widget in (self.band, self._undecided, self._enough, self.missing, self._waivers_title, self.waivers):
            body.addWidget(widget)
        body.addStretch()
        self._scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(inner)
        head = QVBoxLayout()
        head.setContentsMargins(20, 12, 16, 8)
        head.setSpacing(0)
        head.addWidget(self._name)
        head.addWidget(self._origin)
        email = across(self._email, self.email_button)
        email.setStretch(0, 1)
        head.addLayout(email)
        foot = across(self.waive_button, None, self.message_button)
        foot.setContentsMargins(16, 8, 12, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(foot)
