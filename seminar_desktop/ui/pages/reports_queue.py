"""Names nobody has decided about, one at a time: what the report says, who it may be, one key that decides."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.badges import ROLE_COLOURS
from ...domain.claims import Candidate, Ignored, IgnoredWhy, Linked, Strength
from ...domain.identity import NOBODY
from ...services.matching import Named
from .. import theme
from ..messages import announce
from ..widgets.candidate_card import CandidateCard, CandidateView
from ..widgets.elided import Elided
from ..widgets.empty_state import EmptyState
from ..widgets.layouts import across
from ..widgets.two_lines import height
from ..workspace import Workspace
from . import report_words as say
from .people_words import Vocabulary, number, vocabulary
from .report_names import Known
from .report_search import PersonSearch
from .report_sitting import REST, Answer, Sitting

_MOST = 9
"""Candidates with a key; the others are found by searching."""
_BARS = {Strength.STRONG: 3, Strength.LIKELY: 2, Strength.WEAK: 1}
_WIDEST, _BAR = 440, 160
_SAID, _CARDS = 3, 16
"""Lines that are kept free for what the report says; height of the cards in sizes of the text."""
_UNLIMITED = 16_777_215


class QueueView(QWidget):
    """Keys: 1…9 choose a candidate, N nobody, L or → later, ← back, / search, Ctrl+Z or F9 take back."""

    answered = Signal(object)
    """list[Answer] to be written down."""
    undone = Signal(object)
    """`Answer` that was written and is to be undone."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.sitting = Sitting()
        self._known: Known | None = None
        self._words: Vocabulary = vocabulary()
        self.cards: list[CandidateCard] = []
        self._build()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.flush)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.nobody_button.clicked.connect(lambda: self._click(NOBODY))
        self.later_button.clicked.connect(lambda: self._move(1))
        self.search_button.clicked.connect(self.start_search)
        self.undo_button.clicked.connect(self.take_back)
        self.search.chosen.connect(self._click)
        self.search.left.connect(self._end_search)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.take_back,
                  context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # ---- what the page calls ----------------------------------------------------------------------------------------

    def reset(self) -> None:
        """Another seminar: forget everything."""
        self._rest.stop()
        self.sitting.restart()
        self._known = None

    def show_known(self, known: Known) -> None:
        """Other names or other people; the name that is looked at stays."""
        self._known = known
        self.sitting.update(known.open)
        self._show(keep_search=True)

    def show_name(self, one: Named) -> None:
        """Decide about this name, which was decided before."""
        self.sitting.show(one)
        self._show()

    def take_back(self) -> bool:
        """Undo the last decision; False when there is none."""
        if not self.sitting.answered:
            self._workspace.messages.info(self.tr("There is no decision to take back here."))
            return False
        written = self.sitting.take_back()
        self._show()
        self.setFocus()
        if written is not None:
            self.undone.emit(written)
        return True

    def refused(self, answers: list[Answer]) -> None:
        """These could not be written."""
        self.sitting.refused(answers)
        self._show()

    def flush(self) -> None:
        """Hand out what was answered, unless a scanner typed it."""
        self._rest.stop()
        ready, too_fast = self.sitting.rest()
        if too_fast:
            self._show()
            self._workspace.messages.info(self.tr("That was typed faster than one can read, as a scanner does. "
                                                  "Nothing was decided."))
        if ready:
            self.answered.emit(ready)

    def forget_scan(self) -> None:
        """What was typed last was a badge: its characters decide nothing."""
        self._rest.stop()
        self.sitting.throw_away()
        self._show(keep_search=True)

    def retranslate(self) -> None:
        self._words = vocabulary()
        for button, key, text in ((self.nobody_button, "N", self.tr("Nobody of the seminar")),
                                  (self.later_button, "L", self.tr("Later")),
                                  (self.search_button, "/", self.tr("Search another person")),
                                  (self.undo_button, "F9", self.tr("Take back"))):
            button.setText(f"{key}   {text}")
            button.setAccessibleName(f"{text} ({key})")
        self.empty.set_texts(self.tr("Every name is decided"),
                             self.tr("Names that the rules are not sure of come here when a report is read."))
        self.search.retranslate()
        self._bar.setAccessibleName(self.tr("Progress"))
        self.setAccessibleName(self.tr("Names to decide"))
        self._show(keep_search=True)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    # ---- keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text().upper()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if text and text.isprintable() and not held:
            if not event.isAutoRepeat():
                self.sitting.typed()
                self._rest.start()
                self._press(text)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not held:
            self._move(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _press(self, key: str) -> None:
        if self.sitting.current is None or self._stack.currentWidget() is not self._cards_area:
            return
        if key.isdecimal() and key.isascii() and 0 < int(key) <= len(self.cards):
            self._answer(self._candidates()[int(key) - 1].person)
        elif key == "N":
            self._answer(NOBODY)
        elif key == "L":
            self._move(1)
        elif key == "/":
            self.start_search()

    def start_search(self) -> None:
        """Look for a person who is not among the candidates."""
        if self.sitting.current is not None:
            self._turn_to(self.search)
            self.search.start()

    def _end_search(self) -> None:
        self._turn_to(self._cards_area)
        self.setFocus()

    def _turn_to(self, view: QWidget) -> None:
        """Cards or search. Cards keep one height, so that the buttons below them stay where they are."""
        self._stack.setCurrentWidget(view)
        self._stack.setMaximumHeight(_CARDS * theme.size("body") if view is self._cards_area else _UNLIMITED)

    # ---- deciding ---------------------------------------------------------------------------------------------------

    def _click(self, person: str) -> None:
        """A click or Enter is no scanner: it is written at once."""
        if self.sitting.current is not None:
            self._answer(person)
            self.flush()

    def _answer(self, person: str) -> None:
        self.sitting.answer(person, _stands_for(self.sitting.current))
        self._rest.start()
        self._show()
        self.setFocus()

    def _move(self, steps: int) -> None:
        self.sitting.move(steps)
        self._show()
        self.setFocus()

    def _candidates(self) -> tuple[Candidate, ...]:
        known = self._known.people if self._known else {}
        one = self.sitting.current
        return tuple(c for c in one.candidates if c.person in known)[:_MOST] if one else ()

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _show(self, keep_search: bool = False) -> None:
        one = self.sitting.current
        self._pages.setCurrentIndex(0 if one is None else 1)
        self.undo_button.setEnabled(bool(self.sitting.answered))
        if one is None or self._known is None:
            return
        place, of = self.sitting.place
        self._progress.setText(self.tr("{place} of {of}").format(place=number(place), of=number(of)))
        self._name.set_text(one.name or one.email)
        self._bar.setRange(0, of)
        self._bar.setValue(self.sitting.answered)
        said = [one.email if one.name else "", *say.said_of(one, self._known.files_by_id, self._known.slots)]
        self._said.setText("\n".join(part for part in said if part))
        self._said.setMinimumHeight(_SAID * self._said.fontMetrics().lineSpacing())
        self._reason.setText(say.reason(one))
        self._show_cards(one)
        if not (keep_search and self._stack.currentWidget() is self.search):
            self._turn_to(self._cards_area)
        announce(self, f"{self._progress.text()}: {self._name.full_text()}. {self._reason.text()}")

    def _show_cards(self, one: Named) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        while self._row.takeAt(0):
            pass
        for place, candidate in enumerate(self._candidates(), 1):
            card = CandidateCard(self._card(str(place), one, candidate))
            card.setMaximumWidth(_WIDEST)
            card.clicked.connect(lambda _checked=False, person=candidate.person: self._click(person))
            self.cards.append(card)
            self._row.addWidget(card, 2, Qt.AlignmentFlag.AlignTop)
        more = len(one.candidates) - len(self.cards)
        if not self.cards:
            self._hint.setText(self.tr("Search the person with /, or press N if it is nobody of the seminar."))
        elif more > 0:
            self._hint.setText(self.tr("Further people are possible: {more}. Search with /.").format(more=number(more)))
        self._hint.setVisible(not self.cards or more > 0)
        self._row.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)

    def _card(self, key: str, one: Named, candidate: Candidate) -> CandidateView:
        person = self._known.people[candidate.person]
        return CandidateView(
            key, say.equal_words(person.name, one.name), say.equal_address(person.email, one.email),
            self._words.origin(person), self._words.value("role", person.role),
            ROLE_COLOURS.get(person.role, ("", "")), _BARS[candidate.strength], say.strength(candidate.strength),
            "" if len(one.candidates) == 1 else say.why(candidate.why))

    # ---- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._progress, self._said, self._reason, self._hint = QLabel(), QLabel(wordWrap=True), QLabel(), QLabel()
        for label, role in ((self._progress, "soft"), (self._said, "soft"), (self._reason, "title"),
                            (self._hint, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        for label in (self._reason, self._hint):
            label.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._name, self._bar = Elided("display"), QProgressBar(textVisible=False)
        self._bar.setFixedWidth(_BAR)
        self.nobody_button, self.later_button = QPushButton(), QPushButton()
        self.search_button, self.undo_button = QPushButton(), QPushButton()
        self._pages = QStackedWidget(self)
        self.empty, one = EmptyState("check-circle", self._pages), QWidget(self._pages)
        self._stack = QStackedWidget(one)
        self.search = PersonSearch(self._workspace, self._stack)
        inner = QWidget()
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(3))
        self._cards_area = QScrollArea(widgetResizable=True)
        self._cards_area.setWidget(inner)
        self._cards_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cards_area.setMinimumHeight(2 * height())
        inner.setAutoFillBackground(False)
        self._cards_area.viewport().setAutoFillBackground(False)
        self._stack.addWidget(self._cards_area)
        self._stack.addWidget(self.search)
        layout = QVBoxLayout(one)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(2))
        layout.addLayout(across(self._name, None, self._bar, self._progress))
        layout.addWidget(self._said)
        layout.addSpacing(theme.space(2))
        layout.addWidget(self._reason)
        layout.addWidget(self._stack, 1000)  # and what it does not need goes below the buttons
        layout.addSpacing(theme.space(1))
        layout.addLayout(across(self.nobody_button, self.later_button, self.search_button, None, self.undo_button))
        layout.addStretch(1)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(one)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)


def _stands_for(one: Named) -> str:
    """What is decided about a name: a person id, `NOBODY`, or nothing."""
    if isinstance(one.verdict, Linked):
        return one.verdict.person
    return NOBODY if isinstance(one.verdict, Ignored) and one.verdict.why == IgnoredWhy.DECIDED else ""
