"""The template that is being designed: its history, what is selected, and which side is shown."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from ...domain import template_edit
from ...domain.template import Element, Purpose, Template
from ...domain.template_edit import Side

EMPTY = Template("", "", Purpose.BADGE, 100.0, 60.0)
_MERGES = 1
"""Id of commands that may melt into the one before; -1 never does."""


class Document(QObject):
    """Holds an immutable template; every step is one `QUndoCommand` with the template before and after it."""

    changed = Signal()
    """The template or the side shown."""
    selected = Signal()
    loaded = Signal()
    """Another template, or the same one read anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.template = EMPTY
        self.saved = EMPTY
        """As it was read or saved last."""
        self.back = False
        self.ids: tuple[str, ...] = ()
        self._sealed = 0
        self._before: Template | None = None

    # ---- what it is --------------------------------------------------------------------------------------------------

    @property
    def side(self) -> Side:
        return template_edit.side_of(self.template, self.back)

    @property
    def paper(self) -> tuple[float, float]:
        return self.template.width, self.template.height

    @property
    def dirty(self) -> bool:
        """Whether something would be lost."""
        return self.template != self.saved

    @property
    def dragging(self) -> bool:
        """A step is being tried out and not kept yet."""
        return self._before is not None

    def chosen(self) -> Side:
        """The selected elements in the order of drawing."""
        return template_edit.chosen(self.side, self.ids)

    def only(self) -> Element | None:
        """The selected element when there is exactly one."""
        some = self.chosen()
        return some[0] if len(some) == 1 else None

    # ---- opening -----------------------------------------------------------------------------------------------------

    def load(self, template: Template, *, saved: bool = True) -> None:
        """Show another template; with `saved` it is as the seminar has it."""
        self._before = None
        self.template, self.saved = template, template if saved else EMPTY
        self.back, self.ids = False, ()
        self.stack.clear()
        self.changed.emit()
        self.selected.emit()
        self.loaded.emit()

    def was_saved(self, template: Template) -> None:
        """What is kept in the seminar now; the history stays."""
        self.saved = template
        self.changed.emit()

    # ---- steps -------------------------------------------------------------------------------------------------------

    def do(self, side: Side, words: str, merge: str = "", select: Collection[str] | None = None) -> None:
        """Keep a new state of the side shown. Steps with the same `merge` that follow one another are one."""
        self.do_template(template_edit.with_side(self.template, side, self.back), words, merge, select)

    def do_template(self, template: Template, words: str, merge: str = "",
                    select: Collection[str] | None = None) -> None:
        """Keep a new state of the whole template."""
        before = self._before or self.template
        self._before = None
        if template == before:
            self._put(template, self.back)
            return
        key = f"{merge}:{self.back}:{','.join(self.ids)}:{self._sealed}" if merge else ""
        self.stack.push(_Step(self, before, template, key, words))
        if select is not None:
            self.select(select)

    def rename(self, name: str, words: str) -> None:
        self.do_template(replace(self.template, name=name), words, "name")

    def try_out(self, side: Side) -> None:
        """Show a state without keeping it: while something is dragged."""
        if self._before is None:
            self._before = self.template
        self._put(template_edit.with_side(self.template, side, self.back), self.back)

    def keep(self, words: str) -> None:
        """Keep what was tried out, as one step."""
        if self._before is not None:
            self.do_template(self.template, words)

    def drop(self) -> None:
        """Forget what was tried out."""
        if self._before is not None:
            before, self._before = self._before, None
            self._put(before, self.back)

    def seal(self) -> None:
        """Whatever follows is a step of its own."""
        self._sealed += 1

    # ---- choosing ----------------------------------------------------------------------------------------------------

    def select(self, ids: Collection[str]) -> None:
        """Select elements of the side shown."""
        known = {element.id for element in self.side}
        wanted = tuple(id_ for id_ in ids if id_ in known)
        if wanted != self.ids:
            self.ids = wanted
            self.seal()
            self.selected.emit()

    def select_all(self) -> None:
        self.select([element.id for element in self.side])

    def turn(self, back: bool) -> None:
        """Show the front or the back."""
        if back != self.back:
            self.drop()
            self.ids = ()
            self._put(self.template, back)
            self.selected.emit()

    def _put(self, template: Template, back: bool) -> None:
        self.template, self.back = template, back
        self.changed.emit()
        known = {element.id for element in self.side}
        if not known.issuperset(self.ids):
            self.select([id_ for id_ in self.ids if id_ in known])


class _Step(QUndoCommand):
    """One step; steps with the same key melt together."""

    def __init__(self, document: Document, before: Template, after: Template, key: str, words: str) -> None:
        super().__init__(words)
        self._document, self._before, self._after, self._key = document, before, after, key
        self._back = document.back

    def id(self) -> int:
        return _MERGES if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._key != self._key:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        self._document._put(self._after, self._back)

    def undo(self) -> None:
        self._document._put(self._before, self._back)
        self._document.seal()
