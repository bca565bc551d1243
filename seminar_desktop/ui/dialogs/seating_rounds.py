"""Several rounds at the round tables, as in a world café: everybody meets as many others as possible."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ... import export_words
from ...domain.errors import KnownError
from .. import theme
from ..messages import error as sentence
from ..widgets.layouts import across
from ..workspace import Workspace
from . import files

if TYPE_CHECKING:
    from ...domain.seating_rounds import Rounds
    from ...services.seating import Asked

USUAL, SECONDS = 3, 4.0
"""Rounds that are offered, and the effort of a search."""


class SeatingRoundsDialog(QDialog):
    """Rounds are looked for, looked at, written to a file, or taken as the seats one after the other."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        from ...services.seating_rounds import MOST

        self.workspace = workspace
        self.found: Rounds | None = None
        self._asked: Asked | None = None
        self._enough = Event()
        self.setWindowTitle(self.tr("Several rounds"))
        self.count = QSpinBox(minimum=2, maximum=MOST, value=USUAL)
        self.count.lineEdit().setTextMargins(10, 0, 0, 0)  # the style sheet cannot pad it
        self.find_button, self.export_button = QPushButton(self.tr("Find rounds")), QPushButton(self.tr("Export…"))
        self.bar, self.said = QProgressBar(), QLabel(wordWrap=True)
        self.take_buttons: list[QPushButton] = []
        self._lay_out()
        self.find_button.clicked.connect(self.look)
        self.export_button.clicked.connect(self.ask_export)
        self.finished.connect(lambda _result: self._enough.set())

    def look(self) -> None:
        """Look for the rounds in the background."""
        desk, count = self.workspace.desk, self.count.value()
        if desk is None:
            return
        self._work(True)
        self._enough.clear()

        def work(report) -> tuple[Asked, Rounds]:
            from ...services import seating, seating_rounds

            def progress(step: int, steps: int, _best: int) -> bool:
                return report(step, steps) and not self._enough.is_set()

            asked = seating.ask(desk, seating.Wanted())
            return asked, seating_rounds.find(asked, count, SECONDS, progress=progress)

        self.workspace.tasks.run(
            work, self._arrived, self._failed, lambda done, total: self.bar.setValue(100 * done // total),
            title=self.tr("Looking for seats…"), lane="seating", owner=self,
        )  # fmt: skip

    def take(self, number: int) -> None:
        """Let a round be the seats, from now on."""
        from ...services import seating

        desk = self.workspace.desk
        if desk is None or self.found is None:
            return
        try:
            before, changes = seating.save(desk, self.found.rounds[number - 1].seats)
        except KnownError as error:
            self.workspace.messages.error(error)
            return
        self.workspace.broadcast(changes)
        self.workspace.messages.good(self.tr("Everybody sits as in round {number}.").format(number=number),
                                     self.tr("Undo") if before else "", lambda: self._put_back(before))  # fmt: skip

    def ask_export(self) -> None:
        """Choose where the table is written."""
        files.ask_save(self, self.tr("Export the rounds"), Path.home() / "rounds.xlsx", self.export,
                       self.tr("Tables (*.xlsx *.csv)"))  # fmt: skip

    def export(self, path: Path) -> None:
        """Write people and rounds as Excel or CSV, by the name."""
        from ...services import seating_rounds

        settings = self.workspace.settings
        if self.found is None or self._asked is None:
            return
        table = seating_rounds.sheet(self._asked, self.found, export_words.words(settings.language),
                                     self.tr("Rounds"), self.tr("Round {number}"))  # fmt: skip
        locale = settings.export_locale
        self.workspace.tasks.run(
            lambda _progress: seating_rounds.write(path, table, locale),
            lambda _done: self.workspace.messages.good(self.tr("Written: {file}").format(file=path.name)),
            self._failed, lane="seating", owner=self,
        )  # fmt: skip

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _put_back(self, before) -> None:
        from ...services import seating

        if self.workspace.desk is not None:
            self.workspace.broadcast(seating.save(self.workspace.desk, before)[1])

    def _arrived(self, result: tuple[Asked, Rounds]) -> None:
        self._asked, self.found = result
        self._work(False)
        number = QLocale().toString
        all_ = self.found.rounds
        text = self.tr("Everybody meets {met} others on average. Cost of the rounds: {costs} (0: evenly shared).")
        costs = " · ".join(number(one.score.cost) for one in all_)
        self.said.setText(text.format(met=number(self.found.met, "f", 1), costs=costs))
        for button in self.take_buttons:
            self._rows.removeWidget(button)
            button.deleteLater()
        self.take_buttons = []
        for one in range(1, len(all_) + 1):
            button = QPushButton(self.tr("Seat everybody as in round {number}").format(number=one))
            button.clicked.connect(lambda _on=False, one=one: self.take(one))
            self._rows.addWidget(button)
            self.take_buttons.append(button)

    def _failed(self, error: Exception) -> None:
        self._work(False)
        if isinstance(error, KnownError) and error.code != "cancelled":
            self.said.setText(sentence(error))

    def _work(self, on: bool) -> None:
        self.bar.setVisible(on)
        self.bar.setValue(0)
        self.find_button.setEnabled(not on)
        self.export_button.setEnabled(not on and self.found is not None)
        self.said.setText("")

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("Every round keeps the rules and is shared out as evenly as the seats of one round; and "
                              "nobody sits with the same people again, as far as that is possible."),
                      wordWrap=True)  # fmt: skip
        theme.mark(hint, role="soft")
        theme.mark(self.find_button, kind="primary")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.setTextVisible(False)
        label = QLabel(self.tr("Rounds"))
        label.setBuddy(self.count)
        self.count.setAccessibleName(self.tr("Rounds"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._rows = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(hint)
        layout.addLayout(across(label, self.count, None, self.export_button, self.find_button))
        layout.addWidget(self.bar)
        layout.addWidget(self.said)
        layout.addLayout(self._rows)
        layout.addStretch()
        layout.addWidget(buttons)
        self._work(False)
        self.resize(560, 420)
