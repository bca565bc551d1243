"""Backups and the second copy of the open seminar: what there is, one more now, and where they go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .. import icons, theme
from ..keeper import Keeper
from ..messages import local
from ..widgets.note_list import Note, NoteList
from . import files

_SIZE = (640, 560)


class BackupsDialog(QDialog):
    """Follows the keeper while it is open."""

    def __init__(self, keeper: Keeper, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keeper, self._workspace = keeper, keeper.workspace
        self.state, self.folder, self._hint = (QLabel(wordWrap=True) for _ in range(3))
        for label in (self.state, self.folder, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.list = NoteList()
        self.now_button, self.folder_button, self.none_button = QPushButton(), QPushButton(), QPushButton()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._buttons.rejected.connect(self.reject)
        self.now_button.clicked.connect(self.back_up)
        self.folder_button.clicked.connect(self.ask_folder)
        self.none_button.clicked.connect(lambda: self._use(""))
        keeper.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read everything shown anew."""
        from ...services import backups

        kept = self._keeper.keeping
        if kept is None:
            return
        chosen = self._workspace.settings.second_copy_folder
        self._workspace.tasks.run(lambda _progress: backups.kept(kept), self._list, lane="backup list")
        self.state.setText("\n".join(self._standings()) or self.tr("Second copy: begins in a moment."))
        self.folder.setText(
            self.tr("Also on: {folder}").format(folder=chosen) if chosen
            else self.tr("Only on this machine so far. A stick or a second disk survives the loss of this one.")
        )  # fmt: skip
        self.none_button.setVisible(bool(chosen))

    def back_up(self) -> None:
        """One more now."""
        self.now_button.setEnabled(False)
        self._keeper.back_up()

    def ask_folder(self) -> QFileDialog:
        """Where copies go as well."""
        dialog = QFileDialog(self, self.tr("Folder for the second copy"), self._workspace.settings.second_copy_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setIconProvider(files.Icons())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: self.choose(Path(folder)))
        dialog.open()
        return dialog

    def choose(self, folder: Path) -> None:
        """Use this folder; one that a cloud client copies only when the operator means it."""
        from ...services import safe_places

        risk = safe_places.risk(folder / "x")
        if risk is None or not risk.product:
            self._use(str(folder))
            return
        box = QMessageBox(
            QMessageBox.Icon.Warning, self.tr("Folder for the second copy"),
            self.tr("{product} copies this folder to its servers. Backups hold names, photos and the keys of the "
                    "badges. Use it all the same?").format(product=risk.product),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No, self,
        )  # fmt: skip
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setDefaultButton(QMessageBox.StandardButton.No)
        box.button(QMessageBox.StandardButton.Yes).clicked.connect(lambda: self._use(str(folder)))
        box.open()

    def _use(self, folder: str) -> None:
        self._workspace.settings.second_copy_folder = folder
        self.refresh()

    def _standings(self) -> list[str]:
        said = []
        for one in self._keeper.standings:
            if one.problem:
                said.append(self.tr("Second copy on {folder}: cannot be reached for {seconds} s, {count} entries wait.")
                            .format(folder=one.folder.parent, seconds=round(one.behind), count=local(one.waiting)))
            elif one == self._keeper.standings[0]:
                said.append(self.tr("Second copy: {seconds} s behind, {count} entries of this desk.")
                            .format(seconds=round(one.behind), count=local(one.copied)))
        return said

    def _list(self, kept: list) -> None:
        self.now_button.setEnabled(True)
        size = QLocale().formattedDataSize
        here = self._keeper.keeping
        self.list.set_notes([
            Note(one.path, str(local(one.at.astimezone())),
                 self.tr("{count} entries · {size} · {where}").format(
                     count=local(one.entries), size=size(one.size),
                     where=self.tr("this machine") if here and one.path.parent == here.always
                     else str(one.path.parent.parent)),
                 "check-circle")
            for one in kept
        ])  # fmt: skip

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Backups and second copy"))
        heading = QLabel(self.tr("Backups and second copy"))
        theme.mark(heading, role="title")
        self._hint.setText(self.tr(
            "A backup is made every 15 minutes or 500 entries, read back, and eight are kept. What this desk enters is "
            "also written to a second copy within a second."))
        theme.mark(self._hint, role="soft")
        theme.mark(self.folder, role="soft")
        self.list.setAccessibleName(self.tr("Backups"))
        self.now_button.setText(self.tr("Back up now"))
        self.folder_button.setText(self.tr("Choose a folder…"))
        self.none_button.setText(self.tr("Only this machine"))
        icons.put(self.folder_button, "folder")
        theme.mark(self.now_button, kind="primary")
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        for button in (self.folder_button, self.none_button):
            row.addWidget(button)
        row.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.now_button)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(theme.space(3))
        for widget in (heading, self._hint, self.state, self.folder):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.resize(*_SIZE)
