"""What the round tables write down: a form for the rapporteur, and the list for the plenary, ordered by votes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ... import wording_contributions as wording
from ...domain import contributions as rules
from ...domain.changes import Changes
from ...domain.contributions import Standing
from ...domain.errors import KnownError
from .. import theme
from ..messages import words
from ..page import Page
from ..widgets.layouts import across
from ..widgets.table import Column, Table
from ..widgets.two_lines import TwoLines, height
from ..workspace import Workspace
from .contributions_form import ContributionForm
from .people_words import number

if TYPE_CHECKING:
    from ...domain.contributions import Contribution
    from ...services.desk import Desk


class ContributionsPage(Page):
    """Enter saves and the form is ready for the next one."""

    name = "contributions"
    icon = "pencil"
    wants = Changes.SEATING | Changes.AGENDA

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._every: list[Contribution] = []
        self._changing = ""
        """Id of the statement in the form; empty for a new one."""
        self._kept = ""
        """Id of the statement that is to stand for the next one that is chosen."""
        self.form = ContributionForm()
        self._title, self._note = QLabel(), QLabel(wordWrap=True)
        theme.mark(self._title, role="heading")
        theme.mark(self._note, role="soft")
        self.vote_button, self.merge_button, self.part_button = QPushButton(), QPushButton(), QPushButton()
        self.remove_button, self.plenary_button, self.export_button = QPushButton(), QPushButton(), QPushButton()
        self.sheet_button = QPushButton()
        self.list = Table((
            Column(lambda row: number(row.votes), sort=lambda row: row.votes, right=True, width=80),
            Column(_said, tooltip=lambda row: row.contribution.text),
            Column(lambda row: ", ".join(row.tables), width=90),
            Column(lambda row: words(wording.KINDS, row.contribution.kind), width=140),
        ), key=lambda row: row.contribution.id)  # fmt: skip
        self.list.setItemDelegateForColumn(1, TwoLines(parent=self.list))
        self.list.verticalHeader().setDefaultSectionSize(height())
        self._lay_out()
        self._connect()

    # ---- what the window calls --------------------------------------------------------------------------------------

    def open(self) -> None:
        self._changing = self._kept = ""
        self.form.clear()
        super().open()

    def refresh(self) -> None:
        desk = self.workspace.desk

        def read(_progress: object) -> tuple[list[Contribution], list[tuple[str, str]]]:
            from ...services import contributions

            return contributions.everything(desk), _tables(desk)

        def arrived(found: tuple[list[Contribution], list[tuple[str, str]]]) -> None:
            if self.workspace.desk is desk:
                self._every, tables = found
                self.form.set_tables(tables)
                self._show()

        self.workspace.tasks.run(read, arrived, lane="contributions", owner=self)

    def retranslate(self) -> None:
        self._title.setText(self.tr("What the tables write"))
        self.list.set_titles([words(wording.FIELDS, name) for name in ("votes", "text", "table", "kind")])
        self.list.setAccessibleName(self.tr("What the tables write"))
        self.list.set_empty(self.tr("Nothing is written yet"), self.tr("Type what a table says, and press Enter."))
        for button, text in (
            (self.vote_button, self.tr("One more vote (+)")), (self.merge_button, self.tr("Merge with…")),
            (self.part_button, self.tr("Part again")), (self.remove_button, self.tr("Take off the list")),
            (self.plenary_button, self.tr("Show to the plenary")), (self.export_button, self.tr("Export…")),
            (self.sheet_button, self.tr("Sheet to write on…")),
        ):  # fmt: skip
            button.setText(text)
        self.vote_button.setShortcut("Ctrl++")
        self.form.retranslate()
        self._show()

    # ---- what the operator does -------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Save what is in the form."""
        desk = self.workspace.desk
        if desk is None:
            return
        from ...services import contributions

        try:
            _, changes = contributions.save(desk, self.form.values(), self._changing)
        except KnownError as error:
            self.workspace.messages.error(error)
            return
        self.write_new()
        self.workspace.broadcast(changes)

    def write_new(self) -> None:
        """An empty form."""
        self._changing = ""
        self.form.clear()
        self.form.show_changing(False)

    def change(self, row: Standing) -> None:
        """Put a statement into the form; or let the one that was chosen before stand for it."""
        if self._kept:
            self._merge(row)
            return
        self._changing = row.contribution.id
        said = row.contribution
        self.form.put({name: getattr(said, name) for name in rules.CONTRIBUTION_FIELDS})
        self.form.show_changing(True)
        self.form.text.setFocus()

    def vote(self) -> None:
        """One more vote for the chosen statement."""
        row = self._chosen()
        if row is not None:
            self._do(lambda desk: _save_votes(desk, row.contribution, row.contribution.count + 1))

    def begin_merge(self) -> None:
        """The chosen statement stands for the one that is chosen next; a second press ends that."""
        row = self._chosen()
        self._kept = "" if self._kept or row is None else row.contribution.id
        self._show()

    def part(self) -> None:
        """Let everything that was merged into the chosen statement stand for itself again."""
        row = self._chosen()
        if row is not None and row.merged:
            from ...services import contributions

            self._do(lambda desk: contributions.unmerge(desk, dict.fromkeys((one.id for one in row.merged), ""))[1])

    def remove(self) -> None:
        """Take the chosen statement off the list; it can be put back."""
        row, desk = self._chosen(), self.workspace.desk
        if row is None or desk is None:
            return
        from ...services import contributions

        self._do(lambda desk: contributions.remove(desk, row.contribution.id))
        self.workspace.messages.info(self.tr("Taken off the list."), self.tr("Undo"),
                                     lambda: self._do(lambda desk: contributions.restore(desk, row.contribution.id)))

    def show_plenary(self) -> QWidget:
        """The list in large letters, for a projector."""
        from ..dialogs.plenary import Plenary

        window = Plenary(rules.standings(self._every), self.workspace, self)
        window.show()
        return window

    def ask_export(self) -> None:
        """Choose where the table is written."""
        from ..dialogs import files

        words_ = self.tr("Tables (Excel, CSV, PDF)")
        files.ask_save(self, self.tr("Export what the tables wrote"), Path.home() / "round-tables.xlsx", self.export,
                       f"{words_} (*.xlsx *.csv *.pdf)")  # fmt: skip

    def ask_sheet(self) -> None:
        """Choose where a sheet to write on by hand is saved."""
        from ..dialogs import files

        files.ask_save(self, self.tr("A sheet to write on"), Path.home() / "round-table-sheet.pdf",
                       lambda path: self.export(path, blank=True))  # fmt: skip

    def export(self, path: Path, blank: bool = False) -> None:
        """Write the table as CSV, Excel or PDF, by the name; or a `blank` sheet."""
        desk, settings = self.workspace.desk, self.workspace.settings
        said, locale, paper = wording.words(settings.language), settings.export_locale, settings.sheet_paper
        if desk is None:
            return

        def write(_progress: object) -> Path:
            from ...services import contributions

            if blank:
                contributions.print_sheet(desk, path, said, paper)
            else:
                contributions.write(desk, path, said, locale, paper)
            return path

        def failed(error: Exception) -> None:
            if isinstance(error, KnownError):
                self.workspace.messages.error(error)

        self.workspace.tasks.run(
            write, lambda done: self.workspace.messages.good(self.tr("Written: {file}").format(file=done.name)), failed,
            title=self.tr("Exporting…"), lane="contributions",
        )  # fmt: skip

    # ---- inside -----------------------------------------------------------------------------------------------------

    def _merge(self, row: Standing) -> None:
        kept, self._kept = self._kept, ""
        if row.contribution.id == kept:
            self._show()
            return
        from ...services import contributions

        self._do(lambda desk: contributions.merge(desk, kept, [row.contribution.id])[1])
        self.workspace.messages.good(
            self.tr("Merged: both texts stay, and their votes are added up."), self.tr("Undo"),
            lambda: self._do(lambda desk: contributions.unmerge(desk, {row.contribution.id: ""})[1]),
        )  # fmt: skip

    def _do(self, act) -> None:
        desk = self.workspace.desk
        if desk is None:
            return
        try:
            self.workspace.broadcast(act(desk))
        except KnownError as error:
            self.workspace.messages.error(error)

    def _chosen(self) -> Standing | None:
        found: Standing | None = self.list.selected()
        return found

    def _show(self) -> None:
        found = rules.standings(self._every)
        self.list.set_rows(found)
        self._note.setText(
            self.tr("Choose the statement that says the same: it will stand below the first.") if self._kept
            else self.tr("Statements: {count}. Enter opens one; the most votes stand first.").format(
                count=number(len(found))))  # fmt: skip
        self._offer()

    def _offer(self) -> None:
        row = self._chosen()
        for button in (self.vote_button, self.merge_button, self.remove_button):
            button.setEnabled(row is not None)
        self.merge_button.setText(self.tr("Do not merge") if self._kept else self.tr("Merge with…"))
        self.part_button.setVisible(row is not None and bool(row.merged))
        self.plenary_button.setEnabled(bool(self._every))
        self.export_button.setEnabled(bool(self._every))

    def _suggest(self, text: str) -> None:
        others = [one for one in self._every if one.id != self._changing]
        found = rules.alike(text, others)
        said = "; ".join(f"{one.table}: {one.text}" for one in found)
        self.form.hint.setText(self.tr("May be said already. {said}").format(said=said) if found else "")

    # ---- building ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(theme.space(2))
        right.addLayout(across(self.vote_button, self.merge_button, self.part_button, self.remove_button, None))
        right.addWidget(self.list, 1)
        body = QHBoxLayout()
        body.setSpacing(theme.space(3))
        body.addWidget(self.form)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(theme.space(2))
        layout.addLayout(across(self._title, None, self.sheet_button, self.export_button, self.plenary_button))
        layout.addWidget(self._note)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.form.submitted.connect(self.submit)
        self.form.left.connect(self.write_new)
        self.form.typed.connect(self._suggest)
        self.list.opened.connect(self.change)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        for button, act in (
            (self.vote_button, self.vote), (self.merge_button, self.begin_merge), (self.part_button, self.part),
            (self.remove_button, self.remove), (self.plenary_button, self.show_plenary),
            (self.export_button, self.ask_export), (self.sheet_button, self.ask_sheet),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, act=act: act())
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _said(row: Standing) -> str:
    one = row.contribution
    level = words(wording.LEVELS, one.level) if one.level else ""
    below = [level, one.owner, one.partner, one.time_frame, one.resources, *(f"+ {two.text}" for two in row.merged)]
    return f"{one.text}\n{' · '.join(filter(None, below))}"


def _save_votes(desk: Desk, one: Contribution, votes: int) -> Changes:
    from ...services import contributions

    return contributions.save(desk, {"votes": str(votes)}, one.id)[1]


def _tables(desk: Desk) -> list[tuple[str, str]]:
    from ...services import contributions

    return [(key, f"{key} · {title}" if title and title != key else key) for key, title in contributions.tables(desk)]
