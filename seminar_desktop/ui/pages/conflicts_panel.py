"""One conflict: the sentence, its sides next to one another, and a key for each way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ... import conflict_words as say
from ...domain.conflicts import Conflict, Option, Settled, Side
from .. import messages, theme
from ..widgets.field import Field
from ..widgets.key_choice import KeyChoice
from ..widgets.layouts import across
from ..widgets.marked_words import MarkedWords, Words
from ..widgets.notice import Notice

TYPE_KEY, UNDO_KEY, MERGE_KEY = "E", "U", "M"
_COLUMNS = 2


class ConflictPanel(QScrollArea):
    """Shows a conflict, open or settled; what the operator wants is told by its signals."""

    chosen = Signal(str, str)
    """Choice, and why in words."""
    typed = Signal(str)
    """Another value."""
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices: dict[str, KeyChoice] = {}
        """By their keys."""
        self.value = QLineEdit()
        self.value_field = Field(self.value)
        self.use_button = QPushButton()
        self.value.returnPressed.connect(self._use)
        self.use_button.clicked.connect(self._use)
        self._typing = QWidget()
        row = across(self.value_field, self.use_button)
        row.setContentsMargins(0, 0, 0, 0)
        row.setStretch(0, 1)
        row.setAlignment(self.use_button, Qt.AlignmentFlag.AlignBottom)
        self._typing.setLayout(row)
        self._shown: Conflict | None = None

    def conflict(self) -> Conflict | None:
        return self._shown

    def show_open(self, one: Conflict, language: str) -> None:
        """A conflict that waits for somebody."""
        self._begin(one)
        self._head(say.kind(one, language), say.sentence(one, language))
        if one.disputed:
            said = (f"{say.by(side)}, {_when(side)}: {say.side_words(side, language)}" for side in one.disputed)
            self._notice("\n".join(said))
        keys = {option.choice: _key(number, option) for number, option in enumerate(one.options, 1)}
        grid = self._sides(one, language, keys)
        free = [option for option in one.options if option.side is None]
        widgets: list[QWidget] = [self._choice(keys[option.choice], option, language) for option in free]
        if one.typed:
            widgets.append(self._key_choice(TYPE_KEY, self.tr("Type another value…"), self.begin_typing))
        below = grid.rowCount()
        for number, widget in enumerate(widgets):
            grid.addWidget(widget, below + number // _COLUMNS, number % _COLUMNS)
        self._layout.addWidget(self._typing)
        self._typing.hide()
        self._layout.addStretch(1)

    def show_settled(self, done: Settled, language: str) -> None:
        """A conflict that somebody settled: who, when, how, and the way back."""
        one = done.conflict
        self._begin(one)
        self._head(say.kind(one, language), say.sentence(one, language))
        who = self.tr("Settled by {who}, {when}: {reason}")
        self._notice(who.format(who=say.by(done.side), when=_when(done.side), reason=done.reason))
        self._sides(one, language, {})
        self._layout.addLayout(across(
            self._key_choice(UNDO_KEY, self.tr("Undo: open it again"), self.undo_wanted.emit), None
        ))  # fmt: skip
        self._layout.addStretch(1)

    def begin_typing(self) -> None:
        """Let the operator type what none of the sides says."""
        if self._shown is None or not self._shown.typed:
            return
        self._typing.show()
        self.value.setText(str(self._shown.sides[-1].values.get("value", "")))
        self.value.setFocus()
        self.value.selectAll()
        self.ensureWidgetVisible(self._typing)

    def press(self, key: str) -> bool:
        """Take the way out with this key; whether there is one."""
        choice = self.choices.get(key)
        if choice is None or not choice.isEnabled():
            return False
        choice.click()
        return True

    def retranslate(self) -> None:
        self.value_field.set_label(self.tr("Another value"))
        self.use_button.setText(self.tr("Use this"))
        self.setAccessibleName(self.tr("The conflict"))

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _use(self) -> None:
        self.typed.emit(self.value.text())

    def _begin(self, one: Conflict) -> None:
        """An empty sheet; the fields to type into outlive it."""
        self._shown, self.choices = one, {}
        self._typing.setParent(self)
        self._typing.hide()
        sheet = QWidget()
        self._layout = QVBoxLayout(sheet)
        self._layout.setContentsMargins(4, 0, 12, 4)
        self._layout.setSpacing(theme.space(4))
        self.setWidget(sheet)

    def _head(self, kind: str, sentence: str) -> None:
        for text, role in ((kind, "soft"), (sentence, "title")):
            label = QLabel(text, wordWrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
            self._layout.addWidget(label)

    def _notice(self, text: str) -> None:
        notice = Notice()
        notice.setText(text)
        self._layout.addWidget(notice)

    def _sides(self, one: Conflict, language: str, keys: dict[str, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.space(3))
        said = say.differing(one.sides, language)
        several = len({side.person.id for side in one.sides if side.person is not None}) > 1
        for number, (side, words) in enumerate(zip(one.sides, said, strict=True)):
            own = [option for option in one.options if option.side == number and option.choice in keys]
            choices = [self._choice(keys[option.choice], option, language) for option in own]
            card = SideCard(side, words, language if several else "", choices, self.tr("Does not count any more"))
            grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self._layout.addLayout(grid)
        return grid

    def _choice(self, key: str, option: Option, language: str) -> KeyChoice:
        words = say.option(option, language)
        return self._key_choice(key, words, lambda: self.chosen.emit(option.choice, words))

    def _key_choice(self, key: str, text: str, then: object) -> KeyChoice:
        choice = KeyChoice(key, text)
        choice.clicked.connect(then)
        self.choices[key] = choice
        return choice


class SideCard(QFrame):
    """One side: what was said, by whom, when and where, and the key that chooses it.

    Whom it is about is said in `language`; empty where all sides are about the same person.
    """

    def __init__(self, side: Side, words: Words, language: str, choices: Sequence[KeyChoice], gone: str) -> None:
        super().__init__()
        theme.mark(self, card=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(theme.space(2))
        self._label(layout, say.by(side), "strong")
        self._label(layout, _when(side), "soft")
        layout.addSpacing(theme.space(1))
        layout.addWidget(MarkedWords(words))
        if side.person is not None and language:
            if side.says != "value":
                self._label(layout, side.person.name, "strong")
            self._label(layout, say.person_words(side.person, language), "soft")
        if not side.counts:
            self._label(layout, gone, "error")
        layout.addSpacing(theme.space(1))
        layout.addStretch()
        for choice in choices:
            layout.addWidget(choice)

    @staticmethod
    def _label(layout: QVBoxLayout, text: str, role: str) -> None:
        if text:
            label = QLabel(text, wordWrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
            layout.addWidget(label)


def _key(number: int, option: Option) -> str:
    return MERGE_KEY if option.choice == "merge" else str(number)


def _when(side: Side) -> str:
    return str(messages.local(side.at))

