"""The check-in page, built for a queue: scan or type, read one verdict, hand over, next.

The scan field owns the keyboard. Scans reach the page through `on_scan` whatever has the focus; what is typed searches
per keystroke. The verdict, the results and the short forms share one place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ...domain.changes import Changes
from ...domain.errors import KnownError
from .. import theme
from ..actions import Act
from ..i18n import language
from ..messages import error as sentence
from ..page import Page
from ..widgets.search_field import SearchField
from ..widgets.verdict import VerdictPanel
from ..workspace import Workspace
from .checkin_bar import ActBar
from .checkin_spare import SpareInHand

if TYPE_CHECKING:
    from ...domain.people import Country, Person
    from ...services.attendance import Arrivals, ScanResult
    from .checkin_eligibility import EligibilityHint
    from .checkin_forms import Form
    from .checkin_search import PeopleSearch

SIDE = 300
"""Width of the side in pixels."""
PAUSE, LONGEST_PAUSE = 400, 5000
"""Milliseconds without a scan after which arrivals are counted, and after which they are counted in any queue."""


class CheckInPage(Page):
    """Admit people by badge or by name."""

    name = "checkin"
    icon = "check-in"
    foot = 72
    wants = Changes.PEOPLE | Changes.ATTENDANCE | Changes.AGENDA | Changes.SEMINAR

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.countries: Mapping[str, Country] = {}
        self.handout = ""
        self.person: Person | None = None
        """Whom the buttons are about: the person of the last verdict."""
        self.result: ScanResult | None = None
        self.forms: dict[type[Form], Form] = {}
        self.finder: PeopleSearch | None = None
        """With the side made when a seminar is open: the first painting does not wait for them."""
        self.hint: EligibilityHint | None = None
        self._early: list[str] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        self._overdue = QElapsedTimer()
        self._build()

    # ---- what the window asks -----------------------------------------------------------------------------------

    def open(self) -> None:
        if self.workspace.desk is not None:
            self._furnish()
        super().open()
        self.result = self.person = None
        self.spare.hold("")
        if self.hint is not None:
            self.hint.follow(None)
        self.show_panel()
        self.panel.clear()
        if self.workspace.desk is not None:
            from ...services import agenda, countries

            self.countries = countries.by_code()
            self.handout = agenda.seminar(self.workspace.desk).get("handout", "")
            for text in self._early:
                self.admit_text(text)
        self._early = []
        self.offer_buttons()

    def scan_field(self) -> QLineEdit | None:
        """The search field, except while a form is open: its keys are its own."""
        return None if self.stack.currentWidget() in self.forms.values() else self.field

    def on_scan(self, code: str) -> bool:
        self.admit_text(code)
        return True

    def handlers(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.SEARCH: self.search,
            Act.UNDO: lambda: _acts().undo(self),
            Act.ADD_PERSON: lambda: _acts().walk_in(self),
            Act.PRINT_BADGE: lambda: _acts().print_badge(self),
            Act.EDIT_PERSON: lambda: _acts().correct_name(self),
            Act.SUBSTITUTE: lambda: _acts().substitute(self),
            Act.IN_PERSON: lambda: _acts().in_person(self),
        }

    def refresh(self) -> None:
        """The last scans at once; the counts when the queue pauses for a moment."""
        from ...services import attendance
        from .checkin_side import LAST_SCANS

        self.side.scans.set_rows(attendance.last_scans(self.workspace.desk, LAST_SCANS))
        if not self._overdue.isValid():
            self._overdue.start()
        if self._overdue.elapsed() < LONGEST_PAUSE:  # else the count that is due comes first
            self._pause.start()

    def _count(self) -> None:
        """Count over everybody, in the background: no scan waits for it."""
        desk = self.workspace.desk
        self._overdue.invalidate()
        if desk is None:
            return

        def count(_progress: object) -> Arrivals:
            from ...services import attendance

            return attendance.arrivals(desk)

        def counted(arrivals: Arrivals) -> None:
            self.side.show_arrivals(arrivals, self.countries, language())

        self.workspace.tasks.run(count, counted, lane="count")

    # ---- scanning and searching ---------------------------------------------------------------------------------

    def admit_text(self, text: str) -> None:
        """A scan, or Enter on text that is nobody's name. Scans while a seminar is being opened are done then."""
        if self.workspace.desk is None:
            from ...domain.badge_code import candidates, torn

            if self.workspace.opening and (candidates(text) or torn(text)):
                self._early.append(text)
                self._clear_field()
            return
        from ...services import attendance

        station, leaving = self.workspace.settings.station, self.door.leaving()
        self.spare.hold("")  # whoever is next must not get it by mistake
        self._interrupt(lambda: attendance.scan(self.workspace.desk, text, station, leaving=leaving))

    def admit(self, person_id: str) -> None:
        """Admit somebody chosen from the results; they get the spare badge that is in hand."""
        from ...services import attendance

        if self.spare.gave_to(person_id):
            return
        station, leaving = self.workspace.settings.station, self.door.leaving()
        self._interrupt(lambda: attendance.admit(self.workspace.desk, person_id, station, leaving=leaving))

    def conclude(self, act: Callable[[], tuple[ScanResult, Changes]]) -> bool:
        """Do something that ends in a verdict, and paint it at once. False when it was refused: then the panel says so.

        The last verdict is taken away first, so that no green of somebody else can stand for what was not saved.
        """
        self.result = self.person = None
        refusal, saved = self.tr("Something went wrong. Scan again."), False
        try:
            self.result, changes = act()
            saved = True
        except KnownError as error:
            refusal = sentence(error)
        finally:
            if not saved:
                self.panel.show_verdict(_words().refused(refusal))
                self.workspace.sound("stop")
            self._show_verdict()
        if saved:
            result = self.result
            QTimer.singleShot(0, self, lambda: self.workspace.broadcast(changes))
            if self.workspace.settings.print_at_checkin:
                QTimer.singleShot(0, self, lambda: _acts().print_welcomed(self, result))
        return saved

    def _show_verdict(self) -> None:
        self.hint.follow(self.result)
        if self.result is not None:
            self.person = self.result.verdict.person
            self.spare.take(self.result.spare)
            self._paint_result()
            self.workspace.sound(self.result.verdict.tone.value)
        self.stack.setCurrentWidget(self.panel)
        self._clear_field()
        self.panel.repaint()  # before anything else on the page changes and wants painting too
        self.offer_buttons()

    def _interrupt(self, act: Callable[[], tuple[ScanResult, Changes]]) -> None:
        """A scan goes before a form that is open; the form is kept as it was."""
        form = self.stack.currentWidget()
        self.conclude(act)
        if form in self.forms.values():
            self.workspace.messages.info(
                self.tr("The form you were filling in is kept."),
                self.tr("Back to the form"),
                lambda: self.stack.setCurrentWidget(form),
            )

    def subject(self) -> Person | None:
        """Whom the buttons are about: the person chosen in the search, else the one of the last verdict."""
        chosen = self.finder.chosen() if self.finder else None
        return chosen or self.person

    def search(self) -> None:
        """Back to an empty field."""
        self._clear_field()
        self.show_panel()
        self.field.setFocus()

    def _entered(self) -> None:
        """Enter on what is no genuine badge and finds nobody: a foreign or torn code, or a name not on the list."""
        text = self.field.text().strip()
        if not text:
            self.spare.give()
        if text and not (self.finder and self.finder.results.hits()):
            self.admit_text(text)

    # ---- forms --------------------------------------------------------------------------------------------------

    def open_form(self, form: Form, values: Mapping[str, str], saved: Callable[[dict[str, str]], bool]) -> None:
        """Show a form in place of the verdict; `saved` returns False to leave it open."""

        def save(texts: dict[str, str]) -> None:
            if saved(texts):
                self.close_form()

        for signal in (form.saved, form.left):
            if form.property("connected"):
                signal.disconnect()
        form.saved.connect(save)
        form.left.connect(self.close_form)
        form.setProperty("connected", True)
        if self.stack.indexOf(form) < 0:
            self.stack.addWidget(form)
        self.workspace.messages.dismiss()  # it would cover the buttons of the form
        self.stack.setCurrentWidget(form)
        form.fill(values)
        self.offer_buttons()

    def close_form(self) -> None:
        self.show_panel()
        self.field.setFocus()

    def renamed(self, person: Person) -> None:
        """This person has another name now; if they stand on the panel, it shows it."""
        if self.result is not None and self.person is not None and self.person.id == person.id:
            self.person = person
            self.result = replace(self.result, verdict=replace(self.result.verdict, person=person))
            self._paint_result()

    def in_person(self) -> None:
        """The person on the panel takes part in the room today."""
        if self.result is not None and self.person is not None:
            self.person = replace(self.person, modality="in_person")
            notes = tuple(note for note in self.result.verdict.notes if note != "virtual_in_room")
            self.result = replace(self.result, verdict=replace(self.result.verdict, person=self.person, notes=notes))
            self._paint_result()
            self.offer_buttons()

    def undoable(self) -> str:
        """The scan that can be taken back: the one on the panel, or the earlier one that it names; else empty."""
        return self.result.undoable if self.result else ""

    def taken_back(self) -> None:
        """The check-in on the panel no longer counts."""
        self.result = self.person = None
        self.hint.follow(None)
        self.panel.clear()
        self.offer_buttons()

    # ---- parts --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.field = SearchField()
        self.field.installEventFilter(self)
        self.panel = VerdictPanel()
        self.field.returnPressed.connect(self._entered)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.panel)
        self.spare = SpareInHand(self)
        self.bar = ActBar()
        self.buttons = self.bar.buttons
        self.bar.pressed.connect(lambda act: self.handlers()[act]())
        self._top = QHBoxLayout()
        self._top.setSpacing(theme.space(3))
        self._top.addWidget(self.field, 1)
        left = QVBoxLayout()
        left.setSpacing(theme.space(4))
        left.addLayout(self._top)
        left.addWidget(self.spare)
        left.addWidget(self.stack, 1)
        left.addWidget(self.bar)
        self._aside = QHBoxLayout()
        self._aside.addSpacing(SIDE)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 16)
        layout.setSpacing(theme.space(5))
        layout.addLayout(left, 1)
        layout.addLayout(self._aside)

    def _furnish(self) -> None:
        """The search, and the side with counts and last scans."""
        if self.finder is not None:
            return
        from ..live_check import LiveWarning
        from ..widgets.door import Door
        from .checkin_eligibility import EligibilityHint
        from .checkin_search import PeopleSearch
        from .checkin_side import Side

        self.finder, self.side, self.door = PeopleSearch(self), Side(), Door()
        self.hint, self.live = EligibilityHint(self.workspace, self.panel), LiveWarning(self)
        self.hint.crowded.connect(self._paint_result)
        self._top.addWidget(self.door)
        self._aside.takeAt(0)
        self.side.setFixedWidth(SIDE)
        self._aside.addWidget(self.side)
        self.side.retranslate()
        self.workspace.setting_changed.connect(lambda key: self._change_door() if key == "station" else None)
        self._change_door()

    def _change_door(self) -> None:
        """At the door of a slot people also go out; a new station begins with those who come in."""
        from ...domain.checkin import REGISTRATION

        self.door.reset()
        self.door.setVisible(self.workspace.settings.station != REGISTRATION)

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Scan a badge, or type two letters of a name, a place or an e-mail"))
        self.field.setAccessibleName(self.tr("Scan or search"))
        if self.finder:
            self.finder.retranslate()
            self.side.retranslate()
            self.door.retranslate()
        self.bar.retranslate()
        self.spare.retranslate()
        self._paint_result()

    def _paint_result(self) -> None:
        if self.result is not None:
            view = _words().verdict_view(self.result, self.countries, language(), self.handout)
            self.panel.show_verdict(self.hint.fit(self.live.fit(view)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, Tab ends what was typed like Enter, and Esc empties it."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.spare.escape()
                self.search()
                return True
            if event.key() == Qt.Key.Key_Tab and self.field.text():
                self._entered()
                return True
        return super().eventFilter(watched, event)

    def show_panel(self) -> None:
        """The verdict, in place of results or a form."""
        self.stack.setCurrentWidget(self.panel)
        self.offer_buttons()

    def _clear_field(self) -> None:
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        if self.finder:
            self.finder.clear()

    def offer_buttons(self) -> None:
        person = self.subject()
        self.spare.offer(person)
        virtual = self.result is not None and "virtual_in_room" in self.result.verdict.notes
        self.bar.offer(person is not None, bool(self.undoable()), virtual)


# The page is the first thing that is painted: what it does not need for that is imported when it is first used.


def _words() -> ModuleType:
    from . import checkin_words

    return checkin_words


def _acts() -> ModuleType:
    from . import checkin_acts

    return checkin_acts
