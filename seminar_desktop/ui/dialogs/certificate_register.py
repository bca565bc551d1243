"""Writing the register of certificates: as a table to work with, or on paper to be signed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.errors import KnownError
from .. import theme
from ..i18n import language
from ..pages.people_fields import Choice
from ..pages.people_words import number
from ..tasks import Task
from ..widgets.field import Field
from ..workspace import Workspace
from . import files
from .export import COMMA, CSV, LANE, SEMICOLON, XLSX

_WIDTH = 540
PDF = "pdf"


class RegisterDialog(QDialog):
    """Choices only; `save(path)` writes."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self.format, self.delimiter = Choice(), Choice()
        self._fields = {"format": Field(self.format), "delimiter": Field(self.delimiter)}
        self._hint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        theme.mark(self._hint, role="soft")
        self.save_button = QPushButton(self.tr("Save as…"), default=True)
        theme.mark(self.save_button, kind="primary")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._offer()
        self._lay_out()
        self.format.currentIndexChanged.connect(lambda _index: self._adapt())
        self._buttons.accepted.connect(self.ask_file)
        self._buttons.rejected.connect(self.reject)
        self._adapt()

    def ask_file(self) -> QFileDialog:
        """Remember the choices and ask where to write."""
        settings, suffix = self._workspace.settings, self.format.code()
        if suffix == CSV:
            settings.export_locale = self.delimiter.code()
        words = {XLSX: self.tr("Excel workbook"), CSV: self.tr("CSV table"), PDF: "PDF"}[suffix]
        folder = self._workspace.desk.database_path.parent
        dialog = QFileDialog(self, self.tr("Register of certificates"), str(folder), f"{words} (*.{suffix})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        day = self._workspace.desk.now().date().isoformat()
        dialog.selectFile(self.tr("certificate-register-{day}").format(day=day) + f".{suffix}")
        dialog.fileSelected.connect(lambda file: self.save(Path(file)))
        dialog.open()
        return dialog

    def save(self, path: Path) -> Task:
        """Write in the background and close."""
        from ...register_words import words
        from ...services import certificate_register

        workspace, desk = self._workspace, self._workspace.desk
        spoken, locale = words(language()), self.delimiter.code()
        said, caption = self.tr("Saved: {file}. Entries: {count}."), self.tr("Open")
        task = workspace.tasks.run(
            lambda progress: certificate_register.export(desk, path, spoken, locale, progress),
            lambda count: workspace.messages.good(
                said.format(file=path.name, count=number(count)), caption, lambda: files.show(path)
            ),
            lambda error: workspace.messages.error(error) if isinstance(error, KnownError) else None,
            title=self.tr("Writing {file}…").format(file=path.name), lane=LANE,
        )  # fmt: skip
        self.accept()
        return task

    def _offer(self) -> None:
        self.format.offer({
            PDF: self.tr("PDF to print and sign"),
            XLSX: self.tr("Excel workbook (.xlsx)"),
            CSV: self.tr("CSV table (.csv)"),
        })  # fmt: skip
        self.format.put(PDF)
        self.delimiter.offer({COMMA: self.tr("Comma: El Salvador, Guatemala, Honduras, Mexico, USA"),
                              SEMICOLON: self.tr("Semicolon: Costa Rica, South America, Spain")})  # fmt: skip
        self.delimiter.put(self._workspace.settings.export_locale or COMMA)

    def _adapt(self) -> None:
        """Show what matters for the format."""
        paper = self.format.code() == PDF
        self._fields["delimiter"].setVisible(self.format.code() == CSV)
        self._hint.setText(
            self.tr("Every version that was ever issued, with its verification code, the fingerprints of the keys and "
                    "room for signatures. Printed and signed it proves what was issued without any computer.")
            if paper else
            self.tr("One row a version, with everything that is known about it. It holds names: pass it on only to "
                    "those who may have them.")
        )  # fmt: skip
        self.layout().activate()
        self.resize(_WIDTH, self.layout().totalHeightForWidth(_WIDTH))

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Register of certificates"))
        heading = QLabel(self.tr("Register of certificates"))
        theme.mark(heading, role="title")
        self._fields["format"].set_label(self.tr("Format"))
        self._fields["delimiter"].set_label(self.tr("Between the columns"))
        self._fields["delimiter"].set_hint(self.tr("What Excel expects goes with the region the computer is set to."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(heading)
        for field in self._fields.values():
            layout.addWidget(field)
        layout.addWidget(self._hint)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
