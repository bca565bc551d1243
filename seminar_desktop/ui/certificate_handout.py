"""What else can be handed out of certificates: the verification page, signed PDF files, Open Badges.

All of it runs in a lane; what came of it is said in the message bar, with a button that opens the folder. Certificates
that are not valid any more by then are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ..domain.certificates import Issue
from ..domain.errors import KnownError
from .certificate_printing import left_out_words, still_valid
from .dialogs import files
from .pages.people_words import number
from .tasks import Progress, Task
from .workspace import Workspace

if TYPE_CHECKING:
    from ..domain.changes import Changes
    from ..services.credentials import Exported
    from ..services.document_signing import SignedFiles

LANE = "export"
translate = QCoreApplication.translate
Result = TypeVar("Result")
Key = tuple[Path, str]
"""File of an organisation's certificate, and its password."""


def ask_folder(parent: QWidget, workspace: Workspace, title: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let the operator choose a folder, beside the seminar to begin with."""
    dialog = QFileDialog(parent, title, str(workspace.desk.database_path.parent))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda folder: then(Path(folder)))
    dialog.open()
    return dialog


def publish(workspace: Workspace, folder: Path) -> Task:
    """Write the verification page with the lists that belong to it."""
    from ..services import verification

    desk = workspace.desk
    said = translate("Handout", "The verification page is written: {files}. Publish them together, nothing else.")

    def done(written: Sequence[Path]) -> None:
        _say(workspace, said.format(files=", ".join(path.name for path in written)), folder)

    title = translate("Handout", "Writing the verification page…")
    return _run(workspace, lambda _progress: verification.publish(desk, folder), done, _refused(workspace), title)


def sign(
    workspace: Workspace, issues: Sequence[Issue], folder: Path, key: Key | None,
    done: Callable[[], object], refused: Callable[[KnownError], object],
) -> Task:  # fmt: skip
    """Write signed PDF files, by the seminar's own key or by an organisation's certificate."""
    desk = workspace.desk

    def work(progress: Progress) -> tuple[SignedFiles, Changes, int]:
        from ..certificate_words import words
        from ..services import document_signing

        valid, left_out = still_valid(desk, issues)
        signer = document_signing.organisation_signer(desk, *key) if key else document_signing.made_signer(desk)
        return *document_signing.sign_files(desk, valid, folder, words, signer, progress), left_out

    def written(result: tuple[SignedFiles, Changes, int]) -> None:
        signed, changes, left_out = result
        workspace.broadcast(changes)
        text = translate("Handout", "Signed PDF files: {count}.").format(count=number(len(signed.files)))
        missing = translate("Handout", "In {serial} these characters cannot be printed: {characters}")
        more = [missing.format(serial=serial, characters=found) for serial, found in signed.unprintable]
        done()
        _say(workspace, " ".join([text, *left_out_words(left_out), *more]), folder)

    def failed(error: Exception) -> None:
        if isinstance(error, KnownError):
            workspace.messages.error(error)
            refused(error)

    title = translate("Handout", "Signing certificates…")
    return _run(workspace, work, written, failed, title)


def export_badges(workspace: Workspace, issues: Sequence[Issue], folder: Path) -> Task:
    """Write Open Badges, one file a certificate. What was written before it was stopped stays, and that is said."""
    desk, written = workspace.desk, 0

    def work(progress: Progress) -> tuple[Exported, int]:
        from ..credential_words import words
        from ..services import credentials

        def count(done: int, total: int) -> bool:
            nonlocal written
            written = done
            return progress(done, total)

        valid, left_out = still_valid(desk, issues)
        return credentials.export(desk, valid, folder, words, count), left_out

    def done(result: tuple[Exported, int]) -> None:
        exported, left_out = result
        text = translate("Handout", "Open Badges: {count}.").format(count=number(len(exported.files)))
        text = " ".join([text, *left_out_words(left_out)])
        if exported.without_address:
            bare = translate("Handout", "Without an e-mail address in it: {count}.")
            text = f"{text} {bare.format(count=number(exported.without_address))}"
        _say(workspace, text, folder)

    def stopped(error: Exception) -> None:
        if written and isinstance(error, KnownError) and error.code == "cancelled":
            text = translate("Handout", "Stopped. Open Badges written before: {count}.")
            _say(workspace, text.format(count=number(written)), folder)
        else:
            _refused(workspace)(error)

    return _run(workspace, work, done, stopped, translate("Handout", "Writing Open Badges…"))


def _run(
    workspace: Workspace, work: Callable[[Progress], Result], done: Callable[[Result], None],
    failed: Callable[[Exception], None], title: str,
) -> Task:  # fmt: skip
    """Work in the lane; a wish to stop that comes when everything is written changes nothing."""
    finished: list[Result] = []

    def perform(progress: Progress) -> Result:
        finished.append(work(progress))
        return finished[0]

    def stopped(error: Exception) -> None:
        done(finished[0]) if finished else failed(error)

    return workspace.tasks.run(perform, done, stopped, title=title, lane=LANE)


def _refused(workspace: Workspace) -> Callable[[Exception], None]:
    def refused(error: Exception) -> None:
        if isinstance(error, KnownError):
            workspace.messages.error(error)

    return refused


def _say(workspace: Workspace, text: str, folder: Path) -> None:
    workspace.messages.good(text, translate("Handout", "Open the folder"), lambda: files.show(folder))
