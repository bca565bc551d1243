"""The rule that decides who earns a certificate: try it out, see who would gain or lose, then make it the rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.errors import KnownError
from ...services import eligibility, rules
from .. import theme
from ..messages import error as sentence
from ..pages.people_words import vocabulary
from ..tasks import Task
from ..widgets.layouts import across
from ..workspace import Workspace
from . import rule_fields
from .rule_form import WIDTH as FORM
from .rule_form import RuleForm
from .rule_outlook import RuleOutlook

if TYPE_CHECKING:
    from ...services.eligibility import Simulation

PAUSE = 250
"""Milliseconds without a change after which is counted."""
_LANE = "simulate"


class RuleDialog(QDialog):
    """A form at the left, what would follow from it at the right. Nothing is stored before "Make it the rule"."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.workspace = workspace
        self._rules = rules.rules(workspace.desk)
        self._task: Task | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.simulate)
        self.setWindowTitle(self.tr("Rule for certificates"))
        self.form = RuleForm(self._rules)
        self.form.setFixedWidth(FORM)
        self.outlook = RuleOutlook(vocabulary())
        self._error = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        theme.mark(self._error, role="error")
        self._error.hide()
        self.reset_button = QPushButton(self.tr("Reset to defaults"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.apply_button = QPushButton(self.tr("Make it the rule"))
        theme.mark(self.reset_button, kind="quiet")
        theme.mark(self.apply_button, kind="primary")
        self._lay_out()
        self.form.changed.connect(self._changed)
        self.reset_button.clicked.connect(lambda: self.form.put(rule_fields.defaults(self._rules)))
        self.cancel_button.clicked.connect(self.reject)
        self.apply_button.clicked.connect(self.apply)
        self._offer()
        self.simulate()

    def fields(self) -> dict[str, str]:
        """What would be stored."""
        return rule_fields.fields(self.form.values(), self._rules)

    def differs(self) -> bool:
        """Whether this is another rule than the one in force."""
        return self.form.values() != rule_fields.values(self._rules)

    def simulate(self) -> None:
        """Count in the background; a count that has been overtaken is dropped."""
        desk, fields, changed = self.workspace.desk, self.fields(), self.differs()
        self._stop()

        def found(simulation: Simulation) -> None:
            if self._task is mine:
                self._task = None
                self.outlook.show_simulation(simulation, changed)

        def failed(error: Exception) -> None:
            if self._task is mine and isinstance(error, KnownError):
                self._task = None
                self._say(error)

        self.outlook.wait()
        mine = self._task = self.workspace.tasks.run(
            lambda _progress: eligibility.simulate(desk, fields), found, failed, lane=_LANE
        )

    def apply(self) -> None:
        """Store it; a refusal is said below the form."""
        try:
            changes = rules.change(self.workspace.desk, self.fields())
        except KnownError as error:
            self._say(error)
            return
        self.accept()
        self.workspace.broadcast(changes)
        self.workspace.messages.good(self.tr("This is the rule now. Everybody was counted anew."))

    def done(self, result: int) -> None:
        self._pause.stop()
        self._stop()
        super().done(result)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _changed(self) -> None:
        self._stop()  # what is being counted is about another rule already
        self._error.hide()
        self._offer()
        self.outlook.wait()
        self._pause.start()

    def _offer(self) -> None:
        self.apply_button.setEnabled(self.differs())
        self.reset_button.setEnabled(self.form.values() != rule_fields.defaults(self._rules))

    def _say(self, error: KnownError) -> None:
        self._error.setText(sentence(error))
        self._error.show()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Who earns a certificate"))
        text = QLabel(self.tr("Try another rule and see who would gain or lose. It holds for everybody at once."),
                      wordWrap=True)
        theme.mark(heading, role="title")
        theme.mark(text, role="soft")
        halves = across(self.form, self.outlook)
        halves.setStretch(1, 1)
        halves.setSpacing(theme.space(5))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        layout.addWidget(heading)
        layout.addWidget(text)
        layout.addLayout(halves, 1)
        layout.addWidget(self._error)
        layout.addLayout(across(self.reset_button, None, self.cancel_button, self.apply_button))
        self.resize(1000, 660)
