"""A spare badge in hand: scanned, and nobody's yet. The next person who is chosen gets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from .. import icons, theme

if TYPE_CHECKING:
    from ...domain.changes import Changes
    from ...domain.people import Person
    from ...services.attendance import ScanResult
    from .checkin import CheckInPage

_SHOWN = 5
"""Characters of the code that stand on the chip; the first group, as on the badge."""


class SpareInHand(QFrame):
    """Says which spare badge is in hand, gives it to the person the buttons are about, or puts it away."""

    def __init__(self, page: CheckInPage) -> None:
        super().__init__()
        self._page = page
        self.code = ""
        self._name = ""
        self._icon, self._text = QLabel(), QLabel()
        self.give_button, self._away = QPushButton(), QPushButton()
        theme.mark(self, card=True)
        theme.mark(self._text, role="strong")
        theme.mark(self.give_button, kind="primary")
        theme.mark(self._away, kind="quiet")
        self._away.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.give_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.put(self._away, "cross", "soft")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self._icon)
        layout.addWidget(self._text)
        layout.addStretch(1)
        layout.addWidget(self.give_button)
        layout.addWidget(self._away)
        self.give_button.clicked.connect(self.give)
        self._away.clicked.connect(self.put_away)
        self.hide()

    def hold(self, code: str) -> None:
        """This badge is in hand; an empty code: none is."""
        self.code = code
        self._icon.setPixmap(icons.pixmap("badges", 20, theme.tokens().family("wait").text))
        self.setVisible(bool(code))
        self.offer(self._page.subject() if code else None)

    def take(self, code: str) -> None:
        """A badge was scanned that may be given to somebody; an empty code changes nothing."""
        if code:
            self.hold(code)

    def offer(self, person: Person | None) -> None:
        """Whom it can be given to; None while nobody is chosen."""
        self._name = name = person.name if person else ""
        self.give_button.setVisible(bool(name))
        self.give_button.setToolTip(self.tr("Enter gives this badge to {name}.").format(name=name) if name else "")
        if self.code:
            self.retranslate()

    def give(self) -> None:
        """Give the badge to the person the buttons are about."""
        person = self._page.subject()
        if self.code and person is not None:
            self.gave_to(person.id)

    def gave_to(self, person_id: str) -> bool:
        """Give the badge to this person and admit them, in one act; False when none is in hand.

        A refusal, which the panel says, leaves it in hand.
        """
        code, page = self.code, self._page
        if not code:
            return False

        def act() -> tuple[ScanResult, Changes]:
            from ...services import spares

            return spares.bind(page.workspace.desk, code, person_id, page.workspace.settings.station)

        if page.conclude(act):
            self.hold("")
        return True

    def put_away(self) -> None:
        """No badge is in hand any more, and nothing is asked about it."""
        self.hold("")
        if self._page.result is not None and self._page.result.spare:
            self._page.taken_back()
        self._page.field.setFocus()

    def escape(self) -> None:
        """Esc in an empty field puts it away; in any other it empties the field only."""
        if self.code and not self._page.field.text():
            self.put_away()

    def retranslate(self) -> None:
        said = self.tr("Spare badge {code}… in hand").format(code=self.code[:_SHOWN])
        self._text.setText(said)
        self.setAccessibleName(said)
        self.give_button.setText(self.tr("Give this badge"))
        self._away.setToolTip(self.tr("Put it away (Esc)"))
        self._away.setAccessibleName(self.tr("Put the spare badge away"))
