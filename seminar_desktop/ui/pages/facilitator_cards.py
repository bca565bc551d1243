"""The faces of the roll call: large cards in columns, pressed or typed on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from .. import theme
from .attendance_typing import Typing
from .facilitator_roster import Stand

Index = QModelIndex | QPersistentModelIndex
FLASH = 1800
"""Milliseconds a card that was scanned stands out."""
_LEAST = 340
"""Pixels of a card; as many columns as fit, at most three."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class CardModel(QAbstractListModel):
    """One `Stand` a card."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stands: Sequence[Stand] = ()
        self.flash: tuple[str, str] = ("", "")
        """Person who was scanned just now, and the tone of the verdict."""
        self.spoken: Callable[[Stand], str] = lambda stand: stand.person.name

    def show(self, stands: Sequence[Stand]) -> bool:
        """Show these; True when they are other people than before, and the list begins anew."""
        if [stand.person.id for stand in stands] != [stand.person.id for stand in self.stands]:
            self.beginResetModel()
            self.stands = stands
            self.endResetModel()
            return True
        changed = [place for place, stand in enumerate(stands) if stand != self.stands[place]]
        self.stands = stands
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))
        return False

    def place(self, person: str) -> int:
        """Row of a person; -1 when not shown."""
        return next((place for place, stand in enumerate(self.stands) if stand.person.id == person), -1)

    def set_flash(self, person: str, tone: str) -> None:
        before, self.flash = self.flash[0], (person, tone)
        for place in {self.place(before), self.place(person)} - {-1}:
            self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.stands)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.spoken(self.stands[index.row()]) if role == Qt.ItemDataRole.DisplayRole else None


class CardList(QListView):
    """The cards. Letters mark the card with the focus; a click or Enter turns it over."""

    pressed_card = Signal(object)
    """The stand that was clicked, or on which Enter was pressed."""
    cleared = Signal(object)
    undo_wanted = Signal()
    left_upwards = Signal()
    """Up from the first line of cards, or Esc."""

    def __init__(
        self, act: Callable[[str], bool], retract: Callable[[int], object], parent: QWidget | None = None
    ) -> None:
        """`act` and `retract` are told what is typed, see `Typing`."""
        super().__init__(parent)
        from .facilitator_delegate import CardDelegate

        self.cards = CardModel(self)
        self.across = 1
        """Columns."""
        self.aimed = False
        """Enter in the search field means the card with the focus."""
        self._typing = Typing(act, retract, self)
        self._fade = QTimer(self, singleShot=True, interval=FLASH)
        self._fade.timeout.connect(lambda: self.cards.set_flash("", ""))
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.clicked.connect(lambda index: self.pressed_card.emit(self.cards.stands[index.row()]))

    def word(self, words: Mapping[Any, str], letters: Mapping[Any, str], about: Callable[[Stand], str],
             status: Callable[[Stand], str]) -> None:  # fmt: skip
        """How cards are worded in the language in use."""
        delegate = self.itemDelegate()
        delegate.letters, delegate.about, delegate.status = letters, about, status  # type: ignore[attr-defined]
        self.cards.spoken = lambda stand: f"{stand.person.name}, {about(stand)}, {status(stand)}"
        self.viewport().update()

    def show_stands(self, stands: Sequence[Stand]) -> None:
        """Show these; the same person keeps the focus, or whoever stands in the place of one who left."""
        index = self.currentIndex()
        row = index.row()
        person = self.cards.stands[row].person.id if index.isValid() and row < len(self.cards.stands) else ""
        scrolled = self.verticalScrollBar().value()
        if self.cards.show(stands) and stands:
            place = self.cards.place(person) if person else -1
            self.doItemsLayout()
            self.verticalScrollBar().setValue(scrolled)
            self.setCurrentIndex(self.cards.index(place if place >= 0 else max(0, min(row, len(stands) - 1))))

    def set_aimed(self, aimed: bool) -> None:
        """Show that Enter in the search field means the card with the focus."""
        self.aimed = aimed
        self.viewport().update()

    def current(self) -> Stand | None:
        """The card with the focus."""
        index = self.currentIndex()
        return self.cards.stands[index.row()] if index.isValid() else None

    def go_to(self, person: str) -> bool:
        """Focus a person's card and bring it into view; False when it is not shown."""
        place = self.cards.place(person)
        if place < 0:
            return False
        self.setCurrentIndex(self.cards.index(place))
        self.scrollTo(self.cards.index(place), QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def step(self, cards: int) -> None:
        """Move the focus on; it stops at the ends."""
        if self.cards.stands:
            row = max(0, min(self.currentIndex().row() + cards, len(self.cards.stands) - 1))
            self.setCurrentIndex(self.cards.index(row))

    def flash(self, person: str, tone: str) -> None:
        """Let a card stand out for a moment."""
        self.cards.set_flash(person, tone)
        self._fade.start()

    def scanned(self) -> None:
        """What was typed last was a badge."""
        self._typing.scanned()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stand = self.current()
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        first_line = event.key() == Qt.Key.Key_Up and self.currentIndex().row() < self.across
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape or first_line:
            self.left_upwards.emit()
        elif event.text().isprintable() and event.text() and not command:
            self._typing.press(event)
        elif event.key() in _ENTER and stand is not None:
            self.pressed_card.emit(stand)
        elif event.key() in _CLEAR and stand is not None:
            self.cleared.emit(stand)
        else:
            super().keyPressEvent(event)

    def card_size(self) -> QSize:
        """Of every card at the width there is."""
        from .facilitator_delegate import card_height

        return QSize(max(1, (self.viewport().width() - 2) // self.across), card_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        least = round(_LEAST * theme.size("body") / 15)
        self.across = max(1, min(3, self.viewport().width() // least))
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
