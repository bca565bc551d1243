"""How sheets are printed: the first page, paper, language, printer. Holds choices, prints nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ...catalog import LANGUAGES
from ...domain.sheet_code import line_code
from .. import icons, theme
from ..i18n import language
from ..widgets.field import Field
from ..widgets.layouts import across
from ..widgets.notice import Notice
from ..workspace import Workspace
from .paper_preview import PageView, Shown
from .paper_printing import Job
from .people_fields import Choice
from .people_words import number, vocabulary

WIDTH = 380


class SheetPanel(QFrame):
    """`changed` when the preview is out of date; the buttons are connected by the view."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, card=True)
        self.setFixedWidth(WIDTH)
        self._settings = workspace.settings
        self._printers: Sequence[str] = ()
        self.page, self.warning, self.count = PageView(), Notice(), QLabel(wordWrap=True)
        self.warning.hide()
        theme.mark(self.count, role="strong")
        self.paper, self.language, self.printer = Choice(), Choice(), Choice()
        self.online = QCheckBox()
        self.online.setChecked(self._settings.sheet_online)
        self._paper, self._language, self._printer = Field(self.paper), Field(self.language), Field(self.printer)
        self.save_button, self.print_button = QPushButton(), QPushButton()
        theme.mark(self.print_button, kind="primary")
        icons.put(self.print_button, "printer", "accent_ink")
        self._lay_out()
        self._connect()

    def job(self, slots: Sequence[str], file: Path | None = None) -> Job:
        """What is chosen here, for these slots."""
        printer = "" if file else self._settings.sheet_printer
        return Job(tuple(slots), self.language.code(), self.paper.code(), self.online.isChecked(), printer, file)

    def set_printers(self, names: Sequence[str]) -> None:
        """The printers that are there; the remembered one stays in the list when it is not."""
        self._printers = names
        remembered = self._settings.sheet_printer
        offered = {"": self.tr("No printer chosen")} | {name: name for name in names}
        if remembered and remembered not in names:
            offered[remembered] = self.tr("{name} (not connected)").format(name=remembered)
        self.printer.offer(offered)
        self.printer.put(remembered)

    def show_preview(self, shown: Shown | None) -> None:
        """The first page and what the job takes; None while nothing is chosen or known."""
        self.page.set_image(shown.image if shown else QImage())
        sample = shown.sample if shown else None
        if sample is None:
            self.count.setText(self.tr("Choose at least one item."))
        else:
            text = self.tr("Sheets: {sheets} · Pages: {pages} · People: {people}")
            self.count.setText(text.format(sheets=number(sample.sheets), pages=number(sample.pages),
                                           people=number(sample.people)))  # fmt: skip
        cannot = self.tr("Cannot be printed on line {line}: {characters}")
        self.warning.setText("\n".join(cannot.format(line=line_code(line), characters=" ".join(characters))
                                       for line, characters in (sample.unprintable[:3] if sample else ())))  # fmt: skip
        self.warning.setVisible(bool(self.warning.text()))

    def show_chosen(self, count: int) -> None:
        """How many sheets would be printed."""
        self.print_button.setText(self.tr("Print {count}").format(count=number(count)) if count else self.tr("Print"))
        for button in (self.print_button, self.save_button):
            button.setEnabled(count > 0)

    def retranslate(self) -> None:
        self._paper.set_label(self.tr("Paper"))
        self._language.set_label(self.tr("Language"))
        self._printer.set_label(self.tr("Printer"))
        self.page.setAccessibleName(self.tr("The first page"))
        self.online.setText(self.tr("Also people who are online"))
        self.online.setToolTip(self.tr("Usually left out: they cannot sign."))
        self.save_button.setText(self.tr("Save PDF…"))
        self.save_button.setToolTip("Ctrl+S")
        self.print_button.setToolTip("Ctrl+P")
        self.paper.offer({"Letter": self.tr("Letter"), "A4": "A4"})
        self.paper.put(self._settings.sheet_paper if self._settings.sheet_paper in ("Letter", "A4") else "Letter")
        spoken = vocabulary().language
        wanted = self._settings.sheet_language
        self.language.offer({code: spoken[code] for code in LANGUAGES})
        self.language.put(wanted if wanted in LANGUAGES else language())
        self.set_printers(self._printers)

    def _chosen(self) -> None:
        """Remember what was chosen."""
        settings = self._settings
        settings.sheet_paper, settings.sheet_online = self.paper.code(), self.online.isChecked()
        settings.sheet_language = "" if self.language.code() == language() else self.language.code()
        self.changed.emit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self.page, 1)
        layout.addWidget(self.warning)
        layout.addLayout(across(self._paper, self._language))
        layout.addWidget(self.online)
        layout.addWidget(self._printer)
        layout.addSpacing(theme.space(1))
        layout.addWidget(self.count)
        buttons = across(self.save_button)
        buttons.setSpacing(theme.space(2))
        buttons.addWidget(self.print_button, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        for box in (self.paper, self.language):
            box.activated.connect(lambda _index: self._chosen())
        self.online.toggled.connect(lambda _on: self._chosen())
        self.printer.activated.connect(
            lambda _index: setattr(self._settings, "sheet_printer", self.printer.code())
        )
