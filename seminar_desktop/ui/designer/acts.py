"""What can be done with whole templates: a new one, away with it, in use, in and out of files."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from ...domain import template as domain
from ...domain.errors import KnownError
from ...domain.journal import new_id
from ...domain.names import fold
from ...domain.template import Template
from ...services import certificate_settings, templates
from ..dialogs import files
from ..workspace import Workspace
from .document import Document
from .loading import USED

SUFFIX = ".json"
LARGEST = 4 * 1024 * 1024
"""Bytes of a file that is read at all: a template with 200 elements takes 500 kB at the very most."""


class TemplateActs(QObject):
    """Acts on the template that is open; whatever is written is one short transaction."""

    made = Signal(object)
    """A template that should be opened."""

    def __init__(self, workspace: Workspace, document: Document, owner: QWidget) -> None:
        super().__init__(owner)
        self._workspace, self._document, self._owner = workspace, document, owner
        self.question: QMessageBox | None = None

    # ---- keeping -----------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Keep the open template in the seminar; False when it was refused, and said why."""
        desk, template = self._workspace.desk, self._document.template
        if desk is None:
            return False
        try:
            changes = templates.save(desk, template)
        except KnownError as error:
            self._workspace.messages.error(error)
            return False
        self._document.was_saved(template)
        self._workspace.messages.good(self.tr("“{name}” is saved.").format(name=template.name))
        self._workspace.broadcast(changes)
        return True

    def new(self) -> None:
        """A template of its own that begins as this one is now."""
        template = self._document.template
        self._keep_new(replace(template, id=new_id("t"), name=self.tr("{name}, copy").format(name=template.name)[:80]))

    def remove(self, restore: bool) -> None:
        """Ask, then take the seminar's version away; a shipped template is as it was shipped again."""
        name = self._document.template.name
        box = QMessageBox(self._owner)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Restore the shipped template") if restore else self.tr("Delete the template"))
        text = self.tr("“{name}” is deleted on all desks. What was printed with it stays as it is. Delete it?")
        if restore:
            text = self.tr("Your changes to “{name}” are given up on all desks. Restore what was shipped?")
        box.setText(text.format(name=name))
        sure = box.addButton(self.tr("Restore") if restore else self.tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(lambda _answer: self._removed() if box.clickedButton() is sure else None)
        self.question = box
        box.open()

    def _removed(self) -> None:
        desk, template = self._workspace.desk, self._document.template
        if desk is not None:
            changes = templates.remove(desk, template.id)
            self._document.was_saved(template)
            self.made.emit(templates.template(desk, template.id, template.purpose))
            self._workspace.broadcast(changes)

    def use(self, used: bool) -> None:
        """Print with this template from now on; for badges also: let them arrange themselves again."""
        desk, template = self._workspace.desk, self._document.template
        if desk is None:
            return
        changes = certificate_settings.change(desk, {USED[template.purpose]: template.id if used else ""})
        text = self.tr("“{name}” is used from now on.") if used else self.tr("Badges arrange themselves on any paper.")
        self._workspace.messages.good(text.format(name=template.name))
        self._workspace.broadcast(changes)

    # ---- files -------------------------------------------------------------------------------------------------------

    def ask_export(self) -> None:
        name = re.sub(r"[^a-z0-9]+", "-", fold(self._document.template.name)).strip("-") or "template"
        folder = self._workspace.desk.database_path.parent
        files.ask_save(self._owner, self.tr("Save the template as a file"), folder / f"{name}{SUFFIX}", self.export,
                       self._filter())

    def export(self, file: Path) -> None:
        """Write the open template, as it is now, to a file."""
        template = self._document.template
        try:
            file.write_text(domain.write(template), encoding="utf-8")
        except OSError:
            self._workspace.messages.error(KnownError("file_unwritable", path=str(file)))
            return
        pictures = any(getattr(element, "image", "") for side in template.sides for element in side)
        said = self.tr("Saved as {file}.").format(file=file)
        more = self.tr("Its pictures are not in the file: add them again where it is opened.") if pictures else ""
        self._workspace.messages.good(f"{said} {more}".strip(), self.tr("Open folder"), lambda: files.show(file.parent))

    def ask_import(self) -> None:
        files.ask_open(self._owner, self.tr("Open a template from a file"), self._filter(), self.read)

    def read(self, file: Path) -> None:
        """Keep the template of a file as a new one of the seminar."""
        try:
            if file.stat().st_size > LARGEST:
                raise KnownError("template_invalid", where=file.name)
            found = domain.read(file.read_text(encoding="utf-8-sig"), "imported")
        except OSError:
            self._workspace.messages.error(KnownError("file_unreadable", path=file.name))
        except UnicodeDecodeError:
            self._workspace.messages.error(KnownError("template_invalid", where="UTF-8"))
        except KnownError as error:
            self._workspace.messages.error(error)
        else:
            self._keep_new(replace(found, id=new_id("t"), name=found.name or file.stem[:80]))

    def _keep_new(self, template: Template) -> None:
        desk = self._workspace.desk
        if desk is None:
            return
        try:
            changes = templates.save(desk, template)
        except KnownError as error:
            self._workspace.messages.error(error)
            return
        self.made.emit(template)
        self._workspace.broadcast(changes)

    def _filter(self) -> str:
        words = self.tr("Templates")
        return f"{words} (*{SUFFIX})"
