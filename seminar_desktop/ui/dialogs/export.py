"""Exporting tables: what, in which format, into which file. A page calls `choose_export`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.agenda import PAUSES
from ...domain.errors import KnownError
from .. import theme
from ..i18n import language
from ..pages.attendance_words import long_day, times
from ..pages.people_fields import Choice
from ..pages.people_words import number
from ..tasks import Progress, Task
from ..widgets.field import Field
from ..workspace import Workspace
from . import files

if TYPE_CHECKING:
    from ...domain.agenda import Slot
    from ...services.desk import Desk

LANE = "export"
_WIDTH = 540
XLSX, CSV = "xlsx", "csv"
COMMA, SEMICOLON = "es_SV", "es_ES"
"""Locales that stand for the two delimiters; another one may be written in the settings."""
translate = QCoreApplication.translate


class Kind(StrEnum):
    """What can be exported."""

    GRID = "grid"
    """Everybody at every item."""
    MOODLE = "moodle"
    """One item, for the attendance activity of a Moodle course."""
    ELIGIBILITY = "eligibility"
    """Who has earned which certificate, and what is missing."""


@dataclass(frozen=True, slots=True)
class Order:
    """One export, ready to be written."""

    kind: Kind
    path: Path
    language: str
    """ISO 639-1: of the words in the table."""
    locale: str = COMMA
    """Decides the delimiter of a CSV file."""
    slot: str = ""
    """Of `Kind.MOODLE`."""


def choose_export(
    page: QWidget, workspace: Workspace, kinds: Sequence[Kind] = tuple(Kind), slot: str = ""
) -> ExportDialog | None:
    """Ask what to export and write it; the first of `kinds` and `slot` are offered first. None without a seminar."""
    if workspace.desk is None:
        return None
    dialog = ExportDialog(page, workspace, kinds, slot)
    dialog.open()
    return dialog


class ExportDialog(QDialog):
    """Choices only; `save(path)` writes."""

    def __init__(self, parent: QWidget, workspace: Workspace, kinds: Sequence[Kind], slot: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._page = workspace, parent
        self._slots = _slots(workspace.desk)
        self.kind, self.slot, self.format, self.delimiter = Choice(), Choice(), Choice(), Choice()
        self._fields = {name: Field(box) for name, box in (("kind", self.kind), ("slot", self.slot),
                                                           ("format", self.format), ("delimiter", self.delimiter))}
        self._hint = QLabel(wordWrap=True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self._hint, role="soft")
        self.save_button = QPushButton(self.tr("Save as…"), default=True)
        theme.mark(self.save_button, kind="primary")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._offer(kinds, slot)
        self._lay_out()
        for box in (self.kind, self.slot, self.format):
            box.currentIndexChanged.connect(lambda _index: self._adapt())
        self._buttons.accepted.connect(self.ask_file)
        self._buttons.rejected.connect(self.reject)
        self._adapt()

    def order(self, path: Path) -> Order:
        """What is chosen, to be written to `path`."""
        slot = self.slot.code() if self.kind.code() == Kind.MOODLE else ""
        return Order(Kind(self.kind.code()), path, language(), self.delimiter.code(), slot)

    def proposal(self) -> str:
        """A file name that says what is in it, and names nobody."""
        day = self._workspace.desk.now().date().isoformat()
        names = {
            Kind.GRID: self.tr("attendance-{day}"),
            Kind.MOODLE: self.tr("attendance-moodle-{day}"),
            Kind.ELIGIBILITY: self.tr("certificates-{day}"),
        }
        kind, slot = Kind(self.kind.code()), self._slots.get(self.slot.code())
        if kind == Kind.MOODLE and slot is not None:
            day = f"{slot.day}-{slot.start:%H%M}"
        return f"{names[kind].format(day=day)}.{self._suffix()}"

    def ask_file(self) -> QFileDialog:
        """Remember the choices and ask where to write."""
        settings = self._workspace.settings
        if self.kind.code() != Kind.MOODLE:
            settings.export_format = self.format.code()
        if self.format.code() == CSV:
            settings.export_locale = self.delimiter.code()
        suffix = self._suffix()
        words = self.tr("Excel workbook") if suffix == XLSX else self.tr("CSV table")
        folder = self._workspace.desk.database_path.parent
        dialog = QFileDialog(self, self.tr("Export"), str(folder), f"{words} (*.{suffix})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(self.proposal())
        dialog.fileSelected.connect(lambda file: self.save(Path(file)))
        dialog.open()
        return dialog

    def save(self, path: Path) -> Task:
        """Write in the background and close."""
        task = run(self._workspace, self.order(path))
        self.accept()
        return task

    # ---- choices ----------------------------------------------------------------------------------------------------

    def _offer(self, kinds: Sequence[Kind], slot: str) -> None:
        words = {
            Kind.GRID: self.tr("Attendance: everybody at every item"),
            Kind.MOODLE: self.tr("Attendance at one item, for Moodle"),
            Kind.ELIGIBILITY: self.tr("Certificates: who has earned what, and what is missing"),
        }
        self.kind.offer({kind.value: words[kind] for kind in kinds if kind != Kind.MOODLE or self._slots})
        self.slot.offer({one.id: _about(one) for one in self._slots.values()})
        wanted = slot if slot in self._slots else _last_begun(self._workspace.desk, self._slots)
        if wanted:
            self.slot.put(wanted)
        settings = self._workspace.settings
        self.format.offer({XLSX: self.tr("Excel workbook (.xlsx)"), CSV: self.tr("CSV table (.csv)")})
        self.format.put(settings.export_format if settings.export_format in (XLSX, CSV) else XLSX)
        self.delimiter.offer({COMMA: self.tr("Comma: El Salvador, Guatemala, Honduras, Mexico, USA"),
                              SEMICOLON: self.tr("Semicolon: Costa Rica, South America, Spain")})  # fmt: skip
        self.delimiter.put(settings.export_locale or COMMA)

    def _adapt(self) -> None:
        """Show what matters for the kind and the format."""
        moodle = self.kind.code() == Kind.MOODLE
        self._fields["slot"].setVisible(moodle)
        self._fields["format"].setVisible(not moodle)
        self._fields["delimiter"].setVisible(not moodle and self.format.code() == CSV)
        hints = {
            Kind.GRID: self.tr("One row a person, one column an item, a word in every cell. It holds names and e-mail "
                               "addresses: pass it on only to those who may have them."),
            Kind.MOODLE: self.tr("A CSV table with e-mail address, time and status, as the attendance activity of a "
                                 "Moodle course reads it. Nobody’s name is in it."),
            Kind.ELIGIBILITY: self.tr("One row a person with standing, counts and what is missing. It holds names and "
                                      "e-mail addresses: pass it on only to those who may have them."),
        }
        self._hint.setText(hints[Kind(self.kind.code())])
        layout = self.layout()
        layout.activate()
        self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))

    def _suffix(self) -> str:
        return CSV if self.kind.code() == Kind.MOODLE else self.format.code()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Export"))
        heading = QLabel(self.tr("Export"))
        theme.mark(heading, role="title")
        for name, label in (("kind", self.tr("What")), ("slot", self.tr("Item of the agenda")),
                            ("format", self.tr("Format")), ("delimiter", self.tr("Between the columns"))):
            self._fields[name].set_label(label)
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


# ---- writing ---------------------------------------------------------------------------------------------------------

def run(workspace: Workspace, order: Order) -> Task:
    """Write in the background; what came of it is said."""
    desk = workspace.desk

    def done(left_out: Mapping[str, int]) -> None:
        folder = order.path.parent
        workspace.messages.good(_said(order, left_out), translate("Export", "Open the folder"),
                                lambda: files.show(folder))  # fmt: skip

    def failed(error: Exception) -> None:
        if isinstance(error, KnownError):
            workspace.messages.error(error)

    title = translate("Export", "Writing {file}…").format(file=order.path.name)
    return workspace.tasks.run(lambda progress: write(desk, order, progress), done, failed, title=title, lane=LANE)


def write(desk: Desk, order: Order, progress: Progress) -> Mapping[str, int]:
    """The work itself, in a task's thread. Returns whom a table for Moodle leaves out, by why."""
    from ...export_words import words
    from ...services import exports

    progress(0, 2)
    if order.kind == Kind.MOODLE:
        table = exports.moodle(desk, order.slot, order.language)
        _go_on(progress)
        exports.write_moodle(order.path, table)
        return {"undecided": table.undecided, "without_email": table.without_email, "shared_email": table.shared_email}
    make: Callable[..., Any] = exports.grid if order.kind == Kind.GRID else exports.eligibility_list
    sheet = make(desk, words(order.language))
    _go_on(progress)
    exports.write(order.path, [sheet], order.locale)
    return {}


