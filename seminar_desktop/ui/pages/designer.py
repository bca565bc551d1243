"""The designer: templates of badges and certificates, changed by hand on the paper as it will be printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from ...domain import template_edit
from ...domain.changes import Changes
from ...domain.errors import KnownError
from ...domain.template import ImageElement, Purpose, Template
from ...domain.template_edit import New
from .. import theme
from ..designer.acts import TemplateActs
from ..designer.canvas import Canvas
from ..designer.document import EMPTY, Document
from ..designer.drawing import Drawing
from ..designer.flaws import FlawStrip
from ..designer.focus import is_fit, tab_through
from ..designer.inspector import Inspector
from ..designer.loading import Loaded, filling, load, subject
from ..designer.pictures import PictureDialog
from ..designer.preview_bar import PreviewBar
from ..designer.rulers import Ruled
from ..designer.side_panel import SidePanel
from ..designer.thumbnails import Thumbnails
from ..designer.toolbar import Toolbar
from ..page import Page
from ..widgets.elided import Elided
from ..widgets.layouts import across
from ..widgets.notice import Notice
from ..workspace import Workspace
from .paper_leaving import CloseGuard, ask

LANE = "designer"
PAUSE = 120
"""Milliseconds without a change after which the flaws are looked for."""


class DesignerPage(Page):
    """A gallery, a canvas and an inspector around one document."""

    name = "designer"
    icon = "pencil"
    wants = Changes.TEMPLATES | Changes.CERTIFICATES | Changes.PEOPLE | Changes.SEMINAR

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.document, self.drawing = Document(self), Drawing()
        self.thumbnails = Thumbnails(workspace, self.drawing)
        self.purpose = Purpose.BADGE
        self.loaded: Loaded | None = None
        self.question: QMessageBox | None = None
        self._theirs: Template | None = None
        self._brought: Template | None = None
        self._loads = 0
        self._make()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.canvas)

    # ---- what the window calls --------------------------------------------------------------------------------------

    def open(self) -> None:
        """Another seminar: what was not saved in the one before can still be kept in this one."""
        left = self._brought or (self.document.template if self.document.dirty and self.loaded else None)
        if left is not None:
            self.workspace.messages.info(
                self.tr("“{name}” was not saved before the other seminar was opened.").format(name=left.name),
                self.tr("Keep it here"), lambda: self._take_along(left))
        self.loaded = self._theirs = self._brought = None
        self.thumbnails.set_loaded(None)
        self.document.load(self.document.template)
        super().open()

    def refresh(self) -> None:
        desk = self.workspace.desk
        self._loads += 1
        mine = self._loads
        self.workspace.tasks.run(lambda _progress: load(desk), lambda loaded: self._loaded(mine, loaded),
                                 self._failed, lane=LANE)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Designer"))
        self.save_button.setText(self.tr("Save"))
        self.save_button.setToolTip("Ctrl+S")
        self._take.setText(self.tr("Show theirs"))
        self._keep.setText(self.tr("Keep mine"))
        self.canvas.setAccessibleName(self.tr("Drawing of the template"))
        self.flaws.setAccessibleName(self.tr("What is amiss"))
        self._follow()
        if self.loaded is not None:
            self.side.show_loaded(self.loaded, self.purpose)
            self._look_for_flaws()

    def may_leave(self, go: Callable[[], object]) -> bool:
        return self._ask_first(go)

    def showEvent(self, event: QShowEvent) -> None:
        if self.workspace.design:
            wanted, self.workspace.design = Purpose(self.workspace.design), ""
            QTimer.singleShot(0, self, lambda: self.show_purpose(wanted))
        self._guard.watch(self.window())
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.canvas.editor.finish()
        self.canvas.cancel()
        super().hideEvent(event)

    # ---- choosing what is designed ----------------------------------------------------------------------------------

    def show_purpose(self, purpose: Purpose) -> None:
        """Badges or certificates; what is unsaved is asked about first."""
        if purpose == self.purpose:
            return
        if self.loaded is None:
            self.purpose = purpose
        elif self._ask_first(lambda: self._turn_to(purpose)):
            self._turn_to(purpose)
        else:
            self.side.purpose.choose(self.purpose.value)

    def show_template(self, id_: str) -> None:
        """Another template of the purpose; what is unsaved is asked about first."""
        def go() -> None:
            found = self.loaded.template(id_, self.purpose) if self.loaded else None
            if found is not None:
                self._load(found)

        if id_ == self.document.template.id or self._ask_first(go):
            go() if id_ != self.document.template.id else None
        else:
            self.side.gallery.mark(self.document.template.id)

    def add(self, tool: New) -> None:
        """A new element in the middle of the paper, selected and ready to be changed."""
        document = self.document
        text = self.tr("Text")
        element = template_edit.new_element(tool, document.template, document.side, text)
        document.do((*document.side, element), self.toolbar.add[tool].accessibleName(), select=[element.id])
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(element, ImageElement):
            self.choose_picture()

    def choose_picture(self) -> PictureDialog | None:
        """Let the operator choose what the selected picture shows."""
        only = self.document.only()
        if not isinstance(only, ImageElement) or self.loaded is None:
            return None
        dialog = PictureDialog(self.workspace, self.loaded.assets, only.image, self)
        dialog.chosen.connect(lambda id_: self._put_picture(only.id, id_))
        dialog.open()
        return dialog

    def save(self) -> bool:
        """Keep the template in the seminar."""
        self.canvas.editor.finish()
        return self.acts.save()

    # ---- loading -----------------------------------------------------------------------------------------------------

    def _loaded(self, number: int, loaded: Loaded) -> None:
        if number != self._loads or self.workspace.desk is None:
            return
        first, before = self.loaded is None, self.loaded
        self.loaded = loaded
        self.inspector.assets = loaded.assets
        self.drawing.set_images({asset.id: asset.data for asset in loaded.assets.values()})
        self.bar.set_cast(loaded.cast, subject(loaded).person)
        self.bar.set_purpose(self.purpose)
        self.thumbnails.set_loaded(loaded)
        if first:
            self._load(self.loaded.first(self.purpose))
            if self._brought is not None:
                self._take_along(self._brought)
        else:
            self._fill()
            self._compare()
        anew = first or before is None or before.assets != loaded.assets or before.cast != loaded.cast
        self.side.show_loaded(loaded, self.purpose, anew)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.workspace.messages.error(error)

    def _turn_to(self, purpose: Purpose) -> None:
        self.purpose = purpose
        self.bar.set_purpose(purpose)
        self._load(self.loaded.first(self.purpose))
        self.side.show_loaded(self.loaded, purpose)

    def _load(self, template: Template) -> None:
        self._theirs = None
        self._banner.hide()
        if template.purpose != self.purpose:
            self.purpose = template.purpose
            self.bar.set_purpose(self.purpose)
        self._fill()
        self.document.load(template)
        self.side.follow()

    def _take_along(self, template: Template) -> None:
        """What was left unsaved in another seminar, as an unsaved template of this one, which keeps its own."""
        if self.loaded is None:
            self._brought = template
        elif self._ask_first(lambda: self._take_along(template)):
            self._brought, template = None, self.loaded.apart(template)
            self._load(template)
            self.document.load(template, saved=False)

    def _compare(self) -> None:
        """What the seminar has now against what was opened: another desk may have changed it."""
        mine = self.document.saved
        theirs = self.loaded.template(self.document.template.id, self.purpose)
        if theirs == mine:
            return
        if not self.document.dirty:
            if theirs is None:
                said = self.tr("“{name}” was deleted at another desk.").format(name=mine.name)
                self.workspace.messages.info(said)
            self._load(theirs or self.loaded.first(self.purpose))
            return
        if theirs is None or theirs == self.document.template:
            self.document.was_saved(theirs or EMPTY)
            return
        self._theirs = theirs
        self._said.setText(self.tr("“{name}” was changed at another desk while you worked on it.").format(
            name=theirs.name))
        self._banner.show()

    def _take_theirs(self) -> None:
        if self._theirs is not None:
            self._load(self._theirs)

    def _keep_mine(self) -> None:
        if self._theirs is not None:
            self.document.was_saved(self._theirs)
            self._theirs = None
        self._banner.hide()

    # ---- whose paper -------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Put the person who is shown on the paper."""
        desk = self.workspace.desk
        if desk is not None and self.loaded is not None:
            self.drawing.set_filling(filling(desk, self.purpose, self.loaded.cast, self.bar.subject()))
            self.canvas.design.follow()
            self.canvas.viewport().update()
            self.inspector.follow()
            self._soon.start()

    def _look_for_flaws(self) -> None:
        side = self.document.side
        if self.canvas.gesture is not None:  # the strip would take room from under the mouse
            self._soon.start()
        elif self.loaded is not None:
            self.flaws.show_findings(self.drawing.findings(side, self.document.template), side)

    # ---- leaving -----------------------------------------------------------------------------------------------------

    def unsaved(self) -> str:
        """What would be lost."""
        if not self.document.dirty or self.loaded is None:
            return ""
        return self.tr("Your changes to “{name}” are not saved.").format(name=self.document.template.name)

    def _ask_first(self, go: Callable[[], object]) -> bool:
        """Whether nothing would be lost; otherwise ask, and call `go` once it is saved or given up."""
        self.canvas.editor.finish()
        text = self.unsaved()
        if not text:
            return True

        def keep() -> None:
            if self.save():
                go()

        def give_up() -> None:
            self._load(self.loaded.first(self.purpose) if self.document.saved == EMPTY else self.document.saved)
            go()

        self.question = ask(self, text, keep, give_up)
        return False

    # ---- following ---------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        dirty = self.document.dirty and self.loaded is not None
        self.save_button.setEnabled(dirty)
        none = self.loaded is not None and not self.document.template.id
        for widget in (self.canvas, self.toolbar, self.inspector):
            widget.setDisabled(none)
        self._state.set_text(self.tr("There is no template of this kind. Open one from a file.") if none else
                             self.tr("Not saved yet") if dirty else self.tr("Saved") if self.loaded else "")
        self._soon.start()

    def _put_picture(self, element: str, image: str) -> None:
        document = self.document
        document.do(template_edit.change(document.side, [element], image=image), self.tr("Picture"))

    def _select(self, element: str) -> None:
        self.document.select([element])
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self) -> None:
        self.document.select(())
        self.inspector.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.inspector.name.selectAll()

    # ---- keys --------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Ctrl+0 shows all of the paper here; elsewhere it opens a page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_fit(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_fit(event):
            self.canvas.fit()
        else:
            super().keyPressEvent(event)

    # ---- building ----------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.canvas = Canvas(self.document, self.drawing)
        self.toolbar, self.bar = Toolbar(self.canvas), PreviewBar(self.canvas)
        self.inspector = Inspector(self.document, self.drawing)
        self.side = SidePanel(self.document, self.thumbnails.draw)
        self.acts = TemplateActs(self.workspace, self.document, self)
        self.flaws, self._guard = FlawStrip(), CloseGuard(self, self.unsaved)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._title, self._state = QLabel(), Elided("soft")
        theme.mark(self._title, role="heading")
        self.save_button, self._take, self._keep = QPushButton(), QPushButton(), QPushButton()
        theme.mark(self.save_button, kind="primary")
        self._said, self._banner = Notice(), QFrame()
        self._banner.hide()

    def _lay_out(self) -> None:
        banner = QHBoxLayout(self._banner)
        banner.setContentsMargins(0, 0, 0, 0)
        banner.addWidget(self._said, 1)
        for button in (self._keep, self._take):
            banner.addWidget(button)
        middle = QVBoxLayout()
        middle.setSpacing(theme.space(2))
        for widget, stretch in ((Ruled(self.canvas), 1), (self.flaws, 0), (self.bar, 0)):
            middle.addWidget(widget, stretch)
        body = QHBoxLayout()
        body.setSpacing(theme.space(4))
        body.addWidget(self.side)
        body.addLayout(middle, 1)
        body.addWidget(self.inspector)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(theme.space(2))
        layout.addLayout(across(self._title, self._state, None, self.bar.view, self.save_button))
        layout.addWidget(self.toolbar)
        layout.addWidget(self._banner)
        layout.addLayout(body, 1)
        tab_through(self.side, self.toolbar, self.canvas, self.inspector, self.flaws, self.bar, self.bar.view,
                     self._banner, self.save_button)

    def _connect(self) -> None:
        self.document.changed.connect(self._follow)
        self.document.loaded.connect(self._look_for_flaws)
        self._soon.timeout.connect(self._look_for_flaws)
        self.toolbar.added.connect(self.add)
        self.bar.chosen.connect(self._fill)
        self.flaws.element_wanted.connect(self._select)
        self.inspector.picture_wanted.connect(self.choose_picture)
        self.save_button.clicked.connect(self.save)
        self._take.clicked.connect(self._take_theirs)
        self._keep.clicked.connect(self._keep_mine)
        self._guard.refused.connect(lambda go: self._ask_first(go))
        self.acts.made.connect(self._load)
        side = self.side
        side.purpose.chosen.connect(lambda name: self.show_purpose(Purpose(name)))
        side.gallery.wanted.connect(self.show_template)
        side.new.clicked.connect(lambda: self._ask_first(self.acts.new) and self.acts.new())
        side.use.clicked.connect(lambda: self.acts.use(not side.used))
        side.rename.triggered.connect(self._rename)
        side.remove.triggered.connect(lambda: self.acts.remove(side.restores))
        side.export.triggered.connect(self.acts.ask_export)
        side.read.triggered.connect(lambda: self._ask_first(self.acts.ask_import) and self.acts.ask_import())
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        stack = self.document.stack
        for keys, act in (("Ctrl+S", self.save), ("Ctrl+Z", stack.undo), ("Ctrl+Y", stack.redo),
                          ("Ctrl+Shift+Z", stack.redo)):
            QShortcut(QKeySequence(keys), self, act, context=inside)

