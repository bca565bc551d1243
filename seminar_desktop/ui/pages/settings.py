"""The settings page, built from the declarations in `settings.py`."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...settings import SECTIONS, Choice, Number, Setting, Settings
from .. import theme
from ..keeper import keeper_of
from ..messages import marked, words
from ..page import Page
from ..widgets.field import Field
from ..workspace import Workspace

COLUMN = 560


class SettingsPage(Page):
    """One card per section, one field per declared setting; a change takes effect at once."""

    name = "settings"
    icon = "settings"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.fields: dict[str, Field] = {}
        self._headings: dict[str, QLabel] = {}
        self._offered: dict[str, list[tuple[str, str]]] = {}
        self.printers_button = QPushButton()
        self.printers_button.clicked.connect(self.choose_printers)
        self.backups_button = QPushButton()
        self.backups_button.clicked.connect(self.show_backups)
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        self._cards = QVBoxLayout(column)
        self._cards.setContentsMargins(0, 24, 0, 24)
        self._cards.setSpacing(theme.space(5))
        for section in SECTIONS.texts:
            self._cards.addWidget(self._card(section))
        self._cards.addStretch(1)
        holder = QWidget()
        centre = QVBoxLayout(holder)
        centre.setContentsMargins(24, 0, 24, 0)
        centre.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        column.setMinimumWidth(min(COLUMN, 480))
        scroll = QScrollArea(widgetResizable=True, focusPolicy=Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        workspace.setting_changed.connect(self._changed)

    def open(self) -> None:
        """Offer the papers and the printers of this machine."""
        super().open()
        self.backups_button.setEnabled(self.workspace.desk is not None)
        from ...services import own_papers
        from ..printing import printer_names

        papers = own_papers.stocks(self.workspace.settings.own_papers)
        self.offer("badge_stock", [(paper.id, paper.name) for paper in papers])
        self.workspace.tasks.run(lambda _progress: printer_names(),
                                 lambda names: self.offer("printer", [(name, name) for name in names]),
                                 lane="printers")  # fmt: skip

    def offer(self, key: str, choices: list[tuple[str, str]]) -> None:
        """Choices of a setting that are only known at run time, as (value, shown): printers, badge papers."""
        self._offered[key] = choices
        self._fill(key)

    def retranslate(self) -> None:
        for section, heading in self._headings.items():
            heading.setText(words(SECTIONS, section))
        self.printers_button.setText(self.tr("Printers and papers…"))
        self.backups_button.setText(self.tr("Backups and second copy…"))
        for item in Settings.declared():
            field = self.fields[item.key]
            field.set_label(_tr(item.label))
            field.set_hint(_tr(item.hint))
            self._fill(item.key)

    def choose_printers(self) -> QWidget:
        """Which printer prints what, and papers of one's own."""
        from ..dialogs.printers import PrintersDialog

        dialog = PrintersDialog(self.workspace, self)
        dialog.open()
        return dialog

    def show_backups(self) -> QWidget | None:
        """Backups and second copy of the open seminar."""
        keeper = keeper_of(self.workspace)
        if keeper is None:
            return None
        from ..dialogs.backups import BackupsDialog

        dialog = BackupsDialog(keeper, self)
        dialog.open()
        return dialog

    def _card(self, section: str) -> QFrame:
        card = QFrame()
        theme.mark(card, card=True)
        heading = self._headings[section] = QLabel()
        theme.mark(heading, role="title")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(24, 20, 24, 24)
        layout.setSpacing(theme.space(4))
        layout.addWidget(heading)
        for item in Settings.declared():
            if item.section == section:
                field = self.fields[item.key] = Field(self._editor(item))
                layout.addWidget(field)
        if section == "desk":
            layout.addWidget(self.backups_button, 0, Qt.AlignmentFlag.AlignLeft)
        if section == "badges":
            layout.addWidget(self.printers_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _editor(self, item: Setting[Any]) -> QWidget:
        settings, key = self.workspace.settings, item.key
        if isinstance(item, Choice) or key in ("printer", "badge_stock"):
            combo = QComboBox()
            combo.activated.connect(lambda _row: setattr(settings, key, combo.currentData()))
            return combo
        if isinstance(item, Number):
            spin = QSpinBox(minimum=item.low, maximum=item.high, singleStep=5, suffix=f" {item.unit}")
            spin.setValue(getattr(settings, key))
            spin.valueChanged.connect(lambda value: setattr(settings, key, value))
            return spin
        if isinstance(item.default, bool):
            box = QCheckBox()
            box.setChecked(getattr(settings, key))
            box.toggled.connect(lambda on: setattr(settings, key, on))
            return box
        line = QLineEdit(getattr(settings, key), maxLength=60)
        line.editingFinished.connect(lambda: setattr(settings, key, line.text().strip()))
        return line

    def _fill(self, key: str) -> None:
        """(Re)write the choices of a combo in the language in use."""
        combo = self.fields[key].editor
        if not isinstance(combo, QComboBox):
            return
        item, value = getattr(Settings, key), getattr(self.workspace.settings, key)
        if isinstance(item, Choice):
            choices = [(choice, _tr(label)) for choice, label in item.choices.items()]
        else:
            choices = [("", self.tr("Not chosen yet")), *self._offered.get(key, [])]
            if value not in [choice for choice, _shown in choices]:
                choices.append((value, value))
        combo.clear()
        for choice, shown in choices:
            combo.addItem(shown, choice)
        combo.setCurrentIndex([choice for choice, _shown in choices].index(value))

    def _changed(self, key: str) -> None:
        """Another part of the program changed a setting: show it."""
        field, value = self.fields.get(key), getattr(self.workspace.settings, key, None)
        if field is None:
            return
        editor = field.editor
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QCheckBox):
            editor.setChecked(bool(value))
        elif isinstance(editor, QSpinBox):
            editor.setValue(int(value))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))


def _tr(text: str) -> str:
    return marked("Settings", text)