def _go_on(progress: Progress) -> None:
    """The file is written whole or not at all: this is the last moment to stop."""
    if not progress(1, 2):
        raise KnownError("cancelled")


def _said(order: Order, left_out: Mapping[str, int]) -> str:
    texts = {
        "undecided": translate("Export", "Left out, because their presence is not known or not asked for: {count}."),
        "without_email": translate("Export", "Left out, because they have no e-mail address: {count}."),
        "shared_email": translate("Export", "Left out, because others have the same e-mail address: {count}."),
    }
    said = [translate("Export", "Saved: {file}.").format(file=order.path.name)]
    said += [texts[why].format(count=number(count)) for why, count in left_out.items() if count]
    return " ".join(said)


def _slots(desk: Desk) -> dict[str, Slot]:
    from ...services.attendance import slots

    return {s.id: s for s in slots(desk) if s.day and s.start and s.end and s.kind not in PAUSES}


def _last_begun(desk: Desk, slots: Mapping[str, Slot]) -> str:
    """The item of which a list is wanted most likely: the last that has begun, else the first."""
    now = desk.now()
    begun = [one.id for one in slots.values() if (one.day, one.start) <= (now.date(), now.time())]
    return begun[-1] if begun else next(iter(slots), "")


def _about(slot: Slot) -> str:
    return f"{long_day(slot.day)}, {times(slot)} · {slot.title}"
