"""A damaged seminar is being made again: what happens, how far it is, and then what was found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from ... import wording_recovery
from .. import theme
from ..messages import announce, words
from ..widgets.note_list import Note, NoteList

if TYPE_CHECKING:
    from ...services.recovery import Report

_ICONS = {"missing": "warning", "missing_one": "warning", "whole": "check-circle", "aside": "file", "come_back": "swap"}
_SIZE = (600, 520)


class RecoveryDialog(QDialog):
    """`progress` while it lasts, `report` at the end; closing it does not stop the work."""

    def __init__(self, file: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Seminar recovery"))
        self._heading, self._sentence = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label, role in ((self._heading, "title"), (self._sentence, "soft")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, role=role)
        self._heading.setText(self.tr("The seminar is being made again"))
        self._sentence.setText(
            self.tr("“{file}” cannot be used as it is. It is kept aside, and the seminar is put together again from "
                    "its backups and second copies. Nothing is deleted.").format(file=file)
        )  # fmt: skip
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.notes = NoteList()
        self.notes.setAccessibleName(self.tr("What was found"))
        self.notes.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        for widget in (self._heading, self._sentence, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.notes, 1)
        layout.addStretch(0)
        layout.addWidget(self._buttons)
        self.resize(_SIZE[0], 200)

    def progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def report(self, report: Report, path: Path) -> None:
        """It is done."""
        from ...services.recovery import told

        found = told(report, path, (wording_recovery.FAULTS, wording_recovery.DONE))
        notes = [
            Note(number, words(table, code, values), icon=_ICONS.get(code, "info"),
                 tone="stop" if code.startswith("missing") else "")
            for number, (table, code, values) in enumerate(found)
        ]  # fmt: skip
        self._heading.setText(
            self.tr("The seminar is open again, but not complete") if report.missing
            else self.tr("The seminar is open again, and complete")
        )  # fmt: skip
        self._sentence.setText(self.tr("This machine is a new desk of it from now on, so that no number is used "
                                       "twice."))
        self.bar.hide()
        self.notes.set_notes(notes)
        self.notes.show()
        self.resize(*_SIZE)
        announce(self, self._heading.text())
