"""Joining again: a laptop that was called lost, or whose file is a copy, becomes a new desk of the same seminar."""

from __future__ import annotations

from ...domain.changes import Changes
from ...domain.errors import KnownError
from ..messages import error as sentence
from .join import JoinDialog


class JoinAgainDialog(JoinDialog):
    """`joined(path)` when this file is a desk of the seminar again. Nothing it holds is lost."""

    def accept(self) -> None:
        """Become another desk, take the name along, and exchange at once."""
        invited, desk, settings = self.invited, self.workspace.desk, self.workspace.settings
        if invited is None:
            self._code.set_error(sentence(KnownError("invitation_unreadable")))
            self.fit()
            return
        if desk is None:
            return
        name, operator = settings.desk_name, settings.operator

        def work(_progress: object) -> None:
            from ...services import joining
            from ...services.desk import name_desk, sign_in

            joining.rejoin(desk, invited)
            name_desk(desk, name)
            sign_in(desk, operator or name)

        def done(_result: None) -> None:
            self.workspace.broadcast(Changes.everything())
            self.workspace.exchanger.visit_all()
            self.workspace.messages.good(
                self.tr("This laptop is a desk of the seminar again: what is written from now on counts."))  # fmt: skip
            self._end(desk.database_path)

        self._work(True)
        self.workspace.tasks.run(work, done, self._failed, title=self.tr("Joining the seminar…"), lane="open")

    def _write(self) -> None:
        super()._write()
        title = self.tr("Join the seminar again")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.explained.setText(self.tr(
            "Ask another desk for an invitation and paste, scan or open it here. This laptop becomes a new desk of the "
            "seminar; all it holds stays. What it wrote while it was called lost is kept and counts only when somebody "
            "says that it was found."))  # fmt: skip
        self.join_button.setText(self.tr("Join again"))
        for widget in (self._name, self.address):
            widget.hide()
